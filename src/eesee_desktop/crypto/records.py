"""Small records beside the database, encrypted under keys that are derived from the database's own.

Each purpose has a key of its own (HKDF-SHA256, RFC 5869), so that nothing written for one can pass as something
written for another, nor as a page of the database.
"""

from __future__ import annotations

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_KEY_BYTES = 32
_NONCE_BYTES = 12
_TAG_BYTES = 16
OVERHEAD_BYTES = _NONCE_BYTES + _TAG_BYTES
"""By how much a sealed record is longer than what is in it."""


class RecordCipher:
    """Encrypts the records of one purpose.

    Args:
        key: Of the database.
        purpose: Tells this use of the key from all others; it is part of what is authenticated.
    """

    def __init__(self, key: bytes, purpose: str) -> None:
        self._bound = f"eesee {purpose} v1".encode()
        derived = HKDF(SHA256(), _KEY_BYTES, salt=None, info=self._bound).derive(key)
        self._cipher = ChaCha20Poly1305(derived)

    def seal(self, plain: bytes) -> bytes:
        """Return a record that only the same key and purpose open."""
        # At random and not by a counter: a restored workspace counts the same numbers again under the same key.
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, plain, self._bound)

    def open(self, sealed: bytes) -> bytes | None:
        """Return what is in a record; None if it is not whole, or not ours."""
        if len(sealed) < OVERHEAD_BYTES:
            return None
        try:
            return self._cipher.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], self._bound)
        except InvalidTag:
            return None
