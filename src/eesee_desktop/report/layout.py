"""Pages: their measures, their type, and the one pass in which flowables fill them.

ReportLab's own document templates need two passes for a table of contents and for "page x of y". Here a page keeps a
place for both when it is drawn; they are drawn into it when all is known.
"""

from __future__ import annotations

import calendar
import time
from abc import abstractmethod
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO

from reportlab import rl_config
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.utils import TimeStamp

from eesee_desktop.report.archive_form import SaidOfFile, colour_profile, metadata
from eesee_desktop.report.canvas import KeptPlace, PaperCanvas
from eesee_desktop.report.content import Paper
from eesee_desktop.report.direction import paper_language
from eesee_desktop.report.faces import Face, font_name
from eesee_desktop.report.flowing import Flowable, Frame
from eesee_desktop.report.pen import Pen
from eesee_desktop.report.tags import Element

# The tones also differ in lightness, because many copies are printed or photocopied in black and white.
ACCENT = HexColor(0x660094)
INK = HexColor(0x1C1A1F)
QUIET = HexColor(0x5A5661)
PALE = HexColor(0xB9B4C0)
TINT = HexColor(0xEFE8F3)

_SIZES = {Paper.A4: (595.28, 841.89), Paper.LETTER: (612.0, 792.0)}

# PDF streams as they are, not as text for seven-bit mail: a fifth smaller and sooner done.
rl_config.useA85 = 0
_NOTE_GAP = 14.0
_PRODUCER = "ReportLab"


