"""The tables of a workspace. Their constraints state the rules a second time, so that no bug can store nonsense.

Moments are kept as ISO 8601 text in UTC with microseconds, which sorts as it reads; scores as an exact fraction.
Children of an assessment go with it. Long texts come last in their table, so that a list need not read them.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Index, text
from sqlmodel import Field

from eesee_desktop.domain.assessment import AssessmentStatus, Confidence
from eesee_desktop.domain.external import RAW_HIGHEST, Rating
from eesee_desktop.domain.instrument import ScoringRule
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.source import SourceKind
from eesee_desktop.storage import desk_tables, exchange_tables, panel_tables  # noqa: F401  so that all tables are known together
from eesee_desktop.storage.rows import (
    Row,
    belongs_to,
    country_code,
    hexadecimal,
    moment,
    not_empty,
    on_scale,
    one_of,
)


class WorkspaceRow(Row, table=True):
    """The network member whose workspace this is, and its signing key; one row."""

    __tablename__ = "workspace"
    __table_args__ = (
        # A workspace has one owner. A second row could only be a mistake, and whose key would sign then?
        CheckConstraint("id = 1", name="single"),
        # The seed of an Ed25519 key, RFC 8032.
        CheckConstraint("length(signing_key) = 32", name="signing_key_length"),
        CheckConstraint("member_principal NOT GLOB '*[ \t]*'", name="member_principal_without_blanks"),
    )
    id: int = Field(default=1, primary_key=True)
    member_name: str
    member_country: str
    member_principal: str
    signing_key: bytes = Field(repr=False)
    created: str


class CommitCountRow(Row, table=True):
    """How many commits there were, and when the last one was; one row."""

    __tablename__ = "commit_count"
    __table_args__ = (
        CheckConstraint("id = 1", name="single"),
        CheckConstraint("number >= 0", name="number_counted"),
        # None before the first: a migration does not know when anything was committed.
        moment("at"),
    )
    id: int = Field(default=1, primary_key=True)
    number: int
    at: str | None


class InstrumentRow(Row, table=True):
    """The bytes of an instrument file; a new version is a new row."""

    __tablename__ = "instrument"
    __table_args__ = (hexadecimal("sha256", 64), not_empty("raw"))
    sha256: str = Field(primary_key=True)
    id: str
    version: str
    raw: bytes


class AssessmentRow(Row, table=True):
    """One assessment and the score of principle 1."""

    __tablename__ = "assessment"
    __table_args__ = (
        hexadecimal("id", 32),
        country_code("country"),
        CheckConstraint(
            "period_first LIKE '____-__-__' AND period_last LIKE '____-__-__'", name="period_dates"
        ),
        CheckConstraint("period_first <= period_last", name="period_order"),
        one_of("status", AssessmentStatus),
        CheckConstraint("revision >= 1", name="revision_positive"),
        # For a missing score the comparison gives NULL, which a CHECK accepts.
        CheckConstraint(f"external_raw BETWEEN 0 AND {RAW_HIGHEST}", name="external_raw_range"),
        one_of("external_rating", Rating, is_optional=True),
        CheckConstraint("external_edition LIKE '____-__'", name="external_edition_month"),
        moment("created"),
        moment("modified"),
    )
    id: str = Field(primary_key=True)
    country: str
    period_first: str
    period_last: str
    language: str
    member_name: str
    member_country: str
    member_principal: str
    # By hash and not by version: two files can carry the same version, and scores are computed from exactly one
    # of them.
    instrument_sha256: str = Field(foreign_key="instrument.sha256")
    created: str
    modified: str
    status: str
    revision: int
    is_training: bool
    external_raw: int | None
    external_rating: str | None
    external_edition: str | None


class AssessmentTextRow(Row, table=True):
    """The texts of the whole report: apart, so that noting the moment of a change need not rewrite them."""

    __tablename__ = "assessment_text"
    __table_args__ = (
        belongs_to("assessment_id", table="assessment", key=("id",)),
        # As below.
        Index("ix_assessment_text_filled", "assessment_id", text("(context <> '')")),
    )
    assessment_id: str = Field(primary_key=True)
    introduction: str
    context: str
    research_process: str
    notice: str


class PrincipleEntryRow(Row, table=True):
    """A principle in an assessment."""

    __tablename__ = "principle_entry"
    __table_args__ = (
        belongs_to("assessment_id", table="assessment", key=("id",)),
        CheckConstraint("principle >= 1", name="principle_positive"),
        on_scale("previous_score"),
    )
    assessment_id: str = Field(primary_key=True)
    principle: int = Field(primary_key=True)
    previous_score_numerator: int | None
    previous_score_denominator: int | None
    narrative: str


class DimensionEntryRow(Row, table=True):
    """A dimension in an assessment: the panel's decision and the prose."""

    __tablename__ = "dimension_entry"
    __table_args__ = (
        belongs_to("assessment_id", table="assessment", key=("id",)),
        on_scale("score"),
        on_scale("previous_score"),
        one_of("rule", ScoringRule, is_optional=True),
        one_of("confidence", Confidence, is_optional=True),
        # Answers "how far is it" for every assessment without reading a single narrative.
        Index(
            "ix_dimension_entry_filled",
            "assessment_id",
            text("(narrative <> '')"),
            text("(score_numerator IS NOT NULL)"),
            text("(justification <> '')"),
        ),
    )
    assessment_id: str = Field(primary_key=True)
    dimension: str = Field(primary_key=True)
    position: int
    score_numerator: int | None
    score_denominator: int | None
    rule: str | None
    confidence: str | None
    previous_score_numerator: int | None
    previous_score_denominator: int | None
    votes_digest: str
    justification: str
    minority_note: str
    reason_for_change: str
    narrative: str


