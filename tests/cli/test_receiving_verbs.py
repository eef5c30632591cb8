"""Submission files on the desk of whoever gets them: against what came before, by code, encrypted."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from pyrage import x25519

from support_command_line import CommandLine, Outcome


@pytest.fixture
def register(eesee: CommandLine, tmp_path: Path) -> Path:
    """Return a register that lists the key of the workspace."""
    path = tmp_path / "allowed_signers"
    path.write_text(eesee("key", "show").data["allowed_signers"] + "\n", encoding="utf-8")
    return path


@pytest.fixture
def revisions(eesee: CommandLine, practice: str, tmp_path: Path) -> tuple[str, str]:
    """Return the files of two revisions of one assessment."""
    first = eesee("seal", practice, "-o", tmp_path / "out", "--no-draft").data["file"]
    eesee("reopen", practice)
    eesee("set", practice, "context", "Another context, written after the first revision was sent.")
    return first, eesee("seal", practice, "-o", tmp_path / "out", "--no-draft").data["file"]


@pytest.fixture(autouse=True)
def outbox(tmp_path: Path) -> None:
    """Make the folder that files are sealed into."""
    (tmp_path / "out").mkdir()


def received(outcome: Outcome) -> dict[str, Any]:
    """Return what was told of the one submission that came in."""
    (found,) = outcome.data["submissions"]
    return dict(found)


def test_what_was_received_is_remembered(
    eesee: CommandLine, register: Path, revisions: tuple[str, str]
) -> None:
    """The same file again is said to be no news, the next revision is taken, and an older one is refused then."""
    first, second = revisions
    assert received(eesee("receive", first, "--signers", register))["remembered"] is True
    again = received(eesee("receive", first, "--signers", register))
    assert "already_received" in [notice["code"] for notice in again["notices"]]
    assert "sequence" in received(eesee("receive", second, "--signers", register))["steps_done"]
    refused = received(eesee("receive", first, "--signers", register))
    assert refused["valid"] is True  # it was received before, and is what it was


def test_a_revision_that_was_overtaken_is_refused(
    eesee: CommandLine, register: Path, revisions: tuple[str, str]
) -> None:
    """An older revision that comes in behind a later one is no step forward, and is not remembered."""
    first, second = revisions
    gap = received(eesee("receive", second, "--signers", register))
    assert "revision_gap" in [notice["code"] for notice in gap["notices"]]
    refused = received(eesee("receive", first, "--signers", register, expect=1))
    assert (refused["code"], refused["remembered"]) == ("revision_lower", False)


def test_a_stranger_is_not_remembered(eesee: CommandLine, revisions: tuple[str, str], tmp_path: Path) -> None:
    """A whole file by a key that the register does not list is refused, and leaves no trace behind."""
    (tmp_path / "empty").write_text("", encoding="utf-8")
    told = received(eesee("receive", revisions[0], "--signers", tmp_path / "empty", expect=1))
    assert (told["code"], told["remembered"]) == ("signer_unknown", False)


def test_verify_holds_a_file_against_earlier_ones(
    eesee: CommandLine, revisions: tuple[str, str], tmp_path: Path
) -> None:
    """Without a workspace, earlier files that are given show what a revision follows; a broken one is named."""
    first, second = revisions
    assert "sequence" not in eesee.bare("--json", "verify", second).data["steps_done"]
    assert "sequence" in eesee.bare("--json", "verify", second, "--received", first).data["steps_done"]
    told = eesee.bare("--json", "verify", first, "--received", second, expect=1).data
    assert told["code"] == "revision_lower"
    cut = tmp_path / "cut.eesee"
    cut.write_bytes(Path(first).read_bytes()[:-100])
    assert "cut.eesee is not valid itself" in eesee.bare("verify", second, "--received", cut, expect=2).err


def test_verify_compares_the_check_code(eesee: CommandLine, revisions: tuple[str, str]) -> None:
    """The code that was read aloud agrees, is another file's, or is told to be a typo before anything is compared."""
    first, second = revisions
    codes = [eesee.bare("--json", "verify", file).data["check_code"] for file in revisions]
    assert (
        eesee.bare("--json", "verify", first, "--code", codes[0].replace(" ", "")).data["code_agrees"] is True
    )
    told = eesee.bare("verify", second, "--code", codes[0], expect=1).out
    assert f"NOT THE CHECK CODE you gave: {codes[0]}" in told
    typo = codes[0][:-1] + str((int(codes[0][-1]) + 1) % 10)
    assert "is not a check code" in eesee.bare("verify", first, "--code", typo, expect=2).err


def test_an_encrypted_file_is_opened_with_ones_own_identity(
    eesee: CommandLine, practice: str, tmp_path: Path
) -> None:
    """Who is among the recipients checks the file as it came; another identity is told that it does not open it."""
    ours, other, stranger = (x25519.Identity.generate() for _ in range(3))
    recipients = [word for one in (ours, other) for word in ("--recipient", str(one.to_public()))]
    sealed = eesee("seal", practice, "-o", tmp_path / "out", *recipients).data["file"]
    key = tmp_path / "key.txt"
    key.write_text(f"# public key: {ours.to_public()}\n{ours}\n", encoding="utf-8")
    assert eesee.bare("--json", "verify", sealed, "--identity", key).data["valid"] is True
    key.write_text(f"{stranger}\n", encoding="utf-8")
    assert "encrypted for somebody else" in eesee.bare("verify", sealed, "--identity", key, expect=3).err


