"""The words of the paper, from ``resources/languages``: a folder a language, a key a phrase.

A language is complete or it is not offered: a code without words, a key that is no code, a fact that is not there are
bugs of the folder and raise where it is read.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import cast

from eesee_desktop.domain.assessment import AssessmentStatus, Confidence
from eesee_desktop.domain.external import Rating
from eesee_desktop.domain.instrument import ScoringRule
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.review import FindingCode
from eesee_desktop.domain.source import SourceKind
from eesee_desktop.report.messages.phrases import LetterPhrase, MatrixPhrase, PanelPhrase, Phrase
from eesee_desktop.report.messages.plural import CATEGORIES, OTHER
from eesee_desktop.system.resources import language_file

# A StrEnum member equals its value, so no two enums here may share one: a test counts.
SECTIONS: Mapping[str, type[Enum]] = {
    "report": Phrase,
    "panel": PanelPhrase,
    "letters": LetterPhrase,
    "matrix": MatrixPhrase,
    "states": AssessmentStatus,
    "confidence": Confidence,
    "rules": ScoringRule,
    "ratings": Rating,
    "audiences": Audience,
    "sources": SourceKind,
    "questions": FindingCode,
}
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Counted:
    """Words that change with a number.

    Attributes:
        by: The fact that counts.
        forms: By category of the CLDR; ``other`` is always there.
    """

    by: str
    forms: Mapping[str, str]

    def form(self, category: str) -> str:
        """Return the words of a category, those of ``other`` where it has none of its own."""
        return self.forms.get(category, self.forms[OTHER])


@dataclass(frozen=True, slots=True)
class Figures:
    """How figures are written.

    Attributes:
        decimal: Between whole and parts.
        digits: The ten of them in the language's own script; empty for 0 to 9.
    """

    decimal: str
    digits: str = ""


@dataclass(frozen=True, slots=True)
class LanguageWords:
    """The words of a language.

    Attributes:
        figures: By the name that Unicode gives to digits; those without a name are the usual ones.
        between: Stands between what is listed.
        first_of_month: The pattern of a first of the month, where it has one of its own.
        plural: Category and condition, see :mod:`eesee_desktop.report.messages.plural`.
        is_reviewed: Somebody of the programme has read it, or it is the source.
        translated_by: Empty for the source.
    """

    words: Mapping[Enum, str | Counted]
    figures: Mapping[str, Figures]
    between: str
    months: tuple[str, ...]
    day: str
    first_of_month: str
    month: str
    plural: tuple[tuple[str, str], ...]
    translated_by: str
    is_reviewed: bool


@cache
def table_of(language: str) -> LanguageWords:
    """Return the words of a language that has a folder.

    Raises:
        ValueError: A key is missing, or is none.
    """
    read = tomllib.loads(language_file(language, "words.toml").read_text(encoding="utf-8"))
    figures, dates = read["figures"], read["dates"]
    if len(dates["months"]) != _MONTHS:
        msg = f"{language}: {_MONTHS} months are wanted"
        raise ValueError(msg)
    named = {name: Figures(**one) for name, one in figures.items() if isinstance(one, dict)}
    return LanguageWords(
        words={code: words for section in SECTIONS for code, words in _section(language, section, read)},
        figures={"": Figures(figures["decimal"]), **named},
        between=figures["list"],
        months=tuple(dates["months"]),
        day=dates["day"],
        first_of_month=dates.get("first_of_month", dates["day"]),
        month=dates["month"],
        plural=tuple(read["plural"].items()),
        translated_by=read.get("translated-by", ""),
        is_reviewed=read.get("reviewed", "yes") == "yes",
    )


def _section(language: str, section: str, read: Mapping[str, object]) -> list[tuple[Enum, str | Counted]]:
    given, codes = cast("dict[str, str | dict[str, str]]", read[section]), SECTIONS[section]
    known = {code.name.lower(): code for code in codes}
    if given.keys() != known.keys():
        msg = f"{language}, [{section}]: {', '.join(sorted(given.keys() ^ known.keys()))} missing or unknown"
        raise ValueError(msg)
    return [
        (known[key], words if isinstance(words, str) else _counted(key, words))
        for key, words in given.items()
    ]


def _counted(key: str, given: Mapping[str, str]) -> Counted:
    forms = {category: words for category, words in given.items() if category != "by"}
    if OTHER not in forms or not forms.keys() <= set(CATEGORIES):
        msg = f"{key}: forms are {', '.join(CATEGORIES)}, and {OTHER} is one of them"
        raise ValueError(msg)
    return Counted(given.get("by", "count"), forms)
