"""Verbs on a damaged workspace: look what is left of it, and salvage that into a new one that takes its place.

Every text that is recovered is, to the letter, one that was stored. What the file itself has lost is looked for in the
history, which holds every version of everything; only what is in neither is lost, and named.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from eesee_desktop.codec.things import STATUS, Things, kind_of, parts_of, with_things
from eesee_desktop.crypto.sshsig import SigningKey
from eesee_desktop.domain.assessment import AssessmentStatus, StudyPeriod
from eesee_desktop.domain.damage import Damage, Loss, LossKind
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId, CountryCode
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.intake.instrument_file import load_instrument
from eesee_desktop.services.backups import Backup, check, find_backups, stamp
from eesee_desktop.services.journal import content_at_present, things_at_present
from eesee_desktop.services.page_check import TellProgress, damage_of
from eesee_desktop.services.workspace import Workspace, key_of, latest_instrument, shipped_instruments
from eesee_desktop.services.workspace_opening import open_database
from eesee_desktop.storage.key_files import read_key_file, write_key_file
from eesee_desktop.storage.mapping import to_moment
from eesee_desktop.storage.restoring import (
    clear_coming,
    coming_folder,
    is_open_elsewhere,
    replace_workspace,
)
from eesee_desktop.storage.salvage.pages import Pages
from eesee_desktop.storage.salvage.rebuilding import Method, Spare, rebuild
from eesee_desktop.storage.salvage.rows import Columns, FoundRows, read_rows
from eesee_desktop.system.clock import Clock, IdMaker
from eesee_desktop.system.randomness import RandomBytes
from eesee_desktop.system.workspace_files import DATABASE_NAME

KEPT = "damaged-"
"""How the name of a folder begins that a damaged workspace was put aside in."""

_IN_HISTORY = frozenset(
    {
        "assessment_text",
        "principle_entry",
        "dimension_entry",
        "source",
        "citation",
        "recommendation",
        "panel_member",
        "panel_vote",
        "identity",
    }
)
"""Tables whose rows the history holds as well."""
_HEADER = frozenset({"country", "language", "period", "is_training"})
_HISTORIES = frozenset({"history", "field_change"})


@dataclass(frozen=True, slots=True)
class AccountOfOne:
    """What became of one assessment.

    Attributes:
        recovered: Fields, sources and other things that are there, as they were stored last.
        losses: What is not, and what was found again in the history.
    """

    id: AssessmentId
    country: CountryCode
    period: StudyPeriod
    instrument: Instrument
    recovered: int
    losses: tuple[Loss, ...]

    @property
    def lost(self) -> int:
        """How many things are gone."""
        gone = [loss for loss in self.losses if loss.may_be_older or not loss.is_from_history]
        return sum(loss.kind is not LossKind.ROWS for loss in gone)


@dataclass(frozen=True, slots=True)
class AccountOfAll:
    """What became of everything.

    Attributes:
        damage: What the check of the pages found.
        is_damaged: It found anything.
        others: Losses that belong to no single assessment.
    """

    damage: Damage
    is_damaged: bool
    assessments: tuple[AccountOfOne, ...]
    others: tuple[Loss, ...]

    @property
    def recovered(self) -> int:
        """How many things are there, over all assessments."""
        return sum(one.recovered for one in self.assessments)

    @property
    def lost(self) -> int:
        """How many things are gone."""
        others = sum(loss.kind is not LossKind.ROWS for loss in self.others)
        return sum(one.lost for one in self.assessments) + others

    @property
    def may_lack_more(self) -> bool:
        """A page is lost, and nothing tells what stood on it."""
        return any(loss.kind is LossKind.ROWS for loss in self.others)


class Salvage:
    """A new workspace made of what is left of a damaged one, beside it until it takes its place.

    Args:
        coming: Where it lies, inside ``folder``.

    Attributes:
        account: What became of everything.
    """

    def __init__(self, folder: Path, coming: Path, account: AccountOfAll, clock: Clock) -> None:
        self._folder = folder
        self._coming = coming
        self._clock = clock
        self.account = account

    def take_place(self) -> Path:
        """Put the new workspace in place of the damaged one, in one step; return the folder where that one stays.

        Raises:
            KnownError: DATABASE_LOCKED; DISK_FULL, FILE_NOT_WRITABLE.
        """
        kept = self._folder / f"{KEPT}{stamp(self._clock())}"
        while kept.exists():
            kept = kept.with_name(f"{kept.name}-again")
        replace_workspace(self._folder, self._coming, kept)
        return kept

    def discard(self) -> None:
        """Remove what was made: the person goes another way."""
        clear_coming(self._coming)


def prepare_salvage(  # noqa: PLR0913  clock, ids and randomness come in as arguments
    folder: Path,
    *,
    passphrase: str | None = None,
    recovery_code: str | None = None,
    clock: Clock,
    new_id: IdMaker,
    random: RandomBytes,
    tell: TellProgress = lambda *_: None,
) -> Salvage:
    """Make a new workspace of what is left of a damaged one; the damaged one is only read.

    Raises:
        KnownError: As ``open_workspace``; DISK_FULL, FILE_NOT_WRITABLE.
    """
    path = folder / DATABASE_NAME
    if is_open_elsewhere(path):
        raise KnownError(ErrorCode.DATABASE_LOCKED, path=str(path))
    key_file = read_key_file(folder)
    key = key_of(key_file, passphrase, recovery_code)
    try:
        damage = damage_of(path, key, tell)
        with Pages(path, key) as pages:
            found = read_rows(pages)
    except OSError as error:
        raise KnownError(ErrorCode.FILE_NOT_READABLE, path=str(path)) from error
    coming = coming_folder(folder)
    try:
        losses = rebuild(coming / DATABASE_NAME, key, found, _spare(found, clock, random))
        # The same passphrase and the same recovery code open it.
        write_key_file(coming, key_file)
        with open_database(coming, key, clock, new_id) as workspace:
            # Packed beside one that is lost.
            gone = [Loss(LossKind.VERSION, *where) for where in workspace.history.unreadable()]
            account = _Healing(workspace, (*losses, *gone), damage).run()
    except BaseException:
        clear_coming(coming)
        raise
    return Salvage(folder, coming, account, clock)


def last_good_backup(folder: Path, second: Path | None = None) -> Backup | None:
    """Return the newest backup of the workspace in a folder that is as it was written; None if there is none.

    Args:
        second: Where backups lie too.
    """
    try:
        mine = read_key_file(folder).key_check.hex()
    except KnownError:
        return None
    for backup in find_backups(folder, second):
        if backup.workspace == mine and backup.fault is None and not backup.is_replaced:
            with contextlib.suppress(KnownError):
                check(backup.path)
                return backup
    return None


def _spare(found: FoundRows, clock: Clock, random: RandomBytes) -> Spare:
    # Whatever still tells whose it is: each assessment says who wrote it.
    said: Columns = next(iter(found.rows("assessment")), {})
    owner: Columns = {
        "id": 1,
        "member_name": said.get("member_name", "?"),
        "member_country": said.get("member_country", "ZZZ"),
        "member_principal": said.get("member_principal", "unknown"),
        "signing_key": SigningKey.generate(random).to_bytes(),
        "created": to_moment(clock()),
    }
    return Spare(_method_of, owner)


def _method_of(sha256: str, raw: bytes | None) -> Method:
    """Return a method: from its bytes, else one that ships with the program, the latest if it is none of them."""
    if raw is not None:
        return _as_method(load_instrument(raw))
    shipped = {instrument.ref.sha256: instrument for instrument in shipped_instruments()}
    return _as_method(shipped.get(sha256) or latest_instrument())


def _as_method(instrument: Instrument) -> Method:
    return Method(
        instrument.ref.sha256,
        instrument.ref.id,
        instrument.ref.version,
        instrument.raw,
        tuple(principle.id for principle in instrument.principles),
        tuple(dimension.id for principle in instrument.principles for dimension in principle.dimensions),
    )


class _Healing:
    """The search for what is lost in the history, and the account."""

    def __init__(self, workspace: Workspace, losses: tuple[Loss, ...], damage: Damage | None) -> None:
        self._workspace = workspace
        self._losses = losses
        self._damage = damage
        # Where a part of the history itself is lost, what it does not speak of may have been there.
        self._is_history_whole = not any(
            loss.kind is LossKind.VERSION or (loss.kind is LossKind.ROWS and loss.where in _HISTORIES)
            for loss in losses
        )

    def run(self) -> AccountOfAll:
        one_by_one = [
            self._heal(summary.id)
            for summary in self._workspace.assessments.summaries(self._workspace.required_fields)
        ]
        damage = self._damage or Damage(0, ())
        return AccountOfAll(damage, self._damage is not None, tuple(one_by_one), tuple(self._others()))

    def _heal(self, assessment: AssessmentId) -> AccountOfOne:
        losses = [loss for loss in self._losses if loss.assessment == assessment]
        before = things_at_present(self._workspace, assessment)
        known = _last_known(self._workspace, assessment)
        # What had to be made up, so that others have what they refer to, gives way to what was stored.
        made_up = {f"member/{loss.where}" for loss in losses if loss.kind is LossKind.MEMBER}
        if any(loss.kind is LossKind.HEADER for loss in losses):
            made_up |= _HEADER
        wanted = {
            thing: text for thing, text in known.items() if text and (thing not in before or thing in made_up)
        }
        wanted = {
            thing: text for thing, text in wanted.items() if _referred(thing) in {None, *before, *wanted}
        }
        if wanted and self._damage is not None:
            self._put_back(assessment, wanted)
        present = things_at_present(self._workspace, assessment)
        content = content_at_present(self._workspace, assessment).assessment
        told = [self._judged(loss, known, present) for loss in losses]
        told += [
            Loss(
                LossKind.FIELD,
                assessment,
                thing,
                is_from_history=True,
                may_be_older=not self._is_history_whole,
            )
            for thing in wanted
            if thing in present
            and kind_of(thing) == "field"
            and not any(loss.where == thing for loss in losses)
        ]
        kept = tuple(loss for loss in told if loss is not None)
        return AccountOfOne(
            assessment,
            content.country,
            content.period,
            self._workspace.instrument(content.instrument),
            len(present.keys() - wanted.keys()),
            kept,
        )

    def _judged(self, loss: Loss, known: Things, present: Things) -> Loss | None:
        """Return a loss as it is after the history was asked; None if there was nothing to lose."""
        if loss.kind is LossKind.FIELD:
            if loss.where in present:
                return replace(loss, is_from_history=True, may_be_older=not self._is_history_whole)
            # The history knows every field that ever held something.
            return None if self._is_history_whole and not known.get(loss.where) else loss
        if loss.kind in {LossKind.SOURCE, LossKind.RECOMMENDATION, LossKind.CITATION, LossKind.MEMBER}:
            return None if self._is_history_whole else loss
        return loss

    def _put_back(self, assessment: AssessmentId, wanted: Things) -> None:
        workspace = self._workspace
        fields = workspace.fields_of(assessment)
        # Also what the method does not know, from an entry of before: it cannot be put back.
        fitting = {
            thing: text for thing, text in wanted.items() if kind_of(thing) != "field" or thing in fields
        }
        content = content_at_present(workspace, assessment)
        status, revision = workspace.assessments.status(assessment)
        with workspace.database.transaction():
            # What was sealed is put back as it was sealed, and stays so.
            workspace.assessments.set_status(assessment, AssessmentStatus.DRAFT, revision)
            healed = with_things(content, fitting, fields, workspace.new_id)
            workspace.assessments.replace(
                replace(healed.assessment, status=AssessmentStatus.DRAFT), content.assessment.modified
            )
            workspace.identities.replace(assessment, healed.identities)
            workspace.assessments.set_status(assessment, status, revision)

    def _others(self) -> Iterable[Loss]:
        for loss in self._losses:
            if loss.assessment is None and not (
                loss.kind is LossKind.ROWS and loss.where in _IN_HISTORY and self._is_history_whole
            ):
                yield loss


def _referred(thing: str) -> str | None:
    """Return the thing that has to be there for another one to be there, None if none has."""
    kind, parts = kind_of(thing), parts_of(thing)
    if kind == "citation":
        return f"source/{parts[-1]}"
    return f"member/{parts[-1]}" if kind in {"vote", "identity"} else None


def _last_known(workspace: Workspace, assessment: AssessmentId) -> Things:
    """Return the last text of each thing that the history speaks of, empty for one that is gone."""
    entries = workspace.history.entries(assessment)
    return {entry.thing: entry.new or "" for entry in entries if kind_of(entry.thing) != STATUS}
