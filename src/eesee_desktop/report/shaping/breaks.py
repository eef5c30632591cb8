"""Where a line may be broken: at blanks, behind hyphens, and between words where a script writes none (UAX #14)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from eesee_desktop.system.language_packs import words_for

_BLANKS = " \t\n\u200b\u1361\u1362\u1363"
# Behind a hyphen, only inside of a word: not in "-5", and not between figures.
_HYPHEN = re.compile("(?<=[^\\W\\d_])[-\u2010](?=[^\\W\\d_])|\u2014(?=\\w)")
_NEVER_FIRST = frozenset(
    ")]}\u00bb\u201d\u2019\u203a,.;:!?\u2026%\u060c\u061b\u061f\u06d4\u0964\u0965\u0e4f\u0e46\u0e2f\u0ec6\u104a\u104b\u17d6\u17d4\u17d5\u17d7\u17d8\u17da"
)
_NEVER_LAST = frozenset("([{\u00ab\u201c\u2018\u2039")
# Letters and marks of the scripts that write no blanks between words; their figures and signs are no words.
_UNSPACED = re.compile(
    "[\u0e01-\u0e3a\u0e40-\u0e4e]+|[\u0e81-\u0ece\u0edc-\u0edf]+|[\u1000-\u103f\u1050-\u109f]+|[\u1780-\u17d3\u17dc]+"
)
# Thai and Lao vowels that are written before their consonant, and those behind it.
_LEADING = frozenset("เแโใไເແໂໃໄ")
_TRAILING = frozenset("ะาำๅະາຳຽ")
_COENG = "\u17d2"
_VIRAMA = "\u1039"
_ASAT = "\u103a"
_DOT_BELOW = "\u1037"
# What a syllable that is in no word costs beside a word: words are taken wherever they fit.
_UNKNOWN = 10
_WORD = 1
_LONGEST = 30


def break_places(text: str) -> list[int]:
    """Return the places at which a new line may begin, in order; the end of the text is the last."""
    places = set(_after_blanks(text))
    places.update(found.end() for found in _HYPHEN.finditer(text))
    for found in _UNSPACED.finditer(text):
        places.update(
            place
            for place in _between_words(found[0], found.start())
            if text[place] not in _NEVER_FIRST and text[place - 1] not in _NEVER_LAST
        )
        # Between a word of such a script and one of another: at its edges, as ICU does.
        places.update(
            place
            for place in (found.start(), found.end())
            if 0 < place < len(text) and _may_part(text[place - 1], text[place])
        )
    places.discard(0)
    return [*sorted(place for place in places if place < len(text)), len(text)]


def cluster_places(text: str) -> list[int]:
    """Return where what a reader takes for one letter begins, each with its marks."""
    return [
        position
        for position, character in enumerate(text)
        if not position
        or (
            unicodedata.category(character)[0] != "M" and text[position - 1] not in f"{_COENG}{_VIRAMA}\u200d"
        )
    ]


def _after_blanks(text: str) -> Iterator[int]:
    for position in range(1, len(text)):
        if (text[position - 1] in _BLANKS and text[position] not in _BLANKS) or text[position - 1] == "\n":
            yield position


def _may_part(before: str, after: str) -> bool:
    """Tell whether a line may end between two characters without a blank, one of them of an unspaced script."""
    if after in _NEVER_FIRST or before in _NEVER_LAST:
        return False
    # Letters and figures only: behind a blank it is a place already, and signs stay with what they stand at.
    return before.isalpha() and after.isalpha()


def _between_words(run: str, offset: int) -> Iterator[int]:
    """Yield where words begin in letters without blanks, but for the first: the fewest words that fill the run."""
    words = words_for(ord(run[0]))
    syllables = _syllables(run)
    ends = [*syllables[1:], len(run)]
    if not words:
        yield from (offset + place for place in syllables[1:])
        return
    best = _cheapest(run, syllables, ends, words)
    place = 0
    is_known = True
    while place < len(run):
        end, is_word = best[place]
        # Syllables that are in no word stay together: a name is not broken in its middle.
        if place and (is_word or is_known):
            yield offset + place
        place, is_known = end, is_word


def _cheapest(
    run: str, syllables: Sequence[int], ends: Sequence[int], words: frozenset[str]
) -> dict[int, tuple[int, bool]]:
    """Return, for each place, where its word ends and whether it is one, so that the whole costs least."""
    cost: dict[int, int] = {len(run): 0}
    best: dict[int, tuple[int, bool]] = {}
    places = frozenset(ends)
    for number in range(len(syllables) - 1, -1, -1):
        place = syllables[number]
        following = ends[number]
        cost[place] = cost[following] + _UNKNOWN
        best[place] = (following, False)
        for end in range(place + 1, min(len(run), place + _LONGEST) + 1):
            if end in places and run[place:end] in words and cost[end] + _WORD <= cost[place]:
                # The longer of two that cost the same: nearer to how a reader parts them.
                cost[place] = cost[end] + _WORD
                best[place] = (end, True)
    return best


def _syllables(run: str) -> list[int]:
    """Return where syllables begin, roughly: the places at which a word could begin at all."""
    places = [0]
    for position in range(1, len(run)):
        before, character = run[position - 1], run[position]
        after = run[position + 1 : position + 3]
        if unicodedata.category(character)[0] == "M" or character in _TRAILING:
            continue
        if before in _LEADING or before in {_COENG, _VIRAMA}:
            continue
        # A consonant that ends the syllable, or has another below it.
        if after[:1] in {_ASAT, _VIRAMA} or after == _DOT_BELOW + _ASAT:
            continue
        places.append(position)
    return places
