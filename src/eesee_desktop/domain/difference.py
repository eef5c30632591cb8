"""What changed between two texts, word by word, fast enough for a long narrative."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import groupby

# A word takes the spaces after it along: single spaces as words of their own would match everywhere.
_WORD = re.compile(r"\S+[^\S\n]*|[^\S\n]+|\n+")
_PARAGRAPH = re.compile(r"[^\n]+\n*|\n+")
# Pairs of equal words; beyond, comparing takes seconds, and a rewritten passage is shown as a whole.
_MOST_PAIRS = 40_000


class PartKind(StrEnum):
    """What happened to a part of a text."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of text with one fate."""

    kind: PartKind
    text: str


def word_diff(old: str, new: str) -> tuple[Part, ...]:
    """Return both texts as one: the parts kept and removed make the old, those kept and added the new.

    Paragraphs are compared first, words only inside those that differ; a passage with more than 40,000 pairs of equal
    words is shown as rewritten, which bounds the time.
    """
    before, after = _PARAGRAPH.findall(old), _PARAGRAPH.findall(new)
    parts: list[Part] = []
    # autojunk treats frequent elements as noise from 200 elements on, and "the" is frequent in any narrative.
    for kind, start, end, first, last in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        gone, come = "".join(before[start:end]), "".join(after[first:last])
        if kind == "equal":
            parts.append(Part(PartKind.KEPT, come))
        else:
            parts += _words(gone, come)
    return _joined(parts)


def shared_ends(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """Return how many first characters two texts, or lists of words, share, and of the rest how many last ones."""
    head = _shared_start(old, new)
    return head, _shared_start(old[head:][::-1], new[head:][::-1])


def _shared_start(old: Sequence[str], new: Sequence[str]) -> int:
    # By halves: comparing two stretches is done in C, letter by letter in Python it would be felt while typing.
    least, most = 0, min(len(old), len(new))
    while least < most:
        middle = (least + most + 1) // 2
        if old[least:middle] == new[least:middle]:
            least = middle
        else:
            most = middle - 1
    return least


def _words(old: str, new: str) -> Iterator[Part]:
    before, after = _WORD.findall(old), _WORD.findall(new)
    # Most edits touch a few words of a paragraph. Cutting what is equal at both ends off first makes the
    # quadratic part small.
    head = _shared_head(before, after)
    # Compare only what the head left over. With "very very" against "very", both ends would otherwise claim
    # the same word.
    tail = _shared_head(before[head:][::-1], after[head:][::-1])
    yield Part(PartKind.KEPT, "".join(before[:head]))
    yield from _middle(before[head : len(before) - tail], after[head : len(after) - tail])
    yield Part(PartKind.KEPT, "".join(before[len(before) - tail :]))


def _middle(before: Sequence[str], after: Sequence[str]) -> Iterator[Part]:
    counts = Counter(after)
    if sum(counts[word] for word in before) > _MOST_PAIRS:
        yield Part(PartKind.REMOVED, "".join(before))
        yield Part(PartKind.ADDED, "".join(after))
        return
    for kind, start, end, first, last in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            yield Part(PartKind.KEPT, "".join(after[first:last]))
            continue
        yield Part(PartKind.REMOVED, "".join(before[start:end]))
        yield Part(PartKind.ADDED, "".join(after[first:last]))


def _shared_head(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many of the first words are the same."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count


def _joined(parts: Sequence[Part]) -> tuple[Part, ...]:
    """Return the parts without empty ones, neighbours of one kind made one."""
    # Merge neighbours, so that a removed sentence is struck through once and not word by word.
    filled = (part for part in parts if part.text)
    return tuple(
        Part(kind, "".join(part.text for part in group))
        for kind, group in groupby(filled, key=lambda part: part.kind)
    )
