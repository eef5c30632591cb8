"""The form of a source: settled values are told once, false ones in place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.assessment import StudyPeriod
from eesee_desktop.domain.ids import SourceId
from eesee_desktop.domain.source import Source, SourceKind
from eesee_desktop.ui.sources.source_form import SourceForm

SOURCE = Source(SourceId("a"), "Law 1", SourceKind.LAW, "Congress", "2025-03", "https://example.org/law")


@pytest.fixture
def form(qtbot: QtBot) -> SourceForm:
    """Return a form on the screen that shows a source."""
    made = SourceForm()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.set_period(StudyPeriod(date(2025, 1, 1), date(2025, 12, 31)))
    made.show_source(SOURCE, (("2.1", "2.1 Registration"),))
    return made


def field(form: SourceForm, name: str) -> QLineEdit:
    """Return a field by the name a screen reader hears."""
    return next(edit for edit in form.findChildren(QLineEdit) if edit.accessibleName() == name)


def rewrite(form: SourceForm, name: str, text: str) -> None:
    """Replace what stands in a field and press Enter."""
    edit = field(form, name)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def said(form: SourceForm) -> str:
    """Return all that the form tells at present."""
    return " ".join(label.text() for label in form.findChildren(QLabel) if label.isVisible())


def test_a_settled_value_is_told_once(qtbot: QtBot, form: SourceForm) -> None:
    """Enter tells the whole source with the new value; Enter again tells nothing."""
    with qtbot.waitSignal(form.source_changed) as heard:
        rewrite(form, "Title of the work", "Law 2")
    assert heard.args == [replace(SOURCE, title="Law 2")]
    with qtbot.assertNotEmitted(form.source_changed):
        QTest.keyClick(field(form, "Title of the work"), Qt.Key.Key_Return)


def test_a_false_date_is_told_in_place_and_not_stored(qtbot: QtBot, form: SourceForm) -> None:
    """What is not a date stays in the field, is noted beside it, and never leaves the form."""
    with qtbot.assertNotEmitted(form.source_changed):
        rewrite(form, "Date of publication", "spring")
    assert "not a date" in said(form)
    example = (
        said(form).partition("Year, month or day: ")[2].partition("\n")[0][: len("2025, March 2025 or 1")]
    )
    assert f"Write it like {example}" in said(form)


def test_a_date_outside_the_study_period_is_told(qtbot: QtBot, form: SourceForm) -> None:
    """A date before the study period is stored, and told."""
    with qtbot.waitSignal(form.source_changed):
        rewrite(form, "Date of publication", "2023")
    assert "outside the study period" in said(form)


def test_an_address_is_completed(qtbot: QtBot, form: SourceForm) -> None:
    """An address without https gets it; one of another form is kept and told."""
    with qtbot.waitSignal(form.source_changed) as heard:
        rewrite(form, "Web address", "example.org/x")
    assert heard.args is not None
    assert heard.args[0].address == "https://example.org/x"
    rewrite(form, "Web address", "somewhere")
    assert "valid web address" in said(form)


def test_choices_and_ticks_are_told(qtbot: QtBot, form: SourceForm) -> None:
    """Kind, study period and confidentiality are told as soon as they are chosen."""
    kind, inside = form.findChildren(QComboBox)
    with qtbot.waitSignal(form.source_changed) as heard:
        QTest.keyClick(kind, Qt.Key.Key_Down)
    assert heard.args is not None
    assert heard.args[0].kind is SourceKind.OFFICIAL
    with qtbot.waitSignal(form.source_changed) as heard:
        QTest.keyClick(inside, Qt.Key.Key_Down)
    assert heard.args is not None
    assert heard.args[0].is_inside_period is True
    with qtbot.waitSignal(form.source_changed) as heard:
        QTest.keyClick(form.findChildren(QCheckBox)[0], Qt.Key.Key_Space)
    assert heard.args is not None
    assert heard.args[0].is_confidential


def test_a_section_that_cites_is_one_click_away(qtbot: QtBot, form: SourceForm) -> None:
    """The cited-in list leads to the section."""
    button = next(button for button in form.findChildren(QPushButton) if button.text() == "2.1 Registration")
    with qtbot.waitSignal(form.section_requested) as heard:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert heard.args == ["2.1"]


@pytest.mark.parametrize(
    ("typed", "stored", "said_back"),
    [("17 March 2025", "2025-03-17", "= 17 March 2025"), ("March 2025", "2025-03", "= March 2025")],
)
def test_a_date_is_said_back_in_words(
    qtbot: QtBot, form: SourceForm, typed: str, stored: str, said_back: str
) -> None:
    """However a date is typed it is stored in one form, and what was understood stands below it in words."""
    form.show_source(replace(SOURCE, published="2024"))
    with qtbot.waitSignal(form.source_changed) as heard:
        rewrite(form, "Date of publication", typed)
    assert heard.args is not None
    assert heard.args[0].published == stored
    assert said_back in said(form)


def test_a_date_from_elsewhere_stays_until_it_is_touched(qtbot: QtBot, form: SourceForm) -> None:
    """A date of no day that came in with a file does not keep the rest of its source from being stored."""
    form.show_source(replace(SOURCE, published="2025-02-31"))
    with qtbot.waitSignal(form.source_changed) as heard:
        rewrite(form, "Title of the work", "Law 3")
    assert heard.args is not None
    assert heard.args[0].published == "2025-02-31"
