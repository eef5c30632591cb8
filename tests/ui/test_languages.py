"""The screen speaks another language at once, and nothing that was answered or opened is lost by it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from eesee_desktop.services.workspace import Workspace
from eesee_desktop.ui.kit.translation import install_language
from support_desktop import close_desktop, make_desktop, named, type_into, unlock
from support_workspace import add_example, make_workspace


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """Leave the language of the tests behind."""
    yield
    install_language(qapp, "en")


def test_arrow_keys_lead_through_the_languages_of_a_first_start(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """Each arrow makes the window anew; the answers stay, and the cursor is where the next arrow goes on."""
    desktop = make_desktop(qapp, tmp_path / "workspace")
    desktop.start()
    first = desktop.doors.first_start
    assert first is not None
    type_into(first, QLineEdit, "Organisation", "Red Ejemplo")
    box = named(first, QComboBox, "Language of the screen")
    spoken = [str(box.itemData(index)) for index in range(box.count())]
    box.setFocus()
    for index in range(1, len(spoken)):
        QTest.keyClick(box, Qt.Key.Key_Down)
        before = first
        qtbot.waitUntil(lambda before=before: desktop.doors.first_start not in {None, before})  # type: ignore[misc]  # bound now
        first = desktop.doors.first_start
        assert first is not None
        QApplication.processEvents()  # what a window puts off until it is shown, the place of the cursor among it
        found = QApplication.focusWidget()
        assert isinstance(found, QComboBox)
        assert found.currentData() == spoken[index]
        assert first.beginning.organisation == "Red Ejemplo"
        box = found
    assert set(spoken[1:]) == {"en", "ar", "es", "fr", "pt"}
    first.close()


def _begun(folder: Path) -> Workspace:
    workspace, _ = make_workspace(folder)
    add_example(workspace)
    return workspace


def test_another_language_chosen_in_the_settings_keeps_the_place(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """The window is made anew with the same assessment at the same section, as wide as it was."""
    _begun(tmp_path / "workspace").close()
    desktop = make_desktop(qapp, tmp_path / "workspace")
    desktop.start()
    window = unlock(desktop, qtbot)
    window.open_assessment("a" * 31 + "1")
    assert window.frame is not None
    window.frame.go_to("3.2.score")
    section = window.frame.section
    window.resize(701, 602)
    desktop._settings.change(language="fr")  # noqa: SLF001  what the choice in the settings does
    desktop.over.speak_anew()  # and what follows when they are closed
    qtbot.waitUntil(lambda: desktop.window not in {None, window})
    again = desktop.window
    assert again is not None
    assert again.frame is not None
    assert again.frame.section == section
    assert named(again, QPushButton, "Sceller").isVisible()
    assert (again.width(), again.height()) == (701, 602)
    close_desktop(desktop)
