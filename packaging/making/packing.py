"""The folder in one file: tar.xz, zip. The same bytes for the same folder."""

from __future__ import annotations

import lzma
import tarfile
import time
import zipfile
from collections.abc import Mapping
from pathlib import Path

_FILTERS = [
    # Of machine code, jumps become addresses that repeat.
    {"id": lzma.FILTER_X86},
    {"id": lzma.FILTER_LZMA2, "preset": 9},
]


def write_tar(folder: Path, target: Path, moment: int, name: str | None = None) -> None:
    """Pack a folder as tar.xz, as of one moment and of nobody.

    Args:
        name: Under which it is packed; its own if it is None.
    """
    name = folder.name if name is None else name

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = moment
        return entry

    with (
        lzma.open(target, "wb", format=lzma.FORMAT_XZ, filters=_FILTERS) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        archive.add(folder, name, recursive=False, filter=plain)
        for path in by_kind(folder):
            archive.add(path, f"{name}/{path.relative_to(folder)}", recursive=False, filter=plain)


def by_kind(folder: Path) -> list[Path]:
    """Return what is in a folder, like beside like, which packs a tenth better than by name."""
    # Folders first, each before what lies in it: dpkg makes none by itself.
    folders = sorted(path for path in folder.rglob("*") if path.is_dir() and not path.is_symlink())
    others = (path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir())
    return [*folders, *sorted(others, key=lambda path: (path.suffix, path.as_posix()))]


def write_zip(folder: Path, target: Path, moment: int) -> None:
    """Pack a folder as zip, which Windows opens by itself."""
    date = time.gmtime(moment)[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                entry = zipfile.ZipInfo(f"{folder.name}/{path.relative_to(folder).as_posix()}", date)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                archive.writestr(entry, path.read_bytes())


def write_ar(parts: Mapping[str, bytes], target: Path, moment: int) -> None:
    """Write an archive of ``ar``, in which a package of Debian holds its parts."""
    with target.open("wb") as archive:
        archive.write(b"!<arch>\n")
        for name, content in parts.items():
            head = f"{name:<16}{moment:<12}{0:<6}{0:<6}{0o100644:<8o}{len(content):<10}`\n"
            archive.write(head.encode("ascii") + content + b"\n" * (len(content) % 2))
