"""How many words there are, of a principle and in all, below what is being written."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from eesee_desktop.domain.fields import FieldKind, value_of
from eesee_desktop.ui.editor.document_keeper import DocumentKeeper
from eesee_desktop.ui.kit.wrapped_label import WrappedLabel
from eesee_desktop.ui.operations import OpenAssessment
from eesee_desktop.ui.words.placing import in_line, put

_COUNT_AFTER_MS = 300  # a page is seen first


class WordTotals(WrappedLabel):
    """A quiet line.

    Args:
        section: Where it stands; it counts the principle of that, too.
    """

    def __init__(
        self, opened: OpenAssessment, keeper: DocumentKeeper, section: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._open = opened
        self._keeper = keeper
        self._principle = section.partition(".")[0]
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_COUNT_AFTER_MS)
        self.setProperty("rank", "small")
        self.setWordWrap(True)

        self._later.timeout.connect(self._on_later_timeout)

    def count_soon(self) -> None:
        """Count anew, a moment later."""
        self._later.start()

    def _on_later_timeout(self) -> None:
        opened = self._open
        words = {
            field.name: self._keeper.words_of(field.name, str(value_of(opened.value, field) or ""))
            for field in opened.fields.values()
            if field.kind is FieldKind.TEXT and field.leaf in {"narrative", field.section}
        }
        inside = sum(
            count
            for name, count in words.items()
            if name.partition(".")[0] == self._principle and "." in name
        )
        lines = [self.tr("The whole report: %n word(s)", "", sum(words.values()))]
        if inside:
            lines.insert(0, put(self.tr("Principle %1: %n word(s)", "", inside), self._principle))
        self.setText(in_line(lines))
