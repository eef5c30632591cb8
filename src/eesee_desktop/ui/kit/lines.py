"""Words of a button in as many lines as its width asks for; Qt's buttons have one line, or those that are given."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from eesee_desktop.ui.kit.overriding import override

_LEAST_LETTERS = 14
_SLACK = 4  # pixels by which several lines may be wider than Qt says of each alone


def widest_line(text: str, metrics: QFontMetrics) -> int:
    """Return the width of the widest line of a button's text, in pixels."""
    return max(metrics.horizontalAdvance(line) for line in text.replace("&&", "&").split("\n"))


def broken(words: str, width: int, metrics: QFontMetrics) -> str:
    """Return words in lines of at most that width; a word that is wider has a line of its own."""
    width -= _SLACK
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".lstrip()
        if lines[-1] and metrics.horizontalAdvance(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(lines)


def least_width(metrics: QFontMetrics, words: str) -> int:
    """Return the width for a word or two, for which there is always room, and for the longest word, in pixels."""
    longest = max(map(metrics.horizontalAdvance, words.split()), default=0)
    return max(metrics.averageCharWidth() * _LEAST_LETTERS, longest + _SLACK)


class Tick(QCheckBox):
    """A check box whose words go on in further lines where one has not room enough."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._words = words
        self.setAccessibleName(words.replace("&", ""))

    @property
    def words(self) -> str:
        """Its words, without the mark of its key."""
        return self._words.replace("&", "")

    @override
    def minimumSizeHint(self) -> QSize:
        hint, metrics = super().sizeHint(), self.fontMetrics()
        beside = hint.width() - widest_line(self.text(), metrics)
        return QSize(beside + least_width(metrics, self._words), hint.height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        beside = super().sizeHint().width() - widest_line(self.text(), self.fontMetrics())
        text = broken(self._words, self.width() - beside, self.fontMetrics())
        if text != self.text():
            self.setText(text)
