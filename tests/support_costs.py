"""What verbs cost that is the same on any machine: statements, syncs of the disk, bytes that are written.

``python -m support_costs FOLDER``, with the library of ``faults.shim`` in it, does each verb and prints its costs.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from eesee_desktop.domain.ids import DimensionId, SourceId
from eesee_desktop.domain.panel import Ballot, Round
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.score import Score
from eesee_desktop.domain.source import Source
from eesee_desktop.services import (
    assessments,
    history,
    panel,
    receiving,
    recommendations,
    register,
    sources,
    submissions,
)
from eesee_desktop.services.receiving import CameIn, Given
from eesee_desktop.services.submissions import SealingChoice
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.storage.received import Arrival
from faults.shim import Call, Shim, build
from faults.trace import read_trace
from support_received import Sender
from support_sources import CHECKOUT
from support_workspace import add_example, make_workspace


@dataclass(frozen=True)
class Cost:
    """What a verb cost, once all its statements were prepared.

    Attributes:
        statements: That the database ran, those that begin and end a transaction included.
        syncs: How often the disk was waited for.
    """

    statements: int
    syncs: int


def costs_of_verbs(folder: Path) -> dict[str, Cost]:
    """Do the verbs in a process of its own."""
    library = str(build(folder))
    environment = os.environ | {
        "LD_PRELOAD": library,
        "EESEE_SHIM": library,
        "PYTHONPATH": os.pathsep.join((str(CHECKOUT / "src"), str(CHECKOUT / "tests"))),
    }
    done = subprocess.run(
        [sys.executable, "-m", "support_costs", str(folder)],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    return {name: Cost(**found) for name, found in json.loads(done.stdout).items()}


def _verbs(workspace: Workspace, out: Path) -> dict[str, Callable[[int], object]]:
    """Return verbs that can be done twice; each is told which time it is."""
    wanted = add_example(workspace).id
    members = assessments.load(workspace, wanted).panel.members

    def typed(turn: int) -> object:
        return assessments.set_field(
            workspace, wanted, "2.1.narrative", f"A sentence that grows{' on' * turn}."
        )

    def set_score(turn: int) -> object:
        return assessments.set_field(workspace, wanted, "2.1.score", str(1 + turn))

    def vote(turn: int) -> object:
        place = Ballot(members[0].id, Round(1), DimensionId("2.1"))
        return panel.set_vote(workspace, wanted, place, Score.parse(str(1 + turn)))

    def add_source(turn: int) -> object:
        found = Source(SourceId(""), f"Title {turn}", address=f"https://example.org/{turn}")
        return sources.add_source(workspace, wanted, found)

    def advise(turn: int) -> object:
        return recommendations.add_recommendation(workspace, wanted, Audience.DONORS, f"Fund it, part {turn}")

    def undo(_turn: int) -> object:
        return history.undo(workspace, wanted, history.history(workspace, wanted, "2.1.score")[-1].act)

    def seal(turn: int) -> object:
        if turn > 1:
            submissions.reopen(workspace, wanted)
        return submissions.seal(workspace, wanted, out, SealingChoice(with_draft=False))

    sender = Sender.of("PER")
    key, _ = register.add(workspace, sender.enrolment)
    register.confirm(workspace, key.principal, key.public.digits)
    sealed = list(sender.sealed(1, 2))

    def receive(turn: int) -> object:
        data = sealed[turn - 1]
        arrival = Arrival(f"{turn}.eesee", hashlib.sha256(data).hexdigest(), data)
        return receiving.receive(workspace, CameIn(arrival.name, data, (arrival,)), Given())

    return {
        "list assessments": lambda _: assessments.list_assessments(workspace),
        "load an assessment": lambda _: assessments.load(workspace, wanted),
        "set a narrative": typed,
        "set a score": set_score,
        "vote": vote,
        "add a source": add_source,
        "advise": advise,
        "undo": undo,
        "seal without the PDF": seal,
        "receive": receive,
        "reopen": lambda _: submissions.reopen(workspace, wanted),
    }


def _child(folder: Path) -> dict[str, dict[str, int]]:
    root, trace = folder / "root", folder / "trace"
    root.mkdir()
    # Before anything is opened: what the library did not see being opened it does not watch.
    Shim().arm(root, trace=trace)
    workspace, _ = make_workspace(root / "workspace")
    out = root / "out"
    out.mkdir()
    found: dict[str, dict[str, int]] = {}
    statements: list[str] = []
    with workspace.database.transaction() as connection:
        raw: Any = connection.connection.driver_connection
    for name, do in _verbs(workspace, out).items():
        if name != "reopen":
            do(1)  # the first prepares statements and the like
        before = _syncs(trace)
        statements.clear()
        raw.set_trace_callback(statements.append)
        do(2)
        raw.set_trace_callback(None)
        found[name] = {"statements": len(statements), "syncs": _syncs(trace) - before}
    workspace.close()
    return found


def _syncs(trace: Path) -> int:
    return sum(record.kind is Call.SYNC for record in read_trace(trace))


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_child(Path(sys.argv[1]))))
