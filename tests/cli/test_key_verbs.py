"""Keys and people at the command line: enrolment, the call, the register, rotation and loss, receipts."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from reportlab.graphics.barcode import qrencoder

from eesee_desktop.bundle.archive import read_archive, write_archive
from eesee_desktop.bundle.letters import read_register
from eesee_desktop.bundle.manifest import MANIFEST, SIGNATURE
from eesee_desktop.domain.ids import AssessmentId
from support_command_line import CommandLine

DAYS = ("2001-01-01", "2099-01-01")


@pytest.fixture
def desk(eesee: CommandLine, tmp_path: Path) -> CommandLine:
    """Give another workspace, the consortium's, that has the member's key confirmed."""
    folder = tmp_path / "consortium"
    shutil.copytree(eesee.folder / "ws", folder / "ws")
    desk = eesee.elsewhere(folder)
    desk("key", "rotate", "-o", tmp_path / "unused")
    enrol(eesee, desk, tmp_path / "enrolment")
    return desk


def enrol(member: CommandLine, desk: CommandLine, path: Path) -> str:
    """Bring a member's key into a register, with the call; return its fingerprint."""
    given = member("enrol", "-o", path).data
    desk("register", "add", path)
    desk("register", "confirm", given["fingerprint"], "--digits", given["digits"])
    return str(given["fingerprint"])


def state(desk: CommandLine, fingerprint: str) -> str:
    """Return how far a register knows a key."""
    (found,) = [key for key in desk("register", "list").data["keys"] if key["fingerprint"] == fingerprint]
    return str(found["state"])


def received(desk: CommandLine, *words: object, expect: int = 0) -> dict[str, Any]:
    """Return what was told of the one submission that came in."""
    (found,) = desk("receive", *words, expect=expect).data["submissions"]
    return dict(found)


def test_a_key_goes_by_the_call_and_never_comes_back(
    eesee: CommandLine, desk: CommandLine, tmp_path: Path
) -> None:
    """Added twice is refused; revoked it is gone for good, also from the plain files, and for receiving."""
    fingerprint = eesee("key", "show").data["fingerprint"]
    assert desk("register", "add", tmp_path / "enrolment", expect=3).data["error"]["code"] == "key_exists"
    desk("register", "revoke", "per@eusee")
    assert state(desk, fingerprint) == "revoked"
    assert desk("register", "add", tmp_path / "enrolment", expect=3).data["error"]["code"] == "key_exists"
    again = desk("register", "confirm", "per@eusee", "--digits", "1", expect=3).data["error"]
    assert again["code"] == "key_unknown"
    desk("register", "sign", "-o", tmp_path / "r", "--plain", tmp_path / "plain")
    assert eesee("key", "show").data["fingerprint"]
    assert (tmp_path / "plain" / "revoked_keys").read_text("utf-8").startswith("ssh-ed25519 ")


def test_validity_is_judged_when_the_file_comes_in(
    eesee: CommandLine, desk: CommandLine, practice: str, tmp_path: Path
) -> None:
    """A key that is to expire later is good now; one that has expired is refused, and the desk says so."""
    sealed = eesee("seal", practice, "-o", tmp_path / "out", "--no-draft").data["file"]
    desk("register", "expire", "per@eusee", "--on", DAYS[1])
    assert received(desk, sealed)["key_state"] == "confirmed"
    desk("register", "expire", "per@eusee", "--on", DAYS[0])
    told = received(desk, sealed, expect=1)
    assert (told["code"], told["key_state"], told["remembered"]) == ("signer_expired", "expired", False)


