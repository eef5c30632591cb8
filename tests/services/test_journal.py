from __future__ import annotations

import dataclasses
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eesee_desktop.codec.things import Content
from eesee_desktop.domain.assessment import Confidence, StudyPeriod
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.ids import (
    AssessmentId,
    CountryCode,
    DimensionId,
    MemberId,
    PrincipleId,
    RecommendationId,
    SourceId,
)
from eesee_desktop.domain.instrument import ScoringRule
from eesee_desktop.domain.panel import Ballot, Identity, PanelVote, Round
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.score import Score
from eesee_desktop.domain.source import Source
from eesee_desktop.services import assessments, panel, recommendations, sources
from eesee_desktop.services.changes import Changes
from eesee_desktop.services.history import (
    history,
    restore_state,
    undo,
    what_would_change,
)
from eesee_desktop.services.journal import content_at_present
from eesee_desktop.services.panel import Decision
from eesee_desktop.services.workspace import Workspace
from support_workspace import StillClock, add_example, make_workspace

Verb = Callable[[Workspace, AssessmentId], "Changes | tuple[object, Changes]"]
PDF = b"%PDF-1.7 a scanned law"


def _content(workspace: Workspace, wanted: AssessmentId) -> Content:
    """Return all there is, but for the moment of the last change."""
    found = content_at_present(workspace, wanted)
    return dataclasses.replace(
        found, assessment=dataclasses.replace(found.assessment, modified=found.assessment.created)
    )


def _last(workspace: Workspace, wanted: AssessmentId) -> int:
    return history(workspace, wanted)[-1].act


_dimensions = st.sampled_from(["2.1", "2.2", "3.1", "5.1"]).map(DimensionId)
_scores = st.sampled_from([None, *(Score(Fraction(step)) for step in (1, 2, 3, 4, 5))])
_words = st.sampled_from(["", "A word.", "Two lines\n\nof prose.", "# Head\n\n- one\n- two", '{"after": 1}'])
_numbers = st.integers(0, 7)


def _source(workspace: Workspace, wanted: AssessmentId, number: int) -> Source:
    found = workspace.assessments.load(wanted).sources
    return found[number % len(found)]


def _member(workspace: Workspace, wanted: AssessmentId, number: int) -> MemberId:
    found = workspace.assessments.load(wanted).panel.members
    return found[number % len(found)].id


def _recommendation(workspace: Workspace, wanted: AssessmentId, number: int) -> RecommendationId:
    found = workspace.recommendations.load(wanted)
    return found[number % len(found)].id


def _vote(number: int, dimension: DimensionId, score: Score | None) -> Callable[[MemberId], PanelVote]:
    return lambda member: PanelVote(member, Round(1 + number % 2), dimension, score)


def _fill(workspace: Workspace, wanted: AssessmentId, words: str, number: int) -> Changes:
    value = workspace.assessments.load(wanted)
    return assessments.replace_content(
        workspace,
        wanted,
        dataclasses.replace(
            value,
            context=words,
            country=CountryCode(["PER", "BRA"][number % 2]),
            language=["en", "es"][number % 2],
            period=StudyPeriod(value.period.first, value.period.last.replace(day=1 + number)),
            is_training=bool(number % 2),
            sources=value.sources[::-1],
            citations=value.citations[number % 2 :],
            recommendations=value.recommendations[number % 3 :],
        ),
    )


def _decide(
    workspace: Workspace, wanted: AssessmentId, dimension: DimensionId, score: Score | None
) -> Changes:
    decision = Decision(ScoringRule.CONSENSUS, score or Score(Fraction(1)), Confidence.LOW, "Why.", None)
    return panel.decide(workspace, wanted, dimension, decision)


