from __future__ import annotations

import itertools

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from eesee_desktop.ui.kit.theme import COLOURS, Space, Theme, apply_theme, style_sheet

_TEXTS = ("text", "muted", "danger", "good", "info", "accent")
_GROUNDS = ("window", "paper")
_PAIRS = (
    *itertools.product(_TEXTS, _GROUNDS),
    ("text", "soft"),
    ("muted", "soft"),
    ("on_accent", "accent"),
    ("on_selection", "selection"),
    ("on_done", "done"),
    ("on_notice", "notice"),
    ("on_alarm", "alarm"),
)


def _luminance(colour: str) -> float:
    parts = QColor(colour).getRgbF()[:3]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)


def _contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.CONTRAST])
@pytest.mark.parametrize(("ink", "ground"), _PAIRS)
def test_text_can_be_read_on_its_ground(theme: Theme, ink: str, ground: str) -> None:
    """Every text has at least 4.5:1 on what it stands on (7:1 in high contrast)."""
    colours = COLOURS[theme]
    least = 7.0 if theme is Theme.CONTRAST else 4.5
    assert _contrast(getattr(colours, ink), getattr(colours, ground)) >= least


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.CONTRAST])
@pytest.mark.parametrize("mark", ["edge", "accent"])
def test_the_outline_of_a_control_can_be_seen(theme: Theme, mark: str) -> None:
    """What outlines a field and what tells the focus have at least 3:1 on their ground."""
    colours = COLOURS[theme]
    assert all(_contrast(getattr(colours, mark), getattr(colours, ground)) >= 3 for ground in _GROUNDS)


def test_the_style_sheet_is_filled_in_whole() -> None:
    """Every name in the style sheet is one of a colour or a size."""
    sheet = style_sheet(COLOURS[Theme.LIGHT], 10)
    assert "$" not in sheet


@pytest.mark.parametrize(("asked", "got"), [(80, 0.8), (100, 1.0), (200, 2.0), (20, 0.8), (900, 2.0)])
def test_text_grows_with_the_chosen_scale(qapp: QApplication, asked: int, got: float) -> None:
    """The font follows the system's size by the per cent chosen, from 80 to 200."""
    apply_theme(qapp, Theme.LIGHT, 100)
    system = qapp.font().pointSizeF()
    apply_theme(qapp, Theme.LIGHT, asked)
    assert qapp.font().pointSizeF() == pytest.approx(system * got)
    apply_theme(qapp, Theme.LIGHT, 100)


def test_a_theme_dresses_what_the_style_sheet_leaves(qapp: QApplication) -> None:
    """The palette takes the colours of the chosen theme."""
    apply_theme(qapp, Theme.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(COLOURS[Theme.DARK].window)
    apply_theme(qapp, Theme.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(COLOURS[Theme.LIGHT].window)


def test_distances_are_of_one_scale() -> None:
    """Gaps are 4, 8, 12, 16, 24 and 32 and nothing else."""
    gaps = [value for name, value in vars(Space).items() if name.isupper() and name not in {"COLUMN", "WIDE"}]
    assert sorted(gaps) == [4, 8, 12, 16, 24, 32]
