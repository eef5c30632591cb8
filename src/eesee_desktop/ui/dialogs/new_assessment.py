"""What a new assessment is about: country, study period, language of the report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from eesee_desktop.domain.assessment import StudyPeriod
from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.services import reports
from eesee_desktop.ui.dialogs.country_choice import CountryChoice
from eesee_desktop.ui.dialogs.first_start_steps import language_name
from eesee_desktop.ui.kit.asking import AskingDialog
from eesee_desktop.ui.kit.choice import Choice
from eesee_desktop.ui.kit.date_edit import DateEdit
from eesee_desktop.ui.kit.form import add_field, ranked
from eesee_desktop.ui.kit.lines import Tick
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.words.dates import month_words
from eesee_desktop.ui.words.placing import put


@dataclass(frozen=True, slots=True)
class Subject:
    """What an assessment is about: which country, which time, in which language (BCP 47)."""

    country: CountryCode
    period: StudyPeriod
    language: str


@dataclass(frozen=True, slots=True)
class NextPeriod:
    """What the next period is to begin with."""

    period: StudyPeriod
    with_narratives: bool


class PeriodFields:
    """First and last day, side by side."""

    def __init__(self, column: QVBoxLayout, parent: QWidget, period: StudyPeriod) -> None:
        self._first = DateEdit(period.first, parent)
        self._last = DateEdit(period.last, parent)
        row = QHBoxLayout()
        row.setSpacing(Space.LARGE)
        for name, edit in (
            (QCoreApplication.translate("dialogs", "&First day of the study period"), self._first),
            (QCoreApplication.translate("dialogs", "&Last day"), self._last),
        ):
            half = QVBoxLayout()
            half.setSpacing(0)
            add_field(half, name, edit, below=edit.echo)
            half.addStretch(1)  # so that what is too much of the height stands below
            row.addLayout(half, 1)
        column.addLayout(row)

    @property
    def problem(self) -> str:
        """What was typed is no date, or the last day is before the first."""
        wrong = self._first.problem or self._last.problem
        if wrong:
            return wrong
        if self._last.day < self._first.day:
            return QCoreApplication.translate("dialogs", "The last day is before the first.")
        return ""

    @property
    def to_mend(self) -> QWidget:
        """The field that a ``problem`` can be mended in."""
        return self._first if self._first.problem else self._last

    @property
    def period(self) -> StudyPeriod:
        """What was entered.

        Raises:
            KnownError: PERIOD_INVALID while there is a ``problem``.
        """
        return StudyPeriod(self._first.day, self._last.day)


def ask_new_assessment(  # noqa: PLR0913, PLR0917  what is offered, one value each
    parent: QWidget, country: str, language: str, today: date, method: str, published: str = ""
) -> Subject | None:
    """Ask what a new assessment is about; None if the person thinks better of it.

    Args:
        country: Offered, ISO 3166-1 alpha-3.
        language: Offered, BCP 47.
        today: The year before it is offered as study period.
        method: Version of the instrument, told.
        published: ``YYYY-MM`` of the report that it begins with: the year after is offered, this year at most.
    """
    translate = QCoreApplication.translate
    dialog = AskingDialog(parent, translate("dialogs", "New assessment"), translate("dialogs", "Begin"))
    countries = _country_box(dialog, country)
    # Never one that has not begun: a report of this spring is about last year.
    year = min(int(published[:4]) + 1, today.year) if published else today.year - 1
    if published:
        words = translate(
            "dialogs",
            "The report is of {month}. The period after it is proposed: its scores become the previous scores.",
        )
        month = month_words(date(int(published[:4]), int(published[5:7]), 1))
        dialog.column.addWidget(ranked(put(words, month=month), "muted"))
    period = PeriodFields(dialog.column, dialog, StudyPeriod(date(year, 1, 1), date(year, 12, 31)))
    languages = _language_field(dialog, language)
    dialog.column.addWidget(ranked(put(translate("dialogs", "Method {version}"), version=method), "muted"))
    _set_problem(dialog, countries, period)
    if not dialog.ask():
        return None
    return Subject(CountryCode(countries.country), period.period, str(languages.currentData()))


def ask_subject(parent: QWidget, present: Subject) -> Subject | None:
    """Ask what an assessment is about after all; None if the person thinks better of it."""
    translate = QCoreApplication.translate
    title = translate("dialogs", "Country, period and language")
    dialog = AskingDialog(parent, title, translate("dialogs", "Correct"))
    countries = _country_box(dialog, present.country)
    period = PeriodFields(dialog.column, dialog, present.period)
    languages = _language_field(dialog, present.language)
    dialog.column.addWidget(
        ranked(
            translate(
                "dialogs",
                "What was written stays as it was written. Once the assessment is sealed, this is final.",
            ),
            "muted",
        )
    )
    _set_problem(dialog, countries, period)
    if not dialog.ask():
        return None
    return Subject(CountryCode(countries.country), period.period, str(languages.currentData()))


class SameSubject(Enum):
    """What to do where there is an assessment of the same country and period already."""

    OPEN = auto()
    ANOTHER = auto()
    NOTHING = auto()


def ask_same_subject(parent: QWidget, name: str, saved: str) -> SameSubject:
    """Ask what to do where there is an assessment of the same country and period already.

    Args:
        name: Country and study period.
        saved: When that assessment was last saved.
    """
    translate = QCoreApplication.translate
    title = put(translate("dialogs", "There is already an assessment of {name}"), name=name)
    dialog = AskingDialog(parent, title, translate("dialogs", "Open that one"))
    text = translate(
        "dialogs",
        "It was last saved {moment}. Two of the same country and period are easily mixed up.",
    )
    dialog.column.addWidget(ranked(put(text, moment=saved), "body"))
    another = QPushButton(translate("dialogs", "Have a &second one all the same"), dialog)
    another.setAutoDefault(False)
    dialog.column.addSpacing(Space.MEDIUM)
    dialog.column.addWidget(another, 0, Qt.AlignmentFlag.AlignLeading)
    chosen = [SameSubject.OPEN]

    def take_another() -> None:
        chosen[0] = SameSubject.ANOTHER
        dialog.accept()

    another.clicked.connect(take_another)
    return chosen[0] if dialog.ask() else SameSubject.NOTHING


def ask_next_period(parent: QWidget, last: StudyPeriod) -> NextPeriod | None:
    """Ask for the period after one, and whether the prose comes along; None if the person thinks better of it."""
    translate = QCoreApplication.translate
    dialog = AskingDialog(
        parent, translate("dialogs", "Duplicate as next period"), translate("dialogs", "Duplicate")
    )
    dialog.column.addWidget(
        ranked(
            translate(
                "dialogs",
                "The scores of this assessment become the previous scores of the new one; its own scores "
                "are for the panel to decide.",
            ),
            "muted",
        )
    )
    dialog.column.addSpacing(Space.MEDIUM)
    period = PeriodFields(dialog.column, dialog, _year_after(last))
    along = Tick(translate("dialogs", "&Take narratives and sources along"), dialog)
    dialog.column.addWidget(along)
    dialog.set_problem(lambda: period.problem, lambda: period.to_mend)
    return NextPeriod(period.period, along.isChecked()) if dialog.ask() else None


def _country_box(dialog: AskingDialog, country: str) -> CountryChoice:
    """Put a choice of countries into a dialog."""
    box = CountryChoice(dialog)
    box.choose(country)
    add_field(dialog.column, QCoreApplication.translate("dialogs", "&Country"), box)
    return box


def _set_problem(dialog: AskingDialog, countries: CountryChoice, period: PeriodFields) -> None:
    """Let a dialog that asks for both tell what is wrong with the country, then with the period."""

    def country_problem() -> str:
        lacking = "" if countries.country else QCoreApplication.translate("dialogs", "Which country?")
        return countries.problem or lacking

    dialog.set_problem(
        lambda: country_problem() or period.problem,
        lambda: countries if country_problem() else period.to_mend,
    )


def _language_field(dialog: AskingDialog, chosen: str) -> Choice:
    """Put a choice of languages for a report into a dialog, each by its own name."""
    box = Choice(dialog)
    offered = reports.report_languages()
    for language, digits in (offered if chosen in offered else {chosen: "", **offered}).items():
        box.addItem(f"{language_name(language)} {digits}".rstrip(), language)
    box.setCurrentIndex(box.findData(chosen))
    add_field(dialog.column, QCoreApplication.translate("dialogs", "Language of the &report"), box)
    return box


def _year_after(period: StudyPeriod) -> StudyPeriod:
    first, last = (QDate(day.year, day.month, day.day).addYears(1) for day in (period.first, period.last))
    return StudyPeriod(
        date(first.year(), first.month(), first.day()), date(last.year(), last.month(), last.day())
    )