@dataclass(frozen=True, slots=True)
class Geometry:
    """Measures of a page in points; the text stands between the margins."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float

    @property
    def text_width(self) -> float:
        """Length of a full line."""
        return self.width - self.left - self.right

    @property
    def text_right(self) -> float:
        """The x coordinate at which a full line ends."""
        return self.width - self.right


def page_for_reading(paper: Paper) -> Geometry:
    """Return a page with lines of some 70 letters, which the eye finds its way back from."""
    width, height = _SIZES[paper]
    # 402 points at 10.5 points of type make those 70 letters. Typographers advise 45 to 75 (Bringhurst).
    side = (width - 402) / 2
    return Geometry(width, height, left=side, right=side, top=88, bottom=86)


def page_for_notes(paper: Paper) -> Geometry:
    """Return a page with room for line numbers where lines begin, and for notes where they end."""
    width, height = _SIZES[paper]
    left, right = 64.0, width - 64 - 350
    if paper_language().is_rtl:
        left, right = right, left
    return Geometry(width, height, left=left, right=right, top=88, bottom=86)


def page_for_sheets(paper: Paper) -> Geometry:
    """Return a page that is used to its full width."""
    width, height = _SIZES[paper]
    return Geometry(width, height, left=52, right=52, top=74, bottom=58)


def page_for_tables(paper: Paper) -> Geometry:
    """Return a page on its side, for columns beside each other."""
    height, width = _SIZES[paper]
    return Geometry(width, height, left=46, right=46, top=66, bottom=52)


@dataclass(frozen=True, slots=True)
class Imprint:
    """What a file says about itself, beside its pages."""

    title: str
    author: str
    subject: str
    creator: str
    language: str
    created: datetime


def new_canvas(stream: BytesIO, geometry: Geometry, imprint: Imprint) -> PaperCanvas:
    """Return a canvas whose bytes depend on what is drawn and on nothing else."""
    canvas = PaperCanvas(
        stream,
        pagesize=(geometry.width, geometry.height),
        pageCompression=1,
        invariant=1,
        initialFontName=font_name(Face.REGULAR),
        lang=imprint.language,
        pdfVersion=(1, 7),
    )
    if paper_language().is_rtl:
        canvas.root.attributes = {"Layout": {"WritingMode": "/RlTb"}}
    canvas.setTitle(imprint.title)
    canvas.setAuthor(imprint.author)
    canvas.setSubject(imprint.subject)
    canvas.setCreator(imprint.creator)
    # A fixed one: what the library says of itself here may change with any release, and these are bytes of
    # the file.
    canvas.setProducer(_PRODUCER)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    # Invariant files are dated 2000-01-01, or by an environment variable; this one by its content.
    stamp = TimeStamp(invariant=1)
    stamp.t = calendar.timegm(imprint.created.utctimetuple())
    stamp.lt = time.gmtime(stamp.t)
    stamp.YMDhms = tuple(stamp.lt)[:6]
    utc = imprint.created.astimezone(UTC)
    said = SaidOfFile(
        imprint.title, imprint.author, imprint.subject, imprint.creator, _PRODUCER, imprint.language, utc
    )
    canvas.describe(metadata(said), colour_profile())
    canvas._doc._timeStamp = stamp  # noqa: SLF001  ReportLab offers no other way
    return canvas


class LineCounter:
    """Numbers the lines of a whole document, from 1."""

    def __init__(self) -> None:
        self._last = 0

    def next_number(self) -> int:
        """Return the number of the next line."""
        self._last += 1
        return self._last


class KeptTogether(Flowable):
    """Things that stand on one page, as long as they fit on one at all."""

    @abstractmethod
    def apart(self) -> list[Flowable]:
        """Return what it is made of, for when no page is large enough."""


class PageFlow:
    """Fills page after page.

    Args:
        furniture: Draws what a page has besides its text, when the page is full.

    Attributes:
        page: Number of the present page, from 1.
        head: What the running head says.
        numbering: Writes the numbers of pages.
    """

    def __init__(
        self, canvas: PaperCanvas, geometry: Geometry, furniture: Callable[[PageFlow], None]
    ) -> None:
        self.canvas = canvas
        self.geometry = geometry
        self.page = 0
        self.head = ""
        self.numbering: Callable[[object], str] = str
        self._furniture = furniture
        self._note: Flowable | None = None
        self._frame: Frame | None = None
        self._is_empty = True
        self._holds_last = False
        self._held: Flowable | None = None
        self._part_start = 0
        self._totals_wanted: list[Callable[[int], None]] = []
        self._pages_of: dict[str, int] = {}
        self._numbers_here: list[tuple[str, Element, Callable[[str], object]]] = []
        self._numbers_wanted: list[tuple[KeptPlace, str, Callable[[str], object]]] = []

    @property
    def page_in_part(self) -> int:
        """Number of the present page in its part of the document, from 1."""
        return self.page - self._part_start

    def begin_part(self) -> None:
        """Count pages from 1 again: what follows is handed out by itself."""
        self.end_page()
        # Before the new part begins to count: what the old one has reached is its total.
        for fill in self._totals_wanted:
            fill(self.page_in_part)
        self._totals_wanted.clear()
        self._part_start = self.page

    def new_page(self, head: str | None = None, *, note: Flowable | None = None) -> None:
        """Begin a page.

        Args:
            head: What its running head and those of the pages after it say; None for no change.
            note: Stands at its foot, below a short rule; the text leaves room for it.
        """
        self.end_page()
        self.head = self.head if head is None else head
        self.page += 1
        text = self.geometry
        foot = 0.0
        if note is not None:
            # The note is measured before the text: the frame has to end above it.
            foot = note.wrap(text.text_width, text.height)[1] + _NOTE_GAP
        self._note = note
        height = text.height - text.top - text.bottom - foot
        self._frame = Frame(text.left, text.bottom + foot, text.text_width, height)
        self._is_empty = True

    def end_page(self) -> None:
        """Draw the foot note and the furniture of the present page, if there is one, and leave it."""
        self._set_held()
        if self._frame is None:
            return
        if self._note is not None:
            self._draw_note(self._note)
        self._keep_places()
        # At the end of the page, because a running head may name what came to stand on it.
        self._furniture(self)
        self.canvas.end_page()
        self._frame = None

    def add(self, flowables: Iterable[Flowable]) -> None:
        """Set flowables one below the other, over as many pages as they need."""
        for flowable in flowables:
            self._set_held()
            if self._holds_last:
                self._held = flowable
            else:
                self._set(flowable)

    def hold_last(self) -> None:
        """Wait with the last of what is added from now on, until it is known what it is to stand with."""
        self._holds_last = True

    def take_held(self) -> list[Flowable]:
        """Return what waits, for something that stands with it; nothing waits any longer."""
        held, self._held, self._holds_last = self._held, None, False
        return [] if held is None else [held]

    def _set_held(self) -> None:
        if self._held is not None:
            held, self._held = self._held, None
            self._set(held)

    def _set(self, flowable: Flowable) -> None:
        waiting = [flowable]
        while waiting:
            # A loop instead of recursion: a text of sixty pages would be sixty calls deep.
            waiting = self._placed(waiting[0]) + waiting[1:]

    def pen(self, width: float | None = None) -> Pen:
        """Return a pen over the width of the text, or another that begins where the text does."""
        page = self.geometry
        return Pen(self.canvas, page.text_width if width is None else width, self.begin(width))

    def begin(self, width: float | None = None) -> float:
        """Return the left end of a width that begins where lines do: at the right on paper in Arabic."""
        page = self.geometry
        if width is None or not paper_language().is_rtl:
            return page.left
        return page.text_right - width

    def mark(self, key: str, title: str, level: int, top: float) -> None:
        """Make the present place one that contents, links and the outline lead to.

        Args:
            top: Distance above the origin of what is being drawn.
            level: 0 for the outermost; may be one more than the last at most.
        """
        self._pages_of[key] = self.page
        self.canvas.bookmarkHorizontal(key, 0, top)
        # Folded below the first level: open, the outline of a report has dozens of lines.
        self.canvas.addOutlineEntry(title, key, level, closed=level > 0)

    def want_page_number(self, key: str, element: Element, draw: Callable[[str], object]) -> None:
        """Have the number of the page of a place drawn onto this page, as content of an element, once it is known.

        Args:
            draw: With the coordinates of the page.
        """
        self._numbers_here.append((key, element, draw))

    def _keep_places(self) -> None:
        """Keep the places of the numbers that this page is to have: behind its text, not between its words."""
        for key, element, draw in self._numbers_here:
            with self.canvas.tag(element):
                self._numbers_wanted.append((self.canvas.keep_place(), key, draw))
        self._numbers_here.clear()

    def _fill_places(self) -> None:
        for place, key, draw in self._numbers_wanted:
            number = self.numbering(self._pages_of.get(key, ""))
            self.canvas.fill_place(place, lambda draw=draw, number=number: draw(number))  # type: ignore[misc]  # bound now

    def want_page_total(self, draw: Callable[[str], object]) -> None:
        """Have the number of the part's pages drawn here, once it is known."""
        place = self.canvas.keep_place()
        self._totals_wanted.append(
            lambda total: self.canvas.fill_place(place, lambda: draw(self.numbering(total)))
        )

    def finish(self) -> None:
        """End the last page and draw what had to wait for it."""
        self.begin_part()
        self._fill_places()
        self.canvas.save()

    def _placed(self, flowable: Flowable) -> list[Flowable]:
        """Draw what fits on the present page and return what is left."""
        if self._frame is None:
            self.new_page()
        frame = self._frame
        if frame is None:
            return []
        if frame.add(flowable, self.canvas):
            self._is_empty = False
            return []
        parts = frame.split(flowable, self.canvas)
        if parts:
            return self._with_head_drawn(frame, parts)
        # What does not fit on an empty page fits on none, and pages would be added for ever. Whatever may be written
        # must print: what belongs together comes apart then, and what cannot be divided becomes smaller.
        if self._is_empty:
            if isinstance(flowable, KeptTogether):
                return flowable.apart()
            from eesee_desktop.report.library_layout import shrunk  # noqa: PLC0415  it takes long to load, and is rare

            frame.add(shrunk(flowable, frame.width, frame.height), self.canvas)
            self._is_empty = False
            return []
        self.new_page()
        return [flowable]

    def _with_head_drawn(self, frame: Frame, parts: list[Flowable]) -> list[Flowable]:
        if frame.add(parts[0], self.canvas):
            self._is_empty = False
        else:
            self.new_page()
            return parts
        if len(parts) > 1:
            self.new_page()
        return parts[1:]

    def _draw_note(self, note: Flowable) -> None:
        page = self.geometry
        top = page.bottom + note.height
        self.canvas.saveState()
        self.canvas.stroke_with(PALE)
        self.canvas.line_width(0.6)
        self.pen().line(0, top + 5, 90, top + 5)
        note.draw_on(self.canvas, page.left, page.bottom)
        self.canvas.restoreState()


def grey(level: float) -> Color:
    """Return a grey.

    Args:
        level: 0.0 black to 1.0 white.
    """
    return Color(level, level, level)
