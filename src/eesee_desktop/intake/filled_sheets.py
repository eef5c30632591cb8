"""Score sheets that came back: what a member of the panel filled in, or why a sheet is refused.

Nothing is written here. A sheet comes from a program that is not ours, perhaps weeks after it was made.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId, DimensionId, MemberId
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.narrative import clean_text
from eesee_desktop.domain.panel import PanelVote, Round
from eesee_desktop.domain.score import Score
from eesee_desktop.domain.sheet import (
    REASON_LIMIT_CHARACTERS,
    SheetHead,
    head_from_fields,
    reason_field,
    score_from_option,
    scored_by,
)

_BYTES_MOST = 20_000_000
_SHOWN_CHARACTERS = 40
_OFF = "Off"
# Its warnings quote the file, and what a member wrote has no place in a log.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)


class SheetFault(StrEnum):
    """Why a sheet is refused: the ``reason`` of SHEET_REFUSED."""

    TOO_LARGE = "too_large"
    PDF_DAMAGED = "pdf_damaged"
    PDF_LOCKED = "pdf_locked"
    NOT_A_SHEET = "not_a_sheet"
    FORMAT_UNKNOWN = "format_unknown"
    HEAD_DAMAGED = "head_damaged"
    ASSESSMENT_OTHER = "assessment_other"
    METHOD_OTHER = "method_other"
    ROUND_OTHER = "round_other"
    MEMBER_MISSING = "member_missing"
    MEMBER_UNKNOWN = "member_unknown"
    MEMBER_DOUBLED = "member_doubled"
    DIMENSION_UNKNOWN = "dimension_unknown"
    SCORE_REFUSED = "score_refused"
    SHEET_EMPTY = "sheet_empty"


@dataclass(frozen=True, slots=True)
class Expected:
    """What sheets must belong to.

    Attributes:
        members: Pseudonyms of the panel.
        round: None where sheets of both rounds are taken.
    """

    assessment: AssessmentId
    instrument: Instrument
    members: tuple[MemberId, ...]
    round: Round | None = None


@dataclass(frozen=True, slots=True)
class FilledSheet:
    """What one member filled in.

    Attributes:
        votes: Abstentions included; a dimension left open has no vote.
        reasons: Dimension and what was written under it, where something was.
    """

    member: MemberId
    round: Round
    votes: tuple[PanelVote, ...]
    reasons: tuple[tuple[DimensionId, str], ...]


@dataclass(frozen=True, slots=True)
class SheetsReading:
    """What several files gave.

    Attributes:
        sheets: Name of the file and its sheet.
        refused: Name of the file and why.
    """

    sheets: tuple[tuple[str, FilledSheet], ...]
    refused: tuple[tuple[str, KnownError], ...]

    @property
    def votes(self) -> tuple[PanelVote, ...]:
        """All votes of the sheets that were not refused."""
        return tuple(vote for _, sheet in self.sheets for vote in sheet.votes)


def read_sheets(files: Iterable[tuple[str, bytes]], expected: Expected) -> SheetsReading:
    """Read several sheets; one that is refused does not hold up the others.

    Two sheets of one member in one round: a copy of the same answers is refused as doubled; if the answers
    differ both are, because nobody here can know which one counts.

    Args:
        files: Names, for the report, and bytes.
    """
    sheets: dict[str, FilledSheet] = {}
    refused: list[tuple[str, KnownError]] = []
    first_of: dict[tuple[MemberId, Round], tuple[str, FilledSheet]] = {}
    for name, data in files:
        try:
            sheet = read_sheet(data, expected)
        except KnownError as error:
            refused.append((name, error))
            continue
        first_name, first = first_of.setdefault((sheet.member, sheet.round), (name, sheet))
        if first is sheet:
            sheets[name] = sheet
            continue
        refused.append((name, _doubled(sheet, first_name)))
        # The first is taken back only once, however many more there are.
        if sheet != first and sheets.pop(first_name, None) is not None:
            refused.append((first_name, _doubled(first, name)))
    return SheetsReading(tuple(sheets.items()), tuple(refused))


def read_head(data: bytes) -> SheetHead:
    """Return which sheet a PDF is, whatever was filled in.

    Raises:
        KnownError: SHEET_REFUSED if it is none.
    """
    return head_from_fields(_form_values(data))


def read_sheet(data: bytes, expected: Expected) -> FilledSheet:
    """Read one filled sheet.

    Raises:
        KnownError: SHEET_REFUSED with ``reason`` (a :class:`SheetFault`) and, where they say more, ``field``,
            ``value`` and ``expected``.
    """
    values = _form_values(data)
    head = head_from_fields(values)
    _must_belong(head, expected)
    member = _member(head.member, expected.members)
    votes = tuple(_votes(values, head, member, expected.instrument))
    # An empty sheet is more often a file that was saved before filling in than a member without an opinion;
    # abstaining has a value of its own.
    if not votes:
        raise _refusal(SheetFault.SHEET_EMPTY, field=member)
    reasons = (
        (
            dimension.id,
            clean_text(values.get(reason_field(dimension.id), "")).strip()[:REASON_LIMIT_CHARACTERS],
        )
        for dimension in expected.instrument.scored_dimensions
    )
    return FilledSheet(
        member, head.round, votes, tuple((dimension, text) for dimension, text in reasons if text)
    )


def _form_values(data: bytes) -> dict[str, str]:
    """Return the values of the form fields of a PDF by name; a field left open is empty."""
    if len(data) > _BYTES_MOST:
        raise _refusal(SheetFault.TOO_LARGE, value=len(data), expected=_BYTES_MOST)
    from pypdf import PdfReader  # noqa: PLC0415  slow to load, and few calls need it

    try:
        reader = PdfReader(BytesIO(data))
        # An empty password opens files that are only protected against editing, which many viewers set by
        # default.
        is_locked = reader.is_encrypted and not reader.decrypt("")
        fields = {} if is_locked else reader.get_fields() or {}
        values = {str(name): _text_of(field.get("/V")) for name, field in fields.items()}
    # pypdf raises almost anything on a damaged file; to the person all of it is one thing.
    except Exception as error:
        raise _refusal(SheetFault.PDF_DAMAGED) from error
    if is_locked:
        raise _refusal(SheetFault.PDF_LOCKED)
    return values


def _text_of(value: object) -> str:
    """Return a field's value as text: the state of a button is a name, written with a slash before it."""
    text = "" if value is None else str(value)
    state = text.removeprefix("/")
    return "" if state == _OFF else state


