"""The readable difference of two texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eesee_desktop.domain.difference import Part, PartKind, word_diff
from support_calls import lines_run

KEPT, REMOVED, ADDED = PartKind.KEPT, PartKind.REMOVED, PartKind.ADDED
TEXT = st.text("ab \n", max_size=40)


def test_one_word_changed() -> None:
    """A changed word is shown as a word, not as letters and not as a line."""
    assert word_diff("The old law holds.", "The new law holds.") == (
        Part(KEPT, "The "),
        Part(REMOVED, "old "),
        Part(ADDED, "new "),
        Part(KEPT, "law holds."),
    )


@given(TEXT, TEXT)
def test_both_texts_can_be_read_from_it(old: str, new: str) -> None:
    """What was kept and removed is the old text, what was kept and added the new one, to the last blank."""
    parts = word_diff(old, new)
    assert "".join(part.text for part in parts if part.kind is not ADDED) == old
    assert "".join(part.text for part in parts if part.kind is not REMOVED) == new


@st.composite
def _edited(draw: st.DrawFn) -> tuple[str, str]:
    """Draw a text of few different words, and what became of it when some were written anew, twice or taken out."""
    words = draw(st.lists(st.sampled_from(["a ", "b ", "a\n"]), max_size=6))
    start = draw(st.integers(0, len(words)))
    end = draw(st.integers(start, len(words)))
    come = draw(st.lists(st.sampled_from(["a ", "b ", "a\n"]), max_size=3))
    return "".join(words), "".join([*words[:start], *come, *words[end:]])


@given(_edited())
def test_no_word_counts_twice(texts: tuple[str, str]) -> None:
    """A word that was doubled, or stands at both ends of what changed, belongs to one part of the difference."""
    old, new = texts
    parts = word_diff(old, new)
    assert "".join(part.text for part in parts if part.kind is not ADDED) == old
    assert "".join(part.text for part in parts if part.kind is not REMOVED) == new


@given(TEXT)
def test_equal_texts_have_no_difference(text: str) -> None:
    """Nothing is shown as changed where nothing changed."""
    assert all(part.kind is KEPT for part in word_diff(text, text))


@pytest.mark.parametrize(("ends", "vocabulary"), [(8000, 300), (100, 300), (8000, 3)])
def test_a_long_text_rewritten_throughout_is_compared_in_proportion(ends: int, vocabulary: int) -> None:
    """Thousands of words with every seventh changed, in one paragraph or many, take no square of their number."""

    def cost(number: int) -> int:
        words = [f"word{at % vocabulary}{chr(10) if at % ends == ends - 1 else ' '}" for at in range(number)]
        changed = [word.upper() if at % 7 == 0 else word for at, word in enumerate(words)]
        found: list[Part] = []
        lines = lines_run(lambda: found.extend(word_diff("".join(words), "".join(changed))))
        assert any(part.kind is ADDED for part in found)
        return lines

    assert cost(8_000) < 16 * cost(1_000)
