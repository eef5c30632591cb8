"""The register of members: OpenSSH's ``allowed_signers`` and a list of revoked keys, read as ssh-keygen reads them.

Source: ALLOWED SIGNERS in ssh-keygen(1), and what ssh-keygen does where that page says nothing: how a word ends and a
value is quoted, what an option may be, how a key is written. What it refuses is refused. Where it goes on to the next
line this reader stops, for a register with a line that nobody understands is not one to trust by:

- a line that ssh-keygen skips as invalid, or never parses because it is for somebody else, makes the file unreadable;
- so do an empty name, a day that no calendar has, a NUL, a byte order mark, and a pattern that is so long that
  ssh-keygen takes the whole list of patterns for one that does not fit;
- a key of low order is refused, see :class:`eesee_desktop.crypto.sshsig.PublicKey`.

Lines with keys of another type than Ed25519, and those of certificate authorities, are understood and passed over: no
submission is made with them. A time without ``Z`` is taken as UTC, so that a register means the same on every computer.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from fnmatch import fnmatchcase
from functools import lru_cache

from eesee_desktop.crypto.sshsig import KEY_TYPE, PublicKey
from eesee_desktop.domain.errors import ErrorCode, KnownError

# All that OpenSSH 9 knows. A word that is none of them begins no key: a misspelt type must not hide a revoked one.
_KEY_TYPES = frozenset(
    {
        KEY_TYPE,
        "ssh-rsa",
        "ssh-dss",
        "ecdsa-sha2-nistp256",
        "ecdsa-sha2-nistp384",
        "ecdsa-sha2-nistp521",
        "sk-ssh-ed25519@openssh.com",
        "sk-ecdsa-sha2-nistp256@openssh.com",
    }
)
_CERTIFICATE = re.compile(r"(?P<plain>[a-z0-9-]+)-cert-v01@openssh\.com")
_BLANKS = " \t"
# A word ends at the first of these, or at the closing mark of a quotation that stands in it.
_WORD_END = re.compile(r'[ \t\r\n"]')
_QUOTED = re.compile(r'"(?P<value>(?:\\"|[^"])*+)"')
_TIME = re.compile(r"(?P<digits>[0-9]{8}(?:[0-9]{4}(?:[0-9]{2})?)?)Z?", re.ASCII)
_TIME_FORMATS = {8: "%Y%m%d", 12: "%Y%m%d%H%M", 14: "%Y%m%d%H%M%S"}
_AUTHORITY = "cert-authority"
_VALUED = ("namespaces", "valid-after", "valid-before")
_LONGEST_NAME = len(_AUTHORITY) + 1
# ssh-keygen keeps a pattern in 1024 bytes, and answers "no" to a list with one that does not go in.
_PATTERN_BYTES = 1022
_BINARY_LIST = b"SSHKRL\n\0"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class AllowedSigner:
    """One line of the register: who signs with which key, for what, and when.

    Attributes:
        principals: Names or patterns with ``*`` and ``?``; one that begins with ``!`` excludes.
        namespaces: Patterns of the kinds of statement; empty for all.
        valid_after: Aware, UTC; from this second on. None for always.
        valid_before: Aware, UTC; up to and including this second. None for always.
    """

    principals: tuple[str, ...]
    public: PublicKey
    namespaces: tuple[str, ...] = ()
    valid_after: datetime | None = None
    valid_before: datetime | None = None

    def names(self, principal: str) -> bool:
        """Tell whether the line is for a principal."""
        return _matches(principal, self.principals)

    def allows(self, namespace: str) -> bool:
        """Tell whether the line lets its key make this kind of statement."""
        return not self.namespaces or _matches(namespace, self.namespaces)

    def is_valid(self, at: datetime) -> bool:
        """Tell whether the line holds at an aware moment; as with OpenSSH, whole seconds count."""
        # ssh-keygen compares whole seconds. With microseconds, a key would expire here up to a second earlier
        # than there, and the two checks could disagree about one file.
        second = at.replace(microsecond=0)
        return (self.valid_after is None or self.valid_after <= second) and (
            self.valid_before is None or second <= self.valid_before
        )

    @property
    def line(self) -> str:
        """The line as it stands in a register."""
        options = [f'namespaces="{",".join(self.namespaces)}"'] if self.namespaces else []
        for name, moment in (("valid-after", self.valid_after), ("valid-before", self.valid_before)):
            if moment is not None:
                options.append(f'{name}="{moment.astimezone(UTC):%Y%m%d%H%M%SZ}"')
        words = (",".join(self.principals), ",".join(options), self.public.openssh)
        return " ".join(word for word in words if word)


# A folder of files is held against the same register, one after the other.
@lru_cache(maxsize=4)
def parse_signers(text: str) -> tuple[AllowedSigner, ...]:
    """Read a register.

    Raises:
        KnownError: SIGNERS_NOT_READABLE with the number of the line at fault and a word for what in it.
    """
    found = []
    for number, line in _lines(text, ErrorCode.SIGNERS_NOT_READABLE, "\r"):
        try:
            signer = _signer(line)
        except ValueError as error:
            raise KnownError(ErrorCode.SIGNERS_NOT_READABLE, line=number, reason=str(error)) from error
        if signer is not None:
            found.append(signer)
    return tuple(found)


@lru_cache(maxsize=4)
def parse_revoked(text: str) -> frozenset[PublicKey]:
    """Read a list of revoked keys: a public key a line, comments after ``#``.

    Raises:
        KnownError: REVOKED_NOT_READABLE with the number of the line at fault and a word for what in it.
    """
    code = ErrorCode.REVOKED_NOT_READABLE
    revoked = set()
    for number, line in _lines(text, code, ""):
        try:
            key = _read_key(line.lstrip(_BLANKS))
        except ValueError as error:
            raise KnownError(code, line=number, reason=str(error)) from error
        # A revoked RSA key is none of our business, yet a list that names one is a valid list.
        if key is not None:
            revoked.add(key)
    return frozenset(revoked)


def signers_text(data: bytes) -> str:
    """Return the text of a register.

    Raises:
        KnownError: SIGNERS_NOT_READABLE if it is not UTF-8.
    """
    return _decoded(data, ErrorCode.SIGNERS_NOT_READABLE)


def revoked_text(data: bytes) -> str:
    """Return the text of a list of revoked keys.

    Raises:
        KnownError: REVOKED_NOT_READABLE if it is in OpenSSH's binary form (a KRL), or not UTF-8.
    """
    if data.startswith(_BINARY_LIST):
        raise KnownError(ErrorCode.REVOKED_NOT_READABLE, line=1, reason="binary")
    return _decoded(data, ErrorCode.REVOKED_NOT_READABLE)


def _decoded(data: bytes, code: ErrorCode) -> str:
    try:
        # A byte order mark stays, for it stays for ssh-keygen too.
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise KnownError(code, line=data.count(b"\n", 0, error.start) + 1, reason="not_utf8") from error


def _fault(what: str) -> ValueError:
    """Return the fault of a line: a word that says what in it."""
    return ValueError(what)


def _lines(text: str, code: ErrorCode, blank: str) -> Iterator[tuple[int, str]]:
    """Yield what is no comment and not empty.

    Args:
        blank: What an empty line may hold besides blanks; it differs between the two files.
    """
    # Not splitlines(): it also splits at U+2028, form feeds and others that OpenSSH reads over, and a second
    # key could hide after one of them.
    for number, line in enumerate(text.split("\n"), start=1):
        if "\0" in line or line.startswith("\ufeff"):
            raise KnownError(code, line=number, reason="control")
        begun = line.lstrip(_BLANKS)
        if begun not in {"", blank} and not begun.startswith("#"):
            yield number, begun


def _signer(line: str) -> AllowedSigner | None:
    written, rest = _word(line)
    try:
        # The format has no marker for "options follow": they are whatever stands where a key was expected.
        key, options = _read_key(rest), _Options()
    except ValueError:
        end = _end_of_options(rest)
        options = _Options.parse(rest[:end])
        key = _read_key(rest[end:].lstrip(_BLANKS))
    principals = _patterns(written, "principal")
    # After all was understood: a line for another purpose is passed over, one that is garbled is not.
    if key is None or options.is_authority:
        return None
    namespaces = options.values.get("namespaces")
    return AllowedSigner(
        principals=principals,
        public=key,
        namespaces=() if namespaces is None else _patterns(namespaces, "namespaces"),
        valid_after=options.moment("valid-after"),
        valid_before=options.moment("valid-before"),
    )


def _word(line: str) -> tuple[str, str]:
    """Split the first word off, as OpenSSH's ``strdelimw`` does: a quotation ends it, wherever it began."""
    mark = _WORD_END.search(line)
    if mark is None:
        return line, ""
    if mark[0] != '"':
        return line[: mark.start()], line[mark.end() :].lstrip(" \t\r\n")
    close = line.find('"', mark.end())
    if close < 0:
        raise _fault("quotes")
    word = line[: mark.start()] + line[mark.end() : close]
    return word, line[close + 1 :].lstrip(" \t\r\n")


