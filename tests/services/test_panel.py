from __future__ import annotations

import dataclasses
from collections.abc import Callable
from fractions import Fraction

import pytest

from eesee_desktop.domain.assessment import AssessmentStatus, Confidence
from eesee_desktop.domain.completeness import blocking, check
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId, DimensionId, MemberId
from eesee_desktop.domain.instrument import ScoringRule
from eesee_desktop.domain.panel import Ballot, Identity, PanelMember, PanelVote, Round
from eesee_desktop.domain.review import FindingCode
from eesee_desktop.domain.score import Score
from eesee_desktop.markup.words import text_facts
from eesee_desktop.services import assessments, results
from eesee_desktop.services.changes import ChangeKind
from eesee_desktop.services.history import history, restore_state, undo
from eesee_desktop.services.panel import (
    Conflict,
    Decision,
    add_member,
    change_votes,
    clear_vote,
    conflicts,
    decide,
    forget_identity,
    identities,
    keep,
    panel,
    remove_member,
    set_identity,
    set_member,
    set_vote,
    set_votes,
)
from eesee_desktop.services.workspace import Workspace
from support_workspace import StillClock, begin_assessment

D21, D22 = DimensionId("2.1"), DimensionId("2.2")
M1, M2, M3 = MemberId("M1"), MemberId("M2"), MemberId("M3")


def _score(value: int | str) -> Score:
    return Score(Fraction(value))


def _vote(member: MemberId, value: int | None, dimension: DimensionId = D21) -> PanelVote:
    return PanelVote(member, Round.FIRST, dimension, None if value is None else _score(value))


@pytest.fixture
def draft(workspace: Workspace) -> AssessmentId:
    """Give an empty assessment with a panel of three."""
    made = begin_assessment(workspace)
    for _ in range(3):
        add_member(workspace, made)
    return made


def test_members_are_numbered_or_have_an_alias(workspace: Workspace, draft: AssessmentId) -> None:
    """Without an alias a member is the next of M1, M2 …; an alias that is taken is refused whatever its case."""
    _, changes = add_member(workspace, draft, " Cóndor 2 ")
    assert changes.kinds == {ChangeKind.PANEL}
    assert add_member(workspace, draft)[0] == "M4"
    assert [member.id for member in panel(workspace, draft).members] == ["M1", "M2", "M3", "Cóndor 2", "M4"]
    for alias in ("m1", "cóndor 2"):
        with pytest.raises(KnownError) as taken:
            add_member(workspace, draft, alias)
        assert taken.value.code is ErrorCode.MEMBER_EXISTS
    for alias in ("", "  ", "a" * 21, "x\ty", "=cmd()", "-"):
        with pytest.raises(KnownError) as refused:
            add_member(workspace, draft, alias)
        assert refused.value.code is ErrorCode.VALUE_INVALID


def test_a_member_who_left_keeps_the_votes(workspace: Workspace, draft: AssessmentId) -> None:
    """Leaving is noted and undone; the votes stay either way."""
    set_vote(workspace, draft, Ballot(M2, Round.FIRST, D21), _score(4))
    set_member(workspace, draft, M2, has_left=True)
    left = panel(workspace, draft)
    assert left.members[1] == PanelMember(M2, has_left=True)
    assert left.votes == (_vote(M2, 4),)
    set_member(workspace, draft, M2, has_left=False)
    assert panel(workspace, draft).members[1] == PanelMember(M2)


def test_only_who_has_not_voted_is_removed(workspace: Workspace, draft: AssessmentId) -> None:
    """A member without votes goes with the name; one with votes, or an abstention, stays."""
    set_vote(workspace, draft, Ballot(M1, Round.FIRST, D21), None)
    with pytest.raises(KnownError) as refused:
        remove_member(workspace, draft, M1)
    assert refused.value.code is ErrorCode.MEMBER_HAS_VOTED
    set_identity(workspace, draft, Identity(M2, "Rosa Quispe"))
    remove_member(workspace, draft, M2)
    assert [member.id for member in panel(workspace, draft).members] == [M1, M3]
    assert identities(workspace, draft) == ()
    assert add_member(workspace, draft)[0] == "M4"


