"""The words of published reports, from ``resources/languages/<language>/headings.toml``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from eesee_desktop.domain.external import Rating
from eesee_desktop.intake.reports.lines import folded
from eesee_desktop.system.resources import resource

Table = dict[str, list[str]]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of all languages together; reports mix them.

    Attributes:
        words: By the key of the file, folded, the longest first.
        names: By number of a principle or id of a dimension, folded.
        ratings: By folded word.
        months: By folded word, 1 to 12.
        numerals: By folded word, the number of a principle.
    """

    words: dict[str, tuple[str, ...]]
    names: dict[str, tuple[str, ...]]
    ratings: dict[str, Rating]
    months: dict[str, int]
    numerals: dict[str, str]

    def one_of(self, *keys: str) -> str:
        """Return a pattern that any word of some keys fits, as a whole."""
        return alternatives(word for key in keys for word in self.words[key])


def alternatives(words: Iterable[str]) -> str:
    """Return a pattern of words, the longest first."""
    wanted = sorted(set(words), key=len, reverse=True)
    return "(?:" + "|".join(map(re.escape, wanted)) + ")" if wanted else "(?!)"


@cache
def vocabulary() -> Vocabulary:
    """Return the words."""
    paths = sorted(resource("languages").glob("*/headings.toml"))
    words: dict[str, list[str]] = {}
    names: dict[str, list[str]] = {}
    ratings: dict[str, Rating] = {}
    months: dict[str, int] = {}
    numerals: dict[str, str] = {}
    for table in (tomllib.loads(path.read_text(encoding="utf-8")) for path in paths):
        for key, value in table.items():
            if isinstance(value, list):
                words.setdefault(key, []).extend(map(folded, value))
        _add_names(names, table["names"])
        ratings |= {folded(word): Rating(key) for key, given in table["ratings"].items() for word in given}
        months |= {folded(word): number for number, word in enumerate(table["months"], start=1)}
        numerals |= {folded(word): str(number) for number, word in enumerate(table["numerals"], start=1)}
    return Vocabulary(
        words={key: tuple(sorted(set(found), key=len, reverse=True)) for key, found in words.items()},
        names={key: tuple(sorted(set(found), key=len, reverse=True)) for key, found in names.items()},
        ratings=ratings,
        months=months,
        numerals=numerals,
    )


def _add_names(names: dict[str, list[str]], table: Table) -> None:
    for key, given in table.items():
        names.setdefault(key, []).extend(map(folded, given))
