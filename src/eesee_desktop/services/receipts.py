"""Receipts: written by whoever receives a submission, and taken in by the member, who ties them to what was sealed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from eesee_desktop.bundle.faults import Refused
from eesee_desktop.bundle.letters import (
    Receipt,
    ReceiptFact,
    ReceiptNotice,
    ReceiptVerdict,
    read_receipt,
    write_receipt,
)
from eesee_desktop.bundle.statement import RECEIPT, not_valid
from eesee_desktop.bundle.verdict import Verdict
from eesee_desktop.crypto.signers import parse_signers
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services.changes import ChangeKind, Changes, changes_of
from eesee_desktop.services.consortium import must_speak_here
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.storage.letters import StoredReceipt

_LONGEST_FACT = 400


@dataclass(frozen=True, slots=True)
class SealedStanding:
    """What became of a sealed revision.

    Attributes:
        sent: When it was sent on last; None where nobody said.
        receipts: What came back, in the order in which it was written.
    """

    revision: int
    digest: str
    sealed: datetime
    sent: datetime | None
    receipts: tuple[Receipt, ...]


def receipt_for(workspace: Workspace, verdict: Verdict, at: datetime) -> bytes:
    """Return the receipt of a submission whose sender the register knows, accepted or refused.

    Raises:
        ValueError: It was not read far enough to say what it is.
    """
    said = verdict.submission
    if said is None or not verdict.check_code:
        msg = "a receipt names what it is for"
        raise ValueError(msg)
    # What the policy says is told like what the reader saw: the member has one list of what was found.
    told = [(notice.code.value, notice.facts) for notice in verdict.notices]
    told += [(point.code.value, point.facts) for point in verdict.points]
    notices = tuple(
        ReceiptNotice(code, tuple(ReceiptFact(name, value[:_LONGEST_FACT]) for name, value in facts))
        for code, facts in told
    )
    refusing = next((point.code.value for point in verdict.points if point.refuses), "")
    receipt = Receipt(
        id=said.id,
        country=said.country,
        period=said.period,
        revision=said.revision,
        digest=verdict.digest,
        check_code=verdict.check_code,
        received=at,
        by=workspace.member.name,
        by_principal=workspace.member.principal,
        verdict=ReceiptVerdict.ACCEPTED if verdict.is_taken else ReceiptVerdict.REFUSED,
        code=refusing if verdict.code is None else verdict.code.value,
        notices=notices,
    )
    return write_receipt(receipt, workspace.signing_key)


def take_receipt(
    workspace: Workspace, data: bytes, signers: str | None = None, compared: str = ""
) -> tuple[Receipt, bool, Changes]:
    """Tie a receipt to the revision that it is for; tell whether it is new here.

    Args:
        signers: Text of an ``allowed_signers`` file that says who speaks for the consortium; None for what the
            recipients file on board says.
        compared: Fingerprint or digits of its key as they were read aloud, where neither knows it.

    Raises:
        KnownError: STATEMENT_NOT_VALID; STATEMENT_NOT_TRUSTED; RECEIPT_OF_ANOTHER; RECEIPT_DIFFERS, an alarm.
    """
    try:
        receipt, key, digest = read_receipt(data)
    except Refused as refused:
        raise not_valid(refused) from refused
    at = workspace.clock()
    given = None if signers is None else parse_signers(signers)
    must_speak_here(workspace, key, RECEIPT, compared, given)
    _must_be_ours(workspace, receipt)
    stored = StoredReceipt(digest, receipt.id, receipt.revision, receipt.received, at, data)
    is_new = workspace.receipts.add(stored)
    return receipt, is_new, changes_of(receipt.id, at, *([ChangeKind.STATUS] if is_new else []))


def last_receipt_digest(workspace: Workspace, assessment_id: AssessmentId) -> str | None:
    """Return the digest of the last receipt of an assessment, which its next revision names; None without one."""
    found = workspace.receipts.all(assessment_id)
    return found[-1].digest if found else None


def standings(workspace: Workspace, assessment_id: AssessmentId) -> tuple[SealedStanding, ...]:
    """Return what became of each sealed revision, the first one first."""
    receipts = [read_receipt(one.data)[0] for one in workspace.receipts.all(assessment_id)]
    return tuple(
        SealedStanding(
            one.revision,
            one.digest,
            one.sealed,
            workspace.receipts.sent(assessment_id, one.revision),
            tuple(receipt for receipt in receipts if receipt.revision == one.revision),
        )
        for one in workspace.submissions.all(assessment_id)
    )


def _must_be_ours(workspace: Workspace, receipt: Receipt) -> None:
    sealed = {one.revision: one.digest for one in workspace.submissions.all(receipt.id)}
    if receipt.revision not in sealed:
        raise KnownError(
            ErrorCode.RECEIPT_OF_ANOTHER,
            country=receipt.country,
            revision=receipt.revision,
            check_code=receipt.check_code,
        )
    # The strongest alarm on this side: something else with this number arrived there, signed as if by us.
    if sealed[receipt.revision] != receipt.digest:
        raise KnownError(
            ErrorCode.RECEIPT_DIFFERS,
            revision=receipt.revision,
            expected=sealed[receipt.revision],
            found=receipt.digest,
        )
