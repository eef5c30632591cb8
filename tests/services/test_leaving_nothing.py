"""Leaving nothing to seize: what is listed, what is removed, and what is never touched."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from eesee_desktop.domain.assessment import NetworkMember
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.report.going_on import sheet_text
from eesee_desktop.services import submissions
from eesee_desktop.services.backups import back_up, keep_up
from eesee_desktop.services.leaving_nothing import (
    HereKind,
    HereState,
    OnMachine,
    going_on,
    print_going_on,
    remove_here,
    unsent,
    what_is_here,
)
from eesee_desktop.services.outgoing import write_out
from eesee_desktop.services.workspace import Workspace
from support_workspace import PASSPHRASE, add_example, make_workspace, reopen


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """Return a workspace with the complete example."""
    made, _ = make_workspace(tmp_path / "ws")
    add_example(made)
    return made


@pytest.fixture
def machine(tmp_path: Path) -> OnMachine:
    """Return what lies outside of the workspace: a log, settings, a second place with somebody's file."""
    (tmp_path / "log").mkdir()
    (tmp_path / "log" / "eesee.log").write_text("2025-08-01 started\n", encoding="ascii")
    (tmp_path / "log" / "other.txt").write_text("somebody's", encoding="ascii")
    (tmp_path / "settings.json").write_text("{}", encoding="ascii")
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / "holiday.jpg").write_bytes(b"somebody's")
    return OnMachine(tmp_path / "stick", tmp_path / "log", tmp_path / "settings.json")


def test_all_that_was_made_is_listed_and_goes(
    workspace: Workspace, machine: OnMachine, tmp_path: Path
) -> None:
    """Workspace, key, backups in both places, files that were written, log, settings: listed, and gone if picked."""
    (example,) = unsent(workspace)
    sealed, _ = submissions.seal(workspace, example.id, tmp_path / "out")
    write_out(workspace, tmp_path / "out" / "draft.pdf", b"%PDF-1.7 a draft")
    keep_up(workspace, machine.second)
    elsewhere = back_up(workspace, tmp_path / "elsewhere")
    things = what_is_here(workspace, machine)
    assert {one.kind for one in things} == set(HereKind) - {HereKind.KEPT}
    assert elsewhere in {one.path for one in things if one.kind is HereKind.WRITTEN}
    assert sealed.path in {one.path for one in things if one.kind is HereKind.SENT}
    removed = remove_here(workspace, things)
    assert removed.left == ()
    assert len(removed.gone) == len(things)
    there = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file())
    assert there == ["log/other.txt", "stick/holiday.jpg"]
    assert not (tmp_path / "ws").exists()


def test_a_file_that_is_another_now_is_left(workspace: Workspace, machine: OnMachine, tmp_path: Path) -> None:
    """What somebody wrote over a file of ours, or a link that stands in its place, is not ours to remove."""
    for name in ("one.pdf", "two.pdf", "three.pdf"):
        write_out(workspace, tmp_path / "out" / name, name.encode())
    (tmp_path / "out" / "one.pdf").write_bytes(b"somebody's notes")
    (tmp_path / "out" / "two.pdf").unlink()
    (tmp_path / "out" / "two.pdf").symlink_to(tmp_path / "stick" / "holiday.jpg")
    things = {one.path.name: one for one in what_is_here(workspace, machine) if one.kind is HereKind.WRITTEN}
    states = (HereState.CHANGED, HereState.MISSING, HereState.THERE)
    assert tuple(things[name].state for name in ("one.pdf", "two.pdf", "three.pdf")) == states
    # Written over after the list was made.
    (tmp_path / "out" / "three.pdf").write_bytes(b"somebody's letter")
    removed = remove_here(workspace, tuple(things.values()))
    assert removed.gone == ()
    assert (tmp_path / "out" / "three.pdf").read_bytes() == b"somebody's letter"
    assert (tmp_path / "stick" / "holiday.jpg").read_bytes() == b"somebody's"
    workspace.close()


def test_backups_of_another_workspace_are_not_listed(
    workspace: Workspace, machine: OnMachine, tmp_path: Path
) -> None:
    """A stick on which others keep backups too loses only those of this workspace."""
    other, _ = make_workspace(tmp_path / "other")
    theirs = keep_up(other, machine.second).second
    other.close()
    mine = keep_up(workspace, machine.second).second
    listed = {one.path for one in what_is_here(workspace, machine) if one.kind is HereKind.SECOND_BACKUPS}
    assert listed == {mine}
    assert theirs is not None
    workspace.close()


def test_without_its_key_nobody_opens_a_workspace(workspace: Workspace, machine: OnMachine) -> None:
    """Where only what opens it is removed, neither passphrase nor a copy of the key file is left."""
    folder = workspace.folder
    things = [one for one in what_is_here(workspace, machine) if one.kind is HereKind.KEYS]
    assert len(things) == 2
    remove_here(workspace, things)
    assert (folder / "workspace.db").is_file()
    with pytest.raises(KnownError) as refused:
        reopen(folder)
    assert refused.value.code is ErrorCode.KEY_FILE_MISSING


def test_drafts_and_what_no_receipt_confirms_are_named(workspace: Workspace, tmp_path: Path) -> None:
    """An assessment of which there may be no other copy is told, as a draft and after sealing."""
    (one,) = unsent(workspace)
    assert not one.is_sealed
    submissions.seal(workspace, one.id, tmp_path / "out")
    (again,) = unsent(workspace)
    assert again == replace(one, is_sealed=True)
    workspace.close()


def test_the_sheet_says_what_is_needed_and_no_secret(workspace: Workspace, tmp_path: Path) -> None:
    """File, digest, check code, method, and how to go on; nothing that opens anything, and nothing that was written."""
    (one,) = unsent(workspace)
    sealed, _ = submissions.seal(workspace, one.id, tmp_path / "out")
    content = going_on(workspace, "en")
    text = sheet_text(content)
    for part in (sealed.digest, sealed.check_code, sealed.path.name, "per@eusee", "No receipt has come"):
        assert part in text
    assert PASSPHRASE not in text
    assert print_going_on(content, as_text=True).decode() == text
    assert print_going_on(content, as_text=False).startswith(b"%PDF-")
    workspace.close()


def test_going_on_needs_the_same_member(workspace: Workspace, tmp_path: Path) -> None:
    """A file of another member is nobody's to go on from."""
    (one,) = unsent(workspace)
    sealed, _ = submissions.seal(workspace, one.id, tmp_path / "out")
    data = sealed.path.read_bytes()
    verdict = submissions.verify(data, workspace.clock())
    with pytest.raises(KnownError) as refused:
        submissions.go_on_from(workspace, data, verdict)
    assert refused.value.code is ErrorCode.ASSESSMENT_EXISTS
    other, _ = make_workspace(tmp_path / "other")
    other.set_member(NetworkMember("Red Otra", other.member.country, "col@eusee"))
    with pytest.raises(KnownError) as refused:
        submissions.go_on_from(other, data, verdict)
    assert refused.value.code is ErrorCode.SUBMISSION_OF_ANOTHER
    for one_of in (workspace, other):
        one_of.close()
