"""The consortium's side of questions and answers: how far a revision was looked at, comments, the file that tells them.

A comment belongs to a submission over all its revisions. It goes out with every comments file, as it stands then, and
its answer comes in with a revision: :func:`take_responses` is part of receiving one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache

from eesee_desktop.bundle.archive import read_archive
from eesee_desktop.bundle.letters import CommentsFile, read_comments, write_comments
from eesee_desktop.bundle.manifest import ASSESSMENT, INSTRUMENT
from eesee_desktop.bundle.payload import read_document
from eesee_desktop.bundle.statement import COMMENTS
from eesee_desktop.bundle.strict_json import read_json
from eesee_desktop.bundle.verdict import Verdict
from eesee_desktop.domain.assessment import Assessment, file_stem
from eesee_desktop.domain.comments import (
    CommentAct,
    CommentEvent,
    CommentKind,
    CommentState,
    MatrixRow,
    ReviewComment,
    ReviewState,
    in_order_of_report,
    is_known,
    section_of,
    with_event,
)
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.fields import changed_fields, find_field, text_of, value_from_text
from eesee_desktop.domain.ids import AssessmentId, CommentId
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.narrative import stored_text
from eesee_desktop.intake.instrument_file import load_instrument
from eesee_desktop.services.changes import ChangeKind, Changes
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.storage.received import Received
from eesee_desktop.storage.reviews import KeptComment, Review, SubmissionKey, WrittenComments

_method_in = lru_cache(maxsize=4)(load_instrument)
# What an editor does to a comment; answers come from the member.
EDITORS_ACTS = tuple(act for act in CommentAct if act is not CommentAct.ANSWERED)
_UNDER_WAY = frozenset({ReviewState.RECEIVED, ReviewState.IN_REVIEW})
_OVER = frozenset({ReviewState.APPROVED, ReviewState.RETURNED})


@dataclass(frozen=True, slots=True)
class NewComment:
    """What an editor writes.

    Attributes:
        address: Of a field, a dimension or another section.
        quote: The passage of the field that it is about; empty for all of it.
        wording: Proposed for the field, or in place of the passage; empty for none.
        assigned_to: Whoever of the editors looks after it; empty for nobody.
    """

    address: str
    kind: CommentKind
    text: str
    quote: str = ""
    wording: str = ""
    assigned_to: str = ""


@dataclass(frozen=True, slots=True)
class ReviewedSubmission:
    """A submission as an editor has it: its last revision, how far it was looked at, and the comments.

    Attributes:
        comments: In the order of the report.
        approved: The revision that counts; None until one was approved.
        written: The last comments file; None until one was written.
    """

    key: SubmissionKey
    last: Received
    review: Review
    comments: tuple[KeptComment, ...]
    approved: int | None
    written: WrittenComments | None = field(repr=False)

    @property
    def open_count(self) -> int:
        """How many comments wait for the member."""
        return sum(one.comment.waits_for_member for one in self.comments)


def find_submission(workspace: Workspace, which: str) -> SubmissionKey:
    """Return the received submission that a person names: by its id or the beginning of it, by country or by member.

    Raises:
        KnownError: SUBMISSION_UNKNOWN if there is none, or more than one.
    """
    found = {
        SubmissionKey(one.principal, AssessmentId(one.submission_id))
        for one in workspace.desk.received.all()
        if which and (one.submission_id.startswith(which) or which in {one.country, one.principal})
    }
    if len(found) != 1:
        raise KnownError(ErrorCode.SUBMISSION_UNKNOWN, which=which)
    return found.pop()


def reviewed(workspace: Workspace, key: SubmissionKey) -> ReviewedSubmission:
    """Return a submission with its review.

    Raises:
        KnownError: SUBMISSION_UNKNOWN.
    """
    last = _last(workspace, key)
    reviews = workspace.desk.reviews
    written = reviews.written(key)
    kept = {one.comment.id: one for one in reviews.comments(key)}
    _, instrument = content_of(workspace, key, last.revision)
    ordered = in_order_of_report((one.comment for one in kept.values()), instrument)
    return ReviewedSubmission(
        key,
        last,
        reviews.review(key, last.revision),
        tuple(kept[one.id] for one in ordered),
        approved_revision(reviews.reviews().get(key, ())),
        written[-1] if written else None,
    )


def approved_revision(reviews: Iterable[Review]) -> int | None:
    """Return the revision that counts: the last one that was approved; None if none was."""
    approved = [one.revision for one in reviews if one.state is ReviewState.APPROVED]
    return max(approved, default=None)


def content_of(workspace: Workspace, key: SubmissionKey, revision: int) -> tuple[Assessment, Instrument]:
    """Return what a received revision holds; it was checked step by step when it came.

    Raises:
        KnownError: SUBMISSION_UNKNOWN.
    """
    kept = workspace.desk.received.file(key.principal, key.submission_id, revision)
    if kept is None:
        raise KnownError(ErrorCode.SUBMISSION_UNKNOWN, which=key.submission_id)
    entries = read_archive(kept.data).entries
    return read_document(read_json(entries[ASSESSMENT])).assessment, _method_in(entries[INSTRUMENT])


def set_review_state(
    workspace: Workspace, key: SubmissionKey, state: ReviewState, *, seen: Review | None = None, by: str = ""
) -> tuple[Review, Changes]:
    """Say how far the consortium is with the last revision.

    Approved, everything that is still to be done is done: comments that are not closed are closed.

    Args:
        seen: As the editor had it in front; None for as it is.
        by: Name of the editor; empty for the organisation.

    Raises:
        KnownError: SUBMISSION_UNKNOWN; REVIEW_HAS_OPEN where something must change before it can be approved;
            CHANGED_MEANWHILE.
    """
    at = workspace.clock()
    who = by or workspace.member.name
    with workspace.desk.transaction():
        last = _last(workspace, key)
        before = seen or workspace.desk.reviews.review(key, last.revision)
        if state is ReviewState.APPROVED:
            _close_all(workspace, key, last.revision, who, at)
        after = workspace.desk.reviews.set_review(key, before, state, who, at)
    return after, _changes(at)


def add_comment(
    workspace: Workspace, key: SubmissionKey, new: NewComment, *, by: str = ""
) -> tuple[KeptComment, Changes]:
    """Comment on the last revision; with the first comment somebody has begun to look at it.

    Args:
        by: Name of the editor; empty for the organisation.

    Raises:
        KnownError: SUBMISSION_UNKNOWN; FIELD_UNKNOWN; COMMENT_EMPTY; QUOTE_NOT_FOUND if the passage is not in the
            field; FIELD_UNKNOWN also for a quote or wording at something that is no field; VALUE_INVALID for a wording
            that the field cannot hold; REVIEW_NOT_POSSIBLE once it was approved or returned; TEXT_TOO_LONG.
    """
    at = workspace.clock()
    who = by or workspace.member.name
    with workspace.desk.transaction():
        # Of two editors who begin at once, the second one finds it begun.
        workspace.desk.wait_for_turn(_turn(key))
        last = _last(workspace, key)
        review = workspace.desk.reviews.review(key, last.revision)
        if review.state in _OVER:
            raise KnownError(ErrorCode.REVIEW_NOT_POSSIBLE, state=review.state.value)
        assessment, instrument = content_of(workspace, key, last.revision)
        text = stored_text(new.text, new.address)
        _must_be_a_comment(new, text, assessment, instrument)
        comment = ReviewComment(
            id=CommentId(workspace.new_id()),
            revision=last.revision,
            address=new.address,
            quote=new.quote,
            kind=new.kind,
            text=text,
            by=who,
            at=at,
        )
        told = ((CommentAct.ASSIGNED, new.assigned_to), (CommentAct.WORDED, new.wording))
        for act, words in told:
            if words:
                given = stored_text(words, new.address)
                comment = with_event(comment, CommentEvent(act, at, who, last.revision, given))
        kept = workspace.desk.reviews.add(key, comment)
        if review.state is ReviewState.RECEIVED:
            workspace.desk.reviews.set_review(key, review, ReviewState.IN_REVIEW, who, at)
    return kept, _changes(at)


def find_comment(workspace: Workspace, key: SubmissionKey, which: str) -> KeptComment:
    """Return the comment on a submission that a person names by the beginning of its id.

    Raises:
        KnownError: COMMENT_UNKNOWN if there is none, or more than one.
    """
    found = [
        one for one in workspace.desk.reviews.comments(key) if which and one.comment.id.startswith(which)
    ]
    if len(found) != 1:
        raise KnownError(ErrorCode.COMMENT_UNKNOWN, id=which)
    return found[0]


def act_on(
    workspace: Workspace, seen: KeptComment, act: CommentAct, text: str = "", *, by: str = ""
) -> tuple[KeptComment, Changes]:
    """Do to a comment what an editor can: assign it, propose a wording, accept the answer, close, open it again.

    Args:
        seen: As the editor had it in front.
        text: To whom it is assigned; the wording; why it is accepted, closed or opened again.
        by: Name of the editor; empty for the organisation.

    Raises:
        KnownError: COMMENT_ACT_REFUSED if it is not in a state for that; CHANGED_MEANWHILE; TEXT_TOO_LONG;
            COMMENT_EMPTY where it is opened again without a word.
    """
    if act is CommentAct.ANSWERED:
        raise KnownError(ErrorCode.COMMENT_ACT_REFUSED, act=act.value, state=seen.comment.state.value)
    at = workspace.clock()
    who = by or workspace.member.name
    words = stored_text(text, seen.comment.address)
    # The member has to know what is still wanted.
    if act is CommentAct.REOPENED and not words:
        raise KnownError(ErrorCode.COMMENT_EMPTY)
    with workspace.desk.transaction():
        last = _last(workspace, seen.submission)
        if act is CommentAct.WORDED:
            _, instrument = content_of(workspace, seen.submission, last.revision)
            find_field(seen.comment.address, instrument)
        after = with_event(seen.comment, CommentEvent(act, at, who, last.revision, words))
        kept = workspace.desk.reviews.alter(seen, after, by=who, at=at)
    return kept, _changes(at)


def sign_comments(workspace: Workspace, key: SubmissionKey) -> tuple[bytes, str, Changes]:
    """Return the comments file for the member, signed, and the name for it.

    The next number is taken only where something was done since the last one; else that one is returned again. With
    open comments the revision has questions from now on.

    Raises:
        KnownError: SUBMISSION_UNKNOWN; CHANGED_MEANWHILE.
    """
    at = workspace.clock()
    with workspace.desk.transaction():
        workspace.desk.wait_for_turn(_turn(key))
        found = reviewed(workspace, key)
        if found.open_count and found.review.state in _UNDER_WAY:
            by = workspace.member.name
            after = workspace.desk.reviews.set_review(key, found.review, ReviewState.HAS_QUESTIONS, by, at)
            found = replace(found, review=after)
        before = None if found.written is None else read_comments(found.written.data)[0]
        said = _comments_file(workspace, found, before, at)
        if before is not None and replace(said, round=before.round, made=before.made) == before:
            return found.written.data if found.written else b"", _name_of(before), _changes(at)
        data = write_comments(said, workspace.signing_key)
        workspace.desk.reviews.keep_written(key, WrittenComments(said.round, said.revision, at, data))
    return data, _name_of(said), _changes(at)


def take_responses(workspace: Workspace, verdict: Verdict, at: datetime) -> tuple[int, int]:
    """Let the answers that came with a revision stand at their comments; part of the transaction that stores it.

    Returns:
        How many were new, and how many answer nothing that was ever asked.
    """
    said, content = verdict.submission, verdict.content
    if said is None or content is None or content.responses is None:
        return 0, 0
    key = SubmissionKey(said.member.principal, said.id)
    kept = {one.comment.id: one for one in workspace.desk.reviews.comments(key)}
    new, unknown = 0, 0
    for response in content.responses.items:
        seen = kept.get(response.comment)
        if seen is None:
            unknown += 1
            continue
        event = CommentEvent(CommentAct.ANSWERED, response.at, response.by, said.revision, response.text)
        if is_known(seen.comment, event):
            continue
        workspace.desk.reviews.alter(seen, with_event(seen.comment, event), by=response.by, at=at)
        new += 1
    return new, unknown


def matrix(workspace: Workspace, key: SubmissionKey) -> tuple[MatrixRow, ...]:
    """Return each comment with its answers and what was changed at its place since, in the order of the report.

    Raises:
        KnownError: SUBMISSION_UNKNOWN.
    """
    found = reviewed(workspace, key)
    latest, instrument = content_of(workspace, key, found.last.revision)
    earlier: dict[int, Assessment] = {}
    rows = []
    for kept in found.comments:
        comment = kept.comment
        if comment.revision == found.last.revision:
            rows.append(MatrixRow(comment, None))
            continue
        if comment.revision not in earlier:
            earlier[comment.revision] = content_of(workspace, key, comment.revision)[0]
        changed = changed_fields(earlier[comment.revision], latest, instrument, comment.address)
        rows.append(MatrixRow(comment, found.last.revision, changed))
    return tuple(rows)


def _comments_file(
    workspace: Workspace, found: ReviewedSubmission, before: CommentsFile | None, at: datetime
) -> CommentsFile:
    assessment, _ = content_of(workspace, found.key, found.last.revision)
    known = frozenset() if before is None else frozenset(one.id for one in before.comments)
    # What was closed before anybody read it was a slip.
    comments = tuple(
        one.comment
        for one in found.comments
        if one.comment.state is not CommentState.CLOSED or one.comment.id in known
    )
    return CommentsFile(
        id=found.key.submission_id,
        country=found.last.country,
        period=assessment.period,
        revision=found.last.revision,
        digest=found.last.digest,
        round=1 if before is None else before.round + 1,
        state=found.review.state,
        made=at,
        by=workspace.member.name,
        by_principal=workspace.member.principal,
        comments=comments,
    )


def _name_of(said: CommentsFile) -> str:
    """Return the name of a comments file: country, revision, its own number."""
    stem = file_stem(said.country, said.period)
    return f"{stem}-r{said.revision:02d}-{said.round:02d}{COMMENTS.suffix}"


def _must_be_a_comment(new: NewComment, text: str, assessment: Assessment, instrument: Instrument) -> None:
    section_of(new.address, instrument)
    if not text:
        raise KnownError(ErrorCode.COMMENT_EMPTY)
    if not (new.quote or new.wording):
        return
    place = find_field(new.address, instrument)
    if new.quote and new.quote not in text_of(assessment, place):
        raise KnownError(ErrorCode.QUOTE_NOT_FOUND, quote=new.quote[:80])
    # What could not be entered there must not be proposed.
    if new.wording and not new.quote:
        value_from_text(place, new.wording)


def _close_all(workspace: Workspace, key: SubmissionKey, revision: int, who: str, at: datetime) -> None:
    kept = workspace.desk.reviews.comments(key)
    open_ = sum(one.comment.kind is CommentKind.MUST_CHANGE and one.comment.waits_for_member for one in kept)
    if open_:
        raise KnownError(ErrorCode.REVIEW_HAS_OPEN, count=open_)
    for seen in kept:
        if seen.comment.state is not CommentState.CLOSED:
            event = CommentEvent(CommentAct.CLOSED, at, who, revision)
            workspace.desk.reviews.alter(seen, with_event(seen.comment, event), by=who, at=at)


def _last(workspace: Workspace, key: SubmissionKey) -> Received:
    found = workspace.desk.received.revisions(key.principal, key.submission_id)
    if not found:
        raise KnownError(ErrorCode.SUBMISSION_UNKNOWN, which=key.submission_id)
    return found[-1]


def _turn(key: SubmissionKey) -> str:
    return f"review {key.principal} {key.submission_id}"


def _changes(at: datetime) -> Changes:
    return Changes(None, frozenset(), frozenset({ChangeKind.COMMENTS}), at)
