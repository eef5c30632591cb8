"""The file of the workspace at the terminal: checked whole, damaged, salvaged."""

from __future__ import annotations

from pathlib import Path

from support_command_line import CommandLine


def _spoil(eesee: CommandLine, page: int) -> None:
    with (eesee.folder / "ws" / "workspace.db").open("r+b") as file:
        file.seek(page * 4096 + 777)
        file.write(b"\x00\xff\x00\xff")


def test_a_whole_workspace_is_checked(eesee: CommandLine) -> None:
    """All is looked at, counted, and found whole; the exit code says yes."""
    found = eesee("check-workspace").data
    assert (found["whole"], found["assessments"], found["faults"]) == (True, 1, [])
    assert found["entries"] > 100
    assert "Every page of the workspace is whole." in eesee.plain("check-workspace").out
    assert "nothing to salvage" in eesee.plain("salvage", expect=2).err


def test_a_damaged_workspace_is_told_and_salvaged(eesee: CommandLine, practice: str) -> None:
    """The check says what is wrong and what a salvage would bring back; the salvage keeps the damaged one."""
    narrative = eesee("show", practice, "2.1.narrative").data["value"]
    _spoil(eesee, 40)
    before = (eesee.folder / "ws" / "workspace.db").read_bytes()
    found = eesee("check-workspace", expect=1).data
    assert (found["whole"], found["bad_pages"]) == (False, 1)
    told = eesee.plain("check-workspace", expect=1).out
    assert "DAMAGED: 1 of" in told
    assert "eesee salvage" in told
    assert (eesee.folder / "ws" / "workspace.db").read_bytes() == before
    refused = eesee.plain("show", practice, expect=3)
    assert "eesee salvage" in refused.err
    outcome = eesee.plain("salvage", expect=1 if found["lost"] or found["may_lack_more"] else 0)
    kept = Path(outcome.out.rsplit(": ", 1)[1].strip())
    assert (kept / "workspace.db").read_bytes() == before
    assert eesee("show", practice, "2.1.narrative").data["value"] == narrative
    assert eesee("check-workspace").data["whole"] is True
