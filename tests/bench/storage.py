"""One field's commit beside a bare one, with the same key and pragmas on the same disk."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from bench.measuring import Measured, alternate, timed_ms
from bench.peru import peru_workspace
from eesee_desktop.services import assessments
from eesee_desktop.storage.connection import connect
from eesee_desktop.system.randomness import random_bytes

_ROUNDS = 150
_NARRATIVE = "one word after the other goes down " * 43  # 300 words, the median of the published narratives


def bare_database(folder: Path) -> Any:  # noqa: ANN401  the driver ships no types
    """Return a raw connection to a database of one table, opened as the program opens its own."""
    connection = connect(folder / "bare.db", random_bytes(32))
    connection.execute("CREATE TABLE field (name TEXT PRIMARY KEY, value TEXT NOT NULL)")
    connection.execute("INSERT INTO field VALUES ('2.1.narrative', '')")
    return connection


def measure(folder: Path) -> Iterator[Measured]:
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

    for name, field, texts in (
        ("a narrative", "2.1.narrative", (_NARRATIVE,)),
        ("a score", "2.1.score", ("2", "3")),
    ):
        ours, theirs = alternate(
            timed_ms(partial(commit_ours, field, texts)),
            timed_ms(partial(commit_bare, texts)),
            rounds=_ROUNDS,
            warm_up=10,
        )
        yield Measured(
            f"commit of {name}, with its history",
            ours,
            "ms",
            "raw sqlcipher3 commit, same pragmas",
            theirs,
            2,
        )
    started = time.perf_counter()
    for _ in range(20):
        assessments.load(workspace, found)
    yield Measured("load the whole assessment", (time.perf_counter() - started) * 50, "ms")
    bare.close()
    workspace.close()
