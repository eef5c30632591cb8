"""What paragraphs become whatever document they stand in: the lines of a cell, words without blanks around them."""

from __future__ import annotations

import re
from dataclasses import replace

from eesee_desktop.markup.blocks import LINE_BREAK, Block, BlockKind, Run, merged
from eesee_desktop.markup.links import bare_addresses_in

_TIED = re.compile(r"\s*(?:\(\D{1,60}[\d, ]+\)\s*)?")


def in_one_cell(blocks: list[Block]) -> tuple[Run, ...]:
    """Return blocks as the lines of one cell or note; items keep a mark, or a list would become a sentence."""
    runs: list[Run] = []
    reached = 0
    for block in blocks:
        reached = reached + 1 if block.start is None else block.start
        mark = {BlockKind.BULLETED: "• ", BlockKind.NUMBERED: f"{reached}. "}.get(block.kind, "")
        runs += [Run(LINE_BREAK)] if runs else []
        runs += [Run(mark)] if mark else []
        runs += block.runs
    return merged(tuple(runs))


def stripped(runs: list[Run]) -> tuple[Run, ...]:
    """Return runs without blanks at the ends of the paragraph, none where nothing is left."""
    kept = [run for run in runs if run.text]
    while kept and not kept[-1].text.strip():
        kept.pop()
    while kept and not kept[0].text.strip():
        kept.pop(0)
    if not kept:
        return ()
    kept[-1] = Run(kept[-1].text.rstrip(), kept[-1].look)
    kept[0] = Run(kept[0].text.lstrip(), kept[0].look)
    return tuple(_unlinked(run) for run in merged(tuple(kept)))


def is_tied(text: str) -> bool:
    """Tell whether words in the look of a draft's remarks on principles are such a remark, and no more."""
    return _TIED.fullmatch(text) is not None


def _unlinked(run: Run) -> Run:
    """Return a link that shows its own address as that address, which is a link wherever it stands."""
    address = run.look.address
    if not address or run.text != address or list(bare_addresses_in(run.text)) != [(0, len(run.text))]:
        return run
    return replace(run, look=replace(run.look, address=None, title=""))


def label_of(runs: tuple[Run, ...]) -> str:
    """Return the raised number that a note begins with which is no note of Word's."""
    first = runs[0].text
    end = len(first) - len(first.lstrip("⁰¹²³⁴⁵⁶⁷⁸⁹"))
    return (
        "" if runs[0].look.is_call or end == len(first) == sum(len(run.text) for run in runs) else first[:end]
    )
