"""Spelling: the dictionary of the report's language and the words that a workspace has added."""

from __future__ import annotations

import json
import re
import threading
from bisect import bisect_left
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from eesee_desktop.domain.difference import shared_ends
from eesee_desktop.system.dictionary import Dictionary, dictionary_tag

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019\u02bc-][^\W\d_]+)*")
_SHORTEST = 2
# Signs before and behind what is a part of an address.
_BEFORE_IN_ADDRESS, _BEHIND_IN_ADDRESS = frozenset("/@._"), frozenset("/:@_")
_OWN_WORDS = "own_words"

# Read once: a dictionary stays in memory when an assessment is closed and another one is opened.
_read: dict[str, Dictionary] = {}


class _FromThreads(QObject):
    """Tells on the screen's thread what was done on others.

    It outlives every assessment: what is closed meanwhile could be destroyed in the moment in which a thread tells it.

    Signals:
        was_read(str): A dictionary, by its tag.
        was_found(Dictionary, str, list): What may have been meant by a word.
    """

    was_read = Signal(str)
    was_found = Signal(object, str, list)


@cache
def _from_threads() -> _FromThreads:
    return _FromThreads()


class KeptTexts(Protocol):
    """Where short texts are kept by key, encrypted."""

    def get(self, key: str) -> str | None:
        """Return what was last kept under a key."""
        ...

    def set(self, key: str, value: str) -> None:
        """Keep a text under a key."""
        ...


class Speller(QObject):
    """Who knows how the words of one language are written.

    Signals:
        words_changed: The workspace knows a word more or less.
        suggested(str, list): What may have been meant by a word, the likeliest first.
    """

    words_changed = Signal()
    suggested = Signal(str, list)

    def __init__(self, dictionary: Dictionary, kept: KeptTexts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dictionary = dictionary
        self._kept = kept
        self._own = frozenset[str](json.loads(kept.get(_OWN_WORDS) or "[]"))
        _from_threads().was_found.connect(self._on_was_found)

    @property
    def is_busy(self) -> bool:
        """The dictionary is being asked what was meant; another question would have to wait."""
        return self._dictionary.is_busy

    def check(self, word: str) -> bool:
        """Tell whether a word is known; of one with a hyphen, whether its parts are."""
        if word in self._own or self._dictionary.check(word):
            return True
        parts = word.split("-")
        return len(parts) > 1 and all(part in self._own or self._dictionary.check(part) for part in parts)

    def is_own(self, word: str) -> bool:
        """Tell whether a word is one that the workspace has added."""
        return word in self._own

    def add(self, word: str) -> None:
        """Know a word from now on, in all assessments of the workspace."""
        self._keep(self._own | {word})

    def forget(self, word: str) -> None:
        """Know a word that was added no longer."""
        self._keep(self._own - {word})

    def ask(self, word: str) -> None:
        """Find out what may have been meant, which takes up to a second; :attr:`suggested` tells."""
        dictionary, told = self._dictionary, _from_threads()

        def find() -> None:
            meant = dictionary.suggest(word)
            with suppress(RuntimeError):  # the program came to its end meanwhile
                told.was_found.emit(dictionary, word, meant)

        threading.Thread(target=find).start()

    @Slot(object, str, list)
    def _on_was_found(self, dictionary: object, word: str, meant: list[str]) -> None:
        if dictionary is self._dictionary:
            self.suggested.emit(word, meant)

    def _keep(self, words: frozenset[str]) -> None:
        self._kept.set(_OWN_WORDS, json.dumps(sorted(words), ensure_ascii=False))
        self._own = words
        self.words_changed.emit()


class SpellerLoader(QObject):
    """Reads dictionaries while other things go on.

    Signals:
        loaded(Speller): The speller that was asked for.
    """

    loaded = Signal(Speller)

    def __init__(self, kept: KeptTexts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self._wanted: str | None = None
        self._is_stopped = False
        _from_threads().was_read.connect(self._on_was_read)

    def load(self, language: str) -> None:
        """Read the dictionary of a language (BCP 47); nothing is ever told where there is none."""
        tag = self._wanted = dictionary_tag(language)
        if tag is None or self._is_stopped:
            return
        if tag in _read:
            self._on_was_read(tag)
            return
        told = _from_threads()

        def read() -> None:
            _read[tag] = Dictionary(tag)
            with suppress(RuntimeError):  # the program came to its end meanwhile
                told.was_read.emit(tag)

        # No daemon: Python would take the folder that is being read from under Hunspell's feet at its end.
        threading.Thread(target=read).start()

    def stop(self) -> None:
        """Tell nothing any more, as the workspace is about to be closed."""
        self._is_stopped = True

    @Slot(str)
    def _on_was_read(self, tag: str) -> None:
        if tag == self._wanted and not self._is_stopped:
            self._wanted = None  # another may read the same one
            self.loaded.emit(Speller(_read[tag], self._kept, self))


class WordReader:
    """Finds the words of texts; of one that differs little from the last one only what is new is read.

    Whoever types changes the same paragraph at each key, and reading all of a long one is felt.
    """

    def __init__(self) -> None:
        self._text = ""
        self._words: list[tuple[int, int, str]] = []

    def words_in(self, text: str) -> list[tuple[int, int, str]]:
        """Return what :func:`words_in` finds in a text."""
        head, tail = shared_ends(self._text, text)
        # As far as the spaces around what is new: beyond them a word is what it was.
        first, last = max(text.rfind(" ", 0, head), 0), text.find(" ", len(text) - tail)
        last = len(text) if last < 0 else last
        by = len(text) - len(self._text)
        kept = bisect_left(self._words, (first,)), bisect_left(self._words, (last - by,))
        behind = [(start + by, length, word) for start, length, word in self._words[kept[1] :]]
        self._words = [*self._words[: kept[0]], *words_in(text, first, last), *behind]
        self._text = text
        return self._words


def words_in(text: str, first: int = 0, last: int | None = None) -> Iterator[tuple[int, int, str]]:
    """Yield what looks like words of a language: first character, length, word; no numbers, no addresses.

    Args:
        first: Where to begin.
        last: Where to end, at a space; the end of the text if not given.
    """
    # Asked of a whole paragraph where it is new, so that what is true of few words is looked at last.
    for match in _WORD.finditer(text, first, len(text) if last is None else last):
        word = match[0]
        if len(word) < _SHORTEST or (word[:2].isupper() and _is_abbreviation(word)):
            continue
        start, end = match.span()
        if start and text[start - 1] in _BEFORE_IN_ADDRESS:
            continue
        behind = text[end : end + 2]
        if behind[:1] in _BEHIND_IN_ADDRESS and (behind[:1] in "@_" or behind in {"//", ":/"}):
            continue
        yield start, end - start, word


def _is_abbreviation(word: str) -> bool:
    """Tell whether a word is written in capitals, a possessive ending apart."""
    return re.split("['\u2019]", word)[0].isupper() and len(re.split("['\u2019]", word)[0]) > 1
