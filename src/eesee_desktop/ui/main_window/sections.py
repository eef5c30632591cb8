"""Which sections an assessment has, how far each is, and what guides through it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.ids import DimensionId, PrincipleId, principle_of
from eesee_desktop.domain.instrument import Instrument, Principle, Provisional
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.scoring import AssessmentResult
from eesee_desktop.services.changes import ChangeKind, Changes
from eesee_desktop.ui.main_window.section_tree import SectionProgress, SectionRow
from eesee_desktop.ui.main_window.side_panel import Guidance
from eesee_desktop.ui.words.places import screen_language, section_name, section_of
from eesee_desktop.ui.words.placing import listed, put
from eesee_desktop.ui.words.shown_scores import in_figures, shown_score
from eesee_desktop.ui.words.words import word

if TYPE_CHECKING:
    from eesee_desktop.services.answers import AnsweredComment

_SHOWING = {
    "sources": "sources",
    "results": "results",
    "review": "review",
    "draft": "print",
    "sealed": "seal",
    "history": "history",
    "search": "search",
}
_REQUIRED = frozenset({"context"})
_EVERYTHING = frozenset({ChangeKind.ASSESSMENTS, ChangeKind.STATUS})
_FIELDS_ALONE = frozenset({ChangeKind.FIELDS})


def section_rows(
    assessment: Assessment, instrument: Instrument, result: AssessmentResult
) -> tuple[SectionRow, ...]:
    """Return the lines of the tree."""
    return tuple(
        [section_row(name, assessment, instrument, result) for name in _order(assessment, instrument)]
    )


def with_asked(rows: Iterable[SectionRow], comments: Collection[AnsweredComment]) -> tuple[SectionRow, ...]:
    """Return lines of the tree with how many comments wait there for an answer."""
    if not comments:
        return tuple(rows)
    asked = Counter(one.section for one in comments if one.waits)
    return tuple([replace(row, asked=asked[row.section]) if asked[row.section] else row for row in rows])


def changed_rows(
    changes: Changes, assessment: Assessment, instrument: Instrument, result: AssessmentResult
) -> list[SectionRow]:
    """Return those lines of the tree that may be others after changes."""
    if changes.kinds & _EVERYTHING:
        return list(section_rows(assessment, instrument, result))
    sections = {section_of(field) for field in changes.fields}
    # How far a principle is, and its score, follow from its dimensions.
    sections |= {section.partition(".")[0] for section in sections}
    if ChangeKind.RECOMMENDATIONS in changes.kinds:
        sections.add("recommendations")
    if ChangeKind.PANEL in changes.kinds:
        sections.add("panel")
    return [section_row(section, assessment, instrument, result) for section in sections]


def section_row(
    section: str, assessment: Assessment, instrument: Instrument, result: AssessmentResult
) -> SectionRow:
    """Return the line of one section."""
    title = section_name(section, instrument)
    if section in _SHOWING:
        return SectionRow(section, title, icon=_SHOWING[section])
    if section == "panel":
        members = len(assessment.panel.members)
        return SectionRow(section, title, icon="panel", value=str(members) if members else "")
    if section == "recommendations":
        audiences = {item.audience for item in assessment.recommendations}
        some = SectionProgress.SOME if audiences else SectionProgress.OPTIONAL
        return SectionRow(section, title, SectionProgress.DONE if audiences == set(Audience) else some)
    if "." in section:
        return _dimension_row(DimensionId(section), title, assessment, instrument)
    if section.isdecimal():
        return _principle_row(PrincipleId(int(section)), title, assessment, instrument, result)
    is_written = bool(str(getattr(assessment, section)).strip())
    empty = SectionProgress.NONE if section in _REQUIRED else SectionProgress.OPTIONAL
    return SectionRow(section, title, SectionProgress.DONE if is_written else empty)


def _order(assessment: Assessment, instrument: Instrument) -> Iterator[str]:
    yield from ("introduction", "context")
    for principle in instrument.principles:
        yield str(principle.id)
        for dimension in principle.dimensions:
            yield dimension.id
    yield from ("recommendations", "research_process", "notice", "panel")
    # A revision above the first was reopened: what was sealed before it can still be shown.
    yield from (section for section in _SHOWING if assessment.was_sealed or section != "sealed")


def _dimension_row(
    dimension: DimensionId, title: str, assessment: Assessment, instrument: Instrument
) -> SectionRow:
    principle = principle_of(dimension)
    is_scored = not instrument.principle(principle).is_external
    score = assessment.dimension(dimension).decision.score
    return SectionRow(
        dimension,
        title,
        dimension_progress(assessment, dimension, is_scored=is_scored),
        parent=str(principle),
        value="" if score is None else shown_score(score.exact),
    )


def _principle_row(
    wanted: PrincipleId, title: str, assessment: Assessment, instrument: Instrument, result: AssessmentResult
) -> SectionRow:
    progress = _progress_within(instrument.principle(wanted), assessment)
    [found] = [item for item in result.principles if item.principle == wanted]
    value = "" if found.value is None else in_figures(found.value)
    return SectionRow(str(wanted), title, progress, value=value, result=found)


def _progress_within(principle: Principle, assessment: Assessment) -> SectionProgress:
    parts = [
        dimension_progress(assessment, dimension.id, is_scored=not principle.is_external)
        for dimension in principle.dimensions
    ]
    if principle.is_external:
        parts.append(_external_progress(assessment))
    return _together(parts)


def principles_progress(assessment: Assessment, instrument: Instrument) -> tuple[SectionProgress, ...]:
    """Return how far each principle is, in their order."""
    return tuple([_progress_within(principle, assessment) for principle in instrument.principles])


def dimension_progress(assessment: Assessment, dimension: DimensionId, *, is_scored: bool) -> SectionProgress:
    """Return how much of what a dimension requires is there: score, justification, narrative."""
    return _progress_of(assessment.dimension(dimension).present_parts(is_scored=is_scored))


def _external_progress(assessment: Assessment) -> SectionProgress:
    return _progress_of(assessment.external.present_parts)


def _progress_of(parts: Sequence[bool]) -> SectionProgress:
    return (
        SectionProgress.DONE if all(parts) else SectionProgress.SOME if any(parts) else SectionProgress.NONE
    )


def _together(parts: list[SectionProgress]) -> SectionProgress:
    found = set(parts)
    return found.pop() if found in ({SectionProgress.DONE}, {SectionProgress.NONE}) else SectionProgress.SOME


def guides_otherwise(changes: Changes, section: str) -> bool:
    """Tell whether after changes another guidance may stand beside a section."""
    if changes.kinds - _FIELDS_ALONE:
        return True
    return not changes.fields.isdisjoint({f"{section}.previous_score", f"{section}.reason_for_change"})


def guidance_of(assessment: Assessment, instrument: Instrument, section: str) -> Guidance:
    """Return what helps with a section."""
    titles = {source.id: source.title or source.address for source in assessment.sources}
    cited = tuple(titles[source] for source in assessment.cited_in(section))
    # Not the previous score of a principle: it is typed on the page itself, and the pane would open while one types it.
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
        last_year.append(_previous(shown_score(decision.previous_score.exact)))
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
        note=put(
            QCoreApplication.translate(
                "guidance", "Provisional, until the programme publishes its own: {parts}."
            ),
            parts=listed(word(part) for part in assumed),
        )
        if assumed
        else "",
    )


def _previous(score: str) -> str:
    return put(QCoreApplication.translate("guidance", "Previous score: {score}"), score=score)
