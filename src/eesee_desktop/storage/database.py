"""The encrypted file and the one connection to it: opening, transactions, copies, closing.

"Safe" is said of what is in the file that a person would find again. So after each commit it is asked whether the file
that is held open is still the one at its path: one that was renamed, deleted or replaced takes commits as before, and
all of them are gone with the connection. And each commit is counted, see :mod:`eesee_desktop.storage.commit_log`.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from eesee_desktop.crypto.passphrase import KeyFile
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.storage.backup import (
    check_copy,
    check_pages,
    copy_database,
    copy_in_steps,
    count_rows,
    state_of,
)
from eesee_desktop.storage.commit_log import Commit, CommitLog
from eesee_desktop.storage.connection import all_or_nothing, connect, failures, known, known_errors, take_back
from eesee_desktop.storage.database_files import (
    FILE_MODE,
    OPEN,
    commits_beside,
    identity_of,
    log_beside,
    set_foreign_log_aside,
)
from eesee_desktop.storage.mapping import from_moment, to_moment
from eesee_desktop.storage.page_seal import GoOn
from eesee_desktop.storage.schema import SHIPPED, Migrations, version_of
from eesee_desktop.system import clock as system_clock
from eesee_desktop.system.clock import Clock
from eesee_desktop.system.files import known_error

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from sqlmodel import Session

_INCREMENTAL = 2  # as SQLite numbers the kinds of auto_vacuum
_READABLE = ("1",)

_COUNT = "SELECT number, at FROM commit_count"
_COUNT_ON = "UPDATE commit_count SET number = ?, at = ?"
_SETTLED_AFTER = 1024
"""Every so many commits a checkpoint is made in any case."""


class Database:
    """One open database.

    There is one connection, for SQLite writes one thing at a time anyway; a lock keeps threads apart. SQLAlchemy is
    laid over it when it is first asked for: loading it takes longer than most verbs, and those that only read do
    without (docs/adr/0020).

    Args:
        path: The file, which exists and has been checked.
        raw: The driver's connection to it.
        key: What it is encrypted with.
        clock: Tells when a commit is made.
    """

    def __init__(self, path: Path, raw: Any, key: bytes, clock: Clock) -> None:  # noqa: ANN401  the driver ships no types
        self.path = path
        self._key = key
        self.is_read_only = False
        self._raw = raw
        self._laid_over: Connection | None = None
        self._is_inside = False  # of a transaction
        self._is_open = True
        OPEN.append(path.resolve())
        self._beside: BinaryIO | None = None
        self._log = CommitLog(commits_beside(path), key)
        self._clock = clock
        self._number = 0
        self.last_commit: datetime | None = None
        self._is_settled = True
        self._noted: list[tuple[AssessmentId, tuple[str, ...]]] = []
        # Taken when the file is surely the one that was opened; its log is there since the first read.
        self._identities = {one: identity_of(one) for one in (path, log_beside(path))}
        # Re-entrant, because verbs call verbs: a transaction inside another one joins it on the same thread.
        self._turn = threading.RLock()

    @classmethod
    def create(cls, path: Path, key: bytes, *, clock: Clock = system_clock.now) -> Database:
        """Make a new database with all its tables.

        Args:
            key: 32 random bytes.
            clock: Tells when a commit is made.

        Raises:
            KnownError: WORKSPACE_EXISTS if there is a file already; FILE_NOT_WRITABLE; DISK_FULL.
        """
        try:
            # Created by us and not by SQLite, which would use the umask: the file is never readable for others,
            # not even for a moment. O_EXCL also makes "there is one already" an answer rather than a race.
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, FILE_MODE))
        except FileExistsError as error:
            raise KnownError(ErrorCode.WORKSPACE_EXISTS, path=str(path.parent)) from error
        except OSError as error:
            raise known_error(error, path) from error
        with known_errors(path):
            from eesee_desktop.storage import migrating  # noqa: PLC0415  loads SQLAlchemy

            database = cls(path, connect(path, key), key, clock)
            # A new database takes the present tables directly. A test holds that the migrations lead to the
            # very same ones.
            with database._turn, all_or_nothing(database._raw):
                migrating.make_tables(database._connection)
                database._raw.execute("INSERT INTO commit_count (id, number) VALUES (1, 0)")
            database._is_settled = False
        return database

    @classmethod
    def open(
        cls,
        path: Path,
        key: bytes,
        migrations: Migrations = SHIPPED,
        *,
        clock: Clock = system_clock.now,
        is_read_only: bool = False,
    ) -> Database:
        """Open a database and bring its tables up to date, with a backup beside it first.

        Args:
            key: 32 bytes, the ones that it was made with.
            migrations: The way from each older version to this program's.
            clock: Tells when a commit is made.
            is_read_only: Nothing is written once it is open; the file is a private copy, which may be migrated.

        Raises:
            KnownError: WORKSPACE_NOT_FOUND; DATABASE_LOCKED if another process has it open; DATABASE_TOO_NEW,
                naming both versions; DATABASE_DAMAGED if the key does not open it.
        """
        if not path.is_file():
            raise KnownError(ErrorCode.WORKSPACE_NOT_FOUND, path=str(path.parent))
        with known_errors(path):
            set_foreign_log_aside(path, key)
            database = cls(path, connect(path, key), key, clock)
        try:
            with known_errors(path):
                if version_of(database._raw) != migrations.head:
                    from eesee_desktop.storage import migrating  # noqa: PLC0415  loads SQLAlchemy

                    migrating.migrate(database._connection, path, migrations)
                database._read_count()
                if is_read_only:
                    database._raw.execute("PRAGMA query_only = ON")
                    database.is_read_only = True
        # KeyboardInterrupt included: a connection left open would hold the lock on the file.
        except BaseException:
            database._let_go()
            raise
        return database

    @contextmanager
    def bare_transaction(self) -> Iterator[Any]:
        """Give the driver's connection inside a transaction, for statements in SQL; one inside another joins it.

        Raises:
            KnownError: DISK_FULL, FILE_NOT_WRITABLE, DATABASE_DAMAGED, WORKSPACE_READ_ONLY; nothing has been stored
                then. WORKSPACE_GONE: the file is not at its path any more; what was stored before is held here alone.
        """
        try:
            with self._turn:
                # Joined, not nested with a savepoint: a verb made of verbs is done as a whole or not at all.
                if self._is_inside:
                    yield self._raw
                    return
                self._noted.clear()
                raw = self._raw
                before = raw.total_changes
                # Here and not by all_or_nothing, as this runs with each commit.
                raw.execute("BEGIN")
                self._is_inside = True
                try:
                    yield raw
                    # Where a long value runs on over several pages and the last one is hurt, SQLCipher hands zeros over
                    # without an error, and from then on only its state tells.
                    if raw.execute("PRAGMA cipher_status").fetchone() != _READABLE:
                        raise KnownError(ErrorCode.DATABASE_DAMAGED, path=str(self.path))  # noqa: TRY301  taken back below
                    is_changed = raw.total_changes != before
                    if is_changed:
                        # Before, so that what could be kept nowhere is not stored: a second try would find it there
                        # and take it for safe.
                        if not self.is_there:
                            raise KnownError(ErrorCode.WORKSPACE_GONE, path=str(self.path))  # noqa: TRY301  likewise
                        commit = self._counted()
                    raw.execute("COMMIT")
                except BaseException:
                    take_back(raw)
                    raise
                finally:
                    self._is_inside = False
                if is_changed:
                    self._note(commit)
                    if not self.is_there:
                        raise KnownError(ErrorCode.WORKSPACE_GONE, path=str(self.path))
        # Here and not by known_errors, as this runs with each commit.
        except failures() as error:
            raise known(error, self.path, is_read_only=self.is_read_only) from error

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Give SQLAlchemy's connection inside a transaction; one inside another joins it.

        Raises:
            KnownError: As :meth:`bare_transaction`.
        """
        with self.bare_transaction():
            connection = self._connection
            if connection.in_transaction():
                yield connection
                return
            # In SQLAlchemy's books, or it would go on with the same one after the end of ours.
            with connection.begin():
                yield connection

    @property
    def driver(self) -> Any:  # noqa: ANN401  the driver ships no types
        """The driver's connection, for statements in SQL inside a transaction."""
        return self._raw

    @property
    def _connection(self) -> Connection:
        if self._laid_over is None:
            from eesee_desktop.storage.engine import engine_over  # noqa: PLC0415  loads SQLAlchemy

            self._laid_over = engine_over(self._raw).connect()
        return self._laid_over

    def _counted(self) -> Commit:
        """Count the commit that is about to be made, inside it."""
        number = self._number + 1
        at = self._clock()
        self._raw.execute(_COUNT_ON, (number, to_moment(at)))
        if not self._noted:
            return Commit(number, at)
        (assessment, things), *more = self._noted
        for _, others in more:
            things += others
        return Commit(number, at, assessment, things)

    def _note(self, commit: Commit) -> None:
        """Note a commit that was made, apart from the database."""
        self._number, self.last_commit, self._is_settled = commit.number, commit.at, False
        # A note that could not be written makes the log know less. The commit itself is on disk.
        with contextlib.suppress(OSError):
            self._log.note(commit)
        if commit.number % _SETTLED_AFTER == 0:
            with contextlib.suppress(KnownError):  # as at every other time, the next one tries again
                self.settle()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep the turn: other threads wait until the end."""
        with self._turn:
            yield

    def note_things(self, assessment: AssessmentId, things: Iterable[str]) -> None:
        """Say what the present transaction alters, for the counter that is kept apart."""
        self._noted.append((assessment, (*things,)))

    def missing_commits(self) -> tuple[Commit, ...]:
        """Return the commits that were reported safe and that the database does not have.

        Those that nobody knows more of than their number come first, as one.
        """
        with self._turn:
            found = self._log.later_than(self._number)
            unknown = found[0].number - self._number - 1 if found else 0
            if not unknown:
                return found
            return Commit(self._number + 1, found[0].at, unnamed=unknown - 1), *found

    def accept_missing(self) -> None:
        """Count on from where the database is: what is missing was written down."""
        with self._turn, contextlib.suppress(OSError):  # it is told again at the next opening
            self._log.restart(Commit(self._number, self.last_commit or self._clock()))

    @property
    def is_there(self) -> bool:
        """The file that is held open is still the one at its path, and so is its log."""
        if self.is_read_only:
            return True
        for path, identity in self._identities.items():
            # Here and not in a function of its own, as this runs with each commit.
            try:
                found = os.stat(path)  # noqa: PTH116  a Path costs as much again
            except OSError:
                return identity is None
            if identity is None:  # the log, where the first read did not make it
                self._identities[path] = found.st_dev, found.st_ino
            elif identity != (found.st_dev, found.st_ino):
                return False
        return True

    def must_be_there(self) -> None:
        """Refuse where the file was moved, renamed, deleted or replaced.

        Raises:
            KnownError: WORKSPACE_GONE.
        """
        if not self.is_there:
            raise KnownError(ErrorCode.WORKSPACE_GONE, path=str(self.path))

    def must_be_whole(self) -> None:
        """Look at every page, and at how they hang together.

        Raises:
            KnownError: DATABASE_DAMAGED.
        """
        with self._turn, known_errors(self.path):
            # The first gives a line for each page that is not as it was written; the second says "ok".
            broken = self._raw.execute("PRAGMA cipher_integrity_check").fetchall()
            if broken or self._raw.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
                raise KnownError(ErrorCode.DATABASE_DAMAGED, path=str(self.path))

    def settle(self) -> bool:
        """Fold what was committed into the one file, so that it needs no log beside it; tell whether that was done.

        It is not done while something is read. All that was committed is safe before and after.

        Raises:
            KnownError: DISK_FULL, DISK_FAILED, WORKSPACE_GONE; what was committed stays in the log then.
        """
        with self._turn, known_errors(self.path):
            if self._is_inside:
                return False
            if self._is_settled or self.is_read_only:
                return True
            self.must_be_there()
            busy, _, _ = self._raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if busy:
                return False
            self._is_settled = True
            self._cut_log()
            return True

    def give_back(self, pages: int) -> bool:
        """Give free pages back to the disk, so many at most; tell whether more are free.

        Raises:
            KnownError: As of any transaction.
        """
        with self._turn, known_errors(self.path):
            if self.is_read_only or self._is_inside:
                return False
            free = int(self._raw.execute("PRAGMA freelist_count").fetchone()[0])
            if not free or self._raw.execute("PRAGMA auto_vacuum").fetchone()[0] != _INCREMENTAL:
                return False
            self.must_be_there()
            self._raw.execute(f"PRAGMA incremental_vacuum({pages})").fetchall()
            self._is_settled = False
            return free > pages

    @contextmanager
    def session(self) -> Iterator[Session]:
        """Give a session inside a transaction, for reading and adding rows; what was added is stored at its end."""
        # Rows are read after the transaction as plain values; expiring them would send each attribute back to
        # the database.
        from sqlmodel import Session  # noqa: PLC0415  loads SQLAlchemy

        with self.transaction() as connection, Session(connection, expire_on_commit=False) as session:
            yield session
            # The session does not commit, the transaction around it does. Without the flush its pending rows
            # would be dropped.
            session.flush()

    def copy(self, target: Path) -> None:
        """Write an encrypted copy under the same key, without what was deleted.

        Raises:
            KnownError: BACKUP_FAILED with the path; nothing is left of it then.
        """
        with self._turn:
            copy_database(self._raw, target)

    def back_up(self, target: Path, go_on: GoOn) -> None:
        """Write a copy while others go on, then open it and check it.

        No commit waits for longer than a step. What is read is checked before: a page that was damaged on the disk
        would otherwise come as zeros under a good seal.

        Args:
            target: Is not there yet.
            go_on: See :class:`GoOn`; what it raises ends the copy.

        Raises:
            KnownError: DATABASE_DAMAGED of this database; DISK_FULL, FILE_NOT_WRITABLE; BACKUP_NOT_VALID if the copy
                is not what it should be. Nothing is left of it then.
        """
        raw = self._raw
        with self._turn, known_errors(self.path):
            # So that all that was committed until now lies in the file whose pages are looked at.
            raw.execute("PRAGMA wal_checkpoint(PASSIVE)")
        check_pages(self.beside(), self.path, self._key, self._turn, go_on)
        altered = raw.total_changes
        try:
            copy_in_steps(raw, target, self._key, go_on)
            rows = check_copy(target, self._key)
            with self._turn:
                # Where nothing was written meanwhile, the copy has as many rows of each kind.
                differs = raw.total_changes == altered and rows != {
                    name: count_rows(raw, name) for name in rows
                }
        except BaseException:
            with contextlib.suppress(OSError):
                target.unlink(missing_ok=True)
            raise
        if differs:
            with contextlib.suppress(OSError):
                target.unlink(missing_ok=True)
            raise KnownError(ErrorCode.BACKUP_NOT_VALID, path=str(target))

    def beside(self) -> BinaryIO:
        """Return the file itself, to be read and not to be closed.

        Where locks follow POSIX, closing any descriptor of a file gives up all locks that the process has on it: a
        second program could open the database then. So this one stays until the connection is closed.

        Raises:
            KnownError: FILE_NOT_READABLE.
        """
        if self._beside is None:
            try:
                self._beside = self.path.open("rb")
            except OSError as error:
                raise KnownError(ErrorCode.FILE_NOT_READABLE, path=str(self.path)) from error
        return self._beside

    def is_opened_by(self, key_file: KeyFile) -> bool:
        """Tell whether the key in a key file is the one of this database."""
        return key_file.is_of(self._key)

    def state(self) -> tuple[int, str]:
        """Return how many acts the history has, and what differs where what is kept differs."""
        with self.bare_transaction() as raw:
            return state_of(raw, self._key)

    def move_to(self, path: Path, key: bytes) -> None:
        """Go on with a whole copy at another path; the present file is let go.

        Raises:
            KnownError: As :meth:`open`; the present one is held on to then.
        """
        with self._turn:
            turn = self._turn
            other = vars(Database.open(path, key, clock=self._clock))
            self._let_go()
            # In place: every store holds on to this object. The turn stays, as this thread has it.
            self.__dict__.update({**other, "_turn": turn})

    def fold_and_unname_log(self) -> None:
        """Fold what was committed into the file that is held, wherever it is; free the name of its log if it is gone.

        Raises:
            KnownError: DISK_FULL, DISK_FAILED; nothing is altered then.
        """
        with self._turn, known_errors(self.path):
            busy, _, _ = self._raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            log = log_beside(self.path)
            if not busy and not self.is_there and identity_of(log) == self._identities[log]:
                log.unlink(missing_ok=True)

    def close(self) -> None:
        """Write everything into the one file and let go of it; the files beside it vanish.

        Raises:
            KnownError: As :meth:`settle`: what was committed is safe in the log beside the file, which stays. The
                file is let go all the same.
        """
        with self._turn:
            if not self._is_open:
                return
            try:
                # By itself, as closing does the same and does not say when it fails.
                if self.is_there:
                    self.settle()
            finally:
                self._let_go()

    def _let_go(self) -> None:
        # Closing removes the log by its name. Where another file has taken that name, it is somebody else's.
        log = log_beside(self.path)
        kept = log.with_name(f"{log.name}.kept")
        is_foreign = not self.is_read_only and identity_of(log) not in {None, self._identities[log]}
        if is_foreign:
            with contextlib.suppress(OSError):
                log.replace(kept)
        self._is_open = False
        if self._laid_over is not None:
            self._laid_over.close()
            self._laid_over.engine.dispose()
        self._raw.close()
        self._log.close()
        with contextlib.suppress(ValueError):
            OPEN.remove(self.path.resolve())
        if self._beside is not None:
            with contextlib.suppress(OSError):  # it was only read
                self._beside.close()
        if is_foreign:
            with contextlib.suppress(OSError):
                kept.replace(log)

    def _read_count(self) -> None:
        found = self._raw.execute(_COUNT).fetchall()
        if len(found) != 1:
            raise KnownError(ErrorCode.DATABASE_DAMAGED, path=str(self.path))
        [(self._number, last)] = found
        self.last_commit = None if last is None else from_moment(last)
        # Of an opening after a crash nobody knows; a checkpoint that finds nothing to do costs nothing.
        self._is_settled = False

    def _cut_log(self) -> None:
        if self._number:
            with contextlib.suppress(OSError):  # more is kept than is needed
                self._log.cut(Commit(self._number, self.last_commit or self._clock()))
