"""The six principle scores in a picture that needs no colour. There is no seventh mark: nothing adds them up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from eesee_desktop.domain.score import HIGHEST, LOWEST
from eesee_desktop.ui.kit.accessible import expose_as
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import COLOURS, Colours, Theme, current_colours

_EXPORT_WIDTH = 1000  # pixels at 100 %
_EXPORT_SCALE = 2.0
_EXPORT_MARGIN = 24
_PAIR = 2
_WRAP = Qt.TextFlag.TextWordWrap.value
_LEADING = Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignTop.value | _WRAP


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """One principle in the picture.

    Attributes:
        value: One decimal; None while a score is missing.
        previous: As published last time; None where there is none.
    """

    name: str
    value: Decimal | None
    previous: Decimal | None = None


class ScoresPicture(QWidget):
    """A line from 1 to 5 for each principle: a filled disc is its score, a hollow diamond last year's.

    An arrow leads from last year's to this one; both figures stand beside the name.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ScoreRow, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Principle scores"))

    def show_scores(self, rows: Sequence[ScoreRow]) -> None:
        """Show these scores, in this order."""
        self._rows = tuple(rows)
        self.setAccessibleDescription("; ".join(f"{row.name}: {figures(row)}" for row in self._rows))
        self.updateGeometry()
        self.update()

    def png(self, title: str = "") -> bytes:
        """Return the picture as PNG, dark on white whatever the theme, with a title if one is given."""
        drawing = self._for_paper(title)
        size = _paper_size(drawing)
        image = QImage(size * _EXPORT_SCALE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_EXPORT_SCALE)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.translate(_EXPORT_MARGIN, _EXPORT_MARGIN)
        drawing.paint(painter, size.width() - 2 * _EXPORT_MARGIN)
        painter.end()
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stubs want bytes, Qt wants text
        return bytes(data.data())

    def svg(self, title: str = "") -> bytes:
        """Return the picture as SVG, as :meth:`png` draws it."""
        from PySide6.QtSvg import QSvgGenerator  # noqa: PLC0415  needed by nobody before the first export

        drawing = self._for_paper(title)
        size = _paper_size(drawing)
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(size)
        generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
        generator.setTitle(title or self.accessibleName())
        generator.setDescription(self.accessibleDescription())
        painter = QPainter(generator)
        painter.translate(_EXPORT_MARGIN, _EXPORT_MARGIN)
        drawing.paint(painter, size.width() - 2 * _EXPORT_MARGIN)
        painter.end()
        buffer.close()
        return bytes(data.data())

    def _for_paper(self, title: str) -> Drawing:
        return Drawing(self._rows, COLOURS[Theme.LIGHT], self.font(), title, is_mirrored=self.isRightToLeft())

    def _on_screen(self) -> Drawing:
        return Drawing(self._rows, current_colours(), self.font(), "", is_mirrored=self.isRightToLeft())

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        return int(self._on_screen().height(width)) + 1

    @override
    def sizeHint(self) -> QSize:
        width = self.fontMetrics().averageCharWidth() * 80
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        width = self.fontMetrics().averageCharWidth() * 30
        return QSize(width, self.fontMetrics().height() * 4)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        self._on_screen().paint(painter, self.width())


def _paper_size(drawing: Drawing) -> QSize:
    height = drawing.height(_EXPORT_WIDTH - 2 * _EXPORT_MARGIN) + 2 * _EXPORT_MARGIN
    return QSize(_EXPORT_WIDTH, int(height) + 1)


def figures(row: ScoreRow) -> str:
    """Return the figures of a row in words."""
    missing = QCoreApplication.translate("ScoresPicture", "no score yet")
    text = missing if row.value is None else str(row.value)
    if row.previous is None:
        return text
    previous = QCoreApplication.translate("ScoresPicture", "previous %1").replace("%1", str(row.previous))
    return f"{text} ({previous})"