def test_identities_are_apart_and_off_by_default(workspace: Workspace, draft: AssessmentId) -> None:
    """Nobody is named until somebody says so; a name agrees to nothing by itself, and is forgotten."""
    assert identities(workspace, draft) == ()
    set_identity(workspace, draft, Identity(M3, " Luis Huamán ", "Red"))
    set_identity(workspace, draft, Identity(M1, "Rosa Quispe", may_be_named_in_report=True))
    assert identities(workspace, draft) == (
        Identity(M1, "Rosa Quispe", may_be_named_in_report=True),
        Identity(M3, "Luis Huamán", "Red"),
    )
    assert "Rosa" not in repr(assessments.load(workspace, draft))
    with pytest.raises(KnownError) as nameless:
        set_identity(workspace, draft, Identity(M1, " "))
    assert nameless.value.code is ErrorCode.VALUE_INVALID
    forget_identity(workspace, draft, M1)
    assert [identity.member for identity in identities(workspace, draft)] == [M3]
    with pytest.raises(KnownError) as unknown:
        set_identity(workspace, draft, Identity(MemberId("M9"), "Nobody"))
    assert unknown.value.code is ErrorCode.MEMBER_UNKNOWN


def test_what_is_forgotten_is_forgotten_in_the_history_too(workspace: Workspace, draft: AssessmentId) -> None:
    """After a member was forgotten no way back leads to the name: no entry has it, no act, no moment."""
    set_vote(workspace, draft, Ballot(M2, Round.FIRST, D21), _score(2))
    first = history(workspace, draft)[-1].act
    set_identity(workspace, draft, Identity(M1, "Rosa Quispe", "Red Ejemplo"))
    set_identity(workspace, draft, Identity(M1, "Luis Flores"))
    set_identity(workspace, draft, Identity(M3, "Ana Soto"))
    set_vote(workspace, draft, Ballot(M2, Round.FIRST, D21), _score(3))
    changes = forget_identity(workspace, draft, M1)
    assert not changes.act
    kept = repr(history(workspace, draft))
    assert "Ana Soto" in kept
    assert not any(name in kept for name in ("Rosa", "Red Ejemplo", "Luis", "identity/M1"))
    restore_state(workspace, draft, first)
    assert [one.member for one in identities(workspace, draft)] == []
    undo(workspace, draft, history(workspace, draft)[-1].act)
    assert identities(workspace, draft) == (Identity(M3, "Ana Soto"),)
    set_identity(workspace, draft, Identity(M1, "Eva Rojas"))
    assert history(workspace, draft)[-1].old is None
    with pytest.raises(KnownError) as unknown:
        forget_identity(workspace, draft, MemberId("M9"))
    assert unknown.value.code is ErrorCode.MEMBER_UNKNOWN


def test_a_vote_is_set_changed_and_cleared(workspace: Workspace, draft: AssessmentId) -> None:
    """A vote can be corrected; an abstention is a vote, absence is none."""
    place = Ballot(M1, Round.SECOND, D21)
    assert set_vote(workspace, draft, place, _score(2)).kinds == {ChangeKind.VOTES}
    assert not set_vote(workspace, draft, place, _score(2))
    assert set_vote(workspace, draft, place, None)
    assert panel(workspace, draft).votes == (PanelVote(M1, Round.SECOND, D21, None),)
    assert clear_vote(workspace, draft, place)
    assert not clear_vote(workspace, draft, place)
    assert panel(workspace, draft).votes == ()


@pytest.mark.parametrize(
    ("place", "score", "code"),
    [
        (Ballot(M1, Round.FIRST, DimensionId("1.1")), "3", ErrorCode.FIELD_UNKNOWN),
        (Ballot(M1, Round.FIRST, DimensionId("9.9")), "3", ErrorCode.FIELD_UNKNOWN),
        (Ballot(M1, Round.FIRST, D21), "7/3", ErrorCode.SCORE_OFF_STEP),
        (Ballot(MemberId("M9"), Round.FIRST, D21), "3", ErrorCode.MEMBER_UNKNOWN),
    ],
)
def test_a_vote_that_cannot_be_is_refused(
    workspace: Workspace, draft: AssessmentId, place: Ballot, score: str, code: ErrorCode
) -> None:
    """A member's own score is a step of the scale, on a dimension that a panel scores."""
    with pytest.raises(KnownError) as refused:
        set_vote(workspace, draft, place, _score(score))
    assert refused.value.code is code
    assert panel(workspace, draft).votes == ()


