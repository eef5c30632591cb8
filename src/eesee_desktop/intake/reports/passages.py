"""The file of a report as the paragraphs, headings, tables and page rests it is made of, each with its line.

Together they are the file: each passage keeps its words as they stand there, beside the text that a field would take.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from eesee_desktop.intake.reports.headings import (
    Heading,
    Names,
    Naming,
    Opens,
    begins_name,
    can_be_heading,
    understood,
)
from eesee_desktop.intake.reports.notes import Notes, label_of, notes_in
from eesee_desktop.intake.reports.segments import Segment, in_dialect, is_bulleted, segments_of

# What converters leave of a page break.
_RULE = re.compile(
    r"\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|={3,}|:{3,}\s*(?:\{[^{}]{0,200}\}|[\w-]{1,40})?\s*)"
)
_ATX = re.compile(r"\s{0,3}(?P<marks>#{1,6})(?:\s+(?P<text>\S.*))?")
_ATX_END = re.compile(r"\s+#+$")
_UNDERLINE = re.compile(r"\s{0,3}(?:={3,}|-{3,})\s*")
# Blanks that set words below others.
_COLUMNS = re.compile(r"\S\s{3,}\S")
_FENCE = re.compile(r"\s{0,3}(?P<mark>```|~~~)")
_FRONT_LINE = re.compile(r"[\w-]+\s*:.*|\s+\S.*|-\s.*|#.*|\s*")
_FRONT_LINES = 60
_INSIDE_NOTE = 2  # blanks before the further paragraphs of a note
_SHORT_CHARACTERS = 150
_LISTED = 3


class PassageKind(StrEnum):
    """What a passage is, before anybody knows where it belongs."""

    HEADING = "heading"
    TEXT = "text"
    ITEM = "item"
    TABLE = "table"
    FOOTNOTE = "footnote"
    RULE = "rule"
    COMMENT = "comment"
    FRONT = "front"
    LISTING = "listing"
    """Headings one below the other, as in a list of contents."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Lines that belong together.

    Attributes:
        text: As a field would take it.
        raw: As it stands in the file.
        line: Of the first, from 1.
        level: Of a heading 1 to 6; 0 for a line that is a heading by its words alone.
        label: Of a footnote, the mark by which the text refers to it.
        heading: What it opens, if that is known from its words.
        is_glued: It goes on where the paragraph before was interrupted.
    """

    kind: PassageKind
    text: str
    raw: str
    line: int
    level: int = 0
    label: str = ""
    heading: Heading | None = None
    is_glued: bool = False


def passages_of(text: str, names: Names) -> list[Passage]:
    """Split a text at blank lines, headings, tables and page rests."""
    return list(_Splitter(segments_of(text), names, notes_in(text)).passages())


class _Splitter:
    """Goes through the lines of a file once, a few lines ahead at most."""

    def __init__(self, segments: list[Segment], names: Names, notes: Notes) -> None:
        self._segments = segments
        self._names = names
        self._notes = notes
        self._lines: list[Segment] = []
        self._index = 0

    def passages(self) -> Iterator[Passage]:
        """Yield the passages, in the order of the file."""
        yield from self._front()
        while self._index < len(self._segments):
            segment = self._segments[self._index]
            found = self._single(segment)
            if found is not None:
                yield from self._flushed()
                yield from found
            elif not segment.raw.strip():
                if not self._goes_on_in_note():
                    yield from self._flushed()
                self._index += 1
            else:
                if self._begins_note(segment) or self._begins_table():
                    yield from self._flushed()
                self._lines.append(segment)
                self._index += 1
        yield from self._flushed()

    def _front(self) -> Iterator[Passage]:
        """Yield what a program wrote before the text, between two lines of hyphens."""
        first = next((index for index, one in enumerate(self._segments) if one.raw.strip()), None)
        if first is None or self._segments[first].raw.rstrip() != "---":
            return
        for index in range(first + 1, min(first + _FRONT_LINES, len(self._segments))):
            raw = self._segments[index].raw
            if raw.rstrip() in {"---", "..."} and index > first + 1:
                yield self._whole(PassageKind.FRONT, self._segments[first : index + 1])
                self._index = index + 1
                return
            if not _FRONT_LINE.fullmatch(raw):
                return

    def _single(self, segment: Segment) -> list[Passage] | None:
        """Return what a line is that is no part of a paragraph; the index then stands behind it."""
        raw = segment.raw
        if segment.is_comment:
            self._index += 1
            return [self._whole(PassageKind.COMMENT, [segment])]
        if not raw.strip():
            return None
        return self._marked(segment) or self._by_words(segment)

    def _marked(self, segment: Segment) -> list[Passage] | None:
        """Return what a line is by the marks that it has, or that the next one has."""
        raw = segment.raw
        if self._is_underlined():
            return self._under(segment)
        marked = _ATX.fullmatch(raw.rstrip()) if "#" in raw[:10] else None
        if marked is not None:
            text = _ATX_END.sub("", marked["text"] or "")
            return self._heading(segment, text, level=len(marked["marks"]))
        if _RULE.fullmatch(raw) and not self._is_ruler():
            self._index += 1
            return [self._whole(PassageKind.RULE, [segment])]
        if _FENCE.match(raw) and not self._lines:
            return self._fenced()
        return None

    def _is_underlined(self) -> bool:
        """Tell whether this line and the next are a heading with a line drawn below it."""
        if self._lines or self._index + 1 >= len(self._segments):
            return False
        raw, below = self._segments[self._index].raw, self._segments[self._index + 1]
        if below.is_comment or not _UNDERLINE.fullmatch(below.raw) or _RULE.fullmatch(raw) or _ATX.match(raw):
            return False
        if _COLUMNS.search(raw.strip()):
            return False
        is_short = len(raw) <= _SHORT_CHARACTERS and not raw.rstrip().endswith((".", "?", "!", ";", "|"))
        return (is_short and "|" not in raw.strip("| ")) or understood(raw, self._names) is not None

    def _under(self, segment: Segment) -> list[Passage]:
        below = self._segments[self._index + 1]
        found = understood(segment.raw, self._names)
        self._index += 2
        raw = f"{segment.raw}\n{below.raw}"
        level = 1 if "=" in below.raw else 2
        return _split_at_text(
            Passage(PassageKind.HEADING, segment.raw.strip(), raw, segment.number, level, heading=found)
        )

    def _heading(self, segment: Segment, text: str, level: int) -> list[Passage]:
        """Return a heading, with its next lines where it was wrapped, without a text that runs into it."""
        raw, count = self._unwrapped(text, segment.raw)
        found = understood(raw[0], self._names, is_marked=bool(level))
        self._index += count
        return _split_at_text(
            Passage(PassageKind.HEADING, raw[0].strip(), raw[1], segment.number, level, heading=found)
        )

    def _unwrapped(self, text: str, raw: str) -> tuple[tuple[str, str], int]:
        """Return a heading whole, as text and as it stands there, and how many lines it takes."""
        count = 1
        while count <= 2 and self._index + count < len(self._segments):  # noqa: PLR2004  lines that a name is wrapped into
            following = self._segments[self._index + count]
            if (
                following.is_comment
                or not following.raw.strip()
                or not begins_name(text, following.raw, self._names)
            ):
                break
            text, raw = f"{text.rstrip()} {following.raw.strip()}", f"{raw}\n{following.raw}"
            count += 1
        return (text, raw), count

    def _by_words(self, segment: Segment) -> list[Passage] | None:
        """Return the heading that an unmarked line is by its words."""
        raw = segment.raw
        if segment.is_glued or not can_be_heading(raw) or _is_listed(raw) or self._is_in_table():
            return None
        (text, whole), count = self._unwrapped(raw.strip(), raw)
        found = understood(text, self._names, is_marked=False)
        if found is None or not _is_certain(found) or (self._is_in_note() and not found.has_number):
            return None
        run = self._run_of_headings()
        if run:
            self._index += len(run)
            return [self._whole(PassageKind.LISTING, run)]
        self._index += count
        return _split_at_text(
            Passage(PassageKind.HEADING, text.strip(), whole, segment.number, heading=found)
        )

    def _run_of_headings(self) -> list[Segment]:
        """Return the lines of a list of principles or contents that begins here; none where it is one heading."""
        run: list[Segment] = []
        kinds: list[Opens] = []
        for segment in self._segments[self._index : self._index + 60]:
            found = (
                understood(segment.raw, self._names, is_marked=False) if can_be_heading(segment.raw) else None
            )
            if found is None or segment.is_comment or found.rest or found.opens is Opens.SCORE:
                break
            run.append(segment)
            kinds.append(found.opens)
        # One heading right below another is a section without a text, which happens; a third one is a list.
        return (
            run
            if len(run) >= _LISTED and kinds.count(Opens.PRINCIPLE) + kinds.count(Opens.DIMENSION) > 1
            else []
        )

    def _fenced(self) -> list[Passage] | None:
        """Return a block of code, in which nothing is a heading."""
        mark = self._segments[self._index].raw.strip()[:3]
        for last in range(self._index + 1, len(self._segments)):
            if self._segments[last].raw.strip().startswith(mark):
                lines = self._segments[self._index : last + 1]
                self._index = last + 1
                return [self._whole(PassageKind.TEXT, lines)]
        return None

    def _goes_on_in_note(self) -> bool:
        """Tell whether behind a blank line comes another paragraph of the note that is being read."""
        if not self._is_in_note():
            return False
        ahead = self._segments[self._index + 1 : self._index + 3]
        following = next((one.raw for one in ahead if one.raw.strip()), "")
        blanks = len(following.expandtabs(4)) - len(following.expandtabs(4).lstrip())
        if blanks < _INSIDE_NOTE:
            return False
        self._lines.append(self._segments[self._index])
        return True

    def _begins_note(self, segment: Segment) -> bool:
        # Footnotes often follow each other without a blank line, and would otherwise become one.
        is_noted = segment.number in self._notes.starts or self._is_in_note()
        return bool(self._lines) and is_noted and bool(label_of(self._text(segment, is_first=True)))

    def _is_in_note(self) -> bool:
        return bool(self._lines) and bool(label_of(self._text(self._lines[0], is_first=True)))

    def _is_in_table(self) -> bool:
        """Tell whether this line is a row of a table, which is taken as a whole."""
        if len(self._lines) > 1:
            return "|" in self._segments[self._index].raw and _is_ruler(self._lines[1].raw)
        rows = [*self._lines[:1], *self._segments[self._index : self._index + 2]]
        return "|" in rows[0].raw and len(rows) > 1 and _is_ruler(rows[1].raw)

    def _is_ruler(self) -> bool:
        return bool(self._lines) and "|" in self._lines[-1].raw

    def _begins_table(self) -> bool:
        """Tell whether a table begins at this line, right behind a paragraph."""
        if not self._lines or "|" in self._lines[-1].raw or self._index + 1 >= len(self._segments):
            return False
        return "|" in self._segments[self._index].raw and _is_ruler(self._segments[self._index + 1].raw)

    def _flushed(self) -> Iterator[Passage]:
        """Yield the paragraph whose lines were gathered."""
        if not self._lines:
            return
        lines = self._lines
        self._lines = []
        while not lines[-1].raw.strip():
            lines.pop()
        is_table = len(lines) > 1 and "|" in lines[0].raw and _is_ruler(lines[1].raw)
        text = self._text_of(lines)
        label = label_of(text)
        kind = PassageKind.TABLE if is_table else PassageKind.FOOTNOTE if label else PassageKind.TEXT
        raw = "\n".join(line.raw for line in lines)
        text = raw if text == raw else text
        yield Passage(kind, text, raw, lines[0].number, label=label, is_glued=lines[0].is_glued)

    def _whole(self, kind: PassageKind, lines: list[Segment]) -> Passage:
        raw = "\n".join(line.raw for line in lines)
        text = "\n".join(line.raw.rstrip() for line in lines)
        # One string where they are equal: there can be very many.
        return Passage(kind, raw if text == raw else text, raw, lines[0].number)

    def _text_of(self, lines: list[Segment]) -> str:
        first = self._text(lines[0], is_first=True)
        is_note = bool(label_of(first))
        texts = [first, *(self._text(line, is_first=is_note) for line in lines[1:])]
        if is_note and first == f"[^{label_of(first)}]:" and len(texts) > 1:
            # Its label stands on a line of its own.
            texts[:2] = [f"{first} {texts[1].strip()}"]
        if is_bulleted(lines[0].raw):
            # Set in from the margin, which in the dialect would make it no list.
            margin = len(first) - len(first.lstrip())
            texts = [text[min(margin, len(text) - len(text.lstrip())) :] for text in texts]
        return "\n".join(text.rstrip() for text in texts)

    def _text(self, segment: Segment, *, is_first: bool) -> str:
        return in_dialect(segment, self._notes, may_be_note=is_first)


def _is_certain(found: Heading) -> bool:
    """Tell whether an unmarked line can be nothing but a heading."""
    if found.opens is Opens.AUDIENCE:
        return False
    if found.opens is Opens.PRINCIPLE:
        return found.naming in {Naming.FULL, Naming.NUMBER}
    if found.opens is Opens.DIMENSION:
        is_named = found.naming is Naming.FULL and found.has_number
        return is_named or (found.has_word and found.naming is not Naming.UNKNOWN)
    return True


def _is_listed(raw: str) -> bool:
    return raw.lstrip()[:2] in {"- ", "* ", "+ ", "• ", "> "}


def _is_ruler(raw: str) -> bool:
    return "-" in raw and "|" in raw and not raw.strip("|:- \t")


def _split_at_text(passage: Passage) -> list[Passage]:
    """Return a heading, and apart from it the text that runs into its line."""
    found = passage.heading
    if found is None or not found.rest:
        return [passage]
    text = passage.text
    at_text = len(text) - len(text[found.rest :].lstrip(" .:|–—-*_"))
    rest, begun = text[at_text:], text[: found.rest]
    # The text must begin at a blank, and no link may stand across the cut.
    start = passage.raw.find(rest) if rest else -1
    if start <= 0 or not passage.raw[start - 1].isspace() or begun.count("[") != begun.count("]"):
        return [replace(passage, heading=replace(found, rest=0, is_rewritten=True))]
    head = replace(passage, text=begun, raw=passage.raw[:start])
    opened = "**" if rest.count("**") % 2 and begun.count("**") % 2 else ""
    return [head, Passage(PassageKind.TEXT, f"{opened}{rest}", passage.raw[start:], passage.line)]


def as_written(passage: Passage) -> str:
    """Return the text of a passage with the heading marks it had."""
    return f"{'#' * passage.level} {passage.text}" if passage.level else passage.text
