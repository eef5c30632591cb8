"""What a person meets while writing: nothing lags, nothing moves under the pointer, nothing is refused in silence."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
)
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.assessment import AssessmentStatus
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments, submissions
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.ui.exchange.leaving_tree import LeavingTree
from eesee_desktop.ui.home.assessments_model import AssessmentsModel
from eesee_desktop.ui.kit.asking import AskingDialog
from eesee_desktop.ui.kit.fold import Fold
from eesee_desktop.ui.kit.theme import Theme, apply_theme, current_colours
from eesee_desktop.ui.kit.translation import install_language
from eesee_desktop.ui.main_window.assessment_frame import AssessmentFrame
from eesee_desktop.ui.main_window.window import MainWindow
from support_desktop import named, press, type_into
from support_workspace import add_example

_LONG_MS = 20_000


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> None:
    """Show plurals as a person reads them."""
    install_language(qapp, "en")


@pytest.fixture
def frame(window: MainWindow) -> AssessmentFrame:
    """Return the frame of the empty assessment in the window."""
    assert window.frame is not None
    return window.frame


def refuse(window: MainWindow, text: str = "abc") -> QLineEdit:
    """Type a raw score that is none, and leave the field."""
    assert window.frame is not None
    window.frame.tree.choose("1")
    field = type_into(window, QLineEdit, "Raw score", text)
    assert isinstance(field, QLineEdit)
    window.frame.autosave.flush()
    return field


def labels(window: MainWindow) -> str:
    """Return all words on the screen that stand in labels."""
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def open_example(window: MainWindow) -> AssessmentFrame:
    """Open a complete assessment."""
    window.open_assessment(add_example(window.workspace).id)
    assert window.frame is not None
    return window.frame


def test_a_new_assessment_begins_in_its_first_field(window: MainWindow, qtbot: QtBot) -> None:
    """Who has just begun can write at once; nothing need be clicked first."""
    qtbot.waitUntil(lambda: window.focusWidget() is named(window, QTextEdit, "Text"), timeout=_LONG_MS)


def test_next_counts_what_was_typed_a_moment_ago(window: MainWindow, frame: AssessmentFrame) -> None:
    """The step that leads on is that of the text as it stands, not as it was saved last."""
    type_into(window, QTextEdit, "Text", "Rivers rose.")
    frame.go_to_next()
    assert frame.section == "1"


def test_sealing_over_a_refused_value_says_so_and_leads_there(window: MainWindow, qtbot: QtBot) -> None:
    """Where something typed could not be stored, Seal says what must be corrected first, and goes there."""
    frame = open_example(window)
    field = refuse(window)
    frame.tree.choose("2.1")
    press(window, "Seal")
    qtbot.waitUntil(lambda: window.focusWidget() is field, timeout=_LONG_MS)
    assert "cannot be sealed yet" in frame.messages.text
    assert "Raw score" in frame.messages.text


def test_what_is_refused_is_told_in_one_line_that_moves_nothing(
    window: MainWindow, frame: AssessmentFrame
) -> None:
    """However many values are refused, it is one line with the first and a count; no field moves when it comes."""
    frame.tree.choose("1")
    field = named(window, QLineEdit, "Raw score")
    QApplication.processEvents()
    before = field.mapTo(window, QPoint())
    refuse(window)
    type_into(window, QLineEdit, "Previous score", "many")
    frame.autosave.flush()
    QApplication.processEvents()
    assert field.mapTo(window, QPoint()) == before
    text = frame.messages.text
    assert text == f"Not stored: {frame.refused.places[0]} and 1 other value. What you typed is kept."
    assert "score" not in text.partition(" and 1")[2]


def test_an_emptied_field_is_no_longer_among_what_is_refused(
    window: MainWindow, frame: AssessmentFrame
) -> None:
    """What was emptied goes from the line at once; with the last of them the line goes."""
    field = refuse(window)
    other = type_into(window, QLineEdit, "Previous score", "many")
    frame.autosave.flush()
    assert "1 other value" in frame.messages.text
    for edit in (field, other):
        assert frame.messages.text
        edit.setFocus()
        QTest.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(edit, Qt.Key.Key_Delete)
        frame.autosave.flush()
        assert "Raw score" not in frame.messages.text
        assert "other value" not in frame.messages.text
    assert frame.messages.text == ""


def test_words_are_counted_while_one_writes(window: MainWindow, frame: AssessmentFrame, qtbot: QtBot) -> None:
    """The words of the whole report follow the text that is being written, without leaving the page."""
    type_into(window, QTextEdit, "Text", "Rivers rose and roads were closed.")
    frame.autosave.flush()
    qtbot.waitUntil(lambda: "The whole report: 6 words" in labels(window), timeout=_LONG_MS)
    type_into(window, QTextEdit, "Text", " Twice.")
    frame.autosave.flush()
    qtbot.waitUntil(lambda: "The whole report: 7 words" in labels(window), timeout=_LONG_MS)


@pytest.mark.parametrize(("section", "kind"), [("2.1", QPlainTextEdit), ("2.1", QTextEdit), ("1", QLineEdit)])
def test_typing_into_what_is_sealed_is_answered(
    window: MainWindow, section: str, kind: type[QPlainTextEdit | QTextEdit | QLineEdit]
) -> None:
    """A key typed where nothing can be written says that it is sealed, once, and offers to reopen."""
    frame = open_example(window)
    with window.workspace.database.transaction():
        window.workspace.assessments.set_status(frame.open.id, AssessmentStatus.SEALED, 1)
    window.open_assessment(frame.open.id)
    assert window.frame is not None
    window.frame.tree.choose(section)
    assert window.frame.page is not None
    for fold in window.frame.page.findChildren(Fold):  # what is decided is folded to a line
        fold.set_open(True)
    field = next(one for one in window.frame.page.findChildren(kind) if one.isVisible())
    assert field.isReadOnly()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Right)
    assert window.frame.messages.text == ""
    QTest.keyClick(field, Qt.Key.Key_X)
    assert "is sealed" in window.frame.messages.text
    assert named(window.frame.messages, QPushButton, "Reopen…").isVisible()
    window.frame.tree.choose("results")
    assert window.frame.messages.text == ""


def test_what_is_sealed_looks_it(window: MainWindow, qapp: QApplication) -> None:
    """A narrative that cannot be written in has no paper: its ground is that of the page."""
    frame = open_example(window)
    apply_theme(qapp, Theme.LIGHT)
    grounds: list[str] = []
    for status in (AssessmentStatus.DRAFT, AssessmentStatus.SEALED):
        with window.workspace.database.transaction():
            window.workspace.assessments.set_status(frame.open.id, status, 1)
        window.open_assessment(frame.open.id)
        assert window.frame is not None
        window.frame.tree.choose("context")
        QApplication.processEvents()
        text = named(window, QTextEdit, "Text")
        picture = text.viewport().grab().toImage()
        grounds.append(picture.pixelColor(picture.width() - 3, 3).name())
    paper, page = (getattr(current_colours(), name).lower() for name in ("paper", "window"))
    assert grounds == [paper, page]


def test_before_sealing_it_is_said_for_whom_and_what_still_stands(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The question before sealing says that the file is not encrypted, for whom it is, and how much advice stands."""
    frame = open_example(window)
    heard: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, AskingDialog):
            QTimer.singleShot(10, look)
            return
        heard.extend(label.text() for label in dialog.findChildren(QLabel))
        for tree in dialog.findChildren(LeavingTree):
            lines = tree.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
            heard.extend(f"[{line.checkState(0).name}] {line.text(0)}" for line in lines)
        dialog.reject()

    QTimer.singleShot(0, look)
    press(window, "Seal")
    said = "\n".join(heard)
    assert "for the consortium. It is not encrypted" in said
    assert "Panel members: M1, M2, Condor, M4, M5" in said  # by pseudonym, and no name among what leaves
    assert "Name of a panel member" not in said
    assert "[Unchecked] Stays – Votes: 40" in said
    assert "[Unchecked] Stays – Source: Talk with an official (marked confidential)" in said
    assert "[Checked] Draft report: draft.pdf" in said
    assert f"{len(frame.open.findings)} pieces of advice still stand" in said


