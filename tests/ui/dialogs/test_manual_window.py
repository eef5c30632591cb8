"""The manual in its window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMainWindow, QToolButton
from pytestqt.qtbot import QtBot

from eesee_desktop.ui.dialogs.manual import INDEX, ManualWindow, show_manual
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
