"""Opens what is left, in a process that knows nothing of what happened, and says what is there."""

from __future__ import annotations

import hashlib
import re
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.services import assessments, exchange
from eesee_desktop.services.bringing_back import restore
from eesee_desktop.services.submissions import written_file
from eesee_desktop.services.workspace import Workspace, has_workspace
from eesee_desktop.services.workspace_opening import open_workspace
from faults.child import MARK, OUT, SECRETS, STICK, WORKSPACE, Course, Work
from support_workspace import PASSPHRASE

_OURS = re.compile(
    rf"{WORKSPACE}/workspace\.(db|key|key\.copy|commits)"
    rf"|{WORKSPACE}/workspace-before-\d{{4}}\.db"
    rf"|{WORKSPACE}/backups/eesee-backup-\d{{8}}-\d{{6}}(-\d+)?\.eesee-backup"
    rf"|{WORKSPACE}/backups/eesee-before-restoring-\d{{8}}-\d{{6}}(-[0-9a-f]{{4}})?/workspace\.(db|db-wal|key|key\.copy|commits)"
    rf"|{STICK}/eesee-backup-\d{{8}}-\d{{6}}(-\d+)?\.eesee-backup"
    rf"|{OUT}/[^/.][^/]*\.eesee(\.age)?"
)
"""What may lie about once a workspace was opened and closed again."""

_WRONG = {ErrorCode.PASSPHRASE_WRONG, ErrorCode.RECOVERY_CODE_WRONG}


@dataclass
class Found:
    """What is there.

    Attributes:
        state: Comparable; None where there is no workspace.
        backups: States of the backups on the stick.
        sent: Names of the submission files that the workspace knows and that are whole.
        faults: What must never be, each by one word and what it is about.
    """

    state: dict[str, Any] | None = None
    backups: list[str] = field(default_factory=list)
    sent: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Before:
    """What opened the workspace before the first step; empty where there was none."""

    code: str
    key_file: bytes


def look(root: Path, course: Course, before: Before) -> Found:
    """Open what is left of a course, and look at everything in it."""
    found = Found()
    found.faults += [f"clear {path.name}" for path in _files(root) if MARK.encode() in path.read_bytes()]
    work = Work(root)
    work.begin(500)
    if has_workspace(work.folder):
        opened = _open_by_any(work, found)
        if opened is not None:
            with opened as workspace:
                found.state = state_of(workspace)
                # Nothing is: whoever is told so for nothing will not believe it once it is true.
                found.faults += [f"said to be missing: {one}" for one in workspace.missing]
                found.state["opens with"] = _openers(work, before)
                found.sent = _sent(workspace, root, found)
    elif not course.is_begun:
        # Whoever begins again is not in the way of what was left half.
        _begin_anew(course, work, found)
        return found
    else:
        found.faults.append("gone")
    found.backups = [_state_of_backup(path, found) for path in sorted((root / STICK).glob("eesee-backup-*"))]
    found.faults += _leftovers(root)
    return found


def look_at_text(root: Path, section: str) -> Found:
    """Open what the window left, and return the text of a section of its one assessment as the state."""
    found = Found()
    found.faults += [f"clear {path.name}" for path in _files(root) if MARK.encode() in path.read_bytes()]
    work = Work(root)
    work.begin(500)
    opened = _open_by_any(work, found)
    if opened is not None:
        with opened as workspace:
            (summary,) = assessments.list_assessments(workspace)
            held = assessments.load(workspace, summary.id)
            # What could not be stored where it belongs stands where it was typed when the window opens again.
            aside = workspace.ui_state.beginning_with(f"{assessments.SET_ASIDE}/{summary.id}/")
            found.state = {"text": aside.get(section, getattr(held, section))}
    found.faults += [fault for fault in _leftovers(root) if "settings.json" not in fault]
    return found


