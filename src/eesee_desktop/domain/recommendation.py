"""Advice, by those it is addressed to."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from enum import StrEnum

from eesee_desktop.domain.ids import PrincipleId, RecommendationId

_BULLET = re.compile(r"[-*+] ")
_NUMBER = re.compile(r"[0-9]{1,3}[.)] ")
_MARKS = (_BULLET, _NUMBER)


class Audience(StrEnum):
    """Whom a recommendation addresses, in the order of the report."""

    GOVERNMENT = "government"
    DONORS = "donors"
    CIVIL_SOCIETY = "civil_society"


@dataclass(frozen=True, slots=True)
class Recommendation:
    """One piece of advice.

    Attributes:
        text: Markdown.
        principles: What it would further, in ascending order; empty where nobody has said.
    """

    id: RecommendationId
    audience: Audience
    text: str
    principles: tuple[PrincipleId, ...] = ()


def to_audience(
    recommendations: tuple[Recommendation, ...], audience: Audience
) -> tuple[Recommendation, ...]:
    """Return those of some recommendations that address an audience, in their order."""
    return tuple(item for item in recommendations if item.audience is audience)


def as_list(recommendations: tuple[Recommendation, ...], audience: Audience) -> str:
    """Return the recommendations to an audience as one Markdown list, an item each."""
    items = (item.text.split("\n") for item in to_audience(recommendations, audience))
    return "\n".join(
        "\n".join([f"- {first}", *(f"  {line}" if line else "" for line in rest)]) for first, *rest in items
    )


def from_list(markdown: str) -> tuple[str, ...]:
    """Return the items of a Markdown list; a text without list marks is one item a paragraph.

    The first mark says which sort of list it is: of bullets, or numbered. The inverse of :func:`as_list`.
    """
    lines = textwrap.dedent(markdown).strip("\n").split("\n")
    mark = next((mark for mark in _MARKS if mark.match(lines[0])), _BULLET)
    is_list = mark.match(lines[0]) is not None
    items: list[list[str]] = []
    is_open = False
    for line in lines:
        found = mark.match(line)
        if found:
            items.append([line[found.end() :]])
            is_open = True
        elif not line.strip():
            # Only where items carry marks can a blank line stand inside one.
            is_open = is_open and is_list
            if is_open:
                items[-1].append("")
        elif is_open:
            items[-1].append(line.removeprefix("  "))
        else:
            items.append([line])
            is_open = True
    return tuple(text for text in ("\n".join(item).strip() for item in items) if text)
