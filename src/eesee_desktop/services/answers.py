"""The member's side of questions and answers: what the consortium asked, at which field, and what is answered.

An answer goes out with the next revision that is sealed. Until the consortium's next file says that it has it, it goes
with every one.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache

from eesee_desktop.bundle.archive import read_archive
from eesee_desktop.bundle.faults import Refused
from eesee_desktop.bundle.letters import CommentsFile, read_comments
from eesee_desktop.bundle.manifest import ASSESSMENT
from eesee_desktop.bundle.payload import read_document
from eesee_desktop.bundle.statement import COMMENTS, not_valid
from eesee_desktop.bundle.strict_json import read_json
from eesee_desktop.crypto.signers import parse_signers
from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.comments import (
    MatrixRow,
    Response,
    Responses,
    ReviewComment,
    has_wording,
    in_order_of_report,
    section_of,
    with_wording,
)
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.fields import ChangedField, changed_fields, text_of
from eesee_desktop.domain.ids import AssessmentId, CommentId, CountryCode
from eesee_desktop.domain.narrative import stored_text
from eesee_desktop.services import assessments
from eesee_desktop.services.changes import ChangeKind, Changes, changes_of
from eesee_desktop.services.consortium import is_key, must_speak, on_board
from eesee_desktop.services.journal import Reach, recorded
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.storage.answers import KeptResponse, TakenComments

# The screen asks for the same file with each thing it shows; it is checked once.
_read = lru_cache(maxsize=8)(read_comments)


@dataclass(frozen=True, slots=True)
class AnsweredComment:
    """A comment as the member has it.

    Attributes:
        section: Where it stands; empty if the assessment has no such place.
        answer: Given and not known to have arrived; empty where there is none.
        stands: The wording that is proposed is what the field holds now.
    """

    comment: ReviewComment
    section: str
    answer: str
    stands: bool

    @property
    def waits(self) -> bool:
        """It asks for something, and nothing was answered yet."""
        return self.comment.waits_for_member and not self.answer and not self.stands


def take_comments(
    workspace: Workspace, data: bytes, signers: str | None = None, compared: str = ""
) -> tuple[CommentsFile, bool, Changes]:
    """Take a comments file in for the assessment that it is about; tell whether it is new here.

    Args:
        signers: Text of an ``allowed_signers`` file that says who speaks for the consortium; None for what the
            recipients file on board says.
        compared: Fingerprint or digits of its key as they were read aloud, where neither knows it.

    Raises:
        KnownError: STATEMENT_NOT_VALID; STATEMENT_NOT_TRUSTED; COMMENTS_OF_ANOTHER; COMMENTS_DIFFER, an alarm;
            COMMENTS_OLDER.
    """
    try:
        found, key, _ = read_comments(data)
    except Refused as refused:
        raise not_valid(refused) from refused
    at = workspace.clock()
    if not is_key(key, compared):
        board = on_board(workspace)
        known = () if board is None else board.signers
        must_speak(key, known if signers is None else parse_signers(signers), COMMENTS, at)
    sealed = {one.revision: one.digest for one in workspace.submissions.all(found.id)}
    country = assessments.load(workspace, found.id).country if sealed else CountryCode("")
    last = workspace.answers.last_taken(found.id) if sealed else None
    must_be_for(found, country, sealed)
    if last is not None and last.data == data:
        return found, False, changes_of(found.id, at)
    must_be_later(found, None if last is None else last.round)
    workspace.answers.take(found.id, TakenComments(found.round, at, data))
    return found, True, changes_of(found.id, at, ChangeKind.COMMENTS)


def must_be_for(found: CommentsFile, country: CountryCode, sealed: Mapping[int, str]) -> None:
    """Check that a comments file is about something that was sealed here.

    Args:
        sealed: Digests of the revisions of the assessment with its id.

    Raises:
        KnownError: COMMENTS_OF_ANOTHER; COMMENTS_DIFFER.
    """
    if found.revision not in sealed or found.country != country:
        raise KnownError(ErrorCode.COMMENTS_OF_ANOTHER, country=found.country, revision=found.revision)
    # They looked at something else with this number, signed as if by us.
    if sealed[found.revision] != found.digest:
        raise KnownError(
            ErrorCode.COMMENTS_DIFFER,
            revision=found.revision,
            expected=sealed[found.revision],
            found=found.digest,
        )


def must_be_later(found: CommentsFile, held: int | None) -> None:
    """Check that a comments file is later than the one that holds.

    Raises:
        KnownError: COMMENTS_OLDER.
    """
    # The same number with another content counts as older: one of the two is not what the consortium has.
    if held is not None and found.round <= held:
        raise KnownError(ErrorCode.COMMENTS_OLDER, held=held, number=found.round)


def comments_file(workspace: Workspace, assessment_id: AssessmentId) -> CommentsFile | None:
    """Return the comments file that holds for an assessment; None if none came."""
    last = workspace.answers.last_taken(assessment_id)
    return None if last is None else _read(last.data)[0]


def comments_on(
    workspace: Workspace, assessment_id: AssessmentId, assessment: Assessment | None = None
) -> tuple[AnsweredComment, ...]:
    """Return the comments on an assessment, in the order of the report.

    Args:
        assessment: As it stands, where the caller has it.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    found = comments_file(workspace, assessment_id)
    if found is None:
        return ()
    now = assessment or assessments.load(workspace, assessment_id)
    instrument = workspace.instrument(now.instrument)
    responses = workspace.answers.responses(assessment_id)
    answered = []
    for comment in in_order_of_report(found.comments, instrument):
        given = responses.get((comment.id, len(comment.answers)))
        try:
            section = section_of(comment.address, instrument)
        except KnownError:
            section = ""
        field = workspace.fields_of(assessment_id).get(comment.address)
        stands = field is not None and has_wording(text_of(now, field), comment)
        answered.append(AnsweredComment(comment, section, "" if given is None else given.text, stands))
    return tuple(answered)


