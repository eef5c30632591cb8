"""How the parts of a report are set: its words, its type, its headings and its questions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from reportlab.platypus.flowables import Flowable

from eesee_desktop.domain.ids import DimensionId, SourceId
from eesee_desktop.report.blocks import Manner, Opening, Piece, Prose, plain, prose
from eesee_desktop.report.content import DraftContent
from eesee_desktop.report.fonts import Face, say_where
from eesee_desktop.report.layout import ACCENT, QUIET, LineCounter, PageFlow
from eesee_desktop.report.phrases import PanelPhrase, Phrase
from eesee_desktop.report.prose import flowables
from eesee_desktop.report.text import Words

BODY = Manner()
SMALL = Manner(size=9.5, leading=14.0, after=6.0)
QUIET_SMALL = Manner(size=8.5, leading=12.5, colour=QUIET, after=4.0)
LABEL = Manner(size=8.5, leading=12.5, face=Face.BOLD, colour=ACCENT, after=1.0)
_TITLE = Manner(size=20, leading=25, face=Face.BOLD, after=4.0)
_DIMENSION = Manner(size=14, leading=18, face=Face.BOLD, after=3.0)
_PART = Manner(size=12, leading=16, face=Face.BOLD, after=2.0)
_PANEL_BODY = Manner(size=11.0, leading=17.5)


class _Mark(NamedTuple):
    """A place that contents and outline lead to; level 0 is the outermost."""

    key: str
    title: str
    level: int


@dataclass(frozen=True, slots=True)
class Setting:
    """One report being set.

    Attributes:
        counter: Numbers the lines of a panel copy; None elsewhere.
        numbers: Of the sources, in the order in which they are cited.
    """

    content: DraftContent
    words: Words
    flow: PageFlow
    counter: LineCounter | None
    numbers: Mapping[SourceId, int]

    @property
    def is_panel_copy(self) -> bool:
        """It is printed for the meeting of the panel."""
        return self.counter is not None

    @property
    def body(self) -> Manner:
        """How running text is set."""
        return replace(_PANEL_BODY, counter=self.counter) if self.is_panel_copy else BODY

    def field_text(self, field: str, markdown: str, *, is_small: bool = False) -> list[Flowable]:
        """Return the paragraphs of a field, :meth:`small_text` or else :meth:`text`.

        Raises:
            KnownError: FONT_MISSING with the field as ``where``.
        """
        with say_where(field):
            return self.small_text(markdown) if is_small else self.text(markdown)

    def text(self, markdown: str, manner: Manner | None = None) -> list[Flowable]:
        """Return the paragraphs of a Markdown text; a remark where there is none."""
        if not markdown.strip():
            return [plain(self.words(Phrase.NOT_WRITTEN), replace(self.body, face=Face.ITALIC, colour=QUIET))]
        return flowables(markdown, manner or self.body)

    def small_text(self, markdown: str) -> list[Flowable]:
        """Return the paragraphs of a text that stands in the second row, with a bar on its left."""
        return flowables(markdown, replace(SMALL, indent=12.0, has_bar=True, counter=self.counter))

    def numbered(self, manner: Manner) -> Manner:
        """Return a manner with its lines numbered where lines are."""
        return replace(manner, counter=self.counter)

    def label(self, text: str) -> Opening:
        """Return a small heading that stays with its text."""
        return Opening([plain(text, self.numbered(LABEL))], following=30, before=4, after=2)

    def section(self, key: str, title: str, below: Iterable[Flowable] = ()) -> Opening:
        """Return the heading of a part of the report, with what stands right under it."""
        manner = self.numbered(_TITLE)
        return self._marked(_Mark(key, title, 0), [plain(title, manner), *below], after=14)

    def principle(self, key: str, number: str, name: str, below: Iterable[Flowable]) -> Opening:
        """Return the heading of a principle with its score."""
        over = plain(number, self.numbered(replace(LABEL, size=10, leading=14, after=2)))
        title = self.words(Phrase.PRINCIPLE, number=key.removeprefix("p"), name=name)
        return self._marked(
            _Mark(key, title, 1), [over, plain(name, self.numbered(_TITLE)), *below], after=16
        )

    def dimension(self, identity: DimensionId, name: str, below: Iterable[Flowable]) -> Opening:
        """Return the heading of a dimension with its score."""
        title = f"{identity} {name}"
        parts = [plain(title, self.numbered(_DIMENSION)), *below]
        return self._marked(_Mark(place_of(identity), title, 2), parts, before=14, after=7)

    def part(self, key: str, title: str, level: int) -> Opening:
        """Return the heading of a part inside a section."""
        return self._marked(
            _Mark(key, title, level), [plain(title, self.numbered(_PART))], before=12, after=5
        )

    def questions(self, *fields: str) -> list[Flowable]:
        """Return the findings on some fields as questions; nothing but in a panel copy."""
        found = (finding for finding in self.content.findings if finding.where in fields)
        return self.asked([self.words(finding.code, **dict(finding.facts)) for finding in found])

    def asked(self, questions: list[str]) -> list[Flowable]:
        """Return questions with their label; nothing but in a panel copy."""
        if not self.is_panel_copy or not questions:
            return []
        manner = self.numbered(replace(SMALL, size=10.5, leading=15.0, indent=15.0, bullet_indent=3.0))
        paragraphs = [prose([Piece(question)], manner, "?") for question in questions]
        return [self.label(self.words(PanelPhrase.QUESTIONS_TO_DISCUSS)), *paragraphs]

    def remark(self, text: str) -> Prose:
        """Return a small quiet paragraph."""
        return plain(text, self.numbered(QUIET_SMALL))

    def _marked(self, mark: _Mark, parts: list[Flowable], *, before: float = 0, after: float) -> Opening:
        return Opening(
            parts,
            before=before,
            after=after,
            on_draw=lambda top: self.flow.mark(mark.key, mark.title, mark.level, top + 12),
        )


def place_of(identity: DimensionId) -> str:
    """Return the key under which a dimension is found in the document."""
    return f"d{identity}"
