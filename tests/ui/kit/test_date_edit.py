from __future__ import annotations

import os
import subprocess
import sys
from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.ui.kit.date_edit import DateEdit

_SHOW = """
import datetime
import sys
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from eesee_desktop.ui.kit.date_edit import DateEdit
from eesee_desktop.ui.kit.translation import install_language
from eesee_desktop.ui.words.dates import moment_words
application = QApplication([])
install_language(application, sys.argv[1])
print(DateEdit(datetime.date(2025, 3, 31)).text())
print(moment_words(datetime.datetime(2025, 3, 31, 14, 2).astimezone()).split()[0])
"""


@pytest.mark.parametrize(
    ("system", "language", "shown"),
    [
        ("en_US.UTF-8", "en", "3/31/2025"),
        ("en_GB.UTF-8", "en", "31/03/2025"),
        ("de_DE.UTF-8", "en", "31.03.2025"),
        ("sv_SE.UTF-8", "en", "2025-03-31"),
        ("ar_TN.UTF-8", "ar", "31/3/2025"),
        ("en_US.UTF-8", "ar", "3/31/2025"),
        ("de_DE.UTF-8", "ar", "31.03.2025"),
    ],
)
def test_days_stand_in_the_order_of_the_system(system: str, language: str, shown: str) -> None:
    """A day that is typed and a moment that is told are in the system's order, in whichever language the screen is."""
    environment = {
        **os.environ,
        "LC_ALL": system,
        "LANG": system,
        "LANGUAGE": "",
        "QT_QPA_PLATFORM": "offscreen",
    }
    told = subprocess.run(
        [sys.executable, "-c", _SHOW, language],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert told.stdout.split() == [shown, shown]


def test_the_wheel_sets_no_day(qtbot: QtBot) -> None:
    """A page is scrolled over a day without changing it."""
    edit = DateEdit(date(2025, 1, 1))
    qtbot.addWidget(edit)
    edit.setFocus()
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  Qt takes it by its place alone
    )
    QApplication.sendEvent(edit, wheel)
    assert edit.date() == QDate(2025, 1, 1)


@pytest.mark.parametrize("typed", ["99/99/abcd", "31 February", "", "2/30/2025"])
def test_what_is_no_date_stays_and_is_said(qtbot: QtBot, typed: str) -> None:
    """Rubbish is not turned into a day that nobody typed: it stays as typed, and it is said that it is no date."""
    window = QWidget()
    edit, other = DateEdit(date(2025, 1, 1), window), QLineEdit(window)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    edit.setFocus()
    edit.lineEdit().selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    QTest.keyClicks(edit, typed)
    assert edit.text() == typed
    other.setFocus()
    assert edit.text() == typed
    assert typed in edit.problem
    assert "date" in edit.problem


def test_what_was_understood_is_said_in_words(qtbot: QtBot) -> None:
    """While a day is typed the line below says which one it is, or how to write one; the error names the same form."""
    window = QWidget()
    edit = DateEdit(date(2025, 1, 1), window)
    qtbot.addWidget(window)
    window.show()
    assert edit.echo.text() == "= 1 January 2025"
    edit.lineEdit().selectAll()
    QTest.keyClicks(edit, "17 March 2025")
    assert edit.echo.text() == "= 17 March 2025"
    edit.lineEdit().selectAll()
    QTest.keyClicks(edit, "17th")
    assert edit.echo.text() in edit.problem


def test_a_day_is_typed_as_a_whole(qtbot: QtBot) -> None:
    """A day typed from one end to the other, in the system's order or as 2025-03-31, is that day."""
    edit = DateEdit(date(2025, 1, 1))
    qtbot.addWidget(edit)
    edit.show()
    for typed in (edit.text().replace("2025", "2024"), "2024-01-01"):
        edit.lineEdit().selectAll()
        QTest.keyClicks(edit, typed)
        assert (edit.problem, edit.day) == ("", date(2024, 1, 1))
