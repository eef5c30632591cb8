"""Between the blocks of a narrative and the document that Qt edits.

A document holds meaning only: bold, italic, links, headings, lists, quotations, notes, tables. How these look
(sizes, colours, underlines) is laid over by the highlighter, so that a change of theme or font touches neither the
text nor its undo.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextList,
    QTextListFormat,
    QTextTable,
    QTextTableFormat,
)

from eesee_desktop.markup.blocks import (
    CALL,
    LINE_BREAK,
    Alignment,
    Block,
    BlockKind,
    CellPlace,
    Grid,
    Look,
    Run,
    merged,
    parts_of,
)
from eesee_desktop.markup.read import read
from eesee_desktop.markup.words import count_plain, words_in
from eesee_desktop.markup.write import write
from eesee_desktop.ui.editor.writing_face import line_height

_LINE_SEPARATOR = "\u2028"
_BOLD_FROM = 600
_QUOTATION = QTextFormat.Property.BlockQuoteLevel.value
# Meanings that Qt has no word for.
_NOTE, _LABEL, _HEAD, _DEPTH = (QTextFormat.Property.UserProperty.value + number for number in range(1, 5))
_ALIGNMENTS = {
    Alignment.LEFT: Qt.AlignmentFlag.AlignLeft,
    Alignment.CENTRE: Qt.AlignmentFlag.AlignHCenter,
    Alignment.RIGHT: Qt.AlignmentFlag.AlignRight,
}
_RULE = QColor(128, 128, 128)  # to be seen on light paper and on dark
_SPACING = "is_spaced_anew"  # while a document is
_SPACED_FOR = "spaced_for"
_CELL_PADDING = 4
# Gaps in lines of text.
_GAP, _ITEM_GAP, _HEADING_GAP = 0.5, 0.15, 0.5
_STYLES = {
    BlockKind.BULLETED: QTextListFormat.Style.ListDisc,
    BlockKind.NUMBERED: QTextListFormat.Style.ListDecimal,
}


def markdown_of(document: QTextDocument) -> str:
    """Return the stored form of a document."""
    return write(blocks_of(document))


def fill(document: QTextDocument, markdown: str) -> None:
    """Put a stored text into a document; there is nothing to undo afterwards."""
    document.setUndoRedoEnabled(False)
    document.clear()
    start = QTextCursor(document)
    document.setProperty(_SPACED_FOR, document.defaultFont().key())
    start.setBlockFormat(block_format(Block(), document))  # the first block of a text that is still empty
    insert_blocks(start, read(markdown))
    document.setUndoRedoEnabled(True)
    document.setModified(False)


def blocks_of(document: QTextDocument) -> tuple[Block, ...]:
    """Return what a document holds, empty blocks included."""
    found: list[Block] = []
    block = document.begin()
    while block.isValid():
        _append(found, block_of(block))
        block = block.next()
    return tuple(found)


def count_words(document: QTextDocument) -> int:
    """Count the words of a document."""
    # Looking at each stretch of text takes some fifty times as long, and few texts have notes.
    if not any(form.hasProperty(_LABEL) for form in document.allFormats()):
        return count_plain(document.toRawText())
    return words_in(blocks_of(document))


def block_of(block: QTextBlock) -> Block:
    """Return one block of a document as a value; of a cell with several, one of its lines."""
    runs = _runs_of(block)
    form = block.blockFormat()
    table = _table_at(block)
    if table is not None:
        return Block(BlockKind.CELL, table.format().intProperty(_DEPTH), runs, place=_place_in(table, block))
    holder = cast("QTextList | None", block.textList())  # its stubs forget the None
    if holder is not None:
        kind = kind_of(holder)
        is_first = holder.itemNumber(block) == 0
        return Block(kind, holder.format().indent(), runs, holder.format().start() if is_first else None)
    return replace(form_of(form), runs=runs)


def form_of(form: QTextBlockFormat) -> Block:
    """Return kind and level of a block that is neither an item nor a cell."""
    if form.headingLevel():
        return Block(BlockKind.HEADING, form.headingLevel())
    if form.boolProperty(_NOTE):
        return Block(BlockKind.NOTE)
    is_quoted = bool(form.intProperty(_QUOTATION))
    return Block(BlockKind.QUOTATION if is_quoted else BlockKind.PARAGRAPH, form.indent())


def is_head(form: QTextBlockFormat) -> bool:
    """Tell whether a block stands in the head of a table."""
    return form.boolProperty(_HEAD)


def _append(found: list[Block], block: Block) -> None:
    """Add a block; the further lines of a cell go to its first."""
    if block.place is not None and found and found[-1].place == block.place:
        found[-1] = replace(found[-1], runs=(*found[-1].runs, Run(LINE_BREAK), *block.runs))
    else:
        found.append(block)


def _table_at(block: QTextBlock) -> QTextTable | None:
    # Most texts have no table, and asking each block would be slow.
    if not block.document().rootFrame().childFrames():
        return None
    return cast("QTextTable | None", QTextCursor(block).currentTable())  # its stubs forget the None


def _place_in(table: QTextTable, block: QTextBlock) -> CellPlace:
    cell = table.cellAt(block.position())
    side = block.blockFormat().alignment() if _is_aligned(block.blockFormat()) else None
    alignments = [alignment for alignment, flag in _ALIGNMENTS.items() if flag == side]
    return CellPlace(cell.row(), cell.column(), alignments[0] if alignments else Alignment.NONE)


def _is_aligned(form: QTextBlockFormat) -> bool:
    return form.hasProperty(QTextFormat.Property.BlockAlignment.value)


def kind_of(holder: QTextList) -> BlockKind:
    """Return whether a list is bulleted or numbered."""
    is_numbered = holder.format().style() == QTextListFormat.Style.ListDecimal
    return BlockKind.NUMBERED if is_numbered else BlockKind.BULLETED


def selected_blocks(cursor: QTextCursor) -> tuple[Block, ...]:
    """Return what is selected, the first and the last block cut to the selection."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    found: list[Block] = []
    block = cursor.document().findBlock(start)
    while block.isValid() and block.position() <= end:
        whole = block_of(block)
        cut = _cut(whole.runs, start - block.position(), end - block.position())
        _append(found, replace(whole, runs=cut))
        block = block.next()
    if len(found) == 1 and found[0].place is not None:
        return (Block(runs=found[0].runs),)  # words out of a cell are no table
    return tuple(found)


