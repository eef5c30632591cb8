from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs
import pytest

from eesee_desktop.system.paths import (
    APPLICATION,
    config_folder,
    default_workspace,
    is_synchronised,
    log_folder,
    portable_folder,
    shown_path,
)
from eesee_desktop.system.settings import settings_path


def test_the_usual_places_lie_in_the_folders_of_the_person(machine: Path) -> None:
    """The workspace lies under the data folder, the log under the state folder of the system's convention."""
    assert default_workspace().is_relative_to(machine / "data")
    # Windows has one place for both.
    assert log_folder().is_relative_to(machine / ("data" if os.name == "nt" else "state"))


@pytest.mark.parametrize("mark", ["portable", "eesee-data"])
def test_a_portable_program_keeps_everything_beside_itself(
    tmp_path: Path, machine: Path, monkeypatch: pytest.MonkeyPatch, mark: str
) -> None:
    """With the folder or the mark beside the program, workspace, settings and log lie there; without, none does."""
    monkeypatch.delenv("EESEE_SETTINGS", raising=False)
    monkeypatch.setattr(sys, "argv", [str(tmp_path / "eesee-desktop")])
    assert portable_folder() is None
    assert default_workspace().is_relative_to(machine)
    if mark == "portable":
        (tmp_path / mark).touch()
    else:
        (tmp_path / mark).mkdir()
    data = tmp_path / "eesee-data"
    assert default_workspace() == data / "workspace"
    assert log_folder() == data / "logs"
    assert settings_path() == data / "settings.json"


def test_a_portable_program_is_where_its_one_file_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What unpacks itself, or lies inside of a bundle, is beside what a person sees."""
    (tmp_path / "eesee-data").mkdir()
    monkeypatch.setenv("APPIMAGE", str(tmp_path / "eesee.AppImage"))
    assert portable_folder() == tmp_path / "eesee-data"
    monkeypatch.delenv("APPIMAGE")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "eesee.app" / "Contents" / "MacOS" / "eesee"))
    assert portable_folder() == tmp_path / "eesee-data"


@pytest.mark.parametrize(
    ("path", "is_synced"),
    [
        ("C/Users/rosa/OneDrive/eesee", True),
        ("Users/rosa/OneDrive - Red Ejemplo/Documents", True),
        ("home/rosa/Dropbox (Personal)/eesee", True),
        ("home/rosa/Nextcloud/eesee", True),
        ("Users/rosa/Library/Mobile Documents/com~apple~CloudDocs", True),
        ("home/rosa/.local/share/eesee_desktop/workspace", False),
        ("home/rosa/dropboxes/eesee", False),
    ],
)
def test_a_synchronised_folder_is_known_by_its_name(path: str, *, is_synced: bool) -> None:
    """A folder that a service copies elsewhere is recognised, so that the person can be warned."""
    assert is_synchronised(Path("/") / path) is is_synced


def test_a_synchronised_folder_is_known_by_its_mark(tmp_path: Path) -> None:
    """A service that leaves a mark in its folder is recognised whatever the folder is called."""
    folder = tmp_path / "shared" / "work"
    folder.mkdir(parents=True)
    assert not is_synchronised(folder)
    (tmp_path / "shared" / ".stfolder").mkdir()
    assert is_synchronised(folder)


def test_a_path_that_is_sent_names_nobody() -> None:
    """The folder of a person bears their name, and stands as a tilde in what may be sent to others."""
    assert shown_path(Path.home() / "state" / "logs") == str(Path("~", "state", "logs"))
    assert shown_path(Path("/somewhere/else")) == str(Path("/somewhere/else"))


@pytest.mark.parametrize("home", ["/home/somebody", "elsewhere", ""])
@pytest.mark.parametrize("chosen", [None, "", "/settings of mine", "settings"])
def test_settings_lie_where_the_system_has_them(
    monkeypatch: pytest.MonkeyPatch, home: str, chosen: str | None
) -> None:
    """The folder of the settings, found in a shorter way, is the one that the library for it names."""
    monkeypatch.setenv("HOME", home)
    if chosen is None:
        monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    else:
        monkeypatch.setenv("XDG_CONFIG_HOME", chosen)
    assert config_folder() == platformdirs.user_config_path(APPLICATION, appauthor=False)
