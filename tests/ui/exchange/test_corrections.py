"""A draft that was saved for Word and comes back: what was changed in it is shown, and taken or left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.ids import DimensionId
from eesee_desktop.services import assessments, reports
from eesee_desktop.services.workspace import latest_instrument
from eesee_desktop.ui.desktop import Desktop
from eesee_desktop.ui.dialogs.corrections import CorrectionsDialog
from eesee_desktop.ui.exchange.bring_in import BringInDialog
from eesee_desktop.ui.main_window.window import MainWindow
from support_desktop import close_desktop, make_desktop, named, press, unlock
from support_documents import altered
from support_workspace import fitted_example, make_workspace

_ID = fitted_example().id


@pytest.fixture
def desktop(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """Return the program with one assessment, whose country context is two words that stand nowhere else."""
    workspace, _ = make_workspace(tmp_path / "workspace")
    assessments.add_assessment(workspace, fitted_example(), latest_instrument())
    assessments.set_field(workspace, _ID, "context", "Zanzibar remained quiet.")
    assessments.set_field(workspace, _ID, "2.1.narrative", "Registers opened seldom.")
    workspace.close()
    made = make_desktop(qapp, tmp_path / "workspace")
    made.start()
    unlock(made, qtbot)
    yield made
    close_desktop(made)


@pytest.fixture
def window(desktop: Desktop) -> MainWindow:
    """Return its window."""
    assert desktop.window is not None
    return desktop.window


def _returned(window: MainWindow, path: Path) -> Path:
    """Return the draft as it comes back, two fields of it corrected."""
    draft = reports.print_word_draft(reports.draft_content(window.workspace, _ID))
    draft = altered(draft, "Zanzibar remained quiet.", "Zanzibar stayed quiet.")
    path.write_bytes(altered(draft, "Registers opened seldom.", "Registers opened twice."))
    return path


def _bring_in(
    window: MainWindow,
    monkeypatch: pytest.MonkeyPatch,
    path: Path,
    answer: Callable[[CorrectionsDialog], None],
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))

    def look() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, BringInDialog)
        QTimer.singleShot(0, see)
        press(asked, "Show the changes")

    def see() -> None:
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, CorrectionsDialog)
        try:
            answer(shown)
        except AssertionError:
            shown.reject()  # or a test that fails would wait for somebody to close it
            raise

    QTimer.singleShot(0, look)
    press(window.home, "Bring in…")


def test_each_change_is_seen_word_by_word_and_taken_or_left(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The one whose tick is taken away stays as it was; the other is taken, shown, and can be taken back."""
    path = _returned(window, tmp_path / "came back")

    def answer(shown: CorrectionsDialog) -> None:
        fields = named(shown, QListWidget, "Changed fields")
        assert fields.count() == 2
        fields.setCurrentRow(1)
        assert not named(shown, QPushButton, "Tick all").isEnabled()
        fields.item(1).setCheckState(Qt.CheckState.Unchecked)
        press(shown, "Take what is ticked")

    _bring_in(window, monkeypatch, path, answer)
    value = assessments.load(window.workspace, _ID)
    assert value.context == "Zanzibar stayed quiet."
    assert value.dimension(DimensionId("2.1")).narrative == "Registers opened seldom."
    assert window.frame is not None
    assert window.frame.section == "context"
    assert "1 field" in window.messages.text
    assert "stayed" in window.frame.undo_line.text
    window.frame.undoing.undo()
    assert not window.messages.text  # it is not done any more
    assert assessments.load(window.workspace, _ID).context == "Zanzibar remained quiet."


def test_what_was_changed_here_since_is_not_ticked(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Taking it would undo what was written here: the person has to say so, and is told why."""
    path = _returned(window, tmp_path / "came back")
    assessments.set_field(window.workspace, _ID, "context", "Written here since.")

    def answer(shown: CorrectionsDialog) -> None:
        fields = named(shown, QListWidget, "Changed fields")
        assert fields.item(0).checkState() is Qt.CheckState.Unchecked
        assert any("changed since the draft was sent" in label.text() for label in shown.findChildren(QLabel))
        shown.reject()

    _bring_in(window, monkeypatch, path, answer)
    assert assessments.load(window.workspace, _ID).context == "Written here since."


def test_a_tick_moves_nothing_and_all_can_be_ticked_at_once(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The list stays where it is, its lines are whole, and one button ticks all of them."""
    path = _returned(window, tmp_path / "came back")
    assessments.set_field(window.workspace, _ID, "context", "Written here since.")

    def answer(shown: CorrectionsDialog) -> None:
        fields = named(shown, QListWidget, "Changed fields")
        before = fields.geometry()
        fields.setCurrentRow(1)
        QApplication.processEvents()
        fields.item(0).setCheckState(Qt.CheckState.Checked)
        fields.setCurrentRow(0)
        QApplication.processEvents()
        assert fields.geometry() == before
        assert not fields.visualItemRect(fields.item(0)).intersects(fields.visualItemRect(fields.item(1)))
        fields.item(0).setCheckState(Qt.CheckState.Unchecked)
        press(shown, "Tick all")
        assert len(shown.chosen) == fields.count()
        shown.reject()

    _bring_in(window, monkeypatch, path, answer)
