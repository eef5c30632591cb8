"""A part of a page that folds to its heading."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.fold_head import FoldHead
from eesee_desktop.ui.kit.form import put_in_tab_order, ranked, without_mnemonic
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space


class Fold(QWidget):
    """A heading with a triangle, a summary beside it, and what folds away beneath.

    Signals:
        folded(bool): Somebody folded it (True) or opened it.
    """

    folded = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = FoldHead(self)
        self._summary = ranked("", "muted", self)
        self._body = QWidget(self)
        self.body = QVBoxLayout(self._body)
        self._fill: Callable[[], None] | None = None

        self._head.setText(title)
        self._head.setAccessibleName(without_mnemonic(title))
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._head.setProperty("kind", "fold")
        # Not on a click: opening a part with the mouse should leave the cursor in the text where it was.
        self._head.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFocusProxy(self._head)
        self.body.setContentsMargins(0, Space.TIGHT, 0, Space.SMALL)
        self.body.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self._head)
        row.addWidget(self._summary, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._body)
        self._draw()

        self._head.toggled.connect(self._on_head_toggled)

    @property
    def is_open(self) -> bool:
        """What is beneath the heading can be seen."""
        return self._head.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Fold or open."""
        self._head.setChecked(is_open)

    def fill_when_opened(self, fill: Callable[[], None]) -> None:
        """Have something put beneath the heading once it is to be seen; what nobody opens is never made."""
        self._fill = fill
        if self.is_open:
            self._fill_once()

    def set_summary(self, text: str) -> None:
        """Set what stands beside the heading while it is folded."""
        self._summary.setText(text)
        # The summary is a label of its own, which is hidden while the part is open and never has the focus.
        self._head.setAccessibleDescription(text)
        self._summary.setVisible(bool(text) and not self.is_open)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        closed = "fold-closed-rtl" if self.isRightToLeft() else "fold-closed"
        side = self._head.fontMetrics().height()
        self._head.setIconSize(QSize(side, side))
        self._head.setIcon(
            icons.icon("fold-open" if self.is_open else closed, for_item=True)
        )  # no ground when on

    def _fill_once(self) -> None:
        fill, self._fill = self._fill, None
        if fill is not None:
            fill()
            put_in_tab_order(self._head, self._body)

    def _on_head_toggled(self, is_open: bool) -> None:
        if is_open:
            self._fill_once()
        self._body.setVisible(is_open)
        self._summary.setVisible(bool(self._summary.text()) and not is_open)
        self._draw()
        self.folded.emit(not is_open)
