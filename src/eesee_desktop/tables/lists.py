"""Sources, recommendations and findings as tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.review import Finding
from eesee_desktop.domain.source import Source
from eesee_desktop.tables.table import CellKind, ColumnOut, TableKind, TableOut

FindingWords = Callable[[Finding], tuple[str, str, str]]
"""Returns the place of a finding, its sentence and the next step, as people read them."""


def sources_table(assessment: Assessment, sources: Sequence[Source]) -> TableOut:
    """Return a row for each of some sources, in their order, with the sections that cite it.

    Args:
        sources: Of the assessment: the public ones, or all.
    """
    columns = (
        ColumnOut("title", "Title of the work."),
        ColumnOut("kind", "law, official, report, news, academic, dataset, interview or other."),
        ColumnOut("publisher", "Who published it."),
        ColumnOut("published", "Year, month or day: 2025, 2025-03, 2025-03-17."),
        ColumnOut("address", "Web address."),
        ColumnOut("is_inside_period", "Whether it bears on the study period.", CellKind.YES_OR_NO),
        ColumnOut("is_confidential", "Never printed, never sent in the clear.", CellKind.YES_OR_NO),
        ColumnOut("attached_file", "Name of the file that is kept with it."),
        ColumnOut("cited_in", "The sections that cite it."),
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
    return TableOut(TableKind.SOURCES, columns, rows)


def recommendations_table(assessment: Assessment) -> TableOut:
    """Return a row for each recommendation, by audience and in their order."""
    columns = (
        ColumnOut("audience", "government, donors or civil_society."),
        ColumnOut("number", "Its place among those to the audience.", CellKind.WHOLE),
        ColumnOut("text", "In Markdown."),
        ColumnOut("principles", "What it would further: numbers of principles."),
    )
    rows = tuple(
        (audience.value, number, item.text, ", ".join(map(str, item.principles)))
        for audience in Audience
        for number, item in enumerate(assessment.recommendations_to(audience), start=1)
    )
    return TableOut(TableKind.RECOMMENDATIONS, columns, rows)


def findings_table(assessment: Assessment, findings: Sequence[Finding], words_of: FindingWords) -> TableOut:
    """Return a row for each finding of a check; of a confidential source the title is left out."""
    columns = (
        ColumnOut("severity", "blocks or advises."),
        ColumnOut("code", "Name of the rule."),
        ColumnOut("where", "The field it is about."),
        ColumnOut("place", "The same in words."),
        ColumnOut("source", "Title of the source it is about; empty for a confidential one."),
        ColumnOut("sentence", "What was found."),
        ColumnOut("next_step", "What puts it right."),
    )
    titles = {f"sources/{source.id}": source.title for source in assessment.public_sources}
    rows = tuple(
        (one.severity.value, one.code.value, one.where, place, titles.get(one.where), sentence, step)
        for one in findings
        for place, sentence, step in [words_of(one)]
    )
    return TableOut(TableKind.FINDINGS, columns, rows)
