"""Which facts the program gives with its errors, found by reading it."""

from __future__ import annotations

import ast
from functools import cache

from support_sources import PACKAGE


@cache
def facts_given() -> dict[str, set[str]]:
    """Return, for each error code, the facts with which the program raises it anywhere; ``**`` for unpacked ones."""
    given: dict[str, set[str]] = {}
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or getattr(node.func, "id", "") != "KnownError":
                continue
            if node.args and isinstance(node.args[0], ast.Attribute):
                names = given.setdefault(node.args[0].attr, set())
                names |= {keyword.arg or "**" for keyword in node.keywords}
    return given
