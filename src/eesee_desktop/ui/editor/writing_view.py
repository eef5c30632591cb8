"""Writing without distraction: one text over the whole window, in the face, size and width that are chosen here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontDatabase, QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMainWindow, QVBoxLayout, QWidget

from eesee_desktop.ui.editor.narrative_editor import NarrativeEditor
from eesee_desktop.ui.editor.writing_face import (
    SIZES,
    WIDTHS,
    WritingFace,
    choose_writing_face,
    column_width,
    writing_face,
    writing_font,
)
from eesee_desktop.ui.kit.bar import tool
from eesee_desktop.ui.kit.choice import ValueChoice
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import ColumnArea
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.reading_order import tab_to_next
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.words.placing import put

_BESIDE = 56  # device-independent pixels on either side of a line: the margins of sheet and page
# Made for reading, and to be found on one system or another.
_FAMILIES = (
    "Atkinson Hyperlegible",
    "Charter",
    "DejaVu Sans Mono",
    "DejaVu Serif",
    "Georgia",
    "Iowan Old Style",
    "Liberation Serif",
    "Noto Sans",
    "Noto Serif",
    "OpenDyslexic",
    "Source Serif 4",
    "Times New Roman",
    "Verdana",
)


class WritingView(QWidget):
    """Lies over a window, holds an editor as long as it is there, and gives it back.

    Signals:
        face_chosen: Somebody chose how it is written, from now on and next time.
        left: The editor is in its page again.
    """

    face_chosen = Signal()
    left = Signal()

    def __init__(self, editor: NarrativeEditor, give_back: Callable[[], None], window: QWidget) -> None:
        """Take an editor over.

        Args:
            give_back: Puts it into its page again.
        """
        super().__init__(window)
        self._under = window
        self._editor = editor
        self._give_back = give_back
        self._area = ColumnArea(self, widest=Space.WIDE)
        face = writing_face()
        offered = set(QFontDatabase.families())
        families = [family for family in _FAMILIES if family in offered or family == face.family]
        self._family = ValueChoice(
            [("", self.tr("The program's type")), *((name, name) for name in families)], self
        )
        self._size = ValueChoice([(size, str(size)) for size in SIZES], self)
        self._width = ValueChoice([(width, put(self.tr("%1 letters"), width)) for width in WIDTHS], self)
        self._leave = tool(self, "close", self.tr("Leave the writing view"), "F11")
        self._assemble()
        for box, value in ((self._family, face.family), (self._size, face.size), (self._width, face.width)):
            box.show_value(value)
            box.value_chosen.connect(self._on_value_chosen)
        self._leave.clicked.connect(self.leave)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self._fit()
        self.show()
        self.raise_()
        editor.surface.show_face()
        editor.surface.setFocus()
        self._let_covered(is_reached=False)
        editor.surface.ensureCursorVisible()

    def _assemble(self) -> None:
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setAccessibleName(self.tr("Writing view"))
        row = QHBoxLayout()
        row.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        row.setSpacing(Space.SMALL)
        choices = Flow(self, spacing=Space.MEDIUM)
        for words, box in (
            (self.tr("T&ypeface"), self._family),
            (self.tr("Si&ze"), self._size),
            (self.tr("&Width"), self._width),
        ):
            pair = QWidget(choices)
            label = QLabel(words, pair)
            label.setBuddy(box)
            box.setAccessibleName(words.replace("&", ""))
            beside = QHBoxLayout(pair)
            beside.setContentsMargins(0, 0, 0, 0)
            beside.setSpacing(Space.SMALL)
            beside.addWidget(label)
            beside.addWidget(box, 1)
            choices.add(pair)
        row.addWidget(choices, 1)
        row.addWidget(self._leave, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._area, 1, Qt.AlignmentFlag.AlignHCenter)
        self._area.column.addWidget(self._editor, 1)
        self._editor.show()

    def _fit(self) -> None:
        """Put a sheet as wide as its lines into the middle."""
        wanted = (
            column_width(writing_font()) + 2 * _BESIDE + self._area.verticalScrollBar().sizeHint().width()
        )
        self._area.setFixedWidth(min(wanted, self.width()))

    def _let_covered(self, *, is_reached: bool) -> None:
        """Let what lies beneath be reached, or not: neither Tab nor an underlined key leads to what nobody sees."""
        page = self._under.centralWidget() if isinstance(self._under, QMainWindow) else None
        if page is not None:
            page.setEnabled(is_reached)

    def leave(self) -> None:
        """Give the editor back, and go."""
        self._under.removeEventFilter(self)
        self._let_covered(is_reached=True)
        self._give_back()
        self.hide()
        self.deleteLater()
        self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_F11}:
            self.leave()
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, next: bool, /) -> bool:
        """Let Tab stay here: what lies beneath is not seen."""
        return tab_to_next(self, is_next=next)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._under:
            self.setGeometry(self._under.rect())
            self._fit()
        return super().eventFilter(watched, event)

    def _on_value_chosen(self) -> None:
        family, size, width = str(self._family.value), self._size.value, self._width.value
        if isinstance(size, int) and isinstance(width, int):
            choose_writing_face(WritingFace(family, size, width))
            self._fit()
            self._editor.surface.show_face()
            self.face_chosen.emit()
