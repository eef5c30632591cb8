"""The bookmarks in a draft that was written as a Word document, by which it is known when it comes back corrected.

What the program prints begins with one; the text of a field stands between the one of the field and the next one.
Word takes letters, digits and underscores, forty at most.
"""

from __future__ import annotations

import re
import zlib
from datetime import UTC, date, datetime

from eesee_desktop.domain.ids import AssessmentId, CountryCode

_PREFIX = "eesee_"
_ASSESSMENT = f"{_PREFIX}a_"
_FIELD = f"{_PREFIX}f_"
_OWN = f"{_PREFIX}o_"
_MOMENT = f"{_PREFIX}t_"
_SCORE = f"{_PREFIX}s_"
_UNWRITTEN = f"{_PREFIX}d_"
_COVERED = re.compile(rf"{_PREFIX}k_([A-Z]{{3}})_([0-9]{{4}})[0-9]{{4}}_([0-9]{{4}})[0-9]{{4}}")


def assessment_mark(identity: AssessmentId) -> str:
    """Return the mark that says which assessment a draft is of."""
    return f"{_ASSESSMENT}{identity}"


def field_mark(name: str) -> str:
    """Return the mark behind whose paragraph the text of a field begins."""
    return f"{_FIELD}{name.replace('.', '_')}"


def own_mark(number: int) -> str:
    """Return a mark at which the text of a field ends."""
    return f"{_OWN}{number}"


def score_mark(principle: str) -> str:
    """Return the mark of the score of a principle."""
    return f"{_SCORE}{principle}"


def moment_mark(modified: datetime) -> str:
    """Return the mark that says when what a draft shows was last changed."""
    return f"{_MOMENT}{modified.astimezone(UTC):%Y%m%dT%H%M%S%f}"


def marked_moment(marks: tuple[str, ...]) -> datetime | None:
    """Return when what a draft shows was last changed; None where the mark was lost."""
    found = next((mark.removeprefix(_MOMENT) for mark in marks if mark.startswith(_MOMENT)), "")
    try:
        return datetime.strptime(found, "%Y%m%dT%H%M%S%f").replace(tzinfo=UTC)
    except ValueError:
        return None


def marked_assessment(marks: tuple[str, ...]) -> AssessmentId | None:
    """Return which assessment a draft is of; None for a document that is no draft of this program."""
    found = next((mark for mark in marks if mark.startswith(_ASSESSMENT)), None)
    return None if found is None else AssessmentId(found.removeprefix(_ASSESSMENT))


def unwritten_mark(number: int, words: str) -> str:
    """Return the mark of a field that is empty, and in whose place the program says something.

    Args:
        words: What it says there.
    """
    return f"{_UNWRITTEN}{number}_{_sum_of(words)}"


def is_unwritten(name: str, words: str) -> bool:
    """Tell whether a mark says that these words are the program's own."""
    return name.startswith(_UNWRITTEN) and name.rpartition("_")[2] == _sum_of(words)


def _sum_of(words: str) -> str:
    # Blanks may come back otherwise than they went.
    return f"{zlib.crc32(' '.join(words.split()).encode()):08x}"


def covered_mark(country: CountryCode, first: date, last: date) -> str:
    """Return the mark that says which country and time a draft is about."""
    return f"{_PREFIX}k_{country}_{first:%Y%m%d}_{last:%Y%m%d}"


def covered_in(marks: tuple[str, ...]) -> tuple[CountryCode, int, int] | None:
    """Return the country of a draft, and the first and the last year of its period."""
    found = next(filter(None, map(_COVERED.fullmatch, marks)), None)
    return None if found is None else (CountryCode(found[1]), int(found[2]), int(found[3]))


def is_draft_mark(name: str) -> bool:
    """Tell whether a bookmark is one of a draft, at which the text of the field before ends."""
    return name.startswith((_FIELD, _OWN, _SCORE))
