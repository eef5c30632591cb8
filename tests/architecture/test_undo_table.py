from __future__ import annotations

import ast
from pathlib import Path

import eesee_desktop.services

SERVICES = Path(eesee_desktop.services.__file__).parent
TABLE = Path(__file__).parents[2] / "docs" / "undo.md"
# The recorder is what keeps acts, and Changes what tells of them: neither does anything itself.
NO_VERBS = {"changes", "journal"}
WRITING = {"add", "attach", "back", "clear", "copy", "delete", "hold", "record", "remove", "replace", "set"}

# Verbs that are no stores': of whole workspaces.
WHOLE = {"back_up", "remove_workspace", "replace_workspace"}


def _verbs() -> dict[str, ast.FunctionDef]:
    """Return every public function of the services that changes something, by module and name."""
    found: dict[str, ast.FunctionDef] = {}
    for path in sorted(SERVICES.glob("*.py")):
        if path.stem not in NO_VERBS:
            tree = ast.parse(path.read_text("utf-8"))
            for node in ast.walk(tree):
                if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and _changes(node):
                    found[f"{path.stem}.{node.name}"] = node
    return found


def _changes(function: ast.FunctionDef) -> bool:
    """Tell whether a function says that it changes something, or calls a store in a way that does."""
    if function.returns is not None and "Changes" in ast.unparse(function.returns):
        return True
    calls = [node.func for node in ast.walk(function) if isinstance(node, ast.Call)]
    if any(isinstance(call, ast.Name) and call.id in WHOLE for call in calls):
        return True
    return any(
        isinstance(call, ast.Attribute)
        and ast.unparse(call.value).startswith("workspace.")
        and call.attr.partition("_")[0] in WRITING
        for call in calls
    )


def _rows() -> dict[str, str]:
    lines = [line.strip("| ").split(" | ") for line in TABLE.read_text("utf-8").splitlines()]
    return {cells[0]: cells[2] for cells in lines if len(cells) == 3 and "." in cells[0]}


def _is_kept(name: str, function: ast.FunctionDef) -> bool:
    """Tell whether the history keeps what a verb does."""
    if any(ast.unparse(decorator).startswith("recorded(") for decorator in function.decorator_list):
        return True
    # Stored while somebody types, by the store of fields itself; the verbs of the history name the act themselves.
    return name in {"assessments.set_field", "assessments.set_value"} or "recording(" in ast.unparse(function)


def test_every_verb_has_its_way_back() -> None:
    """The table of verbs and their undo has a row for each verb of the services, and none for another."""
    assert sorted(_rows()) == sorted(_verbs())


def test_what_is_said_to_be_undone_is_kept() -> None:
    """A verb has *Undo* in the table exactly if the history keeps what it does."""
    rows = _rows()
    for name, function in _verbs().items():
        assert rows[name].startswith("Undo") == _is_kept(name, function), name
