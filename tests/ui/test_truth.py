"""The window says what is true of the file beneath it, and loses nothing when that file goes."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments, relocating
from eesee_desktop.storage.presence import PresenceFile
from eesee_desktop.system.computer import Computer
from eesee_desktop.ui.desktop import Desktop
from eesee_desktop.ui.dialogs.missing_changes import MissingChangesDialog
from eesee_desktop.ui.kit.asking import AskingDialog
from eesee_desktop.ui.main_window.window import MainWindow
from eesee_desktop.ui.words.dates import moment_words
from support_desktop import (
    clashing_mnemonics,
    close_desktop,
    failure_told,
    make_desktop,
    named,
    press,
    type_into,
    unlock,
    unnamed_controls,
)
from support_workspace import PASSPHRASE, begin_assessment, make_workspace, reopen

_LONG_MS = 20_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a workspace with one empty assessment."""
    made = tmp_path / "workspace"
    workspace, _ = make_workspace(made, lambda: datetime.now(UTC))
    begin_assessment(workspace)
    workspace.close()
    return made


def _open(window: MainWindow) -> AssessmentId:
    wanted = assessments.list_assessments(window.workspace)[0].id
    window.open_assessment(wanted)
    assert window.frame is not None
    window.frame.tree.choose("context")
    return wanted


def _context(folder: Path) -> str:
    with reopen(folder, lambda: datetime.now(UTC)) as workspace:
        return assessments.load(workspace, assessments.list_assessments(workspace)[0].id).context


def test_what_is_idle_is_folded_into_one_file(desktop: Desktop, qtbot: QtBot, folder: Path) -> None:
    """A few seconds after the last commit the log beside the database is empty."""
    window = unlock(desktop, qtbot)
    _open(window)
    type_into(window, QTextEdit, "Text", "Rivers rose.")
    log = folder / "workspace.db-wal"
    qtbot.waitUntil(lambda: window.status.safety.startswith("Safe on disk "), timeout=_LONG_MS)
    qtbot.waitUntil(lambda: log.stat().st_size == 0, timeout=_LONG_MS)


def test_a_file_that_is_gone_is_told_and_written_back(
    desktop: Desktop, qtbot: QtBot, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window never says "safe" of it, keeps the words, and saves all in a folder that the person names."""
    window = unlock(desktop, qtbot)
    _open(window)
    frame = window.frame
    assert frame is not None
    (folder / "workspace.db").rename(folder / "renamed.db")
    type_into(window, QTextEdit, "Text", "Kept through it.")
    qtbot.waitUntil(lambda: "no longer where it was" in frame.messages.text, timeout=_LONG_MS)
    assert "Safe" not in window.status.safety
    chosen = tmp_path / "new"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(chosen))
    press(frame.messages, "Save it in a folder…")
    assert str(chosen) in frame.messages.text
    assert window.status.safety.startswith("Safe on disk")
    window.close()
    assert _context(chosen) == "Kept through it."


def test_the_lock_loses_nothing_though_the_file_is_gone(desktop: Desktop, qtbot: QtBot, folder: Path) -> None:
    """Ctrl+L writes what the open connection holds where it was, covers the screen, and opens again with it."""
    window = unlock(desktop, qtbot)
    _open(window)
    type_into(window, QTextEdit, "Text", "Before.")
    assert window.save()
    (folder / "workspace.db").unlink()
    with qtbot.waitSignal(desktop.unlock_shown, timeout=_LONG_MS):
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    again = unlock(desktop, qtbot)
    assert again.frame is not None
    assert named(again, QTextEdit, "Text").toPlainText() == "Before."


def test_closing_asks_before_a_file_that_is_gone_takes_all_with_it(
    desktop: Desktop, qtbot: QtBot, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is unsaved, and closing would lose everything: the window asks, and saves it elsewhere."""
    window = unlock(desktop, qtbot)
    wanted = _open(window)
    assessments.set_field(window.workspace, wanted, "context", "All of it.")
    shutil.rmtree(folder)
    asked: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AskingDialog)
        asked.append(dialog.windowTitle())
        press(dialog, "Save it in a folder…")

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "new"))
    QTimer.singleShot(100, answer)
    with qtbot.waitSignal(window.closed, timeout=_LONG_MS):
        window.close()
    assert asked == ["Close and lose the workspace?"]
    assert _context(tmp_path / "new") == "All of it."


def test_missing_changes_are_named_until_somebody_knows(desktop: Desktop, qtbot: QtBot, folder: Path) -> None:
    """With an older database in its place the window names what is missing; "I know" ends it."""
    older = (folder / "workspace.db").read_bytes()
    with reopen(folder, lambda: datetime.now(UTC)) as workspace:
        wanted = assessments.list_assessments(workspace)[0].id
        assessments.set_field(workspace, wanted, "context", "Written since.")
    (folder / "workspace.db").write_bytes(older)
    told: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, MissingChangesDialog):
            QTimer.singleShot(50, answer)
            return
        told.extend(label.text() for label in dialog.findChildren(QLabel))
        press(dialog, "I know")

    QTimer.singleShot(50, answer)
    window = unlock(desktop, qtbot)
    qtbot.waitUntil(lambda: bool(told) and QApplication.activeModalWidget() is None, timeout=_LONG_MS)
    assert window.workspace.missing == ()
    assert any("Peru" in line and "Country context" in line for line in told), told


