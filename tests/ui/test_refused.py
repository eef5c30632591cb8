"""A value that cannot be stored never holds the program, and is never lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
)
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments
from eesee_desktop.services.history import history, undo
from eesee_desktop.services.rescue import read_rescue, rescue_key
from eesee_desktop.storage.ui_state import UiStateStore
from eesee_desktop.ui.desktop import Desktop
from eesee_desktop.ui.exchange.bring_in import BringInDialog
from eesee_desktop.ui.main_window.window import MainWindow
from support_desktop import close_desktop, make_desktop, named, press, type_into, unlock
from support_workspace import PASSPHRASE, begin_assessment, make_workspace

_LONG_MS = 20_000
_RAW = "1.external.raw"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a workspace with one empty assessment."""
    made = tmp_path / "workspace"
    workspace, _ = make_workspace(made)
    begin_assessment(workspace)
    workspace.close()
    return made


def _open(window: MainWindow, section: str) -> AssessmentId:
    wanted = assessments.list_assessments(window.workspace)[0].id
    window.open_assessment(wanted)
    assert window.frame is not None
    window.frame.tree.choose(section)
    return wanted


def _type_999(window: MainWindow) -> QLineEdit:
    field = type_into(window, QLineEdit, "Raw score", "999")
    assert isinstance(field, QLineEdit)
    return field


def _refuse_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing be written any more, as on a full disk."""

    def refuse(*_arguments: object, **_named: object) -> None:
        raise KnownError(ErrorCode.DISK_FULL, path="/full")

    monkeypatch.setattr(UiStateStore, "set", refuse)
    monkeypatch.setattr(assessments, "set_value", refuse)


@pytest.mark.parametrize("way", ["lock", "idle"])
def test_the_screen_locks_over_a_refused_value(desktop: Desktop, qtbot: QtBot, way: str) -> None:
    """With 999 as raw score Ctrl+L and the idle lock work; 999 is there again, marked, and the notice leads to it."""
    window = unlock(desktop, qtbot)
    _open(window, "1")
    _type_999(window)
    with qtbot.waitSignal(desktop.unlock_shown, timeout=_LONG_MS):
        if way == "lock":
            QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        else:
            desktop.lock_after(50)
    assert desktop.doors.unlock is not None
    said = " ".join(label.text() for label in desktop.doors.unlock.findChildren(QLabel))
    assert "Everything is saved" not in said
    again = unlock(desktop, qtbot)
    assert again.frame is not None
    assert "Raw score" in again.frame.messages.text
    again.frame.go_to("2.1")
    press(again.frame.messages, "Go there")
    field = named(again, QLineEdit, "Raw score")
    qtbot.waitUntil(field.hasFocus, timeout=_LONG_MS)
    assert field.text() == "999"
    assert again.save()
    page = again.frame.page
    assert page is not None
    assert [
        label
        for label in page.findChildren(QLabel)
        if label.property("rank") == "danger" and label.isVisible() and label.text()
    ]


def test_the_window_closes_over_a_refused_value(
    desktop: Desktop, qtbot: QtBot, qapp: QApplication, folder: Path
) -> None:
    """Alt+F4 works with 999 in the field, and the next start has it where it was typed."""
    window = unlock(desktop, qtbot)
    _open(window, "1")
    _type_999(window)
    with qtbot.waitSignal(window.closed, timeout=_LONG_MS):
        assert window.close()
    later = make_desktop(qapp, folder)
    later.start()
    again = unlock(later, qtbot)
    assert named(again, QLineEdit, "Raw score").text() == "999"
    close_desktop(later)


def test_the_line_at_the_bottom_does_not_say_saving_for_ever(desktop: Desktop, qtbot: QtBot) -> None:
    """The line names what is not stored and leads there; other edits are saved, and "safe" comes back at the end."""
    window = unlock(desktop, qtbot)
    wanted = _open(window, "1")
    field = _type_999(window)
    window.save()
    shown = [label.text() for label in window.status.findChildren(QLabel) if label.isVisible()]
    assert not any("Saving" in text or "Safe" in text for text in shown)
    assert window.frame is not None
    window.frame.go_to("context")
    link = next(
        button
        for button in window.status.findChildren(QPushButton)
        if button.isVisible() and "principle 1, raw score" in button.text()
    )
    type_into(window, QTextEdit, "Text", "Rivers rose.")
    window.save()
    assert assessments.load(window.workspace, wanted).context == "Rivers rose."
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(field.hasFocus, timeout=_LONG_MS)
    field.selectAll()
    QTest.keyClicks(field, "40")
    assert window.save()
    assert assessments.load(window.workspace, wanted).external.raw == 40
    assert not link.isVisible()
    assert not window.workspace.ui_state.beginning_with(f"set_aside/{wanted}/")


def test_a_change_elsewhere_leaves_a_refused_value_where_it_was_typed(desktop: Desktop, qtbot: QtBot) -> None:
    """Showing a page anew does not put what is stored over what was typed and refused."""
    window = unlock(desktop, qtbot)
    _open(window, "1")
    field = _type_999(window)
    window.save()
    assert window.frame is not None
    page = window.frame.page
    assert page is not None
    page.refresh()
    assert field.text() == "999"


def test_a_recommendation_that_is_too_long_is_there_again(desktop: Desktop, qtbot: QtBot) -> None:
    """What is not a field is kept aside too: a text too long for a recommendation outlives the lock."""
    window = unlock(desktop, qtbot)
    wanted = _open(window, "recommendations")
    press(window, "Add a recommendation, " + "To the government")
    card = window.focusWidget()
    assert isinstance(card, QTextEdit)
    long = "word " * 40_000
    card.setPlainText(long)
    card.document().setModified(True)
    QTest.keyClicks(card, "x")
    card_text = card.toPlainText().strip()
    desktop.lock()
    again = unlock(desktop, qtbot)
    assert assessments.load(again.workspace, wanted).recommendations[0].text == ""
    typed = next(
        one
        for one in again.findChildren(QTextEdit)
        if one.accessibleName() == "Recommendation 1, To the government"
    )
    assert typed.toPlainText() == card_text


def test_what_can_be_kept_nowhere_outlives_a_lock_in_memory(
    desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a full disk the screen is covered all the same, and what was typed is there behind it."""
    window = unlock(desktop, qtbot)
    wanted = _open(window, "context")
    window.save()
    type_into(window, QTextEdit, "Text", "Kept.")
    with monkeypatch.context() as full:
        _refuse_everything(full)
        desktop.lock()
        assert desktop.window is None
        again = unlock(desktop, qtbot)
        assert again.frame is not None
        assert again.frame.tree.section == "context"
        assert named(again, QTextEdit, "Text").toPlainText() == "Kept."
        assert not again.save()
        assert "Not saved yet" in again.frame.messages.text
    assert again.save()
    assert assessments.load(again.workspace, wanted).context == "Kept."


