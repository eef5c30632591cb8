"""Rows into domain values and back: the only place that knows both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from fractions import Fraction

from eesee_desktop.domain.assessment import (
    Assessment,
    AssessmentStatus,
    Confidence,
    DimensionEntry,
    DimensionScore,
    NetworkMember,
    PrincipleEntry,
    StudyPeriod,
)
from eesee_desktop.domain.external import Edition, ExternalScore, Rating
from eesee_desktop.domain.ids import (
    AssessmentId,
    CountryCode,
    DimensionId,
    MemberId,
    PrincipleId,
    RecommendationId,
    SourceId,
)
from eesee_desktop.domain.instrument import InstrumentRef, ScoringRule
from eesee_desktop.domain.panel import Panel, PanelMember, PanelVote, Round
from eesee_desktop.domain.recommendation import Audience, Recommendation
from eesee_desktop.domain.score import Score
from eesee_desktop.domain.source import Attachment, Citation, Source, SourceKind
from eesee_desktop.storage.panel_tables import PanelMemberRow, PanelVoteRow
from eesee_desktop.storage.rows import Row
from eesee_desktop.storage.tables import (
    AssessmentRow,
    AssessmentTextRow,
    CitationRow,
    DimensionEntryRow,
    PrincipleEntryRow,
    RecommendationRow,
    SourceRow,
)


def to_moment(at: datetime) -> str:
    """Return a moment as it is stored."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def from_moment(stored: str) -> datetime:
    """Return a stored moment: aware, UTC."""
    return datetime.fromisoformat(stored)


def to_fraction(score: Score | None) -> tuple[int | None, int | None]:
    """Return numerator and denominator of a score."""
    return (None, None) if score is None else score.exact.as_integer_ratio()


def from_fraction(numerator: int | None, denominator: int | None) -> Score | None:
    """Return the score of a numerator and a denominator."""
    return None if numerator is None or denominator is None else Score(Fraction(numerator, denominator))


@dataclass(frozen=True, slots=True)
class AssessmentRows:
    """All rows of one assessment, each kind in its order."""

    assessment: AssessmentRow
    texts: AssessmentTextRow
    principles: Sequence[PrincipleEntryRow]
    dimensions: Sequence[DimensionEntryRow]
    sources: Sequence[SourceRow]
    citations: Sequence[CitationRow]
    recommendations: Sequence[RecommendationRow]
    members: Sequence[PanelMemberRow]
    votes: Sequence[PanelVoteRow]

    def children(self) -> tuple[Sequence[Row], ...]:
        """Return all kinds of rows but the first, parents before what refers to them."""
        return (
            (self.texts,),
            self.principles,
            self.dimensions,
            self.sources,
            self.citations,
            self.recommendations,
            self.members,
            self.votes,
        )


def to_assessment(rows: AssessmentRows, instrument: InstrumentRef) -> Assessment:
    """Return the assessment that the rows hold."""
    row, texts = rows.assessment, rows.texts
    return Assessment(
        id=AssessmentId(row.id),
        country=CountryCode(row.country),
        period=StudyPeriod(date.fromisoformat(row.period_first), date.fromisoformat(row.period_last)),
        language=row.language,
        member=NetworkMember(row.member_name, CountryCode(row.member_country), row.member_principal),
        instrument=instrument,
        created=from_moment(row.created),
        modified=from_moment(row.modified),
        status=AssessmentStatus(row.status),
        revision=row.revision,
        is_training=row.is_training,
        introduction=texts.introduction,
        context=texts.context,
        research_process=texts.research_process,
        notice=texts.notice,
        external=ExternalScore(
            row.external_raw,
            None if row.external_rating is None else Rating(row.external_rating),
            None if row.external_edition is None else Edition.parse(row.external_edition),
        ),
        principles=tuple(to_principle(item) for item in rows.principles),
        dimensions=tuple(to_dimension(item) for item in rows.dimensions),
        sources=tuple(to_source(item) for item in rows.sources),
        citations=tuple(Citation(item.section, SourceId(item.source_id)) for item in rows.citations),
        recommendations=tuple(to_recommendation(item) for item in rows.recommendations),
        panel=Panel(
            tuple(PanelMember(MemberId(item.id), item.has_left) for item in rows.members),
            tuple(to_vote(item) for item in rows.votes),
        ),
    )


def from_assessment(assessment: Assessment) -> AssessmentRows:
    """Return the rows that hold an assessment."""
    at = assessment.id
    members = assessment.panel.members
    return AssessmentRows(
        assessment=_assessment_row(assessment),
        texts=AssessmentTextRow(
            assessment_id=at,
            introduction=assessment.introduction,
            context=assessment.context,
            research_process=assessment.research_process,
            notice=assessment.notice,
        ),
        principles=[from_principle(at, entry) for entry in assessment.principles],
        dimensions=[
            from_dimension(at, position, entry) for position, entry in enumerate(assessment.dimensions)
        ],
        sources=[from_source(at, position, source) for position, source in enumerate(assessment.sources)],
        citations=[
            CitationRow(assessment_id=at, section=item.section, source_id=item.source, position=position)
            for position, item in enumerate(assessment.citations)
        ],
        recommendations=[
            from_recommendation(at, position, item)
            for position, item in enumerate(assessment.recommendations)
        ],
        members=[
            PanelMemberRow(assessment_id=at, id=member.id, position=position, has_left=member.has_left)
            for position, member in enumerate(members)
        ],
        votes=[from_vote(at, vote) for vote in assessment.panel.votes],
    )


