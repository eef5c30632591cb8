"""Blocks, written as text: one way to write each thing, no line wrapped.

What is written is read back the same: :func:`read.read` of it gives the blocks again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

from eesee_desktop.domain.narrative import clean_text
from eesee_desktop.markup.blocks import (
    CALL,
    HIGHEST_HEADING,
    LABEL,
    LINE_BREAK,
    PLAIN,
    Alignment,
    Block,
    BlockKind,
    Grid,
    Look,
    Run,
    clean_words,
    is_label,
    merged,
    parts_of,
)
from eesee_desktop.markup.read import read_line

# An underscore inside a word marks nothing and stays as it is; a bare ampersand likewise.
_SPECIAL = re.compile(r"[\\`*\[\]]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)|<(?=[A-Za-z/!?])")
_BLOCK_MARK = re.compile(r"(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|>|~~~|=+\s*$|-[-\s]*$)")
_NUMBER_MARK = re.compile(r"([0-9]{1,9})([.)])(?=\s|$)")
_CLOSING_MARKS = re.compile(r"(?<=\s)(#+)$|^(#+)$")
_RULER = re.compile(r"[|:-][-:|\s]*")
_NOTE_MARK = re.compile(rf"(\[\^{LABEL}\]):")
_WORD = re.compile(r"\S+|\s+")
_BLANKS = re.compile(r"[^\S\n]+|\n+")
_RULERS = {
    Alignment.NONE: "---",
    Alignment.LEFT: ":--",
    Alignment.CENTRE: ":-:",
    Alignment.RIGHT: "--:",
}
# CommonMark reads nine digits; a tenth makes the mark a word.
_LONGEST_NUMBER = 999_999_999


def write(blocks: Sequence[Block]) -> str:
    """Return the stored form of a text, its notes behind all else; empty blocks are left out.

    A note without a label, or with one that cannot be a label, is written as a paragraph: its words stay.
    """
    writer = _Writer()
    for part in parts_of(block for block in blocks if not block.label):
        if isinstance(part, Grid):
            writer.add_table(part)
        elif part.text.strip():
            writer.add(part)
    for block in blocks:
        if block.label:
            writer.add_note(block)
    return clean_text(writer.text)


class _OpenList(NamedTuple):
    """A list being written: the number it has reached, the width of what stands before its items."""

    kind: BlockKind
    number: int
    width: int
    is_other: bool


class _Writer:
    """Keeps account of the lists that are open."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._open: list[_OpenList] = []

    @property
    def text(self) -> str:
        """All that was added."""
        return "".join(self._parts)

    def add(self, block: Block) -> None:
        """Write one more block."""
        lines = _lines(block)
        if not lines:
            return
        if block.is_item:
            self._add_item(block, lines)
        else:
            depth = self._leave_lists(block.depth)
            heading = "#" * min(block.level, HIGHEST_HEADING) + " "
            mark = {BlockKind.HEADING: heading, BlockKind.QUOTATION: "> "}.get(block.kind, "")
            inner = mark if block.kind is BlockKind.QUOTATION else ""
            self._write("\n\n", self._indent(depth), mark, lines, inner)

    def add_table(self, table: Grid) -> None:
        """Write a table, a line a row; one without a word is left out, as an empty block is."""
        cells = [[_cell(cell) for cell in row] for row in table.rows]
        if not any(any(row) for row in cells):
            return
        depth = self._leave_lists(table.depth)
        rows = [_row(row) for row in cells]
        sides = [cell.place.alignment if cell.place is not None else Alignment.NONE for cell in table.rows[0]]
        self._write(
            "\n\n", self._indent(depth), "", [rows[0], _row([_RULERS[side] for side in sides]), *rows[1:]]
        )

    def add_note(self, block: Block) -> None:
        """Write a note; one that holds nothing but its label is left out."""
        lines = _lines(Block(runs=block.runs[1:]))
        if lines:
            self._leave_lists(0)
            self._write("\n\n", "", f"[^{block.label}]: ", lines, "    ")

    def _leave_lists(self, depth: int) -> int:
        """Close the lists deeper than a depth; return the depth reached."""
        reached = min(depth, len(self._open))
        del self._open[reached:]
        return reached

    def _add_item(self, block: Block, lines: list[str]) -> None:
        # One level at a time: an item two levels deeper than the one before would be read as code.
        depth = min(max(block.level, 1), len(self._open) + 1)
        before = self._open[depth - 1] if depth <= len(self._open) else None
        goes_on = before is not None and before.kind is block.kind and block.start is None
        number = (
            before.number + 1 if before is not None and goes_on else min(block.first_number, _LONGEST_NUMBER)
        )
        # Only another mark tells that a list begins where one of its kind has just ended.
        is_other = before is not None and before.is_other
        if before is not None and before.kind is block.kind and block.start is not None:
            is_other = not is_other
        mark = _mark(block.kind, number, is_other=is_other)
        # A list where another stands, or one that does not begin with 1 inside an item, needs a blank line.
        needs_line = before is not None and not goes_on
        begins_elsewhere = not goes_on and block.kind is BlockKind.NUMBERED and number != 1
        gap = "\n" if self._open and not needs_line and not begins_elsewhere else "\n\n"
        del self._open[depth - 1 :]
        indent = self._indent(depth - 1)
        self._open.append(_OpenList(block.kind, number, len(mark), is_other))
        self._write(gap, indent, mark, lines, " " * len(mark))

    def _indent(self, depth: int) -> str:
        return " " * sum(around.width for around in self._open[:depth])

    def _write(self, gap: str, indent: str, mark: str, lines: list[str], inner: str = "") -> None:
        """Write lines, the first behind a mark, the others behind what continues it."""
        if self._parts:
            self._parts.append(gap)
        self._parts.append(indent + mark + f"\n{indent}{inner}".join(lines))


