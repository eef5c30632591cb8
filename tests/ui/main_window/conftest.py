"""A workspace for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from eesee_desktop.services.workspace import Workspace
from support_workspace import make_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Give a new open workspace."""
    made, _ = make_workspace(tmp_path / "workspace")
    with made:
        yield made
