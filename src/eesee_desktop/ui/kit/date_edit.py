"""A day, typed or taken from a calendar, in the order in which the system writes dates, and said back in words.

Qt's own field takes only keys that fit the part that the cursor is in, swallows the others, and puts another day in
place of what is none: whoever types rubbish gets a date that they never saw. Here all that is typed stays as it was
typed, and whoever asks is told that it is no date.
"""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QDateTime, QEvent, Qt, QTime
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCharFormat, QValidator
from PySide6.QtWidgets import QAbstractItemView, QCalendarWidget, QLabel, QToolButton, QWidget

from eesee_desktop.ui.kit.announce import PAUSE_MS, say
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.icons import icon
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.still import StillDate
from eesee_desktop.ui.words.dates import date_form, date_locale
from eesee_desktop.ui.words.placing import put
from eesee_desktop.ui.words.typed_dates import day_in_words, day_of, example_day

_STEPS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_F4}
_LEAVING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}
_PARTS = re.compile("[A-Za-z]+|[^A-Za-z]+")  # of the form of a day
_TURNS = ("qt_calendar_prevmonth", "qt_calendar_nextmonth")  # as Qt calls its buttons


class DateEdit(StillDate):
    """A field for a day, with a calendar that drops down."""

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(QDate(day.year, day.month, day.day), parent)
        self.setDisplayFormat(_as_qt_takes_it(date_form()) if self.isRightToLeft() else date_form())
        self.setCalendarPopup(True)
        calendar = self.calendarWidget()
        calendar.setLocale(date_locale())
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        # Qt's red of Saturdays and Sundays is made for white paper alone, and which days are free differs.
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(weekday, QTextCharFormat())
        words = (self.tr("The month before"), self.tr("The month after"))
        for name, said in zip(_TURNS, words, strict=True):
            button = calendar.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setAccessibleName(said)
        for part in (calendar, *calendar.findChildren(QAbstractItemView)):
            part.setAccessibleName(self.tr("Calendar"))
        self._draw()
        self._echo = ranked("", "small", parent)
        self.lineEdit().textChanged.connect(self._say_what_was_understood)
        self._say_what_was_understood()

    @property
    def echo(self) -> QLabel:
        """A line that says in words which day was understood, or how to write one; to be placed below the field."""
        return self._echo

    @property
    def day(self) -> date:
        """The day that is shown; the last one where what stands there is no date."""
        shown = day_of(self.text()) or self.date()
        return date(shown.year(), shown.month(), shown.day())

    @property
    def problem(self) -> str:
        """What is wrong with what was typed, in words; empty where it is a date."""
        text = self.text().strip()
        if day_of(text) is not None:
            return ""
        form = example_day()
        if not text:
            return put(self.tr("There is no date. Write it like %1."), form)
        return put(self.tr("“%1” is not a date. Write it like %2."), text, form)

    @override
    def validate(self, input: str, pos: int, /) -> object:
        state = QValidator.State.Intermediate if day_of(input) is None else QValidator.State.Acceptable
        return state, input, pos

    @override
    def fixup(self, input: str, /) -> str:
        return input

    @override
    def dateTimeFromText(self, text: str, /) -> QDateTime:
        return QDateTime(day_of(text) or self.date(), QTime(0, 0))

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in _LEAVING:
            event.ignore()  # the dialog's; Qt would put the last day in place of what is none
        elif event.key() in _STEPS:
            super().keyPressEvent(event)
        else:
            # As in any line of text, and not part by part.
            self.lineEdit().event(event)

    @override
    def focusNextPrevChild(self, next: bool, /) -> bool:
        return QWidget.focusNextPrevChild(self, next)

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.lineEdit().selectAll()

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        typed = self.text()
        super().focusOutEvent(event)
        if self.text() != typed and day_of(typed) is None:
            line = self.lineEdit()
            was_blocked = line.blockSignals(True)
            line.setText(typed)
            line.blockSignals(was_blocked)

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)

    def _say_what_was_understood(self) -> None:
        day = day_of(self.text())
        text = (
            put(self.tr("= %1"), day_in_words(day))
            if day is not None
            else put(self.tr("Write it like %1."), example_day())
        )
        say(self._echo, text, of=self, pause_ms=PAUSE_MS)

    def _draw(self) -> None:
        """Draw the arrows of the calendar, which Qt draws in black on any ground."""
        pictures = ("forward", "back") if self.isRightToLeft() else ("back", "forward")
        for name, picture in zip(_TURNS, pictures, strict=True):
            button = self.calendarWidget().findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(icon(picture))


def _as_qt_takes_it(form: str) -> str:
    """Return a form with its parts turned around, as Qt turns them around once more on a screen from right to left.

    A day would stand there as 2025/31/12, which nobody writes and which is read back as another one.
    """
    return "".join(reversed(_PARTS.findall(form)))
