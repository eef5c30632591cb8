"""The lines of a PDF as paragraphs, by where they stand: wrapped lines joined, items and notes known as such."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from eesee_desktop.intake.documents.gathering import stripped
from eesee_desktop.intake.documents.pdf_lines import FIGURES, RAISED, PageLine
from eesee_desktop.markup.blocks import CALL, PLAIN, Block, BlockKind, Look, Run, clean_words, merged

PageLinks = Mapping[int, Sequence[tuple[int, int, str]]]
"""By page, its links: the first and the last letter, and the address."""

# PDFium's sign for a hyphen that only divides a word.
_DIVIDED = "\ufffe"
_BULLET = re.compile(r"[•◦▪●‣–\uf0b7\uf0a7](?:\s+|$)")
_ITEM = re.compile(r"(?P<number>\d{1,2})[.)]\s+(?=\S)")
_SECTION = re.compile(r"\d{1,2}[.,]\d{1,2}[.:]?\s+[^\W\d_]")
_SENTENCE_END = re.compile(rf"[.?!:;…”\"»’)\]؟。]\s*\S{{0,3}}[{FIGURES}]*$")
_NOTE = re.compile(rf"(?P<label>[{FIGURES}]{{1,3}})\s+(?=\S)")
# Browsers print the way back from a note.
_NOTE_WITH_RETURN = re.compile(r"(?P<label>\d{1,3})[.)]\s+(?=\S)")
_RETURN = re.compile(r"↩\ufe0e?\s*$")
_CALL = re.compile(f"[{FIGURES}]+")
_FIGURES = str.maketrans(FIGURES, "0123456789")
_GAP = 1.45  # of the usual distance of lines
_QUICK = 5  # one of so many distances is that of wrapped lines, also where paragraphs are short
_SIZE_STEP = 1.12
_NEAR = 2.0  # points
_ENDS_EARLY = 0.8  # of the longest line
_SAME_ROW = 0.7  # of the size


def blocks_of(lines: Sequence[PageLine], links: PageLinks) -> tuple[Block, ...]:
    """Return lines as blocks, the notes behind all others."""
    tidy = _with_raised(lines)
    notes = [group for group in _paragraphs(tidy) if _note_label(group)]
    noted = {line for group in notes for line in group}
    calls = _Calls(notes)
    # Without the notes, so that a paragraph goes on from page to page.
    groups = _paragraphs([line for line in tidy if line not in noted])
    blocks = [block for group in groups if (block := _block(group, links, calls)).text.strip()]
    blocks += [_note(group, links, label) for label, group in enumerate(notes, 1)]
    return tuple(_counted(blocks))


def _with_raised(lines: Sequence[PageLine]) -> list[PageLine]:
    """Return lines, those that are one small figure beside words as what is raised there."""
    found = list(lines)
    for place, line in enumerate(lines):
        if not line.text.isdecimal():
            continue
        around = (*lines[max(place - 1, 0) : place], *lines[place + 1 : place + 2])
        if any(_is_one_row(line, one) and line.size * _SIZE_STEP < one.size for one in around):
            found[place] = replace(line, text=line.text.translate(RAISED))
    return found


def _is_one_row(one: PageLine, other: PageLine) -> bool:
    return one.page == other.page and abs(one.base - other.base) < _SAME_ROW * max(one.size, other.size)


def _is_raised(line: PageLine) -> bool:
    return not line.text.strip(FIGURES)


def _note_label(group: Sequence[PageLine]) -> str:
    """Return the number of the note that a paragraph is, empty where it is none."""
    text = " ".join(line.text for line in group)
    found = _NOTE.match(text) or (_NOTE_WITH_RETURN.match(text) if _RETURN.search(text) else None)
    return "" if found is None else found["label"].translate(_FIGURES)


class _Calls:
    """The notes, by number and page."""

    def __init__(self, notes: Iterable[Sequence[PageLine]]) -> None:
        self._notes: dict[str, list[tuple[int, str]]] = {}
        for label, group in enumerate(notes, 1):
            self._notes.setdefault(_note_label(group), []).append((group[0].page, str(label)))

    def label(self, number: str, page: int) -> str:
        """Return the label of the note that a number on a page calls; empty where there is none."""
        found = self._notes.get(number, [])
        # Notes that are counted anew on each page stand on the page of their call, or begin on the next.
        near = next((label for where, label in found if where >= page), "")
        return near or (found[0][1] if len(found) == 1 else "")


@dataclass(frozen=True, slots=True)
class _Layout:
    """How a document is set.

    Attributes:
        steps: The usual distance of wrapped lines, by size of the letters.
        body: The size of most.
    """

    steps: Mapping[int, float]
    body: float
    left: float
    right: float

    def is_full(self, line: PageLine) -> bool:
        """Tell whether a line reaches so far that the next word had to go to the next one."""
        if line.is_reversed:
            return line.left <= self.left + (1 - _ENDS_EARLY) * (self.right - self.left)
        return line.right >= _ENDS_EARLY * self.right

    def is_apart(self, before: PageLine, after: PageLine) -> bool:
        """Tell whether more than a line end lies between two lines."""
        usual = self.steps.get(round(min(before.size, after.size)), 0.0)
        return before.base - after.base > _GAP * usual


def _layout(lines: Sequence[PageLine]) -> _Layout:
    steps: dict[int, list[float]] = {}
    for before, after in pairwise(lines):
        step = before.base - after.base
        if before.page == after.page and _SAME_ROW * before.size < step < 3 * max(before.size, 1):
            steps.setdefault(round(min(before.size, after.size)), []).append(step)
    return _Layout(
        {size: sorted(found)[(len(found) - 1) // _QUICK] for size, found in steps.items()},
        median(line.size for line in lines),
        min(line.left for line in lines),
        max(line.right for line in lines),
    )


def _paragraphs(lines: Sequence[PageLine]) -> Iterator[list[PageLine]]:
    if not lines:
        return
    layout = _layout(lines)
    group = [lines[0]]
    words = lines[0]
    for before, after in pairwise(lines):
        if _is_beside(before, after) or (
            not _is_raised(after)
            and (_is_one_heading(words, after, layout.body) or _goes_on(words, after, layout))
        ):
            group.append(after)
            # The call of a note is small and high, and says nothing of its line.
            words = words if _is_raised(after) else after
        else:
            yield group
            group, words = [after], after
    yield group


def _is_beside(before: PageLine, after: PageLine) -> bool:
    """Tell whether two lines are one that a raised figure has divided."""
    return (before.text[-1] in FIGURES or after.text[0] in FIGURES) and _is_one_row(before, after)


def _is_one_heading(before: PageLine, after: PageLine, body: float) -> bool:
    """Tell whether two lines of large letters are a heading that was wrapped."""
    is_large = min(before.size, after.size) > _SIZE_STEP * body and abs(before.size - after.size) < 1
    return is_large and before.page == after.page and 0 < before.base - after.base < _GAP * before.size


def _goes_on(before: PageLine, after: PageLine, layout: _Layout) -> bool:
    """Tell whether a line goes on with the paragraph of the one before."""
    has_ended = _SENTENCE_END.search(before.text) is not None
    is_full = layout.is_full(before)
    is_open = not has_ended and after.text[:1].islower()
    if _begins(after) or (_SECTION.match(after.text) and (has_ended or not is_full)):
        return False
    has_other_size = max(before.size, after.size) > _SIZE_STEP * max(min(before.size, after.size), 1)
    if has_other_size or (before.is_bold != after.is_bold and not is_open):
        return False
    if before.page != after.page:
        return is_open or (is_full and not has_ended) or before.text.endswith(_DIVIDED)
    step = before.base - after.base
    # On one line, as the parts of a row, or a column that begins at the top again.
    if step <= 0:
        return is_open or abs(step) < _NEAR
    return not layout.is_apart(before, after) and (is_open or is_full)


def _begins(line: PageLine) -> bool:
    return any(mark.match(line.text) for mark in (_BULLET, _ITEM, _NOTE))


def _block(lines: Sequence[PageLine], links: PageLinks, calls: _Calls) -> Block:
    runs = _joined(lines, links, calls)
    cleaned = [Run(clean_words(run.text.replace(_DIVIDED, "-")), run.look) for run in runs]
    first = cleaned[0].text if cleaned else ""
    kind, level, start = BlockKind.PARAGRAPH, 0, None
    mark = _BULLET.match(first)
    if mark is not None:
        kind, level = BlockKind.BULLETED, 1
    elif (mark := _ITEM.match(first)) is not None:
        kind, level, start = BlockKind.NUMBERED, 1, int(mark["number"])
    if mark is not None:
        cleaned[0] = Run(first[mark.end() :], cleaned[0].look)
    return Block(kind, level, stripped(cleaned), start)


def _note(lines: Sequence[PageLine], links: PageLinks, label: int) -> Block:
    runs = [
        Run(clean_words(run.text.replace(_DIVIDED, "-")), run.look)
        for run in merged(tuple(_joined(lines, links, None)))
    ]
    first = runs[0].text
    mark = _NOTE.match(first) or _NOTE_WITH_RETURN.match(first)
    runs[0] = Run(first[mark.end() if mark else 0 :], runs[0].look)
    runs[-1] = Run(_RETURN.sub("", runs[-1].text), runs[-1].look)
    return Block(BlockKind.NOTE, runs=merged((Run(str(label), CALL), *stripped(runs))))


def _with_calls(run: Run, calls: _Calls, page: int) -> Iterator[Run]:
    """Yield a run, the raised figures that call a note as such."""
    position = 0
    for found in _CALL.finditer(run.text):
        label = calls.label(found[0].translate(_FIGURES), page)
        if label:
            yield Run(run.text[position : found.start()], run.look)
            yield Run(label, CALL)
            position = found.end()
    yield Run(run.text[position:], run.look)


def _counted(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield blocks, the items that go on counting as those of one list."""
    before = Block()
    for block in blocks:
        is_next = block.kind is before.kind is BlockKind.NUMBERED and block.start == (before.start or 0) + 1
        yield replace(block, start=None) if is_next else block
        before = block


