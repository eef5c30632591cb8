"""The consortium's verbs of questions and answers: comment, comments."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from eesee_desktop.cli.answer import Answer, UsageError
from eesee_desktop.cli.session import Session, add_database_options, given_text
from eesee_desktop.domain.comments import CommentAct, CommentEvent, CommentKind, ReviewComment, ReviewState
from eesee_desktop.messages.comments import act_words, answer_words, kind_words, review_words, state_words
from eesee_desktop.services import comments
from eesee_desktop.services.comments import NewComment, ReviewedSubmission
from eesee_desktop.services.outgoing import write_out

_WHICH = "of which submission: country, member or beginning of its id"
_WORDS = "; @FILE takes it from a file, @- from standard input"
_ACTS = {
    "assign": (CommentAct.ASSIGNED, "say who of the editors looks after a comment", "NAME"),
    "word": (CommentAct.WORDED, "propose a wording", "TEXT"),
    "accept": (CommentAct.ACCEPTED, "accept the answer", "TEXT"),
    "close": (CommentAct.CLOSED, "close a comment", "TEXT"),
    "reopen": (CommentAct.REOPENED, "ask again", "TEXT"),
}
_NEEDS_TEXT = frozenset({CommentAct.ASSIGNED, CommentAct.WORDED, CommentAct.REOPENED})


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this file."""
    adding = verbs.add_parser("comment", help="for the consortium: comment on what was received")
    adding.add_argument("which", metavar="WHICH", help=_WHICH)
    adding.add_argument("place", metavar="PLACE", help="a field or section: 2.1.narrative, 2.1, context")
    adding.add_argument("text", metavar="TEXT", help="what is asked or wanted" + _WORDS)
    adding.add_argument(
        "--kind", choices=[kind.value for kind in CommentKind], default=CommentKind.QUESTION.value
    )
    adding.add_argument("--quote", default="", metavar="TEXT", help="the passage that it is about" + _WORDS)
    adding.add_argument("--wording", default="", metavar="TEXT", help="proposed instead" + _WORDS)
    adding.add_argument("--assign", default="", metavar="NAME", help="who of the editors looks after it")
    adding.add_argument("--by", default="", metavar="NAME", help="who asks; the organisation otherwise")
    add_database_options(adding)
    adding.set_defaults(verb=_add)
    _register_comments(verbs)


