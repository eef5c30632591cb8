"""What is reported safe is in the file that a person finds again, and what is not is told."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.storage.database import Database
from eesee_desktop.storage.ui_state import UiStateStore

KEY = bytes(range(32))


def _rename(path: Path) -> None:
    path.rename(path.with_name("renamed.db"))


def _delete(path: Path) -> None:
    path.unlink()


def _replace(path: Path) -> None:
    shutil.copyfile(path, path.with_name("other.db"))
    path.with_name("other.db").replace(path)


def _move_folder(path: Path) -> None:
    path.parent.rename(path.parent.with_name("elsewhere"))


def _delete_log(path: Path) -> None:
    path.with_name(path.name + "-wal").unlink()


@pytest.mark.parametrize("way", [_rename, _delete, _replace, _move_folder, _delete_log])
def test_a_file_that_went_from_under_us_is_told(tmp_path: Path, way: Callable[[Path], None]) -> None:
    """Moved, renamed, deleted or replaced, the file or its log: nothing is called safe from then on."""
    folder = tmp_path / "workspace"
    folder.mkdir()
    database = Database.create(folder / "workspace.db", KEY)
    store = UiStateStore(database)
    store.set("word", "before")
    way(database.path)
    for _ in range(2):  # a second try is not taken for safe because the first one left its value somewhere
        with pytest.raises(KnownError) as gone:
            store.set("word", "after")
        assert gone.value.code is ErrorCode.WORKSPACE_GONE
    assert not database.is_there
    assert store.get("word") == "before"  # what was stored can still be read
    with pytest.raises(KnownError):
        database.settle()
    database.close()


def test_a_file_that_comes_back_takes_changes_again(tmp_path: Path) -> None:
    """Whoever puts the file back where it was goes on as if nothing had been."""
    database = Database.create(tmp_path / "workspace.db", KEY)
    store = UiStateStore(database)
    database.path.rename(tmp_path / "away.db")
    with pytest.raises(KnownError):
        store.set("word", "kept")
    (tmp_path / "away.db").rename(database.path)
    store.set("word", "kept")
    database.close()
    again = Database.open(tmp_path / "workspace.db", KEY)
    assert UiStateStore(again).get("word") == "kept"
    again.close()


def test_closing_leaves_alone_what_has_taken_its_place(tmp_path: Path) -> None:
    """Another database that was put in place, with a log of its own, keeps that log when ours is let go."""
    database = Database.create(tmp_path / "workspace.db", KEY)
    for suffix in ("", "-wal"):
        (tmp_path / f"other.db{suffix}").write_bytes(f"somebody's{suffix}".encode())
        (tmp_path / f"other.db{suffix}").replace(tmp_path / f"workspace.db{suffix}")
    database.close()
    assert (tmp_path / "workspace.db-wal").read_bytes() == b"somebody's-wal"
    assert (tmp_path / "workspace.db").read_bytes() == b"somebody's"


def test_a_database_goes_on_in_another_place(tmp_path: Path) -> None:
    """A copy that was made of what an open connection holds takes over, for every store that rests on it."""
    database = Database.create(tmp_path / "workspace.db", KEY)
    store = UiStateStore(database)
    store.set("word", "before")
    database.path.unlink()
    (tmp_path / "new").mkdir()
    database.copy(tmp_path / "new" / "workspace.db")
    database.move_to(tmp_path / "new" / "workspace.db", KEY)
    assert store.get("word") == "before"
    store.set("word", "after")
    database.close()
    again = Database.open(tmp_path / "new" / "workspace.db", KEY)
    assert UiStateStore(again).get("word") == "after"
    again.close()


def test_settling_leaves_one_file_that_stands_for_itself(tmp_path: Path) -> None:
    """After a checkpoint the log is empty, and the file alone has everything."""
    database = Database.create(tmp_path / "workspace.db", KEY)
    UiStateStore(database).set("word", "kept")
    log = tmp_path / "workspace.db-wal"
    assert log.stat().st_size
    assert database.settle()
    assert log.stat().st_size == 0
    shutil.copyfile(database.path, tmp_path / "copy.db")
    copy = Database.open(tmp_path / "copy.db", KEY)
    assert UiStateStore(copy).get("word") == "kept"
    copy.close()
    with database.transaction():
        UiStateStore(database).set("word", "later")
        assert not database.settle()  # not in the middle of something
    database.close()


def test_a_close_that_cannot_write_says_so(tmp_path: Path) -> None:
    """Where the last checkpoint fails, closing tells it, lets go of the file, and nothing is lost."""
    resource = pytest.importorskip("resource", reason="only Unix limits the size of files")
    database = Database.create(tmp_path / "workspace.db", KEY)
    store = UiStateStore(database)
    database.settle()
    store.set("long", "word " * 40_000)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (database.path.stat().st_size + 4096, before[1]))
    try:
        with pytest.raises(KnownError) as failed:
            database.close()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert failed.value.code in {ErrorCode.DISK_FULL, ErrorCode.DISK_FAILED}
    again = Database.open(tmp_path / "workspace.db", KEY)
    assert UiStateStore(again).get("long") == "word " * 40_000
    again.close()


def test_only_what_changes_something_is_counted(tmp_path: Path) -> None:
    """Reading, and setting what is there, leave counter and log alone; a rolled back change leaves no number."""
    database = Database.create(tmp_path / "workspace.db", KEY)
    store = UiStateStore(database)
    log = tmp_path / "workspace.commits"
    store.set("word", "one")
    size = log.stat().st_size
    store.get("word")
    store.set("word", "one")

    def fail() -> None:
        with database.transaction():
            store.set("word", "two")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert log.stat().st_size == size
    assert database.missing_commits() == ()
    database.close()
