"""A process that walks in one language: ``python -m journeys.walk_language LANGUAGE FOLDER REPORT``.

A report in that language comes in and is mapped, its gaps are filled, and it is sealed and verified, on a screen that
speaks the language of the system.
"""

from __future__ import annotations

import os
import sys
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from eesee_desktop import app
from eesee_desktop.system.countries import country_name
from journeys.person import (
    Doings,
    Person,
    Wait,
    choose_file,
    click,
    come_to,
    described,
    find,
    press,
    speak,
    spoken,
    tab_to,
    until_focus,
    until_said,
    until_title,
    write,
)
from journeys.values import COUNTRIES, DIMENSIONS, PASSPHRASE, SAID_IN
from journeys.walk_desktop import choose_folder, end, is_on_a_step, write_day
from screenshots.untranslated import untranslated
from support_sources import CHECKOUT

_OF_QT = (("QFileDialog", "File &name:"),)


def words_of(language: str) -> dict[str, set[str]]:
    """Return what the screen says in a language for each text of its source, marks of mnemonics taken away."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for message in ET.parse(CHECKOUT / "resources" / "i18n" / f"eesee_{language}.ts").iter("message"):  # noqa: S314  a file of our own
        source, translation = str(message.findtext("source")), message.find("translation")
        forms: Iterable[str | None] = () if translation is None else translation.itertext()
        found[source.replace("&", "")] |= {str(form).replace("&", "") for form in forms if str(form).strip()}
    for context, source in _OF_QT:
        found[source.replace("&", "")].add(QCoreApplication.translate(context, source).replace("&", ""))
    return found


class Walk:
    """One road through the program, in one language."""

    def __init__(self, language: str, folder: Path, report: Path) -> None:
        self._language, self._folder, self._report = language, folder, report
        self._said = SAID_IN[language]
        self._country = country_name(COUNTRIES[language], language)

    def all(self) -> Doings:
        """From the first start to the verified file."""
        if self._language != "en":
            speak(words_of(self._language))
        yield from self.first_start()
        yield from self.bring_in()
        yield from self.fill_gaps()
        yield from self.draft()
        yield from self.seal()
        yield from press("Ctrl+Q")

    def first_start(self) -> Doings:
        """The screen speaks the system's language without being asked to."""
        yield from until_focus("Organisation")
        yield from self.looked_at()
        yield from write(self._said.organisation)
        yield from press("Tab")
        yield from write(self._country)
        yield from click("Next")
        yield from until_focus("Passphrase")
        yield from write(PASSPHRASE)
        yield from tab_to("Passphrase again")
        yield from write(PASSPHRASE)
        yield from until_said("Very strong.")
        yield from press("Return")
        yield Wait(lambda: described("Recovery code"), "the recovery code")
        code = described("Recovery code")
        yield from self.looked_at()
        yield from click("Next")
        yield from until_focus("Recovery code")
        yield from write(code)
        yield from press("Return")
        yield from until_focus("Begin your first assessment…")
        yield from self.looked_at()

    def bring_in(self) -> Doings:
        """The report becomes the assessment; its language and its country are proposed."""
        yield from click("Bring in…")
        yield from choose_file(self._report)
        yield from until_focus("Take it")
        yield from self.looked_at()
        yield from press("Return")
        yield from until_focus("Country")
        yield from self.looked_at()
        yield from tab_to("First day of the study period")
        yield from write_day(date(2025, 8, 1))
        yield from tab_to("Last day")
        yield from write_day(date(2026, 7, 31))
        yield from press("Return")
        yield from come_to("What was taken from the report")
        yield from self.looked_at()
        yield from press("Esc")
        yield from until_title(self._country)

    def fill_gaps(self) -> Doings:
        """A score and its reason for each dimension, and the narrative that the report lacks."""
        for dimension in DIMENSIONS:
            yield from self.go_to(dimension)
            yield Wait(is_on_a_step, "the steps of the score")
            yield from press("3" if dimension[-1] == "1" else "2")
            yield from tab_to("Confidence")
            if dimension == DIMENSIONS[0]:
                yield from write(spoken("High"))
                yield from press("Tab")
                yield from write(spoken("Consensus"))
                yield from self.looked_at()
            yield from tab_to("Justification")
            yield from write(self._said.reason)
        yield from tab_to("Narrative")
        yield from write(self._said.narrative)
        yield from self.looked_at()

    def go_to(self, dimension: str) -> Doings:
        """Go to a dimension by its number, whatever it is called."""
        yield from press("Ctrl+P")
        yield from until_focus("Section, field or what to do")
        yield from write(f"{dimension}")
        yield from press("Return")

    def draft(self) -> Doings:
        """The draft as PDF."""
        yield from press("Ctrl+Shift+P")
        yield from until_said("Page %1 of %2 · %3 %")
        yield from self.looked_at()
        yield from tab_to("Save as PDF…")
        yield from press("Space")
        yield from choose_file(self._folder / "draft.pdf")
        yield from until_said("Written: %1. The file is not encrypted.")

    def seal(self) -> Doings:
        """The review, the seal, and the file read again by a program that shares nothing with this one."""
        yield from press("Ctrl+Shift+R")
        yield from until_said("Nothing required is missing. You can seal the assessment.")
        yield from self.looked_at()
        yield from tab_to("Seal…")
        yield from press("Space")
        yield from until_focus("What leaves")
        yield from self.looked_at()
        yield from tab_to("Seal…")
        yield from press("Return")
        yield from choose_folder(self._folder)
        yield from until_said("Revision %1 is sealed.")
        yield from click("Verify it now")
        yield Wait(lambda: find("Verify it now") is not None, "the rehearsal to end")
        yield from self.looked_at()

    def looked_at(self) -> Iterator[Wait]:
        """Look at the window in front: nothing on it is in English."""
        window = QApplication.activeModalWidget() or QApplication.activeWindow()
        assert window is not None
        foreign = [] if self._language == "en" else untranslated(window)
        assert foreign == [], f"in English: {foreign}"
        yield Wait(lambda: True, "nothing")


def main(language: str, folder: Path, report: Path) -> None:
    """Walk; print what went wrong, if anything, and end with 0 or 1."""
    people: list[Person] = []

    def begin() -> None:
        person = Person(Walk(language, folder, report).all())
        person.finished.connect(partial(end, folder))
        people.append(person)

    QTimer.singleShot(0, begin)
    os.environ.pop("LC_ALL", None)
    code = app.run(["--workspace", str(folder / "ws")])
    sys.exit(code)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
