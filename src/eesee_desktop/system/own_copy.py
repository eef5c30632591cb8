"""The folder in which the program was handed out, and the list of its files that came with it."""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from shutil import rmtree

from eesee_desktop.system.files import when_let_go
from eesee_desktop.system.own_program import UPDATE_FOLDER, UPDATE_MARK

LIST_NAME = "FILES"
SIGNATURE_NAME = "FILES.sig"
VERSION_NAME = "VERSION"
KEY_NAME = "RELEASE-KEY"
NEW_NAME, OLD_NAME = "new", "old"
"""What there is in the folder that an update works in; the mark beside them has the name of each file, a line each."""
# What the list does not name: itself, its signature, what the person keeps beside the program, what the installer
# of Windows leaves to take the program away again.
_BESIDE = frozenset({LIST_NAME, SIGNATURE_NAME, UPDATE_FOLDER, "portable", "eesee-data", "uninstall.exe"})
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
    # The list itself is set aside for a moment while an update takes its place.
    return folder if (folder / LIST_NAME).is_file() or is_half_updated(folder) else None


def is_of_a_package(folder: Path) -> bool:
    """Tell whether a folder is the package manager's: all below ``/usr`` is, but ``/usr/local`` (FHS 3.0, 4.9)."""
    return folder.is_relative_to("/usr") and not folder.is_relative_to("/usr/local")


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


def differences(
    folder: Path, sums: Mapping[str, str], looked_at: Callable[[str], object] = str
) -> Differences:
    """Hold a folder against a list, every byte of it.

    Args:
        looked_at: Is told the name of each file.

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
    altered = []
    for name in sorted(sums.keys() & plain):
        looked_at(name)
        if sum_of(folder / name) != sums[name]:
            altered.append(name)
    return Differences(
        missing=tuple(sorted(sums.keys() - plain)),
        altered=tuple(altered),
        added=tuple(sorted(here - (sums.keys() & plain))),
    )


def sum_of(path: Path) -> str:
    """Return the SHA-256 of a file.

    Raises:
        OSError: It cannot be read.
    """
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def is_half_updated(folder: Path) -> bool:
    """Tell whether an update of this folder was begun and did not come to its end."""
    return (folder / UPDATE_FOLDER / UPDATE_MARK).exists()


def undo_update(folder: Path) -> None:
    """Put back what an update that did not come to its end set aside, and set its own files aside again.

    Renamed and neither replaced nor deleted, which Windows allows of the very program that runs.

    Raises:
        OSError: A file cannot be moved; what was done so far stays done, and the next call goes on.
    """
    work = folder / UPDATE_FOLDER
    mark = work / UPDATE_MARK
    # From the last to the first: the list is among the last, and tells what was there before.
    for name in reversed(mark.read_text("utf-8").splitlines()):
        here, old, new = folder / name, work / OLD_NAME / name, work / NEW_NAME / name
        came = here.exists() and not new.exists()
        if came and (old.exists() or _came_with_the_update(folder, name)):
            new.parent.mkdir(parents=True, exist_ok=True)
            when_let_go(partial(here.rename, new))
        if old.exists():
            here.parent.mkdir(parents=True, exist_ok=True)
            when_let_go(partial(old.rename, here))
    mark.unlink()
    rmtree(work, ignore_errors=True)


def _came_with_the_update(folder: Path, name: str) -> bool:
    """Tell whether a file came with the update that is being undone: the list of before, which is back, has it not."""
    listed = folder / LIST_NAME
    return listed.exists() and name not in parse_list(listed.read_text("utf-8"))
