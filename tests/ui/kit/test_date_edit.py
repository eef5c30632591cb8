from __future__ import annotations

import os
import subprocess
import sys
from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eesee_desktop.ui.kit.date_edit import DateEdit

_SHOW = """
import datetime
from PySide6.QtWidgets import QApplication
from eesee_desktop.ui.kit.date_edit import DateEdit
from eesee_desktop.ui.kit.translation import install_language
from eesee_desktop.ui.words.dates import moment_words
application = QApplication([])
install_language(application, "en")
print(DateEdit(datetime.date(2025, 3, 31)).text())
print(moment_words(datetime.datetime(2025, 3, 31, 14, 2).astimezone()).split()[0])
"""


@pytest.mark.parametrize(
    ("system", "shown"),
    [
        ("en_US.UTF-8", "3/31/2025"),
        ("en_GB.UTF-8", "31/03/2025"),
        ("de_DE.UTF-8", "31.03.2025"),
        ("sv_SE.UTF-8", "2025-03-31"),
    ],
)
def test_days_stand_in_the_order_of_the_system(system: str, shown: str) -> None:
    """A day that is typed and a moment that is told are in the system's order, also on a screen in English."""
    environment = {
        **os.environ,
        "LC_ALL": system,
        "LANG": system,
        "LANGUAGE": "",
        "QT_QPA_PLATFORM": "offscreen",
    }
    told = subprocess.run(
        [sys.executable, "-c", _SHOW], env=environment, capture_output=True, text=True, check=True, timeout=60
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
