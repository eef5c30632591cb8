"""Printed pages as pictures, with the places of words on them: what the screen shows of a PDF.

PDFium is loaded when the first document is opened. It is not made for several threads, not even with a document
each, so one call at a time is let in.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.system.pdfium import ONE_AT_A_TIME

_PIXEL_BYTES = 4  # bytes of one: blue, green, red and one that is not used
_MOST_PLACES = 2000


def texts_of(pdf: bytes) -> tuple[str, ...] | None:
    """Return the text of each page; None for what PDFium cannot read."""
    import pypdfium2  # noqa: PLC0415  see PrintedPages

    with ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(pdf)
            pages = tuple(document[number].get_textpage().get_text_range() for number in range(len(document)))
        except pypdfium2.PdfiumError:
            return None
        document.close()
    return pages


@dataclass(frozen=True, slots=True)
class PageSize:
    """Of a page, in points of 1/72 inch."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as pixels, four bytes each: blue, green, red, and one that is not used."""

    width: int
    height: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class PrintedPlace:
    """Where words stand that were looked for.

    Attributes:
        page: From 0.
        boxes: One a line: left, top, width, height in points, from the upper left corner of the page.
    """

    page: int
    boxes: tuple[tuple[float, float, float, float], ...]


class PrintedPages:
    """A printed document that is looked at; may be used from any thread."""

    def __init__(self, pdf: bytes) -> None:
        # Here and not above: 0.1 s, and only who looks at a draft pays them.
        import pypdfium2  # noqa: PLC0415  see the line above

        self.pdf = pdf
        self._is_closed = False
        with ONE_AT_A_TIME:
            self._document: Any = pypdfium2.PdfDocument(pdf)
            sizes = [self._document.get_page_size(number) for number in range(len(self._document))]
        self.sizes = tuple(PageSize(width, height) for width, height in sizes)

    def picture(self, page: int, scale: float) -> PagePicture:
        """Return a page as pixels.

        Args:
            page: From 0.
            scale: Pixels for one point.

        Raises:
            KnownError: OPERATION_CANCELLED if the document was closed meanwhile.
        """
        with ONE_AT_A_TIME:
            self._check_open()
            opened = self._document[page]
            # Four bytes a pixel whatever is on the page: what the screen takes without another copy.
            bitmap = opened.render(scale=scale, prefer_bgrx=True)
            pixels, stride = bytes(bitmap.buffer), int(bitmap.stride)
            width, height = int(bitmap.width), int(bitmap.height)
            bitmap.close()
            opened.close()
        row = width * _PIXEL_BYTES
        if stride != row:  # rows may be filled up
            pixels = b"".join(pixels[start : start + row] for start in range(0, len(pixels), stride))
        return PagePicture(width, height, pixels)

    def find(self, words: str) -> tuple[PrintedPlace, ...]:
        """Return where words stand, capitals or not, in the order of the pages; at most 2,000 places.

        Raises:
            KnownError: As :meth:`picture`.
        """
        places: list[PrintedPlace] = []
        if not words.strip():
            return ()
        for number, size in enumerate(self.sizes):
            with ONE_AT_A_TIME:  # a page at a time, so that pictures need not wait for all of them
                self._check_open()
                page = self._document[number]
                text = page.get_textpage()
                search = text.search(words)
                while (found := search.get_next()) is not None and len(places) < _MOST_PLACES:
                    boxes = [text.get_rect(index) for index in range(text.count_rects(*found))]
                    # PDF counts from the lower left corner, a screen from the upper one.
                    turned = tuple(
                        (left, size.height - top, right - left, top - bottom)
                        for left, bottom, right, top in boxes
                    )
                    places.append(PrintedPlace(number, turned))
                search.close()
                text.close()
                page.close()
        return tuple(places)

    def close(self) -> None:
        """Let the document go."""
        with ONE_AT_A_TIME:
            self._is_closed = True
            self._document.close()

    def _check_open(self) -> None:
        if self._is_closed:
            raise KnownError(ErrorCode.OPERATION_CANCELLED)
