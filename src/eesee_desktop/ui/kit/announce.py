"""The one way by which what changes on screen is told to somebody who does not see it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QWidget

PAUSE_MS = 700
"""What alters with each key is said once no key came for so long; else it would talk over the typing."""

_OWN_DESCRIPTION = "eesee_own_description"


def announce(source: QWidget, text: str) -> None:
    """Have a screen reader say something at its next pause, wherever the focus is."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, text))


def say(
    label: QLabel, text: str, *, of: QWidget | None = None, again: bool = False, pause_ms: int = 0
) -> None:
    """Put words into a label, and announce them if they are new there and can be seen.

    Args:
        of: The field that they are about; a screen reader says them with it too, until there are others.
        again: They answer something that a person did, and are said also where they stood there already.
        pause_ms: How long they must have stood there before they are said.
    """
    is_new = again or text != label.text() or not label.isVisible()
    label.setText(text)
    if of is not None:
        tie(of, text)
    if text and is_new and QAccessible.isActive():
        # A turn later, when it is settled whether the label is seen; pages are also made and filled ahead.
        QTimer.singleShot(pause_ms, label, partial(_say_what_stands, label, text))


def tie(field: QWidget, fault: str) -> None:
    """Say with a field what is wrong with it, before whatever else describes it; nothing where it is empty."""
    target = field.focusProxy() or field
    own = target.property(_OWN_DESCRIPTION)
    if own is None:
        own = target.accessibleDescription()
        target.setProperty(_OWN_DESCRIPTION, own)
    target.setAccessibleDescription(" ".join(filter(None, (fault, str(own)))))


def _say_what_stands(label: QLabel, text: str) -> None:
    if label.isVisible() and label.text() == text:
        announce(label, text)
