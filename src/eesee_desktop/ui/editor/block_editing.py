"""What a person does to whole blocks: headings, lists, their depth, and what Enter and Backspace mean there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextList, QTextTable

from eesee_desktop.markup.blocks import LIST_KINDS, Block, BlockKind, CellPlace, Grid
from eesee_desktop.ui.editor.text_document import apply_kind, block_format, form_of, insert_table, kind_of

_DEEPEST = 6


def form_at(cursor: QTextCursor) -> Block:
    """Return kind and level of the block at a cursor, without its words."""
    return _form_of(cursor.block())


def set_kind(cursor: QTextCursor, kind: BlockKind, level: int) -> None:
    """Make every selected block one of a kind and level."""
    cursor.beginEditBlock()
    for block in _selected(cursor):
        if kind in LIST_KINDS:
            _make_item(block, kind, level)
        else:
            apply_kind(block, Block(kind, level))
    cursor.endEditBlock()


def toggle_list(cursor: QTextCursor, kind: BlockKind) -> None:
    """Make the selected blocks items of a kind; paragraphs, where they all are already."""
    are_items = all(form_at(block).kind is kind for block in _selected(cursor))
    cursor.beginEditBlock()
    for block in _selected(cursor):
        form = form_at(block)
        if are_items:
            apply_kind(block, Block())
        else:
            _make_item(block, kind, form.level if form.is_item else 1)
    cursor.endEditBlock()


def indent(cursor: QTextCursor, by: int) -> None:
    """Move the selected items deeper, or out; an item that leaves the outermost list is a paragraph."""
    cursor.beginEditBlock()
    for block in _selected(cursor):
        form = form_at(block)
        if not form.is_item:
            continue
        level = form.level + by
        if level < 1:
            apply_kind(block, Block())
        elif level <= _DEEPEST:
            _make_item(block, form.kind, level)
    cursor.endEditBlock()


def can_indent(cursor: QTextCursor, by: int) -> bool:
    """Tell whether the item at a cursor can be moved deeper than it is, below the one before it, or out."""
    form = form_at(cursor)
    if not form.is_item:
        return False
    if by < 0:
        return form.level > 1
    before = cursor.block().previous()
    above = _form_of(before) if before.isValid() else Block()
    return form.level < _DEEPEST and above.is_item and above.level >= form.level


def break_block(cursor: QTextCursor) -> None:
    """Begin a new block, as Enter means it: after a heading a paragraph; on an empty item, one list less."""
    form = form_at(cursor)
    is_empty = not cursor.block().text()
    if is_empty and not cursor.hasSelection() and form.kind is not BlockKind.HEADING and leave_form(cursor):
        return
    cursor.beginEditBlock()
    cursor.insertBlock()
    if form.kind in {BlockKind.HEADING, BlockKind.NOTE} and cursor.atBlockEnd():
        apply_kind(cursor, Block())
        cursor.setCharFormat(QTextCharFormat())
    cursor.endEditBlock()


def leave_form(cursor: QTextCursor) -> bool:
    """Take away the form of an item, a heading or a quotation at whose beginning the cursor is; tell whether it did."""
    form = form_at(cursor)
    is_formed = form.is_item or form.kind in {BlockKind.HEADING, BlockKind.QUOTATION}
    if cursor.hasSelection() or not cursor.atBlockStart() or not is_formed:
        return False
    if form.is_item:
        indent(cursor, -1)
    else:
        set_kind(cursor, BlockKind.PARAGRAPH, 0)
    return True


def is_in_table(cursor: QTextCursor) -> bool:
    """Tell whether a cursor stands in a cell."""
    return cast("QTextTable | None", cursor.currentTable()) is not None  # its stubs forget the None


def next_cell(cursor: QTextCursor, by: int) -> QTextCursor | None:
    """Return a cursor in the next cell of the table or, with -1, the one before; None where there is none."""
    table = cast("QTextTable | None", cursor.currentTable())  # its stubs forget the None
    if table is None:
        return None
    cell = table.cellAt(cursor)
    number = cell.row() * table.columns() + cell.column() + by
    if not 0 <= number < table.rows() * table.columns():
        return None
    return table.cellAt(number // table.columns(), number % table.columns()).firstCursorPosition()


def add_line(cursor: QTextCursor, *, is_column: bool) -> None:
    """Put a row below the cell at a cursor, or a column behind it."""
    table = cursor.currentTable()
    cell = table.cellAt(cursor)
    if is_column:
        table.insertColumns(cell.column() + 1, 1)
    else:
        table.insertRows(cell.row() + 1, 1)


def remove_line(cursor: QTextCursor, *, is_column: bool) -> None:
    """Take away the row of the cell at a cursor, or its column."""
    table = cursor.currentTable()
    cell = table.cellAt(cursor)
    if is_column:
        table.removeColumns(cell.column(), 1)
    else:
        table.removeRows(cell.row(), 1)


def add_table(cursor: QTextCursor, rows: int, columns: int) -> QTextCursor:
    """Put an empty table behind the block at a cursor; return a cursor in its first cell."""
    cursor.beginEditBlock()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    empty = Block(BlockKind.CELL)
    cells = tuple(
        tuple(replace(empty, place=CellPlace(row, column)) for column in range(columns))
        for row in range(rows)
    )
    inside = insert_table(cursor, Grid(cells))
    cursor.endEditBlock()
    return inside


def _selected(cursor: QTextCursor) -> Iterator[QTextCursor]:
    """Yield a cursor in each selected block outside of tables, whose cells hold nothing but lines."""
    document = cursor.document()
    last = document.findBlock(cursor.selectionEnd()).blockNumber()
    for number in range(document.findBlock(cursor.selectionStart()).blockNumber(), last + 1):
        block = QTextCursor(document.findBlockByNumber(number))
        if cast("QTextTable | None", block.currentTable()) is None:  # its stubs forget the None
            yield block


def _make_item(block: QTextCursor, kind: BlockKind, level: int) -> None:
    """Make the block at a cursor an item, of the list before it where that has its depth and kind."""
    neighbour = _list_before(block.block(), level)
    known = {level: neighbour} if neighbour is not None else {}
    if neighbour is not None and kind_of(neighbour) is kind:
        block.setBlockFormat(block_format(Block(kind, level), block.document()))
    apply_kind(block, Block(kind, level), known)


def _list_before(block: QTextBlock, level: int) -> QTextList | None:
    before = block.previous()
    while before.isValid():
        form = _form_of(before)
        if not form.is_item or form.level < level:
            return None
        if form.level == level:
            return before.textList()
        before = before.previous()
    return None


def _form_of(block: QTextBlock) -> Block:
    holder = cast("QTextList | None", block.textList())  # its stubs forget the None
    if holder is not None:
        return Block(kind_of(holder), holder.format().indent())
    return form_of(block.blockFormat())
