"""A small file from a stranger costs its reader neither seconds nor memory; what is too much is told."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from eesee_desktop.bundle.payload import document_from_json
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.intake.instrument_file import load_instrument

MOST_SECONDS, MOST_MEBIBYTES = 1.0, 256

DOCUMENTS: dict[str, Callable[[], str]] = {
    "one long key": lambda: json.dumps({"k" * 104_000: 1}),
    "a long key above many items": lambda: json.dumps({"k" * 40_000: [1] * 40_000}),
    "a key doubled among many": lambda: (
        json.dumps({f"k{number}": 1 for number in range(40_000)})[:-1] + ', "k39999": 1}'
    ),
    "many texts": lambda: json.dumps([f"text {number}" for number in range(40_000)]),
    "many texts that are not normal": lambda: json.dumps([f"e\u0301 {number}" for number in range(40_000)]),
    "nothing but lists": lambda: f"[{'[],' * 2_700_000}[]]",
    "nothing but objects": lambda: f"[{'{},' * 2_700_000}{{}}]",
    "a text without an end": lambda: '["' + '\\"' * 4_000_000,
    "many levels": lambda: "[" * 4_000_000,
    "many digits": lambda: f"[{'9' * 4_000_000}]",
}
METHODS: dict[str, Callable[[], str]] = {
    "a dotted key of many parts": lambda: f"{'.'.join('a' * 20_000)} = 1",
    "a table of many parts": lambda: f"[{'.'.join('a' * 20_000)}]",
    "quoted parts": lambda: f"""{".".join(['"a"', "'b'"] * 10_000)} = 1""",
    "many keys of many parts": lambda: "".join(
        f"{'.'.join('abcdefghijklmno')}.k{number} = 1\n" for number in range(25_000)
    ),
    "many texts": lambda: "format = 2\nlanguages = [" + ",".join(f'"t{n}"' for n in range(40_000)) + "]",
    "many numbers": lambda: f"a = [{'1,' * 490_000}]",
    "many levels": lambda: f"a = {'[' * 400_000}",
    "deep lists": lambda: f"a = {'[' * 15}{'1,' * 490_000}{']' * 15}",
    "many keys": lambda: "".join(f"k{number}=1\n" for number in range(100_000)),
    "many tables": lambda: "".join(f"[t{number}]\n" for number in range(100_000)),
    "a text without an end": lambda: 'a = """' + '"" ' * 300_000,
    "one long key": lambda: f"{'k' * 990_000} = 1",
}


def _peak_mebibytes() -> float:
    """Return the most memory that this process has held; what getrusage says begins with the parent's before it."""
    status = Path("/proc/self/status")
    if status.exists():
        [most] = [line for line in status.read_text("ascii").splitlines() if line.startswith("VmHWM:")]
        return int(most.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _cost(kind: str, name: str) -> None:
    """Print seconds and mebibytes that one reading took; the child's part."""
    cases, read = (DOCUMENTS, document_from_json) if kind == "document" else (METHODS, load_instrument)
    data = cases[name]().encode()
    begun = time.process_time()
    try:
        read(data)
    except KnownError as error:
        told = {key: str(value)[:80] for key, value in error.facts.items()}
    cost = {
        "seconds": time.process_time() - begun,
        "mebibytes": _peak_mebibytes(),
        "told": told,
    }
    sys.stdout.write(json.dumps(cost))


@pytest.mark.parametrize(
    ("kind", "name"),
    [*(("document", name) for name in DOCUMENTS), *(("method", name) for name in METHODS)],
)
def test_reading_is_cheap_whatever_is_read(kind: str, name: str) -> None:
    """Each is refused within a second and 256 MiB, in a process of its own."""
    child = subprocess.run(
        [sys.executable, Path(__file__), kind, name], capture_output=True, check=True, timeout=60, text=True
    )
    cost = json.loads(child.stdout)
    assert cost["seconds"] < MOST_SECONDS
    assert cost["mebibytes"] < MOST_MEBIBYTES
    assert cost["told"]


if __name__ == "__main__":
    _cost(*sys.argv[1:])
