"""What can become of a comment, and what an answer and a proposed wording count for."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eesee_desktop.domain.comments import (
    CommentAct,
    CommentEvent,
    CommentKind,
    CommentState,
    ReviewComment,
    can_be,
    has_wording,
    in_order_of_report,
    is_known,
    is_told_by_events,
    section_of,
    with_event,
    with_wording,
)
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import CommentId
from support_assessments import example_instrument

NOW = datetime(2025, 8, 1, 12, tzinfo=UTC)
COMMENT = ReviewComment(
    CommentId("c" * 32), 1, "2.1.narrative", "", CommentKind.QUESTION, "Who says so?", "Editor", NOW
)


def _event(act: CommentAct, text: str = "", second: int = 0) -> CommentEvent:
    return CommentEvent(act, NOW.replace(second=second), "Somebody", 1, text)


@given(st.lists(st.sampled_from(CommentAct), max_size=12))
def test_whatever_is_done_the_events_tell_it(acts: list[CommentAct]) -> None:
    """After any row of acts the state follows from the events; an act that is not possible changes nothing."""
    comment = COMMENT
    for act in acts:
        if can_be(comment.state, act):
            comment = with_event(comment, _event(act, "words"))
            assert is_told_by_events(comment)
            continue
        with pytest.raises(KnownError) as refused:
            with_event(comment, _event(act, "words"))
        assert refused.value.code is ErrorCode.COMMENT_ACT_REFUSED
    assert not is_told_by_events(replace(comment, state=_another(comment.state)))


def _another(state: CommentState) -> CommentState:
    return CommentState.OPEN if state is not CommentState.OPEN else CommentState.CLOSED


def test_an_answer_that_comes_late_is_kept_and_decides_nothing() -> None:
    """Closed or accepted before its answer came, a comment stays that, and the answer stands at it."""
    closed = with_event(COMMENT, _event(CommentAct.CLOSED))
    late = with_event(closed, _event(CommentAct.ANSWERED, "Two people."))
    assert late.state is CommentState.CLOSED
    assert [event.text for event in late.answers] == ["Two people."]


def test_the_same_answer_again_is_known() -> None:
    """An answer is sent until it is known to have arrived; asked again, the same words are a new answer."""
    first = _event(CommentAct.ANSWERED, "Two people.")
    answered = with_event(COMMENT, first)
    assert is_known(answered, first)
    assert is_known(answered, replace(first, at=NOW.replace(minute=9)))
    assert not is_known(answered, replace(first, text="Three people."))
    asked_again = with_event(answered, _event(CommentAct.REOPENED, "Which?", 1))
    assert is_known(asked_again, first)
    assert not is_known(asked_again, _event(CommentAct.ANSWERED, "Two people.", 2))


def test_a_wording_takes_the_place_of_the_passage() -> None:
    """Of the first one where it stands twice; where it is gone, nothing is guessed."""
    wording = _event(CommentAct.WORDED, "two people")
    quoting = with_event(replace(COMMENT, quote="nobody"), wording)
    assert with_wording("nobody and nobody", quoting) == "two people and nobody"
    assert with_wording("all of it", with_event(COMMENT, wording)) == "two people"
    assert has_wording("two people and nobody", quoting)
    assert not has_wording("two people and nobody", with_event(COMMENT, wording))
    with pytest.raises(KnownError) as gone:
        with_wording("somebody", quoting)
    assert gone.value.code is ErrorCode.QUOTE_NOT_FOUND
    with pytest.raises(KnownError) as none:
        with_wording("nobody", replace(COMMENT, quote="nobody"))
    assert none.value.code is ErrorCode.WORDING_MISSING


def test_they_stand_in_the_order_of_the_report() -> None:
    """A section before its fields, fields as in the report, an unknown place at the end."""
    places = ("notice", "2.1.narrative", "nowhere", "2.1", "context", "2.1.score", "1")
    ordered = in_order_of_report([replace(COMMENT, address=place) for place in places], example_instrument())
    assert [one.address for one in ordered] == [
        "context",
        "1",
        "2.1",
        "2.1.score",
        "2.1.narrative",
        "notice",
        "nowhere",
    ]
    assert section_of("2.1.score", example_instrument()) == "2.1"
    with pytest.raises(KnownError):
        section_of("nowhere", example_instrument())
