"""The one table of all figures: Markdown, as docs/performance.md quotes it."""

from __future__ import annotations

import datetime as dt
import os
import platform
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from PySide6.QtCore import qVersion

from bench.measuring import CHECKOUT, Figure, Taken

HEAD = ("figure", "ours", "beside", "ratio", "spread", "aim", "")
DOCS = CHECKOUT / "docs" / "performance.md"
BEGINS = "<!-- what follows is written by make bench DOCS=yes -->"
ENDS = "<!-- here it ends -->"
_ANEW = " Anew since then:"
_RULE = ("---", *("---:" if name in {"ours", "ratio", "spread", "aim"} else "---" for name in HEAD[1:]))
_GIB = 2**30


def row(taken: Taken) -> tuple[str, ...]:
    """Return the cells of one figure."""
    figure = taken.figure
    note = f" ({taken.note})" if taken.note else ""
    if taken.value is None:
        return (figure.name, "–", figure.beside, "", "", figure.aim_words, f"not measured{note}")
    beside = figure.beside
    if beside:
        beside += ": – " if taken.other is None else f": {short(taken.other)} {figure.unit}"
    return (
        figure.name,
        f"{short(taken.value)} {figure.unit}",
        beside.rstrip(),
        "" if taken.ratio is None else f"{taken.ratio:.2f}",
        "" if taken.spread is None else f"± {taken.spread:.0%}".replace("%", " %"),
        figure.aim_words,
        ({None: "", True: "met", False: "**missed**"}[taken.met] + note).strip(),
    )


def line(cells: Sequence[str]) -> str:
    """Return one line of Markdown."""
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"


def head() -> str:
    """Return the lines above the figures."""
    return f"{line(HEAD)}\n{line(_RULE)}"


def cells_of(markdown: str) -> list[tuple[str, ...]]:
    """Return the cells of the figures that a text quotes, row by row."""
    return [tuple(cell.strip() for cell in text[1:-1].split("|")) for text in _rows_of(_quoted(markdown))]


def quoted_in_docs(said: str, order: Sequence[str], groups: Sequence[str]) -> None:
    """Put the rows of a run into the table that docs/performance.md has, or all of it anew.

    Args:
        order: Names of all figures.
        groups: That were measured; none where all were.
    """
    before, _, rest = DOCS.read_text("utf-8").partition(BEGINS)
    old, _, after = rest.partition(ENDS)
    if groups:
        rows = {_name_of(row): row for row in (*_rows_of(old), *_rows_of(said))}
        circumstances = old.strip().partition("\n")[0].partition(_ANEW)[0]
        table = [head(), *(rows[name] for name in order if name in rows)]
        said = f"{circumstances}{_ANEW} {', '.join(groups)}.\n\n" + "\n".join(table)
    DOCS.write_text(f"{before}{BEGINS}\n\n{said}\n\n{ENDS}{after}", encoding="utf-8")


def names_beside(figure: Figure, cell: str) -> bool:
    """Tell whether a cell of a quoted table names what a figure is measured beside."""
    return cell == figure.beside or cell.startswith(f"{figure.beside}: ")


def short(value: float) -> str:
    """Return a number with three digits that matter, or all of a whole one."""
    if value == int(value) or abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}"


def machine() -> str:
    """Return what the figures depend on, in a line."""
    cpu = re.search(r"^model name\s*:\s*(.*)$", _text_of("/proc/cpuinfo"), re.MULTILINE)
    memory = re.search(r"^MemTotal:\s*(\d+)", _text_of("/proc/meminfo"), re.MULTILINE)
    parts = [
        f"{os.cpu_count()} cores",
        cpu[1] if cpu else platform.processor() or platform.machine(),
        *([f"{int(memory[1]) * 1024 / _GIB:.1f} GiB"] if memory else []),
        platform.system(),
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}",
        f"SQLite {sqlcipher.sqlite_version}",
        office_version(),
    ]
    return ", ".join(part for part in parts if part)


def circumstances(load_before: float) -> str:
    """Return when it was, of which revision, and how busy the machine was with other things."""
    today = dt.datetime.now(dt.UTC).date().isoformat()
    revision = _said_by("git", "-C", str(CHECKOUT), "describe", "--always", "--dirty")
    return f"{today}, {revision or 'no revision known'}, load {load_before:.1f} before"


def office_version() -> str:
    """Return the name and version of the LibreOffice that is here; empty if there is none."""
    office = office_program()
    words = _said_by(office, "--version").split() if office else []
    return " ".join(words[:2])


def office_program() -> str:
    """Return the program of LibreOffice; empty if there is none."""
    return shutil.which("soffice") or shutil.which("libreoffice") or ""


def _quoted(markdown: str) -> str:
    return markdown.partition(BEGINS)[2].partition(ENDS)[0]


def _rows_of(markdown: str) -> list[str]:
    return re.findall(r"^\|.*\|$", markdown, re.MULTILINE)[2:]


def _name_of(row: str) -> str:
    return row[1:].partition("|")[0].strip()


def _text_of(path: str) -> str:
    try:
        return Path(path).read_text("utf-8")
    except OSError:
        return ""


def _said_by(*words: str) -> str:
    try:
        return subprocess.run(words, check=True, capture_output=True, text=True, timeout=30).stdout.strip()
    except (OSError, subprocess.SubprocessError):
        return ""
