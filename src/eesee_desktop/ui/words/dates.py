"""Days, periods and moments as the system writes them."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from eesee_desktop.domain.assessment import StudyPeriod
from eesee_desktop.ui.words.placing import put

# Arabic puts one behind each figure of a day, and the year comes to the left; what a person types has none, and it
# comes to the right. One order for both.
_MARK = "\u200f"


def with_latin_figures(locale: QLocale) -> QLocale:
    """Return the locale that writes the figures of the program: 2025 beside 2.3, and not ٢٠٢٥ beside it.

    Scores, numbers of sections and codes have Latin figures on each screen and in each file, and two sorts in one line
    are read as two kinds of thing. The report has a setting of its own.
    """
    if locale.zeroDigit() == "0" or not locale.name().startswith("ar"):
        return locale
    return QLocale("ar_AE")  # the country of those with Latin figures whose names of months most others know


# What is typed, numbers of sections and codes have these digits, and so has all else on the screen.
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")


def period_words(period: StudyPeriod) -> str:
    """Return a study period as people write it: ``2025``, else months or days."""
    first, last = period.first, period.last
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        years = {first.year, last.year}
        return "–".join(str(year) for year in sorted(years))
    whole_months = first.day == 1 and (last + timedelta(days=1)).day == 1
    days = [QDate(day.year, day.month, day.day) for day in (first, last)]
    begin, end = (spelled_day(day, "MMM yyyy") if whole_months else short_day(day) for day in days)
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
    return date_locale().toString(day, date_form()).translate(_DIGITS)


def spelled_day(day: QDate, form: str) -> str:
    """Return a day in a form that names its month, in the screen's language and with the digits 0 to 9."""
    system = QLocale.system()
    # Of the countries of one language each has its months: August is aghustus in Cairo and ab in Amman.
    is_same = system.name().partition("_")[0] == QLocale().name().partition("_")[0]
    return (system if is_same else QLocale()).toString(day, form).translate(_DIGITS)


def month_words(day: date) -> str:
    """Return the month of a day: ``August 2025``."""
    return spelled_day(QDate(day.year, day.month, day.day), "MMMM yyyy")


def day_words(moment: datetime) -> str:
    """Return the day of a moment in the computer's time zone, in the locale's long form."""
    return spelled_day(_local(moment).date(), QLocale().dateFormat(QLocale.FormatType.LongFormat))


def time_words(moment: datetime) -> str:
    """Return the time of day of a moment in the computer's time zone, in the system's short form."""
    shown = date_locale().toString(_local(moment).time(), QLocale.FormatType.ShortFormat)
    return shown.translate(_DIGITS)


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