def _register_comments(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    keeping = verbs.add_parser("comments", help="for the consortium: what was asked, and what becomes of it")
    actions = keeping.add_subparsers(
        dest="action", required=True, metavar="list|assign|word|accept|close|reopen|state|sign"
    )
    listing = actions.add_parser("list", help="all comments on a submission, and how far it was looked at")
    listing.add_argument("which", metavar="WHICH", help=_WHICH)
    listing.set_defaults(verb=_list)
    for name, (act, words, what) in _ACTS.items():
        action = actions.add_parser(name, help=words)
        action.add_argument("which", metavar="WHICH", help=_WHICH)
        action.add_argument("comment", metavar="COMMENT", help="beginning of its id")
        needed = {} if act in _NEEDS_TEXT else {"nargs": "?", "default": ""}
        action.add_argument("text", metavar=what, help="words for it" + _WORDS, **needed)  # type: ignore[arg-type]  # argparse's own
        action.add_argument("--by", default="", metavar="NAME", help="who does it")
        action.set_defaults(verb=_act, act=act)
    state = actions.add_parser("state", help="say how far the last revision was looked at")
    state.add_argument("which", metavar="WHICH", help=_WHICH)
    state.add_argument("state", metavar="STATE", choices=[one.value for one in ReviewState])
    state.add_argument("--by", default="", metavar="NAME", help="who says so")
    state.set_defaults(verb=_state)
    sign = actions.add_parser("sign", help="write the comments file for the member, signed and numbered")
    sign.add_argument("which", metavar="WHICH", help=_WHICH)
    sign.add_argument("-o", "--output", type=Path, required=True, metavar="DIR")
    sign.set_defaults(verb=_sign)
    for action in actions.choices.values():
        add_database_options(action)


def _add(session: Session, arguments: argparse.Namespace) -> Answer:
    workspace = session.workspace
    key = comments.find_submission(workspace, arguments.which)
    new = NewComment(
        arguments.place,
        CommentKind(arguments.kind),
        given_text(arguments.text),
        given_text(arguments.quote),
        given_text(arguments.wording),
        arguments.assign,
    )
    kept, _ = comments.add_comment(workspace, key, new, by=arguments.by)
    return Answer(comment_data(kept.comment), comment_lines(kept.comment))


def _act(session: Session, arguments: argparse.Namespace) -> Answer:
    workspace, text = session.workspace, given_text(arguments.text)
    if arguments.act in _NEEDS_TEXT and not text.strip():
        raise UsageError("Give the words for it.")
    key = comments.find_submission(workspace, arguments.which)
    seen = comments.find_comment(workspace, key, arguments.comment)
    kept, _ = comments.act_on(workspace, seen, arguments.act, text, by=arguments.by)
    return Answer(comment_data(kept.comment), comment_lines(kept.comment))


def _list(session: Session, arguments: argparse.Namespace) -> Answer:
    workspace = session.workspace
    return _answer(comments.reviewed(workspace, comments.find_submission(workspace, arguments.which)))


def _state(session: Session, arguments: argparse.Namespace) -> Answer:
    workspace = session.workspace
    key = comments.find_submission(workspace, arguments.which)
    comments.set_review_state(workspace, key, ReviewState(arguments.state), by=arguments.by)
    return _answer(comments.reviewed(workspace, key))


def _sign(session: Session, arguments: argparse.Namespace) -> Answer:
    workspace = session.workspace
    key = comments.find_submission(workspace, arguments.which)
    data, name, _ = comments.sign_comments(workspace, key)
    target = session.target(arguments.output / name)
    write_out(workspace, target, data)
    found = comments.reviewed(workspace, key)
    number = 0 if found.written is None else found.written.round
    told = {"file": str(target), "number": number, "state": found.review.state.value}
    return Answer(told, (f"Comments file {number}: {target}", "Send it to the member."))


def _answer(found: ReviewedSubmission) -> Answer:
    review = found.review
    lines = [f"{found.last.country} revision {found.last.revision}: {review_words(review.state)}"]
    if found.approved is not None:
        lines.append(f"Approved, and so the one that counts: revision {found.approved}")
    for one in found.comments:
        lines += comment_lines(one.comment)
    data = {
        "id": found.key.submission_id,
        "principal": found.key.principal,
        "country": found.last.country,
        "revision": found.last.revision,
        "state": review.state.value,
        "by": review.by,
        "at": None if review.at is None else review.at.isoformat(),
        "approved": found.approved,
        "open": found.open_count,
        "comments": [comment_data(one.comment) for one in found.comments],
    }
    return Answer(data, tuple(lines))


def comment_data(comment: ReviewComment) -> dict[str, Any]:
    """Return a comment as the object that ``--json`` prints."""
    return {
        "comment": comment.id,
        "revision": comment.revision,
        "place": comment.address,
        "kind": comment.kind.value,
        "state": comment.state.value,
        "quote": comment.quote,
        "text": comment.text,
        "by": comment.by,
        "at": comment.at.isoformat(),
        "assigned_to": comment.assigned_to,
        "wording": comment.wording,
        "events": [
            {
                "act": event.act.value,
                "at": event.at.isoformat(),
                "by": event.by,
                "revision": event.revision,
                "text": event.text,
            }
            for event in comment.events
        ],
    }


def comment_lines(comment: ReviewComment) -> tuple[str, ...]:
    """Return a comment for a person."""
    kind, state = kind_words(comment.kind), state_words(comment.state)
    lines = [f"{comment.id[:8]}  {comment.address}  {kind}, {state}: {_on_a_line(comment.text)}"]
    if comment.quote:
        lines.append(f"          on: “{_on_a_line(comment.quote)}”")
    if comment.wording:
        lines.append(f"          proposed: “{_on_a_line(comment.wording)}”")
    lines += [f"          {_event_line(event)}" for event in comment.events]
    return tuple(lines)


def _event_line(event: CommentEvent) -> str:
    told = f"{event.at:%Y-%m-%d} {event.by}: {act_words(event.act, event.text)}"
    if event.act is CommentAct.ANSWERED:
        return f"{told}: {_on_a_line(answer_words(event.text))}"
    is_said = event.text and event.act not in {CommentAct.ASSIGNED, CommentAct.WORDED}
    return f"{told}: {_on_a_line(event.text)}" if is_said else told


def _on_a_line(text: str) -> str:
    return " ".join(text.split())
