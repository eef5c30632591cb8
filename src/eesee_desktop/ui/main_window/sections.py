"""Which sections an assessment has, how far each is, and what guides through it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.ids import DimensionId, PrincipleId
from eesee_desktop.domain.instrument import Instrument, Principle, Provisional
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.score import printed
from eesee_desktop.domain.scoring import AssessmentResult
from eesee_desktop.ui.main_window.section_tree import SectionProgress, SectionRow
from eesee_desktop.ui.main_window.side_panel import Guidance
from eesee_desktop.ui.words.places import screen_language, section_name
from eesee_desktop.ui.words.words import word

_SHOWING = {
    "sources": "sources",
    "results": "results",
    "review": "review",
    "draft": "print",
    "sealed": "seal",
    "history": "history",
    "search": "search",
}


def section_rows(
    assessment: Assessment, instrument: Instrument, result: AssessmentResult
) -> tuple[SectionRow, ...]:
    """Return the lines of the tree."""
    return tuple(_rows(assessment, instrument, result))


def _rows(assessment: Assessment, instrument: Instrument, result: AssessmentResult) -> Iterator[SectionRow]:
    def text(section: str, *, required: bool = False) -> SectionRow:
        written = bool(str(getattr(assessment, section)).strip())
        empty = SectionProgress.NONE if required else SectionProgress.OPTIONAL
        return SectionRow(
            section, section_name(section, instrument), SectionProgress.DONE if written else empty
        )

    yield text("introduction")
    yield text("context", required=True)
    values = {item.principle: item.value for item in result.principles}
    for principle in instrument.principles:
        progresses = [
            dimension_progress(assessment, dimension.id, is_scored=not principle.is_external)
            for dimension in principle.dimensions
        ]
        own = _external_progress(assessment) if principle.is_external else None
        value = values.get(principle.id)
        yield SectionRow(
            str(principle.id),
            section_name(str(principle.id), instrument),
            _together([*progresses, *([own] if own else [])]),
            value="" if value is None else str(value),
        )
        for dimension, progress in zip(principle.dimensions, progresses, strict=True):
            score = assessment.dimension(dimension.id).decision.score
            yield SectionRow(
                dimension.id,
                section_name(dimension.id, instrument),
                progress,
                parent=str(principle.id),
                value="" if score is None else printed(score.exact),
            )
    audiences = {item.audience for item in assessment.recommendations}
    yield SectionRow(
        "recommendations",
        section_name("recommendations", instrument),
        SectionProgress.DONE
        if audiences == set(Audience)
        else SectionProgress.SOME
        if audiences
        else SectionProgress.OPTIONAL,
    )
    yield text("research_process")
    yield text("notice")
    members = len(assessment.panel.members)
    yield SectionRow(
        "panel", section_name("panel", instrument), icon="panel", value=str(members) if members else ""
    )
    # A revision above the first was reopened: what was sealed before it can still be shown.
    was_sealed = assessment.is_sealed or assessment.revision > 1
    for section, icon in _SHOWING.items():
        if section == "sealed" and not was_sealed:
            continue
        yield SectionRow(section, section_name(section, instrument), icon=icon)


def is_written_in(section: str) -> bool:
    """Tell whether a section is a form of texts and scores, rather than a table or a picture."""
    return section not in _SHOWING and section != "panel"


def dimension_progress(assessment: Assessment, dimension: DimensionId, *, is_scored: bool) -> SectionProgress:
    """Return how much of what a dimension requires is there: score, justification, narrative."""
    parts = assessment.dimension(dimension).present_parts(is_scored=is_scored)
    return (
        SectionProgress.DONE if all(parts) else SectionProgress.SOME if any(parts) else SectionProgress.NONE
    )


def _external_progress(assessment: Assessment) -> SectionProgress:
    parts = assessment.external.present_parts
    return (
        SectionProgress.DONE if all(parts) else SectionProgress.SOME if any(parts) else SectionProgress.NONE
    )


def _together(parts: list[SectionProgress]) -> SectionProgress:
    if all(part is SectionProgress.DONE for part in parts):
        return SectionProgress.DONE
    return (
        SectionProgress.NONE if all(part is SectionProgress.NONE for part in parts) else SectionProgress.SOME
    )


def guidance_of(assessment: Assessment, instrument: Instrument, section: str) -> Guidance:
    """Return what helps with a section."""
    titles = {source.id: source.title or source.address for source in assessment.sources}
    cited = tuple(titles[source] for source in assessment.cited_in(section))
    if section.isdecimal():
        principle = instrument.principle(PrincipleId(int(section)))
        previous = assessment.principle(principle.id).previous_score
        return Guidance(
            last_year=() if previous is None else (_previous(printed(previous.exact)),), sources=cited
        )
    if "." not in section:
        return Guidance(sources=cited)
    return _of_dimension(assessment, instrument, DimensionId(section), cited)


def _of_dimension(
    assessment: Assessment, instrument: Instrument, dimension: DimensionId, cited: tuple[str, ...]
) -> Guidance:
    language = screen_language()
    found = instrument.dimension(dimension)
    principle: Principle = next(item for item in instrument.principles if found in item.dimensions)
    decision = assessment.dimension(dimension).decision
    last_year: list[str] = []
    if decision.previous_score is not None:
        last_year.append(_previous(printed(decision.previous_score.exact)))
    if decision.reason_for_change:
        last_year.append(decision.reason_for_change)
    levels = zip(instrument.scale, found.levels, strict=True) if found.levels else ()
    assumed = [part for part in (Provisional.QUESTIONS, Provisional.LEVELS) if part in instrument.provisional]
    return Guidance(
        questions=tuple(text.in_language(language) for text in found.questions),
        levels=()
        if principle.is_external
        else tuple((name.in_language(language), text.in_language(language)) for name, text in levels),
        last_year=tuple(last_year),
        sources=cited,
        note=QCoreApplication.translate("guidance", "Provisional: {parts}.").format(
            parts=", ".join(word(part) for part in assumed)
        )
        if assumed
        else "",
    )


def _previous(score: str) -> str:
    return QCoreApplication.translate("guidance", "Previous score: {score}").format(score=score)