def test_a_rotation_carries_the_name_to_the_new_key(
    eesee: CommandLine, desk: CommandLine, practice: str, tmp_path: Path
) -> None:
    """What the new key signs is received, the old key is good no more, and its file is still one's own."""
    first = eesee("seal", practice, "-o", tmp_path / "out", "--no-draft").data["file"]
    old = eesee("key", "show").data["fingerprint"]
    assert received(desk, first)["remembered"] is True
    new = eesee("key", "rotate", "-o", tmp_path / "rotation").data["fingerprint"]
    assert desk("register", "rotate", tmp_path / "rotation").data["state"] == "confirmed"
    assert (state(desk, old), state(desk, new)) in {("expired", "confirmed"), ("confirmed", "confirmed")}
    eesee("reopen", practice)
    second = eesee("seal", practice, "-o", tmp_path / "out", "--no-draft").data["file"]
    assert received(desk, second)["fingerprint"] == new
    assert eesee("check-workspace").data["whole"] is True
    replayed = desk("register", "rotate", tmp_path / "rotation", expect=3).data["error"]
    assert replayed["code"] == "key_exists"


def test_nobody_rotates_a_key_that_is_not_confirmed(
    eesee: CommandLine, desk: CommandLine, tmp_path: Path
) -> None:
    """After a loss was told, the finder of the old key cannot bring a new one in by it."""
    desk("register", "revoke", "per@eusee")
    eesee("key", "rotate", "-o", tmp_path / "rotation")
    refused = desk("register", "rotate", tmp_path / "rotation", expect=3).data["error"]
    assert refused["code"] == "statement_not_trusted"


def test_a_failed_rotation_keeps_the_key(eesee: CommandLine, tmp_path: Path) -> None:
    """Where the file cannot be written the old key stays: nobody could make that file any more."""
    before = eesee("key", "show").data["fingerprint"]
    (tmp_path / "file").write_text("", encoding="utf-8")
    eesee("key", "rotate", "-o", tmp_path / "file" / "inside", expect=3)
    assert eesee("key", "show").data["fingerprint"] == before


def test_an_older_register_is_refused(eesee: CommandLine, desk: CommandLine, tmp_path: Path) -> None:
    """A desk holds the last register of another; the one before, in which a key was good, is refused."""
    first = desk("register", "sign", "-o", tmp_path / "r1").data
    desk("register", "revoke", "per@eusee")
    desk("register", "sign", "-o", tmp_path / "r2")
    other = eesee  # any other workspace
    unknown = other("register", "take", tmp_path / "r2", expect=3).data["error"]
    assert unknown["code"] == "statement_not_trusted"
    assert other("register", "take", tmp_path / "r1", "--key", first["digits"]).data["number"] == 1
    assert other("register", "take", tmp_path / "r2").data["revoked"] == 1
    old = other("register", "take", tmp_path / "r1", expect=3).data["error"]
    assert (old["code"], old["facts"]["held"], old["facts"]["number"]) == ("statement_older", 2, 1)
    assert {key["state"] for key in other("register", "list").data["keys"]} == {"revoked"}
    assert read_register((tmp_path / "r2").read_bytes()).head.number == 2


def test_an_older_recipients_file_is_refused(eesee: CommandLine, desk: CommandLine, tmp_path: Path) -> None:
    """The list before, with a key that was given up since, does not come back; a stranger's is refused."""
    keys = ("age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p",)
    ssh = desk("key", "show", "--allowed-signers").data["allowed_signers"].split(" ", 2)[2]
    words = ("--recipient", keys[0], "--recipient", ssh, "--expires", "2099-01-01")
    digits = desk("recipients", "sign", "-o", tmp_path / "l1", *words).data["digits"]
    desk("recipients", "sign", "-o", tmp_path / "l2", *words)
    refused = eesee("recipients", "take", tmp_path / "l1", expect=3).data["error"]
    assert refused["code"] == "statement_not_trusted"
    eesee("recipients", "take", tmp_path / "l1", "--key", digits)
    assert eesee("recipients", "take", tmp_path / "l2").data["number"] == 2
    old = eesee("recipients", "take", tmp_path / "l1", expect=3).data["error"]
    assert old["code"] == "statement_older"
    assert eesee("recipients", "show").data["number"] == 2