def answer(workspace: Workspace, assessment_id: AssessmentId, comment_id: CommentId, text: str) -> Changes:
    """Answer a comment, to go with the next revision; an empty text takes the answer back.

    Raises:
        KnownError: COMMENT_UNKNOWN; COMMENT_ACT_REFUSED if it is not open; TEXT_TOO_LONG.
    """
    comment = _comment(workspace, assessment_id, comment_id)
    if not comment.waits_for_member:
        raise KnownError(ErrorCode.COMMENT_ACT_REFUSED, act="answered", state=comment.state.value)
    at = workspace.clock()
    turn = len(comment.answers)
    cleaned = stored_text(text, comment.address)
    before = workspace.answers.responses(assessment_id).get((comment_id, turn))
    if cleaned == ("" if before is None else before.text):
        return changes_of(assessment_id, at)
    if cleaned:
        given = KeptResponse(comment_id, turn, cleaned, workspace.member.name, at)
        workspace.answers.put(assessment_id, given)
    else:
        workspace.answers.withdraw(assessment_id, comment_id, turn)
    return changes_of(assessment_id, at, ChangeKind.COMMENTS)


@recorded(Reach.ALL)
def take_wording(workspace: Workspace, assessment_id: AssessmentId, comment_id: CommentId) -> Changes:
    """Take the wording that a comment proposes over into its field: one act, undone like any other.

    Raises:
        KnownError: COMMENT_UNKNOWN; WORDING_MISSING; QUOTE_NOT_FOUND if the passage is no longer there;
            ASSESSMENT_SEALED; and what :func:`assessments.set_field` raises.
    """
    comment = _comment(workspace, assessment_id, comment_id)
    assessment = assessments.load(workspace, assessment_id)
    field = workspace.field(assessment_id, comment.address)
    text = with_wording(text_of(assessment, field), comment)
    return assessments.set_field(workspace, assessment_id, field.name, text)


def find_comment(workspace: Workspace, assessment_id: AssessmentId, which: str) -> ReviewComment:
    """Return the comment that a person names by the beginning of its id.

    Raises:
        KnownError: COMMENT_UNKNOWN if there is none, or more than one.
    """
    found = comments_file(workspace, assessment_id)
    alike = [one for one in (found.comments if found else ()) if which and one.id.startswith(which)]
    if len(alike) != 1:
        raise KnownError(ErrorCode.COMMENT_UNKNOWN, id=which)
    return alike[0]


def responses_to_send(
    workspace: Workspace, assessment: Assessment, left_out: Collection[str] = ()
) -> Responses | None:
    """Return the answers that go with the next revision; None where there are none.

    Args:
        left_out: Ids of comments whose answers stay this time.
    """
    found = comments_file(workspace, assessment.id)
    if found is None:
        return None
    given = workspace.answers.responses(assessment.id)
    items = []
    for one in comments_on(workspace, assessment.id, assessment):
        comment = one.comment
        if not comment.waits_for_member or one.waits or comment.id in left_out:
            continue
        kept = given.get((comment.id, len(comment.answers)))
        by, given_at = (workspace.member.name, assessment.modified) if kept is None else (kept.by, kept.at)
        items.append(Response(comment.id, comment.address, one.answer, by, given_at))
    return Responses(found.round, tuple(items)) if items else None


def matrix(workspace: Workspace, assessment_id: AssessmentId) -> tuple[MatrixRow, ...]:
    """Return each comment with what is answered and what was changed at its place, in the order of the report.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    now = assessments.load(workspace, assessment_id)
    instrument = workspace.instrument(now.instrument)
    sealed = {one.revision: one.data for one in workspace.submissions.all(assessment_id)}
    rows = []
    for one in comments_on(workspace, assessment_id, now):
        revision = one.comment.revision
        changed: tuple[ChangedField, ...] = ()
        if revision in sealed and now.revision > revision:
            before = read_document(read_json(read_archive(sealed[revision]).entries[ASSESSMENT])).assessment
            changed = changed_fields(before, now, instrument, one.comment.address)
        later = now.revision if now.revision > revision else None
        is_answered = one.comment.waits_for_member and not one.waits
        rows.append(MatrixRow(one.comment, later, changed, one.answer if is_answered else None))
    return tuple(rows)


def _comment(workspace: Workspace, assessment_id: AssessmentId, comment_id: CommentId) -> ReviewComment:
    found = comments_file(workspace, assessment_id)
    for one in found.comments if found else ():
        if one.id == comment_id:
            return one
    raise KnownError(ErrorCode.COMMENT_UNKNOWN, id=comment_id)
