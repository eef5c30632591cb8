"""The lines below fields that say which of their characters no font has."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from eesee_desktop.domain.review import Finding, FindingCode
from eesee_desktop.ui.kit.announce import PAUSE_MS, say, tie
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.words.catalogue import finding_words

_CODES = frozenset({FindingCode.FONT_MISSING, FindingCode.LANGUAGE_PACK_MISSING})


@dataclass(slots=True)
class _Place:
    control: QWidget
    box: QBoxLayout
    label: QLabel | None = None


class LackNotes:
    """Says at each field of a page what the check found lacking of its characters."""

    def __init__(self) -> None:
        self._places: dict[str, _Place] = {}

    def add(self, where: str, control: QWidget, box: QBoxLayout) -> None:
        """Let the line for a place stand right below a control.

        Args:
            box: The layout that the control lies in.
        """
        self._places[where] = _Place(control, box)

    def show_found(self, findings: Iterable[Finding]) -> None:
        """Show what was found at the places of this page, and nothing at the others."""
        told = lacks_told(findings)
        for where, place in self._places.items():
            text = told.get(where, "")
            if text or (place.label is not None and place.label.text()):
                _show(place, text)


def lacks_told(findings: Iterable[Finding]) -> dict[str, str]:
    """Return what is to be said of characters that no font has, by place."""
    told: dict[str, list[str]] = {}
    for finding in findings:
        if finding.code in _CODES:
            told.setdefault(finding.where, []).append(finding_words(finding).in_one)
    return {where: "\n".join(texts) for where, texts in told.items()}


def _show(place: _Place, text: str) -> None:
    if place.label is None:
        place.label = ranked("", "danger", place.control.parentWidget())
        place.box.insertWidget(place.box.indexOf(place.control) + 1, place.label)
    # With each key of somebody who goes on writing there is one character more.
    say(place.label, text, pause_ms=PAUSE_MS)
    tie(place.control, text)
    place.label.setVisible(bool(text))
