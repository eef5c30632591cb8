"""Somebody who sees nothing and has a screen reader: knows of the program what AT-SPI tells, and presses real keys.

Run by the system's Python, as the bindings of AT-SPI come with the system: the interpreter of the program, the folder
of a workspace and its passphrase are the arguments.
"""

from __future__ import annotations

import contextlib
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # of the system's Python
from gi.repository import GLib  # type: ignore[import-not-found]  # as above

_PATIENCE_S = 30.0
_EVENTS = ("object:announcement", "object:state-changed:focused")

heard: list[str] = []
"""What was announced."""


def take_down(event: Any) -> None:  # noqa: ANN401  the bindings have no types
    """Remember an announcement."""
    if "announcement" in event.type:
        heard.append(str(event.any_data))


def breathe(seconds: float = 0.05) -> None:
    """Let events come in."""
    rested: list[bool] = []
    GLib.timeout_add(int(seconds * 1000), rested.append, True)  # noqa: FBT003  as GLib has it
    while not rested:
        GLib.MainContext.default().iteration(True)  # noqa: FBT003  as GLib has it


def until(holds: Callable[[], Any], what: str) -> Any:  # noqa: ANN401  whatever is waited for
    """Wait for something; return it.

    Raises:
        AssertionError: It does not come.
    """
    since = time.monotonic()
    while time.monotonic() - since < _PATIENCE_S:
        # What was asked for may vanish while it is looked at.
        with contextlib.suppress(GLib.GError, LookupError, AttributeError):
            if found := holds():
                return found
        breathe()
    msg = f"waited in vain for {what}; heard {heard}"
    raise AssertionError(msg)


def items(start: Any = None) -> Iterator[Any]:  # noqa: ANN401  as above
    """Go through all that shows in the program."""
    if start is None:
        for program in pyatspi.Registry.getDesktop(0):
            if program is not None:
                yield from items(program)
        return
    for child in start:
        if child is not None and has(child, pyatspi.STATE_VISIBLE):
            yield child
            yield from items(child)


def has(item: Any, state: Any) -> bool:  # noqa: ANN401  as above
    """Tell whether something is in a state now, and not when it was last asked."""
    item.clearCache()
    return bool(item.getState().contains(state))


def find(name: str, *roles: str) -> Any:  # noqa: ANN401  as above
    """Return what shows under a name that begins so, in one of some roles if that is said."""

    def look() -> Any:  # noqa: ANN401  as above
        found = (item for item in items() if item.name.startswith(name))
        return next((item for item in found if not roles or item.getRoleName() in roles), None)

    return until(look, f"{roles or 'anything'} called {name!r}")


def press(*keys: str) -> None:
    """Press keys, one after the other."""
    for key in keys:
        subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)
        breathe(0.1)


def write(text: str) -> None:
    """Type a text."""
    subprocess.run(["xdotool", "type", "--delay", "20", text], check=True)
    breathe(0.1)


def go_to(item: Any) -> None:  # noqa: ANN401  as above
    """Put the focus on something."""

    def arrives() -> bool:
        item.queryComponent().grabFocus()
        breathe(0.1)
        return has(item, pyatspi.STATE_FOCUSED)

    until(arrives, f"the focus on {item.name!r}")


def is_heard(words: str) -> None:
    """Wait until something is announced."""
    until(lambda: any(words in text for text in heard), f"{words!r} to be announced")


def unlock(passphrase: str) -> None:
    """Come in, at the second try."""
    field = find("Passphrase", "password text")
    until(lambda: has(field, pyatspi.STATE_FOCUSED), "the focus on the passphrase")
    press("Tab")
    look = find("Show what is typed")
    until(lambda: has(look, pyatspi.STATE_FOCUSED), "the focus on what shows the passphrase")
    press("shift+Tab")
    write("not this one")
    press("Return")
    is_heard("The passphrase is wrong")
    until(lambda: "The passphrase is wrong" in field.description, "the fault to be said with its field")
    until(lambda: has(field, pyatspi.STATE_FOCUSED), "the focus back on the passphrase")
    press("ctrl+a")
    write(passphrase)
    press("Return")


def open_assessment() -> None:
    """Open the only assessment there is."""
    go_to(find("Assessments", "table", "list", "list box", "tree"))
    press("Home", "Return")
    sections = find("Sections", "tree")
    parts = [cell.name for cell in sections if has(cell, pyatspi.STATE_EXPANDABLE)]
    assert any(name.startswith("2 ") for name in parts), parts


def score() -> None:
    """Choose a score and hear what it means."""
    go_to(find("Sections", "tree"))
    write("2.1")
    card = find("Score of the panel", "push button")
    if not has(card, pyatspi.STATE_EXPANDED):  # what is decided is folded to a line
        card.queryAction().doAction(0)
    step = find("4 ", "radio button")
    go_to(find("3 ", "radio button") if has(step, pyatspi.STATE_CHECKED) else step)
    heard.clear()
    press("4", "5")
    is_heard("5 · ")
    assert find("5 ", "radio button").description.startswith("5 · ")


def fold() -> None:
    """Open and fold a part, and be told how it is."""
    head = until(
        lambda: next((item for item in items() if _folds(item)), None), "a heading that can be folded"
    )
    for _ in range(2):
        was_open = has(head, pyatspi.STATE_EXPANDED)
        head.queryAction().doAction(0)
        wanted = pyatspi.STATE_COLLAPSED if was_open else pyatspi.STATE_EXPANDED
        until(partial(has, head, wanted), "a part to fold or open")


def _folds(item: Any) -> bool:  # noqa: ANN401  as above
    return item.getRoleName() == "push button" and has(item, pyatspi.STATE_EXPANDABLE)


def read_working() -> None:
    """Read the working of a principle as a table."""
    go_to(find("Sections", "tree"))
    write("2 ")
    table = find("Working", "table").queryTable()
    assert [table.getColumnDescription(column) for column in range(table.nColumns)] == [
        "Dimension",
        "Score",
        "Weight",
        "Product",
    ]
    assert table.getAccessibleAt(0, 0).name.startswith("2.1 ")
    assert table.getAccessibleAt(0, 1).name == "5"
    assert find("2 ", "heading")


def main() -> None:
    """Walk the program from the passphrase to a score."""
    python, folder, passphrase = sys.argv[1:]
    for event in _EVENTS:
        pyatspi.Registry.registerEventListener(take_down, event)
    started = [
        subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL),
        subprocess.Popen([python, "-m", "eesee_desktop", "--workspace", folder]),
    ]
    try:
        unlock(passphrase)
        open_assessment()
        score()
        fold()
        read_working()
        heard.clear()
        press("ctrl+s")
        is_heard("Safe on disk")
    finally:
        for process in reversed(started):
            process.terminate()
            process.wait(10)


if __name__ == "__main__":
    main()
