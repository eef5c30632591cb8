"""Bringing in what comes from elsewhere: a published report fills an assessment."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from eesee_desktop.domain.assessment import Assessment, StudyPeriod
from eesee_desktop.domain.fields import FieldKind, find_field, text_of, value_from_text, with_value
from eesee_desktop.domain.ids import AssessmentId, CountryCode
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.recommendation import Audience, Recommendation
from eesee_desktop.intake.documents.reading import read_report_file
from eesee_desktop.intake.reports.reading import (
    Destination,
    ExpectedAssessment,
    ReportReading,
    without_fields,
)
from eesee_desktop.services import assessments
from eesee_desktop.services.changes import Changes
from eesee_desktop.services.journal import Reach, recorded
from eesee_desktop.services.workspace import Workspace, latest_instrument


@dataclass(frozen=True, slots=True)
class ReportTaken:
    """What became of a published report.

    Attributes:
        reading: Every paragraph and where it belongs.
        taken: Names of the fields that were filled.
        kept: Names of the fields that held something else already and were left alone.
        same: Names of the fields that held just that already.
    """

    reading: ReportReading
    taken: tuple[str, ...]
    kept: tuple[str, ...]
    same: tuple[str, ...] = ()

    @property
    def waits(self) -> bool:
        """Nothing was stored: first something has to be answered."""
        return bool(questions_in(self.reading))

    @property
    def is_whole(self) -> bool:
        """Everything in the report has its place, and no field was left alone."""
        return not self.kept and not self.reading.account.to_look_at


def look_at_report(
    workspace: Workspace, file: str | bytes, country: CountryCode, period: StudyPeriod
) -> ReportReading:
    """Read a report for an assessment that is yet to be made, and store nothing.

    Raises:
        KnownError: REPORT_NOT_READABLE.
    """
    expected = _expected(workspace, country, period)
    return read_report_file(file, latest_instrument(), workspace.new_id, expected)


def look_at_new_report(
    workspace: Workspace, file: str | bytes, accepted: Collection[Destination] = ()
) -> ReportReading:
    """Read a report for an assessment of which nothing is known yet, and store nothing.

    Raises:
        KnownError: REPORT_NOT_READABLE.
    """
    return read_report_file(file, latest_instrument(), workspace.new_id, None, accepted)


def look_at_report_for(
    workspace: Workspace,
    assessment_id: AssessmentId,
    file: str | bytes,
    *,
    accepted: Collection[Destination] = (),
) -> ReportTaken:
    """Return what :func:`take_report` would take and leave alone, and store nothing.

    Raises:
        KnownError: REPORT_NOT_READABLE, ASSESSMENT_NOT_FOUND.
    """
    assessment = assessments.load(workspace, assessment_id)
    reading = _read(workspace, assessment, file, accepted)
    instrument = workspace.instrument(assessment.instrument)
    return filled_from(assessment, instrument, reading, overwrite=False)[1]


@recorded(Reach.ALL)
def take_report(
    workspace: Workspace,
    assessment_id: AssessmentId,
    file: str | bytes,
    *,
    overwrite: bool = False,
    accepted: Collection[Destination] = (),
) -> tuple[ReportTaken, Changes]:
    """Fill an assessment from a published Country Focus Report, in one transaction.

    A field that holds other text already is left alone and named, unless ``overwrite`` is set; the history
    keeps what was replaced. Of a report of another country or period nothing is stored, see
    :attr:`ReportTaken.waits`, unless that is among what is ``accepted``.

    Raises:
        KnownError: REPORT_NOT_READABLE, ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
    """
    assessment = assessments.load(workspace, assessment_id)
    reading = _read(workspace, assessment, file, accepted)
    if questions_in(reading):
        return ReportTaken(reading, (), ()), _no_changes(workspace, assessment_id)
    # Pure until here. The whole assessment is replaced in one transaction, so that no half of a report is
    # ever stored.
    instrument = workspace.instrument(assessment.instrument)
    filled, taken = filled_from(assessment, instrument, reading, overwrite=overwrite)
    return taken, assessments.replace_content(workspace, assessment_id, filled)


def _no_changes(workspace: Workspace, assessment_id: AssessmentId) -> Changes:
    return Changes(assessment_id, frozenset(), frozenset(), workspace.clock())


def questions_in(reading: ReportReading) -> tuple[Destination, ...]:
    """Return what has to be answered before anything is stored."""
    asked = (Destination(piece.reason) for piece in reading.account.asked)
    # Where a second report begins nothing more is read, and the first one can be stored as it is.
    return tuple(dict.fromkeys(one for one in asked if one is not Destination.SECOND_REPORT))


def _read(
    workspace: Workspace,
    assessment: Assessment,
    file: str | bytes,
    accepted: Collection[Destination],
) -> ReportReading:
    expected = _expected(workspace, assessment.country, assessment.period)
    instrument = workspace.instrument(assessment.instrument)
    return read_report_file(file, instrument, workspace.new_id, expected, accepted)


def _expected(workspace: Workspace, country: CountryCode, period: StudyPeriod) -> ExpectedAssessment:
    return ExpectedAssessment(country, period.first.year, period.last.year, workspace.member.name)


def filled_from(
    assessment: Assessment, instrument: Instrument, reading: ReportReading, *, overwrite: bool
) -> tuple[Assessment, ReportTaken]:
    """Return the assessment with a reading put in, and what became of each field."""
    taken: list[str] = []
    kept: list[str] = []
    same: list[str] = []
    filled = assessment
    for name, text in reading.values:
        field = find_field(name, instrument)
        value = value_from_text(field, text)
        present = text_of(filled, field)
        # Somebody has written there. Their words outrank a published report, whatever it says.
        if present == text:
            same.append(name)
            continue
        if present and not overwrite:
            kept.append(name)
            continue
        taken.append(name)
        # No ids can be needed here: recommendations are taken below. If one were asked for after all, this
        # fails instead of inventing it.
        filled = with_value(filled, field, value, iter(()).__next__)
    is_same = {audience: _are_same(assessment, reading, audience) for audience in Audience}
    same += [f"recommendations.{audience.value}" for audience, same_there in is_same.items() if same_there]
    offered = tuple(item for item in reading.recommendations if not is_same[item.audience])
    filled = _with_recommendations(filled, offered, taken, kept, overwrite=overwrite)
    filled = _with_sources(filled, instrument, reading, kept)
    told = without_fields(reading, kept, same)
    return filled, ReportTaken(told, tuple(taken), tuple(kept), tuple(same))


def _are_same(assessment: Assessment, reading: ReportReading, audience: Audience) -> bool:
    """Tell whether a list of recommendations is there already, to the letter."""
    present = [item.text for item in assessment.recommendations_to(audience)]
    return bool(present) and present == [
        item.text for item in reading.recommendations if item.audience is audience
    ]


def _with_recommendations(
    assessment: Assessment,
    given: Sequence[Recommendation],
    taken: list[str],
    kept: list[str],
    *,
    overwrite: bool,
) -> Assessment:
    """Take the recommendations to each audience that has none yet."""
    present = {item.audience for item in assessment.recommendations}
    offered = {item.audience for item in given}
    # Decided per audience, not per item: only a person knows which of two lists is the current one.
    accepted = offered if overwrite else offered - present
    taken += sorted(f"recommendations.{audience.value}" for audience in accepted)
    kept += sorted(f"recommendations.{audience.value}" for audience in offered - accepted)
    return dataclasses.replace(
        assessment,
        recommendations=(
            *(item for item in assessment.recommendations if item.audience not in accepted),
            *(item for item in given if item.audience in accepted),
        ),
    )


def _with_sources(
    assessment: Assessment, instrument: Instrument, reading: ReportReading, kept: list[str]
) -> Assessment:
    """Take the sources of those sections whose text was taken."""
    # A section whose text stays keeps its sources as they are: those of a text that was not taken would
    # support nothing.
    closed = {
        find_field(name, instrument).section
        for name in kept
        if find_field(name, instrument).kind in {FieldKind.TEXT, FieldKind.LIST}
    }
    # Reading the same report twice must not double the sources.
    known = {
        (item.section, source.title, source.known_address)
        for item in assessment.citations
        for source in assessment.sources
        if source.id == item.source
    }
    by_id = {source.id: source for source in reading.sources}
    citations = tuple(
        citation
        for citation in reading.citations
        if citation.section not in closed
        and (citation.section, by_id[citation.source].title, by_id[citation.source].known_address)
        not in known
    )
    cited = {citation.source for citation in citations}
    sources = tuple(source for source in reading.sources if source.id in cited)
    return dataclasses.replace(
        assessment, sources=assessment.sources + sources, citations=assessment.citations + citations
    )
