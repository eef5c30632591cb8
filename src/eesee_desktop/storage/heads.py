"""What received submissions say of themselves, and their figures, to be listed without opening one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction
from typing import Any

from sqlalchemy import ColumnElement, Table, and_, insert, select

from eesee_desktop.domain.assessment import StudyPeriod
from eesee_desktop.domain.ids import AssessmentId, CountryCode, DimensionId, PrincipleId
from eesee_desktop.domain.instrument import InstrumentRef
from eesee_desktop.storage.desk_tables import (
    ReceivedFigureRow,
    ReceivedFileRow,
    ReceivedHeadRow,
    ReceivedRow,
)
from eesee_desktop.storage.mapping import from_moment
from eesee_desktop.storage.rows import table_of
from eesee_desktop.storage.transactions import Transactions

_RECEIVED, _FILE = table_of(ReceivedRow), table_of(ReceivedFileRow)
_HEAD, _FIGURE = table_of(ReceivedHeadRow), table_of(ReceivedFigureRow)
_KEY = ("principal", "submission_id", "revision")


@dataclass(frozen=True, slots=True, order=True)
class ReceivedKey:
    """Which received submission, in which revision."""

    principal: str
    submission_id: AssessmentId
    revision: int


@dataclass(frozen=True, slots=True)
class Head:
    """What a received submission says of itself.

    Attributes:
        at: When it was received; aware, UTC.
        public_key: That signed it, as OpenSSH writes it.
        notices: How many things were noticed of it when it came.
        taken_by: Who took it in.
    """

    key: ReceivedKey
    country: CountryCode
    period: StudyPeriod
    is_training: bool
    member_name: str
    instrument: InstrumentRef
    are_weights_provisional: bool
    public_key: str
    check_code: str
    digest: str
    at: datetime
    notices: int
    taken_by: str


@dataclass(frozen=True, slots=True)
class ListedFigure:
    """A score of a principle or of a dimension.

    Attributes:
        dimension: None of a principle.
        exact: None where there is no score.
        printed: As on paper; empty where there is no score.
        weight: Share of the dimension in its principle; None of a principle and where no panel scores.
        name: In English.
        rule: How votes became the score; empty where nobody said.
        confidence: How sure the panel was; empty where nobody said.
        working: How the score of a principle was computed, in figures.
    """

    principle: PrincipleId
    dimension: DimensionId | None
    exact: Fraction | None
    printed: str
    weight: Fraction | None
    name: str
    rule: str
    confidence: str
    working: str


class HeadStore:
    """Heads and figures in a database."""

    def __init__(self, database: Transactions) -> None:
        self._database = database

    def add(self, head: Head, figures: tuple[ListedFigure, ...], *, is_new: bool = False) -> None:
        """List a submission that was received; one that is listed stays as it is.

        Args:
            is_new: It was received a moment ago, for the first time, and cannot be listed.
        """
        key = _columns(head.key)
        with self._database.transaction() as connection:
            listed = select(_HEAD.c.country).where(*_is(head.key))
            if not is_new and connection.execute(listed).first() is not None:
                return
            connection.execute(
                insert(_HEAD).values(
                    **key,
                    country=head.country,
                    period_first=head.period.first.isoformat(),
                    period_last=head.period.last.isoformat(),
                    is_training=head.is_training,
                    member_name=head.member_name,
                    instrument_id=head.instrument.id,
                    instrument_version=head.instrument.version,
                    instrument_sha256=head.instrument.sha256,
                    are_weights_provisional=head.are_weights_provisional,
                    public_key=head.public_key,
                    check_code=head.check_code,
                    notices=head.notices,
                    taken_by=head.taken_by,
                )
            )
            if figures:
                rows = [
                    {**key, "position": number, **_written(one)}
                    for number, one in enumerate(figures, start=1)
                ]
                connection.execute(insert(_FIGURE), rows)

    def all(self) -> tuple[Head, ...]:
        """Return what is listed, by country, study period and revision."""
        statement = select(*_HEAD.c, _RECEIVED.c.digest, _RECEIVED.c.at).join_from(
            _HEAD, _RECEIVED, _same(_HEAD, _RECEIVED)
        )
        with self._database.transaction() as connection:
            rows = connection.execute(statement).all()
        periods: dict[tuple[str, str], StudyPeriod] = {}
        found = [_head(row, periods) for row in rows]
        # Here and not by the database: a server sorts texts by its own language.
        return tuple(sorted(found, key=_in_order))

    def figures(self, principal: str | None = None) -> dict[ReceivedKey, tuple[ListedFigure, ...]]:
        """Return the figures of what is listed, those of each submission in the order of the method.

        Args:
            principal: Of one member alone.
        """
        statement = select(*_FIGURE.c).order_by(_FIGURE.c.position)
        if principal is not None:
            statement = statement.where(_FIGURE.c.principal == principal)
        found: dict[tuple[str, str, int], list[ListedFigure]] = {}
        exacts: dict[str, Fraction] = {}
        with self._database.transaction() as connection:
            rows = connection.execute(statement).all()
        for row in rows:
            found.setdefault((row[0], row[1], row[2]), []).append(_figure(row, exacts))
        return {ReceivedKey(p, AssessmentId(i), r): tuple(figures) for (p, i, r), figures in found.items()}

    def unlisted(self) -> tuple[tuple[ReceivedKey, datetime, bytes], ...]:
        """Return what was received and is not listed: when, and its bytes."""
        is_listed = select(_HEAD.c.principal).where(_same(_HEAD, _FILE)).exists()
        statement = (
            select(*(_FILE.c[name] for name in _KEY), _RECEIVED.c.at, _FILE.c.data)
            .join_from(_FILE, _RECEIVED, _same(_FILE, _RECEIVED))
            .where(~is_listed)
        )
        with self._database.transaction() as connection:
            return tuple(
                (ReceivedKey(row[0], AssessmentId(row[1]), row[2]), from_moment(row.at), row.data)
                for row in connection.execute(statement)
            )


def _in_order(head: Head) -> tuple[str, date, date, str, str, int]:
    key, period = head.key, head.period
    return head.country, period.last, period.first, key.principal, key.submission_id, key.revision


def _same(one: Table, other: Table) -> ColumnElement[bool]:
    return and_(*(one.c[name] == other.c[name] for name in _KEY))


def _is(key: ReceivedKey) -> list[ColumnElement[bool]]:
    return [_HEAD.c[name] == value for name, value in _columns(key).items()]


def _columns(key: ReceivedKey) -> dict[str, object]:
    return {"principal": key.principal, "submission_id": key.submission_id, "revision": key.revision}


def _head(row: Any, periods: dict[tuple[str, str], StudyPeriod]) -> Head:  # noqa: ANN401  a row of columns of two tables
    return Head(
        key=ReceivedKey(row.principal, AssessmentId(row.submission_id), row.revision),
        country=CountryCode(row.country),
        period=_period(row.period_first, row.period_last, periods),
        is_training=row.is_training,
        member_name=row.member_name,
        instrument=InstrumentRef(row.instrument_id, row.instrument_version, row.instrument_sha256),
        are_weights_provisional=row.are_weights_provisional,
        public_key=row.public_key,
        check_code=row.check_code,
        digest=row.digest,
        at=from_moment(row.at),
        notices=row.notices,
        taken_by=row.taken_by,
    )


def _period(first: str, last: str, known: dict[tuple[str, str], StudyPeriod]) -> StudyPeriod:
    """Return a study period; most countries have the same ones."""
    if (first, last) not in known:
        known[first, last] = StudyPeriod(date.fromisoformat(first), date.fromisoformat(last))
    return known[first, last]


def _written(figure: ListedFigure) -> dict[str, object]:
    return {
        "principle": figure.principle,
        "dimension": figure.dimension or "",
        "exact": None if figure.exact is None else str(figure.exact),
        "printed": figure.printed or None,
        "weight": None if figure.weight is None else str(figure.weight),
        "name": figure.name,
        "rule": figure.rule or None,
        "confidence": figure.confidence or None,
        "working": figure.working,
    }


def _figure(row: Sequence[Any], exacts: dict[str, Fraction]) -> ListedFigure:
    # By position, as there are tens of thousands.
    _, _, _, _, principle, dimension, exact, printed, weight, name, rule, confidence, working = row
    return ListedFigure(
        principle=PrincipleId(principle),
        dimension=DimensionId(dimension) if dimension else None,
        exact=_fraction(exact, exacts),
        printed=printed or "",
        weight=_fraction(weight, exacts),
        name=name,
        rule=rule or "",
        confidence=confidence or "",
        working=working,
    )


def _fraction(text: str | None, known: dict[str, Fraction]) -> Fraction | None:
    """Return a fraction; few different ones are written many times."""
    if text is None:
        return None
    if text not in known:
        known[text] = Fraction(text)
    return known[text]
