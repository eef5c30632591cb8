"""How a workspace is made and opened: to write, to read only, or its database alone."""

from __future__ import annotations

import contextlib
import math
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from eesee_desktop.crypto.passphrase import STANDARD_COST, KdfCost, KeyFile
from eesee_desktop.crypto.sshsig import SigningKey
from eesee_desktop.domain.assessment import NetworkMember
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.services.opening import OpeningCode, OpeningNotice, clock_notice, note_missing
from eesee_desktop.services.page_check import check_pages
from eesee_desktop.services.unlocking import Unlocking
from eesee_desktop.services.workspace import Keys, Workspace, confirm_recovery_code, key_of
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.key_files import KeyFileFound, copy_key_file, find_key_file, write_key_file
from eesee_desktop.storage.keys import RecoveryState, RecoveryStore, WorkspaceStore
from eesee_desktop.storage.presence import Holder, PresenceFile
from eesee_desktop.storage.restoring import DECISION_NAME, settle_restoring
from eesee_desktop.storage.tries import forget_failures, note_failure, time_left
from eesee_desktop.storage.workspace_folder import (
    check_copy,
    clear_leftovers,
    discard_unplaced,
    finish_making,
    is_writable,
    new_folder,
    private_copy,
    put_in_place,
    take_back,
)
from eesee_desktop.system.clock import Clock, IdMaker
from eesee_desktop.system.files import known_error
from eesee_desktop.system.randomness import RandomBytes
from eesee_desktop.system.workspace_files import DATABASE_NAME, look_into

_NOT_WRITTEN = frozenset({ErrorCode.FILE_NOT_WRITABLE, ErrorCode.FILE_IN_USE})
_WRONG = frozenset({ErrorCode.PASSPHRASE_WRONG, ErrorCode.RECOVERY_CODE_WRONG})
_KEY_FILE_NOTICES = {ErrorCode.KEY_FILE_MISSING: OpeningCode.KEY_FILE_MISSING}


@dataclass(frozen=True, slots=True)
class _Ingredients:
    """What every way of opening needs."""

    folder: Path
    found: KeyFileFound | None
    key: bytes = field(repr=False)
    clock: Clock
    new_id: IdMaker

    def open(self, place: Path, undoing: contextlib.ExitStack, *, is_read_only: bool = False) -> Workspace:
        """Open the database that lies in a place.

        Args:
            undoing: Is told how to let go of it again.
        """
        # Before the database opens, which folds a write-ahead log into its file: what is damaged is left as it is.
        check = check_pages(place / DATABASE_NAME, self.key)
        if check is not None:
            undoing.callback(check.close)
        database = Database.open(place / DATABASE_NAME, self.key, clock=self.clock, is_read_only=is_read_only)
        undoing.callback(_let_go, database)
        keys = Keys(None if self.found is None else self.found.key_file, self.key)
        workspace = Workspace(self.folder, keys, database, self.clock, self.new_id)
        workspace.page_check = check
        return workspace


def create_workspace(  # noqa: PLR0913  clock, ids and randomness come in as arguments
    folder: Path,
    passphrase: str,
    member: NetworkMember,
    *,
    clock: Clock,
    new_id: IdMaker,
    random: RandomBytes,
    cost: KdfCost = STANDARD_COST,
    is_code_kept: bool = True,
) -> tuple[Workspace, str]:
    """Make a workspace and open it; its signing key is made with it.

    It is made aside and moved into its place, so that none is ever there by half.

    Args:
        folder: Need not exist.
        cost: What a guess at the passphrase costs.
        is_code_kept: Whoever asks hands the recovery code on at once. False: :func:`confirm_recovery_code` will
            tell; until then the workspace says that nobody may have the code.

    Returns:
        The open workspace and the recovery code, which is kept nowhere and can be shown only now.

    Raises:
        KnownError: WORKSPACE_EXISTS; PASSPHRASE_TOO_WEAK if it is empty; DISK_FULL; FILE_NOT_WRITABLE.
    """
    # Any of them: a key file alone may be all that is left of somebody's work.
    try:
        discard_unplaced(folder)
    except OSError as error:
        raise known_error(error, folder) from error
    # What a disk that failed would not let go of when it was made before: made anew, not in somebody's way.
    if _is_unseen(folder, passphrase, clock, new_id):
        take_back(folder)
    found = look_into(folder)
    if found.has_database or found.has_key or (folder / DECISION_NAME).exists():
        raise KnownError(ErrorCode.WORKSPACE_EXISTS, path=str(folder))
    # Before any file is made: deriving the key takes the longest, and an empty passphrase is refused here.
    key_file, key, recovery_code = KeyFile.create(passphrase, random, cost)
    is_placed = False
    try:
        aside = new_folder(folder, random(4).hex())
        try:
            _fill(aside, key, member, SigningKey.generate(random), clock=clock)
            write_key_file(aside, key_file)
            check_copy(aside / DATABASE_NAME, key)
            is_placed = True
            put_in_place(folder, aside)
        finally:
            with contextlib.suppress(OSError):
                shutil.rmtree(aside)
        workspace = _opened(_Ingredients(folder, KeyFileFound(key_file), key, clock, new_id))
    except BaseException as error:
        if is_placed:
            take_back(folder)
        if isinstance(error, OSError):
            raise known_error(error, folder) from error
        raise
    if is_code_kept:
        confirm_recovery_code(workspace)
    return workspace, recovery_code


