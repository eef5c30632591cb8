"""The whole program on screen, over a real encrypted workspace, driven as a person drives it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.system import clock
from eesee_desktop.system.randomness import random_bytes
from eesee_desktop.system.settings import SettingsFile
from eesee_desktop.ui.desktop import Desktop
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.main_window.window import MainWindow
from support_workspace import PASSPHRASE

Kind = TypeVar("Kind", bound=QObject)

_LONG_MS = 30_000

_NAMED = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.CheckBox,
        QAccessible.Role.ComboBox,
        QAccessible.Role.EditableText,
        QAccessible.Role.List,
        QAccessible.Role.PageTab,
        QAccessible.Role.PushButton,
        QAccessible.Role.RadioButton,
        QAccessible.Role.Slider,
        QAccessible.Role.SpinBox,
        QAccessible.Role.Table,
        QAccessible.Role.Tree,
    }
)


def make_desktop(
    application: QApplication, folder: Path, *, is_desk: bool = False, database: str = ""
) -> Desktop:
    """Return the program on a workspace that may not exist yet; not started."""
    settings = SettingsFile(folder.parent / "settings.json")
    return Desktop(
        application,
        folder,
        settings,
        clock=clock.now,
        new_id=clock.new_id,
        random=random_bytes,
        is_desk=is_desk,
        database=database,
    )


def unlock(desktop: Desktop, qtbot: QtBot) -> MainWindow:
    """Type the passphrase into the locked program, as a person does, and return its window."""
    assert desktop.doors.unlock is not None
    with qtbot.waitSignal(desktop.main_window_shown, timeout=_LONG_MS):
        type_into(desktop.doors.unlock, QLineEdit, "Passphrase", PASSPHRASE)
        QTest.keyClick(named(desktop.doors.unlock, QLineEdit, "Passphrase"), Qt.Key.Key_Return)
    assert desktop.window is not None
    return desktop.window


@contextmanager
def window_on(workspace: Workspace, wanted: AssessmentId, qtbot: QtBot) -> Iterator[MainWindow]:
    """Show a window of an ordinary size on an assessment, with the keyboard; both are closed at the end."""
    background = Background()
    window = MainWindow(workspace, background)
    qtbot.addWidget(window)
    window.resize(1366, 740)
    window.open_assessment(wanted)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.close()
    window.put_away()
    background.stop()
    workspace.close()


def close_desktop(desktop: Desktop) -> None:
    """End the program as closing its window does."""
    for window in (desktop.window, desktop.desk, desktop.doors.unlock, desktop.doors.first_start):
        if window is not None:
            window.close()
    desktop.files.come_to_an_end()
    desktop.deleteLater()


def named(parent: QWidget, kind: type[Kind], name: str) -> Kind:
    """Return the visible control that a person knows by a name."""
    seen = [
        child
        for child in parent.findChildren(kind)
        if isinstance(child, QWidget) and child.isVisibleTo(parent)
    ]
    for child in seen:
        if name in _names_of(child):
            return child
    msg = f"no {kind.__name__} called {name!r} among {[_names_of(child) for child in seen]}"
    raise AssertionError(msg)


def press(parent: QWidget, name: str) -> None:
    """Click the button that a person knows by a name."""
    QTest.mouseClick(named(parent, QAbstractButton, name), Qt.MouseButton.LeftButton)


def type_into(parent: QWidget, kind: type[QWidget], name: str, text: str) -> QWidget:
    """Put the cursor into a field and type; return the field."""
    field = named(parent, kind, name)
    field.setFocus()
    QTest.keyClicks(field, text)
    return field


def unnamed_controls(window: QWidget) -> list[str]:
    """Return descriptions of the visible controls that a screen reader could only call by their kind."""
    found: list[str] = []
    _walk(
        QAccessible.queryAccessibleInterface(window),
        lambda item: found.append(_described(item)) if _lacks_name(item) else None,
    )
    return found


def clashing_mnemonics(window: QWidget) -> list[str]:
    """Return the letters that two visible controls of a window, or two menus, answer to."""
    seen: dict[str, list[str]] = {}
    for child in window.findChildren(QWidget):
        if not child.isVisibleTo(window) or not child.isEnabledTo(window):
            continue
        texts = [action.text() for action in child.actions()] if isinstance(child, QMenuBar) else []
        if isinstance(child, QAbstractButton) or (isinstance(child, QLabel) and child.buddy() is not None):
            texts.append(child.text())
        for text in texts:
            at = text.replace("&&", "").find("&")
            if at >= 0:
                seen.setdefault(text.replace("&&", "")[at + 1].casefold(), []).append(text)
    return [f"{letter}: {texts}" for letter, texts in seen.items() if len(texts) > 1]


def _names_of(widget: QWidget) -> set[str]:
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    return {widget.accessibleName(), text.replace("&", "")}


def _walk(item: QAccessibleInterface | None, visit: Callable[[QAccessibleInterface], object]) -> None:
    if item is None or not item.isValid() or item.state().invisible:
        return
    visit(item)
    for at in range(item.childCount()):
        _walk(item.child(at), visit)


def _lacks_name(item: QAccessibleInterface) -> bool:
    if item.role() is QAccessible.Role.ComboBox:
        # What Qt calls its name on Linux is what is chosen.
        return not item.relations(QAccessible.RelationFlag.Label)
    return item.role() in _NAMED and not item.text(QAccessible.Text.Name).strip()


def _described(item: QAccessibleInterface) -> str:
    holder: QObject | None = item.object()
    parents: list[str] = []
    while holder is not None:
        parents.append(f"{type(holder).__name__}({holder.objectName()})")
        holder = holder.parent()
    return f"{item.role().name}: {' < '.join(parents[:5])}"


def failure_told(unlock: QWidget) -> str:
    """Return what the unlock window says of a failed try, empty if nothing."""
    told = [label for label in unlock.findChildren(QLabel, "failure") if label.isVisible()]
    return told[0].text() if told else ""
