"""The manual says what the program does, in the words that stand on the screen."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from zipfile import ZipFile

import pytest
from hatchling.builders.wheel import WheelBuilder

from eesee_desktop.ui.dialogs.manual_text import INDEX, manual_pages
from eesee_desktop.ui.words.shortcuts import SHORTCUTS, Group, group_words
from support_sources import CHECKOUT, calls, python_files, tree_of

MANUAL = CHECKOUT / "docs" / "manual"
PAGES = sorted(MANUAL.glob("*.md"))
TRANSLATING = {"tr", "translate", "NOOP", "QT_TR_NOOP", "QT_TRANSLATE_NOOP"}
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)]*)\)", re.DOTALL)
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]*)\)", re.DOTALL)
_BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
_LARGEST_PICTURE = 120_000  # bytes


def texts_on_screen() -> set[str]:
    """Return every text that the program can show, without the marks of its mnemonics."""
    found: set[str] = set()
    for path in python_files("src/eesee_desktop/ui"):
        for name, call in calls(tree_of(path)):
            if name in TRANSLATING:
                found |= {
                    part.value
                    for part in call.args
                    if isinstance(part, ast.Constant) and isinstance(part.value, str)
                }
    return {text.replace("&&", "\0").replace("&", "").replace("\0", "&") for text in found}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_link_and_picture_is_there(page: Path) -> None:
    """Whoever follows a link arrives; a picture is there, small, and says in words what it shows."""
    text = page.read_text("utf-8")
    targets = [target for target in _LINK.findall(text) if not target.startswith("https://")]
    assert [target for target in targets if not (MANUAL / target).is_file()] == []
    pictures = _PICTURE.findall(text)
    assert [target for words, target in pictures if len(words) < len("The list")] == []
    assert [t for _, t in pictures if (MANUAL / t).stat().st_size > _LARGEST_PICTURE] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_what_is_bold_stands_on_the_screen(page: Path) -> None:
    """The names of menus, buttons and fields are bold in the manual, and written as the program writes them."""
    named = {" ".join(name.split()) for name in _BOLD.findall(page.read_text("utf-8"))}
    assert named - texts_on_screen() == set()


def test_every_page_can_be_reached_from_the_first() -> None:
    """The list of pages, which is read from the first one, holds all; every picture is used."""
    assert {name for name, _ in manual_pages(MANUAL)} == {page.name for page in PAGES}
    assert manual_pages(MANUAL)[0] == (INDEX, "The manual")
    shown = {target for page in PAGES for _, target in _PICTURE.findall(page.read_text("utf-8"))}
    assert {f"images/{path.name}" for path in (MANUAL / "images").iterdir()} <= shown


@pytest.mark.parametrize("group", Group)
def test_the_page_of_keys_is_the_list_of_keys(group: Group) -> None:
    """The page holds each key with what it does, in the order of the program's own list, and no other."""
    text = (MANUAL / "keyboard.md").read_text("utf-8")
    part = text.partition(f"## {group_words(group)}\n")[2].partition("\n## ")[0]
    rows = [line for line in part.splitlines() if line.startswith("| ")][1:]
    assert rows == [
        f"| {' or '.join(key.keys.split('; '))} | {key.words} |" for key in SHORTCUTS if key.group is group
    ]


def test_the_manual_is_in_the_wheel(tmp_path: Path) -> None:
    """Who installs the program has all pages and pictures of the manual, beside the other resources."""
    made = next(WheelBuilder(str(CHECKOUT)).build(directory=str(tmp_path)))
    with ZipFile(made) as wheel:
        names = set(wheel.namelist())
    wanted = {path.relative_to(MANUAL).as_posix() for path in MANUAL.rglob("*") if path.is_file()}
    assert {f"eesee_desktop/_resources/manual/{name}" for name in wanted} <= names
    assert "eesee_desktop/_resources/icons/back.svg" in names
