"""A year between member and consortium in their windows: sealed, mailed, received, asked, answered, approved."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pyrage import x25519
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.comments import CommentState, ReviewState
from eesee_desktop.services import answers, assessments, consortium, mail, register, submissions
from eesee_desktop.services.submissions import SealingChoice
from eesee_desktop.ui.desk.desk_window import DeskWindow
from eesee_desktop.ui.desk.received_view import ReceivedView
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.main_window.window import MainWindow
from support_desk import NEW_WORDS, make_desk
from support_desktop import named, press, type_into
from support_dropping import drop
from support_workspace import StillClock, add_example, make_workspace

_PATIENCE_MS = 30_000
_QUOTE = "a law of associations was passed"
_ANSWER = "It is law 31 of 2024; the text names it now."


class Year:
    """Both windows, and the folder that stands for the way between them.

    Attributes:
        member, desk: The two windows.
        post: What is on its way.
    """

    def __init__(self, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self.post = folder / "post"
        self.post.mkdir()
        self.qtbot, self._monkeypatch = qtbot, monkeypatch
        self.clock = StillClock()
        self.background = Background()
        self.workspace, _ = make_workspace(folder / "member", self.clock)
        self.id = add_example(self.workspace).id
        self.member = MainWindow(self.workspace, self.background)
        self.consortium = make_desk(folder / "desk", self.clock)
        self.desk = DeskWindow(self.consortium, self.background)
        for window in (self.member, self.desk):
            qtbot.addWidget(window)
            window.resize(1366, 740)
            window.show()
        monkeypatch.setattr(QDesktopServices, "openUrl", lambda *_: True)
        self.identity = x25519.Identity.generate()

    def saved(self, name: str) -> Path:
        """Let whoever is asked where to save a file, or which one to open, name this one."""
        path = self.post / name
        for asked in ("getSaveFileName", "getOpenFileName"):
            self._monkeypatch.setattr(QFileDialog, asked, lambda *_: (str(path), ""))
        return path

    def drop_on_desk(self, path: Path, holds: Callable[[], bool]) -> None:
        """Drop a file on the desk and wait for what comes of it."""
        assert drop(self.desk, QUrl.fromLocalFile(str(path)))
        self.qtbot.waitUntil(holds, timeout=_PATIENCE_MS)

    def drop_on_member(self, path: Path, says: str) -> None:
        """Drop a file on the member's window and wait for what is said."""
        assert drop(self.member, QUrl.fromLocalFile(str(path)))
        self.qtbot.waitUntil(lambda: says in self.member.messages.text, timeout=_PATIENCE_MS)

    @property
    def view(self) -> ReceivedView:
        """What the desk says of the file that came last."""
        found = self.desk.receive.findChild(ReceivedView)
        assert isinstance(found, ReceivedView)
        return found

    def seal(self) -> Path:
        """Seal, encrypted for whom the list on board names, and write the mail with it."""
        made, _ = submissions.seal(self.workspace, self.id, self.post, SealingChoice(with_draft=False))
        assert made.is_encrypted
        _, drafts = mail.mail_drafts(self.workspace, made.path, "desk@example.org")
        (draft,), _ = mail.write_drafts(self.workspace, self.id, drafts, self.post / f"r{made.revision}.eml")
        return draft

    def close(self) -> None:
        """Close both windows."""
        for window in (self.member, self.desk):
            window.close()
            window.put_away()
        self.background.stop()
        self.workspace.close()
        self.consortium.close()


@pytest.fixture
def year(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Year]:
    """Give a year before anything happened."""
    made = Year(tmp_path, qtbot, monkeypatch)
    yield made
    made.close()


def _answer_dialog(words: str) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        press(dialog, words)

    QTimer.singleShot(200, answer)


def _meet(year: Year) -> None:
    """Let the desk know the member's key, and the member whom to encrypt for; both are compared aloud."""
    enrolment = year.post / "per.eesee-enrolment"
    enrolment.write_bytes(register.enrolment_of(year.workspace))
    year.drop_on_desk(enrolment, lambda: "pending" in year.desk.messages.text)
    digits = year.workspace.signing_key.public.digits
    type_into(year.desk.register, QLineEdit, "Digits as they are read to you", digits)
    press(year.desk.register, "Confirm the key")
    recipients = (str(year.identity.to_public()), str(x25519.Identity.generate().to_public()))
    until = year.clock().date().replace(year=2099)
    data, _ = consortium.sign_recipients(year.consortium, recipients, until, ())
    compared = year.consortium.signing_key.public.digits
    consortium.take_recipients(year.workspace, data, compared)


def _ask(year: Year) -> None:
    """Comment on a passage of the context, and write the mail with the comments."""
    year.desk.show_page(year.desk.overview)
    press(year.desk.overview, "Open")
    page = year.desk.submission
    page.show_section("context")
    cursor = page.reading.document().find(_QUOTE)
    page.reading.setTextCursor(cursor)
    kinds = named(page, QComboBox, "What it asks for")
    kinds.setCurrentIndex(1)
    named(page, QPlainTextEdit, "Comment").setPlainText("Say which law that is.")
    press(page, "Add the comment")
    assert page.panel.chosen is not None


def test_the_year(year: Year) -> None:
    """Each window takes what the other wrote, from mails alone, until revision 2 is approved and the member knows."""
    _meet(year)
    assessments.set_field(year.workspace, year.id, "context", NEW_WORDS)
    first = year.seal()
    (year.post / "editor.age").write_text(f"{year.identity}\n", encoding="utf-8")
    year.drop_on_desk(first, lambda: ".age" in year.desk.messages.text)
    year.saved("editor.age")
    press(year.desk, "Choose the identity…")
    year.qtbot.waitUntil(lambda: "✓ Received" in year.view.headline, timeout=_PATIENCE_MS)
    receipt = year.saved("receipt.eml")
    press(year.view, "Write the mail with the receipt…")
    year.drop_on_member(receipt, "received by Consortium desk")

    _ask(year)
    questions = year.saved("questions.eml")
    press(year.desk.submission, "Write the mail with them…")
    year.drop_on_member(questions, "has questions")
    (asked,) = answers.comments_on(year.workspace, year.id)
    answers.answer(year.workspace, year.id, asked.comment.id, _ANSWER)

    submissions.reopen(year.workspace, year.id)
    assessments.set_field(
        year.workspace, year.id, "context", NEW_WORDS.replace("a law of associations", "law 31 of 2024")
    )
    year.clock.pass_time(3600)
    year.drop_on_desk(year.seal(), lambda: "revision 2" in year.view.headline)
    changed = named(year.view, QListWidget, "Changed fields")
    assert changed.item(0).text() == "Country context"

    year.desk.show_page(year.desk.overview)
    page = year.desk.submission
    year.desk.open_submission(year.consortium.desk.heads.all()[-1].key)
    kept = page.panel.chosen
    assert kept is not None
    assert (kept.comment.state, kept.comment.answers[0].text) == (CommentState.ANSWERED, _ANSWER)
    press(page.panel, "Accept")
    _answer_dialog("Approve")
    press(page, "Approve the revision…")
    assert page.reviewed is not None
    assert (page.reviewed.review.state, page.reviewed.approved) == (ReviewState.APPROVED, 2)
    end = year.saved("approved.eml")
    press(page, "Write the mail with them…")
    year.drop_on_member(end, "approved")
