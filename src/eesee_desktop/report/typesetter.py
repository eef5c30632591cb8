"""How the parts of a report are set: its words, its type, its headings and its questions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from eesee_desktop.domain.ids import DimensionId, SourceId
from eesee_desktop.report.content import DraftContent
from eesee_desktop.report.faces import Face, say_where
from eesee_desktop.report.flowables import PrintedHeading
from eesee_desktop.report.flowing import Flowable
from eesee_desktop.report.layout import ACCENT, QUIET, LineCounter, PageFlow
from eesee_desktop.report.messages.phrases import PanelPhrase, Phrase
from eesee_desktop.report.messages.words import Words
from eesee_desktop.report.paragraph import Paragraph, item, plain_paragraph
from eesee_desktop.report.prose import flowables
from eesee_desktop.report.runs import Style, TextRun
from eesee_desktop.report.tags import Element

BODY = Style()
SMALL = Style(size=9.5, leading=14.0, after=6.0)
QUIET_SMALL = Style(size=8.5, leading=12.5, colour=QUIET, after=4.0, follows_paper=True)
LABEL = Style(size=8.5, leading=12.5, face=Face.BOLD, colour=ACCENT, after=1.0, follows_paper=True)
_TITLE = Style(size=20, leading=25, face=Face.BOLD, after=4.0, follows_paper=True)
_DIMENSION = Style(size=14, leading=18, face=Face.BOLD, after=3.0, follows_paper=True)
_PART = Style(size=12, leading=16, face=Face.BOLD, after=2.0, follows_paper=True)
_PANEL_BODY = Style(size=11.0, leading=17.5)


class _Mark(NamedTuple):
    """A place that contents and outline lead to; level 0 is the outermost."""

    key: str
    title: str
    level: int


@dataclass(frozen=True, slots=True)
class Typesetter:
    """Sets one report: knows its words, its styles and its headings.

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
    def body(self) -> Style:
        """How running text is set."""
        # In the meeting, lines are looked up by number and written between: larger type, wider lines.
        return replace(_PANEL_BODY, counter=self.counter) if self.is_panel_copy else BODY

    def field_text(self, field: str, markdown: str, *, is_small: bool = False) -> list[Flowable]:
        """Return the paragraphs of a field, :meth:`small_text` or else :meth:`text`.

        Raises:
            KnownError: FONT_MISSING with the field as ``where``.
        """
        # The faces lack some scripts, and "a character cannot be printed" is of no use without the field it
        # stands in.
        with say_where(field):
            return self.small_text(markdown) if is_small else self.text(markdown)

    def text(self, markdown: str, style: Style | None = None) -> list[Flowable]:
        """Return the paragraphs of a Markdown text; a remark where there is none."""
        # A remark and not nothing: in a draft, a heading without a text looks like one that was lost.
        if not markdown.strip():
            return [
                plain_paragraph(
                    self.words(Phrase.NOT_WRITTEN),
                    replace(self.body, face=Face.ITALIC, colour=QUIET, follows_paper=True),
                )
            ]
        return flowables(markdown, style or self.body)

    def small_text(self, markdown: str) -> list[Flowable]:
        """Return the paragraphs of a text that stands in the second row, with a bar on its left."""
        return flowables(markdown, replace(SMALL, indent=12.0, has_bar=True, counter=self.counter))

    def numbered(self, style: Style) -> Style:
        """Return a style with its lines numbered where lines are."""
        return replace(style, counter=self.counter)

    def label(self, text: str) -> PrintedHeading:
        """Return a small heading that stays with its text."""
        heading = plain_paragraph(text, self.numbered(LABEL), element=Element("H"))
        return PrintedHeading([heading], following=30, before=4, after=2)

    def section(self, key: str, title: str, below: Iterable[Flowable] = ()) -> PrintedHeading:
        """Return the heading of a part of the report, with what stands right under it."""
        style = self.numbered(_TITLE)
        heading = plain_paragraph(title, style, element=Element("H1"))
        return self._marked(_Mark(key, title, 0), [heading, *below], after=14)

    def principle(self, key: str, number: str, name: str, below: Iterable[Flowable]) -> PrintedHeading:
        """Return the heading of a principle with its score."""
        # Number and name are one heading, on two lines.
        heading = Element("H2")
        small = self.numbered(replace(LABEL, size=10, leading=14, after=2))
        over = plain_paragraph(f"{number} ", small, element=heading)
        # In the outline the number has to stand with the name; on the page it stands above it.
        title = self.words(Phrase.PRINCIPLE, number=int(key.removeprefix("p")), name=name)
        under = plain_paragraph(name, self.numbered(_TITLE), element=heading)
        return self._marked(_Mark(key, title, 1), [over, under, *below], after=16)

    def dimension(self, identity: DimensionId, name: str, below: Iterable[Flowable]) -> PrintedHeading:
        """Return the heading of a dimension with its score."""
        title = f"{self.words.numbering(identity)} {name}"
        parts = [plain_paragraph(title, self.numbered(_DIMENSION), element=Element("H3")), *below]
        return self._marked(_Mark(place_of(identity), title, 2), parts, before=14, after=7)

    def part(self, key: str, title: str, level: int) -> PrintedHeading:
        """Return the heading of a part inside a section."""
        heading = plain_paragraph(title, self.numbered(_PART), element=Element(f"H{level + 1}"))
        return self._marked(_Mark(key, title, level), [heading], before=12, after=5)

    def questions(self, *fields: str) -> list[Flowable]:
        """Return the findings on some fields as questions; nothing but in a panel copy."""
        # Under the text they ask about, not in a list of their own at the end, to which nobody would turn in
        # a meeting.
        found = (finding for finding in self.content.findings if finding.where in fields)
        return self.asked([self.words.finding(finding) for finding in found])

    def asked(self, questions: list[str]) -> list[Flowable]:
        """Return questions with their label; nothing but in a panel copy."""
        # Only the panel sees what a check found; the report itself is for readers.
        if not self.is_panel_copy or not questions:
            return []
        style = self.numbered(replace(SMALL, size=10.5, leading=15.0, indent=15.0, bullet_indent=3.0))
        listed = Element("L")
        paragraphs = [item([TextRun(question)], style, "?", listed) for question in questions]
        return [self.label(self.words(PanelPhrase.QUESTIONS_TO_DISCUSS)), *paragraphs]

    def remark(self, text: str) -> Paragraph:
        """Return a small quiet paragraph."""
        return plain_paragraph(text, self.numbered(QUIET_SMALL))

    def _marked(
        self, mark: _Mark, parts: list[Flowable], *, before: float = 0, after: float
    ) -> PrintedHeading:
        return PrintedHeading(
            parts,
            before=before,
            after=after,
            # A little above the heading, so that a viewer which scrolls there does not cut its ascenders off.
            on_draw=lambda top: self.flow.mark(mark.key, mark.title, mark.level, top + 12),
        )


def place_of(identity: DimensionId) -> str:
    """Return the key under which a dimension is found in the document."""
    return f"d{identity}"
