"""Make packages: ``python -m making package``; see the Makefile."""

from __future__ import annotations

import argparse
import re
import subprocess
import tempfile
import time
from pathlib import Path

from making.debian import write_deb
from making.delta import write_update
from making.folder import CHECKOUT, gathered, pruned, size
from making.packing import write_tar, write_zip
from making.signing import write_sums
from making.windows import assembled, check_embedded, download_wheels, unpacked, write_installer

_BUILD = CHECKOUT / "build" / "package"


def _version() -> str:
    text = (CHECKOUT / "src" / "eesee_desktop" / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise SystemExit("no version in src/eesee_desktop/__init__.py")
    return found[1]


def _moment() -> int:
    """Return when the commit was made that is built, seconds since 1970."""
    told = subprocess.run(
        ["git", "-C", str(CHECKOUT), "log", "-1", "--format=%ct"], check=True, capture_output=True, text=True
    ).stdout
    return int(told)


class _Steps:
    """Prints each step with what it left."""

    def __init__(self) -> None:
        self._begun = time.monotonic()

    def folder(self, step: str, length: int) -> None:
        print(f"{length / 1e6:7.1f} MB  {step}  ({time.monotonic() - self._begun:.0f} s)", flush=True)

    def file(self, path: Path) -> None:
        self.folder(path.name, path.stat().st_size)


def _package(output: Path) -> list[Path]:
    """Make the packages of Linux; return them and the sums."""
    version, moment, steps = _version(), _moment(), _Steps()
    folder = gathered(_BUILD, moment)
    packages = pruned(folder, version, steps.folder)
    named = folder.rename(folder.with_name(f"eesee-desktop-{version}"))
    steps.folder("with licences and the list of its files", size(named))
    _try_folder(named)
    output.mkdir(parents=True, exist_ok=True)
    tar = output / f"eesee-desktop-{version}-linux-x86_64.tar.xz"
    write_tar(named, tar, moment)
    steps.file(tar)
    deb = write_deb(named, output, version, packages, moment)
    steps.file(deb)
    return [tar, deb, write_sums(output, output.glob(f"eesee-desktop?{version}*"))]


def _try_folder(folder: Path) -> None:
    """Hold the folder against its list, and go the whole way with it: what the pruning broke is seen here."""
    with tempfile.TemporaryDirectory() as home:
        clean = {"HOME": home, "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
        practice = f"{home}/practice"
        opened = ["-w", f"{practice}/workspace", "--passphrase-file", f"{practice}/practice-passphrase.txt"]
        for command in (
            ["eesee-desktop", "--version", "--check"],
            ["eesee", "practice", "-o", practice],
            ["eesee", *opened, "enrol", "-o", f"{home}/enrolment.json", "--card", f"{home}/card.pdf"],
            ["eesee", "installation"],
            # The rehearsal of a submission starts the program that it runs in once more, as the small verifier.
            ["eesee", "--small-verifier", "--help"],
            ["eesee-desktop", "--small-verifier", "--help"],
        ):
            done = subprocess.run(
                [str(folder / command[0]), *command[1:]],
                env=clean,
                capture_output=True,
                text=True,
                check=False,
            )
            if done.returncode:
                raise SystemExit(f"{' '.join(command)} in the folder: {done.stdout}{done.stderr}")


def _windows(output: Path, embedded: Path, python: Path, *, is_trial: bool) -> list[Path]:
    """Make the packages of Windows; return them and the sums."""
    version, moment, steps = _version(), _moment(), _Steps()
    wheels = _BUILD.with_name("windows-wheels")
    download_wheels(python, wheels)
    name = f"eesee-desktop-{version}-trial" if is_trial else f"eesee-desktop-{version}"
    folder = assembled(
        unpacked(embedded, _BUILD.with_name("windows-python")), wheels, python, _BUILD / name, version
    )
    steps.folder("the folder of Windows", size(folder))
    output.mkdir(parents=True, exist_ok=True)
    portable, installer = output / f"{name}-windows-x86_64.zip", output / f"{name}-windows-x86_64-setup.exe"
    write_zip(folder, portable, moment)
    steps.file(portable)
    write_installer(folder, installer, version, moment)
    steps.file(installer)
    return [portable, installer, write_sums(output, output.glob(f"eesee-desktop?{version}*"))]


def _twice() -> None:
    """Make everything twice and compare: the same commit gives the same bytes."""
    with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
        made = [_package(Path(place)) for place in (first, second)]
        differing = [a.name for a, b in zip(*made, strict=True) if a.read_bytes() != b.read_bytes()]
    if differing:
        raise SystemExit(f"made twice and not the same: {', '.join(differing)}")
    print("The same bytes both times.")


def _update(old: Path, new: Path, output: Path) -> None:
    """Make the update from one version to another."""
    output.mkdir(parents=True, exist_ok=True)
    name = "-".join(re.findall(r"[0-9.]+[0-9]", old.name)[:1]) or "before"
    # It fits one system, and both may be made into one folder.
    system = "windows" if "windows" in new.name or (new / "eesee-desktop.exe").exists() else "linux"
    target = output / f"eesee-desktop-{_version()}-{system}-x86_64-from-{name}.eesee-update"
    changed = write_update(old, new, target)
    print(f"{target}: {changed} files, {target.stat().st_size / 1e6:.2f} MB")


def main() -> None:
    """Make what was asked for."""
    parser = argparse.ArgumentParser(prog="making", description="Make packages.")
    parser.add_argument("what", choices=["package", "windows", "twice", "update"])
    parser.add_argument("-o", "--output", type=Path, default=CHECKOUT / "dist", metavar="DIR")
    parser.add_argument(
        "--old", type=Path, metavar="FILE", help="of an update: the version before, folder or tar.xz"
    )
    parser.add_argument("--new", type=Path, metavar="FILE", help="of an update: the version now")
    parser.add_argument(
        "--embedded", type=Path, metavar="ZIP", help="of Windows: the embeddable Python, zip or folder"
    )
    parser.add_argument(
        "--embedded-sha256", metavar="SUM", help="its sum, as python.org gives it; none for a trial"
    )
    parser.add_argument("--python", type=Path, metavar="FILE", help="of Windows: a Python of that version")
    arguments = parser.parse_args()
    if arguments.what == "package":
        _package(arguments.output)
    elif arguments.what == "windows":
        if arguments.embedded is None or arguments.python is None:
            parser.error("Windows needs --embedded and --python")
        if arguments.embedded_sha256:
            check_embedded(arguments.embedded, arguments.embedded_sha256)
        is_trial = not arguments.embedded_sha256
        _windows(arguments.output, arguments.embedded, arguments.python, is_trial=is_trial)
    elif arguments.what == "twice":
        _twice()
    elif arguments.old is None or arguments.new is None:
        parser.error("an update needs --old and --new")
    else:
        _update(arguments.old, arguments.new, arguments.output)


if __name__ == "__main__":
    main()
