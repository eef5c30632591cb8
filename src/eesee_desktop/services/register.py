"""The register of members, on the consortium's side, and a member's own key on its way there.

A key comes in as an enrolment file, is pending until its forty digits were compared by telephone, and is judged at the
moment when something arrives. What was revoked or has expired never comes back. The register leaves as a signed and
numbered file of two plain texts: an ``allowed_signers`` file of OpenSSH, and a list of revoked keys.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from eesee_desktop.bundle.faults import Refused
from eesee_desktop.bundle.letters import (
    Enrolment,
    RegisterFile,
    RegisterHead,
    Rotation,
    read_enrolment,
    read_register,
    read_rotation,
    write_enrolment,
    write_register,
    write_rotation,
)
from eesee_desktop.bundle.manifest import SUBMISSION_NAMESPACE
from eesee_desktop.bundle.statement import COMMENTS, REGISTER, ROTATION, not_valid
from eesee_desktop.crypto.signers import AllowedSigner
from eesee_desktop.crypto.sshsig import PublicKey, SigningKey
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.services.changes import ChangeKind, Changes
from eesee_desktop.services.consortium import consortium_signer, is_key, must_speak
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.storage.enrolled_keys import EnrolledKey
from eesee_desktop.system.randomness import RandomBytes

_MAY_SIGN = (SUBMISSION_NAMESPACE, COMMENTS.namespace, ROTATION.namespace)
_NO_COUNTRY = CountryCode("XXX")


class KeyState(StrEnum):
    """How far a key is known."""

    PENDING = "pending"
    CONFIRMED = "confirmed"
    EXPIRED = "expired"
    REVOKED = "revoked"


def state_of(key: EnrolledKey, at: datetime) -> KeyState:
    """Return how far a key is known at a moment."""
    if key.revoked is not None and key.revoked <= at:
        return KeyState.REVOKED
    if key.expires is not None and key.expires < at:
        return KeyState.EXPIRED
    return KeyState.PENDING if key.confirmed is None else KeyState.CONFIRMED


def enrolment_of(workspace: Workspace) -> bytes:
    """Return the file by which the consortium learns this workspace's key."""
    member, public = workspace.member, workspace.signing_key.public
    enrolment = Enrolment(member.name, member.country, member.principal, public.openssh, workspace.clock())
    return write_enrolment(enrolment, workspace.signing_key)


def rotate_key(
    workspace: Workspace, random: RandomBytes, write: Callable[[bytes], object]
) -> tuple[bytes, Changes]:
    """Take a new signing key, and return the file that tells the consortium, signed with both.

    Args:
        write: Brings the file to where the person wants it; where it fails the key stays as it is. Once the old key is
            gone nobody could make that file any more.
    """
    old, new = workspace.signing_key, SigningKey.generate(random)
    rotation = Rotation(workspace.member.principal, old.public.openssh, new.public.openssh, workspace.clock())
    data = write_rotation(rotation, old, new)
    write(data)
    return data, workspace.set_signing_key(new)


def add(workspace: Workspace, data: bytes) -> tuple[EnrolledKey, Changes]:
    """Put the key of an enrolment file into the register, pending.

    Raises:
        KnownError: STATEMENT_NOT_VALID; KEY_EXISTS.
    """
    try:
        enrolment, public = read_enrolment(data)
    except Refused as refused:
        raise not_valid(refused) from refused
    known = _known(workspace, public)
    if known is not None:
        raise KnownError(ErrorCode.KEY_EXISTS, principal=known.principal)
    added = EnrolledKey(
        public, enrolment.principal, enrolment.organisation, enrolment.country, workspace.clock()
    )
    return _put(workspace, added)


def confirm(workspace: Workspace, which: str, compared: str) -> tuple[EnrolledKey, Changes]:
    """Note that the digits of a key were compared by telephone.

    Args:
        which: Fingerprint or principal.
        compared: The digits, or the fingerprint, as they were read aloud.

    Raises:
        KnownError: KEY_UNKNOWN; KEY_DIGITS_DIFFER; VALUE_INVALID if it is not pending.
    """
    at = workspace.clock()
    key = found(workspace, which, KeyState.PENDING)
    if not is_key(key.public, compared):
        raise KnownError(ErrorCode.KEY_DIGITS_DIFFER, principal=key.principal, digits=key.public.digits)
    confirmed = replace(key, confirmed=at)
    return _put(workspace, confirmed)


