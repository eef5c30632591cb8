"""Lists of sources in BibTeX and BibLaTeX, taken apart without losing a word.

A list is cut first where a line begins with ``@name{``: an entry whose braces do not close, as after a cut or a slip
of the hand, is told as damaged and hurts none of the others. So each character is looked at a few times at most.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eesee_desktop.intake.sources.entries import Between, Item, ListedPart, ListedWork, SourceWhy
from eesee_desktop.intake.sources.latex import address, readable

STARTS = re.compile(r"(?m)^[ \t]*@[ \t]*[A-Za-z]+\s{0,20}[{(]")
_START = re.compile(r"@[ \t]*(?P<kind>[A-Za-z]+)\s{0,20}(?P<open>[{(])")
_KEY = re.compile(r"[^,={}()\"]*")
_NAME = re.compile(r"\s*(?P<name>[^\s,={}()\"#%]+)\s*=\s*")
_BARE = re.compile(r"[^\s,{}()\"#=]+")
_BETWEEN = re.compile(r"\s*#\s*")
_BLANKS = re.compile(r"\s*")
_COMMA = re.compile(r"\s*,?")
_INSIDE = re.compile(r'[{}"\\]')
_CLOSING = {"{": "}", "(": ")"}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ADDRESSES = frozenset({"url", "doi", "file", "eprint", "urlraw", "link"})
_ASIDES = {"comment": SourceWhy.COMMENT, "preamble": SourceWhy.MACHINE}


class _DamagedError(Exception):
    """An entry does not end, or is none."""


def read_bibtex(text: str) -> Iterator[Item]:
    """Yield what stands in a list, in its order."""
    macros = {month: str(number) for number, month in enumerate(_MONTHS, start=1)}
    starts = [match.start() for match in STARTS.finditer(text)]
    line = 1
    for start, end in zip([0, *starts], [*starts, len(text)], strict=True):
        if start < end:
            yield from _block(text[start:end], line, macros)
            line += text.count("\n", start, end)


def _block(text: str, line: int, macros: dict[str, str]) -> Iterator[Item]:
    """Yield what stands in a stretch of text in which a line begins an entry at its beginning at most."""
    index = 0
    while index < len(text):
        match = _START.search(text, index)
        begin = len(text) if match is None else match.start()
        if begin > index:
            if text[index:begin].strip():
                yield Between(text[index:begin], line, SourceWhy.OUTSIDE)
            line += text.count("\n", index, begin)
        if match is None:
            return
        try:
            item, index = _Reader(text, line, macros).entry(match)
        except _DamagedError:
            yield Between(text[begin:], line, SourceWhy.DAMAGED)
            return
        yield item
        line += text.count("\n", begin, index)


class _Reader:
    """Takes one entry apart."""

    def __init__(self, text: str, line: int, macros: dict[str, str]) -> None:
        self._text = text
        self._line = line
        self._macros = macros
        self._counted = 0

    def entry(self, match: re.Match[str]) -> tuple[Item, int]:
        """Return an entry, and where it ends."""
        kind, begin = match["kind"].lower(), match.start()
        self._counted = begin
        closing = _CLOSING[match["open"]]
        if kind in _ASIDES:
            end = self._closed(match.end(), closing)
            return Between(self._text[begin:end], self._line, _ASIDES[kind]), end
        key, index = ("", match.end()) if kind == "string" else self._key(match.end())
        head, line = self._text[begin:index], self._line
        parts: list[ListedPart] = []
        while not self._text.startswith(closing, _after(_BLANKS, self._text, index)):
            part, index = self._part(index)
            parts.append(part)
        end = self._text.index(closing, index) + 1
        if kind == "string":
            self._macros.update({part.name: part.value for part in parts})
            return Between(self._text[begin:end], line, SourceWhy.ABBREVIATION), end
        return ListedWork(kind, key, head, tuple(parts), self._text[index:end], line), end

    def _key(self, begin: int) -> tuple[str, int]:
        match = _KEY.match(self._text, begin)
        end = begin if match is None else match.end()
        # Without a key the first field follows at once.
        if self._text.startswith("=", end):
            return "", begin
        return self._text[begin:end].strip(), _after(_COMMA, self._text, end)

    def _part(self, begin: int) -> tuple[ListedPart, int]:
        match = _NAME.match(self._text, begin)
        if match is None:
            raise _DamagedError
        name = match["name"].lower()
        said, index = [], match.end()
        while True:
            value, index = self._value(name, index)
            said.append(value)
            more = _BETWEEN.match(self._text, index)
            if more is None:
                break
            index = more.end()
        index = _after(_COMMA, self._text, index)
        line = self._line_at(match.start("name"))
        return ListedPart(name, " ".join("".join(said).split()), self._text[begin:index], line), index

    def _value(self, name: str, index: int) -> tuple[str, int]:
        sign = self._text[index : index + 1]
        if sign in {"{", '"'} and sign:
            end = self._closed(index + 1, "}" if sign == "{" else '"')
            written = self._text[index + 1 : end - 1]
            return address(written) if name in _ADDRESSES else readable(written), end
        match = _BARE.match(self._text, index)
        if match is None:
            raise _DamagedError
        return self._macros.get(match[0].lower(), match[0]), match.end()

    def _closed(self, index: int, closing: str) -> int:
        """Return where what was opened ends; braces inside count, quotes inside of braces do not."""
        depth = 0
        if closing == ")":
            end = self._text.find(")", index)
            if end < 0:
                raise _DamagedError
            return end + 1
        while True:
            match = _INSIDE.search(self._text, index)
            if match is None:
                raise _DamagedError
            sign, index = match[0], match.end()
            if sign == "\\":
                # A sign of the text; some programs write a brace without its other half, or an accent in quotes.
                index += 1 if self._text.startswith(("{", "}", '"'), index) else 0
            elif sign == closing and depth == 0:
                return index
            elif sign == "{":
                depth += 1
            elif sign == "}":
                depth -= 1
                if depth < 0:
                    raise _DamagedError

    def _line_at(self, index: int) -> int:
        self._line += self._text.count("\n", self._counted, index)
        self._counted = index
        return self._line


def _after(pattern: re.Pattern[str], text: str, index: int) -> int:
    match = pattern.match(text, index)
    return index if match is None else match.end()
