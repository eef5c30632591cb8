"""The words of a PDF as paragraphs: lines put together by where they stand, edges of pages told, links kept."""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Any

from eesee_desktop.intake.documents.gathering import stripped
from eesee_desktop.intake.documents.written import Aside, AsideWords, Document, refusal
from eesee_desktop.intake.reports.reading import ReportFault
from eesee_desktop.markup.blocks import PLAIN, Block, BlockKind, Look, Run, clean_words
from eesee_desktop.system.pdfium import ONE_AT_A_TIME

_BYTES_MOST = 60_000_000
_PAGES_MOST = 1_500
_LETTERS_MOST = 5_000_000
_LINKS_MOST = 20_000
_EDGE_LINES = 2
_BOLD_FROM = 600
_BOLD_NAME = re.compile(rb"bold|black|heavy|semibold", re.IGNORECASE)
_NAME_BYTES = 128
_STEPS = (2.0, 4.0, 7.0, 11.0)  # points from the edge of a link
_EDGE_PAGES = 3
_LINE_END = re.compile("\r\n|[\r\n]")
# PDFium's sign for a hyphen that only divides a word.
_DIVIDED = "\ufffe"
_BULLET = re.compile(r"[•◦▪●‣–\uf0b7\uf0a7](?:\s+|$)")
_NUMBERED = re.compile(r"\d{1,2}[.)]\s+\S")
_SENTENCE_END = re.compile(r"[.?!:;…”\"»’)\]؟。]\s*\S{0,3}$")
_GAP = 1.45  # of the usual distance of lines
_SIZE_STEP = 1.12
_NEAR = 2.0  # points
_ENDS_EARLY = 0.8  # of the longest line


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    page: int
    first: int
    """Of its first letter, among those of the page."""
    left: float
    right: float
    base: float
    size: float
    is_bold: bool


def read_pdf(data: bytes) -> Document:
    """Return what a PDF says.

    Raises:
        KnownError: REPORT_NOT_READABLE.
    """
    if len(data) > _BYTES_MOST:
        raise refusal(ReportFault.TOO_LARGE, size=len(data), most=_BYTES_MOST)
    with ONE_AT_A_TIME:
        lines, links = _read(data)
    if not any(line.text.strip() for line in lines):
        raise refusal(ReportFault.NO_WORDS)
    kept, edges = _without_edges(lines)
    blocks = [_block(group, links) for group in _paragraphs(kept)]
    told = tuple(AsideWords(Aside.PAGE_EDGE, words) for words in edges)
    return Document(tuple(block for block in blocks if block.text.strip()), told)


def _read(data: bytes) -> tuple[list[_Line], dict[int, list[tuple[int, int, str]]]]:
    import pypdfium2  # noqa: PLC0415  0.1 s, and only who reads a PDF pays them

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        is_locked = "password" in str(error).lower()
        raise refusal(ReportFault.LOCKED if is_locked else ReportFault.DAMAGED) from error
    lines: list[_Line] = []
    links: dict[int, list[tuple[int, int, str]]] = {}
    try:
        if len(document) > _PAGES_MOST:
            raise refusal(ReportFault.TOO_LARGE, size=len(document), most=_PAGES_MOST)
        letters = 0
        for number in range(len(document)):
            page = document[number]
            text = page.get_textpage()
            lines += _lines_of(pypdfium2.raw, text, number)
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
    return lines, links


def _lines_of(raw: Any, text: Any, page: int) -> Iterator[_Line]:  # noqa: ANN401  pypdfium2 has no types
    whole = text.get_text_range()
    position = 0
    for part in _LINE_END.split(whole):
        length = len(part)
        if part.strip():
            first = position + len(part) - len(part.lstrip())
            last = position + len(part.rstrip()) - 1
            left, bottom, _, _ = text.get_charbox(first, loose=True)
            right = text.get_charbox(last, loose=True)[2]
            size = float(raw.FPDFText_GetFontSize(text, first))
            is_bold = all(_is_bold(raw, text, letter) for letter in (first, last))
            yield _Line(part.strip(), page, first, left, right, bottom, size, is_bold)
        position += length + (2 if whole[position + length : position + length + 2] == "\r\n" else 1)


