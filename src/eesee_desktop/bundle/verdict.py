"""What came of reading a submission file: a value that explains itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from eesee_desktop.bundle.faults import Fault
from eesee_desktop.bundle.payload import Withheld
from eesee_desktop.bundle.record import SubmissionRecord
from eesee_desktop.crypto.sshsig import PublicKey
from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.comments import Responses
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.panel import Identity


class Step(StrEnum):
    """The steps of reading, in their order; nothing is believed before its step."""

    LIMITS = "limits"
    ENTRIES = "entries"
    SIGNATURE = "signature"
    SENDER = "sender"
    HASHES = "hashes"
    JSON = "json"
    SCHEMA = "schema"
    AGREEMENT = "agreement"
    SCORES = "scores"
    SEQUENCE = "sequence"


class Sender(StrEnum):
    """Whether the key was found in a register of members."""

    KNOWN = "known"
    UNKNOWN = "unknown"


class NoticeCode(StrEnum):
    """What a person should see about a file that is not refused for it."""

    SENDER_UNKNOWN = "sender_unknown"
    TRAINING = "training"
    REVISION_GAP = "revision_gap"
    ALREADY_RECEIVED = "already_received"
    SOMETHING_WITHHELD = "something_withheld"
    ARRIVED_OPEN = "arrived_open"
    """The sender encrypted it, and it came in the clear."""
    ADDRESSED_TO_OTHERS = "addressed_to_others"
    """It is encrypted for somebody whom the sender did not name."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One of them, with the figures for its sentence."""

    code: NoticeCode
    facts: tuple[tuple[str, str], ...] = ()


class PointCode(StrEnum):
    """What of a valid file is not as the consortium takes it; see :mod:`eesee_desktop.bundle.acceptance`."""

    POLICY_NOT_GIVEN = "policy_not_given"
    INSTRUMENT_ALTERED = "instrument_altered"
    INSTRUMENT_NOT_ACCEPTED = "instrument_not_accepted"
    COUNTRY_UNKNOWN = "country_unknown"
    COUNTRY_NOT_THE_MEMBERS = "country_not_the_members"
    PERIOD_IN_FUTURE = "period_in_future"
    PERIOD_NOT_OVER = "period_not_over"
    PERIOD_TOO_LONG = "period_too_long"
    PERIOD_TOO_EARLY = "period_too_early"
    CREATED_IN_FUTURE = "created_in_future"
    PREDECESSOR_NOT_NAMED = "predecessor_not_named"
    PREDECESSOR_NOT_HERE = "predecessor_not_here"
    EXTERNAL_DISAGREES = "external_disagrees"
    EXTERNAL_IN_FUTURE = "external_in_future"
    PANEL_TOO_SMALL = "panel_too_small"
    PANEL_SMALL = "panel_small"
    VOTE_OFF_STEP = "vote_off_step"
    SCORE_OFF_STEP = "score_off_step"
    JUSTIFICATION_MISSING = "justification_missing"
    SCORE_AGAINST_VOTES = "score_against_votes"
    INCOMPLETE = "incomplete"
    CONFIDENTIAL_INSIDE = "confidential_inside"
    NAME_WITHOUT_CONSENT = "name_without_consent"
    PRACTICE_RELABELLED = "practice_relabelled"
    TRAINING_NOT_ACCEPTED = "training_not_accepted"
    DRAFT_NOT_A_PDF = "draft_not_a_pdf"
    DRAFT_IS_ANOTHER = "draft_is_another"
    DRAFT_PRINTED_OTHERWISE = "draft_printed_otherwise"
    DRAFT_WORDED_OTHERWISE = "draft_worded_otherwise"
    DRAFT_NOT_COMPARED = "draft_not_compared"


@dataclass(frozen=True, slots=True)
class Point:
    """One of them.

    Attributes:
        facts: Names and figures for its sentence.
        refuses: The consortium does not take the file for it.
    """

    code: PointCode
    facts: tuple[tuple[str, str], ...] = ()
    refuses: bool = False


@dataclass(frozen=True, slots=True)
class ReceivedRevision:
    """A revision that was taken in before."""

    id: str
    revision: int
    digest: str


