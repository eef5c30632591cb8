"""Questions and answers: the consortium's comments on a submission, where they stand, and what becomes of each.

What was done to a comment stands in its events, in their order; its state, to whom it is assigned and the wording that
is proposed follow from them, so that no two of these can say different things.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.fields import ChangedField, all_fields
from eesee_desktop.domain.ids import CommentId
from eesee_desktop.domain.instrument import Instrument


class ReviewState(StrEnum):
    """How far the consortium is with a revision."""

    RECEIVED = "received"
    IN_REVIEW = "in_review"
    HAS_QUESTIONS = "has_questions"
    APPROVED = "approved"
    RETURNED = "returned"


class CommentKind(StrEnum):
    """What a comment asks for."""

    QUESTION = "question"
    MUST_CHANGE = "must_change"
    SUGGESTION = "suggestion"


class CommentState(StrEnum):
    """What became of a comment."""

    OPEN = "open"
    ANSWERED = "answered"
    ACCEPTED = "accepted"
    CLOSED = "closed"


class CommentAct(StrEnum):
    """What can be done to a comment."""

    ASSIGNED = "assigned"
    WORDED = "worded"
    """A wording was proposed."""
    ANSWERED = "answered"
    ACCEPTED = "accepted"
    CLOSED = "closed"
    REOPENED = "reopened"


_EVERY = frozenset(CommentState)
_UNDER_WAY = _EVERY - {CommentState.CLOSED}
# From which states an act is possible, and where it leads; None where the state stays.
_STEPS: Mapping[CommentAct, tuple[frozenset[CommentState], CommentState | None]] = {
    CommentAct.ASSIGNED: (_UNDER_WAY, None),
    CommentAct.WORDED: (_UNDER_WAY, None),
    # Also of one that was closed meanwhile: an answer that arrived is kept, whatever was decided before it came.
    CommentAct.ANSWERED: (_EVERY, CommentState.ANSWERED),
    CommentAct.ACCEPTED: (frozenset({CommentState.OPEN, CommentState.ANSWERED}), CommentState.ACCEPTED),
    CommentAct.CLOSED: (_UNDER_WAY, CommentState.CLOSED),
    CommentAct.REOPENED: (_EVERY - {CommentState.OPEN}, CommentState.OPEN),
}


@dataclass(frozen=True, slots=True)
class CommentEvent:
    """Something that was done to a comment.

    Attributes:
        revision: The one that lay before whoever did it; of an answer the one that it came with.
        text: The answer; why it was accepted, closed or opened again; to whom it is assigned; the wording.
    """

    act: CommentAct
    at: datetime
    by: str
    revision: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class ReviewComment:
    """A comment of the consortium.

    Attributes:
        revision: In which it was made.
        address: Of a field, a dimension or another section: ``2.1.narrative``, ``2.1``, ``recommendations``.
        quote: The passage of the field that it is about; empty for all of it.
        events: In their order.
    """

    id: CommentId
    revision: int
    address: str
    quote: str
    kind: CommentKind
    text: str
    by: str
    at: datetime
    state: CommentState = CommentState.OPEN
    assigned_to: str = ""
    wording: str = ""
    events: tuple[CommentEvent, ...] = ()

    @property
    def answers(self) -> tuple[CommentEvent, ...]:
        """What the member answered, the first one first."""
        return tuple(event for event in self.events if event.act is CommentAct.ANSWERED)

    @property
    def waits_for_member(self) -> bool:
        """It asks the member for something, and nothing came yet."""
        return self.state is CommentState.OPEN


@dataclass(frozen=True, slots=True)
class Response:
    """The member's answer to a comment, as it goes out with the next revision.

    Attributes:
        address: Where the comment is, and where what was changed can be seen.
        text: Empty where the wording that was proposed stands there now, and nothing else was said.
        by: The organisation.
    """

    comment: CommentId
    address: str
    text: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Responses:
    """All answers that go with a revision.

    Attributes:
        round: Of the comments file that they answer.
    """

    round: int
    items: tuple[Response, ...]


def with_event(comment: ReviewComment, event: CommentEvent) -> ReviewComment:
    """Return a comment after something was done to it.

    Raises:
        KnownError: COMMENT_ACT_REFUSED if that cannot be done in its state.
    """
    return replace(
        comment,
        state=_state_after(comment.state, event.act),
        assigned_to=event.text if event.act is CommentAct.ASSIGNED else comment.assigned_to,
        wording=event.text if event.act is CommentAct.WORDED else comment.wording,
        events=(*comment.events, event),
    )


def is_told_by_events(comment: ReviewComment) -> bool:
    """Tell whether state, assignment and wording of a comment are what its events make of it."""
    state, last = CommentState.OPEN, {CommentAct.ASSIGNED: "", CommentAct.WORDED: ""}
    try:
        for event in comment.events:
            state = _state_after(state, event.act)
            last[event.act] = event.text
    except KnownError:
        return False
    told = (state, last[CommentAct.ASSIGNED], last[CommentAct.WORDED])
    return told == (comment.state, comment.assigned_to, comment.wording)


def _state_after(state: CommentState, act: CommentAct) -> CommentState:
    if not can_be(state, act):
        raise KnownError(ErrorCode.COMMENT_ACT_REFUSED, act=act.value, state=state.value)
    leads_to = _STEPS[act][1]
    if act is CommentAct.ANSWERED and state is not CommentState.OPEN:
        return state
    return state if leads_to is None else leads_to


def can_be(state: CommentState, act: CommentAct) -> bool:
    """Tell whether something can be done to a comment in a state."""
    return state in _STEPS[act][0]


def is_known(comment: ReviewComment, answer: CommentEvent) -> bool:
    """Tell whether an answer is one that arrived before: the member sends each until it knows that it did."""
    since = -1
    for number, event in enumerate(comment.events):
        if event.act is CommentAct.REOPENED:
            since = number
    return any(
        event.text == answer.text and (number > since or event.at == answer.at)
        for number, event in enumerate(comment.events)
        if event.act is CommentAct.ANSWERED
    )


def in_order_of_report(
    comments: Iterable[ReviewComment], instrument: Instrument
) -> tuple[ReviewComment, ...]:
    """Return comments as their places follow one another in the report, at one place the older one first."""
    fields = all_fields(instrument)
    order: dict[str, int] = {}
    for number, field in enumerate(fields):
        # A section comes just before its first field.
        order.setdefault(field.section, 2 * number)
        order[field.name] = order.get(field.name, 2 * number + 1)
    last = 2 * len(fields)
    return tuple(sorted(comments, key=lambda one: (order.get(one.address, last), one.at, one.id)))


def section_of(address: str, instrument: Instrument) -> str:
    """Return the section that an address is in, itself where it is one.

    Raises:
        KnownError: FIELD_UNKNOWN if an assessment with this instrument has no such place.
    """
    for field in all_fields(instrument):
        if address in {field.name, field.section}:
            return field.section
    raise KnownError(ErrorCode.FIELD_UNKNOWN, field=address)


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A comment, what was answered, and what was changed at its place.

    Attributes:
        later: The revision that is compared with the one in which the comment was made; None where there is none yet.
        changed: Field by field; empty where nothing was changed.
        answer: Given and not known to have arrived; None where there is none, empty where the wording that was proposed
            stands there.
    """

    comment: ReviewComment
    later: int | None
    changed: tuple[ChangedField, ...] = ()
    answer: str | None = None

    @property
    def answers(self) -> tuple[str, ...]:
        """All that the member answered, the first first; an empty one where the wording proposed was taken over."""
        told = tuple(event.text for event in self.comment.answers)
        return told if self.answer is None else (*told, self.answer)


def with_wording(text: str, comment: ReviewComment) -> str:
    """Return the text of a field with the wording that a comment proposes: in place of its quote, or of all.

    Raises:
        KnownError: WORDING_MISSING if it proposes none; QUOTE_NOT_FOUND if the passage is no longer there.
    """
    if not comment.wording:
        raise KnownError(ErrorCode.WORDING_MISSING)
    if not comment.quote:
        return comment.wording
    if comment.quote not in text:
        raise KnownError(ErrorCode.QUOTE_NOT_FOUND, quote=comment.quote[:80])
    # The first one only: where a passage stands twice the person sees which one is left.
    return text.replace(comment.quote, comment.wording, 1)


def has_wording(text: str, comment: ReviewComment) -> bool:
    """Tell whether the wording that a comment proposes stands in the text of its field."""
    if not comment.wording:
        return False
    return comment.wording in text if comment.quote else comment.wording == text