def _policy(eesee: CommandLine, tmp_path: Path, said: dict[str, Any], **changes: object) -> tuple[Path, Path]:
    """Return a signed policy that accepts what is said of a file, and a register that lets its key speak."""
    instrument = dict(zip(("id", "version"), said["instrument"].split(), strict=True))
    document = {
        "format": "eesee-policy",
        "version": 1,
        "number": 1,
        "issued": "2025-01-01T00:00:00Z",
        "instruments": [{**instrument, "sha256": said["instrument_digest"]}],
        "speakers": [{"principal": said["principal"], "countries": ["PER"]}],
        "earliest": "2020-01-01",
        "longest_days": 732,
        "smallest_panel": 3,
        "needs_predecessor": True,
        "accepts_training": True,
        **changes,
    }
    number = document["number"]
    written, signed = tmp_path / f"policy{number}.json", tmp_path / f"policy{number}"
    written.write_text(json.dumps(document), encoding="utf-8")
    line = eesee("policy", written, "-o", signed).data["signers_line"]
    register = tmp_path / "with_consortium"
    own = eesee("key", "show").data["allowed_signers"]
    register.write_text(f"{own}\n{line}\n", encoding="utf-8")
    return signed, register


def test_what_is_valid_is_held_against_the_policy(
    eesee: CommandLine, revisions: tuple[str, str], tmp_path: Path
) -> None:
    """Accepted where the policy has the method and the country; refused, and not remembered, where it has not."""
    said = eesee.bare("--json", "verify", revisions[0]).data
    assert {"policy_not_given"} <= {point["code"] for point in said["points"]}
    policy, register = _policy(eesee, tmp_path, said)
    given = ("--signers", register, "--policy", policy)
    assert received(eesee("receive", revisions[0], *given))["accepted"] is True
    other, _ = _policy(
        eesee, tmp_path, said, number=2, speakers=[{"principal": said["principal"], "countries": ["COL"]}]
    )
    told = received(eesee("receive", revisions[1], "--signers", register, "--policy", other, expect=1))
    assert (told["valid"], told["accepted"], told["remembered"]) == (True, False, False)
    assert [point["code"] for point in told["points"] if point["refuses"]] == ["country_not_the_members"]
    # The number of the second policy was seen: the first one counts no more.
    eesee("receive", revisions[1], *given, expect=3)


def test_a_member_makes_no_policy(
    eesee: CommandLine, register: Path, revisions: tuple[str, str], tmp_path: Path
) -> None:
    """A policy counts only by a key that the register lets speak for the consortium, and a changed one not at all."""
    said = eesee.bare("--json", "verify", revisions[0]).data
    policy, with_consortium = _policy(eesee, tmp_path, said)
    own = register.read_text(encoding="utf-8")
    # One line for submissions alone, and one for whatever there is: neither names policies.
    for line in (own, own.replace('namespaces="eesee-submission-v1@eusee"', 'namespaces="*"')):
        register.write_text(line, encoding="utf-8")
        eesee.bare("verify", revisions[0], "--signers", register, "--policy", policy, expect=3)
    data = bytearray(policy.read_bytes())
    data[len(data) // 2] ^= 1
    policy.write_bytes(data)
    eesee.bare("verify", revisions[0], "--signers", with_consortium, "--policy", policy, expect=3)
    eesee.bare("verify", revisions[0], "--policy", policy, expect=2)


def test_the_register_is_asked_for_the_day_of_receipt(
    eesee: CommandLine, register: Path, revisions: tuple[str, str]
) -> None:
    """A key that has expired since vouches for what came in before; the day counts to its end."""
    line = register.read_text(encoding="utf-8")
    register.write_text(line.replace('eusee" ', 'eusee",valid-before="20250801120000Z" '), encoding="utf-8")
    given = ("--json", "verify", revisions[0], "--signers", register)
    assert eesee.bare(*given, expect=1).data["code"] == "signer_expired"
    assert eesee.bare(*given, "--at", "2025-07-31").data["sender"] == "known"
    assert eesee.bare(*given, "--at", "2025-08-01", expect=1).data["code"] == "signer_expired"
    assert eesee.bare(*given, "--at", "2025-08-01T12:00:00Z").data["at"] == "2025-08-01T12:00:00+00:00"
    eesee.bare(*given, "--at", "yesterday", expect=2)


def test_verify_says_what_it_is_about(eesee: CommandLine, revisions: tuple[str, str]) -> None:
    """Method, study period, time of creation and the revision before are named, to people and to programs."""
    first, second = (eesee.bare("--json", "verify", file).data for file in revisions)
    assert second["previous_digest"] == first["digest"]
    shown = eesee.bare("verify", revisions[1]).out
    for fact in (second["instrument"], second["from"], second["to"], second["created"], first["digest"]):
        assert fact in shown
