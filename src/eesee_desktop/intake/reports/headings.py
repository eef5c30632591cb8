"""What a heading of a Country Focus Report opens, however it is written.

Published reports number, embolden, level and translate their headings as they like: ``#### 1.1 Freedom of
association``, ``### **2.3 | Protection from Interference**``, ``Principe 2 : Cadre juridique``, ``P2 –``,
``Dimension 1.1:``, a row of a table. A figure belongs to a principle only where its heading leaves no doubt, so what is
said here is also how sure it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from eesee_desktop.domain.external import Rating
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.intake.reports.lines import COMPARED_CHARACTERS, Line, folded, line_of
from eesee_desktop.intake.reports.scores import ScoreWords, score_at_end, score_in
from eesee_desktop.intake.reports.vocabulary import alternatives, vocabulary

_SIGN = r"[\s).:|,\-]{0,6}"
_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6"}
_LETTERS = {"a": "1", "b": "2", "c": "3"}
_DIMENSION_NUMBER = r"(?P<first>[1-9])\s?[.,\-·]\s?(?P<second>[1-9]|[abc])(?![0-9a-z]|[.,]\d)"
# A heading that is no sentence is mostly shorter.
_SHORT_WORDS = 12
# Half of the words, since reports shorten and reword the names of dimensions.
_SHARED_NAME = 0.5
_ENDS = re.compile(r"[.!?:]\s+(?=\S)|\s+[|\-]\s+(?=\S)")
_SENTENCE_END = re.compile(r"[.!?](?=\s)\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Names:
    """How the principles and dimensions of a method are called.

    Attributes:
        by_key: By number of a principle or id of a dimension, its names in all languages, folded.
        key_of: By folded name.
        pattern: Any of the names, the longest first.
        begun: By the first words of names, the names that go on after them.
    """

    by_key: Mapping[str, tuple[str, ...]]
    key_of: Mapping[str, str]
    pattern: re.Pattern[str]
    begun: Mapping[str, tuple[str, ...]]


def names_of(instrument: Instrument) -> Names:
    """Return the names of a method and those that reports in other languages use for them."""
    named = {str(principle.id): principle.name for principle in instrument.principles}
    named |= {dimension.id: dimension.name for dimension in instrument.dimensions}
    known = vocabulary().names
    by_key = {
        key: tuple(sorted({*known.get(key, ()), *(folded(name) for _, name in text.by_language)}))
        for key, text in named.items()
    }
    key_of = {name: key for key, names in by_key.items() for name in names}
    begun: dict[str, list[str]] = {}
    for name in key_of:
        for blank in re.finditer(" ", name):
            begun.setdefault(name[: blank.start()], []).append(name)
    pattern = re.compile(rf"{alternatives(key_of)}(?!\w)")
    return Names(by_key, key_of, pattern, {start: tuple(found) for start, found in begun.items()})


class Opens(StrEnum):
    """What a heading opens."""

    INTRODUCTION = "introduction"
    CONTEXT = "context"
    ASSESSMENT = "assessment"
    PRINCIPLE = "principle"
    DIMENSION = "dimension"
    SCORE = "score"
    RECOMMENDATIONS = "recommendations"
    AUDIENCE = "audience"
    RESEARCH_PROCESS = "research_process"
    ANNEX = "annex"
    CONTENTS = "contents"
    SUMMARY = "summary"
    ASIDE = "aside"
    """A foreword, a glossary and whatever else reports have that an assessment has not."""
    NOTES = "notes"


class Naming(StrEnum):
    """How a heading names its principle or dimension."""

    FULL = "full"
    """By number and by name, or by a whole name."""
    NUMBER = "number"
    """By its number alone."""
    UNKNOWN = "unknown"
    """By its number, before words that are not its name."""
    CONTRADICTED = "contradicted"
    """By its number, before the name of another."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading understood.

    Attributes:
        key: Number of the principle, id of the dimension, or the audience.
        score: The published score that the heading states.
        has_word: It says "Principle" or "Dimension".
        has_number: It says the number.
        has_part: It begins with the letter or number of a part, ``C)``.
        has_page: It ends with the number of a page.
        rest: Where in the line a text begins that runs into the heading; 0 where none does.
        is_rewritten: There are words that are not those of the name.
    """

    opens: Opens
    key: str = ""
    score: ScoreWords | None = None
    naming: Naming = Naming.FULL
    has_word: bool = False
    has_number: bool = False
    has_part: bool = False
    has_page: bool = False
    rest: int = 0
    is_rewritten: bool = False

    @property
    def rating(self) -> Rating | None:
        """The rating that the heading states."""
        return None if self.score is None else self.score.rating


@dataclass(frozen=True, slots=True)
class _Patterns:
    part: re.Pattern[str]
    principle: re.Pattern[str]
    dimension: re.Pattern[str]
    numbered: re.Pattern[str]
    annex: re.Pattern[str]
    address: re.Pattern[str]
    audiences: tuple[tuple[Audience, re.Pattern[str]], ...]
    first_words: frozenset[str]


@cache
def _patterns() -> _Patterns:
    words = vocabulary()
    part = rf"(?:{words.one_of('part_letters')}|[1-9]|[ivx]{{1,4}})\s?[).:|\-]\s*"
    number = rf"(?:{words.one_of('number')}\s*)?[.#:]?\s*"
    counted = rf"(?P<number>[1-9]|{alternatives((*words.numerals, *_ROMAN))})(?!\w|[.,]\d)"
    kinds = (
        (Opens.INTRODUCTION, "introduction", ".{0,60}"),
        (Opens.CONTEXT, "context", r"(?:(?: and)?(?: to)?(?: the)? (?:country|context)\b.{0,40})?"),
        (Opens.ASSESSMENT, "assessment", ""),
        (Opens.RECOMMENDATIONS, "recommendations", ""),
        (Opens.RESEARCH_PROCESS, "research_process", ""),
        (Opens.CONTENTS, "contents", ""),
        (Opens.SUMMARY, "summary", ""),
        (Opens.ASIDE, "aside", ""),
        (Opens.NOTES, "notes", ""),
    )
    # One pattern and not nine: each line that may be a heading is held against it.
    any_kind = "|".join(rf"(?P<{opens.name}>{words.one_of(key)}{more})" for opens, key, more in kinds)
    named = (*words.words["principle"], *words.words["dimension"])
    return _Patterns(
        part=re.compile(rf"(?P<part>{part})?(?:{any_kind})"),
        principle=re.compile(
            rf"(?:{part})?(?:the\s+)?(?:{words.one_of('principle')}\s*{number}|{words.one_of('principle_letters')}\s?(?=\d))"
            rf"{counted}(?P<sign>{_SIGN})(?P<name>.*)"
        ),
        dimension=re.compile(
            rf"(?P<word>{alternatives(named)}\s*{number}|{words.one_of('principle_letters')}\s?(?=\d))?"
            rf"{_DIMENSION_NUMBER}(?P<sign>{_SIGN})(?P<name>.*)"
        ),
        numbered=re.compile(
            rf"(?P<number>[1-9]|{alternatives(_ROMAN)})(?P<sign>\s?[).:|\-]\s*|\s+)(?P<name>\D.*)"
        ),
        annex=re.compile(
            rf"(?:{part})?{words.one_of('annex')}(?!\w)(?:\s+(?:[0-9]{{1,2}}|[a-z]|[ivx]{{1,4}}))?(?P<sign>\s*[:.|)\-]\s*)?(?P<name>.*)"
        ),
        address=re.compile(
            rf"(?P<number>\d{{1,2}}\s*[.):]\s*|[a-d]\s*[.)]\s*)?(?P<word>{words.one_of('recommendation')}\s*)?"
            rf"(?P<to>{words.one_of('to')}(?:\s+|(?<=')))?(?P<whom>.+)"
        ),
        audiences=tuple(
            (audience, re.compile(rf"(?<!\w){words.one_of(audience.value)}(?!\w)"))
            # Donors before civil society and government: "to donors that support civil society" is addressed to
            # donors.
            for audience in (Audience.DONORS, Audience.CIVIL_SOCIETY, Audience.GOVERNMENT)
        ),
        first_words=_first_words(),
    )


def _first_words() -> frozenset[str]:
    words = vocabulary()
    keys = (
        *(
            "principle",
            "dimension",
            "score",
            "overall",
            "introduction",
            "context",
            "assessment",
            "recommendations",
        ),
        *("research_process", "annex", "contents", "summary", "aside", "notes", "levels"),
    )
    given = [word for key in keys for word in words.words[key]]
    given += [name for names in words.names.values() for name in names]
    return frozenset(re.split(r"[\s':.-]", word)[0] for word in given) | {"the", *_ROMAN}


def can_be_heading(raw: str) -> bool:
    """Tell quickly whether a line without heading marks is worth a closer look."""
    start = raw[:80].strip()
    # Whatever is marked, and what begins with a figure, a letter of a part or a sign.
    if not start[:1].isalpha() or not start[1:2].isalpha():
        return bool(start)
    return re.split(r"[\s':.,|()-]", folded(start), maxsplit=1)[0] in _patterns().first_words


def understood(raw: str, names: Names, *, is_marked: bool = True) -> Heading | None:
    """Return what a line opens, None where it is none of the report's own headings.

    Args:
        is_marked: It stands there as a heading, and not as a line among others.
    """
    line = line_of(_cells(raw))
    text = line.text.strip(" |").rstrip(": ")
    if not text:
        return None
    found = _understood(line, text, names, is_marked=is_marked)
    if found is None or (len(raw) > COMPARED_CHARACTERS and not found.rest):
        return None
    return replace(found, has_page=True) if line.has_page else found


def _cells(raw: str) -> str:
    """Return a row of a table with its outer bars as blanks, so that positions stay."""
    if not raw.lstrip().startswith("|"):
        return raw
    return raw.replace("|", " ", 1).rstrip().removesuffix("|")


def _understood(line: Line, text: str, names: Names, *, is_marked: bool) -> Heading | None:
    score = score_in(text)
    if score is not None:
        return Heading(Opens.SCORE, score.principle, score)
    for read in (_dimension, _principle, _numbered, _named):
        found = read(line, names, is_marked=is_marked)
        if found is not None:
            return found if found.key in names.by_key or found.opens is Opens.SCORE else None
    return _part(text, is_marked=is_marked)


def addressed(raw: str, *, is_marked: bool = False) -> Heading | None:
    """Return whom a heading inside the recommendations addresses, None where it addresses nobody."""
    words = line_of(raw).text.rstrip(": ")
    match = _patterns().address.fullmatch(words)
    if match is None or words[-1:] in ".;,?!" or len(words.split()) > _SHORT_WORDS:
        return None
    is_said = match["to"] or match["whom"].startswith("ل") or (match["word"] and match["number"])
    if not is_said and not (is_marked and len(match["whom"].split()) <= 6):  # noqa: PLR2004  "International community"
        return None
    for audience, pattern in _patterns().audiences:
        if pattern.search(words):
            return Heading(Opens.AUDIENCE, audience.value)
    return None


def _part(text: str, *, is_marked: bool) -> Heading | None:
    match = _patterns().part.fullmatch(text)
    if match is not None:
        return Heading(Opens[str(match.lastgroup)], has_part=match["part"] is not None)
    annex = _patterns().annex.fullmatch(text)
    if annex is None or len(text.split()) > _SHORT_WORDS:
        return None
    return Heading(Opens.ANNEX) if is_marked or annex["sign"] or not annex["name"] else None


def _dimension(line: Line, names: Names, *, is_marked: bool) -> Heading | None:
    match = _patterns().dimension.fullmatch(line.text)
    if match is None:
        return None
    second = _LETTERS.get(match["second"], match["second"])
    found = Heading(
        Opens.DIMENSION, f"{match['first']}.{second}", has_word=match["word"] is not None, has_number=True
    )
    return _with_name(found, line, match.start("name"), names, is_marked=is_marked)


def _principle(line: Line, names: Names, *, is_marked: bool) -> Heading | None:
    match = _patterns().principle.fullmatch(line.text)
    if match is None:
        return None
    number = _number(match["number"])
    name = match["name"]
    alone = score_in(name) if name else None
    if alone is not None and alone.figure:
        return Heading(Opens.SCORE, number, alone)
    # Without a sign behind its number it is a sentence: "Principle 2 is the one that fell."
    if name and not match["sign"].strip() and not is_marked and not _names_in(number, name, names):
        return None
    found = Heading(Opens.PRINCIPLE, number, has_word=True, has_number=True)
    return _with_name(found, line, match.start("name"), names, is_marked=is_marked)


def _numbered(line: Line, names: Names, *, is_marked: bool) -> Heading | None:
    """Return a principle that is named by its number and its name: "2. Supportive legal and regulatory framework"."""
    match = _patterns().numbered.fullmatch(line.text)
    if match is None:
        return None
    number = _number(match["number"])
    owner = _owner(match["name"], names)
    if not owner or "." in owner:
        return None
    found = Heading(Opens.PRINCIPLE, number, has_number=True)
    return _with_name(found, line, match.start("name"), names, is_marked=is_marked)


def _named(line: Line, names: Names, *, is_marked: bool) -> Heading | None:
    """Return the principle or dimension whose whole name a line is."""
    owner = _owner(line.text, names)
    if not owner:
        return None
    length = _names_in(owner, line.text, names)
    tail = line.text[length:]
    if tail.strip(" :.|-)") and score_in(tail.strip(" :.|-(")) is None:
        return None
    opens = Opens.DIMENSION if "." in owner else Opens.PRINCIPLE
    return _with_name(Heading(opens, owner), line, 0, names, is_marked=is_marked)


def _number(written: str) -> str:
    return _ROMAN.get(written) or vocabulary().numerals.get(written) or written


def _with_name(found: Heading, line: Line, start: int, names: Names, *, is_marked: bool) -> Heading | None:
    """Return a heading with what the words behind its number say."""
    name = line.text[start:].rstrip(" :|")
    if not name:
        return replace(found, naming=Naming.NUMBER)
    length = _names_in(found.key, name, names)
    if length:
        return _with_tail(found, line, start + length, is_marked=is_marked)
    owner = _owner(name, names)
    if owner and owner != found.key:
        return replace(found, naming=Naming.CONTRADICTED)
    behind = score_at_end(name)
    words = name if behind is None else name[: behind[0]].rstrip(" (:|-")
    found = replace(found, score=None if behind is None else behind[1], is_rewritten=True)
    if words and _is_alike(words, found.key, names):
        return found
    found = replace(found, naming=Naming.UNKNOWN) if words else replace(found, naming=Naming.NUMBER)
    end = _SENTENCE_END.search(name) if is_marked else None
    if end is not None and len(name[: end.start()].split()) <= _SHORT_WORDS and behind is None:
        return replace(found, rest=line.after(start + end.start() + 1))
    return found


def _with_tail(found: Heading, line: Line, start: int, *, is_marked: bool) -> Heading | None:
    """Return a heading with its name and what stands behind it: nothing, a score, or a text that runs in."""
    tail = line.text[start:]
    if not tail.strip(" :.|)-"):
        return found
    stated = score_in(tail.strip(" :.|-"))
    if stated is not None and (stated.figure or stated.is_open):
        return replace(found, score=stated if stated.figure else None)
    end = _ENDS.match(tail)
    if end is not None and found.has_number:
        at_end = score_at_end(tail) if len(tail.split()) <= _SHORT_WORDS else None
        if at_end is not None:
            return replace(found, score=at_end[1], is_rewritten=True)
        return replace(found, rest=line.after(start + len(end[0].rstrip())))
    if not is_marked and len(line.text.split()) > _SHORT_WORDS + len(line.text[:start].split()):
        return None
    behind = score_at_end(tail)
    return replace(found, score=None if behind is None else behind[1], is_rewritten=True)


def _names_in(key: str, text: str, names: Names) -> int:
    """Return the length of the name of a principle or dimension that words begin with; 0 where they do not."""
    match = names.pattern.match(text)
    return match.end() if match is not None and match[0] in names.by_key.get(key, ()) else 0


def _owner(text: str, names: Names) -> str:
    """Return the key of the longest name that words begin with, empty where they begin with none."""
    match = names.pattern.match(text)
    return names.key_of[match[0]] if match is not None else ""


def begins_name(raw: str, following: str, names: Names) -> bool:
    """Tell whether a line and the next are one heading that was wrapped inside its name."""
    start = _name_start(line_of(raw).text)
    known = names.begun.get(start[1], ()) if start is not None else ()
    if start is None or not known:
        return False
    second = line_of(following).text.rstrip(": |)")
    if not second or len(second.split()) > _SHORT_WORDS:
        return False
    whole = f"{start[1]} {_without_score(second)}"
    return any(
        name.startswith(f"{start[1]} {second.split()[0]}")
        and name.startswith(whole[: len(name)])
        and start[0] in {"", names.key_of[name]}
        for name in known
    )


def _without_score(words: str) -> str:
    behind = score_at_end(words)
    return words if behind is None else words[: behind[0]].rstrip(" (:|-")


def _name_start(text: str) -> tuple[str, str] | None:
    """Return the key that a line numbers, and the words of the name that it begins."""
    match = _patterns().dimension.fullmatch(text)
    if match is not None:
        return f"{match['first']}.{_LETTERS.get(match['second'], match['second'])}", match["name"]
    match = _patterns().principle.fullmatch(text) or _patterns().numbered.fullmatch(text)
    if match is not None:
        return _number(match["number"]), match["name"]
    return ("", text) if len(text.split()) > 1 else None


def _is_alike(name: str, key: str, names: Names) -> bool:
    """Tell whether a name shares half of its words with the one it should be."""
    found = set(name.split())
    return any(
        len(found & set(known.split())) >= _SHARED_NAME * max(len(found), len(set(known.split())))
        for known in names.by_key.get(key, ())
    )
