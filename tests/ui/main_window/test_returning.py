"""What comes back, dropped on the window or chosen: taken in, tied, shown; a key that is not known is compared."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.assessment import NetworkMember
from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.services import assessments, register, submissions
from eesee_desktop.services.receiving import Given, look_through, receive
from eesee_desktop.services.submissions import SealingChoice
from eesee_desktop.services.workspace import latest_instrument
from eesee_desktop.ui.desktop import Desktop
from eesee_desktop.ui.exchange.sealed_page import SealedPage
from eesee_desktop.ui.exchange.send_card import SendCard
from eesee_desktop.ui.main_window.window import MainWindow
from support_desktop import close_desktop, make_desktop, named, press, unlock
from support_dropping import drop
from support_workspace import fitted_example, make_workspace

_LONG_MS = 30_000


class Post:
    """The member's window with a sealed revision, and what the desk sends back for it."""

    def __init__(self, application: QApplication, qtbot: QtBot, folder: Path) -> None:
        workspace, _ = make_workspace(folder / "workspace")
        assessments.add_assessment(workspace, fitted_example(), latest_instrument())
        made, _ = submissions.seal(
            workspace, fitted_example().id, folder, SealingChoice((), with_draft=False)
        )
        desk, _ = make_workspace(folder / "desk")
        desk.set_member(NetworkMember("Consortium desk", CountryCode("BEL"), "desk@eusee"))
        register.add(desk, register.enrolment_of(workspace))
        register.confirm(desk, "per@eusee", workspace.signing_key.public.digits)
        (came,) = look_through([made.path]).submissions
        receipt = receive(desk, came, Given()).receipt
        assert receipt is not None
        self.sealed = made.path
        self.receipt = folder / "receipt.dat"
        self.receipt.write_bytes(receipt)
        self.digits = desk.signing_key.public.digits
        for one in (workspace, desk):
            one.close()
        self.desktop: Desktop = make_desktop(application, folder / "workspace")
        self.desktop.start()
        unlock(self.desktop, qtbot)

    @property
    def window(self) -> MainWindow:
        """The member's window."""
        assert self.desktop.window is not None
        return self.desktop.window

    def page(self) -> SealedPage:
        """Return the page of the sealed file, opened."""
        if self.window.frame is None:
            self.window.open_assessment(fitted_example().id)
        assert self.window.frame is not None
        self.window.frame.go_to("sealed")
        page = self.window.frame.page
        assert isinstance(page, SealedPage)
        return page


@pytest.fixture(name="post")
def _post(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Post]:
    made = Post(qapp, qtbot, tmp_path)
    yield made
    close_desktop(made.desktop)


def answer_with(digits: str) -> list[str]:
    """Type digits into the question that comes, and go on; return what it says once it is closed."""
    said: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            QTimer.singleShot(10, look)
            return
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        named(dialog, QLineEdit, "Digits as you hear them").setText(digits[:-1])
        press(dialog, "Take it in")
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        named(dialog, QLineEdit, "Digits as you hear them").setText(digits)
        press(dialog, "Take it in")

    QTimer.singleShot(0, look)
    return said


def texts_of(page: SealedPage) -> str:
    """Return all that is to be read on a page."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def test_a_mail_with_a_receipt_is_dropped(post: Post, qtbot: QtBot, tmp_path: Path) -> None:
    """The key is compared, wrong digits go nowhere, the receipt is tied to its revision, and the page shows it."""
    mail = EmailMessage()
    mail["From"] = "desk@example.org"
    mail.set_content("Received.")
    data = post.receipt.read_bytes()
    mail.add_attachment(data, maintype="application", subtype="octet-stream", filename="r.bin")
    (tmp_path / "reply.eml").write_bytes(mail.as_bytes())
    said = answer_with(post.digits)
    drop(post.window, QUrl.fromLocalFile(str(tmp_path / "reply.eml")))
    qtbot.waitUntil(lambda: "✓ Received: " in texts_of(post.page()), timeout=_LONG_MS)
    assert post.digits in said
    assert any(text.startswith("These are not the digits") for text in said)
    page = post.page()
    assert "by Consortium desk" in texts_of(page)
    words = "revision 1: received by Consortium desk"
    qtbot.waitUntil(lambda: words in post.window.messages.text, timeout=_LONG_MS)


def test_what_is_not_for_the_member_is_named(
    post: Post, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The own sealed file and any other file are told as what they are; nothing is taken in."""
    (tmp_path / "notes.txt").write_text("nothing", encoding="utf-8")
    chosen = [str(post.sealed), str(tmp_path / "notes.txt")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen, ""))
    post.window._menus.do("came_back")  # noqa: SLF001  as a person chooses it
    told = post.window.messages.text
    assert "it goes to the consortium" in told
    assert "no receipt and no list" in told


def test_the_mail_is_written_and_opened(post: Post, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """The draft lies beside the file and is opened; the address is kept; a limit makes parts; the page says when."""
    opened: list[QUrl] = []

    def open_it(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_it)
    page = post.page()
    assert "Sent on: not from here yet" in texts_of(page)
    card = page.findChild(SendCard)
    assert card is not None
    named(card, QLineEdit, "Address of the consortium").setText("desk@example.org")
    press(card, "Write the mail")
    qtbot.waitUntil(lambda: bool(opened), timeout=_LONG_MS)
    draft = Path(opened[0].toLocalFile())
    assert draft.parent == post.sealed.parent
    assert b"To: desk@example.org" in draft.read_bytes()
    assert "was asked to open it" in card.told.text()
    qtbot.waitUntil(lambda: "✓ Sent on: " in texts_of(page), timeout=_LONG_MS)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    press(card, "Write the mail")
    qtbot.waitUntil(lambda: "opens it by itself" in card.told.text(), timeout=_LONG_MS)


def test_a_copy_is_made_and_read_back(
    post: Post, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file is copied to the folder that is chosen, and the page says that it was read back from there."""
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    page = post.page()
    card = page.findChild(SendCard)
    assert card is not None
    press(card, "Copy to a stick…")
    qtbot.waitUntil(lambda: "read back from there" in card.told.text(), timeout=_LONG_MS)
    assert [one.read_bytes() for one in stick.iterdir()] == [post.sealed.read_bytes()]
    qtbot.waitUntil(lambda: "✓ Sent on: " in texts_of(page), timeout=_LONG_MS)


def test_the_rehearsal_tells_of_the_second_program(post: Post, qtbot: QtBot) -> None:
    """Verify reads the file with the small verifier too, and compares it with the workspace."""
    page = post.page()
    press(page, "Verify it now")
    qtbot.waitUntil(lambda: bool(page.verified.text()), timeout=_LONG_MS)
    assert "A second program" in page.verified.text()
    assert "all the same" in page.verified.text()
    assert named(page, QPushButton, "Write the mail").isEnabled()
