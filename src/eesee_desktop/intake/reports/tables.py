"""Tables in a report: those whose rows are headings, and those that list the scores."""

from __future__ import annotations

import re
from dataclasses import dataclass

from eesee_desktop.intake.reports.headings import Heading, Names, Opens, understood
from eesee_desktop.intake.reports.lines import folded
from eesee_desktop.intake.reports.passages import Passage, PassageKind
from eesee_desktop.intake.reports.reading import Destination
from eesee_desktop.intake.reports.scores import figure_alone, is_score_head, is_table_head, score_in

_BAR = re.compile(r"(?<!\\)\|")
_NAMED = frozenset({Opens.PRINCIPLE, Opens.DIMENSION})


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A row of a table.

    Attributes:
        passage: As a line of its own.
        heading: The principle or dimension that its first cell names.
        figures: The cells that can be scores.
        is_ruler: It only draws the line below the head.
    """

    passage: Passage
    cells: tuple[str, ...]
    heading: Heading | None
    figures: tuple[str, ...]
    is_ruler: bool


def rows_of(passage: Passage, names: Names) -> list[ReportRow]:
    """Return the rows of a table."""
    texts, raws = passage.text.split("\n"), passage.raw.split("\n")
    return [
        _row(text, raw, passage.line + index, names)
        for index, (text, raw) in enumerate(zip(texts, raws, strict=True))
    ]


def _row(text: str, raw: str, line: int, names: Names) -> ReportRow:
    cells = tuple(cell.strip() for cell in _BAR.split(text.strip().removeprefix("|").removesuffix("|")))
    is_ruler = "-" in text and not text.strip("|:- \t")
    first = next((cell for cell in cells if cell), "")
    heading = None if is_ruler else understood(first, names)
    figures = tuple(figure for cell in cells if cell != first and (figure := figure_alone(folded(cell))))
    words = " | ".join(cell for cell in cells if cell)
    return ReportRow(Passage(PassageKind.TEXT, words, raw, line), cells, heading, figures, is_ruler)


def lists_scores(rows: list[ReportRow]) -> bool:
    """Tell whether a table lists the scores of principles or dimensions."""
    named = [row for row in rows if row.heading is not None and row.heading.opens in _NAMED]
    is_said = any(is_score_head(folded(cell)) for row in rows[:1] for cell in row.cells)
    return bool(named) and is_said and any(row.figures for row in named)


def is_laid_out(rows: list[ReportRow]) -> bool:
    """Tell whether a table only lays out a section: its first row is the heading."""
    heading = rows[0].heading
    return heading is not None and heading.opens in _NAMED


def _is_of_country(row: ReportRow) -> bool:
    """Tell whether a row gives an overall score."""
    found = score_in(folded(row.cells[0])) or score_in(f"{folded(row.cells[0])} score")
    return found is not None and found.is_of_country


def destination_of(row: ReportRow) -> Destination:
    """Return what becomes of a row of a table of scores that names no principle."""
    if row.is_ruler:
        return Destination.PAGE_BREAK
    if _is_of_country(row):
        return Destination.SCORE_OF_COUNTRY
    return Destination.LOGO if is_table_head(folded(row.passage.text)) else Destination.FIELD_MISSING
