"""One step on the row of a score, drawn so that the chosen one is told in any colour."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import (
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import current_colours
from eesee_desktop.ui.words.shown_scores import shown_score

# Put together once: flags of Python are slow, and each paint of each step needs these.
_WORD_FLAGS = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)

_BY_KEY = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}
_WAS_KEY = Qt.WidgetAttribute.WA_KeyboardFocusChange
_RING = 2  # pixels, of what tells the focus
_CORNER = 6  # pixels


class ScoreStep(QRadioButton):
    """One step of the scale: a ring with its number; chosen, it is filled, larger and stands on a wedge.

    Attributes:
        is_whole: The step is one of the five with a word.
        has_word: There is room for its word below it.

    Signals:
        entered: The pointer or the focus came to the step.
        left: The pointer or the focus went away.
    """

    entered = Signal()
    left = Signal()

    def __init__(self, value: Fraction, word: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.value = value
        self.is_whole = value.denominator == 1
        self.word = word
        self.has_word = True
        self._is_by_key = False  # the focus
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(f"{shown_score(value)} {word}".strip())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @property
    def _wears_ring(self) -> bool:
        """Whether the focus is shown: on the chosen step, and on another where it came by a key or a key is used now.

        Where it came with a page that somebody opened by the mouse, a ring around the first step would look like a
        choice that nobody made.
        """
        return self.hasFocus() and (self._is_by_key or self.isChecked())

    @property
    def radius(self) -> float:
        """Half the width of the ring, in pixels, from the font."""
        return self.fontMetrics().height() * (0.95 if self.is_whole else 0.62)

    @property
    def _above(self) -> float:
        """What the ring of the focus needs above that small letters do not leave, in pixels."""
        return max(0.0, _RING * 3 - self.fontMetrics().height() * 0.2)

    @property
    def centre(self) -> QPointF:
        """Where the ring stands, in the coordinates of the step."""
        return QPointF(self.width() / 2, self.fontMetrics().height() * 1.15 + self._above)

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        height = metrics.height()
        if not self.is_whole:
            return QSize(int(height * 1.5), int(height * 3.2 + self._above))
        longest = max((metrics.horizontalAdvance(part) for part in self.word.split()), default=0)
        width = max(longest + height, int(height * 2.6))
        if not self.has_word:
            return QSize(width, int(height * 2.9 + self._above))
        room = QRectF(0, 0, width, 10_000)
        words = metrics.boundingRect(room.toRect(), _WORD_FLAGS, self.word)
        return QSize(width, int(height * 2.9 + self._above) + words.height())

    @property
    def width_of_word(self) -> int:
        """The width that the longest part of the word needs."""
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(part) for part in self.word.split()), default=0)
        return longest + metrics.height()

    @override
    def minimumSizeHint(self) -> QSize:
        wanted = self.sizeHint()
        ring = int(self.fontMetrics().height() * 2.6)  # with what tells the focus
        return QSize(min(wanted.width(), ring), wanted.height())

    def show_word(self, *, has_word: bool) -> None:
        """Show the word, or leave it to who has room for it."""
        if self.has_word is not has_word:
            self.has_word = has_word
            self.updateGeometry()
            self.update()

    @override
    def hitButton(self, pos: object, /) -> bool:
        return True

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, height = current_colours(), self.fontMetrics().height()
        ink, fill = QColor(colours.text), QColor(colours.accent)
        centre, radius = self.centre, self.radius
        chosen = self.isChecked()
        painter.setPen(QPen(fill if chosen else ink, height / 14))
        painter.setBrush(fill if chosen else QColor(colours.paper))
        painter.drawEllipse(centre, radius, radius)
        if chosen:
            self._paint_wedge(painter, centre, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.underMouse():
            painter.setPen(QPen(ink, height / 16, Qt.PenStyle.DotLine))
            painter.drawEllipse(centre, radius + _RING * 2, radius + _RING * 2)
        if self._wears_ring:
            # Around number and word, as around any other control: a ring around the number alone looks like a choice.
            # Of a step that is not chosen it is broken.
            line = Qt.PenStyle.SolidLine if chosen else Qt.PenStyle.DashLine
            painter.setPen(QPen(fill, _RING, line))
            edge = _RING / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), _CORNER, _CORNER)
        self._paint_text(painter)

    def _paint_wedge(self, painter: QPainter, centre: QPointF, radius: float) -> None:
        """Draw what tells the chosen step in any colour: a wedge under the ring."""
        half, top = radius * 0.55, centre.y() + radius * 1.2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(centre.x(), top),
                    QPointF(centre.x() - half, top + half),
                    QPointF(centre.x() + half, top + half),
                ]
            )
        )

    def _paint_text(self, painter: QPainter) -> None:
        colours, height = current_colours(), self.fontMetrics().height()
        font = QFont(self.font())
        # Shape, weight and size as well as colour: the chosen step is told in black and white, and by people
        # who see no red.
        font.setBold(self.isChecked())
        if not self.is_whole:
            font.setPointSizeF(font.pointSizeF() * 0.75)
        painter.setFont(font)
        painter.setPen(QColor(colours.on_accent if self.isChecked() else colours.text))
        ring = QRectF(0, 0, self.radius * 2, self.radius * 2)
        ring.moveCenter(self.centre)
        text = str(self.value) if self.is_whole else "½"
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, text)
        if self.is_whole and self.has_word:
            painter.setPen(QColor(colours.text))
            top = height * 2.75 + self._above
            words = QRectF(0, top, self.width(), self.height() - top)
            painter.drawText(words, _WORD_FLAGS, self.word)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        self._is_by_key = True
        self.update()
        event.ignore()  # the row decides: arrows move without choosing, digits choose

    @override
    def enterEvent(self, event: QEnterEvent, /) -> None:
        super().enterEvent(event)
        self.entered.emit()

    @override
    def leaveEvent(self, event: QEvent, /) -> None:
        super().leaveEvent(event)
        self.left.emit()

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        # What a program does goes by what the person did last in the window.
        self._is_by_key = event.reason() in _BY_KEY or (
            event.reason() is not Qt.FocusReason.MouseFocusReason and self.window().testAttribute(_WAS_KEY)
        )
        self.entered.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        self.left.emit()
