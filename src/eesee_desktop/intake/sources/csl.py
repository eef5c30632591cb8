"""Lists of sources in CSL-JSON, as Zotero and other reference managers write it, taken apart without losing a word."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from html import escape, unescape
from typing import Any

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.intake.sources.entries import (
    Between,
    Item,
    ListedPart,
    ListedWork,
    SourcesFault,
    SourceWhy,
)

_BLANKS = re.compile(r"[ \t\r\n]*")
_DECODER = json.JSONDecoder()
# What the list is called where it lies in an object.
LISTS = frozenset({"items", "references"})
# The few marks that the format has inside of texts.
_MARKUP = re.compile(r"</?(?:i|b|sub|sup|span)\b[^<>]{0,200}>")


def read_csl(text: str) -> Iterator[Item]:
    """Yield what stands in a list, in its order.

    Raises:
        KnownError: SOURCES_NOT_READABLE if it is no JSON.
    """
    try:
        yield from _Reader(text).items()
    except (ValueError, RecursionError) as error:
        raise KnownError(ErrorCode.SOURCES_NOT_READABLE, reason=SourcesFault.NOT_JSON.value) from error


class _Reader:
    """Goes through the text once and keeps where each value stands, which the decoder of Python does not tell."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._done = 0  # up to here all was told
        self._closed = 0  # where the last list or object ended
        self._counted, self._line = 0, 1

    def items(self) -> Iterator[Item]:
        """Yield the entries, and what stands around them."""
        begin = self._blanks(0)
        if self._text.startswith("[", begin):
            yield from self._list(begin)
        else:
            yield from self._object(begin)
        yield from self._asides(self._blanks(self._done), SourceWhy.PUNCTUATION)
        yield from self._asides(len(self._text), SourceWhy.OUTSIDE)

    def _list(self, begin: int) -> Iterator[Item]:
        for start, end, value in self._elements(begin):
            yield from self._asides(start, SourceWhy.PUNCTUATION)
            if isinstance(value, dict):
                yield self._entry(start, end)
            else:
                yield from self._asides(end, SourceWhy.OUTSIDE)
        yield from self._asides(self._closed, SourceWhy.PUNCTUATION)

    def _object(self, begin: int) -> Iterator[Item]:
        """Yield the entries of the list inside an object, or the object as the only entry."""
        members = list(self._members(begin))
        if not any(name in LISTS and isinstance(value, list) for name, _, _, _, value in members):
            yield self._entry(begin, self._closed)
            return
        closed = self._closed
        for name, start, value_start, end, value in members:
            if name in LISTS and isinstance(value, list):
                yield from self._list(value_start)
            else:
                yield from self._asides(start, SourceWhy.PUNCTUATION)
                yield from self._asides(end, SourceWhy.OUTSIDE)
        yield from self._asides(closed, SourceWhy.PUNCTUATION)

    def _entry(self, start: int, end: int) -> ListedWork:
        line, parts, kind, key = self._line_at(start), [], "", ""
        index = begin = start + 1
        for name, _, _, value_end, value in self._members(start):
            if name == "type" and isinstance(value, str):
                kind = value.lower()
            elif name == "id" and isinstance(value, str | int):
                key = str(value)
            parts.append(
                ListedPart(name.lower(), _said(value), self._text[index:value_end], self._line_at(index))
            )
            index = value_end
        head = self._text[self._done : begin]
        self._line_at(end)
        self._done = end
        return ListedWork(kind, key, head, tuple(parts), self._text[index:end], line)

    def _members(self, begin: int) -> Iterator[tuple[str, int, int, int, Any]]:
        """Yield the members of an object: name, where it starts, where its value starts and ends, the value."""
        if not self._text.startswith("{", begin):
            raise ValueError
        index = self._blanks(begin + 1)
        while not self._text.startswith("}", index):
            name, after = _DECODER.raw_decode(self._text, index)
            colon = self._blanks(after)
            if not isinstance(name, str) or not self._text.startswith(":", colon):
                raise ValueError
            start = self._blanks(colon + 1)
            value, end = _DECODER.raw_decode(self._text, start)
            yield name, index, start, end, value
            index = self._next(end, "}")
        self._closed = index + 1

    def _elements(self, begin: int) -> Iterator[tuple[int, int, Any]]:
        """Yield the elements of a list: where each starts and ends, and its value."""
        index = self._blanks(begin + 1)
        while not self._text.startswith("]", index):
            value, end = _DECODER.raw_decode(self._text, index)
            yield index, end, value
            index = self._next(end, "]")
        self._closed = index + 1

    def _next(self, end: int, closing: str) -> int:
        """Return where the next member starts, or where it closes."""
        index = self._blanks(end)
        if self._text.startswith(",", index):
            index = self._blanks(index + 1)
            if not self._text.startswith(closing, index):
                return index
        elif self._text.startswith(closing, index):
            return index
        raise ValueError

    def _asides(self, end: int, why: SourceWhy) -> Iterator[Between]:
        """Yield what stands up to a place and was not told yet, if anything does."""
        words = self._text[self._done : end]
        line = self._line_at(self._done)
        self._done = max(end, self._done)
        if words.strip():
            yield Between(words, line, why)

    def _blanks(self, index: int) -> int:
        match = _BLANKS.match(self._text, index)
        return index if match is None else match.end()

    def _line_at(self, index: int) -> int:
        self._line += self._text.count("\n", self._counted, index)
        self._counted = max(index, self._counted)
        return self._line


def marked(text: str) -> str:
    """Return a text as the format is to hold it: what would be read as a mark is escaped, and nothing else."""
    return text if _said(text) == text else escape(text, quote=False)


def _said(value: object) -> str:
    """Return a value as people read it; of a date as much of ``2025-03-17`` as it says."""
    if isinstance(value, str):
        return " ".join(unescape(_MARKUP.sub("", value)).split())
    if isinstance(value, list):
        return "; ".join(said for said in map(_said, value) if said)
    if isinstance(value, dict):
        return _of_object(value)
    return "" if value is None or isinstance(value, bool) else str(value)


def _of_object(value: Mapping[str, object]) -> str:
    """Return a date, or the name of a person or organisation."""
    if "date-parts" in value:
        return _date(value["date-parts"])
    whole = next((value[key] for key in ("literal", "raw") if isinstance(value.get(key), str)), None)
    if whole is not None:
        return _said(whole)
    parts = (value.get(key) for key in ("given", "non-dropping-particle", "family"))
    return " ".join(part for part in parts if isinstance(part, str) and part)


def _date(parts: object) -> str:
    """Return a date, or two with a slash between them."""
    if not isinstance(parts, list):
        return ""
    dates = []
    for date in parts:
        numbers = [str(part) for part in date if str(part)] if isinstance(date, list) else []
        dates.append("-".join([*numbers[:1], *(number.zfill(2) for number in numbers[1:3])]))
    return "/".join(date for date in dates if date)
