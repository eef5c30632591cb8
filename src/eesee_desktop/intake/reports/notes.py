"""Notes and their calls as converters write them: raised, in brackets, right behind a word, as links.

Only what is defined in the file is called, and what is not raised is a call only where just one place can be it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

_NOTE = re.compile(r"\[\^(?P<label>[^\[\]\s]{1,40})\]:[ \t]*(?=\S|$)")
# What is raised.
_RAISED = re.compile(r"<sup>\s*(?P<label>[^<>\[\]\s]{1,8})\s*</sup>")
_RAISED_FIRST = re.compile(rf"\s*{_RAISED.pattern}\s*(?=\S)")
_DEFINED = re.compile(
    rf"^[ \t]*(?:{_RAISED.pattern}[ \t]*(?=\S)|\[\^(?P<noted>[^\[\]\s]{{1,40}})\]:)", re.MULTILINE
)
_SUPERSCRIPT = str.maketrans("0123456789+-n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ")
# Of mammoth and others: a link to an anchor and a list of anchors.
_LINKED = re.compile(
    r"\[\\?\[(?P<label>\d{1,3})\\?\]\]\(\\?#(?:foot|end)note[^()\s]{0,60}\)|"
    r"\[\\?\^(?P<other>\d{1,3})\]\(\\?#(?:foot|end)note[^()\s]{0,60}\)"
)
_LINKED_FIRST = re.compile(r"\s*(?P<label>\d{1,3})\\?[.)]\s+<a id=\"(?:foot|end)note[^\"<>]{0,60}\"></a>\s*")
_WAY_BACK = re.compile(r"(?:\[↑\]\(\\?#[^()\s]{0,80}\)|↩\ufe0e?)\s*$")
_ANCHOR = re.compile(r"<a (?:id|name)=\"[^\"<>]{0,300}\"></a>")
# Of plain text: in brackets, or a figure right behind a word.
_BRACKETED = re.compile(r"(?<=[^\s\[\]()])\[(?P<label>\d{1,3})\](?![\[(:])")
_GLUED = re.compile(
    r"(?:(?<=[^\W\d_][.,;:!?»”’)])|(?<=[^\W\d_]{2}))(?P<label>\d{1,3})(?=\s|[.,;:](?:\s|$)|$)"
)
_BEGINS = r"^\f?[ \t]*"
_BRACKETED_FIRST = re.compile(_BEGINS + r"\[(?P<label>\d{1,3})\][ \t]+(?=\S)", re.MULTILINE)
# On a line of its own, the note below; or with a way back to the text.
_APART = re.compile(
    _BEGINS + r"(?:(?P<label>\d{1,3})[ \t]*\n[ \t]+(?=\S)|(?P<other>\d{1,3})[.)][ \t]+(?=[^\n↩]*↩))",
    re.MULTILINE,
)
_LABEL = re.compile(r"[ \t]*(?:\[\d{1,3}\]|\d{1,3}[.)]?)[ \t]*")


@dataclass(frozen=True, slots=True)
class Notes:
    """The labels of the notes that a text holds, by the way in which they are written.

    Attributes:
        raised: Also those that are written as the dialect has them.
        starts: By the line where it begins, the label of a note of plain text.
    """

    raised: frozenset[str] = frozenset()
    bracketed: frozenset[str] = frozenset()
    glued: frozenset[str] = frozenset()
    starts: Mapping[int, str] = field(default_factory=dict)


def notes_in(text: str) -> Notes:
    """Return the notes of a text."""
    whole = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    raised = frozenset(match["label"] or match["noted"] for match in _DEFINED.finditer(whole))
    found: list[frozenset[str]] = []
    starts: dict[int, str] = {}
    for first, call in ((_BRACKETED_FIRST, _BRACKETED), (_APART, _GLUED)):
        written = _starts(first, whole)
        # One note and one call: anything else is a list of works, or a figure.
        called = _once(match["label"] for match in call.finditer(whole)) if written else frozenset()
        known = _once(written.values()) & called
        found.append(known)
        starts |= {line: label for line, label in written.items() if label in known}
    return Notes(raised, found[0], found[1], starts)


def _starts(pattern: re.Pattern[str], text: str) -> dict[int, str]:
    starts: dict[int, str] = {}
    line, position = 1, 0
    for match in pattern.finditer(text):
        line += text.count("\n", position, match.start())
        position = match.start()
        starts[line] = next(label for label in match.groups() if label)
    return starts


def _once(labels: Iterable[str]) -> frozenset[str]:
    return frozenset(label for label, count in Counter(labels).items() if count == 1)


def label_of(text: str) -> str:
    """Return the label of the note that a text is, empty where it is none."""
    match = _NOTE.match(text)
    return match["label"] if match is not None else ""


def with_notes(line: str, number: int, notes: Notes, *, may_be_note: bool) -> str:
    """Return a line with notes and calls as the dialect writes them.

    Args:
        number: Of the line, from 1.
        may_be_note: What it begins with may be the label of a note.
    """
    if notes.starts:
        line = _plain(line, number, notes)
    if "<a " in line or "](" in line:
        line = _linked(line, may_be_note=may_be_note)
    if "<sup>" not in line:
        return line
    note = _RAISED_FIRST.match(line) if may_be_note else None
    if note is not None:
        line = f"[^{note['label']}]: {line[note.end() :]}"
    return _RAISED.sub(lambda raised: _call(raised["label"], notes.raised), line)


def _plain(line: str, number: int, notes: Notes) -> str:
    label = notes.starts.get(number, "")
    mark = _LABEL.match(line) if label else None
    if mark is not None and label in mark[0]:
        return f"[^{label}]: {_WAY_BACK.sub('', line[mark.end() :])}".rstrip()
    line = _BRACKETED.sub(lambda match: _marked(match, notes.bracketed), line)
    return _GLUED.sub(lambda match: _marked(match, notes.glued), line)


def _marked(match: re.Match[str], known: frozenset[str]) -> str:
    return f"[^{match['label']}]" if match["label"] in known else match[0]


def _linked(line: str, *, may_be_note: bool) -> str:
    note = _LINKED_FIRST.match(line) if may_be_note else None
    if note is not None:
        return f"[^{note['label']}]: {_WAY_BACK.sub('', line[note.end() :]).rstrip()}"
    line = _LINKED.sub(lambda match: f"[^{match['label'] or match['other']}]", line)
    return _ANCHOR.sub("", line)


def _call(label: str, labels: frozenset[str]) -> str:
    # 2024<sup>1</sup> without a note 1, or 10<sup>6</sup>: run together with what stands before, it would be
    # another figure.
    return f"[^{label}]" if label in labels else label.translate(_SUPERSCRIPT)


def begins_note(text: str, label: str) -> bool:
    """Tell whether a paragraph begins with the number of a note, and then as a sentence does."""
    words = text.lstrip(" *_")
    said = words.removeprefix(label).lstrip(" .)*_")
    return words.startswith(label) and said[:1].isalpha() and not said[:1].islower()