def _is_bold(raw: Any, text: Any, letter: int) -> bool:  # noqa: ANN401  as above
    if raw.FPDFText_GetFontWeight(text, letter) >= _BOLD_FROM:
        return True
    name = ctypes.create_string_buffer(_NAME_BYTES)
    raw.FPDFText_GetFontInfo(text, letter, name, _NAME_BYTES, None)
    return _BOLD_NAME.search(name.value) is not None


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
        if first is not None and last is not None and first <= last:
            yield first, last, buffer.value.decode("utf-8", "replace")


def _without_edges(lines: Sequence[_Line]) -> tuple[list[_Line], list[str]]:
    """Return the lines without what stands at the head or foot of many pages, and that, once each."""
    pages: dict[int, list[_Line]] = {}
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


def _paragraphs(lines: Sequence[_Line]) -> Iterator[list[_Line]]:
    if not lines:
        return
    steps = [
        before.base - after.base
        for before, after in pairwise(lines)
        if before.page == after.page and 0 < before.base - after.base < 3 * max(before.size, 1)
    ]
    usual = median(steps) if steps else 0.0
    body = median(line.size for line in lines)
    longest = max(line.right for line in lines)
    group = [lines[0]]
    for before, after in pairwise(lines):
        if _is_one_heading(before, after, body) or _goes_on(before, after, usual, longest):
            group.append(after)
        else:
            yield group
            group = [after]
    yield group


def _is_one_heading(before: _Line, after: _Line, body: float) -> bool:
    """Tell whether two lines of large letters are a heading that was wrapped."""
    is_large = min(before.size, after.size) > _SIZE_STEP * body and abs(before.size - after.size) < 1
    return is_large and before.page == after.page and 0 < before.base - after.base < _GAP * before.size


def _goes_on(before: _Line, after: _Line, usual: float, longest: float) -> bool:
    """Tell whether a line goes on with the paragraph of the one before."""
    if _BULLET.match(after.text) or _NUMBERED.match(after.text):
        return False
    has_other_size = max(before.size, after.size) > _SIZE_STEP * max(min(before.size, after.size), 1)
    is_open = not _SENTENCE_END.search(before.text) and after.text[:1].islower()
    if has_other_size or (before.is_bold != after.is_bold and not is_open):
        return False
    if before.page != after.page:
        is_full = before.right >= _ENDS_EARLY * longest and not _SENTENCE_END.search(before.text)
        return is_open or is_full or before.text.endswith(_DIVIDED)
    step = before.base - after.base
    # On one line, as the parts of a row, or a column that begins at the top again.
    if step <= 0:
        return is_open or abs(step) < _NEAR
    if step > _GAP * usual:
        return False
    return is_open or before.right >= _ENDS_EARLY * longest


def _block(lines: Sequence[_Line], links: dict[int, list[tuple[int, int, str]]]) -> Block:
    runs: list[Run] = []
    for line in lines:
        following = list(_runs_of(line, links.get(line.page, [])))
        if runs and runs[-1].text.endswith(_DIVIDED):
            runs[-1] = Run(runs[-1].text[:-1], runs[-1].look)
        elif runs:
            # A link that was wrapped is one.
            is_one = runs[-1].look == following[0].look
            runs.append(Run(" ", following[0].look if is_one else PLAIN))
        runs += following
    cleaned = [Run(clean_words(run.text.replace(_DIVIDED, "-")), run.look) for run in runs]
    first = cleaned[0].text if cleaned else ""
    bullet = _BULLET.match(first)
    if bullet is not None:
        cleaned[0] = Run(first[bullet.end() :], cleaned[0].look)
        return Block(BlockKind.BULLETED, 1, stripped(cleaned))
    return Block(runs=stripped(cleaned))


def _runs_of(line: _Line, links: Sequence[tuple[int, int, str]]) -> Iterator[Run]:
    end, length = 0, len(line.text)
    for first, last, address in sorted(links):
        start, stop = max(first - line.first, end), min(last - line.first + 1, length)
        if start >= stop:
            continue
        # The frame of a link may miss a narrow letter.
        while stop < length and line.text[stop - 1].isalnum() and line.text[stop].isalnum():
            stop += 1
        if start > end:
            yield Run(line.text[end:start])
        yield Run(line.text[start:stop], Look(address=address))
        end = stop
    if end < length:
        yield Run(line.text[end:])
