"""A workspace with the practice assessment, made once and copied for each test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from support_command_line import CommandLine, furnish


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Return a folder with the workspace ``ws``, and the id of the practice assessment in it."""
    folder = tmp_path_factory.mktemp("furnished")
    return folder, furnish(folder)


@pytest.fixture
def eesee(furnished: tuple[Path, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    """Return a command line on a workspace of the test's own."""
    folder = tmp_path / "desk"
    folder.mkdir()
    shutil.copytree(furnished[0] / "ws", folder / "ws")
    return CommandLine(folder, capsys)


@pytest.fixture
def practice(furnished: tuple[Path, str]) -> str:
    """Return the id of the practice assessment: complete, a draft, nine members who voted."""
    return furnished[1]
