"""What is meant by signs as people type them: a list, a heading, a quotation, a link; and a note put in by a button."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor

from eesee_desktop.domain.narrative import is_web_address
from eesee_desktop.markup.blocks import CALL, Block, BlockKind, Look, Run
from eesee_desktop.ui.editor import block_editing
from eesee_desktop.ui.editor.link_editing import completed
from eesee_desktop.ui.editor.text_document import apply_kind, block_of, insert_runs

# Heading 1 of a narrative stands below the title of its section, which is of rank 2 on paper.
_MARKS = {
    "-": Block(BlockKind.BULLETED, 1),
    "*": Block(BlockKind.BULLETED, 1),
    "1.": Block(BlockKind.NUMBERED, 1),
    "1)": Block(BlockKind.NUMBERED, 1),
    "#": Block(BlockKind.HEADING, 3),
    "##": Block(BlockKind.HEADING, 4),
    "###": Block(BlockKind.HEADING, 5),
    ">": Block(BlockKind.QUOTATION),
}
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"]+", re.IGNORECASE)
_BEHIND = ".,;:!?'\u2019\u201d\u00bb"
_PAIRS = {")": "(", "]": "[", "}": "{"}


def take_mark(cursor: QTextCursor) -> bool:
    """Make the block what the mark at its beginning means, with the blank behind it; tell whether it did.

    Only an ordinary paragraph becomes something else. One step to undo, after which the mark stands there as typed.
    """
    block = cursor.block()
    typed = block.text()[: cursor.positionInBlock()]
    wanted = _MARKS.get(typed[:-1]) if typed.endswith(" ") else None
    if wanted is None or block_of(block).kind is not BlockKind.PARAGRAPH or block_of(block).level:
        return False
    cursor.beginEditBlock()
    cursor.setPosition(block.position(), QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    block_editing.set_kind(cursor, wanted.kind, wanted.level)
    cursor.endEditBlock()
    return True


def link_before(cursor: QTextCursor) -> None:
    """Make the address that ends at a cursor a link; nothing where there is none, or where it is one already."""
    if cursor.hasSelection():
        return
    text = cursor.block().text()[: cursor.positionInBlock()]
    # No address has a blank, so that the rest of a long paragraph is not looked through with each of them.
    last = text.rsplit(maxsplit=1)[-1:] if not text[-1:].isspace() else []
    matches = _ADDRESS.finditer(text, len(text) - len(last[0])) if last else ()
    found = next((match for match in matches if match.end() == len(text)), None)
    if found is None:
        return
    words = _without_behind(found[0])
    address = completed(words)
    place = QTextCursor(cursor.block())
    start = cursor.block().position() + _units(text[: found.start()])
    place.setPosition(start)
    place.setPosition(start + _units(words), QTextCursor.MoveMode.KeepAnchor)
    if not is_web_address(address) or place.charFormat().isAnchor():
        return
    form = QTextCharFormat()
    form.setAnchor(True)
    form.setAnchorHref(address)
    place.mergeCharFormat(form)


def with_links(text: str) -> tuple[Run, ...]:
    """Return plain text with the addresses in it as links."""
    return tuple(_runs(text))


def _runs(text: str) -> Iterator[Run]:
    done = 0
    for found in _ADDRESS.finditer(text):
        words = _without_behind(found[0])
        address = completed(words)
        if is_web_address(address):
            yield Run(text[done : found.start()])
            yield Run(words, Look(address=address))
            done = found.start() + len(words)
    yield Run(text[done:])


def add_note(cursor: QTextCursor) -> QTextCursor | None:
    """Put the call of a new note at a cursor and the note at the end; return a cursor in the note, ready to be written.

    None in a note, which calls no other.
    """
    document = cursor.document()
    if block_editing.form_at(cursor).kind is BlockKind.NOTE:
        return None
    label = str(_next_label(cursor))
    cursor.beginEditBlock()
    cursor.setPosition(cursor.selectionEnd())
    insert_runs(cursor, (Run(label, CALL),))
    note = QTextCursor(document)
    note.movePosition(QTextCursor.MoveOperation.End)
    note.insertBlock(QTextBlockFormat(), QTextCharFormat())
    apply_kind(note, Block(BlockKind.NOTE))
    insert_runs(note, (Run(label, CALL),))
    cursor.endEditBlock()
    return note


def _next_label(cursor: QTextCursor) -> int:
    """Return the number behind the highest that a note or a call has."""
    highest = 0
    block = cursor.document().begin()
    while block.isValid():
        for run in block_of(block).runs:
            if run.look.is_call and run.text.isdecimal():
                highest = max(highest, int(run.text))
        block = block.next()
    return highest + 1


def _without_behind(words: str) -> str:
    """Return an address without the full stop, comma or bracket that belongs to the sentence around it."""
    while words and (
        words[-1] in _BEHIND
        or (words[-1] in _PAIRS and words.count(words[-1]) > words.count(_PAIRS[words[-1]]))
    ):
        words = words[:-1]
    return words


def _units(text: str) -> int:
    # Qt counts UTF-16 units, Python counts characters.
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
