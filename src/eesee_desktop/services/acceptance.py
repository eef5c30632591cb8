"""Judging what is valid: verify and judge, sign a policy, hold one.

What came in is held against the register, step by step, and what is valid against the policy, the methods that are
known, the practice assessment and the draft printed anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache

from eesee_desktop import __version__
from eesee_desktop.bundle.acceptance import Standards, judge
from eesee_desktop.bundle.draft_words import DraftTexts
from eesee_desktop.bundle.payload import AssessmentDocument
from eesee_desktop.bundle.policy import Policy, read_policy, write_policy
from eesee_desktop.bundle.record import SubmissionRecord
from eesee_desktop.bundle.statement import POLICY
from eesee_desktop.bundle.verdict import BundleContent, ReceivedRevision, Verdict
from eesee_desktop.crypto.signers import parse_revoked, parse_signers
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.intake.practice import practice_narratives
from eesee_desktop.report.content import DraftContent
from eesee_desktop.report.pages import texts_of
from eesee_desktop.services import reports, submissions
from eesee_desktop.services.workspace import Workspace, latest_instrument, shipped_instruments


def verify_and_judge(  # noqa: PLR0913  as read_bundle
    data: bytes,
    at: datetime,
    *,
    signers: str | None = None,
    revoked: str | None = None,
    member: str | None = None,
    received: Sequence[ReceivedRevision] | None = None,
    policy: bytes | None = None,
) -> Verdict:
    """Read the submission file of somebody else, and hold what is valid against what the consortium accepts.

    Args:
        policy: The consortium's policy, signed by a key that ``signers`` lists with the namespace of policies; None
            where there is none: then every point is a notice.

    Raises:
        KnownError: As :func:`submissions.verify`; STATEMENT_NOT_VALID of the policy.
    """
    verdict = submissions.verify(data, at, signers=signers, revoked=revoked, member=member, received=received)
    return judge_valid(verdict, at, received=received, policy=_policy_from(policy, signers, revoked, at))


def judge_valid(
    verdict: Verdict, at: datetime, *, received: Sequence[ReceivedRevision] | None, policy: Policy | None
) -> Verdict:
    """Hold what was read and is valid against what the consortium accepts.

    Args:
        policy: As :func:`hold_policy` returns it.
    """
    return judge(verdict, _standards(policy), at=at, received=received)


def _standards(policy: Policy | None) -> Standards:
    """Return what a valid file is held against."""
    return Standards(
        policy=policy,
        shipped=tuple(one.ref for one in _shipped()),
        practice=_practice(),
        print_draft=_print_draft,
        print_texts=draft_texts,
        read_pages=texts_of,
        version=__version__,
    )


def _policy_from(data: bytes | None, signers: str | None, revoked: str | None, at: datetime) -> Policy | None:
    """Return the policy in a signed file, None where there is no file.

    Raises:
        KnownError: STATEMENT_NOT_VALID if it is not signed by one whom the register lets speak for the consortium;
            SIGNERS_NOT_READABLE, REVOKED_NOT_READABLE.
    """
    if data is None:
        return None
    return read_policy(
        data, signers=parse_signers(signers or ""), revoked=parse_revoked(revoked or ""), at=at
    )


def sign_policy(workspace: Workspace, document: bytes) -> bytes:
    """Return a policy, signed with the key of a workspace of the consortium.

    Raises:
        KnownError: STATEMENT_NOT_VALID with the place.
    """
    return write_policy(document, workspace.signing_key)


def hold_policy(workspace: Workspace, data: bytes | None, signers: str, revoked: str | None) -> Policy | None:
    """Remember a policy that is used, so that an older one is noticed, and return what it says; None without one.

    Raises:
        KnownError: STATEMENT_NOT_VALID; STATEMENT_OLDER.
    """
    at = workspace.clock()
    policy = _policy_from(data, signers, revoked, at)
    if policy is None or data is None:
        return None
    last = workspace.desk.held.last(POLICY.name)
    held = 0 if last is None else last[0]
    if policy.number < held:
        raise KnownError(ErrorCode.STATEMENT_OLDER, number=policy.number, held=held)
    if policy.number > held:
        workspace.desk.held.hold(POLICY.name, policy.number, data, at)
    return policy


# Read once: a folder of files is judged by the same.
_shipped = cache(shipped_instruments)


@cache
def _practice() -> frozenset[str]:
    return practice_narratives(latest_instrument())


def _print_draft(content: BundleContent, record: SubmissionRecord) -> bytes:
    return reports.print_draft(_enclosed(content, record))


def draft_texts(content: BundleContent, record: SubmissionRecord) -> DraftTexts:
    """Return the text of the draft that belongs into a file, and what of it are no standing words.

    Raises:
        KnownError: FONT_MISSING.
    """
    enclosed = _enclosed(content, record)
    text, facts = reports.print_to_compare(enclosed)
    return DraftTexts(
        pages=texts_of(reports.print_draft(enclosed)) or (),
        printed="\n".join(texts_of(text) or ()),
        facts=tuple(" ".join(texts_of(facts) or ()).split()),
    )


def _enclosed(content: BundleContent, record: SubmissionRecord) -> DraftContent:
    document = AssessmentDocument(content.assessment, content.identities, content.withheld)
    return reports.enclosed_draft(document, content.instrument, record.app_version)
