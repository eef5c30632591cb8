"""Links in a document: find the one at a cursor, make one, take one away."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtGui import QTextCharFormat, QTextCursor

from eesee_desktop.domain.narrative import is_web_address
from eesee_desktop.ui.editor.text_document import char_format, look_of


def link_at(cursor: QTextCursor) -> QTextCursor | None:
    """Return a cursor that selects the whole link that a cursor is in or touches, None where there is none."""
    position = cursor.selectionStart()
    block = cursor.document().findBlock(position)
    spans: list[tuple[int, int, str]] = []
    walk = block.begin()
    while not walk.atEnd():
        fragment = walk.fragment()
        form = fragment.charFormat()
        start, end = fragment.position(), fragment.position() + fragment.length()
        if form.isAnchor():
            if spans and spans[-1][1] == start and spans[-1][2] == form.anchorHref():
                spans[-1] = (spans[-1][0], end, form.anchorHref())
            else:
                spans.append((start, end, form.anchorHref()))
        walk += 1
    for start, end, _ in spans:
        if start <= position <= end:
            found = QTextCursor(cursor.document())
            found.setPosition(start)
            found.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            return found
    return None


def link_to_edit(cursor: QTextCursor) -> tuple[QTextCursor, str, str, bool]:
    """Return what a link bar begins with: the place to be replaced, its words, its address, whether it is a link."""
    found = link_at(cursor)
    if found is not None and not cursor.hasSelection():
        return found, found.selectedText(), found.charFormat().anchorHref(), True
    address = cursor.charFormat().anchorHref() if found is not None else ""
    return cursor, cursor.selectedText(), address, found is not None


def set_link(cursor: QTextCursor, text: str, address: str) -> None:
    """Put a link in the place of what is selected; what is typed behind it is no part of it."""
    look = look_of(cursor.charFormat())
    cursor.beginEditBlock()
    if text == cursor.selectedText() and text:
        form = QTextCharFormat()
        form.setAnchor(True)
        form.setAnchorHref(address)
        cursor.mergeCharFormat(form)
        cursor.setPosition(cursor.selectionEnd())
    else:
        form = char_format(look)
        form.setAnchor(True)
        form.setAnchorHref(address)
        cursor.insertText(text, form)
    cursor.endEditBlock()


def remove_link(cursor: QTextCursor) -> None:
    """Make what is selected words again that lead nowhere."""
    form = QTextCharFormat()
    form.setAnchor(False)
    form.setAnchorHref("")
    cursor.mergeCharFormat(form)


def completed(address: str) -> str:
    """Return an address as a person means it: ``example.org/law`` with ``https://`` before it."""
    clean = "".join(address.split())
    if clean and not urlsplit(clean).scheme and is_web_address(f"https://{clean}"):
        return f"https://{clean}"
    return clean
