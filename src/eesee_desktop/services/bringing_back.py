"""Verbs of bringing back: a backup unpacked beside the workspace, looked at, and put in its place in one step."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from eesee_desktop.crypto.passphrase import KeyFile
from eesee_desktop.domain.assessment import Assessment, AssessmentStatus, StudyPeriod
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.fields import FieldKind, all_fields, text_of
from eesee_desktop.domain.ids import AssessmentId, CountryCode
from eesee_desktop.markup.words import count_words
from eesee_desktop.services.backups import REPLACED, is_old_backup, nobody_waits, own_folder, stamp
from eesee_desktop.services.workspace import Workspace, has_workspace
from eesee_desktop.services.workspace_opening import open_database
from eesee_desktop.storage.backup import check_copy
from eesee_desktop.storage.backup_file import key_of, member_of, read_manifest, unpack
from eesee_desktop.storage.key_files import read_key_file
from eesee_desktop.storage.page_seal import GoOn
from eesee_desktop.storage.restoring import (
    DECISION_NAME,
    clear_coming,
    coming_folder,
    is_open_elsewhere,
    replace_workspace,
    settle_restoring,
)
from eesee_desktop.storage.workspace_folder import FOLDER_MODE
from eesee_desktop.system.clock import Clock, IdMaker
from eesee_desktop.system.files import known_error
from eesee_desktop.system.workspace_files import DATABASE_NAME, KEY_FILE_NAME

_LOG = f"{DATABASE_NAME}-wal"


class AssessmentStanding(StrEnum):
    """How an assessment in a backup stands beside the one in the present workspace."""

    SAME = "same"
    OLDER = "older"
    """Work was done on it since."""
    NEWER = "newer"
    """The present one is older."""
    MISSING = "missing"
    """The present workspace does not have it."""
    UNKNOWN = "unknown"
    """There is nothing to compare it with, or that cannot be opened."""


class Compared(StrEnum):
    """Whether what is in a backup could be held against the present workspace."""

    NOTHING_HERE = "nothing_here"
    DONE = "done"
    ANOTHER = "another"
    """The present workspace is another one, and opens with another key."""
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class BackedUpAssessment:
    """One assessment, for a look.

    Attributes:
        modified: Aware, UTC.
        words: Of all its texts.
    """

    id: AssessmentId
    country: CountryCode
    period: StudyPeriod
    status: AssessmentStatus
    is_training: bool
    modified: datetime
    words: int
    standing: AssessmentStanding = AssessmentStanding.UNKNOWN


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a backup.

    Attributes:
        member: Name of the network member.
        entries: Its assessments, the one last changed first.
        compared: Whether their standing is known.
        only_here: Assessments of the present workspace that the backup does not have.
    """

    member: str
    entries: tuple[BackedUpAssessment, ...]
    compared: Compared
    only_here: tuple[BackedUpAssessment, ...] = ()


@dataclass(frozen=True, slots=True)
class Ready:
    """A backup that was unpacked beside the workspace, opened and checked; :func:`bring_back` puts it in its place.

    Attributes:
        folder: Of the workspace.
        coming: Where it lies.
    """

    folder: Path
    coming: Path
    contents: Contents


