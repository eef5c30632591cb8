"""The folder of the program: what PyInstaller gathers, less what nobody needs, with the list of what it holds."""

from __future__ import annotations

import os
import py_compile
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from making import elf, icu
from making.allowed import keep_allowed, read_allowed
from making.imports import check_imports_of_ours, check_modules_of_ours
from making.sbom import write_sbom
from making.signing import write_list

CHECKOUT = Path(__file__).parents[2]
INTERNAL = "_internal"  # PyInstaller's word
_OURS = (CHECKOUT / "src" / "eesee_desktop", CHECKOUT / "packaging" / "verify")
_OF_WINDOWS = frozenset({"PySide6.QtNetwork"})  # by which two starts talk there
# Of our own: what is started, which is in the programs themselves, and what Windows alone needs.
_LEFT_OUT = frozenset({"__main__", "cli/__main__", "ui/kit/local_pipe"})
_PROGRAMS = ("eesee", "eesee-desktop", "eesee.exe", "eesee-desktop.exe")


def gathered(work: Path, moment: int) -> Path:
    """Let PyInstaller gather the program; return the folder.

    Args:
        work: Where it is made; emptied before.
        moment: Of the commit, seconds since 1970: what PyInstaller writes into files is the same for the same commit.
    """
    shutil.rmtree(work, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    places = ["--distpath", str(work / "dist"), "--workpath", str(work / "work")]
    subprocess.run(
        [*command, *places, str(CHECKOUT / "packaging" / "pyinstaller" / "eesee.spec")],
        check=True,
        # Sets are written in the order of their hashes. Of each instruction the line is kept, for the log, and not the
        # column, which is shown under a line of source: there is none.
        env={
            **os.environ,
            "PYTHONHASHSEED": "0",
            "PYTHONNODEBUGRANGES": "1",
            "SOURCE_DATE_EPOCH": str(moment),
        },
    )
    return work / "dist" / "eesee"


def pruned(folder: Path, version: str, told: Callable[[str, int], None]) -> set[str]:
    """Prune a folder of Linux and finish it; return the packages that it needs of the system.

    Args:
        told: Is told each step and the bytes of the folder after it.
    """
    told("as PyInstaller gathers it", size(folder))
    for path in folder.rglob("*"):
        if path.is_symlink():
            path.unlink()  # to a library that is found by where its user lies, too; Windows has none of them
    allowed = read_allowed("linux")
    keep_allowed(folder / INTERNAL, allowed)
    empty_barcodes(folder / INTERNAL)
    modules = [folder / INTERNAL, *(folder / INTERNAL).glob("python3*/lib-dynload")]
    check_modules_of_ours(folder / INTERNAL / "eesee_desktop", _OURS[0], _LEFT_OUT)
    for ours in _OURS:
        check_imports_of_ours(modules, ours, absent=_OF_WINDOWS)
    told("what is on the list", size(folder))
    icu.cut_library(next((folder / INTERNAL).rglob("libicudata.so.73")))
    told("data of ICU cut", size(folder))
    elf.strip(folder)
    told("stripped", size(folder))
    packages = elf.system_packages(folder, allowed.system)
    finish(folder, version)
    return packages


def empty_barcodes(inside: Path) -> None:
    """Have the square code of the enrolment card load alone: its package would load all kinds, which are left out."""
    text = inside / "reportlab" / "graphics" / "barcode" / "__init__.py"
    compiled = text.with_suffix(".pyc")
    text.write_text('"""Emptied: it registered kinds of codes that are not here."""\n', "ascii", newline="\n")
    if compiled.exists():
        mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
        py_compile.compile(
            str(text), str(compiled), text.name, doraise=True, optimize=2, invalidation_mode=mode
        )
        text.unlink()


def finish(folder: Path, version: str) -> None:
    """Add what every system has: the texts of licences, what is inside, the list of all files."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()
    write_sbom(folder, version)
    # In the list, and so under its signature: by it an update to an older version is refused.
    (folder / "VERSION").write_text(f"{version}\n", "ascii", newline="\n")
    write_list(folder)
    for path in folder.rglob("*"):
        is_open = path.is_dir() or (path.parent == folder and path.name in _PROGRAMS)
        path.chmod(0o755 if is_open else 0o644)


def size(folder: Path) -> int:
    """Return the bytes of all files in a folder."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())
