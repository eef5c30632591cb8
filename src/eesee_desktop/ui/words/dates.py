"""Days, periods and moments as the system writes them."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from eesee_desktop.domain.assessment import StudyPeriod
from eesee_desktop.ui.words.figures import with_latin_figures
from eesee_desktop.ui.words.long_dates import first_as_said, month_form
from eesee_desktop.ui.words.placing import put

# Arabic puts one behind each figure of a day, and the year comes to the left; what a person types has none, and it
# comes to the right. One order for both.
_MARK = "\u200f"
_NO_BREAK = "\u00a0"


def period_words(period: StudyPeriod) -> str:
    """Return a study period as people write it: ``2025``, else months or days."""
    first, last = period.first, period.last
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        years = {first.year, last.year}
        return "–".join(str(year) for year in sorted(years))
    whole_months = first.day == 1 and (last + timedelta(days=1)).day == 1
    days = [QDate(day.year, day.month, day.day) for day in (first, last)]
    begin, end = (QLocale().toString(day, "MMM yyyy") if whole_months else short_day(day) for day in days)
    return f"{begin} – {end}"


def moment_words(moment: datetime) -> str:
    """Return a moment in the computer's time zone, in the system's order and figures."""
    return f"{short_day(_local(moment).date())} {time_words(moment)}"


def date_locale() -> QLocale:
    """Return the locale in whose order days stand: the system's, whatever the language of the screen."""
    system = QLocale.system()
    return QLocale() if system.name() == "C" else with_latin_figures(system)


def date_form(locale: QLocale | None = None) -> str:
    """Return how a locale, else the system, writes a day in figures, with all four of its year."""
    form = (locale or date_locale()).dateFormat(QLocale.FormatType.ShortFormat).replace(_MARK, "")
    return form if "yyyy" in form else form.replace("yy", "yyyy")


def short_day(day: QDate) -> str:
    """Return a day in figures, in the system's order."""
    return date_locale().toString(day, date_form())


def month_words(day: date) -> str:
    """Return the month of a day: ``August 2025``."""
    return QLocale().toString(QDate(day.year, day.month, day.day), month_form(QLocale()))


def day_words(moment: datetime) -> str:
    """Return the day of a moment in the computer's time zone, in the locale's long form."""
    locale = QLocale()
    return first_as_said(locale.toString(_local(moment).date(), QLocale.FormatType.LongFormat), locale)


def time_words(moment: datetime) -> str:
    """Return the time of day of a moment in the computer's time zone, in the system's short form."""
    words = date_locale().toString(_local(moment).time(), QLocale.FormatType.ShortFormat)
    return words.replace(" ", _NO_BREAK)  # no line begins with “PM”


def _local(moment: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))


def recent_words(moment: datetime) -> str:
    """Return a moment as people speak of it: ``today 14:02``, ``yesterday 9:30``, else the date alone."""
    local = _local(moment)
    days = local.date().daysTo(QDate.currentDate())
    near = {
        0: QCoreApplication.translate("dates", "today %1"),
        1: QCoreApplication.translate("dates", "yesterday %1"),
    }
    return put(near[days], time_words(moment)) if days in near else short_day(local.date())