def lay_ready(  # noqa: PLR0913  two ways to prove oneself; clock and ids come in as arguments
    backup: Path,
    folder: Path,
    *,
    passphrase: str | None = None,
    recovery_code: str | None = None,
    clock: Clock,
    new_id: IdMaker,
    go_on: GoOn = nobody_waits,
) -> Ready:
    """Unpack a backup beside a workspace, open it, check it and say what is in it; the workspace stays as it is.

    Whoever does not bring it back calls :func:`put_away`.

    Args:
        folder: Of the workspace that is to be replaced, or to be made.
        passphrase: That of the day of the backup.
        recovery_code: Likewise.

    Raises:
        KnownError: DATABASE_LOCKED if the workspace is open; PASSPHRASE_WRONG, RECOVERY_CODE_WRONG,
            RECOVERY_CODE_MISTYPED; BACKUP_NOT_VALID, KEY_FILE_DAMAGED, FILE_NOT_READABLE; DATABASE_TOO_NEW; DISK_FULL,
            FILE_NOT_WRITABLE.
    """
    if is_open_elsewhere(folder / DATABASE_NAME):
        raise KnownError(ErrorCode.DATABASE_LOCKED, path=str(folder))
    # First, so that a passphrase that was mistyped is told before anything is unpacked.
    key_file = KeyFile.from_bytes(_key_data(backup))
    key = _opened(key_file, passphrase, recovery_code)
    coming = coming_folder(folder)
    try:
        _unpack(backup, coming, go_on)
        check_copy(coming / DATABASE_NAME, key)
        with open_database(coming, key, clock, new_id) as opened:
            found, member = _assessments(opened), opened.member.name
        contents = _compared(folder, coming, key_file, key, found, member)
    except BaseException:
        put_away(coming, folder)
        raise
    return Ready(folder, coming, contents)


def put_away(coming: Path, folder: Path) -> None:
    """Remove what :func:`lay_ready` unpacked."""
    clear_coming(coming)
    with contextlib.suppress(OSError):
        folder.rmdir()  # one that was made for it, and is empty


def bring_back(ready: Ready, at: datetime) -> Path | None:
    """Put a backup that was laid ready in the place of the workspace, in one step; what is there is kept.

    Killed at any moment, it leaves the old one or the new one, whole.

    Returns:
        The folder with what was there before, which is a backup itself; None if there was nothing.

    Raises:
        KnownError: DATABASE_LOCKED; DISK_FULL, FILE_NOT_WRITABLE.
    """
    kept = own_folder(ready.folder) / f"{REPLACED}{stamp(at)}"
    while kept.exists():
        kept = kept.with_name(f"{kept.name}-{secrets.token_hex(2)}")
    return replace_workspace(ready.folder, ready.coming, kept)


def restore(backup: Path, folder: Path, go_on: GoOn = nobody_waits) -> None:
    """Make a workspace from a backup where there is none; it opens as the one it was made of did then.

    Args:
        folder: Of the workspace to be; holds none yet.

    Raises:
        KnownError: WORKSPACE_NOT_FOUND if there is no backup; WORKSPACE_EXISTS; BACKUP_NOT_VALID, FILE_NOT_READABLE;
            DISK_FULL; FILE_NOT_WRITABLE.
    """
    if not backup.exists() or (backup.is_dir() and not is_old_backup(backup)):
        raise KnownError(ErrorCode.WORKSPACE_NOT_FOUND, path=str(backup))
    if (folder / DECISION_NAME).exists():
        settle_restoring(folder)
        if _is_as_in(backup, folder):  # it had been refused, and was done all the same
            return
    # Never over something that is there, not even over a lone key file: it may be the only one to an old
    # backup.
    if has_workspace(folder) or (folder / KEY_FILE_NAME).exists():
        raise KnownError(ErrorCode.WORKSPACE_EXISTS, path=str(folder))
    coming = coming_folder(folder)
    try:
        _unpack(backup, coming, go_on)
        replace_workspace(folder, coming, own_folder(folder) / REPLACED)
    except BaseException:
        put_away(coming, folder)
        raise


def _is_as_in(backup: Path, folder: Path) -> bool:
    """Tell whether the database in a folder is, to the last byte, the one of a backup."""
    try:
        here = member_of(folder / DATABASE_NAME, DATABASE_NAME, nobody_waits)
        if not backup.is_dir():
            return here == read_manifest(backup).database
        return here == member_of(backup / DATABASE_NAME, DATABASE_NAME, nobody_waits)
    except (OSError, KnownError):
        return False


def _key_data(backup: Path) -> bytes:
    if not backup.is_dir():
        return key_of(backup)
    return read_key_file(backup).to_bytes()


