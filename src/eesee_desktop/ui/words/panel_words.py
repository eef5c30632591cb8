"""What votes and decisions of a panel look like, in sentences."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from eesee_desktop.domain.assessment import DimensionScore
from eesee_desktop.domain.ids import DimensionId
from eesee_desktop.domain.instrument import ScoringRule
from eesee_desktop.domain.panel import (
    DISAGREEMENT_RANGE,
    Panel,
    Round,
    Spread,
    last_round,
    offered_score,
    spread_of,
    votes_digest,
    votes_on,
)
from eesee_desktop.domain.score import printed
from eesee_desktop.ui.words.words import word

FEW_VOTERS = 2
"""With so few, a mean that is published nearly says what each of them voted."""
_COMPUTED = frozenset({ScoringRule.MEAN, ScoringRule.MEDIAN})


def exactly(value: Fraction) -> str:
    """Return a score as people write it, with the fraction behind it where that was rounded: ``2.44 (22/9)``."""
    shown = printed(value)
    return shown if Fraction(shown) == value else f"{shown} ({value})"


def disagreement_in_words(spread: Spread) -> str:
    """Return the rule by which a row is flagged, with its figures; empty where it is not."""
    if not spread.has_disagreement or spread.range is None or spread.median is None:
        return ""
    if spread.range >= DISAGREEMENT_RANGE:
        words = QCoreApplication.translate(
            "panel",
            "The panel disagrees: highest less lowest is {range}, and 2 or more is worth a second look.",
        )
        return words.format(range=printed(spread.range))
    near = sum(count for score, count in spread.counts if abs(score.exact - spread.median) <= 1)
    words = QCoreApplication.translate(
        "panel",
        "The panel disagrees: {near} of {n} votes lie within one point of the median, fewer than half.",
    )
    return words.format(near=near, n=spread.n)


def movement(before: Fraction | None, after: Fraction | None) -> str:
    """Return how a median moved from round one to two, empty where one of them has no votes.

    A mirrored window must not turn it about: 3 → 2 would read 2 → 3.
    """
    if before is None or after is None:
        return ""
    if before == after:
        return f"\u2066= {printed(after)}\u2069"
    sign = "↑" if after > before else "↓"
    return f"\u2066{sign} {printed(before)} → {printed(after)}\u2069"


def last_spread(panel: Panel, dimension: DimensionId) -> tuple[Round, Spread]:
    """Return the round whose votes count for a dimension, and what they look like."""
    round_ = last_round(panel, dimension)
    return round_, spread_of(votes_on(panel, dimension, round_))


def votes_in_words(panel: Panel, dimension: DimensionId) -> str:
    """Return what the votes that count look like: number, median, mean, lowest and highest."""
    translate = QCoreApplication.translate
    round_, spread = last_spread(panel, dimension)
    if spread.median is None or spread.mean is None:
        return translate("panel", "No votes are recorded on this dimension.")
    parts = [translate("panel", "{n} voted").format(n=spread.n)]
    if spread.abstentions:
        parts.append(translate("panel", "{n} abstained").format(n=spread.abstentions))
    parts += [
        translate("panel", "median {value}").format(value=exactly(spread.median)),
        translate("panel", "mean {value}").format(value=exactly(spread.mean)),
        translate("panel", "from {lowest} to {highest}").format(
            lowest=printed(spread.counts[0][0].exact), highest=printed(spread.counts[-1][0].exact)
        ),
    ]
    return f"{word(round_)}: {', '.join(parts)}."


def offer_in_words(panel: Panel, dimension: DimensionId, rule: ScoringRule | None) -> str:
    """Return what a rule yields from the votes, or why the panel itself must say the score."""
    translate = QCoreApplication.translate
    if rule is None:
        return translate("panel", "How the panel decides has not been recorded.")
    if rule is ScoringRule.CONSENSUS:
        return translate("panel", "The panel states the score that it agrees on.")
    _, spread = last_spread(panel, dimension)
    if not spread.n:
        return translate("panel", "There are no votes to apply the rule to.")
    score = offered_score(rule, spread)
    if score is None:
        return translate("panel", "Two scores are tied: the panel decides which one.")
    if rule is ScoringRule.VOTE:
        words = translate("panel", "Most votes are for {score}.")
    elif rule is ScoringRule.MEDIAN:
        words = translate("panel", "The median of the votes is {score}.")
    else:
        words = translate("panel", "The mean of the votes is {score}.")
    return words.format(score=exactly(score.exact))


def decision_in_words(decision: DimensionScore) -> str:
    """Return what is on record, with the rule that gave it."""
    translate = QCoreApplication.translate
    if decision.score is None:
        return translate("panel", "Not decided yet.")
    score = exactly(decision.score.exact)
    if decision.rule is None:
        words = translate("panel", "On record: {score}. How the panel decided has not been recorded.")
        return words.format(score=score)
    words = translate("panel", "On record: {score}, {rule}.")
    return words.format(score=score, rule=word(decision.rule).lower())


def has_changed_since(panel: Panel, dimension: DimensionId, decision: DimensionScore) -> bool:
    """Tell whether votes changed after the panel had decided on them."""
    was_decided = decision.score is not None and bool(decision.votes_digest)
    return was_decided and decision.votes_digest != votes_digest(panel, dimension)


def warning_in_words(panel: Panel, dimension: DimensionId, rule: ScoringRule | None) -> str:
    """Return a warning where a published score would nearly be a vote, else nothing."""
    _, spread = last_spread(panel, dimension)
    if rule not in _COMPUTED or not 0 < spread.n <= FEW_VOTERS:
        return ""
    words = QCoreApplication.translate(
        "panel",
        "Only {n} voted: anyone who reads this score can almost tell who voted what. A score by consensus "
        "reveals less.",
    )
    return words.format(n=spread.n)
