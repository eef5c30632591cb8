"""A process that walks the main road of the product on screen: ``python -m journeys.walk_desktop FOLDER REPORT``.

The program is started as its user starts it; everything that follows comes from the keyboard and the mouse.
"""

from __future__ import annotations

import os
import sys
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDateEdit

from eesee_desktop import app
from journeys.person import (
    Doings,
    Person,
    Wait,
    choose_file,
    click,
    come_to,
    described,
    focus_name,
    is_called,
    pause,
    press,
    tab_to,
    until_focus,
    until_said,
    until_title,
    write,
)
from journeys.values import (
    CONFIDENCE,
    DIMENSIONS,
    MEMBER,
    PASSPHRASE,
    SCORES,
    justification,
)

_AREAS = 3  # sections, page, guidance


def first_start() -> Doings:
    """From nothing to the empty list."""
    yield from until_focus("Organisation")
    yield from write(MEMBER)
    yield from press("Tab")
    yield from write("Per")
    yield from click("Next")
    yield from until_focus("Passphrase")
    yield from write(PASSPHRASE)
    yield from tab_to("Passphrase again")
    yield from write(PASSPHRASE)
    yield from until_said("trong.")
    yield from press("Return")
    yield Wait(lambda: described("Recovery code"), "the recovery code")
    code = described("Recovery code")
    yield from click("Next")
    yield from until_focus("Recovery code")
    yield from write(code.lower())
    yield from press("Return")
    yield from until_focus("Begin your first assessment…")


def bring_in(report: Path) -> Doings:
    """A published report becomes the assessment."""
    yield from press("Alt+B")
    yield from choose_file(report)
    yield from until_focus("Take it")
    yield from press("Return")
    yield from until_focus("Country")
    yield from tab_to("First day of the study period")
    yield from write_day(date(2024, 8, 1))
    yield from tab_to("Last day")
    yield from write_day(date(2025, 7, 31))
    yield from press("Return")
    yield from come_to("What was taken from the report")
    yield from press("Esc")
    yield from until_title("Peru Aug 2024")


def write_day(day: date) -> Doings:
    """Type a day in the order in which the field with the focus shows one, its parts one after the other."""
    field = QApplication.focusWidget()
    assert isinstance(field, QDateEdit)
    parts = {"d": f"{day.day:02}", "M": f"{day.month:02}", "y": f"{day.year:04}"}
    yield from write(
        "".join(parts[letter] for letter in dict.fromkeys(field.displayFormat()) if letter in parts)
    )


def check_external_score() -> Doings:
    """The CIVICUS Monitor's score is typed wrong, which is told, and mended."""
    yield from go_to("1 Respect and protection of fundamental freedoms")
    yield from until_focus("Raw score")
    yield from press("Ctrl+A")
    yield from write("61")
    yield from press("Tab")
    yield from until_said("3.4")
    yield from until_said("rating")
    yield from press("Shift+Tab")
    yield from press("Ctrl+A")
    yield from write("40")
    yield from press("Tab")
    yield from until_said("2.6")


def go_to(section: str) -> Doings:
    """Choose a section from the tree by the first letters of its name, and step into the page."""
    for _ in range(_AREAS):
        yield from press("F6")
        if focus_name() == "Sections":
            break
    yield from until_focus("Sections")
    yield from pause()  # or the letters would be taken for the rest of those typed before
    yield from write(section[:4])
    yield from press("F6")
    yield from until_said(section)


def decide(dimension: str) -> Doings:
    """Score, confidence, rule and justification of a dimension."""
    yield from press("Ctrl+PgDown", 2 if dimension.endswith(".1") else 1)  # past the page of a principle
    yield Wait(is_on_a_step, "the steps of the score")
    yield from press(SCORES[dimension])
    yield from press("Tab")
    yield from until_focus("Confidence")
    yield from write(CONFIDENCE[dimension][0])
    yield from press("Tab")
    yield from write("C")
    yield from press("Tab", 2)  # past the way to the votes
    yield from until_focus("Justification")
    yield from write(justification(dimension))


def is_on_a_step() -> bool:
    """Tell whether the focus is on a step of the scale, which is called by its number and word."""
    return focus_name()[:1].isdigit()


def finish(folder: Path) -> Doings:
    """The draft as PDF, and the seal."""
    yield from press("Ctrl+Shift+P")
    yield from until_said("Page 1 of")
    yield from tab_to("Save as PDF…")
    yield from press("Space")
    yield from choose_file(folder / "draft.pdf")
    yield from until_said("Written: draft.pdf")
    yield from press("Ctrl+Shift+R")
    yield from until_said("Nothing required is missing")
    yield from tab_to("Seal…")
    yield from press("Space")
    yield from until_focus("What leaves")
    yield from tab_to("Seal…")
    yield from press("Return")
    yield from choose_folder(folder)
    yield from until_said("Check code")
    yield from until_said("Sealed, revision 1")


def choose_folder(folder: Path) -> Doings:
    """Type a folder before the name that is proposed for the file, and press Enter."""
    yield from until_focus("File name:")
    yield from press("Home")
    yield from write(f"{folder}/")
    yield from press("Return")
    yield Wait(lambda: not is_called(focus_name(), "File name:"), "the dialog for files to close")


def everything(folder: Path, report: Path) -> Doings:
    """The whole road, and out."""
    yield from first_start()
    yield from bring_in(report)
    yield from check_external_score()
    yield from go_to("1.3 Freedom of expression")
    for dimension in DIMENSIONS:
        yield from decide(dimension)
    yield from finish(folder)
    yield from press("Ctrl+Q")


def main(folder: Path, report: Path) -> None:
    """Walk; print what went wrong, if anything, and end with 0 or 1."""
    people: list[Person] = []

    def begin() -> None:
        person = Person(everything(folder, report))
        person.finished.connect(partial(end, folder))
        people.append(person)

    QTimer.singleShot(0, begin)
    code = app.run(["--workspace", str(folder / "ws")])
    sys.exit(code)


def end(folder: Path, trouble: str) -> None:
    """Tell how it went; a person who is stuck leaves a picture."""
    if not trouble:
        return
    print(trouble, flush=True)  # noqa: T201  the test that waits for this process reads it
    window = QApplication.activeModalWidget() or QApplication.activeWindow()
    if window is not None:
        window.grab().save(str(folder / "stuck.png"))
    os._exit(1)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