def expire(workspace: Workspace, which: str, at: datetime) -> tuple[EnrolledKey, Changes]:
    """Let a key be good until a moment and no longer.

    Raises:
        KnownError: KEY_UNKNOWN.
    """
    expiring = replace(found(workspace, which, KeyState.CONFIRMED), expires=at)
    return _put(workspace, expiring)


def revoke(workspace: Workspace, which: str, at: datetime) -> tuple[EnrolledKey, Changes]:
    """Rely on a key no more, from a moment on: it was lost, or somebody else may have it.

    Raises:
        KnownError: KEY_UNKNOWN.
    """
    revoked = replace(found(workspace, which, KeyState.CONFIRMED, KeyState.PENDING), revoked=at)
    return _put(workspace, revoked)


def put_back(workspace: Workspace, done: EnrolledKey, before: EnrolledKey) -> tuple[EnrolledKey, Changes]:
    """Take the last step with a key back: that it was confirmed, or was to expire. What was revoked never comes back.

    Args:
        done: The key as that step left it.
        before: As it was before.

    Raises:
        KnownError: KEY_UNKNOWN if it is not as the step left it any more, or is revoked.
    """
    if _known(workspace, done.public) != done or done.revoked is not None or before.public != done.public:
        raise KnownError(ErrorCode.KEY_UNKNOWN, value=done.principal)
    # With the version of now, so that what another editor did meanwhile is not overwritten.
    return _put(workspace, replace(before, version=done.version))


def take_rotation(workspace: Workspace, data: bytes) -> tuple[EnrolledKey, Changes]:
    """Take a member's new key, for which the old one vouches; that one is good no more.

    Raises:
        KnownError: STATEMENT_NOT_VALID; STATEMENT_NOT_TRUSTED if the old key is not one that is confirmed for this
            member now; KEY_EXISTS.
    """
    try:
        rotation, old, new = read_rotation(data)
    except Refused as refused:
        raise not_valid(refused) from refused
    at = workspace.clock()
    before, known = _known(workspace, old), _known(workspace, new)
    if known is not None:
        raise KnownError(ErrorCode.KEY_EXISTS, principal=known.principal)
    if (
        before is None
        or before.principal != rotation.principal
        or state_of(before, at) is not KeyState.CONFIRMED
    ):
        raise KnownError(
            ErrorCode.STATEMENT_NOT_TRUSTED,
            kind=ROTATION.name,
            fingerprint=old.fingerprint,
            digits=old.digits,
        )
    taken = EnrolledKey(new, before.principal, before.organisation, before.country, at, confirmed=at)
    with workspace.desk.transaction():
        _put(workspace, replace(before, expires=at))
        return _put(workspace, taken)


def listed(workspace: Workspace) -> tuple[EnrolledKey, ...]:
    """Return all keys of the register."""
    return workspace.desk.enrolled.all()


def found(workspace: Workspace, which: str, *states: KeyState) -> EnrolledKey:
    """Return the one key that a fingerprint or a principal names, of those in some state.

    Raises:
        KnownError: KEY_UNKNOWN if there is none or more than one.
    """
    at = workspace.clock()
    keys = [
        key
        for key in workspace.desk.enrolled.all()
        if which in {key.principal, key.public.fingerprint} and state_of(key, at) in states
    ]
    if len(keys) != 1:
        raise KnownError(ErrorCode.KEY_UNKNOWN, value=which)
    return keys[0]


def state_at_receipt(keys: Iterable[EnrolledKey], public: PublicKey, at: datetime) -> KeyState | None:
    """Return how far the keys of a register know a key; None if not at all."""
    known = next((key for key in keys if key.public == public), None)
    return None if known is None else state_of(known, at)


def signers_text(keys: Iterable[EnrolledKey]) -> str:
    """Return keys of the register as the ``allowed_signers`` file of OpenSSH: the confirmed ones."""
    lines = [
        AllowedSigner((key.principal,), key.public, _MAY_SIGN, valid_before=_end(key)).line
        for key in keys
        if key.confirmed is not None
    ]
    return "".join(f"{line}\n" for line in lines)


