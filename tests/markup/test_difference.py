"""Two texts as one: nothing of either is lost, and what went and came is marked where it stands."""

from __future__ import annotations

from hypothesis import given

from eesee_desktop.domain.difference import PartKind
from eesee_desktop.markup.blocks import Block, BlockKind, Look, plain
from eesee_desktop.markup.difference import ProseDifference, prose_difference
from eesee_desktop.markup.read import read
from support_markup import TEXTS


def _without(found: ProseDifference, kind: PartKind) -> str:
    words = plain(found.blocks)
    for mark in reversed(found.marks):
        if mark.kind is kind:
            words = words[: mark.start] + words[mark.start + mark.length :]
    return words


def test_prose_stays_prose() -> None:
    """Headings, items, bold words and links are what they were, and only the words that changed are marked."""
    old = "### Law\n\n- One **bold** thing\n- Two [links](https://a.example)"
    new = "### Law\n\n- One **bold** word\n- Two [links](https://a.example)\n\nMore."
    found = prose_difference(read(old), read(new))
    assert [block.kind for block in found.blocks] == [
        BlockKind.HEADING,
        BlockKind.BULLETED,
        BlockKind.BULLETED,
        BlockKind.PARAGRAPH,
    ]
    words = plain(found.blocks)
    marked = [(mark.kind, words[mark.start : mark.start + mark.length].strip()) for mark in found.marks]
    assert sorted(marked) == [
        (PartKind.ADDED, "More."),
        (PartKind.ADDED, "word"),
        (PartKind.REMOVED, "thing"),
    ]
    looks = {run.text: run.look for block in found.blocks for run in block.runs}
    assert looks["bold"].is_bold
    assert looks["links"] == Look(address="https://a.example")


def test_the_rows_of_a_table_are_lines() -> None:
    """A row that came is told from those that were there."""
    table = "| a | b |\n| --- | --- |\n| 1 | 2 |\n"
    found = prose_difference(read(table), read(f"{table}| 3 | 4 |\n"))
    assert [block.text for block in found.blocks] == ["a | b", "1 | 2", "3 | 4"]
    assert {mark.kind for mark in found.marks} == {PartKind.ADDED}


def test_another_form_alone_is_no_mark() -> None:
    """The same words as a heading are the same words; they are shown as they are now."""
    found = prose_difference(read("Law"), read("### Law"))
    assert not found.marks
    assert found.blocks == (Block(BlockKind.HEADING, 3, found.blocks[0].runs),)


@given(TEXTS, TEXTS)
def test_both_texts_are_in_it(before: str, after: str) -> None:
    """Without what was added it says what the old one says, without what was removed what the new one says."""
    old, new = read(before), read(after)
    alone, other = (prose_difference(one, one) for one in (old, new))
    found = prose_difference(old, new)
    assert _without(found, PartKind.ADDED) == plain(alone.blocks)
    assert _without(found, PartKind.REMOVED) == plain(other.blocks)
