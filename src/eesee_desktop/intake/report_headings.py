"""What a heading of a Country Focus Report opens, however it is written.

Published reports number, embolden and level their headings as they like: ``#### 1.1 Freedom of association``,
``### **2.3 | Protection from Interference**``, ``2.2: Operational environment``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from eesee_desktop.domain.external import Rating
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.markup.words import plain_text

_SIGN = r"\s*[).:|–—-]*\s*"
_PART = rf"(?:[A-E]\s*[).:|–—-]{_SIGN})?"
_LEADERS = re.compile(r"\s*(?:\.{3,}|…+|\t)\s*\d{1,3}$")

_PRINCIPLE = re.compile(rf"Principle\s+(?P<number>[1-9]){_SIGN}(?P<name>.*)", re.IGNORECASE)
_DIMENSION = re.compile(rf"(?P<id>[1-9]\.[1-9])(?![0-9]){_SIGN}(?P<name>.*)")
_SCORE = re.compile(
    r"\(?\s*(?:principle\s+)?score\s*[:=–—-]?\s*(?P<score>[1-5](?:[.,][0-9])?)(?![0-9])(?:\s*/\s*5(?:\.0)?)?\s*"
    r"(?:[(,]?\s*(?P<rating>[A-Za-z]+))?\s*\)?",
    re.IGNORECASE,
)
_SCORE_AFTER_NAME = re.compile(
    r"\s*[(:|–—-]?\s*(?=\(?\s*(?:principle\s+)?score\s*[:=–—-]?\s*[1-5])", re.IGNORECASE
)
_SHORT_WORDS = 12
_SHARED_NAME = 0.5


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


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading understood.

    Attributes:
        key: Number of the principle, id of the dimension, or the audience.
        score: The published score that the heading states, as ``2.3``; empty where none.
    """

    opens: Opens
    key: str = ""
    score: str = ""
    rating: Rating | None = None


_PARTS: tuple[tuple[Opens, re.Pattern[str]], ...] = (
    (Opens.INTRODUCTION, re.compile(r"introduction to the enabling environment.*")),
    (
        Opens.CONTEXT,
        re.compile(
            rf"{_PART.lower()}(?:introduction|(?:country )?(?:context|overview|background))"
            r"(?: (?:and|to) (?:the )?(?:country|context).{0,40})?"
        ),
    ),
    (Opens.ASSESSMENT, re.compile(rf"{_PART.lower()}assessment(?: of (?:the )?enabling environment.*)?")),
    (Opens.RECOMMENDATIONS, re.compile(rf"{_PART.lower()}(?:key |policy )?recommendations")),
    (Opens.RESEARCH_PROCESS, re.compile(rf"{_PART.lower()}(?:research (?:process|methodology)|methodology)")),
)
_AUDIENCES: tuple[tuple[Audience, re.Pattern[str]], ...] = (
    # Donors before civil society and government: "to donors that support civil society" is addressed to donors.
    (Audience.DONORS, re.compile(r"\b(?:donors?|international|funders?|development partners)\b")),
    (Audience.CIVIL_SOCIETY, re.compile(r"\b(?:civil society|csos?|ngos?)\b")),
    (Audience.GOVERNMENT, re.compile(r"\b(?:government|state|authorities|parliament|congress)\b")),
)
_ADDRESS = re.compile(r"(?:\d{1,2}\s*[.):]\s*|[a-d]\s*[.)]\s*)?(?:recommendations?\s+)?(?:to|for)\s+.+")


def is_heading_by_words(line: str, instrument: Instrument) -> bool:
    """Tell whether a line without heading marks can only be a heading: a score, a part, a named section."""
    heading = understood(line, instrument)
    # "To the government: …" begins many a sentence; without heading marks only the recommendations may read it
    # so.
    if heading is None or heading.opens is Opens.AUDIENCE:
        return False
    if heading.opens is Opens.DIMENSION:
        match = _DIMENSION.match(_words(line))
        return match is not None and _is_named(match["name"], heading, instrument)
    if heading.opens is Opens.PRINCIPLE:
        match = _PRINCIPLE.match(_words(line))
        return match is not None and _is_named(match["name"], heading, instrument)
    return True


def understood(text: str, instrument: Instrument) -> Heading | None:
    """Return what the text of a heading opens, None where it is not one of the report's own headings."""
    words = _words(text)
    score = _SCORE.fullmatch(words)
    if score is not None:
        return _scored(Opens.SCORE, "", score)
    principle = _PRINCIPLE.fullmatch(words)
    if principle is not None:
        return _principle(principle, instrument)
    # A number with a dot also begins figures and dates in running text; that it names a dimension of this
    # method is required here, that the name fits as well above.
    dimension = _DIMENSION.fullmatch(words)
    if dimension is not None:
        known = {known.id for known in instrument.dimensions}
        return Heading(Opens.DIMENSION, dimension["id"]) if dimension["id"] in known else None
    lower = words.casefold().rstrip(": ")
    for opens, pattern in _PARTS:
        if pattern.fullmatch(lower):
            return Heading(opens)
    return _by_name(lower, instrument)


def addressed(text: str) -> Heading | None:
    """Return whom a heading inside the recommendations addresses, None where it addresses nobody."""
    words = _words(text).casefold().rstrip(": ")
    if not _ADDRESS.fullmatch(words) or words[-1:] in ".;,?!" or len(words.split()) > _SHORT_WORDS:
        return None
    for audience, pattern in _AUDIENCES:
        if pattern.search(words):
            return Heading(Opens.AUDIENCE, audience.value)
    return None


def _words(line: str) -> str:
    """Return a heading without marks of Markdown, footnote marks, and the page number of a contents list."""
    return " ".join(_LEADERS.sub("", plain_text(line).strip()).replace("*", "").split())


def _principle(match: re.Match[str], instrument: Instrument) -> Heading | None:
    number = match["number"]
    if number not in {str(principle.id) for principle in instrument.principles}:
        return None
    found = _SCORE_AFTER_NAME.search(match["name"])
    score = _SCORE.fullmatch(match["name"][found.end() :]) if found is not None else None
    return Heading(Opens.PRINCIPLE, number) if score is None else _scored(Opens.PRINCIPLE, number, score)


def _scored(opens: Opens, key: str, match: re.Match[str]) -> Heading | None:
    """Return a heading with the score it states; a word after the score can only be a rating."""
    word = (match["rating"] or "").lower()
    if word and word not in {rating.value for rating in Rating}:
        return None
    return Heading(opens, key, match["score"].replace(",", "."), Rating(word) if word else None)


def _by_name(words: str, instrument: Instrument) -> Heading | None:
    """Return the dimension or principle whose whole name a heading without a number is."""
    for dimension in instrument.dimensions:
        if words in {name.casefold() for _, name in dimension.name.by_language}:
            return Heading(Opens.DIMENSION, dimension.id)
    return None


def _is_named(name: str, heading: Heading, instrument: Instrument) -> bool:
    """Tell whether a line that only its number makes a heading also shares half of the name."""
    named = {str(principle.id): principle.name for principle in instrument.principles}
    named |= {dimension.id: dimension.name for dimension in instrument.dimensions}
    found = set(name.casefold().split())
    wanted = [set(known.casefold().split()) for _, known in named[heading.key].by_language]
    return any(len(found & known) >= _SHARED_NAME * max(len(found), len(known)) for known in wanted)
