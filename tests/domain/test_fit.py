"""Whether an assessment from elsewhere is one that its instrument describes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from eesee_desktop.domain.fit import unfit_part
from eesee_desktop.domain.ids import DimensionId, MemberId, PrincipleId
from eesee_desktop.domain.panel import PanelVote, Round
from eesee_desktop.domain.source import Citation
from support_assessments import example_assessment, example_instrument

EXAMPLE = example_assessment(words=6)


def _voted_on(dimension: str) -> dict[str, Any]:
    vote = PanelVote(MemberId("M1"), Round.FIRST, DimensionId(dimension), None)
    return {"panel": replace(EXAMPLE.panel, votes=(*EXAMPLE.panel.votes, vote))}


def test_an_assessment_fits_the_instrument_it_was_made_with() -> None:
    """Of a whole assessment no part is out of place."""
    assert unfit_part(EXAMPLE, example_instrument()) == ""


@pytest.mark.parametrize(
    ("part", "changes"),
    [
        ("instrument", {"instrument": replace(EXAMPLE.instrument, sha256="0" * 64)}),
        ("principles", {"principles": EXAMPLE.principles[1:]}),
        ("principles", {"principles": EXAMPLE.principles[::-1]}),
        ("dimensions", {"dimensions": EXAMPLE.dimensions[:-1]}),
        ("dimensions", {"dimensions": (*EXAMPLE.dimensions, EXAMPLE.dimensions[0])}),
        ("citations", {"citations": (Citation("9.9", EXAMPLE.sources[0].id),)}),
        (
            "recommendations",
            {"recommendations": (replace(EXAMPLE.recommendations[0], principles=(PrincipleId(7),)),)},
        ),
        ("votes", _voted_on("1.1")),
        ("votes", _voted_on("9.9")),
    ],
)
def test_what_the_instrument_has_no_place_for_is_named(part: str, changes: dict[str, Any]) -> None:
    """An entry too many or too few, a section, a principle or a scored dimension that there is none of."""
    assert unfit_part(replace(EXAMPLE, **changes), example_instrument()) == part
