"""What a report says where an assessment has no words of its own: introduction, research process, closing notice."""

from __future__ import annotations

from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.report.messages.words import Words


def standing_text(section: str, assessment: Assessment, instrument: Instrument, words: Words) -> str:
    """Return the standing text of a section, Markdown.

    Args:
        section: ``introduction``, ``research_process`` or ``notice``.
    """
    names = [principle.name.in_language(words.language) for principle in instrument.principles]
    # From the instrument and not written into the text: a report on another version of the method must not
    # name the principles of this one.
    return _filled(
        words.standing(section),
        principles="\n".join(f"{number}. {name}" for number, name in enumerate(names, 1)),
        lowest=instrument.scale[0].in_language(words.language).lower(),
        highest=instrument.scale[-1].in_language(words.language).lower(),
        member=assessment.member.name,
    )


def _filled(markdown: str, **facts: str) -> str:
    """Fill the places of a standing text; what is filled in is not looked at again."""
    # Piece by piece and not by str.format: the name of an organisation may contain a brace, and what was
    # filled in must not be filled again.
    parts = [markdown]
    for name, fact in facts.items():
        parts = [
            run
            for part in parts
            for run in ([part] if part in facts.values() else _around(part, f"{{{name}}}", fact))
        ]
    return "".join(parts)


def _around(part: str, mark: str, fact: str) -> list[str]:
    before, found, after = part.partition(mark)
    return [before, fact, after] if found else [part]
