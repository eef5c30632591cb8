"""What happened, told in a line where it happened; never a box that stops a person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QPropertyAnimation, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsOpacityEffect,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.announce import announce
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.sides import margins
from eesee_desktop.ui.kit.theme import Space, current_colours
from eesee_desktop.ui.kit.wrapped_label import WrappedLabel

# Long enough to be read twice; what matters stays until it is closed.
TOLD_FOR_MS = 8000
_FADE_MS = 120
_LEAST_ICON, _ICON_LINES = 20, 1.3  # pixels; heights of a line


class Tone(StrEnum):
    """How a message is meant: it says something, it went well, it advises, it failed."""

    TOLD = "told"
    DONE = "done"
    NOTICE = "notice"
    ALARM = "alarm"


_ICONS = {Tone.TOLD: "info", Tone.DONE: "ok", Tone.NOTICE: "warning", Tone.ALARM: "error"}


@dataclass(frozen=True, slots=True)
class Act:
    """The one thing to do about a message.

    Attributes:
        words: Of the button.
    """

    words: str
    do: Callable[[], object]


class MessageBar(QFrame):
    """One line with an icon, what can be done about it, and a way to close it.

    What is merely told, or went well, goes by itself; what advises or failed stays until it is closed or mended.

    Signals:
        closed: It went out of sight.
        focus_left: It went out of sight with the focus in it, which is nowhere now.
    """

    closed = Signal()
    focus_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QLabel(self)
        self._text = WrappedLabel(self)
        self._act = QPushButton(self)
        self._also = QPushButton(self)
        self._close = QToolButton(self)
        self._later = QTimer(self)
        self._veil = QGraphicsOpacityEffect(self)
        self._fade: QPropertyAnimation | None = None
        self._do: Callable[[], object] | None = None
        self._do_also: Callable[[], object] | None = None

        self._text.setWordWrap(True)
        # A message may hold what somebody wrote, the title of a source with "<b>" in it too.
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close.setIcon(icons.icon("close"))
        self._close.setAccessibleName(self.tr("Close message"))
        self._close.setToolTip(self.tr("Close message"))
        self._later.setSingleShot(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(Space.MEDIUM, Space.TIGHT, Space.TIGHT, Space.TIGHT))
        row.setSpacing(Space.SMALL)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._act)
        row.addWidget(self._also)
        row.addWidget(self._close)
        # A click must not take the caret from where somebody writes: the bar goes, and the page would scroll to another
        # place.
        for button in (self._act, self._also, self._close):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

        self._close.clicked.connect(self.clear)
        self._act.clicked.connect(self._on_act_clicked)
        self._also.clicked.connect(self._on_also_clicked)
        self._later.timeout.connect(self.clear)

    @property
    def text(self) -> str:
        """What is told at present, empty if nothing."""
        return "" if self.isHidden() else self._text.text()

    @property
    def tone(self) -> Tone | None:
        """How what is told at present is meant; None if nothing is."""
        return None if self.isHidden() else Tone(self.property("kind"))

    def tell(
        self,
        text: str,
        tone: Tone = Tone.TOLD,
        act: Act | None = None,
        also: Act | None = None,
    ) -> None:
        """Show a message, in place of the one before.

        Args:
            also: A second thing to do, after which the message stays.
        """
        colours = current_colours()
        colour = {
            Tone.TOLD: colours.text,
            Tone.DONE: colours.on_done,
            Tone.NOTICE: colours.on_notice,
            Tone.ALARM: colours.on_alarm,
        }[tone]
        self.setProperty("kind", tone.value)
        # A style sheet looks at properties only when a widget is polished.
        self.style().unpolish(self)
        self.style().polish(self)
        side = max(_LEAST_ICON, int(self.fontMetrics().height() * _ICON_LINES))
        self._icon.setPixmap(icons.pixmap(_ICONS[tone], side, colour))
        self._close.setIconSize(QSize(side, side))
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self._do = act.do if act else None
        self._act.setText(act.words if act else "")
        self._act.setVisible(act is not None)
        self._do_also = also.do if also else None
        self._also.setText(also.words if also else "")
        self._also.setVisible(also is not None)
        self._appear()
        # The bar takes no focus, so a screen reader would otherwise pass over it.
        announce(self, text)
        if tone in {Tone.TOLD, Tone.DONE} and act is None:
            self._later.start(TOLD_FOR_MS)
        else:
            self._later.stop()

    def _appear(self) -> None:
        """Come into sight, gently where the system moves things at all."""
        is_there = not self.isHidden()
        self.show()
        if is_there or not QApplication.isEffectEnabled(Qt.UIEffect.UI_FadeTooltip):
            return
        if self._fade is None:
            self._fade = self._made_fade()
        self._veil.setEnabled(True)
        self._fade.start()

    def _made_fade(self) -> QPropertyAnimation:
        self.setGraphicsEffect(self._veil)
        fade = QPropertyAnimation(self._veil, b"opacity", self)
        fade.setDuration(_FADE_MS)
        fade.setStartValue(0.0)
        fade.setEndValue(1.0)
        # Not left on, as the bar would be drawn twice at each paint; nor taken away while it is at work.
        fade.finished.connect(self._on_fade_finished)
        return fade

    def _on_fade_finished(self) -> None:
        self._veil.setEnabled(False)

    def clear(self) -> None:
        """Take the message away."""
        self._later.stop()
        if not self.isHidden():
            focus = QApplication.focusWidget()
            had_focus = focus is not None and self.isAncestorOf(focus)
            self.hide()
            if had_focus:
                self.focus_left.emit()
            self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._close.setIcon(icons.icon("close"))
        super().changeEvent(event)

    def _on_act_clicked(self) -> None:
        # Taken before the bar is cleared: the act may tell something itself, and that message must stay.
        do = self._do
        self.clear()
        if do is not None:
            do()

    def _on_also_clicked(self) -> None:
        if self._do_also is not None:
            self._do_also()
        self._also.hide()
