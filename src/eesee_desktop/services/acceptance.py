"""Verbs of receiving: verify and judge, receive, sign a policy.

What came in is held against the register, step by step, and what is valid against the policy, the methods that are
known, the practice assessment and the draft printed anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache

from eesee_desktop.bundle.acceptance import Standards, judge
from eesee_desktop.bundle.payload import AssessmentDocument
from eesee_desktop.bundle.policy import Policy, read_policy, write_policy
from eesee_desktop.bundle.record import SubmissionRecord
from eesee_desktop.bundle.verdict import BundleContent, ReceivedRevision, Verdict
from eesee_desktop.crypto.signers import parse_revoked, parse_signers
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.intake.practice import practice_narratives
from eesee_desktop.report.pages import words_of
from eesee_desktop.services import reports, submissions
from eesee_desktop.services.workspace import Workspace, latest_instrument, shipped_instruments
from eesee_desktop.storage.submissions import Received

_POLICY_NUMBER = "policy/number"


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
    accepted = _policy_from(policy, signers, revoked, at)
    return judge(verdict, _standards(accepted), at=at, received=received)


def receive(  # noqa: PLR0913  as read_bundle
    workspace: Workspace,
    data: bytes,
    *,
    signers: str,
    revoked: str | None = None,
    member: str | None = None,
    policy: bytes | None = None,
) -> Verdict:
    """Read a submission file, hold it against those that came in before, and note it if it is taken.

    It is read twice: what came before can only be looked up once the register has said whose file it is.

    Args:
        signers: Text of an OpenSSH ``allowed_signers`` file.
        revoked: Text of a list of revoked keys.
        member: The principal it is expected from.
        policy: As :func:`verify_and_judge`.

    Raises:
        KnownError: As :func:`verify_and_judge`; STATEMENT_OLDER if a later policy was used before; SUBMISSION_DIFFERS
            if another program noted another file meanwhile.
    """
    at = workspace.clock()
    _hold_policy(workspace, _policy_from(policy, signers, revoked, at))
    alone = submissions.verify(data, at, signers=signers, revoked=revoked, member=member)
    # A file that the register does not vouch for is not recorded: otherwise anybody could fill the list and
    # block a revision number for the real sender.
    if alone.submission is None or not alone.is_trusted:
        return alone
    principal, submission_id = alone.submission.member.principal, alone.submission.id
    before = [
        ReceivedRevision(one.submission_id, one.revision, one.digest)
        for one in workspace.submissions.received(principal, submission_id)
    ]
    verdict = verify_and_judge(
        data, at, signers=signers, revoked=revoked, member=member, received=before, policy=policy
    )
    # Nor one that is refused: the next file under its number may be the right one.
    if verdict.is_taken:
        workspace.submissions.add_received(
            Received(
                principal=principal,
                submission_id=submission_id,
                revision=alone.submission.revision,
                country=alone.submission.country,
                digest=verdict.digest,
                at=at,
            )
        )
    return verdict


def _standards(policy: Policy | None) -> Standards:
    """Return what a valid file is held against."""
    return Standards(
        policy=policy,
        shipped=tuple(one.ref for one in _shipped()),
        practice=_practice(),
        print_draft=_print_draft,
        read_words=words_of,
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


def _hold_policy(workspace: Workspace, policy: Policy | None) -> None:
    """Remember the number of a policy that is used, so that an older one is noticed.

    Raises:
        KnownError: STATEMENT_OLDER.
    """
    if policy is None:
        return
    held = int(workspace.ui_state.get(_POLICY_NUMBER) or 0)
    if policy.number < held:
        raise KnownError(ErrorCode.STATEMENT_OLDER, number=policy.number, held=held)
    if policy.number > held:
        workspace.ui_state.set(_POLICY_NUMBER, str(policy.number))


# Read once: a folder of files is judged by the same.
_shipped = cache(shipped_instruments)


@cache
def _practice() -> frozenset[str]:
    return practice_narratives(latest_instrument())


def _print_draft(content: BundleContent, record: SubmissionRecord) -> bytes:
    document = AssessmentDocument(content.assessment, content.identities, content.withheld)
    return reports.print_draft(reports.enclosed_draft(document, content.instrument, record.app_version))
