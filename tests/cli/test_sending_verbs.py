"""Verbs that write files or take them in: what they refuse, and what other programs make of what they write."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from eesee_desktop.system.files import write_file
from support_command_line import PASSPHRASE, CommandLine

NAMESPACE = "eesee-submission-v1@eusee"


@pytest.fixture
def bundle(eesee: CommandLine, practice: str, tmp_path: Path) -> Path:
    """Return the submission file of the practice assessment."""
    return Path(eesee("seal", practice, "-o", tmp_path / "out", "--no-draft").data["file"])


def test_drafts_replace_each_other(eesee: CommandLine, practice: str, tmp_path: Path) -> None:
    """-o twice gives the same bytes in the same place."""
    target = tmp_path / "new folder" / "größe $(x) 'y'.pdf"
    eesee("draft", practice, "-o", target)
    first = target.read_bytes()
    eesee("draft", practice, "-o", target)
    assert target.read_bytes() == first
    assert [path.name for path in target.parent.iterdir()] == [target.name]


@pytest.mark.skipif(os.name != "posix", reason="file modes say nothing elsewhere")
def test_a_draft_is_for_the_person_alone(eesee: CommandLine, practice: str, tmp_path: Path) -> None:
    """Nobody else on the computer may read it."""
    eesee("draft", practice, "-o", tmp_path / "draft.pdf")
    assert (tmp_path / "draft.pdf").stat().st_mode & 0o777 == 0o600


def test_nothing_else_is_replaced(eesee: CommandLine, practice: str, tmp_path: Path) -> None:
    """Folders and the workspace's own files are refused."""
    own = eesee.folder / "ws" / "workspace.db"
    for wrong, told in (
        (own, "workspace's own files"),
        (tmp_path, "is a folder"),
        ("", "is empty"),
        ("/", "is empty"),
    ):
        _refused(eesee, practice, wrong, told)
    eesee("show", practice)


@pytest.mark.skipif(os.name != "posix", reason="people of Windows may lay no link")
def test_no_link_leads_to_the_workspaces_own_files(eesee: CommandLine, practice: str, tmp_path: Path) -> None:
    """They are refused by whatever way they are named."""
    (tmp_path / "by another way").symlink_to(eesee.folder / "ws")
    _refused(eesee, practice, tmp_path / "by another way" / "draft.pdf", "workspace's own files")


def _refused(eesee: CommandLine, assessment: str, wrong: object, told: str) -> None:
    for words in (("draft", assessment), ("export", assessment), ("sheets", assessment), ("key", "export")):
        assert told in eesee.plain(*words, "-o", wrong, expect=2).err


@pytest.mark.skipif(os.name != "posix", reason="file modes say nothing elsewhere")
def test_folder_that_cannot_be_written_is_named(eesee: CommandLine, practice: str, tmp_path: Path) -> None:
    """Where a folder cannot be made, every verb that writes says which file and changes nothing."""
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    closed = tmp_path / "file" / "inside"
    for words in (
        ("draft", practice, "-o", closed),
        ("export", practice, "-o", closed),
        ("votes", practice, "-o", closed.with_suffix(".csv")),
        ("seal", practice, "-o", closed),
        ("practice", "-o", closed),
    ):
        common = () if words[0] == "practice" else _common(eesee)
        assert "cannot be written" in eesee.bare(*common, *words, expect=3).err
    assert eesee("show", practice).data["status"] == "draft"


def _common(eesee: CommandLine) -> tuple[object, ...]:
    return ("-w", eesee.folder / "ws", "--passphrase-file", eesee.folder / "passphrase.txt")


def test_full_disk_is_said_and_loses_nothing(eesee: CommandLine, practice: str, tmp_path: Path) -> None:
    """On a disk that fills up the workspace keeps what was saved, and what does not fit is refused with a sentence."""
    small = tmp_path / "small"
    small.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1200k", "tmpfs", str(small)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a small file system cannot be mounted here")
    try:
        shutil.copytree(eesee.folder / "ws", small / "ws")
        line = eesee.elsewhere(small)
        (small / "filler").write_bytes(bytes(shutil.disk_usage(small).free - 120_000))
        (tmp_path / "long.txt").write_text("A long text. " * 7_000, encoding="utf-8")
        refused = line.plain("set", practice, "context", f"@{tmp_path / 'long.txt'}", expect=3)
        assert "The disk is full" in refused.err
        assert "saved before is safe" in refused.err
        line("set", practice, "2.1.confidence", "low")
        (small / "filler").unlink()
        (small / "filler").write_bytes(bytes(shutil.disk_usage(small).free - 40_000))
        assert "The disk is full" in line.plain("draft", practice, "-o", small / "d.pdf", expect=3).err
        assert sorted(path.name for path in small.iterdir()) == ["filler", "passphrase.txt", "ws"]
        assert line("show", practice, "2.1.confidence").data["value"] == "low"
    finally:
        subprocess.run(["umount", str(small)], check=False)


