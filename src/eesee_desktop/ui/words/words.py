"""One word or two for every value of every enum that is shown."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from eesee_desktop.domain.assessment import AssessmentStatus, Confidence
from eesee_desktop.domain.external import Rating
from eesee_desktop.domain.instrument import Provisional, ScoringRule
from eesee_desktop.domain.panel import Round
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.review import Severity
from eesee_desktop.domain.source import SourceKind

WORDS: Mapping[type[Enum], Mapping[Enum, str]] = {
    AssessmentStatus: {
        AssessmentStatus.DRAFT: QT_TRANSLATE_NOOP("words", "Draft"),
        AssessmentStatus.SEALED: QT_TRANSLATE_NOOP("words", "Sealed"),
    },
    Confidence: {
        Confidence.LOW: QT_TRANSLATE_NOOP("words", "Low"),
        Confidence.MEDIUM: QT_TRANSLATE_NOOP("words", "Medium"),
        Confidence.HIGH: QT_TRANSLATE_NOOP("words", "High"),
    },
    Rating: {
        Rating.CLOSED: QT_TRANSLATE_NOOP("words", "Closed"),
        Rating.REPRESSED: QT_TRANSLATE_NOOP("words", "Repressed"),
        Rating.OBSTRUCTED: QT_TRANSLATE_NOOP("words", "Obstructed"),
        Rating.NARROWED: QT_TRANSLATE_NOOP("words", "Narrowed"),
        Rating.OPEN: QT_TRANSLATE_NOOP("words", "Open"),
    },
    ScoringRule: {
        ScoringRule.CONSENSUS: QT_TRANSLATE_NOOP("words", "Consensus"),
        ScoringRule.MEDIAN: QT_TRANSLATE_NOOP("words", "Median of the votes"),
        ScoringRule.MEAN: QT_TRANSLATE_NOOP("words", "Mean of the votes"),
        ScoringRule.VOTE: QT_TRANSLATE_NOOP("words", "Vote"),
    },
    Provisional: {
        Provisional.WEIGHTS: QT_TRANSLATE_NOOP("words", "weights"),
        Provisional.STEP: QT_TRANSLATE_NOOP("words", "step of the scale"),
        Provisional.ROUNDING: QT_TRANSLATE_NOOP("words", "rounding"),
        Provisional.BANDS: QT_TRANSLATE_NOOP("words", "words for ranges of scores"),
        Provisional.PANEL_RULE: QT_TRANSLATE_NOOP("words", "rule of the panel"),
        Provisional.MINIMUM_PANEL: QT_TRANSLATE_NOOP("words", "minimum panel"),
        Provisional.DISAGREEMENT: QT_TRANSLATE_NOOP("words", "when a panel disagrees"),
        Provisional.NARRATIVE_WORDS: QT_TRANSLATE_NOOP("words", "length of narratives"),
        Provisional.QUESTIONS: QT_TRANSLATE_NOOP("words", "guiding questions"),
        Provisional.LEVELS: QT_TRANSLATE_NOOP("words", "meaning of the levels"),
    },
    Round: {
        Round.FIRST: QT_TRANSLATE_NOOP("words", "First round"),
        Round.SECOND: QT_TRANSLATE_NOOP("words", "Second round"),
    },
    Audience: {
        Audience.GOVERNMENT: QT_TRANSLATE_NOOP("words", "To the government"),
        Audience.DONORS: QT_TRANSLATE_NOOP("words", "To donors and the international community"),
        Audience.CIVIL_SOCIETY: QT_TRANSLATE_NOOP("words", "To civil society"),
    },
    Severity: {
        Severity.BLOCKS: QT_TRANSLATE_NOOP("words", "Required"),
        Severity.ADVISES: QT_TRANSLATE_NOOP("words", "Advised"),
    },
    SourceKind: {
        SourceKind.LAW: QT_TRANSLATE_NOOP("words", "Law"),
        SourceKind.OFFICIAL: QT_TRANSLATE_NOOP("words", "Official document"),
        SourceKind.REPORT: QT_TRANSLATE_NOOP("words", "Report"),
        SourceKind.NEWS: QT_TRANSLATE_NOOP("words", "News"),
        SourceKind.ACADEMIC: QT_TRANSLATE_NOOP("words", "Academic work"),
        SourceKind.DATASET: QT_TRANSLATE_NOOP("words", "Data"),
        SourceKind.INTERVIEW: QT_TRANSLATE_NOOP("words", "Interview"),
        SourceKind.OTHER: QT_TRANSLATE_NOOP("words", "Other"),
    },
}


def word(value: Enum) -> str:
    """Return the word for a value of an enum, in the screen's language."""
    return QCoreApplication.translate("words", WORDS[type(value)][value])
