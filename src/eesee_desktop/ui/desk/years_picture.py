"""Countries and years in small pictures, one a country, on the same axis from 1 to 5; nothing is ranked or summed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from eesee_desktop.domain.score import HIGHEST, LOWEST
from eesee_desktop.ui.kit.accessible import expose_as
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import current_colours
from eesee_desktop.ui.words.placing import grouped, labelled, listed
from eesee_desktop.ui.words.shown_scores import in_figures

_PANEL_EMS, _PANEL_LINES = 13.0, 9.5
_TITLE_LINES = 2.2  # a long name takes two
_MARK = 0.3  # of a line
_NEAR = 0.9  # of a line, for the pointer
_WRAP = Qt.TextFlag.TextWordWrap.value


@dataclass(frozen=True, slots=True)
class YearPoint:
    """A figure of one year.

    Attributes:
        key: By which the figure is known.
        printed: As on paper.
    """

    key: str
    year: int
    exact: Fraction
    printed: str


@dataclass(frozen=True, slots=True)
class CountryPanel:
    """One small picture.

    Attributes:
        points: By year.
    """

    name: str
    points: tuple[YearPoint, ...]


class YearsPicture(QWidget):
    """A small picture for each country, in the order of their names.

    The steps are told apart by where they lie, with their figures beside the lines, and each score has its figure; no
    colour is needed. The table beside it says the same to those who listen.

    Signals:
        figure_clicked(str): Somebody wants to see the working of a figure; its key.
    """

    figure_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panels: tuple[CountryPanel, ...] = ()
        self._years: tuple[int, int] = (0, 0)
        self._chosen = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Scores of countries by year"))

    def show_panels(self, panels: Sequence[CountryPanel]) -> None:
        """Show these countries, in the order given."""
        self._panels = tuple(panels)
        years = [point.year for panel in panels for point in panel.points]
        self._years = (min(years, default=0), max(years, default=0))
        self.setAccessibleDescription(grouped(_told(panel) for panel in panels))
        self.updateGeometry()
        self.update()

    def show_chosen(self, key: str) -> None:
        """Mark the figure whose working is shown."""
        self._chosen = key
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        rows = -(-len(self._panels) // self._columns(width))
        return int(rows * self._line * _PANEL_LINES) + 1

    @override
    def sizeHint(self) -> QSize:
        width = int(self._em * _PANEL_EMS * 3)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(int(self._em * _PANEL_EMS), int(self._line * _PANEL_LINES))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = Qt.LayoutDirection.RightToLeft if self.isRightToLeft() else Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(mirrored)
        for panel, place in self._placed():
            if place.intersects(QRectF(event.rect())):
                self._paint_panel(painter, panel, place)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._point_near(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.figure_clicked.emit(found[1].key)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        is_near = self._point_near(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_near else Qt.CursorShape.ArrowCursor)

    @override
    def event(self, event: QEvent, /) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._point_near(QPointF(event.pos()))
            text = (
                ""
                if found is None
                else labelled(f"{found[0].name} {found[1].year}", in_figures(found[1].printed))
            )
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def place_of(self, key: str) -> QPoint | None:
        """Return where a figure lies; None if it is not in the picture."""
        for panel, place in self._placed():
            for point in panel.points:
                if point.key == key:
                    return self._spot(point, place).toPoint()
        return None

    @property
    def _line(self) -> float:
        return QFontMetricsF(self.font()).height()

    @property
    def _em(self) -> float:
        return QFontMetricsF(self.font()).horizontalAdvance("m")

    def _columns(self, width: int) -> int:
        return max(int(width // (self._em * _PANEL_EMS)), 1)

    def _placed(self) -> Iterator[tuple[CountryPanel, QRectF]]:
        columns = self._columns(self.width())
        width, height = self.width() / columns, self._line * _PANEL_LINES
        for number, panel in enumerate(self._panels):
            column = number % columns
            if self.isRightToLeft():
                column = columns - 1 - column
            yield panel, QRectF(column * width, number // columns * height, width, height)

    def _axis(self, place: QRectF) -> QRectF:
        """Return where the lines from 1 to 5 lie in a panel."""
        line = self._line
        return place.adjusted(line * 1.4, line * (_TITLE_LINES + 0.9), -line * 1.4, -line * 1.9)

    def _spot(self, point: YearPoint, place: QRectF) -> QPointF:
        axis, (first, last) = self._axis(place), self._years
        along = 0.5 if first == last else (point.year - first) / (last - first)
        if self.isRightToLeft():
            along = 1 - along
        up = (float(point.exact) - LOWEST) / (HIGHEST - LOWEST)
        return QPointF(axis.left() + along * axis.width(), axis.bottom() - up * axis.height())

    def _point_near(self, where: QPointF) -> tuple[CountryPanel, YearPoint] | None:
        for panel, place in self._placed():
            if not place.contains(where):
                continue
            for point in panel.points:
                away = self._spot(point, place) - where
                if max(abs(away.x()), abs(away.y())) <= self._line * _NEAR:
                    return panel, point
        return None

    def _paint_panel(self, painter: QPainter, panel: CountryPanel, place: QRectF) -> None:
        colours, line, axis = current_colours(), self._line, self._axis(place)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(colours.text))
        title = QRectF(place.left(), place.top(), place.width() - line * 0.5, line * _TITLE_LINES)
        painter.drawText(
            title, Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignBottom.value | _WRAP, panel.name
        )
        small = QFont(self.font())
        small.setPointSizeF(small.pointSizeF() * 0.87)
        painter.setFont(small)
        for step in range(LOWEST, HIGHEST + 1):
            y = axis.bottom() - (step - LOWEST) / (HIGHEST - LOWEST) * axis.height()
            painter.setPen(QPen(QColor(colours.edge if step in {LOWEST, HIGHEST} else colours.line), 1))
            painter.drawLine(QPointF(axis.left() - line * 0.4, y), QPointF(axis.right() + line * 0.4, y))
            painter.setPen(QColor(colours.muted))
            left = axis.right() + line * 0.5 if self.isRightToLeft() else axis.left() - line * 1.4
            painter.drawText(
                QRectF(left, y - line / 2, line * 0.9, line), Qt.AlignmentFlag.AlignCenter.value, str(step)
            )
        self._paint_years(painter, panel, axis)
        self._paint_points(painter, panel, place)

    def _paint_years(self, painter: QPainter, panel: CountryPanel, axis: QRectF) -> None:
        """Write the first and the last year below."""
        first, last = self._years
        top = axis.bottom() + self._line * 0.45
        room = QRectF(axis.left() - self._line, top, axis.width() + self._line * 2, self._line * 1.2)
        ends = [str(first)] if first == last else [str(first), str(last)]
        if not panel.points:
            ends = [self.tr("no score")]
        painter.setPen(QColor(current_colours().muted))
        if len(ends) == 1:
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter.value, ends[0])
            return
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft.value, ends[0])
        painter.drawText(room, Qt.AlignmentFlag.AlignRight.value, ends[1])

    def _paint_points(self, painter: QPainter, panel: CountryPanel, place: QRectF) -> None:
        colours, line = current_colours(), self._line
        spots = [self._spot(point, place) for point in panel.points]
        painter.setPen(QPen(QColor(colours.text), line / 14))
        painter.drawPolyline(spots)
        for point, spot in zip(panel.points, spots, strict=True):
            is_chosen = point.key == self._chosen
            painter.setPen(QPen(QColor(colours.text), line / (7 if is_chosen else 14)))
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(spot, line * _MARK, line * _MARK)
            if is_chosen:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(spot, line * _MARK * 1.9, line * _MARK * 1.9)
        # Of many years the last alone has room for its figure; all stand in the table.
        for point, spot in list(zip(panel.points, spots, strict=True))[-1:]:
            painter.setPen(QColor(colours.text))
            room = QRectF(spot.x() - line * 1.5, spot.y() - line * 1.5, line * 3, line * 1.1)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter.value, in_figures(point.printed))


def _told(panel: CountryPanel) -> str:
    shown = listed(labelled(point.year, in_figures(point.printed)) for point in panel.points)
    return labelled(panel.name, shown or "–")


expose_as(YearsPicture, QAccessible.Role.Graphic)
