"""From a validated document to domain values, with the rules that a schema cannot say."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from fractions import Fraction

from eesee_desktop.bundle import wire
from eesee_desktop.bundle.faults import Fault, Refused
from eesee_desktop.domain.assessment import (
    Assessment,
    DimensionEntry,
    DimensionScore,
    NetworkMember,
    PrincipleEntry,
    StudyPeriod,
)
from eesee_desktop.domain.external import Edition, ExternalScore
from eesee_desktop.domain.ids import (
    AssessmentId,
    CountryCode,
    DimensionId,
    MemberId,
    PrincipleId,
    RecommendationId,
    SourceId,
)
from eesee_desktop.domain.instrument import InstrumentRef
from eesee_desktop.domain.panel import Identity, Panel, PanelMember, PanelVote, Round
from eesee_desktop.domain.recommendation import Recommendation
from eesee_desktop.domain.score import Score
from eesee_desktop.domain.source import Attachment, Citation, Source


def assessment_of(model: wire.AssessmentWire) -> Assessment:
    """Return the assessment of a document.

    Raises:
        Refused: VALUE_REFUSED where something stands twice or names what is not there.
        KnownError, ValueError: Where the domain refuses a value.
    """
    _check_references(model)
    return Assessment(
        id=AssessmentId(model.id),
        country=CountryCode(model.country),
        period=period_of(model.period),
        language=model.language,
        member=member_of(model.member),
        instrument=instrument_of(model.instrument),
        created=moment_of(model.created),
        modified=moment_of(model.modified),
        status=model.status,
        revision=model.revision,
        is_training=model.is_training,
        introduction=model.introduction,
        context=model.context,
        research_process=model.research_process,
        notice=model.notice,
        external=_external_of(model.external),
        principles=tuple(
            PrincipleEntry(PrincipleId(one.id), one.narrative, _score_of(one.previous_score))
            for one in model.principles
        ),
        dimensions=tuple(
            DimensionEntry(DimensionId(one.id), one.narrative, _decision_of(one.decision))
            for one in model.dimensions
        ),
        sources=tuple(_source_of(one) for one in model.sources),
        citations=tuple(Citation(one.section, SourceId(one.source)) for one in model.citations),
        recommendations=tuple(_recommendation_of(one) for one in model.recommendations),
        panel=_panel_of(model.panel),
    )


def identity_of(model: wire.IdentityWire) -> Identity:
    """Return an identity."""
    return Identity(
        MemberId(model.member),
        model.name,
        model.organisation,
        may_be_named_in_report=model.may_be_named_in_report,
        may_be_named_in_bundle=model.may_be_named_in_bundle,
    )


def period_of(model: wire.PeriodWire) -> StudyPeriod:
    """Return a study period; a day that no calendar has is a ValueError."""
    return StudyPeriod(date.fromisoformat(model.first), date.fromisoformat(model.last))


def member_of(model: wire.MemberWire) -> NetworkMember:
    """Return a network member."""
    return NetworkMember(model.name, CountryCode(model.country), model.principal)


def instrument_of(model: wire.InstrumentWire) -> InstrumentRef:
    """Return which instrument."""
    return InstrumentRef(model.id, model.version, model.sha256)


def moment_of(text: str) -> datetime:
    """Return an aware moment in UTC."""
    return datetime.fromisoformat(text)


def exact_of(text: str) -> Fraction:
    """Return a fraction; one that is not in lowest terms is a ValueError, for it has two ways to be written."""
    value = Fraction(text)
    if str(value) != text:
        raise ValueError(text)
    return value


def _score_of(text: str | None) -> Score | None:
    return None if text is None else Score(exact_of(text))


def _external_of(model: wire.ExternalWire) -> ExternalScore:
    edition = None if model.edition is None else Edition.parse(model.edition)
    return ExternalScore(model.raw, model.rating, edition)


def _decision_of(model: wire.DecisionWire) -> DimensionScore:
    return DimensionScore(
        score=_score_of(model.score),
        rule=model.rule,
        confidence=model.confidence,
        justification=model.justification,
        minority_note=model.minority_note,
        previous_score=_score_of(model.previous_score),
        reason_for_change=model.reason_for_change,
        votes_digest=model.votes_digest,
    )


def _source_of(model: wire.SourceWire) -> Source:
    attachment = None if model.attachment is None else Attachment(**model.attachment.model_dump())
    return Source(
        id=SourceId(model.id),
        title=model.title,
        kind=model.kind,
        publisher=model.publisher,
        published=model.published,
        address=model.address,
        attachment=attachment,
        is_inside_period=model.is_inside_period,
        is_confidential=model.is_confidential,
    )


def _recommendation_of(model: wire.RecommendationWire) -> Recommendation:
    principles = tuple(PrincipleId(number) for number in model.principles)
    return Recommendation(RecommendationId(model.id), model.audience, model.text, principles)


def _panel_of(model: wire.PanelWire) -> Panel:
    return Panel(
        members=tuple(PanelMember(MemberId(one.id), one.has_left) for one in model.members),
        votes=tuple(
            PanelVote(
                MemberId(one.member), Round(one.round), DimensionId(one.dimension), _score_of(one.score)
            )
            for one in model.votes
        ),
    )


def _check_references(model: wire.AssessmentWire) -> None:
    members = _once("panel/members", (one.id for one in model.panel.members))
    sources = _once("sources", (one.id for one in model.sources))
    _once("principles", (one.id for one in model.principles))
    _once("dimensions", (one.id for one in model.dimensions))
    _once("recommendations", (one.id for one in model.recommendations))
    _once("citations", ((one.section, one.source) for one in model.citations))
    _once("panel/votes", ((one.member, one.round, one.dimension) for one in model.panel.votes))
    _once("panel/identities", (one.member for one in model.panel.identities))
    _known("citations", sources, (one.source for one in model.citations))
    _known("panel/votes", members, (one.member for one in model.panel.votes))
    _known("panel/identities", members, (one.member for one in model.panel.identities))
    for place, one in enumerate(model.recommendations):
        if one.principles != sorted(set(one.principles)):
            raise Refused(Fault.VALUE_REFUSED, where=f"/recommendations/{place}/principles", problem="order")


def _once(where: str, keys: Iterable[object]) -> frozenset[object]:
    seen: set[object] = set()
    for place, key in enumerate(keys):
        if key in seen:
            raise Refused(Fault.VALUE_REFUSED, where=f"/{where}/{place}", problem="doubled")
        seen.add(key)
    return frozenset(seen)


def _known(where: str, known: frozenset[object], keys: Iterable[object]) -> None:
    for place, key in enumerate(keys):
        if key not in known:
            raise Refused(Fault.VALUE_REFUSED, where=f"/{where}/{place}", problem="unknown")
