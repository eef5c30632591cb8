"""Ed25519 signatures in the format of OpenSSH, so that anybody verifies them with ``ssh-keygen -Y verify``.

Source: PROTOCOL.sshsig of OpenSSH. Only what this program writes is read: version 1, Ed25519, SHA-512, nothing
reserved, armoured at 70 columns. There is one way to write a signature, so a changed character is never idle.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import unicodedata
from dataclasses import dataclass, field
from typing import Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PrivateFormat, PublicFormat

from eesee_desktop.crypto.checkcode import digits_of
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.system.randomness import RandomBytes

KEY_TYPE = "ssh-ed25519"
KEY_BYTES = 32
FINGERPRINT_DIGITS = 40

_MAGIC = b"SSHSIG"
_VERSION = (1).to_bytes(4, "big")
# OpenSSH also knows sha256 here. A choice would mean two valid signatures of one message; sha512 is what
# ``ssh-keygen -Y sign`` uses unless told otherwise.
_HASH = b"sha512"
_SIGNATURE_BYTES = 64
_BEGIN = "-----BEGIN SSH SIGNATURE-----"
_END = "-----END SSH SIGNATURE-----"
# As ssh-keygen wraps. OpenSSH reads any width; we compare bytes, so it has to be exactly this one.
_COLUMNS = 70
# What ssh-keygen takes when none is given is 16 rounds, a fraction of a second; an exported key travels.
_EXPORT_ROUNDS = 64
# PROTOCOL.sshsig only demands that it not be empty. Printable ASCII without spaces keeps it safe to print in an
# error and to pass to ``ssh-keygen -n``.
_NAMESPACE = re.compile(r"[!-~]{1,80}", re.ASCII)


_PRIME = 2**255 - 19
_ORDER_EIGHT = 0x05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826
# The second coordinates of the eight points of low order. Source: RFC 8032, 5.1, and the curve's own equation.
_LOW_ORDER = frozenset({0, 1, _PRIME - 1, _ORDER_EIGHT, _PRIME - _ORDER_EIGHT})


@dataclass(frozen=True, slots=True)
class PublicKey:
    """The public half of a signing key.

    A point of low order is none: whoever enrols one has signatures that fit many messages, and can deny each. OpenSSH
    accepts them. Nor is a point that is written in two ways.

    Attributes:
        raw: 32 bytes.
    """

    raw: bytes

    def __post_init__(self) -> None:
        point = int.from_bytes(self.raw, "little") & (2**255 - 1)
        if len(self.raw) != KEY_BYTES or point >= _PRIME or point in _LOW_ORDER:
            raise KnownError(ErrorCode.PUBLIC_KEY_INVALID, value=base64.b64encode(self.raw).decode())

    @classmethod
    def from_openssh(cls, line: str) -> Self:
        """Read ``ssh-ed25519 AAAA…``, with or without a comment after it.

        Raises:
            KnownError: PUBLIC_KEY_INVALID if it is not an Ed25519 key in this form.
        """
        # The comment after the key is dropped. It is usually user@host, and says something about a person that
        # nobody asked for.
        kind, _, rest = line.strip().partition(" ")
        written = rest.strip().partition(" ")[0]
        try:
            blob = base64.b64decode(written, validate=True)
        except (binascii.Error, ValueError) as error:
            raise KnownError(ErrorCode.PUBLIC_KEY_INVALID, value=line.strip()) from error
        if kind != KEY_TYPE:
            raise KnownError(ErrorCode.PUBLIC_KEY_INVALID, value=line.strip())
        return cls.from_blob(blob)

    @classmethod
    def from_blob(cls, blob: bytes) -> Self:
        """Read the key from OpenSSH's binary form.

        Raises:
            KnownError: PUBLIC_KEY_INVALID if it is not an Ed25519 key in this form.
        """
        # The type stands inside the blob too. Comparing the whole head leaves no lengths to interpret, and no
        # room for an overlong field.
        head = _string(KEY_TYPE.encode()) + KEY_BYTES.to_bytes(4, "big")
        # The value in the error is a public key: safe to show, and what the person needs for asking the sender
        # about it.
        if not blob.startswith(head):
            raise KnownError(ErrorCode.PUBLIC_KEY_INVALID, value=base64.b64encode(blob).decode())
        return cls(blob[len(head) :])

    @property
    def blob(self) -> bytes:
        """The key in OpenSSH's binary form."""
        return _string(KEY_TYPE.encode()) + _string(self.raw)

    @property
    def openssh(self) -> str:
        """The key as one line: ``ssh-ed25519 AAAA…``."""
        return f"{KEY_TYPE} {base64.b64encode(self.blob).decode()}"

    @property
    def fingerprint(self) -> str:
        """The fingerprint as OpenSSH prints it: ``SHA256:…``."""
        return "SHA256:" + base64.b64encode(self._digest).decode().rstrip("=")

    @property
    def digits(self) -> str:
        """The fingerprint to be read aloud: 40 decimal digits in groups of five, the last a check digit."""
        return digits_of(self._digest, FINGERPRINT_DIGITS)

    @property
    def _digest(self) -> bytes:
        return hashlib.sha256(self.blob).digest()


