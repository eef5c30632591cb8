"""The form in which the dictionaries of spelling are packed, and what Hunspell gets of it."""

from __future__ import annotations

import lzma

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eesee_desktop.system.dictionary import word_list
from making import dictionaries

_LINES = st.lists(st.text("aäbcé/\\\tx' 1", min_size=1, max_size=12).map(str.encode), min_size=1, max_size=40)


@given(_LINES)
def test_each_word_comes_out_with_what_follows_it(lines: list[bytes]) -> None:
    """In order, none lost, none twice, whatever letters and rules they have."""
    written = b"\n".join((b"7", *lines, b""))
    first, *words = word_list(dictionaries.coded(written)).split(b"\n")
    assert first == b"7"
    assert words.pop() == b""
    assert sorted(words) == sorted(lines)


def test_of_two_words_that_are_written_alike_the_first_stays_the_first() -> None:
    """Hunspell takes them in the order of the list, and a long one that many share is told whole."""
    long = b"w" * 300
    lines = [b"alike/B", b"alike/A", long, long + b"s/S"]
    assert word_list(dictionaries.coded(b"\n".join((b"4", *lines, b"")))).split(b"\n")[1:-1] == lines


@pytest.mark.parametrize("tag", ["ar", "en_GB", "en_US", "es_ES", "fr", "pt_PT"])
def test_what_ships_is_what_the_packer_writes(tag: str) -> None:
    """The files in resources were made by it and by nothing else."""
    content = lzma.decompress((dictionaries.SPELLING / f"{tag}.words.xz").read_bytes())
    assert dictionaries.coded(word_list(content)) == content
