"""Make packages: ``python -m making linux``; see the Makefile."""

from __future__ import annotations

import argparse
import re
import subprocess
import time
from pathlib import Path

from making.debian import write_deb
from making.folder import CHECKOUT, gathered, pruned, size
from making.packing import write_tar
from making.signing import write_sums

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
        ["git", "-C", str(CHECKOUT), "log", "-1", "--format=%ct"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    return int(told)


def _linux(output: Path) -> None:
    version, moment = _version(), _moment()
    begun = time.monotonic()

    def told(step: str, length: int) -> None:
        print(f"{length / 1e6:7.1f} MB  {step}  ({time.monotonic() - begun:.0f} s)", flush=True)

    folder = gathered(_BUILD, moment)
    packages = pruned(folder, version, told)
    named = folder.rename(folder.with_name(f"eesee-desktop-{version}"))
    told("with licences and the list of its files", size(named))
    output.mkdir(parents=True, exist_ok=True)
    tar = output / f"eesee-desktop-{version}-linux-x86_64.tar.xz"
    write_tar(named, tar, moment)
    told(f"→ {tar.name}: {tar.stat().st_size / 1e6:.1f} MB", size(named))
    deb = write_deb(named, output, version, packages, moment)
    told(f"→ {deb.name}: {deb.stat().st_size / 1e6:.1f} MB", size(named))
    write_sums(output, (tar, deb))


def main() -> None:
    """Make what was asked for."""
    parser = argparse.ArgumentParser(prog="making", description="Make packages.")
    parser.add_argument("system", choices=["linux"])
    parser.add_argument("-o", "--output", type=Path, default=CHECKOUT / "dist", metavar="DIR")
    arguments = parser.parse_args()
    _linux(arguments.output)


if __name__ == "__main__":
    main()
