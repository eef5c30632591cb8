"""Sealing a signed file for the consortium with age (https://age-encryption.org/v1).

age proves no sender: what is sealed has been signed before, and names its recipients inside the signed part.
"""

from __future__ import annotations

from collections.abc import Sequence

import pyrage

from eesee_desktop.domain.errors import ErrorCode, KnownError

FEWEST_RECIPIENTS = 2

_PREFIX = "age1"
_SHOWN_CHARACTERS = 12


def check_recipients(recipients: Sequence[str]) -> tuple[str, ...]:
    """Return the recipients, in lower case, if each is an age X25519 recipient, ``age1…``, and none appears twice.

    Raises:
        KnownError: RECIPIENT_INVALID naming the one at fault, as far as it cannot be a secret.
    """
    # As age writes them: in upper case the same key has the same letters.
    checked = tuple(str(_recipient(recipient)) for recipient in recipients)
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


def unseal(data: bytes, identity: str) -> bytes:
    """Return what was sealed.

    Args:
        identity: The secret half, ``AGE-SECRET-KEY-1…``; comments and further ones as ``age-keygen`` writes them into
            a file.

    Raises:
        KnownError: SEALED_FILE_NOT_OPENED if the file is damaged or not sealed for this identity.
    """
    lines = (line.strip() for line in identity.splitlines())
    try:
        identities = [pyrage.x25519.Identity.from_str(line) for line in lines if line and line[0] != "#"]
        opened: bytes = pyrage.decrypt(data, identities)
    except (pyrage.DecryptError, pyrage.IdentityError) as error:
        raise KnownError(ErrorCode.SEALED_FILE_NOT_OPENED) from error
    return opened


def _recipient(recipient: str) -> pyrage.x25519.Recipient:
    try:
        return pyrage.x25519.Recipient.from_str(recipient)
    except pyrage.RecipientError as error:
        raise KnownError(ErrorCode.RECIPIENT_INVALID, value=_shown(recipient), expected="age1") from error


def _shown(recipient: str) -> str:
    """Return what may be repeated of something that is no recipient: it may be the secret half, or a passphrase."""
    # What is misspelt begins as a recipient does, and its beginning finds it in a list.
    return f"{recipient[:_SHOWN_CHARACTERS]}…" if recipient.startswith(_PREFIX) else "…"
