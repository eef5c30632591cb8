"""Sealing a signed file for the consortium with age (https://age-encryption.org/v1).

age proves no sender: what is sealed has been signed before, and names its recipients inside the signed part.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyrage
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_ssh_private_key

from eesee_desktop.crypto.sshsig import KEY_TYPE, PublicKey
from eesee_desktop.domain.errors import ErrorCode, KnownError

FEWEST_RECIPIENTS = 2

_PREFIX = "age1"
_AGE_BEGINNING = b"age-encryption.org/v1"
_SSH_BEGINNING = "-----BEGIN "
_SHOWN_CHARACTERS = 12


def check_recipients(recipients: Sequence[str]) -> tuple[str, ...]:
    """Return the recipients as they are written once, if each is one of age or SSH, and none appears twice.

    Those of age, ``age1…``, are in lower case; those of SSH, ``ssh-ed25519 …``, have no comment.

    Raises:
        KnownError: RECIPIENT_INVALID naming the one at fault, as far as it cannot be a secret.
    """
    # As age writes them: in upper case the same key has the same letters.
    checked = tuple(_written(recipient) for recipient in recipients)
    doubled = [one for position, one in enumerate(checked) if one in checked[:position]]
    # Two different keys are required so that one lost key is not the loss of the submission; the same key given
    # twice would meet the letter of that.
    if doubled:
        raise KnownError(ErrorCode.RECIPIENT_INVALID, value=doubled[0], expected="different")
    return checked


def seal_to(data: bytes, recipients: Sequence[str]) -> bytes:
    """Return ``data`` encrypted so that any one of the recipients opens it.

    Args:
        recipients: At least two, so that a lost key does not lose the submission.

    Raises:
        KnownError: RECIPIENT_INVALID if one is malformed, or there are fewer than two different ones.
    """
    checked = check_recipients(recipients)
    if len(checked) < FEWEST_RECIPIENTS:
        raise KnownError(ErrorCode.RECIPIENT_INVALID, value=", ".join(checked), expected=FEWEST_RECIPIENTS)
    sealed: bytes = pyrage.encrypt(data, [_recipient(recipient) for recipient in checked])
    return sealed


def is_sealed(data: bytes) -> bool:
    """Tell whether a file is one that was encrypted with age."""
    return data.startswith(_AGE_BEGINNING)


def unseal(data: bytes, identity: str) -> bytes:
    """Return what was sealed.

    Args:
        identity: The secret half: ``AGE-SECRET-KEY-1…``, with comments and further ones as ``age-keygen`` writes them
            into a file, or a private key of OpenSSH without a passphrase.

    Raises:
        KnownError: SEALED_FILE_NOT_OPENED if the file is damaged or not sealed for this identity.
    """
    try:
        opened: bytes = pyrage.decrypt(data, _identities(identity))
    except (pyrage.DecryptError, pyrage.IdentityError) as error:
        raise KnownError(ErrorCode.SEALED_FILE_NOT_OPENED) from error
    return opened


def recipients_of(identity: str) -> tuple[str, ...]:
    """Return the recipients, as a submission names them, for whom an identity opens what was sealed.

    Raises:
        KnownError: SEALED_FILE_NOT_OPENED if it is no identity.
    """
    if _SSH_BEGINNING in identity:
        try:
            private = load_ssh_private_key(identity.encode(), None)
        except (ValueError, TypeError, UnsupportedAlgorithm) as error:
            raise KnownError(ErrorCode.SEALED_FILE_NOT_OPENED) from error
        line = private.public_key().public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH)
        return (line.decode("ascii"),)
    try:
        return tuple(str(one.to_public()) for one in _identities(identity))
    except pyrage.IdentityError as error:
        raise KnownError(ErrorCode.SEALED_FILE_NOT_OPENED) from error


def parse_recipients(text: str) -> tuple[str, ...]:
    """Return the recipients of a list as ``age -R`` reads it: one a line, comments after ``#``.

    Raises:
        KnownError: RECIPIENT_INVALID naming the one at fault.
    """
    lines = (line.strip() for line in text.splitlines())
    return check_recipients([line for line in lines if line and not line.startswith("#")])


def _identities(identity: str) -> list[Any]:
    if _SSH_BEGINNING in identity:
        return [pyrage.ssh.Identity.from_buffer(identity.encode())]
    lines = (line.strip() for line in identity.splitlines())
    return [pyrage.x25519.Identity.from_str(line) for line in lines if line and line[0] != "#"]


def _written(recipient: str) -> str:
    if recipient.startswith(KEY_TYPE):
        try:
            return PublicKey.from_openssh(recipient).openssh
        except KnownError as error:
            raise KnownError(ErrorCode.RECIPIENT_INVALID, value=_shown(recipient), expected="age1") from error
    return str(_recipient(recipient))


def _recipient(recipient: str) -> Any:  # noqa: ANN401  of either kind of the library, which has no common type
    try:
        if recipient.startswith(KEY_TYPE):
            return pyrage.ssh.Recipient.from_str(recipient)
        return pyrage.x25519.Recipient.from_str(recipient)
    except pyrage.RecipientError as error:
        raise KnownError(ErrorCode.RECIPIENT_INVALID, value=_shown(recipient), expected="age1") from error


def _shown(recipient: str) -> str:
    """Return what may be repeated of something that is no recipient: it may be the secret half, or a passphrase."""
    # What is misspelt begins as a recipient does, and its beginning finds it in a list.
    return f"{recipient[:_SHOWN_CHARACTERS]}…" if recipient.startswith((_PREFIX, KEY_TYPE)) else "…"
