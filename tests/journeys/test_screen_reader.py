"""The program as a screen reader on Linux gets it: through AT-SPI, in a real window, by real keys."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from eesee_desktop.services import assessments
from eesee_desktop.services.workspace import latest_instrument
from journeys.test_desktop import display
from support_workspace import PASSPHRASE, fitted_example, make_workspace

_READER = Path(__file__).with_name("screen_reader.py")
_PYTHON = "/usr/bin/python3"
_PROGRAMS = ("Xvfb", "dbus-run-session", "openbox", "xdotool")
_PATIENCE_S = 120


def lacking() -> str:
    """Return what the machine lacks for this, empty if nothing."""
    found = [name for name in _PROGRAMS if shutil.which(name) is None]
    bindings = [_PYTHON, "-c", "import pyatspi; from gi.repository import Atspi"]
    if not Path(_PYTHON).exists() or subprocess.run(bindings, capture_output=True, check=False).returncode:
        found.append("python3-pyatspi")
    return ", ".join(found)


@pytest.mark.skipif(bool(lacking()), reason=f"not installed: {lacking()}")
def test_a_score_can_be_given_without_eyes(tmp_path: Path) -> None:
    """From the passphrase to a score that is safe on disk, a screen reader is told all that one needs to know."""
    workspace, _ = make_workspace(tmp_path / "workspace")
    with workspace:
        assessments.add_assessment(workspace, fitted_example(), latest_instrument())
    with display() as name:
        environment = {
            **os.environ,
            "DISPLAY": name,
            "QT_QPA_PLATFORM": "xcb",
            "QT_QPA_PLATFORMTHEME": "",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_CURRENT_DESKTOP": "",
            "NO_AT_BRIDGE": "0",
        }
        done = subprocess.run(
            [
                "dbus-run-session",
                "--",
                _PYTHON,
                str(_READER),
                sys.executable,
                str(tmp_path / "workspace"),
                PASSPHRASE,
            ],
            env=environment,
            capture_output=True,
            text=True,
            timeout=_PATIENCE_S,
            check=False,
        )
    assert done.returncode == 0, done.stderr[-3000:]
