"""Windows refuses to rename what a scanner has open for a moment: nothing is renamed without a second try."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src"
_RENAMES = {"rename", "replace"}


def renames_at_once(tree: ast.AST, *, is_waited_for: bool = False) -> Iterator[int]:
    """Yield the lines of a module in which a file is given a name with neither a second try nor a shrug."""
    for node in ast.iter_child_nodes(tree):
        waits = is_waited_for or _waits(node)
        if not waits and isinstance(node, ast.Call) and _is_rename(node):
            yield node.lineno
        yield from renames_at_once(node, is_waited_for=waits)


def _waits(node: ast.AST) -> bool:
    if isinstance(node, ast.With):
        return any("suppress(OSError)" in ast.unparse(item.context_expr) for item in node.items)
    return isinstance(node, ast.Call) and ast.unparse(node.func) == "when_let_go"


def _is_rename(node: ast.Call) -> bool:
    # A text's replace takes two, a moment's takes none but by name.
    return (
        isinstance(node.func, ast.Attribute)
        and node.func.attr in _RENAMES
        and len(node.args) == (2 if ast.unparse(node.func.value) == "os" else 1)
        and not node.keywords
    )


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("a.rename(b)", [1]),
        ("os.replace(a, b)", [1]),
        ("when_let_go(lambda: a.replace(b))", []),
        ("with contextlib.suppress(OSError):\n    a.rename(b)", []),
        ("'a'.replace('a', 'b')", []),
    ],
)
def test_a_rename_is_told_from_what_looks_like_one(text: str, lines: list[int]) -> None:
    """A rename that is not waited for is found, and nothing else is."""
    assert list(renames_at_once(ast.parse(text))) == lines


def test_nothing_is_renamed_without_a_second_try() -> None:
    """Each rename goes through ``when_let_go``, but for those whose failure costs nothing."""
    found = [
        f"{path.relative_to(SOURCE)}:{line}"
        for path in sorted(SOURCE.rglob("*.py"))
        for line in renames_at_once(ast.parse(path.read_text("utf-8")))
    ]
    assert found == []
