"""The surface that narratives are written on."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QElapsedTimer, QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from eesee_desktop.domain.narrative import is_web_address
from eesee_desktop.markup.blocks import Block, BlockKind, CellPlace, Look, clean_words, plain
from eesee_desktop.markup.broken_lines import with_lines_joined
from eesee_desktop.markup.read import read
from eesee_desktop.markup.web_page import read_html
from eesee_desktop.markup.write import write
from eesee_desktop.ui.editor import block_editing, link_editing, typed_marks
from eesee_desktop.ui.editor.text_document import (
    char_format,
    insert_blocks,
    is_call,
    respace,
    selected_blocks,
)
from eesee_desktop.ui.editor.writing_face import column_width, writing_font
from eesee_desktop.ui.kit.button_key import is_of_a_button
from eesee_desktop.ui.kit.dropping import files_in
from eesee_desktop.ui.kit.overriding import override

# Whoever paused so long thinks of what follows as of something else.
STEP_PAUSE_MS = 1000
_SENTENCE_END = re.compile(r"[.!?…。؟]['\"’”»)\]]*\s+$")
_MARKDOWN = "text/markdown"
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ProseEdit(QTextEdit):
    """A writing surface for one document at a time, its column no wider than reads well.

    Signals:
        link_open_requested: Somebody wants to follow a link; carries its address.
        link_edit_requested: Somebody wants to make or change a link at the cursor.
        look_changed: Bold, italic or the kind of block at the cursor may be others now.
    """

    link_open_requested = Signal(str)
    link_edit_requested = Signal()
    look_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word_menu: Callable[[QMenu, QAction, QTextCursor], None] | None = None
        self._is_inline = False
        self._marked_at = (-1, -1)
        self._shaped = -1  # the paragraph whose glyphs are kept
        self._typed = QElapsedTimer()  # since the last key that wrote
        # Not a single shot for itself, which would keep the surface for ever where it goes before.
        self._face_timer = QTimer(self)
        self._face_timer.setSingleShot(True)
        self._face_timer.timeout.connect(self.show_face)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(True)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Qt's own lets the wheel take the caret from a text
        self.setFont(writing_font())
        self.cursorPositionChanged.connect(self.look_changed)
        self.currentCharFormatChanged.connect(self.look_changed)

    def show_document(self, document: QTextDocument) -> None:
        """Write in another document from now on; each keeps its own undo."""
        self.setDocument(document)
        self._shaped = -1
        self.show_face()
        self.look_changed.emit()

    def show_face(self) -> None:
        """Show the text in the face that is written in now; a text that was shown in another one is spaced anew."""
        font, document = writing_font(), self.document()
        self.setFont(font)
        was_modified = document.isModified()
        if document.defaultFont() != font:
            document.setDefaultFont(font)
        respace(document)
        if document.isModified() is not was_modified:
            document.setModified(was_modified)
        self._keep_column()

    def set_inline(self) -> None:
        """Take nothing but paragraphs from elsewhere: what is a heading or an item there is none here."""
        self._is_inline = True

    def set_word_menu(self, fill: Callable[[QMenu, QAction, QTextCursor], None]) -> None:
        """Let somebody put what is to be done with a word into the context menu, before its first entry."""
        self._word_menu = fill

    @property
    def look(self) -> Look:
        """How text typed at the cursor would look."""
        form = self.currentCharFormat()
        return Look(form.fontWeight() > QFont.Weight.Normal, form.fontItalic())

    @property
    def block(self) -> Block:
        """The kind and level of the block at the cursor."""
        return block_editing.form_at(self.textCursor())

    def toggle_bold(self) -> None:
        """Make the selection, or what is typed next, bold or no longer so."""
        form = QTextCharFormat()
        form.setFontWeight(QFont.Weight.Normal if self.look.is_bold else QFont.Weight.Bold)
        self.mergeCurrentCharFormat(form)
        self.look_changed.emit()

    def toggle_italic(self) -> None:
        """Make the selection, or what is typed next, italic or no longer so."""
        form = QTextCharFormat()
        form.setFontItalic(not self.look.is_italic)
        self.mergeCurrentCharFormat(form)
        self.look_changed.emit()

    def set_heading(self, level: int) -> None:
        """Make the selected blocks headings of a level, or paragraphs with level 0."""
        kind = BlockKind.HEADING if level else BlockKind.PARAGRAPH
        block_editing.set_kind(self.textCursor(), kind, level)
        self.look_changed.emit()

    def set_block_kind(self, kind: BlockKind) -> None:
        """Make the selected blocks paragraphs or quotations."""
        block_editing.set_kind(self.textCursor(), kind, 0)
        self.look_changed.emit()

    def add_table(self) -> None:
        """Put an empty table of three columns behind the paragraph at the cursor, and the cursor into it."""
        cursor = self.textCursor()
        if self._is_inline or block_editing.is_in_table(cursor):
            return
        self.setTextCursor(block_editing.add_table(cursor, rows=3, columns=3))
        self.ensureCursorVisible()
        self.setFocus()

    def toggle_list(self, kind: BlockKind) -> None:
        """Make the selected blocks items of a list, or paragraphs where all of them are."""
        block_editing.toggle_list(self.textCursor(), kind)
        self.look_changed.emit()

    def indent(self, by: int) -> None:
        """Move the selected items deeper or, with -1, out again."""
        block_editing.indent(self.textCursor(), by)
        self.look_changed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if self.isReadOnly():
            super().keyPressEvent(event)
        elif is_of_a_button(event):
            event.ignore()
        elif event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            typed_marks.link_before(self.textCursor())
            block_editing.break_block(self.textCursor())
            self.ensureCursorVisible()
        elif event.key() == Qt.Key.Key_Backspace and self._marked_at == self._here:
            self.undo()  # what the mark was made is taken back, and the mark stands there as it was typed
        elif event.key() == Qt.Key.Key_Backspace and block_editing.leave_form(self.textCursor()):
            self.look_changed.emit()
        else:
            text = event.text()
            if text == " ":
                typed_marks.link_before(self.textCursor())
            if text and text.isprintable():
                self._leave_mark()
                self._keep_shaped()
            if self._begins_step(event):
                self._type_as_step(text)
            else:
                super().keyPressEvent(event)
            if text == " " and not self._is_inline and typed_marks.take_mark(self.textCursor()):
                self._marked_at = self._here
                self.look_changed.emit()

    def _begins_step(self, event: QKeyEvent) -> bool:
        """Tell whether what a key writes is taken back apart from what was typed before: a sentence, or after a pause.

        Qt by itself goes on with one step as long as letters follow each other.
        """
        text = event.text()
        if not text or not text.isprintable() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        was_pause = not self._typed.isValid() or self._typed.elapsed() >= STEP_PAUSE_MS
        self._typed.start()
        return was_pause or (text != " " and self._ends_sentence())

    def _ends_sentence(self) -> bool:
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        # Most keys are in the middle of a word, and a long paragraph is not searched for those.
        return before[-1:].isspace() and _SENTENCE_END.search(before) is not None

    def _keep_shaped(self) -> None:
        """Let Qt keep the glyphs of the paragraph that is written in, and of those beside it, painted with each key.

        It would else find them anew for laying out, for the caret and for each painting, which is felt in Arabic: there
        each number and bracket is a piece of its own. Not of all paragraphs, as they take some thirty bytes a letter.
        """
        document, written = self.document(), self.textCursor().blockNumber()
        if written == self._shaped:
            return
        for middle, is_kept in ((self._shaped, False), (written, True)):
            for number in range(middle - 1, middle + 2):
                block = document.findBlockByNumber(number)
                if block.isValid():
                    block.layout().setCacheEnabled(is_kept)
        self._shaped = written

    def _type_as_step(self, text: str) -> None:
        cursor = self.textCursor()
        # What stands in a block of its own is not joined to what is before it; what follows is joined to it.
        cursor.beginEditBlock()
        cursor.insertText(text)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    @property
    def _here(self) -> tuple[int, int]:
        """Where the cursor is in which state of the text."""
        return self.document().revision(), self.textCursor().position()

    @override
    def focusNextPrevChild(self, next: bool, /) -> bool:
        """Let Tab and Shift+Tab move an item of a list as far as it goes, and go to the next control elsewhere."""
        by = 1 if next else -1
        cell = block_editing.next_cell(self.textCursor(), by) if self.hasFocus() else None
        if cell is not None:
            self.setTextCursor(cell)
            return True
        if self.hasFocus() and not self.isReadOnly() and block_editing.can_indent(self.textCursor(), by):
            self.indent(by)
            return True
        return super().focusNextPrevChild(next)

    def add_note(self) -> None:
        """Put in a footnote, and the cursor into it."""
        note = typed_marks.add_note(self.textCursor())
        if note is not None:
            self.setTextCursor(note)
            self.ensureCursorVisible()
            self.setFocus()

    def _leave_mark(self) -> None:
        """Let what is typed behind a link or the call of a note be no part of it."""
        cursor = self.textCursor()
        form = cursor.charFormat()
        if not (form.isAnchor() or is_call(form)) or cursor.hasSelection():
            return
        found = link_editing.link_at(cursor)
        if found is None or cursor.position() >= found.selectionEnd():
            self.setCurrentCharFormat(char_format(self.look))

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        # Not Qt's own, which writes Markdown of its own kind at the moment of pasting.
        blocks = selected_blocks(self.textCursor())
        data = QMimeData()
        data.setHtml(self.textCursor().selection().toHtml())
        data.setText(plain(blocks))
        data.setData(_MARKDOWN, write(blocks).encode())
        return data

    @override
    def canInsertFromMimeData(self, source: QMimeData, /) -> bool:
        # A file is no text: dropped on one, it goes on to the window.
        is_file = bool(files_in(source))
        return not is_file and (source.hasText() or source.hasHtml() or source.hasFormat(_MARKDOWN))

    @override
    def insertFromMimeData(self, source: QMimeData, /) -> None:
        """Paste or drop: paragraphs, headings, lists, emphasis and links, and nothing else."""
        cursor = self.textCursor()
        text = source.text().strip()
        if is_web_address(text) and "\n" not in text:
            link_editing.set_link(cursor, cursor.selectedText() or text, text)
        elif source.hasFormat(_MARKDOWN):
            markdown = bytes(source.data(_MARKDOWN).data()).decode("utf-8", "replace")
            self._insert(cursor, read(markdown))
        elif source.hasHtml():
            self._insert(cursor, with_lines_joined(read_html(source.html())))
        else:
            self._insert(cursor, with_lines_joined(_blocks_of(source.text())))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _insert(self, cursor: QTextCursor, blocks: Sequence[Block]) -> None:
        insert_blocks(cursor, [Block(runs=block.runs) for block in blocks] if self._is_inline else blocks)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        menu = self.createStandardContextMenu(event.pos())
        cursor = self.cursorForPosition(event.pos())
        first = menu.actions()[0] if menu.actions() else None
        entries: list[tuple[str, Callable[[], None]]] = []
        if self._word_menu is not None and first is not None:
            self._word_menu(menu, first, cursor)
        found = link_editing.link_at(cursor)
        if found is not None:
            address = found.charFormat().anchorHref()
            entries.append((self.tr("Open link"), lambda: self.link_open_requested.emit(address)))
        entries.append((self.tr("Link…"), self.link_edit_requested.emit))
        if block_editing.is_in_table(cursor) and not self.isReadOnly():
            for words, change, is_column in (
                (self.tr("Add a row below"), block_editing.add_line, False),
                (self.tr("Add a column behind"), block_editing.add_line, True),
                (self.tr("Remove this row"), block_editing.remove_line, False),
                (self.tr("Remove this column"), block_editing.remove_line, True),
            ):
                entries.append((words, partial(change, cursor, is_column=is_column)))
        for words, run in entries:
            action = menu.addAction(words)
            action.triggered.connect(run)
            if first is not None:
                menu.insertAction(first, action)
        if first is not None:
            menu.insertSeparator(first)
        menu.exec(event.globalPos())
        menu.deleteLater()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        super().mouseReleaseEvent(event)
        address = self.anchorAt(event.position().toPoint())
        if address and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.link_open_requested.emit(address)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        self._keep_column()
        super().resizeEvent(event)  # lays the text out in what is left

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange}:
            # Later, when the program has its new size of type.
            self._face_timer.start()

    def _keep_column(self) -> None:
        """Leave room behind a column that the eye can follow; it begins where the name above it begins."""
        taken = self.verticalScrollBar().sizeHint().width() + self.frameWidth() * 2
        room = max(0, self.width() - taken - column_width(self.font()))
        left, right = (room, 0) if self.isRightToLeft() else (0, room)
        margins = self.viewportMargins()
        if (margins.left(), margins.right()) != (left, right):
            self.setViewportMargins(left, 0, right, 0)


def _blocks_of(text: str) -> list[Block]:
    """Return plain text as blocks: lines with as many tabs each, as a spreadsheet writes them, as a table."""
    lines = [line for line in text.replace("\r\n", "\n").split("\n") if line.strip()]
    widths = {line.count("\t") for line in lines}
    if len(lines) > 1 and len(widths) == 1 and widths != {0}:
        return [
            Block(
                BlockKind.CELL, runs=typed_marks.with_links(clean_words(cell)), place=CellPlace(row, column)
            )
            for row, line in enumerate(lines)
            for column, cell in enumerate(line.split("\t"))
        ]
    return [
        Block(runs=typed_marks.with_links(line)) for line in clean_words(text).split("\n") if line.strip()
    ]
