"""The words of a text, and how many they are."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from eesee_desktop.domain.narrative import TextFacts
from eesee_desktop.markup.blocks import Block
from eesee_desktop.markup.links import links_in
from eesee_desktop.markup.read import each_block, read

# As nearly every text begins, and no mark of any kind does: a word, quoted or emphasised or not, or brackets with
# words in them that do not define where a link leads.
_BEGINS_WITH_A_WORD = re.compile(r"[*_(\"'\u201c\u2018\u00ab]*(?:[^\W\d_]+ |\[[^\W\d_]+ [^\]\[\n]*\](?!:))")


def plain_text(markdown: str) -> str:
    """Return the words of a text, a line a block, without marks, addresses and labels of notes."""
    return "\n".join(map(_words_of, read(markdown)))


def count_words(markdown: str) -> int:
    """Count the words of a text as a word processor does; those of its notes are among them."""
    return words_in(read(markdown))


def words_in(blocks: Iterable[Block]) -> int:
    """Count the words of blocks, labels of notes left out."""
    return sum(count_plain(_words_of(block)) for block in blocks)


def count_plain(text: str) -> int:
    """Count words where no marks are left: what stands between blanks and has a letter or digit."""
    return sum(any(character.isalnum() for character in word) for word in text.split())


def has_words(markdown: str) -> bool:
    """Tell whether a text has any word, as :func:`count_words` counts them."""
    if not markdown or _BEGINS_WITH_A_WORD.match(markdown):
        return bool(markdown)
    return any(words_in((block,)) for block in each_block(markdown))


def text_facts(markdown: str, reader: Callable[[str], tuple[Block, ...]] = read) -> TextFacts:
    """Return what the check asks of a text.

    Args:
        reader: Reads it; whoever reads it again for something else may keep what it said.
    """
    blocks = reader(markdown)
    return TextFacts(words_in(blocks), links_in(blocks))


def _words_of(block: Block) -> str:
    return "".join(run.text for run in block.runs if not run.look.is_call)