def state_of(workspace: Workspace) -> dict[str, Any]:
    """Return all that a workspace holds, as digests that can be compared."""
    held: dict[str, Any] = {"member": workspace.member.name, "code": workspace.recovery.load().is_confirmed}
    for summary in assessments.list_assessments(workspace):
        last = workspace.submissions.last(summary.id)
        entries = workspace.history.entries(summary.id)
        held[summary.id] = {
            "content": _digest(exchange.export_assessment(workspace, summary.id)),
            "is_sealed": summary.status.value,
            "submission": None if last is None else last.digest,
            "history": _digest(repr([(one.verb, one.thing, one.old, one.new) for one in entries]).encode()),
        }
    return held


def _open_by_any(work: Work, found: Found) -> Workspace | None:
    for secret in SECRETS:
        try:
            return open_workspace(work.folder, passphrase=secret, clock=work.clock, new_id=work.new_id)
        except KnownError as error:
            if error.code not in _WRONG:
                found.faults.append(f"shut {error.code}")
                return None
    found.faults.append("shut PASSPHRASE_WRONG")
    return None


def _openers(work: Work, before: Before) -> list[str]:
    """Return the passphrases that the key file answers to, and whether the old recovery code does."""
    from eesee_desktop.storage.key_files import read_key_file  # noqa: PLC0415  the one look below the services

    if (work.folder / "workspace.key").read_bytes() == before.key_file:
        return [PASSPHRASE]  # the same bytes answer to the same
    key_file = read_key_file(work.folder)
    fits: list[str] = []
    for secret in SECRETS:
        try:
            key_file.open_with_passphrase(secret)
        except KnownError:
            continue
        fits.append(secret)
    if before.code:
        try:
            key_file.open_with_recovery_code(before.code)
        except KnownError:
            fits.append("another code")
    return fits


def _sent(workspace: Workspace, root: Path, found: Found) -> list[str]:
    known: list[str] = []
    for summary in assessments.list_assessments(workspace):
        last = workspace.submissions.last(summary.id)
        written = None if last is None else written_file(workspace, summary.id, last.revision)
        if written is None:
            continue
        # By its name: the folder may be a copy of the one that was written to.
        path = root / OUT / written[0].name
        if not path.exists():
            continue
        known.append(path.name)
        if hashlib.sha256(path.read_bytes()).hexdigest() != written[1]:
            found.faults.append("half of a submission")
    there = {path.name for path in (root / OUT).iterdir() if not path.name.startswith(".")}
    found.faults += ["submission without a record" for _ in there - set(known)]
    return known


def _state_of_backup(backup: Path, found: Found) -> str:
    """Return what a backup holds; it must open."""
    with tempfile.TemporaryDirectory(dir=backup.parents[2]) as folder:
        work = Work(Path(folder))
        work.begin(500)
        try:
            restore(backup, work.folder)
        except KnownError as error:
            found.faults.append(f"backup {error.code}")
            return ""
        opened = _open_by_any(work, found)
        if opened is None:
            return ""
        with opened as workspace:
            return _digest(repr(sorted(state_of(workspace).items())).encode())


def _begin_anew(course: Course, work: Work, found: Found) -> None:
    work.begin(0)
    try:
        course.steps[0].do(work)
        work.open() if course.steps[0].name == "restore" else None
        work.close()
    except KnownError as error:
        found.faults.append(f"no way to begin anew: {error.code}")
        return
    found.faults += _leftovers(work.root)


def _leftovers(root: Path) -> list[str]:
    names = [str(path.relative_to(root)) for path in _files(root)]
    faults = [f"leftover {_plain(name)}" for name in names if _OURS.fullmatch(name) is None]
    key, copy = (root / WORKSPACE / name for name in ("workspace.key", "workspace.key.copy"))
    if copy.exists() and copy.read_bytes() != key.read_bytes():
        faults.append("two key files that differ")
    return faults


def _files(root: Path) -> list[Path]:
    return [path for path in sorted(root.rglob("*")) if path.is_file()]


def _plain(name: str) -> str:
    """Return a name without what is random in it."""
    return re.sub(r"[0-9a-f]{8,}", "*", name)


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]
