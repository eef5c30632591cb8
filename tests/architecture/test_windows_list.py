"""The list of tests that run under Windows names what there is, and gives reasons."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

TESTS = Path(__file__).parents[1]
LISTED = tomllib.loads((TESTS / "windows.toml").read_text("utf-8"))


def test_each_folder_runs_under_windows_or_says_why_not() -> None:
    """A new folder of tests is placed in the list."""
    there = {path.name for path in TESTS.glob("[a-z]*") if path.is_dir()} - {"data"}
    folders, others = LISTED["folders"], LISTED["other_folders"]
    assert sorted([*folders, *others]) == sorted(there)
    assert all(others.values())


def test_what_is_left_out_under_windows_is_there() -> None:
    """An entry whose test was renamed would leave nothing out, or say nothing true."""
    for name, reason in (LISTED["left_out"] | LISTED["needs"]).items():
        file, _, test = name.partition("::")
        text = (TESTS / file).read_text("utf-8")
        assert not test or re.search(rf"^ *def {test}\(", text, re.MULTILINE), name
        assert file.split("/")[0] in LISTED["folders"], name
        assert reason, name
