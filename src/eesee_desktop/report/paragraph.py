"""A paragraph: runs in one direction or two, a bullet, a bar beside it, numbers to its lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from itertools import groupby

from reportlab.lib.enums import TA_CENTER, TA_LEFT

from eesee_desktop.report import fonts
from eesee_desktop.report.direction import paper_language
from eesee_desktop.report.faces import Face, face
from eesee_desktop.report.flowing import Flowable
from eesee_desktop.report.fonts import Anchor, Lettering
from eesee_desktop.report.layout import ACCENT, PALE, QUIET, LineCounter
from eesee_desktop.report.lines import LINE_END, LineRun, SetLine, SetText, Stretch
from eesee_desktop.report.paper_memory import paper_memory
from eesee_desktop.report.runs import Style, TextRun
from eesee_desktop.report.setting import extents_of, lines_of, set_text
from eesee_desktop.report.tags import Element

# Ascent of Noto Sans in ems, from its font file: where the first base line stands.
_ASCENT = 1.069
_NUMBER_SIZE = 8.5
_NUMBER_GAP = 16.0
_BAR_GAP = 9.0
_BLANKS = re.compile(r"[ \t\n\r\x0b\x0c\x85\u2028\u2029]+")
# A line alone at the top or the foot of a page is overlooked, and in the panel's copy its number with it.
_LEAST_LINES = 2
_LABEL = -1


class Paragraph(Flowable):
    """A paragraph.

    Args:
        bullet: Stands before its first line.
        element: What it is in the structure of the document; a paragraph where nothing is said.
        label: What its bullet is there.
        is_repeated: It is the head of a table and drawn on each of its pages; in the structure it stands once.

    Raises:
        KnownError: As :meth:`eesee_desktop.report.families.Lack.refusal`.
    """

    def __init__(  # noqa: PLR0913  what a paragraph is made of
        self,
        runs: Iterable[TextRun],
        style: Style,
        bullet: str | None = None,
        *,
        element: Element | None = None,
        label: Element | None = None,
        is_repeated: bool = False,
    ) -> None:
        super().__init__()
        self.space_before = style.before
        self.space_after = style.after
        self._style = style
        self._runs, stretches = paper_memory().of(_prepared)(tuple(runs), style.face, style.size)
        self._text: SetText = set_text(
            stretches, is_rtl=paper_language().is_rtl if style.follows_paper else None
        )
        self._bullet = bullet
        self._element = element if element is not None else Element("P")
        self._label = label
        self._is_repeated = is_repeated
        self._was_drawn = False
        self._links: dict[int, Element] = {}
        self._span: tuple[tuple[int, str], Element] | None = None
        above, below = extents_of(self._text)
        # Scripts that reach further up or down than Latin, such as Burmese, get wider lines.
        self._leading = max(style.leading, above + below + 1)
        self._start = 0
        self._end = len(self._text.text)
        self._room = -1.0
        self._lines: Sequence[SetLine] = ()

    @property
    def is_rtl(self) -> bool:
        """It runs from right to left."""
        return self._text.is_rtl

    @property
    def leading(self) -> float:
        """Height of a line, in points."""
        return self._leading

    @property
    def foot(self) -> float:
        """How far the last line stands above the lower end, in points."""
        return self._style.leading - _ASCENT * self._style.size

    @property
    def last_width(self) -> float:
        """Width of the last line, once it is wrapped."""
        return self._lines[-1].width if self._lines else 0.0

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803  ReportLab's names
        """Return its size."""
        self.width = availWidth
        if availWidth != self._room:
            self._room = availWidth
            lines = lines_of(self._text, availWidth - self._style.indent, self._start)
            self._lines = [line for line in lines if line.start < self._end]
        self.height = len(self._lines) * self._leading
        return availWidth, self.height

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803  ReportLab's names
        """Return it in two parts, of which the first fits; nothing where it should not be divided there."""
        self.wrap(availWidth, availHeight)
        count, fitting = len(self._lines), int(availHeight / self._leading)
        if fitting >= count:
            return [self]
        if fitting < _LEAST_LINES:
            return []
        if count - fitting < _LEAST_LINES:
            # The last line gets company, if the first part has any to spare.
            fitting -= 1
            if fitting < _LEAST_LINES:
                return []
        return [self._part(self._lines[:fitting]), self._part(self._lines[fitting:])]

    def draw(self) -> None:
        """Draw the lines, and what stands beside them."""
        style = self._style
        if style.has_bar:
            self._draw_bar()
        y = self.height - _ASCENT * style.size - (self._leading - style.leading)
        if self._bullet is not None and self._start == 0:
            self._draw_bullet(y)
        for line in self._lines:
            x = self._left_of(line)
            # A link or a stretch in another language is an element of its own inside of the paragraph.
            for key, group in groupby(line.in_reading_order(), key=self._key_of):
                with self._tag(self._element_of(key)):
                    for run in group:
                        self._draw_run(run, x - line.blanks + run.x, y)
            self._draw_links(line, x - line.blanks, y)
            y -= self._leading
        self._was_drawn = True
        if style.counter is not None:
            self._number_lines(style.counter)

    def _tag(self, element: Element) -> AbstractContextManager[object]:
        canvas = self.canv
        return nullcontext() if self._is_repeated and self._was_drawn else canvas.tag(element)

    def _part(self, lines: Sequence[SetLine]) -> Paragraph:
        """Return a paragraph of some of the lines; they are not broken anew, or long texts would take for ever."""
        part = Paragraph.__new__(Paragraph)
        part.__dict__.update(self.__dict__)
        part._lines, part._start, part._end = lines, lines[0].start, lines[-1].end  # noqa: SLF001  of the same class
        if part._start > self._start:  # noqa: SLF001  as above
            part.space_before = 0
        if part._end < self._end:  # noqa: SLF001  as above
            part.space_after = 0
        return part

    def _left_of(self, line: SetLine) -> float:
        style = self._style
        rest = self.width - style.indent - line.width
        # Left and right mean where a line begins and where it ends, as they do in tables of Word.
        begin = 0.0 if style.alignment == TA_LEFT else rest / 2 if style.alignment == TA_CENTER else rest
        return rest - begin if self.is_rtl else style.indent + begin

    def _key_of(self, run: LineRun) -> tuple[int, str]:
        """Return which link a run is of, 0 for none, -1 for a label, and its language."""
        if self._runs[run.stretch].is_label:
            return _LABEL, run.language
        return self._link_of(run.stretch), run.language

    def _link_of(self, stretch: int) -> int:
        """Return the first stretch of the link that a stretch is of, counted from 1; 0 for none."""
        address = self._runs[stretch].address
        if not address:
            return 0
        while stretch and self._runs[stretch - 1].address == address:
            stretch -= 1
        return stretch + 1

    def _own_label(self) -> Element:
        if self._label is None:
            self._label = Element("Lbl", self._element.parent)
        return self._label

    def _element_of(self, key: tuple[int, str]) -> Element:
        if self._span is not None and key != self._span[0]:
            self._span = None
        if key == (0, ""):
            return self._element
        link, language = key
        element = self._element
        if link == _LABEL:
            element = self._own_label()
        elif link:
            # One for all lines and pages that the link stands on.
            element = self._links.setdefault(
                link, Element("Link", self._element, alternative=self._words_of_link(link - 1))
            )
        if not language:
            return element
        # One for what follows each other, over the end of a line too: behind other words it is read anew.
        if self._span is None or self._span[0] != key:
            self._span = (key, Element("Span", element, language=language))
        return self._span[1]

    def _words_of_link(self, stretch: int) -> str:
        address = self._runs[stretch].address
        words = [run.text for run in self._runs[stretch:]]
        last = next((n for n, run in enumerate(self._runs[stretch:]) if run.address != address), len(words))
        return "".join(words[:last]).strip()

    def _draw_run(self, run: LineRun, x: float, y: float) -> None:
        canvas = self.canv
        look = self._runs[run.stretch]
        colour = QUIET if look.is_quiet else ACCENT if look.address else self._style.colour
        canvas.fill_with(colour)
        size = _size(look, self._style.size)
        run.draw(canvas, x, y + ((self._style.size - size) * 0.8 if look.is_raised else 0))

    def _draw_links(self, line: SetLine, x: float, y: float) -> None:
        canvas = self.canv
        style = self._style
        for run in line.runs:
            look = self._runs[run.stretch]
            if not look.address and not look.is_lost:
                continue
            # Blanks at the end of a line are not part of what is seen.
            seen = x + line.blanks
            left, right = max(x + run.x, seen), min(x + run.x + run.width, seen + line.width)
            # A link inside the document is not underlined: there, the sign of a link would promise a source.
            if not look.address.startswith("#"):
                size = _size(look, style.size)
                canvas.stroke_with(PALE if look.is_lost else ACCENT)
                canvas.line_width(0.45)
                canvas.line(left, y - 0.16 * size, right, y - 0.16 * size)
            if look.address:
                rectangle = (left, y - 0.25 * style.size, right, y + style.size * 0.85)
                with canvas.group(self._element_of((self._link_of(run.stretch), ""))):
                    canvas.link(look.address, rectangle)

    def _draw_bullet(self, y: float) -> None:
        canvas = self.canv
        style = self._style
        lettering = Lettering(style.size, colour=style.colour)
        x = style.bullet_indent
        if self.is_rtl:
            x, lettering = self.width - x, replace(lettering, anchor=Anchor.END)
        with canvas.tag(self._own_label()):
            fonts.draw(canvas, x, y, self._bullet or "", lettering, is_rtl=self.is_rtl)

    def _draw_bar(self) -> None:
        canvas = self.canv
        canvas.saveState()
        canvas.stroke_with(PALE)
        canvas.line_width(1.6)
        x = self._style.indent - _BAR_GAP
        x = self.width - x if self.is_rtl else x
        canvas.line(x, -1, x, self.height - 2)
        canvas.restoreState()

    def _number_lines(self, counter: LineCounter) -> None:
        canvas = self.canv
        is_rtl = paper_language().is_rtl
        lettering = Lettering(_NUMBER_SIZE, anchor=Anchor.START if is_rtl else Anchor.END, colour=QUIET)
        x = self.width + _NUMBER_GAP if is_rtl else -_NUMBER_GAP
        y = self.height - _ASCENT * self._style.size - (self._leading - self._style.leading)
        # Lines are only known now, after wrapping; that is why the counter is handed over and not a number.
        for _ in self._lines:
            fonts.draw(canvas, x, y, str(counter.next_number()), lettering)
            y -= self._leading


def paragraph(
    runs: Iterable[TextRun],
    style: Style,
    bullet: str | None = None,
    *,
    element: Element | None = None,
    is_repeated: bool = False,
) -> Paragraph:
    """Return a paragraph; see there."""
    return Paragraph(runs, style, bullet, element=element, is_repeated=is_repeated)


def plain_paragraph(text: str, style: Style, *, element: Element | None = None) -> Paragraph:
    """Return a paragraph of one style throughout."""
    return Paragraph([TextRun(text)], style, element=element)


def item(runs: Iterable[TextRun], style: Style, bullet: str, listed: Element) -> Paragraph:
    """Return a paragraph that is an item of a list; ``listed`` is the list in the structure of the document."""
    one = Element("LI", listed)
    label = Element("Lbl", one)
    return Paragraph(runs, style, bullet, element=Element("P", Element("LBody", one)), label=label)


def _composed(runs: Iterable[TextRun]) -> Iterator[TextRun]:
    """Yield runs with one blank where several stood, and none at the beginning of a line."""
    is_begin = True
    for run in runs:
        if run.is_break:
            yield run._replace(text=LINE_END)
            is_begin = True
            continue
        text = _BLANKS.sub(" ", run.text)
        text = text.removeprefix(" ") if is_begin else text
        if text:
            yield run if text == run.text else run._replace(text=text)
            is_begin = text.endswith(" ")


def _prepared(
    runs: tuple[TextRun, ...], base: Face, size: float
) -> tuple[tuple[TextRun, ...], tuple[Stretch, ...]]:
    """Return runs as they are set, and the stretches that they are."""
    composed = tuple(_composed(runs))
    return composed, tuple(_stretch(run, base, size) for run in composed)


def _stretch(run: TextRun, base: Face, size: float) -> Stretch:
    bold = run.bold or base in {Face.BOLD, Face.BOLD_ITALIC}
    italic = run.italic or base in {Face.ITALIC, Face.BOLD_ITALIC}
    return Stretch(run.text, face(bold=bold, italic=italic), _size(run, size))


def _size(run: TextRun, size: float) -> float:
    return size * (0.5 if run.is_smaller else 0.6 if run.is_raised else 1.0)