def _assessment_row(assessment: Assessment) -> AssessmentRow:
    external = assessment.external
    return AssessmentRow(
        id=assessment.id,
        country=assessment.country,
        period_first=assessment.period.first.isoformat(),
        period_last=assessment.period.last.isoformat(),
        language=assessment.language,
        member_name=assessment.member.name,
        member_country=assessment.member.country,
        member_principal=assessment.member.principal,
        instrument_sha256=assessment.instrument.sha256,
        created=to_moment(assessment.created),
        modified=to_moment(assessment.modified),
        status=assessment.status.value,
        revision=assessment.revision,
        is_training=assessment.is_training,
        external_raw=external.raw,
        external_rating=None if external.rating is None else external.rating.value,
        external_edition=None if external.edition is None else str(external.edition),
    )


def to_principle(row: PrincipleEntryRow) -> PrincipleEntry:
    """Return the entry of a principle."""
    previous = from_fraction(row.previous_score_numerator, row.previous_score_denominator)
    return PrincipleEntry(PrincipleId(row.principle), row.narrative, previous)


def from_principle(assessment: AssessmentId, entry: PrincipleEntry) -> PrincipleEntryRow:
    """Return the row of a principle."""
    numerator, denominator = to_fraction(entry.previous_score)
    return PrincipleEntryRow(
        assessment_id=assessment,
        principle=entry.id,
        previous_score_numerator=numerator,
        previous_score_denominator=denominator,
        narrative=entry.narrative,
    )


def to_dimension(row: DimensionEntryRow) -> DimensionEntry:
    """Return the entry of a dimension."""
    return DimensionEntry(
        DimensionId(row.dimension),
        row.narrative,
        DimensionScore(
            score=from_fraction(row.score_numerator, row.score_denominator),
            rule=None if row.rule is None else ScoringRule(row.rule),
            confidence=None if row.confidence is None else Confidence(row.confidence),
            justification=row.justification,
            minority_note=row.minority_note,
            previous_score=from_fraction(row.previous_score_numerator, row.previous_score_denominator),
            reason_for_change=row.reason_for_change,
            votes_digest=row.votes_digest,
        ),
    )


def from_dimension(assessment: AssessmentId, position: int, entry: DimensionEntry) -> DimensionEntryRow:
    """Return the row of a dimension."""
    decision = entry.decision
    numerator, denominator = to_fraction(decision.score)
    previous_numerator, previous_denominator = to_fraction(decision.previous_score)
    return DimensionEntryRow(
        assessment_id=assessment,
        dimension=entry.id,
        position=position,
        score_numerator=numerator,
        score_denominator=denominator,
        rule=None if decision.rule is None else decision.rule.value,
        confidence=None if decision.confidence is None else decision.confidence.value,
        previous_score_numerator=previous_numerator,
        previous_score_denominator=previous_denominator,
        votes_digest=decision.votes_digest,
        justification=decision.justification,
        minority_note=decision.minority_note,
        reason_for_change=decision.reason_for_change,
        narrative=entry.narrative,
    )


def to_source(row: SourceRow) -> Source:
    """Return a source."""
    attachment = None
    if row.attachment_sha256 is not None:
        attachment = Attachment(
            row.attachment_sha256,
            row.attachment_name or "",
            row.attachment_extension or "",
            row.attachment_size or 0,
        )
    return Source(
        id=SourceId(row.id),
        title=row.title,
        kind=SourceKind(row.kind),
        publisher=row.publisher,
        published=row.published,
        address=row.address,
        attachment=attachment,
        is_inside_period=row.is_inside_period,
        is_confidential=row.is_confidential,
    )


def from_source(assessment: AssessmentId, position: int, source: Source) -> SourceRow:
    """Return the row of a source."""
    attachment = source.attachment
    return SourceRow(
        assessment_id=assessment,
        id=source.id,
        position=position,
        title=source.title,
        kind=source.kind.value,
        publisher=source.publisher,
        published=source.published,
        address=source.address,
        attachment_sha256=None if attachment is None else attachment.sha256,
        attachment_name=None if attachment is None else attachment.name,
        attachment_extension=None if attachment is None else attachment.extension,
        attachment_size=None if attachment is None else attachment.size,
        is_inside_period=source.is_inside_period,
        is_confidential=source.is_confidential,
    )


def to_recommendation(row: RecommendationRow) -> Recommendation:
    """Return a recommendation."""
    principles = tuple(PrincipleId(int(digit)) for digit in row.principles)
    return Recommendation(RecommendationId(row.id), Audience(row.audience), row.text, principles)


def from_recommendation(assessment: AssessmentId, position: int, item: Recommendation) -> RecommendationRow:
    """Return the row of a recommendation."""
    return RecommendationRow(
        assessment_id=assessment,
        id=item.id,
        audience=item.audience.value,
        position=position,
        principles="".join(str(principle) for principle in item.principles),
        text=item.text,
    )


def to_vote(row: PanelVoteRow) -> PanelVote:
    """Return a vote."""
    score = from_fraction(row.score_numerator, row.score_denominator)
    return PanelVote(MemberId(row.member_id), Round(row.round), DimensionId(row.dimension), score)


def from_vote(assessment: AssessmentId, vote: PanelVote) -> PanelVoteRow:
    """Return the row of a vote."""
    numerator, denominator = to_fraction(vote.score)
    return PanelVoteRow(
        assessment_id=assessment,
        dimension=vote.dimension,
        round=vote.round.value,
        member_id=vote.member,
        score_numerator=numerator,
        score_denominator=denominator,
    )
