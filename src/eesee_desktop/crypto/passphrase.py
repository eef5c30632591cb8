"""The key file: wraps the key of the database so that a passphrase or a printed recovery code opens it.

Each slot derives its own key with Argon2id and wraps the same random database key with ChaCha20-Poly1305. A
checksum tells a damaged file from a wrong passphrase; a key-check value proves that what came out is the key
of the database, so that whatever fails after it is the database's damage and not a typo of the person's.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import unicodedata
from base64 import b64decode, b64encode
from dataclasses import dataclass, field, replace
from typing import Any, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from eesee_desktop.crypto.recovery import new_recovery_code, normal_recovery_code
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.system.randomness import RandomBytes

KEY_BYTES = 32
PASSPHRASE_SLOT = "passphrase"  # noqa: S105  the name of a slot, no secret
RECOVERY_SLOT = "recovery"

_FORMAT = "eesee-key-file"
_VERSION = 1
_SALT_BYTES = 16
_NONCE_BYTES = 12
_TAG_BYTES = 16
_CHECK_BYTES = 16
# Domain separation: the same key also encrypts the database, and an HMAC of anything else under it must never
# be mistakable for this check.
_CHECK_LABEL = b"eesee key check v1"
# Two slots take less than 2 KiB. Whatever is larger was not written by us and is not worth parsing.
_LARGEST_FILE = 16 * 1024


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one guess costs.

    Held within bounds, so that a hostile file cannot ask for a hundred gigabytes.

    Attributes:
        memory_kib: 8 MiB to 1 GiB.
        iterations: 1 to 16.
        lanes: 1 to 16.
    """

    memory_kib: int
    iterations: int
    lanes: int

    def __post_init__(self) -> None:
        bounds = (
            (self.memory_kib, 8 * 1024, 1024 * 1024),
            (self.iterations, 1, 16),
            (self.lanes, 1, 16),
        )
        # ``type(...) is int`` and not isinstance: JSON's ``true`` arrives as a bool, which is an int to Python.
        if not all(type(value) is int and lowest <= value <= highest for value, lowest, highest in bounds):
            msg = "cost out of bounds"
            raise ValueError(msg)


# RFC 9106, section 4, second recommended option (3 iterations, 4 lanes, 64 MiB): runs on the small laptops of
# the network, in about a tenth of a second.
STANDARD_COST = KdfCost(memory_kib=64 * 1024, iterations=3, lanes=4)


