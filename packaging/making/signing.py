"""The list of all files in the folder, sums of what is handed out, and the release key's signature over both."""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Iterable
from pathlib import Path

LIST = "FILES"
KEY = "RELEASE-KEY"
SIGNATURE = ".sig"
# As eesee_desktop.system.own_copy has them.
LIST_NAMESPACE = "eesee-files"
_SUMS_NAMESPACE = "file"  # what people type after ssh-keygen -Y verify -n


def write_list(folder: Path) -> None:
    """Write ``FILES`` as sha256sum would, sign it where there is a release key, and put its public half beside it.

    The key is named by RELEASE_KEY: a file of OpenSSH's, unlocked or in the agent.
    """
    key = _key()
    if key is not None:
        (folder / KEY).write_text(_public(key), "ascii", newline="\n")
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    _write_sums(folder / LIST, folder, (name for name in names if name != LIST))
    if key is not None:
        _sign(folder / LIST, key, LIST_NAMESPACE)


def write_sums(folder: Path, files: Iterable[Path]) -> Path:
    """Write ``SHA256SUMS`` of what is handed out, signed where there is a release key; return it."""
    sums = folder / "SHA256SUMS"
    _write_sums(sums, folder, sorted(path.name for path in files))
    key = _key()
    if key is not None:
        _sign(sums, key, _SUMS_NAMESPACE)
    return sums


def _write_sums(target: Path, folder: Path, names: Iterable[str]) -> None:
    lines = (f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n" for name in names)
    target.write_text("".join(lines), "utf-8", newline="\n")


def _key() -> Path | None:
    named = os.environ.get("RELEASE_KEY")
    return Path(named) if named else None


def _public(key: Path) -> str:
    """Return the public half, type and key, without the comment that names somebody's computer."""
    told = subprocess.run(
        ["ssh-keygen", "-y", "-f", str(key)],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    return " ".join(told.split()[:2]) + "\n"


def _sign(path: Path, key: Path, namespace: str) -> None:
    path.with_name(path.name + SIGNATURE).unlink(missing_ok=True)
    subprocess.run(
        ["ssh-keygen", "-q", "-Y", "sign", "-f", str(key), "-n", namespace, str(path)],
        check=True,
        stderr=subprocess.DEVNULL,
    )
