"""What `make translations` writes: every text of the screen, and the files that are committed are up to date."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from support_sources import CHECKOUT, calls, python_files, shown, tree_of

TEXTS = CHECKOUT / "resources" / "i18n"
FOLDERS = ("src/eesee_desktop/ui", "src/eesee_desktop/messages")
TRANSLATING = {"tr", "translate", "NOOP", "QT_TRANSLATE_NOOP"}


def tool(name: str, *words: object) -> None:
    """Run a tool that comes with the toolkit."""
    found = shutil.which(f"pyside6-{name}", path=str(Path(sys.executable).parent))
    assert found is not None
    subprocess.run([found, *map(str, words)], check=True, capture_output=True)


def collect(target: Path, *options: str) -> None:
    """Collect the texts as the Makefile does."""
    command = re.search(r"^LUPDATE = \$\(BIN\)/pyside6-lupdate (.*\\\n.*)$", _makefile(), re.MULTILINE)
    assert command is not None
    words = command[1].replace("\\\n", " ").split()
    words = [str(CHECKOUT / word) if word in FOLDERS else word for word in words]
    tool("lupdate", *words, *options, "-ts", target)


def sources(path: Path) -> set[str]:
    """Return the source texts of a file of translations."""
    return {str(found.text) for found in ET.parse(path).iter("source")}  # noqa: S314  made here


def _makefile() -> str:
    return (CHECKOUT / "Makefile").read_text(encoding="utf-8")


def test_every_text_of_the_screen_is_collected(tmp_path: Path) -> None:
    """A translator gets whatever the program can show, the tables of words included."""
    collect(tmp_path / "eesee_es.ts", "-target-language", "es")
    shown = {
        text.value
        for path in python_files(*FOLDERS)
        for name, call in calls(tree_of(path))
        if name in TRANSLATING and call.args
        # tr() is given the text first, the others the context before it
        for text in (call.args[min(len(call.args) - 1, 0 if name == "tr" else 1)],)
        if isinstance(text, ast.Constant) and isinstance(text.value, str)
    }
    assert len(shown) > 500
    assert shown - sources(tmp_path / "eesee_es.ts") == set()


def test_translating_has_no_other_name() -> None:
    """What collects the texts reads the source, and knows a call of ``tr`` or ``translate`` by its name alone."""
    renamed = []
    for path in python_files(*FOLDERS):
        nodes = list(ast.walk(tree_of(path)))
        others = {
            ast.unparse(node.targets[0])
            for node in nodes
            if isinstance(node, ast.Assign)
            and isinstance(node.value, ast.Attribute)
            and node.value.attr in TRANSLATING
        } - TRANSLATING
        called = {ast.unparse(node.func) for node in nodes if isinstance(node, ast.Call)}
        renamed += [f"{path.name}: {name}" for name in others & called]
    assert renamed == []


def test_nothing_is_translated_inside_of_an_f_string() -> None:
    """What collects the texts does not look there, and the text stays English without a word."""
    inside = [
        shown(path, node.lineno)
        for path in python_files(*FOLDERS)
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.JoinedStr)
        for part in ast.walk(node)
        if isinstance(part, ast.Call) and ast.unparse(part.func).rpartition(".")[2] in TRANSLATING
    ]
    assert inside == []


_SIGNS = re.compile(r"^ ?[:;] |[“”«»]")  # directly behind what is filled in, or around it


def test_what_joins_words_is_the_languages_own() -> None:
    """Labels, lists and quotations of the screen get their signs from ``joining``: « Score : 2,3 » has others."""
    joined = [
        shown(path, getattr(node, "lineno", 0))
        for path in python_files("src/eesee_desktop/ui")
        for node in ast.walk(tree_of(path))
        if (isinstance(node, ast.JoinedStr) and _has_signs(node)) or _joins_with_signs(node)
    ]
    assert joined == []


def _has_signs(text: ast.JoinedStr) -> bool:
    """Tell whether a text that is filled in while the program runs has signs between its words."""
    return any(
        isinstance(part, ast.Constant) and _SIGNS.search(str(part.value)) is not None for part in text.values
    )


def _joins_with_signs(node: ast.AST) -> bool:
    """Tell whether words are joined by the signs of English."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "join"
        and isinstance(node.func.value, ast.Constant)
        and node.func.value.value in {", ", "; ", ": "}
    )


def test_english_has_all_its_plurals_and_is_compiled(tmp_path: Path) -> None:
    """Who adds a text that counts runs `make translations` and writes both forms."""
    file = tmp_path / "eesee_en.ts"
    shutil.copy(TEXTS / file.name, file)
    collect(file, "-pluralonly", "-target-language", "en")
    assert file.read_text("utf-8") == (TEXTS / file.name).read_text("utf-8")
    assert "unfinished" not in file.read_text("utf-8")
    tool("lrelease", "-silent", file)
    assert file.with_suffix(".qm").read_bytes() == (TEXTS / "eesee_en.qm").read_bytes()


@pytest.mark.parametrize("file", sorted(TEXTS.glob("*.ts")), ids=lambda file: file.stem)
def test_every_language_is_compiled(file: Path) -> None:
    """Beside each file of translations lies what the program loads."""
    assert file.with_suffix(".qm").is_file()


def test_values_get_into_texts_in_one_way() -> None:
    """Whatever gets into a text of the screen is put there by `put`, which keeps names of a direction together."""
    ways = [
        f"{path.relative_to(CHECKOUT)}:{call.lineno}"
        for path in python_files("src/eesee_desktop/ui")
        for name, call in calls(tree_of(path))
        if path.name not in {"placing.py", "translation.py"}
        and (
            (name == "format" and call.keywords)
            or (
                name == "replace"
                and len(call.args) == 2
                and isinstance(call.args[0], ast.Constant)
                and re.fullmatch("%[1-9]", str(call.args[0].value))
            )
        )
    ]
    assert ways == []
