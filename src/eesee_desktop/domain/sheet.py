"""What a fillable score sheet is made of: the names and the values of its form fields.

Paper writes them and intake reads them, and neither knows the other. A name here stays for ever: sheets are
filled in weeks after they were made, by programs that are not ours.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId, DimensionId, MemberId
from eesee_desktop.domain.instrument import InstrumentRef
from eesee_desktop.domain.panel import Round
from eesee_desktop.domain.score import Score, printed

# With the version in it: a sheet may come back to a later program than the one that made it.
SHEET_FORMAT = "eesee-score-sheet-1"

# A form field's own name may not contain a full stop.
FIELD_FORMAT = "eesee_format"
FIELD_ASSESSMENT = "eesee_assessment"
FIELD_METHOD = "eesee_method"
FIELD_MEMBER = "eesee_member"
FIELD_ROUND = "eesee_round"
HEAD_FIELDS = (FIELD_FORMAT, FIELD_ASSESSMENT, FIELD_METHOD, FIELD_MEMBER, FIELD_ROUND)

ABSTAINED = "abstain"
"""Value of a score field where the member does not want to score; no value at all means no vote."""

# PDF viewers let people type without end, and what was written is shown whole before it is entered.
REASON_LIMIT_CHARACTERS = 2000

_SCORE = re.compile(r"score_([1-9])_([1-9])")
_ASSESSMENT = re.compile(r"[0-9a-f]{32}")
_METHOD = re.compile(r"(?P<id>[^\s/]+)/(?P<version>[^\s/]+)/(?P<sha256>[0-9a-f]{64})")
_OPTION = re.compile(r"[1-5](?:\.5)?")


@dataclass(frozen=True, slots=True)
class SheetHead:
    """Which sheet it is.

    Attributes:
        member: Empty on a sheet that is not made for somebody in particular, until it is filled in.
    """

    assessment: AssessmentId
    instrument: InstrumentRef
    member: MemberId
    round: Round

    def as_fields(self) -> dict[str, str]:
        """Return the head as names and values of form fields."""
        method = self.instrument
        return {
            FIELD_FORMAT: SHEET_FORMAT,
            FIELD_ASSESSMENT: self.assessment,
            FIELD_METHOD: f"{method.id}/{method.version}/{method.sha256}",
            FIELD_MEMBER: self.member,
            FIELD_ROUND: str(self.round.value),
        }


def head_from_fields(values: Mapping[str, str]) -> SheetHead:
    """Return the head of a filled sheet.

    Args:
        values: Text of the form fields by name.

    Raises:
        KnownError: SHEET_REFUSED with ``reason`` ``not_a_sheet``, ``format_unknown`` (with ``found``) or
            ``head_damaged`` (with ``field``).
    """
    found = values.get(FIELD_FORMAT, "").strip()
    # A form that was printed to a new PDF, or flattened, has no fields at all.
    if not found:
        raise KnownError(ErrorCode.SHEET_REFUSED, reason="not_a_sheet")
    if found != SHEET_FORMAT:
        raise KnownError(ErrorCode.SHEET_REFUSED, reason="format_unknown", found=found)
    assessment = values.get(FIELD_ASSESSMENT, "")
    method = _METHOD.fullmatch(values.get(FIELD_METHOD, ""))
    round_ = {str(one.value): one for one in Round}.get(values.get(FIELD_ROUND, ""))
    if _ASSESSMENT.fullmatch(assessment) is None:
        raise KnownError(ErrorCode.SHEET_REFUSED, reason="head_damaged", field=FIELD_ASSESSMENT)
    if method is None:
        raise KnownError(ErrorCode.SHEET_REFUSED, reason="head_damaged", field=FIELD_METHOD)
    if round_ is None:
        raise KnownError(ErrorCode.SHEET_REFUSED, reason="head_damaged", field=FIELD_ROUND)
    # The hash and not only the version: a sheet with other questions must not be taken for one with these.
    reference = InstrumentRef(method["id"], method["version"], method["sha256"])
    member = MemberId(values.get(FIELD_MEMBER, "").strip())
    return SheetHead(AssessmentId(assessment), reference, member, round_)


def score_field(dimension: DimensionId) -> str:
    """Return the name of the field with the score of a dimension: ``score_2_1``."""
    return f"score_{dimension.replace('.', '_')}"


def reason_field(dimension: DimensionId) -> str:
    """Return the name of the field with the reason for it: ``reason_2_1``."""
    return f"reason_{dimension.replace('.', '_')}"


def scored_by(name: str) -> DimensionId | None:
    """Return the dimension that a field scores; None for any other field."""
    match = _SCORE.fullmatch(name)
    return DimensionId(f"{match[1]}.{match[2]}") if match else None


def option_of(score: Score | None) -> str:
    """Return the value of a score field: ``3``, ``2.5``, or ``abstain`` for an abstention."""
    return ABSTAINED if score is None else printed(score.exact)


def score_from_option(option: str) -> Score | None:
    """Return the score of a field's value, None for an abstention; the inverse of :func:`option_of`.

    Raises:
        KnownError: VALUE_INVALID if it is none; an empty value is none either.
    """
    if option == ABSTAINED:
        return None
    if _OPTION.fullmatch(option) is None:
        raise KnownError(ErrorCode.VALUE_INVALID, value=option, expected=f"1 to 5, {ABSTAINED}")
    return Score.parse(option)
