"""The versioned definition of the method: principles, dimensions, questions, weights, scale.

What the method leaves open is data. This module says what an instrument is; reading the file that holds one
is the job of :mod:`eesee_desktop.intake.instrument_file`.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import DimensionId, PrincipleId
from eesee_desktop.domain.score import LOWEST, Score

FALLBACK_LANGUAGE = "en"


def nearest_language(language: str, available: Container[str]) -> str | None:
    """Return the language itself if it is available, else its base language (``pt`` of ``pt-BR``), else None.

    Args:
        language: BCP 47.
    """
    # No further search: between "pt-BR" and "pt" there is a known relation, between "pt" and "es" there is
    # none.
    if language in available:
        return language
    base = language.partition("-")[0]
    return base if base in available else None


@dataclass(frozen=True, slots=True)
class LocalText:
    """One text in several languages; English is always there."""

    by_language: tuple[tuple[str, str], ...]

    def in_language(self, language: str) -> str:
        """Return the text in ``language`` (BCP 47), else in its base language, else in English."""
        texts = dict(self.by_language)
        return texts[nearest_language(language, texts) or FALLBACK_LANGUAGE]


class ScoringRule(StrEnum):
    """How the votes of a panel became its score."""

    CONSENSUS = "consensus"
    MEDIAN = "median"
    MEAN = "mean"
    VOTE = "vote"

    @property
    def is_computed(self) -> bool:
        """The score is a figure of the votes: it is what they yield and may lie between two steps."""
        return self in {ScoringRule.MEAN, ScoringRule.MEDIAN}

    @property
    def tells_of_votes(self) -> bool:
        """Whoever knows the score knows something of the votes; a consensus is found in talk."""
        return self is not ScoringRule.CONSENSUS


class Provisional(StrEnum):
    """Parts of the instrument that the programme has not published and this file assumes."""

    WEIGHTS = "weights"
    STEP = "step"
    ROUNDING = "rounding"
    BANDS = "bands"
    PANEL_RULE = "panel_rule"
    MINIMUM_PANEL = "minimum_panel"
    DISAGREEMENT = "disagreement"
    NARRATIVE_WORDS = "narrative_words"
    QUESTIONS = "questions"
    LEVELS = "levels"


@dataclass(frozen=True, slots=True)
class DisagreementRule:
    """When the votes on a dimension are worth a second look; see :mod:`eesee_desktop.domain.disagreement`.

    Attributes:
        divided: What a panel of two camps is called.
        low: The highest score of the lower camp, 1 at least.
        high: The lowest score of the upper camp, above ``low`` and 5 at most.
        share: Of the votes given, which each camp must have at least: above 0, 1/2 at most.
        wide: What a panel without camps is called whose middle half lies far apart.
        interquartile_range: In points, from which on it is: above 0, 4 at most.
        source: Where the rule comes from, a sentence.
    """

    divided: LocalText
    low: Fraction
    high: Fraction
    share: Fraction
    wide: LocalText
    interquartile_range: Fraction
    source: LocalText


# Files of format 1 say nothing of it. Their assessments are looked at by the rule that the later files state, for a
# flag changes no score, and a panel half way through its rounds must not be told two things.
_DISAGREEMENT_SOURCE = (
    "After the RAND/UCLA appropriateness method (Fitch and others, RAND 2001), carried to five steps."
)
UNSTATED_DISAGREEMENT = DisagreementRule(
    divided=LocalText(((FALLBACK_LANGUAGE, "divided"),)),
    low=Fraction(2),
    high=Fraction(4),
    share=Fraction(1, 3),
    wide=LocalText(((FALLBACK_LANGUAGE, "wide"),)),
    interquartile_range=Fraction(2),
    source=LocalText(((FALLBACK_LANGUAGE, _DISAGREEMENT_SOURCE),)),
)


@dataclass(frozen=True, slots=True)
class Band:
    """A word for a range of principle scores, lower bound included, upper bound excluded (5 included).

    Attributes:
        lowest: 1.0 to 5.0, one decimal.
        below: Above ``lowest``, 5.0 at most, one decimal.
    """

    lowest: Decimal
    below: Decimal
    name: LocalText


@dataclass(frozen=True, slots=True)
class Dimension:
    """The scored unit inside a principle.

    Attributes:
        weight: Relative importance within the principle, more than 0; the weights of a principle need not add
            up to 1.
        questions: Guiding questions for the panel.
        levels: What each of the scores 1 to 5 means here, in that order.
    """

    id: DimensionId
    name: LocalText
    weight: Fraction
    questions: tuple[LocalText, ...]
    levels: tuple[LocalText, ...]


@dataclass(frozen=True, slots=True)
class Principle:
    """One of the six. A principle that is external is scored by the CIVICUS Monitor, not by the panel."""

    id: PrincipleId
    name: LocalText
    is_external: bool
    dimensions: tuple[Dimension, ...]


@dataclass(frozen=True, slots=True)
class InstrumentRef:
    """Which instrument an assessment was made with.

    Attributes:
        sha256: Of the file's bytes, hexadecimal.
    """

    id: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Instrument:
    """The method as a value.

    Attributes:
        scale: The words of the scores 1 to 5.
        step: 1 or 1/2: which scores a panel may give.
        decimals: Places of a principle score, 0 to 3, rounded half up once.
        minimum_panel: Members below which the panel is said to be small, and scores given below which no figure
            of the votes is printed: 1 to 99; 8 in the shipped method, after the CSO Sustainability Index.
        narrative_words: Guide for the length of a dimension's narrative, words from and to, 1 to 5000. The published
            report of Peru has 185 to 415.
        bands: Words for ranges of principle scores; empty where the programme has published none.
        provisional: What of all this is assumed.
        raw: The bytes of the file, which a submission carries unchanged.
    """

    ref: InstrumentRef
    title: LocalText
    languages: tuple[str, ...]
    scale: tuple[LocalText, ...]
    step: Fraction
    decimals: int
    panel_rule: ScoringRule
    minimum_panel: int
    disagreement: DisagreementRule
    narrative_words: tuple[int, int]
    bands: tuple[Band, ...]
    provisional: frozenset[Provisional]
    principles: tuple[Principle, ...]
    # Kept as bytes because an assessment is pinned to their hash; a file written again from the values would
    # have another.
    raw: bytes = field(repr=False)

    @property
    def dimensions(self) -> tuple[Dimension, ...]:
        """All dimensions, in the order of the instrument."""
        return tuple(dimension for principle in self.principles for dimension in principle.dimensions)

    @property
    def scored_dimensions(self) -> tuple[Dimension, ...]:
        """The dimensions that a panel scores: those of every principle that is not external."""
        return tuple(
            dimension
            for principle in self.principles
            if not principle.is_external
            for dimension in principle.dimensions
        )

    def principle(self, wanted: PrincipleId) -> Principle:
        """Return a principle.

        Raises:
            KnownError: FIELD_UNKNOWN if the instrument has none of that number.
        """
        for principle in self.principles:
            if principle.id == wanted:
                return principle
        raise KnownError(ErrorCode.FIELD_UNKNOWN, field=str(wanted))

    def dimension(self, wanted: DimensionId) -> Dimension:
        """Return a dimension.

        Raises:
            KnownError: FIELD_UNKNOWN if the instrument has none of that name.
        """
        for principle in self.principles:
            for dimension in principle.dimensions:
                if dimension.id == wanted:
                    return dimension
        raise KnownError(ErrorCode.FIELD_UNKNOWN, field=wanted)

    def word_of(self, score: Score) -> LocalText | None:
        """Return the word of the scale for a score, None between two of the five."""
        return self.scale[int(score.exact) - LOWEST] if score.is_whole else None

    def band_of(self, value: Decimal) -> Band | None:
        """Return the band of a principle score, None where the instrument defines none."""
        for band in self.bands:
            # Bands touch, so the bound between two belongs to the upper one; only the last has no neighbour,
            # hence the 5.
            if band.lowest <= value < band.below:
                return band
        return self.bands[-1] if self.bands and value == self.bands[-1].below else None
