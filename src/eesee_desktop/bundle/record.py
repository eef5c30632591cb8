"""``submission.json``: what was submitted, by whom, in which revision, with which results."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from fractions import Fraction
from functools import cache

from eesee_desktop.bundle.document_form import DIGEST, REVISION, RULES, DocumentForm, Rule, refused_by_domain
from eesee_desktop.bundle.faults import Fault, Refused
from eesee_desktop.bundle.strict_json import write_json
from eesee_desktop.codec.shapes import shape_of
from eesee_desktop.domain.assessment import Assessment, NetworkMember, StudyPeriod
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.ids import AssessmentId, CountryCode, PrincipleId
from eesee_desktop.domain.instrument import Instrument, InstrumentRef
from eesee_desktop.domain.scoring import compute


@dataclass(frozen=True, slots=True)
class SubmittedResult:
    """A principle score: exact, and rounded as it is printed.

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
        recipients: Of age or SSH, whom it was sealed for; empty where it was not.
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


@cache
def submission_form() -> DocumentForm:
    """Return the form of the document."""
    described = {
        "id": replace(RULES[AssessmentId], description="Stable over the revisions of one assessment."),
        "revision": REVISION,
        "is_training": Rule(description="A practice assessment, not to be counted."),
        "previous_digest": replace(
            DIGEST, description="SHA-256 of the SHA256SUMS of the revision before; null for the first."
        ),
        "last_receipt_digest": replace(
            DIGEST, description="SHA-256 of the last receipt the member got; null without one."
        ),
        "app_version": Rule(shortest=1, longest=400),
        "created": replace(RULES[datetime], description="As the sender's clock claimed."),
        "recipients": Rule(
            "(age1[0-9a-z]{58}|ssh-ed25519 [A-Za-z0-9+/]{68})",
            description="Those it was sealed for with age, by keys of age or of SSH; empty where it was not.",
        ),
    }
    return DocumentForm(
        "eesee-submission",
        "The document ``submission.json``.",
        shape_of(SubmissionRecord),
        {
            (SubmittedResult, "printed"): Rule(r"[1-5](\.[0-9]{1,4})?"),
            **{(SubmissionRecord, name): rule for name, rule in described.items()},
        },
    )


def results_of(assessment: Assessment, instrument: Instrument) -> tuple[SubmittedResult, ...]:
    """Compute the results of an assessment.

    Raises:
        Refused: SCORE_MISSING naming the principle that has no score yet.
    """
    results = []
    for result in compute(assessment, instrument).principles:
        # Refused rather than left out: a submission with five scores would look like one of another method.
        if result.working is None:
            raise Refused(Fault.SCORE_MISSING, principle=result.principle)
        # Both forms: the exact one is what is compared, the printed one lets people read the file without a
        # program.
        results.append(SubmittedResult(result.principle, result.working.exact, str(result.value)))
    return tuple(results)


def record_to_json(record: SubmissionRecord) -> bytes:
    """Return the bytes of ``submission.json``."""
    return write_json(submission_form().head() | shape_of(SubmissionRecord).write(record))


def read_record(value: object) -> SubmissionRecord:
    """Return the submission that strict JSON holds.

    Raises:
        Refused: FORMAT_UNKNOWN, FORMAT_TOO_NEW or VALUE_REFUSED.
    """
    written = submission_form().checked(value)
    # The form checks each element by itself. With two results for one principle, readers would differ in
    # which counts.
    if len({result["principle"] for result in written["results"]}) < len(written["results"]):
        raise Refused(Fault.VALUE_REFUSED, where="/results", problem="doubled")
    try:
        return shape_of(SubmissionRecord).read(written)
    except (KnownError, ValueError) as error:
        raise refused_by_domain(submission_form().body, written) from error
