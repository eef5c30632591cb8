"""The system ends the program: what was typed a moment before is on disk."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from eesee_desktop.services import assessments
from support_workspace import PASSPHRASE, begin_assessment, make_workspace, reopen

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


@pytest.mark.skipif(os.name == "nt", reason="Windows ends programs in other ways")
def test_what_was_typed_just_before_a_termination_is_on_disk(tmp_path: Path) -> None:
    """SIGTERM right after the last key saves, closes the workspace and ends the program in peace."""
    folder = tmp_path / "workspace"
    workspace, _ = make_workspace(folder)
    wanted = begin_assessment(workspace)
    workspace.close()
    paths = os.pathsep.join(path for path in sys.path if path)
    child = subprocess.Popen(
        [sys.executable, "-c", _CHILD, str(folder), wanted, PASSPHRASE],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": paths},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    assert child.stdout.readline().strip() == "typed"
    child.send_signal(signal.SIGTERM)
    assert child.wait(_PATIENCE_S) == 0
    child.stdout.close()
    with reopen(folder) as workspace:
        assert assessments.load(workspace, wanted).context == "Rivers rose."
