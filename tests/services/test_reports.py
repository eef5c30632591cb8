"""What is put onto paper: nothing from which a single vote could be worked out."""

from __future__ import annotations

import gc
from fractions import Fraction

import pytest

from eesee_desktop.domain.ids import AssessmentId, DimensionId
from eesee_desktop.domain.panel import PanelVote, Round
from eesee_desktop.domain.review import FindingCode
from eesee_desktop.domain.score import Score
from eesee_desktop.services import assessments, panel, results
from eesee_desktop.services.reports import draft_content, print_draft
from eesee_desktop.services.workspace import Workspace, latest_instrument
from support_kept import set_texts_with
from support_workspace import begin_assessment

D21 = DimensionId("2.1")


def _voted(workspace: Workspace, count: int) -> AssessmentId:
    """Return an assessment on which so many members gave 1 and 5 by turns, and one more abstained."""
    wanted = begin_assessment(workspace)
    members = [panel.add_member(workspace, wanted)[0] for _ in range(count + 1)]
    votes = [
        PanelVote(member, Round.FIRST, D21, Score(Fraction(5 if place % 2 else 1)))
        for place, member in enumerate(members)
    ]
    votes[-1] = PanelVote(members[-1], Round.FIRST, D21, None)
    panel.set_votes(workspace, wanted, votes)
    return wanted


@pytest.mark.parametrize("lacking", [0, 1])
def test_disagreement_is_asked_on_paper_from_the_minimum_on(workspace: Workspace, lacking: int) -> None:
    """Exactly the method's minimum of scores may be spoken of on paper, one fewer not; on screen both are told."""
    wanted = _voted(workspace, latest_instrument().minimum_panel - lacking)
    found = results.findings(workspace, wanted)
    assert FindingCode.PANEL_DIVIDED in {one.code for one in found}
    printed = draft_content(workspace, wanted).findings
    assert printed == tuple(one for one in found if not lacking or one.code is not FindingCode.PANEL_DIVIDED)


def test_nothing_is_kept_of_texts_once_the_workspace_is_closed(workspace: Workspace) -> None:
    """What one printing worked out of texts is there for the next, and goes with the workspace; none comes after it."""
    wanted = begin_assessment(workspace)
    assessments.set_field(workspace, wanted, "context", "The xylophone is a word of its own.")
    content = draft_content(workspace, wanted)
    print_draft(content, kept=workspace.paper_memory)
    assert set_texts_with("xylophone") == 1
    workspace.close()
    assert set_texts_with("xylophone") == 0
    print_draft(content, kept=workspace.paper_memory)
    gc.collect()
    assert set_texts_with("xylophone") == 0
