"""The words of a PDF as paragraphs: lines put together by where they stand, edges of pages told, links kept."""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from eesee_desktop.intake.documents.pdf_lines import PageLetters, PageLine
from eesee_desktop.intake.documents.pdf_paragraphs import blocks_of
from eesee_desktop.intake.documents.written import Aside, AsideWords, Document, refusal
from eesee_desktop.intake.reports.reading import ReportFault
from eesee_desktop.system.pdfium import ONE_AT_A_TIME

_BYTES_MOST = 60_000_000
_PAGES_MOST = 1_500
_LETTERS_MOST = 5_000_000
_LINKS_MOST = 20_000
_EDGE_LINES = 2
_CREATOR = "eesee_desktop "
# Points from the edges, within which a draft has nothing but its running heads and its state.
_OWN_HEAD, _OWN_FOOT, _OWN_SIDE = 60.0, 50.0, 40.0
_STEPS = (2.0, 4.0, 7.0, 11.0)  # points from the edge of a link
_EDGE_PAGES = 3
_NEAR = 2.0  # points


def read_pdf(data: bytes) -> Document:
    """Return what a PDF says.

    Raises:
        KnownError: REPORT_NOT_READABLE.
    """
    if len(data) > _BYTES_MOST:
        raise refusal(ReportFault.TOO_LARGE, size=len(data), most=_BYTES_MOST)
    with ONE_AT_A_TIME:
        lines, links, sizes = _read(data)
    if not any(line.text.strip() for line in lines):
        raise refusal(ReportFault.NO_WORDS)
    kept, edges = _without_own_edges(lines, sizes) if sizes else _without_edges(lines)
    told = tuple(AsideWords(Aside.PAGE_EDGE, words) for words in edges)
    return Document(blocks_of(kept, links), told, is_own_print=bool(sizes))


def _read(
    data: bytes,
) -> tuple[list[PageLine], dict[int, list[tuple[int, int, str]]], list[tuple[float, float]]]:
    """Return the lines of all pages, their links, and the sizes of pages that this program printed."""
    import pypdfium2  # noqa: PLC0415  0.1 s, and only who reads a PDF pays them

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        is_locked = "password" in str(error).lower()
        raise refusal(ReportFault.LOCKED if is_locked else ReportFault.DAMAGED) from error
    lines: list[PageLine] = []
    links: dict[int, list[tuple[int, int, str]]] = {}
    try:
        is_own = document.get_metadata_value("Creator").startswith(_CREATOR)
        sizes = [document.get_page_size(number) for number in range(len(document))] if is_own else []
        if len(document) > _PAGES_MOST:
            raise refusal(ReportFault.TOO_LARGE, size=len(document), most=_PAGES_MOST)
        letters = 0
        for number in range(len(document)):
            page = document[number]
            text = page.get_textpage()
            lines += PageLetters(pypdfium2.raw, text, number).lines()
            links[number] = list(_links_of(pypdfium2.raw, document, page, text))
            letters += text.count_chars()
            text.close()
            page.close()
            if letters > _LETTERS_MOST:
                raise refusal(ReportFault.TOO_LARGE, size=letters, most=_LETTERS_MOST)
    except pypdfium2.PdfiumError as error:
        raise refusal(ReportFault.DAMAGED) from error
    finally:
        document.close()
    return lines, links, sizes


def _letter_at(text: Any, places: Iterable[float], height: float) -> int | None:  # noqa: ANN401  as above
    """Return the first letter that stands at one of some places: a link may begin or end with blanks."""
    found = (text.get_index(place, height, _NEAR, _NEAR) for place in places)
    return next((index for index in found if index is not None), None)


def _links_of(raw: Any, document: Any, page: Any, text: Any) -> Iterator[tuple[int, int, str]]:  # noqa: ANN401  as above
    """Yield the links of a page: the first and the last letter, and the address."""
    position = ctypes.c_int(0)
    link = raw.FPDF_LINK()
    for _ in range(_LINKS_MOST):
        if not raw.FPDFLink_Enumerate(page, ctypes.byref(position), ctypes.byref(link)):
            return
        action = raw.FPDFLink_GetAction(link)
        if not action or raw.FPDFAction_GetType(action) != raw.PDFACTION_URI:
            continue
        length = raw.FPDFAction_GetURIPath(document, action, None, 0)
        buffer = ctypes.create_string_buffer(min(length, 4096))
        raw.FPDFAction_GetURIPath(document, action, buffer, len(buffer))
        rectangle = raw.FS_RECTF()
        if not raw.FPDFLink_GetAnnotRect(link, ctypes.byref(rectangle)):
            continue
        middle = (rectangle.top + rectangle.bottom) / 2
        first = _letter_at(text, (rectangle.left + step for step in _STEPS), middle)
        last = _letter_at(text, (rectangle.right - step for step in _STEPS), middle)
        if first is not None and last is not None:
            # From right to left the first letter stands at the right.
            yield min(first, last), max(first, last), buffer.value.decode("utf-8", "replace")


def _without_own_edges(
    lines: Sequence[PageLine], sizes: Sequence[tuple[float, float]]
) -> tuple[list[PageLine], list[str]]:
    """Return the lines of a draft of this program without what stands at the edges of its pages, and that, once each.

    By the place, for a label may be the last line of many pages, and a running head that of a single one.
    """
    kept: list[PageLine] = []
    gone: list[PageLine] = []
    for line in lines:
        width, height = sizes[line.page]
        is_edge = not _OWN_FOOT < line.base < height - _OWN_HEAD
        is_edge |= line.right < _OWN_SIDE or line.left > width - _OWN_SIDE
        (gone if is_edge else kept).append(line)
    return kept, list(dict.fromkeys(line.text for line in gone))


def _without_edges(lines: Sequence[PageLine]) -> tuple[list[PageLine], list[str]]:
    """Return the lines without what stands at the head or foot of many pages, and that, once each."""
    pages: dict[int, list[PageLine]] = {}
    for line in lines:
        pages.setdefault(line.page, []).append(line)
    at_edge = [
        line
        for found in pages.values()
        for line in dict.fromkeys((*found[:_EDGE_LINES], *found[-_EDGE_LINES:]))
    ]
    counts = Counter(_without_digits(line.text) for line in at_edge)
    gone = {line for line in at_edge if counts[_without_digits(line.text)] >= _EDGE_PAGES}
    told = dict.fromkeys(line.text for line in lines if line in gone)
    return [line for line in lines if line not in gone], list(told)


def _without_digits(text: str) -> str:
    return re.sub(r"\d+", "#", text)
