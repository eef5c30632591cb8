"""Leaving nothing to seize: what of a workspace is on this computer, and taking away what the person picks.

For somebody who has sent their work and had the receipt. Only what this program has made is removed, and only where it
is still what was made: a file that has another content by now is somebody's. What is not known here (copies that a
person or a service made, mail that was sent, old blocks of a disk) is named by the words beside the list, not hidden.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from eesee_desktop import __version__
from eesee_desktop.bundle.archive import read_archive
from eesee_desktop.bundle.letters import ReceiptVerdict
from eesee_desktop.bundle.manifest import ASSESSMENT, INSTRUMENT, SUBMISSION, code_of
from eesee_desktop.bundle.payload import read_document
from eesee_desktop.bundle.record import read_record
from eesee_desktop.bundle.strict_json import read_json
from eesee_desktop.bundle.writing import BUNDLE_SUFFIX, SEALED_SUFFIX, bundle_name
from eesee_desktop.domain.assessment import AssessmentStatus
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.report.going_on import GoingOn, GoingOnContent, sheet_text
from eesee_desktop.services import assessments, receipts
from eesee_desktop.services.backups import find_backups, own_folder
from eesee_desktop.services.damage import KEPT
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.storage.key_files import read_key_file
from eesee_desktop.storage.workspace_folder import key_slots, own_files, remove_for_good, remove_workspace

_LARGEST_COMPARED = 1 << 30  # bytes; more than the program ever wrote


class HereKind(StrEnum):
    """Sort of what is on this computer, in the order in which it is removed: what opens the rest last."""

    SENT = "sent"
    WRITTEN = "written"
    BACKUPS = "backups"
    SECOND_BACKUPS = "second-backups"
    KEPT = "kept"
    LOG = "log"
    SETTINGS = "settings"
    WORKSPACE = "workspace"
    KEYS = "keys"


class HereState(StrEnum):
    """Whether something can be removed."""

    THERE = "there"
    CHANGED = "changed"
    """It is another file now than the one that was written: left alone."""
    MISSING = "missing"
    """Not where it was written: moved, renamed, or on a stick that is not plugged in."""


@dataclass(frozen=True, slots=True)
class OnMachine:
    """What of the program lies outside of the workspace.

    Attributes:
        second: Where backups are brought to as well; None for nowhere.
        log: Folder of the log.
        settings: File of the settings.
    """

    second: Path | None
    log: Path
    settings: Path


@dataclass(frozen=True, slots=True)
class HereThing:
    """Something on this computer.

    Attributes:
        size: In bytes, of all that is in it.
    """

    kind: HereKind
    path: Path
    size: int
    state: HereState = HereState.THERE


@dataclass(frozen=True, slots=True)
class Unsent:
    """An assessment of which the consortium has not confirmed what is here.

    Attributes:
        is_sealed: A file was sealed, and no receipt says that it was accepted; otherwise it is a draft.
    """

    id: AssessmentId
    country: str
    is_sealed: bool


@dataclass(frozen=True, slots=True)
class RemovedHere:
    """What came of it.

    Attributes:
        gone: What is not there any more.
        left: What is still there, though it was picked.
    """

    gone: tuple[HereThing, ...]
    left: tuple[HereThing, ...]


def what_is_here(workspace: Workspace, machine: OnMachine) -> tuple[HereThing, ...]:
    """Return all that the program knows to be on this computer of a workspace."""
    return tuple(
        sorted(
            (*_written(workspace), *_backups(workspace, machine), *_on_machine(machine), *_own(workspace)),
            key=lambda one: (list(HereKind).index(one.kind), one.path),
        )
    )


def unsent(workspace: Workspace) -> tuple[Unsent, ...]:
    """Return the assessments that would be lost: drafts, and what no receipt says was accepted; practice is none."""
    found = []
    for one in assessments.list_assessments(workspace):
        if one.is_training:
            continue
        standings = receipts.standings(workspace, one.id)
        last = standings[-1].receipts if standings else ()
        is_accepted = any(receipt.verdict is ReceiptVerdict.ACCEPTED for receipt in last)
        is_sealed = one.status is AssessmentStatus.SEALED
        if not (is_sealed and is_accepted):
            found.append(Unsent(one.id, one.country, is_sealed))
    return tuple(found)


def remove_here(workspace: Workspace, things: Sequence[HereThing]) -> RemovedHere:
    """Remove what the person picked; the workspace is closed first where it, or what opens it, is among that.

    It cannot be undone. The slots of the key go last: whatever fails before, the rest can still be opened.
    """
    gone: list[HereThing] = []
    left: list[HereThing] = []
    inside = {HereKind.WORKSPACE, HereKind.KEYS}
    for thing in sorted(things, key=lambda one: list(HereKind).index(one.kind)):
        if thing.kind not in inside:
            (gone if _is_removed(workspace, thing) else left).append(thing)
    own = [thing for thing in things if thing.kind in inside]
    if own:
        workspace.close()
    for thing in sorted(own, key=lambda one: list(HereKind).index(one.kind)):
        try:
            remove_workspace(workspace.folder, (thing.path,))
        except OSError:
            left.append(thing)
        else:
            gone.append(thing)
    return RemovedHere(tuple(gone), tuple(left))


def going_on(workspace: Workspace, language: str) -> GoingOnContent:
    """Return what is needed to go on from the consortium's copy: nothing secret, but what was sent and when.

    Args:
        language: Of the words, BCP 47.
    """
    return GoingOnContent(
        member=workspace.member,
        fingerprint=workspace.signing_key.public.fingerprint,
        made=workspace.clock(),
        revisions=tuple(_last_revisions(workspace)),
        language=language,
        app_version=__version__,
    )


def print_going_on(content: GoingOnContent, *, as_text: bool) -> bytes:
    """Return that sheet as PDF, or as plain text in UTF-8.

    Raises:
        KnownError: FONT_MISSING.
    """
    if as_text:
        return sheet_text(content).encode("utf-8")
    from eesee_desktop.report.going_on_sheet import render_sheet  # noqa: PLC0415  ReportLab loads here

    return render_sheet(content)


def _last_revisions(workspace: Workspace) -> Iterator[GoingOn]:
    for one in assessments.list_assessments(workspace):
        last = workspace.submissions.last(one.id)
        if last is None:
            continue
        entries = read_archive(last.data).entries
        record = read_record(read_json(entries[SUBMISSION]))
        withheld = read_document(read_json(entries[ASSESSMENT])).withheld
        found = [
            receipt
            for standing in receipts.standings(workspace, one.id)
            if standing.revision == last.revision
            for receipt in standing.receipts
        ]
        receipt = found[-1] if found else None
        name = bundle_name(record, last.digest)
        yield GoingOn(
            country=record.country,
            period=record.period,
            revision=record.revision,
            file=name.removesuffix(BUNDLE_SUFFIX) + SEALED_SUFFIX if record.recipients else name,
            digest=last.digest,
            check_code=code_of(entries[ASSESSMENT], entries[INSTRUMENT]),
            instrument=record.instrument,
            received=None if receipt is None else receipt.received,
            received_by="" if receipt is None else receipt.by,
            is_accepted=receipt is not None and receipt.verdict is ReceiptVerdict.ACCEPTED,
            kept_back=(withheld.confidential_sources, withheld.votes, withheld.identities),
        )


def _written(workspace: Workspace) -> Iterator[HereThing]:
    for path, sha256 in workspace.outgoing.written():
        name = path.name
        kind = HereKind.SENT if name.endswith((BUNDLE_SUFFIX, SEALED_SUFFIX, ".eml")) else HereKind.WRITTEN
        yield HereThing(kind, path, *_as_written(path, sha256))


def _as_written(path: Path, sha256: str) -> tuple[int, HereState]:
    try:
        if path.is_symlink() or not path.is_file():
            return 0, HereState.MISSING
        size = path.stat().st_size
        if size > _LARGEST_COMPARED:
            return size, HereState.CHANGED
        with path.open("rb") as stream:
            is_same = hashlib.file_digest(stream, "sha256").hexdigest() == sha256
    except OSError:
        return 0, HereState.MISSING
    return size, HereState.THERE if is_same else HereState.CHANGED


def _backups(workspace: Workspace, machine: OnMachine) -> Iterator[HereThing]:
    own = own_folder(workspace.folder)
    identity = read_key_file(workspace.folder).key_check.hex()
    for one in find_backups(workspace.folder, machine.second):
        is_here = one.path.is_relative_to(own)
        # In the second place other workspaces may have theirs.
        if is_here or one.workspace == identity:
            kind = HereKind.BACKUPS if is_here else HereKind.SECOND_BACKUPS
            yield HereThing(kind, one.path, _size_of(one.path))
    for kept in sorted(workspace.folder.glob(f"{KEPT}*")):
        yield HereThing(HereKind.KEPT, kept, _size_of(kept))


def _on_machine(machine: OnMachine) -> Iterator[HereThing]:
    for path in sorted(machine.log.glob("eesee.log*")):
        yield HereThing(HereKind.LOG, path, _size_of(path))
    if machine.settings.is_file():
        yield HereThing(HereKind.SETTINGS, machine.settings, _size_of(machine.settings))


def _own(workspace: Workspace) -> Iterator[HereThing]:
    for path in own_files(workspace.folder):
        yield HereThing(HereKind.WORKSPACE, path, _size_of(path))
    for path in key_slots(workspace.folder):
        yield HereThing(HereKind.KEYS, path, _size_of(path))


def _size_of(path: Path) -> int:
    try:
        if path.is_dir():
            return sum(one.lstat().st_size for one in path.rglob("*"))
        return path.lstat().st_size
    except OSError:
        return 0


def _is_removed(workspace: Workspace, thing: HereThing) -> bool:
    """Remove what lies outside of the workspace's own files; tell whether it is gone."""
    if thing.kind in {HereKind.SENT, HereKind.WRITTEN}:
        noted = dict(workspace.outgoing.written()).get(thing.path)
        # Looked at once more: between the list and this somebody may have written there.
        if noted is None or _as_written(thing.path, noted)[1] is not HereState.THERE:
            return False
    if not _is_gone(thing.path):
        return False
    workspace.outgoing.forget_written(thing.path)
    return True


def _is_gone(path: Path) -> bool:
    try:
        remove_for_good(path)
    except OSError:
        return False
    return True
