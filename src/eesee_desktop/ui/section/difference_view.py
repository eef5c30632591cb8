"""A text and the one before it as one: read like the page, with what went and what came marked in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QTextBrowser, QWidget

from eesee_desktop.domain.difference import PartKind
from eesee_desktop.markup.blocks import Block, Run, plain
from eesee_desktop.markup.difference import Mark, ProseDifference, prose_difference
from eesee_desktop.markup.read import read
from eesee_desktop.ui.editor.prose_highlighter import ProseHighlighter
from eesee_desktop.ui.editor.text_document import insert_blocks
from eesee_desktop.ui.editor.writing_face import writing_font
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space, current_colours
from eesee_desktop.ui.words.placing import put

_MOST_SAID = 400  # characters of what is said to a screen reader; the text itself can be read by words

_RESTYLED_BY = frozenset(
    {QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.ApplicationFontChange}
)


class DifferenceView(QTextBrowser):
    """Shows what changed, on the colours of the theme and told apart without them: struck out, underlined."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = ("", "")
        self._is_prose = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._draw)
        self._direction = Qt.LayoutDirection.LayoutDirectionAuto
        self._found = ProseDifference((), ())
        self._document = QTextDocument(self)
        self._document.setUndoRedoEnabled(False)
        self._document.setDocumentMargin(Space.SMALL)
        self._looks = ProseHighlighter(self._document)
        self.setDocument(self._document)
        self.setOpenLinks(False)
        self.setProperty("kind", "reading")

    def set_direction(self, direction: Qt.LayoutDirection) -> None:
        """Show prose in the direction that it is written in."""
        self._direction = direction

    def show_texts(self, old: str, new: str, *, is_prose: bool) -> None:
        """Show two texts as one.

        Args:
            is_prose: They are in the stored form of a narrative; else they are shown as they are.
        """
        self._texts, self._is_prose = (old, new), is_prose
        before, after = (read(text) if is_prose else _lines(text) for text in self._texts)
        self._found = prose_difference(before, after)
        self._draw()
        self.setAccessibleDescription(self._said())

    @property
    def has_marks(self) -> bool:
        """Words went or came."""
        return bool(self._found.marks)

    @property
    def is_form_alone(self) -> bool:
        """The words are the same, and only their form is another: bold, a heading, the address of a link."""
        return not self.has_marks and self._texts[0] != self._texts[1]

    def _draw(self) -> None:
        document = self._document
        document.clear()
        document.setDefaultFont(writing_font())
        option = QTextOption(document.defaultTextOption())
        option.setTextDirection(self._direction if self._is_prose else Qt.LayoutDirection.LayoutDirectionAuto)
        document.setDefaultTextOption(option)
        cursor = QTextCursor(document)
        insert_blocks(cursor, self._found.blocks)
        words = plain(self._found.blocks)
        for mark in self._found.marks:
            cursor.setPosition(_place_in(words, mark.start))
            cursor.setPosition(_place_in(words, mark.start + mark.length), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(_form(mark.kind))
        self._looks.restyle()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if self._found.marks:  # a long text opens on what changed in it
            cursor.setPosition(_place_in(words, self._found.marks[0].start))
            self.setTextCursor(cursor)

    def _said(self) -> str:
        """Return what went and came in words, as a screen reader is told of no underline."""
        words = plain(self._found.blocks)
        return " ".join(self._said_of(mark, words) for mark in self._found.marks)[:_MOST_SAID]

    def _said_of(self, mark: Mark, words: str) -> str:
        form = self.tr("Removed: %1.") if mark.kind is PartKind.REMOVED else self.tr("Added: %1.")
        return put(form, " ".join(words[mark.start : mark.start + mark.length].split()))

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() in _RESTYLED_BY:
            self._later.start()


def _lines(text: str) -> tuple[Block, ...]:
    return tuple(Block(runs=(Run(line),)) for line in text.split("\n")) if text else ()


def _place_in(words: str, position: int) -> int:
    """Return a position among characters as Qt counts them, some as two."""
    return len(words[:position].encode("utf-16-le", "surrogatepass")) // 2


def _form(kind: PartKind) -> QTextCharFormat:
    colours, form = current_colours(), QTextCharFormat()
    if kind is PartKind.REMOVED:
        form.setFontStrikeOut(True)
        form.setBackground(QColor(colours.alarm))
        form.setForeground(QColor(colours.on_alarm))
    else:
        form.setFontUnderline(True)
        form.setBackground(QColor(colours.done))
        form.setForeground(QColor(colours.on_done))
    return form
