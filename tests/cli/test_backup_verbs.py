"""Backups on the command line."""

from __future__ import annotations

from pathlib import Path

from support_command_line import PASSPHRASE, CommandLine


def test_the_workspace_comes_back_on_another_computer(
    eesee: CommandLine, practice: str, tmp_path: Path
) -> None:
    """One file, a passphrase and one verb: all of the work is there where there was none."""
    stick = tmp_path / "stick"
    stick.mkdir()
    eesee("set", practice, "context", "Written before the river.")
    made = eesee("backup", "-o", stick).data["file"]
    (tmp_path / "new").mkdir()
    other = eesee.elsewhere(tmp_path / "new")
    looked = other("restore", made, "--look").data
    assert (looked["compared"], looked["restored"], len(looked["assessments"])) == ("nothing_here", False, 1)
    assert not (tmp_path / "new" / "ws").exists()
    assert other("restore", made).data["restored"] is True
    assert other("show", practice, "context").data["value"] == "Written before the river."


def test_a_workspace_is_replaced_only_when_that_is_said(eesee: CommandLine, practice: str) -> None:
    """Without --yes the answer is no, and says what differs; with it what was there is kept, and comes back."""
    eesee("set", practice, "context", "Then.")
    made = eesee("backup").data
    assert made["new"] is True
    eesee("set", practice, "context", "Now.")
    refused = eesee("restore", made["file"], expect=1).data
    assert refused["assessments"][0]["standing"] == "older"
    assert eesee("show", practice, "context").data["value"] == "Now."
    kept = eesee("restore", made["file"], "--yes").data["kept"]
    assert eesee("show", practice, "context").data["value"] == "Then."
    listed = eesee("backups").data["backups"]
    assert [one["replaced"] for one in listed if one["file"] == kept] == [True]
    eesee("restore", kept, "--yes")
    assert eesee("show", practice, "context").data["value"] == "Now."


def test_a_damaged_backup_is_told(eesee: CommandLine, practice: str, tmp_path: Path) -> None:
    """A flipped byte: 1 for the list that reads all, 3 for bringing it back, and the workspace stays."""
    assert practice
    made = Path(eesee("backup", "-o", tmp_path).data["file"])
    assert eesee("backups", tmp_path, "--check").data["backups"][0]["fault"] == ""
    data = bytearray(made.read_bytes())
    data[len(data) // 2] ^= 1
    made.write_bytes(data)
    assert eesee("backups", tmp_path, "--check", expect=1).data["backups"][0]["fault"]
    assert "damaged" in eesee.plain("restore", made, "--yes", expect=3).err
    eesee("list")


def test_the_recovery_code_opens_it(eesee: CommandLine, tmp_path: Path) -> None:
    """Whoever has the paper and not the passphrase gets the work back; a wrong passphrase is told."""
    code = eesee("recovery-code").data["recovery_code"]
    made = eesee("backup", "-o", tmp_path).data["file"]
    paper = tmp_path / "paper.txt"
    paper.write_text(f"{code}\n", "utf-8")
    assert eesee("restore", made, "--look", "--recovery-code-file", paper).data["member"] == "Red de Prueba"
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("not it\n", "utf-8")
    ws = eesee.folder / "ws"
    eesee.bare("-w", ws, "--passphrase-file", wrong, "restore", made, "--look", expect=3)
    assert PASSPHRASE


def test_nothing_new_makes_no_backup(eesee: CommandLine) -> None:
    """Asked twice, the second answer names the backup that is there."""
    first = eesee("backup").data
    assert eesee("backup").data == {**first, "new": False}
