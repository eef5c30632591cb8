"""The system ends the program: what was typed a moment before is on disk."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from eesee_desktop.services import assessments
from support_workspace import PASSPHRASE, PERU, YEAR_2025, make_workspace, reopen

_PATIENCE_S = 60
# Types into the context and says so at once; the pause of the autosave is far away.
_CHILD = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from eesee_desktop.ui.application import make_application
from eesee_desktop.ui.editor import autosave
from eesee_desktop.ui.editor.narrative_editor import NarrativeEditor
from support_desktop import make_desktop

autosave.PAUSE_MS = autosave.LONGEST_MS = 600_000
application = make_application([])
desktop = make_desktop(application, Path(sys.argv[1]))
desktop.start()

def write():
    window = desktop.window
    window.open_assessment(sys.argv[2])
    window.frame.tree.choose("context")
    surface = window.frame.page.findChildren(NarrativeEditor)[0].surface
    QTest.keyClicks(surface, "Rivers rose.")
    print("typed", flush=True)

desktop.main_window_shown.connect(lambda: QTimer.singleShot(0, write))
desktop.doors.unlock.passphrase_entered.emit(sys.argv[3])
sys.exit(application.exec())
"""


pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows ends programs in other ways")

# After Qt, so that it comes before the end of that.
_AFTER_QT = "desktop = make_desktop"
_TELLS_WHAT_WAS_READ = """
import atexit
from eesee_desktop.ui.editor import spelling
atexit.register(lambda: print(*spelling._read, flush=True))
"""
# Python tells what fails here through the hook that the program has put in place of its own.
_FAILS_LAST = """
import weakref

def fail():
    raise RuntimeError("behind the last window")

weakref.finalize(fail, fail)
"""


def _ended(folder: Path, language: str = "en", besides: str = "") -> tuple[int, str, str]:
    """Type, and end the program by SIGTERM right after the last key; return its code, what it told, and the text."""
    workspace, _ = make_workspace(folder)
    wanted = assessments.new_assessment(workspace, PERU, YEAR_2025, language)[0]
    workspace.close()
    paths = os.pathsep.join(path for path in sys.path if path)
    with subprocess.Popen(
        [
            sys.executable,
            "-c",
            _CHILD.replace(_AFTER_QT, besides + _AFTER_QT),
            str(folder),
            wanted,
            PASSPHRASE,
        ],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": paths},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as child:
        try:
            assert child.stdout is not None
            while line := child.stdout.readline():
                if line == "typed\n":
                    break
            child.send_signal(signal.SIGTERM)
            told = child.communicate(timeout=_PATIENCE_S)[0]
        finally:
            child.kill()
    with reopen(folder) as workspace:
        return child.returncode, told, assessments.load(workspace, wanted).context


def test_what_was_typed_just_before_a_termination_is_on_disk(tmp_path: Path) -> None:
    """SIGTERM right after the last key saves, closes the workspace and ends the program in peace."""
    code, _, text = _ended(tmp_path / "workspace")
    assert (code, text) == (0, "Rivers rose.")


def test_a_dictionary_is_read_to_its_end(tmp_path: Path) -> None:
    """The largest is still being read when the program ends: its files are not taken away meanwhile."""
    code, told, text = _ended(tmp_path / "workspace", "ar", _TELLS_WHAT_WAS_READ)
    assert (code, text) == (0, "Rivers rose.")
    assert told.splitlines()[-1:] == ["ar"]
    assert "Traceback" not in told


def test_what_fails_behind_the_last_window_is_told_at_the_terminal(tmp_path: Path) -> None:
    """A window that tells of a fault after the end of all windows would wait for ever."""
    code, told, text = _ended(tmp_path / "workspace", besides=_FAILS_LAST)
    assert (code, text) == (0, "Rivers rose.")
    assert "RuntimeError: behind the last window" in told
