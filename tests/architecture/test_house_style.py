"""The house style, where a machine can see it (CONTRIBUTING.md says why)."""

from __future__ import annotations

import ast
import re
import sys
import tokenize
from collections.abc import Iterator
from pathlib import Path

from support_sources import CHECKOUT, PACKAGE, calls, python_files, shown, tree_of

VAGUE_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "base", "core", "tools"}
TRANSLATING = {"tr", "translate", "NOOP", "QT_TR_NOOP", "QT_TRANSLATE_NOOP"}
# What touches the machine; the domain is given what it needs.
INPUT_OUTPUT = {
    *(
        "asyncio",
        "ctypes",
        "ftplib",
        "glob",
        "http",
        "io",
        "locale",
        "logging",
        "multiprocessing",
        "os",
        "pathlib",
    ),
    *("platform", "random", "secrets", "shutil", "signal", "socket", "sqlite3", "ssl", "subprocess", "sys"),
    *("tempfile", "threading", "time", "uuid", "zipfile"),
}
_REASONED_NOQA = re.compile(r"# noqa: [A-Z]+[0-9]+(?:, ?[A-Z]+[0-9]+)* {2}\S.{3,}")
_REASONED_IGNORE = re.compile(r"# type: ignore\[[a-z-]+(?:, ?[a-z-]+)*\] {2}# \S.{3,}")


def comments(path: Path) -> Iterator[tuple[int, str]]:
    """Return the comments of a file with their lines."""
    with path.open("rb") as file:
        for token in tokenize.tokenize(file.readline):
            if token.type == tokenize.COMMENT:
                yield token.start[0], token.string


def test_no_text_to_translate_is_put_together_first() -> None:
    """An f-string is taken literally by lupdate and then nothing matches: tr() is given plain strings."""
    found = [
        shown(path, call.lineno)
        for path in python_files("src/eesee_desktop/ui")
        for name, call in calls(tree_of(path))
        if name in TRANSLATING
        and any(isinstance(part, ast.JoinedStr) for argument in call.args for part in ast.walk(argument))
    ]
    assert found == []


def test_every_module_says_by_its_name_what_it_is_for() -> None:
    """No module is called utils or the like: whatever goes in there has a better place."""
    found = [shown(path) for path in python_files("src", "tests") if VAGUE_NAMES & set(path.stem.split("_"))]
    assert found == []


def test_no_two_classes_share_a_name() -> None:
    """A public class has its name for itself: whoever searches for a word finds one concept."""
    homes: dict[str, list[str]] = {}
    for path in python_files("src"):
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                homes.setdefault(node.name, []).append(shown(path, node.lineno))
    assert {name: places for name, places in homes.items() if len(places) > 1} == {}


def test_at_is_a_moment() -> None:
    """What is called ``at`` is a moment; a number in a row is an ``index`` or a ``position``, a place ``where``."""
    found = []
    for path in python_files("src"):
        nodes = list(ast.walk(tree_of(path)))
        moments = {
            node.lineno
            for node in nodes
            if isinstance(node, ast.AnnAssign)
            or (isinstance(node, ast.Assign) and ast.unparse(node.value).endswith("clock()"))
        }
        found += [
            shown(path, node.lineno)
            for node in nodes
            if (isinstance(node, ast.Name) and node.id == "at" and isinstance(node.ctx, ast.Store))
            or (isinstance(node, ast.arg) and node.arg == "at" and "datetime" not in ast.unparse(node))
            if node.lineno not in moments
        ]
    assert found == []


def test_every_exception_to_lint_and_types_has_its_reason() -> None:
    """A noqa or an ignore names its rule and, after two spaces, why; a blanket one is not allowed."""
    found = [
        shown(path, line)
        for path in python_files("src", "tests")
        for line, comment in comments(path)
        if ("noqa" in comment and not _REASONED_NOQA.search(comment))
        or ("type: ignore" in comment and not _REASONED_IGNORE.search(comment))
    ]
    assert found == []


def test_every_rule_left_out_has_its_reason() -> None:
    """Each line of pyproject.toml that turns a rule of lint off says why on that line."""
    text = (CHECKOUT / "pyproject.toml").read_text(encoding="utf-8")
    rules = [line for line in text.splitlines() if re.match(r'\s+"[A-Z]+[0-9]+"', line)]
    assert rules
    assert [line for line in rules if not re.search(r"# \S.{5,}", line)] == []


def test_every_overridden_method_of_qt_is_marked() -> None:
    """A name in camelCase is Qt's, replaced by us, and says so; everything of our own is in snake_case."""
    found = [
        shown(path, node.lineno)
        for path in python_files("src")
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef)
        and re.fullmatch(r"[a-z]+[A-Z]\w*", node.name)
        and not any(isinstance(mark, ast.Name) and mark.id == "override" for mark in node.decorator_list)
    ]
    assert found == []


def test_the_domain_needs_the_standard_library_only_and_does_no_input_or_output() -> None:
    """The rules are pure: they import each other and the harmless part of the standard library, and open nothing."""
    found = []
    for path in python_files("src/eesee_desktop/domain"):
        for node in ast.walk(tree_of(path)):
            if not isinstance(node, ast.Import | ast.ImportFrom):
                continue
            names = (
                [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]
            )
            for name in names:
                top = name.partition(".")[0]
                is_ours = name.startswith("eesee_desktop.domain.")
                if not is_ours and (top not in sys.stdlib_module_names or top in INPUT_OUTPUT):
                    found.append(f"{shown(path, node.lineno)} imports {name}")
        found += [
            shown(path, call.lineno)
            for name, call in calls(tree_of(path))
            if name in {"open", "print", "now"}
        ]
    assert found == []


def test_there_is_no_overall_score() -> None:
    """The programme refuses an overall index: no name in the program speaks of one."""
    found = []
    for path in python_files("src"):
        for node in ast.walk(tree_of(path)):
            name = getattr(node, "id", None) or getattr(node, "attr", None) or getattr(node, "name", None)
            name = name or getattr(node, "arg", None)
            if isinstance(name, str) and re.search(
                r"(?<!no_)overall|(?:total|average|mean|country|global)_(?:score|result)|score_index|index_score",
                name,
                re.IGNORECASE,
            ):
                found.append(f"{shown(path, getattr(node, 'lineno', 0))} {name}")
    assert found == []


def test_tests_wait_for_signals_never_for_time() -> None:
    """A sleep is too long on a fast machine and too short on a slow one."""
    found = [
        shown(path, call.lineno)
        for path in python_files("tests")
        if path.parent.name not in {"bench", "screenshots"}  # which prove nothing
        for name, call in calls(tree_of(path))
        if name in {"sleep", "qWait", "qSleep"}
    ]
    assert found == []


def test_rooms_are_packages() -> None:
    """Every folder of the program with a module in it is a package with a docstring, so that contracts see it."""
    folders = {path.parent for path in python_files("src")} | {PACKAGE}
    lacking = [
        shown(folder)
        for folder in sorted(folders)
        if folder.name != "versions" and not (folder / "__init__.py").exists()
    ]
    assert lacking == []
