"""What counts as a word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eesee_desktop.markup.links import links_of
from eesee_desktop.markup.words import count_words, has_words, plain_text
from support_calls import lines_run
from support_markup import TEXTS

words = st.lists(st.text("abcxyzáñößΩЖ中0123456789", min_size=1, max_size=8), min_size=1, max_size=30)


@given(words)
def test_words_are_counted(given_words: list[str]) -> None:
    """Plain words between blanks count one each, whatever the blanks."""
    assert count_words(" \n".join(given_words)) == len(given_words)


@given(words, words)
def test_marks_and_addresses_are_no_words(before: list[str], label: list[str]) -> None:
    """Headings, bullets, emphasis, dashes and the addresses of links do not count; the words of a link do."""
    link = f"[{' '.join(label)}](https://example.org/a_b-c/d?e=f%20g)"
    text = f"## {' '.join(before)}\n\n- **{' '.join(before)}** – {link} — *and* _more_ ***words***"
    assert count_words(text) == 2 * len(before) + len(label) + 3


@pytest.mark.parametrize("text", ["", " \n", "***", "— – -", "[](#)", "# \n- \n> "])
def test_marks_alone_are_no_words(text: str) -> None:
    """A text of marks counts nothing, and so cannot pass for a narrative."""
    assert count_words(text) == 0


@given(TEXTS)
def test_a_text_has_words_where_any_are_counted(text: str) -> None:
    """Whether there is a word is told by the first one, and is what counting all of them would say."""
    assert has_words(text) == (count_words(text) > 0)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "[a law](#) says",
            "[a law]: https://example.org",
            '[a law]:https://example.org "A title"',
            "[a law] [b]",
        ),
        *(
            "*One word*",
            "**One word** more",
            "__one word",
            "*one ",
            "* one two",
            "“One day”, she said",
            "'tis so",
        ),
        *(
            "(see below)",
            "((a b",
            "[^a b]: note",
            "[one\ntwo]: https://example.org",
            "[one two",
            "[one two]",
            "*[one two]",
        ),
        *(
            "*[one two]: https://example.org",
            "([one two]: https://example.org)",
            "*_(",
            "\u00a0",
            " one two",
            "\tone two",
        ),
        *(
            "[one two]:",
            "[one two]::",
            "[one two]\n: x",
            "[one two]: <https://example.org>",
            "“[one two]: /x",
        ),
    ],
)
def test_what_begins_with_marks_has_words_where_any_are_counted(text: str) -> None:
    """Quotations, emphasis, brackets, the definitions of links: told at once or read, the answer is one."""
    assert has_words(text) == (count_words(text) > 0)


def test_a_link_without_a_text_shows_its_address() -> None:
    """Where a link has no words of its own its address is what is seen, and counts as a word."""
    assert plain_text("[](https://example.org)") == "https://example.org"
    assert count_words("[](https://example.org)") == 1


def test_the_words_of_notes_and_tables_count_and_labels_do_not() -> None:
    """A note is counted with the text that calls it, a table cell by cell; labels, bars and rulers are marks."""
    assert count_words("A law.[^1]\n\n[^1]: Of 1999.") == 4
    assert count_words("| one | two |\n| --- | --- |\n| three |  |") == 3


def test_emphasis_goes_and_what_looks_like_it_stays() -> None:
    """Underscores inside a word and escaped marks are part of the words."""
    assert plain_text(r"**bold** _slanted_ snake_case 2 \* 3") == "bold slanted snake_case 2 * 3"


@pytest.mark.parametrize(
    "unit",
    ["[", "[](", "![[", "[[a]", "[a](", "(a)", '[](a "', "\\[", "x", "[](<", "[a](b(c", "[a\\", "_", "# "],
)
def test_no_text_makes_the_search_slow(unit: str) -> None:
    """Looking for links takes time in proportion to the text, whatever somebody pasted."""

    def cost(units: int) -> int:
        text = f"[a]({unit * units}"
        return lines_run(lambda: (links_of(text), count_words(text)))

    # Eight times the text: what looks at everything twice would take sixty-four times as long.
    assert cost(480) < 14 * cost(60)
