"""The manual in its window."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMainWindow, QToolButton
from pytestqt.qtbot import QtBot

from eesee_desktop.system.resources import resource
from eesee_desktop.ui.dialogs.manual import ManualWindow, show_manual
from eesee_desktop.ui.dialogs.manual_text import INDEX
from eesee_desktop.ui.kit import translation
from support_desktop import clashing_mnemonics, named, press, unnamed_controls


@pytest.fixture
def parent(qtbot: QtBot) -> QMainWindow:
    """Return a window from which the manual is asked for."""
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def manual(parent: QMainWindow) -> Iterator[ManualWindow]:
    """Return the manual, open on its first page."""
    made = show_manual(parent)
    yield made
    made.close()


def opened(parent: QMainWindow, language: str, folder: Path | None = None) -> ManualWindow:
    """Return the manual in a language, on its first page."""
    window = ManualWindow(folder or resource("manual"), language, parent)
    window.show()
    return window


def told(window: ManualWindow) -> str:
    """Return what is said above the page of the language that it is not there in."""
    labels = [label for label in window.findChildren(QLabel) if label.wordWrap() and label.isVisible()]
    return " ".join(label.text() for label in labels)


def choose(window: ManualWindow, language: str) -> None:
    """Choose a language by its name, as a person does."""
    box = named(window, QComboBox, "Language of the manual")
    row = box.findText(language)
    box.setCurrentIndex(row)
    box.activated.emit(row)


def test_it_opens_on_the_first_page_once(manual: ManualWindow, parent: QMainWindow) -> None:
    """The first page is in front, with words and pictures; asking again shows the same window."""
    assert manual.page.page == INDEX
    assert "The way through" in manual.page.toPlainText()
    assert show_manual(parent) is manual
    assert manual.isVisible()


def test_links_lead_on_and_back_leads_back(manual: ManualWindow) -> None:
    """A link, the list, Back and Forward go where they say; the list shows where one is."""
    manual.page.follow(QUrl("writing.md"))
    assert manual.contents.currentItem().text() == "Writing"
    manual.contents.setCurrentRow(0)
    assert manual.page.page == INDEX
    press(manual, "Back")
    assert manual.page.page == "writing.md"
    press(manual, "Forward")
    assert manual.page.page == INDEX
    assert not named(manual, QToolButton, "Forward").isEnabled()


def test_every_page_shows_with_its_pictures(manual: ManualWindow) -> None:
    """No page is empty, and every picture of it is drawn no wider than the page."""
    for row in range(manual.contents.count()):
        manual.contents.setCurrentRow(row)
        assert manual.contents.currentItem().text() in manual.page.toPlainText()
        assert manual.page.document().idealWidth() <= manual.page.viewport().width()


@pytest.mark.parametrize(
    ("language", "title", "way"),
    [
        ("fr", "Le manuel", "Le chemin"),
        ("es", "El manual", "El camino"),
        ("en", "The manual", "The way through"),
    ],
)
def test_it_speaks_the_language_of_the_screen(
    parent: QMainWindow, language: str, title: str, way: str
) -> None:
    """List and pages are in the language of the screen, with the pictures, and links stay in it; nothing is told."""
    window = opened(parent, language)
    assert window.contents.item(0).text() == title
    assert way in window.page.toPlainText()
    assert "translated-by" not in window.page.toPlainText()
    window.page.follow(QUrl("writing.md"))
    assert (window.page.page, window.page.source().path().split("/")[-2]) == (
        "writing.md",
        "manual" if language == "en" else language,
    )
    assert window.contents.currentRow() == 2
    for row in range(window.contents.count()):
        window.contents.setCurrentRow(row)
        assert window.contents.currentItem().text() in window.page.toPlainText()
        assert window.page.document().idealWidth() <= window.page.viewport().width()
        assert told(window) == ""
    window.contents.setCurrentRow(0)
    for name in ("../images/dimension.png", "images/home.png"):
        picture = window.page.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
        assert isinstance(picture, QImage)
        assert not picture.isNull()


def test_the_manual_follows_the_screen(parent: QMainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the menu opens is in the language that the screen speaks, as far as the screen has that language."""
    before = QLocale()
    monkeypatch.setattr(translation, "available_languages", lambda: ("en", "fr"))
    try:
        for set_to, spoken in (("fr_BE", "Le manuel"), ("de", "The manual")):
            QLocale.setDefault(QLocale(set_to))
            window = show_manual(parent)
            assert window.contents.item(0).text() == spoken
            window.setParent(None)
            window.close()
            window.deleteLater()
    finally:
        QLocale.setDefault(before)


