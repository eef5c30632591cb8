"""One country, one period, one instrument: everything a network member writes and a panel decides."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.external import ExternalScore
from eesee_desktop.domain.ids import AssessmentId, CountryCode, DimensionId, PrincipleId, SourceId
from eesee_desktop.domain.instrument import Instrument, InstrumentRef, ScoringRule
from eesee_desktop.domain.panel import Panel
from eesee_desktop.domain.recommendation import Audience, Recommendation, to_audience
from eesee_desktop.domain.score import Score
from eesee_desktop.domain.source import Citation, Source

# It becomes a word of a line in allowed_signers, where a space would begin the next field.
_PRINCIPAL = re.compile(r"[!-~]{1,200}")
_LONGEST_NAME = 400


class AssessmentStatus(StrEnum):
    """Life of an assessment."""

    DRAFT = "draft"
    SEALED = "sealed"


# V-Dem asks its coders for it with every score; it is advice to readers and no weight.
class Confidence(StrEnum):
    """How sure the panel is of a score; beside it, never part of it."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class StudyPeriod:
    """The time covered, first and last day included.

    Raises:
        KnownError: PERIOD_INVALID if it ends before it begins; one day is a period.
    """

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise KnownError(
                ErrorCode.PERIOD_INVALID, first=self.first.isoformat(), last=self.last.isoformat()
            )

    def overlaps(self, first: date, last: date) -> bool:
        """Tell whether any day from ``first`` to ``last`` lies inside the period."""
        return first <= self.last and self.first <= last


@dataclass(frozen=True, slots=True)
class NetworkMember:
    """The national organisation that fills the assessment in.

    Attributes:
        name: One line of 1 to 400 characters: on paper and at a terminal it stands beside what the program itself
            says.
        principal: The name its signing key goes by in the consortium's register: ``per@eusee``, 1 to 200 printable
            ASCII characters, no spaces.

    Raises:
        KnownError: VALUE_INVALID for any other name or principal.
    """

    name: str
    country: CountryCode
    principal: str

    def __post_init__(self) -> None:
        # splitlines knows every character that some reader takes for a line end; a name with one could write a
        # line of its own beside "VALID".
        if not 1 <= len(self.name) <= _LONGEST_NAME or len(self.name.splitlines()) != 1:
            raise KnownError(
                ErrorCode.VALUE_INVALID,
                field="member",
                value=self.name,
                expected=f"one line of 1 to {_LONGEST_NAME} characters",
            )
        if not _PRINCIPAL.fullmatch(self.principal):
            raise KnownError(
                ErrorCode.VALUE_INVALID,
                field="member",
                value=self.principal,
                expected="a name without spaces, such as per@eusee",
            )


@dataclass(frozen=True, slots=True)
class DimensionScore:
    """What the panel decided on a dimension, and why; apart from the votes.

    A justification for every score is what the CSO Sustainability Index asks for, a previous score with the reason for
    the change is PEFA's.

    Attributes:
        score: 1 to 5, exact; None until the panel has decided.
        rule: How votes became the score; None where nobody has said.
        justification: Markdown.
        minority_note: Markdown; what those say who disagree.
        previous_score: Of the last assessment of the country, exact.
        reason_for_change: Markdown; why the score is another one than last time.
        votes_digest: The votes on which the decision was taken, see :func:`panel.votes_digest`; empty where
            it was taken without recorded votes.
    """

    # None until the panel has decided, never 0: a 0 would count in a mean.
    score: Score | None = None
    rule: ScoringRule | None = None
    confidence: Confidence | None = None
    justification: str = ""
    minority_note: str = ""
    previous_score: Score | None = None
    reason_for_change: str = ""
    votes_digest: str = ""


@dataclass(frozen=True, slots=True)
class DimensionEntry:
    """A dimension in an assessment; in an external principle only the narrative is used."""

    id: DimensionId
    narrative: str = ""
    decision: DimensionScore = field(default_factory=DimensionScore)

    def present_parts(self, *, is_scored: bool) -> tuple[bool, ...]:
        """Tell which parts are there that an assessment cannot be sealed without: narrative, score, justification.

        Args:
            is_scored: The panel scores it; of one that it does not, the narrative alone is required.
        """
        narrative = bool(self.narrative.strip())
        if not is_scored:
            return (narrative,)
        return narrative, self.decision.score is not None, bool(self.decision.justification.strip())