def test_advice_is_not_counted_while_something_is_required(window: MainWindow) -> None:
    """Advice grows with what is written; while anything is required the line at the bottom counts that alone."""
    assert window.frame is not None
    assert (
        named(window, QAbstractButton, "52 required items left (52 required, 22 advised)").text()
        == "52 required items left"
    )
    open_example(window)
    assert "optional hints: " in next(
        button.text() for button in window.status.findChildren(QAbstractButton) if "required" in button.text()
    )


def test_add_member_stays_where_it_is(frame: AssessmentFrame) -> None:
    """The button that adds a member is under the pointer for the next one."""
    frame.tree.choose("panel")
    page = frame.page
    assert page is not None
    button = named(page, QAbstractButton, "Add member")
    places: list[QPoint] = []
    for _ in range(3):
        for _ in range(10):  # until the page is laid out
            QApplication.sendPostedEvents()
            QApplication.processEvents()
        places.append(button.mapTo(page.home, QPoint()))
        press(page, "Add member")
    assert places[0] == places[1] == places[2]


@pytest.mark.parametrize(
    ("section", "says"),
    [
        ("introduction", "by six principles"),
        ("research_process", "CIVICUS Monitor"),
        ("notice", "Red Ejemplo alone is responsible"),
    ],
)
def test_the_standard_text_can_be_read_before_it_is_signed(
    window: MainWindow, frame: AssessmentFrame, section: str, says: str
) -> None:
    """What the report says where a section is left empty stands beside that section, with its own names."""
    frame.tree.choose(section)
    assert "If you leave this empty, the report prints: “" in labels(window)
    if section != "notice":  # short enough to stand there as a whole
        assert says not in labels(window)
        press(window, "Read the standard text")
    assert says in labels(window)


