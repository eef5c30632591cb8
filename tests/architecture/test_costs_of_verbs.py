"""What the verbs cost in counts, which are the same on any machine: statements, and waits for the disk."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from faults.shim import compiler
from support_costs import Cost, costs_of_verbs

# At most. One commit waits for the disk once. Sealing is counted with reopening before it: four commits, the bytes of
# the file, and its name twice, under the one that is nobody's yet and under its own.
MOST = {
    "list assessments": Cost(5, 0),
    "load an assessment": Cost(11, 0),
    "set a narrative": Cost(9, 1),
    "set a score": Cost(11, 1),
    "vote": Cost(13, 1),
    "add a source": Cost(13, 1),
    "advise": Cost(23, 1),
    "undo": Cost(188, 1),
    "seal without the PDF": Cost(78, 7),
    # A row for each figure.
    "receive": Cost(36, 1),
    "reopen": Cost(8, 1),
}


@pytest.fixture(scope="module", name="costs")
def _costs(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Cost]:
    if compiler() is None:
        pytest.skip("there is no C compiler to build the library with that counts")
    return costs_of_verbs(tmp_path_factory.mktemp("costs"))


@pytest.mark.parametrize("verb", MOST)
def test_a_verb_asks_no_more_of_database_and_disk(costs: Mapping[str, Cost], verb: str) -> None:
    """A verb runs no more statements and waits no more often for the disk than it did; what changes one waits once."""
    most, found = MOST[verb], costs[verb]
    assert found.statements <= most.statements
    assert found.syncs == most.syncs


def test_each_verb_that_is_measured_has_its_bound(costs: Mapping[str, Cost]) -> None:
    """No verb is counted in vain."""
    assert set(costs) == set(MOST)
