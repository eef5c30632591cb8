"""A first start that ended before the recovery code was confirmed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.services.workspace_opening import open_workspace
from eesee_desktop.ui.desktop import Desktop
from support_desktop import close_desktop, make_desktop, named, press, type_into
from support_workspace import PASSPHRASE, StillClock, counted_ids

_LONG_MS = 20_000


def _begin(qapp: QApplication, qtbot: QtBot, folder: Path) -> tuple[Desktop, str]:
    """Go through a first start as far as the recovery code."""
    desktop = make_desktop(qapp, folder)
    desktop.start()
    first = desktop.doors.first_start
    assert first is not None
    type_into(first, QLineEdit, "Organisation", "Red Ejemplo")
    countries = named(first, QComboBox, "Country")
    countries.setFocus()
    QTest.keyClicks(countries, "Peru")
    press(first, "Next")
    type_into(first, QLineEdit, "Passphrase", PASSPHRASE)
    type_into(first, QLineEdit, "Passphrase again", PASSPHRASE)
    press(first, "Next")
    qtbot.waitUntil(lambda: bool(first.code), timeout=_LONG_MS)
    return desktop, first.code


def _unlock(desktop: Desktop) -> None:
    assert desktop.doors.unlock is not None
    type_into(desktop.doors.unlock, QLineEdit, "Passphrase", PASSPHRASE)
    QTest.keyClick(named(desktop.doors.unlock, QLineEdit, "Passphrase"), Qt.Key.Key_Return)


def test_it_goes_on_with_a_new_code_at_the_next_start(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """Nobody has a workspace whose recovery code nobody has: the code that may have been missed opens nothing."""
    folder = tmp_path / "workspace"
    desktop, missed = _begin(qapp, qtbot, folder)
    close_desktop(desktop)

    again = make_desktop(qapp, folder)
    again.start()
    _unlock(again)
    qtbot.waitUntil(
        lambda: again.doors.first_start is not None and bool(again.doors.first_start.code), timeout=_LONG_MS
    )
    first = again.doors.first_start
    assert first is not None
    assert again.doors.unlock is None
    code = first.code
    assert code != missed
    press(first, "Next")
    type_into(first, QLineEdit, "Recovery code", code)
    with qtbot.waitSignal(again.main_window_shown, timeout=_LONG_MS):
        press(first, "Begin")
    close_desktop(again)

    with pytest.raises(KnownError) as caught:
        open_workspace(folder, recovery_code=missed, clock=StillClock(), new_id=counted_ids())
    assert caught.value.code is ErrorCode.RECOVERY_CODE_WRONG
    open_workspace(folder, recovery_code=code, clock=StillClock(), new_id=counted_ids()).close()

    third = make_desktop(qapp, folder)
    third.start()
    with qtbot.waitSignal(third.main_window_shown, timeout=_LONG_MS):
        _unlock(third)
    close_desktop(third)


def test_what_was_done_before_the_code_is_not_asked_again(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """There is no way back to a step that would make the workspace anew over the one that is there."""
    folder = tmp_path / "workspace"
    close_desktop(_begin(qapp, qtbot, folder)[0])
    again = make_desktop(qapp, folder)
    again.start()
    _unlock(again)
    qtbot.waitUntil(
        lambda: again.doors.first_start is not None and bool(again.doors.first_start.code), timeout=_LONG_MS
    )
    first = again.doors.first_start
    assert first is not None
    with pytest.raises(AssertionError):
        named(first, QLineEdit, "Organisation")
    with pytest.raises(AssertionError):
        press(first, "Back")
    close_desktop(again)
