"""How scores are written on the screen, and which digits may be typed."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from eesee_desktop.ui.kit.translation import install_language
from eesee_desktop.ui.words.shown_scores import in_figures, shown_score, typed_figures


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    """Let the screen be in French for one test, whatever the country's own sign is."""
    install_language(qapp, "fr")
    QLocale.setDefault(QLocale("en_GB"))
    yield
    install_language(qapp, "en")


@pytest.mark.usefixtures("french")
def test_a_score_has_the_decimal_sign_of_the_screen() -> None:
    """French has a comma, in a score, in a rounded mean and in the figures of a working."""
    assert shown_score(Fraction(5, 2)) == "2,5"
    assert shown_score(Fraction(22, 9)) == "2,44"
    assert in_figures(Decimal("2.3")) == "2,3"
    assert in_figures("2 × ½ + 2.5 × ½ = 2.3") == "2 × ½ + 2,5 × ½ = 2,3"


@pytest.mark.parametrize(
    ("typed", "read"), [("٣", "3"), ("\u06f2\u066b\u06f5", "2.5"), ("2,5", "2,5"), ("x", "x")]
)
def test_digits_of_any_keyboard_are_figures(typed: str, read: str) -> None:
    """Arabic and Persian digits become 0 to 9; all else is left for whoever refuses it."""
    assert typed_figures(typed) == read