@dataclass(frozen=True, slots=True)
class PrincipleEntry:
    """A principle in an assessment.

    Attributes:
        narrative: What stands between the score and the first dimension; often nothing.
        previous_score: The principle score published last time, one decimal.
    """

    id: PrincipleId
    narrative: str = ""
    previous_score: Score | None = None


@dataclass(frozen=True, slots=True)
class Assessment:
    """All there is of one assessment.

    Attributes:
        language: Of the report, BCP 47.
        revision: 1 for the first; reopening a sealed one adds 1. The file format ends at 9999.
        is_training: A practice assessment, marked as such on screen, paper and in the bundle.
        introduction: Markdown; empty for the standard introduction.
        context: Markdown, the country context.
        research_process: Markdown; empty for the standard text.
        notice: Markdown, the last words of the report; empty for the standard funding notice.
        created: Aware, UTC.
        modified: Aware, UTC.
    """

    id: AssessmentId
    country: CountryCode
    period: StudyPeriod
    language: str
    member: NetworkMember
    instrument: InstrumentRef
    created: datetime
    modified: datetime
    status: AssessmentStatus = AssessmentStatus.DRAFT
    revision: int = 1
    is_training: bool = False
    introduction: str = ""
    context: str = ""
    research_process: str = ""
    notice: str = ""
    external: ExternalScore = field(default_factory=ExternalScore)
    principles: tuple[PrincipleEntry, ...] = ()
    dimensions: tuple[DimensionEntry, ...] = ()
    sources: tuple[Source, ...] = ()
    citations: tuple[Citation, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    panel: Panel = field(default_factory=Panel)

    @property
    def is_sealed(self) -> bool:
        """The assessment is final until it is reopened."""
        return self.status is AssessmentStatus.SEALED

    @property
    def was_sealed(self) -> bool:
        """A revision of it is or was final, so that a file of it may be in other hands."""
        return self.is_sealed or self.revision > 1

    @property
    def file_stem(self) -> str:
        """How names of files about it begin: country and the last year of the study period, ``PER-2025``."""
        return file_stem(self.country, self.period)

    def principle(self, wanted: PrincipleId) -> PrincipleEntry:
        """Return the entry of a principle.

        Raises:
            KnownError: FIELD_UNKNOWN if there is none.
        """
        # A search through six or eighteen entries. A dictionary would have to be built again with every
        # replace(), which runs at each pause in typing.
        for entry in self.principles:
            if entry.id == wanted:
                return entry
        raise KnownError(ErrorCode.FIELD_UNKNOWN, field=str(wanted))

    def dimension(self, wanted: DimensionId) -> DimensionEntry:
        """Return the entry of a dimension.

        Raises:
            KnownError: FIELD_UNKNOWN if there is none.
        """
        for entry in self.dimensions:
            if entry.id == wanted:
                return entry
        raise KnownError(ErrorCode.FIELD_UNKNOWN, field=wanted)

    @property
    def public_sources(self) -> tuple[Source, ...]:
        """The sources that are printed and that leave with a submission."""
        return tuple(source for source in self.sources if not source.is_confidential)

    def cited_in(self, section: str) -> tuple[SourceId, ...]:
        """Return the sources that a section cites."""
        return tuple([citation.source for citation in self.citations if citation.section == section])

    def recommendations_to(self, audience: Audience) -> tuple[Recommendation, ...]:
        """Return the recommendations to an audience."""
        return to_audience(self.recommendations, audience)

    def exact_scores(self) -> dict[DimensionId, Fraction]:
        """Return the panel's scores, exact, of those dimensions that have one."""
        return {
            entry.id: entry.decision.score.exact
            for entry in self.dimensions
            if entry.decision.score is not None
        }


def file_stem(country: CountryCode, period: StudyPeriod) -> str:
    """Return how names of files about a country and a study period begin: ``PER-2025``."""
    # Named by the last year: the report on August 2024 to July 2025 is known as that of 2025.
    return f"{country}-{period.last.year}"


def blank_entries(instrument: Instrument) -> tuple[tuple[PrincipleEntry, ...], tuple[DimensionEntry, ...]]:
    """Return the empty entries that a new assessment with an instrument begins with."""
    # All entries exist from the beginning, empty. Everything else may then take for granted that an
    # assessment has exactly the entries of its instrument, in its order; see fit.unfit_part.
    principles = tuple(PrincipleEntry(principle.id) for principle in instrument.principles)
    return principles, tuple(DimensionEntry(dimension.id) for dimension in instrument.dimensions)
