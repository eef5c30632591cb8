"""What a cell of a table of votes says, in any of the languages of ``resources/intake/votes.toml``."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from eesee_desktop.domain.ids import DimensionId
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.panel import Round
from eesee_desktop.domain.sheet import ABSTAINED
from eesee_desktop.system.resources import resource

_DASHES = frozenset({"-", "–", "—", "/", "x"})
_NOT_IN_WORDS = re.compile(r"[^\w-]+")
_SPACES = re.compile(r"\s+")
_EDGES = " \t.:;,*_()[]{}«»\"'“”\u2018’!?…#|"
_ROUND_NUMBER = re.compile(r"(?P<number>[0-9])(?:\.0)?")
# "2.1", with a comma where a spreadsheet is set to French, with a hyphen where somebody fears a date; a name may
# follow, a word may stand before.
_DIMENSION = re.compile(
    r"(?:(?P<word>[^\W\d_]+)\s*\.?\s*(?:no\.?|nr\.?|n°|:)?\s*)?(?P<id>[1-9]\s?[.,\u066b·-]\s?[1-9])(?P<more>[0-9]*)"
    r"(?P<rest>(?:\s*[.:)–—-]+\s*|\s+|$).*)",
    re.DOTALL,
)
_BETWEEN = re.compile(r"\s?[.,\u066b·-]\s?")
_LOOKS_NUMBERED = re.compile(
    r"[0-9]{1,3}\s?[.,\u066b·-]\s?[0-9]{1,3}(\s.*)?|[0-9]{1,4}[-/. ]\w{2,4}([-/. ][0-9]{2,4}.*)?", re.DOTALL
)
# "3 - partially enabling", "3 (partially enabling)", "3: …", "3/5"; never "3 - 4" or "3 or 4".
_SCORE = re.compile(
    r"(?P<number>[0-9]+(?:[.,\u066b][0-9]+)?)(?:\s?/\s?5|\s+(?:out of|sur|de|من)\s+5)?"
    r"(?:\s*(?:[-–—:=]\s*|\(\s*|\s)(?P<words>[^\d]+?)\)?)?",
    re.DOTALL,
)
_ALTERNATIVES = re.compile(r"\b(?:or|ou|o|to|à|a|and|et|y|e|أو)\s*$|[?~<>±]")
_NUMBERED = re.compile(r"(?P<word>[^\W\d_]*(?:\s[^\W\d_]+){0,2})[\s._-]*(?:no\.?\s*)?#?\s*[0-9]{1,3}")
_PLAIN_LETTERS = 3
# A longer cell is a remark, and is not looked into.
_CELL_LETTERS_MOST = 300


class Column(StrEnum):
    """What a head names."""

    MEMBER = "member"
    DIMENSION = "dimension"
    ROUND = "round"
    SCORE = "score"
    STATISTIC = "statistic"
    BESIDE = "beside"


TABLE_COLUMNS = frozenset({Column.MEMBER, Column.DIMENSION, Column.ROUND, Column.SCORE})
"""Heads by which a table of votes is known."""


@dataclass(frozen=True, slots=True)
class Named:
    """A dimension that a cell names.

    Attributes:
        otherwise: The dimension that the name beside the number belongs to, where that is another one.
    """

    id: DimensionId
    otherwise: DimensionId | None = None


def plain(text: str) -> str:
    """Return a text without case, accents, other scripts' digits, and marks at its ends, to be compared."""
    # In two steps: a letter with an accent is taken apart first and loses it then, the letters of Arabic stay.
    apart = unicodedata.normalize("NFKD", text.replace("ـ", "")).casefold()
    kept = "".join(
        str(unicodedata.decimal(letter, letter)) for letter in apart if not unicodedata.combining(letter)
    )
    return _SPACES.sub(" ", kept.replace("’", "'")).strip(_EDGES)


def column_of(text: str) -> Column | None:
    """Say what the head of a column, or the name of a row, is; None for a member, a dimension or a name."""
    if len(text) > _CELL_LETTERS_MOST:
        return None
    wanted = plain(text)
    if not wanted:
        return None
    for column in (Column.MEMBER, Column.DIMENSION, Column.ROUND, Column.SCORE):
        # The short ones are beginnings of names, M for M1; alone they say nothing.
        if len(wanted) > 1 and wanted in _words(column.value):
            return column
    if wanted in _words("alone") or _has_statistic(wanted):
        return Column.STATISTIC
    return Column.BESIDE if wanted in _words("beside") else None


def names_people(text: str) -> bool:
    """Tell whether the head of a column may be over names of people: ``Name``, ``Nombre``."""
    return plain(text) in _words("person")


def _has_statistic(wanted: str) -> bool:
    padded = f" {_NOT_IN_WORDS.sub(' ', wanted)} "
    return any(f" {word} " in padded for word in _words("statistic"))


