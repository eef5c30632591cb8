"""The workspace of a network member: made, opened, closed; what all verbs are given."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Self

from eesee_desktop.crypto.passphrase import STANDARD_COST, KdfCost, KeyFile
from eesee_desktop.crypto.sshsig import SigningKey
from eesee_desktop.domain.assessment import NetworkMember
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.fields import Field, all_fields
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.domain.instrument import Instrument, InstrumentRef
from eesee_desktop.domain.summary import required_fields
from eesee_desktop.intake.instrument_file import load_instrument
from eesee_desktop.services.changes import ChangeKind, Changes
from eesee_desktop.services.opening import (
    OpeningCode,
    OpeningNotice,
    clock_notice,
    forget_missing,
    note_missing,
)
from eesee_desktop.services.page_check import PageCheck, check_pages
from eesee_desktop.storage.assessments import AssessmentStore
from eesee_desktop.storage.attachments import AttachmentStore
from eesee_desktop.storage.commit_log import Commit
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.fields import FieldStore
from eesee_desktop.storage.history import HistoryStore
from eesee_desktop.storage.identities import IdentityStore
from eesee_desktop.storage.instruments import InstrumentStore
from eesee_desktop.storage.keys import (
    KeyFileFound,
    RecoveryState,
    RecoveryStore,
    WorkspaceStore,
    copy_key_file,
    find_key_file,
    read_key_file,
    write_key_file,
)
from eesee_desktop.storage.outgoing import OutgoingStore
from eesee_desktop.storage.panel import PanelStore
from eesee_desktop.storage.presence import Holder, PresenceFile
from eesee_desktop.storage.recommendations import RecommendationStore
from eesee_desktop.storage.restoring import DECISION_NAME, settle_restoring
from eesee_desktop.storage.sources import SourceStore
from eesee_desktop.storage.submissions import SubmissionStore
from eesee_desktop.storage.ui_state import UiStateStore
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
from eesee_desktop.system.resources import resource
from eesee_desktop.system.workspace_files import DATABASE_NAME, look_into

# A minute: long enough that a paragraph is one entry, short enough that the history brings back something that
# one remembers.
TYPING_WINDOW = timedelta(seconds=60)
"""How far back an entry of the history may have begun for a change of prose to extend it."""

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


@dataclass(frozen=True, slots=True)
class Keys:
    """What opens a workspace: held while it is open, for its file may go from under it.

    Attributes:
        key_file: None where only the database is looked at.
    """

    key_file: KeyFile | None
    key: bytes = field(repr=False)


class Workspace:
    """An open workspace.

    Args:
        folder: Holds the database and the key file.
        keys: Of the database.
        database: Open.
        clock: Gives the moment that a verb stores.
        new_id: Gives ids to what verbs make.

    Attributes:
        notices: What the opening found, to be told.
        page_check: What is left to be checked of a large file; None if all is.
        missing: Commits that were reported safe and that the database does not have; until somebody knows.
    """

    page_check: PageCheck | None = None

    def __init__(self, folder: Path, keys: Keys, database: Database, clock: Clock, new_id: IdMaker) -> None:
        self.folder = folder
        self.keys = keys
        self.presence = PresenceFile(folder, keys.key, clock)
        self.notices: list[OpeningNotice] = []
        self.missing: tuple[Commit, ...] = ()
        self.clock = clock
        self.new_id = new_id
        self.database = database
        self.owner = WorkspaceStore(database)
        self.recovery = RecoveryStore(database)
        self.instruments = InstrumentStore(database)
        self.assessments = AssessmentStore(database)
        self.history = HistoryStore(database)
        self.fields = FieldStore(database, self.history)
        self.sources = SourceStore(database)
        self.attachments = AttachmentStore(database)
        self.recommendations = RecommendationStore(database)
        self.panel = PanelStore(database)
        self.identities = IdentityStore(database)
        self.submissions = SubmissionStore(database)
        self.ui_state = UiStateStore(database)
        self.outgoing = OutgoingStore(self.ui_state)
        self.member, self.signing_key = self.owner.load()
        # An instrument never changes under its hash, so what was read from it holds for as long as the
        # workspace is open.
        self._instruments: dict[str, tuple[Instrument, dict[str, Field]]] = {}
        # Which instrument an assessment is pinned to never changes either; each keystroke would otherwise ask
        # the database.
        self._refs: dict[AssessmentId, InstrumentRef] = {}

    @property
    def is_read_only(self) -> bool:
        """It can be read and copied out of, not written."""
        return self.database.is_read_only

    def settle(self) -> bool:
        """Fold what was committed into the one file of the database; tell whether that was done.

        All that was committed is safe before; afterwards it rests on one file alone.

        Raises:
            KnownError: DISK_FULL, DISK_FAILED, WORKSPACE_GONE.
        """
        return self.database.settle()

    def close(self) -> None:
        """Close the database; what was stored is in its one file then, and the lock is gone.

        Raises:
            KnownError: DISK_FULL, DISK_FAILED: it is closed, and all that was committed is safe in the log beside it.
        """
        try:
            self.database.close()
        finally:
            if self.page_check is not None:
                self.page_check.close()
            if self.is_read_only:
                shutil.rmtree(self.database.path.parent, ignore_errors=True)
            self.presence.leave()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        # What failed inside is told before what failed while closing.
        with contextlib.suppress(*([KnownError] if kind is not None else [])):
            self.close()

    def instrument(self, ref: InstrumentRef) -> Instrument:
        """Return an instrument, read from the bytes that are kept with the assessments.

        Raises:
            KnownError: INSTRUMENT_NOT_FOUND, INSTRUMENT_NOT_VALID.
        """
        return self._instrument(ref)[0]

    def instrument_of(self, assessment_id: AssessmentId) -> Instrument:
        """Return the instrument of an assessment.

        Raises:
            KnownError: ASSESSMENT_NOT_FOUND.
        """
        return self.instrument(self._ref_of(assessment_id))

    def field(self, assessment_id: AssessmentId, name: str) -> Field:
        """Return the field of an assessment that an address names.

        Raises:
            KnownError: ASSESSMENT_NOT_FOUND, FIELD_UNKNOWN.
        """
        # From a dictionary: domain's find_field searches all fields, and this runs at each pause in typing.
        found = self.fields_of(assessment_id).get(name)
        if found is None:
            raise KnownError(ErrorCode.FIELD_UNKNOWN, field=name)
        return found

    def fields_of(self, assessment_id: AssessmentId) -> Mapping[str, Field]:
        """Return the fields of an assessment by their addresses, in the order of the report.

        Raises:
            KnownError: ASSESSMENT_NOT_FOUND.
        """
        return self._instrument(self._ref_of(assessment_id))[1]

    def section(self, assessment_id: AssessmentId, name: str) -> str:
        """Return the name of a section if an assessment has it.

        Raises:
            KnownError: ASSESSMENT_NOT_FOUND, FIELD_UNKNOWN.
        """
        if not any(field.section == name for field in self.fields_of(assessment_id).values()):
            raise KnownError(ErrorCode.FIELD_UNKNOWN, field=name)
        return name

    def required_fields(self, ref: InstrumentRef) -> int:
        """Count the fields that an assessment with an instrument cannot be sealed without."""
        return required_fields(self.instrument(ref))

    def keep_instrument(self, instrument: Instrument) -> None:
        """Keep an instrument's bytes with the assessments."""
        self.instruments.add(instrument.ref, instrument.raw)

    def set_member(self, member: NetworkMember) -> Changes:
        """Change how the network member is called; assessments made before keep the name they had."""
        self.owner.set_member(member)
        self.member = member
        return Changes(None, frozenset(), frozenset({ChangeKind.WORKSPACE}), self.clock())

    def _instrument(self, ref: InstrumentRef) -> tuple[Instrument, dict[str, Field]]:
        if ref.sha256 not in self._instruments:
            instrument = load_instrument(self.instruments.raw(ref.sha256))
            fields = {field.name: field for field in all_fields(instrument)}
            self._instruments[ref.sha256] = instrument, fields
        return self._instruments[ref.sha256]

    def _ref_of(self, assessment_id: AssessmentId) -> InstrumentRef:
        """Return what an assessment is pinned to, which never changes."""
        if assessment_id not in self._refs:
            self._refs[assessment_id] = self.assessments.instrument_of(assessment_id)
        return self._refs[assessment_id]


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


