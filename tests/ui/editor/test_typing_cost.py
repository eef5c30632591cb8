"""What a key costs: the same in any script, in a long text as in a short one, and one painting of what is in sight."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bench.written import SENTENCES, text_of
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.ui.editor.document_keeper import DocumentKeeper
from eesee_desktop.ui.editor.narrative_editor import NarrativeEditor
from eesee_desktop.ui.editor.spelling import Speller, SpellerLoader
from support_calls import counted
from support_editor import type_letter
from support_workspace import make_workspace

_LONG_MS = 20_000
_LETTERS = {"en": "writing", "ar": "والجمعي"}
"""As many of each, none of them a blank."""


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Return an encrypted workspace, in which words of one's own are kept."""
    made, _ = make_workspace(tmp_path / "workspace")
    yield made
    made.close()


class _Sheet:
    """An editor on a page that scrolls, words checked, the caret behind a word in the midst of the text."""

    def __init__(self, qtbot: QtBot, text: str, speller: Speller | None = None) -> None:
        self._keeper = DocumentKeeper()
        self.editor = NarrativeEditor(self._keeper)
        self.page = QWidget()
        within = QVBoxLayout()
        within.addWidget(self.editor, 1)
        QVBoxLayout(self.page).addLayout(within)
        self.area = QScrollArea()
        qtbot.addWidget(self.area)
        self.area.setWidgetResizable(True)
        self.area.setWidget(self.page)
        self.area.resize(800, 900)
        self._keeper.set_language(Qt.LayoutDirection.LayoutDirectionAuto, speller)
        self.editor.show_field("2.1.narrative", text)
        with qtbot.waitActive(self.area):
            self.area.show()
            self.area.activateWindow()
        self.editor.setFocus()
        self.surface = self.editor.surface
        self.go_to(self.surface.document().blockCount() // 2)

    def go_to(self, number: int) -> None:
        """Put the caret behind the last letter of a paragraph."""
        cursor = QTextCursor(self.surface.document().findBlockByNumber(number))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        self.surface.setTextCursor(cursor)
        self.settle()

    def settle(self) -> None:
        """Let all come that a key brings about, painting included."""
        for _ in range(5):
            QApplication.processEvents()

    def calls_of(self, letter: str) -> int:
        """Type a letter and return how many calls of ours it took until it was painted."""

        def work() -> None:
            type_letter(self.surface, letter)
            self.settle()

        return counted(work).total

    @property
    def shaped(self) -> list[int]:
        """The paragraphs whose glyphs are kept."""
        document = self.surface.document()
        return [
            number
            for number in range(document.blockCount())
            if document.findBlockByNumber(number).layout().cacheEnabled()
        ]


def _speller(workspace: Workspace, qtbot: QtBot, language: str) -> Speller:
    loader = SpellerLoader(workspace.ui_state)
    found: list[Speller] = []
    loader.loaded.connect(found.append)
    loader.load(language)
    qtbot.waitUntil(lambda: bool(found), timeout=_LONG_MS)
    found[0].setParent(None)
    return found[0]


def test_a_key_costs_the_same_in_any_script_and_any_length(workspace: Workspace, qtbot: QtBot) -> None:
    """A letter takes as many calls in Arabic as in English, in a text of eighty words as in one of nearly 5,000."""
    found = {}
    for language, letters in _LETTERS.items():
        speller = _speller(workspace, qtbot, language)
        for paragraphs in (1, 60):
            sheet = _Sheet(qtbot, text_of(language, paragraphs), speller)
            # The first brings what comes once, and one that begins a line does more: the least is the key itself.
            found[language, paragraphs] = min(sheet.calls_of(letter) for letter in letters)
    assert len(set(found.values())) == 1, found


def test_no_text_is_laid_out_anew_for_a_direction_that_it_has(workspace: Workspace, qtbot: QtBot) -> None:
    """The dictionary comes after the text: what has its direction already is not laid out anew for it."""
    speller = _speller(workspace, qtbot, "en")
    keeper = DocumentKeeper()
    keeper.set_language(Qt.LayoutDirection.RightToLeft, None)
    document = keeper.keep("2.1.narrative", SENTENCES["ar"]).document
    document.size()  # laid out
    laid_out: list[bool] = []
    document.documentLayout().update.connect(lambda: laid_out.append(True))
    keeper.set_language(Qt.LayoutDirection.RightToLeft, speller)
    assert not laid_out
    keeper.set_language(Qt.LayoutDirection.LeftToRight, speller)
    assert laid_out


@pytest.mark.parametrize("language", SENTENCES)
def test_the_page_grows_with_the_key_that_begins_a_line(qtbot: QtBot, language: str) -> None:
    """Sheet and page have their new height at once, and what is in sight is painted whole once and not twice."""
    sheet = _Sheet(qtbot, text_of(language, 9))
    watch = _Paints(sheet.surface.viewport())
    was_high, whole = sheet.page.height(), []
    for letter in _LETTERS[language] * 12:
        type_letter(sheet.surface, letter)
        grew = sheet.page.height() - was_high
        sheet.settle()
        assert sheet.page.height() - was_high == grew
        was_high = sheet.page.height()
        if grew:
            whole.append(watch.highest)
        else:
            assert watch.highest < sheet.area.viewport().height() / 2
        watch.highest = 0
    assert whole


class _Paints(QObject):
    """Remembers how much of a widget was painted at most at once."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.highest = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Watch."""
        if isinstance(event, QPaintEvent):
            self.highest = max(self.highest, event.region().boundingRect().height())
        return super().eventFilter(watched, event)


def test_glyphs_are_kept_where_somebody_writes(qtbot: QtBot) -> None:
    """Qt keeps the glyphs of the paragraph that is written in and of those beside it, of no others, in any text."""
    sheet = _Sheet(qtbot, text_of("ar", 9))
    assert sheet.shaped == []
    for number, kept in ((4, [3, 4, 5]), (5, [4, 5, 6]), (0, [0, 1]), (8, [7, 8])):
        sheet.go_to(number)
        type_letter(sheet.surface, "ن")
        assert sheet.shaped == kept
    sheet.editor.show_field("3.1.narrative", text_of("ar", 9))
    sheet.go_to(8)
    type_letter(sheet.surface, "ن")
    assert sheet.shaped == [7, 8]


def test_what_is_kept_is_what_is_written(qtbot: QtBot) -> None:
    """A paragraph whose glyphs are kept is painted as one whose glyphs are found anew."""
    sheet = _Sheet(qtbot, text_of("ar", 2))
    for letter in _LETTERS["ar"]:
        type_letter(sheet.surface, letter)
    sheet.settle()
    kept = _painted(sheet)
    block = sheet.surface.textCursor().block()
    block.layout().setCacheEnabled(False)
    sheet.surface.document().markContentsDirty(block.position(), block.length())
    assert _painted(sheet) == kept


def _painted(sheet: _Sheet) -> QImage:
    """Return the text as it is painted, without the caret."""
    image = QImage(sheet.surface.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    sheet.surface.document().drawContents(painter)
    painter.end()
    return image
