"""Questions and answers between a member and a desk, each with a workspace of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from eesee_desktop.bundle.letters import read_comments
from eesee_desktop.domain.comments import CommentAct, CommentKind, CommentState, ReviewState
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.fields import text_of
from eesee_desktop.services import answers, assessments, comments, desk, history, results, submissions
from eesee_desktop.services.comments import NewComment
from eesee_desktop.services.matrix import SUFFIXES, desk_matrix, member_matrix
from eesee_desktop.services.submissions import SealingChoice
from eesee_desktop.storage.reviews import KeptComment
from support_exchange import Exchange, exchange
from support_pdf import page_texts


@pytest.fixture
def both(tmp_path: Path) -> Iterator[Exchange]:
    """Give a member whose first revision was received at a desk."""
    with exchange(tmp_path) as made:
        made.send()
        yield made


def _refusal(verb: object, *words: object, **more: object) -> ErrorCode:
    with pytest.raises(KnownError) as refused:
        verb(*words, **more)  # type: ignore[operator]  # any verb
    return refused.value.code


def _narrative(both: Exchange, name: str = "2.1.narrative") -> str:
    assessment = assessments.load(both.member, both.id)
    return text_of(assessment, both.member.field(both.id, name))


def _ask(both: Exchange, place: str = "2.1.narrative", **more: str) -> KeptComment:
    kind = CommentKind(more.pop("kind", "question"))
    return comments.add_comment(both.desk, both.key, NewComment(place, kind, "Who says so?", **more))[0]


def test_the_first_comment_begins_the_review_and_the_file_asks(both: Exchange) -> None:
    """Received, then in review, then has questions; a file in which nothing is open alters nothing."""
    assert comments.reviewed(both.desk, both.key).review.state is ReviewState.RECEIVED
    comments.sign_comments(both.desk, both.key)
    assert comments.reviewed(both.desk, both.key).review.state is ReviewState.RECEIVED
    _ask(both)
    assert comments.reviewed(both.desk, both.key).review.state is ReviewState.IN_REVIEW
    data, name, _ = comments.sign_comments(both.desk, both.key)
    assert name == "PER-2025-r01-02.eesee-comments"
    assert read_comments(data)[0].state is ReviewState.HAS_QUESTIONS
    assert comments.sign_comments(both.desk, both.key)[0] == data


def test_a_comment_is_about_something_that_is_there(both: Exchange) -> None:
    """An unknown place, a passage that is not in the text, a wording that the field cannot hold: each is refused."""
    assert _refusal(_ask, both, "9.9") is ErrorCode.FIELD_UNKNOWN
    assert _refusal(_ask, both, quote="not in it") is ErrorCode.QUOTE_NOT_FOUND
    assert _refusal(_ask, both, "2.1", quote="x") is ErrorCode.FIELD_UNKNOWN
    assert _refusal(_ask, both, "2.1.score", wording="eleven") is ErrorCode.VALUE_INVALID
    empty = NewComment("2.1", CommentKind.QUESTION, " \n")
    assert _refusal(comments.add_comment, both.desk, both.key, empty) is ErrorCode.COMMENT_EMPTY
    assert comments.reviewed(both.desk, both.key).comments == ()


def test_two_editors_who_do_something_to_one_comment_at_once(both: Exchange) -> None:
    """The second one is told who came first, and nothing of either is lost."""
    seen = _ask(both)
    comments.act_on(both.desk, seen, CommentAct.ASSIGNED, "Ana", by="Ana")
    with pytest.raises(KnownError) as late:
        comments.act_on(both.desk, seen, CommentAct.CLOSED, by="Ben")
    assert (late.value.code, late.value.facts["by"]) == (ErrorCode.CHANGED_MEANWHILE, "Ana")
    now = comments.find_comment(both.desk, both.key, seen.comment.id)
    assert [event.act for event in now.comment.events] == [CommentAct.ASSIGNED]
    review = comments.reviewed(both.desk, both.key).review
    comments.set_review_state(both.desk, both.key, ReviewState.RETURNED, seen=review)
    approving = (both.desk, both.key, ReviewState.APPROVED)
    assert _refusal(comments.set_review_state, *approving, seen=review) is ErrorCode.CHANGED_MEANWHILE
    assert _refusal(_ask, both) is ErrorCode.REVIEW_NOT_POSSIBLE


def test_answers_go_until_they_are_known_to_have_arrived(both: Exchange) -> None:
    """An answer stands at its comment once, however often it is sent; asked again it has to be given again."""
    kept = _ask(both)
    both.ask()
    answers.answer(both.member, both.id, kept.comment.id, "Two people.")
    assert (both.send().answers, both.send().answers) == (1, 0)
    seen = comments.find_comment(both.desk, both.key, kept.comment.id)
    assert (seen.comment.state, len(seen.comment.events)) == (CommentState.ANSWERED, 1)
    comments.act_on(both.desk, seen, CommentAct.REOPENED, "Which two?")
    # The member does not know yet that it was asked again, and sends what it had said.
    assert both.send().answers == 0
    both.ask()
    (asked,) = answers.comments_on(both.member, both.id)
    assert (asked.answer, asked.waits) == ("", True)
    submissions.reopen(both.member, both.id)
    assert answers.responses_to_send(both.member, assessments.load(both.member, both.id)) is None
    answers.answer(both.member, both.id, kept.comment.id, "Two people.")
    assert both.send().answers == 1


def test_an_answer_is_taken_back_as_long_as_it_is_here(both: Exchange) -> None:
    """An empty answer is none; what is not open is not answered."""
    kept = _ask(both)
    both.ask()
    wanted = (both.member, both.id, kept.comment.id)
    assert answers.answer(*wanted, "Two people.")
    assert not answers.answer(*wanted, "Two people.")
    assert answers.answer(*wanted, "")
    assert [one.waits for one in answers.comments_on(both.member, both.id)] == [True]
    comments.act_on(both.desk, comments.find_comment(both.desk, both.key, kept.comment.id), CommentAct.CLOSED)
    both.ask()
    assert _refusal(answers.answer, *wanted, "Late.") is ErrorCode.COMMENT_ACT_REFUSED
    assert _refusal(answers.answer, both.member, both.id, "nobody", "x") is ErrorCode.COMMENT_UNKNOWN


def test_a_wording_is_taken_over_and_undone_like_any_edit(both: Exchange) -> None:
    """One call puts it in the place of the passage, one undo takes it away; while it stands it is an answer."""
    before = _narrative(both)
    passage = before.split()[0]
    kept = _ask(both, quote=passage, wording="Elsewhere")
    both.ask()
    taking = (both.member, both.id, kept.comment.id)
    assert _refusal(answers.take_wording, *taking) is ErrorCode.ASSESSMENT_SEALED
    submissions.reopen(both.member, both.id)
    changes = answers.take_wording(*taking)
    assert _narrative(both) == before.replace(passage, "Elsewhere", 1)
    (now,) = answers.comments_on(both.member, both.id)
    assert (now.stands, now.waits) == (True, False)
    history.undo(both.member, both.id, changes.act)
    assert _narrative(both) == before
    assert answers.comments_on(both.member, both.id)[0].waits
    answers.take_wording(*taking)
    assert both.send().answers == 1
    answered = comments.find_comment(both.desk, both.key, kept.comment.id).comment
    assert [event.text for event in answered.answers] == [""]


def test_what_must_change_is_advised_until_it_is_answered(both: Exchange) -> None:
    """A finding stands at the field, or the first one of the section, and blocks nothing."""
    kept = _ask(both, "2.2", kind="must_change")
    _ask(both, "2.1.narrative")
    both.ask()
    submissions.reopen(both.member, both.id)

    def found() -> list[str]:
        return [
            one.where
            for one in results.findings(both.member, both.id)
            if one.code.value == "comment_unanswered"
        ]

    assert found() == ["2.2.score"]
    answers.answer(both.member, both.id, kept.comment.id, "It stays.")
    assert found() == []


def test_an_answer_can_be_left_out(both: Exchange) -> None:
    """What is left out of a sealing stays, like a source."""
    kept = _ask(both)
    both.ask()
    answers.answer(both.member, both.id, kept.comment.id, "Not yet.")
    choice = SealingChoice(recipients=(), with_draft=False, left_out=frozenset({kept.comment.id}))
    assert both.send(choice).answers == 0
    assert both.send().answers == 1


def test_a_file_that_is_not_for_this_member_is_refused(both: Exchange, tmp_path: Path) -> None:
    """Older, by a stranger, about something that was never sealed here, or about another file with its number."""
    _ask(both)
    first = both.ask()
    assert both.take(first) is False
    _ask(both, "2.2")
    both.ask()
    assert _refusal(both.take, first) is ErrorCode.COMMENTS_OLDER
    assert _refusal(answers.take_comments, both.member, first) is ErrorCode.STATEMENT_NOT_TRUSTED
    (tmp_path / "other").mkdir()
    with exchange(tmp_path / "other") as other:
        assert _refusal(other.take, first) is ErrorCode.STATEMENT_NOT_TRUSTED
        known = both.desk.signing_key.public.digits
        taking = (other.member, first)
        assert _refusal(answers.take_comments, *taking, compared=known) is ErrorCode.COMMENTS_OF_ANOTHER
        assessments.set_field(other.member, other.id, "context", "Another context.")
        other.send()
        said = read_comments(first)[0]
        sealed = other.member.submissions.last(other.id)
        assert sealed is not None
        assert (sealed.revision, sealed.assessment_id) == (said.revision, said.id)
        assert _refusal(answers.take_comments, *taking, compared=known) is ErrorCode.COMMENTS_DIFFER


def test_approved_ends_the_round_and_is_the_revision_that_counts(both: Exchange) -> None:
    """What must change and has no answer stands in the way; approving closes the rest; a later one counts later."""
    kept = _ask(both, kind="must_change")
    approving = (both.desk, both.key, ReviewState.APPROVED)
    assert _refusal(comments.set_review_state, *approving) is ErrorCode.REVIEW_HAS_OPEN
    both.ask()
    answers.answer(both.member, both.id, kept.comment.id, "It stays, since two people said so.")
    both.send()
    comments.set_review_state(*approving)
    found = comments.reviewed(both.desk, both.key)
    assert (found.approved, found.open_count) == (2, 0)
    assert [one.comment.state for one in found.comments] == [CommentState.CLOSED]
    both.ask()
    file = answers.comments_file(both.member, both.id)
    assert file is not None
    assert (file.state, file.revision) == (ReviewState.APPROVED, 2)
    both.send()
    (country,) = [one for one in desk.overview(both.desk) if one.standings]
    (standing,) = country.standings
    assert (standing.state, standing.approved, standing.counting.key.revision) == (ReviewState.RECEIVED, 2, 2)
    assert standing.last.key.revision == 3
    assert {one.head.key.revision for one in desk.figures(both.desk)} == {2}


def test_what_was_closed_before_anybody_read_it_does_not_leave(both: Exchange) -> None:
    """A slip of the editor stays at the desk; one that was told stays told."""
    slip = _ask(both)
    comments.act_on(both.desk, slip, CommentAct.CLOSED)
    told = _ask(both, "2.2")
    assert [one.id for one in read_comments(both.ask())[0].comments] == [told.comment.id]
    comments.act_on(both.desk, told, CommentAct.CLOSED)
    assert [one.state for one in read_comments(both.ask())[0].comments] == [CommentState.CLOSED]


def test_the_matrix_shows_what_was_changed_for_each_comment(both: Exchange) -> None:
    """Both sides see the same before and after; it prints, and writes as a table."""
    kept = _ask(both, "2.1")
    _ask(both, "notice")
    both.ask()
    submissions.reopen(both.member, both.id)
    before = _narrative(both, "2.1.justification")
    assessments.set_field(both.member, both.id, "2.1.justification", "Written anew.")
    answers.answer(both.member, both.id, kept.comment.id, "Written anew, see there.")
    mine, other = answers.matrix(both.member, both.id)
    assert [(one.name, one.before, one.after) for one in mine.changed] == [
        ("2.1.justification", before, "Written anew.")
    ]
    assert (other.later, other.changed, other.answers) == (2, (), ())
    both.send()
    theirs, _ = comments.matrix(both.desk, both.key)
    assert (theirs.changed, theirs.answers) == (mine.changed, ("Written anew, see there.",))
    for suffix in SUFFIXES:
        assert member_matrix(both.member, both.id, suffix)[1] == 2
        data, count = desk_matrix(both.desk, both.key, suffix)
        assert count == 2
        if suffix == ".csv":
            assert "Written anew, see there." in data.decode("utf-8-sig")
        if suffix == ".pdf":
            assert "Written anew, see there." in " ".join(" ".join(page_texts(data)).split())


def test_an_answer_to_nothing_is_counted(both: Exchange) -> None:
    """Answers to comments that this desk never made are told and stored nowhere."""
    kept = _ask(both)
    both.ask()
    answers.answer(both.member, both.id, kept.comment.id, "Two people.")
    with both.desk.database.transaction() as connection:
        connection.exec_driver_sql("DELETE FROM review_comment")
    received = both.send()
    assert (received.answers, received.strays, received.is_remembered) == (0, 1, True)


def test_what_was_proposed_last_holds(both: Exchange) -> None:
    """A wording can be proposed anew, for a field only."""
    kept = _ask(both, wording="First.")
    later, _ = comments.act_on(both.desk, kept, CommentAct.WORDED, "Second.")
    assert later.comment.wording == "Second."
    place = _ask(both, "2.2")
    assert _refusal(comments.act_on, both.desk, place, CommentAct.WORDED, "x") is ErrorCode.FIELD_UNKNOWN
    acts = replace(place)
    assert (
        _refusal(comments.act_on, both.desk, acts, CommentAct.ANSWERED, "x") is ErrorCode.COMMENT_ACT_REFUSED
    )
    assert _refusal(comments.act_on, both.desk, acts, CommentAct.REOPENED, "") is ErrorCode.COMMENT_EMPTY
