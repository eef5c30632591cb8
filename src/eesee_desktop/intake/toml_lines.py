"""On which line of a TOML text each key and each element of an array stands.

The standard library's reader gives values without their places. This walk supposes a text which that reader has
accepted, so it need not check grammar and stays small.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator

Path = tuple[str | int, ...]
"""Keys, and positions in arrays from 0, from the root downwards: ``("principles", 0, "id")``."""

_BLANK = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)+")
_INLINE_BLANK = re.compile(r"[ \t]*")
_KEY = re.compile(r"""[A-Za-z0-9_-]+|"(?:\\.|[^"\\\n])*"|'[^'\n]*'""")
_STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"""(?!")|' + r"'''[\s\S]*?'''(?!')|" + r'"(?:\\.|[^"\\\n])*"|' + r"'[^'\n]*'",
    re.DOTALL,
)
# Numbers, dates and booleans: only where they end matters here.
_BARE = re.compile(r"[^,\]}\n#]+")


def locate(text: str) -> dict[Path, int]:
    """Return the line, from 1, on which every key, table and array element of a valid TOML text first stands.

    The root, the empty path, is on line 1.

    Raises:
        RecursionError: If arrays or inline tables are nested hundreds deep.
    """
    lines: dict[Path, int] = {}
    # As tomllib does before it counts lines, so that both count alike.
    for path, line in _Walk(text.replace("\r\n", "\n")).run():
        # The first place: a table may be opened by a dotted key and again by a header below.
        lines.setdefault(path, line)
    return lines


class _Walk:
    """One pass over a text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._line = 1
        self._counted_to = 0
        self._arrays: dict[Path, int] = {}
        self._table: Path = ()

    def run(self) -> Iterator[tuple[Path, int]]:
        yield (), 1
        self._pass(_BLANK)
        while self._at < len(self._text):
            if self._text[self._at] == "[":
                yield from self._header()
            else:
                yield from self._pair(self._table)
            self._pass(_BLANK)

    def _here(self) -> int:
        # Only what is new since the last question: counting from the beginning each time takes quadratic
        # time.
        self._line += self._text.count("\n", self._counted_to, self._at)
        self._counted_to = self._at
        return self._line

    def _pass(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self._text, self._at)
        if match is None:
            return ""
        self._at = match.end()
        return match[0]

    def _header(self) -> Iterator[tuple[Path, int]]:
        line = self._here()
        is_array = self._text.startswith("[[", self._at)
        self._at += 2 if is_array else 1
        path: Path = ()
        keys = self._keys()
        for position, key in enumerate(keys):
            path = (*path, key)
            yield path, line
            if is_array and position == len(keys) - 1:
                # Only the last key of a header in double brackets makes an element; the keys before it name
                # the one that is open.
                self._arrays[path] = self._arrays.get(path, -1) + 1
            if path in self._arrays:
                path = (*path, self._arrays[path])
        self._at += 2 if is_array else 1
        self._table = path
        yield path, line

    def _keys(self) -> tuple[str, ...]:
        """Read a dotted key and stop after it."""
        keys: list[str] = []
        while True:
            self._pass(_INLINE_BLANK)
            written = self._pass(_KEY)
            keys.append(_unquoted(written))
            self._pass(_INLINE_BLANK)
            if self._text[self._at] != ".":
                return tuple(keys)
            self._at += 1

    def _pair(self, table: Path) -> Iterator[tuple[Path, int]]:
        line = self._here()
        path = table
        for key in self._keys():
            path = (*path, key)
            yield path, line
        self._at += 1  # the equals sign
        self._pass(_INLINE_BLANK)
        yield from self._value(path)

    def _value(self, path: Path) -> Iterator[tuple[Path, int]]:
        character = self._text[self._at]
        if character == "[":
            yield from self._elements(path)
        elif character == "{":
            self._at += 1
            self._pass(_BLANK)
            while self._text[self._at] != "}":
                yield from self._pair(path)
                self._comma()
            self._at += 1
        elif not self._pass(_STRING):
            self._pass(_BARE)

    def _elements(self, path: Path) -> Iterator[tuple[Path, int]]:
        self._at += 1
        self._pass(_BLANK)
        position = 0
        while self._text[self._at] != "]":
            yield (*path, position), self._here()
            yield from self._value((*path, position))
            self._comma()
            position += 1
        self._at += 1

    def _comma(self) -> None:
        self._pass(_BLANK)
        if self._text[self._at] == ",":
            self._at += 1
            self._pass(_BLANK)


def _unquoted(written: str) -> str:
    """Return the key that a bare or quoted key stands for."""
    if written[:1] not in {'"', "'"}:
        return written
    # Escapes in keys are left to the reader that knows them all.
    return next(iter(tomllib.loads(f"{written} = 0")))
