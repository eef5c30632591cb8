"""Real workspaces, encrypted as ever, made fast; with a clock that stands still until it is moved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from eesee_desktop.crypto.passphrase import KdfCost
from eesee_desktop.domain.assessment import Assessment, NetworkMember, StudyPeriod
from eesee_desktop.domain.ids import AssessmentId, CountryCode
from eesee_desktop.services import assessments
from eesee_desktop.services.workspace import Workspace, latest_instrument
from eesee_desktop.services.workspace_opening import create_workspace, open_workspace
from eesee_desktop.system.randomness import random_bytes
from support_assessments import example_assessment

PASSPHRASE = "four grey herons wading"  # noqa: S105  of workspaces that live for one test
CHEAP = KdfCost(memory_kib=8 * 1024, iterations=1, lanes=1)
MEMBER = NetworkMember("Red Ejemplo", CountryCode("PER"), "per@eusee")
PERU = CountryCode("PER")
YEAR_2025 = StudyPeriod(date(2025, 1, 1), date(2025, 12, 31))
YEAR_2026 = StudyPeriod(date(2026, 1, 1), date(2026, 12, 31))


class StillClock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = datetime(2025, 8, 1, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Return the present time."""
        return self.now

    def pass_time(self, seconds: float) -> datetime:
        """Move the clock on and return the new time."""
        self.now += timedelta(seconds=seconds)
        return self.now


def counted_ids(first: int = 0x10000) -> Callable[[], str]:
    """Return a maker of identifiers that counts."""
    numbers = iter(range(first, first + 1_000_000))
    return lambda: f"{next(numbers):032x}"


def make_workspace(folder: Path, clock: Callable[[], datetime] | None = None) -> tuple[Workspace, str]:
    """Make a workspace and return it open, with its recovery code."""
    return create_workspace(
        folder,
        PASSPHRASE,
        MEMBER,
        clock=clock or StillClock(),
        new_id=counted_ids(),
        random=random_bytes,
        cost=CHEAP,
    )


def reopen(folder: Path, clock: Callable[[], datetime] | None = None) -> Workspace:
    """Open a workspace that was made by :func:`make_workspace`."""
    return open_workspace(
        folder, passphrase=PASSPHRASE, clock=clock or StillClock(), new_id=counted_ids(0x800000)
    )


def fitted_example() -> Assessment:
    """Return the complete example, pinned to the instrument that ships with the program."""
    return replace(example_assessment(), instrument=latest_instrument().ref)


def begin_assessment(workspace: Workspace) -> AssessmentId:
    """Begin an empty assessment of Peru."""
    return assessments.new_assessment(workspace, PERU, YEAR_2025, "en")[0]


def add_example(workspace: Workspace) -> Assessment:
    """Add the complete example to a workspace and return it."""
    assessment = fitted_example()
    assessments.add_assessment(workspace, assessment, latest_instrument())
    return assessment
