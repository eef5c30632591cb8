from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from eesee_desktop.crypto.page_cipher import PAGE_BYTES, PageCipher
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.storage.attachments import AttachmentStore
from eesee_desktop.storage.connection import connect
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.salvage.btree import Missing, Tables, free_pages
from eesee_desktop.storage.salvage.locking import is_locked
from eesee_desktop.storage.salvage.pages import Pages

KEY = bytes(range(32))
LONG = "a long text that runs on over several pages " * 700
HOLDER = """
import pathlib, sys
from eesee_desktop.storage.database import Database
database = Database.open(pathlib.Path(sys.argv[1]), bytes(range(32)))
print("open", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """Give a closed database with short rows, long ones, and pages that are free again."""
    path = tmp_path / "workspace.db"
    database = Database.create(path, KEY)
    with database.transaction() as connection:
        for number in range(60):
            connection.exec_driver_sql(
                "INSERT INTO ui_state VALUES (?, ?)", (f"{number:03}", f"{number} {LONG}")
            )
        for number in range(500):
            connection.exec_driver_sql(
                "INSERT INTO ui_state VALUES (?, ?)", (f"short {number}", f"{number}" * 9)
            )
    with database.transaction() as connection:
        connection.exec_driver_sql("DELETE FROM ui_state WHERE key LIKE '00%'")
    database.close()
    return path


def _flip(path: Path, place: int) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        (byte,) = file.read(1)
        file.seek(place)
        file.write(bytes([byte ^ 0x40]))


def _told_by_the_library(path: Path) -> set[int]:
    connection = connect(path, KEY)
    found = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    connection.close()
    return {int(line.rpartition(" ")[2]) for (line,) in found}


def _bad(path: Path) -> set[int]:
    with Pages(path, KEY) as pages:
        return {number for number, is_whole in pages.checked() if not is_whole}


def _rows(pages: Pages, table: str) -> dict[Any, tuple[Any, ...]]:
    tables = Tables(pages.open, pages.count)
    root = next(one.values[3] for one in tables.walk(1).records if one.values[1] == table)
    assert isinstance(root, int)
    return {one.values[0]: one.values for one in tables.walk(root).records}


def test_the_reader_agrees_with_the_library_on_every_page(filled: Path) -> None:
    """Whichever page is hurt, the reader without the library names the pages that the library's own check names."""
    assert _bad(filled) == _told_by_the_library(filled) == set()
    pages = filled.stat().st_size // PAGE_BYTES
    with Pages(filled, KEY) as opened:
        # Where the list of tables is hurt the library opens nothing, and so names nothing.
        listing = Tables(opened.open, opened.count).walk(1).seen
    hurt = (set(range(2, pages, 37)) | {pages}) - listing
    for number in hurt:
        _flip(filled, (number - 1) * PAGE_BYTES + number * 97 % PAGE_BYTES)
    assert _bad(filled) == _told_by_the_library(filled) == hurt
    assert len(hurt) > 10


def test_tables_are_read_as_the_library_reads_them(filled: Path) -> None:
    """Every row, with values that run on over other pages, is to the letter what a query returns."""
    with Pages(filled, KEY) as pages:
        found = _rows(pages, "ui_state")
        free = free_pages(pages.open, pages.count)
    connection = connect(filled, KEY)
    asked = {row[0]: row for row in connection.execute("SELECT * FROM ui_state")}
    assert len(free) == connection.execute("PRAGMA freelist_count").fetchone()[0] > 0
    connection.close()
    assert found == asked
    assert len(found) == 550


def test_a_value_that_runs_over_a_hurt_page_is_missing_as_a_whole(filled: Path) -> None:
    """No end of zeros and no half of a text: a value is there as it was stored, or it is not there."""
    with Pages(filled, KEY) as pages:
        whole = _rows(pages, "ui_state")
    for number in range(300, 330, 3):
        _flip(filled, number * PAGE_BYTES + 1000)
    with Pages(filled, KEY) as pages:
        found = _rows(pages, "ui_state")
    missing = [key for key, values in found.items() if values[1] is Missing.VALUE]
    assert missing
    assert all(values == whole[key] for key, values in found.items() if key not in missing)


def test_the_log_is_laid_over_the_file(filled: Path, tmp_path: Path) -> None:
    """What was committed and is in the write-ahead log only is read from there, and what was not committed is not."""
    database = Database.open(filled, KEY)
    with database.transaction() as connection:
        connection.exec_driver_sql("UPDATE ui_state SET value = ? WHERE key = '011'", (f"new {LONG}",))
    copy = tmp_path / "killed"
    copy.mkdir()
    for name in ("workspace.db", "workspace.db-wal"):
        shutil.copyfile(tmp_path / name, copy / name)
    database.close()
    with Pages(copy / "workspace.db", KEY) as pages:
        assert pages.log.latest
        assert _rows(pages, "ui_state")["011"][1] == f"new {LONG}"
    log = copy / "workspace.db-wal"
    log.write_bytes(log.read_bytes()[:-PAGE_BYTES])
    with Pages(copy / "workspace.db", KEY) as pages:
        assert _rows(pages, "ui_state")["011"][1] == f"11 {LONG}"
        assert not pages.log.hurt  # torn by a power cut; nobody was told that it was safe


