"""Find and replace in the text that is open, and the way to all the others."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from eesee_desktop.ui.kit.announce import PAUSE_MS, say
from eesee_desktop.ui.kit.bar import Bar, tool
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.line_edit import LineEdit
from eesee_desktop.ui.kit.theme import current_colours
from eesee_desktop.ui.words.placing import put

# Each mark is an extra selection that is painted with the text; "e" in a long narrative would make scrolling
# crawl.
_MOST_MARKED = 1000


class FindBar(Bar):
    """Finds words in a surface, marks them all, goes from one to the next, replaces one or all.

    Signals:
        find_everywhere_requested: The same words are to be found in the whole assessment; carries the words,
            whether case counts, and whether only whole words do.
    """

    find_everywhere_requested = Signal(str, bool, bool)

    def __init__(self, surface: QTextEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._surface = surface
        self._wanted = LineEdit(self)
        self._other = LineEdit(self)
        self._count = QLabel(self)
        self._previous = tool(self, "up", self.tr("Previous match"), "Shift+F3")
        self._next = tool(self, "down", self.tr("Next match"), "F3")
        self._replace = QPushButton(self.tr("Replace"), self)
        self._replace_all = QPushButton(self.tr("Replace all"), self)
        self._everywhere = QPushButton(self.tr("In the whole assessment"), self)
        self._match_case = QCheckBox(self.tr("Match case"), self)
        self._whole_words = QCheckBox(self.tr("Whole words"), self)
        self._close = tool(self, "close", self.tr("Close find and replace"), "Esc")
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        grid = QGridLayout()
        column.addLayout(grid)
        for row, (words, field) in enumerate(
            ((self.tr("Find"), self._wanted), (self.tr("Replace with"), self._other))
        ):
            label = QLabel(words, self)
            label.setBuddy(field)
            field.setAccessibleName(words)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1, 1, 1 + row)  # the other has nothing beside it
        find, options = QHBoxLayout(), Flow(self)
        for widget in (self._previous, self._next, self._count):
            find.addWidget(widget)
        find.addStretch()
        find.addWidget(self._close)
        for button in (self._replace, self._replace_all):
            button.setProperty("kind", "narrow")
        # Beneath and not beside the field: in large type there is no room for three in a line.
        for option in (
            self._replace,
            self._replace_all,
            self._match_case,
            self._whole_words,
            self._everywhere,
        ):
            options.add(option)
        grid.addLayout(find, 0, 2)
        column.addWidget(options)
        grid.setColumnStretch(1, 1)
        for button in (self._replace, self._replace_all, self._everywhere):
            button.setAutoDefault(False)
        self._count.setMinimumWidth(self.fontMetrics().horizontalAdvance("00 / 00"))
        self.setAccessibleName(self.tr("Find and replace"))

    def _connect(self) -> None:
        self._wanted.textChanged.connect(self._on_wanted_text_changed)
        self._wanted.returnPressed.connect(self.go_on)
        self._other.returnPressed.connect(self._on_replace_clicked)
        self._next.clicked.connect(self.go_on)
        self._previous.clicked.connect(self.go_back)
        self._replace.clicked.connect(self._on_replace_clicked)
        self._replace_all.clicked.connect(self._on_replace_all_clicked)
        self._match_case.toggled.connect(self._mark)
        self._whole_words.toggled.connect(self._mark)
        self._everywhere.clicked.connect(self._on_everywhere_clicked)
        self._close.clicked.connect(self.close_bar)

    def open_with(self, words: str) -> None:
        """Open the bar, on the words selected if there are any."""
        if words:
            self._wanted.setText(words)
        self.show()
        self._wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._wanted.selectAll()
        self._mark()

    def close_bar(self) -> None:
        """Hide the bar and the marks it made."""
        self._surface.setExtraSelections([])
        super().close_bar()

    def go_on(self) -> None:
        """Select the next place, from the top again after the last."""
        self._go(is_backward=False)

    def go_back(self) -> None:
        """Select the previous place, from the end again before the first."""
        self._go(is_backward=True)

    def refresh(self) -> None:
        """Search again, because another text is open now."""
        if self.isVisible():
            self._mark()

    def _places(self) -> list[QTextCursor]:
        if not self._wanted.text():
            return []
        found: list[QTextCursor] = []
        place = self._find(QTextCursor(self._surface.document()))
        while not place.isNull() and len(found) < _MOST_MARKED:
            found.append(place)
            place = self._find(place)
        return found

    def _find(self, start: QTextCursor, *, is_backward: bool = False) -> QTextCursor:
        flags = QTextDocument.FindFlag(0)
        if self._match_case.isChecked():
            flags |= QTextDocument.FindFlag.FindCaseSensitively
        if self._whole_words.isChecked():
            flags |= QTextDocument.FindFlag.FindWholeWords
        if is_backward:
            flags |= QTextDocument.FindFlag.FindBackward
        return self._surface.document().find(self._wanted.text(), start, flags)

    def _go(self, *, is_backward: bool) -> None:
        if not self._wanted.text():
            return
        place = self._find(self._surface.textCursor(), is_backward=is_backward)
        # Once round, as every editor does; the count tells where one is.
        if place.isNull():
            start = QTextCursor(self._surface.document())
            if is_backward:
                start.movePosition(QTextCursor.MoveOperation.End)
            place = self._find(start, is_backward=is_backward)
        if not place.isNull():
            self._surface.setTextCursor(place)
            self._surface.ensureCursorVisible()
        self._mark()

    def _mark(self) -> None:
        """Mark all places, and say how many there are and which one is selected."""
        places = self._places()
        here = self._surface.textCursor()
        marks: list[QTextEdit.ExtraSelection] = []
        number = 0
        for position, place in enumerate(places):
            is_here = (place.selectionStart(), place.selectionEnd()) == (
                here.selectionStart(),
                here.selectionEnd(),
            )
            number = position + 1 if is_here else number
            mark = QTextEdit.ExtraSelection()
            form = QTextCharFormat()
            form.setBackground(QColor(current_colours().notice))
            form.setForeground(QColor(current_colours().on_notice))
            mark.cursor, mark.format = place, form
            marks.append(mark)
        self._surface.setExtraSelections(marks)
        self._say(number, len(places))

    def _say(self, number: int, count: int) -> None:
        if not self._wanted.text():
            say(self._count, "", of=self._wanted)
        elif not count:
            say(self._count, self.tr("not found"), of=self._wanted, pause_ms=PAUSE_MS)
        else:
            places = put(self.tr("%1 of %2"), number or "–", count)
            say(self._count, places, of=self._wanted, pause_ms=PAUSE_MS)
        self._replace.setEnabled(bool(count))
        self._replace_all.setEnabled(bool(count))

    def _on_wanted_text_changed(self) -> None:
        start = self._surface.textCursor()
        # From the start of the present match: typing one more letter must not jump to the next place while this
        # one still fits.
        start.setPosition(start.selectionStart())
        self._surface.setTextCursor(start)
        self._go(is_backward=False)

    def _on_replace_clicked(self) -> None:
        here = self._surface.textCursor()
        is_here = any(
            (place.selectionStart(), place.selectionEnd()) == (here.selectionStart(), here.selectionEnd())
            for place in self._places()
        )
        if is_here and here.hasSelection():
            here.insertText(self._other.text())
        self.go_on()

    def _on_replace_all_clicked(self) -> None:
        places = self._places()
        edit = QTextCursor(self._surface.document())
        # One step to undo for all of them.
        edit.beginEditBlock()
        # From the end, so that what is replaced does not move the places that are still to come.
        for place in reversed(places):
            edit.setPosition(place.selectionStart())
            edit.setPosition(place.selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
            edit.insertText(self._other.text())
        edit.endEditBlock()
        self._mark()
        say(self._count, self.tr("%n replaced", "", len(places)), again=True)

    def _on_everywhere_clicked(self) -> None:
        self.find_everywhere_requested.emit(
            self._wanted.text(), self._match_case.isChecked(), self._whole_words.isChecked()
        )
