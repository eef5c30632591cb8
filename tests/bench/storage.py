"""One field's commit beside a bare one, with the same key and pragmas on the same disk."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from bench.measuring import Figure, Taken, alternate, timed_ms
from bench.peru import peru_workspace
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.storage.connection import connect
from eesee_desktop.system.randomness import random_bytes

_ROUNDS = 150
_LOADS = 20
_RAW = "raw sqlcipher3 commit, same pragmas"
_PROSE = Figure("commit of a narrative, with its history", "ms", _RAW, 2)
_SCORE = Figure("commit of a score, with its history", "ms", _RAW, 2)
_LOADED = Figure("load the whole assessment", "ms", "raw SELECT of the same rows")
FIGURES = (_PROSE, _SCORE, _LOADED)
_TABLES = (
    "assessment_text",
    "principle_entry",
    "dimension_entry",
    "source",
    "citation",
    "recommendation",
    "panel_member",
    "panel_vote",
)
_NARRATIVE = "one word after the other goes down " * 43  # 300 words, the median of the published narratives


def bare_database(folder: Path) -> Any:  # noqa: ANN401  the driver ships no types
    """Return a raw connection to a database of one table, opened as the program opens its own."""
    connection = connect(folder / "bare.db", random_bytes(32))
    connection.execute("CREATE TABLE field (name TEXT PRIMARY KEY, value TEXT NOT NULL)")
    connection.execute("INSERT INTO field VALUES ('2.1.narrative', '')")
    return connection


def reader_of(workspace: Workspace, found: AssessmentId) -> Callable[[], float]:
    """Return a way that reads all rows of an assessment with the driver alone, from the very same file."""
    statements = [f"SELECT * FROM {table} WHERE assessment_id = ?" for table in _TABLES]  # noqa: S608  our own names

    def read() -> None:
        with workspace.database.transaction() as connection:
            raw: Any = connection.connection.driver_connection
            for statement in statements:
                raw.execute(statement, (found,)).fetchall()

    return timed_ms(read)


def measure(folder: Path) -> Iterator[Taken]:
    """Measure the commit of a narrative of 300 words and of a score."""
    workspace, found = peru_workspace(folder / "workspace")
    bare = bare_database(folder)
    numbers = itertools.count()

    def new_text(texts: tuple[str, ...]) -> str:
        number = next(numbers)
        return f"{texts[number // 2 % len(texts)]} {number if len(texts) == 1 else ''}".strip()

    def commit_ours(field: str, texts: tuple[str, ...]) -> None:
        assessments.set_field(workspace, found, field, new_text(texts))

    def commit_bare(texts: tuple[str, ...]) -> None:
        bare.execute("BEGIN")
        bare.execute("UPDATE field SET value = ? WHERE name = ?", (new_text(texts), "2.1.narrative"))
        bare.execute("COMMIT")

    for figure, field, texts in (
        (_PROSE, "2.1.narrative", (_NARRATIVE,)),
        (_SCORE, "2.1.score", ("2", "3")),
    ):
        ours, theirs = alternate(
            timed_ms(partial(commit_ours, field, texts)),
            timed_ms(partial(commit_bare, texts)),
            rounds=_ROUNDS,
            warm_up=10,
        )
        yield figure.taken(ours, theirs)
    yield _LOADED.taken(
        *alternate(
            timed_ms(lambda: assessments.load(workspace, found)), reader_of(workspace, found), rounds=_LOADS
        )
    )
    bare.close()
    workspace.close()
