"""Measure beside the alternatives: print a table and write build/bench.json.

``make bench``, or ``PYTHONPATH=tests python -m bench.run [WORD…]`` for the groups whose names hold a word.
"""

from __future__ import annotations

import compileall
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from bench import backups, bundles, day, desk, incoming, paper, screens, start, storage
from bench.measuring import CHECKOUT, Measured

GROUPS: dict[str, Callable[[Path], Iterator[Measured]]] = {
    "start": start.measure,
    "storage": storage.measure,
    "backups": backups.measure,
    "bundles": bundles.measure,
    "desk": desk.measure,
    "paper": paper.measure,
    "incoming": incoming.measure,
    "screens": screens.measure,
    "day": day.measure,
}
_WIDTHS = (50, 12, 36, 12, 6, 11, 0)
_HEAD = ("what", "ours", "beside", "theirs", "ratio", "aim", "")


def row(measured: Measured) -> tuple[str, ...]:
    """Return the cells of one line."""
    if measured.value is None:
        return (measured.name, "-", measured.against, "", "", "", f"not measured: {measured.note}")
    theirs = "" if measured.against_value is None else f"{measured.against_value:.4g} {measured.unit}"
    ratio = "" if measured.ratio is None else f"{measured.ratio:.2f}"
    aim = (
        ""
        if measured.aim is None
        else f"{measured.aim:g}" + (" times" if measured.against else f" {measured.unit}")
    )
    met = {None: "", True: "met", False: "MISSED"}[measured.met]
    ours = f"{measured.value:.4g} {measured.unit}"
    return (
        measured.name,
        ours,
        measured.against,
        theirs,
        ratio,
        aim,
        met + (f" ({measured.note})" * bool(measured.note)),
    )


def show(cells: tuple[str, ...]) -> None:
    """Print one line of the table."""
    print(
        " ".join(f"{cell:<{width}}" for cell, width in zip(cells, _WIDTHS, strict=True)).rstrip(), flush=True
    )


def main(words: list[str]) -> int:
    """Run the groups and return 0; a missed aim is told, not punished."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # As installed: Python would otherwise compile anew at each start where it may not write.
    compileall.compile_dir(CHECKOUT / "src", quiet=2)
    found: list[Measured] = []
    show(_HEAD)
    for name, measure in GROUPS.items():
        if words and not any(word in name for word in words):
            continue
        with tempfile.TemporaryDirectory(prefix="eesee-bench-") as folder:
            for measured in measure(Path(folder)):
                found.append(measured)
                show(row(measured))
    target = CHECKOUT / "build" / "bench.json"
    target.parent.mkdir(exist_ok=True)
    text = json.dumps([measured.as_json() for measured in found], indent=2, ensure_ascii=False)
    target.write_text(text + "\n", encoding="utf-8")
    print(f"\nWritten to {target.relative_to(CHECKOUT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
