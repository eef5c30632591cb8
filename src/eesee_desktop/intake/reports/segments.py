"""The lines of a file, comments apart, and how what converters write becomes the dialect of texts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from eesee_desktop.intake.reports.notes import Notes, with_notes

# The bullets of Word's symbol fonts, as they come out of a PDF, and others that the dialect has no list for.
_BULLET = re.compile(
    r"(?P<blanks>\s*)[\u2022\uf0b7\uf0a7\uf0d8\uf0fc\uf02d\uf076\u2023\u25aa\u25cf\u25cb\u25e6\u2043\u25a0]\s+(?=\S)"
)


@dataclass(frozen=True, slots=True)
class Segment:
    """A line, or the part of it beside a comment, or a comment of several lines.

    Attributes:
        number: Of the line, from 1.
        is_glued: What stands before it in its line is another segment.
    """

    number: int
    raw: str
    is_comment: bool = False
    is_glued: bool = False

    @property
    def text(self) -> str:
        """The line without its blanks."""
        return self.raw.strip()


def segments_of(text: str) -> list[Segment]:
    """Return the lines of a text; a form feed ends one as well."""
    # Line numbers must be those of the person's editor, so splitlines(), which knows more kinds of line end,
    # will not do.
    whole = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    segments: list[Segment] = []
    number, position, end_of_comments = 1, 0, whole.rfind("-->")
    while position <= len(whole):
        end = whole.find("\n", position)
        end = len(whole) if end < 0 else end
        start = whole.find("<!--", position, end)
        if 0 <= start < end_of_comments:
            close = whole.find("-->", start) + 3
            before, comment = whole[position:start], whole[start:close]
            is_inside = position > 0 and whole[position - 1] != "\n"
            if before.strip():
                segments.append(Segment(number, before, is_glued=is_inside))
            segments.append(Segment(number, comment, is_comment=True))
            number += comment.count("\n")
            position = close
            continue
        segments += _pages_of(
            number, whole[position:end], is_glued=position > 0 and whole[position - 1] != "\n"
        )
        number, position = number + 1, end + 1
    return segments


def _pages_of(number: int, raw: str, *, is_glued: bool) -> list[Segment]:
    """Return the parts of a line between form feeds, with a blank line where a page ends."""
    if is_glued and not raw.strip():
        return []
    parts = raw.split("\f")
    segments = [Segment(number, parts[0], is_glued=is_glued)]
    for part in parts[1:]:
        segments += [Segment(number, ""), Segment(number, part)]
    return segments


def in_dialect(segment: Segment, notes: Notes, *, may_be_note: bool) -> str:
    """Return a line as the dialect writes it: its lists, its notes and their calls.

    Args:
        notes: Those that there are; anything else that is raised is no call.
        may_be_note: What it begins with may be the label of a note.
    """
    line = segment.raw
    bullet = _BULLET.match(line)
    if bullet is not None:
        line = f"{bullet['blanks']}- {line[bullet.end() :]}"
    return with_notes(line, segment.number, notes, may_be_note=may_be_note)


def is_bulleted(line: str) -> bool:
    """Tell whether a line begins with a bullet that the dialect has no list for."""
    return _BULLET.match(line) is not None
