"""Beginning and correcting an assessment: what it is about is said, never guessed, and can be mended."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from eesee_desktop.services import assessments
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.ui.home.assessments_model import AssessmentsModel
from eesee_desktop.ui.kit.asking import AskingDialog
from eesee_desktop.ui.kit.date_edit import DateEdit
from eesee_desktop.ui.kit.form import ColumnArea
from eesee_desktop.ui.main_window.window import MainWindow
from support_desktop import press
from support_workspace import YEAR_2025, YEAR_2026

Part = TypeVar("Part", bound=QObject)


def answer(*answers: Callable[[AskingDialog], object]) -> None:
    """Answer the questions that come, one after the other."""
    first, *rest = answers
    seen: list[AskingDialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, AskingDialog) or dialog in seen:
            QTimer.singleShot(10, look)
            return
        seen.append(dialog)
        if rest:
            answer(*rest)
        first(dialog)

    QTimer.singleShot(0, look)


def one(parent: QObject, kind: type[Part]) -> Part:
    """Return the one part of a kind."""
    [found] = parent.findChildren(kind)
    return found


def choose(window: MainWindow, name: str) -> None:
    """Choose an entry of the menus."""
    action = window.findChild(QAction, name)
    assert isinstance(action, QAction)
    action.trigger()


def type_days(dialog: AskingDialog, first: str, last: str) -> None:
    """Type both ends of the study period over what stands there."""
    for edit, text in zip(dialog.findChildren(DateEdit), (first, last), strict=True):
        edit.lineEdit().selectAll()
        QTest.keyClicks(edit, text)


def said(dialog: AskingDialog) -> str:
    """Return all that a dialog says."""
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_rubbish_begins_nothing(workspace: Workspace, window: MainWindow) -> None:
    """A first day that is no date is refused in words where it stands, and no assessment begins."""
    before = assessments.list_assessments(workspace)
    heard: list[str] = []

    def look(dialog: AskingDialog) -> None:
        type_days(dialog, "99/99/abcd", "2024-12-31")
        dialog.go_on.click()
        heard.append(said(dialog))
        assert dialog.findChildren(DateEdit)[0].text() == "99/99/abcd"
        dialog.reject()

    answer(look)
    choose(window, "new")
    assert "“99/99/abcd” is not a date" in heard[0]
    assert assessments.list_assessments(workspace) == before


def test_what_is_wrong_makes_nothing_scroll(window: MainWindow) -> None:
    """The line that says what is wrong has room of its own: the fields of the dialog need not scroll for it."""

    def look(dialog: AskingDialog) -> None:
        type_days(dialog, "2025-12-31", "2025-01-01")
        dialog.go_on.click()
        QApplication.processEvents()
        assert not one(dialog, ColumnArea).verticalScrollBar().isVisible()
        dialog.reject()

    answer(look)
    choose(window, "new")


def test_a_second_one_of_the_same_subject_is_asked_about(workspace: Workspace, window: MainWindow) -> None:
    """Where there is one of the country and period already it is said and can be opened; another one is on purpose."""
    window.show_home()
    [there] = assessments.list_assessments(workspace)

    def begin(dialog: AskingDialog) -> None:
        type_days(dialog, "2025-01-01", "2025-12-31")
        dialog.go_on.click()

    def open_it(dialog: AskingDialog) -> None:
        assert "already an assessment of Peru 2025" in said(dialog)
        dialog.go_on.click()

    answer(begin, open_it)
    choose(window, "new")
    assert [one.id for one in assessments.list_assessments(workspace)] == [there.id]
    assert window.frame is not None
    assert window.frame.open.id == there.id

    answer(begin, lambda dialog: press(dialog, "Have a second one all the same"))
    choose(window, "new")
    assert len(assessments.list_assessments(workspace)) == 2


def test_two_of_one_subject_are_told_apart(workspace: Workspace, window: MainWindow) -> None:
    """Cards of the same country and period say when each was begun; a card that is alone does not."""
    window.show_home()
    model = one(window.home, AssessmentsModel)
    assert "begun" not in model.period(0)
    assessments.new_assessment(workspace, assessments.list_assessments(workspace)[0].country, YEAR_2025, "en")
    window.refresh_home()
    assert all("begun" in model.period(row) for row in range(2))


def test_country_and_period_are_corrected_in_the_window(window: MainWindow) -> None:
    """The menu corrects what an assessment is about, and Ctrl+Z takes it back."""
    frame = window.frame
    assert frame is not None

    def correct(dialog: AskingDialog) -> None:
        type_days(dialog, "2026-01-01", "2026-12-31")
        dialog.go_on.click()

    answer(correct)
    choose(window, "correct")
    assert frame.open.value.period == YEAR_2026
    assert "2026" in window.windowTitle()
    choose(window, "undo")
    assert frame.open.value.period == YEAR_2025


def test_after_sealing_it_is_said_why_not(workspace: Workspace, window: MainWindow) -> None:
    """Where something was sealed the menu says why country and period stay as they are."""
    frame = window.frame
    assert frame is not None
    with workspace.database.transaction():
        workspace.assessments.set_status(frame.open.id, frame.open.value.status, 2)
    choose(window, "correct")
    assert "was sealed" in window.messages.text
