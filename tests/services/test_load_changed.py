from __future__ import annotations

import dataclasses
from collections.abc import Callable
from fractions import Fraction

import pytest

from eesee_desktop.domain.assessment import Confidence
from eesee_desktop.domain.ids import AssessmentId, DimensionId, SourceId
from eesee_desktop.domain.instrument import ScoringRule
from eesee_desktop.domain.panel import Ballot, PanelVote, Round
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.score import Score
from eesee_desktop.services import assessments, panel, recommendations, sources
from eesee_desktop.services.changes import Changes
from eesee_desktop.services.workspace import Workspace
from support_workspace import StillClock, add_example

Verb = Callable[[Workspace, AssessmentId], Changes | tuple[object, Changes]]
D21 = DimensionId("2.1")


def _source(workspace: Workspace, wanted: AssessmentId) -> SourceId:
    return assessments.load(workspace, wanted).sources[0].id


def _vote(workspace: Workspace, wanted: AssessmentId) -> PanelVote:
    member = panel.panel(workspace, wanted).members[0].id
    return PanelVote(member, Round.FIRST, D21, Score(Fraction(1)))


VERBS: dict[str, Verb] = {
    "score": lambda ws, at: assessments.set_field(ws, at, "2.1.score", "1"),
    "no_score": lambda ws, at: assessments.set_field(ws, at, "2.1.score", ""),
    "text": lambda ws, at: assessments.set_field(ws, at, "context", "later"),
    "external": lambda ws, at: assessments.set_field(ws, at, "1.external.raw", "7"),
    "edition": lambda ws, at: assessments.set_field(ws, at, "1.external.edition", "2024-03"),
    "principle": lambda ws, at: assessments.set_field(ws, at, "3.previous_score", "2.3"),
    "confidence": lambda ws, at: assessments.set_field(ws, at, "2.1.confidence", "low"),
    "decide": lambda ws, at: panel.decide(
        ws, at, D21, panel.Decision(ScoringRule.CONSENSUS, Score(Fraction(5)), Confidence.LOW, "because")
    ),
    "list": lambda ws, at: assessments.set_field(ws, at, "recommendations.donors", "- later\n- still later"),
    "add_recommendation": lambda ws, at: recommendations.add_recommendation(ws, at, Audience.DONORS, "later"),
    "add_source": lambda ws, at: sources.add_source(
        ws, at, dataclasses.replace(assessments.load(ws, at).sources[0], title="later")
    ),
    "remove_source": lambda ws, at: sources.remove_source(ws, at, _source(ws, at)),
    "cite": lambda ws, at: sources.cite(ws, at, "research_process", _source(ws, at)),
    "attach": lambda ws, at: sources.attach_file(ws, at, _source(ws, at), "a.txt", b"later"),
    "add_member": panel.add_member,
    "vote": lambda ws, at: panel.set_votes(ws, at, (_vote(ws, at),), overwrite=True),
    "clear_vote": lambda ws, at: panel.clear_vote(ws, at, Ballot(_vote(ws, at).member, Round.FIRST, D21)),
    "whole": lambda ws, at: assessments.replace_content(
        ws, at, dataclasses.replace(assessments.load(ws, at), language="es")
    ),
}


@pytest.mark.parametrize("name", VERBS)
def test_what_changes_name_is_all_that_changed(workspace: Workspace, clock: StillClock, name: str) -> None:
    """An assessment of which only what a verb named was read again is the one that is stored."""
    wanted = add_example(workspace).id
    before = assessments.load(workspace, wanted)
    clock.pass_time(60)
    done = VERBS[name](workspace, wanted)
    changes = done if isinstance(done, Changes) else done[1]
    after = assessments.load(workspace, wanted)
    assert after != before
    assert assessments.load_changed(workspace, before, changes) == after


def test_a_verb_returns_the_value_as_it_is_stored(workspace: Workspace) -> None:
    """What comes back is the text that was cleaned, and with a score the votes that it was decided on."""
    wanted = add_example(workspace).id
    field = workspace.field(wanted, "2.1.justification")
    stored, changes = assessments.set_value(workspace, wanted, field, "Seen.  \r\n")
    assert stored.value == "Seen."
    assert changes.fields == {"2.1.justification"}
    stored, _ = assessments.set_value(
        workspace, wanted, workspace.field(wanted, "2.1.score"), Score(Fraction(1))
    )
    decision = assessments.load(workspace, wanted).dimension(D21).decision
    assert decision.votes_digest
    assert (stored.value, stored.votes_digest) == (decision.score, decision.votes_digest)
