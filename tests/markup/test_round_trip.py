"""Narratives are stored as Markdown: what is written reads back the same, and no text is ever lost."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eesee_desktop.domain.narrative import clean_text
from eesee_desktop.markup.blocks import CALL, Alignment, Block, BlockKind, CellPlace, Look, Run, merged, plain
from eesee_desktop.markup.links import links_of
from eesee_desktop.markup.read import read
from eesee_desktop.markup.write import write
from support_reports import PUBLISHED_REPORT, needs_published_report

CANONICAL = [
    "",
    "One paragraph.",
    "One.\n\nTwo.",
    "# Heading\n\nText under it.",
    "Some **bold**, some *italic*, ***both***, **bold *and italic* inside**.",
    "A [link](https://example.org/a_b?c=1&d=2) and [*another*](https://example.org/(x)).",
    'A [link](https://example.org "its title").',
    "A dead [link](#) and an [empty one]().",
    "- one\n- two\n  - two a\n    - deeper\n- three",
    "1. one\n2. two\n   - bullet\n   - bullet\n3. three",
    "- item\n\n  its second paragraph\n- next",
    "3. three\n4. four",
    "- one\n\n1. other list",
    "1. one\n\n1) other list\n\n7. a third\n8. of two",
    "- one\n\n* other list\n  1. in it\n\n  1) another",
    "[^1]\\: no note",
    "A law.[^1] More.[^b]\n\n[^1]: Act 27,\\\n    article 4.\n\n[^b]: Own count.",
    "> said\n\n> by two,\\\n> or three",
    "| a | b |\n| --- | :-: |\n| *c* | d \\| e |\n\nText.",
    "- item\n\n  | a | b |\n  | --- | --- |\n  | c |  |\n- next\n\n  > said",
    "A line\\\nand the next.",
    "snake_case_word and 3 \\* 4 and \\[brackets\\] and a \\\\ backslash",
    "2024\\. A year that is no list",
    "\\- a dash that is no list",
    "\\# no heading",
    "1 < 2 & 3 > 2",
    "\\<b>no HTML\\</b>",
    "Wow\\![link](https://example.org)",
]


@pytest.mark.parametrize("markdown", CANONICAL)
def test_canonical_markdown_is_left_alone(markdown: str) -> None:
    """Opening and saving a text in our own form changes nothing."""
    assert write(read(markdown)) == markdown


ADDRESSES = st.one_of(
    st.just(""),
    st.just("#"),
    st.text(alphabet="abc/:.?&=#%()_*~-é \\<>;", max_size=20).map(lambda text: f"https://{text.strip()}"),
)
LOOKS = st.builds(
    Look,
    is_bold=st.booleans(),
    is_italic=st.booleans(),
    address=st.one_of(st.none(), st.none(), ADDRESSES),
)
PROSE = st.text(
    st.one_of(
        st.sampled_from("ab c*_[]()<>#-+1.)!\\`~&;=|\"'\n\u00a0é"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=20,
)
RUNS = st.lists(
    st.builds(Run, PROSE, LOOKS) | st.builds(Run, PROSE | st.sampled_from(["1", "a"]), st.just(CALL)),
    max_size=4,
).map(lambda runs: merged(tuple(runs)))
BLOCKS = st.builds(
    Block,
    kind=st.sampled_from([kind for kind in BlockKind if kind is not BlockKind.CELL]),
    level=st.integers(1, 4),
    runs=RUNS,
    start=st.sampled_from([None, None, None, 0, 1, 7, 2024]),
)
NOTES = RUNS.map(lambda runs: Block(BlockKind.NOTE, runs=(Run("n", CALL), *runs)))


@st.composite
def tables(draw: st.DrawFn) -> list[Block]:
    """Return the cells of a table."""
    width, level = draw(st.integers(1, 3)), draw(st.integers(0, 2))
    sides = draw(st.lists(st.sampled_from(Alignment), min_size=width, max_size=width))
    return [
        Block(BlockKind.CELL, level, draw(RUNS), place=CellPlace(row, column, sides[column]))
        for row in range(draw(st.integers(1, 3)))
        for column in range(width)
    ]


WRITTEN = st.lists((BLOCKS | NOTES).map(lambda block: [block]) | tables(), max_size=6).map(
    lambda parts: [block for part in parts for block in part]
)


@settings(max_examples=400, deadline=None)
@given(WRITTEN)
def test_what_is_written_reads_back_and_is_written_the_same(blocks: list[Block]) -> None:
    """Whatever a person puts into the surface, saving, opening and saving again changes nothing."""
    once = write(blocks)
    assert write(read(once)) == once


@settings(max_examples=400, deadline=None)
@given(WRITTEN)
def test_writing_keeps_every_word(blocks: list[Block]) -> None:
    """No character but blanks is lost between the surface and the stored form."""
    stored = read(write(blocks))
    notes = [
        block
        for block in blocks
        if block.label and ink(read_clean(plain([replace(block, runs=block.runs[1:])])))
    ]
    others = [block for block in blocks if not block.label]
    assert ink(plain(stored)) == ink(read_clean(plain([*others, *notes])))


@settings(max_examples=400, deadline=None)
@given(
    st.text(st.one_of(st.sampled_from("ab1 *_[]()#->\n\n!`~\\.+&|:"), st.characters(categories=["L", "N"])))
)
def test_no_word_of_any_markdown_is_lost(markdown: str) -> None:
    """A text from elsewhere may lose its form (code, rules, HTML) but no letter or digit of its prose."""
    shown = plain(read(markdown)) + "".join(
        run.look.address or "" for block in read(markdown) for run in block.runs
    )
    rewritten = write(read(markdown))
    assert ink(plain(read(rewritten))) == ink(plain(read(markdown)))
    missing = [letter for letter in set(clean_text(markdown)) if letter.isalpha() and letter not in shown]
    assert not missing


def test_deep_nesting_keeps_its_words() -> None:
    """Even nesting that the parser gives up on keeps its words."""
    for markdown in (
        ">" * 500 + " deep",
        "- " * 500 + "deep",
        "\n".join(" " * (2 * n) + "- x" for n in range(300)),
    ):
        assert plain(read(markdown)).rstrip().endswith(("deep", "x"))


@needs_published_report
def test_the_published_report_loses_nothing() -> None:
    """Every paragraph of the published report keeps its words and its links through the surface."""
    report = PUBLISHED_REPORT.read_text("utf-8")
    once = write(read(report))
    assert write(read(once)) == once
    assert len(links_of(once)) == len(links_of(report))
    letters = ink(plain(read(report)))
    assert ink(plain(read(once))) == letters
    assert len(letters) > 40_000


def ink(text: str) -> str:
    """Return a text without blanks."""
    return "".join(text.split())


def read_clean(text: str) -> str:
    """Return a text as storing cleans it: the surface never holds more than that."""
    return re.sub("[\u2029\ufdd0\ufdd1\ufffc]", " ", clean_text(text))
