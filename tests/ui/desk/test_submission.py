"""One submission at the desk: read, compared, commented on at a passage, answered by file, approved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from eesee_desktop.bundle.letters import read_comments
from eesee_desktop.domain.comments import CommentKind, CommentState, ReviewState
from eesee_desktop.services.receiving import Given
from eesee_desktop.services.taking_in import take_in
from eesee_desktop.ui.desk.comment_form import CommentForm
from eesee_desktop.ui.desk.desk_window import DeskWindow
from eesee_desktop.ui.kit.background import Background
from support_desk import NEW_WORDS, Post
from support_desktop import named, press

_QUOTE = "a law of associations was passed"


@pytest.fixture
def looked_at(window: DeskWindow, enrolled: Post) -> DeskWindow:
    """Return the desk with revision 2 of Peru in front, at the country context."""
    take_in(window.workspace, [enrolled.first, enrolled.second], Given())
    window.show_page(window.overview)
    window.overview.refresh()
    press(window.overview, "Open")
    _go_to(window, "context")
    return window


def _go_to(window: DeskWindow, section: str) -> None:
    sections = named(window.submission, QComboBox, "Section")
    sections.setCurrentIndex(sections.findData(section))


def _mark(window: DeskWindow, words: str) -> None:
    view = window.submission.reading
    cursor = view.document().find(words)
    assert not cursor.isNull()
    view.setTextCursor(cursor)


def _comment(window: DeskWindow, words: str, kind: CommentKind = CommentKind.QUESTION) -> None:
    kinds = named(window.submission, QComboBox, "What it asks for")
    kinds.setCurrentIndex(kinds.findData(kind))
    named(window.submission, QPlainTextEdit, "Comment").setPlainText(words)
    press(window.submission, "Add the comment")


def _answer(words: str) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        press(dialog, words)

    QTimer.singleShot(100, answer)


def test_the_section_is_read(looked_at: DeskWindow) -> None:
    """What came stands there as it was written, and nothing can be typed into it."""
    view = looked_at.submission.reading
    assert NEW_WORDS in view.toPlainText()
    assert view.isReadOnly()


def test_a_marked_passage_is_quoted(looked_at: DeskWindow) -> None:
    """A comment on a passage holds the passage and the field; the state goes to in review."""
    _mark(looked_at, _QUOTE)
    _comment(looked_at, "Which law is that?")
    kept = looked_at.submission.panel.chosen
    assert kept is not None
    assert (kept.comment.address, kept.comment.quote) == ("context", _QUOTE)
    reviewed = looked_at.submission.reviewed
    assert reviewed is not None
    assert reviewed.review.state is ReviewState.IN_REVIEW


def test_the_comments_file_is_written(
    looked_at: DeskWindow, choose: Callable[[Path], None], tmp_path: Path
) -> None:
    """The signed file holds the comment, and the overview says that the member has questions to answer."""
    _comment(looked_at, "Where does it say so?", CommentKind.MUST_CHANGE)
    target = tmp_path / "comments"
    choose(target)
    press(looked_at.submission, "Save the comments file…")
    said = read_comments(target.read_bytes())[0]
    assert [one.text for one in said.comments] == ["Where does it say so?"]
    press(looked_at.submission, "← All countries")
    model = looked_at.overview.table.model()
    assert (model.index(0, 3).data(), model.index(0, 5).data()) == ("has questions", "1")


def test_what_must_change_stands_against_approval(looked_at: DeskWindow) -> None:
    """Approving is asked about; it is refused while something must change, and ends the round once that is closed."""
    _comment(looked_at, "This cannot stay.", CommentKind.MUST_CHANGE)
    _answer("Approve")
    press(looked_at.submission, "Approve the revision…")
    assert looked_at.messages.tone == "alarm"
    press(looked_at.submission.panel, "Close")
    kept = looked_at.submission.panel.chosen
    assert kept is not None
    assert kept.comment.state is CommentState.CLOSED
    _answer("Approve")
    press(looked_at.submission, "Approve the revision…")
    reviewed = looked_at.submission.reviewed
    assert reviewed is not None
    assert (reviewed.review.state, reviewed.approved) == (ReviewState.APPROVED, 2)
    form = looked_at.submission.findChild(CommentForm)
    assert isinstance(form, CommentForm)
    assert not form.isVisible()


def test_what_is_typed_outlives_the_window(looked_at: DeskWindow, qtbot: QtBot) -> None:
    """A comment that was not added yet stands in the form again when the desk is opened anew."""
    named(looked_at.submission, QPlainTextEdit, "Comment").setPlainText("Half a thou")
    key = looked_at.submission.key
    assert key is not None
    looked_at.save()
    background = Background()
    again = DeskWindow(looked_at.workspace, background)
    qtbot.addWidget(again)
    again.show()
    again.open_submission(key)
    assert named(again.submission, QPlainTextEdit, "Comment").toPlainText() == "Half a thou"
    again.close()
    background.stop()


def test_an_earlier_revision_is_only_read(looked_at: DeskWindow) -> None:
    """Revision 1 can be looked at, as it came; comments are made on the last one."""
    revisions = named(looked_at.submission, QComboBox, "Revision")
    revisions.setCurrentIndex(0)
    revisions.activated.emit(0)
    assert NEW_WORDS not in looked_at.submission.reading.toPlainText()
    form = looked_at.submission.findChild(CommentForm)
    assert isinstance(form, CommentForm)
    assert not form.isVisible()


def test_formatting_in_what_is_marked_is_told(looked_at: DeskWindow) -> None:
    """A passage that is not in the text as it is seen leads to a comment on the whole of it, which is said."""
    view = looked_at.submission.reading
    cursor = view.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.passage.quote == ""
