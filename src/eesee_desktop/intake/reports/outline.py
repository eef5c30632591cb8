"""Which headings of a report open its sections, and which only name them: in a summary, a list of contents."""

from __future__ import annotations

from collections.abc import Sequence

from eesee_desktop.intake.reports.figures import has_title
from eesee_desktop.intake.reports.headings import Heading, Opens
from eesee_desktop.intake.reports.passages import Passage, PassageKind

_NAMED = frozenset({Opens.PRINCIPLE, Opens.DIMENSION})
_ASIDES = frozenset({Opens.CONTENTS, Opens.SUMMARY, Opens.ASIDE})
_BEFORE = frozenset({Opens.INTRODUCTION, Opens.CONTEXT})


def named_elsewhere(passages: Sequence[Passage]) -> frozenset[int]:
    """Return the positions of the headings that name a section whose own heading comes later.

    An executive summary goes through the principles before the report does, a list of contents through all of it;
    what stands below such a heading is not the text of the section.
    """
    last: dict[str, int] = {}
    zones: list[int] = []
    openers: dict[int, Passage] = {}
    zone, body = -1, -1
    for index, passage in enumerate(passages):
        if passage.kind is PassageKind.HEADING:
            found = passage.heading
            if found is not None and found.opens in _NAMED:
                last[found.key] = index
            elif _opens_zone(passage, found):
                zone = index
                openers[index] = passage
                body = index if found is not None and found.opens is Opens.ASSESSMENT and body < 0 else body
        zones.append(zone)
    return frozenset(
        index
        for index, passage in enumerate(passages)
        if passage.kind is PassageKind.HEADING
        and passage.heading is not None
        and passage.heading.opens in _NAMED
        and zones[last[passage.heading.key]] != zones[index]
        and (index < body < last[passage.heading.key] or _names_only(passage, openers.get(zones[index])))
    )


def _opens_zone(passage: Passage, found: Heading | None) -> bool:
    if found is None:
        # The title of the report is above all of it.
        return passage.level > 0 and not has_title(passage.text)
    return found.opens not in {Opens.SCORE, Opens.AUDIENCE}


def _names_only(passage: Passage, opener: Passage | None) -> bool:
    """Tell whether the part that a heading stands in only names the sections."""
    if opener is None:
        return False
    if opener.heading is None:
        # An unknown heading above: a part of its own only where these headings stand below it.
        return 0 < opener.level < passage.level
    return opener.heading.opens in _ASIDES | _BEFORE
