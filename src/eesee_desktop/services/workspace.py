"""The open workspace of a network member, which all verbs are given, and the secrets that open it."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import lru_cache
from pathlib import Path
from typing import Self

from eesee_desktop.crypto.passphrase import STANDARD_COST, KdfCost, KeyFile
from eesee_desktop.crypto.sshsig import SigningKey
from eesee_desktop.domain.assessment import NetworkMember
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.fields import Field, all_fields
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.domain.instrument import FALLBACK_LANGUAGE, Instrument, InstrumentRef
from eesee_desktop.domain.summary import required_fields
from eesee_desktop.intake.instrument_file import load_instrument
from eesee_desktop.intake.method_words import speaking
from eesee_desktop.report.paper_memory import PaperMemory
from eesee_desktop.services.changes import ChangeKind, Changes
from eesee_desktop.services.opening import OpeningNotice, forget_missing
from eesee_desktop.services.page_check import PageCheck
from eesee_desktop.services.stores import Stores
from eesee_desktop.storage.assessments import AssessmentStore
from eesee_desktop.storage.commit_log import Commit
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.identities import IdentityStore
from eesee_desktop.storage.instruments import InstrumentStore
from eesee_desktop.storage.key_files import read_key_file, write_key_file
from eesee_desktop.storage.keys import RecoveryState, RecoveryStore, WorkspaceStore
from eesee_desktop.storage.outgoing import OutgoingStore
from eesee_desktop.storage.presence import PresenceFile
from eesee_desktop.storage.restoring import DECISION_NAME
from eesee_desktop.storage.ui_state import UiStateStore
from eesee_desktop.system.clock import Clock, IdMaker
from eesee_desktop.system.randomness import RandomBytes
from eesee_desktop.system.resources import resource
from eesee_desktop.system.workspace_files import look_into

# A minute: long enough that a paragraph is one entry, short enough that the history brings back something that
# one remembers.
TYPING_WINDOW = timedelta(seconds=60)
"""How far back an entry of the history may have begun for a change of prose to extend it."""


@dataclass(frozen=True, slots=True)
class Keys:
    """What opens a workspace: held while it is open, for its file may go from under it.

    Attributes:
        key_file: None where only the database is looked at.
    """

    key_file: KeyFile | None
    key: bytes = field(repr=False)


class Workspace(Stores):
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
        paper_memory: What printing worked out of texts, until it is closed.
    """

    page_check: PageCheck | None = None

    def __init__(self, folder: Path, keys: Keys, database: Database, clock: Clock, new_id: IdMaker) -> None:
        super().__init__(database)
        self.folder = folder
        self.keys = keys
        self.presence = PresenceFile(folder, keys.key, clock)
        self.notices: list[OpeningNotice] = []
        self.missing: tuple[Commit, ...] = ()
        self.paper_memory = PaperMemory()
        self.clock = clock
        self.new_id = new_id
        self.owner = WorkspaceStore(database)
        self.recovery = RecoveryStore(database)
        self.instruments = InstrumentStore(database)
        self.assessments = AssessmentStore(database)
        self.identities = IdentityStore(database)
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
        # First of all, whatever fails below: a draft that is being printed on another thread keeps no more of it.
        self.paper_memory.forget()
        try:
            self.close_desk()
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

    def instrument(self, ref: InstrumentRef, language: str = FALLBACK_LANGUAGE) -> Instrument:
        """Return an instrument, read from the bytes that are kept with the assessments.

        Args:
            language: BCP 47; in which its texts are wanted too, where the program has them.

        Raises:
            KnownError: INSTRUMENT_NOT_FOUND, INSTRUMENT_NOT_VALID.
        """
        found = self._instrument(ref)[0]
        # Asked at every change of a value, nearly always for the texts that the file has.
        return found if language in found.languages else speaking(found, language)

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

    def set_signing_key(self, key: SigningKey) -> Changes:
        """Take another signing key; what the one before signed is still this workspace's own."""
        at = self.clock()
        self.owner.set_signing_key(key, at)
        self.signing_key = key
        return Changes(None, frozenset(), frozenset({ChangeKind.WORKSPACE}), at)

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
        is_code_kept: As of :func:`services.workspace_opening.create_workspace`.

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


def latest_instrument(language: str = FALLBACK_LANGUAGE) -> Instrument:
    """Return the latest of the instruments that ship with the program.

    Args:
        language: BCP 47; in which its texts are wanted too, where the program has them.
    """
    found = shipped_instruments()[-1]
    return found if language in found.languages else speaking(found, language)


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
