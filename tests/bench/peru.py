"""The Peru assessment in a real workspace, ready to be printed and sealed."""

from __future__ import annotations

from pathlib import Path

from eesee_desktop.crypto.passphrase import STANDARD_COST, KdfCost
from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.services import assessments
from eesee_desktop.services.intake import take_report
from eesee_desktop.services.workspace import Workspace, latest_instrument
from eesee_desktop.services.workspace_opening import create_workspace
from eesee_desktop.system.clock import new_id, now
from eesee_desktop.system.randomness import random_bytes
from support_reports import PRACTICE_REPORT, PUBLISHED_REPORT
from support_workspace import MEMBER, PASSPHRASE, PERU, YEAR_2025


def report_text() -> str:
    """Return the published report where it lies beside the checkout, else the practice one."""
    path = PUBLISHED_REPORT if PUBLISHED_REPORT.is_file() else PRACTICE_REPORT
    return path.read_text(encoding="utf-8")


def peru_workspace(folder: Path, cost: KdfCost = STANDARD_COST) -> tuple[Workspace, AssessmentId]:
    """Make a workspace, and in it the whole assessment.

    Args:
        cost: Of the passphrase; what the program itself asks unless said otherwise.
    """
    workspace, _ = create_workspace(
        folder, PASSPHRASE, MEMBER, clock=now, new_id=new_id, random=random_bytes, cost=cost
    )
    found, _ = assessments.new_assessment(workspace, PERU, YEAR_2025, "en")
    take_report(workspace, found, report_text())
    values = {"score": "2", "rule": "consensus", "confidence": "high", "justification": "What the panel saw."}
    for dimension in latest_instrument().scored_dimensions:
        for leaf, text in values.items():
            assessments.set_field(workspace, found, f"{dimension.id}.{leaf}", text)
    return workspace, found


def loaded(workspace: Workspace, found: AssessmentId) -> tuple[Assessment, Instrument]:
    """Return the assessment and its method."""
    assessment = assessments.load(workspace, found)
    return assessment, workspace.instrument(assessment.instrument)
