"""What a rehearsal of the sealed file came to, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from eesee_desktop.messages.verdicts import refusal_sentence, step_words
from eesee_desktop.services.rehearsal import Independent, Rehearsal
from eesee_desktop.services.sealed_file import FileState
from eesee_desktop.ui.operations import OpenAssessment
from eesee_desktop.ui.words.places import place_name
from eesee_desktop.ui.words.placing import listed, put
from eesee_desktop.ui.words.things import ThingWords

_NAMED = 5
translate = QCoreApplication.translate


def rehearsal_words(found: Rehearsal, opened: OpenAssessment) -> str:
    """Return what reading a sealed file, by two programs, and comparing it with the workspace came to."""
    verdict = found.read.verdict
    if found.read.state is FileState.MISSING:
        return translate("rehearsal", "✕ The file is no longer there. Write it again.")
    if found.read.state is FileState.DIFFERS or verdict is None:
        why = "" if verdict is None else refusal_sentence(verdict, translate)
        words = translate(
            "rehearsal", "✕ The file is not what was sealed. Do not send it; write it again. %1"
        )
        return put(words, why).strip()
    if found.independent is Independent.REFUSED:
        words = translate(
            "rehearsal",
            "✕ The second program refuses the file: %1. Do not send it; tell the consortium of this.",
        )
        return put(words, found.said)
    if not found.is_well:
        words = translate(
            "rehearsal",
            "✕ File and workspace differ: %1. Do not send it; reopen the assessment and seal it again.",
        )
        return put(words, _named(found.differing, opened))
    steps = listed(step_words(step, translate) for step in verdict.steps_done)
    words = put(translate("rehearsal", "✓ The file is exactly what was sealed. Checked: %1."), steps)
    return " ".join((words, _of_second_program(found), _of_comparison(found, opened)))


def _of_second_program(found: Rehearsal) -> str:
    if found.independent is Independent.VALID:
        return translate(
            "rehearsal", "A second program, which shares nothing with this one, finds it valid too."
        )
    return translate(
        "rehearsal",
        "The second program could not run: it needs ssh-keygen (OpenSSH), which is not on this computer.",
    )


def _of_comparison(found: Rehearsal, opened: OpenAssessment) -> str:
    if found.differing:
        words = translate("rehearsal", "Changed here since it was reopened: %1.")
        return put(words, _named(found.differing, opened))
    words = translate("rehearsal", "Values compared with this workspace: %1, all the same.")
    return put(words, found.compared)


def _named(places: Sequence[str], opened: OpenAssessment) -> str:
    """Return the first few of some places by name, and how many there are in all."""
    titles = {str(source.id): source.title or source.address for source in opened.value.sources}
    things = ThingWords(opened.instrument, titles)
    names = [
        place_name(place, opened.instrument) if place in opened.fields else things.name(place, None)
        for place in places[:_NAMED]
        if not place.startswith("/")
    ]
    told = listed(dict.fromkeys(names)) or places[0]
    return told if len(places) <= _NAMED else f"{told} … ({len(places)})"
