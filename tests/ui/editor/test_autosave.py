"""What is typed reaches the disk, and what could not is kept and tried again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.assessment import AssessmentStatus
from eesee_desktop.domain.errors import ErrorCode
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.ui.editor import autosave
from eesee_desktop.ui.editor.autosave import Autosave
from support_workspace import begin_assessment, make_workspace

_LONG_MS = 20_000


class Desk:
    """An empty assessment with its autosave; while it is sealed behind its back, nothing can be saved."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.wanted: AssessmentId = begin_assessment(workspace)
        self.autosave = Autosave()

    def type(self, field: str, text: Callable[[], str]) -> None:
        """Take note of what is being typed into a field."""
        self.autosave.note(
            field, lambda: assessments.set_field(self.workspace, self.wanted, field, text()), text
        )

    def refuse(self) -> None:
        """Let every save fail from now on."""
        self.workspace.assessments.set_status(self.wanted, AssessmentStatus.SEALED, 1)

    def allow(self) -> None:
        """Let saves succeed again."""
        self.workspace.assessments.set_status(self.wanted, AssessmentStatus.DRAFT, 1)

    @property
    def stored(self) -> tuple[str, str]:
        """What is on disk in the two fields that are typed into."""
        found = assessments.load(self.workspace, self.wanted)
        return found.introduction, found.context


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """Return an autosave that does not wait long before it tries again."""
    del qtbot  # its application runs the timers
    monkeypatch.setattr(autosave, "PAUSE_MS", 5)
    monkeypatch.setattr(autosave, "RETRY_MS", 20)
    workspace, _ = make_workspace(tmp_path / "workspace")
    made = Desk(workspace)
    yield made
    made.autosave.stop()
    workspace.close()


def test_a_pause_saves(desk: Desk, qtbot: QtBot) -> None:
    """What was typed is on disk after a pause, without anybody asking for it, and nothing waits any more."""
    with qtbot.waitSignal(desk.autosave.saved, timeout=_LONG_MS):
        desk.type("context", lambda: "Rivers rose.")
    assert desk.stored == ("", "Rivers rose.")
    assert not desk.autosave.is_unsaved


def test_a_save_that_failed_is_tried_again_by_itself(desk: Desk, qtbot: QtBot) -> None:
    """Text that could not be saved waits, says so, and is saved as soon as that is possible, with what came since."""
    desk.refuse()
    typed = "Rivers"
    with qtbot.waitSignal(desk.autosave.failed, timeout=_LONG_MS) as told:
        desk.type("context", lambda: typed)
    assert told.args is not None
    assert (told.args[0], told.args[1].code) == ("context", ErrorCode.ASSESSMENT_SEALED)
    assert desk.autosave.is_unsaved
    with qtbot.waitSignal(desk.autosave.failed, timeout=_LONG_MS):
        pass  # tried again, in vain
    typed = "Rivers rose."
    with qtbot.waitSignals([desk.autosave.recovered, desk.autosave.unsaved_changed], timeout=_LONG_MS):
        desk.allow()
    assert desk.stored == ("", "Rivers rose.")
    assert not desk.autosave.is_unsaved


def test_one_field_that_fails_holds_up_no_other(desk: Desk) -> None:
    """Of two fields one is refused: the other is saved, the refused one keeps waiting and nothing is let go."""
    desk.type("1.external.raw", lambda: "many")
    desk.type("introduction", lambda: "Saved.")
    assert not desk.autosave.flush()
    assert desk.stored == ("Saved.", "")
    assert desk.autosave.is_unsaved
    told: list[str] = []
    desk.autosave.recovered.connect(told.append)
    desk.type("1.external.raw", lambda: "40")
    assert desk.autosave.flush()
    assert told == ["1.external.raw"]
    assert assessments.load(desk.workspace, desk.wanted).external.raw == 40


def test_a_value_that_was_chosen_and_failed_is_not_let_go(desk: Desk, qtbot: QtBot) -> None:
    """A choice that could not be stored is stored by the next try, like anything typed."""
    desk.refuse()
    desk.type("context", lambda: "Chosen.")
    assert not desk.autosave.flush()
    with qtbot.waitSignal(desk.autosave.recovered, timeout=_LONG_MS):
        desk.allow()
    assert desk.stored == ("", "Chosen.")


def test_each_failure_and_its_end_is_told_once(desk: Desk) -> None:
    """Whether anything waits is told when that changes, and a field that never failed never recovers."""
    waiting: list[bool] = []
    recovered: list[str] = []
    desk.autosave.unsaved_changed.connect(waiting.append)
    desk.autosave.recovered.connect(recovered.append)
    desk.type("context", lambda: "a")
    desk.type("context", lambda: "ab")
    assert desk.autosave.flush()
    assert (waiting, recovered) == ([True, False], [])


def test_typing_without_a_pause_is_saved_all_the_same(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Keys that follow each other faster than the pause do not put off the save for longer than its longest wait."""
    assert autosave.LONGEST_MS <= 2000
    monkeypatch.setattr(autosave, "PAUSE_MS", 10_000)
    monkeypatch.setattr(autosave, "LONGEST_MS", 40)
    typed = ""

    def next_key() -> None:
        nonlocal typed
        typed += "a"
        desk.type("context", lambda: typed)

    keys = QTimer()
    keys.timeout.connect(next_key)
    with qtbot.waitSignal(desk.autosave.saved, timeout=_LONG_MS):
        keys.start(5)
    keys.stop()
    assert desk.stored[1]


def test_leaving_a_field_saves_at_once(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever takes the caret away brings what was typed to disk before anything else happens."""
    monkeypatch.setattr(autosave, "PAUSE_MS", 10_000)
    window = QWidget()
    qtbot.addWidget(window)
    first, second = QLineEdit(window), QLineEdit(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    first.setFocus()
    desk.type("context", lambda: "Rivers rose.")
    assert desk.stored == ("", "")
    second.setFocus()
    assert desk.stored == ("", "Rivers rose.")
