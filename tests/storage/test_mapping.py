from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings

from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.storage.assessments import AssessmentStore
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.instruments import InstrumentStore
from support_assessments import example_assessment, example_instrument
from support_strategies import assessments

KEY = bytes(32)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Give one database for many examples."""
    made = Database.create(tmp_path_factory.mktemp("shared") / "workspace.db", KEY)
    instrument = example_instrument()
    InstrumentStore(made).add(instrument.ref, instrument.raw)
    yield made
    made.close()


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(assessment=assessments())
def test_whatever_the_domain_lets_be_comes_back_equal(shared: Database, assessment: Assessment) -> None:
    """Every assessment, complete or not, sensible or not, is stored without loss."""
    store = AssessmentStore(shared)
    # Principles stand in the order of their numbers, as in every instrument.
    ordered = tuple(sorted(assessment.principles, key=lambda entry: entry.id))
    wanted = dataclasses.replace(assessment, instrument=example_instrument().ref, principles=ordered)
    store.add(wanted)
    try:
        assert store.load(wanted.id) == wanted
    finally:
        store.delete(wanted.id)


def test_equal_source_ids_in_two_assessments_do_not_meet(shared: Database) -> None:
    """An assessment and its copy share the ids of their parts and nothing else."""
    store = AssessmentStore(shared)
    first = example_assessment()
    second = dataclasses.replace(first, id=AssessmentId("b" * 32), context="Another")
    store.add(first)
    store.add(second)
    store.delete(first.id)
    assert store.load(second.id) == second
    store.delete(second.id)