class AttachmentRow(Row, table=True):
    """The bytes of an attached file, once however often it is attached."""

    __tablename__ = "attachment"
    __table_args__ = (hexadecimal("sha256", 64),)
    sha256: str = Field(primary_key=True)
    data: bytes


class SourceRow(Row, table=True):
    """A work that supports a statement."""

    __tablename__ = "source"
    __table_args__ = (
        belongs_to("assessment_id", table="assessment", key=("id",)),
        hexadecimal("id", 32),
        one_of("kind", SourceKind),
        CheckConstraint(
            "(attachment_sha256 IS NULL) = (attachment_name IS NULL) AND "
            "(attachment_sha256 IS NULL) = (attachment_extension IS NULL) AND "
            "(attachment_sha256 IS NULL) = (attachment_size IS NULL)",
            name="attachment_whole",
        ),
        # Asked for with every removal: which attachments does nothing use any more?
        Index("ix_source_attachment_sha256", "attachment_sha256"),
    )
    assessment_id: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    position: int
    title: str
    kind: str
    publisher: str
    published: str
    address: str
    # No foreign key: a source may be known before its file arrived.
    attachment_sha256: str | None
    attachment_name: str | None
    attachment_extension: str | None
    attachment_size: int | None
    is_inside_period: bool | None
    is_confidential: bool


class CitationRow(Row, table=True):
    """The use of a source in a section."""

    __tablename__ = "citation"
    __table_args__ = (
        belongs_to("assessment_id", "source_id", table="source", key=("assessment_id", "id")),
        not_empty("section"),
    )
    assessment_id: str = Field(primary_key=True)
    section: str = Field(primary_key=True)
    source_id: str = Field(primary_key=True)
    position: int


class RecommendationRow(Row, table=True):
    """One piece of advice; its principles as digits in ascending order, ``136``."""

    __tablename__ = "recommendation"
    __table_args__ = (
        belongs_to("assessment_id", table="assessment", key=("id",)),
        hexadecimal("id", 32),
        one_of("audience", Audience),
        # A digit each: an instrument has nine principles at most, see instrument_file.
        CheckConstraint("principles NOT GLOB '*[^1-9]*'", name="principles_digits"),
    )
    assessment_id: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    audience: str
    position: int
    principles: str
    text: str


class HistoryRow(Row, table=True):
    """One thing that an act altered: it had one text and got another, between two moments.

    Where ``packed`` is there, both texts are in it, ``old`` is not there and ``new`` is empty; see ``history_packing``.
    """

    __tablename__ = "history"
    __table_args__ = (
        belongs_to("assessment_id", table="assessment", key=("id",)),
        not_empty("verb"),
        not_empty("thing"),
        moment("began"),
        moment("at"),
        # A clock that was set back must start a new entry, see HistoryStore.
        CheckConstraint("began <= at", name="order"),
        CheckConstraint("undoes < act", name="undoes_earlier"),
        CheckConstraint("old IS NOT new", name="altered"),
        Index("ix_history_assessment_id_act", "assessment_id", "act"),
        Index("ix_history_assessment_id_thing", "assessment_id", "thing"),
    )
    id: int | None = Field(default=None, primary_key=True)
    act: int
    assessment_id: str
    verb: str
    undoes: int | None
    revision: int
    began: str
    at: str
    thing: str
    old: str | None
    new: str | None
    packed: bytes | None = None


class SubmissionRow(Row, table=True):
    """A sealed revision with its bytes."""

    __tablename__ = "submission"
    __table_args__ = (
        belongs_to("assessment_id", table="assessment", key=("id",)),
        CheckConstraint("revision >= 1", name="revision_positive"),
        hexadecimal("digest", 64),
        moment("sealed"),
    )
    assessment_id: str = Field(primary_key=True)
    revision: int = Field(primary_key=True)
    digest: str
    sealed: str
    data: bytes


class UiStateRow(Row, table=True):
    """Where the person was: section, cursor, sizes. Encrypted, for a section tells what somebody works on."""

    __tablename__ = "ui_state"
    __table_args__ = (not_empty("key"),)
    key: str = Field(primary_key=True)
    value: str
