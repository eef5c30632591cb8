"""The register at the desk: what waits for a call, what is undone, and what never comes back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit

from eesee_desktop.bundle.letters import read_register
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.services import register
from eesee_desktop.services.register import KeyState, state_of
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.ui.desk.desk_window import DeskWindow
from support_desk import Post, add_members, enrol
from support_desktop import named, press, type_into


def _state(desk: Workspace) -> KeyState:
    (key,) = register.listed(desk)
    return state_of(key, desk.clock())


def _answer(words: str) -> None:
    """Press a button of the dialog that is about to be asked."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        press(dialog, words)

    QTimer.singleShot(100, answer)


def test_digits_are_compared_and_that_can_be_undone(window: DeskWindow, desk: Workspace, post: Post) -> None:
    """Other digits are refused; the right ones confirm the key; Undo makes it pending again."""
    register.add(desk, post.enrolment.read_bytes())
    window.register.refresh()
    window.show_page(window.register)
    field = type_into(window.register, QLineEdit, "Digits as they are read to you", "11111 22222")
    press(window.register, "Confirm the key")
    assert window.messages.tone == "alarm"
    assert _state(desk) is KeyState.PENDING
    assert isinstance(field, QLineEdit)
    field.setText(post.digits.replace(" ", ""))
    press(window.register, "Confirm the key")
    assert _state(desk) is KeyState.CONFIRMED
    press(window, "Undo")
    assert _state(desk) is KeyState.PENDING


def test_revocation_is_asked_about_and_final(window: DeskWindow, desk: Workspace, post: Post) -> None:
    """It says that it never comes back, does nothing on Cancel, and offers no way back afterwards."""
    enrol(desk, post)
    window.register.refresh()
    window.show_page(window.register)
    _answer("Cancel")
    press(window.register, "Revoke…")
    assert _state(desk) is KeyState.CONFIRMED
    _answer("Revoke it for ever")
    press(window.register, "Revoke…")
    assert _state(desk) is KeyState.REVOKED
    shown = [one.text() for one in window.findChildren(QAbstractButton) if one.isVisible()]
    assert "Undo" not in shown
    assert not any("Revo&ke…" in text for text in shown)


def test_what_was_revoked_is_not_put_back(desk: Workspace, post: Post) -> None:
    """Not even the step that put a key out of use can be taken back by the verb itself."""
    before = enrol(desk, post)
    after, _ = register.revoke(desk, before.public.fingerprint, desk.clock())
    with pytest.raises(KnownError, match="key_unknown"):
        register.put_back(desk, after, before)


def test_expiry_is_put_back(window: DeskWindow, desk: Workspace, post: Post) -> None:
    """A key that was let expire by mistake is good as before after Undo."""
    before = enrol(desk, post)
    window.register.refresh()
    window.show_page(window.register)
    _answer("Let it expire")
    press(window.register, "Let it expire…")
    (key,) = register.listed(desk)
    assert key.expires is not None
    press(window, "Undo")
    (again,) = register.listed(desk)
    assert replace(again, version=before.version) == before


def test_the_register_is_signed(
    window: DeskWindow, desk: Workspace, enrolled: Post, choose: Callable[[Path], None]
) -> None:
    """The file holds the confirmed keys, is signed by the desk and numbered."""
    window.register.refresh()
    window.show_page(window.register)
    target = enrolled.first.with_name("register")
    choose(target)
    press(window.register, "Sign the register…")
    written = read_register(target.read_bytes())
    assert (written.head.number, written.key) == (1, desk.signing_key.public)
    assert len(written.signers) == 2  # the desk itself, and the member


def test_typing_filters_and_what_waits_comes_first_by_state(window: DeskWindow, desk: Workspace) -> None:
    """The search finds digits and countries too; sorted by state, pending keys stand on top."""
    add_members(desk)
    window.register.refresh()
    window.show_page(window.register)
    window.register.search.setText("zambia")
    assert named(window.register, QLineEdit, "Search").text() == "zambia"
    assert window.register.table.count == 1
    window.register.search.setText(register.listed(desk)[0].public.digits[:11])
    assert window.register.table.count == 1
    window.register.search.clear()
    window.register.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    first = window.register.table.model().index(0, 2).data()
    assert first == "△ pending"
