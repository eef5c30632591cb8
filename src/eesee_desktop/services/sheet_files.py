"""The files among which score sheets are looked for: every one is named, whatever it is called."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.intake.filled_sheets import NOT_PDF, SHEET_BYTES_MOST, SheetFault, SheetsReading

# What systems put beside files for themselves, and nobody has put there.
_OF_SYSTEMS = frozenset({".ds_store", "thumbs.db", "desktop.ini"})
_OF_MAC = "._"
_FILES_MOST = 2_000


@dataclass(frozen=True, slots=True)
class SheetFile:
    """A file that may be a sheet.

    Attributes:
        name: For the report.
        is_inside: Of a folder that was given, and not given by itself.
    """

    name: str
    path: Path
    is_inside: bool = False


def sheet_files(paths: Iterable[Path], name_of: Callable[[Path], str] = str) -> tuple[SheetFile, ...]:
    """Return files, those of folders and of folders in them in the order of their names; each once.

    Raises:
        KnownError: FILE_NOT_READABLE for a folder with more files than any panel has sheets.
    """
    found: dict[Path, SheetFile] = {}
    for path in paths:
        for one in _inside(path) if path.is_dir() else [path]:
            # A folder and a file in it, both given, would enter the same sheet twice and report it as doubled.
            found.setdefault(one.resolve(), SheetFile(name_of(one), one, is_inside=one is not path))
            if len(found) > _FILES_MOST:
                raise KnownError(ErrorCode.FILE_NOT_READABLE, path=path.name)
    return tuple(found.values())


def _inside(folder: Path) -> Iterator[Path]:
    # Links are not followed: one to a folder above would never end.
    for inner, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            if name.casefold() not in _OF_SYSTEMS and not name.startswith(_OF_MAC):
                yield Path(inner, name)


def contents(
    files: Iterable[SheetFile], unreadable: list[tuple[str, KnownError]]
) -> Iterator[tuple[str, bytes]]:
    """Yield name and bytes of each file; what cannot be opened is added to ``unreadable``."""
    for file in files:
        try:
            if not file.path.is_file():
                raise OSError  # noqa: TRY301  a pipe or a broken link, told as what cannot be read
            with file.path.open("rb") as stream:
                data = stream.read(SHEET_BYTES_MOST + 1)
        except OSError:
            unreadable.append((file.name, KnownError(ErrorCode.FILE_NOT_READABLE, path=file.path.name)))
        else:
            yield file.name, data


def skipped_in(reading: SheetsReading, files: Iterable[SheetFile]) -> tuple[tuple[str, KnownError], ...]:
    """Return which files of folders are no PDF at all, each with what it is: they were skipped, not refused."""
    inside = {file.name for file in files if file.is_inside}
    return tuple(
        (name, error)
        for name, error in reading.refused
        if name in inside and SheetFault(str(error.facts["reason"])) in NOT_PDF
    )
