from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from eesee_desktop.ui.words.placing import in_line, own, put, turned

_ARABIC = "\u062a\u0642\u0631\u064a\u0631"


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """Have a screen that is read from the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_values_are_put_in_at_once(qapp: QApplication) -> None:
    """A name that holds “%2” stays one, whatever else is put into the text; a place without a value stays."""
    assert qapp is not None
    assert put("%1 of %2, %3", "50 %2", 7) == "50 %2 of 7, %3"
    assert put("{n} of {name}", n=3, name="{n}") == "3 of {n}"


@pytest.mark.usefixtures("mirrored")
def test_names_keep_their_direction_in_a_mirrored_label() -> None:
    """A name in Latin letters is kept together in an Arabic text, and alone stands at the edge of reading."""
    assert put(f"{_ARABIC} %1", "draft (2).pdf") == f"{_ARABIC} \u2068draft (2).pdf\u2069"
    assert own("Which two?") == "\u200f\u2068Which two?\u2069"
    assert in_line(("Ana", "", "2025")) == "\u200f\u2068Ana\u2069 · 2025"
    assert own(_ARABIC) == _ARABIC


@pytest.mark.usefixtures("mirrored")
def test_an_arrow_points_the_way_of_reading() -> None:
    """What was is read before what became of it."""
    assert turned("2", "3") == "\u200f2 ← 3"


def test_nothing_is_added_on_a_screen_from_the_left(qapp: QApplication) -> None:
    """Texts of most people stay as they are."""
    assert qapp is not None
    assert own("Which two?") == "Which two?"
    assert in_line(("Ana", "2025")) == "Ana · 2025"
    assert turned("2", "3") == "2 → 3"