def _joined(lines: Sequence[PageLine], links: PageLinks, calls: _Calls | None) -> list[Run]:
    runs: list[Run] = []
    for line in lines:
        following = list(_runs_of(line, links.get(line.page, [])))
        if calls is not None:
            following = [one for run in following for one in _with_calls(run, calls, line.page)]
        if runs and runs[-1].text.endswith(_DIVIDED):
            runs[-1] = Run(runs[-1].text[:-1], runs[-1].look)
        elif runs and line.text[0] not in FIGURES:
            # A link that was wrapped is one.
            is_one = runs[-1].look == following[0].look
            runs.append(Run(" ", following[0].look if is_one else PLAIN))
        runs += following
    return runs


def _runs_of(line: PageLine, links: Sequence[tuple[int, int, str]]) -> Iterator[Run]:
    end, length = 0, len(line.text)
    for first, last, address in sorted(links):
        start, stop = max(first - line.first, end), min(last - line.first + 1, length)
        if start >= stop:
            continue
        # The frame of a link may miss a narrow letter.
        while stop < length and line.text[stop - 1].isalnum() and line.text[stop].isalnum():
            stop += 1
        if start > end:
            yield Run(line.text[end:start])
        yield Run(line.text[start:stop], Look(address=address))
        end = stop
    if end < length:
        yield Run(line.text[end:])
