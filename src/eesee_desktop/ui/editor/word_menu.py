"""What the context menu offers for the word under the pointer: what may have been meant, and to know it from now on."""

from __future__ import annotations

from functools import partial

import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu

from eesee_desktop.ui.editor.document_keeper import DocumentKeeper
from eesee_desktop.ui.editor.prose_edit import ProseEdit
from eesee_desktop.ui.editor.spelling import Speller, words_in
from eesee_desktop.ui.words.placing import put

_MOST_SUGGESTIONS = 6


def offer_words(surface: ProseEdit, keeper: DocumentKeeper) -> None:
    """Let the context menu of a surface help with words that nobody knows."""
    surface.set_word_menu(partial(fill_menu, surface, keeper))


def fill_menu(
    surface: ProseEdit, keeper: DocumentKeeper, menu: QMenu, first: QAction, cursor: QTextCursor
) -> None:
    """Put what is to be done with the word at a cursor before the first entry of a menu."""
    speller = keeper.speller
    place = _word_at(cursor)
    if speller is None or place is None or surface.isReadOnly():
        return
    word = place.selectedText()
    if speller.is_own(word):
        forget = QAction(put(QCoreApplication.translate("WordMenu", "Remove “%1” from my words"), word), menu)
        forget.triggered.connect(partial(speller.forget, word))
        menu.insertAction(first, forget)
        menu.insertSeparator(first)
        return
    if speller.is_busy or speller.check(word):
        return
    looking = QAction(QCoreApplication.translate("WordMenu", "Looking for what was meant…"), menu)
    looking.setEnabled(False)
    add = QAction(put(QCoreApplication.translate("WordMenu", "Add “%1” to my words"), word), menu)
    add.triggered.connect(partial(speller.add, word))
    menu.insertAction(first, looking)
    menu.insertAction(first, add)
    menu.insertSeparator(first)
    _ask(speller, menu, looking, place)


def _ask(speller: Speller, menu: QMenu, looking: QAction, place: QTextCursor) -> None:
    """Put what may have been meant in the place of a line of the menu, as soon as it is known."""
    word = place.selectedText()

    def show(asked: str, meant: list[str]) -> None:
        is_there: bool = shiboken6.isValid(menu)  # type: ignore[no-untyped-call]  # it has no types of its own
        if asked != word or not is_there:
            return
        speller.suggested.disconnect(show)
        for other in meant[:_MOST_SUGGESTIONS]:
            action = QAction(other, menu)
            action.triggered.connect(partial(place.insertText, other))
            menu.insertAction(looking, action)
        if meant:
            menu.removeAction(looking)
        else:
            looking.setText(QCoreApplication.translate("WordMenu", "No word like this is known"))

    speller.suggested.connect(show)
    speller.ask(word)


def _word_at(cursor: QTextCursor) -> QTextCursor | None:
    """Return a cursor that selects the word that another one touches."""
    block, column = cursor.block(), cursor.positionInBlock()
    for start, length, _ in words_in(block.text()):
        if start <= column <= start + length:
            place = QTextCursor(block)
            place.setPosition(block.position() + start)
            place.setPosition(block.position() + start + length, QTextCursor.MoveMode.KeepAnchor)
            return place
    return None
