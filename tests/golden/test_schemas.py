"""A sample workspace of every schema that people have: opened, migrated, compared, and broken off on the way.

The folders are never made anew: a schema that comes later gets a folder of its own beside them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from eesee_desktop.bundle.payload import document_from_json
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.services import exchange
from eesee_desktop.services.damage import prepare_salvage
from eesee_desktop.services.full_check import check_workspace
from eesee_desktop.storage.connection import connect
from eesee_desktop.storage.key_files import read_key_file
from eesee_desktop.storage.schema import SHIPPED
from eesee_desktop.system.randomness import random_bytes
from support_workspace import PASSPHRASE, StillClock, counted_ids, reopen

FOLDER = Path(__file__).parent
SAMPLES = {
    "0001": FOLDER / "0.1.0",
    "0002": FOLDER / "schema-0002",
    "0004": FOLDER / "schema-0004",
    "0005": FOLDER / "schema-0005",
    "0006": FOLDER / "schema-0006",
}
KILLED_WHILE_MIGRATING = """
import os, pathlib, signal, sys
from sqlalchemy import Engine, event
import support_workspace
left = int(sys.argv[2])

@event.listens_for(Engine, "before_cursor_execute")
def _count(connection, cursor, statement, *_):
    global left
    left -= 1
    if not left:
        os.kill(os.getpid(), signal.SIGKILL)

support_workspace.reopen(pathlib.Path(sys.argv[1])).close()
print("done", flush=True)
"""


@pytest.fixture(params=sorted(SAMPLES))
def sample(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, Path]:
    """Give a copy of a sample's workspace, and the folder of what was exported of it."""
    folder = SAMPLES[request.param]
    return Path(shutil.copytree(folder / "workspace", tmp_path / "workspace")), folder


def _exports(folder: Path) -> dict[str, bytes]:
    return {name: (folder / f"{name}.json").read_bytes() for name in ("example", "practice")}


def _must_hold(workspace: Path, exports: dict[str, bytes]) -> None:
    with reopen(workspace) as opened:
        for exported in exports.values():
            wanted = document_from_json(exported).assessment
            assert exchange.export_assessment(opened, wanted.id) == exported
        assert check_workspace(opened).is_whole


def _version_in(workspace: Path) -> str:
    key = read_key_file(workspace).open_with_passphrase(PASSPHRASE)
    connection = connect(workspace / "workspace.db", key)
    ((version,),) = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    connection.close()
    return str(version)


def test_there_is_a_sample_of_every_schema_before_this_one() -> None:
    """Whoever adds a migration leaves a workspace of the schema before it behind."""
    versions = sorted(path.name[:4] for path in (SHIPPED.folder / "versions").glob("[0-9]*.py"))
    assert set(versions[:2]) <= set(SAMPLES)
    for version, folder in SAMPLES.items():
        assert _version_of_copy(folder, version) == version


def _version_of_copy(folder: Path, version: str) -> str:
    copy = Path(os.environ["TMPDIR"]) / version
    shutil.copytree(folder / "workspace", copy)
    return _version_in(copy)


def test_it_is_opened_migrated_and_holds_what_it_held(sample: tuple[Path, Path]) -> None:
    """Everything that was exported then is there, the file is of this version, and the full check finds it whole."""
    workspace, folder = sample
    _must_hold(workspace, _exports(folder))
    assert _version_in(workspace) == SHIPPED.head


@pytest.mark.parametrize("statement", [3, 12, 30, 45, 60, 90])
def test_a_migration_that_is_killed_goes_back_and_is_done_at_the_next_opening(
    tmp_path: Path, statement: int
) -> None:
    """Killed at any of its statements, nothing of it has happened; the next opening does it, and nothing is missing."""
    folder = SAMPLES["0001"]
    workspace = Path(shutil.copytree(folder / "workspace", tmp_path / "workspace"))
    run = subprocess.run(
        [sys.executable, "-c", KILLED_WHILE_MIGRATING, str(workspace), str(statement)],
        env={**os.environ, "PYTHONPATH": f"{os.environ.get('PYTHONPATH', '')}:{FOLDER.parent}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "done" in run.stdout or run.returncode < 0, run.stderr
    assert _version_in(workspace) in {"0001", SHIPPED.head}
    _must_hold(workspace, _exports(folder))


def test_a_damaged_one_is_salvaged_in_its_own_schema_and_migrated(sample: tuple[Path, Path]) -> None:
    """Rows of an older schema go into tables of that schema, which are then brought up to date."""
    workspace, folder = sample
    with (workspace / "workspace.db").open("r+b") as file:
        file.seek(40 * 4096 + 7)
        file.write(b"\x00\xff\x00\xff")
    with pytest.raises(KnownError):
        reopen(workspace)
    salvage = prepare_salvage(
        workspace, passphrase=PASSPHRASE, clock=StillClock(), new_id=counted_ids(), random=random_bytes
    )
    salvage.take_place()
    with reopen(workspace) as opened:
        for exported in _exports(folder).values():
            wanted = document_from_json(exported).assessment
            if not any(one.lost for one in salvage.account.assessments if one.id == wanted.id):
                assert exchange.export_assessment(opened, wanted.id) == exported
    assert _version_in(workspace) == SHIPPED.head
