"""A label of several lines that begin below each other, on a screen that is read from the right too."""

from __future__ import annotations

from PySide6 import QtCore  # never its Qt before the first paint: all its enums take 30 ms
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QLabel

from eesee_desktop.ui.kit.overriding import override

_LINE_SEPARATOR = "\u2028"  # as a laid out text has it


def laid_out_at_right(text: str, font: QFont, width: float) -> QTextLayout:
    """Return a text in lines of a width, each of them beginning at its right end."""
    layout = QTextLayout(text.replace("\n", _LINE_SEPARATOR), font)
    option = QTextOption(QtCore.Qt.AlignmentFlag.AlignRight)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    option.setTextDirection(QtCore.Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QtCore.QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


class WrappedLabel(QLabel):
    """A text that wraps.

    From right to left Qt begins each line but the last a blank too late: it reserves room at the right for the blank
    at which the line was broken, and draws none.
    """

    @override
    def setText(self, text: str, /) -> None:
        super().setText(text)
        self.update()  # the margins too, which tall letters reach into and Qt leaves as they were

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        if not self.isRightToLeft() or not self._is_plain():
            super().paintEvent(event)
            return
        layout = laid_out_at_right(self.text(), self.font(), self.contentsRect().width())
        if layout.lineCount() < 2:  # noqa: PLR2004  a single line has nothing below it
            super().paintEvent(event)
            return
        QFrame.paintEvent(self, event)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        room, height, side = self.contentsRect(), layout.boundingRect().height(), self.alignment()
        top = float(room.top())
        if side & QtCore.Qt.AlignmentFlag.AlignBottom:
            top += room.height() - height
        elif not side & QtCore.Qt.AlignmentFlag.AlignTop:
            top += (room.height() - height) // 2
        layout.draw(painter, QtCore.QPointF(room.left(), top))
        painter.end()

    def _is_plain(self) -> bool:
        """Whether it is a text that Qt draws line by line: not HTML, nor to be selected, nor with a mnemonic."""
        flags = QtCore.Qt.TextInteractionFlag
        return (
            self.wordWrap()
            and self.buddy() is None
            and not self.textInteractionFlags()
            & (flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
            and not (
                self.textFormat() == QtCore.Qt.TextFormat.RichText
                or (self.textFormat() == QtCore.Qt.TextFormat.AutoText and "<" in self.text())
            )
        )
