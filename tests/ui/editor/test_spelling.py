"""Spelling: what counts as a word, the dictionaries that ship, marks that come later, words of one's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QAction, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from eesee_desktop.services.workspace import Workspace
from eesee_desktop.system.dictionary import Dictionary, dictionary_tag
from eesee_desktop.ui.editor.document_keeper import DocumentKeeper
from eesee_desktop.ui.editor.narrative_editor import NarrativeEditor
from eesee_desktop.ui.editor.spelling import Speller, SpellerLoader, WordReader, words_in
from eesee_desktop.ui.editor.word_menu import fill_menu
from support_workspace import make_workspace

_LONG_MS = 20_000


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Return an encrypted workspace, in which words of one's own are kept."""
    made, _ = make_workspace(tmp_path / "workspace")
    yield made
    made.close()


def _speller(workspace: Workspace, qtbot: QtBot, language: str) -> Speller:
    loader = SpellerLoader(workspace.ui_state)
    found: list[Speller] = []
    loader.loaded.connect(found.append)
    loader.load(language)
    qtbot.waitUntil(lambda: bool(found), timeout=_LONG_MS)
    found[0].setParent(None)
    return found[0]


def test_only_words_are_asked_about() -> None:
    """Numbers, addresses, mail and abbreviations in capitals are not words; apostrophes and hyphens join."""
    text = "The NGO's law-making in 2025, see https://example.org/path or a.b@example.org: l’État"
    assert [word for _, _, word in words_in(text)] == ["The", "law-making", "in", "see", "or", "l’État"]


@pytest.mark.parametrize(
    ("language", "tag", "good", "bad"),
    [
        ("en", "en_GB", "organisation", "organisatoin"),
        ("en-US", "en_US", "organization", "organizatoin"),
        ("fr", "fr", "l’association", "asociation"),
        ("es", "es_ES", "asociación", "asosiación"),
        ("es-PE", "es_ES", "asociación", "asosiación"),
        ("pt", "pt_PT", "associação", "asociação"),
        ("pt-BR", "pt_BR", "associação", "asociação"),
        ("ar", "ar", "جمعية", "جمعيةة"),
    ],
)
def test_each_report_language_has_its_dictionary(language: str, tag: str, good: str, bad: str) -> None:
    """Words of the language are known, others are not, and the right one is among what may have been meant."""
    assert dictionary_tag(language) == tag
    dictionary = Dictionary(tag)
    assert dictionary.check(good)
    assert not dictionary.check(bad)
    assert good.rpartition("’")[2] in dictionary.suggest(bad)


def test_it_is_quiet_where_no_dictionary_ships() -> None:
    """A language without a dictionary is no error."""
    assert dictionary_tag("hy") is None


def _marked(editor: NarrativeEditor) -> list[str]:
    """Return the words that are underlined as unknown."""
    wave = QTextCharFormat.UnderlineStyle.SpellCheckUnderline
    block = editor.surface.document().begin()
    found = []
    while block.isValid():
        spans = [span for span in block.layout().formats() if span.format.underlineStyle() == wave]
        found += [block.text()[span.start : span.start + span.length] for span in spans]
        block = block.next()
    return found


def _menu_at(editor: NarrativeEditor, word: str, keeper: DocumentKeeper) -> QMenu:

    menu = QMenu(editor)
    first = QAction("Cut", menu)
    menu.addAction(first)
    cursor = QTextCursor(editor.surface.document().find(word))
    fill_menu(editor.surface, keeper, menu, first, cursor)
    return menu


def test_unknown_words_are_marked_later_and_corrected_from_the_menu(
    workspace: Workspace, qtbot: QtBot
) -> None:
    """The dictionary of the report's language underlines a word; the menu puts in what was meant."""
    keeper = DocumentKeeper()
    editor = NarrativeEditor(keeper)
    qtbot.addWidget(editor)
    editor.show_field("context", "The registratoin of organisations in Ucayali.")
    speller = _speller(workspace, qtbot, "en")
    keeper.set_language(editor.layoutDirection(), speller)
    qtbot.waitUntil(lambda: _marked(editor) == ["registratoin", "Ucayali"], timeout=_LONG_MS)
    menu = _menu_at(editor, "registratoin", keeper)
    qtbot.waitUntil(lambda: "registration" in [action.text() for action in menu.actions()], timeout=_LONG_MS)
    next(action for action in menu.actions() if action.text() == "registration").trigger()
    assert editor.markdown() == "The registration of organisations in Ucayali."


def test_words_of_ones_own_stay_in_the_workspace(workspace: Workspace, qtbot: QtBot) -> None:
    """A word that was added is known at once and next time, is kept encrypted, and can be taken out again."""
    keeper = DocumentKeeper()
    editor = NarrativeEditor(keeper)
    qtbot.addWidget(editor)
    editor.show_field("context", "The people of Ucayali.")
    keeper.set_language(editor.layoutDirection(), _speller(workspace, qtbot, "en"))
    qtbot.waitUntil(lambda: _marked(editor) == ["Ucayali"], timeout=_LONG_MS)
    add = next(action for action in _menu_at(editor, "Ucayali", keeper).actions() if "Add" in action.text())
    add.trigger()
    qtbot.waitUntil(lambda: not _marked(editor), timeout=_LONG_MS)
    assert _speller(workspace, qtbot, "en").check("Ucayali")
    take_out = _menu_at(editor, "Ucayali", keeper).actions()[0]
    assert "Remove" in take_out.text()
    take_out.trigger()
    qtbot.waitUntil(lambda: _marked(editor) == ["Ucayali"], timeout=_LONG_MS)


@given(
    st.lists(
        st.tuples(st.integers(0, 60), st.integers(0, 12), st.text("ab d'e-/@.:_É\u2019X1\n ", max_size=6)),
        max_size=12,
    )
)
def test_a_text_that_is_typed_into_is_read_like_a_new_one(edits: list[tuple[int, int, str]]) -> None:
    """Whatever was changed in a text since it was last read, its words are those of the text as it is."""
    reader, text = WordReader(), ""
    for at, gone, come in edits:
        text = f"{text[:at]}{come}{text[at + gone :]}"
        assert reader.words_in(text) == list(words_in(text))