@dataclass(frozen=True, slots=True)
class BundleContent:
    """What a valid file holds.

    Attributes:
        assessment: As the sender disclosed it.
        withheld: How much was kept back.
        draft: The PDF that the panel saw, None where none was sent.
        attachments: Bytes by their SHA-256, as far as they were sent.
        responses: What the member answers to the consortium's comments; None where it sent no answers.
    """

    assessment: Assessment
    instrument: Instrument
    identities: tuple[Identity, ...]
    withheld: Withheld
    draft: bytes | None
    attachments: Mapping[str, bytes] = field(repr=False)
    responses: Responses | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome of :func:`reading.read_bundle`.

    Valid means: no step failed, so the file is whole, signed with ``key`` and right in itself. Whose key that is stands
    apart in ``sender``: without a register anybody's signature is as good as any, and only a file that
    :attr:`is_trusted` may be taken in as a member's.

    Attributes:
        failed: The step that failed, None if none did.
        code: Why.
        facts: Names and figures for the sentence of ``code``.
        not_asked: SENDER without a register, SEQUENCE without a count of what came before.
        sender: KNOWN only if the register lists the key for this member, kind of statement and time.
        key: Whose signature is right; None until the step "signature" is done.
        digest: Of the hash list; empty until then.
        check_code: Of the content; empty until the step "hashes" is done.
        submission: What the sender says it is; None until the step "schema" is done. In a file that is not valid
            it explains the refusal and is to be believed in nothing.
        content: None unless valid.
        points: What acceptance has to say, after the ten steps; empty until it was asked.
        has_policy: It was asked with the consortium's policy.
    """

    failed: Step | None = None
    code: Fault | None = None
    facts: tuple[tuple[str, str], ...] = ()
    not_asked: frozenset[Step] = frozenset()
    # UNKNOWN unless the register says otherwise, so that a step left out can never make a sender known.
    sender: Sender = Sender.UNKNOWN
    notices: tuple[Notice, ...] = ()
    key: PublicKey | None = None
    digest: str = ""
    check_code: str = ""
    submission: SubmissionRecord | None = None
    content: BundleContent | None = None
    points: tuple[Point, ...] = ()
    has_policy: bool = False

    @property
    def is_valid(self) -> bool:
        """No step failed. Says nothing on whose key it is."""
        # Also true of a file by somebody unknown: validity is a matter of the file, trust one of the
        # register.
        return self.failed is None

    @property
    def is_trusted(self) -> bool:
        """No step failed, and the register vouches for the sender."""
        return self.is_valid and self.sender is Sender.KNOWN

    @property
    def is_taken(self) -> bool:
        """It is trusted, and no point of acceptance speaks against taking it in."""
        return self.is_trusted and not any(point.refuses for point in self.points)

    @property
    def steps_done(self) -> tuple[Step, ...]:
        """The steps that were passed, in their order."""
        steps = list(Step)
        done = steps if self.failed is None else steps[: steps.index(self.failed)]
        # A step that was not asked was not passed either, and must not be listed among those that were.
        return tuple(step for step in done if step not in self.not_asked)

    @property
    def assessment(self) -> Assessment | None:
        """The assessment of a valid file."""
        return None if self.content is None else self.content.assessment


# A table and not a step named where each fault is raised: the parsers are used outside of this reading too,
# and a test can hold that no fault is without a step.
STEP_OF: Mapping[Fault, Step] = {
    **dict.fromkeys(
        (
            Fault.FILE_TOO_LARGE,
            Fault.TOO_MANY_ENTRIES,
            Fault.ENTRY_TOO_LARGE,
            Fault.ENTRY_TOO_COMPRESSED,
        ),
        Step.LIMITS,
    ),
    **dict.fromkeys(
        (
            Fault.ARCHIVE_NOT_READABLE,
            Fault.FILE_DAMAGED,
            Fault.HEADERS_DIFFER,
            Fault.ENTRY_DOUBLED,
            Fault.ENTRY_NAME_REFUSED,
            Fault.ENTRY_NOT_A_FILE,
            Fault.ENTRY_UNEXPECTED,
            Fault.ENTRY_MISSING,
        ),
        Step.ENTRIES,
    ),
    **dict.fromkeys(
        (Fault.SIGNATURE_NOT_READABLE, Fault.SIGNATURE_OF_ANOTHER_KIND, Fault.SIGNATURE_WRONG), Step.SIGNATURE
    ),
    **dict.fromkeys(
        (
            Fault.KEY_REVOKED,
            Fault.SIGNER_UNKNOWN,
            Fault.SIGNER_IS_ANOTHER,
            Fault.SIGNER_NOT_ALLOWED,
            Fault.SIGNER_NOT_YET_VALID,
            Fault.SIGNER_EXPIRED,
        ),
        Step.SENDER,
    ),
    **dict.fromkeys(
        (
            Fault.MANIFEST_NOT_READABLE,
            Fault.ENTRY_NOT_LISTED,
            Fault.LISTED_ENTRY_MISSING,
            Fault.HASH_DIFFERS,
            Fault.ARCHIVE_REPACKED,
        ),
        Step.HASHES,
    ),
    **dict.fromkeys(
        (
            Fault.JSON_NOT_READABLE,
            Fault.KEY_DOUBLED,
            Fault.TOO_MANY_VALUES,
            Fault.NESTED_TOO_DEEPLY,
            Fault.NUMBER_REFUSED,
            Fault.TEXT_NOT_NORMAL,
            Fault.TEXT_HAS_HIDDEN_CONTROLS,
        ),
        Step.JSON,
    ),
    **dict.fromkeys(
        (Fault.FORMAT_UNKNOWN, Fault.FORMAT_TOO_NEW, Fault.VALUE_REFUSED, Fault.INSTRUMENT_REFUSED),
        Step.SCHEMA,
    ),
    **dict.fromkeys(
        (Fault.PARTS_DISAGREE, Fault.MEMBER_IS_ANOTHER, Fault.ATTACHMENT_NOT_NAMED), Step.AGREEMENT
    ),
    **dict.fromkeys((Fault.SCORE_MISSING, Fault.SCORE_DIFFERS), Step.SCORES),
    **dict.fromkeys((Fault.REVISION_REPLACED, Fault.REVISION_LOWER, Fault.PREVIOUS_DIFFERS), Step.SEQUENCE),
}
"""Where each fault is found."""