def test_the_card_of_a_later_revision_says_what_was_sealed(
    workspace: Workspace, window: MainWindow, tmp_path: Path
) -> None:
    """A reopened assessment says on its card that the revision before was sealed, and when."""
    wanted: AssessmentId = add_example(workspace).id
    submissions.seal(workspace, wanted, tmp_path)
    submissions.reopen(workspace, wanted)
    window.show_home()
    [model] = window.home.findChildren(AssessmentsModel)
    assert "revision 1 sealed" in model.period(model.row_of(wanted))


def test_the_section_list_holds_still_for_what_is_in_sight(
    window: MainWindow, frame: AssessmentFrame
) -> None:
    """Choosing a section that can be seen does not move the list."""
    window.resize(1200, 700)
    QApplication.processEvents()
    bar = frame.tree.verticalScrollBar()
    bar.setValue(40)
    there = bar.value()
    seen = frame.tree.viewport().rect()
    places = {
        name: frame.tree.visualItemRect(frame.tree._items[name])  # noqa: SLF001  where it is
        for name in frame.tree.sections
    }
    in_sight = [
        name
        for name, place in places.items()
        if place.height() and seen.top() <= place.top() and place.bottom() <= seen.bottom()
    ]
    assert len(in_sight) > 5
    for name in in_sight:
        frame.tree.choose(name)
        assert bar.value() == there, name
    frame.tree.choose("search")
    assert bar.value() != there


def test_a_rating_that_does_not_fit_says_which_would(window: MainWindow, frame: AssessmentFrame) -> None:
    """The mismatch names the rating that the raw score belongs to, and a missing recommendation its audience."""
    for name, text in (("1.external.raw", "41"), ("1.external.rating", "repressed")):
        assessments.set_field(window.workspace, frame.open.id, name, text)
    window.open_assessment(frame.open.id)
    assert window.frame is not None
    window.frame.tree.choose("1")
    assert "A raw score of 41 belongs to the rating obstructed, not repressed." in labels(window)


def test_nothing_of_the_review_is_cut(window: MainWindow, qtbot: QtBot) -> None:
    """Each finding is as high as its words need in the width that there is."""
    frame = open_example(window)
    window.resize(900, 700)
    frame.tree.choose("review")
    page = frame.page
    assert page is not None
    [tree] = page.findChildren(QTreeWidget)
    tree.expandAll()
    qtbot.waitUntil(lambda: tree.viewport().width() > 0)
    metrics = tree.fontMetrics()
    seen = 0
    for item in _leaves(tree.invisibleRootItem()):
        for column in (0, 1):
            place = tree.visualRect(tree.indexFromItem(item, column))
            room = QRect(0, 0, place.width(), 10_000)
            words = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), item.text(column))
            assert place.height() >= words.height(), item.text(column)
            seen += 1
    assert seen > 10


def _leaves(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    below = [item.child(number) for number in range(item.childCount())]
    return [leaf for one in below for leaf in _leaves(one)] or [item]


def test_where_the_sealed_file_is_can_be_copied(
    workspace: Workspace, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where no program shows folders, Show in folder has said where the file is all the same."""
    wanted = add_example(workspace).id
    sealed = submissions.seal(workspace, wanted, tmp_path)[0]
    window.open_assessment(wanted)
    assert window.frame is not None
    window.frame.tree.choose("sealed")
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    press(window, "Show in folder")
    assert named(window, QLineEdit, "Where the file is").text() == str(sealed.path)
