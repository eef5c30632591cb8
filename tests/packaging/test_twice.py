"""The same folder gives the same package: the short half of ``make package-twice``, which gathers anew, too."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from making import debian, folder, icu

_MOMENT = 1_700_000_000
_TOOLS = ("readelf", "cc")


def _made_folder(place: Path) -> Path:
    """Return what stands for the folder of the program: one library, one module, one text."""
    inside = place / "_internal"
    inside.mkdir(parents=True)
    for name in ("eesee", "eesee-desktop"):
        shutil.copyfile(shutil.which("true") or "/bin/true", place / name)
    (library,) = Path(PySide6.__file__).parent.rglob("libicudata.so.*")
    shutil.copyfile(library, inside / library.name)
    icu.cut_library(inside / library.name)
    (inside / "module.pyc").write_bytes(bytes(range(256)))
    folder.finish(place, "1.2.3")
    return place


@pytest.mark.skipif(sys.platform != "linux", reason="a package of Linux")
@pytest.mark.skipif(not all(map(shutil.which, _TOOLS)), reason="a compiler and binutils make the packages")
def test_a_package_made_twice_has_the_same_bytes(tmp_path: Path) -> None:
    """In another place, by somebody who lets others write, a moment later: nothing of it is in the package."""
    made = []
    for place, mask in (("one", 0o022), ("another place", 0o002)):
        before = os.umask(mask)
        try:
            made_of = _made_folder(tmp_path / place / "eesee")
            output = tmp_path / f"{place} out"
            output.mkdir()
            made.append(debian.write_deb(made_of, output, "1.2.3", {"libc6", "zlib1g"}, _MOMENT).read_bytes())
        finally:
            os.umask(before)
    assert made[0] == made[1]
    deb = tmp_path / "one out" / "eesee-desktop_1.2.3_amd64.deb"
    if shutil.which("dpkg-deb"):
        told = subprocess.run(
            ["dpkg-deb", "--contents", str(deb)], check=True, capture_output=True, text=True
        )
        assert "./usr/bin/eesee-desktop" in told.stdout
        assert "./usr/lib/eesee-desktop/_internal/module.pyc" in told.stdout
