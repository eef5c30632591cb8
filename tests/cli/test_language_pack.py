"""The verb that installs the fonts of a script."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from eesee_desktop.cli.command_line import main
from eesee_desktop.services import language_packs
from support_language_packs import built_pack


def test_a_pack_is_installed_without_a_workspace(capsys: pytest.CaptureFixture[str]) -> None:
    """The verb says what it installed, and the list shows it; nobody is asked for a passphrase."""
    assert main(["language-pack", str(built_pack("thai"))]) == 0
    assert "Thai is installed" in capsys.readouterr().out
    assert main(["--json", "language-pack"]) == 0
    packs = {pack["id"]: pack["installed"] for pack in json.loads(capsys.readouterr().out)["packs"]}
    assert packs["thai"]
    assert not packs["khmer"]


def test_another_file_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that is no pack is refused, with what to do next."""
    path = tmp_path / "letter.eesee-fonts"
    path.write_bytes(b"Dear colleague")
    assert main(["language-pack", str(path)]) == 3
    assert "is no language pack of this version" in capsys.readouterr().err


def test_a_pack_is_removed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its fonts go, and nothing else; removing it twice does no harm, and one that does not exist is told."""
    assert main(["language-pack", str(built_pack("thai"))]) == 0
    assert main(["language-pack", str(built_pack("lao"))]) == 0
    for _ in range(2):
        assert main(["language-pack", "--remove", "thai"]) == 0
        assert "Thai is removed" in capsys.readouterr().out
    assert [pack.id for pack in language_packs.installed_packs()] == ["lao"]
    assert not any(path.name.startswith("NotoSansThai-") for path in tmp_path.rglob("*.ttf"))
    assert main(["language-pack", "--remove", "klingon"]) == 3
    assert "is no language pack of this version" in capsys.readouterr().err