def _patterns(text: str, what: str) -> tuple[str, ...]:
    patterns = tuple(text.split(","))
    if not all(pattern.removeprefix("!") for pattern in patterns):
        raise ValueError(what)
    if any(len(pattern.removeprefix("!").encode()) > _PATTERN_BYTES for pattern in patterns):
        raise ValueError(what)
    return patterns


@dataclass(frozen=True, slots=True)
class _Options:
    """What stands between the name and the key of a line."""

    values: dict[str, str] = field(default_factory=dict)
    is_authority: bool = False

    @classmethod
    def parse(cls, text: str) -> _Options:
        """Read ``a,b="c,d"``; an unknown option is an error: it may restrict the key."""
        values: dict[str, str] = {}
        is_authority, position = False, 0
        while True:
            low = text[position : position + _LONGEST_NAME].lower()
            name = next((one for one in _VALUED if low.startswith(f"{one}=")), None)
            if low.startswith(_AUTHORITY):
                is_authority, position = True, position + len(_AUTHORITY)
            elif name is not None:
                # OpenSSH refuses duplicates too. Taking either of the two would be a guess about whom to trust.
                if name in values:
                    raise ValueError(name)
                values[name], position = _dequoted(text, position + len(name) + 1)
            if position == len(text):
                break
            # Behind an option a comma and then another one: text behind a closing mark would hide what follows.
            if text[position] != "," or position + 1 == len(text):
                raise _fault("option")
            position += 1
        options = cls(values, is_authority)
        first, last = options.moment("valid-after"), options.moment("valid-before")
        if first is not None and last is not None and last <= first:
            raise _fault("valid-before")
        return options

    def moment(self, name: str) -> datetime | None:
        """Return the moment under a name."""
        return _time(self.values[name], name) if name in self.values else None


