"""All groups of figures, in the order of the table.

A test holds the table of docs/performance.md to the rows that the groups owe.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from bench import (
    arabic,
    backups,
    bundles,
    day,
    desk,
    incoming,
    old_machine,
    opening,
    paper,
    screens,
    start,
    storage,
)
from bench.measuring import Figure, Taken


class Group(Protocol):
    """A module that measures."""

    @property
    def FIGURES(self) -> tuple[Figure, ...]:  # noqa: N802  a constant of a module
        """The rows that it owes."""

    def measure(self, folder: Path) -> Iterator[Taken]:
        """Yield each of them, measured in a folder that is thrown away."""


GROUPS: dict[str, Group] = {
    "start": start,
    "opening": opening,
    "storage": storage,
    "bundles": bundles,
    "paper": paper,
    "incoming": incoming,
    "screens": screens,
    "arabic": arabic,
    "backups": backups,
    "desk": desk,
    "old_machine": old_machine,
    "day": day,
}


def all_figures() -> tuple[Figure, ...]:
    """Return the rows of the table."""
    return tuple(figure for group in GROUPS.values() for figure in group.FIGURES)