def test_verify_needs_no_workspace_and_names_the_step(
    bundle: Path, eesee: CommandLine, tmp_path: Path
) -> None:
    """A valid file passes anywhere; garbage, a cut and an encrypted file are told apart."""
    assert eesee.bare("--json", "-w", tmp_path / "none", "verify", bundle).data["valid"] is True
    cut = tmp_path / "cut.eesee"
    cut.write_bytes(bundle.read_bytes()[:-100])
    assert "NOT VALID: This is not a sealed file" in eesee.bare("verify", cut, expect=1).out
    sealed = tmp_path / "x.eesee.age"
    sealed.write_bytes(b"age-encryption.org/v1\n-> X25519 abc\n")
    assert "age -d" in eesee.bare("verify", sealed, expect=2).err
    assert "cannot be read" in eesee.bare("verify", tmp_path, expect=3).err
    assert "--signers" in eesee.bare("verify", bundle, "--member", "per@eusee", expect=2).err
    broken = tmp_path / "signers"
    broken.write_text("per@eusee\n", encoding="utf-8")
    told = eesee.bare("verify", bundle, "--signers", broken, expect=3).err
    assert "list of signers cannot be read. Line 1: A key of a known type is expected" in told
    broken.write_bytes(b"SSHKRL\n\x00\x00\x00\x00\x01")
    told = eesee.bare("verify", bundle, "--revoked", broken, expect=3).err
    assert "list of revoked keys cannot be read" in told
    assert "binary form (KRL)" in told


def test_verify_counts_what_the_sender_kept_back(
    eesee: CommandLine, practice: str, bundle: Path, tmp_path: Path
) -> None:
    """A person reads how many sources, votes and names are not in the file; with the votes sent, none of these."""
    exported = eesee("export", practice, "-o", tmp_path / "whole.json")
    document = json.loads((tmp_path / "whole.json").read_text("utf-8"))
    hidden = sum(source["is_confidential"] for source in document["sources"])
    votes = len(document["panel"]["votes"])
    assert hidden
    assert votes > hidden
    assert exported.data["left_out"]["names"] == 0
    told = f"Kept back by the sender: confidential sources {hidden}, votes {votes}, names 0."
    assert told in eesee.bare("verify", bundle).out
    eesee("reopen", practice)
    eesee("members", practice, "--member", "M1", "--name", "Rosa Quispe")
    again = eesee("seal", practice, "-o", tmp_path / "out", "--no-draft", "--with-votes").data["file"]
    told = f"Kept back by the sender: confidential sources {hidden}, votes 0, names 1."
    assert told in eesee.bare("verify", again).out


def test_seal_refuses_a_single_or_wrong_recipient(eesee: CommandLine, practice: str, tmp_path: Path) -> None:
    """What is not an age recipient is named, and nothing is sealed."""
    said = eesee.plain("seal", practice, "-o", tmp_path / "o", "--recipient", "me", expect=3)
    assert "age1" in said.err
    assert eesee("show", practice).data["status"] == "draft"


def test_reopen_wants_a_sealed_assessment(eesee: CommandLine, practice: str) -> None:
    """A draft cannot be reopened."""
    assert "Only a sealed assessment" in eesee.plain("reopen", practice, expect=3).err


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"garbage", "The file is not JSON"),
        (b"\xff\xfe\x00", "The file is not JSON"),
        (b"", "The file is not JSON"),
        (b'{"a": 1}', "The file is not in the format eesee-assessment"),
        (
            b'{"format": "eesee-assessment", "version": 999}',
            "The file is in version 999; this program knows 1",
        ),
        (b'{"a": 1, "a": 2}', "The file has the key “a” twice"),
        (b"[" * 100_000, "The file is nested too deeply"),
    ],
)
def test_import_of_garbage_is_refused_with_the_reason(
    eesee: CommandLine, tmp_path: Path, content: bytes, told: str
) -> None:
    """Whatever a file holds, a sentence says why it is not one of ours, and nothing changes."""
    before = eesee("list").data
    file = tmp_path / "garbage.json"
    file.write_bytes(content)
    said = eesee.plain("import", file, expect=3)
    assert told in said.err
    assert "Nothing was changed." in said.err
    assert eesee("list").data == before


def test_import_never_overwrites(eesee: CommandLine, practice: str, tmp_path: Path) -> None:
    """An assessment that is here already is refused, also after it was changed."""
    eesee("export", practice, "-o", tmp_path / "e.json")
    eesee("set", practice, "context", "Changed since.")
    assert "never overwrites" in eesee.plain("import", tmp_path / "e.json", expect=3).err
    assert eesee("show", practice, "context").data["value"] == "Changed since."


@pytest.mark.parametrize(
    ("content", "code", "told"),
    [
        (b"", 3, "It is empty"),
        (b"Just words.\n", 3, "no heading that names a principle"),
        (b"PK\x03\x04docx", 3, "The document is damaged"),
    ],
)
def test_report_that_is_none_is_refused(
    eesee: CommandLine, tmp_path: Path, content: bytes, code: int, told: str
) -> None:
    """read-report says why a file is not a report."""
    made = eesee("new", "--country", "PER", "--from", "2024-08-01", "--to", "2025-07-31").data["id"]
    file = tmp_path / "report.md"
    file.write_bytes(content)
    assert told in eesee.plain("read-report", made, file, expect=code).err