def _is_unseen(folder: Path, passphrase: str, clock: Clock, new_id: IdMaker) -> bool:
    """Tell whether a folder has a workspace of this passphrase that nobody has seen the code of nor written in."""
    if not look_into(folder).has_key:
        return False
    try:
        with open_workspace(folder, passphrase=passphrase, clock=clock, new_id=new_id) as workspace:
            acts, _ = workspace.database.state()
            return not acts and not workspace.recovery.load().is_confirmed
    except KnownError:
        return False


def open_workspace(  # noqa: PLR0913  two ways to prove oneself, two to come in though another has it open
    folder: Path,
    *,
    passphrase: str | None = None,
    recovery_code: str | None = None,
    clock: Clock,
    new_id: IdMaker,
    unlocking: Unlocking | None = None,
    is_read_only: bool = False,
    even_if_in_use: bool = False,
) -> Workspace:
    """Open a workspace with its passphrase or else with its recovery code.

    One in a folder or on a stick that cannot be written to is opened to read only, which its notices tell.

    Args:
        unlocking: By the passphrase, begun before.
        is_read_only: Open a private copy of it, which nothing is written to; whoever else has it open is not disturbed.
        even_if_in_use: Another computer said that it has the workspace open, and is known to have it no more.

    Raises:
        KnownError: WORKSPACE_NOT_FOUND; DATABASE_MISSING; KEY_FILE_MISSING; PASSPHRASE_WRONG, RECOVERY_CODE_WRONG,
            RECOVERY_CODE_MISTYPED; UNLOCK_TOO_SOON with the time to wait;
            KEY_FILE_DAMAGED and DATABASE_DAMAGED, told apart from a wrong passphrase;
            WORKSPACE_IN_USE, with who has it open; DATABASE_LOCKED, where that is not known; DATABASE_TOO_NEW.
    """
    settle_restoring(folder)
    with contextlib.suppress(OSError):
        finish_making(folder)
    if not (folder / DATABASE_NAME).is_file():
        gone = look_into(folder).has_key
        code = ErrorCode.DATABASE_MISSING if gone else ErrorCode.WORKSPACE_NOT_FOUND
        raise KnownError(code, path=str(folder))
    found = find_key_file(folder)
    key = _unlocked(
        folder,
        clock,
        lambda: (
            key_of(found.key_file, passphrase, recovery_code)
            if unlocking is None
            else unlocking.key(found.key_file)
        ),
    )
    presence = PresenceFile(folder, key, clock)
    parts = _Ingredients(folder, found, key, clock, new_id)
    if is_read_only:
        return _opened_to_read(parts, _asked(presence.found()))
    other = presence.other()
    if other is not None and not even_if_in_use:
        raise _in_use(other, clock())
    if not is_writable(folder):
        notice = OpeningNotice(OpeningCode.READ_ONLY_PROTECTED)
        return _opened_to_read(parts, notice)
    try:
        return _opened(parts)
    except KnownError as error:
        if error.code in _NOT_WRITTEN:
            # Once more, as a scanner may have held a file for a moment.
            return _opened_if_writable(parts)
        # On a network that knows locks the other computer is met here, where it has come in a moment ago.
        other = presence.other()
        if error.code is ErrorCode.DATABASE_LOCKED and other is not None:
            raise _in_use(other, clock()) from error
        raise


def _unlocked(folder: Path, clock: Clock, derived: Callable[[], bytes]) -> bytes:
    """Return the key by whichever secret is given, once those that failed before it have been waited for."""
    left = time_left(folder, clock())
    if left:
        # Not tried, so not counted either: whoever waits comes in with the right one.
        seconds = math.ceil(left.total_seconds())
        raise KnownError(ErrorCode.UNLOCK_TOO_SOON, wait=f"{seconds // 60}:{seconds % 60:02d}")
    try:
        key = derived()
    except KnownError as error:
        if error.code in _WRONG:
            note_failure(folder, clock())
        raise
    forget_failures(folder)
    return key


