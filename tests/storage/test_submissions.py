from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

import pytest

from eesee_desktop.domain.assessment import AssessmentStatus
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.storage.assessments import AssessmentStore
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.instruments import InstrumentStore
from eesee_desktop.storage.submissions import Submission, SubmissionStore
from support_assessments import example_assessment, example_instrument

AT = datetime(2025, 8, 1, 12, 0, 0, 5, tzinfo=UTC)
EXAMPLE = example_assessment()
FIRST = Submission(EXAMPLE.id, 1, "a" * 64, AT, b"the bundle")


@pytest.fixture
def submissions(database: Database) -> SubmissionStore:
    """Give the store of a database with one assessment."""
    instrument = example_instrument()
    InstrumentStore(database).add(instrument.ref, instrument.raw)
    AssessmentStore(database).add(EXAMPLE)
    return SubmissionStore(database)


def test_a_sealed_revision_is_kept_with_its_bytes(submissions: SubmissionStore) -> None:
    """Every sealed revision stays, the last one is told, and none is ever written over."""
    assert submissions.last(EXAMPLE.id) is None
    second = dataclasses.replace(FIRST, revision=2, digest="b" * 64)
    submissions.record(FIRST)
    submissions.record(second)
    assert submissions.last(EXAMPLE.id) == second
    assert submissions.all(EXAMPLE.id) == (FIRST, second)
    with pytest.raises(KnownError) as refused:
        submissions.record(dataclasses.replace(FIRST, data=b"another"))
    assert refused.value.code is ErrorCode.ASSESSMENT_SEALED
    with pytest.raises(KnownError) as unknown:
        submissions.record(dataclasses.replace(FIRST, assessment_id=AssessmentId("f" * 32)))
    assert unknown.value.code is ErrorCode.ASSESSMENT_NOT_FOUND
    assert submissions.all(EXAMPLE.id) == (FIRST, second)


def test_status_and_revision_are_set_together(database: Database, submissions: SubmissionStore) -> None:
    """Sealing and reopening change status and revision and nothing else."""
    store = AssessmentStore(database)
    store.set_status(EXAMPLE.id, AssessmentStatus.SEALED, 1)
    assert store.status(EXAMPLE.id) == (AssessmentStatus.SEALED, 1)
    store.set_status(EXAMPLE.id, AssessmentStatus.DRAFT, 2)
    assert store.load(EXAMPLE.id) == dataclasses.replace(EXAMPLE, revision=2)
    assert submissions.last(EXAMPLE.id) is None
    with pytest.raises(KnownError) as unknown:
        store.set_status(AssessmentId("f" * 32), AssessmentStatus.SEALED, 1)
    assert unknown.value.code is ErrorCode.ASSESSMENT_NOT_FOUND
