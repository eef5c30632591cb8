"""Receiving at the desk: dropped, judged in words, stored, answered."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from pyrage import x25519
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.bundle.letters import ReceiptVerdict, read_receipt
from eesee_desktop.crypto.recipients import seal_to
from eesee_desktop.ui.desk.desk_window import DeskWindow
from eesee_desktop.ui.desk.received_view import ReceivedView
from support_desk import Post
from support_desktop import named, press, type_into
from support_dropping import drop


def _drop(window: DeskWindow, qtbot: QtBot, *paths: Path, says: str) -> ReceivedView:
    """Drop files on the window and wait until the page says what came of them."""
    assert drop(window, *(QUrl.fromLocalFile(str(path)) for path in paths))
    view = window.receive.findChild(ReceivedView)
    assert isinstance(view, ReceivedView)
    qtbot.waitUntil(lambda: says in view.headline, timeout=20_000)
    return view


def test_a_stranger_is_told_and_becomes_known(window: DeskWindow, post: Post, qtbot: QtBot) -> None:
    """A file by an unknown key is refused with what to do; enrolled and compared, the same file is stored."""
    _drop(window, qtbot, post.first, says="✕ Not valid")
    assert "enrolment file" in _words(window)
    assert drop(window, QUrl.fromLocalFile(str(post.enrolment)))
    qtbot.waitUntil(lambda: "pending" in window.messages.text, timeout=20_000)
    type_into(window.register, QLineEdit, "Digits as they are read to you", post.digits)
    press(window.register, "Confirm the key")
    assert "is confirmed" in window.messages.text
    _drop(window, qtbot, post.first, says="✓ Received: Peru")
    assert "the receipt back" in _words(window)


def _words(window: DeskWindow) -> str:
    view = window.receive.findChild(ReceivedView)
    assert isinstance(view, ReceivedView)
    return view.next_words


def test_the_second_revision_shows_what_changed(window: DeskWindow, enrolled: Post, qtbot: QtBot) -> None:
    """Of a later revision the changed fields are listed, and its text is shown against that of before."""
    _drop(window, qtbot, enrolled.first, says="✓ Received")
    view = _drop(window, qtbot, enrolled.second, says="revision 2")
    fields = named(view, QListWidget, "Changed fields")
    assert [fields.item(row).text() for row in range(fields.count())] == ["Country context"]


def test_the_receipt_is_saved(
    window: DeskWindow, enrolled: Post, qtbot: QtBot, choose: Callable[[Path], None]
) -> None:
    """The signed receipt goes where the person says, and says that the file was accepted."""
    view = _drop(window, qtbot, enrolled.first, says="✓ Received")
    target = enrolled.first.with_name("receipt")
    choose(target)
    press(view, "Save the receipt…")
    receipt, key, _ = read_receipt(target.read_bytes())
    assert receipt.verdict is ReceiptVerdict.ACCEPTED
    assert key == window.workspace.signing_key.public


def test_nothing_that_is_dropped_is_passed_over(
    window: DeskWindow, post: Post, qtbot: QtBot, tmp_path: Path
) -> None:
    """Of a folder each file that holds nothing of ours is named, and a damaged one is told as that."""
    folder = tmp_path / "dropped"
    folder.mkdir()
    (folder / "notes.txt").write_text("nothing", encoding="utf-8")
    shutil.copy(post.first, folder / "renamed.bin")
    data = bytearray(post.second.read_bytes())
    data[len(data) // 2] ^= 1
    (folder / "damaged.eesee").write_bytes(data)
    assert drop(window, QUrl.fromLocalFile(str(folder)))
    qtbot.waitUntil(lambda: "notes.txt" in window.messages.text, timeout=20_000)
    table = window.receive.table
    assert table.count == 2


def test_a_sealed_file_waits_for_what_opens_it(
    window: DeskWindow, enrolled: Post, qtbot: QtBot, choose: Callable[[Path], None]
) -> None:
    """An encrypted file is told as that; with the identity it is opened, and the identity is written nowhere."""
    one, other = x25519.Identity.generate(), x25519.Identity.generate()
    sealed = enrolled.first.with_name("sealed.age")
    sealed.write_bytes(seal_to(enrolled.first.read_bytes(), (str(one.to_public()), str(other.to_public()))))
    assert drop(window, QUrl.fromLocalFile(str(sealed)))
    qtbot.waitUntil(lambda: "sealed.age" in window.messages.text, timeout=20_000)
    identity = enrolled.first.with_name("editor.age")
    identity.write_text(f"{one}\n", encoding="utf-8")
    choose(identity)
    press(window, "Choose the identity…")
    view = window.receive.findChild(ReceivedView)
    assert isinstance(view, ReceivedView)
    qtbot.waitUntil(lambda: "✓ Received" in view.headline, timeout=20_000)
    window.save()
    assert str(one).encode() not in b"".join(
        path.read_bytes() for path in window.workspace.folder.rglob("*") if path.is_file()
    )
    press(window.receive, "Forget it")
    assert window.receive.identity_name == ""
