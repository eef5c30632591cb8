"""A field for a secret: covered, can be looked at, tells when caps lock is on."""

from __future__ import annotations

from PySide6 import QtCore  # never its Qt before the first paint: all its enums take 30 ms
from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from eesee_desktop.ui.overriding import override


class PassphraseEdit(QLineEdit):
    """One line, covered by dots, kept out of undo, clipboard suggestions and input predictions.

    Signals:
        caps_lock_noticed(bool): A letter told whether caps lock is on.
    """

    caps_lock_noticed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = QAction(self)

        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._look.setCheckable(True)
        self._look.setText(self.tr("Show what is typed"))
        self._look.setToolTip(self.tr("Show what is typed"))
        self.addAction(self._look, QLineEdit.ActionPosition.TrailingPosition)
        # The first icon loads Qt's SVG library: after the first paint, not before it.
        QTimer.singleShot(0, self, self._complete)

        self._look.toggled.connect(self._on_look_toggled)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if len(text) == 1 and text.isalpha() and text.lower() != text.upper():
            shifted = bool(event.modifiers() & QtCore.Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock_noticed.emit(text.isupper() is not shifted)
        elif event.key() == QtCore.Qt.Key.Key_CapsLock:
            self.caps_lock_noticed.emit(False)
        super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.caps_lock_noticed.emit(False)
        super().focusOutEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_look()
        super().changeEvent(event)

    def _complete(self) -> None:
        hint = QtCore.Qt.InputMethodHint
        self.setInputMethodHints(
            hint.ImhHiddenText | hint.ImhNoPredictiveText | hint.ImhSensitiveData | hint.ImhNoAutoUppercase
        )
        self._draw_look()

    def _draw_look(self) -> None:
        from eesee_desktop.ui import icons  # noqa: PLC0415  see the comment on the first icon

        self._look.setIcon(icons.icon("eye-off" if self._look.isChecked() else "eye"))

    def _on_look_toggled(self, is_shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        self._draw_look()