def round_of(text: str) -> Round | None:
    """Return the round of a cell under the head "round": ``1``, ``r2``, ``Round 2``."""
    wanted = plain(text)
    if match := _ROUND_NUMBER.fullmatch(wanted):
        return _round(match["number"])
    rest, round_ = without_round(text)
    return round_ if not plain(rest) else None


def without_round(text: str) -> tuple[str, Round | None]:
    """Return a head without the round that it names, and that round: ``M1 round 2`` is M1, 2."""
    if len(text) > _CELL_LETTERS_MOST:
        return text, None
    match = _round_pattern().search(text)
    if match is None:
        return text, None
    round_ = _round(plain(match["after"] or match["before"]))
    if round_ is None:
        return text, None
    rest = f"{text[: match.start()]} {text[match.end() :]}".strip()
    return rest.strip(" -–—:;,/|_()[]"), round_


def _round(number: str) -> Round | None:
    return Round(int(number)) if number.isdigit() and int(number) in set(Round) else None


@cache
def _round_pattern() -> re.Pattern[str]:
    # As they are written, since places in the text are needed: accents matter here, case does not.
    words = sorted(set(_written("round")), key=len, reverse=True)
    inner = "|".join(map(re.escape, words))
    digit = "[0-9\u0660-\u0669\u06f0-\u06f9]"
    return re.compile(
        rf"(?<![^\W_])(?:(?:{inner})[\s.:_#-]*(?P<after>{digit})(?:\.0)?|(?P<before>{digit})(?:st|nd|er|re|e|ère|ème|[aªºo])?\s+"
        rf"(?:{inner}))(?![^\W_])",
        re.IGNORECASE,
    )


def looks_like_pseudonym(text: str) -> bool:
    """Tell whether a head can be no person's name: ``M1``, ``Member 3``, ``P-07``, ``B``."""
    if len(text) > _CELL_LETTERS_MOST:
        return False
    wanted = plain(text)
    if len(wanted) == 1:
        return wanted.isalnum()
    match = _NUMBERED.fullmatch(wanted)
    if match is None:
        words = wanted.split()
        return len(words) == 2 and words[0] in _words("member") and len(words[1]) == 1  # noqa: PLR2004  "Member A"
    word = match["word"].strip()
    return (" " not in word and len(word) <= _PLAIN_LETTERS) or word in _words("member")


def dimension_names(instrument: Instrument) -> dict[str, DimensionId]:
    """Return the names, in all its languages and without case and accents, of what a panel scores."""
    return {
        plain(name): dimension.id
        for dimension in instrument.scored_dimensions
        for _, name in dimension.name.by_language
    }


def dimension_in(text: str, names: Mapping[str, DimensionId]) -> Named | None:
    """Return the dimension that a cell names, by number or by name; None for any other cell.

    Args:
        names: Those of :func:`dimension_names`.
    """
    if len(text) > _CELL_LETTERS_MOST:
        return None
    wanted = _with_digits(" ".join(unicodedata.normalize("NFKC", text).split()))
    match = _DIMENSION.fullmatch(wanted)
    if match is None or match["more"] or (match["word"] and plain(match["word"]) not in _words("dimension")):
        found = names.get(plain(text))
        return None if found is None else Named(found)
    number = DimensionId(_BETWEEN.sub(".", match["id"]))
    if number not in names.values():
        return None
    other = names.get(plain(match["rest"].strip(" .:)–—-")))
    return Named(number, other if other != number else None)


def looks_numbered(text: str) -> bool:
    """Tell whether a cell may be meant for the number of a dimension, ``2.9`` or the day that 2.1 became."""
    return len(text) <= _CELL_LETTERS_MOST and _LOOKS_NUMBERED.fullmatch(plain(text)) is not None


def is_abstention(text: str) -> bool:
    """Tell whether a cell stands for an abstention."""
    if len(text) > _CELL_LETTERS_MOST:
        return False
    bare = text.strip()
    forms = {plain(bare), plain(bare.replace(".", ""))}
    return bare in _DASHES or ABSTAINED in forms or not forms.isdisjoint(_words("abstained"))


def number_in(text: str) -> str:
    """Return the number of a score, without the words of its level: ``3 - partially enabling`` is 3.

    Returns:
        The text itself where it is no score with words.
    """
    if len(text) > _CELL_LETTERS_MOST:
        return text
    wanted = _with_digits(text.strip())
    match = _SCORE.fullmatch(wanted)
    if match is None or _ALTERNATIVES.search((match["words"] or "").casefold()):
        return wanted
    return match["number"].replace("\u066b", ".")


def _with_digits(text: str) -> str:
    """Return a text with the digits of other scripts as ours."""
    return "".join(str(unicodedata.decimal(letter, letter)) for letter in text)


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(plain(word) for word in _written(kind))


@cache
def _written(kind: str) -> tuple[str, ...]:
    return tuple(word for language in _languages().values() for word in language[kind])


@cache
def _languages() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(resource("intake", "votes.toml").read_text(encoding="utf-8"))
