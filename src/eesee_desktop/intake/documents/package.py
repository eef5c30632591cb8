"""The parts of a document that is a ZIP of XML: unpacked one by one within bounds, read without entities."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from xml.etree.ElementTree import Element, ParseError, fromstring

from eesee_desktop.intake.documents.written import refusal
from eesee_desktop.intake.reports.reading import ReportFault

# A report of 300 pages has 4 MB of text parts, unpacked; what it holds beyond are pictures.
BYTES_MOST = 60_000_000
_PART_MOST = 40_000_000
_PARTS_MOST = 5_000
# A few kilobytes can unpack to gigabytes; no text packs better than some forty to one, tables some hundred.
_RATIO_MOST = 300
_RATIO_FROM = 2_000_000
_ELEMENTS_MOST = 1_500_000
_DEPTH_MOST = 250
_DECLARATION = re.compile(r"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)


class Package:
    """A document as its parts."""

    def __init__(self, data: bytes) -> None:
        """Open a document; nothing of it is unpacked yet.

        Raises:
            KnownError: REPORT_NOT_READABLE.
        """
        if len(data) > BYTES_MOST:
            raise refusal(ReportFault.TOO_LARGE, size=len(data), most=BYTES_MOST)
        self._left = 2 * BYTES_MOST
        try:
            self._archive = zipfile.ZipFile(BytesIO(data))
            entries = self._archive.infolist()
        # A directory may be wrong in any way, and zipfile raises differently for each.
        except Exception as error:
            raise refusal(ReportFault.DAMAGED) from error
        if len(entries) > _PARTS_MOST:
            raise refusal(ReportFault.TOO_LARGE, size=len(entries), most=_PARTS_MOST)
        # Names are compared without regard to case: some programs write Word/Document.xml.
        self._entries = {entry.filename.lstrip("/").lower(): entry for entry in entries}

    def close(self) -> None:
        """Let the document go."""
        self._archive.close()

    def names(self, beginning: str) -> Iterator[str]:
        """Yield the names of the parts that begin so, in their order."""
        yield from (name for name in sorted(self._entries) if name.startswith(beginning))

    def part(self, name: str) -> bytes:
        """Return a part, empty where it is missing.

        Raises:
            KnownError: REPORT_NOT_READABLE.
        """
        entry = self._entries.get(name.lower())
        if entry is None:
            return b""
        is_bomb = entry.file_size > _RATIO_FROM and entry.file_size > _RATIO_MOST * max(
            entry.compress_size, 1
        )
        if is_bomb or entry.file_size > min(_PART_MOST, self._left):
            raise refusal(ReportFault.TOO_LARGE, size=entry.file_size, most=_PART_MOST)
        if entry.flag_bits & 1:
            raise refusal(ReportFault.LOCKED)
        try:
            with self._archive.open(entry) as stream:
                # What the directory claims may be a lie.
                content = stream.read(min(_PART_MOST, self._left) + 1)
        # As above: zipfile and zlib raise differently for each kind of damage.
        except Exception as error:
            raise refusal(ReportFault.DAMAGED) from error
        self._left -= len(content)
        if len(content) > _PART_MOST or self._left < 0:
            raise refusal(ReportFault.TOO_LARGE, size=len(content), most=_PART_MOST)
        return content

    def tree(self, name: str) -> Element | None:
        """Return a part as its elements; None where it is missing.

        Raises:
            KnownError: REPORT_NOT_READABLE.
        """
        content = self.part(name)
        return tree_of(content) if content else None


def tree_of(content: bytes) -> Element:
    """Return XML as its elements: no entities, no declarations, no more and no deeper than a document has.

    Raises:
        KnownError: REPORT_NOT_READABLE.
    """
    text = _text_of(content)
    # Entities are how a few letters become gigabytes, and no program that writes documents declares one.
    if _DECLARATION.search(text):
        raise refusal(ReportFault.DAMAGED)
    count = text.count("<")
    if count > 2 * _ELEMENTS_MOST:
        raise refusal(ReportFault.TOO_LARGE, size=count // 2, most=_ELEMENTS_MOST)
    try:
        tree = fromstring(text)  # noqa: S314  nothing is declared in it, see above, and it is bounded
    except (ParseError, ValueError) as error:
        raise refusal(ReportFault.DAMAGED) from error
    _must_be_shallow(tree)
    return tree


def _text_of(content: bytes) -> str:
    marked = (known for known in _MARKS if content.startswith(known[0]))
    mark, encoding = next(marked, (b"", "utf-8"))
    try:
        return content[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        raise refusal(ReportFault.DAMAGED) from error


def _must_be_shallow(tree: Element) -> None:
    """Refuse what would be gone through by functions that call themselves too often."""
    level = [tree]
    for _ in range(_DEPTH_MOST):
        level = [child for element in level for child in element]
        if not level:
            return
    raise refusal(ReportFault.DAMAGED)