def test_one_that_is_open_elsewhere_is_offered_to_read(
    qapp: QApplication, qtbot: QtBot, folder: Path
) -> None:
    """Who has it open is named, with a way in that takes no keys and says so; what is read is all there."""
    with reopen(folder, lambda: datetime.now(UTC)) as workspace:
        key = workspace.keys.key
        wanted = assessments.list_assessments(workspace)[0].id
        assessments.set_field(workspace, wanted, "context", "Theirs.")
    now = datetime.now(UTC)
    PresenceFile(folder, key, lambda: now, Computer("kasse-2", "rosa", "0" * 16)).tell()
    desktop = make_desktop(qapp, folder)
    desktop.start()
    door = desktop.doors.unlock
    assert door is not None
    type_into(door, QLineEdit, "Passphrase", PASSPHRASE)
    press(door, "Open")
    qtbot.waitUntil(lambda: "kasse-2" in failure_told(door), timeout=_LONG_MS)
    assert "rosa" in failure_told(door)
    assert moment_words(now) in failure_told(door)
    said = named(door, QLabel, failure_told(door))
    assert said.height() >= said.heightForWidth(said.width()), "the window grows with what it says and offers"
    assert clashing_mnemonics(door) == []
    before = (folder / "workspace.db").read_bytes()
    with qtbot.waitSignal(desktop.main_window_shown, timeout=_LONG_MS):
        press(door, "Open to read only")
    window = desktop.window
    assert window is not None
    assert "read only" in window.messages.text
    _open(window)
    field = named(window, QTextEdit, "Text")
    assert field.toPlainText() == "Theirs."
    QTest.keyClicks(field, "Mine.")
    assert field.toPlainText() == "Theirs."
    assert window.status.safety == "Read only"
    window.close()
    assert (folder / "workspace.db").read_bytes() == before
    assert (folder / "workspace.open").exists()


def test_a_silent_one_can_be_opened_all_the_same(qapp: QApplication, qtbot: QtBot, folder: Path) -> None:
    """Without a sign of life for minutes there is a second way: to write."""
    with reopen(folder, lambda: datetime.now(UTC)) as workspace:
        key = workspace.keys.key
    long_ago = datetime.now(UTC) - timedelta(hours=2)
    PresenceFile(folder, key, lambda: long_ago, Computer("kasse-2", "rosa", "0" * 16)).tell()
    desktop = make_desktop(qapp, folder)
    desktop.start()
    door = desktop.doors.unlock
    assert door is not None
    type_into(door, QLineEdit, "Passphrase", PASSPHRASE)
    press(door, "Open")
    qtbot.waitUntil(lambda: "kasse-2" in failure_told(door), timeout=_LONG_MS)
    with qtbot.waitSignal(desktop.main_window_shown, timeout=_LONG_MS):
        press(door, "Open it all the same")
    assert desktop.window is not None
    assert not desktop.window.workspace.is_read_only
    close_desktop(desktop)


@pytest.mark.parametrize("lost", ["workspace.db", "workspace.key"])
def test_half_a_workspace_is_said_to_be_half(qapp: QApplication, folder: Path, lost: str) -> None:
    """Never the first start as if there had been no work: what is there, what is missing, and a backup on offer."""
    for path in folder.glob(f"{lost}*"):
        path.unlink()
    desktop = make_desktop(qapp, folder)
    desktop.start()
    window = desktop.doors.half_there
    assert window is not None
    assert (desktop.doors.unlock, desktop.doors.first_start) == (None, None)
    said = " ".join(label.text() for label in window.findChildren(QLabel))
    assert f"Missing: {lost}" in said
    assert unnamed_controls(window) == []
    assert clashing_mnemonics(window) == []
    named(window, type(window._restore), "Bring back from a backup…")  # noqa: SLF001  the kind of a button
    press(window, "Begin a new workspace")
    assert desktop.doors.first_start is not None
    assert desktop.doors.half_there is None
    assert [path.name for path in folder.iterdir() if path.name.startswith("left-")]
    close_desktop(desktop)


def test_a_database_that_was_put_back_is_found(qapp: QApplication, folder: Path) -> None:
    """Look again finds what was missing and asks for the passphrase."""
    (folder / "workspace.db").rename(folder / "away")
    desktop = make_desktop(qapp, folder)
    desktop.start()
    assert desktop.doors.half_there is not None
    (folder / "away").rename(folder / "workspace.db")
    press(desktop.doors.half_there, "Look again")
    assert desktop.doors.unlock is not None
    close_desktop(desktop)


def test_a_synchronised_folder_is_left_with_one_click(
    qapp: QApplication, qtbot: QtBot, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window warns, moves the workspace to a safe place, says where, and goes on there."""
    synchronised = tmp_path / "Dropbox" / "workspace"
    synchronised.parent.mkdir()
    folder.rename(synchronised)
    safe = tmp_path / "safe"
    monkeypatch.setattr(relocating, "default_workspace", lambda: safe)
    desktop = make_desktop(qapp, synchronised)
    desktop.start()
    window = unlock(desktop, qtbot)
    bar = window.messages
    assert "synchronised" in bar.text
    press(bar, "Move it to a safe place")
    assert str(safe) in window.messages.text
    _open(window)
    type_into(window, QTextEdit, "Text", "Written there.")
    window.close()
    assert not (synchronised / "workspace.db").exists()
    assert _context(safe) == "Written there."


def test_a_first_start_in_a_synchronised_folder_is_warned(qapp: QApplication, tmp_path: Path) -> None:
    """Before anything is made, the folder is said to be unsafe, with another one on offer."""
    desktop = make_desktop(qapp, tmp_path / "Nextcloud" / "workspace")
    desktop.start()
    first = desktop.doors.first_start
    assert first is not None
    assert any("synchronised" in label.text() for label in first.findChildren(QLabel) if label.isVisible())
    assert clashing_mnemonics(first) == []
    named(first, type(first._next), "Use a safe place")  # noqa: SLF001  the kind of a button
    close_desktop(desktop)
