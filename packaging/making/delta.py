"""An update by mail or stick: the files that changed between two folders, for ``eesee update``.

A zip of four: ``FILES`` and ``FILES.sig`` of the new folder, ``update.json``, and the changed files one after the other
in ``changed.xz``, whole: the folder holds modules and libraries as files of their own, so a change of our code
changes little else. What reads it is eesee_desktop/services/own_copy.py.
"""

from __future__ import annotations

import hashlib
import json
import lzma
import tarfile
import tempfile
import zipfile
from contextlib import AbstractContextManager
from pathlib import Path

from making.signing import LIST, SIGNATURE

_DATE = (1980, 1, 1, 0, 0, 0)  # of every entry: when it was made is nobody's matter


class UnsignedError(Exception):
    """A folder without a signed list: no copy would take the update."""


def write_update(old: Path, new: Path, target: Path) -> int:
    """Write what leads from one folder to the other; return how many files that are.

    Args:
        old: The folder of the version before, or its tar.xz or portable zip.
        new: The folder of the version now, or its tar.xz or portable zip.

    Raises:
        UnsignedError: The new one was made without a release key.
    """
    with _opened(old) as old_folder, _opened(new) as new_folder:
        base, after = _sums(Path(old_folder)), _sums(Path(new_folder))
        new_list = Path(new_folder, LIST)
        signature = new_list.with_name(LIST + SIGNATURE)
        if not signature.exists():
            raise UnsignedError(f"{new} was made without RELEASE_KEY")
        changed = sorted(name for name in after if base.get(name) != after[name])
        contents = [Path(new_folder, name).read_bytes() for name in changed]
        description = {
            "format": "eesee-update",
            "base": hashlib.sha256(Path(old_folder, LIST).read_bytes()).hexdigest(),
            "base_version": Path(old_folder, "VERSION").read_text("ascii").strip(),
            "version": Path(new_folder, "VERSION").read_text("ascii").strip(),
            "changed": [[name, len(content)] for name, content in zip(changed, contents, strict=True)],
        }
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in (
                ("update.json", json.dumps(description, indent=1).encode()),
                (LIST, new_list.read_bytes()),
                (LIST + SIGNATURE, signature.read_bytes()),
                ("changed.xz", lzma.compress(b"".join(contents), preset=9)),
            ):
                archive.writestr(zipfile.ZipInfo(name, _DATE), content, zipfile.ZIP_DEFLATED)
    return len(changed)


def _opened(place: Path) -> AbstractContextManager[str]:
    """Return the folder at a place, unpacked for as long as it is needed."""
    if place.is_dir():
        return _Folder(str(place))
    return _Unpacked(place)


class _Folder(AbstractContextManager[str]):
    def __init__(self, name: str) -> None:
        self._name = name

    def __enter__(self) -> str:
        return self._name

    def __exit__(self, *_: object) -> None:
        """Leave it as it is."""


class _Unpacked(AbstractContextManager[str]):
    def __init__(self, archive: Path) -> None:
        self._archive = archive
        self._folder = tempfile.TemporaryDirectory()

    def __enter__(self) -> str:
        if zipfile.is_zipfile(self._archive):
            with zipfile.ZipFile(self._archive) as portable:
                portable.extractall(self._folder.name)  # noqa: S202  of our own making
        else:
            with tarfile.open(self._archive) as archive:
                archive.extractall(self._folder.name, filter="data")
        (inside,) = Path(self._folder.name).iterdir()
        return str(inside)

    def __exit__(self, *_: object) -> None:
        self._folder.cleanup()


def _sums(folder: Path) -> dict[str, str]:
    lines = Path(folder, LIST).read_text("utf-8").splitlines()
    return {name: value for value, _, name in (line.partition("  ") for line in lines)}