def open_workspace(  # noqa: PLR0913  two ways to prove oneself, two to come in though another has it open
    folder: Path,
    *,
    passphrase: str | None = None,
    recovery_code: str | None = None,
    clock: Clock,
    new_id: IdMaker,
    is_read_only: bool = False,
    even_if_in_use: bool = False,
) -> Workspace:
    """Open a workspace with its passphrase or else with its recovery code.

    One in a folder or on a stick that cannot be written to is opened to read only, which its notices tell.

    Args:
        is_read_only: Open a private copy of it, which nothing is written to; whoever else has it open is not disturbed.
        even_if_in_use: Another computer said that it has the workspace open, and is known to have it no more.

    Raises:
        KnownError: WORKSPACE_NOT_FOUND; DATABASE_MISSING; KEY_FILE_MISSING; PASSPHRASE_WRONG, RECOVERY_CODE_WRONG,
            RECOVERY_CODE_MISTYPED; KEY_FILE_DAMAGED and DATABASE_DAMAGED, told apart from a wrong passphrase;
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
    key = key_of(found.key_file, passphrase, recovery_code)
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
        if error.code is ErrorCode.FILE_NOT_WRITABLE:
            # Once more, as a scanner may have held a file for a moment.
            return _opened_if_writable(parts)
        # On a network that knows locks the other computer is met here, where it has come in a moment ago.
        other = presence.other()
        if error.code is ErrorCode.DATABASE_LOCKED and other is not None:
            raise _in_use(other, clock()) from error
        raise


def _opened_if_writable(parts: _Ingredients) -> Workspace:
    try:
        return _opened(parts)
    except KnownError as error:
        if error.code is not ErrorCode.FILE_NOT_WRITABLE:
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


def accept_missing(workspace: Workspace) -> Changes:
    """Note that somebody knows which commits are missing; they are told of no more."""
    forget_missing(workspace.ui_state)
    workspace.missing = ()
    return Changes(None, frozenset(), frozenset({ChangeKind.WORKSPACE}), workspace.clock())


def has_workspace(folder: Path) -> bool:
    """Tell whether there is a workspace in a folder, or one that is about to be moved to its place there."""
    return look_into(folder).has_database or (folder / DECISION_NAME).is_file()


def change_passphrase(  # noqa: PLR0913  two ways to prove oneself, and randomness comes in as an argument
    workspace: Workspace,
    new: str,
    *,
    passphrase: str | None = None,
    recovery_code: str | None = None,
    random: RandomBytes,
    cost: KdfCost = STANDARD_COST,
) -> Changes:
    """Set another passphrase, proving oneself with the present one or with the recovery code.

    Backups made before open with the passphrase of their day.

    Raises:
        KnownError: PASSPHRASE_WRONG, RECOVERY_CODE_WRONG, PASSPHRASE_TOO_WEAK, DISK_FULL, FILE_NOT_WRITABLE; the
            old passphrase holds then.
    """
    # Read from disk and not kept from opening: another copy of the program may have changed the recovery code
    # since.
    key_file = read_key_file(workspace.folder)
    key = key_of(key_file, passphrase, recovery_code)
    changed = key_file.with_new_passphrase(key, new, random, cost)
    _write_keys(workspace, changed)
    return Changes(None, frozenset(), frozenset({ChangeKind.WORKSPACE}), workspace.clock())


def change_recovery_code(
    workspace: Workspace,
    passphrase: str,
    *,
    random: RandomBytes,
    cost: KdfCost = STANDARD_COST,
    is_code_kept: bool = True,
) -> tuple[str, Changes]:
    """Make a new recovery code, for when the paper was lost; the old one no longer opens anything.

    Args:
        is_code_kept: As of :func:`create_workspace`.

    Raises:
        KnownError: PASSPHRASE_WRONG, DISK_FULL, FILE_NOT_WRITABLE; the old code holds then.
    """
    key_file = read_key_file(workspace.folder)
    changed, code = key_file.with_new_recovery_code(key_file.open_with_passphrase(passphrase), random, cost)
    before, made = workspace.recovery.load(), workspace.clock()
    # Noted first: killed between the two, the workspace says that nobody has the code, and another is made.
    workspace.recovery.set(RecoveryState(made, is_confirmed=False))
    try:
        _write_keys(workspace, changed)
    except BaseException:
        workspace.recovery.set(before)
        raise
    if is_code_kept:
        confirm_recovery_code(workspace)
    return code, Changes(None, frozenset(), frozenset({ChangeKind.WORKSPACE}), made)


def confirm_recovery_code(workspace: Workspace) -> Changes:
    """Note that somebody has the recovery code."""
    workspace.recovery.set(replace(workspace.recovery.load(), is_confirmed=True))
    return Changes(None, frozenset(), frozenset({ChangeKind.WORKSPACE}), workspace.clock())


# Reading an instrument strictly takes milliseconds, and the shipped ones do not change while the program runs.
@lru_cache(maxsize=1)
def shipped_instruments() -> tuple[Instrument, ...]:
    """Return the instruments that ship with the program, the latest last; older ones for what was made with them."""
    found = (load_instrument(path.read_bytes()) for path in resource("instrument").glob("*.toml"))
    # By numbers: as text, 2025.10 would come before 2025.9.
    return tuple(sorted(found, key=lambda one: [int(part) for part in one.ref.version.split(".")]))


def latest_instrument() -> Instrument:
    """Return the latest of the instruments that ship with the program."""
    return shipped_instruments()[-1]


def key_of(key_file: KeyFile, passphrase: str | None, recovery_code: str | None) -> bytes:
    """Return the key of the database, by whichever secret is given.

    Raises:
        KnownError: PASSPHRASE_WRONG, RECOVERY_CODE_WRONG, RECOVERY_CODE_MISTYPED, KEY_FILE_DAMAGED.
    """
    if passphrase is not None:
        return key_file.open_with_passphrase(passphrase)
    if recovery_code is not None:
        return key_file.open_with_recovery_code(recovery_code)
    msg = "neither a passphrase nor a recovery code"
    raise ValueError(msg)


def _write_keys(workspace: Workspace, changed: KeyFile) -> None:
    if workspace.is_read_only:
        raise KnownError(ErrorCode.WORKSPACE_READ_ONLY)
    write_key_file(workspace.folder, changed)
    workspace.keys = replace(workspace.keys, key_file=changed)


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
