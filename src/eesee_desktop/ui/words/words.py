"""One word or two for every value of every enum that is shown."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP as NOOP
from PySide6.QtCore import QCoreApplication

from eesee_desktop.domain.assessment import AssessmentStatus, Confidence
from eesee_desktop.domain.external import Rating
from eesee_desktop.domain.instrument import Provisional, ScoringRule
from eesee_desktop.domain.panel import Round
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.review import Severity
from eesee_desktop.domain.source import SourceKind

WORDS: Mapping[type[Enum], Mapping[Enum, str]] = {
    AssessmentStatus: {
        AssessmentStatus.DRAFT: NOOP("words", "Draft"),
        AssessmentStatus.SEALED: NOOP("words", "Sealed"),
    },
    Confidence: {
        Confidence.LOW: NOOP("words", "Low"),
        Confidence.MEDIUM: NOOP("words", "Medium"),
        Confidence.HIGH: NOOP("words", "High"),
    },
    Rating: {
        Rating.CLOSED: NOOP("words", "Closed"),
        Rating.REPRESSED: NOOP("words", "Repressed"),
        Rating.OBSTRUCTED: NOOP("words", "Obstructed"),
        Rating.NARROWED: NOOP("words", "Narrowed"),
        Rating.OPEN: NOOP("words", "Open"),
    },
    ScoringRule: {
        ScoringRule.CONSENSUS: NOOP("words", "Consensus"),
        ScoringRule.MEDIAN: NOOP("words", "Median of the votes"),
        ScoringRule.MEAN: NOOP("words", "Mean of the votes"),
        ScoringRule.VOTE: NOOP("words", "Vote"),
    },
    Provisional: {
        Provisional.WEIGHTS: NOOP("words", "weights"),
        Provisional.STEP: NOOP("words", "step of the scale"),
        Provisional.ROUNDING: NOOP("words", "rounding"),
        Provisional.BANDS: NOOP("words", "words for ranges of scores"),
        Provisional.PANEL_RULE: NOOP("words", "rule of the panel"),
        Provisional.MINIMUM_PANEL: NOOP("words", "smallest panel"),
        Provisional.DISAGREEMENT: NOOP("words", "when a panel disagrees"),
        Provisional.NARRATIVE_WORDS: NOOP("words", "length of narratives"),
        Provisional.QUESTIONS: NOOP("words", "guiding questions"),
        Provisional.LEVELS: NOOP("words", "meaning of the levels"),
    },
    Round: {
        Round.FIRST: NOOP("words", "First round"),
        Round.SECOND: NOOP("words", "Second round"),
    },
    Audience: {
        Audience.GOVERNMENT: NOOP("words", "To the government"),
        Audience.DONORS: NOOP("words", "To donors and the international community"),
        Audience.CIVIL_SOCIETY: NOOP("words", "To civil society"),
    },
    Severity: {
        Severity.BLOCKS: NOOP("words", "Required"),
        Severity.ADVISES: NOOP("words", "Advised"),
    },
    SourceKind: {
        SourceKind.LAW: NOOP("words", "Law"),
        SourceKind.OFFICIAL: NOOP("words", "Official document"),
        SourceKind.REPORT: NOOP("words", "Report"),
        SourceKind.NEWS: NOOP("words", "News"),
        SourceKind.ACADEMIC: NOOP("words", "Academic work"),
        SourceKind.DATASET: NOOP("words", "Data"),
        SourceKind.INTERVIEW: NOOP("words", "Interview"),
        SourceKind.OTHER: NOOP("words", "Other"),
    },
}


def word(value: Enum) -> str:
    """Return the word for a value of an enum, in the screen's language."""
    return QCoreApplication.translate("words", WORDS[type(value)][value])