VERBS: dict[str, st.SearchStrategy[Verb]] = {
    "set_value": st.builds(
        lambda on, leaf, text: lambda w, a: assessments.set_field(w, a, f"{on}.{leaf}", text),
        _dimensions,
        st.sampled_from(["narrative", "justification", "minority_note"]),
        _words,
    ),
    "set_score": st.builds(
        lambda on, score: lambda w, a: assessments.set_field(w, a, f"{on}.score", str(score or "")),
        _dimensions,
        _scores,
    ),
    "external": st.builds(
        lambda raw: lambda w, a: assessments.set_field(w, a, "1.external.raw", raw),
        st.sampled_from(["", "7", "40"]),
    ),
    "recommendation_list": st.builds(
        lambda text: lambda w, a: assessments.set_field(w, a, "recommendations.donors", text),
        st.sampled_from(["", "- one", "- two\n- one\n- three"]),
    ),
    "replace_texts": st.builds(
        lambda words: (
            lambda w, a: assessments.replace_texts(
                w, a, {"context": words, "2.1.narrative": words, "recommendations.donors": "- " + words[:6]}
            )
        ),
        _words,
    ),
    "replace_content": st.builds(
        lambda words, number: lambda w, a: _fill(w, a, words, number), _words, _numbers
    ),
    "add_source": st.builds(
        lambda title: lambda w, a: sources.add_source(w, a, Source(SourceId("0" * 32), title)), _words
    ),
    "set_source": st.builds(
        lambda number, title: (
            lambda w, a: sources.set_source(w, a, dataclasses.replace(_source(w, a, number), title=title))
        ),
        _numbers,
        _words,
    ),
    "remove_source": st.builds(
        lambda number: lambda w, a: sources.remove_source(w, a, _source(w, a, number).id), _numbers
    ),
    "cite": st.builds(
        lambda number, on: lambda w, a: sources.cite(w, a, on, _source(w, a, number).id),
        _numbers,
        _dimensions,
    ),
    "uncite": st.builds(
        lambda number, on: lambda w, a: sources.uncite(w, a, on, _source(w, a, number).id),
        _numbers,
        _dimensions,
    ),
    "attach_file": st.builds(
        lambda number: (
            lambda w, a: sources.attach_file(w, a, _source(w, a, number).id, "law.pdf", PDF + b"%d" % number)
        ),
        _numbers,
    ),
    "detach_file": st.builds(
        lambda number: lambda w, a: sources.detach_file(w, a, _source(w, a, number).id), _numbers
    ),
    "add_recommendation": st.builds(
        lambda audience, text: (
            lambda w, a: recommendations.add_recommendation(w, a, audience, text, (PrincipleId(2),))
        ),
        st.sampled_from(Audience),
        _words,
    ),
    "set_recommendation": st.builds(
        lambda number, text, tied: (
            lambda w, a: recommendations.set_recommendation(
                w, a, _recommendation(w, a, number), text=text, principles=tied
            )
        ),
        _numbers,
        st.none() | _words,
        st.none() | st.sampled_from([(), (PrincipleId(3), PrincipleId(5))]),
    ),
    "move_recommendation": st.builds(
        lambda number, place: (
            lambda w, a: recommendations.move_recommendation(w, a, _recommendation(w, a, number), place)
        ),
        _numbers,
        _numbers,
    ),
    "remove_recommendation": st.builds(
        lambda number: (
            lambda w, a: recommendations.remove_recommendation(w, a, _recommendation(w, a, number))
        ),
        _numbers,
    ),
    "add_member": st.just(panel.add_member),
    "set_member": st.builds(
        lambda number: lambda w, a: panel.set_member(w, a, _member(w, a, number), has_left=number % 2 == 0),
        _numbers,
    ),
    "remove_member": st.builds(
        lambda number: lambda w, a: panel.remove_member(w, a, _member(w, a, number)), _numbers
    ),
    "set_identity": st.builds(
        lambda number, name: lambda w, a: panel.set_identity(w, a, Identity(_member(w, a, number), name)),
        _numbers,
        st.sampled_from(["Ana Flores", "Rosa Quispe"]),
    ),
    "change_votes": st.builds(
        lambda number, on, score: (
            lambda w, a: panel.change_votes(
                w,
                a,
                [_vote(number, on, score)(_member(w, a, number))],
                [Ballot(_member(w, a, number + 1), Round.FIRST, on)],
            )
        ),
        _numbers,
        _dimensions,
        _scores,
    ),
    "clear_votes": st.builds(
        lambda number, on: (
            lambda w, a: panel.clear_vote(w, a, Ballot(_member(w, a, number), Round.FIRST, on))
        ),
        _numbers,
        _dimensions,
    ),
    "decide": st.builds(lambda on, score: lambda w, a: _decide(w, a, on, score), _dimensions, _scores),
    "keep": st.builds(lambda on: lambda w, a: panel.keep(w, a, on), _dimensions),
}


def _do(workspace: Workspace, wanted: AssessmentId, verb: Verb) -> int:
    """Do a verb and return its act, 0 where nothing altered or the world refused."""
    try:
        done = verb(workspace, wanted)
    except (KnownError, ZeroDivisionError):  # no source left to choose from
        return 0
    return (done if isinstance(done, Changes) else done[1]).act


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.one_of(*VERBS.values()), min_size=1, max_size=12), st.data())
def test_whatever_was_done_can_be_taken_back(verbs: list[Verb], data: st.DataObject) -> None:
    """After any verbs: undone backwards, redone, or brought back to any moment, the assessment is what it was."""
    with TemporaryDirectory() as folder:
        clock = StillClock()
        workspace, _ = make_workspace(Path(folder) / "workspace", clock)
        with workspace:
            wanted = add_example(workspace).id
            states: dict[int, Content] = {}
            for verb in verbs:
                before = _content(workspace, wanted)
                act = _do(workspace, wanted, verb)
                clock.pass_time(1)
                if act and act not in states:  # typing may extend the act before
                    states[act] = before
                elif not act:
                    assert _content(workspace, wanted) == before
            after = _content(workspace, wanted)
            acts = [act for act in states if workspace.history.entries(wanted, act=act)]
            if not acts:
                return
            undone = [undo(workspace, wanted, act).act for act in reversed(acts)]
            assert _content(workspace, wanted) == states[acts[0]]
            for act in reversed(undone):
                if act:
                    undo(workspace, wanted, act)
            assert _content(workspace, wanted) == after
            moment = data.draw(st.sampled_from(acts))
            restored = restore_state(workspace, wanted, moment)
            assert _content(workspace, wanted) == states[moment]
            assert what_would_change(workspace, wanted, moment) == ()
            if restored.act:
                undo(workspace, wanted, restored.act)
            assert _content(workspace, wanted) == after
