"""What opens beside, over or out of a page: menus, drawers, the writing view, previews, windows of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QMenu,
    QPushButton,
    QTextEdit,
    QToolButton,
    QToolTip,
    QWidget,
)

from eesee_desktop.crypto.sshsig import SigningKey
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments, exchange, own_copy
from eesee_desktop.services.incoming import look_into
from eesee_desktop.services.intake import take_report
from eesee_desktop.services.workspace import latest_instrument
from eesee_desktop.system.randomness import random_bytes
from eesee_desktop.system.resources import resource
from eesee_desktop.tables.votes import votes_table
from eesee_desktop.tables.writing import csv_of
from eesee_desktop.ui.dialogs.manual import show_manual
from eesee_desktop.ui.dialogs.report_taken import ReportTakenWindow
from eesee_desktop.ui.exchange.bring_in import BringInDialog
from eesee_desktop.ui.exchange.looking import Looking
from eesee_desktop.ui.exchange.opened_file import OpenedFile
from eesee_desktop.ui.exchange.opened_update import OpenedUpdate
from eesee_desktop.ui.kit.fold import Fold
from eesee_desktop.ui.kit.messages import Act
from eesee_desktop.ui.main_window.window import MainWindow
from eesee_desktop.ui.section.principle_chips import PrincipleChips
from eesee_desktop.ui.words.places import screen_language
from making.delta import write_update
from screenshots.content import SEALED, WHOLE
from screenshots.popups import Visit, show_offers, visit_popup
from screenshots.resting import settle, wait_until
from support_copies import handed_out, was_looked_into

Asked = Callable[[str, Callable[[], object]], None]
"""Opens what holds still until it is answered, shows it and closes it: a name, and what opens it."""

_REPORT = Path(resource("practice", "peru-2025.md"))
_UNKNOWN_WORD = "Bertelsmann"


def show_menus_of_text(window: MainWindow, surface: QTextEdit, asked: Asked) -> None:
    """Show the menu of a text, on a word that the dictionary does not know, and the one of a line."""
    found = surface.document().find(_UNKNOWN_WORD)
    surface.setTextCursor(QTextCursor(found.block()))
    surface.ensureCursorVisible()
    settle()
    place = surface.cursorRect(found).bottomLeft() - QPoint(4, 4)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, surface.viewport().mapToGlobal(place))
    asked("popup-menu-text", lambda: QApplication.sendEvent(surface.viewport(), event))
    line = window.home.findChildren(QLineEdit)[0]
    asked("popup-menu-line", lambda: line.createStandardContextMenu().exec(line.mapToGlobal(QPoint(0, 0))))


def show_menus_of_buttons(name: str, within: QWidget, visit: Visit) -> None:
    """Show what drops down from the buttons of a page."""
    buttons = [each for each in within.findChildren(QAbstractButton) if each.isVisible() and each.isEnabled()]
    menus = [each.menu() for each in buttons if isinstance(each, QPushButton | QToolButton)]
    for at, menu in enumerate(menu for menu in menus if isinstance(menu, QMenu)):
        menu.popup(within.mapToGlobal(QPoint(40, 40)))
        visit_popup(f"{name}-menu-{at + 1}", menu, visit)
        menu.close()
    for chips in within.findChildren(PrincipleChips)[:1]:
        menu = chips.menu()
        menu.popup(within.mapToGlobal(QPoint(40, 40)))
        visit_popup(f"{name}-principles", menu, visit)
        menu.close()
    settle()


def show_folded(name: str, window: MainWindow, visit: Visit) -> None:
    """Show a page with all that folds away on it."""
    page = window.frame.page if window.frame is not None else None
    assert page is not None
    closed = [fold for fold in page.findChildren(Fold) if fold.isVisible() and not fold.is_open]
    for fold in closed:
        fold.set_open(True)
        settle()
        page.ensureWidgetVisible(fold, 0, page.viewport().height())
        visit_popup(f"{name}-fold-{closed.index(fold) + 1}", window, visit)
    for fold in closed:
        fold.set_open(False)
    page.verticalScrollBar().setValue(0)
    settle()


def show_panes(window: MainWindow, visit: Visit) -> None:
    """Show the sections and the guidance where they are not: as drawers, or not there at all."""
    frame = window.frame
    assert frame is not None
    for name, toggle in (("sections", frame.toggle_sections), ("guidance", frame.toggle_side)):
        toggle()
        visit_popup(f"pane-{name}", window, visit)
        toggle()
    settle()


def show_writing_view(window: MainWindow, visit: Visit) -> None:
    """Show the text over the whole window."""
    page = window.frame.page if window.frame is not None else None
    assert page is not None
    size = window.size()
    page.toggle_writing()
    settle()
    window.resize(size)
    _activate(window)
    visit_popup("writing-view", window, visit)
    page.toggle_writing()
    settle()
    window.resize(size)
    settle()


def show_lines_of_messages(window: MainWindow, cited: QWidget, visit: Visit) -> None:
    """Show what is told below a page with the way back, and what an unknown title is answered with."""
    frame = window.frame
    assert frame is not None
    frame.undo_line.tell("The second one went away.", act=Act("Have it back", settle))
    visit_popup("message-undo", window, visit)
    frame.undo_line.clear()
    edit = cited.findChildren(QLineEdit)[0]
    show_offers("popup-offers", edit, "e", visit)
    _activate(window)
    edit.setFocus()
    QTest.keyClicks(edit, "A title that nobody knows")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    settle()
    _activate(window)  # which what was offered had taken, where there is no window manager
    page = frame.page
    assert page is not None
    page.ensureWidgetVisible(cited)
    visit_popup("message-unknown-source", window, visit)
    page.verticalScrollBar().setValue(0)
    edit.clear()
    edit.textEdited.emit("")
    settle()


def _activate(window: QWidget) -> None:
    """Bring a window to the front, as whoever works in it has it."""
    window.activateWindow()
    wait_until(lambda: QApplication.activeWindow() is window)


def show_longest_tip(window: MainWindow, visit: Visit) -> None:
    """Show the longest tip that anything in a window has."""
    tips = [(each.toolTip(), each) for each in window.findChildren(QWidget) if each.isVisible()]
    text, _ = max(tips, key=lambda found: len(found[0]))
    QToolTip.showText(window.mapToGlobal(QPoint(40, 40)), text, window)
    label = next(widget for widget in QApplication.topLevelWidgets() if widget.inherits("QTipLabel"))
    visit_popup("popup-tip", label, visit)
    QToolTip.hideText()
    settle()


def show_previews(window: MainWindow, folder: Path, asked: Asked) -> None:
    """Show what is said before something is brought in, and before one goes back to a moment."""
    workspace = window.workspace
    value = assessments.load(workspace, WHOLE)
    files = {
        "report": _REPORT.read_bytes(),
        "export": exchange.export_assessment(workspace, SEALED),
        "votes": csv_of(votes_table(value.panel, latest_instrument())),
        "sources": b"@misc{a,\n  title = {A source},\n  url = {https://example.org/a},\n  volume = {3}\n}\n",
        "unknown": b"Dear all,\n\nsee you on Monday.\n",
    }
    summaries = tuple(assessments.list_assessments(workspace))
    for kind, data in files.items():
        path = folder / f"brought-{kind}.txt"
        path.write_bytes(data)
        incoming = look_into(workspace, (path,))
        looking = Looking(workspace, incoming)
        asked(f"bring-in-{kind}", BringInDialog(incoming, summaries, WHOLE, window, looking).exec)
    sealed = next(folder.glob("*.eesee"))
    asked(
        "bring-in-submission", BringInDialog(look_into(workspace, (sealed,)), summaries, WHOLE, window).exec
    )
    frame = window.frame
    assert frame is not None
    frame.go_to("history")
    settle()
    going_back = frame.page.findChildren(QMenu)[0].actions()[-1] if frame.page is not None else QAction()
    asked("history-going-back", going_back.trigger)


def show_windows(window: MainWindow, wanted: AssessmentId, folder: Path, visit: Visit) -> None:
    """Show the manual, what became of a report that an empty assessment was filled from, and files that were opened.

    Args:
        folder: With a sealed file in it.
    """
    taken, _ = take_report(window.workspace, wanted, _REPORT.read_text("utf-8"))
    update, copy = _update(folder)
    refused = OpenedUpdate(update)  # this very program is no copy that takes one
    wait_until(lambda: was_looked_into(refused))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(own_copy, "own_folder", lambda: copy)
        offered, running = OpenedUpdate(update), OpenedUpdate(update)
        wait_until(lambda: was_looked_into(offered) and was_looked_into(running))
    running.show_running()
    for name, made in (
        ("window-report", ReportTakenWindow(taken, latest_instrument(screen_language()), window)),
        ("window-manual", show_manual(window)),
        ("window-file", OpenedFile(next(folder.glob("*.eesee")), window.workspace.clock())),
        ("window-update", offered),
        ("window-update-running", running),
        ("window-update-refused", refused),
    ):
        made.show()
        made.activateWindow()
        visit_popup(name, made, visit)
        made.close()
        settle()


def _update(folder: Path) -> tuple[Path, Path]:
    """Return an update and the copy of the program that it is for."""
    key, update = SigningKey.generate(random_bytes), folder / "eesee-desktop-0.1.0-0.2.0.eesee-update"
    old, new = (
        handed_out(folder / f"copy-{version}", {"eesee": version.encode()}, version, key)
        for version in ("0.1.0", "0.2.0")
    )
    write_update(old, new, update)
    return update, old
