"""Strict reading of TOML: each value by its type, each refusal with the key and the line at fault."""

from __future__ import annotations

import re
import tomllib
from enum import StrEnum
from fractions import Fraction
from typing import NoReturn, TypeVar, cast

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.instrument import FALLBACK_LANGUAGE, LocalText
from eesee_desktop.domain.narrative import has_hidden_controls
from eesee_desktop.intake.toml_lines import Path, locate

Value = TypeVar("Value", str, int, list[object], dict[str, object])
Word = TypeVar("Word", bound=StrEnum)

# The shipped method has 26 kB. An instrument comes inside files of strangers, too, so there is a limit.
_BYTES_MOST = 1_000_000
# tomllib keeps all beginnings of a dotted key: of twenty thousand parts they are two thousand million bytes. And each
# value is remembered with its path, which is as long as it is deep.
_PARTS_MOST = 16
_DEEPEST = 16
_SIGNS_MOST = 50_000
_NOT_STRUCTURE = re.compile(
    r'#[^\n]*+|"""(?:[^"\\]++|\\.|""?(?!"))*+(?:"""++)?|"(?:[^"\\\n]++|\\.)*+"?|'
    r"'''(?:[^']++|''?(?!'))*+(?:'''++)?|'[^'\n]*+'?",
    re.DOTALL,
)
_PART = r"(?:[A-Za-z0-9_-]++|~)"
_LONG_KEY = re.compile(rf"(?<![A-Za-z0-9_-]){_PART}(?:[ \t]*+\.[ \t]*+{_PART}){{{_PARTS_MOST}}}")
_SYNTAX_PLACE = re.compile(r"\(at (?:line (?P<line>\d+), column \d+|end of document)\)")
# Text and not a TOML float: 1/3 has none, and 0.1 is not a tenth.
_FRACTION = re.compile(r"[0-9]{1,4}(?:/[1-9][0-9]{0,3})?")
# Of a value that is refused: it stands in a sentence, and may be anything that somebody has pasted.
_SHOWN_CHARACTERS = 60


class TomlFault(StrEnum):
    """What is wrong at a place in the file."""

    NOT_UTF8 = "not_utf8"
    TOO_LARGE = "too_large"
    TOO_INTRICATE = "too_intricate"
    SYNTAX = "syntax"
    KEY_MISSING = "key_missing"
    KEY_UNKNOWN = "key_unknown"
    TYPE_WRONG = "type_wrong"
    VALUE_REFUSED = "value_refused"
    COUNT_WRONG = "count_wrong"
    LANGUAGE_MISSING = "language_missing"


def read_toml(data: bytes, code: ErrorCode) -> Table:
    """Return the root table of a file.

    Args:
        code: With which every refusal is raised, here and by the table; its facts are ``reason``, ``key`` (also
            as ``where``), ``line``, ``value`` and ``expected``.

    Raises:
        KnownError: If the bytes are not UTF-8, more than a million, or not TOML.
    """
    if len(data) > _BYTES_MOST:
        raise _no_file(code, TomlFault.TOO_LARGE, 1, str(len(data)), f"{_BYTES_MOST} bytes at most")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = 1 + data.count(b"\n", 0, error.start)
        raise _no_file(
            code, TomlFault.NOT_UTF8, line, repr(data[error.start : error.end]), "UTF-8"
        ) from error
    try:
        _check_structure(text, code)
        # The standard library judges the grammar. Only then is the text walked again for line numbers, which it
        # does not tell.
        values = tomllib.loads(text)
        lines = locate(text)
    except (ValueError, RecursionError) as error:
        place = _SYNTAX_PLACE.search(str(error))
        # "End of document" has no line in the message; it is the last one with something on it.
        line = int(place["line"]) if place and place["line"] else 1 + text.rstrip("\n").count("\n")
        reason = _SYNTAX_PLACE.sub("", str(error)).strip()
        raise _no_file(code, TomlFault.SYNTAX, line, reason, "TOML 1.0") from error
    return Table(values, (), lines, code)


