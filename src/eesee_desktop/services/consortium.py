"""The consortium as a member knows it: who speaks for it, whom to encrypt for, and which methods it accepts.

All of that stands in one signed, numbered file, the recipients file. It is shipped with the program where the
consortium has it shipped, and taken in as a file; the highest number holds. The first one that is taken in needs its
key compared by telephone; each one after it is signed by whom the one before lets speak.
"""

from __future__ import annotations

import json
from datetime import date, datetime

from eesee_desktop.bundle.faults import Refused
from eesee_desktop.bundle.letters import (
    RecipientsFile,
    RecipientsHead,
    read_recipients,
    write_recipients,
)
from eesee_desktop.bundle.statement import (
    COMMENTS,
    POLICY,
    RECEIPT,
    RECIPIENTS,
    REGISTER,
    StatementKind,
    not_valid,
)
from eesee_desktop.crypto.recipients import FEWEST_RECIPIENTS, check_recipients
from eesee_desktop.crypto.signers import AllowedSigner
from eesee_desktop.crypto.sshsig import PublicKey
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.instrument import InstrumentRef
from eesee_desktop.services.changes import ChangeKind, Changes
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.system.resources import resource

_SPEAKS_IN = (
    COMMENTS,
    POLICY,
    RECEIPT,
    RECIPIENTS,
    REGISTER,
)
# Not among the settings of the computer: what a workspace trusts is encrypted with it.
_COMPARED = "compared_keys"
_SHIPPED_NAME = f"consortium{RECIPIENTS.suffix}"


def on_board(workspace: Workspace) -> RecipientsFile | None:
    """Return the recipients file that holds here: the one that was taken in, or the one that is shipped, if later."""
    held, shipped = workspace.held.last(RECIPIENTS.name), _shipped()
    if held is None:
        return shipped
    found = read_recipients(held[1])
    return shipped if shipped is not None and shipped.head.number > found.head.number else found


def recipients_to_seal_for(workspace: Workspace) -> tuple[str, ...]:
    """Return all whom a submission is encrypted for; none where no recipients file is on board.

    Raises:
        KnownError: RECIPIENTS_EXPIRED. Nothing is sealed in the clear instead.
    """
    found = on_board(workspace)
    if found is None:
        return ()
    if workspace.clock().date() > found.head.expires:
        raise KnownError(ErrorCode.RECIPIENTS_EXPIRED, expires=found.head.expires.isoformat())
    return found.recipients


def take_recipients(workspace: Workspace, data: bytes, compared: str = "") -> tuple[RecipientsFile, Changes]:
    """Let a recipients file hold from now on.

    Args:
        compared: Fingerprint or digits of its key as they were read aloud; needed for the first one, and where the
            consortium lost its key.

    Raises:
        KnownError: STATEMENT_NOT_VALID; STATEMENT_NOT_TRUSTED with the key; STATEMENT_OLDER.
    """
    try:
        found = read_recipients(data)
    except Refused as refused:
        raise not_valid(refused) from refused
    before = on_board(workspace)
    must_speak_here(workspace, found.key, RECIPIENTS, compared)
    held = workspace.held.last(RECIPIENTS.name)
    is_same = held is not None and held[1] == data
    if before is not None and found.head.number <= before.head.number and not is_same:
        # The same number with another content counts as old: one of the two is not what everybody else has.
        raise KnownError(ErrorCode.STATEMENT_OLDER, held=before.head.number, number=found.head.number)
    at = workspace.clock()
    workspace.held.hold(RECIPIENTS.name, found.head.number, data, at)
    return found, Changes(None, frozenset(), frozenset({ChangeKind.WORKSPACE}), at)


