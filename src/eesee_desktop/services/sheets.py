"""Verbs of the meeting on paper: score sheets, blank or as a form, the results of the votes, the agenda.

ReportLab is loaded when the first sheet is asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from eesee_desktop import __version__
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId, DimensionId, MemberId
from eesee_desktop.domain.panel import Round
from eesee_desktop.report.content import Paper, TellProgress
from eesee_desktop.report.panel_content import MeetingContent, SheetContent
from eesee_desktop.services import assessments
from eesee_desktop.services.reports import current_code
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.system.countries import country_name

__all__ = [
    "Paper",
    "SheetChoice",
    "meeting_content",
    "present_members",
    "print_agenda",
    "print_fillable_sheet",
    "print_results_sheet",
    "print_score_sheets",
    "sheet_content",
]


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """What a person wants printed.

    Attributes:
        members: Whose copies; empty for one without a pseudonym, which its member writes in.
        dimensions: Which are asked; empty for all that a panel scores.
    """

    members: tuple[MemberId, ...] = ()
    dimensions: tuple[DimensionId, ...] = ()
    round: Round = Round.FIRST
    paper: Paper = Paper.A4


def present_members(workspace: Workspace, assessment_id: AssessmentId) -> tuple[MemberId, ...]:
    """Return the pseudonyms of those who have not left.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    return tuple(member.id for member in workspace.panel.load(assessment_id).present)


def sheet_content(workspace: Workspace, assessment_id: AssessmentId, choice: SheetChoice) -> SheetContent:
    """Return what score sheets print, frozen, so that they can be printed on another thread.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND; MEMBER_UNKNOWN.
    """
    assessment = assessments.load(workspace, assessment_id)
    known = {member.id for member in assessment.panel.members}
    for member in choice.members:
        if member not in known:
            raise KnownError(ErrorCode.MEMBER_UNKNOWN, member=member)
    return SheetContent(
        assessment=assessment,
        instrument=workspace.instrument(assessment.instrument, assessment.language),
        country_name=country_name(assessment.country, assessment.language),
        round=choice.round,
        check_code=current_code(workspace, assessment),
        created=assessment.modified,
        language=assessment.language,
        app_version=__version__,
        members=choice.members,
        dimensions=choice.dimensions,
        paper=choice.paper,
    )


def meeting_content(
    workspace: Workspace,
    assessment_id: AssessmentId,
    *,
    dimensions: Sequence[DimensionId] = (),
    paper: Paper = Paper.A4,
) -> MeetingContent:
    """Return what results sheet and agenda print, frozen.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    assessment = assessments.load(workspace, assessment_id)
    return MeetingContent(
        assessment=assessment,
        instrument=workspace.instrument(assessment.instrument, assessment.language),
        country_name=country_name(assessment.country, assessment.language),
        check_code=current_code(workspace, assessment),
        created=assessment.modified,
        language=assessment.language,
        app_version=__version__,
        dimensions=tuple(dimensions),
        paper=paper,
    )


def print_score_sheets(content: SheetContent, progress: TellProgress | None = None) -> bytes:
    """Return blank score sheets as one PDF, a copy for each member chosen.

    Raises:
        KnownError: FIELD_UNKNOWN for a dimension that no panel scores; OPERATION_CANCELLED, FONT_MISSING.
    """
    from eesee_desktop.report.score_sheet import render_score_sheet  # noqa: PLC0415  ReportLab loads here

    return render_score_sheet(content, progress)


def print_fillable_sheet(content: SheetContent, member: MemberId | None = None) -> bytes:
    """Return one score sheet as a PDF form.

    Args:
        member: Whose it is; None for one whose pseudonym is filled in.

    Raises:
        KnownError: FIELD_UNKNOWN for a dimension that no panel scores; FONT_MISSING.
    """
    from eesee_desktop.report.score_sheet import render_fillable_sheet  # noqa: PLC0415  as above

    return render_fillable_sheet(content, member)


def print_results_sheet(content: MeetingContent) -> bytes:
    """Return the votes without names, with their spread; hidden where too few took part.

    Raises:
        KnownError: FIELD_UNKNOWN for a dimension that no panel scores; FONT_MISSING.
    """
    from eesee_desktop.report.panel_results import render_results_sheet  # noqa: PLC0415  as above

    return render_results_sheet(content)


def print_agenda(content: MeetingContent) -> bytes:
    """Return what the panel is to talk about, where it is furthest apart first.

    Raises:
        KnownError: FIELD_UNKNOWN for a dimension that no panel scores; FONT_MISSING.
    """
    from eesee_desktop.report.panel_results import render_agenda  # noqa: PLC0415  as above

    return render_agenda(content)