class Drawing:
    """The picture itself, for a screen, a PNG or an SVG."""

    def __init__(
        self, rows: Sequence[ScoreRow], colours: Colours, font: QFont, title: str, *, is_mirrored: bool
    ) -> None:
        self._rows = tuple(rows)
        self._colours = colours
        self._font = font
        self._bold = QFont(font)
        self._bold.setBold(True)
        self._title = title
        self._is_mirrored = is_mirrored
        self._metrics = QFontMetricsF(font)
        self._line = self._metrics.height()

    def height(self, width: float) -> float:
        """Return the height the picture needs at a width."""
        rows = sum(self._row_height(row, width) for row in self._rows)
        return self._head() + rows + self._line * 3.2

    def paint(self, painter: QPainter, width: float) -> None:
        """Draw everything from the top left corner."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # With it, Qt turns left and right about in a mirrored picture.
        mirrored = Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(mirrored if self._is_mirrored else Qt.LayoutDirection.LeftToRight)
        painter.setPen(QColor(self._colours.text))
        if self._title:
            painter.setFont(self._bold)
            painter.drawText(QRectF(0, 0, width, self._line * 1.5), _LEADING, self._title)
        top = self._head()
        bottom = top + sum(self._row_height(row, width) for row in self._rows)
        self._paint_grid(painter, width, top, bottom)
        for row in self._rows:
            self._paint_row(painter, row, width, top)
            top += self._row_height(row, width)
        self._paint_legend(painter, width, bottom + self._line * 1.7)

    def _head(self) -> float:
        return self._line * 2 if self._title else self._line * 0.2

    def _name_width(self, row: ScoreRow, width: float) -> float:
        return width - QFontMetricsF(self._bold).horizontalAdvance(figures(row)) - self._line

    def _name_height(self, row: ScoreRow, width: float) -> float:
        room = QRectF(0, 0, self._name_width(row, width), 10_000)
        return self._metrics.boundingRect(room, _LEADING, row.name).height()

    def _row_height(self, row: ScoreRow, width: float) -> float:
        return self._name_height(row, width) + self._line * 2.1

    def _x(self, value: float, width: float) -> float:
        margin = self._line
        part = (value - LOWEST) / (HIGHEST - LOWEST)
        return margin + (1 - part if self._is_mirrored else part) * (width - 2 * margin)

    def _paint_grid(self, painter: QPainter, width: float, top: float, bottom: float) -> None:
        painter.setFont(self._font)
        for step in range(LOWEST, HIGHEST + 1):
            x = self._x(step, width)
            y = top
            painter.setPen(QPen(QColor(self._colours.edge), self._line / 20, Qt.PenStyle.DotLine))
            for row in self._rows:
                name = self._name_height(row, width)
                painter.drawLine(
                    QPointF(x, y + name + self._line * 0.3), QPointF(x, y + name + self._line * 1.5)
                )
                y += self._row_height(row, width)
            painter.setPen(QColor(self._colours.text))
            room = QRectF(x - self._line, bottom, self._line * 2, self._line * 1.2)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter.value, str(step))

    def _paint_row(self, painter: QPainter, row: ScoreRow, width: float, top: float) -> None:
        ink = QColor(self._colours.text)
        name = self._name_height(row, width)
        painter.setPen(ink)
        painter.setFont(self._font)
        names = QRectF(0, top, self._name_width(row, width), name)
        if self._is_mirrored:
            names.moveRight(width)
        painter.drawText(names, _LEADING, row.name)
        painter.setFont(self._bold)
        trailing = Qt.AlignmentFlag.AlignRight.value | Qt.AlignmentFlag.AlignTop.value
        painter.drawText(QRectF(0, top, width, name), trailing, figures(row))
        y = top + name + self._line * 0.9
        painter.setPen(QPen(QColor(self._colours.edge), self._line / 16))
        painter.drawLine(QPointF(self._x(LOWEST, width), y), QPointF(self._x(HIGHEST, width), y))
        here = None if row.value is None else QPointF(self._x(float(row.value), width), y)
        before = None if row.previous is None else QPointF(self._x(float(row.previous), width), y)
        if here is not None and before is not None:
            self._paint_arrow(painter, before, here)
        if here is not None:
            self._paint_disc(painter, here)
        if before is not None:
            self._paint_diamond(painter, before)

    def _paint_arrow(self, painter: QPainter, start: QPointF, end: QPointF) -> None:
        """Draw the way from last year's score to this one, where there is room for it between the marks."""
        towards = 1 if end.x() > start.x() else -1
        tip = end.x() - towards * self._line * 0.42
        painter.setPen(QPen(QColor(self._colours.text), self._line / 7))
        if abs(tip - start.x()) < self._line * 0.5:
            return
        painter.drawLine(start, QPointF(tip, end.y()))
        wing = self._line * 0.22
        for side in (-wing, wing):
            painter.drawLine(QPointF(tip, end.y()), QPointF(tip - towards * wing, end.y() + side))

    def _paint_disc(self, painter: QPainter, centre: QPointF) -> None:
        painter.setPen(QPen(QColor(self._colours.text), self._line / 14))
        painter.setBrush(QColor(self._colours.accent))
        painter.drawEllipse(centre, self._line * 0.36, self._line * 0.36)

    def _paint_diamond(self, painter: QPainter, centre: QPointF) -> None:
        half = self._line * 0.34
        painter.setPen(QPen(QColor(self._colours.text), self._line / 9))
        painter.setBrush(QColor(self._colours.paper))
        corners = ((0.0, -half), (half, 0.0), (0.0, half), (-half, 0.0))
        painter.drawPolygon(QPolygonF([centre + QPointF(x, y) for x, y in corners]))

    def _paint_legend(self, painter: QPainter, width: float, top: float) -> None:
        """Say what the marks mean; last year's only where there is one."""
        words = [QCoreApplication.translate("ScoresPicture", "this period")]
        if any(row.previous is not None for row in self._rows):
            words.append(QCoreApplication.translate("ScoresPicture", "previous score"))
        painter.setFont(self._font)
        x = self._line
        for position, text in enumerate(words):
            centre = QPointF(width - x if self._is_mirrored else x, top + self._line * 0.7)
            if position + 1 == _PAIR:
                self._paint_diamond(painter, centre)
            else:
                self._paint_disc(painter, centre)
            advance = self._metrics.horizontalAdvance(text) + self._line * 0.4
            start = (
                centre.x() - self._line * 0.7 - advance
                if self._is_mirrored
                else centre.x() + self._line * 0.7
            )
            painter.setPen(QColor(self._colours.text))
            middle = Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignVCenter.value
            room = QRectF(start, top, advance, self._line * 1.4)
            painter.drawText(room, middle, text)
            x += advance + self._line * 2


expose_as(ScoresPicture, QAccessible.Role.Graphic)
