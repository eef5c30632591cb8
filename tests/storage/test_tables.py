from __future__ import annotations

import pytest
from sqlalchemy.exc import IntegrityError

from eesee_desktop.storage.assessments import AssessmentStore
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.instruments import InstrumentStore
from eesee_desktop.storage.rows import METADATA
from support_assessments import example_assessment, example_instrument

RULES = [
    (
        "UPDATE dimension_entry SET score_numerator = 6, score_denominator = 1",
        "ck_dimension_entry_score_on_scale",
    ),
    (
        "UPDATE dimension_entry SET score_numerator = 0, score_denominator = 1",
        "ck_dimension_entry_score_on_scale",
    ),
    (
        "UPDATE dimension_entry SET score_numerator = 99, score_denominator = 2",
        "ck_dimension_entry_score_on_scale",
    ),
    ("UPDATE dimension_entry SET score_denominator = NULL WHERE dimension = '2.1'", "score_on_scale"),
    ("UPDATE dimension_entry SET score_numerator = NULL WHERE dimension = '2.1'", "score_on_scale"),
    (
        "UPDATE dimension_entry SET previous_score_numerator = 6, previous_score_denominator = 1",
        "previous_score_on",
    ),
    ("UPDATE dimension_entry SET rule = 'dice'", "ck_dimension_entry_rule_known"),
    ("UPDATE dimension_entry SET confidence = 'total'", "ck_dimension_entry_confidence_known"),
    ("UPDATE principle_entry SET principle = -principle", "ck_principle_entry_principle_positive"),
    ("UPDATE assessment SET status = 'lost'", "ck_assessment_status_known"),
    ("UPDATE assessment SET revision = 0", "ck_assessment_revision_positive"),
    ("UPDATE assessment SET country = 'Peru'", "ck_assessment_country_alpha3"),
    ("UPDATE assessment SET period_first = '2030-01-01'", "ck_assessment_period_order"),
    ("UPDATE assessment SET external_raw = 101", "ck_assessment_external_raw_range"),
    ("UPDATE assessment SET external_rating = 'fine'", "ck_assessment_external_rating_known"),
    ("UPDATE assessment SET external_edition = 'lately'", "ck_assessment_external_edition_month"),
    ("UPDATE assessment SET modified = '2025-08-01 12:00'", "ck_assessment_modified_utc"),
    ("UPDATE assessment SET instrument_sha256 = 'none'", "FOREIGN KEY"),
    ("UPDATE source SET kind = 'rumour'", "ck_source_kind_known"),
    ("UPDATE source SET attachment_sha256 = NULL", "ck_source_attachment_whole"),
    ("UPDATE citation SET source_id = 'none' WHERE section = '1.1'", "FOREIGN KEY"),
    ("UPDATE recommendation SET audience = 'all'", "ck_recommendation_audience_known"),
    ("UPDATE recommendation SET principles = '2,3'", "ck_recommendation_principles_digits"),
    ("UPDATE panel_vote SET round = 3", "ck_panel_vote_round_known"),
    ("UPDATE panel_vote SET score_numerator = 6, score_denominator = 1", "ck_panel_vote_score_on_scale"),
    ("UPDATE panel_vote SET member_id = 'nobody' WHERE id = 1", "FOREIGN KEY"),
    ("DELETE FROM panel_member", "FOREIGN KEY"),
    (
        "INSERT INTO panel_vote SELECT NULL, assessment_id, dimension, round, member_id, 1, 1 FROM panel_vote",
        "UNIQUE",
    ),
    (
        "INSERT INTO workspace VALUES (2, 'a', 'PER', 'per@eusee', zeroblob(32), '2025')",
        "ck_workspace_single",
    ),
    ("INSERT INTO workspace VALUES (1, 'a', 'PER', 'per@eusee', zeroblob(3), '2025')", "signing_key_length"),
    ("INSERT INTO workspace VALUES (1, 'a', 'PER', 'per eusee', zeroblob(32), '2025')", "without_blanks"),
    ("INSERT INTO attachment VALUES ('../../etc/passwd', x'00')", "ck_attachment_sha256_hexadecimal"),
]


@pytest.fixture
def filled(database: Database) -> Database:
    """Give a database with a complete assessment."""
    instrument = example_instrument()
    InstrumentStore(database).add(instrument.ref, instrument.raw)
    AssessmentStore(database).add(example_assessment())
    return database


@pytest.mark.parametrize(("statement", "rule"), RULES)
def test_the_tables_refuse_nonsense(filled: Database, statement: str, rule: str) -> None:
    """What the domain would never say is not stored either, and the rule that was broken is named."""
    with pytest.raises(IntegrityError, match=rule), filled.transaction() as connection:
        connection.exec_driver_sql(statement)
    assert AssessmentStore(filled).load(example_assessment().id) == example_assessment()


def test_every_constraint_has_a_name() -> None:
    """A migration can only alter what has a name, so everything has one."""
    unnamed = [
        (table.name, type(constraint).__name__)
        for table in METADATA.tables.values()
        for constraint in table.constraints
        if constraint.name is None
    ]
    assert len(METADATA.tables) == 33
    assert unnamed == []


def test_nothing_of_a_deleted_assessment_is_left(filled: Database) -> None:
    """Deleting an assessment empties every table that belongs to assessments."""
    AssessmentStore(filled).delete(example_assessment().id)
    with filled.transaction() as connection:
        rows = {
            name: connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar()  # noqa: S608  our own names
            for name in METADATA.tables
        }
    assert {name for name, count in rows.items() if count} == {"instrument", "commit_count"}
