"""The consortium's desk: ten countries, ten years, two revisions each; in the encrypted file and on a server.

``EESEE_BENCH_DESK=86`` takes as many countries as the programme has, which takes some minutes more.
"""

from __future__ import annotations

import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from bench.measuring import Figure, Taken, alternate, timed_ms
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

_COUNTRIES, _YEARS, _REVISIONS = 10, 10, 2
_ROUNDS = 5
_FILE, _SERVER = "encrypted file", "PostgreSQL"
_OVERVIEW = "overview of the desk"
_COMPARED = "figures of all, to compare"
_STORED = "verified and stored"
_LATER = "the second half of the files"
_EXPORTS = {ExportFormat.CSV: 2000, ExportFormat.PARQUET: 2000, ExportFormat.XLSX: None}


def _figures(where: str) -> dict[str, Figure]:
    """Return the figures of a place where the desk's data lies, by what is done."""
    found = (
        Figure(_STORED, "ms", "checking and making a signature", 10, is_aim_a_value=True),
        Figure(_LATER, "ms", "the first half", 1.25),
        Figure(_OVERVIEW, "ms", aim=100),
        Figure(_COMPARED, "ms"),
        *(Figure(f"export as {format_.upper()}", "ms", aim=aim) for format_, aim in _EXPORTS.items()),
    )
    return {figure.name: replace(figure, name=f"{figure.name}, {where}") for figure in found}


_AT = {where: _figures(where) for where in (_FILE, _SERVER)}
FIGURES = tuple(figure for found in _AT.values() for figure in found.values())


def measure(folder: Path) -> Iterator[Taken]:
    """Take in what many members send over the years, then list, compare and give out all of it."""
    count = int(os.environ.get("EESEE_BENCH_DESK", str(_COUNTRIES)))
    senders = [Sender.of(f"{chr(65 + number // 26)}{chr(65 + number % 26)}X") for number in range(count)]
    files = [data for sender in senders for data in sender.sealed(_YEARS, _REVISIONS)]
    yield from _on(_FILE, folder / "file", senders, files, lambda _: None)
    try:
        with _server() as use:
            yield from _on(_SERVER, folder / "server", senders, files, use)
    except pytest.skip.Exception as reason:
        yield from (figure.missing(str(reason)) for figure in _AT[_SERVER].values())


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
) -> Iterator[Taken]:
    workspace, _ = make_workspace(folder, StillClock())
    use(workspace)
    for sender in senders:
        key, _ = register.add(workspace, sender.enrolment)
        register.confirm(workspace, key.principal, key.public.digits)
    yield from _received(where, workspace, files)
    rows = export_desk(workspace, (ExportFormat.CSV,)).rows
    exports: dict[str, Callable[[], object]] = {
        f"export as {one.upper()}": partial(export_desk, workspace, (one,)) for one in _EXPORTS
    }
    reading: dict[str, Callable[[], object]] = {
        _OVERVIEW: partial(desk.overview, workspace),
        _COMPARED: partial(desk.figures, workspace),
    }
    for name, work in (reading | exports).items():
        yield _AT[where][name].taken(*alternate(timed_ms(work), rounds=_ROUNDS), note=f"{rows} rows")
    workspace.close()


def _received(where: str, workspace: Workspace, files: list[bytes]) -> Iterator[Taken]:
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
    beyond = [value - statistics.median(signature) for value in taken]
    half = len(beyond) // 2
    yield _AT[where][_STORED].taken(beyond, signature, note="of the processor, beyond the signature")
    yield _AT[where][_LATER].taken(beyond[half:], beyond[:half])


def _signature_ms(workspace: Workspace) -> list[float]:
    """Return what signing a receipt and checking a signature cost, again and again."""
    key, message = workspace.signing_key, b"x" * 800

    def sign_and_check() -> None:
        read_signature(key.sign(message, "bench")).verifies(message)

    return alternate(timed_ms(sign_and_check), rounds=50)[0]