def _mark(kind: BlockKind, number: int, *, is_other: bool) -> str:
    if kind is BlockKind.BULLETED:
        return "* " if is_other else "- "
    return f"{number}) " if is_other else f"{number}. "


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(block: Block) -> str:
    """Return what stands in a cell, which has one line."""
    runs = _tidied(block.runs, keeps_breaks=False)
    return _inline(runs).replace("|", "\\|") if runs else ""


def _lines(block: Block) -> list[str]:
    """Return the Markdown of what stands in a block, a string a line, all but the last with a break mark."""
    runs = _tidied(block.runs, keeps_breaks=block.kind is not BlockKind.HEADING)
    if not runs:
        return []
    text = _inline(runs)
    if block.kind is BlockKind.HEADING:
        return [_CLOSING_MARKS.sub(lambda match: "\\" + match[0], text)]
    first, *others = text.split("\n")
    # A line below another may be what makes a table of the two.
    others = ["\\" + line if _RULER.fullmatch(line) else _with_mark_escaped(line) for line in others]
    return [_with_mark_escaped(first), *others]


def _tidied(runs: tuple[Run, ...], *, keeps_breaks: bool) -> tuple[Run, ...]:
    """Return the runs without blanks at the ends of lines, where Markdown could not keep them."""
    lines: list[list[Run]] = [[]]
    for run in runs:
        if run.look.is_call and is_label(run.text):
            lines[-1].append(Run(run.text, CALL))
            continue
        look = replace(run.look, is_call=False)  # a label that cannot be one is words
        first, *others = clean_words(run.text).split(LINE_BREAK) if keeps_breaks else [_unbroken(run.text)]
        lines[-1].append(Run(first, look))
        lines += [[Run(text, look)] for text in others]
    stripped = [_stripped(line) for line in lines]
    while stripped and not stripped[0]:
        del stripped[0]
    while stripped and not stripped[-1]:
        del stripped[-1]
    kept: list[Run] = []
    for position, line in enumerate(stripped):
        kept += [Run(LINE_BREAK), *line] if position else line
    return _without_looks_on_blanks(merged(tuple(kept)))


def _unbroken(text: str) -> str:
    return clean_words(text).replace(LINE_BREAK, " ")


def _stripped(line: list[Run]) -> list[Run]:
    """Return a line without blanks at its ends."""
    kept = [run for run in line if run.text]
    while kept and not (text := kept[0].text.lstrip()):
        del kept[0]
    if kept:
        kept[0] = Run(text, kept[0].look)
    while kept and not (text := kept[-1].text.rstrip()):
        del kept[-1]
    if kept:
        kept[-1] = Run(text, kept[-1].look)
    return kept