def test_a_receipt_is_for_one_file_and_by_one_who_may(
    eesee: CommandLine, desk: CommandLine, practice: str, tmp_path: Path
) -> None:
    """A stranger's receipt, one for another workspace, and one for another file of the revision are each named."""
    sealed = eesee("seal", practice, "-o", tmp_path / "out", "--no-draft").data["file"]
    receipt = received(desk, sealed, "--receipts", tmp_path)["receipt"]
    digits = desk("key", "show").data["digits"]
    stranger = eesee("take-receipt", receipt, expect=3).data["error"]
    assert stranger["code"] == "statement_not_trusted"
    assert eesee("take-receipt", receipt, "--key", digits).data["new"] is True
    assert eesee("take-receipt", receipt, "--key", digits).data["new"] is False
    with eesee.open() as workspace, workspace.database.transaction() as connection:
        connection.exec_driver_sql("UPDATE submission SET digest = ?", ("0" * 64,))
    alarm = eesee("take-receipt", receipt, "--key", digits, expect=3).data["error"]
    assert alarm["code"] == "receipt_differs"
    with eesee.open() as workspace:
        workspace.submissions.withdraw(AssessmentId(practice), 1)
    other = eesee("take-receipt", receipt, "--key", digits, expect=3).data["error"]
    assert other["code"] == "receipt_of_another"
    taken = eesee("take-receipt", sealed, "--key", digits, expect=3).data["error"]
    assert taken["facts"]["reason"] == "signature_of_another_kind"


def test_a_refused_revision_has_a_receipt_that_says_why(
    eesee: CommandLine, desk: CommandLine, practice: str, tmp_path: Path
) -> None:
    """An overtaken revision is refused, and so tells the receipt that goes back; the member sees it."""
    first = eesee("seal", practice, "-o", tmp_path / "out", "--no-draft").data["file"]
    eesee("reopen", practice)
    second = eesee("seal", practice, "-o", tmp_path / "out", "--no-draft").data["file"]
    received(desk, second)
    told = received(desk, first, "--receipts", tmp_path, expect=1)
    assert told["code"] == "revision_lower"
    digits = desk("key", "show").data["digits"]
    taken = eesee("take-receipt", told["receipt"], "--key", digits, expect=1).data
    assert (taken["verdict"], taken["code"], taken["revision"]) == ("refused", "revision_lower", 1)


def test_the_exported_key_signs_by_ssh_keygen(
    eesee: CommandLine, desk: CommandLine, practice: str, tmp_path: Path
) -> None:
    """A submission that ssh-keygen signed with the exported key is the one that this program signs, and is received."""
    sealed = eesee("seal", practice, "-o", tmp_path / "out", "--no-draft").data["file"]
    secret = tmp_path / "secret"
    secret.write_text("a passphrase of its own\n", encoding="utf-8")
    key = tmp_path / "exported"
    eesee("key", "export", "-o", key, "--key-passphrase-file", secret)
    subprocess.run(
        ["ssh-keygen", "-q", "-p", "-P", "a passphrase of its own", "-N", "", "-f", key], check=True
    )
    entries = dict(read_archive(Path(sealed).read_bytes()).entries)
    (tmp_path / MANIFEST).write_bytes(entries[MANIFEST])
    words = ["ssh-keygen", "-q", "-Y", "sign", "-f", str(key), "-n", "eesee-submission-v1@eusee", MANIFEST]
    subprocess.run(words, cwd=tmp_path, check=True, capture_output=True)
    by_hand = write_archive({**entries, SIGNATURE: (tmp_path / SIGNATURE).read_bytes()})
    (tmp_path / "by_hand").write_bytes(by_hand)
    assert received(desk, tmp_path / "by_hand")["remembered"] is True
    assert by_hand == Path(sealed).read_bytes()


def test_the_enrolment_card_has_all_that_is_read_aloud(
    eesee: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The PDF names the organisation, the forty digits and the fingerprint; it needs no encoding of Japan."""
    monkeypatch.delattr(qrencoder, "QRKanji")
    given = eesee("enrol", "-o", tmp_path / "e", "--card", tmp_path / "card.pdf").data
    text = PdfReader(tmp_path / "card.pdf").pages[0].extract_text()
    assert given["fingerprint"] in text
    assert all(group in text for group in given["digits"].split())
    assert "Red de Prueba" in text