def _dequoted(text: str, start: int) -> tuple[str, int]:
    """Return a value in quotation marks and the position behind it."""
    match = _QUOTED.match(text, start)
    if match is None:
        raise _fault("quotes")
    return match["value"].replace('\\"', '"'), match.end()


def _end_of_options(text: str) -> int:
    position, is_quoted = 0, False
    while position < len(text) and (is_quoted or text[position] not in _BLANKS):
        if text.startswith('\\"', position):
            position += 1
        elif text[position] == '"':
            is_quoted = not is_quoted
        position += 1
    return position


def _read_key(text: str) -> PublicKey | None:
    """Return the Ed25519 key that a text begins with, None for a whole key of another type.

    Raises:
        ValueError: It begins with no key that ssh-keygen would read.
    """
    kind, _, rest = _split(text)
    certificate = _CERTIFICATE.fullmatch(kind)
    if kind not in _KEY_TYPES and (
        certificate is None or certificate["plain"] not in _KEY_TYPES | {"sk-ssh-ed25519"}
    ):
        raise _fault("key type")
    # A line end of Windows, and no other white space: what OpenSSH would read over is refused.
    written = _split(rest)[0].removesuffix("\r")
    try:
        blob = base64.b64decode(written, validate=True)
    except (binascii.Error, ValueError) as error:
        raise _fault("key") from error
    # Written again and compared: more padding, or bits in it, is another spelling of the same key.
    if base64.b64encode(blob).decode() != written or not blob.startswith(_named(kind)):
        raise _fault("key")
    if kind != KEY_TYPE:
        return None
    try:
        return PublicKey.from_openssh(f"{kind} {written}")
    except KnownError as error:
        raise _fault("key") from error


def _split(text: str) -> tuple[str, str, str]:
    """Split at the first blanks; what follows begins with none."""
    end = next((place for place, sign in enumerate(text) if sign in _BLANKS), len(text))
    return text[:end], text[end : end + 1], text[end:].lstrip(_BLANKS)


def _named(kind: str) -> bytes:
    return len(kind).to_bytes(4, "big") + kind.encode("ascii")


def _time(text: str, name: str) -> datetime:
    match = _TIME.fullmatch(text)
    if match is None:
        raise ValueError(name)
    digits = match["digits"]
    # ``Z`` makes no difference, see the module: local time would let one register mean different things in
    # Geneva and in Lima.
    moment = datetime.strptime(digits, _TIME_FORMATS[len(digits)]).replace(tzinfo=UTC)
    # Before it, and at it, ssh-keygen takes a time for none at all.
    if moment <= _EPOCH:
        raise ValueError(name)
    return moment


def _matches(name: str, patterns: tuple[str, ...]) -> bool:
    """Match as OpenSSH does: one excluding pattern that fits outweighs all others."""
    plain = [pattern for pattern in patterns if not pattern.startswith("!")]
    excluding = [pattern[1:] for pattern in patterns if pattern.startswith("!")]
    return any(_fits(name, pattern) for pattern in plain) and not any(
        _fits(name, pattern) for pattern in excluding
    )


def _fits(name: str, pattern: str) -> bool:
    # OpenSSH patterns know ``*`` and ``?`` only; fnmatch would read ``[abc]`` as a set.
    return fnmatchcase(name, pattern.replace("[", "[[]"))
