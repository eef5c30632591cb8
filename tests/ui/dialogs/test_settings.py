"""What the settings do to the workspace, and what is said of the place where it lies."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from eesee_desktop.services import assessments
from eesee_desktop.services.submissions import signers_line
from eesee_desktop.services.workspace_opening import open_workspace
from eesee_desktop.ui.desktop import Desktop
from eesee_desktop.ui.words.dates import moment_words
from support_desktop import close_desktop, make_desktop, named, press, type_into, unlock
from support_workspace import PASSPHRASE, StillClock, begin_assessment, counted_ids, make_workspace

_LONG_MS = 20_000


@pytest.fixture
def opened(qapp: QApplication, qtbot: QtBot, folder: Path) -> Iterator[Desktop]:
    """Return the program with the workspace of ``folder`` open."""
    desktop = make_desktop(qapp, folder)
    desktop.start()
    unlock(desktop, qtbot)
    yield desktop
    close_desktop(desktop)


@pytest.fixture
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return the folder of a workspace, inside one that a test may name."""
    made = tmp_path / getattr(request, "param", "here") / "workspace"
    made.parent.mkdir()
    make_workspace(made)[0].close()
    return made


def answer_in_turn(*answers: tuple[str, Callable[[QDialog], None]]) -> None:
    """Answer dialogs, each of which holds still until it is closed: the one on top once it has a certain button."""
    (button, answer), *rest = answers

    def look() -> None:
        top = QApplication.activeModalWidget()
        if not isinstance(top, QDialog) or button not in _buttons(top):
            QTimer.singleShot(10, look)
            return
        if rest:
            answer_in_turn(*rest)
        answer(top)

    QTimer.singleShot(0, look)


def _buttons(parent: QDialog) -> set[str]:
    return {
        button.text().replace("&", "") for button in parent.findChildren(QPushButton) if button.isVisible()
    }


@pytest.mark.parametrize(
    ("folder", "is_warned"), [("Nextcloud", True), ("Documents", False)], indirect=["folder"]
)
def test_a_synchronised_folder_is_warned_of(opened: Desktop, *, is_warned: bool) -> None:
    """Whoever opens a workspace that a service copies to other computers is told to move it."""
    assert opened.window is not None
    said = [label.text() for label in opened.window.messages.findChildren(QLabel)]
    assert any("synchronised" in text for text in said) is is_warned


def opened_at(desktop: Desktop) -> datetime:
    """Return when the recovery code was made."""
    assert desktop.window is not None
    return desktop.window.workspace.recovery.load().made


def test_the_key_is_shown_to_be_copied(opened: Desktop) -> None:
    """Fingerprint, public key and line of signers stand in the settings, and go on the clipboard with one press."""
    assert opened.window is not None
    workspace = opened.window.workspace
    copied: list[str] = []

    def copy_all(settings: QDialog) -> None:
        press(settings, "My key")
        for name in ("Fingerprint", "Public key", "Line for a list of signers"):
            press(settings, f"Copy: {name}")
            copied.append(QApplication.clipboard().text())
        settings.reject()

    answer_in_turn(("New recovery code…", copy_all))
    opened.window.settings_requested.emit()
    public = workspace.signing_key.public
    assert copied == [public.fingerprint, public.openssh, signers_line(workspace)]


def test_a_new_recovery_code_is_made_and_shown(opened: Desktop, folder: Path) -> None:
    """The settings ask for the passphrase, show the code, ask it back, and say when it was made; it opens."""
    shown: list[str] = []

    def prove(asking: QDialog) -> None:
        type_into(asking, QLineEdit, "Present passphrase", PASSPHRASE)
        press(asking, "Make a new code")

    def keep(kept: QDialog) -> None:
        shown.append(named(kept, QLabel, "Recovery code").text())
        press(kept, "Next")
        type_into(kept, QLineEdit, "Recovery code", "AAAA")
        press(kept, "Done")
        assert kept.isVisible()
        named(kept, QLineEdit, "Recovery code").clear()
        type_into(kept, QLineEdit, "Recovery code", shown[0])
        press(kept, "Done")

    def look(settings: QDialog) -> None:
        said = [label.text() for label in settings.findChildren(QLabel)]
        assert any(moment_words(opened_at(opened)) in text for text in said)
        settings.reject()

    answer_in_turn(
        ("New recovery code…", lambda settings: press(settings, "New recovery code…")),
        ("Make a new code", prove),
        ("Next", keep),
        ("New recovery code…", look),
    )
    assert opened.window is not None
    opened.window.settings_requested.emit()
    close_desktop(opened)
    open_workspace(folder, recovery_code=shown[0], clock=StillClock(), new_id=counted_ids()).close()


def test_the_organisation_is_renamed_and_taken_over(opened: Desktop) -> None:
    """The settings rename the organisation, say which drafts bear the former name, and give them the new one."""
    assert opened.window is not None
    workspace = opened.window.workspace
    draft = begin_assessment(workspace)
    heard: list[str] = []

    def rename(dialog: QDialog) -> None:
        field = named(dialog, QLineEdit, "Organisation")
        for text in ("", "Red Nueva"):
            field.selectAll()
            QTest.keyClick(field, Qt.Key.Key_Delete)
            QTest.keyClicks(field, text)
            QTest.keyClick(field, Qt.Key.Key_Return)
            heard.extend(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
        press(dialog, "Use it in these drafts too")
        heard.extend(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
        dialog.reject()

    answer_in_turn(("Close", rename))
    opened.window.settings_requested.emit()
    assert workspace.member.name == "Red Nueva"
    assert assessments.load(workspace, draft).member.name == "Red Nueva"
    assert "A name is one line of up to 400 characters; the former one stays." in heard
    assert "Renamed. New assessments bear this name. 1 draft still bears the former one." in heard
    assert "1 draft bears the new name now." in heard
