"""Signatures and keys in OpenSSH's format, held against OpenSSH itself."""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path

import pytest

from eesee_desktop.crypto.checkcode import are_digits
from eesee_desktop.crypto.sshsig import PublicKey, Signature, SigningKey, read_signature
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.system.randomness import random_bytes

NAMESPACE = "eesee-submission-v1@eusee"
KEY = SigningKey.from_bytes(bytes(range(32)))
MESSAGE = b"one line\n"


def _ssh_keygen(*arguments: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(["ssh-keygen", *arguments], input=stdin, capture_output=True, check=False)


@pytest.mark.parametrize("message", [b"", MESSAGE, bytes(100_000)])
def test_ssh_keygen_verifies_what_we_sign(tmp_path: Path, message: bytes) -> None:
    """OpenSSH finds our signature good, for the principal and the namespace of the register only."""
    (tmp_path / "sig").write_text(KEY.sign(message, NAMESPACE))
    (tmp_path / "signers").write_text(f'per@eusee namespaces="{NAMESPACE}" {KEY.public.openssh}\n')
    given = ("-f", tmp_path / "signers", "-n", NAMESPACE, "-s", tmp_path / "sig")
    assert _ssh_keygen("-Y", "verify", "-I", "per@eusee", *given, stdin=message).returncode == 0
    assert _ssh_keygen("-Y", "verify", "-I", "col@eusee", *given, stdin=message).returncode != 0
    assert _ssh_keygen("-Y", "verify", "-I", "per@eusee", *given, stdin=message + b"x").returncode != 0
    check = _ssh_keygen("-Y", "check-novalidate", "-n", NAMESPACE, "-s", tmp_path / "sig", stdin=message)
    assert KEY.public.fingerprint.encode() in check.stdout


def test_we_verify_what_ssh_keygen_signs(tmp_path: Path) -> None:
    """A signature that OpenSSH made with a key that OpenSSH made is read and found good."""
    path = tmp_path / "key"
    assert _ssh_keygen("-q", "-t", "ed25519", "-N", "", "-f", path).returncode == 0
    armoured = _ssh_keygen("-Y", "sign", "-f", path, "-n", NAMESPACE, stdin=MESSAGE).stdout.decode()
    signature = read_signature(armoured)
    assert signature.verifies(MESSAGE)
    assert signature.namespace == NAMESPACE
    assert signature.public == PublicKey.from_openssh(path.with_suffix(".pub").read_text())
    assert signature.armoured == armoured


def test_exported_key_signs_in_ssh_keygen(tmp_path: Path) -> None:
    """The exported private key opens with its passphrase in OpenSSH, not without, and gives our signature."""
    path = tmp_path / "key"
    path.write_bytes(KEY.export_openssh("señal de prueba"))
    path.chmod(0o600)
    assert _ssh_keygen("-y", "-P", "wrong", "-f", path).returncode != 0
    shown = _ssh_keygen("-y", "-P", "señal de prueba", "-f", path)
    assert shown.stdout.decode().strip() == KEY.public.openssh
    opened = _ssh_keygen("-p", "-P", "señal de prueba", "-N", "", "-f", path)
    assert opened.returncode == 0
    signed = _ssh_keygen("-Y", "sign", "-f", path, "-n", NAMESPACE, stdin=MESSAGE)
    assert signed.stdout.decode() == KEY.sign(MESSAGE, NAMESPACE)


def test_key_is_never_exported_without_a_passphrase() -> None:
    """An empty passphrase is refused."""
    with pytest.raises(KnownError) as caught:
        KEY.export_openssh("")
    assert caught.value.code is ErrorCode.PASSPHRASE_TOO_WEAK


def test_every_changed_character_of_a_signature_is_noticed() -> None:
    """A signature with one character changed is not readable or not right: no character is idle."""
    armoured = KEY.sign(MESSAGE, NAMESPACE)
    for place, character in enumerate(armoured):
        for other in ("A" if character != "A" else "B", "\n" if character != "\n" else " "):
            changed = armoured[:place] + other + armoured[place + 1 :]
            assert not _is_right(changed), place


def _is_right(armoured: str) -> bool:
    try:
        signature = read_signature(armoured)
    except KnownError as error:
        return error.code is not ErrorCode.SIGNATURE_NOT_READABLE
    return signature.namespace == NAMESPACE and signature.public == KEY.public and signature.verifies(MESSAGE)


def test_namespace_is_part_of_what_is_signed() -> None:
    """A statement of one kind cannot be passed off as another."""
    signature = read_signature(KEY.sign(MESSAGE, NAMESPACE))
    assert not Signature(signature.public, "eesee-receipt-v1@eusee", signature.raw).verifies(MESSAGE)


@pytest.mark.parametrize("namespace", ["", "two words", "é", "x" * 81])
def test_odd_namespace_is_not_signed(namespace: str) -> None:
    """A namespace is printable ASCII without spaces."""
    with pytest.raises(ValueError, match="namespace"):
        KEY.sign(MESSAGE, namespace)


def test_fingerprints_are_those_of_openssh(tmp_path: Path) -> None:
    """The short form is OpenSSH's own; the digits come from the same hash and carry a check digit."""
    path = tmp_path / "key.pub"
    path.write_text(KEY.public.openssh + " a comment\n")
    assert KEY.public.fingerprint.encode() in _ssh_keygen("-l", "-f", path).stdout
    assert are_digits(KEY.public.digits, 40)
    number = int.from_bytes(hashlib.sha256(KEY.public.blob).digest(), "big") % 10**39
    assert KEY.public.digits.replace(" ", "")[:-1] == f"{number:039d}"


@pytest.mark.parametrize(
    "line",
    [
        "",
        "ssh-ed25519",
        "ssh-ed25519 !!!!",
        "ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f",
        KEY.public.openssh[:-4],
        KEY.public.openssh + "AAAA",
    ],
)
def test_odd_public_key_is_refused(line: str) -> None:
    """What is no Ed25519 key in OpenSSH's form is refused."""
    with pytest.raises(KnownError) as caught:
        PublicKey.from_openssh(line)
    assert caught.value.code is ErrorCode.PUBLIC_KEY_INVALID


def test_key_is_the_same_after_storing() -> None:
    """The seed gives the key back, and nothing shows it by accident."""
    key = SigningKey.generate(random_bytes)
    assert SigningKey.from_bytes(key.to_bytes()) == key
    assert key.to_bytes().hex() not in repr(key)
    assert str(key.to_bytes()) not in repr(key)
