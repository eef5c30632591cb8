"""The folder in which the program was handed out, and the list of its files that came with it."""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

LIST_NAME = "FILES"
SIGNATURE_NAME = "FILES.sig"
VERSION_NAME = "VERSION"
KEY_NAME = "RELEASE-KEY"
WORK_NAME = ".update"
# What the list does not name: itself, its signature, what the person keeps beside the program, what the installer
# of Windows leaves to take the program away again.
_BESIDE = frozenset({LIST_NAME, SIGNATURE_NAME, WORK_NAME, "portable", "eesee-data", "uninstall.exe"})
_LINE = re.compile(r"(?P<sha256>[0-9a-f]{64})  (?P<name>[^\n\\:]+)")


@dataclass(frozen=True, slots=True)
class Differences:
    """In what a folder differs from a list of its files, by name."""

    missing: tuple[str, ...] = ()
    altered: tuple[str, ...] = ()
    added: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.missing or self.altered or self.added)


def own_folder() -> Path | None:
    """Return the folder of this program, None where it runs from a checkout or was installed by pip."""
    if not getattr(sys, "frozen", False):
        return None
    folder = Path(sys.executable).resolve().parent
    return folder if (folder / LIST_NAME).is_file() else None


def parse_list(text: str) -> dict[str, str]:
    """Return the sum of each file; the form is that of ``sha256sum``.

    Raises:
        ValueError: A line that is none, a name twice, or one that leads out of the folder.
    """
    sums: dict[str, str] = {}
    for line in text.splitlines():
        found = _LINE.fullmatch(line)
        if found is None:
            raise ValueError(f"no line of a list: {line[:80]}")
        name = found["name"]
        path = PurePosixPath(name)
        if (
            path.is_absolute()
            or ".." in path.parts
            or str(path) != name
            or path.parts[0] in _BESIDE
            or name in sums
        ):
            raise ValueError(f"no name in a folder: {name[:80]}")
        sums[name] = found["sha256"]
    return sums


def differences(folder: Path, sums: Mapping[str, str]) -> Differences:
    """Hold a folder against a list, every byte of it.

    Raises:
        OSError: A file cannot be read.
    """
    here = {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        # A link is what no package holds: it is told as added, and missing where a file should be.
        if (path.is_file() or path.is_symlink()) and path.relative_to(folder).parts[0] not in _BESIDE
    }
    plain = {name for name in here if not (folder / name).is_symlink()}
    return Differences(
        missing=tuple(sorted(sums.keys() - plain)),
        altered=tuple(sorted(name for name in sums.keys() & plain if sum_of(folder / name) != sums[name])),
        added=tuple(sorted(here - (sums.keys() & plain))),
    )


def sum_of(path: Path) -> str:
    """Return the SHA-256 of a file.

    Raises:
        OSError: It cannot be read.
    """
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
