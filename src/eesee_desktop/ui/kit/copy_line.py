"""A text that is made to be handed on: read only, and on the clipboard with one press."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from eesee_desktop.ui.kit.announce import announce
from eesee_desktop.ui.kit.form import add_field
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.theme import Space, fixed_font
from eesee_desktop.ui.words.placing import put


class CopyLine(QWidget):
    """A named line with a button that copies it."""

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        """Make one.

        Args:
            name: May hold the mark of a mnemonic.
        """
        super().__init__(parent)
        self._line = LineEdit(self)
        self._copy = QPushButton(self.tr("Copy"), self)
        row = QWidget(self)
        beside = QHBoxLayout(row)
        column = QVBoxLayout(self)

        self._line.setReadOnly(True)
        self._line.setFont(fixed_font())
        row.setFocusProxy(self._line)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(Space.SMALL)
        beside.addWidget(self._line, 1)
        beside.addWidget(self._copy)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        label = add_field(column, name, row, hint)
        label.setBuddy(self._line)
        self._line.setAccessibleName(row.accessibleName())
        self._line.setAccessibleDescription(hint)
        self._copy.setAccessibleName(put(self.tr("Copy: %1"), row.accessibleName()))

        self._copy.clicked.connect(self._on_copy_clicked)

    @property
    def text(self) -> str:
        """What is shown."""
        return self._line.text()

    def show_text(self, text: str) -> None:
        """Show a text, from its beginning."""
        self._line.setText(text)
        self._line.setCursorPosition(0)
        self._copy.setText(self.tr("Copy"))

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._line.text())
        self._copy.setText(self.tr("Copied"))
        announce(self, self.tr("Copied"))
