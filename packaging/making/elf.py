"""Programs and libraries of Linux: stripped, and asked what they need."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

# Loaded by name while the program runs, so nothing is linked to them.
_LOADED_BY_NAME = ("libpython3.", "libhunspell", "libpdfium")
_GLIBC = re.compile(r"\bGLIBC_2\.(\d+)\b")


class LibraryError(Exception):
    """A library that is needed is neither here nor the system's, or one is here that nobody needs."""


def binaries(folder: Path) -> Iterator[Path]:
    """Return all programs and libraries in a folder, each once."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def strip(folder: Path) -> None:
    """Take away what only a debugger reads."""
    for path in binaries(folder):
        _told("strip", "--strip-unneeded", str(path))


def system_packages(folder: Path, system: Mapping[str, str]) -> set[str]:
    """Return the packages that have the libraries which are needed and not in the folder.

    Args:
        system: The package of each library that may be left to the system.

    Raises:
        LibraryError: One is in neither place, or one in the folder is needed by nothing in it.
    """
    here = {path.name: path for path in folder.rglob("*") if ".so" in path.name}
    needed: dict[str, str] = {}
    for path in binaries(folder):
        for name in re.findall(r"\(NEEDED\).*\[(.+)]", _told("readelf", "--dynamic", "--wide", str(path))):
            needed.setdefault(name, path.name)
    lost = [
        f"{name} (for {by})" for name, by in sorted(needed.items()) if name not in here and name not in system
    ]
    if lost:
        raise LibraryError("needed, not in the folder and not in allowed.toml: " + ", ".join(lost))
    idle = [name for name, path in sorted(here.items()) if _is_library(path) and name not in needed]
    if idle:
        raise LibraryError("nothing needs: " + ", ".join(idle))
    return {system[name] for name in needed if name not in here}


def _is_library(path: Path) -> bool:
    is_shared = (
        path.name.startswith("lib") and "plugins" not in path.parts and "lib-dynload" not in path.parts
    )
    return is_shared and not path.name.startswith(_LOADED_BY_NAME)


def glibc(folder: Path) -> str:
    """Return the oldest version of the C library that has all that is called."""
    minors = [
        int(minor)
        for path in binaries(folder)
        for minor in _GLIBC.findall(_told("readelf", "--version-info", "--wide", str(path)))
    ]
    return f"2.{max(minors)}"


def _told(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
