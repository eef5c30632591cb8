"""The package of Debian: ``eesee-desktop_VERSION_amd64.deb``."""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from making import elf
from making.folder import CHECKOUT, size
from making.packing import write_ar, write_tar

_LINUX = CHECKOUT / "packaging" / "linux"
_NAME = "eesee-desktop"
_DESCRIPTION = """\
country assessments of the enabling environment for civil society
 Keeps an assessment in an encrypted workspace while it is written, computes the
 scores of the principles and shows the working, prints the draft report, and
 seals the result into one signed file that can be checked without this program.
 .
 Works offline. There is no overall score and no ranking."""


def write_deb(folder: Path, output: Path, version: str, packages: set[str], moment: int) -> Path:
    """Make the package of a finished folder; return it.

    Args:
        packages: What it needs of the system, as Debian names it.
        moment: The date of all files in it, seconds since 1970.
    """
    root = output / "deb-root"
    shutil.rmtree(root, ignore_errors=True)
    program = root / "usr" / "lib" / _NAME
    shutil.copytree(folder, program)
    for name in ("eesee", "eesee-desktop"):
        link = root / "usr" / "bin" / name
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(f"../lib/{_NAME}/{name}")
    _share(root / "usr" / "share", moment)
    _set_modes(root)
    control = output / "deb-control"
    shutil.rmtree(control, ignore_errors=True)
    control.mkdir()
    control.chmod(0o755)  # its mode is packed, too, and is not to be the one that the maker's shell is set to
    (control / "control").write_text(
        _control(root, version, packages, elf.glibc(folder)), "utf-8", newline="\n"
    )
    (control / "md5sums").write_text(_sums(root), "utf-8", newline="\n")
    for path in control.iterdir():
        path.chmod(0o644)
    # Not by dpkg-deb: it has no filter for machine code, without which the package is 2.7 MB larger. dpkg reads it.
    deb = output / f"{_NAME}_{version}_amd64.deb"
    parts = {"debian-binary": b"2.0\n"}
    for name, place in (("control.tar.xz", control), ("data.tar.xz", root)):
        packed = output / name
        write_tar(place, packed, moment, ".")
        parts[name] = packed.read_bytes()
        packed.unlink()
        shutil.rmtree(place)
    write_ar(parts, deb, moment)
    return deb


def _sums(root: Path) -> str:
    """Return what ``dpkg --verify`` holds the files against; MD5 is its form, and not what proves a copy whole."""
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    lines = (
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}\n"
        for path in files
    )
    return "".join(lines)


def _control(root: Path, version: str, packages: set[str], glibc: str) -> str:
    depends = ", ".join(sorted({*(packages - {"libc6"}), f"libc6 (>= {glibc})"}))
    return (
        f"Package: {_NAME}\nVersion: {version}\nArchitecture: amd64\n"
        "Maintainer: EU SEE consortium <packages@eesee-desktop.example>\n"
        f"Installed-Size: {size(root) // 1024}\n"
        f"Depends: {depends}\n"
        # Without it Qt has a dialog for files of its own, without a screen reader nothing is read aloud, and
        # without a font somewhere the first window has none.
        "Recommends: xdg-desktop-portal, fonts-noto-core | fonts-dejavu-core, shared-mime-info, desktop-file-utils\n"
        f"Section: text\nPriority: optional\nDescription: {_DESCRIPTION}\n"
    )


def _share(share: Path, moment: int) -> None:
    """Lay what a desktop looks for: entry, description, icon, kinds of files, manual page."""
    for source, target in (
        ("org.eusee.Desktop.desktop", "applications/org.eusee.Desktop.desktop"),
        ("org.eusee.Desktop.metainfo.xml", "metainfo/org.eusee.Desktop.metainfo.xml"),
        ("org.eusee.Desktop.mime.xml", "mime/packages/org.eusee.Desktop.xml"),
    ):
        _copy(_LINUX / source, share / target)
    icon = CHECKOUT / "resources" / "icons" / "app.svg"
    scalable = share / "icons" / "hicolor" / "scalable"
    _copy(icon, scalable / "apps" / "org.eusee.Desktop.svg")
    for kind in ("submission", "receipt", "update"):
        _copy(icon, scalable / "mimetypes" / f"application-x-eesee-{kind}.svg")
    for page in ("eesee", "eesee-desktop"):
        _write_packed(share / "man" / "man1" / f"{page}.1.gz", _manual_page(page, moment))
    documents = share / "doc" / _NAME
    _copy(_LINUX / "copyright", documents / "copyright")
    changes = (CHECKOUT / "CHANGELOG.md").read_bytes()
    _write_packed(documents / "changelog.gz", changes)


def _manual_page(page: str, moment: int) -> bytes:
    """Return the manual page, made from what the program of the checkout says of itself."""
    return subprocess.run(
        [sys.executable, "-m", "making.man_page", page],
        check=True,
        capture_output=True,
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join((str(CHECKOUT / "packaging"), str(CHECKOUT / "src"))),
            "SOURCE_DATE_EPOCH": str(moment),
            "COLUMNS": "1000",
        },
    ).stdout


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _write_packed(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(content, 9, mtime=0))


def _set_modes(root: Path) -> None:
    program = root / "usr" / "lib" / _NAME
    for path in (root, *root.rglob("*")):
        if not path.is_symlink() and not (path.is_relative_to(program) and path.is_file()):
            path.chmod(0o755 if path.is_dir() else 0o644)
