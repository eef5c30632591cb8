"""Keys that are underlined on a label or a button work, in every window, and none of them twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMenuBar,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments, submissions
from eesee_desktop.services.workspace import latest_instrument
from eesee_desktop.system.settings import Settings
from eesee_desktop.ui.dialogs.first_start import FirstStartWindow
from eesee_desktop.ui.dialogs.settings import SettingsDialog
from eesee_desktop.ui.dialogs.unlock import UnlockWindow
from eesee_desktop.ui.editor.narrative_editor import NarrativeEditor
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.fold import Fold
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.main_window.assessment_frame import AssessmentFrame
from eesee_desktop.ui.main_window.menus import MENUS
from eesee_desktop.ui.main_window.window import MainWindow
from support_desktop import clashing_mnemonics
from support_dialogs import DIALOGS, OWN_KEYS, look_at_dialog
from support_workspace import begin_assessment, fitted_example, make_workspace

_STATES = ("new", "complete", "sealed")


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return the window on an assessment that is complete, one that is new, and one that is sealed."""
    workspace, _ = make_workspace(tmp_path / "workspace")
    for name in ("complete", "sealed"):
        assessments.add_assessment(workspace, replace(fitted_example(), id=_id_of(name)), latest_instrument())
    submissions.seal(workspace, _id_of("sealed"), tmp_path, submissions.SealingChoice(with_draft=False))
    begin_assessment(workspace)
    background = Background()
    made = MainWindow(workspace, background)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()
    made.put_away()
    background.stop()
    workspace.close()


def _id_of(state: str) -> AssessmentId:
    return AssessmentId({"complete": "a", "sealed": "b"}[state] * 32)


def _key_of(text: str) -> str:
    """Return what Alt is pressed with, empty where nothing is underlined."""
    return QKeySequence.mnemonic(text).toString().removeprefix("Alt+")


def _press(window: QWidget, key: str) -> None:
    # Nothing has the key for itself but what answers to it.
    QTest.keyClick(window.focusWidget() or window, Qt.Key(ord(key)), Qt.KeyboardModifier.AltModifier)
    QApplication.processEvents()


def _goes_to(label: QLabel, window: QWidget) -> bool:
    """Tell whether the key of a label brings the focus to what it names."""
    buddy = label.buddy()
    if buddy.isAncestorOf(window.focusWidget() or window) or buddy is window.focusWidget():
        window.setFocus()
    _press(window, _key_of(label.text()))
    focus = window.focusWidget()
    return focus is not None and (focus is buddy or buddy.isAncestorOf(focus))


