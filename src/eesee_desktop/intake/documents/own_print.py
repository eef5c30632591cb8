"""A draft that this program printed and that comes back as a PDF: which field each paragraph stands in.

A print has no marks. It says by which program it was made, and all that it says besides the texts of people is known
word by word: headings in their order, scores, workings, standing texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from eesee_desktop.domain.ids import AssessmentId, CountryCode
from eesee_desktop.domain.instrument import Instrument, Principle
from eesee_desktop.intake.documents.own_draft import OwnDraft, with_notes
from eesee_desktop.intake.documents.print_words import PrintWords, language_of, print_words
from eesee_desktop.intake.documents.written import Document
from eesee_desktop.intake.method_words import speaking
from eesee_desktop.intake.reports.figures import is_notice
from eesee_desktop.intake.reports.lines import folded_whole
from eesee_desktop.markup.blocks import Block, BlockKind, Run
from eesee_desktop.system.countries import country_called

_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_BLANKS = re.compile(r"\s+")
_COVER = 3
_WEIGHT_ROW = re.compile(r"\s*[\d.,\u066b–]+\s*")


def own_print(document: Document, instrument: Instrument) -> OwnDraft | None:
    """Return a document as the printed draft that it is; None for any other document."""
    title = document.blocks[0].text if document.is_own_print and document.blocks else ""
    language = language_of(_even(title)) if title else None
    if language is None:
        return None
    spoken = speaking(instrument, language)
    walk = _Walk(document, spoken, language, print_words(language, spoken))
    return walk.draft() if walk.begins else None


@dataclass(frozen=True, slots=True)
class _Heading:
    """A heading that comes in its turn, and the field whose text begins below it; empty for none."""

    pattern: re.Pattern[str]
    field: str
    principle: Principle | None = None
    dimension: str = ""


@dataclass(slots=True)
class _Walk:
    """Goes through a print from its first heading on."""

    document: Document
    instrument: Instrument
    language: str
    words: PrintWords
    _owners: list[str] = field(default_factory=list)
    _texts: dict[str, list[Block]] = field(default_factory=dict)
    _scores: dict[str, str] = field(default_factory=dict)
    _field: str = ""
    _head: Principle | None = None
    _is_first: bool = False
    _has_process: bool = False

    @property
    def begins(self) -> int:
        """Where the contents end; 0 where there are none."""
        found = (
            place
            for place, one in enumerate(self.document.blocks, 1)
            if self.words.links.fullmatch(_even(one.text))
        )
        return next(found, 0)

    def draft(self) -> OwnDraft:
        """Return what the print says, field by field."""
        blocks, start = self.document.blocks, self.begins
        self._owners = [""] * start
        headings, turn = list(self._headings()), 0
        for position in range(start, len(blocks)):
            block = blocks[position]
            found = self._heading(headings, turn, position)
            if found is not None:
                turn = found + 1
                self._open(headings[found])
            else:
                self._take(block)
        notes = {block.label: index for index, block in enumerate(blocks) if block.label}
        texts: dict[str, tuple[Block, ...]] = {}
        for name, found_blocks in self._texts.items():
            texts[name], called = with_notes(tuple(found_blocks), notes, self.document)
            for index in called:
                self._owners[index] = name
        return OwnDraft(AssessmentId(""), None, self._covered(), texts, self._scores, tuple(self._owners))

    def _headings(self) -> Iterator[_Heading]:
        words, language = self.words, self.language
        yield _Heading(words.headings["introduction"], "introduction")
        yield _Heading(words.headings["context"], "context")
        yield _Heading(words.headings["assessment"], "")
        for principle in self.instrument.principles:
            yield _Heading(
                _exactly(principle.name.in_language(language)), f"{principle.id}.narrative", principle
            )
            for one in principle.dimensions:
                name = _exactly(f"{one.id} {one.name.in_language(language)}")
                yield _Heading(name, f"{one.id}.narrative", dimension=one.id)
        yield _Heading(words.headings["recommendations"], "")
        for audience, pattern in words.audiences.items():
            yield _Heading(pattern, f"recommendations.{audience.value}")
        yield _Heading(words.headings["process"], "research_process")
        yield _Heading(words.headings["sources"], "")

    def _heading(self, headings: list[_Heading], turn: int, position: int) -> int | None:
        """Return which of the headings to come a block is; None where it is none."""
        block = self.document.blocks[position]
        if block.kind is not BlockKind.PARAGRAPH:
            return None
        text = _even(block.text)
        # The next one, or one further on where those between have nothing below them and were left out.
        for found in range(turn, len(headings)):
            heading = headings[found]
            if heading.pattern.fullmatch(_folded(text) if heading.dimension or heading.principle else text):
                is_row = heading.dimension and self._comes_again(heading, headings, found, position)
                return None if is_row else found
            if heading.principle is not None or heading.dimension or heading.field == "research_process":
                return None
        return None

    def _comes_again(self, heading: _Heading, headings: list[_Heading], found: int, position: int) -> bool:
        """Tell whether a name is a row of the table of its principle: its heading follows below."""
        after = next((one.pattern for one in headings[found + 1 :] if not one.dimension), None)
        for block in self.document.blocks[position + 1 :]:
            text = _folded(_even(block.text))
            if after is not None and after.fullmatch(text):
                return False
            if heading.pattern.fullmatch(text) and block.kind is BlockKind.PARAGRAPH:
                return True
        return False

    def _open(self, heading: _Heading) -> None:
        self._owners.append("")
        self._field, self._head, self._is_first = heading.field, heading.principle, bool(heading.field)
        self._has_process |= heading.field == "research_process"

    def _take(self, block: Block) -> None:
        """Put a block to the text that it belongs to, without what the program says at its ends."""
        text = _even(block.text)
        if self._is_notice(block, text):
            self._field, self._is_first = "notice", False
        if not self._field or block.kind is BlockKind.NOTE or self._is_program(block, text):
            self._owners.append("")
            return
        label = next((leaf for leaf, one in self.words.labels.items() if one.fullmatch(text)), "")
        if label and self._field[:1].isdigit():
            self._owners.append("")
            self._field = f"{self._field.rpartition('.')[0]}.{label}"
            return
        first, last = 0, len(block.text)
        if self._is_first:
            # What the program says above a text may have run into it.
            lines = self.words.above if self._field.endswith(".narrative") else (self.words.cited,)
            for line in lines:
                found = line.match(block.text, first)
                first = found.end() if found is not None else first
        if self._field.startswith("recommendations."):
            tied = self.words.tied.search(block.text)
            last = tied.start() if tied is not None else last
        kept = _cut(block, first, last)
        # The line of the score may be two paragraphs: what else is known stands below it.
        self._is_first = self._is_first and not kept.text.strip()
        if kept.text.strip():
            self._owners.append(self._field)
            self._texts.setdefault(self._field, []).append(kept)
        else:
            self._owners.append("")

    def _is_notice(self, block: Block, text: str) -> bool:
        """Tell whether a paragraph is the last words of the report, which have no heading, in a person's own words."""
        is_behind = self._field in {"", "research_process"} and self._has_process
        return (
            is_behind and block.kind is not BlockKind.NOTE and is_notice(text) and not self.words.is_own(text)
        )

    def _is_program(self, block: Block, text: str) -> bool:
        """Tell whether a paragraph is the program's."""
        names = {_folded(one.name.in_language(self.language)) for one in self.instrument.principles}
        if self._field == "introduction" and block.is_item and _folded(text) in names:
            return True
        return (self._head is not None and self._is_of_head(self._head, text)) or self.words.is_own(text)

    def _is_of_head(self, principle: Principle, text: str) -> bool:
        """Tell whether a paragraph is of the score of a principle, or of the table of its dimensions."""
        figure = self.words.figure.fullmatch(text)
        if figure is not None and str(principle.id) not in self._scores:
            self._scores[str(principle.id)] = folded_whole(figure["figure"])
            return True
        rows = [_folded(f"{one.id} {one.name.in_language(self.language)}") for one in principle.dimensions]
        if self.words.remark.fullmatch(text):
            return True
        said = _folded(text)
        # A row may come in pieces where a name was wrapped: name, figure and weight, the rest of the name.
        pieces = _WEIGHT_ROW.sub("", self.words.weight.sub(" ", text))
        is_row = bool(self.words.weight.search(text)) and (
            not pieces.strip() or any(said.startswith(row[:8]) for row in rows)
        )
        return is_row or any(row.startswith(said) or row.endswith(f" {said}") for row in rows)

    def _covered(self) -> tuple[CountryCode, int, int] | None:
        """Return country and years of the cover."""
        cover = [folded_whole(block.text) for block in self.document.blocks[:_COVER]]
        country = country_called(cover[1]) if len(cover) == _COVER else None
        years = [int(year) for year in _YEAR.findall(cover[-1])]
        return (CountryCode(country), min(years), max(years)) if country and years else None


def _even(text: str) -> str:
    return _BLANKS.sub(" ", text).strip()


def _folded(text: str) -> str:
    return _BLANKS.sub(" ", folded_whole(text)).strip()


def _exactly(words: str) -> re.Pattern[str]:
    return re.compile(re.escape(_folded(words)))


def _cut(block: Block, first: int, last: int) -> Block:
    """Return a block with the letters from ``first`` to before ``last``."""
    runs: list[Run] = []
    position = 0
    for run in block.runs:
        kept = run.text[max(first - position, 0) : max(last - position, 0)]
        position += len(run.text)
        if kept:
            runs.append(replace(run, text=kept))
    return replace(block, runs=tuple(runs))
