"""The bookmarks in a draft that was written as a Word document, by which it is known when it comes back corrected.

What the program prints begins with one; the text of a field stands between the one of the field and the next one.
Word takes letters, digits and underscores, forty at most.
"""

from __future__ import annotations

from eesee_desktop.domain.ids import AssessmentId

_PREFIX = "eesee_"
_ASSESSMENT = f"{_PREFIX}a_"
_CODE = f"{_PREFIX}c_"
_FIELD = f"{_PREFIX}f_"
_OWN = f"{_PREFIX}o_"
_SCORE = f"{_PREFIX}s_"


def assessment_mark(identity: AssessmentId) -> str:
    """Return the mark that says which assessment a draft is of."""
    return f"{_ASSESSMENT}{identity}"


def code_mark(check_code: str) -> str:
    """Return the mark that says which content a draft shows."""
    return f"{_CODE}{''.join(filter(str.isalnum, check_code))}"


def field_mark(name: str) -> str:
    """Return the mark behind whose paragraph the text of a field begins."""
    return f"{_FIELD}{name.replace('.', '_')}"


def own_mark(number: int) -> str:
    """Return a mark at which the text of a field ends."""
    return f"{_OWN}{number}"


def score_mark(principle: str) -> str:
    """Return the mark of the score of a principle."""
    return f"{_SCORE}{principle}"


def marked_assessment(marks: tuple[str, ...]) -> AssessmentId | None:
    """Return which assessment a draft is of; None for a document that is no draft of this program."""
    found = next((mark for mark in marks if mark.startswith(_ASSESSMENT)), None)
    return None if found is None else AssessmentId(found.removeprefix(_ASSESSMENT))


def is_draft_mark(name: str) -> bool:
    """Tell whether a bookmark is one of a draft, which ends the text of the field before."""
    return name.startswith((_FIELD, _OWN, _SCORE))
