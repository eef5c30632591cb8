"""The member's verbs of questions and answers: take-comments, answers, answer; and matrix, for both sides."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from eesee_desktop.bundle.letters import CommentsFile
from eesee_desktop.cli.answer import Answer, UsageError
from eesee_desktop.cli.commenting import comment_data, comment_lines
from eesee_desktop.cli.lookup import found_id
from eesee_desktop.cli.session import Session, add_database_options, given_text, read_bytes
from eesee_desktop.crypto.signers import signers_text
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.messages.comments import review_words
from eesee_desktop.services import answers, comments, matrix
from eesee_desktop.services.answers import AnsweredComment
from eesee_desktop.services.outgoing import write_out


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this file."""
    taking = verbs.add_parser(
        "take-comments", help="take in what the consortium asks about a sealed revision"
    )
    taking.add_argument("file", type=Path)
    taking.add_argument(
        "--signers", type=Path, metavar="FILE", help="who speaks for the consortium (allowed_signers)"
    )
    taking.add_argument(
        "--key", default="", metavar="DIGITS", help="digits of its key, as they were read to you"
    )
    taking.set_defaults(verb=_take)

    listing = verbs.add_parser("answers", help="what the consortium asks, and what is answered")
    listing.add_argument("id")
    listing.set_defaults(verb=_list)

    giving = verbs.add_parser("answer", help="answer a comment, to go with the next revision")
    giving.add_argument("id")
    giving.add_argument("comment", metavar="COMMENT", help="beginning of its id")
    giving.add_argument(
        "text",
        metavar="TEXT",
        nargs="?",
        help="empty takes the answer back; @FILE takes it from a file, @- from standard input",
    )
    giving.add_argument(
        "--take-wording", action="store_true", help="take the wording that it proposes over into the field"
    )
    giving.set_defaults(verb=_give)

    printing = verbs.add_parser("matrix", help="write comments and responses side by side")
    printing.add_argument(
        "which",
        metavar="WHICH",
        help="an assessment here, or for the consortium a submission that was received",
    )
    printing.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE", help="FILE.pdf, FILE.xlsx or FILE.csv"
    )
    add_database_options(printing)
    printing.set_defaults(verb=_matrix)


def _take(session: Session, arguments: argparse.Namespace) -> Answer:
    signers = signers_text(read_bytes(arguments.signers)) if arguments.signers else None
    found, is_new, _ = answers.take_comments(
        session.workspace, read_bytes(arguments.file), signers, arguments.key
    )
    return Answer({"new": is_new, **taken_data(found)}, taken_lines(found, is_new=is_new))


def taken_data(found: CommentsFile) -> dict[str, Any]:
    """Return a comments file as the object that ``--json`` prints."""
    return {
        "id": found.id,
        "country": found.country,
        "revision": found.revision,
        "number": found.round,
        "state": found.state.value,
        "by": found.by,
        "made": found.made.isoformat(),
        "waiting": sum(one.waits_for_member for one in found.comments),
        "comments": [comment_data(one) for one in found.comments],
    }


def taken_lines(found: CommentsFile, *, is_new: bool) -> tuple[str, ...]:
    """Return a comments file for a person."""
    waiting = sum(one.waits_for_member for one in found.comments)
    what = f"{found.country} revision {found.revision} {review_words(found.state)}, says {found.by}"
    lines = [f"{what}: {len(found.comments)} comments, {waiting} to be answered."]
    for one in found.comments:
        lines += comment_lines(one)
    return (*lines, *(() if is_new else ("It was taken in before.",)))


def _list(session: Session, arguments: argparse.Namespace) -> Answer:
    wanted = found_id(session, arguments.id)
    found = answers.comments_on(session.workspace, wanted)
    file = answers.comments_file(session.workspace, wanted)
    data = {
        "id": wanted,
        "state": None if file is None else file.state.value,
        "revision": None if file is None else file.revision,
        "waiting": sum(one.waits for one in found),
        "comments": [_data(one) for one in found],
    }
    lines = [] if file is None else [f"Revision {file.revision}: {review_words(file.state)}"]
    for one in found:
        lines += _lines(one)
    return Answer(data, tuple(lines) or ("The consortium has asked nothing yet.",))


def _give(session: Session, arguments: argparse.Namespace) -> Answer:
    if arguments.text is None and not arguments.take_wording:
        raise UsageError("Give an answer, or --take-wording.")
    workspace = session.workspace
    wanted = found_id(session, arguments.id)
    comment = answers.find_comment(workspace, wanted, arguments.comment)
    if arguments.take_wording:
        answers.take_wording(workspace, wanted, comment.id)
    if arguments.text is not None:
        answers.answer(workspace, wanted, comment.id, given_text(arguments.text))
    (now,) = (one for one in answers.comments_on(workspace, wanted) if one.comment.id == comment.id)
    return Answer({"id": wanted, **_data(now)}, tuple(_lines(now)))


def _matrix(session: Session, arguments: argparse.Namespace) -> Answer:
    workspace, target = session.workspace, session.target(arguments.output)
    suffix = target.suffix.lower()
    if suffix not in matrix.SUFFIXES:
        raise UsageError(f"{target} should end in .pdf, .xlsx or .csv.")
    try:
        data, count = matrix.member_matrix(workspace, found_id(session, arguments.which), suffix)
    except KnownError as error:
        if error.code is not ErrorCode.ASSESSMENT_NOT_FOUND:
            raise
        key = comments.find_submission(workspace, arguments.which)
        data, count = matrix.desk_matrix(workspace, key, suffix)
    write_out(workspace, target, data)
    told = {"file": str(target), "bytes": len(data), "comments": count}
    return Answer(told, (f"{count} comments in {target}", "The file is not encrypted."))


def _data(one: AnsweredComment) -> dict[str, Any]:
    return {
        **comment_data(one.comment),
        "answer": one.answer,
        "wording_stands": one.stands,
        "waits": one.waits,
    }


def _lines(one: AnsweredComment) -> list[str]:
    lines = list(comment_lines(one.comment))
    if one.answer:
        lines.append(f"          to be sent: {' '.join(one.answer.split())}")
    if one.stands:
        lines.append("          The wording that is proposed stands there now.")
    if one.waits:
        lines.append("          NOT ANSWERED YET")
    return lines