def test_what_is_not_there_in_a_language_is_told(parent: QMainWindow, tmp_path: Path) -> None:
    """A page without a translation is shown in English and says so, in the list too; the next one has its own."""
    folder = Path(shutil.copytree(resource("manual"), tmp_path / "manual"))
    (folder / "fr" / "panel.md").unlink()
    window = opened(parent, "fr", folder)
    assert told(window) == ""
    window.page.follow(QUrl("panel.md"))
    assert window.contents.currentItem().text() == "The panel"
    assert "Before the meeting" in window.page.toPlainText()
    assert "Français" in told(window)
    assert "English" in told(window)
    window.page.follow(QUrl("paper.md"))
    assert window.contents.currentItem().text() == "Le papier"
    assert told(window) == ""


def test_a_language_without_a_manual_has_the_english_one(parent: QMainWindow) -> None:
    """Where nothing is translated each page says so, until somebody chooses to read English, or another language."""
    window = opened(parent, "pt")
    assert "The way through" in window.page.toPlainText()
    assert "Português" in told(window)
    choose(window, "English")
    assert told(window) == ""
    choose(window, "Español")
    assert "El camino" in window.page.toPlainText()
    assert told(window) == ""


def test_another_language_shows_the_same_page(parent: QMainWindow) -> None:
    """Whoever changes the language of the manual reads on at the same place, and the list follows."""
    window = opened(parent, "fr")
    window.page.follow(QUrl("safety.md"))
    bar = window.page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    choose(window, "Español")
    assert window.page.page == "safety.md"
    assert window.contents.currentItem().text() == "La seguridad"
    assert abs(bar.value() / bar.maximum() - 0.5) < 0.05
    assert not named(window, QToolButton, "Back").isEnabled()


def test_each_language_runs_its_own_way(parent: QMainWindow, tmp_path: Path) -> None:
    """Pages of a language that is written from the right begin there, and those in English beside them do not."""
    folder = Path(shutil.copytree(resource("manual"), tmp_path / "manual"))
    (folder / "ar").mkdir()
    (folder / "ar" / INDEX).write_text("# الدليل\n\nEESEE هو البرنامج.\n", "utf-8")
    window = opened(parent, "ar", folder)
    block = window.page.document().firstBlock()
    while block.isValid():
        assert block.textDirection() == Qt.LayoutDirection.RightToLeft
        block = block.next()
    window.page.follow(QUrl("panel.md"))
    assert window.page.document().firstBlock().textDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("typed", ["periode d'etude", "Période d’étude", "PRENEZ QUATRE MOTS"])
def test_words_are_found_as_they_are_typed(parent: QMainWindow, typed: str) -> None:
    """Accents and the shape of an apostrophe need not be typed, and lines of the file need not be known."""
    window = opened(parent, "fr")
    window.page.follow(QUrl("keyboard.md"))
    field = named(window, QLineEdit, "Find in the manual")
    field.setText(typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    found = window.page.textCursor().selectedText()
    assert len(found) == len(typed)
    assert found.casefold().startswith(typed.casefold()[0])


def test_find_goes_through_all_pages(manual: ManualWindow) -> None:
    """Words that stand on another page are found there; words that stand nowhere are said to."""
    field = named(manual, QLineEdit, "Find in the manual")
    QTest.keyClicks(field, "allowed_signers")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert manual.page.page == "sealing.md"
    assert manual.page.textCursor().selectedText() == "allowed_signers"
    first = manual.page.textCursor().position()
    manual.find_next()
    assert manual.page.textCursor().position() > first
    manual.find_previous()
    assert manual.page.textCursor().position() == first
    field.setText("a word that is nowhere")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert named(manual, QLabel, "not found").isVisible()


def test_addresses_open_outside_and_files_elsewhere_do_not(
    manual: ManualWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A web address goes to the person's browser; a file that is not a page of the manual goes nowhere."""
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    manual.page.follow(QUrl("https://example.org/"))
    manual.page.follow(QUrl("file:///etc/passwd"))
    assert opened == ["https://example.org/"]
    assert manual.page.page == INDEX


def test_it_is_reached_without_a_mouse_and_by_ear(manual: ManualWindow) -> None:
    """Every control has a name, and no two answer to one Alt letter."""
    assert unnamed_controls(manual) == []
    assert clashing_mnemonics(manual) == []
