"""Every page and dialog, measured where room is scarce and walked with the Tab key."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_TESTS = Path(__file__).parents[1]
_PATIENCE_S = 280
_FEWEST_SCENES = 60


@pytest.mark.parametrize(
    ("condition", "checks"),
    [
        ("small-accented", ("clipped",)),
        ("small-large", ("clipped",)),
        ("light", ("unnamed", "mnemonics", "unreached", "roles")),
    ],
)
def test_every_page(condition: str, checks: tuple[str, ...]) -> None:
    """Nothing is clipped at 800 by 600 in long words or double type; all is named, and Tab comes to all of it."""
    done = subprocess.run(
        [sys.executable, "-m", "screenshots.inspector", condition, *checks],
        env={**os.environ, "PYTHONPATH": str(_TESTS)},
        capture_output=True,
        text=True,
        timeout=_PATIENCE_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    *troubles, count = done.stdout.splitlines()
    assert troubles == []
    assert int(count.split()[0]) >= _FEWEST_SCENES
