"""The program starts itself once more."""

from __future__ import annotations

import subprocess
import sys

import pytest

from eesee_desktop import __version__
from eesee_desktop.system.own_program import another_window


def test_from_source_the_screen_is_started() -> None:
    """What is returned is the program of the screen, with the arguments that were given."""
    program, arguments = another_window("--version")
    told = subprocess.run([program, *arguments], capture_output=True, text=True, check=True, timeout=60)
    assert told.stdout.strip() == f"eesee-desktop {__version__}"


def test_a_frozen_program_is_its_own_interpreter(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is given its arguments and nothing that only Python understands."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/eesee/eesee-desktop")
    assert another_window("--workspace", "/a b") == ("/opt/eesee/eesee-desktop", ["--workspace", "/a b"])


@pytest.mark.parametrize("module", ["eesee_desktop", "eesee_desktop.cli"])
def test_both_programs_are_the_small_verifier_when_they_are_started_as_it(module: str) -> None:
    """A rehearsal starts the program once more that it runs in: the one of the screen, or the one of the verbs."""
    told = subprocess.run(
        [sys.executable, "-m", module, "--small-verifier", "--help"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert "--signers" in told.stdout
