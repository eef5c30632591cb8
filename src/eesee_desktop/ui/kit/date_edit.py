"""A day, typed or taken from a calendar, in the order in which the system writes dates."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QAbstractItemView, QCalendarWidget, QToolButton, QWidget

from eesee_desktop.ui.kit.icons import icon
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.still import StillDate
from eesee_desktop.ui.words.dates import date_form, date_locale


class DateEdit(StillDate):
    """A field for a day, with a calendar that drops down."""

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(QDate(day.year, day.month, day.day), parent)
        self.setDisplayFormat(date_form())
        self.setCalendarPopup(True)
        calendar = self.calendarWidget()
        calendar.setLocale(date_locale())
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        # Qt's red of Saturdays and Sundays is made for white paper alone, and which days are free differs.
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(weekday, QTextCharFormat())
        for part in (calendar, *calendar.findChildren(QAbstractItemView)):
            part.setAccessibleName(self.tr("Calendar"))
        self._draw()

    @property
    def day(self) -> date:
        """The day that is shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        """Draw the arrows of the calendar, which Qt draws in black on any ground."""
        pictures = ("forward", "back") if self.isRightToLeft() else ("back", "forward")
        for name, picture in zip(("qt_calendar_prevmonth", "qt_calendar_nextmonth"), pictures, strict=True):
            button = self.calendarWidget().findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(icon(picture))
