"""Lay the tables."""

import sqlalchemy as sa
from alembic import op

# What was true on the day of this migration stands here in full: it must not change with the program.
revision = "0001"
down_revision: str | None = None
branch_labels = None
depends_on = None


def _on_scale(name: str) -> str:
    """Return the rule that a fraction is a score from 1 to 5 or not there at all."""
    return (
        f"({name}_numerator IS NULL) = ({name}_denominator IS NULL) AND ({name}_numerator IS NULL OR "
        f"({name}_denominator >= 1 AND {name}_numerator BETWEEN {name}_denominator AND 5 * {name}_denominator))"
    )


def upgrade() -> None:
    """Lay all tables of the first version."""
    op.create_table(
        "attachment",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint(
            "length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'",
            name=op.f("ck_attachment_sha256_hexadecimal"),
        ),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_attachment")),
    )
    op.create_table(
        "instrument",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint(
            "length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'",
            name=op.f("ck_instrument_sha256_hexadecimal"),
        ),
        sa.CheckConstraint("length(raw) > 0", name=op.f("ck_instrument_raw_there")),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_instrument")),
    )
    op.create_table(
        "received",
        sa.Column("principal", sa.String(), nullable=False),
        sa.Column("submission_id", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.CheckConstraint("at LIKE '____-__-__T__:__:__.______+00:00'", name=op.f("ck_received_at_utc")),
        sa.CheckConstraint(
            "length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'",
            name=op.f("ck_received_digest_hexadecimal"),
        ),
        sa.CheckConstraint("revision >= 1", name=op.f("ck_received_revision_positive")),
        sa.PrimaryKeyConstraint("principal", "submission_id", "revision", name=op.f("pk_received")),
    )
    op.create_table(
        "ui_state",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.CheckConstraint("length(key) > 0", name=op.f("ck_ui_state_key_there")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_ui_state")),
    )
    op.create_table(
        "workspace",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("member_name", sa.String(), nullable=False),
        sa.Column("member_country", sa.String(), nullable=False),
        sa.Column("member_principal", sa.String(), nullable=False),
        sa.Column("signing_key", sa.LargeBinary(), nullable=False),
        sa.Column("created", sa.String(), nullable=False),
        sa.CheckConstraint(
            "member_principal NOT GLOB '*[ \t]*'", name=op.f("ck_workspace_member_principal_without_blanks")
        ),
        sa.CheckConstraint("id = 1", name=op.f("ck_workspace_single")),
        sa.CheckConstraint("length(signing_key) = 32", name=op.f("ck_workspace_signing_key_length")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_workspace")),
    )
    op.create_table(
        "assessment",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("period_first", sa.String(), nullable=False),
        sa.Column("period_last", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("member_name", sa.String(), nullable=False),
        sa.Column("member_country", sa.String(), nullable=False),
        sa.Column("member_principal", sa.String(), nullable=False),
        sa.Column("instrument_sha256", sa.String(), nullable=False),
        sa.Column("created", sa.String(), nullable=False),
        sa.Column("modified", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("is_training", sa.Boolean(), nullable=False),
        sa.Column("external_raw", sa.Integer(), nullable=True),
        sa.Column("external_rating", sa.String(), nullable=True),
        sa.Column("external_edition", sa.String(), nullable=True),
        sa.CheckConstraint(
            "created LIKE '____-__-__T__:__:__.______+00:00'", name=op.f("ck_assessment_created_utc")
        ),
        sa.CheckConstraint(
            "external_edition LIKE '____-__'", name=op.f("ck_assessment_external_edition_month")
        ),
        sa.CheckConstraint(
            "external_rating IS NULL OR external_rating IN ('closed', 'repressed', 'obstructed', 'narrowed', 'open')",
            name=op.f("ck_assessment_external_rating_known"),
        ),
        sa.CheckConstraint(
            "length(country) = 3 AND country NOT GLOB '*[^A-Z]*'", name=op.f("ck_assessment_country_alpha3")
        ),
        sa.CheckConstraint(
            "length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'", name=op.f("ck_assessment_id_hexadecimal")
        ),
        sa.CheckConstraint(
            "modified LIKE '____-__-__T__:__:__.______+00:00'", name=op.f("ck_assessment_modified_utc")
        ),
        sa.CheckConstraint(
            "period_first LIKE '____-__-__' AND period_last LIKE '____-__-__'",
            name=op.f("ck_assessment_period_dates"),
        ),
        sa.CheckConstraint("status IN ('draft', 'sealed')", name=op.f("ck_assessment_status_known")),
        sa.CheckConstraint("external_raw BETWEEN 0 AND 100", name=op.f("ck_assessment_external_raw_range")),
        sa.CheckConstraint("period_first <= period_last", name=op.f("ck_assessment_period_order")),
        sa.CheckConstraint("revision >= 1", name=op.f("ck_assessment_revision_positive")),
        sa.ForeignKeyConstraint(
            ["instrument_sha256"],
            ["instrument.sha256"],
            name=op.f("fk_assessment_instrument_sha256_instrument"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment")),
    )
    op.create_table(
        "assessment_text",
        sa.Column("assessment_id", sa.String(), nullable=False),
        sa.Column("introduction", sa.String(), nullable=False),
        sa.Column("context", sa.String(), nullable=False),
        sa.Column("research_process", sa.String(), nullable=False),
        sa.Column("notice", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessment.id"],
            name=op.f("fk_assessment_text_assessment_id_assessment"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("assessment_id", name=op.f("pk_assessment_text")),
    )
    op.create_index(
        "ix_assessment_text_filled", "assessment_text", ["assessment_id", sa.text("(context <> '')")]
    )
    op.create_table(
        "dimension_entry",
        sa.Column("assessment_id", sa.String(), nullable=False),
        sa.Column("dimension", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("score_numerator", sa.Integer(), nullable=True),
        sa.Column("score_denominator", sa.Integer(), nullable=True),
        sa.Column("rule", sa.String(), nullable=True),
        sa.Column("confidence", sa.String(), nullable=True),
        sa.Column("previous_score_numerator", sa.Integer(), nullable=True),
        sa.Column("previous_score_denominator", sa.Integer(), nullable=True),
        sa.Column("votes_digest", sa.String(), nullable=False),
        sa.Column("justification", sa.String(), nullable=False),
        sa.Column("minority_note", sa.String(), nullable=False),
        sa.Column("reason_for_change", sa.String(), nullable=False),
        sa.Column("narrative", sa.String(), nullable=False),
        sa.CheckConstraint(
            "confidence IS NULL OR confidence IN ('low', 'medium', 'high')",
            name=op.f("ck_dimension_entry_confidence_known"),
        ),
        sa.CheckConstraint(
            "rule IS NULL OR rule IN ('consensus', 'median', 'mean', 'vote')",
            name=op.f("ck_dimension_entry_rule_known"),
        ),
        sa.CheckConstraint(
            _on_scale("previous_score"),
            name=op.f("ck_dimension_entry_previous_score_on_scale"),
        ),
        sa.CheckConstraint(
            _on_scale("score"),
            name=op.f("ck_dimension_entry_score_on_scale"),
        ),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessment.id"],
            name=op.f("fk_dimension_entry_assessment_id_assessment"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("assessment_id", "dimension", name=op.f("pk_dimension_entry")),
    )
    op.create_table(
        "field_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("assessment_id", sa.String(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("began", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("old", sa.String(), nullable=False),
        sa.Column("new", sa.String(), nullable=False),
        sa.CheckConstraint("at LIKE '____-__-__T__:__:__.______+00:00'", name=op.f("ck_field_change_at_utc")),
        sa.CheckConstraint(
            "began LIKE '____-__-__T__:__:__.______+00:00'", name=op.f("ck_field_change_began_utc")
        ),
        sa.CheckConstraint("began <= at", name=op.f("ck_field_change_order")),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessment.id"],
            name=op.f("fk_field_change_assessment_id_assessment"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_field_change")),
    )
    op.create_index(
        "ix_field_change_assessment_id_field", "field_change", ["assessment_id", "field"], unique=False
    )
    op.create_table(
        "panel_member",
        sa.Column("assessment_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("has_left", sa.Boolean(), nullable=False),
        sa.CheckConstraint("length(id) > 0", name=op.f("ck_panel_member_id_there")),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessment.id"],
            name=op.f("fk_panel_member_assessment_id_assessment"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("assessment_id", "id", name=op.f("pk_panel_member")),
    )
    op.create_table(
        "principle_entry",
        sa.Column("assessment_id", sa.String(), nullable=False),
        sa.Column("principle", sa.Integer(), nullable=False),
        sa.Column("previous_score_numerator", sa.Integer(), nullable=True),
        sa.Column("previous_score_denominator", sa.Integer(), nullable=True),
        sa.Column("narrative", sa.String(), nullable=False),
        sa.CheckConstraint(
            _on_scale("previous_score"),
            name=op.f("ck_principle_entry_previous_score_on_scale"),
        ),
        sa.CheckConstraint("principle >= 1", name=op.f("ck_principle_entry_principle_positive")),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessment.id"],
            name=op.f("fk_principle_entry_assessment_id_assessment"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("assessment_id", "principle", name=op.f("pk_principle_entry")),
    )
    op.create_table(
        "recommendation",
        sa.Column("assessment_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("principles", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.CheckConstraint(
            "audience IN ('government', 'donors', 'civil_society')",
            name=op.f("ck_recommendation_audience_known"),
        ),
        sa.CheckConstraint(
            "length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'", name=op.f("ck_recommendation_id_hexadecimal")
        ),
        sa.CheckConstraint(
            "principles NOT GLOB '*[^1-9]*'", name=op.f("ck_recommendation_principles_digits")
        ),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessment.id"],
            name=op.f("fk_recommendation_assessment_id_assessment"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("assessment_id", "id", name=op.f("pk_recommendation")),
    )
    op.create_table(
        "source",
        sa.Column("assessment_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("publisher", sa.String(), nullable=False),
        sa.Column("published", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("attachment_sha256", sa.String(), nullable=True),
        sa.Column("attachment_name", sa.String(), nullable=True),
        sa.Column("attachment_extension", sa.String(), nullable=True),
        sa.Column("attachment_size", sa.Integer(), nullable=True),
        sa.Column("is_inside_period", sa.Boolean(), nullable=True),
        sa.Column("is_confidential", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('law', 'official', 'report', 'news', 'academic', 'dataset', 'interview', 'other')",
            name=op.f("ck_source_kind_known"),
        ),
        sa.CheckConstraint(
            "length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'", name=op.f("ck_source_id_hexadecimal")
        ),
        sa.CheckConstraint(
            "(attachment_sha256 IS NULL) = (attachment_name IS NULL) AND "
            "(attachment_sha256 IS NULL) = (attachment_extension IS NULL) AND "
            "(attachment_sha256 IS NULL) = (attachment_size IS NULL)",
            name=op.f("ck_source_attachment_whole"),
        ),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessment.id"],
            name=op.f("fk_source_assessment_id_assessment"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("assessment_id", "id", name=op.f("pk_source")),
    )
    op.create_index("ix_source_attachment_sha256", "source", ["attachment_sha256"], unique=False)
    op.create_table(
        "submission",
        sa.Column("assessment_id", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("sealed", sa.String(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint(
            "length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'",
            name=op.f("ck_submission_digest_hexadecimal"),
        ),
        sa.CheckConstraint(
            "sealed LIKE '____-__-__T__:__:__.______+00:00'", name=op.f("ck_submission_sealed_utc")
        ),
        sa.CheckConstraint("revision >= 1", name=op.f("ck_submission_revision_positive")),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessment.id"],
            name=op.f("fk_submission_assessment_id_assessment"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("assessment_id", "revision", name=op.f("pk_submission")),
    )
    op.create_table(
        "citation",
        sa.Column("assessment_id", sa.String(), nullable=False),
        sa.Column("section", sa.String(), nullable=False),
        sa.Column("source_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(section) > 0", name=op.f("ck_citation_section_there")),
        sa.ForeignKeyConstraint(
            ["assessment_id", "source_id"],
            ["source.assessment_id", "source.id"],
            name=op.f("fk_citation_assessment_id_source_id_source"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("assessment_id", "section", "source_id", name=op.f("pk_citation")),
    )
    op.create_table(
        "identity",
        sa.Column("assessment_id", sa.String(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("organisation", sa.String(), nullable=False),
        sa.Column("may_be_named_in_report", sa.Boolean(), nullable=False),
        sa.Column("may_be_named_in_bundle", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["assessment_id", "member_id"],
            ["panel_member.assessment_id", "panel_member.id"],
            name=op.f("fk_identity_assessment_id_member_id_panel_member"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("assessment_id", "member_id", name=op.f("pk_identity")),
    )
    op.create_table(
        "panel_vote",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("assessment_id", sa.String(), nullable=False),
        sa.Column("dimension", sa.String(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("score_numerator", sa.Integer(), nullable=True),
        sa.Column("score_denominator", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            _on_scale("score"),
            name=op.f("ck_panel_vote_score_on_scale"),
        ),
        sa.CheckConstraint("round IN (1, 2)", name=op.f("ck_panel_vote_round_known")),
        sa.ForeignKeyConstraint(
            ["assessment_id", "member_id"],
            ["panel_member.assessment_id", "panel_member.id"],
            name=op.f("fk_panel_vote_assessment_id_member_id_panel_member"),
        ),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessment.id"],
            name=op.f("fk_panel_vote_assessment_id_assessment"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_panel_vote")),
        sa.UniqueConstraint(
            "assessment_id",
            "dimension",
            "round",
            "member_id",
            name=op.f("uq_panel_vote_assessment_id_dimension_round_member_id"),
        ),
    )
    op.create_index(
        "ix_dimension_entry_filled",
        "dimension_entry",
        [
            "assessment_id",
            sa.text("(narrative <> '')"),
            sa.text("(score_numerator IS NOT NULL)"),
            sa.text("(justification <> '')"),
        ],
    )


def downgrade() -> None:
    """Remove them."""
    op.drop_table("panel_vote")
    op.drop_table("identity")
    op.drop_table("citation")
    op.drop_table("submission")
    op.drop_index("ix_source_attachment_sha256", table_name="source")
    op.drop_table("source")
    op.drop_table("recommendation")
    op.drop_table("principle_entry")
    op.drop_table("panel_member")
    op.drop_index("ix_field_change_assessment_id_field", table_name="field_change")
    op.drop_table("field_change")
    op.drop_index("ix_dimension_entry_filled", table_name="dimension_entry")
    op.drop_table("dimension_entry")
    op.drop_index("ix_assessment_text_filled", table_name="assessment_text")
    op.drop_table("assessment_text")
    op.drop_table("assessment")
    op.drop_table("workspace")
    op.drop_table("ui_state")
    op.drop_table("received")
    op.drop_table("instrument")
    op.drop_table("attachment")
