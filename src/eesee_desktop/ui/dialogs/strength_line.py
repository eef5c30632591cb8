"""How hard a passphrase is to guess: a bar of four parts, and words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from eesee_desktop.crypto.strength import Strength, StrengthCode
from eesee_desktop.ui.kit.announce import PAUSE_MS, say
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space, current_colours
from eesee_desktop.ui.words.placing import put

STRONG_ENOUGH = 3
_PARTS = 4


class _Bar(QWidget):
    """Four parts, as many filled as the estimate says."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._filled = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_filled(self, filled: int) -> None:
        """Fill the first parts, 0 to 4."""
        self._filled = filled
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, Space.SMALL)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = current_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = (self.width() - Space.TIGHT * (_PARTS - 1)) / _PARTS
        for part in range(_PARTS):
            position = part if not self.isRightToLeft() else _PARTS - 1 - part
            box = QRectF(position * (width + Space.TIGHT) + 0.5, 0.5, width - 1, self.height() - 1)
            is_filled = part < self._filled
            painter.setPen(QColor(colours.edge))
            painter.setBrush(QColor(colours.accent if is_filled else colours.paper))
            painter.drawRoundedRect(box, 3, 3)


class StrengthLine(QWidget):
    """The bar, what it means, and what weakens the passphrase."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = _Bar(self)
        self._words = ranked("", "small", self)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addWidget(self._bar)
        column.addWidget(self._words)
        self.show_strength(None)

    def show_strength(self, strength: Strength | None) -> None:
        """Show an estimate; None where nothing has been typed."""
        if strength is None:
            self._bar.set_filled(0)
            text = self.tr("Four or more unrelated words are hard to guess.")
        else:
            self._bar.set_filled(strength.score)
            verdicts = (
                self.tr("Very weak: it could be guessed at once."),
                self.tr("Weak: it could be guessed quickly."),
                self.tr("Fair: it would hold for a while, but not long enough if the laptop is taken."),
                self.tr("Strong."),
                self.tr("Very strong."),
            )
            # A strong one needs no reproach.
            reasons = [] if strength.score >= STRONG_ENOUGH else map(self._reason, strength.codes)
            text = " ".join([verdicts[strength.score], *reasons])
        say(self._words, text, pause_ms=PAUSE_MS)
        self._words.setAccessibleName(put(self.tr("Strength: %1"), text))

    def _reason(self, code: StrengthCode) -> str:
        return {
            StrengthCode.COMMON: self.tr("It contains very common words."),
            StrengthCode.DATE: self.tr("It contains a date or a year."),
            StrengthCode.KEYBOARD_ROW: self.tr("Part of it follows the keyboard, key by key."),
            StrengthCode.PERSONAL: self.tr("It contains the name of your organisation or country."),
            StrengthCode.REPEATED: self.tr("It repeats the same thing."),
            StrengthCode.SEQUENCE: self.tr("It contains a sequence such as abc or 123."),
            StrengthCode.SHORT: self.tr("It is short."),
        }[code]
