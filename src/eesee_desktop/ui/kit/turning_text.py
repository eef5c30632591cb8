"""The key that turns a text around: Ctrl and Shift together, pressed and let go, as Windows has it."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTextBlockFormat
from PySide6.QtWidgets import QTextEdit, QWidget

from eesee_desktop.ui.kit.announce import announce
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.overriding import override

_KEYS = frozenset({Qt.Key.Key_Control, Qt.Key.Key_Shift})


class TurningText(QObject):
    """Lets the paragraph with the cursor, or the line, run the other way until it is turned back.

    The direction belongs to the view: what is stored are the letters, whose own order is that of reading. A text of
    a report runs as its language does, so that the key is for what is in another one: a name, a title, a quotation.

    It looks at the events of the field with the cursor alone.
    """

    def __init__(self, application: QGuiApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._field: QWidget | None = None
        self._held: set[int] = set()
        self._is_armed = False

        application.focusObjectChanged.connect(self._on_application_focus_object_changed)
        self._on_application_focus_object_changed(application.focusObject())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress:
            self._is_armed = False
        elif kind in {
            QEvent.Type.KeyPress,
            QEvent.Type.KeyRelease,
            QEvent.Type.ShortcutOverride,
        } and isinstance(event, QKeyEvent):
            self._hear(kind, event)
        return False

    def _hear(self, kind: QEvent.Type, event: QKeyEvent) -> None:
        if event.key() not in _KEYS:
            # As a shortcut with both of them begins in the same way; it is told before it takes the key away.
            self._is_armed = False
        elif kind == QEvent.Type.KeyRelease:
            self._held.discard(event.key())
            if self._is_armed:
                self._is_armed = False
                self._turn()
        elif not event.isAutoRepeat():
            self._held.add(event.key())
            self._is_armed = len(self._held) == len(_KEYS)

    def _turn(self) -> None:
        field = self._field
        direction = Qt.LayoutDirection
        if isinstance(field, QTextEdit):
            if field.isReadOnly():
                return
            cursor = field.textCursor()
            is_mirrored = cursor.block().textDirection() == direction.RightToLeft
            turned = QTextBlockFormat()
            turned.setLayoutDirection(direction.LeftToRight if is_mirrored else direction.RightToLeft)
            cursor.mergeBlockFormat(turned)
        elif isinstance(field, LineEdit):
            is_mirrored = field.runs_from_the_right
            field.turn()
        else:
            return
        said = QCoreApplication.translate("direction", "From left to right")
        if not is_mirrored:
            said = QCoreApplication.translate("direction", "From right to left")
        announce(field, said)

    def _on_application_focus_object_changed(self, found: QObject | None) -> None:
        if self._field is not None:
            with suppress(RuntimeError):  # the field is gone, and took the filter with it
                self._field.removeEventFilter(self)
        self._held.clear()
        self._is_armed = False
        self._field = found if isinstance(found, QTextEdit | LineEdit) else None
        if self._field is not None:
            self._field.installEventFilter(self)