def _must_belong(head: SheetHead, expected: Expected) -> None:
    if head.assessment != expected.assessment:
        raise _refusal(
            SheetFault.ASSESSMENT_OTHER, value=head.assessment[:8], expected=expected.assessment[:8]
        )
    method = expected.instrument.ref
    if head.instrument != method:
        found = f"{head.instrument.version} ({head.instrument.sha256[:8]})"
        wanted = f"{method.version} ({method.sha256[:8]})"
        raise _refusal(SheetFault.METHOD_OTHER, value=found, expected=wanted)
    if expected.round not in {None, head.round}:
        raise _refusal(SheetFault.ROUND_OTHER, value=head.round.value, expected=expected.round)


def _member(written: str, members: Sequence[MemberId]) -> MemberId:
    """Return the member whose pseudonym was printed or written, in capitals or not."""
    if not written:
        raise _refusal(SheetFault.MEMBER_MISSING)
    for member in members:
        if member.casefold() == written.casefold():
            return member
    raise _refusal(SheetFault.MEMBER_UNKNOWN, value=written[:_SHOWN_CHARACTERS])


def _votes(
    values: Mapping[str, str], head: SheetHead, member: MemberId, instrument: Instrument
) -> Iterable[PanelVote]:
    given = {
        dimension: option for name, option in values.items() if option and (dimension := scored_by(name))
    }
    scored = [dimension.id for dimension in instrument.scored_dimensions]
    # Checked before any score: a sheet of another method should say so, and not complain about one cell.
    for dimension in given:
        if dimension not in scored:
            raise _refusal(SheetFault.DIMENSION_UNKNOWN, field=dimension)
    for dimension in scored:
        if dimension in given:
            score = _score(given[dimension], dimension, instrument)
            yield PanelVote(member, head.round, dimension, score)


def _score(option: str, dimension: DimensionId, instrument: Instrument) -> Score | None:
    shown = option[:_SHOWN_CHARACTERS]
    try:
        score = score_from_option(option)
    except KnownError as error:
        wanted = error.facts.get("expected", "")
        raise _refusal(SheetFault.SCORE_REFUSED, field=dimension, value=shown, expected=wanted) from error
    if score is not None and not score.is_on_step(instrument.step):
        raise _refusal(SheetFault.SCORE_REFUSED, field=dimension, value=shown, expected=str(instrument.step))
    return score


def _doubled(sheet: FilledSheet, other: str) -> KnownError:
    return _refusal(SheetFault.MEMBER_DOUBLED, field=sheet.member, value=other)


def _refusal(fault: SheetFault, **facts: object) -> KnownError:
    return KnownError(ErrorCode.SHEET_REFUSED, reason=fault.value, **facts)
