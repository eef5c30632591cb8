"""The list of what may lie in the folder, and what the folder is held against it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fnmatch import translate
from pathlib import Path

LIST = Path(__file__).parents[1] / "pyinstaller" / "allowed.toml"
_MODULE = ".pyc"  # which modules there are says the specification


@dataclass(frozen=True, slots=True)
class Allowed:
    """What is kept, what is left out, what the system has.

    Attributes:
        kept: Patterns of paths, each with its reason.
        left_out: As kept; they are looked for first, except that what is kept by a longer pattern stays.
        system: The package that has a library, by the library's name.
    """

    kept: Mapping[str, str]
    left_out: Mapping[str, str]
    system: Mapping[str, str]


class NotAllowedError(Exception):
    """Files in the folder that nobody has decided about."""


def read_allowed(system: str, path: Path = LIST) -> Allowed:
    """Read the list for ``linux``, ``windows`` or ``macos``.

    Raises:
        ValueError: An entry without files or without a reason.
    """
    listed = tomllib.loads(path.read_text("utf-8"))
    packages = listed["system"] if system == "linux" else {}
    return Allowed(_patterns(listed["kept"], system), _patterns(listed["left_out"], system), packages)


def _patterns(entries: list[dict[str, object]], system: str) -> dict[str, str]:
    patterns: dict[str, str] = {}
    for entry in entries:
        files, why = entry.get("files"), entry.get("why")
        if not isinstance(files, list) or not files or not isinstance(why, str) or not why:
            raise ValueError(f"an entry without files or without a reason: {entry}")
        systems = entry.get("on")
        if not isinstance(systems, list) or system in systems:
            patterns.update(dict.fromkeys(files, why))
    return patterns


def keep_allowed(folder: Path, allowed: Allowed) -> int:
    """Remove what is left out from a folder; return how many bytes that was.

    A library that the system has is left to it. The more exact pattern decides: ``libqxcb.so`` before ``*``.

    Raises:
        NotAllowedError: A file that matches nothing; it is named.
    """
    unknown, bytes_gone = [], 0
    kept, left_out = _compiled(allowed.kept), _compiled(allowed.left_out)
    for path in sorted(_files(folder)):
        name = path.relative_to(folder).as_posix()
        if name.endswith(_MODULE):
            continue
        stays, goes = _longest(kept, name), _longest(left_out, name)
        if stays == goes == 0 and name not in allowed.system:
            unknown.append(name)
        elif goes >= stays or name in allowed.system:
            bytes_gone += path.lstat().st_size
            path.unlink()
    if unknown:
        raise NotAllowedError("not in allowed.toml: " + ", ".join(unknown))
    return bytes_gone


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_symlink() or path.is_file())


def _compiled(patterns: Mapping[str, str]) -> list[tuple[int, re.Pattern[str]]]:
    return [(len(pattern.replace("*", "")), re.compile(translate(pattern))) for pattern in patterns]


def _longest(patterns: list[tuple[int, re.Pattern[str]]], name: str) -> int:
    """Return how exact the most exact of the patterns is that a name matches; 0 for none."""
    return max((length for length, pattern in patterns if pattern.match(name)), default=0)


def windows_modules(path: Path = LIST) -> list[str]:
    """Return patterns of the modules that are left out where no PyInstaller has looked for what is imported."""
    patterns: list[str] = tomllib.loads(path.read_text("utf-8"))["windows"]["modules_left_out"]
    return patterns
