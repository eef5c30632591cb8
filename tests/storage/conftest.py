"""A database for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from eesee_desktop.storage.database import Database

KEY = bytes(range(32))


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """Give a new open database."""
    made = Database.create(tmp_path / "workspace.db", KEY)
    yield made
    made.close()
