"""The toolkit as installed keeps its promises to Python."""

from __future__ import annotations

import ast
import re
import sys

from PySide6.QtCore import QObject

from support_sources import calls, python_files, shown, tree_of


def test_the_toolkit_gives_away_no_reference_to_none() -> None:
    """A call that returns nothing leaves the count of None alone: else Python 3.11 dies in the middle of the work.

    PySide6-Essentials 6.12.0 fails this; from Python 3.12 on None is immortal and nobody notices.
    """
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(2_000):
        thing.setObjectName("name")
    assert abs(sys.getrefcount(None) - before) < 100


def test_no_widget_is_asked_for_its_screen() -> None:
    """PySide takes the answer for a part of the widget: collected with it, the next window made ends the program."""
    asked = [
        shown(path, node.lineno)
        for path in python_files("src/eesee_desktop/ui")
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute) and node.attr == "screen"
    ]
    assert asked == [], "screen_room of ui/kit says how much room there is"


def test_nothing_turns_the_search_for_cycles_on() -> None:
    """It would run on any thread, and free there what is on the screen (ADR 0023)."""
    turning = [
        shown(path, node.lineno)
        for path in python_files("src/eesee_desktop")
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute) and ast.unparse(node) == "gc.enable"
    ]
    assert turning == [], "ui/kit/cycles.py looks for them on the screen's thread"


def test_margins_know_from_which_side_the_screen_is_read() -> None:
    """Qt turns a layout round in Arabic, and leaves its margins: a button stood at the edge of its window."""
    lopsided = [
        shown(path, call.lineno)
        for path in python_files("src/eesee_desktop/ui")
        for name, call in calls(tree_of(path))
        if re.fullmatch("set.*Margins", name)
        and len(call.args) == 4
        # Names hold what was worked out by the direction.
        and not all(isinstance(one, ast.Name) for one in call.args[::2])
        and ast.dump(call.args[0]) != ast.dump(call.args[2])
    ]
    assert lopsided == [], "margins of ui/kit/sides.py are given by where lines begin"
