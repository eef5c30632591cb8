"""What is written is called by the program itself; what only tests call is a promise that nobody keeps."""

from __future__ import annotations

import ast
import tomllib
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from support_sources import CHECKOUT, python_files, shown, tree_of

_Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
# Called by name from outside: by Qt, by pydantic, by Alembic.
CALLED_BY_LIBRARIES = {"override", "model_validator", "field_validator", "field_serializer", "Slot"}

CALLED_BY_NAME = {
    "downgrade": "Alembic calls it in each migration",
    "handle_starttag": "html.parser calls it",
    "handle_endtag": "html.parser calls it",
    "handle_data": "html.parser calls it",
    "unknown_decl": "html.parser calls it",
    "rollback": "SQLAlchemy calls it on the driver's connection",
}


def definitions(tree: ast.AST) -> Iterator[tuple[_Definition, bool]]:
    """Return the public functions and classes of a module, and, marked as such, the members of its classes."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, _Definition):
            if not node.name.startswith("_"):
                yield node, isinstance(tree, ast.ClassDef)
            if isinstance(node, ast.ClassDef):
                yield from definitions(node)


def uses(tree: ast.AST) -> Iterator[tuple[str, bool]]:
    """Return the names that a piece of code uses, those behind a dot marked; an import alone is no use."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id, False
        elif isinstance(node, ast.Attribute):
            yield node.attr, True
        elif isinstance(node, ast.MatchClass):
            yield from ((name, True) for name in node.kwd_attrs)


def count_of(name: str, counted: Counter[tuple[str, bool]], *, is_member: bool) -> int:
    """Return how often a name is used; a member is only ever used behind a dot."""
    return counted[name, True] + (0 if is_member else counted[name, False])


def marks(definition: _Definition) -> set[str]:
    """Return the names of the decorators of a definition."""
    calls = (mark.func if isinstance(mark, ast.Call) else mark for mark in definition.decorator_list)
    return {call.attr if isinstance(call, ast.Attribute) else getattr(call, "id", "") for call in calls}


def is_table(definition: _Definition) -> bool:
    """Tell whether a class says what a table is: SQLModel takes it as it is defined, whoever reads it in SQL."""
    return isinstance(definition, ast.ClassDef) and any(word.arg == "table" for word in definition.keywords)


def unwired(paths: Iterable[Path], elsewhere: Collection[str]) -> list[str]:
    """Return the public functions, classes and members that the files use nowhere outside of themselves.

    Names are compared, not what they mean: where two things share a name, the use of one covers for the other.

    Args:
        elsewhere: Names that are used from outside of the files.
    """
    trees = {path: tree_of(path) for path in paths}
    all_uses = Counter(use for tree in trees.values() for use in uses(tree))
    return [
        f"{shown(path, node.lineno)} {node.name}"
        for path, tree in trees.items()
        for node, is_member in definitions(tree)
        if count_of(node.name, all_uses, is_member=is_member)
        == count_of(node.name, Counter(uses(node)), is_member=is_member)
        and node.name not in elsewhere
        and not marks(node) & CALLED_BY_LIBRARIES
        and not is_table(node)
    ]


def test_every_public_function_is_used_by_the_program() -> None:
    """A function, class or method that nothing but tests refers to is wired in, or goes."""
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    entry_points = {
        target.partition(":")[2] for kind in ("scripts", "gui-scripts") for target in project[kind].values()
    }
    assert unwired(python_files("src"), entry_points | set(CALLED_BY_NAME)) == []
