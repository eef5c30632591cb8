"""A field for a secret: covered, can be looked at, tells when caps lock is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore  # never its Qt before the first paint: all its enums take 30 ms
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.overriding import override

if TYPE_CHECKING:  # each class that Python comes to know before the first paint delays it
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QPaintEvent

_RING = 2  # pixels, of what tells the focus


class PassphraseEdit(LineEdit):
    """One line, covered by dots, kept out of undo, clipboard suggestions and input predictions.

    Signals:
        caps_lock_noticed(bool): A letter told whether caps lock is on.
    """

    caps_lock_noticed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: QAction | None = None
        self._button: QWidget | None = None

        self.setEchoMode(QLineEdit.EchoMode.Password)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if len(text) == 1 and text.isalpha() and text.lower() != text.upper():
            shifted = bool(event.modifiers() & QtCore.Qt.KeyboardModifier.ShiftModifier)
            # Qt cannot be asked for the state of caps lock on every platform; a letter that is upper case
            # without Shift, or lower case with it, tells.
            self.caps_lock_noticed.emit(text.isupper() is not shifted)
        elif event.key() == QtCore.Qt.Key.Key_CapsLock:
            self.caps_lock_noticed.emit(False)
        super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.caps_lock_noticed.emit(False)
        super().focusOutEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._look is None:
            QTimer.singleShot(0, self, self._complete)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._button:
            if event.type() == QtCore.QEvent.Type.Paint and self._button.hasFocus():
                self._draw_ring(self._button)  # and then Qt the icon; a focus it draws nowhere in a field
            elif event.type() == QtCore.QEvent.Type.KeyPress:
                return self._pass_on(event)
        elif event.type() == QtCore.QEvent.Type.PaletteChange:
            self._draw_look()
        return False

    def _pass_on(self, event: QEvent) -> bool:
        """Let a letter typed on the button be the first of the next passphrase, or of nothing.

        Who types a passphrase twice presses Tab once between; the button would leave the letters to this field.
        """
        from PySide6.QtGui import QKeyEvent  # noqa: PLC0415  see above

        if not isinstance(event, QKeyEvent) or not event.text().strip() or not event.text().isprintable():
            return False
        following = self._button.nextInFocusChain() if self._button is not None else None
        while following is not None and following is not self._button:
            if following.isVisible() and following.focusPolicy() & QtCore.Qt.FocusPolicy.TabFocus:
                break
            following = following.nextInFocusChain()
        if isinstance(following, PassphraseEdit) and following is not self and following.isEnabled():
            following.setFocus(QtCore.Qt.FocusReason.TabFocusReason)
            QtCore.QCoreApplication.sendEvent(following, event)
        return True

    def _draw_ring(self, button: QWidget) -> None:
        from PySide6.QtGui import QColor, QPainter, QPen  # noqa: PLC0415  see above

        from eesee_desktop.ui.kit.theme import current_colours  # noqa: PLC0415  as above

        painter = QPainter(button)
        painter.setPen(QPen(QColor(current_colours().accent), _RING))
        painter.drawRect(button.rect().adjusted(1, 1, -1, -1))

    def _complete(self) -> None:
        """Add what need not be there at the first paint: the button that shows what is typed, and its icon."""
        from PySide6.QtGui import QAction  # noqa: PLC0415  see above
        from PySide6.QtWidgets import QToolButton  # noqa: PLC0415  as above

        if self._look is not None:
            return
        self._look = QAction(self.tr("Show what is typed"), self)
        self._look.setToolTip(self._look.text())
        self._look.setCheckable(True)
        self._look.toggled.connect(self._on_look_toggled)
        self.addAction(self._look, QLineEdit.ActionPosition.TrailingPosition)
        self._button = self.findChildren(QToolButton)[-1]
        self._button.setAccessibleName(self._look.text())
        # Qt gives no key to a button in a field.
        self._button.setFocusPolicy(QtCore.Qt.FocusPolicy.TabFocus)
        self._button.installEventFilter(self)
        QWidget.setTabOrder(self, self._button)
        self.installEventFilter(
            self
        )  # and not changeEvent, which is called many times before the first paint
        hint = QtCore.Qt.InputMethodHint
        self.setInputMethodHints(
            hint.ImhHiddenText | hint.ImhNoPredictiveText | hint.ImhSensitiveData | hint.ImhNoAutoUppercase
        )
        self._draw_look()

    def _draw_look(self) -> None:
        from eesee_desktop.ui.kit import icons  # noqa: PLC0415  loads Qt's SVG library, so after the first paint

        if self._look is not None:
            self._look.setIcon(icons.icon("eye-off" if self._look.isChecked() else "eye"))

    def _on_look_toggled(self, is_shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        self._draw_look()
