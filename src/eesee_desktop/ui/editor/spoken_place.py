"""Tells somebody who does not see the text when the cursor comes into a heading, a list, a table or a link."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QTextEdit

from eesee_desktop.markup.blocks import BlockKind
from eesee_desktop.ui.editor.block_editing import form_at
from eesee_desktop.ui.kit.announce import announce
from eesee_desktop.ui.words.placing import put


class SpokenPlace(QObject):
    """Says what the cursor came into.

    Qt hands a screen reader the font of a heading and the colour of a link, and has no way to say that they are a
    heading and a link.
    """

    def __init__(self, surface: QTextEdit) -> None:
        super().__init__(surface)
        self._surface = surface
        self._form: tuple[BlockKind, int] = (BlockKind.PARAGRAPH, 0)
        self._address = ""

        surface.cursorPositionChanged.connect(self._on_surface_cursor_position_changed)

    def _on_surface_cursor_position_changed(self) -> None:
        if not QAccessible.isActive() or not self._surface.hasFocus():
            return
        cursor = self._surface.textCursor()
        block = form_at(cursor)
        form, address = (block.kind, block.level), cursor.charFormat().anchorHref()
        came_into = []
        if form != self._form:
            came_into.append(self._name(*form))
        if address and address != self._address:
            came_into.append(put(self.tr("Link to %1"), address))
        self._form, self._address = form, address
        announce(self._surface, ". ".join(came_into))

    def _name(self, kind: BlockKind, level: int) -> str:
        if kind is BlockKind.HEADING:
            return put(self.tr("Heading %1"), level)
        return {
            BlockKind.BULLETED: self.tr("Bulleted list"),
            BlockKind.NUMBERED: self.tr("Numbered list"),
            BlockKind.QUOTATION: self.tr("Quotation"),
            BlockKind.NOTE: self.tr("Note"),
            BlockKind.CELL: self.tr("Table"),
        }.get(kind, self.tr("Text"))
