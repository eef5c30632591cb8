"""The text of a file, by what its bytes say: UTF-8, UTF-16, UTF-32, Windows-1252 or 1256; or what it is instead."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from string import ascii_letters

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.intake.reports.reading import ReportFault

BYTES_MOST = 5_000_000
# A report of 300 pages has some 15,000; so many of a word each are read in a second.
LINES_MOST = 64_000
# The longer mark first: that of UTF-32 begins like that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_OTHERS = (
    (b"%PDF-", ReportFault.PDF),
    (b"PK\x03\x04", ReportFault.DOCUMENT),
    (b"\xd0\xcf\x11\xe0", ReportFault.OLD_DOCUMENT),
    (b"{\\rtf", ReportFault.RICH_TEXT),
)
_BEGINNING = 2_000
# Of every two bytes of Latin text in UTF-16 one is empty; of Arabic text, one in some ten.
_EMPTY_SHARE = 0.05
_LINE_ENDS = re.compile(r"\r\n|[\r\n\f]")
# Of the letters of an Arabic text in Windows-1256 nearly all lie from 0xc0 upwards; of a text in Latin letters one in
# twenty does, and of Arabic in UTF-8 every other byte lies below.
_UPPER_SHARE = 0.3
_LOWER_SHARE = 0.2
_UPPER_BYTES, _LOWER_BYTES = bytes(range(0xC0, 0x100)), bytes(range(0x80, 0xC0))
_LATIN_BYTES = ascii_letters.encode()
_UTF8_LETTER = re.compile(rb"[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and how its bytes were read.

    Attributes:
        encoding: ``utf-8``, or the name of what was concluded from the bytes.
    """

    text: str
    encoding: str


def decoded(data: str | bytes) -> Decoded:
    """Return the text of a file.

    Raises:
        KnownError: REPORT_NOT_READABLE with ``reason`` (a :class:`ReportFault`) and, by reason, ``size`` and
            ``most`` (bytes), ``lines`` and ``most``, or ``line``.
    """
    if len(data) > BYTES_MOST:
        raise _refusal(ReportFault.TOO_LARGE, size=len(data), most=BYTES_MOST)
    found = Decoded(data, "utf-8") if isinstance(data, str) else _of_bytes(data)
    if not found.text.strip("\ufeff \t\r\n"):
        raise _refusal(ReportFault.EMPTY)
    lines = 1 + sum(1 for _ in _LINE_ENDS.finditer(found.text))
    if lines > LINES_MOST:
        raise _refusal(ReportFault.TOO_MANY_LINES, lines=lines, most=LINES_MOST)
    if "\0" in found.text[:_BEGINNING]:
        raise _refusal(ReportFault.NOT_TEXT)
    return found


def _of_bytes(data: bytes) -> Decoded:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(_strictly(data[len(mark) :], encoding), encoding)
    for beginning, fault in _OTHERS:
        if data.startswith(beginning):
            raise _refusal(fault)
    guessed = _wide(data[:_BEGINNING])
    if guessed:
        return Decoded(_strictly(data, guessed), guessed)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        if _is_arabic(data):
            return Decoded(_strictly(data, "cp1256"), "cp1256")
        # A letter in UTF-8 elsewhere: the file is in UTF-8 and damaged, and no other reading of it is right.
        if _UTF8_LETTER.search(data) is not None:
            line = 1 + data.count(b"\n", 0, error.start)
            raise _refusal(ReportFault.NOT_UTF8, line=line) from error
        return Decoded(_strictly(data, "cp1252"), "cp1252")


def _is_arabic(data: bytes) -> bool:
    """Tell whether bytes are Arabic in Windows-1256, the encoding of Arabic files from before Unicode."""
    upper, lower, latin = (
        len(data) - len(data.translate(None, one)) for one in (_UPPER_BYTES, _LOWER_BYTES, _LATIN_BYTES)
    )
    return upper > _UPPER_SHARE * (upper + latin) and lower < _LOWER_SHARE * upper


def _wide(beginning: bytes) -> str:
    """Return the name of UTF-16 without a mark, by where its empty bytes stand; empty where it is not that."""
    even, odd = beginning[0::2].count(0), beginning[1::2].count(0)
    least = max(1, int(len(beginning) / 2 * _EMPTY_SHARE))
    if odd >= least and even == 0:
        return "utf-16-le"
    return "utf-16-be" if even >= least and odd == 0 else ""


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = 1 + data.count(b"\n", 0, error.start)
        raise _refusal(ReportFault.NOT_UTF8, line=line) from error


def _refusal(fault: ReportFault, **facts: int) -> KnownError:
    return KnownError(ErrorCode.REPORT_NOT_READABLE, reason=fault.value, **facts)
