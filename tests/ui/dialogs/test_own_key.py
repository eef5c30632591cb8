"""The own key in the settings: enrolled, printed, changed; and the list of the consortium that is on board."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from pyrage import x25519
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.bundle.letters import read_enrolment, read_rotation
from eesee_desktop.services import consortium
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.system.randomness import random_bytes
from eesee_desktop.ui.dialogs.own_key import OwnKeyDialog
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.main_window.key_verbs import KeyVerbs
from support_desktop import named, press
from support_workspace import make_workspace

_LONG_MS = 20_000


@pytest.fixture(name="workspace")
def _workspace(tmp_path: Path) -> Iterator[Workspace]:
    made, _ = make_workspace(tmp_path / "workspace")
    with made:
        yield made


@pytest.fixture(name="verbs")
def _verbs(workspace: Workspace, qtbot: QtBot) -> Iterator[KeyVerbs]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    background = Background()
    yield KeyVerbs(workspace, background, window, random_bytes)
    background.stop()


def shown(verbs: KeyVerbs, does: Callable[[OwnKeyDialog], object]) -> None:
    """Show the key, do something there, and close it."""
    found: list[BaseException] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, OwnKeyDialog):
            QTimer.singleShot(10, look)
            return
        try:
            does(dialog)
        except BaseException as error:  # noqa: BLE001  raised below, out of the event
            found.append(error)
        finally:
            dialog.reject()

    QTimer.singleShot(0, look)
    verbs.show_key(has_consortium=True)
    if found:
        raise found[0]


def save_as(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Let the system's dialog save into a folder, under the name that is proposed."""
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *asked: (str(folder / Path(str(asked[2])).name), "")
    )


def said_in(dialog: QDialog) -> str:
    """Return all that is to be read in a dialog."""
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_the_key_is_enrolled(
    verbs: KeyVerbs, workspace: Workspace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The digits stand there to be read aloud, the file holds the key, and the card is a PDF that is opened."""
    save_as(monkeypatch, tmp_path)
    opened: list[QUrl] = []

    def open_it(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_it)

    def do(dialog: OwnKeyDialog) -> None:
        assert named(dialog, QLabel, "Digits of your key").text() == workspace.signing_key.public.digits
        press(dialog, "Save the enrolment file…")
        assert "ring you for the digits" in dialog.told.text()
        press(dialog, "Enrolment card (PDF)…")
        qtbot.waitUntil(lambda: bool(opened), timeout=_LONG_MS)

    shown(verbs, do)
    enrolment, key = read_enrolment((tmp_path / "per-eusee.eesee-enrolment").read_bytes())
    assert (enrolment.principal, key) == ("per@eusee", workspace.signing_key.public)
    assert Path(opened[0].toLocalFile()).read_bytes().startswith(b"%PDF-")


def test_another_key_writes_its_file_first(
    verbs: KeyVerbs, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the file cannot be written the key stays; else it is signed with both, and the new digits stand there."""
    old = workspace.signing_key.public
    (tmp_path / "none").write_text("a file, in which nothing can be written", encoding="utf-8")
    save_as(monkeypatch, tmp_path / "none")

    def fail(dialog: OwnKeyDialog) -> None:
        press(dialog, "Take another key…")
        assert dialog.told.property("rank") == "danger"

    shown(verbs, fail)
    assert workspace.signing_key.public == old
    save_as(monkeypatch, tmp_path)

    def do(dialog: OwnKeyDialog) -> None:
        press(dialog, "Take another key…")
        assert named(dialog, QLabel, "Digits of your key").text() == workspace.signing_key.public.digits
        press(dialog, "Take another key…")  # over the file of the one before: refused

    shown(verbs, do)
    new = workspace.signing_key.public
    assert new != old
    assert read_rotation((tmp_path / "per-eusee.eesee-rotation").read_bytes())[1:3] == (old, new)


def test_what_is_on_board_is_said(verbs: KeyVerbs, workspace: Workspace, tmp_path: Path) -> None:
    """Without a list it says that nothing is encrypted; with one whose it is, for how many, and until when."""
    seen: list[str] = []
    shown(verbs, lambda dialog: seen.append(said_in(dialog)))
    assert "signed and not encrypted" in seen[0]
    desk, _ = make_workspace(tmp_path / "desk")
    keys = tuple(str(x25519.Identity.generate().to_public()) for _ in range(2))
    data, _ = consortium.sign_recipients(desk, keys, date(2025, 7, 1), ())
    consortium.take_recipients(workspace, data, desk.signing_key.public.digits)
    desk.close()
    shown(verbs, lambda dialog: seen.append(said_in(dialog)))
    assert "List 1 of Red Ejemplo is on board" in seen[1]
    assert "2 recipients" in seen[1]
    assert "It has expired" in seen[1]
