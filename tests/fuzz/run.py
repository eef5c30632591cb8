"""Throws inputs at the readers of what comes in: ``python -m fuzz.run SECONDS [READER…]``.

A reader may refuse with a known error. It may not raise anything else, lose a word in its account, take longer than a
second and a second more for each MB, or hold more than 256 MiB. A further reader is a further line of READERS.
"""

from __future__ import annotations

import itertools
import resource as machine
import sys
import time
import zipfile
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, Verbosity, given, settings
from hypothesis import strategies as st

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.ids import AssessmentId, CountryCode, MemberId
from eesee_desktop.intake.documents.reading import read_report_file
from eesee_desktop.intake.filled_sheets import Expected, read_sheets
from eesee_desktop.intake.reports.reader import read_report
from eesee_desktop.intake.reports.reading import ExpectedAssessment
from eesee_desktop.intake.sources.reading import read_sources
from eesee_desktop.intake.votes_reading import Scope, read_votes
from eesee_desktop.system.memory import give_back
from fuzz.letters import LETTER_READERS
from support_account import lost_from, report_texts
from support_documents import open_sample, word_sample, zipped
from support_filling import blank_form
from support_instruments import shipped_instrument
from support_source_lists import source_lists
from support_workbooks import table_files

SECONDS_AT_ALL = 1.0
SECONDS_PER_MB = 1.0
MEMORY_MOST = 256 * 1024 * 1024
_LONGEST = 1_000_000
_LARGE = 20_000

# Small ones repeated: what grows with the square shows in long inputs, what breaks shows in odd ones.
long_reports = st.tuples(report_texts, st.sampled_from([1] * 20 + [20, 20, 400, 8_000])).map(
    lambda given: (given[0] * given[1])[:_LONGEST]
)
long_lists = st.tuples(source_lists, st.sampled_from([1] * 20 + [20, 20, 400, 8_000])).map(
    lambda given: (given[0] * given[1])[:_LONGEST]
)
damaged_files = st.tuples(
    report_texts, st.sampled_from(["utf-8", "utf-16", "utf-16-le", "cp1252"]), st.binary(max_size=20)
).map(lambda given: given[0].encode(given[1], "replace") + given[2])

damaged_sheets = st.lists(st.tuples(st.integers(0, 200_000), st.binary(max_size=8)), max_size=12).map(
    lambda changes: _changed(blank_form(), changes)
)


def _changed(data: bytes, changes: list[tuple[int, bytes]]) -> bytes:
    """Return a file with some bytes written over."""
    changed = bytearray(data)
    for place, new in changes:
        start = place % (len(changed) + 1)
        changed[start : start + len(new)] = new
    return bytes(changed)


damaged_documents = st.tuples(
    st.sampled_from([word_sample, open_sample]),
    st.lists(st.tuples(st.integers(0, 200_000), st.binary(max_size=8)), max_size=12),
    st.booleans(),
).map(lambda given: _damaged(given[0](), given[1], is_inside=given[2]))
pieces_of_pages = [
    "<p>",
    "</p>",
    "<a ",
    "<a href=#fn1>",
    "<li id=fn1>",
    "<td colspan=99>",
    "<table><tr>",
    "<s>",
    "x ",
    "&amp;",
]
web_pages = st.tuples(
    st.lists(
        st.sampled_from([*pieces_of_pages, "<!--", "-->", "</table>", "<ul><li>", '"', "'", "<h1>"]),
        max_size=30,
    ),
    st.sampled_from([1] * 10 + [50, 2_000]),
).map(lambda given: ("<!DOCTYPE html>" + "".join(given[0]) * given[1])[:_LONGEST].encode())