def test_a_block_never_overwrites_silently(workspace: Workspace, draft: AssessmentId) -> None:
    """Votes that would be replaced are told; nothing of the block is stored until that is wanted."""
    set_votes(workspace, draft, [_vote(M1, 2), _vote(M2, 3)])
    block = [_vote(M1, 2), _vote(M2, 5), _vote(M3, 4)]
    assert conflicts(workspace, draft, block) == (
        Conflict(Ballot(M2, Round.FIRST, D21), _score(3), _score(5)),
    )
    with pytest.raises(KnownError) as refused:
        set_votes(workspace, draft, block)
    assert (refused.value.code, refused.value.facts) == (ErrorCode.VOTE_EXISTS, {"count": 1})
    assert len(panel(workspace, draft).votes) == 2
    assert set_votes(workspace, draft, block, overwrite=True)
    assert set(panel(workspace, draft).votes) == set(block)
    assert not set_votes(workspace, draft, block)


def test_a_block_is_taken_whole_or_not_at_all(workspace: Workspace, draft: AssessmentId) -> None:
    """One impossible vote, or two votes for one place, and nothing is stored."""
    for last in (_vote(MemberId("M9"), 3), _vote(M1, 3), _vote(M2, 3, DimensionId("1.1"))):
        with pytest.raises(KnownError):
            set_votes(workspace, draft, [_vote(M1, 2), last])
    assert panel(workspace, draft).votes == ()


def test_what_one_step_alters_is_stored_whole_or_not_at_all(
    workspace: Workspace, draft: AssessmentId
) -> None:
    """An undo that brings votes back and clears others is one transaction; what is already there is not a change."""
    place = Ballot(M1, Round.FIRST, D21)
    set_votes(workspace, draft, (_vote(M1, 2), _vote(M2, 3)))
    changes = change_votes(workspace, draft, (_vote(M2, 5), _vote(M3, None)), (place,))
    assert changes.kinds == {ChangeKind.VOTES}
    assert set(panel(workspace, draft).votes) == {_vote(M2, 5), _vote(M3, None)}
    assert not change_votes(workspace, draft, (_vote(M2, 5),), (place,))
    with pytest.raises(KnownError):
        change_votes(workspace, draft, (_vote(MemberId("M9"), 1),), (Ballot(M2, Round.FIRST, D21),))
    assert set(panel(workspace, draft).votes) == {_vote(M2, 5), _vote(M3, None)}


def test_a_score_set_by_hand_is_kept_with_its_votes_too(workspace: Workspace, draft: AssessmentId) -> None:
    """Whoever types the score of the panel decides on the votes as they stand, and hears when they change."""
    set_votes(workspace, draft, (_vote(M1, 2), _vote(M2, 3)))
    assessments.set_field(workspace, draft, "2.1.score", "3")
    assert FindingCode.VOTES_CHANGED_SINCE not in _codes(workspace, draft)
    set_vote(workspace, draft, Ballot(M1, Round.FIRST, D21), _score(4))
    assert FindingCode.VOTES_CHANGED_SINCE in _codes(workspace, draft)


def test_a_decision_can_be_kept_on_other_votes(workspace: Workspace, draft: AssessmentId) -> None:
    """A score by consensus may stand on votes that changed; one that a rule computes from them may not."""
    set_votes(workspace, draft, (_vote(M1, 2), _vote(M2, 3)))
    decide(workspace, draft, D21, Decision(ScoringRule.CONSENSUS, _score(2)))
    set_vote(workspace, draft, Ballot(M1, Round.FIRST, D21), _score(4))
    assert keep(workspace, draft, D21).fields == {"2.1.score"}
    assert FindingCode.VOTES_CHANGED_SINCE not in _codes(workspace, draft)
    assert not keep(workspace, draft, D21)
    decide(workspace, draft, D21, Decision(ScoringRule.MEAN, _score("7/2")))
    set_vote(workspace, draft, Ballot(M1, Round.FIRST, D21), _score(1))
    with pytest.raises(KnownError) as caught:
        keep(workspace, draft, D21)
    assert caught.value.facts["expected"] == "2"
    assert FindingCode.SCORE_NOT_BY_RULE in _codes(workspace, draft)


