"""Lines of a tree whose words wrap, in the height that all of them need."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget

from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space

_ENDLESS = 10_000  # pixels, for a height that is asked for


class WholeWords(QStyledItemDelegate):
    """Gives a line the height that all its words need in the width of its column; Qt cuts them with dots instead."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hint, tree = super().sizeHint(option, index), self._tree
        text = str(index.data() or "")
        if not text or not index.parent().isValid():
            return hint
        style = tree.style()
        width = tree.columnWidth(index.column())
        width -= (
            2 * (style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, tree) + 1) + Space.SMALL
        )
        if index.data(Qt.ItemDataRole.CheckStateRole) is not None:
            width -= style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, tree) + Space.SMALL
        if index.column() == 0:
            depth, above = 1, index.parent()
            while above.isValid():
                depth, above = depth + 1, above.parent()
            width -= depth * tree.indentation()
        metrics = tree.fontMetrics()
        room = QRect(0, 0, max(width, 1), _ENDLESS)
        words = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text)
        return QSize(hint.width(), max(hint.height(), words.height() + hint.height() - metrics.height()))
