"""The check of every page at opening, before the database itself is opened: a damaged file is never written to."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

from eesee_desktop.domain.damage import Damage
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.database_files import is_open_here
from eesee_desktop.storage.salvage.locking import is_locked
from eesee_desktop.storage.salvage.pages import Pages

AT_ONCE_BYTES = 32 * 1024 * 1024
"""So much is checked while the workspace opens, in some tenths of a second; the rest of a larger one after it."""

_TOLD_EVERY = 256

TellProgress = Callable[[int, int], None]
"""Is told how many of how many pages are done; may raise to stop."""


class PageCheck:
    """The check of one file.

    Where the file is large, the check goes on while the workspace is open, on another thread; then :meth:`close` it
    after the database.

    Args:
        path: The database; nobody has it open.
        key: 32 bytes.

    Raises:
        OSError: It cannot be read.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self._pages = Pages(path, key)
        self._bad: list[int] = []
        self._done = 0

    @property
    def is_done(self) -> bool:
        """Whether every page was looked at."""
        return self._done >= self._pages.count

    @property
    def damage(self) -> Damage | None:
        """What was found so far; None if all is whole."""
        pages = self._pages
        if not self._bad and not pages.log.hurt and not pages.is_cut_off and not pages.salt_is_hurt:
            return None
        return Damage(pages.count, tuple(self._bad), pages.log.hurt, pages.is_cut_off)

    def run(self, tell: TellProgress, most: int | None = None) -> None:
        """Check pages.

        Args:
            most: How many; all that are left if None.
        """
        for number, is_whole in self._pages.checked(self._done + 1):
            self._done = number
            if not is_whole:
                self._bad.append(number)
            if number % _TOLD_EVERY == 0:
                tell(number, self._pages.count)
            if most is not None and number >= most:
                return
        self._done = self._pages.count

    def run_beside(self, database: Database, tell: TellProgress) -> Damage | None:
        """Check the pages that are left while the workspace is open, and return the damage.

        Raises:
            KnownError: FILE_NOT_READABLE; what was not looked at is looked at by the next call.
        """
        with _reading(database.path):
            return self._run_beside(database, tell)

    def _run_beside(self, database: Database, tell: TellProgress) -> Damage | None:
        self.run(tell)
        suspected, self._bad = self._bad, []
        # A page that was being written is whole when nobody writes.
        with database.transaction():
            self._bad = [number for number in suspected if not self._pages.is_whole_in_file(number)]
        return self.damage

    def close(self) -> None:
        """Let go of the file."""
        self._pages.close()


def check_pages(path: Path, key: bytes) -> PageCheck | None:
    """Check a database that is about to be opened.

    Returns:
        The check, to be gone on with and to be closed; None if all was checked.

    Raises:
        KnownError: DATABASE_DAMAGED with what was found; FILE_NOT_READABLE. Nothing was written.
    """
    # The database itself will say that it is open elsewhere; a page that is being written now would look hurt.
    with _reading(path), contextlib.ExitStack() as stack:
        if is_open_here(path) or is_locked(path):
            return None
        check = PageCheck(path, key)
        stack.callback(check.close)
        size = path.stat().st_size
        check.run(lambda *_: None, None if size <= AT_ONCE_BYTES else AT_ONCE_BYTES // 4096)
        if check.damage is not None:
            raise damaged(path, check.damage)
        if check.is_done:
            return None
        # Kept open: closing it while the database is open would give up the lock.
        stack.pop_all()
    return check


@contextlib.contextmanager
def _reading(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise KnownError(ErrorCode.FILE_NOT_READABLE, path=str(path)) from error


def damage_of(path: Path, key: bytes, tell: TellProgress = lambda *_: None) -> Damage | None:
    """Return what is wrong with a file that nobody has open; None if nothing is.

    Raises:
        OSError: It cannot be read.
    """
    check = PageCheck(path, key)
    try:
        check.run(tell)
        return check.damage
    finally:
        check.close()


def damaged(path: Path, damage: Damage) -> KnownError:
    """Return the error that tells of damage."""
    return KnownError(
        ErrorCode.DATABASE_DAMAGED,
        path=str(path),
        bad=len(damage.bad) + damage.hurt_frames,
        pages=damage.pages,
    )