@pytest.mark.parametrize("gives_up", [False, True])
def test_closing_asks_only_where_words_would_be_lost(
    desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, gives_up: bool
) -> None:
    """On a full disk nothing says "saved", and the window closes when the person gives the text up."""
    window = unlock(desktop, qtbot)
    _open(window, "context")
    window.save()
    type_into(window, QTextEdit, "Text", "Kept.")
    asked: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        asked.append(dialog.windowTitle())
        (dialog.accept if gives_up else dialog.reject)()

    with monkeypatch.context() as full:
        _refuse_everything(full)
        QTimer.singleShot(0, answer)
        window.close()
    assert asked == ["Close and lose what you typed?"]
    assert window.isVisible() is not gives_up


def test_a_place_that_cannot_be_stored_keeps_nobody(
    desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where only the place of the cursor cannot be stored the window closes, unasked."""
    window = unlock(desktop, qtbot)
    _open(window, "context")

    def refuse(*_arguments: object) -> None:
        raise KnownError(ErrorCode.DISK_FULL, path="/full")

    with monkeypatch.context() as full:
        full.setattr(UiStateStore, "set", refuse)
        with qtbot.waitSignal(window.closed, timeout=_LONG_MS):
            window.close()


def _type_too_much(window: MainWindow) -> str:
    """Write a recommendation that is too long to be stored; return its text."""
    press(window, "Add a recommendation, To the government")
    card = window.focusWidget()
    assert isinstance(card, QTextEdit)
    card.setPlainText("word " * 40_000)
    card.document().setModified(True)
    QTest.keyClicks(card, "x")
    text = card.toPlainText().strip()
    assert window.frame is not None
    window.save()
    assert window.frame.refused.places
    QApplication.processEvents()  # a layout shows what was added to it
    return text


def _leftover(window: MainWindow) -> QPlainTextEdit:
    return named(window, QPlainTextEdit, "Text that was kept aside, 1")


def test_a_text_left_over_from_a_recommendation_can_be_copied_and_discarded(
    desktop: Desktop, qtbot: QtBot
) -> None:
    """With the recommendation gone its text can be read, copied and discarded; discarding is told and taken back."""
    window = unlock(desktop, qtbot)
    wanted = _open(window, "recommendations")
    text = _type_too_much(window)
    press(window, "Remove, 1, To the government")
    frame = window.frame
    assert frame is not None
    assert _leftover(window).toPlainText() == text
    press(window, "Copy: Text that was kept aside, 1")
    assert QApplication.clipboard().text() == text
    frame.go_to("2.1")
    frame.refused.go_to_first()
    qtbot.waitUntil(_leftover(window).hasFocus, timeout=_LONG_MS)
    press(window, "Discard: Text that was kept aside, 1")
    assert not frame.refused.places
    assert not window.workspace.ui_state.beginning_with(f"set_aside/{wanted}/")
    assert "Discarded" in frame.undo_line.text
    press(frame.undo_line, "Undo")
    assert frame.refused.places
    assert _leftover(window).toPlainText() == text
    frame.undoing.redo()
    assert not frame.refused.places
    frame.undoing.undo()  # as Ctrl+Z does
    assert _leftover(window).toPlainText() == text


def test_a_recommendation_that_comes_back_has_its_text_again(desktop: Desktop, qtbot: QtBot) -> None:
    """Removing a recommendation loses nothing that was typed in it, also what could not be stored."""
    window = unlock(desktop, qtbot)
    _open(window, "recommendations")
    text = _type_too_much(window)
    press(window, "Remove, 1, To the government")
    frame = window.frame
    assert frame is not None
    frame.undoing.undo()
    QApplication.processEvents()
    assert named(window, QTextEdit, "Recommendation 1, To the government").toPlainText().strip() == text
    shown = [edit.accessibleName() for edit in window.findChildren(QPlainTextEdit) if edit.isVisible()]
    assert not any("aside" in name for name in shown)
    # Taking back that it was added removes it as well.
    frame.undoing.undo()
    assert _leftover(window).toPlainText() == text


def test_a_name_left_over_from_a_member_can_be_discarded(desktop: Desktop, qtbot: QtBot) -> None:
    """What was typed about a member who is not there any more is read as it was typed, and discarded."""
    window = unlock(desktop, qtbot)
    wanted = _open(window, "context")
    aside = json.dumps({"name": "Ana Ejemplo", "organisation": "Red", "may_be_named_in_report": False})
    window.workspace.ui_state.set(f"set_aside/{wanted}/identity/M9", aside)
    window.show_home()
    _open(window, "panel")
    assert _leftover(window).toPlainText() == "Ana Ejemplo\nRed"
    press(window, "Discard: Text that was kept aside, 1")
    assert window.frame is not None
    assert not window.frame.refused.places


def test_a_date_that_is_none_is_kept_named_and_in_the_way_of_sealing(desktop: Desktop, qtbot: QtBot) -> None:
    """A source dated “last summer” is red, counted, kept over a lock, and named when sealing is asked for."""
    window = unlock(desktop, qtbot)
    _open(window, "sources")
    press(window, "Add the first source")
    type_into(window, QLineEdit, "Publisher", "Congress")
    typed = type_into(window, QLineEdit, "Date of publication", "last summer")
    QTest.keyClick(typed, Qt.Key.Key_Return)
    assert window.frame is not None
    assert window.frame.refused.places == ("Sources – Date of publication",)
    assert window.frame.open.value.sources[0].publisher == "Congress"
    desktop.lock()
    again = unlock(desktop, qtbot)
    assert again.frame is not None
    again.frame.ask_to_seal()
    assert "Date of publication could not be stored" in again.frame.messages.text
    date = named(again, QLineEdit, "Date of publication")
    qtbot.waitUntil(date.hasFocus, timeout=_LONG_MS)
    assert date.text() == "last summer"
    assert [
        label
        for label in again.frame.findChildren(QLabel)
        if label.property("rank") == "danger" and label.isVisible() and "last summer" in label.text()
    ]
    date.clear()
    QTest.keyClick(date, Qt.Key.Key_Return)
    assert not again.frame.refused.places
    assert again.frame.messages.text == ""


def test_a_date_that_was_not_left_yet_is_in_the_way_of_sealing(desktop: Desktop, qtbot: QtBot) -> None:
    """Whoever seals while the cursor is still in the date hears of it, too."""
    window = unlock(desktop, qtbot)
    _open(window, "sources")
    press(window, "Add the first source")
    type_into(window, QLineEdit, "Date of publication", "last summer")
    assert window.frame is not None
    window.frame.ask_to_seal()
    assert "Date of publication could not be stored" in window.frame.messages.text


def test_the_notice_goes_when_what_was_in_the_way_of_sealing_is_mended(
    desktop: Desktop, qtbot: QtBot
) -> None:
    """The notice that names a refused value when sealing is asked for goes with the value."""
    window = unlock(desktop, qtbot)
    _open(window, "1")
    field = _type_999(window)
    assert window.frame is not None
    window.frame.ask_to_seal()
    assert "could not be stored" in window.frame.messages.text
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert window.save()
    assert "stored" not in window.frame.messages.text


def test_words_that_can_be_saved_nowhere_are_put_aside_and_come_back(
    desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """On a full disk one press puts them into an encrypted file elsewhere; "Bring in…" puts them back, undo as ever."""
    window = unlock(desktop, qtbot)
    wanted = _open(window, "context")
    window.save()
    type_into(window, QTextEdit, "Text", "Kept.")
    stick = tmp_path / "words.eesee-rescue"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(stick), ""))
    with monkeypatch.context() as full:
        _refuse_everything(full)
        assert not window.save()
        press(window, "Put it aside in a file…")
        assert "Put aside in words.eesee-rescue" in window.messages.text
        assert b"Kept" not in stick.read_bytes()
        # Writing goes on, and so does trying.
        QTest.keyClicks(named(window, QTextEdit, "Text"), " More.")
    assert window.save()
    assert "More." in assessments.load(window.workspace, wanted).context
    assessments.set_field(window.workspace, wanted, "context", "Written elsewhere.")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(stick)], ""))

    def agree() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, BringInDialog)
        rows = [label.text() for label in dialog.findChildren(QLabel)]
        assert "Words that were put aside" in rows
        press(dialog, "Put the words back")

    QTimer.singleShot(0, agree)
    next(one for one in window.findChildren(QAction) if "Bring in" in one.text().replace("&", "")).trigger()
    assert assessments.load(window.workspace, wanted).context == "Kept."
    assert window.frame is not None
    assert named(window, QTextEdit, "Text").toPlainText() == "Kept."
    last = history(window.workspace, wanted)[-1]
    assert last.verb == "put_back"
    undo(window.workspace, wanted, last.act)
    assert assessments.load(window.workspace, wanted).context == "Written elsewhere."


def test_closing_puts_words_aside_where_they_cannot_be_saved(
    desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Who is asked whether to lose words when closing can put them into a rescue file there, and then closes."""
    window = unlock(desktop, qtbot)
    _open(window, "context")
    window.save()
    type_into(window, QTextEdit, "Text", "Kept.")
    stick = tmp_path / "words.eesee-rescue"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(stick), ""))
    with monkeypatch.context() as full:
        _refuse_everything(full)
        QTimer.singleShot(
            0, lambda: press(QApplication.activeModalWidget() or window, "Put it in a rescue file…")
        )
        window.close()
    assert not window.isVisible()
    data = stick.read_bytes()
    assert dict(read_rescue(data, rescue_key(data, passphrase=PASSPHRASE)).texts) == {"context": "Kept."}
