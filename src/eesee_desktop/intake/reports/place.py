"""Where in a report the reading is, and how certain it is that a heading opens what it seems to open."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.intake.reports.headings import (
    Heading,
    Names,
    Naming,
    Opens,
    can_be_heading,
    understood,
)
from eesee_desktop.intake.reports.passages import Passage
from eesee_desktop.intake.reports.reading import Destination
from eesee_desktop.intake.reports.scores import ScoreWords

NAMED = frozenset({Opens.PRINCIPLE, Opens.DIMENSION})
ADVICE = frozenset({Opens.RECOMMENDATIONS, Opens.AUDIENCE})
WHOLE_REPORT = {
    Opens.INTRODUCTION: "introduction",
    Opens.CONTEXT: "context",
    Opens.RESEARCH_PROCESS: "research_process",
}
# Before the principles, and so rather a heading inside one of their texts when it comes later.
_EARLY = frozenset({Opens.INTRODUCTION, Opens.CONTEXT, Opens.ASSESSMENT})
_PARTS = frozenset({*_EARLY, Opens.RESEARCH_PROCESS, Opens.CONTENTS, Opens.SUMMARY, Opens.ASIDE})

_SHORT_WORDS = 14
# A heading by its number alone is no sentence, and begins with a capital or in a script without.
_SENTENCE = re.compile(r".*[.;,!?]\W*$")


@dataclass(slots=True)
class Position:
    """Where in the report the reading is.

    Attributes:
        field: That takes paragraphs here; empty where none does.
        principle: The number of the one that is being read, or was last.
        level: Of the heading; 0 where it had no marks.
        lost: Why nothing that stands here has a place.
        can_continue: The last paragraph taken here may go on after a page end.
    """

    opens: Opens
    field: str = ""
    principle: str = ""
    key: str = ""
    level: int = 0
    audience: Audience | None = None
    lost: Destination | None = None
    can_continue: bool = False


class Certainty(StrEnum):
    """How certain it is that a heading opens a section."""

    CERTAIN = "certain"
    INSIDE = "inside"
    """It is a heading inside the section that is being read."""
    UNCLEAR = "unclear"


def certainty_of(
    heading: Heading, passage: Passage, place: Position | None, opened: Collection[str]
) -> Certainty:
    """Return how certain it is that a heading opens what it seems to open."""
    is_deeper = place is not None and place.lost is None and 0 < place.level < passage.level
    if heading.opens in NAMED:
        return _named(heading, place, opened, is_deeper=is_deeper)
    if place is None or place.opens not in NAMED or heading.opens not in _PARTS or heading.has_part:
        return Certainty.CERTAIN
    if is_deeper:
        return Certainty.INSIDE
    # A context after the principles: where one was read before, this is another matter.
    is_new = heading.opens.value not in opened and passage.level > 0
    return Certainty.CERTAIN if heading.opens not in _EARLY or is_new else Certainty.UNCLEAR


def repeats_opener(heading: Heading, passage: Passage, place: Position, opened: Collection[str]) -> bool:
    """Tell whether an unmarked heading is that of the section being read, printed again at the head of a page."""
    if passage.level or place.lost is not None or heading.score is not None or heading.key not in opened:
        return False
    return heading.opens in NAMED and place.opens in NAMED and heading.key in {place.key, place.principle}


def _named(
    heading: Heading, place: Position | None, opened: Collection[str], *, is_deeper: bool
) -> Certainty:
    if heading.naming is Naming.CONTRADICTED:
        return Certainty.UNCLEAR
    if place is not None and place.opens in ADVICE and heading.key in opened:
        return Certainty.UNCLEAR  # recommendations that are ordered by principle
    if heading.naming is Naming.FULL and (heading.has_number or heading.opens is Opens.PRINCIPLE):
        return Certainty.CERTAIN
    if heading.has_word:
        return Certainty.CERTAIN
    if _follows(heading, place):
        return Certainty.CERTAIN
    is_text = place is not None and place.opens in WHOLE_REPORT and place.lost is None
    return Certainty.INSIDE if is_text or (is_deeper and not heading.has_number) else Certainty.UNCLEAR


def _follows(heading: Heading, place: Position | None) -> bool:
    """Tell whether a heading that says only its number, or only its short name, comes where it is expected."""
    if place is None or place.lost is not None or place.opens not in {*NAMED, Opens.ASSESSMENT}:
        return False
    principle, _, dimension = heading.key.partition(".")
    if principle == place.principle:
        return place.opens is Opens.PRINCIPLE or heading.key >= place.key
    return dimension == "1" and int(principle) == int(place.principle or "0") + 1


def weak_heading(
    passage: Passage, names: Names, place: Position | None, opened: Collection[str]
) -> Heading | None:
    """Return the heading that a short paragraph is which is one by its number alone, or by a short name."""
    text = passage.text.strip()
    if "\n" in text or not can_be_heading(text) or len(text.split()) > _SHORT_WORDS or _SENTENCE.match(text):
        return None
    heading = understood(text, names, is_marked=False)
    if heading is None or heading.opens not in NAMED or heading.rest:
        return None
    name = re.sub(r"^\W*(?:\w{1,9}\W+){0,2}?\d\W*(?:[0-9a-c]\b)?\W*", "", text)
    is_name = not name[:1].islower() and (heading.naming is Naming.FULL or heading.has_number)
    if not is_name or (place is not None and place.opens in ADVICE):
        return None
    if certainty_of(heading, passage, place, opened) is Certainty.CERTAIN:
        return heading
    # A number alone that follows upon nothing is a figure.
    return None if heading.naming is Naming.NUMBER or place is None or place.opens not in NAMED else heading


def destination_of_score(
    score: ScoreWords, place: Position | None, names: Names, *, is_annexed: bool
) -> tuple[Destination, str]:
    """Return what becomes of a score, and the principle it is of; empty where it is of none that is certain."""
    if score.is_of_country:
        return Destination.SCORE_OF_COUNTRY, ""
    if not score.figure:
        return Destination.SCORE_OFF_SCALE, ""
    if score.principle in names.by_key and not is_annexed:
        return Destination.SCORE, score.principle
    if place is not None and place.lost is None and place.opens is Opens.PRINCIPLE:
        return Destination.SCORE, place.principle
    is_dimension = place is not None and place.lost is None and place.opens is Opens.DIMENSION
    return (Destination.SCORE_OF_DIMENSION if is_dimension else Destination.SCORE_NOWHERE), ""
