"""Measure beside the alternatives: print one table in Markdown, and write it to build/bench.md and build/bench.json.

``make bench``, or ``PYTHONPATH=src:tests python -m bench.run [--docs | --compare REVISION] [GROUP…]``.
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench import table
from bench.compare import compare_with
from bench.figures import GROUPS, all_figures
from bench.measuring import CHECKOUT, SOURCE, Taken

_BUILD = CHECKOUT / "build"


def taken_of(groups: list[str]) -> Iterator[Taken]:
    """Measure, group by group, and yield each figure.

    A group that breaks is told in the rows of all that it still owed.
    """
    for name in groups:
        owed = list(GROUPS[name].FIGURES)
        with tempfile.TemporaryDirectory(prefix="eesee-bench-") as folder:
            try:
                for taken in GROUPS[name].measure(Path(folder)):
                    owed.remove(taken.figure)
                    yield taken
            except Exception as error:  # noqa: BLE001  told in the table, and the other groups are measured all the same
                why = str(getattr(error, "stderr", "") or error).strip().splitlines() or [
                    type(error).__name__
                ]
                yield from (figure.missing(why[-1][:200]) for figure in owed)
                continue
        yield from (figure.missing("nothing was said of it") for figure in owed)


def main(words: list[str]) -> int:
    """Run groups and return 0; a missed aim is told, not punished."""
    parser = argparse.ArgumentParser(prog="bench.run", description=__doc__)
    parser.add_argument(
        "groups", nargs="*", metavar="GROUP", help=f"of {', '.join(GROUPS)}; all if none is named"
    )
    parser.add_argument("--docs", action="store_true", help="put it into the table of docs/performance.md")
    parser.add_argument("--compare", metavar="REVISION", help="measure that one in turn with this checkout")
    parser.add_argument(
        "--json", type=Path, default=_BUILD / "bench.json", help="where the figures are written"
    )
    chosen = parser.parse_args(words)
    unknown = set(chosen.groups) - set(GROUPS)
    if unknown:
        parser.error(f"no such group: {', '.join(sorted(unknown))}")
    groups = chosen.groups or list(GROUPS)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _BUILD.mkdir(exist_ok=True)
    if chosen.compare:
        return compare_with(chosen.compare, groups, _BUILD)
    # As installed: Python would otherwise compile anew at each start where it may not write.
    compileall.compile_dir(SOURCE, quiet=2)
    said = measured(groups, chosen.json)
    chosen.json.with_suffix(".md").write_text(said + "\n", encoding="utf-8")
    if chosen.docs:
        table.quoted_in_docs(said, [figure.name for figure in all_figures()], chosen.groups)
    return 0


def measured(groups: list[str], target: Path) -> str:
    """Measure, print and write down each figure; return all that was said."""
    before, machine = os.getloadavg()[0], table.machine()
    said = [f"{machine}. {table.circumstances(before)}.", "", table.head()]
    print("\n".join(said), flush=True)
    entries = []
    for taken in taken_of(groups):
        entries.append(taken.as_json())
        said.append(table.line(table.row(taken)))
        print(said[-1], flush=True)
    target.write_text(json.dumps(entries, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return "\n".join(said)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
