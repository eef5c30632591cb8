"""What CONTRIBUTING.md, RELEASE.md and SECURITY.md point to is there."""

from __future__ import annotations

import re

import pytest

from support_sources import CHECKOUT, PACKAGE

GUIDES = ("CONTRIBUTING.md", "RELEASE.md", "SECURITY.md", "README.md")
_MARKED = re.compile(r"`([^`\s]+)`")
_LINK = re.compile(r"\]\((?!https?:)([^)#]+)\)")
_TARGET = re.compile(r"\bmake ([a-z-]+)")


@pytest.mark.parametrize("name", GUIDES)
def test_every_path_in_a_guide_leads_somewhere(name: str) -> None:
    """A room, file or folder that a guide names is in the tree, from the checkout or from the package on."""
    text = (CHECKOUT / name).read_text(encoding="utf-8")
    tops = {path.name for folder in (CHECKOUT, PACKAGE) for path in folder.iterdir()} - {"build", ".venv"}
    paths = {path for path in _MARKED.findall(text) if path.partition("/")[0] in tops and "*" not in path}
    paths |= set(_LINK.findall(text))
    assert paths
    lost = [
        path
        for path in sorted(paths)
        if not any(
            (folder / path).exists() or (folder / f"{path}.py").exists() for folder in (CHECKOUT, PACKAGE)
        )
    ]
    assert lost == []


@pytest.mark.parametrize("name", GUIDES)
def test_every_target_of_make_in_a_guide_is_one(name: str) -> None:
    """Whoever types what a guide says gets what it says."""
    makefile = (CHECKOUT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    text = (CHECKOUT / name).read_text(encoding="utf-8")
    shown = {
        match
        for block in re.findall(r"^    .*$|`[^`]*`", text, re.MULTILINE)
        for match in _TARGET.findall(block)
    }
    assert shown - targets == set()


def test_every_room_stands_in_the_picture_of_the_house() -> None:
    """CONTRIBUTING.md draws each room of the program and of its screen."""
    text = (CHECKOUT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    picture = set(re.findall(r"\w+", " ".join(re.findall(r"^    .*$", text, re.MULTILINE))))
    rooms = {path.name for folder in (PACKAGE, PACKAGE / "ui") for path in folder.iterdir() if path.is_dir()}
    assert {room for room in rooms if not room.startswith("_")} - picture == set()
