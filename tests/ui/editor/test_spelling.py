"""Spelling: what counts as a word, which dictionary is taken, quiet where there is none."""

from __future__ import annotations

import importlib.util

import pytest
from PySide6.QtGui import QTextCharFormat, QTextDocument
from pytestqt.qtbot import QtBot

from eesee_desktop.ui.editor.prose_highlighter import ProseHighlighter
from eesee_desktop.ui.editor.spelling import languages, speller_of, words_in


class Known:
    """A speller with a small vocabulary."""

    def __init__(self, *words: str) -> None:
        self._words = frozenset(words)
        self.asked = 0

    def check(self, word: str) -> bool:
        """Tell whether a word is in the vocabulary."""
        self.asked += 1
        return word in self._words

    def suggest(self, word: str) -> list[str]:
        """Return the words with the same first letter."""
        return [known for known in sorted(self._words) if known[0] == word[0]]


def test_only_words_are_asked_about() -> None:
    """Numbers, addresses, mail and abbreviations in capitals are not words; apostrophes and hyphens join."""
    text = "The NGO's law-making in 2025, see https://example.org/path or a.b@example.org: l’État"
    assert [word for _, _, word in words_in(text)] == ["The", "law-making", "in", "see", "or", "l’État"]


@pytest.mark.skipif(importlib.util.find_spec("enchant") is not None, reason="the library is installed here")
def test_it_is_quiet_without_the_library() -> None:
    """Without library or dictionary nothing is offered and nothing fails."""
    assert languages() == ()
    assert speller_of("en-GB") is None


def test_unknown_words_are_marked_a_little_later(qtbot: QtBot) -> None:
    """A word that no dictionary knows is underlined once it was asked about; each word is asked about once."""
    document = QTextDocument("good goood good")
    speller = Known("good")
    highlighter = ProseHighlighter(document, speller)

    def marked() -> list[tuple[int, int]]:
        wave = QTextCharFormat.UnderlineStyle.SpellCheckUnderline
        spans = document.firstBlock().layout().formats()
        return [(span.start, span.length) for span in spans if span.format.underlineStyle() == wave]

    qtbot.waitUntil(lambda: marked() == [(5, 5)])
    assert speller.asked == 2
    highlighter.set_speller(None)
    assert marked() == []
