from __future__ import annotations

import json
from pathlib import Path

from eesee_desktop.system.settings import Settings, SettingsFile


def test_settings_come_back(tmp_path: Path) -> None:
    """What was chosen is there at the next start."""
    path = tmp_path / "deep" / "settings.json"
    SettingsFile(path).change(theme="dark", font_scale=150)
    again = SettingsFile(path).settings
    assert (again.theme, again.font_scale) == ("dark", 150)


def test_a_damaged_file_yields_the_defaults(tmp_path: Path) -> None:
    """Nothing of weight is lost with the settings, so a damaged file stops nobody."""
    path = tmp_path / "settings.json"
    for data in (b"", b"{", b"[1]", b"\xff\xfe", b'{"theme": 7, "font_scale": "large"}'):
        path.write_bytes(data)
        assert SettingsFile(path).settings == Settings()


def test_what_a_newer_program_wrote_is_kept(tmp_path: Path) -> None:
    """A preference that this version does not know survives a change of another."""
    path = tmp_path / "settings.json"
    path.write_text('{"colour_of_tomorrow": "green"}', encoding="utf-8")
    SettingsFile(path).change(theme="light")
    assert json.loads(path.read_text("utf-8"))["colour_of_tomorrow"] == "green"
