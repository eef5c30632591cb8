"""How many words there are, of a principle and in all, below what is being written."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget


class WordTotals(QLabel):
    """A quiet line; a class of its own, as plurals are looked up by the class that asks for them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rank", "small")
        self.setWordWrap(True)

    def show_totals(self, total: int, principle: str = "", inside: int = 0) -> None:
        """Show how many words there are.

        Args:
            total: Of the whole report.
            principle: Number of the one that the page belongs to.
            inside: Of that principle; 0 to leave it out.
        """
        lines = [self.tr("The whole report: %n word(s)", "", total)]
        if inside:
            lines.insert(0, self.tr("Principle %1: %n word(s)", "", inside).replace("%1", principle))
        self.setText(" · ".join(lines))
