"""Keeping the file of a workspace small, while nobody waits for it: see docs/history.md.

Each step is a transaction of its own and takes some milliseconds; a program that is killed in between goes on the next
time. What a step does keeps what the rule keeps, so there is no moment at which more would be missing.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from eesee_desktop.domain.compaction import LAST_ACTS, DatedAct, merged
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services.assessments import ADDED, list_assessments
from eesee_desktop.services.journal import BRINGING_BACK, REOPENED, SEALED
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.storage.mapping import from_moment, to_moment

if TYPE_CHECKING:
    from eesee_desktop.storage.history_compaction import HistoryCompactor

_TOUCHED = "compacted"
_READ_AT_ONCE, _MERGED_AT_ONCE, _PACKED_AT_ONCE, _PAGES_AT_ONCE = 100, 10, 5, 50


def is_compaction_due(workspace: Workspace) -> bool:
    """Tell whether the file was not made smaller yet today."""
    noted = workspace.ui_state.get(_TOUCHED)
    # On another day, be it an earlier one: the clock may have been wrong.
    return not workspace.is_read_only and (
        noted is None or from_moment(noted).date() != workspace.clock().date()
    )


def compact(workspace: Workspace) -> Iterator[None]:
    """Make the file smaller, a step between any two values that are given.

    Raises:
        KnownError: DISK_FULL and what else keeps a change from being stored; what was done so far stays.
    """
    from eesee_desktop.storage.history_compaction import HistoryCompactor  # noqa: PLC0415  loads SQLAlchemy

    kept = BRINGING_BACK | {ADDED, SEALED, REOPENED}
    compactor = HistoryCompactor(workspace.database, workspace.history, kept)
    for one in [item.id for item in list_assessments(workspace)]:
        yield
        yield from _compact_one(workspace, compactor, one)
    workspace.attachments.remove_unused()
    while workspace.database.give_back(_PAGES_AT_ONCE):
        yield
    workspace.ui_state.set(_TOUCHED, to_moment(workspace.clock()))


def compact_before_closing(workspace: Workspace, seconds: float) -> None:
    """Do as many steps as fit into a time, if it is due; what goes wrong is tried again another day."""
    with contextlib.suppress(KnownError):
        if is_compaction_due(workspace):
            steps = compact(workspace)
            # What the steps need is loaded first and not counted: it takes longer than all of them mostly do, and a
            # command that gave up behind it would load it again each time, and never come to an end.
            next(steps, None)
            end = time.monotonic() + seconds
            for _ in steps:
                if time.monotonic() > end:
                    return


def _compact_one(workspace: Workspace, compactor: HistoryCompactor, of: AssessmentId) -> Iterator[None]:
    acts: list[DatedAct] = []
    while some := compactor.acts(of, acts[-1].number if acts else 0, _READ_AT_ONCE):
        acts += some
        yield
    for group in merged(acts, workspace.clock()):
        for part in _parts(group):
            if not compactor.merge(of, part):
                break
            yield
    if len(acts) <= LAST_ACTS:
        return
    before = acts[-LAST_ACTS].number
    for thing, first in compactor.unpacked(of, before):
        ahead: int | None = first
        while ahead is not None:
            ahead = compactor.pack(of, thing, ahead, before, _PACKED_AT_ONCE)
            yield


def _parts(group: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Yield a group in parts that become one each, the first of each being what the part before became."""
    ends = [*range(0, len(group) - 1, _MERGED_AT_ONCE), len(group) - 1]
    for first, last in pairwise(ends):
        yield tuple(group[first : last + 1])
