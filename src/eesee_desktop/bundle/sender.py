"""Whose key it is: the register of members, its times, and the list of revoked keys."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from eesee_desktop.bundle.faults import Fault, Refused
from eesee_desktop.bundle.manifest import SUBMISSION_NAMESPACE
from eesee_desktop.bundle.verdict import Sender
from eesee_desktop.crypto.signers import AllowedSigner
from eesee_desktop.crypto.sshsig import PublicKey


def check_sender(  # noqa: PLR0913  each is a separate thing to ask the register, all by name
    key: PublicKey,
    *,
    signers: tuple[AllowedSigner, ...] | None,
    revoked: Collection[PublicKey],
    member: str | None,
    at: datetime,
    namespace: str = SUBMISSION_NAMESPACE,
) -> Sender:
    """Ask the register for a key.

    Args:
        signers: None where there is no register; then the sender is UNKNOWN.
        member: The principal it is expected from; None for whichever the register knows.
        at: The moment for which the register is asked: when the file came in.
        namespace: The kind of statement.

    Raises:
        Refused: With a fault of the step "sender".
    """
    # Before the register: a revoked key is refused even where no register was given.
    if key in revoked:
        raise Refused(Fault.KEY_REVOKED, fingerprint=key.fingerprint)
    if signers is None:
        return Sender.UNKNOWN
    # Narrowed step by step, so that the refusal can name the first condition that no line met. Asking all
    # conditions at once could only say "no".
    lines = [line for line in signers if line.public == key]
    if not lines:
        raise Refused(Fault.SIGNER_UNKNOWN, fingerprint=key.fingerprint)
    if member is not None:
        others = ",".join(name for line in lines for name in line.principals)
        lines = [line for line in lines if line.names(member)]
        if not lines:
            raise Refused(Fault.SIGNER_IS_ANOTHER, expected=member, found=others)
    lines = [line for line in lines if line.allows(namespace)]
    if not lines:
        raise Refused(Fault.SIGNER_NOT_ALLOWED, namespace=namespace)
    if not any(line.is_valid(at) for line in lines):
        starts = [
            line.valid_after for line in lines if line.valid_after is not None and at < line.valid_after
        ]
        # "Not yet" wins over "expired" where the register has a line of each kind: a new line that has not
        # begun is the likelier mistake, and the one that can be mended by waiting.
        if starts:
            raise Refused(Fault.SIGNER_NOT_YET_VALID, valid_after=min(starts).isoformat())
        ends = [line.valid_before for line in lines if line.valid_before is not None]
        raise Refused(Fault.SIGNER_EXPIRED, valid_before=max(ends).isoformat())
    return Sender.KNOWN


def is_named(key: PublicKey, signers: tuple[AllowedSigner, ...] | None, principal: str, at: datetime) -> bool:
    """Tell whether the register lets a key speak for the principal that a submission names."""
    return signers is None or any(
        line.public == key
        and line.names(principal)
        and line.allows(SUBMISSION_NAMESPACE)
        and line.is_valid(at)
        for line in signers
    )
