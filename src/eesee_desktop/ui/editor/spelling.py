"""Spelling: asked of the library ``enchant`` where the system has it, quiet where it has not.

``enchant`` (PyEnchant) speaks to whatever a system offers: hunspell dictionaries on Linux, those of the system
on macOS, bundled ones on Windows. It is optional: without it, or without a dictionary of the language, no word is
ever marked.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from typing import Protocol, cast

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019\u02bc-][^\W\d_]+)*")
_SHORTEST = 2


class Speller(Protocol):
    """Whoever knows how the words of one language are written."""

    def check(self, word: str) -> bool:
        """Tell whether a word is known."""
        ...

    def suggest(self, word: str) -> list[str]:
        """Return words that may have been meant, the likeliest first."""
        ...


class _Enchant(Protocol):
    """What we use of the library."""

    def list_languages(self) -> list[str]: ...

    def Dict(self, tag: str) -> Speller: ...


def languages() -> tuple[str, ...]:
    """Return the languages that words can be checked in, BCP 47; empty where the library is missing."""
    library = _library()
    return () if library is None else tuple(sorted(tag.replace("_", "-") for tag in library.list_languages()))


def speller_of(language: str) -> Speller | None:
    """Return the speller of a language (BCP 47), of its base language, or None."""
    library = _library()
    if library is None:
        return None
    tag = _best(language, library.list_languages())
    return None if tag is None else library.Dict(tag)


def words_in(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield what looks like words of a language: first character, length, word; no numbers, no addresses."""
    for match in _WORD.finditer(text):
        before, after = text[: match.start()], text[match.end() :]
        is_address = (
            before.endswith(("/", "@", ".", "_")) or after[:2] in {"//", ":/"} or after[:1] in {"@", "_"}
        )
        if len(match[0]) >= _SHORTEST and not _is_abbreviation(match[0]) and not is_address:
            yield match.start(), len(match[0]), match[0]


def _is_abbreviation(word: str) -> bool:
    """Tell whether a word is written in capitals, a possessive ending apart."""
    return re.split("['\u2019]", word)[0].isupper() and len(re.split("['\u2019]", word)[0]) > 1


def _best(language: str, offered: list[str]) -> str | None:
    wanted = language.replace("-", "_")
    base = wanted.partition("_")[0]
    same = [tag for tag in offered if tag.lower() == wanted.lower()]
    kin = sorted(tag for tag in offered if tag.partition("_")[0] == base)
    return next(iter(same + kin), None)


def _library() -> _Enchant | None:
    try:
        return cast("_Enchant", importlib.import_module("enchant"))
    except ImportError:  # neither the package nor, under it, the system's library need be there
        return None
