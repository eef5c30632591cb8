"""Sources, recommendations and findings as tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.review import Finding
from eesee_desktop.domain.source import Source
from eesee_desktop.tables.table import CellKind, Column, Table, TableKind

FindingWords = Callable[[Finding], tuple[str, str, str]]
"""Returns the place of a finding, its sentence and the next step, as people read them."""


def sources_table(assessment: Assessment, sources: Sequence[Source]) -> Table:
    """Return a row for each of some sources, in their order, with the sections that cite it.

    Args:
        sources: Of the assessment: the public ones, or all.
    """
    columns = (
        Column("title", "Title of the work."),
        Column("kind", "law, official, report, news, academic, dataset, interview or other."),
        Column("publisher", "Who published it."),
        Column("published", "Year, month or day: 2025, 2025-03, 2025-03-17."),
        Column("address", "Web address."),
        Column("is_inside_period", "Whether it bears on the study period.", CellKind.YES_OR_NO),
        Column("is_confidential", "Never printed, never sent in the clear.", CellKind.YES_OR_NO),
        Column("attached_file", "Name of the file that is kept with it."),
        Column("cited_in", "The sections that cite it."),
    )
    rows = tuple(
        (
            source.title,
            source.kind.value,
            source.publisher,
            source.published,
            source.known_address,
            source.is_inside_period,
            source.is_confidential,
            None if source.attachment is None else source.attachment.name,
            ", ".join(cite.section for cite in assessment.citations if cite.source == source.id),
        )
        for source in sources
    )
    return Table(TableKind.SOURCES, columns, rows)


def recommendations_table(assessment: Assessment) -> Table:
    """Return a row for each recommendation, by audience and in their order."""
    columns = (
        Column("audience", "government, donors or civil_society."),
        Column("number", "Its place among those to the audience.", CellKind.WHOLE),
        Column("text", "In Markdown."),
        Column("principles", "What it would further: numbers of principles."),
    )
    rows = tuple(
        (audience.value, number, item.text, ", ".join(map(str, item.principles)))
        for audience in Audience
        for number, item in enumerate(assessment.recommendations_to(audience), start=1)
    )
    return Table(TableKind.RECOMMENDATIONS, columns, rows)


def findings_table(assessment: Assessment, findings: Sequence[Finding], words_of: FindingWords) -> Table:
    """Return a row for each finding of a check; of a confidential source the title is left out."""
    columns = (
        Column("severity", "blocks or advises."),
        Column("code", "Name of the rule."),
        Column("where", "The field it is about."),
        Column("place", "The same in words."),
        Column("source", "Title of the source it is about; empty for a confidential one."),
        Column("sentence", "What was found."),
        Column("next_step", "What puts it right."),
    )
    titles = {f"sources/{source.id}": source.title for source in assessment.public_sources}
    rows = tuple(
        (one.severity.value, one.code.value, one.where, place, titles.get(one.where), sentence, step)
        for one in findings
        for place, sentence, step in [words_of(one)]
    )
    return Table(TableKind.FINDINGS, columns, rows)
