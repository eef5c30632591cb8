"""The strip that opens under a toolbar: a link's address, find and replace."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QToolButton, QWidget

from eesee_desktop.ui.kit.icons import icon
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.words.placing import put


class Bar(QFrame):
    """A strip that Escape closes.

    Signals:
        closed: The bar went away; the writing goes on.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "told")
        self.hide()

    def close_bar(self) -> None:
        """Hide the bar and say so."""
        self.hide()
        self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)


def tool(parent: QWidget, picture: str, words: str, keys: str = "") -> QToolButton:
    """Return a button that shows a picture and says its words to those who hover or listen."""
    button = QToolButton(parent)
    button.setIcon(icon(picture))
    side = int(parent.fontMetrics().height() * 1.1)
    button.setIconSize(QSize(side, side))
    button.setAccessibleName(words)
    button.setToolTip(put("%1 (%2)", words, keys) if keys else words)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
