"""Advice, by those it is addressed to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from eesee_desktop.domain.ids import PrincipleId, RecommendationId


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


def as_list(recommendations: tuple[Recommendation, ...], audience: Audience) -> str:
    """Return the recommendations to an audience as one Markdown list, an item each."""
    items = (item.text.replace("\n", "\n  ") for item in recommendations if item.audience is audience)
    return "\n".join(f"- {text}" for text in items)


def from_list(markdown: str) -> tuple[str, ...]:
    """Return the items of a Markdown list; a text without list marks is one item a paragraph."""
    items: list[list[str]] = []
    is_open = False
    for line in markdown.split("\n"):
        if line.startswith(("- ", "* ", "+ ")):
            items.append([line[2:]])
            is_open = True
        elif not line.strip():
            is_open = is_open and bool(items) and _continues(markdown)
            if is_open:
                items[-1].append("")
        elif is_open:
            items[-1].append(line.removeprefix("  "))
        else:
            items.append([line])
            is_open = True
    return tuple(text for text in ("\n".join(item).strip() for item in items) if text)


def _continues(markdown: str) -> bool:
    """Tell whether a blank line can stand inside an item: only where items carry list marks."""
    return markdown.lstrip().startswith(("- ", "* ", "+ "))
