"""Dictionaries and arrays of a PDF, as ReportLab writes them and in a fraction of its time.

The structure of a draft is some two thousand of them. Each is to the byte what ReportLab would write: a submission is
judged by printing its draft again, so that nothing here may look better than it did.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from reportlab.pdfbase import pdfdoc

from eesee_desktop.report.operators import number

_ENTRIES_A_LINE = 6
_ITEMS_A_LINE = 10
_PLAIN_WORDS = re.compile(r"[ !-'*-\[\]-~]*")  # no character that a string of a PDF writes otherwise


class DictionaryObject(pdfdoc.PDFDictionary):
    """A dictionary; its names come in their order."""

    def format(self, document: Any, IND: bytes = b"") -> bytes:  # noqa: ANN401, ARG002, N803  ReportLab's names
        """Return its bytes."""
        return _dictionary(self.dict, document)


class ArrayObject(pdfdoc.PDFArray):
    """An array."""

    def format(self, document: Any, IND: bytes = b"") -> bytes:  # noqa: ANN401, ARG002, N803  ReportLab's names
        """Return its bytes."""
        return _array(self.sequence, document)


class StructureObject(pdfdoc.PDFObject):
    """An element of the structure of a document.

    Args:
        parent: Name of the object that it is in.
        kids: Names of other elements; what a page has of it, as its page and the number of the marked content there or
            a reference to what else stands on it.
        described: Further entries.
    """

    def __init__(self, kind: str, parent: str, kids: Sequence[Any], described: Mapping[str, Any]) -> None:
        self._kind = kind
        self._parent = parent
        self._kids = kids
        self._described = described

    def format(self, document: Any) -> bytes:  # noqa: ANN401  ReportLab's document
        """Return its bytes."""
        numbers = document.idToObjectNumberAndVersion
        kids = b"[ " + _in_lines([_kid(kid, numbers) for kid in self._kids], _ITEMS_A_LINE) + b" ]"
        parent = b"%d %d R" % numbers[self._parent]
        kind = _name(self._kind)
        if not self._described:
            return b"<<\n/K " + kids + b" /P " + parent + b" /S " + kind + b" /Type /StructElem\n>>"
        entries = {"K": kids, "P": parent, "S": kind, "Type": b"/StructElem", **self._described}
        return _dictionary(entries, document)


def quickly_written(thing: Any) -> Any:  # noqa: ANN401  ReportLab's objects
    """Return an object of ReportLab's as one of ours where there is one that says the same."""
    # A dictionary of another kind may be in an order of its own.
    if type(thing) is pdfdoc.PDFDictionary and type(thing.dict) is dict:
        thing.__class__ = DictionaryObject
    elif type(thing) is pdfdoc.PDFTrueTypeFont:
        # Each has the widths of some two hundred letters.
        widths = vars(thing)["Widths"]
        widths.__class__ = ArrayObject
    return thing


def _kid(kid: Any, numbers: Mapping[str, tuple[int, int]]) -> bytes:  # noqa: ANN401  see StructureObject
    if type(kid) is str:
        return b"%d %d R" % numbers[kid]
    page, what = kid
    if isinstance(what, int):
        return b"<<\n/MCID %d /Pg %d %d R /Type /MCR\n>>" % (what, *numbers[page.name])
    return b"<<\n/Obj %d %d R /Pg %d %d R /Type /OBJR\n>>" % (*numbers[what.name], *numbers[page.name])


def _dictionary(entries: Mapping[str, Any], document: Any) -> bytes:  # noqa: ANN401  as above
    written = [_name(key) + b" " + _formatted(value, document) for key, value in sorted(entries.items())]
    return b"<<\n" + _in_lines(written, _ENTRIES_A_LINE) + b"\n>>"


def _array(items: Sequence[Any], document: Any) -> bytes:  # noqa: ANN401  as above
    return b"[ " + _in_lines([_formatted(one, document) for one in items], _ITEMS_A_LINE) + b" ]"


def _in_lines(parts: list[bytes], count: int) -> bytes:
    if len(parts) <= count:
        return b" ".join(parts)
    lines = (b" ".join(parts[start : start + count]) for start in range(0, len(parts), count))
    return b" \n  ".join(lines)


def _formatted(value: Any, document: Any) -> bytes:  # noqa: ANN401  ReportLab's objects
    way = _WAYS.get(type(value))
    if way is not None:
        return way(value, document)
    found: bytes = pdfdoc.format(value, document)
    return found


def _mapped(value: pdfdoc.PDFDictionary, document: Any) -> bytes:  # noqa: ANN401  as above
    if type(value.dict) is dict:
        return _dictionary(value.dict, document)
    found: bytes = pdfdoc.format(value, document)
    return found


def _string(value: pdfdoc.PDFString, document: Any) -> bytes:  # noqa: ANN401  as above
    said = value.s
    if type(said) is str and value.enc == "auto" and _PLAIN_WORDS.fullmatch(said):
        return b"(" + said.encode("ascii") + b")"
    found: bytes = pdfdoc.format(value, document)
    return found


@lru_cache(maxsize=1024)
def _encoded(text: str) -> bytes:
    found: bytes = pdfdoc.pdfdocEnc(text)
    return found


@lru_cache(maxsize=1024)
def _name(key: str) -> bytes:
    return _encoded(pdfdoc.PDFName(key))


_WAYS: dict[type, Callable[[Any, Any], bytes]] = {
    bytes: lambda value, _: value,
    float: lambda value, _: number(value).encode("ascii"),
    int: lambda value, _: b"%d" % value,
    pdfdoc.PDFArray: lambda value, document: _array(value.sequence, document),
    pdfdoc.PDFDictionary: _mapped,
    pdfdoc.PDFObjectReference: lambda value, document: (
        b"%d %d R" % document.idToObjectNumberAndVersion[value.name]
    ),
    pdfdoc.PDFString: _string,
    str: lambda value, _: _encoded(value),
    ArrayObject: lambda value, document: _array(value.sequence, document),
    DictionaryObject: lambda value, document: _dictionary(value.dict, document),
}