def insert_blocks(cursor: QTextCursor, blocks: Sequence[Block]) -> None:
    """Put blocks at a cursor as one step to undo.

    A single paragraph goes into the block at the cursor. Of several, the first continues the block at the
    cursor where that holds text, and what stood behind the cursor follows the last. In a cell all are paragraphs.
    """
    if not blocks:
        return
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    if _table_at(cursor.block()) is not None:
        blocks = [Block(runs=block.runs) for block in blocks if block.text.strip()]
    lists: dict[int, QTextList] = {}
    is_alone = len(blocks) == 1 and blocks[0].kind is BlockKind.PARAGRAPH
    needs_block = False
    for number, part in enumerate(parts_of(blocks)):
        if isinstance(part, Grid):
            insert_table(cursor, part)
            needs_block = False  # Qt keeps one behind a table
            continue
        if needs_block:
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        needs_block = True
        if not (number == 0 and (is_alone or cursor.block().text())) and _table_at(cursor.block()) is None:
            apply_kind(cursor, part, lists)
        insert_runs(cursor, part.runs)
    cursor.endEditBlock()


def insert_runs(cursor: QTextCursor, runs: Sequence[Run]) -> None:
    """Put runs at a cursor."""
    for run in runs:
        cursor.insertText(run.text.replace(LINE_BREAK, _LINE_SEPARATOR), run_format(run))


def insert_table(cursor: QTextCursor, table: Grid) -> QTextCursor:
    """Put a table behind what stands before the cursor, the cursor behind it; return one in its first cell."""
    form = QTextTableFormat()
    form.setProperty(_DEPTH, table.depth)
    form.setHeaderRowCount(1)
    form.setBorder(1)
    form.setBorderBrush(_RULE)
    form.setBorderCollapse(True)
    form.setCellPadding(_CELL_PADDING)
    form.setCellSpacing(0)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setBottomMargin(line_height(cursor.document().defaultFont()) * _GAP)
    made = cursor.insertTable(len(table.rows), len(table.rows[0]), form)
    for row, cells in enumerate(table.rows):
        for column, cell in enumerate(cells):
            inside = made.cellAt(row, column).firstCursorPosition()
            inside.setBlockFormat(block_format(cell, cursor.document()))
            inside.setBlockCharFormat(QTextCharFormat())
            insert_runs(inside, cell.runs)
    cursor.setPosition(made.lastPosition() + 1)
    if not cursor.block().text():
        cursor.setBlockFormat(block_format(Block(), cursor.document()))
    return made.cellAt(0, 0).firstCursorPosition()


def apply_kind(cursor: QTextCursor, block: Block, lists: dict[int, QTextList] | None = None) -> None:
    """Make the block at a cursor a paragraph, a heading or an item.

    Args:
        lists: The lists open so far, by depth; an item joins the one of its depth and kind.
    """
    known = {} if lists is None else lists
    for deeper in [level for level in known if level > block.depth]:
        del known[deeper]
    cursor.setBlockFormat(block_format(block, cursor.document()))
    if not block.is_item:
        return
    holder = known.get(block.level)
    if holder is not None and kind_of(holder) is block.kind and block.start is None:
        holder.add(cursor.block())
        return
    form = QTextListFormat()
    form.setStyle(_STYLES[block.kind])
    form.setIndent(block.level)
    form.setStart(block.first_number)
    known[block.level] = cursor.createList(form)


