"""Whether an assessment from elsewhere is one that its instrument describes."""

from __future__ import annotations

from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.fields import all_sections
from eesee_desktop.domain.instrument import Instrument


def unfit_part(assessment: Assessment, instrument: Instrument) -> str:
    """Return the first part of an assessment that an instrument has no place for, empty if all fits.

    Returns:
        ``instrument`` if it is pinned to another; ``principles`` or ``dimensions`` if these are not the instrument's,
        each once and in its order; ``citations``, ``recommendations`` or ``votes`` if one of them refers to a
        section, principle or scored dimension that does not exist.
    """
    sections = all_sections(instrument)
    principles = [principle.id for principle in instrument.principles]
    scored = {dimension.id for dimension in instrument.scored_dimensions}
    fits = {
        "instrument": assessment.instrument == instrument.ref,
        "principles": [entry.id for entry in assessment.principles] == principles,
        # As lists and not as sets: once each and in order, because the rest of the program takes both for
        # granted.
        "dimensions": [entry.id for entry in assessment.dimensions]
        == [dimension.id for dimension in instrument.dimensions],
        "citations": all(citation.section in sections for citation in assessment.citations),
        "recommendations": all(
            set(item.principles) <= set(principles) for item in assessment.recommendations
        ),
        "votes": all(vote.dimension in scored for vote in assessment.panel.votes),
    }
    return next((part for part, is_fitting in fits.items() if not is_fitting), "")
