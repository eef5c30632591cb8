"""A draft that this program wrote as a document, and that comes back: which field each paragraph stands in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from eesee_desktop.domain.draft_marks import (
    covered_in,
    field_mark,
    is_draft_mark,
    is_unwritten,
    marked_assessment,
    marked_moment,
    score_mark,
)
from eesee_desktop.domain.fields import FieldKind, all_fields
from eesee_desktop.domain.ids import AssessmentId, CountryCode
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.intake.documents.written import Bookmark, Document
from eesee_desktop.markup.blocks import Block, BlockKind, plain


@dataclass(frozen=True, slots=True)
class OwnDraft:
    """What a draft says, field by field.

    Attributes:
        moment: When what it shows was last changed; None where the mark was lost.
        covered: Country, first and last year of the period; None where the mark was lost.
        texts: Of every field that is found, in the order of the report; those without a text, and those in whose
            place the program says something, have no blocks.
        scores: The words of the scores of principles.
        fields: Of every block of the document the field that it stands in; empty for what the program says.
    """

    assessment: AssessmentId
    moment: datetime | None
    covered: tuple[CountryCode, int, int] | None
    texts: Mapping[str, tuple[Block, ...]]
    scores: Mapping[str, str]
    fields: tuple[str, ...]


def own_draft(document: Document, instrument: Instrument) -> OwnDraft | None:
    """Return a document as the draft that it is; None for any other document."""
    names = tuple(mark.name for mark in document.marks)
    assessment = marked_assessment(names)
    if assessment is None:
        return None
    by_name = {mark.name: mark for mark in document.marks}
    notes = {block.label: index for index, block in enumerate(document.blocks) if block.label}
    owners = [""] * len(document.blocks)
    texts: dict[str, tuple[Block, ...]] = {}
    for known in all_fields(instrument):
        mark = by_name.get(field_mark(known.name))
        if mark is None or known.kind not in {FieldKind.TEXT, FieldKind.LIST}:
            continue
        first, last = _stretch(mark, document)
        blocks = document.blocks[first:last]
        words = plain(blocks)
        beside = (one.name for one in document.marks if one.paragraph == mark.paragraph)
        if not any(is_unwritten(name, words) for name in beside):
            owners[first:last] = [known.name] * (last - first)
            texts[known.name], called = with_notes(blocks, notes, document)
            for index in called:
                owners[index] = known.name
        else:
            texts[known.name] = ()
    scores = {
        str(principle.id): document.blocks[mark.position].text
        for principle in instrument.principles
        if (mark := by_name.get(score_mark(str(principle.id)))) is not None and mark.has_words
    }
    return OwnDraft(
        assessment,
        marked_moment(names),
        covered_in(names),
        texts,
        scores,
        tuple(owners),
    )


def _stretch(mark: Bookmark, document: Document) -> tuple[int, int]:
    """Return where the text of a field begins and where it ends."""
    first = mark.position + mark.has_words
    ends = (
        one.position
        for one in document.marks
        if is_draft_mark(one.name) and one.paragraph > mark.paragraph and one.position >= first
    )
    # The notes stand behind all else.
    body = len(document.blocks)
    while body and document.blocks[body - 1].kind is BlockKind.NOTE:
        body -= 1
    return first, min(min(ends, default=body), body)


def with_notes(
    blocks: tuple[Block, ...], notes: Mapping[str, int], document: Document
) -> tuple[tuple[Block, ...], list[int]]:
    """Return a text with the notes that it calls, numbered from 1 as it calls them, and where these stood."""
    numbers: dict[str, str] = {}
    for block in blocks:
        for run in block.runs:
            if run.look.is_call and run.text in notes:
                numbers.setdefault(run.text, str(len(numbers) + 1))
    called = [notes[label] for label in numbers]
    whole = (*blocks, *(document.blocks[index] for index in called))
    return tuple(_relabelled(block, numbers) for block in whole), called


def _relabelled(block: Block, numbers: Mapping[str, str]) -> Block:
    runs = (
        replace(run, text=numbers.get(run.text, run.text)) if run.look.is_call else run for run in block.runs
    )
    return replace(block, runs=tuple(runs))


def advice_in(blocks: Sequence[Block]) -> tuple[tuple[Block, ...], ...]:
    """Return the recommendations of a list, each with the notes that it calls, numbered from 1."""
    notes = {block.label: block for block in blocks if block.label}
    items: list[list[Block]] = []
    for block in blocks:
        if block.label:
            continue
        if block.depth == 0 or (block.is_item and block.level == 1) or not items:
            items.append([Block(runs=block.runs)])
        else:
            level = block.depth - 1
            items[-1].append(replace(block, level=level))
    return tuple(_with_own_notes(item, notes) for item in items)


def _with_own_notes(item: list[Block], notes: Mapping[str, Block]) -> tuple[Block, ...]:
    called = [run.text for block in item for run in block.runs if run.look.is_call and run.text in notes]
    numbers = {label: str(number) for number, label in enumerate(dict.fromkeys(called), 1)}
    whole = (*item, *(notes[label] for label in numbers))
    return tuple(_relabelled(block, numbers) for block in whole)