@pytest.mark.parametrize("place", [0, 17, 32, 36, 44, 50, 32 + 24 + 2000])
def test_a_log_hurt_before_its_last_commit_is_told(filled: Path, tmp_path: Path, place: int) -> None:
    """SQLite stops at the first frame that is hurt and forgets the rest; the reader says so, wherever the byte is."""
    database = Database.open(filled, KEY)
    copy = tmp_path / "killed"
    copy.mkdir()
    for number in range(3):
        with database.transaction() as connection:
            connection.exec_driver_sql("INSERT INTO ui_state VALUES (?, 'x')", (f"later {number}",))
    for name in ("workspace.db", "workspace.db-wal"):
        shutil.copyfile(tmp_path / name, copy / name)
    database.close()
    _flip(copy / "workspace.db-wal", place)
    with Pages(copy / "workspace.db", KEY) as pages:
        assert pages.log.hurt
        if place < 32 + 24:  # only what stands around the pages is hurt: every commit is found all the same
            assert {f"later {number}" for number in range(3)} <= set(_rows(pages, "ui_state"))


def test_a_large_commit_that_a_power_cut_tore_lets_nobody_wait(filled: Path, tmp_path: Path) -> None:
    """Of many frames that came to the disk in part, the workspace opens in a moment, as of before the commit."""
    copy = tmp_path / "cut"
    copy.mkdir()
    database = Database.open(filled, KEY)
    # Before: so much is folded into the file as soon as it is committed.
    shutil.copyfile(filled, copy / "workspace.db")
    with database.transaction() as connection:
        connection.exec_driver_sql("UPDATE ui_state SET value = ?", (f"new {LONG}",))
    shutil.copyfile(tmp_path / "workspace.db-wal", copy / "workspace.db-wal")
    database.close()
    log = bytearray((copy / "workspace.db-wal").read_bytes())
    frame = 24 + PAGE_BYTES
    torn = range(32 + 10 * frame, len(log) - frame, frame)
    assert len(torn) > 100
    for number, start in enumerate(torn):
        # In turns the head and the page were never written.
        part = slice(start, start + 24) if number % 3 else slice(start + 24, start + frame)
        log[part] = bytes(part.stop - part.start)
    (copy / "workspace.db-wal").write_bytes(log)
    began = time.process_time()
    with Pages(copy / "workspace.db", KEY) as pages:
        assert not pages.log.hurt
        assert _rows(pages, "ui_state")["011"][1] == f"11 {LONG}"
    assert time.process_time() - began < 10  # seconds, where it was minutes


def test_a_hurt_salt_is_found_again(filled: Path) -> None:
    """One changed byte of the sixteen that every page's key hangs on takes nothing along but itself."""
    _flip(filled, 5)
    with Pages(filled, KEY) as pages:
        assert pages.salt_is_hurt
        assert all(is_whole for _, is_whole in pages.checked())


def test_another_key_opens_no_page() -> None:
    """A page is bound to key, salt and number."""
    page = bytes(PAGE_BYTES)
    assert PageCipher(KEY, bytes(16)).open(1, page) is None


def test_zeros_that_the_library_hands_over_are_refused(tmp_path: Path) -> None:
    """Where the last page of a long value is hurt, the library gives zeros without an error; a verb refuses them."""
    path = tmp_path / "workspace.db"
    database = Database.create(path, KEY)
    sha256 = AttachmentStore(database).add(b"Z" * 20_000)
    with database.transaction() as connection:
        connection.exec_driver_sql("INSERT INTO ui_state VALUES ('long', ?)", ("Z" * 20_000,))
    database.close()
    reads: list[Callable[[Database], str | bytes]] = [
        _read_long,
        lambda one: AttachmentStore(one).read(sha256),
    ]
    silent = 0
    for number in range(2, path.stat().st_size // PAGE_BYTES + 1):
        _flip(path, (number - 1) * PAGE_BYTES + 1000)
        silent += _ends_in_zeros(path)
        for read in reads:
            assert _tried(path, read) in (set(), {"Z"}, {str(ord("Z"))})
        _flip(path, (number - 1) * PAGE_BYTES + 1000)
    assert silent == 1


def _tried(path: Path, read: Callable[[Database], str | bytes]) -> set[str]:
    """Return the letters or bytes of what is read; none where it is refused as damaged."""
    try:
        opened = Database.open(path, KEY)
    except KnownError as error:
        return {error.code.value} - {ErrorCode.DATABASE_DAMAGED.value}
    try:
        return {str(one) for one in read(opened)}
    except KnownError as error:
        return {error.code.value} - {ErrorCode.DATABASE_DAMAGED.value}
    finally:
        opened.close()


def _ends_in_zeros(path: Path) -> bool:
    """Tell whether the library itself hands the long text over with zeros in it, and no error."""
    try:
        raw = connect(path, KEY)
    except sqlcipher.DatabaseError:
        return False
    try:
        ((value,),) = raw.execute("SELECT value FROM ui_state").fetchall()
    except sqlcipher.DatabaseError:
        return False
    finally:
        raw.close()
    return "\0" in value


def _read_long(database: Database) -> str:
    with database.transaction() as connection:
        return str(connection.exec_driver_sql("SELECT value FROM ui_state").scalar_one())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has locks of another kind")
def test_a_second_program_is_noticed_without_opening_the_database(filled: Path) -> None:
    """Whether another process has it open is seen from its lock, and looking takes no lock away."""
    assert not is_locked(filled)
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(filled)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        assert is_locked(filled)
        assert is_locked(filled)
        holder.kill()
    assert not is_locked(filled)