@dataclass(frozen=True, slots=True)
class SigningKey:
    """The private half. It never appears in a ``repr``; it rests only in the encrypted database."""

    # The seed and not a key object of the library: a value compares, copies and goes into the database as it
    # is.
    _seed: bytes = field(repr=False)

    @classmethod
    def generate(cls, random: RandomBytes) -> Self:
        """Make a new key."""
        return cls.from_bytes(random(KEY_BYTES))

    @classmethod
    def from_bytes(cls, seed: bytes) -> Self:
        """Return the key of a 32-byte seed."""
        if len(seed) != KEY_BYTES:
            msg = "a seed has 32 bytes"
            raise ValueError(msg)
        return cls(seed)

    def to_bytes(self) -> bytes:
        """Return the 32-byte seed."""
        return self._seed

    @property
    def public(self) -> PublicKey:
        """The public half."""
        return PublicKey(self._private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw))

    def sign(self, message: bytes, namespace: str) -> str:
        """Return an armoured signature of ``message``.

        Args:
            namespace: What kind of statement it is; printable ASCII without spaces.
        """
        if not _NAMESPACE.fullmatch(namespace):
            msg = "namespace"
            raise ValueError(msg)
        raw = self._private.sign(_statement(message, namespace))
        return Signature(self.public, namespace, raw).armoured

    def export_openssh(self, passphrase: str) -> bytes:
        """Return the key as an OpenSSH private key file that ``passphrase`` protects.

        Raises:
            KnownError: PASSPHRASE_TOO_WEAK if the passphrase is empty.
        """
        # OpenSSH would accept an empty one and write the key in the clear.
        if not passphrase:
            raise KnownError(ErrorCode.PASSPHRASE_TOO_WEAK)
        # NFC and not NFKC as for the workspace: this passphrase is typed into ssh-keygen next, which normalises
        # nothing, and NFC is what keyboards produce.
        secret = unicodedata.normalize("NFC", passphrase).encode()
        protection = PrivateFormat.OpenSSH.encryption_builder().kdf_rounds(_EXPORT_ROUNDS).build(secret)
        return self._private.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, protection)

    @property
    def _private(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self._seed)


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature that was read, not yet one that was verified.

    Attributes:
        public: The key that it claims to be made with.
        namespace: The kind of statement that it claims to be.
        raw: 64 bytes.
    """

    public: PublicKey
    namespace: str
    raw: bytes

    def verifies(self, message: bytes) -> bool:
        """Tell whether the key signed exactly ``message`` under this namespace. Says nothing on whose key it is."""
        # OpenSSL refuses an S out of range, so a valid signature cannot be altered into another valid one.
        key = Ed25519PublicKey.from_public_bytes(self.public.raw)
        try:
            key.verify(self.raw, _statement(message, self.namespace))
        except InvalidSignature:
            return False
        return True

    @property
    def armoured(self) -> str:
        """The signature as text, the way ``ssh-keygen -Y sign`` writes it."""
        parts = (
            self.public.blob,
            self.namespace.encode("ascii"),
            # The reserved field: OpenSSH writes it empty, and has to ignore what it does not know. We refuse
            # anything in it instead, or it would be a place to hide bytes in.
            b"",
            _HASH,
            _string(KEY_TYPE.encode()) + _string(self.raw),
        )
        blob = _MAGIC + _VERSION + b"".join(_string(part) for part in parts)
        text = base64.b64encode(blob).decode()
        lines = (text[start : start + _COLUMNS] for start in range(0, len(text), _COLUMNS))
        return "\n".join((_BEGIN, *lines, _END, ""))


def read_signature(armoured: str) -> Signature:
    """Read an armoured signature.

    Raises:
        KnownError: SIGNATURE_NOT_READABLE if it is not exactly as :attr:`Signature.armoured` would write it.
    """
    try:
        signature = _parse(armoured)
    except (ValueError, KnownError) as error:
        raise KnownError(ErrorCode.SIGNATURE_NOT_READABLE) from error
    # Writing it again and comparing is what makes the reader strict: line width, padding, trailing bytes,
    # reserved data and armour are all covered by one comparison.
    if signature.armoured != armoured:
        raise KnownError(ErrorCode.SIGNATURE_NOT_READABLE)
    return signature


def _parse(armoured: str) -> Signature:
    # Nothing here needs to check positions or lengths: what was misread does not survive the comparison in
    # read_signature.
    lines = armoured.split("\n")
    blob = base64.b64decode("".join(lines[1:-2]), validate=True)
    rest = blob.removeprefix(_MAGIC + _VERSION)
    public, rest = _take(rest)
    namespace, rest = _take(rest)
    _reserved, rest = _take(rest)
    _hash, rest = _take(rest)
    wrapped, _ = _take(rest)
    _kind, wrapped = _take(wrapped)
    raw, _ = _take(wrapped)
    if len(raw) != _SIGNATURE_BYTES or not _NAMESPACE.fullmatch(namespace.decode("ascii")):
        msg = "signature"
        raise ValueError(msg)
    return Signature(PublicKey.from_blob(public), namespace.decode("ascii"), raw)


def _statement(message: bytes, namespace: str) -> bytes:
    """Return what the key really signs: the namespace and the hash of the message."""
    parts = (namespace.encode("ascii"), b"", _HASH, hashlib.sha512(message).digest())
    return _MAGIC + b"".join(_string(part) for part in parts)


def _string(value: bytes) -> bytes:
    """Return a value in SSH's wire form: length in four bytes, then the bytes."""
    return len(value).to_bytes(4, "big") + value


def _take(data: bytes) -> tuple[bytes, bytes]:
    """Split the first SSH string off; the caller compares the whole afterwards, so lengths need no check."""
    end = 4 + int.from_bytes(data[:4], "big")
    return data[4:end], data[end:]
