"""The consortium's desk: 86 countries, ten years, two revisions each; in the encrypted file and on a server.

``EESEE_BENCH_DESK=COUNTRIES`` takes fewer.
"""

from __future__ import annotations

import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bench.measuring import Measured, alternate, timed_ms
from eesee_desktop.crypto.sshsig import read_signature
from eesee_desktop.services import desk, receiving, register
from eesee_desktop.services.desk_export import export_desk
from eesee_desktop.services.receiving import CameIn, Given
from eesee_desktop.services.shared_desk import let_editors_in, prepare_server, use_server
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.storage.received import Arrival
from eesee_desktop.tables.desk_package import ExportFormat
from support_postgres import EDITORS, OWNER, PASSWORDS, running_cluster
from support_received import Sender
from support_workspace import StillClock, make_workspace

_COUNTRIES, _YEARS, _REVISIONS = 86, 10, 2
_ROUNDS = 5


def measure(folder: Path) -> Iterator[Measured]:
    """Take in what many members send over the years, then list, compare and give out all of it."""
    count = int(os.environ.get("EESEE_BENCH_DESK", str(_COUNTRIES)))
    senders = [Sender.of(f"{chr(65 + number // 26)}{chr(65 + number % 26)}X") for number in range(count)]
    files = [data for sender in senders for data in sender.sealed(_YEARS, _REVISIONS)]
    yield from _on("encrypted file", folder / "file", senders, files, lambda _: None)
    try:
        with _server() as use:
            yield from _on("PostgreSQL", folder / "server", senders, files, use)
    except pytest.skip.Exception as reason:
        yield Measured("the desk on PostgreSQL", None, "ms", note=str(reason))


@contextmanager
def _server() -> Iterator[Callable[[Workspace], None]]:
    home = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))
    try:
        with running_cluster(home) as cluster:
            name = cluster.new_database()
            prepare_server(cluster.address(name, OWNER), PASSWORDS[OWNER])
            let_editors_in(cluster.address(name, OWNER), PASSWORDS[OWNER], EDITORS)
            address = cluster.address(name, EDITORS[0])
            yield lambda workspace: use_server(workspace, address, PASSWORDS[EDITORS[0]])
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _on(
    where: str, folder: Path, senders: list[Sender], files: list[bytes], use: Callable[[Workspace], None]
) -> Iterator[Measured]:
    workspace, _ = make_workspace(folder, StillClock())
    use(workspace)
    for sender in senders:
        key, _ = register.add(workspace, sender.enrolment)
        register.confirm(workspace, key.principal, key.public.digits)
    yield from _received(where, workspace, files)
    rows = export_desk(workspace, (ExportFormat.CSV,)).rows
    for name, work, aim in (
        ("overview", lambda: desk.overview(workspace), 100),
        ("figures of all, to compare", lambda: desk.figures(workspace), None),
        ("export as CSV", lambda: export_desk(workspace, (ExportFormat.CSV,)), 2000),
        ("export as Parquet", lambda: export_desk(workspace, (ExportFormat.PARQUET,)), 2000),
        ("export as XLSX", lambda: export_desk(workspace, (ExportFormat.XLSX,)), None),
    ):
        (taken,) = alternate(timed_ms(work), rounds=_ROUNDS)
        yield Measured(f"{name}, {where}", taken, "ms", aim=aim, note=f"{rows} rows")
    workspace.close()


def _received(where: str, workspace: Workspace, files: list[bytes]) -> Iterator[Measured]:
    """Take all files in, and tell what each cost this process beyond the signature's own cost."""
    taken: list[float] = []
    for number, data in enumerate(files):
        came = CameIn(f"{number}.eesee", data, (Arrival(f"{number}.eesee", f"{number:064x}", data),))
        begun = time.process_time()
        received = receiving.receive(workspace, came, Given())
        taken.append((time.process_time() - begun) * 1000)
        if not received.is_remembered:
            msg = f"a file that is measured was not stored: {received.verdict}"
            raise AssertionError(msg)
    signature = _signature_ms(workspace)
    early, late = (statistics.median(part) - signature for part in _halves(taken))
    yield Measured(
        f"verified and stored, {where}",
        statistics.median(taken) - signature,
        "ms",
        aim=10,
        note="of the processor",
    )
    yield Measured(f"second half beside the first, {where}", late, "ms", "first half", early, aim=1.25)


def _halves(values: list[float]) -> tuple[list[float], list[float]]:
    return values[: len(values) // 2], values[len(values) // 2 :]


def _signature_ms(workspace: Workspace) -> float:
    """Return what signing a receipt and checking a signature cost."""
    key, message = workspace.signing_key, b"x" * 800

    def sign_and_check() -> None:
        read_signature(key.sign(message, "bench")).verifies(message)

    (taken,) = alternate(timed_ms(sign_and_check), rounds=50)
    return taken
