"""The practice assessment: a whole assessment to learn on, marked as training wherever it appears.

Its prose has the form of a published report and is read as one; scores, votes and sources stand beside it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from itertools import count
from typing import Any

from eesee_desktop.domain.assessment import (
    Assessment,
    Confidence,
    DimensionEntry,
    DimensionScore,
    NetworkMember,
    StudyPeriod,
    blank_entries,
)
from eesee_desktop.domain.fields import find_field, value_from_text, with_value
from eesee_desktop.domain.ids import AssessmentId, DimensionId, MemberId, PrincipleId, SourceId, country_code
from eesee_desktop.domain.instrument import Instrument, ScoringRule
from eesee_desktop.domain.panel import Panel, PanelMember, PanelVote, Round, votes_digest
from eesee_desktop.domain.recommendation import Recommendation
from eesee_desktop.domain.score import Score
from eesee_desktop.domain.source import Citation, Source, SourceKind
from eesee_desktop.intake.reports.reader import read_report
from eesee_desktop.intake.reports.reading import ReportReading
from eesee_desktop.system.resources import resource

_NAME = "peru-2025"
_ABSTAINED = "-"
_ABSENT = "."


def practice_narratives(instrument: Instrument) -> frozenset[str]:
    """Return the narratives of the practice assessment, by which it is known under another label.

    Args:
        instrument: One with the dimensions of the shipped method.
    """
    prose = resource("practice", f"{_NAME}.md").read_text(encoding="utf-8")
    numbers = count(1)
    reading = read_report(prose, instrument, lambda: f"{next(numbers):032x}")
    return frozenset(text for name, text in reading.values if name.endswith(".narrative"))


def practice_assessment(
    instrument: Instrument, member: NetworkMember, *, at: datetime, new_id: Callable[[], str]
) -> Assessment:
    """Return the practice assessment, complete enough to be sealed.

    Args:
        instrument: One with the dimensions of the shipped method.
        member: Who practises; the country stays the one of the practice assessment.
        at: When it was made: aware, UTC.
    """
    facts = tomllib.loads(resource("practice", f"{_NAME}.toml").read_text(encoding="utf-8"))
    prose = resource("practice", f"{_NAME}.md").read_text(encoding="utf-8")
    # Through the same reader as a real report, so that what people practise on is what they will see.
    reading = read_report(prose, instrument, new_id)
    panel = _panel(facts)
    principles, dimensions = blank_entries(instrument)
    decisions = {row["dimension"]: row for row in facts["decisions"]}
    sources, citations = _sources(facts, reading, new_id)
    assessment = Assessment(
        id=AssessmentId(new_id()),
        country=country_code(facts["country"]),
        period=StudyPeriod(facts["first_day"], facts["last_day"]),
        language=facts["language"],
        member=member,
        instrument=instrument.ref,
        created=at,
        modified=at,
        is_training=True,
        principles=principles,
        dimensions=tuple(_decided(entry, decisions.get(entry.id), panel) for entry in dimensions),
        sources=sources,
        citations=citations,
        recommendations=tuple(_recommendations(facts, reading)),
        panel=panel,
    )
    for name, text in reading.values:
        field = find_field(name, instrument)
        assessment = with_value(assessment, field, value_from_text(field, text), new_id)
    return assessment


def _panel(facts: dict[str, Any]) -> Panel:
    names = facts["panel"]["members"]
    members = tuple(PanelMember(MemberId(name), name in facts["panel"]["left"]) for name in names)
    rounds = ((Round.FIRST, "first"), (Round.SECOND, "second"))
    votes = (
        PanelVote(MemberId(name), round_, DimensionId(row["dimension"]), _score(written))
        for row in facts["decisions"]
        for round_, key in rounds
        # strict: a row with a vote too few would shift everybody's votes by one.
        for name, written in zip(names, row[key].split(), strict=True)
        if written != _ABSENT
    )
    return Panel(members, tuple(votes))


def _score(written: str) -> Score | None:
    return None if written == _ABSTAINED else Score.parse(written)


def _decided(entry: DimensionEntry, row: dict[str, str] | None, panel: Panel) -> DimensionEntry:
    if row is None:
        return entry
    decision = DimensionScore(
        score=Score.parse(row["score"]),
        rule=ScoringRule(row["rule"]),
        confidence=Confidence(row["confidence"]),
        justification=row["justification"],
        minority_note=row.get("minority_note", ""),
        votes_digest=votes_digest(panel, entry.id),
    )
    return replace(entry, decision=decision)


def _sources(
    facts: dict[str, Any], reading: ReportReading, new_id: Callable[[], str]
) -> tuple[tuple[Source, ...], tuple[Citation, ...]]:
    """Return the works linked in the prose with what is known of them, then those that nothing links."""
    known = {row["address"]: row for row in facts["sources"]}
    linked = (_described(source, known.get(source.address, {})) for source in reading.sources)
    works: list[Source] = []
    citations = list(reading.citations)
    for row in facts["works"]:
        work = _described(Source(SourceId(new_id()), row["title"]), row)
        works.append(work)
        citations += [Citation(section, work.id) for section in row["cited_in"]]
    return (*linked, *works), tuple(citations)


def _described(source: Source, row: dict[str, Any]) -> Source:
    return replace(
        source,
        title=row.get("title", source.title),
        kind=SourceKind(row.get("kind", SourceKind.OTHER)),
        publisher=row.get("publisher", ""),
        published=row.get("published", ""),
        is_inside_period=row.get("is_inside_period"),
        is_confidential=row.get("is_confidential", False),
    )


def _recommendations(facts: dict[str, Any], reading: ReportReading) -> Iterable[Recommendation]:
    furthered = {audience: iter(rows) for audience, rows in facts["recommendations"].items()}
    for item in reading.recommendations:
        numbers = next(furthered[item.audience.value])
        yield replace(item, principles=tuple(PrincipleId(number) for number in numbers))