def test_a_score_that_its_rule_no_longer_yields_is_to_settle_before_sealing(
    workspace: Workspace, draft: AssessmentId
) -> None:
    """It stands among what is required, until the panel decides again or keeps it as its own with a reason."""
    set_votes(workspace, draft, (_vote(M1, 3), _vote(M2, 3)))
    decide(
        workspace,
        draft,
        D21,
        Decision(ScoringRule.MEDIAN, _score(3), justification="Few were refused."),
    )
    assert FindingCode.SCORE_NOT_BY_RULE not in _codes(workspace, draft)
    set_votes(workspace, draft, (_vote(M1, 1), _vote(M2, 1)), overwrite=True)
    assert FindingCode.SCORE_NOT_BY_RULE in _required(workspace, draft)
    kept = keep(workspace, draft, D21, "The two who changed had read another law.")
    decision = assessments.load(workspace, draft).dimension(D21).decision
    assert (decision.score, decision.rule) == (_score(3), ScoringRule.CONSENSUS)
    assert decision.justification == "Few were refused.\n\nThe two who changed had read another law."
    changed = {FindingCode.SCORE_NOT_BY_RULE, FindingCode.VOTES_CHANGED_SINCE}
    assert not changed & _codes(workspace, draft)
    undo(workspace, draft, kept.act)
    assert FindingCode.SCORE_NOT_BY_RULE in _required(workspace, draft)


def _required(workspace: Workspace, draft: AssessmentId) -> set[FindingCode]:
    found = blocking(results.findings(workspace, draft))
    return {finding.code for finding in found}


def _codes(workspace: Workspace, draft: AssessmentId) -> set[FindingCode]:
    assessment = assessments.load(workspace, draft)
    found = check(assessment, workspace.instrument_of(draft), workspace.clock().date(), text_facts)
    return {finding.code for finding in found}


def test_a_decision_is_apart_from_the_votes(workspace: Workspace, draft: AssessmentId) -> None:
    """What a rule yields is stored only when it is said; a mean is kept exact; a score needs no votes."""
    set_votes(workspace, draft, [_vote(M1, 2), _vote(M2, 3), _vote(M3, 3)])
    assert assessments.load(workspace, draft).dimension(D21).decision.score is None
    changes = decide(
        workspace,
        draft,
        D21,
        Decision(ScoringRule.MEAN, _score("8/3"), Confidence.HIGH, "Because.", "One member differs."),
    )
    stored = assessments.load(workspace, draft).dimension(D21).decision
    assert (stored.score, stored.rule, stored.confidence) == (
        _score("8/3"),
        ScoringRule.MEAN,
        Confidence.HIGH,
    )
    assert (stored.justification, stored.minority_note) == ("Because.", "One member differs.")
    assert changes.fields == {
        f"2.1.{leaf}" for leaf in ("score", "rule", "confidence", "justification", "minority_note")
    }
    assert [entry.new for entry in history(workspace, draft, "2.1.score")] == ["8/3"]
    decide(workspace, draft, D22, Decision(ScoringRule.CONSENSUS, _score(2)))
    assert assessments.load(workspace, draft).dimension(D22).decision.score == _score(2)


