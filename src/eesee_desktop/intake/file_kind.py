"""What a file is, by what stands in it: endings are changed by mail gateways, phones and people."""

from __future__ import annotations

import re
import zipfile
from enum import StrEnum
from io import BytesIO

_PDF = b"%PDF-"
# Mail gateways put a few lines before it, and every viewer looks for it so far in.
_PDF_WITHIN = 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_TNEF = b"\x78\x9f\x3e\x22"
_BEFORE_TEXT = b"\xef\xbb\xbf \t\r\n"
_PART_CHARACTERS = 4_000_000
_NAMES_MOST = 10_000


class FileKind(StrEnum):
    """What a file is."""

    EMPTY = "empty"
    PDF = "pdf"
    XLSX = "xlsx"
    XLSB = "xlsb"
    ODS = "ods"
    XLS = "xls"
    LOCKED_OFFICE = "locked_office"
    WORD = "word"
    OLD_WORD = "old_word"
    NUMBERS = "numbers"
    OUTLOOK = "outlook"
    TNEF = "tnef"
    MAIL = "mail"
    HTML = "html"
    XML = "xml"
    RTF = "rtf"
    IMAGE = "image"
    ARCHIVE = "archive"
    DAMAGED_ARCHIVE = "damaged_archive"
    TEXT = "text"
    UNKNOWN = "unknown"


_IMAGE_STARTS = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"II*\0", b"MM\0*", b"BM")
_STARTS = (
    (_TNEF, FileKind.TNEF),
    (b"{\\rtf", FileKind.RTF),
    (b"Rar!", FileKind.ARCHIVE),
    (b"7z\xbc\xaf", FileKind.ARCHIVE),
    (b"\x1f\x8b", FileKind.ARCHIVE),
    (_EMPTY_ZIP, FileKind.ARCHIVE),
    *((start, FileKind.IMAGE) for start in _IMAGE_STARTS),
)
# Names inside compound files are UTF-16; the order matters, as a mail may hold a workbook.
_OLE_STREAMS = (
    ("EncryptedPackage", FileKind.LOCKED_OFFICE),
    ("__substg1.0", FileKind.OUTLOOK),
    ("WordDocument", FileKind.OLD_WORD),
    ("Workbook", FileKind.XLS),
    ("Book", FileKind.XLS),
)
_BLOCK = re.compile(
    rb"<(?:h[1-6]|p|div|ul|ol|dl|article|section|main|body|meta|style|a)(?:\s[^<>]{0,300})?>", re.IGNORECASE
)
_ENDED = re.compile(rb"</(?:p|h[1-6]|li)>", re.IGNORECASE)
_MARKED = re.compile(rb"^#{1,6} |^\*\*|^[-=]{3,}\s*$", re.MULTILINE)
_PIECE_BYTES = 64_000
_MAIL_HEADS = (b"received:", b"return-path:", b"mime-version:", b"delivered-to:", b"from: ", b"date: ")


def kind_of(data: bytes) -> FileKind:
    """Say what a file is; nothing of it is unpacked."""
    if not data.strip(b"\0 \t\r\n"):
        return FileKind.EMPTY
    if data.startswith(_PDF):
        return FileKind.PDF
    if data.startswith(_ZIP):
        return _kind_of_zip(data)
    if data.startswith(_OLE):
        held = data[:_PART_CHARACTERS]
        return next((kind for name, kind in _OLE_STREAMS if name.encode("utf-16-le") in held), FileKind.XLS)
    found = next((kind for start, kind in _STARTS if data.startswith(start)), None)
    # A container of films and of the photos of phones says which after its length.
    if data[4:8] == b"ftyp" or data[8:12] == b"WEBP":
        found = FileKind.IMAGE
    # Only then: an attachment that was packed into something may stand near its beginning as well.
    return found or (FileKind.PDF if _PDF in data[:_PDF_WITHIN] else _kind_of_text(data))


def _kind_of_zip(data: bytes) -> FileKind:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = archive.namelist()[:_NAMES_MOST]
    # A directory may be wrong in any way, and zipfile raises differently for each.
    except Exception:  # noqa: BLE001  as the line above says
        return FileKind.DAMAGED_ARCHIVE
    if "xl/workbook.bin" in names:
        return FileKind.XLSB
    for start, kind in (("xl/", FileKind.XLSX), ("word/", FileKind.WORD), ("Index/", FileKind.NUMBERS)):
        if any(name.startswith(start) for name in names):
            return kind
    # The type stands first and unpacked (OpenDocument 1.3, part 2, 3.3).
    beginning = data[:200]
    if b"opendocument.spreadsheet" in beginning:
        return FileKind.ODS
    if b"opendocument.text" in beginning:
        return FileKind.WORD
    return FileKind.ARCHIVE


def _is_piece_of_page(data: bytes) -> bool:
    """Tell whether a text is what stands inside a page of the web, as converters write it without the page."""
    start = data[:_PIECE_BYTES].lstrip(_BEFORE_TEXT)
    # Text with marks of its own may begin with a tag as well, and has headings or paragraphs between the tags.
    return _BLOCK.match(start) is not None and _ENDED.search(start) is not None and not _MARKED.search(start)


def _kind_of_text(data: bytes) -> FileKind:
    beginning = data[:2000].lstrip(_BEFORE_TEXT).lower()
    if beginning.startswith((b"<!doctype html", b"<html", b"<table")) or _is_piece_of_page(data):
        return FileKind.HTML
    if beginning.startswith(b"<?xml"):
        return FileKind.HTML if b"<html" in beginning else FileKind.XML
    if beginning.startswith(_MAIL_HEADS):
        return FileKind.MAIL
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" not in data:
        return FileKind.TEXT
    return FileKind.UNKNOWN