def test_exported_key_signs_with_stock_tools(bundle: Path, eesee: CommandLine, tmp_path: Path) -> None:
    """ssh-keygen signs SHA256SUMS with the exported key, and both ssh-keygen and `eesee verify` accept that."""
    if shutil.which("ssh-keygen") is None:
        pytest.skip("ssh-keygen is not installed")
    secret = tmp_path / "secret"
    secret.write_text("a passphrase of its own\n", encoding="utf-8")
    eesee("key", "export", "-o", tmp_path / "key", "--key-passphrase-file", secret)
    assert (tmp_path / "key").stat().st_mode & 0o777 == 0o600
    ask = tmp_path / "ask"
    ask.write_text("#!/bin/sh\necho a passphrase of its own\n", encoding="utf-8")
    ask.chmod(0o700)
    inside = tmp_path / "inside"
    with zipfile.ZipFile(bundle) as archive:
        archive.extractall(inside)
        entries = archive.infolist()
    (inside / "SHA256SUMS.sig").unlink()
    environment = os.environ | {"SSH_ASKPASS": str(ask), "SSH_ASKPASS_REQUIRE": "force", "DISPLAY": ":0"}
    sign = [
        "ssh-keygen",
        "-Y",
        "sign",
        "-f",
        str(tmp_path / "key"),
        "-n",
        NAMESPACE,
        str(inside / "SHA256SUMS"),
    ]
    done = subprocess.run(sign, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    signers = tmp_path / "signers"
    signers.write_text(eesee.plain("key", "show", "--allowed-signers").out, encoding="utf-8")
    check = ["ssh-keygen", "-Y", "verify", "-f", str(signers), "-I", "per@eusee", "-n", NAMESPACE]
    check += ["-s", str(inside / "SHA256SUMS.sig")]
    said = subprocess.run(check, input=(inside / "SHA256SUMS").read_bytes(), capture_output=True, check=False)
    assert (said.returncode, b"Good" in said.stdout) == (0, True)
    # Ed25519 signatures are the same each time, and so is the file that is packed around them.
    assert (inside / "SHA256SUMS.sig").read_bytes() == _entry(bundle, "SHA256SUMS.sig")
    assert {entry.filename for entry in entries} >= {"SHA256SUMS", "SHA256SUMS.sig"}


def _entry(bundle: Path, name: str) -> bytes:
    with zipfile.ZipFile(bundle) as archive:
        return archive.read(name)


def test_key_export_never_replaces_a_file(eesee: CommandLine, tmp_path: Path) -> None:
    """A key file might be the only copy of another key; without a passphrase none is written."""
    secret = eesee.folder / "passphrase.txt"
    write_file(tmp_path / "key", b"another key")
    said = eesee.plain("key", "export", "-o", tmp_path / "key", "--key-passphrase-file", secret, expect=3)
    assert "already exists" in said.err
    assert (tmp_path / "key").read_bytes() == b"another key"
    (tmp_path / "empty").write_bytes(b"\n")
    new = tmp_path / "new"
    assert (
        "empty"
        in eesee.plain("key", "export", "-o", new, "--key-passphrase-file", tmp_path / "empty", expect=2).err
    )
    assert not new.exists()


def test_practice_goes_all_the_way_and_again(eesee: CommandLine, tmp_path: Path) -> None:
    """Practice ends with a verified file marked as training; a draft stays to write in; a second run keeps it all."""
    folder = tmp_path / "practice folder"
    first = eesee.bare("--json", "practice", "-o", folder).data
    assert first["valid"] is True
    told = eesee.bare("verify", first["bundle"], "--signers", first["signers"], "--member", "per@eusee").out
    assert "TRAINING" in told
    assert Path(first["pdf"]).read_bytes().startswith(b"%PDF-")
    kept = {path: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    again = eesee.bare("practice", "-o", folder).out
    assert "VALID" in again
    assert all(path.read_bytes() == data for path, data in kept.items())
    listed = eesee.bare(
        "--json", "-w", first["workspace"], "--passphrase-file", first["passphrase_file"], "list"
    ).data
    assert all(item["training"] for item in listed["assessments"])
    states = {item["id"]: item["status"] for item in listed["assessments"]}
    assert sorted(states.values()) == ["draft", "sealed", "sealed"]
    assert states[first["draft"]] == "draft"
    assert "Leave -w out" in eesee.plain("practice", "-o", folder, expect=2).err


def test_practice_takes_a_passphrase_that_was_given(eesee: CommandLine, tmp_path: Path) -> None:
    """With --passphrase-file no passphrase is made up, and none is written."""
    secret = eesee.folder / "passphrase.txt"
    done = eesee.bare("--json", "practice", "-o", tmp_path / "p", "--passphrase-file", secret).data
    assert done["passphrase_file"] == str(secret)
    held = [path for path in (tmp_path / "p").rglob("*") if path.is_file()]
    assert not any(PASSPHRASE.encode() in path.read_bytes() for path in held)
    assert not (tmp_path / "p" / "practice-passphrase.txt").exists()
