"""The six principle scores, and those they rest on, in a picture that needs no colour; nothing adds up the six."""

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
from eesee_desktop.ui.kit.wrapped_label import laid_out_at_right
from eesee_desktop.ui.words.placing import grouped, labelled, listed, put
from eesee_desktop.ui.words.shown_scores import in_figures

_EXPORT_WIDTH = 1000  # pixels at 100 %
_EXPORT_SCALE = 2.0
_EXPORT_MARGIN = 24
_PAIR = 2
_WRAP = Qt.TextFlag.TextWordWrap.value
_LEADING = Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignTop.value | _WRAP


_NAMES = 0.4  # of the width, for names beside the scale
_BESIDE = 34  # line heights from which there is room for names beside the scale


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """One principle in the picture, or one dimension of it.

    Attributes:
        value: One decimal, of a dimension exact; None while a score is missing.
        previous: As published last time; None where there is none.
        parts: The dimensions that a panel scored.
    """

    name: str
    value: Decimal | None
    previous: Decimal | None = None
    parts: tuple[ScoreRow, ...] = ()


class ScoresPicture(QWidget):
    """A line from 1 to 5 for each principle: a filled disc is its score, a hollow diamond last year's.

    An arrow leads from last year's to this one. Below each stand its dimensions, with smaller marks; above all of them
    the five words of the scale.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ScoreRow, ...] = ()
        self._words: tuple[str, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Principle scores"))

    def show_scores(self, rows: Sequence[ScoreRow], words: Sequence[str] = ()) -> None:
        """Show these scores, in this order.

        Args:
            words: Of the scores 1 to 5.
        """
        self._rows, self._words = tuple(rows), tuple(words)
        self.setAccessibleDescription(grouped(map(_told, self._rows)))
        self.updateGeometry()
        self.update()

    def image(self, title: str = "") -> QImage:
        """Return the picture for paper, dark on white whatever the theme, with a title if one is given."""
        drawing = self._for_paper(title)
        size = _paper_size(drawing)
        image = QImage(size * _EXPORT_SCALE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_EXPORT_SCALE)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.translate(_EXPORT_MARGIN, _EXPORT_MARGIN)
        drawing.paint(painter, size.width() - 2 * _EXPORT_MARGIN)
        painter.end()
        return image

    def png(self, title: str = "") -> bytes:
        """Return the picture as PNG, as :meth:`image` draws it."""
        image = self.image(title)
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
        return Drawing(
            self._rows,
            self._words,
            COLOURS[Theme.LIGHT],
            self.font(),
            title,
            is_mirrored=self.isRightToLeft(),
        )

    def _on_screen(self) -> Drawing:
        return Drawing(
            self._rows, self._words, current_colours(), self.font(), "", is_mirrored=self.isRightToLeft()
        )

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
    text = missing if row.value is None else in_figures(row.value)
    if row.previous is None:
        return text
    previous = put(QCoreApplication.translate("ScoresPicture", "previous %1"), row.previous)
    return f"{text} ({previous})"


def _in_figures(row: ScoreRow) -> str:
    """Return the figures of a row as the picture has them, where a dash is seen to be empty."""
    return figures(row) if row.value is not None or row.previous is not None else "–"


def _told(row: ScoreRow) -> str:
    """Return a principle with its dimensions in words."""
    own = labelled(row.name, figures(row))
    return listed((own, *(labelled(part.name, figures(part)) for part in row.parts)))


class Drawing:
    """The picture itself, for a screen, a PNG or an SVG."""

    def __init__(  # noqa: PLR0913  what a picture is made of
        self,
        rows: Sequence[ScoreRow],
        words: Sequence[str],
        colours: Colours,
        font: QFont,
        title: str,
        *,
        is_mirrored: bool,
    ) -> None:
        self._lines = [(line, line is row) for row in rows for line in (row, *row.parts)]
        self._words = tuple(words)
        self._colours = colours
        self._font = font
        self._bold = QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._title = title
        self._is_mirrored = is_mirrored
        self._metrics = QFontMetricsF(font)
        self._line = self._metrics.height()
        metrics = QFontMetricsF(self._bold)
        self._figures = max(
            (metrics.horizontalAdvance(_in_figures(row)) for row, _ in self._lines), default=0.0
        )
        self._has_previous = any(row.previous is not None for row, _ in self._lines)

    def height(self, width: float) -> float:
        """Return the height the picture needs at a width."""
        rows = sum(self._row_height(row, width, is_whole=is_whole) for row, is_whole in self._lines)
        return self._head(width) + rows + self._line * (1.9 if self._has_previous else 0.6)

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
        top = self._head(width)
        self._paint_scale(painter, width, top)
        for row, is_whole in self._lines:
            self._paint_row(painter, row, width, top, is_whole=is_whole)
            top += self._row_height(row, width, is_whole=is_whole)
        if self._has_previous:
            self._paint_legend(painter, width, top + self._line * 0.4)

    def _is_beside(self, width: float) -> bool:
        """Tell whether names stand beside the scale; else each stands above its line, where a word would not fit."""
        longest = max(map(self._metrics.horizontalAdvance, " ".join(self._words).split()), default=0.0)
        return width >= self._line * _BESIDE and longest <= self._step_room(*self._axis_beside(width))

    def _axis(self, width: float) -> tuple[float, float]:
        """Return where 1 and 5 lie in a picture that is not mirrored."""
        return self._axis_beside(width) if self._is_beside(width) else (self._line, width - self._line)

    def _axis_beside(self, width: float) -> tuple[float, float]:
        figures = max(self._figures, self._line * 2.6)  # also room for the word of the last step
        return width * _NAMES + self._line, width - figures - self._line * 1.5

    def _step_room(self, first: float, last: float) -> float:
        """Return what is there for the word of a step."""
        return (last - first) / (HIGHEST - LOWEST) - self._line * 0.4

    def _x(self, value: float, width: float) -> float:
        first, last = self._axis(width)
        x = first + (value - LOWEST) / (HIGHEST - LOWEST) * (last - first)
        return width - x if self._is_mirrored else x

    def _head(self, width: float) -> float:
        title = self._line * 2 if self._title else 0.0
        return title + self._line * 1.3 + self._words_height(width)

    def _words_height(self, width: float) -> float:
        heights = (
            self._metrics.boundingRect(self._word_place(step, width, 0), _LEADING, word).height()
            for step, word in enumerate(self._words, start=LOWEST)
        )
        return max(heights, default=0.0)

    def _word_place(self, step: int, width: float, top: float) -> QRectF:
        """Return where the word of a step stands: below its figure, the outer two inside the picture."""
        room = self._step_room(*self._axis(width))
        place = QRectF(0, top, room, self._line * 6)
        place.moveLeft(min(max(self._x(step, width) - room / 2, 0), width - room))
        return place

    def _name_width(self, width: float, *, is_whole: bool) -> float:
        indent = 0 if is_whole else self._line
        room = width * _NAMES if self._is_beside(width) else width - self._figures - self._line
        return room - indent

    def _name_height(self, row: ScoreRow, width: float, *, is_whole: bool) -> float:
        metrics = QFontMetricsF(self._bold) if is_whole else self._metrics
        room = QRectF(0, 0, self._name_width(width, is_whole=is_whole), 10_000)
        return metrics.boundingRect(room, _LEADING, row.name).height()

    def _row_height(self, row: ScoreRow, width: float, *, is_whole: bool) -> float:
        name = self._name_height(row, width, is_whole=is_whole)
        gap = self._gap(is_whole=is_whole)
        return gap + name + (self._line * 0.15 if self._is_beside(width) else self._line)

    def _gap(self, *, is_whole: bool) -> float:
        """Return the room above a line: more where a principle begins."""
        return self._line * (0.8 if is_whole else 0.15)

    def _paint_scale(self, painter: QPainter, width: float, bottom: float) -> None:
        """Write the five figures with their words, above where they lie."""
        painter.setPen(QColor(self._colours.muted))
        painter.setFont(self._font)
        top = bottom - self._words_height(width) - self._line * 1.2
        absolute = Qt.AlignmentFlag.AlignTop.value | Qt.AlignmentFlag.AlignAbsolute.value | _WRAP
        for step in range(LOWEST, HIGHEST + 1):
            x = self._x(step, width)
            figure = QRectF(x - self._line, top, self._line * 2, self._line * 1.2)
            painter.drawText(figure, Qt.AlignmentFlag.AlignCenter.value, str(step))
            if self._words:
                place = self._word_place(step, width, top + self._line * 1.1)
                side = Qt.AlignmentFlag.AlignHCenter
                # At the edge of the picture a word begins, or ends, with the figure above it.
                if place.left() <= 0:
                    side = Qt.AlignmentFlag.AlignLeft
                    place.moveLeft(x - self._line * 0.4)
                elif place.right() >= width:
                    side = Qt.AlignmentFlag.AlignRight
                    place.moveRight(x + self._line * 0.4)
                painter.drawText(place, absolute | side.value, self._words[step - LOWEST])

    def _paint_row(
        self, painter: QPainter, row: ScoreRow, width: float, top: float, *, is_whole: bool
    ) -> None:
        name = self._name_height(row, width, is_whole=is_whole)
        top += self._gap(is_whole=is_whole)
        indent = 0.0 if is_whole else self._line
        painter.setPen(QColor(self._colours.text if is_whole else self._colours.muted))
        painter.setFont(self._bold if is_whole else self._font)
        names = QRectF(indent, top, self._name_width(width, is_whole=is_whole), name)
        if self._is_mirrored:
            names.moveRight(width - indent)
        if self._is_mirrored:
            laid_out_at_right(row.name, painter.font(), names.width()).draw(painter, names.topLeft())
        else:
            painter.drawText(names, _LEADING, row.name)
        painter.setPen(QColor(self._colours.text))
        trailing = Qt.AlignmentFlag.AlignRight.value | Qt.AlignmentFlag.AlignTop.value
        painter.drawText(QRectF(0, top, width, name), trailing, _in_figures(row))
        y = top + (self._line * 0.55 if self._is_beside(width) else name + self._line * 0.5)
        self._paint_line(painter, width, y)
        size = 1.0 if is_whole else 0.7
        here = None if row.value is None else QPointF(self._x(float(row.value), width), y)
        before = None if row.previous is None else QPointF(self._x(float(row.previous), width), y)
        if here is not None and before is not None:
            self._paint_arrow(painter, before, here)
        if before is not None:
            # Where nothing moved, the diamond looks out around the disc: neither hides the other.
            self._paint_diamond(painter, before, size * 1.7 if before == here else size)
        if here is not None:
            self._paint_disc(painter, here, size)

    def _paint_line(self, painter: QPainter, width: float, y: float) -> None:
        """Draw the line from 1 to 5 with a stroke at each step."""
        painter.setPen(QPen(QColor(self._colours.edge), self._line / 16))
        painter.drawLine(QPointF(self._x(LOWEST, width), y), QPointF(self._x(HIGHEST, width), y))
        for step in range(LOWEST, HIGHEST + 1):
            x = self._x(step, width)
            painter.drawLine(QPointF(x, y - self._line * 0.2), QPointF(x, y + self._line * 0.2))

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

    def _paint_disc(self, painter: QPainter, centre: QPointF, size: float = 1.0) -> None:
        painter.setPen(QPen(QColor(self._colours.text), self._line / 14))
        painter.setBrush(QColor(self._colours.accent))
        painter.drawEllipse(centre, self._line * 0.36 * size, self._line * 0.36 * size)

    def _paint_diamond(self, painter: QPainter, centre: QPointF, size: float = 1.0) -> None:
        half = self._line * 0.34 * size
        painter.setPen(QPen(QColor(self._colours.text), self._line / 9))
        painter.setBrush(QColor(self._colours.paper))
        corners = ((0.0, -half), (half, 0.0), (0.0, half), (-half, 0.0))
        painter.drawPolygon(QPolygonF([centre + QPointF(x, y) for x, y in corners]))

    def _paint_legend(self, painter: QPainter, width: float, top: float) -> None:
        """Say what the marks mean, where there are two kinds."""
        words = (
            QCoreApplication.translate("ScoresPicture", "this period"),
            QCoreApplication.translate("ScoresPicture", "previous score"),
        )
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
