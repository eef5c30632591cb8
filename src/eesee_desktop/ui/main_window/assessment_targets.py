"""Every section and field of an assessment as something to go to by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from eesee_desktop.ui.main_window.go_to_box import Target
from eesee_desktop.ui.operations import OpenAssessment
from eesee_desktop.ui.words.places import place_name, section_name
from eesee_desktop.ui.words.shortcuts import keys_of


def targets_in(opened: OpenAssessment, sections: Sequence[str], go_to: Callable[[str], None]) -> list[Target]:
    """Return every section and field, to be gone to by name.

    Args:
        go_to: Goes to one.
    """
    kind = QCoreApplication.translate("targets", "Section")
    native = QKeySequence.SequenceFormat.NativeText
    keys = {str(number): key.toString(native) for number, key in enumerate(keys_of("principle"), start=1)}
    found = [
        Target(section_name(section, opened.instrument), keys.get(section, kind), partial(go_to, section))
        for section in sections
    ]
    names = {name: place_name(name, opened.instrument) for name in opened.fields}
    known = {target.words for target in found}  # a text that is a whole section is named like it
    field = QCoreApplication.translate("targets", "Field")
    found += [
        Target(words, field, partial(go_to, name)) for name, words in names.items() if words not in known
    ]
    return found
