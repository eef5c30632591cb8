"""What a draft says of itself: what it was made of and with, its state, its check code."""

from __future__ import annotations

from eesee_desktop.domain.assessment import AssessmentStatus
from eesee_desktop.report.content import DraftContent
from eesee_desktop.report.messages.phrases import PanelPhrase, Phrase
from eesee_desktop.report.messages.words import Words


def marks_of(content: DraftContent, words: Words, *, is_panel_copy: bool = False) -> list[str]:
    """Return what a reader must not overlook: for training, panel copy, draft."""
    marks = [words(Phrase.TRAINING)] if content.assessment.is_training else []
    if is_panel_copy:
        marks.append(words(PanelPhrase.PANEL_COPY))
    # On every page, since pages are copied and passed on one by one.
    if not content.assessment.is_sealed:
        marks.append(words(AssessmentStatus.DRAFT))
    return marks


def facts_of(content: DraftContent, words: Words) -> list[tuple[str, str]]:
    """Return what the cover says of the document: labels and facts."""
    assessment, instrument = content.assessment, content.instrument
    title = instrument.title.in_language(words.language)
    # With the beginning of the hash: two files may carry the same version, and only one is what scores came
    # from.
    method = f"{title} ({instrument.ref.id} {instrument.ref.version}, {instrument.ref.sha256[:8]})"
    made = words(Phrase.MADE_BY, day=words.day(content.created.date()), version=content.app_version)
    return [
        (words(Phrase.MEMBER), assessment.member.name),
        (words(Phrase.METHOD), method),
        (words(Phrase.REVISION), words.numbering(assessment.revision)),
        (words(Phrase.STATE), words(assessment.status)),
        (words(Phrase.CHECK_CODE), content.check_code or words(Phrase.CHECK_CODE_LATER)),
        (words(Phrase.MADE), made),
    ]


def identification(content: DraftContent, words: Words) -> str:
    """Return what stands at the foot of each page: revision, state, check code."""
    revision = f"{words(Phrase.REVISION)} {words.numbering(content.assessment.revision)}"
    parts = [revision] if content.assessment.is_sealed else [revision, words(content.assessment.status)]
    if content.check_code:
        parts.append(f"{words(Phrase.CHECK_CODE)} {content.check_code}")
    return " · ".join(parts)
