"""Runs the command line in this process, as a person would type it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from eesee_desktop.cli.command_line import main
from eesee_desktop.domain.assessment import NetworkMember
from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.services.practice import add_practice
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.services.workspace_opening import create_workspace, open_workspace
from eesee_desktop.system import clock
from eesee_desktop.system.randomness import random_bytes
from support_workspace import CHEAP

PASSPHRASE = "copper kettle under seven bridges"  # noqa: S105  of workspaces that live as long as one test


@dataclass(frozen=True)
class Outcome:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> dict[str, Any]:
        """The object that ``--json`` printed."""
        found: dict[str, Any] = json.loads(self.out)
        return found


class CommandLine:
    """Types commands at one workspace.

    Args:
        folder: Holds the workspace ``ws`` and the file with the passphrase.
    """

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys
        self._secret = folder / "passphrase.txt"
        self._secret.write_text(f"{PASSPHRASE}\n", encoding="utf-8")

    def __call__(self, *words: object, expect: int = 0) -> Outcome:
        """Run a verb with ``--json`` and check its exit code."""
        return self.plain("--json", *words, expect=expect)

    def plain(self, *words: object, expect: int = 0) -> Outcome:
        """Run a verb as a person reads it and check its exit code."""
        return self.bare("-w", self.folder / "ws", "--passphrase-file", self._secret, *words, expect=expect)

    def bare(self, *words: object, expect: int = 0) -> Outcome:
        """Run a verb with these words and no others."""
        self._capsys.readouterr()
        try:
            code = main([*map(str, words)])
        except SystemExit as stop:
            code = stop.code if isinstance(stop.code, int) else 1
        said = self._capsys.readouterr()
        assert code == expect, f"{words}: exit code {code}\n{said.out}\n{said.err}"
        return Outcome(code, said.out, said.err)

    def elsewhere(self, folder: Path) -> CommandLine:
        """Return a command line on the workspace of another folder."""
        return CommandLine(folder, self._capsys)

    def open(self) -> Workspace:
        """Return the workspace, open; close it before the next command."""
        return open_workspace(self.folder / "ws", passphrase=PASSPHRASE, clock=clock.now, new_id=clock.new_id)

    def begin(self, country: str = "PER") -> str:
        """Make the workspace and an assessment in it; return the assessment's id."""
        self("init", "--member", "Red de Prueba", "--country", country)
        made = self("new", "--country", country, "--from", "2024-08-01", "--to", "2025-07-31")
        return str(made.data["id"])


def furnish(folder: Path) -> str:
    """Make a workspace that opens fast, with the practice assessment in it, and return the id of that.

    Args:
        folder: Of a :class:`CommandLine`.
    """
    workspace, _ = create_workspace(
        folder / "ws",
        PASSPHRASE,
        NetworkMember("Red de Prueba", CountryCode("PER"), "per@eusee"),
        clock=clock.now,
        new_id=clock.new_id,
        random=random_bytes,
        cost=CHEAP,
    )
    with workspace:
        made, _ = add_practice(workspace)
    return made