def _opened_if_writable(parts: _Ingredients) -> Workspace:
    try:
        return _opened(parts)
    except KnownError as error:
        if error.code not in _NOT_WRITTEN:
            raise
    return _opened_to_read(parts, OpeningNotice(OpeningCode.READ_ONLY_PROTECTED))


def open_database(folder: Path, key: bytes, clock: Clock, new_id: IdMaker) -> Workspace:
    """Open the database of a folder with the key itself; nothing is told or put right, as by :func:`open_workspace`.

    Raises:
        KnownError: As :func:`open_workspace`.
    """
    parts = _Ingredients(folder, None, key, clock, new_id)
    with contextlib.ExitStack() as undoing:
        workspace = parts.open(folder, undoing)
        undoing.pop_all()
    return workspace


def _fill(folder: Path, key: bytes, member: NetworkMember, signing_key: SigningKey, *, clock: Clock) -> None:
    database = Database.create(folder / DATABASE_NAME, key, clock=clock)
    try:
        made = clock()
        WorkspaceStore(database).add(member, signing_key, made)
        # Nobody has the code before it was handed on, so that is what the workspace says until then.
        RecoveryStore(database).set(RecoveryState(made, is_confirmed=False))
    except BaseException:
        with contextlib.suppress(KnownError):
            database.close()
        raise
    database.close()  # whose failure is one of the making: what is in the log beside it would be left behind


def _opened(parts: _Ingredients) -> Workspace:
    """Open a workspace to write, put right what is found not to be, and note what is to be told."""
    folder, found = parts.folder, parts.found
    with contextlib.ExitStack() as undoing:
        workspace = parts.open(folder, undoing)
        # Under the lock from here on: nobody else is putting anything right.
        if found is not None and found.failure is not None:
            write_key_file(folder, found.key_file)
            code = _KEY_FILE_NOTICES.get(found.failure, OpeningCode.KEY_FILE_DAMAGED)
            workspace.notices.append(OpeningNotice(code))
        elif found is not None and not found.is_twice:
            copy_key_file(folder, found.key_file)
        _note_what_is_found(workspace)
        clear_leftovers(folder)
        workspace.outgoing.settle()
        workspace.presence.tell()
        undoing.pop_all()
    return workspace


def _opened_to_read(parts: _Ingredients, why: OpeningNotice) -> Workspace:
    with contextlib.ExitStack() as undoing:
        place = private_copy(parts.folder)
        undoing.callback(shutil.rmtree, place, ignore_errors=True)
        workspace = parts.open(place, undoing, is_read_only=True)
        workspace.notices.append(why)
        undoing.pop_all()
    return workspace


def _note_what_is_found(workspace: Workspace) -> None:
    clock = clock_notice(workspace.database, workspace.ui_state, workspace.clock())
    workspace.missing = note_missing(workspace.database, workspace.ui_state)
    if workspace.missing:
        # Of some no more is known than how many they are.
        count = sum(1 if commit.things else 1 + commit.unnamed for commit in workspace.missing)
        facts = {"count": count, "first": workspace.missing[0].at}
        workspace.notices.append(OpeningNotice(OpeningCode.COMMITS_MISSING, facts))
    if clock is not None:
        workspace.notices.append(clock)
    if not workspace.recovery.load().is_confirmed:
        workspace.notices.append(OpeningNotice(OpeningCode.CODE_NOT_CONFIRMED))


def _let_go(database: Database) -> None:
    """Close a database after a failure, which is what is told."""
    with contextlib.suppress(KnownError):
        database.close()


def _in_use(who: Holder, now: datetime) -> KnownError:
    return KnownError(
        ErrorCode.WORKSPACE_IN_USE,
        computer=who.computer.name,
        account=who.computer.account,
        since=who.since,
        seen=who.seen,
        is_silent=who.is_silent(now),
    )


def _asked(holder: Holder | None) -> OpeningNotice:
    """Return why a workspace is open to read only, and who writes it, where that is known."""
    if holder is None:
        return OpeningNotice(OpeningCode.READ_ONLY_ASKED)
    facts = {"computer": holder.computer.name, "account": holder.computer.account, "since": holder.since}
    return OpeningNotice(OpeningCode.READ_ONLY_ASKED, facts)
