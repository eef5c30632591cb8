"""The wheel scrolls: it changes no value and takes the focus from nothing, in any window."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDateEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

import eesee_desktop.ui
from eesee_desktop.services import panel
from eesee_desktop.system.settings import Settings
from eesee_desktop.ui.dialogs.first_start import FirstStartWindow
from eesee_desktop.ui.dialogs.settings import OwnKeys, SettingsDialog
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.main_window.window import MainWindow
from support_workspace import add_example, make_workspace

OWN = {"choice.py", "still.py"}
QTS = {
    "QComboBox",
    "QSpinBox",
    "QDoubleSpinBox",
    "QDateEdit",
    "QTimeEdit",
    "QDateTimeEdit",
    "QTabBar",
    "QTabWidget",
}
QTS |= {"QSlider", "QDial", "QFontComboBox"}


def _turn(widget: QWidget) -> None:
    """Turn the wheel over a widget, as the window system would."""
    middle = QPointF(widget.rect().center())
    at = QPointF(widget.mapToGlobal(widget.rect().center()))
    for step in (-120, -120, 120, 240):
        buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        phase = Qt.ScrollPhase.NoScrollPhase
        is_inverted = False
        turned = QWheelEvent(middle, at, QPoint(), QPoint(0, step), buttons, keys, phase, is_inverted)
        QApplication.sendEvent(widget, turned)


def _value(widget: QWidget) -> object:
    if isinstance(widget, QComboBox | QTabBar):
        return widget.currentIndex()
    if isinstance(widget, QDateEdit):
        return widget.date()
    return widget.text() if isinstance(widget, QAbstractSpinBox) else widget.property("value")


def _valued(window: QWidget) -> list[QWidget]:
    kinds = (QComboBox, QAbstractSpinBox, QAbstractSlider, QTabBar)
    found = [widget for kind in kinds for widget in window.findChildren(kind)]
    return [widget for widget in found if not isinstance(widget, QScrollBar)]


def _check(window: QWidget) -> int:
    """Turn the wheel over all that has a value, with the focus and without, and return how many there were."""
    found = _valued(window)
    for widget in found:
        for takes_focus in (False, True):
            if takes_focus:
                widget.setFocus()
            before, focus = _value(widget), QApplication.focusWidget()
            _turn(widget)
            assert _value(widget) == before, widget
            assert QApplication.focusWidget() is focus, widget
    for widget in [*found, *window.findChildren(QTextEdit)]:
        assert widget.focusPolicy() is not Qt.FocusPolicy.WheelFocus, widget
    return len(found)


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return the window on the complete example, with two members in its panel."""
    workspace, _ = make_workspace(tmp_path / "workspace")
    wanted = add_example(workspace).id
    for _ in range(2):
        panel.add_member(workspace, wanted)
    background = Background()
    made = MainWindow(workspace, background)
    qtbot.addWidget(made)
    made.open_assessment(wanted)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.close()
    made.put_away()
    background.stop()
    workspace.close()


def test_no_page_of_an_assessment_lets_the_wheel_change_a_value(window: MainWindow) -> None:
    """Over the boxes of all sections the wheel changes nothing, be they in focus or not."""
    assert window.frame is not None
    seen = 0
    for section in window.frame.tree.sections:
        window.frame.tree.choose(section)
        page = window.frame.page
        assert page is not None
        seen += _check(page)
    assert seen > 20


def test_no_dialog_lets_the_wheel_change_a_value(qtbot: QtBot) -> None:
    """In the settings and at the first start the wheel changes nothing."""
    for dialog in (
        SettingsDialog(
            Settings(),
            OwnKeys("SHA256:abc", "ssh-ed25519 AAAA", "per@eusee ssh-ed25519 AAAA", "today"),
            "Red Ejemplo",
        ),
        FirstStartWindow(),
    ):
        qtbot.addWidget(dialog)
        dialog.show()
        assert _check(dialog) > 1


def test_windows_are_made_of_controls_that_hold_still() -> None:
    """No module makes one of Qt's own controls whose value the wheel changes; there are ours for each."""
    made = []
    for file in Path(eesee_desktop.ui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            names = [node.func] if isinstance(node, ast.Call) else getattr(node, "bases", [])
            used = {name.id for name in names if isinstance(name, ast.Name)} & QTS
            if used and file.name not in OWN:
                made.append(f"{file.name}: {', '.join(sorted(used))}")
    assert not made
