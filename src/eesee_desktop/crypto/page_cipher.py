"""The pages of an encrypted database, opened without its library: the page format of SQLCipher 4.

A page of 4,096 bytes ends in 80 of its own: 16 of initialization vector, 64 of HMAC-SHA512 over what is encrypted, the
vector and the number of the page. So a page stands only where it was written, and one changed byte shows. Page 1 begins
with the salt of the file, in the clear. See https://www.zetetic.net/sqlcipher/design/.
"""

from __future__ import annotations

import hmac

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

PAGE_BYTES = 4096
USABLE_BYTES = 4016
"""What of a page is content; SQLite calls it the usable size."""
SALT_BYTES = 16

_VECTOR_END = USABLE_BYTES + 16
_TAG_BYTES = 64
_MAGIC = b"SQLite format 3\x00"
# SQLCipher's own constants: the salt of the second key differs from that of the file, so that the two never agree.
_SALT_MASK = 0x3A
_ROUNDS = 2


class PageCipher:
    """Opens the pages of one file.

    Args:
        key: 32 bytes, as the database is given them.
        salt: The first 16 bytes of the file.
    """

    def __init__(self, key: bytes, salt: bytes) -> None:
        self._key = key
        masked = bytes(byte ^ _SALT_MASK for byte in salt)
        # Not by hashlib, which has it from a second OpenSSL: on Windows that would be 2 MB more to fetch.
        self._hmac_key = PBKDF2HMAC(SHA512(), len(key), masked, _ROUNDS).derive(key)

    def is_whole(self, number: int, page: bytes) -> bool:
        """Tell whether a page is, to the last byte, the one that was written under this number."""
        start = SALT_BYTES if number == 1 else 0
        signed = page[start:_VECTOR_END] + number.to_bytes(4, "little")
        tag = hmac.digest(self._hmac_key, signed, "sha512")
        return hmac.compare_digest(tag, page[_VECTOR_END : _VECTOR_END + _TAG_BYTES])

    def open(self, number: int, page: bytes) -> bytes | None:
        """Return the content of a page, 4,016 bytes; None if the page is not whole."""
        if not self.is_whole(number, page):
            return None
        start = SALT_BYTES if number == 1 else 0
        decryptor = Cipher(AES256(self._key), CBC(page[USABLE_BYTES:_VECTOR_END])).decryptor()
        content = decryptor.update(page[start:USABLE_BYTES]) + decryptor.finalize()
        # Where the salt stands, SQLite's own files have the name of their format.
        return _MAGIC + content if start else content
