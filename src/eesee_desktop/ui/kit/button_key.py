"""Alt and a letter: the key of a button or of a menu, and never a letter of a text."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6 import QtCore  # never its Qt before the first paint: all its enums take 30 ms

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


def is_of_a_button(event: QKeyEvent) -> bool:
    """Tell whether a key that reached a field is that of a button which cannot be pressed yet, or of none.

    Qt's fields would write its letter, which nobody sees in a passphrase and nobody meant in a text. On macOS Alt is
    what writes further letters.
    """
    text = event.text()
    return (
        bool(text)
        and text.isprintable()
        and event.modifiers() == QtCore.Qt.KeyboardModifier.AltModifier
        and sys.platform != "darwin"
    )