def block_format(block: Block, document: QTextDocument) -> QTextBlockFormat:
    """Return the form of a block: what it means, and its spacing, from the document's font."""
    form = QTextBlockFormat()
    font = document.defaultFont()
    line = line_height(font)
    # By the font's own height, which differs from face to face; what another script needs more it still gets.
    form.setLineHeight(
        100 * max(line / QFontMetricsF(font).height(), 1),
        QTextBlockFormat.LineHeightTypes.ProportionalHeight.value,
    )
    form.setBottomMargin(line * (_ITEM_GAP if block.is_item else _GAP))
    if block.kind is BlockKind.HEADING:
        form.setHeadingLevel(block.level)
        form.setTopMargin(line * _HEADING_GAP)
        form.setBottomMargin(line * _ITEM_GAP)
    elif block.kind is BlockKind.QUOTATION:
        form.setProperty(_QUOTATION, 1)
        form.setLeftMargin(line)
        form.setRightMargin(line)
    elif block.kind is BlockKind.NOTE:
        form.setProperty(_NOTE, True)
        form.setBottomMargin(line * _ITEM_GAP)
    elif block.place is not None:
        form.setProperty(_HEAD, block.place.row == 0)
        form.setBottomMargin(0)
        if block.place.alignment in _ALIGNMENTS:
            form.setAlignment(_ALIGNMENTS[block.place.alignment])
    if block.depth and not block.is_item and block.place is None:
        form.setIndent(block.level)
    return form


def respace(document: QTextDocument) -> None:
    """Space the blocks anew where the font is another one; joins the last step to undo."""
    # Not told by the font of the document: a surface changes that by itself when the program's type changes.
    font = document.defaultFont().key()
    if document.property(_SPACED_FOR) == font:
        return
    document.setProperty(_SPACED_FOR, font)
    was_modified = document.isModified()
    document.setProperty(_SPACING, True)
    cursor = QTextCursor(document)
    cursor.joinPreviousEditBlock()
    block = document.begin()
    while block.isValid():
        cursor.setPosition(block.position())
        cursor.mergeBlockFormat(block_format(block_of(block), document))
        block = block.next()
    cursor.endEditBlock()
    document.setModified(was_modified)
    document.setProperty(_SPACING, False)


def is_written(document: QTextDocument) -> bool:
    """Tell, of a document that says that it has changed, whether somebody wrote in it.

    Colours and sizes change it too, as Qt tells it.
    """
    return document.isModified() and not document.property(_SPACING)


def char_format(look: Look) -> QTextCharFormat:
    """Return the form of text: bold, italic, link; nothing of colour or size."""
    form = QTextCharFormat()
    if look.is_bold:
        form.setFontWeight(QFont.Weight.Bold)
    if look.is_italic:
        form.setFontItalic(True)
    if look.address is not None:
        form.setAnchor(True)
        form.setAnchorHref(look.address)
        if look.title:
            form.setToolTip(look.title)
    return form


def run_format(run: Run) -> QTextCharFormat:
    """Return the form of a run: of a call its label besides, which keeps two that touch apart."""
    form = char_format(run.look)
    if run.look.is_call:
        form.setProperty(_LABEL, run.text)
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return form


def is_call(form: QTextCharFormat) -> bool:
    """Tell whether text is the call of a note."""
    return form.hasProperty(_LABEL)


def look_of(form: QTextCharFormat) -> Look:
    """Return what a form of text means."""
    if is_call(form):
        return CALL
    is_link = form.isAnchor()
    return Look(
        is_bold=form.fontWeight() >= _BOLD_FROM,
        is_italic=form.fontItalic(),
        address=form.anchorHref() if is_link else None,
        title=form.toolTip() if is_link else "",
    )


def _runs_of(block: QTextBlock) -> tuple[Run, ...]:
    runs: list[Run] = []
    walk = block.begin()
    while not walk.atEnd():
        fragment = walk.fragment()
        text = fragment.text().replace(_LINE_SEPARATOR, LINE_BREAK)
        look = look_of(fragment.charFormat())
        label = str(fragment.charFormat().property(_LABEL)) if look.is_call else text
        # Two calls of one note that touch are one to Qt.
        calls = len(text) // len(label) if label and text else 0
        runs += [Run(label, look)] * calls if label * calls == text else [Run(text, look)]
        walk += 1
    return merged(tuple(runs))


def _cut(runs: Sequence[Run], start: int, end: int) -> tuple[Run, ...]:
    """Return the part of runs between two positions counted as Qt counts, in UTF-16 units."""
    kept: list[Run] = []
    position = 0
    for run in runs:
        units = run.text.encode("utf-16-le")
        first, last = max(0, start - position), max(0, end - position)
        kept.append(Run(units[2 * first : 2 * last].decode("utf-16-le", "ignore"), run.look))
        position += len(units) // 2
    return merged(tuple(kept))