class Table:
    """One table of a file; what was not asked for by the time of :meth:`close` is unknown.

    Args:
        values: As tomllib returns them.
        path: Where the table stands in the file.
        lines: Of the whole file, as :func:`locate` returns them.
        code: With which every refusal is raised.
    """

    def __init__(
        self, values: dict[str, object], path: Path, lines: dict[Path, int], code: ErrorCode
    ) -> None:
        self._values = values
        self._path = path
        self._lines = lines
        self._code = code
        self._asked: set[str] = set()

    def has(self, key: str) -> bool:
        """Tell whether an optional key is there."""
        return key in self._values

    def refuse(self, fault: TomlFault, expected: str, *keys: str | int) -> NoReturn:
        """Raise the error for something in this table: a key, or an element deeper inside it."""
        value: object = self._values
        for key in keys:
            value = _inside(value, key)
        shown = "" if value is None or isinstance(value, dict) else str(value)
        path = (*self._path, *keys)
        raise KnownError(
            self._code,
            reason=fault.value,
            key=_written(path),
            where=_written(path),
            line=self._line_of(path),
            value=shown[:_SHOWN_CHARACTERS],
            expected=expected,
        )

    def text(self, key: str, pattern: str = r"[^\n]+", expected: str = "text on one line") -> str:
        """Return a string of one line, which matches ``pattern`` as a whole."""
        value = self._typed(key, str, "text")
        # Blanks at the ends are refused and not cut off: the file is hashed, so its values are those of the
        # bytes.
        if not re.fullmatch(pattern, value) or not _is_clean(value):
            self.refuse(TomlFault.VALUE_REFUSED, expected, key)
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Return an array of strings of one line each, none twice."""
        values = self._typed(key, list, "array of texts")
        seen: set[str] = set()
        for position, value in enumerate(values):
            if not isinstance(value, str):
                self.refuse(TomlFault.TYPE_WRONG, "text", key, position)
            if not value or "\n" in value or not _is_clean(value):
                self.refuse(TomlFault.VALUE_REFUSED, "text on one line", key, position)
            # A doubled text is nearly always a paste that was not edited.
            if value in seen:
                self.refuse(TomlFault.VALUE_REFUSED, "no text twice", key, position)
            seen.add(value)
        return tuple(str(value) for value in values)

    def word(self, key: str, words: type[Word]) -> Word:
        """Return the member of an enum that a string stands for."""
        value = self._typed(key, str, "text")
        if value not in {member.value for member in words}:
            self.refuse(TomlFault.VALUE_REFUSED, ", ".join(words), key)
        return words(value)

    def whole(self, key: str, lowest: int, highest: int) -> int:
        """Return an integer within bounds."""
        value = self._typed(key, int, "whole number")
        # TOML tells true from 1, Python does not.
        if isinstance(value, bool):
            self.refuse(TomlFault.TYPE_WRONG, "whole number", key)
        if not lowest <= value <= highest:
            self.refuse(TomlFault.VALUE_REFUSED, f"{lowest} to {highest}", key)
        return value

    def wholes(self, key: str, count: int, lowest: int, highest: int) -> tuple[int, ...]:
        """Return an array of a given count of ascending integers within bounds."""
        values = self._typed(key, list, f"array of {count} whole numbers")
        if len(values) != count:
            self.refuse(TomlFault.COUNT_WRONG, str(count), key)
        for position, value in enumerate(values):
            if isinstance(value, bool) or not isinstance(value, int):
                self.refuse(TomlFault.TYPE_WRONG, "whole number", key, position)
            if not lowest <= value <= highest:
                self.refuse(TomlFault.VALUE_REFUSED, f"{lowest} to {highest}", key, position)
            # Ascending, so that "from 400 to 200 words" is refused.
            lowest = value
        return tuple(cast("list[int]", values))

    def fraction(self, key: str) -> Fraction:
        """Return an exact fraction above 0, written as text: ``"1/3"``, ``"1"``."""
        value = self._typed(key, str, 'fraction as text, such as "1/3"')
        if not _FRACTION.fullmatch(value) or Fraction(value) <= 0:
            self.refuse(TomlFault.VALUE_REFUSED, 'fraction above 0, such as "1/3"', key)
        return Fraction(value)

    def local_text(self, key: str, languages: tuple[str, ...]) -> LocalText:
        """Return a text in several languages, English among them."""
        table = self.table(key)
        found = tuple((language, table.text(language)) for language in languages if table.has(language))
        table.close()
        if FALLBACK_LANGUAGE not in dict(found):
            self.refuse(TomlFault.LANGUAGE_MISSING, FALLBACK_LANGUAGE, key)
        return LocalText(found)

    def local_texts(
        self, key: str, languages: tuple[str, ...], fewest: int, most: int
    ) -> tuple[LocalText, ...]:
        """Return texts in several languages, of which each has as many as English."""
        table = self.table(key)
        found = {language: table.texts(language) for language in languages if table.has(language)}
        table.close()
        if FALLBACK_LANGUAGE not in found:
            self.refuse(TomlFault.LANGUAGE_MISSING, FALLBACK_LANGUAGE, key)
        count = len(found[FALLBACK_LANGUAGE])
        if not fewest <= count <= most:
            wanted = str(fewest) if fewest == most else f"{fewest} to {most}"
            self.refuse(TomlFault.COUNT_WRONG, wanted, key, FALLBACK_LANGUAGE)
        for language, texts in found.items():
            # Questions are told apart by their place. One left out in a translation would pair all that
            # follow with other ones.
            if len(texts) != count:
                self.refuse(TomlFault.COUNT_WRONG, str(count), key, language)
        return tuple(
            LocalText(tuple((language, texts[position]) for language, texts in found.items()))
            for position in range(count)
        )

    def table(self, key: str) -> Table:
        """Return a table inside this one."""
        values = self._typed(key, dict, "table")
        return Table(values, (*self._path, key), self._lines, self._code)

    def tables(self, key: str, fewest: int, most: int) -> tuple[Table, ...]:
        """Return an array of tables."""
        values = self._typed(key, list, "array of tables")
        if not fewest <= len(values) <= most:
            self.refuse(TomlFault.COUNT_WRONG, f"{fewest} to {most}", key)
        found: list[Table] = []
        for position, value in enumerate(values):
            if not isinstance(value, dict):
                self.refuse(TomlFault.TYPE_WRONG, "table", key, position)
            path = (*self._path, key, position)
            found.append(Table(value, path, self._lines, self._code))
        return tuple(found)

    def close(self) -> None:
        """Refuse the first key that nobody asked for."""
        for key in self._values:
            if key not in self._asked:
                self.refuse(TomlFault.KEY_UNKNOWN, ", ".join(sorted(self._asked)), key)

    def _typed(self, key: str, wanted: type[Value], expected: str) -> Value:
        self._asked.add(key)
        if key not in self._values:
            self.refuse(TomlFault.KEY_MISSING, expected, key)
        value = self._values[key]
        if not isinstance(value, wanted):
            self.refuse(TomlFault.TYPE_WRONG, expected, key)
        return value

    def _line_of(self, path: Path) -> int:
        """Return the line of a path, or of the innermost thing around it that the file has."""
        # A missing key stands on no line; the table that it is missing from does.
        while path not in self._lines:
            path = path[:-1]
        return self._lines[path]


def _check_structure(text: str, code: ErrorCode) -> None:
    """Refuse what a reader would need more memory or time for than the file is long."""
    # Texts and comments are taken out and their line ends left, so that lines can be counted.
    bare = _NOT_STRUCTURE.sub(lambda match: "~" + "\n" * match[0].count("\n"), text)
    long_key = _LONG_KEY.search(bare)
    if long_key is not None:
        line = 1 + bare.count("\n", 0, long_key.start())
        raise _no_file(code, TomlFault.TOO_INTRICATE, line, "key", f"{_PARTS_MOST} parts of a key at most")
    depth = 0
    signs = re.finditer(r"[\[\]{},=]", bare)
    for count, sign in enumerate(signs, start=1):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(sign[0], 0)
        if depth > _DEEPEST or count > _SIGNS_MOST:
            line = 1 + bare.count("\n", 0, sign.start())
            expected = f"{_DEEPEST} levels and {_SIGNS_MOST} values at most"
            raise _no_file(code, TomlFault.TOO_INTRICATE, line, "values", expected)


def _inside(value: object, key: str | int) -> object:
    """Return an element of a table or an array, None where there is none."""
    if isinstance(value, dict):
        return value.get(key)
    return value[key] if isinstance(value, list) and isinstance(key, int) else None


def _is_clean(value: str) -> bool:
    return value == value.strip() and not has_hidden_controls(value)


def _written(path: Path) -> str:
    """Return a path as people count: ``principles[2].dimensions[1].weight`` is in the second principle."""
    # From 1, unlike the array itself: this is read beside a text editor and not by a program.
    parts = (f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in path)
    return "".join(parts).removeprefix(".")


def _no_file(code: ErrorCode, fault: TomlFault, line: int, value: str, expected: str) -> KnownError:
    shown = value[:_SHOWN_CHARACTERS]
    return KnownError(code, reason=fault.value, key="", line=line, value=shown, expected=expected)
