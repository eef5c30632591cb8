"""Cells of the vote grid that are drawn: a vote under the cursor, and the small picture of a spread."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from eesee_desktop.domain.panel import Spread
from eesee_desktop.domain.score import HIGHEST, LOWEST
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Colours, current_colours
from eesee_desktop.ui.panel.votes_model import SPREAD

Index = QModelIndex | QPersistentModelIndex


class VoteDelegate(QStyledItemDelegate):
    """Draws a frame around the cell that the next key fills."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            width = max(2.0, option.fontMetrics.height() / 8)
            painter.save()
            painter.setPen(QPen(QColor(current_colours().accent), width))
            inset = width / 2
            painter.drawRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset))
            painter.restore()


class SpreadDelegate(QStyledItemDelegate):
    """Draws how many votes each step got, a bar a step, and the median as a wedge beneath."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        super().paint(painter, option, index)
        spread = index.data(SPREAD)
        if isinstance(spread, Spread) and spread.median is not None:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
            room = QRectF(option.rect).adjusted(4, 3, -4, -2)
            _Picture(room, current_colours(), is_mirrored=is_mirrored).paint(painter, spread)
            painter.restore()


class _Picture:
    """A histogram on the fixed axis from 1 to 5, one ink."""

    def __init__(self, room: QRectF, colours: Colours, *, is_mirrored: bool) -> None:
        self._room = room
        self._colours = colours
        self._is_mirrored = is_mirrored
        self._cell = room.width() / (HIGHEST - LOWEST + 1)
        self._wedge = min(room.height() / 5, self._cell)
        self._base = room.bottom() - self._wedge

    def paint(self, painter: QPainter, spread: Spread) -> None:
        """Draw a spread."""
        painter.setPen(QPen(QColor(self._colours.edge), 1))
        painter.drawLine(QPointF(self._room.left(), self._base), QPointF(self._room.right(), self._base))
        for step in range(LOWEST, HIGHEST + 1):
            x = self._x(step)
            painter.drawLine(QPointF(x, self._base), QPointF(x, self._base + self._wedge / 2))
        most = max(count for _, count in spread.counts)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.text))
        width = self._cell * 0.42
        for score, count in spread.counts:
            # Relative to the tallest bar: the shape is what counts, the number of votes stands beside it.
            height = (self._base - self._room.top()) * count / most
            painter.drawRect(
                QRectF(self._x(float(score.exact)) - width / 2, self._base - height, width, height)
            )
        if spread.median is not None:
            x, half = self._x(float(spread.median)), self._wedge * 0.8
            painter.setBrush(QColor(self._colours.accent))
            points = [
                (x, self._base),
                (x - half, self._base + self._wedge),
                (x + half, self._base + self._wedge),
            ]
            painter.drawPolygon(QPolygonF([QPointF(*point) for point in points]))

    def _x(self, value: float) -> float:
        offset = (value - LOWEST + 0.5) * self._cell
        return self._room.right() - offset if self._is_mirrored else self._room.left() + offset