@dataclass(frozen=True, slots=True)
class Slot:
    """One way to open the key file: cost, salt and nonce in the clear, the database key wrapped."""

    name: str
    cost: KdfCost
    salt: bytes
    nonce: bytes
    wrapped: bytes = field(repr=False)

    @classmethod
    def wrap(cls, name: str, secret: bytes, key: bytes, random: RandomBytes, cost: KdfCost) -> Self:
        """Return a slot that ``secret`` opens."""
        # A fresh salt gives a fresh wrapping key each time, so a nonce can never meet the same key twice; it is
        # drawn at random all the same, because that costs nothing.
        blank = cls(name, cost, random(_SALT_BYTES), random(_NONCE_BYTES), b"")
        return replace(blank, wrapped=blank._cipher(secret).encrypt(blank.nonce, key, blank._bound))

    def unwrap(self, secret: bytes) -> bytes | None:
        """Return the database key, None if ``secret`` is not the one."""
        try:
            return self._cipher(secret).decrypt(self.nonce, self.wrapped, self._bound)
        # A wrong passphrase and a tampered slot look alike here. The checksum, tested when the file was read,
        # has already told accidental damage apart, so "wrong passphrase" is the honest answer.
        except InvalidTag:
            return None

    @property
    def _bound(self) -> bytes:
        """What the wrapping is tied to, so that no slot passes as another."""
        # The cost is bound as well: an attacker who can write the file must not lower it to make guessing at
        # the next passphrase cheaper, unnoticed.
        cost = self.cost
        return f"{_FORMAT}/{_VERSION}/{self.name}/{cost.memory_kib}/{cost.iterations}/{cost.lanes}".encode()

    def _cipher(self, secret: bytes) -> ChaCha20Poly1305:
        kdf = Argon2id(
            salt=self.salt,
            length=KEY_BYTES,
            iterations=self.cost.iterations,
            lanes=self.cost.lanes,
            memory_cost=self.cost.memory_kib,
        )
        return ChaCha20Poly1305(kdf.derive(secret))


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The slots and the key-check value.

    Attributes:
        key_check: HMAC of a fixed label under the database key, 16 bytes.
    """

    slots: tuple[Slot, ...]
    key_check: bytes

    @classmethod
    def create(
        cls, passphrase: str, random: RandomBytes, cost: KdfCost = STANDARD_COST
    ) -> tuple[Self, bytes, str]:
        """Return a new key file, the database key in it, and the recovery code to be printed once.

        Raises:
            KnownError: PASSPHRASE_TOO_WEAK if the passphrase is empty.
        """
        key = random(KEY_BYTES)
        code = new_recovery_code(random)
        slots = (
            Slot.wrap(PASSPHRASE_SLOT, _secret(passphrase), key, random, cost),
            # The code has 130 random bits and would need no stretching. It takes the same way so that there is
            # one format, one reader and one cost to reason about.
            Slot.wrap(RECOVERY_SLOT, normal_recovery_code(code).encode(), key, random, cost),
        )
        return cls(slots, _key_check(key)), key, code

    def open_with_passphrase(self, passphrase: str) -> bytes:
        """Return the database key.

        Raises:
            KnownError: PASSPHRASE_WRONG; KEY_FILE_DAMAGED if the slot is missing or holds another key.
        """
        # Not ``_secret``: an empty passphrase is refused when it is set, and is merely a wrong one when it is
        # tried.
        return self._open(PASSPHRASE_SLOT, _normal(passphrase), ErrorCode.PASSPHRASE_WRONG)

    def open_with_recovery_code(self, code: str) -> bytes:
        """Return the database key.

        Raises:
            KnownError: RECOVERY_CODE_MISTYPED if the code cannot be any; RECOVERY_CODE_WRONG if it is that of
                another workspace or an old one; KEY_FILE_DAMAGED as above.
        """
        return self._open(RECOVERY_SLOT, normal_recovery_code(code).encode(), ErrorCode.RECOVERY_CODE_WRONG)

    def with_new_passphrase(
        self, key: bytes, passphrase: str, random: RandomBytes, cost: KdfCost = STANDARD_COST
    ) -> KeyFile:
        """Return the key file with another passphrase for the same database key.

        Raises:
            KnownError: PASSPHRASE_TOO_WEAK if the passphrase is empty.
        """
        return self._with(Slot.wrap(PASSPHRASE_SLOT, _secret(passphrase), key, random, cost), key)

    def with_new_recovery_code(
        self, key: bytes, random: RandomBytes, cost: KdfCost = STANDARD_COST
    ) -> tuple[KeyFile, str]:
        """Return the key file with a new recovery code, and the code; the old one no longer opens it."""
        code = new_recovery_code(random)
        slot = Slot.wrap(RECOVERY_SLOT, normal_recovery_code(code).encode(), key, random, cost)
        return self._with(slot, key), code

    def is_of(self, key: bytes) -> bool:
        """Tell whether it wraps this database key, and not that of another workspace."""
        return hmac.compare_digest(_key_check(key), self.key_check)

    def to_bytes(self) -> bytes:
        """Return the file: JSON, ASCII, with a checksum over all else in it."""
        document = self._document()
        return (json.dumps({**document, "checksum": _checksum(document)}, indent=2) + "\n").encode("ascii")

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Read the file.

        Raises:
            KnownError: KEY_FILE_DAMAGED if it is not as written, or asks for a cost out of bounds; DATABASE_TOO_NEW,
                naming both versions, if a later program wrote it.
        """
        try:
            return cls._read(data)
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise KnownError(ErrorCode.KEY_FILE_DAMAGED) from error

    @classmethod
    def _read(cls, data: bytes) -> Self:
        # All refusals below are ValueErrors; the caller turns every one of them into "damaged". A reader can do
        # nothing different about a bad checksum than about bad base64.
        if len(data) > _LARGEST_FILE:
            raise ValueError
        document: dict[str, Any] = json.loads(data.decode("ascii"))
        version = document["version"]
        # Before the checksum: a later version may compute it differently, and "install the newer program" is
        # the right advice, not "damaged".
        if document["format"] == _FORMAT and type(version) is int and version > _VERSION:
            raise KnownError(ErrorCode.DATABASE_TOO_NEW, found=version, known=_VERSION)
        key_file = cls(
            tuple(
                Slot(
                    name=slot["name"],
                    cost=KdfCost(slot["memory_kib"], slot["iterations"], slot["lanes"]),
                    salt=_bytes(slot["salt"], _SALT_BYTES),
                    nonce=_bytes(slot["nonce"], _NONCE_BYTES),
                    wrapped=_bytes(slot["wrapped"], KEY_BYTES + _TAG_BYTES),
                )
                for slot in document["slots"]
            ),
            _bytes(document["key_check"], _CHECK_BYTES),
        )
        # One comparison in place of a list of checks: it covers the checksum, unknown keys, the order of slots
        # and every spelling that JSON would have allowed.
        if key_file.to_bytes() != data:
            raise ValueError
        return key_file

    def _document(self) -> dict[str, Any]:
        return {
            "format": _FORMAT,
            "version": _VERSION,
            "key_check": b64encode(self.key_check).decode(),
            "slots": [
                {
                    "name": slot.name,
                    "kdf": "argon2id",
                    "memory_kib": slot.cost.memory_kib,
                    "iterations": slot.cost.iterations,
                    "lanes": slot.cost.lanes,
                    "salt": b64encode(slot.salt).decode(),
                    "cipher": "chacha20-poly1305",
                    "nonce": b64encode(slot.nonce).decode(),
                    "wrapped": b64encode(slot.wrapped).decode(),
                }
                for slot in self.slots
            ],
        }

    def _open(self, name: str, secret: bytes, wrong: ErrorCode) -> bytes:
        slot = next((slot for slot in self.slots if slot.name == name), None)
        # A key file always has both slots; one without was edited by hand.
        if slot is None:
            raise KnownError(ErrorCode.KEY_FILE_DAMAGED)
        key = slot.unwrap(secret)
        if key is None:
            raise KnownError(wrong)
        # The slot opened, so the secret is right. If the check fails all the same, the slot came from another
        # workspace's file: swapped or copied, not mistyped.
        if not self.is_of(key):
            raise KnownError(ErrorCode.KEY_FILE_DAMAGED)
        return key

    def _with(self, slot: Slot, key: bytes) -> KeyFile:
        if not self.is_of(key):
            msg = "not the key of this file"
            raise ValueError(msg)
        # The other slot stays byte for byte: a new passphrase leaves the printed recovery code valid, and the
        # other way round.
        others = (old for old in self.slots if old.name != slot.name)
        return KeyFile(tuple(sorted((*others, slot), key=lambda one: one.name)), self.key_check)


def _normal(passphrase: str) -> bytes:
    """Return the passphrase in one form, whatever keyboard or system composed its characters (NFKC).

    Halves of a character, which a terminal set up wrongly hands over, are taken as they are.
    """
    # NFKC and not NFC: on some keyboards the same key gives a full-width letter or a ligature.
    return unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")


def _secret(passphrase: str) -> bytes:
    """Return a new passphrase in one form; an empty one is none."""
    if not passphrase.strip():
        raise KnownError(ErrorCode.PASSPHRASE_TOO_WEAK)
    return _normal(passphrase)


def _key_check(key: bytes) -> bytes:
    # 128 bits are plenty: the value only has to tell one key from another, and reveals nothing about the key.
    return hmac.digest(key, _CHECK_LABEL, "sha256")[:_CHECK_BYTES]


def _checksum(document: dict[str, Any]) -> str:
    written = json.dumps(document, sort_keys=True, separators=(",", ":")).encode()
    return hashlib.sha256(written).hexdigest()


def _bytes(text: str, length: int) -> bytes:
    value = b64decode(text, validate=True)
    if len(value) != length:
        raise ValueError
    return value
