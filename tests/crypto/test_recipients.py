"""Sealing for at least two recipients, any one of whom opens it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from pyrage import x25519

from eesee_desktop.crypto.recipients import check_recipients, recipients_of, seal_to, unseal
from eesee_desktop.domain.errors import ErrorCode, KnownError

ONE, TWO, STRANGER = (x25519.Identity.generate() for _ in range(3))
BOTH = (str(ONE.to_public()), str(TWO.to_public()))


def test_each_recipient_opens_it_and_nobody_else() -> None:
    """Either secret half gives the bytes back; another does not."""
    sealed = seal_to(b"submission", BOTH)
    assert b"submission" not in sealed
    assert unseal(sealed, str(ONE)) == unseal(sealed, f" {TWO}\n") == b"submission"
    for identity in (str(STRANGER), "AGE-SECRET-KEY-1", ""):
        with pytest.raises(KnownError) as caught:
            unseal(sealed, identity)
        assert caught.value.code is ErrorCode.SEALED_FILE_NOT_OPENED


def test_a_file_of_identities_opens_it() -> None:
    """What age-keygen writes, comments and further identities included, is taken as it is."""
    sealed = seal_to(b"submission", BOTH)
    assert (
        unseal(sealed, f"# created: today\n# public key: {BOTH[0]}\n{STRANGER}\n\n{ONE}\n") == b"submission"
    )


def test_damaged_file_is_not_opened() -> None:
    """A changed byte is noticed."""
    sealed = bytearray(seal_to(b"submission", BOTH))
    sealed[-1] ^= 1
    with pytest.raises(KnownError) as caught:
        unseal(bytes(sealed), str(ONE))
    assert caught.value.code is ErrorCode.SEALED_FILE_NOT_OPENED


@pytest.mark.parametrize(
    "recipients",
    [(), BOTH[:1], (BOTH[0], BOTH[0]), (BOTH[0], "age1x"), (BOTH[0], ""), (BOTH[0], BOTH[0].upper())],
)
def test_fewer_than_two_sound_recipients_are_refused(recipients: tuple[str, ...]) -> None:
    """One lost key must not lose a submission: two different, well-formed recipients are wanted."""
    with pytest.raises(KnownError) as caught:
        seal_to(b"submission", recipients)
    assert caught.value.code is ErrorCode.RECIPIENT_INVALID


@pytest.mark.parametrize(
    "given",
    [str(ONE), str(ONE).lower(), f" {ONE}", "correct horse", "age1" + "q" * 70],
    # By name: the keys are others in every process.
    ids=["secret key", "in lower case", "after a blank", "passphrase", "cut recipient"],
)
def test_what_may_be_secret_is_not_repeated(given: str) -> None:
    """A secret key or a passphrase that was given in the place of a recipient is not told again."""
    with pytest.raises(KnownError) as caught:
        seal_to(b"submission", (BOTH[0], given))
    told = str(caught.value.facts)
    assert given not in told
    assert str(ONE)[20:30].lower() not in told.lower()


def test_a_recipient_is_written_in_one_way() -> None:
    """In upper case a recipient is the same, and goes into the file as age writes it."""
    assert check_recipients([one.upper() for one in BOTH]) == BOTH


@pytest.mark.skipif(shutil.which("age") is None, reason="no age on this computer")
def test_the_stock_age_opens_what_was_sealed_for_either_kind(tmp_path: Path) -> None:
    """An age identity and an SSH key each open the file with the age of the system."""
    identity = x25519.Identity.generate()
    (tmp_path / "age").write_text(f"{identity}\n", encoding="utf-8")
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", tmp_path / "ssh"], check=True)
    ssh = (tmp_path / "ssh.pub").read_text("utf-8")
    (tmp_path / "sealed").write_bytes(seal_to(b"what was sealed", (str(identity.to_public()), ssh)))
    for key in ("age", "ssh"):
        opened = subprocess.run(
            ["age", "-d", "-i", tmp_path / key, tmp_path / "sealed"], check=True, capture_output=True
        )
        assert opened.stdout == b"what was sealed"


def test_an_ssh_key_opens_what_was_sealed_for_it(tmp_path: Path) -> None:
    """A recipient may be an SSH key, with a comment or without; its private half names the same recipient."""
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", tmp_path / "ssh"], check=True)
    identity, ssh = ((tmp_path / name).read_text("utf-8") for name in ("ssh", "ssh.pub"))
    other = str(x25519.Identity.generate().to_public())
    assert unseal(seal_to(b"what was sealed", (ssh, other)), identity) == b"what was sealed"
    assert recipients_of(identity) == check_recipients([ssh])
    with pytest.raises(KnownError):
        check_recipients([ssh, ssh.rpartition(" ")[0]])