def test_a_mean_that_is_none_is_refused(workspace: Workspace, draft: AssessmentId) -> None:
    """What is called the mean or the median of the recorded votes is it; consensus lies on a step."""
    set_votes(workspace, draft, [_vote(M1, 2), _vote(M2, 3)])
    for rule in (ScoringRule.MEAN, ScoringRule.MEDIAN):
        with pytest.raises(KnownError) as refused:
            decide(workspace, draft, D21, Decision(rule, _score(4)))
        assert refused.value.code is ErrorCode.VALUE_INVALID
        assert refused.value.facts["expected"] == "5/2"
    with pytest.raises(KnownError) as off_step:
        decide(workspace, draft, D21, Decision(ScoringRule.CONSENSUS, _score("5/3")))
    assert off_step.value.code is ErrorCode.SCORE_OFF_STEP
    decision = assessments.load(workspace, draft).dimension(D21).decision
    assert (decision.score, decision.rule) == (None, None)


def test_votes_that_change_after_the_decision_are_noticed(
    workspace: Workspace, draft: AssessmentId, clock: StillClock
) -> None:
    """The finding appears with a changed vote, goes when the vote is put back or the panel decides again."""

    def is_noticed() -> bool:
        assessment = assessments.load(workspace, draft)
        found = check(assessment, workspace.instrument(assessment.instrument), clock.now.date(), text_facts)
        return FindingCode.VOTES_CHANGED_SINCE in {finding.code for finding in found}

    set_votes(workspace, draft, [_vote(M1, 2), _vote(M2, 3)])
    decide(workspace, draft, D21, Decision(ScoringRule.CONSENSUS, _score(2)))
    assert not is_noticed()
    set_vote(workspace, draft, Ballot(M3, Round.FIRST, D21), _score(5))
    assert is_noticed()
    clear_vote(workspace, draft, Ballot(M3, Round.FIRST, D21))
    assert not is_noticed()
    set_vote(workspace, draft, Ballot(M3, Round.SECOND, D21), None)
    assert is_noticed()
    again = decide(workspace, draft, D21, Decision(ScoringRule.CONSENSUS, _score(2)))
    assert again.fields == {"2.1.score"}
    assert not is_noticed()
    assert not decide(workspace, draft, D21, Decision(ScoringRule.CONSENSUS, _score(2)))


def test_a_sealed_assessment_keeps_its_panel(workspace: Workspace, draft: AssessmentId) -> None:
    """Once sealed, neither members nor votes nor names nor decisions change."""
    set_votes(workspace, draft, [_vote(M1, 2)])
    known = Identity(M2, "Ana Flores")
    set_identity(workspace, draft, known)
    workspace.assessments.set_status(draft, AssessmentStatus.SEALED, 1)
    before = assessments.load(workspace, draft)
    place = Ballot(M2, Round.FIRST, D21)
    verbs: list[Callable[[], object]] = [
        lambda: add_member(workspace, draft),
        lambda: set_member(workspace, draft, M1, has_left=True),
        lambda: remove_member(workspace, draft, M3),
        lambda: set_identity(workspace, draft, Identity(M1, "Rosa")),
        lambda: forget_identity(workspace, draft, M2),
        lambda: set_vote(workspace, draft, place, _score(3)),
        lambda: clear_vote(workspace, draft, dataclasses.replace(place, member=M1)),
        lambda: decide(workspace, draft, D21, Decision(ScoringRule.CONSENSUS, _score(2))),
    ]
    for verb in verbs:
        with pytest.raises(KnownError) as refused:
            verb()
        assert refused.value.code is ErrorCode.ASSESSMENT_SEALED
    assert assessments.load(workspace, draft) == before
    assert identities(workspace, draft) == (known,)


def test_votes_on_a_dimension_are_those_of_the_panel(workspace: Workspace, draft: AssessmentId) -> None:
    """The votes read for one dimension are those that the whole panel has there, abstentions and rounds included."""
    first, _ = add_member(workspace, draft)
    second, _ = add_member(workspace, draft)
    other = DimensionId("2.2")
    set_vote(workspace, draft, Ballot(first, Round.FIRST, D21), _score(2))
    set_vote(workspace, draft, Ballot(second, Round.SECOND, D21), None)
    set_vote(workspace, draft, Ballot(first, Round.FIRST, other), _score(4))
    expected = tuple(vote for vote in workspace.panel.load(draft).votes if vote.dimension == D21)
    assert workspace.panel.votes_on(draft, D21) == expected
    assert len(expected) == 2
