"""The folder in one file: tar.xz, zip. The same bytes for the same folder."""

from __future__ import annotations

import io
import lzma
import tarfile
import time
import zipfile
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from making import xz

_MACHINE_CODE = b"\x7fELF"
# Of machine code, jumps become addresses that repeat. All else is bytes, of which no four belong together.
_OF_CODE: list[dict[str, int]] = [{"id": lzma.FILTER_X86}, {"id": lzma.FILTER_LZMA2, "preset": 9}]
_OF_BYTES: list[dict[str, int]] = [
    {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "lc": 4, "lp": 0, "pb": 0}
]


def write_tar(folder: Path, target: Path, moment: int, name: str | None = None) -> None:
    """Pack a folder as tar.xz, as of one moment and of nobody.

    Machine code and all else are a block of their own, each packed in its way; whatever unpacks xz unpacks both.

    Args:
        name: Under which it is packed; its own if it is None.
    """
    name = folder.name if name is None else name

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = moment
        return entry

    archive_bytes, end_of_code = io.BytesIO(), 0
    with tarfile.open(fileobj=archive_bytes, mode="w", format=tarfile.GNU_FORMAT) as archive:
        archive.add(folder, name, recursive=False, filter=plain)
        for path in by_kind(folder):
            archive.add(path, f"{name}/{path.relative_to(folder)}", recursive=False, filter=plain)
            if _is_machine_code(path):
                end_of_code = archive_bytes.tell()
    parts = archive_bytes.getbuffer()
    with ThreadPoolExecutor() as pool:  # xz leaves Python free meanwhile
        code = pool.submit(lzma.compress, parts[:end_of_code], filters=_OF_CODE)
        others = pool.submit(lzma.compress, parts[end_of_code:], filters=_OF_BYTES)
        target.write_bytes(xz.joined([code.result(), others.result()]))


def by_kind(folder: Path) -> list[Path]:
    """Return what is in a folder, machine code first, like beside like: that packs a tenth better than by name."""
    # Folders before all, each before what lies in it: dpkg makes none by itself.
    folders = sorted(path for path in folder.rglob("*") if path.is_dir() and not path.is_symlink())
    others = (path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir())
    return [
        *folders,
        *sorted(others, key=lambda path: (not _is_machine_code(path), path.suffix, path.as_posix())),
    ]


def _is_machine_code(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_MACHINE_CODE)) == _MACHINE_CODE


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
