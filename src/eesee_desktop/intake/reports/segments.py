"""The lines of a file, comments apart, and how what converters write becomes the dialect of texts."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NOTE = re.compile(r"\[\^(?P<label>[^\[\]\s]{1,40})\]:[ \t]*(?=\S)")
# Converters write a note and its calls as what is raised; here they become those of the dialect.
_RAISED = re.compile(r"<sup>\s*(?P<label>[^<>\[\]\s]{1,8})\s*</sup>")
_RAISED_FIRST = re.compile(rf"\s*{_RAISED.pattern}\s*(?=\S)")
_DEFINED = re.compile(
    rf"^[ \t]*(?:{_RAISED.pattern}[ \t]*(?=\S)|\[\^(?P<noted>[^\[\]\s]{{1,40}})\]:)", re.MULTILINE
)
_SUPERSCRIPT = str.maketrans("0123456789+-n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ")
# The bullets of Word's symbol fonts, as they come out of a PDF, and others that the dialect has no list for.
_BULLET = re.compile(
    r"(?P<blanks>\s*)[\uf0b7\uf0a7\uf0d8\uf0fc\uf02d\uf076\u2023\u25aa\u25cf\u25cb\u25e6\u2043\u25a0]\s+(?=\S)"
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


def labels_in(text: str) -> frozenset[str]:
    """Return the labels of the notes that a text holds."""
    return frozenset(
        match["label"] or match["noted"] for match in _DEFINED.finditer(text.replace("\r", "\n"))
    )


def label_of(text: str) -> str:
    """Return the label of the note that a text is, empty where it is none."""
    match = _NOTE.match(text)
    return match["label"] if match is not None else ""


def in_dialect(line: str, labels: frozenset[str], *, may_be_note: bool) -> str:
    """Return a line as the dialect writes it.

    Args:
        labels: Of the notes that there are; anything else that is raised is no call.
        may_be_note: A raised figure at its beginning begins a note.
    """
    bullet = _BULLET.match(line)
    if bullet is not None:
        line = f"{bullet['blanks']}- {line[bullet.end() :]}"
    if "<sup>" not in line:
        return line
    note = _RAISED_FIRST.match(line) if may_be_note else None
    if note is not None:
        line = f"[^{note['label']}]: {line[note.end() :]}"
    return _RAISED.sub(lambda raised: _call(raised["label"], labels), line)


def _call(label: str, labels: frozenset[str]) -> str:
    # 2024<sup>1</sup> without a note 1, or 10<sup>6</sup>: run together with what stands before, it would be
    # another figure.
    return f"[^{label}]" if label in labels else label.translate(_SUPERSCRIPT)
