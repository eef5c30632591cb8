"""``submission.json``: what was submitted, by whom, in which revision, with which results."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from fractions import Fraction

from eesee_desktop.bundle import wire
from eesee_desktop.bundle.faults import Fault, Refused
from eesee_desktop.bundle.payload import exact_to_text, moment_to_text, period_to_wire, validated
from eesee_desktop.bundle.strict_json import write_json
from eesee_desktop.bundle.unwire import exact_of, instrument_of, member_of, moment_of, period_of
from eesee_desktop.domain.assessment import Assessment, NetworkMember, StudyPeriod
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.ids import AssessmentId, CountryCode, PrincipleId
from eesee_desktop.domain.instrument import Instrument, InstrumentRef
from eesee_desktop.domain.scoring import compute


@dataclass(frozen=True, slots=True)
class SubmittedResult:
    """A principle score as submitted.

    Attributes:
        printed: As on paper, ``2.6``.
    """

    principle: PrincipleId
    exact: Fraction
    printed: str


@dataclass(frozen=True, slots=True)
class SubmissionRecord:
    """The submission as a value.

    Attributes:
        id: That of the assessment, stable over revisions.
        previous_digest: Of the revision before, see :func:`manifest.digest_of`; None for the first.
        last_receipt_digest: SHA-256 of the last receipt; None without one.
        created: As the sender's clock claimed.
        recipients: age recipients it was sealed for; empty where it was not.
    """

    id: AssessmentId
    country: CountryCode
    period: StudyPeriod
    member: NetworkMember
    revision: int
    is_training: bool
    previous_digest: str | None
    last_receipt_digest: str | None
    instrument: InstrumentRef
    app_version: str
    created: datetime
    recipients: tuple[str, ...]
    results: tuple[SubmittedResult, ...]


def results_of(assessment: Assessment, instrument: Instrument) -> tuple[SubmittedResult, ...]:
    """Compute the results of an assessment.

    Raises:
        Refused: SCORE_MISSING naming the principle that has no score yet.
    """
    results = []
    for result in compute(assessment, instrument).principles:
        if result.working is None:
            raise Refused(Fault.SCORE_MISSING, principle=result.principle)
        results.append(SubmittedResult(result.principle, result.working.exact, str(result.value)))
    return tuple(results)


def record_to_json(record: SubmissionRecord) -> bytes:
    """Return the bytes of ``submission.json``."""
    return write_json(
        {
            "format": wire.SUBMISSION_FORMAT,
            "version": wire.VERSION,
            "id": record.id,
            "country": record.country,
            "period": period_to_wire(record.period),
            "member": asdict(record.member),
            "revision": record.revision,
            "is_training": record.is_training,
            "previous_digest": record.previous_digest,
            "last_receipt_digest": record.last_receipt_digest,
            "instrument": asdict(record.instrument),
            "app_version": record.app_version,
            "created": moment_to_text(record.created),
            "recipients": list(record.recipients),
            "results": [
                {
                    "principle": result.principle,
                    "exact": exact_to_text(result.exact),
                    "printed": result.printed,
                }
                for result in record.results
            ],
        }
    )


def read_record(value: object) -> SubmissionRecord:
    """Return the submission that strict JSON holds.

    Raises:
        Refused: FORMAT_UNKNOWN, FORMAT_TOO_NEW or VALUE_REFUSED.
    """
    model = validated(wire.SubmissionWire, value, wire.SUBMISSION_FORMAT)
    if len({result.principle for result in model.results}) < len(model.results):
        raise Refused(Fault.VALUE_REFUSED, where="/results", problem="doubled")
    try:
        return SubmissionRecord(
            id=AssessmentId(model.id),
            country=CountryCode(model.country),
            period=period_of(model.period),
            member=member_of(model.member),
            revision=model.revision,
            is_training=model.is_training,
            previous_digest=model.previous_digest,
            last_receipt_digest=model.last_receipt_digest,
            instrument=instrument_of(model.instrument),
            app_version=model.app_version,
            created=moment_of(model.created),
            recipients=tuple(model.recipients),
            results=tuple(
                SubmittedResult(PrincipleId(one.principle), exact_of(one.exact), one.printed)
                for one in model.results
            ),
        )
    except (KnownError, ValueError) as error:
        raise Refused(Fault.VALUE_REFUSED, where="/", problem=type(error).__name__) from error
