"""From an assessment to its document and back, without loss: for export, import and ``assessment.json``.

What the domain holds is what is written; what leaves with a submission is decided before, in
:mod:`eesee_desktop.bundle.disclosure`.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import UTC, datetime
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import ValidationError

from eesee_desktop.bundle import wire
from eesee_desktop.bundle.faults import Fault, Refused
from eesee_desktop.bundle.strict_json import read_json, write_json
from eesee_desktop.bundle.unwire import assessment_of, identity_of
from eesee_desktop.domain.assessment import Assessment, DimensionEntry, PrincipleEntry, StudyPeriod
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.external import ExternalScore
from eesee_desktop.domain.panel import Identity, Panel
from eesee_desktop.domain.score import Score
from eesee_desktop.domain.source import Source

if TYPE_CHECKING:
    from _typeshed import DataclassInstance  # known to type checkers only

Model = TypeVar("Model", bound=wire.Wire)


@dataclass(frozen=True, slots=True)
class Withheld:
    """How much a sender kept back from a submission; all 0 in an export."""

    confidential_sources: int = 0
    votes: int = 0
    identities: int = 0


@dataclass(frozen=True, slots=True)
class AssessmentDocument:
    """All that stands in one document."""

    assessment: Assessment
    identities: tuple[Identity, ...] = ()
    withheld: Withheld = Withheld()


def assessment_to_json(assessment: Assessment, *, identities: tuple[Identity, ...] = ()) -> bytes:
    """Return an assessment as a document, whole: votes and confidential sources included.

    Args:
        identities: Who the pseudonyms are, where they are to be in it.
    """
    return document_to_json(AssessmentDocument(assessment, identities))


def document_from_json(data: bytes) -> AssessmentDocument:
    """Read a document with all that stands in it.

    Raises:
        KnownError: IMPORT_NOT_VALID with the reason (a :class:`Fault`) and the place in the document.
    """
    try:
        return read_document(read_json(data))
    except Refused as refused:
        facts = dict(refused.facts)
        raise KnownError(ErrorCode.IMPORT_NOT_VALID, reason=refused.fault.value, **facts) from refused


def read_document(value: object) -> AssessmentDocument:
    """Return the document that strict JSON holds.

    Raises:
        Refused: FORMAT_UNKNOWN, FORMAT_TOO_NEW or VALUE_REFUSED, the last with the place.
    """
    model = validated(wire.AssessmentWire, value, wire.ASSESSMENT_FORMAT)
    try:
        return AssessmentDocument(
            assessment=assessment_of(model),
            identities=tuple(identity_of(one) for one in model.panel.identities),
            withheld=Withheld(**model.withheld.model_dump()),
        )
    except (KnownError, ValueError, ZeroDivisionError) as error:
        raise Refused(Fault.VALUE_REFUSED, where="/", problem=type(error).__name__) from error


def validated(model: type[Model], value: object, format_name: str) -> Model:
    """Return a document as its model.

    Raises:
        Refused: FORMAT_UNKNOWN if it is another kind of document, FORMAT_TOO_NEW if a later program wrote it,
            VALUE_REFUSED with the place of the first value that the schema does not allow.
    """
    if not isinstance(value, dict) or value.get("format") != format_name:
        raise Refused(Fault.FORMAT_UNKNOWN, expected=format_name)
    version = value.get("version")
    if type(version) is int and version > wire.VERSION:
        raise Refused(Fault.FORMAT_TOO_NEW, version=version, known=wire.VERSION)
    try:
        return model.model_validate(value)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = "/" + "/".join(str(part) for part in first["loc"])
        raise Refused(Fault.VALUE_REFUSED, where=where, problem=first["type"]) from error


def document_to_json(document: AssessmentDocument) -> bytes:
    """Return the bytes of a document."""
    one = document.assessment
    return write_json(
        {
            "format": wire.ASSESSMENT_FORMAT,
            "version": wire.VERSION,
            "id": one.id,
            "country": one.country,
            "period": period_to_wire(one.period),
            "language": one.language,
            "member": _plain(one.member),
            "instrument": _plain(one.instrument),
            "created": moment_to_text(one.created),
            "modified": moment_to_text(one.modified),
            "status": one.status.value,
            "revision": one.revision,
            "is_training": one.is_training,
            "introduction": one.introduction,
            "context": one.context,
            "research_process": one.research_process,
            "notice": one.notice,
            "external": _external(one.external),
            "principles": [_principle(entry) for entry in one.principles],
            "dimensions": [_dimension(entry) for entry in one.dimensions],
            "sources": [_source(source) for source in one.sources],
            "citations": [_plain(citation) for citation in one.citations],
            "recommendations": [_plain(item) for item in one.recommendations],
            "panel": _panel(one.panel, document.identities),
            "withheld": _plain(document.withheld),
        }
    )


def moment_to_text(moment: datetime) -> str:
    """Return an aware moment as ``2025-07-28T16:05:12Z``, with microseconds where it has any."""
    if moment.tzinfo is None:
        msg = "a moment without a time zone"
        raise ValueError(msg)
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def period_to_wire(period: StudyPeriod) -> dict[str, str]:
    """Return a study period as it stands in a document."""
    return {"first": period.first.isoformat(), "last": period.last.isoformat()}


def exact_to_text(value: Fraction) -> str:
    """Return an exact fraction in lowest terms."""
    return str(value)


def _plain(value: DataclassInstance) -> dict[str, Any]:
    """Return the fields of a flat value; ``dataclasses.asdict`` copies as deep as it can, for ten times the price."""
    return {one.name: getattr(value, one.name) for one in fields(value)}


def _source(source: Source) -> dict[str, Any]:
    attachment = None if source.attachment is None else _plain(source.attachment)
    return {**_plain(source), "attachment": attachment}


def _score(score: Score | None) -> str | None:
    return None if score is None else exact_to_text(score.exact)


def _word(value: StrEnum | None) -> str | None:
    return None if value is None else value.value


def _external(external: ExternalScore) -> dict[str, Any]:
    edition = None if external.edition is None else str(external.edition)
    return {"raw": external.raw, "rating": _word(external.rating), "edition": edition}


def _principle(entry: PrincipleEntry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "narrative": entry.narrative,
        "previous_score": _score(entry.previous_score),
    }


def _dimension(entry: DimensionEntry) -> dict[str, Any]:
    decision = entry.decision
    return {
        "id": entry.id,
        "narrative": entry.narrative,
        "decision": {
            "score": _score(decision.score),
            "rule": _word(decision.rule),
            "confidence": _word(decision.confidence),
            "justification": decision.justification,
            "minority_note": decision.minority_note,
            "previous_score": _score(decision.previous_score),
            "reason_for_change": decision.reason_for_change,
            "votes_digest": decision.votes_digest,
        },
    }


def _panel(panel: Panel, identities: tuple[Identity, ...]) -> dict[str, Any]:
    return {
        "members": [_plain(member) for member in panel.members],
        "votes": [
            {
                "member": vote.member,
                "round": vote.round.value,
                "dimension": vote.dimension,
                "score": _score(vote.score),
            }
            for vote in panel.votes
        ],
        "identities": [_plain(identity) for identity in identities],
    }
