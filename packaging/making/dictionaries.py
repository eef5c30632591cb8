"""Packs Hunspell's dictionaries for resources/spelling: ``make dictionaries``; see the README there.

A list of words packs a quarter better when each word tells only what it does not share with the one before, and the
rules that words take stand by themselves, those of like endings together. ``word_list`` in
src/eesee_desktop/system/dictionary.py reads it.
"""

from __future__ import annotations

import lzma
import re
import sys
from collections.abc import Iterable, Iterator
from itertools import takewhile
from pathlib import Path

from eesee_desktop.system.dictionary import ENDING_LENGTH, NONE_SHARED, backwards

SPELLING = Path(__file__).parents[2] / "resources" / "spelling"
_TAGS = ("ar", "en_GB", "en_US", "es_ES", "fr", "pt_BR", "pt_PT")
# Of text: no four bytes belong together.
_FILTERS: list[dict[str, int]] = [
    {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "lc": 4, "lp": 0, "pb": 0}
]
_WORD = re.compile(rb"[^/\t]*")
# The longest that one byte tells of, and far from where another line could begin.
_MOST_SHARED = 200


def coded(dictionary: bytes) -> bytes:
    """Return the form of a ``*.dic`` that packs better; its words in order, and each no less than it was."""
    count, *lines = dictionary.split(b"\n")
    rows = sorted((_row(line) for line in lines if line), key=lambda row: row[0])
    by_ending = sorted(rows, key=lambda row: backwards(row[0][-ENDING_LENGTH:]))
    words, follows = (word for word, _ in rows), (follows for _, follows in by_ending)
    return b"\n".join((count, *_shortened(words), b"", *follows))


def _row(line: bytes) -> tuple[bytes, bytes]:
    match = _WORD.match(line)
    end = match.end() if match else 0
    return line[:end], line[end:]


def _shortened(words: Iterable[bytes]) -> Iterator[bytes]:
    before = b""
    for word in words:
        alike = takewhile(lambda pair: pair[0] == pair[1], zip(before, word, strict=False))
        shared = min(sum(1 for _ in alike), _MOST_SHARED)
        yield bytes((NONE_SHARED + shared,)) + word[shared:]
        before = word


def packed(content: bytes) -> bytes:
    """Return a content as ``.xz``."""
    return lzma.compress(content, filters=_FILTERS)


def main(folder: Path) -> None:
    """Pack all dictionaries that ship."""
    for tag in _TAGS:
        (SPELLING / f"{tag}.aff.xz").write_bytes(packed((folder / f"{tag}.aff").read_bytes()))
        (SPELLING / f"{tag}.words.xz").write_bytes(packed(coded((folder / f"{tag}.dic").read_bytes())))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
