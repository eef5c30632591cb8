"""Figures that stand alone in a text: the numbers of its pages, which count on, and others, which say something."""

from __future__ import annotations

from collections.abc import Iterable

from eesee_desktop.intake.reports.passages import Passage, PassageKind

# Pages without a number, and pages of pictures.
_MISSED_MOST = 10
_DIGITS_MOST = 4


def figures_that_count_nothing(passages: Iterable[Passage]) -> frozenset[int]:
    """Return the lines of figures that stand alone and are no number of a page: the rest of a table."""
    alone = [
        (passage.line, int(text))
        for passage in passages
        if passage.kind is PassageKind.TEXT
        and (text := passage.text.strip()).isdecimal()
        and len(text) <= _DIGITS_MOST
    ]
    # The longest row that goes up, a little at a time: the pages. One figure alone may be one.
    best: dict[int, int] = {}
    lengths: list[int] = []
    before: list[int | None] = []
    for place, (_, number) in enumerate(alone):
        earlier = [best[one] for one in range(number - _MISSED_MOST, number + 1) if one in best]
        last = max(earlier, key=lengths.__getitem__, default=None)
        before.append(last)
        lengths.append(1 if last is None else lengths[last] + 1)
        if number not in best or lengths[place] >= lengths[best[number]]:
            best[number] = place
    if len(alone) > 1 and max(lengths) == 1:
        return frozenset(line for line, _ in alone)
    counted: set[int] = set()
    place_in_row = max(best.values(), key=lengths.__getitem__, default=None)
    while place_in_row is not None:
        counted.add(place_in_row)
        place_in_row = before[place_in_row]
    return frozenset(line for place, (line, _) in enumerate(alone) if place not in counted)
