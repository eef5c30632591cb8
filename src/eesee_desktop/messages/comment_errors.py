"""Errors of questions and answers, in words."""

from __future__ import annotations

from collections.abc import Mapping

from eesee_desktop.domain.errors import ErrorCode
from eesee_desktop.messages.marking import QT_TRANSLATE_NOOP
from eesee_desktop.messages.message import Message

COMMENT_ERRORS: Mapping[ErrorCode, Message] = {
    ErrorCode.COMMENTS_DIFFER: Message(
        QT_TRANSLATE_NOOP(
            "errors", "The comments are on another file of revision {revision} than the one sealed here."
        ),
        QT_TRANSLATE_NOOP("errors", "They name the digest {found}; sealed here was {expected}."),
        QT_TRANSLATE_NOOP("errors", "Telephone the consortium: somebody may have sent a file in your name."),
    ),
    ErrorCode.COMMENTS_OF_ANOTHER: Message(
        QT_TRANSLATE_NOOP("errors", "The comments are on something that was not sealed in this workspace."),
        QT_TRANSLATE_NOOP("errors", "They are on {country}, revision {revision}."),
        QT_TRANSLATE_NOOP("errors", "Open the workspace in which that was sealed, and take them in there."),
    ),
    ErrorCode.COMMENTS_OLDER: Message(
        QT_TRANSLATE_NOOP("errors", "The comments file has number {number}; number {held} is here already."),
        "",
        QT_TRANSLATE_NOOP("errors", "Use the later one, or ask the consortium which counts."),
    ),
    ErrorCode.COMMENT_ACT_REFUSED: Message(
        QT_TRANSLATE_NOOP("errors", "This cannot be done to the comment: it is {state}."),
        "",
        QT_TRANSLATE_NOOP("errors", "Where it is to be talked about again, the consortium opens it again."),
    ),
    ErrorCode.COMMENT_EMPTY: Message(
        QT_TRANSLATE_NOOP("errors", "The comment says nothing."),
        "",
        QT_TRANSLATE_NOOP("errors", "Write what is asked or wanted."),
    ),
    ErrorCode.COMMENT_UNKNOWN: Message(
        QT_TRANSLATE_NOOP("errors", "There is no comment {id}, or more than one begins so."),
        "",
        QT_TRANSLATE_NOOP("errors", "Look at the list of comments, and give more of its id."),
    ),
    ErrorCode.QUOTE_NOT_FOUND: Message(
        QT_TRANSLATE_NOOP("errors", "The passage is not in the text: “{quote}”."),
        QT_TRANSLATE_NOOP("errors", "It has to stand there word for word. Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Copy it from the text as it is now."),
    ),
    ErrorCode.REVIEW_HAS_OPEN: Message(
        QT_TRANSLATE_NOOP(
            "errors", "It cannot be approved: of what must change, {count} have no answer yet."
        ),
        "",
        QT_TRANSLATE_NOOP("errors", "Wait for the answers, or accept or close these comments first."),
    ),
    ErrorCode.REVIEW_NOT_POSSIBLE: Message(
        QT_TRANSLATE_NOOP("errors", "Nothing is asked any more of this revision: it is {state}."),
        "",
        QT_TRANSLATE_NOOP("errors", "To go on with it, set its state to “in review” first."),
    ),
    ErrorCode.SUBMISSION_UNKNOWN: Message(
        QT_TRANSLATE_NOOP("errors", "No submission that was received is “{which}”, or more than one is."),
        "",
        QT_TRANSLATE_NOOP("errors", "Give the beginning of its id, as the list of what was received has it."),
    ),
    ErrorCode.WORDING_MISSING: Message(
        QT_TRANSLATE_NOOP("errors", "The comment proposes no wording."),
        "",
        QT_TRANSLATE_NOOP("errors", "Answer it, and change the text yourself."),
    ),
}
