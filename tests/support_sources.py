"""The files of the checkout, read once, for tests of the house itself."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

CHECKOUT = Path(__file__).parents[1]
PACKAGE = CHECKOUT / "src" / "eesee_desktop"


@cache
def committed() -> tuple[Path, ...]:
    """Return all files under version control; in a copy without its history, all that would be."""
    answer = subprocess.run(
        ["git", "-C", str(CHECKOUT), "ls-files", "-z"], capture_output=True, text=True, check=False
    )
    names = answer.stdout.split("\0") if answer.returncode == 0 else []
    if not names:
        folders = ("src", "tests", "resources", "packaging", "docs", "requirements", ".ci")
        return tuple(path for folder in folders for path in (CHECKOUT / folder).rglob("*") if path.is_file())
    return tuple(path for path in (CHECKOUT / name for name in names if name) if path.is_file())


@cache
def python_files(*below: str) -> tuple[Path, ...]:
    """Return the Python files under some folders of the checkout."""
    folders = [CHECKOUT / folder for folder in below]
    return tuple(
        sorted(path for folder in folders for path in folder.rglob("*.py") if "__pycache__" not in path.parts)
    )


@cache
def tree_of(path: Path) -> ast.Module:
    """Return the syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def shown(path: Path, line: int = 0) -> str:
    """Return where something stands, to be clicked in a terminal."""
    return f"{path.relative_to(CHECKOUT)}:{line}" if line else str(path.relative_to(CHECKOUT))


def calls(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    """Return each call with the last name of what is called: ``tr`` for ``self.tr(…)``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                yield node.func.attr, node
            elif isinstance(node.func, ast.Name):
                yield node.func.id, node
