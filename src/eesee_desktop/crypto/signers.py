"""The register of members: OpenSSH's ``allowed_signers`` file and a list of revoked keys.

Source: ALLOWED SIGNERS in ssh-keygen(1). A line is ``principals [options] key [comment]``. Lines with keys of
another type than Ed25519, and those of certificate authorities, are skipped: no submission is made with them.
A time without ``Z`` is taken as UTC, so that a register means the same on every computer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from fnmatch import fnmatchcase

from eesee_desktop.crypto.sshsig import KEY_TYPE, PublicKey
from eesee_desktop.domain.errors import ErrorCode, KnownError

# A word: no whitespace, or a quoted stretch in which whitespace does not separate. Whitespace as OpenSSH has it:
# what it takes for one comment must not be a second line, with another key, to us.
_WORD = re.compile(r'(?:[^ \t"]|"[^"]*")+')
_KEY_TYPES = re.compile(r"(?:sk-)?(?:ssh|ecdsa)-[a-z0-9.@-]+")
_TIME = re.compile(r"(?P<digits>[0-9]{8}(?:[0-9]{4}(?:[0-9]{2})?)?)Z?", re.ASCII)
_TIME_FORMATS = {8: "%Y%m%d", 12: "%Y%m%d%H%M", 14: "%Y%m%d%H%M%S"}
_KNOWN_OPTIONS = frozenset({"namespaces", "valid-after", "valid-before"})


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


def parse_signers(text: str) -> tuple[AllowedSigner, ...]:
    """Read a register.

    Raises:
        KnownError: SIGNERS_NOT_READABLE with the number of the line at fault and a word for what in it.
    """
    found = []
    for number, words in _lines(text):
        try:
            signer = _signer(words)
        except (ValueError, KnownError) as error:
            raise KnownError(ErrorCode.SIGNERS_NOT_READABLE, line=number, reason=str(error)) from error
        if signer is not None:
            found.append(signer)
    return tuple(found)


def parse_revoked(text: str) -> frozenset[PublicKey]:
    """Read a list of revoked keys: a public key a line, comments after ``#``.

    Raises:
        KnownError: SIGNERS_NOT_READABLE with the number of the line at fault and a word for what in it.
    """
    revoked = set()
    for number, words in _lines(text):
        # A revoked RSA key is none of our business, yet a list that names one is a valid list.
        if words[0] != KEY_TYPE and _KEY_TYPES.fullmatch(words[0]):
            continue
        try:
            revoked.add(PublicKey.from_openssh(" ".join(words)))
        except KnownError as error:
            raise KnownError(ErrorCode.SIGNERS_NOT_READABLE, line=number, reason=str(error)) from error
    return frozenset(revoked)


def _lines(text: str) -> Iterator[tuple[int, list[str]]]:
    # Not splitlines(): it also splits at U+2028, form feeds and others that OpenSSH reads over, and a second
    # key could hide after one of them. The byte order mark comes from Notepad.
    for number, written in enumerate(text.removeprefix("\ufeff").split("\n"), start=1):
        line = written.removesuffix("\r")
        if line.strip() and not line.lstrip().startswith("#"):
            words = _WORD.findall(line)
            # The pattern above would read over a lone quotation mark; ssh-keygen refuses such a line.
            if not words or line.count('"') % 2:
                raise KnownError(ErrorCode.SIGNERS_NOT_READABLE, line=number, reason="quotes")
            yield number, words


def _signer(words: list[str]) -> AllowedSigner | None:
    principals = tuple(words[0].strip('"').split(","))
    # The format has no marker for "options follow": they are whatever stands where a key type was expected.
    has_options = len(words) > 1 and not _KEY_TYPES.fullmatch(words[1])
    options = _options(words[1]) if has_options else {}
    key = words[2 if has_options else 1 :]
    if not key or not _KEY_TYPES.fullmatch(key[0]) or not all(principals):
        msg = "principal or key"
        raise ValueError(msg)
    # Skipped before options are judged: a line for another purpose may carry options that we have never heard
    # of.
    if key[0] != KEY_TYPE or "cert-authority" in options:
        return None
    # An unknown option is an error and not a detail to skip: it may restrict the key, and ignoring a
    # restriction trusts too much.
    if set(options) - _KNOWN_OPTIONS:
        msg = "option"
        raise ValueError(msg)
    namespaces = tuple(options["namespaces"].split(",")) if "namespaces" in options else ()
    if "namespaces" in options and not all(namespaces):
        msg = "namespaces"
        raise ValueError(msg)
    return AllowedSigner(
        principals=principals,
        public=PublicKey.from_openssh(" ".join(key)),
        namespaces=namespaces,
        valid_after=_time(options.get("valid-after")),
        valid_before=_time(options.get("valid-before")),
    )


def _options(word: str) -> dict[str, str]:
    """Read ``a,b="c,d"``; a comma inside quotes separates nothing."""
    options: dict[str, str] = {}
    for part in re.findall(r'(?:[^,"]|"[^"]*")+', word):
        name, _, value = part.partition("=")
        # OpenSSH refuses duplicates too. Taking either of the two would be a guess about whom to trust.
        if name.lower() in options:
            msg = "option"
            raise ValueError(msg)
        options[name.lower()] = value.strip('"')
    return options


def _time(text: str | None) -> datetime | None:
    if text is None:
        return None
    match = _TIME.fullmatch(text)
    if match is None:
        msg = "time"
        raise ValueError(msg)
    digits = match["digits"]
    # ``Z`` makes no difference, see the module: local time would let one register mean different things in
    # Geneva and in Lima.
    return datetime.strptime(digits, _TIME_FORMATS[len(digits)]).replace(tzinfo=UTC)


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
