"""What goes onto which paper."""

from __future__ import annotations

import pytest

from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.report.content import Paper, usual_paper


@pytest.mark.parametrize(
    ("country", "paper"),
    [
        ("PER", Paper.A4),
        ("KEN", Paper.A4),
        ("BRA", Paper.A4),
        ("ARG", Paper.A4),
        ("CHL", Paper.LETTER),
        ("COL", Paper.LETTER),
        ("MEX", Paper.LETTER),
        ("USA", Paper.LETTER),
        ("PHL", Paper.LETTER),
    ],
)
def test_sheets_fit_the_paper_that_printers_hold(country: str, paper: Paper) -> None:
    """Letter is offered where it is the usual paper, A4 everywhere else."""
    assert usual_paper(CountryCode(country)) is paper
