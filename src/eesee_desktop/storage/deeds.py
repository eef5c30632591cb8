"""What the history is told of an act."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Deed:
    """What is written with the entries of an act.

    Attributes:
        verb: What was done.
        at: When.
        window: How far back an entry may have begun to be extended; zero for what stands by itself.
        undoes: Number of the act that is taken back.
    """

    verb: str
    at: datetime
    window: timedelta = timedelta(0)
    undoes: int | None = None


Altered = Mapping[str, tuple[str | None, str | None]]
"""Old and new text of things, by name."""
