"""The score sheets of the files that arrived: of which assessment they are, and one that nobody has filled in."""

from __future__ import annotations

import itertools

from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.ids import DimensionId, MemberId
from eesee_desktop.domain.panel import Round
from eesee_desktop.intake.filled_sheets import Expected
from eesee_desktop.intake.practice import practice_assessment
from eesee_desktop.report.panel_content import SheetContent
from eesee_desktop.report.score_sheet import render_fillable_sheet
from support_assessments import CREATED, MEMBER
from support_instruments import shipped_instrument

MEMBERS = tuple(MemberId(f"M{number}") for number in range(1, 10))


def panel_assessment() -> Assessment:
    """Return the assessment that the sheets belong to; its id is the same at each run."""
    numbers = itertools.count(1)
    return practice_assessment(
        shipped_instrument(), MEMBER, at=CREATED, new_id=lambda: f"{next(numbers):032x}"
    )


def panel_of_sheets() -> Expected:
    """Return what the sheets are read against."""
    return Expected(panel_assessment().id, shipped_instrument(), MEMBERS)


def blank_sheet(member: str) -> bytes:
    """Return a sheet of two dimensions to be filled in."""
    content = SheetContent(
        assessment=panel_assessment(),
        instrument=shipped_instrument(),
        country_name="Peru",
        round=Round.FIRST,
        check_code="00000 00000 00000 00000",
        created=CREATED,
        language="en",
        app_version="0.1.0",
        dimensions=(DimensionId("2.1"), DimensionId("2.2"), DimensionId("2.3")),
    )
    return render_fillable_sheet(content, MemberId(member))