def _without_looks_on_blanks(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Return the runs with blanks at the edge of a bold or italic stretch, or of a link, outside of it."""
    pieces = [piece for run in runs for piece in _at_edges(run)]
    tidy: list[Run] = []
    for position, piece in enumerate(pieces):
        if not piece.text.isspace():
            tidy.append(piece)
            continue
        before = tidy[-1].look if tidy else PLAIN
        after = pieces[position + 1].look if position + 1 < len(pieces) else PLAIN
        tidy.append(Run(piece.text, _shared(before, after)))
    return merged(tuple(tidy))


def _at_edges(run: Run) -> list[Run]:
    """Return a run with the blanks at its ends apart; those between its words look as they do."""
    start = len(run.text) - len(run.text.lstrip())
    end = len(run.text.rstrip())
    if start > end:
        return [Run(blanks, run.look) for blanks in _BLANKS.findall(run.text)]
    texts = (*_BLANKS.findall(run.text[:start]), run.text[start:end], *_BLANKS.findall(run.text[end:]))
    return [Run(text, run.look) for text in texts]


def _shared(before: Look, after: Look) -> Look:
    """Return the look that what stands between two looks has: what both of them have."""
    is_same_link = before.address is not None and (before.address, before.title) == (
        after.address,
        after.title,
    )
    return Look(
        before.is_bold and after.is_bold,
        before.is_italic and after.is_italic,
        before.address if is_same_link else None,
        before.title if is_same_link else "",
    )


def _inline(runs: tuple[Run, ...]) -> str:
    """Return runs as Markdown, the plainest form that reads back the same.

    Marks in the middle of a word cannot always be told from punctuation: then whole words take the look,
    and if that does not help either, none does. The words themselves are never altered.
    """
    text = _marked(runs)
    # Read back rather than reasoned about: CommonMark's rules for what opens and closes emphasis have 17
    # points, and a mistake of ours would alter what somebody wrote.
    if not any(run.look.is_bold or run.look.is_italic for run in runs) or _reads_as(text, runs):
        return text
    by_words = _by_words(runs)
    text = _marked(by_words)
    if _reads_as(text, by_words):
        return text
    bare = merged(tuple(Run(run.text, replace(run.look, is_bold=False, is_italic=False)) for run in runs))
    return _marked(bare)


def _reads_as(text: str, runs: tuple[Run, ...]) -> bool:
    return read_line(text) == runs


def _by_words(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Return the runs with the looks of a word's first letter on the whole of the word; links keep their edges."""
    changed: list[Run] = []
    for run in runs:
        joins = bool(changed) and not changed[-1].text[-1].isspace() and not run.text[0].isspace()
        is_same_place = bool(changed) and _place(changed[-1].look) == _place(run.look)
        pieces = _WORD.findall(run.text)
        if joins and is_same_place and changed[-1].look != run.look:
            changed.append(Run(pieces.pop(0), changed[-1].look))
        changed += [Run(piece, run.look) for piece in pieces]
    return _without_looks_on_blanks(merged(tuple(changed)))


def _place(look: Look) -> tuple[str | None, str, bool]:
    """Return what a run stands in, whatever its emphasis: a link, the label of a note, or neither."""
    return look.address, look.title, look.is_call


def _marked(runs: tuple[Run, ...]) -> str:
    parts: list[str] = []
    spans = [(place, tuple(group)) for place, group in groupby(runs, key=lambda run: _place(run.look))]
    for position, ((address, title, is_call), group) in enumerate(spans):
        if is_call:
            parts += [f"[^{run.text}]" for run in group]
        elif address is None:
            text = _emphasised(group)
            # What would make a picture of the link behind it, or a link of the call before it.
            if text.endswith("!") and position + 1 < len(spans):
                text = text[:-1] + "\\!"
            follows_call = position > 0 and spans[position - 1][0][2]
            parts.append("\\" + text if follows_call and text.startswith("(") else text)
        else:
            heading = f' "{title}"' if title else ""
            parts.append(f"[{_emphasised(group)}]({_address(address, has_title=bool(title))}{heading})")
    return "".join(parts)


def _emphasised(runs: tuple[Run, ...]) -> str:
    """Return runs with the marks of bold and italic, the longer stretch outside."""
    parts: list[str] = []
    open_marks: list[str] = []
    for position, run in enumerate(runs):
        wanted = _marks_of(run)
        keep = 0
        while keep < len(open_marks) and open_marks[keep] in wanted:
            keep += 1
        parts += reversed(open_marks[keep:])
        del open_marks[keep:]
        fresh = [mark for mark in wanted if mark not in open_marks]
        # The mark that reaches further goes outside, or it would have to be closed and opened again in the
        # middle.
        fresh.sort(key=lambda mark: -_reach(runs[position:], mark))
        parts += fresh
        open_marks += fresh
        parts.append(_escaped(run.text))
    parts += reversed(open_marks)
    return "".join(parts)


def _marks_of(run: Run) -> list[str]:
    return ["**"] * run.look.is_bold + ["*"] * run.look.is_italic


def _reach(runs: tuple[Run, ...], mark: str) -> int:
    reach = 0
    for run in runs:
        if mark not in _marks_of(run):
            break
        reach += 1
    return reach


def _escaped(text: str) -> str:
    escaped = _SPECIAL.sub(lambda match: "\\" + match[0], text)
    # A backslash and not two blanks at the end of a line, which cleaning a text takes away.
    return escaped.replace(LINE_BREAK, "\\\n")


def _with_mark_escaped(line: str) -> str:
    """Return a line whose beginning nobody takes for a heading, an item, a quotation or a rule."""
    if _BLOCK_MARK.match(line):
        return "\\" + line
    if _NOTE_MARK.match(line):
        return _NOTE_MARK.sub(r"\1\\:", line, count=1)
    return _NUMBER_MARK.sub(r"\1\\\2", line, count=1) if _NUMBER_MARK.match(line) else line


def _address(address: str, *, has_title: bool) -> str:
    """Return an address as it stands between the brackets of a link."""
    clean = "".join(character for character in address if character.isprintable())
    # CommonMark allows neither inside <…>; percent signs mean the same to whoever opens the address.
    clean = clean.replace("<", "%3C").replace(">", "%3E")
    clean = re.sub(r"\\|&(?=#?\w+;)", lambda match: "\\" + match[0], clean)
    if clean and not re.search(r"\s", clean) and _has_paired_brackets(clean):
        return clean
    if not clean:
        return "<>" if has_title else ""
    return f"<{clean}>"


def _has_paired_brackets(address: str) -> bool:
    depth = 0
    for character in address:
        # CommonMark allows more levels than one, but every reader of Markdown understands <…>.
        depth += {"(": 1, ")": -1}.get(character, 0)
        if depth not in {0, 1}:
            return False
    return depth == 0
