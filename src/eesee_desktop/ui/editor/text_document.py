"""Between the blocks of a narrative and the document that Qt edits.

A document holds meaning only: bold, italic, links, headings, lists. How these look (sizes, colours, underlines)
is laid over by the highlighter, so that a change of theme or font touches neither the text nor its undo.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextList,
    QTextListFormat,
)

from eesee_desktop.ui.editor.markdown_reader import read_markdown
from eesee_desktop.ui.editor.markdown_writer import write_markdown
from eesee_desktop.ui.editor.prose import LINE_BREAK, Block, BlockKind, Look, Run, merged

_LINE_SEPARATOR = "\u2028"
_LINE_HEIGHT = 140.0  # per cent
_BOLD_FROM = 600
# Gaps in lines of text.
_GAP, _ITEM_GAP, _HEADING_GAP = 0.6, 0.2, 0.7
_STYLES = {
    BlockKind.BULLETED: QTextListFormat.Style.ListDisc,
    BlockKind.NUMBERED: QTextListFormat.Style.ListDecimal,
}


def markdown_of(document: QTextDocument) -> str:
    """Return the stored form of a document."""
    return write_markdown(blocks_of(document))


def fill(document: QTextDocument, markdown: str) -> None:
    """Put a stored text into a document; there is nothing to undo afterwards."""
    document.setUndoRedoEnabled(False)
    document.clear()
    insert_blocks(QTextCursor(document), read_markdown(markdown))
    document.setUndoRedoEnabled(True)
    document.setModified(False)


def blocks_of(document: QTextDocument) -> tuple[Block, ...]:
    """Return what a document holds, empty blocks included."""
    found: list[Block] = []
    block = document.begin()
    while block.isValid():
        found.append(block_of(block))
        block = block.next()
    return tuple(found)


def block_of(block: QTextBlock) -> Block:
    """Return one block of a document as a value."""
    runs = _runs_of(block)
    form = block.blockFormat()
    holder = cast("QTextList | None", block.textList())  # its stubs forget the None
    if holder is not None:
        kind = kind_of(holder)
        is_first = holder.itemNumber(block) == 0
        return Block(kind, holder.format().indent(), runs, holder.format().start() if is_first else 1)
    if form.headingLevel():
        return Block(BlockKind.HEADING, form.headingLevel(), runs)
    return Block(BlockKind.PARAGRAPH, form.indent(), runs)


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
        found.append(Block(whole.kind, whole.level, cut, whole.start))
        block = block.next()
    return tuple(found)


def insert_blocks(cursor: QTextCursor, blocks: Sequence[Block]) -> None:
    """Put blocks at a cursor as one step to undo.

    A single paragraph goes into the block at the cursor. Of several, the first continues the block at the
    cursor where that holds text, and what stood behind the cursor follows the last.
    """
    if not blocks:
        return
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    lists: dict[int, QTextList] = {}
    is_alone = len(blocks) == 1 and blocks[0].kind is BlockKind.PARAGRAPH
    for position, block in enumerate(blocks):
        is_first = position == 0
        if not is_first:
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        if not (is_first and (is_alone or cursor.block().text())):
            apply_kind(cursor, block, lists)
        for run in block.runs:
            cursor.insertText(run.text.replace(LINE_BREAK, _LINE_SEPARATOR), char_format(run.look))
    cursor.endEditBlock()


def apply_kind(cursor: QTextCursor, block: Block, lists: dict[int, QTextList] | None = None) -> None:
    """Make the block at a cursor a paragraph, a heading or an item.

    Args:
        lists: The lists open so far, by depth; an item joins the one of its depth and kind.
    """
    known = {} if lists is None else lists
    depth = block.level if block.is_item or block.kind is BlockKind.PARAGRAPH else 0
    for deeper in [level for level in known if level > depth]:
        del known[deeper]
    cursor.setBlockFormat(block_format(block, cursor.document()))
    if not block.is_item:
        return
    holder = known.get(block.level)
    if holder is not None and kind_of(holder) is block.kind:
        holder.add(cursor.block())
        return
    form = QTextListFormat()
    form.setStyle(_STYLES[block.kind])
    form.setIndent(block.level)
    form.setStart(block.start)
    known[block.level] = cursor.createList(form)


def block_format(block: Block, document: QTextDocument) -> QTextBlockFormat:
    """Return the form of a block: what it means, and its spacing, from the document's font."""
    form = QTextBlockFormat()
    form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    line = QFontMetricsF(document.defaultFont()).height()
    form.setBottomMargin(line * (_ITEM_GAP if block.is_item else _GAP))
    if block.kind is BlockKind.HEADING:
        form.setHeadingLevel(block.level)
        form.setTopMargin(line * _HEADING_GAP)
        form.setBottomMargin(line * _ITEM_GAP)
    if block.kind is BlockKind.PARAGRAPH and block.level:
        form.setIndent(block.level)
    return form


def respace(document: QTextDocument) -> None:
    """Space the blocks anew after the font changed; joins the last step to undo."""
    was_modified = document.isModified()
    cursor = QTextCursor(document)
    cursor.joinPreviousEditBlock()
    block = document.begin()
    while block.isValid():
        cursor.setPosition(block.position())
        cursor.mergeBlockFormat(block_format(block_of(block), document))
        block = block.next()
    cursor.endEditBlock()
    document.setModified(was_modified)


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


def look_of(form: QTextCharFormat) -> Look:
    """Return what a form of text means."""
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
        runs.append(Run(text, look_of(fragment.charFormat())))
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
