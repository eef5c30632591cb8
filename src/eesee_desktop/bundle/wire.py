"""The documents of the file format as models: what JSON may stand in ``assessment.json`` and ``submission.json``.

Strict: no coercion, no unknown key. The JSON Schemas in ``resources/schema`` are generated from here. Every key is
always written, so that absence never has two meanings.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from eesee_desktop.domain.assessment import AssessmentStatus, Confidence
from eesee_desktop.domain.external import Rating
from eesee_desktop.domain.instrument import ScoringRule
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.source import SourceKind

ASSESSMENT_FORMAT = "eesee-assessment"
SUBMISSION_FORMAT = "eesee-submission"
VERSION = 1

FormatVersion = Annotated[int, Field(ge=VERSION, le=VERSION)]  # not Literal[1]: True equals 1
Text = str
Name = Annotated[str, Field(min_length=1, max_length=400)]
Identifier = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
Digest = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Country = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
Day = Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
Moment = Annotated[
    str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{6})?Z$")
]
Language = Annotated[str, Field(pattern=r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")]
Exact = Annotated[
    str,
    Field(
        pattern=r"^[0-9]{1,12}(/[1-9][0-9]{0,11})?$",
        description="An exact fraction in lowest terms: 2, 5/2, 22/9.",
    ),
]
PrincipleNumber = Annotated[int, Field(ge=1, le=99)]
DimensionNumber = Annotated[str, Field(pattern=r"^[1-9][0-9]?\.[1-9][0-9]?$")]
Edition = Annotated[str, Field(pattern=r"^[0-9]{4}-(0[1-9]|1[0-2])$")]
Pseudonym = Annotated[str, Field(min_length=1, max_length=80)]
Count = Annotated[int, Field(ge=0, le=1_000_000)]
RevisionNumber = Annotated[int, Field(ge=1, le=9999)]
Principal = Annotated[str, Field(pattern=r"^[!-~]{1,200}$")]


class Wire(BaseModel):
    """Ground of all models here."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class PeriodWire(Wire):
    """First and last day of the study period, both included."""

    first: Day
    last: Day


class MemberWire(Wire):
    """The network member."""

    name: Text
    country: Country
    principal: Principal


class InstrumentWire(Wire):
    """Which instrument, and the SHA-256 of its file."""

    id: Text
    version: Text
    sha256: Digest


class ExternalWire(Wire):
    """What the CIVICUS Monitor says."""

    raw: Annotated[int, Field(ge=0, le=100)] | None
    rating: Annotated[Rating, Field(strict=False)] | None
    edition: Edition | None


class PrincipleWire(Wire):
    """A principle's own text and the score published last time."""

    id: PrincipleNumber
    narrative: Text
    previous_score: Exact | None


class DecisionWire(Wire):
    """What the panel decided on a dimension."""

    score: Exact | None
    rule: Annotated[ScoringRule, Field(strict=False)] | None
    confidence: Annotated[Confidence, Field(strict=False)] | None
    justification: Text
    minority_note: Text
    previous_score: Exact | None
    reason_for_change: Text
    votes_digest: Annotated[str, Field(pattern=r"^([0-9a-f]{16})?$")]


class DimensionWire(Wire):
    """A dimension: narrative and decision."""

    id: DimensionNumber
    narrative: Text
    decision: DecisionWire


class AttachmentWire(Wire):
    """A file kept with a source; in a submission its bytes are ``files/<sha256>.<extension>``, where sent."""

    sha256: Digest
    name: Text
    extension: Annotated[str, Field(pattern=r"^[a-z0-9]{1,8}$")]
    size: Annotated[int, Field(ge=0)]


class SourceWire(Wire):
    """A work that supports a statement."""

    id: Identifier
    title: Text
    kind: Annotated[SourceKind, Field(strict=False)]
    publisher: Text
    published: Annotated[str, Field(pattern=r"^([12][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?)?$")]
    address: Text
    attachment: AttachmentWire | None
    is_inside_period: bool | None
    is_confidential: bool


class CitationWire(Wire):
    """The use of a source in a section."""

    section: Annotated[str, Field(pattern=r"^[a-z0-9_.]{1,40}$")]
    source: Identifier


class RecommendationWire(Wire):
    """One piece of advice."""

    id: Identifier
    audience: Annotated[Audience, Field(strict=False)]
    text: Text
    principles: list[PrincipleNumber]


class PanelMemberWire(Wire):
    """Somebody who votes, under a pseudonym."""

    id: Pseudonym
    has_left: bool


class VoteWire(Wire):
    """One member's score in a round; null is an abstention."""

    member: Pseudonym
    round: Annotated[int, Field(ge=1, le=2)]
    dimension: DimensionNumber
    score: Exact | None


class IdentityWire(Wire):
    """Who a pseudonym is; in a submission only those who agreed."""

    member: Pseudonym
    name: Text
    organisation: Text
    may_be_named_in_report: bool
    may_be_named_in_bundle: bool


class PanelWire(Wire):
    """Members, votes and, where they agreed, who they are."""

    members: list[PanelMemberWire]
    votes: list[VoteWire]
    identities: list[IdentityWire]


class WithheldWire(Wire):
    """How much the sender kept back: a submission says so rather than seem complete."""

    confidential_sources: Count
    votes: Count
    identities: Count


class AssessmentWire(Wire):
    """The document ``assessment.json``, and what ``eesee export`` writes."""

    format: Literal["eesee-assessment"]
    version: FormatVersion
    id: Identifier
    country: Country
    period: PeriodWire
    language: Language
    member: MemberWire
    instrument: InstrumentWire
    created: Moment
    modified: Moment
    status: Annotated[AssessmentStatus, Field(strict=False)]
    revision: RevisionNumber
    is_training: bool
    introduction: Text
    context: Text
    research_process: Text
    notice: Text
    external: ExternalWire
    principles: list[PrincipleWire]
    dimensions: list[DimensionWire]
    sources: list[SourceWire]
    citations: list[CitationWire]
    recommendations: list[RecommendationWire]
    panel: PanelWire
    withheld: WithheldWire


class ResultWire(Wire):
    """A principle score: exact, and rounded as it is printed."""

    principle: PrincipleNumber
    exact: Exact
    printed: Annotated[str, Field(pattern=r"^[1-5](\.[0-9]{1,4})?$")]


class SubmissionWire(Wire):
    """The document ``submission.json``."""

    format: Literal["eesee-submission"]
    version: FormatVersion
    id: Annotated[Identifier, Field(description="Stable over the revisions of one assessment.")]
    country: Country
    period: PeriodWire
    member: MemberWire
    revision: RevisionNumber
    is_training: Annotated[bool, Field(description="A practice assessment, not to be counted.")]
    previous_digest: Annotated[
        Digest | None,
        Field(description="SHA-256 of the SHA256SUMS of the revision before; null for the first."),
    ]
    last_receipt_digest: Annotated[
        Digest | None, Field(description="SHA-256 of the last receipt the member got; null without one.")
    ]
    instrument: InstrumentWire
    app_version: Name
    created: Annotated[Moment, Field(description="As the sender's clock claimed.")]
    recipients: Annotated[
        list[Annotated[str, Field(pattern=r"^age1[0-9a-z]{58}$")]],
        Field(description="Those it was sealed for with age; empty where it was not."),
    ]
    results: list[ResultWire]
