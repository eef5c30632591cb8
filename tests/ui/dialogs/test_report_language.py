"""The language of a report, chosen in the window."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.assessment import StudyPeriod
from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.ui.dialogs.new_assessment import Subject, ask_new_assessment, ask_subject
from eesee_desktop.ui.kit.choice import Choice

PERIOD = StudyPeriod(date(2024, 9, 1), date(2025, 8, 31))


def _answer(language: str) -> list[str]:
    """Choose a language in the dialog that comes next and agree; return what was offered, when it is closed."""
    offered: list[str] = []

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        box = dialog.findChildren(Choice)[-1]
        offered.extend(box.itemText(index) for index in range(box.count()))
        box.setCurrentIndex(box.findData(language))
        dialog.accept()

    QTimer.singleShot(0, choose)
    return offered


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """A window that asks."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.mark.parametrize("language", ["en", "fr", "es", "pt", "ar", "ar-u-nu-arab"])
def test_new_assessment_takes_the_language_chosen(parent: QWidget, language: str) -> None:
    """A new assessment offers the report languages by their own names, Arabic with either digits."""
    offered = _answer(language)
    asked = ask_new_assessment(parent, "PER", "en", date(2026, 1, 1), "2025.2")
    assert asked is not None
    assert asked.language == language
    assert offered == ["English", "العربية", "العربية ١٢٣", "Español", "Français", "Português"]


def test_language_of_an_assessment_can_be_corrected(parent: QWidget) -> None:
    """A report that was begun in one language can be made one in another; what it is about stays."""
    _answer("fr")
    present = Subject(CountryCode("PER"), PERIOD, "en")
    assert ask_subject(parent, present) == Subject(CountryCode("PER"), PERIOD, "fr")


def test_language_without_words_is_kept(parent: QWidget) -> None:
    """Whoever writes in a language that the paper does not speak is not made to give it up."""
    offered = _answer("ru")
    asked = ask_subject(parent, Subject(CountryCode("KGZ"), PERIOD, "ru"))
    assert asked is not None
    assert asked.language == "ru"
    assert offered[0] == "Русский"
