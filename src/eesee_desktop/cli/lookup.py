"""What a person named, found: assessments by the beginning of their id, members, dimensions."""

from __future__ import annotations

from eesee_desktop.cli.answer import UsageError
from eesee_desktop.cli.session import Session
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId, DimensionId, MemberId
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.panel import Panel
from eesee_desktop.domain.score import Score
from eesee_desktop.services import assessments


def found_id(session: Session, text: str) -> AssessmentId:
    """Return the id that a person gave whole or by its beginning.

    Raises:
        UsageError: Several begin so.
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    # By its beginning, as git does it: 32 digits are not typed.
    given = text.strip().lower()
    matches = [
        item.id for item in assessments.list_assessments(session.workspace) if item.id.startswith(given)
    ]
    # A guess among several would delete or seal the wrong one.
    if len(matches) > 1:
        begin = f"begin with {given}" if given else "are there"
        raise UsageError(f"Several assessments {begin}: give more of the id. `eesee list` shows them.")
    # An empty id would otherwise match the only assessment there is, and a script with an unset variable would
    # act on it.
    if not matches or not given:
        raise KnownError(ErrorCode.ASSESSMENT_NOT_FOUND, id=text)
    return matches[0]


def known_member(members: Panel, text: str) -> MemberId:
    """Return the member of a panel that a person named, in capitals or not.

    Raises:
        KnownError: MEMBER_UNKNOWN.
    """
    for member in members.members:
        if member.id.casefold() == text.strip().casefold():
            return member.id
    raise KnownError(ErrorCode.MEMBER_UNKNOWN, member=text)


def known_dimension(instrument: Instrument, text: str) -> DimensionId:
    """Return the dimension that a person named, ``2.1`` or ``2.1.score``.

    Raises:
        KnownError: FIELD_UNKNOWN if no panel scores it.
    """
    # Both forms, because findings and `show` print the field and people copy it from there.
    wanted = text.strip().removesuffix(".score")
    for dimension in instrument.scored_dimensions:
        if dimension.id == wanted:
            return dimension.id
    raise KnownError(ErrorCode.FIELD_UNKNOWN, field=text)


def parsed_score(text: str, field: str) -> Score:
    """Return the score that a person typed for a field.

    Raises:
        KnownError: VALUE_INVALID, naming the field.
    """
    try:
        return Score.parse(text)
    except KnownError as error:
        # The score itself does not know what it was typed for; the person wants to.
        error.facts.setdefault("field", field)
        raise
