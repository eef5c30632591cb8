"""The folder of Windows: the embeddable Python, the wheels that are pinned, our modules, and two small programs.

Made on any system that has Python of the same version and MinGW, so it is tried here under wine and made the same way
on Windows. Nothing is frozen: what is in it came from python.org and the registry byte for byte, which antivirus
software knows, except our modules and the launcher.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

from making.allowed import keep_allowed, read_allowed, windows_modules
from making.folder import CHECKOUT, INTERNAL, empty_barcodes, finish
from making.imports import check_imports_of_ours
from making.pe import binutil, check_imports

_WINDOWS = CHECKOUT / "packaging" / "windows"
_PROGRAMS = (
    ("eesee", "eesee_desktop.cli.__main__", True),
    ("eesee-desktop", "eesee_desktop.__main__", False),
)
_STANDARD = "python"  # the folder of the standard library
# What our modules import under Unix alone, and what lies inside of Python's library here.
_NO_FILES = frozenset({"PySide6.QtDBus", "fcntl", "binascii", "collections.abc", "math", "zlib"})
# Alembic reads migrations as files.
_READ_AS_TEXT = ("eesee_desktop/storage/migrations",)


def download_wheels(python: Path, target: Path) -> None:
    """Fetch the pinned wheels for Windows, by their hashes.

    Args:
        python: A Python of the version that is shipped.
    """
    pip = [str(python), "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--require-hashes"]
    kind = ["--platform", "win_amd64", "--implementation", "cp", "--only-binary", ":all:"]
    pinned = ["-r", str(CHECKOUT / "requirements" / "runtime.txt"), "-d", str(target)]
    subprocess.run([*pip, *kind, *pinned], check=True)


def check_embedded(embedded: Path, expected: str) -> None:
    """Hold the embeddable Python against the sum that python.org gives.

    Raises:
        ValueError: It is another file.
    """
    found = hashlib.sha256(embedded.read_bytes()).hexdigest()
    if found != expected.lower():
        raise ValueError(f"{embedded.name} is not the file that was expected: {found}")


def unpacked(embedded: Path, place: Path) -> Path:
    """Return the folder of the embeddable Python, which may come as a zip."""
    if embedded.is_dir():
        return embedded
    shutil.rmtree(place, ignore_errors=True)
    with zipfile.ZipFile(embedded) as archive:
        archive.extractall(place)
    return next(place.rglob("python3.dll")).parent


def assembled(embedded: Path, wheels: Path, python: Path, folder: Path, version: str) -> Path:
    """Make the folder; return it.

    Args:
        embedded: The embeddable Python, unpacked.
        wheels: Where the wheels lie.
        python: A Python of that very version, which compiles the modules.
        folder: What is made; emptied before.
    """
    shutil.rmtree(folder, ignore_errors=True)
    inside = folder / INTERNAL
    inside.mkdir(parents=True)
    (library,) = (path for path in embedded.glob("python3*.dll") if path.stem != "python3")
    _lay_python(embedded, inside, library.stem)
    for wheel in sorted(wheels.glob("*.whl")):
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(inside)
    _lay_program(inside)
    for instead in (CHECKOUT / "packaging" / "pyinstaller" / "instead").iterdir():
        shutil.rmtree(inside / instead.name)
        shutil.copytree(instead, inside / instead.name, ignore=shutil.ignore_patterns("__pycache__"))
    empty_barcodes(inside)
    _compile(inside, python)
    check_imports_of_ours([inside, inside / _STANDARD], CHECKOUT / "src" / "eesee_desktop", absent=_NO_FILES)
    keep_allowed(inside, read_allowed("windows"))
    for name, module, has_console in _PROGRAMS:
        _make_launcher(folder / f"{name}.exe", module, library.name, has_console=has_console)
    check_imports(folder)
    finish(folder, version)
    return folder


def _lay_python(embedded: Path, inside: Path, name: str) -> None:
    for path in embedded.iterdir():
        if path.suffix in {".dll", ".pyd"}:
            shutil.copyfile(path, inside / path.name)
    with zipfile.ZipFile(embedded / f"{name}.zip") as archive:
        archive.extractall(inside / _STANDARD)  # packs better than what is packed already
    (inside / f"{name}._pth").write_text(f"{_STANDARD}\n.\n", "ascii", newline="\n")


def _lay_program(inside: Path) -> None:
    ours = inside / "eesee_desktop"
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(CHECKOUT / "src" / "eesee_desktop", ours, ignore=ignored)
    shutil.copytree(CHECKOUT / "resources", ours / "_resources", ignore=ignored)
    shutil.copytree(CHECKOUT / "docs" / "manual", ours / "_resources" / "manual")


def _compile(inside: Path, python: Path) -> None:
    """Compile all modules in the place of their text, without the ones that are never imported."""
    for pattern in windows_modules():
        for path in sorted(inside.glob(pattern)):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    kept = {path for place in _READ_AS_TEXT for path in (inside / place).rglob("*.py")}
    subprocess.run(
        # Of the text's hash and not of its time: the same bytes for the same text. Without asserts and docstrings.
        [
            *(
                str(python),
                "-m",
                "compileall",
                "-q",
                "-b",
                "-o",
                "2",
                "--invalidation-mode",
                "unchecked-hash",
            ),
            *("-s", str(inside), str(inside)),
        ],
        check=True,
        # Of each instruction the line is kept, for the log, and not the column.
        env={
            **os.environ,
            "PYTHONHASHSEED": "0",
            "PYTHONDONTWRITEBYTECODE": "",
            "PYTHONNODEBUGRANGES": "1",
        },
    )
    for path in _modules(inside):
        if path not in kept:
            path.unlink()
    for path in kept:
        path.with_suffix(".pyc").unlink(missing_ok=True)


def _modules(inside: Path) -> Iterator[Path]:
    return (path for path in sorted(inside.rglob("*.py")) if path.is_file())


def _make_launcher(target: Path, module: str, library: str, *, has_console: bool) -> None:
    command = [binutil("gcc"), "-Os", "-s", "-municode", "-Wall", "-Wextra", "-Wl,--no-insert-timestamp"]
    kind = ["-DCONSOLE", "-mconsole"] if has_console else ["-mwindows"]
    words = [f'-DMODULE=L"{module}"', f'-DPYTHON_DLL=L"{library}"']
    resource, icon = target.with_suffix(".res.o"), target.with_name("app.ico")
    picture = str(CHECKOUT / "resources" / "icons" / "app.svg")
    subprocess.run([sys.executable, "-m", "making.icon", picture, str(icon)], check=True)
    windres = [binutil("windres"), "-O", "coff", "-I", str(icon.parent), "-I", str(_WINDOWS)]
    subprocess.run([*windres, str(_WINDOWS / "launcher.rc"), "-o", str(resource)], check=True)
    subprocess.run(
        [*command, *kind, *words, "-o", str(target), str(_WINDOWS / "launcher.c"), str(resource)], check=True
    )
    resource.unlink()
    icon.unlink()


def write_installer(folder: Path, target: Path, version: str, moment: int) -> None:
    """Compile the installer of a finished folder."""
    subprocess.run(
        [
            *("makensis", "-V2", f"-DVERSION={version}", f"-DFOLDER={folder}", f"-DTARGET={target}"),
            f"-DKILOBYTES={sum(path.stat().st_size for path in folder.rglob('*') if path.is_file()) // 1024}",
            str(_WINDOWS / "installer.nsi"),
        ],
        check=True,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(moment)},
    )