def _damaged(document: bytes, changes: list[tuple[int, bytes]], *, is_inside: bool) -> bytes:
    """Return a document with bytes written over: in its text, packed again, or in the file as it lies."""
    if not is_inside:
        return _changed(document, changes)
    with zipfile.ZipFile(BytesIO(document)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return zipped({name: _changed(content, changes) for name, content in parts.items()})


def _read_document(given: bytes) -> None:
    ids = itertools.count(1)
    with suppress(KnownError):
        read_report_file(given, shipped_instrument(), lambda: f"{next(ids):032x}")


def _read_report(given: str | bytes) -> None:
    ids = itertools.count(1)
    expected = ExpectedAssessment(CountryCode("BEN"), 2025, 2025, "Maison")
    with suppress(KnownError):
        reading = read_report(given, shipped_instrument(), lambda: f"{next(ids):032x}", expected)
        if isinstance(given, str):
            lost = lost_from(given.removeprefix("\ufeff"), reading.account)
            assert not lost, lost


def _read_votes(given: bytes) -> None:
    with suppress(KnownError):
        read_votes(given, Scope(shipped_instrument()))


def _read_sources(given: str) -> None:
    ids = itertools.count(1)
    with suppress(KnownError):
        reading = read_sources(given, (), lambda: f"{next(ids):032x}")
        lost = lost_from(given.lstrip("\ufeff"), reading.account)
        assert not lost, lost


def _read_sheets(given: bytes) -> None:
    expected = Expected(AssessmentId("1" * 32), shipped_instrument(), (MemberId("M1"),))
    reading = read_sheets([("a.pdf", given)], expected)
    assert reading.account.pieces
    assert reading.sheets or reading.refused


READERS: dict[str, tuple[st.SearchStrategy[Any], Callable[[Any], None]]] = {
    "report": (long_reports, _read_report),
    "report file": (damaged_files, _read_report),
    "documents": (damaged_documents, _read_document),
    "web pages": (web_pages, _read_document),
    "votes": (table_files, _read_votes),
    "sheets": (damaged_sheets, _read_sheets),
    "sources": (long_lists, _read_sources),
    **LETTER_READERS,
}


def try_reader(name: str, seconds: float) -> tuple[int, int]:
    """Try a reader for some seconds; return with how many inputs, and the most bytes that it held for one."""
    inputs, reads = READERS[name]
    end, tried, most = time.monotonic() + seconds, 0, 0

    @given(inputs)
    @settings(
        max_examples=1_000_000,
        deadline=None,
        database=None,
        verbosity=Verbosity.quiet,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    def check(given: Any) -> None:  # noqa: ANN401  whatever the reader takes
        nonlocal tried, most
        if time.monotonic() > end:
            raise _EnoughError
        tried += 1
        # By this one input: what makes the inputs keeps some hundred MB of them in the end.
        if len(given) > _LARGE:
            give_back()  # or what was freed before would be taken again, and nothing be seen of it
        base, begun = _memory_afresh(), time.process_time()
        reads(given)
        took = time.process_time() - begun
        allowed = SECONDS_AT_ALL + SECONDS_PER_MB * len(given) / 1e6
        assert took <= allowed, f"{took:.1f} s for {len(given)} characters"
        held = _memory() - base
        most = max(most, held)
        assert held <= MEMORY_MOST, f"{held} bytes"

    with suppress(_EnoughError):
        check()
    return tried, most


class _EnoughError(BaseException):
    """The time is up."""


def _memory_afresh() -> int:
    """Return what is held now, and begin anew to look for the most; of the whole run where a system cannot."""
    try:
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    except OSError:
        return _memory()
    return _of_status("VmRSS")


def _of_status(name: str) -> int:
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{name}:"))


def _memory() -> int:
    """Return the most bytes that were held since :func:`_memory_afresh`."""
    with suppress(OSError):
        return _of_status("VmHWM")
    most = machine.getrusage(machine.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def main() -> None:
    """Try the readers that were named, or all, for as long as was said together."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    names = sys.argv[2:] or list(READERS)
    for name in names:
        tried, most = try_reader(name, seconds / len(names))
        print(f"{name}: {tried} inputs, {most // 1024 // 1024} MiB at most for one")  # noqa: T201  what it is for


if __name__ == "__main__":
    main()