def _opened(key_file: KeyFile, passphrase: str | None, recovery_code: str | None) -> bytes:
    if passphrase is not None:
        return key_file.open_with_passphrase(passphrase)
    return key_file.open_with_recovery_code(recovery_code or "")


def _unpack(backup: Path, coming: Path, go_on: GoOn) -> None:
    if not backup.is_dir():
        unpack(backup, coming, go_on)
        return
    try:
        # Its log as well, where the state that a restore replaced had one: the two are one database.
        for name in (KEY_FILE_NAME, DATABASE_NAME, _LOG):
            if (backup / name).is_file():
                _copy(backup / name, coming / name)
    except OSError as error:
        raise known_error(error, coming) from error


def _copy(source: Path, target: Path) -> None:
    # Before the bytes: copyfile would create the file by the umask, readable for others while it is written.
    target.touch(mode=0o600)
    shutil.copyfile(source, target)
    with target.open("rb+") as stream:
        os.fsync(stream.fileno())


def _compared(  # noqa: PLR0913, PLR0917  the backup, and what it is held against
    folder: Path,
    coming: Path,
    key_file: KeyFile,
    key: bytes,
    found: Mapping[BackedUpAssessment, Assessment],
    member: str,
) -> Contents:
    """Return what is in a backup with how it stands beside the present workspace.

    The present one is looked at in a copy: if it is damaged, opening it would write to it.
    """
    if not has_workspace(folder):
        return Contents(member, tuple(found), Compared.NOTHING_HERE)
    try:
        if read_key_file(folder).key_check != key_file.key_check:
            return Contents(member, tuple(found), Compared.ANOTHER)
        aside = coming / "present"
        aside.mkdir(mode=FOLDER_MODE)
        for name in (DATABASE_NAME, _LOG):
            if (folder / name).is_file():
                _copy(folder / name, aside / name)
        check_copy(aside / DATABASE_NAME, key)
        with open_database(aside, key, _no_clock, _no_id) as present:
            here = _assessments(present)
        # What a scanner still holds goes with the folder around it.
        shutil.rmtree(aside, ignore_errors=True)
    except (KnownError, OSError):
        return Contents(member, tuple(found), Compared.UNREADABLE)
    there = {value.id: value for value in here.values()}
    entries = tuple(
        replace(entry, standing=_standing(value, there.get(value.id))) for entry, value in found.items()
    )
    kept = {entry.id for entry in entries}
    return Contents(member, entries, Compared.DONE, tuple(entry for entry in here if entry.id not in kept))


def _standing(kept: Assessment, present: Assessment | None) -> AssessmentStanding:
    if present is None:
        return AssessmentStanding.MISSING
    # Not by the moment alone: a clock may have been wrong.
    if kept == present:
        return AssessmentStanding.SAME
    return AssessmentStanding.NEWER if kept.modified > present.modified else AssessmentStanding.OLDER


def _assessments(workspace: Workspace) -> dict[BackedUpAssessment, Assessment]:
    """Return the assessments of a workspace, the one last changed first, by what a look shows of each."""
    found: dict[BackedUpAssessment, Assessment] = {}
    for summary in workspace.assessments.summaries(workspace.required_fields):
        value = workspace.assessments.load(summary.id)
        entry = BackedUpAssessment(
            summary.id,
            summary.country,
            summary.period,
            summary.status,
            summary.is_training,
            summary.modified,
            _words(workspace, value),
        )
        found[entry] = value
    return found


def _words(workspace: Workspace, assessment: Assessment) -> int:
    fields = all_fields(workspace.instrument(assessment.instrument))
    prose = (field for field in fields if field.kind in {FieldKind.TEXT, FieldKind.LIST})
    return sum(count_words(text_of(assessment, field)) for field in prose)


def _no_clock() -> datetime:
    return datetime.fromtimestamp(0, UTC)


def _no_id() -> str:
    msg = "looking makes nothing"
    raise AssertionError(msg)
