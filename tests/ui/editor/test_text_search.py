"""Find and replace over all texts of an assessment."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from eesee_desktop.markup.blocks import plain
from eesee_desktop.markup.read import read
from eesee_desktop.ui.editor.text_document import fill
from eesee_desktop.ui.editor.text_search import Wanted, find_in_texts, replace_in_text

TEXTS = (
    ("context", "The *law* and the [law](https://example.org/law).\n\n- Lawful"),
    ("2.1.narrative", "No such word."),
    ("2.2.narrative", "**La**w split by a look."),
)


def test_words_are_found_as_they_are_seen() -> None:
    """Addresses are not searched, looks do not hide a word, and places come in the order of the texts."""
    places = find_in_texts(TEXTS, Wanted("law"))
    assert [(place.field, place.number, place.found) for place in places] == [
        ("context", 0, "law"),
        ("context", 1, "law"),
        ("context", 2, "Law"),
        ("2.2.narrative", 0, "Law"),
    ]
    assert places[0].before == "The "
    assert places[0].after.startswith(" and the law")


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        (Wanted("law", matches_case=True), 2),
        (Wanted("law", is_whole_words=True), 3),
        (Wanted(""), 0),
        (Wanted("."), 3),
    ],
)
def test_case_and_whole_words(wanted: Wanted, count: int) -> None:
    """Capitals and whole words can be made to count; nothing is found for nothing; search text is not a pattern."""
    assert len(find_in_texts(TEXTS, wanted)) == count


def test_replacing_keeps_looks_and_links() -> None:
    """The new words look as the old ones did, and links still lead where they led."""
    assert replace_in_text(TEXTS[0][1], Wanted("law", is_whole_words=True), "act") == (
        "The *act* and the [act](https://example.org/law).\n\n- Lawful",
        2,
    )


def test_a_text_without_a_place_is_untouched() -> None:
    """A text in another style of Markdown is not rewritten in passing."""
    assert replace_in_text("* old\n* style", Wanted("law"), "act") == ("* old\n* style", 0)


@given(st.text("ab *_[]", max_size=30), st.text("ab", min_size=1, max_size=2))
def test_replacing_by_itself_changes_no_word(markdown: str, words: str) -> None:
    """Whatever stands around them, words replaced by themselves leave the text as it was."""
    changed, _ = replace_in_text(markdown, Wanted(words, matches_case=True), words)
    assert plain(read(changed)).split() == plain(read(markdown)).split()


@pytest.mark.usefixtures("qapp")
def test_words_in_tables_and_notes_are_found_in_the_order_of_the_screen() -> None:
    """A place in a cell or a note is the one that the writing surface selects under the same number."""
    markdown = "law[^law]\n\n| law | a |\n| --- | --- |\n| b | the law |\n\nlaw\n\n[^law]: By law."
    places = find_in_texts([("x", markdown)], Wanted("law"))
    document = QTextDocument()
    fill(document, markdown)
    shown = document.toPlainText()
    assert [place.number for place in places] == list(range(7))
    assert len(list(Wanted("law").pattern().finditer(shown))) == 7
    replaced, count = replace_in_text(markdown.replace("[^law]", "[^1]"), Wanted("law"), "act")
    assert (replaced, count) == (
        "act[^1]\n\n| act | a |\n| --- | --- |\n| b | the act |\n\nact\n\n[^1]: By act.",
        5,
    )
