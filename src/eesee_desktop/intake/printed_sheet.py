"""What is left of a score sheet that was printed to a new PDF: its words."""

from __future__ import annotations

from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.intake.sheet_form import letters

_PRINTED_DIMENSIONS = 3


def names_dimensions(words: str, instrument: Instrument) -> bool:
    """Tell whether a text names dimensions by number and name, in one of the languages, as each sheet does."""
    text = letters(words)
    names = [dimension.name.by_language for dimension in instrument.scored_dimensions]
    printed = sum(any(letters(name) in text for _, name in one) for one in names)
    has_numbers = sum(letters(dimension.id) in text for dimension in instrument.scored_dimensions)
    return min(printed, has_numbers) >= _PRINTED_DIMENSIONS


def asks_questions(words: str, instrument: Instrument) -> bool:
    """Tell whether a text holds a question that a score sheet puts to the panel; a report holds none."""
    text = letters(words)
    return any(
        letters(written) in text
        for dimension in instrument.scored_dimensions
        for question in dimension.questions
        for _, written in question.by_language
    )
