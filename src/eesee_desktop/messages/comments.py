"""Questions and answers in words: what a comment is, what became of it, how far a revision was looked at."""

from __future__ import annotations

from collections.abc import Mapping

from eesee_desktop.domain.comments import CommentAct, CommentKind, CommentState, ReviewState
from eesee_desktop.messages.marking import QT_TRANSLATE_NOOP
from eesee_desktop.messages.message import Translate, in_english

REVIEW_STATES: Mapping[ReviewState, str] = {
    ReviewState.RECEIVED: QT_TRANSLATE_NOOP("comments", "received"),
    ReviewState.IN_REVIEW: QT_TRANSLATE_NOOP("comments", "in review"),
    ReviewState.HAS_QUESTIONS: QT_TRANSLATE_NOOP("comments", "has questions"),
    ReviewState.APPROVED: QT_TRANSLATE_NOOP("comments", "approved"),
    ReviewState.RETURNED: QT_TRANSLATE_NOOP("comments", "returned"),
}
KINDS: Mapping[CommentKind, str] = {
    CommentKind.QUESTION: QT_TRANSLATE_NOOP("comments", "Question"),
    CommentKind.MUST_CHANGE: QT_TRANSLATE_NOOP("comments", "Must change"),
    CommentKind.SUGGESTION: QT_TRANSLATE_NOOP("comments", "Suggestion"),
}
STATES: Mapping[CommentState, str] = {
    CommentState.OPEN: QT_TRANSLATE_NOOP("comments", "open"),
    CommentState.ANSWERED: QT_TRANSLATE_NOOP("comments", "answered"),
    CommentState.ACCEPTED: QT_TRANSLATE_NOOP("comments", "accepted"),
    CommentState.CLOSED: QT_TRANSLATE_NOOP("comments", "closed"),
}
ACTS: Mapping[CommentAct, str] = {
    CommentAct.ASSIGNED: QT_TRANSLATE_NOOP("comments", "Assigned to {text}"),
    CommentAct.WORDED: QT_TRANSLATE_NOOP("comments", "Wording proposed"),
    CommentAct.ANSWERED: QT_TRANSLATE_NOOP("comments", "Answered"),
    CommentAct.ACCEPTED: QT_TRANSLATE_NOOP("comments", "Accepted"),
    CommentAct.CLOSED: QT_TRANSLATE_NOOP("comments", "Closed"),
    CommentAct.REOPENED: QT_TRANSLATE_NOOP("comments", "Opened again"),
}
TAKEN_OVER = QT_TRANSLATE_NOOP("comments", "The wording proposed was taken over.")


def review_words(state: ReviewState, translate: Translate = in_english) -> str:
    """Return how far a revision was looked at."""
    return translate("comments", REVIEW_STATES[state])


def kind_words(kind: CommentKind, translate: Translate = in_english) -> str:
    """Return what a comment asks for."""
    return translate("comments", KINDS[kind])


def state_words(state: CommentState, translate: Translate = in_english) -> str:
    """Return what became of a comment."""
    return translate("comments", STATES[state])


def act_words(act: CommentAct, text: str, translate: Translate = in_english) -> str:
    """Return what was done to a comment.

    Args:
        text: To whom it was assigned.
    """
    return translate("comments", ACTS[act]).replace("{text}", text)


def answer_words(text: str, translate: Translate = in_english) -> str:
    """Return an answer; of one without words that the proposed wording was taken over."""
    return text or translate("comments", TAKEN_OVER)
