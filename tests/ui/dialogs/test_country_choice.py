"""A country, chosen or typed in whatever language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCompleter, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.role import Role
from eesee_desktop.system.resources import languages
from eesee_desktop.ui.dialogs.country_choice import CountryChoice
from eesee_desktop.ui.dialogs.first_start_steps import MemberStep
from eesee_desktop.ui.kit.choice import Choice
from eesee_desktop.ui.kit.translation import available_languages, install_language
from eesee_desktop.ui.words.countries import countries_by_name, country_name


@pytest.fixture(params=["fr", "es", "pt", "ar"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """A language that the screen speaks for one test."""
    install_language(qapp, request.param)
    yield request.param
    install_language(qapp, "en")


@pytest.fixture
def choice(qtbot: QtBot) -> Iterator[CountryChoice]:
    """A choice of countries in a window."""
    window = QWidget()
    box = CountryChoice(window)
    column = QVBoxLayout(window)
    column.addWidget(box)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    box.setFocus()
    yield box
    window.hide()


def _offered(box: CountryChoice) -> list[str]:
    model = box.findChildren(QCompleter)[-1].model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


@pytest.mark.parametrize("typed", ["Pérou", "peru", "بيرو", "PER", "per", "Perú", " Peru "])
def test_typing_any_name_or_the_code_finds_the_country(choice: CountryChoice, typed: str) -> None:
    """A name in another language, without accents, or the code is enough; it is shown by its name on the screen."""
    field = choice.lineEdit()
    assert field is not None
    field.insert(typed)
    assert choice.country == "PER"
    field.editingFinished.emit()
    assert choice.currentText() == "Peru"
    assert choice.currentData() == "PER"
    assert not choice.problem


def test_what_is_typed_is_offered_the_likeliest_first(choice: CountryChoice) -> None:
    """The list below holds what was meant whole, then what begins so, then the others, and goes when all is clear."""
    QTest.keyClicks(choice, "Niger")
    assert _offered(choice) == ["Niger", "Nigeria"]
    QTest.keyClicks(choice, "ia")
    assert _offered(choice) == []
    assert choice.country == "NGA"


def test_name_that_no_country_has_is_told(choice: CountryChoice) -> None:
    """What no country is called is neither taken for the one before nor for the first of the list."""
    choice.choose("PER")
    QTest.keyClick(choice, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(choice, "Atlantis")
    assert choice.country == ""
    assert choice.problem == "No country is called “Atlantis”."
    choice.choose("")
    assert choice.country == choice.problem == ""


def test_names_follow_the_language_of_the_screen(language: str, qtbot: QtBot) -> None:
    """Names are in the language of the screen, all of them once, and in the order in which it sorts."""
    names = countries_by_name()
    assert len(dict(names)) == len({name for _, name in names}) == 250
    assert (
        country_name("PER")
        == dict(names)["PER"]
        == {"fr": "Pérou", "ar": "بيرو"}.get(language, country_name("PER"))
    )
    assert country_name("DEU") != "Germany"
    order = [code for code, _ in names]
    assert order.index("EGY") < order.index("ESP") or language == "ar"  # Égypte, Egipto, Egito
    window = QWidget()
    qtbot.addWidget(window)
    box = CountryChoice(window)
    assert [box.itemData(row) for row in range(box.count())] == order


def test_reports_speak_as_the_screen_until_somebody_says_otherwise(qtbot: QtBot) -> None:
    """The language of the reports goes with that of the screen; one that was chosen stays."""
    window = QWidget()
    qtbot.addWidget(window)
    step = MemberStep(Role.MEMBER, window)
    screen, report = (box for box in step.findChildren(Choice) if box.findData("fr") >= 0)
    assert set(available_languages()) <= set(languages())
    for language in ("fr", "ar", "en"):
        _choose(screen, language)
        assert step.report_language == language
    assert not step.is_report_own
    _choose(screen, "")
    assert QLocale.system().bcp47Name().startswith(("en", step.report_language))
    _choose(report, "es")
    _choose(screen, "fr")
    assert step.report_language == "es"
    assert step.is_report_own


def _choose(box: Choice, data: str) -> None:
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())