class _Catcher(QObject):
    """Takes the key of a button, so that nothing follows."""

    def __init__(self) -> None:
        super().__init__()
        self.is_caught = False

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a key, and nothing else."""
        del watched
        if event.type() == QEvent.Type.Shortcut:
            self.is_caught = True
        return event.type() == QEvent.Type.Shortcut


def _clicks(button: QAbstractButton, window: QWidget) -> bool:
    """Tell whether the key of a button comes to it."""
    catcher = _Catcher()
    button.installEventFilter(catcher)
    _press(window, _key_of(button.text()))
    button.removeEventFilter(catcher)
    return catcher.is_caught


def dead_mnemonics(window: QWidget) -> list[str]:
    """Return the texts of what is underlined, can be seen and used, and does not answer to its key."""
    window.activateWindow()
    dead = []
    for child in window.findChildren(QWidget):
        if child.window() is not window or not child.isVisible() or not child.isEnabled():
            continue
        if isinstance(child, QLabel) and child.buddy() is not None and _key_of(child.text()):
            if child.buddy().isEnabled() and not _goes_to(child, window):
                dead.append(child.text())
        elif isinstance(child, QAbstractButton) and _key_of(child.text()) and not _clicks(child, window):
            dead.append(child.text())
    return dead


def _open(window: MainWindow, state: str) -> AssessmentFrame:
    """Open the assessment that is new, complete or sealed."""
    ids = {summary.id for summary in assessments.list_assessments(window.workspace)}
    (new,) = ids - {_id_of("complete"), _id_of("sealed")}
    window.open_assessment(new if state == "new" else _id_of(state))
    assert window.frame is not None
    return window.frame


def _unfold(page: QWidget) -> None:
    """Open what folds, and what folds in what is made only then."""
    while closed := [fold for fold in page.findChildren(Fold) if not fold.is_open]:
        for fold in closed:
            fold.set_open(True)
    QApplication.processEvents()


def _faults(window: QWidget) -> list[str]:
    return clashing_mnemonics(window) + dead_mnemonics(window)


@pytest.mark.parametrize("state", _STATES)
def test_every_key_of_a_page_works(window: MainWindow, state: str) -> None:
    """On each page, its parts unfolded, each key that is underlined does what it stands on, and stands there once."""
    frame = _open(window, state)
    assert {"draft", "history", "2.1", "panel"} <= set(frame.tree.sections)
    assert ("sealed" in frame.tree.sections) is (state == "sealed")
    found: dict[str, list[str]] = {}
    for section in frame.tree.sections:
        frame.tree.choose(section)
        page = frame.page
        assert page is not None
        _unfold(page)
        found[section] = _faults(window)
    assert {section: faults for section, faults in found.items() if faults} == {}


@pytest.mark.parametrize("section", ["context", "1", "2.1"])
@pytest.mark.parametrize("bar", ["find", "link", "writing"])
def test_every_key_of_what_opens_over_a_text_works(window: MainWindow, section: str, bar: str) -> None:
    """Find and replace, the address of a link and the writing view have keys that work beside those of the page."""
    frame = _open(window, "complete")
    frame.tree.choose(section)
    assert frame.page is not None
    editor = frame.page.findChildren(NarrativeEditor)[0]
    editor.setFocus()
    if bar == "find":
        editor.show_find()
    elif bar == "link":
        editor.edit_link()
    else:
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_F11)
    QApplication.processEvents()
    front = QApplication.activeWindow() or window
    assert _faults(front) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_every_key_of_a_dialog_works(qtbot: QtBot, name: str) -> None:
    """What asks and goes away has keys that work, too."""
    assert look_at_dialog(qtbot, name, _faults) == []


def test_every_key_of_home_works(window: MainWindow) -> None:
    """The list of assessments, too."""
    assert _faults(window) == []


@pytest.mark.parametrize(
    "make", [lambda: UnlockWindow(is_locked=False), FirstStartWindow], ids=["unlock", "first_start"]
)
def test_every_key_of_the_first_windows_works(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    """Unlock and first start, too."""
    window = make()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    assert _faults(window) == []


def test_no_two_entries_of_a_menu_answer_to_one_key(window: MainWindow) -> None:
    """Inside a menu each key stands for one entry."""
    bar = window.findChild(QMenuBar)
    assert bar is not None
    for action in bar.actions():
        menu = action.menu()
        assert menu is not None
        keys = [_key_of(entry.text()) for entry in menu.actions() if not entry.isSeparator()]
        assert all(keys), action.text()
        assert len(set(keys)) == len(keys), action.text()
    assert len(bar.actions()) == len(MENUS)


def test_enter_in_a_setting_opens_nothing(qtbot: QtBot) -> None:
    """Enter in the size of text takes the size; it does not begin to change the passphrase."""
    dialog = SettingsDialog(Settings(), OWN_KEYS, "Red Ejemplo")
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    size = dialog.findChild(QSpinBox)
    assert size is not None
    size.setFocus()
    clicked: list[str] = []
    for button in dialog.findChildren(QPushButton):
        button.clicked.connect(lambda _=False, button=button: clicked.append(button.text()))
    QTest.keyClick(size, Qt.Key.Key_Return)
    assert clicked == []
    assert dialog.isVisible()
