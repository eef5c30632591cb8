"""Scores with the decimal sign of the screen's language, which its paper has too: 2.3, in French 2,3."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from eesee_desktop.domain.score import printed
from eesee_desktop.messages.message import DECIMAL_SIGN

# Of an Arabic and of a Persian keyboard, and the decimal sign of both.
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹\u066b", "01234567890123456789.")


def shown_score(value: Fraction) -> str:
    """Return a score as people write it: ``2``, ``2,5``; else with two decimals, ``2,44``."""
    return printed(value).replace(".", QCoreApplication.translate("message", DECIMAL_SIGN))


def in_figures(value: Decimal | str) -> str:
    """Return a figure, or a sum of figures, as the screen's language writes it."""
    return str(value).replace(".", QCoreApplication.translate("message", DECIMAL_SIGN))


def typed_figures(text: str) -> str:
    """Return what was typed or pasted for a figure, with the digits 0 to 9; all else as it is."""
    return text.translate(_DIGITS)
