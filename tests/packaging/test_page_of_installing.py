"""The page of the manual on installing names the files that are made, and its commands do what it says."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from eesee_desktop.ui.dialogs.manual_text import manual_languages, page_in
from making import signing
from support_sources import CHECKOUT

MANUAL = CHECKOUT / "docs" / "manual"
_MADE = re.compile(r'\}([-_](?:linux-x86_64|windows-x86_64|amd64)[\w.-]*)"')
_TOLD = re.compile(r"eesee-desktop[-_]\d+\.\d+\.\d+([-_][a-z0-9_.-]*[a-z0-9])")
_COMMAND = re.compile(r"^    (.+)$", re.MULTILINE)


def _page(language: str) -> str:
    return page_in(MANUAL, language, "installing.md").read_text("utf-8")


def _command(beginning: str) -> str:
    (found,) = (line for line in _COMMAND.findall(_page("en")) if line.startswith(beginning))
    return str(found)


def _type(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a command as somebody types it, in an English terminal."""
    return subprocess.run(
        ["/bin/sh", "-c", command],
        cwd=folder,
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "C"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("language", manual_languages(MANUAL))
def test_the_files_are_called_as_they_are_made(language: str) -> None:
    """Whoever looks for a file by its name on the page finds it: each that is made is named, and no other."""
    sources = (path.read_text("utf-8") for path in (CHECKOUT / "packaging" / "making").glob("*.py"))
    made = {ending for source in sources for ending in _MADE.findall(source)}
    assert len(made) == 4
    assert set(_TOLD.findall(_page(language))) == made


def test_the_commands_tell_the_real_file_from_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sums and signature as they are made satisfy the commands of the page; an altered file or list does not."""
    secret = tmp_path / "secret"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "x", "-f", str(secret)], check=True)
    monkeypatch.setenv("RELEASE_KEY", str(secret))
    folder = tmp_path / "handed-out"
    folder.mkdir()
    mine, other = folder / "eesee-desktop_0.1.0_amd64.deb", folder / "eesee-desktop-0.1.0-linux-x86_64.tar.xz"
    mine.write_bytes(b"mine")
    other.write_bytes(b"other")
    sums = signing.write_sums(folder, [mine, other])
    other.unlink()  # most people have one of the files
    line = " ".join(secret.with_suffix(".pub").read_text("ascii").split()[:2])
    (folder / "release.txt").write_text(f"release {line}\n", "ascii")

    assert _type(_command("sha256sum"), folder).stdout == f"{mine.name}: OK\n"
    signed = _type(_command("ssh-keygen"), folder)
    assert signed.returncode == 0
    assert signed.stdout.startswith('Good "file" signature for release ')

    mine.write_bytes(b"not mine")
    assert _type(_command("sha256sum"), folder).returncode != 0
    sums.write_text(sums.read_text("ascii").replace("0", "1"), "ascii")
    assert _type(_command("ssh-keygen"), folder).returncode != 0
