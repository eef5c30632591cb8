from __future__ import annotations

from pathlib import Path

import pytest

from eesee_desktop.system.paths import default_workspace, is_synchronised, log_folder


def test_the_usual_places_lie_in_the_folders_of_the_person(machine: Path) -> None:
    """The workspace lies under the data folder, the log under the state folder of the system's convention."""
    assert default_workspace().is_relative_to(machine / "data")
    assert log_folder().is_relative_to(machine / "state")


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
