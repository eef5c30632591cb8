"""What the consortium asks stands beside the very field; it is answered there, a wording taken over by one click."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.comments import CommentKind
from eesee_desktop.domain.ids import CommentId
from eesee_desktop.services import answers, assessments, comments, submissions
from eesee_desktop.services.comments import NewComment
from eesee_desktop.ui.main_window.assessment_frame import AssessmentFrame
from support_desktop import window_on
from support_exchange import Exchange, exchange


@pytest.fixture
def both(tmp_path: Path) -> Iterator[Exchange]:
    """Give a member that was asked about a passage and about a dimension as a whole, and opened its draft again."""
    with exchange(tmp_path) as made:
        made.send()
        narrative = assessments.load(made.member, made.id).dimensions[3].narrative
        where = assessments.load(made.member, made.id).dimensions[3].id
        word = narrative.split()[0]
        for new in (
            NewComment(f"{where}.narrative", CommentKind.QUESTION, "Who?", quote=word, wording="Elsewhere"),
            NewComment(where, CommentKind.MUST_CHANGE, "Say when."),
        ):
            comments.add_comment(made.desk, made.key, new)
        made.ask()
        submissions.reopen(made.member, made.id)
        yield made


@pytest.fixture
def frame(both: Exchange, qtbot: QtBot) -> Iterator[AssessmentFrame]:
    """Give the member's window on it."""
    with window_on(both.member, both.id, qtbot) as window:
        assert window.frame is not None
        yield window.frame


def _where(both: Exchange) -> str:
    return str(assessments.load(both.member, both.id).dimensions[3].id)


def test_they_stand_beside_their_section_and_are_counted(both: Exchange, frame: AssessmentFrame) -> None:
    """The tree says how many wait, the field has a mark that leads to them, other sections have none."""
    where = _where(both)
    rows = {row.section: row.asked for row in frame.rows()}
    assert {section: count for section, count in rows.items() if count} == {where: 2}
    frame.tree.choose(where)
    boxes = [one for one in frame.side.findChildren(QPlainTextEdit) if one.isVisible()]
    assert [box.accessibleDescription() for box in boxes] == ["Say when.", "Who?"]
    assert frame.page is not None
    marks = [one for one in frame.page.findChildren(QPushButton) if "beside the page" in one.text()]
    assert [mark.isVisible() for mark in marks] == [True]
    marks[0].click()
    assert boxes[1].hasFocus()
    frame.tree.choose("context")
    assert not any(one.isVisible() for one in frame.side.findChildren(QPlainTextEdit))


def test_an_answer_is_stored_as_it_is_typed(both: Exchange, frame: AssessmentFrame, qtbot: QtBot) -> None:
    """What is typed is on disk after a pause, the count goes down, and the cursor stays where it is."""
    where = _where(both)
    frame.tree.choose(where)
    box = next(one for one in frame.side.findChildren(QPlainTextEdit) if one.isVisible())
    box.setFocus()
    with qtbot.waitSignal(frame.autosave.saved):
        qtbot.keyClicks(box, "In March.")
    found = {one.comment.address: one.answer for one in answers.comments_on(both.member, both.id)}
    assert found[where] == "In March."
    assert {row.section: row.asked for row in frame.rows() if row.asked} == {where: 1}
    assert box.hasFocus()
    assert box.textCursor().position() == len("In March.")


def test_a_wording_is_taken_over_by_one_click_and_undone(both: Exchange, frame: AssessmentFrame) -> None:
    """The field shows it at once; Ctrl+Z takes it back, and the comment waits again."""
    where = _where(both)
    frame.tree.choose(where)
    before = frame.open.text(f"{where}.narrative")
    button = next(
        one for one in frame.side.findChildren(QPushButton) if "Take over" in one.text() and one.isVisible()
    )
    button.click()
    assert frame.open.text(f"{where}.narrative") == before.replace(before.split()[0], "Elsewhere", 1)
    assert not button.isVisible()
    assert "Taken over" in frame.undo_line.text
    frame.undoing.undo()
    assert frame.open.text(f"{where}.narrative") == before
    assert button.isVisible()


def test_sealed_it_can_be_answered_and_nothing_is_taken_over(both: Exchange, qtbot: QtBot) -> None:
    """An answer alters nothing of what is sealed; a wording would."""
    both.send()
    with window_on(both.member, both.id, qtbot) as window:
        frame = window.frame
        assert frame is not None
        frame.tree.choose(_where(both))
        assert [one.isReadOnly() for one in frame.side.findChildren(QPlainTextEdit) if one.isVisible()] == [
            False,
            False,
        ]
        assert not any(
            one.isVisible() for one in frame.side.findChildren(QPushButton) if "Take over" in one.text()
        )


def test_an_answer_that_could_not_be_stored_is_there_again(both: Exchange, frame: AssessmentFrame) -> None:
    """Kept aside, it stands in its box when the section is shown, and is stored with the next try."""
    where = _where(both)
    wanted = next(
        one.comment.id for one in answers.comments_on(both.member, both.id) if one.comment.address == where
    )
    frame.set_aside.keep(f"comment/{where}/{wanted}", "Typed on a full disk.")
    frame.tree.choose(where)
    assert frame.save()
    found = {one.comment.id: one.answer for one in answers.comments_on(both.member, both.id)}
    assert found[CommentId(wanted)] == "Typed on a full disk."
