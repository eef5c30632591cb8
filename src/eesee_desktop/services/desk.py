"""The desk of the consortium: where each country stands, what was received, its figures and their working.

All of it is read from what was listed when a submission came; a sealed file is opened only for one that somebody looks
at.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from fractions import Fraction

from eesee_desktop.bundle.letters import Receipt, read_receipt
from eesee_desktop.bundle.verdict import BundleContent, Verdict
from eesee_desktop.domain.comments import ReviewState
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import CountryCode, DimensionId, PrincipleId
from eesee_desktop.domain.instrument import FALLBACK_LANGUAGE, Principle, Provisional
from eesee_desktop.domain.score import printed
from eesee_desktop.domain.scoring import PrincipleResult, compute_result, shares, written
from eesee_desktop.services import submissions
from eesee_desktop.services.comments import approved_revision
from eesee_desktop.services.register import KeyState, state_of
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.storage.enrolled_keys import EnrolledKey
from eesee_desktop.storage.heads import Head, ListedFigure, ReceivedKey
from eesee_desktop.storage.reviews import SubmissionKey

_BEST_FIRST = (KeyState.CONFIRMED, KeyState.PENDING, KeyState.EXPIRED, KeyState.REVOKED)


@dataclass(frozen=True, slots=True)
class ReceivedAssessment:
    """Where one assessment of a country stands.

    Attributes:
        revisions: What was received of it, the first revision first; never empty.
        state: How far the last revision was looked at.
        approved: The revision that was approved last; None if none was.
        open_comments: How many comments wait for the member.
    """

    revisions: tuple[Head, ...]
    state: ReviewState = ReviewState.RECEIVED
    approved: int | None = None
    open_comments: int = 0

    @property
    def last(self) -> Head:
        """The last revision that was received."""
        return self.revisions[-1]

    @property
    def counting(self) -> Head:
        """The revision whose figures count: the one that was approved, and the last one until one was."""
        return next((head for head in self.revisions if head.key.revision == self.approved), self.last)


@dataclass(frozen=True, slots=True)
class CountryStanding:
    """A member and where its assessments stand.

    Attributes:
        key_state: Of the best of the member's keys; None if the register has none.
        standings: By study period, the latest first; empty where nothing was received.
    """

    country: CountryCode
    principal: str
    organisation: str
    key_state: KeyState | None
    standings: tuple[ReceivedAssessment, ...]

    @property
    def last(self) -> Head | None:
        """The last revision of the latest study period."""
        return self.standings[0].last if self.standings else None


@dataclass(frozen=True, slots=True)
class PlacedFigure:
    """A figure, with whose it is and of what time."""

    head: Head
    figure: ListedFigure


@dataclass(frozen=True, slots=True)
class KeptSubmission:
    """A received submission, opened.

    Attributes:
        verdict: Of its bytes read anew, with its content; on whose it is and what was noticed of it tells the receipt.
        receipt: What was answered when it came.
        data: The sealed file, as it was signed.
    """

    head: Head
    verdict: Verdict
    content: BundleContent
    receipt: Receipt
    receipt_data: bytes = field(repr=False)
    data: bytes = field(repr=False)


def overview(workspace: Workspace) -> tuple[CountryStanding, ...]:
    """Return each member, of the register and of what was received, by country."""
    at = workspace.clock()
    # As one, so that a server is asked on one way to it.
    with workspace.desk.transaction():
        keys, heads, reviews = workspace.desk.enrolled.all(), _listed(workspace), _Reviews(workspace)
    enrolled: dict[str, list[EnrolledKey]] = {}
    for key in keys:
        enrolled.setdefault(key.principal, []).append(key)
    received: dict[str, list[Head]] = {principal: [] for principal in enrolled}
    for head in heads:
        received.setdefault(head.key.principal, []).append(head)
    found = [
        _country(principal, reviews.standings(several), enrolled.get(principal, []), at)
        for principal, several in received.items()
    ]
    return tuple(sorted(found, key=lambda one: (one.country, one.principal)))


def figures(
    workspace: Workspace, *, principal: str | None = None, is_counting: bool = True
) -> tuple[PlacedFigure, ...]:
    """Return the figures of what was received, by country, study period, revision and the order of the method.

    Args:
        principal: Of one member alone.
        is_counting: Only of the revision of each assessment that counts; else of all.
    """
    with workspace.desk.transaction():
        heads = [head for head in _listed(workspace) if principal in {None, head.key.principal}]
        if is_counting:
            heads = _counting(workspace, heads)
        found = workspace.desk.heads.figures(principal)
    return tuple(PlacedFigure(head, figure) for head in heads for figure in found.get(head.key, ()))


def counting(workspace: Workspace) -> tuple[Head, ...]:
    """Return the revision of each assessment that counts."""
    return tuple(_counting(workspace, _listed(workspace)))


def submission(workspace: Workspace, key: ReceivedKey) -> KeptSubmission:
    """Open a received submission.

    Raises:
        KnownError: SUBMISSION_NOT_HERE.
    """
    head = next((one for one in _listed(workspace) if one.key == key), None)
    kept = workspace.desk.received.file(key.principal, key.submission_id, key.revision)
    if head is None or kept is None:
        raise KnownError(ErrorCode.SUBMISSION_NOT_HERE, revision=key.revision, member=key.principal)
    verdict = submissions.verify(kept.data, head.at)
    if verdict.content is None:
        # It was valid when it came; the database tells of its own damage before this.
        raise KnownError(ErrorCode.SUBMISSION_NOT_HERE, revision=key.revision, member=key.principal)
    receipt = read_receipt(kept.receipt)[0]
    return KeptSubmission(head, verdict, verdict.content, receipt, kept.receipt, kept.data)


def working(workspace: Workspace, key: ReceivedKey, principle: PrincipleId) -> PrincipleResult:
    """Return the score of a principle in a received submission, with the working by which it came about.

    Raises:
        KnownError: SUBMISSION_NOT_HERE; FIELD_UNKNOWN.
    """
    content = submission(workspace, key).content
    return compute_result(content.instrument.principle(principle), content.assessment, content.instrument)


def list_received(
    workspace: Workspace, verdict: Verdict, key: ReceivedKey, at: datetime, *, is_new: bool = False
) -> None:
    """Note what a received submission says of itself and its figures, so that no list has to open it.

    Args:
        is_new: It came in a moment ago, for the first time.

    Raises:
        ValueError: The submission is not valid.
    """
    said, content, public = verdict.submission, verdict.content, verdict.key
    if said is None or content is None or public is None:
        msg = "only what is valid is listed"
        raise ValueError(msg)
    head = Head(
        key=key,
        country=said.country,
        period=said.period,
        is_training=said.is_training,
        member_name=said.member.name,
        instrument=said.instrument,
        are_weights_provisional=Provisional.WEIGHTS in content.instrument.provisional,
        public_key=public.openssh,
        check_code=verdict.check_code,
        digest=verdict.digest,
        at=at,
        notices=len(verdict.notices) + len(verdict.points),
        taken_by=workspace.member.name,
    )
    workspace.desk.heads.add(head, tuple(_figures_of(content)), is_new=is_new)


def _listed(workspace: Workspace) -> tuple[Head, ...]:
    """Return what is listed, after listing what was received before there was a list."""
    for key, received, data in workspace.desk.heads.unlisted():
        verdict = submissions.verify(data, received)
        if verdict.is_valid:
            list_received(workspace, verdict, key, received)
    return workspace.desk.heads.all()


def _country(
    principal: str, found: Iterable[ReceivedAssessment], keys: Sequence[EnrolledKey], at: datetime
) -> CountryStanding:
    standings = sorted(found, key=lambda one: one.last.period.last, reverse=True)
    best = min(keys, key=lambda key: _BEST_FIRST.index(state_of(key, at)), default=None)
    if standings:
        country, organisation = standings[0].last.country, standings[0].last.member_name
    elif best is not None:
        country, organisation = best.country, best.organisation
    else:
        msg = "a member is in the register or sent something"
        raise ValueError(msg)
    state = None if best is None else state_of(best, at)
    return CountryStanding(country, principal, organisation, state, tuple(standings))


def _counting(workspace: Workspace, heads: Sequence[Head]) -> list[Head]:
    wanted = {standing.counting.key for standing in _Reviews(workspace).standings(heads)}
    return [head for head in heads if head.key in wanted]


class _Reviews:
    """How far all that was received was looked at, read once."""

    def __init__(self, workspace: Workspace) -> None:
        self._reviews = workspace.desk.reviews.reviews()
        self._open = workspace.desk.reviews.open_counts()

    def standings(self, heads: Iterable[Head]) -> list[ReceivedAssessment]:
        """Return where the assessments stand whose revisions are listed."""
        found: dict[SubmissionKey, list[Head]] = {}
        for head in heads:
            key = SubmissionKey(head.key.principal, head.key.submission_id)
            found.setdefault(key, []).append(head)
        return [self._standing(key, several) for key, several in found.items()]

    def _standing(self, key: SubmissionKey, several: list[Head]) -> ReceivedAssessment:
        revisions = tuple(sorted(several, key=lambda head: head.key.revision))
        reviews = self._reviews.get(key, ())
        states = {review.revision: review.state for review in reviews}
        return ReceivedAssessment(
            revisions,
            states.get(revisions[-1].key.revision, ReviewState.RECEIVED),
            approved_revision(reviews),
            self._open.get(key, 0),
        )


def _figures_of(content: BundleContent) -> Iterable[ListedFigure]:
    """Return the figures of a submission: each principle, and below it its dimensions."""
    assessment, instrument = content.assessment, content.instrument
    for principle in instrument.principles:
        result = compute_result(principle, assessment, instrument)
        yield ListedFigure(
            principle=principle.id,
            dimension=None,
            exact=None if result.working is None else result.working.exact,
            printed="" if result.value is None else str(result.value),
            weight=None,
            name=principle.name.in_language(FALLBACK_LANGUAGE),
            rule="",
            confidence="",
            working=written(result),
        )
        for dimension, weight in zip(principle.dimensions, _weights(principle), strict=True):
            decision = assessment.dimension(dimension.id).decision
            exact = None if decision.score is None else decision.score.exact
            yield ListedFigure(
                principle=principle.id,
                dimension=DimensionId(dimension.id),
                exact=exact,
                printed="" if exact is None else printed(exact),
                weight=weight,
                name=dimension.name.in_language(FALLBACK_LANGUAGE),
                rule="" if decision.rule is None else decision.rule.value,
                confidence="" if decision.confidence is None else decision.confidence.value,
                working="",
            )


def _weights(principle: Principle) -> tuple[Fraction | None, ...]:
    return (None,) * len(principle.dimensions) if principle.is_external else shares(principle)
