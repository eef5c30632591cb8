"""The scores of an assessment as a table: each principle with what it was computed from, and the tidy form of all."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from eesee_desktop.domain.assessment import Assessment, DimensionScore
from eesee_desktop.domain.instrument import FALLBACK_LANGUAGE, Instrument, Principle, Provisional
from eesee_desktop.domain.score import Score, printed, round_half_up
from eesee_desktop.domain.scoring import PrincipleResult, compute_result, shares, written
from eesee_desktop.tables.table import Cell, CellKind, ColumnOut, TableKind, TableOut

POINTS = "points from 1 to 5"
WEIGHT_PLACES = 6

SCORE_COLUMNS = (
    ColumnOut("level", "What the row is about: a principle or a dimension of one."),
    ColumnOut("principle", "Number of the principle.", CellKind.WHOLE),
    ColumnOut("dimension", "Number of the dimension; empty in the row of a principle."),
    ColumnOut("name", "Name of the principle or dimension, in English."),
    ColumnOut(
        "score",
        "Of a principle as it is printed, rounded once; of a dimension what the panel decided, to two decimals.",
        CellKind.NUMBER,
        POINTS,
    ),
    ColumnOut("score_exact", "The same unrounded, as a fraction where it is no decimal number: 22/9."),
    ColumnOut("weight", "Share of the dimension in its principle.", CellKind.NUMBER, "share of 1"),
    ColumnOut("weight_is_provisional", "The programme has not published this weight.", CellKind.YES_OR_NO),
    ColumnOut("working", "How the score of a principle was computed."),
    ColumnOut(
        "raw", "What the CIVICUS Monitor gives, of which principle 1 is made.", CellKind.WHOLE, "of 100"
    ),
    ColumnOut("rating", "The word of the CIVICUS Monitor: closed, repressed, obstructed, narrowed or open."),
    ColumnOut("edition", "Month in which the CIVICUS Monitor published both."),
    ColumnOut("rule", "How votes became the score: consensus, median, mean or vote."),
    ColumnOut("confidence", "How sure the panel was: low, medium or high."),
    ColumnOut("previous_score", "The score of the last assessment of the country.", CellKind.NUMBER, POINTS),
    ColumnOut("justification", "Why this score, in Markdown."),
    ColumnOut("minority_note", "What those say who disagree, in Markdown."),
    ColumnOut("reason_for_change", "Why the score is another one than last time, in Markdown."),
)
_TIDY_HEAD = (
    ColumnOut("country", "ISO 3166-1 alpha-3."),
    ColumnOut("period_first", "First day of the study period, ISO 8601."),
    ColumnOut("period_last", "Last day of the study period, ISO 8601."),
    ColumnOut("revision", "Of the assessment, from 1.", CellKind.WHOLE),
    ColumnOut("status", "draft or sealed."),
    ColumnOut("method", "Name of the method."),
    ColumnOut("method_version", "Version of the method."),
)
_TEXT_LEVEL = "text"
_WHOLE_TEXTS = ("introduction", "context", "research_process", "notice")


def scores_table(assessment: Assessment, instrument: Instrument) -> TableOut:
    """Return a row for each principle and, below it, one for each of its dimensions. There is no overall score."""
    return TableOut(TableKind.SCORES, SCORE_COLUMNS, tuple(_rows(assessment, instrument)))


def tidy_table(assessment: Assessment, instrument: Instrument) -> TableOut:
    """Return the whole assessment in one table: a row for each principle, dimension and text that stands by itself.

    Recommendations and sources are no part of it; they are tables of their own.
    """
    head = (
        assessment.country,
        assessment.period.first.isoformat(),
        assessment.period.last.isoformat(),
        assessment.revision,
        assessment.status.value,
        instrument.ref.id,
        instrument.ref.version,
    )
    narratives = [
        text
        for principle in instrument.principles
        for text in (
            assessment.principle(principle.id).narrative,
            *(assessment.dimension(dimension.id).narrative for dimension in principle.dimensions),
        )
    ]
    rows = [
        (*head, *row, narrative)
        for row, narrative in zip(_rows(assessment, instrument), narratives, strict=True)
    ]
    blank: tuple[Cell, ...] = (None,) * (len(SCORE_COLUMNS) - 4)
    rows += [
        (*head, _TEXT_LEVEL, None, None, name, *blank, getattr(assessment, name)) for name in _WHOLE_TEXTS
    ]
    columns = (*_TIDY_HEAD, *SCORE_COLUMNS, ColumnOut("narrative", "The text of the report, in Markdown."))
    return TableOut("assessment", columns, tuple(rows))


def _rows(assessment: Assessment, instrument: Instrument) -> Iterator[tuple[Cell, ...]]:
    for principle in instrument.principles:
        result = compute_result(principle, assessment, instrument)
        yield _principle_row(principle, result, assessment)
        is_provisional = Provisional.WEIGHTS in instrument.provisional
        for dimension, share in zip(principle.dimensions, shares(principle), strict=True):
            named = ("dimension", principle.id, dimension.id, dimension.name.in_language(FALLBACK_LANGUAGE))
            decision = assessment.dimension(dimension.id).decision
            # Of a principle that no panel scores the dimensions have texts alone.
            weight = (None, None) if principle.is_external else (_decimal(share), is_provisional)
            yield (*named, *_score_cells(decision.score), *weight, *_decision_cells(decision))


def _principle_row(principle: Principle, result: PrincipleResult, assessment: Assessment) -> tuple[Cell, ...]:
    external = assessment.external if principle.is_external else None
    return (
        "principle",
        principle.id,
        None,
        principle.name.in_language(FALLBACK_LANGUAGE),
        result.value,
        None if result.working is None else str(result.working.exact),
        None,
        None,
        written(result) or None,
        None if external is None else external.raw,
        None if external is None or external.rating is None else external.rating.value,
        None if external is None or external.edition is None else str(external.edition),
        None,
        None,
        result.previous,
        None,
        None,
        None,
    )


def _score_cells(score: Score | None) -> tuple[Cell, Cell]:
    return (None, None) if score is None else (Decimal(printed(score.exact)), str(score))


def _decision_cells(decision: DimensionScore) -> tuple[Cell, ...]:
    return (
        None,
        None,
        None,
        None,
        None if decision.rule is None else decision.rule.value,
        None if decision.confidence is None else decision.confidence.value,
        None if decision.previous_score is None else Decimal(printed(decision.previous_score.exact)),
        decision.justification,
        decision.minority_note,
        decision.reason_for_change,
    )


def _decimal(share: Fraction) -> Decimal:
    return round_half_up(share, WEIGHT_PLACES).normalize()
