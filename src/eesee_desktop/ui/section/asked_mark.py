"""The line at a field that says that the consortium asks something about it."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget


class AskedMark(QPushButton):
    """Leads to the comments beside the page; of a class of its own, as pages have heirs, whose plurals Qt misses."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "link")

    def show_count(self, count: int) -> None:
        """Say how many comments wait for an answer."""
        self.setText(self.tr("%n comment(s) beside the page", "", count))
        self.show()