def register_text(workspace: Workspace, keys: Iterable[EnrolledKey]) -> str:
    """Return the register with the line of this workspace's own key, which speaks for the consortium.

    Args:
        keys: As of :func:`listed`, which a database is asked for.
    """
    return f"{consortium_signer(workspace).line}\n{signers_text(keys)}"


def revoked_text(keys: Iterable[EnrolledKey], at: datetime) -> str:
    """Return the list of keys that are revoked at a moment, a public key a line."""
    gone = [key for key in keys if state_of(key, at) is KeyState.REVOKED]
    return "".join(f"{key.public.openssh}\n" for key in gone)


def sign_register(workspace: Workspace) -> tuple[bytes, int]:
    """Return the register as it is now, signed and with the next number."""
    at = workspace.clock()
    with workspace.desk.transaction():
        workspace.desk.wait_for_turn(REGISTER.name)
        last = workspace.desk.held.last(REGISTER.name)
        number = 1 if last is None else last[0] + 1
        head = RegisterHead(number, at, workspace.member.name)
        # Its own key as well, so that whoever holds the register knows who may sign the next one.
        keys = listed(workspace)
        signers, revoked = register_text(workspace, keys), revoked_text(keys, at)
        data = write_register(head, signers, revoked, workspace.signing_key)
        workspace.desk.held.hold(REGISTER.name, number, data, at)
    return data, number


def take_register(workspace: Workspace, data: bytes, compared: str = "") -> tuple[RegisterFile, Changes]:
    """Take in a register that another desk of the consortium signed; what it confirms or revokes holds here too.

    Args:
        compared: Fingerprint or digits of its key as they were read aloud; needed for the first one.

    Raises:
        KnownError: STATEMENT_NOT_VALID; STATEMENT_NOT_TRUSTED; STATEMENT_OLDER; SIGNERS_NOT_READABLE.
    """
    try:
        register = read_register(data)
    except Refused as refused:
        raise not_valid(refused) from refused
    at = workspace.clock()
    held = workspace.desk.held.last(REGISTER.name)
    if not is_key(register.key, compared) and register.key != workspace.signing_key.public:
        signers = () if held is None else read_register(held[1]).signers
        must_speak(register.key, signers, REGISTER, at)
    if held is not None and register.head.number <= held[0] and data != held[1]:
        raise KnownError(ErrorCode.STATEMENT_OLDER, held=held[0], number=register.head.number)
    with workspace.desk.transaction():
        for key in _keys_in(workspace, register, at):
            workspace.desk.enrolled.put(key, by=workspace.member.name, at=at)
        workspace.desk.held.hold(REGISTER.name, register.head.number, data, at)
    return register, Changes(None, frozenset(), frozenset({ChangeKind.WORKSPACE}), at)


def _keys_in(workspace: Workspace, register: RegisterFile, at: datetime) -> list[EnrolledKey]:
    """Return the keys of members in a register, with what is known here of each; nothing revoked comes back."""
    keys = []
    for line in register.signers:
        if not line.allows(SUBMISSION_NAMESPACE) or len(line.principals) != 1:
            continue
        principal = line.principals[0]
        known = _known(workspace, line.public) or EnrolledKey(
            line.public, principal, principal, _NO_COUNTRY, at
        )
        keys.append(
            replace(known, confirmed=known.confirmed or at, expires=line.valid_before or known.expires)
        )
    known_here = {key.public: key for key in (*workspace.desk.enrolled.all(), *keys)}
    gone = [
        replace(known_here[public], revoked=known_here[public].revoked or at)
        for public in register.revoked
        if public in known_here
    ]
    return list({key.public: key for key in (*keys, *gone)}.values())


def _end(key: EnrolledKey) -> datetime | None:
    ends = [end for end in (key.expires, key.revoked) if end is not None]
    return min(ends, default=None)


def _known(workspace: Workspace, public: PublicKey) -> EnrolledKey | None:
    return next((key for key in workspace.desk.enrolled.all() if key.public == public), None)


def _put(workspace: Workspace, key: EnrolledKey) -> tuple[EnrolledKey, Changes]:
    at = workspace.clock()
    put = workspace.desk.enrolled.put(key, by=workspace.member.name, at=at)
    return put, Changes(None, frozenset(), frozenset({ChangeKind.WORKSPACE}), at)
