"""Scores with the decimal sign of the screen's language: 2.3, in French 2,3."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from PySide6.QtCore import QLocale

from eesee_desktop.domain.score import printed


def shown_score(value: Fraction) -> str:
    """Return a score as people write it: ``2``, ``2,5``; else with two decimals, ``2,44``."""
    return in_figures(printed(value))


def in_figures(value: Decimal | str) -> str:
    """Return a figure, or a sum of figures, as the screen's language writes it."""
    return str(value).replace(".", QLocale().decimalPoint())