def sign_recipients(
    workspace: Workspace,
    recipients: tuple[str, ...],
    expires: date,
    instruments: tuple[InstrumentRef, ...],
    more_signers: tuple[AllowedSigner, ...] = (),
) -> tuple[bytes, int]:
    """Return the next recipients file of the consortium, signed with this workspace's key, and its number.

    Args:
        more_signers: Who speaks for the consortium besides this workspace.

    Raises:
        KnownError: RECIPIENT_INVALID.
    """
    checked = check_recipients(recipients)
    if len(checked) < FEWEST_RECIPIENTS:
        raise KnownError(ErrorCode.RECIPIENT_INVALID, value="", expected=FEWEST_RECIPIENTS)
    at = workspace.clock()
    lines = "".join(f"{signer.line}\n" for signer in (consortium_signer(workspace), *more_signers))
    with workspace.desk.transaction():
        workspace.desk.wait_for_turn(RECIPIENTS.name)
        last = workspace.desk.held.last(RECIPIENTS.name)
        number = 1 if last is None else last[0] + 1
        head = RecipientsHead(number, at, workspace.member.name, expires, instruments)
        data = write_recipients(head, checked, lines, workspace.signing_key)
        workspace.desk.held.hold(RECIPIENTS.name, number, data, at)
    return data, number


def consortium_signer(workspace: Workspace) -> AllowedSigner:
    """Return the line by which members know the key of this workspace as one that speaks for the consortium."""
    return AllowedSigner(
        principals=(workspace.member.principal,),
        public=workspace.signing_key.public,
        namespaces=tuple(kind.namespace for kind in _SPEAKS_IN),
    )


def must_speak(key: PublicKey, signers: tuple[AllowedSigner, ...], kind: StatementKind, at: datetime) -> None:
    """Check that a key may make a kind of statement now, named expressly: a line that allows everything is a member's.

    Raises:
        KnownError: STATEMENT_NOT_TRUSTED with the key, to be compared by telephone.
    """
    if not any(
        line.public == key and kind.namespace in line.namespaces and line.is_valid(at) for line in signers
    ):
        raise KnownError(
            ErrorCode.STATEMENT_NOT_TRUSTED, kind=kind.name, fingerprint=key.fingerprint, digits=key.digits
        )


def must_speak_here(
    workspace: Workspace,
    key: PublicKey,
    kind: StatementKind,
    compared: str,
    signers: tuple[AllowedSigner, ...] | None = None,
) -> None:
    """Check that a key may make a kind of statement to the member of this workspace.

    A key that was compared once by telephone is asked about no more, until a recipients file is on board: from then on
    that alone says who speaks.

    Args:
        compared: Fingerprint or digits as they were read aloud; empty where nobody was asked.
        signers: Who speaks for the consortium; None for what the recipients file on board says.

    Raises:
        KnownError: STATEMENT_NOT_TRUSTED with the key, to be compared by telephone.
    """
    board = on_board(workspace)
    known = _compared_before(workspace)
    if is_key(key, compared):
        if board is None and key.fingerprint not in known:
            _remember(workspace, [*known, key.fingerprint])
        return
    if signers is None:
        signers = () if board is None else board.signers
        if board is None and key.fingerprint in known:
            return
    must_speak(key, signers, kind, workspace.clock())


def _remember(workspace: Workspace, compared: list[str]) -> None:
    workspace.ui_state.set(_COMPARED, json.dumps(compared))


def _compared_before(workspace: Workspace) -> list[str]:
    return [str(one) for one in json.loads(workspace.ui_state.get(_COMPARED) or "[]")]


def is_key(key: PublicKey, compared: str) -> bool:
    """Tell whether what was read aloud, fingerprint or digits in any grouping, is that of a key."""
    given = "".join(compared.split())
    return bool(given) and given in {key.fingerprint, key.digits.replace(" ", "")}


def _shipped() -> RecipientsFile | None:
    """Return the recipients file that is shipped; believed as the program itself is."""
    try:
        path = resource("consortium", _SHIPPED_NAME)
    except FileNotFoundError:
        return None
    return read_recipients(path.read_bytes())
