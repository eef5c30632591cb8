"""The register of members, as OpenSSH reads it."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

import pytest

from eesee_desktop.crypto.signers import AllowedSigner, parse_revoked, parse_signers, revoked_text
from eesee_desktop.crypto.sshsig import PublicKey, SigningKey
from eesee_desktop.domain.errors import ErrorCode, KnownError

KEY = SigningKey.from_bytes(bytes(range(32))).public
OTHER = SigningKey.from_bytes(bytes(32)).public
RSA = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQC7"


def test_register_is_read_with_its_options() -> None:
    """Principals, namespaces and times of a line are read; comments and empty lines are passed over."""
    (signer,) = parse_signers(
        "# members\n\n"
        'per@eusee,peru namespaces="eesee-*,file",valid-after="20250101",valid-before="20260101120000Z" '
        f"{KEY.openssh} Lima office\n"
    )
    assert signer == AllowedSigner(
        ("per@eusee", "peru"),
        KEY,
        ("eesee-*", "file"),
        datetime(2025, 1, 1, tzinfo=UTC),
        datetime(2026, 1, 1, 12, tzinfo=UTC),
    )
    assert parse_signers(signer.line) == (signer,)


def test_line_without_options_allows_everything() -> None:
    """A bare line is for any kind of statement at any time."""
    (signer,) = parse_signers(f"per@eusee {KEY.openssh}")
    assert signer.allows("anything")
    assert signer.valid_after is None
    assert signer.line == f"per@eusee {KEY.openssh}"


@pytest.mark.parametrize(
    ("patterns", "principal", "names"),
    [
        ("per@eusee", "per@eusee", True),
        ("per@eusee", "PER@eusee", False),
        ("*@eusee", "per@eusee", True),
        ("p?r@eusee", "per@eusee", True),
        ("*@eusee,!col@eusee", "col@eusee", False),
        ("*@eusee,!col@eusee", "per@eusee", True),
        ("!col@eusee", "per@eusee", False),
        ("p[e]r@eusee", "per@eusee", False),
    ],
)
def test_patterns_match_as_in_openssh(patterns: str, principal: str, *, names: bool) -> None:
    """Stars, question marks and exclusions are understood, brackets are not special."""
    (signer,) = parse_signers(f"{patterns} {KEY.openssh}")
    assert signer.names(principal) is names


def test_other_keys_and_authorities_are_passed_over() -> None:
    """A register may hold keys that no submission is made with."""
    text = f"rsa@eusee {RSA}\nca@eusee cert-authority {OTHER.openssh}\nper@eusee {KEY.openssh}\n"
    assert [signer.principals for signer in parse_signers(text)] == [("per@eusee",)]


@pytest.mark.parametrize(
    "line",
    [
        "per@eusee",
        f"{KEY.openssh}",
        "per@eusee ssh-ed25519 AAAA",
        f'per@eusee valid-after="2025" {KEY.openssh}',
        f'per@eusee valid-after="20251301" {KEY.openssh}',
        f'per@eusee valid-after="20250101",valid-after="20260101" {KEY.openssh}',
        f'per@eusee namespaces="" {KEY.openssh}',
        f"per@eusee no-such-option {KEY.openssh}",
        f'per@eusee namespaces="a {KEY.openssh}',
        f",per@eusee {KEY.openssh}",
    ],
)
def test_broken_line_is_named(line: str) -> None:
    """A register with a line that cannot be understood is refused, and the line is named."""
    with pytest.raises(KnownError) as caught:
        parse_signers(f"# members\n{line}\n")
    assert caught.value.code is ErrorCode.SIGNERS_NOT_READABLE
    assert caught.value.facts["line"] == 2
    assert caught.value.facts["reason"]


def test_revoked_keys_are_read() -> None:
    """A list of revoked keys is a key a line."""
    assert parse_revoked(f"# gone\n{KEY.openssh} lost in June\n{RSA}\n") == {KEY}


@pytest.mark.parametrize(
    "line",
    [
        "ssh-ed25519 ???",
        KEY.openssh.replace("ed25519", "ed2519"),
        KEY.openssh.replace("ssh-ed25519", "ssh-ed2\n5519"),
        KEY.openssh.upper(),
        f"per@eusee {KEY.openssh}",
        f"{KEY.openssh}=",
        "\r",
        "\ufeff# gone",
    ],
)
def test_a_revoked_key_that_cannot_be_read_is_not_passed_over(line: str) -> None:
    """A line that is garbled may be the very key: the list is unreadable, and the line is named."""
    with pytest.raises(KnownError) as caught:
        parse_revoked(f"# gone\n{line}\n")
    assert (caught.value.code, caught.value.facts["line"]) == (ErrorCode.REVOKED_NOT_READABLE, 2)


@pytest.mark.parametrize(("data", "reason"), [(b"SSHKRL\n\x00\x00", "binary"), (b"\xff\xfe", "not_utf8")])
def test_a_list_that_is_no_text_is_named_as_what_it_is(data: bytes, reason: str) -> None:
    """A binary revocation list is told apart from a text in another encoding."""
    with pytest.raises(KnownError) as caught:
        revoked_text(data)
    assert (caught.value.code, caught.value.facts["reason"]) == (ErrorCode.REVOKED_NOT_READABLE, reason)


@pytest.mark.parametrize(
    "point",
    [
        0,
        1,
        2**255 - 20,
        2**255 - 19,
        2**255 - 18,
        0x05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826,
        2**255 - 19 - 0x05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826,
    ],
)
@pytest.mark.parametrize("sign", [0, 2**255])
def test_a_key_of_low_order_is_none(point: int, sign: int) -> None:
    """Signatures of such a key fit many messages; it is refused wherever it is read, in either sign."""
    with pytest.raises(KnownError) as caught:
        PublicKey((point + sign).to_bytes(32, "little"))
    assert caught.value.code is ErrorCode.PUBLIC_KEY_INVALID


def test_a_time_means_the_same_on_every_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a Z a time is UTC, wherever the computer stands."""
    monkeypatch.setenv("TZ", "America/Lima")
    time.tzset()
    try:
        (signer,) = parse_signers(f'per@eusee valid-after="20250101" {KEY.openssh}')
    finally:
        monkeypatch.undo()
        time.tzset()
    assert signer.valid_after == datetime(2025, 1, 1, tzinfo=UTC)
    assert '"20250101000000Z"' in signer.line


def test_the_first_and_the_last_second_are_inside() -> None:
    """A key holds from the second it begins to the end of the second it ends, as ssh-keygen has it."""
    (signer,) = parse_signers(
        f'per@eusee valid-after="20250101120000Z",valid-before="20260101120000Z" {KEY.openssh}'
    )
    begins, ends = datetime(2025, 1, 1, 12, tzinfo=UTC), datetime(2026, 1, 1, 12, tzinfo=UTC)
    tick = timedelta(microseconds=1)
    assert [signer.is_valid(at) for at in (begins - tick, begins, begins + tick)] == [False, True, True]
    last = ends + timedelta(seconds=1) - tick
    assert [signer.is_valid(at) for at in (ends, last, last + tick)] == [True, True, False]
