"""What votes and decisions of a panel look like, in sentences."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from eesee_desktop.domain.assessment import DimensionScore
from eesee_desktop.domain.decision import nearly_tells_votes, offered_score
from eesee_desktop.domain.disagreement import Disagreement, camps, disagreement_of
from eesee_desktop.domain.ids import DimensionId
from eesee_desktop.domain.instrument import DisagreementRule, ScoringRule
from eesee_desktop.domain.panel import Panel, Spread, last_spread
from eesee_desktop.domain.score import printed
from eesee_desktop.domain.scoring import written_share
from eesee_desktop.ui.words.places import screen_language
from eesee_desktop.ui.words.placing import labelled, listed, put
from eesee_desktop.ui.words.shown_scores import shown_score
from eesee_desktop.ui.words.words import word

CHANGED_SIGN = "*"
"""Stands beside a decision of which votes have changed since; what it means stands below the table."""


def exactly(value: Fraction) -> str:
    """Return a score as people write it, with the fraction behind it where that was rounded: ``2.44 (22/9)``."""
    shown = shown_score(value)
    return shown if Fraction(printed(value)) == value else f"{shown} ({value})"


def disagreement_name(spread: Spread, rule: DisagreementRule) -> str:
    """Return what the instrument calls the way in which a panel disagrees; empty where it does not."""
    names = {Disagreement.DIVIDED: rule.divided, Disagreement.WIDE: rule.wide}
    found = disagreement_of(spread, rule)
    return "" if found is None else names[found].in_language(screen_language())


def disagreement_in_words(spread: Spread, rule: DisagreementRule) -> str:
    """Return why a row is flagged, with its figures; empty where it is not."""
    found, name = disagreement_of(spread, rule), disagreement_name(spread, rule)
    if found is Disagreement.DIVIDED:
        below, above = camps(spread, rule)
        words = QCoreApplication.translate(
            "panel",
            "The panel is {name}: {below} of {n} votes at {low} or below, {above} at {high} or above.",
        )
        low, high = shown_score(rule.low), shown_score(rule.high)
        return put(words, name=name, below=below, above=above, n=spread.n, low=low, high=high)
    if found is Disagreement.WIDE and spread.interquartile_range is not None:
        words = QCoreApplication.translate(
            "panel", "The votes lie {name} apart: the middle half of {n} votes spans {range} points."
        )
        return put(words, name=name, n=spread.n, range=shown_score(spread.interquartile_range))
    return ""


def disagreement_rule_in_words(rule: DisagreementRule) -> str:
    """Return when a row is flagged, and after whom."""
    language = screen_language()
    words = QCoreApplication.translate(
        "panel",
        "{divided}: at least {share} of the votes are {low} or less, and at least {share} are {high} or more. "
        "{wide}: the middle half of the votes spans {range} points or more. {source}",
    )
    return put(
        words,
        divided=rule.divided.in_language(language).capitalize(),
        wide=rule.wide.in_language(language).capitalize(),
        share=written_share(rule.share),
        low=shown_score(rule.low),
        high=shown_score(rule.high),
        range=shown_score(rule.interquartile_range),
        source=rule.source.in_language(language),
    )


def marks_in_words(rule: DisagreementRule) -> str:
    """Return which rows and decisions are marked, for who looks at the table."""
    language = screen_language()
    words = QCoreApplication.translate(
        "panel",
        "Marked “{divided}” where at least {share} of the votes are {low} or below and at least {share} are {high} or "
        "above, “{wide}” where the middle half of the votes spans {range} points or more; other rows are not marked.",
    )
    changed = QCoreApplication.translate("panel", "“{sign}” beside a decision: votes have changed since.")
    rows = put(
        words,
        divided=rule.divided.in_language(language),
        wide=rule.wide.in_language(language),
        share=written_share(rule.share),
        low=shown_score(rule.low),
        high=shown_score(rule.high),
        range=shown_score(rule.interquartile_range),
    )
    return f"{rows}\n{put(changed, sign=CHANGED_SIGN)}"


def movement(before: Fraction | None, after: Fraction | None) -> str:
    """Return how a median moved from round one to two, empty where one of them has no votes.

    A mirrored window must not turn it about: 3 → 2 would read 2 → 3.
    """
    if before is None or after is None:
        return ""
    if before == after:
        return f"\u2066= {shown_score(after)}\u2069"
    sign = "↑" if after > before else "↓"
    return f"\u2066{sign} {shown_score(before)} → {shown_score(after)}\u2069"


def votes_in_words(panel: Panel, dimension: DimensionId) -> str:
    """Return what the votes that count look like: number, median, mean, lowest and highest."""
    translate = QCoreApplication.translate
    round_, spread = last_spread(panel, dimension)
    if spread.median is None or spread.mean is None:
        return translate("panel", "No votes are recorded on this dimension.")
    parts = [put(translate("panel", "{n} voted"), n=spread.n)]
    if spread.abstentions:
        parts.append(put(translate("panel", "{n} abstained"), n=spread.abstentions))
    parts += [
        put(translate("panel", "median {value}"), value=exactly(spread.median)),
        put(translate("panel", "mean {value}"), value=exactly(spread.mean)),
        put(
            translate("panel", "from {lowest} to {highest}"),
            lowest=shown_score(spread.counts[0][0].exact),
            highest=shown_score(spread.counts[-1][0].exact),
        ),
    ]
    return labelled(word(round_), f"{listed(parts)}.")


def offer_in_words(panel: Panel, dimension: DimensionId, rule: ScoringRule | None) -> str:
    """Return what a rule yields from the votes, or why the panel itself must say the score."""
    translate = QCoreApplication.translate
    if rule is None:
        return translate("panel", "Choose above how the panel decided.")
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
    return put(words, score=exactly(score.exact))


def decision_in_words(decision: DimensionScore) -> str:
    """Return what is on record, with the rule that gave it."""
    translate = QCoreApplication.translate
    if decision.score is None:
        return translate("panel", "Not decided yet.")
    score = exactly(decision.score.exact)
    if decision.rule is None:
        words = translate("panel", "On record: {score}. It has not been recorded how the panel decided.")
        return put(words, score=score)
    words = translate("panel", "On record: {score}, {rule}.")
    return put(words, score=score, rule=word(decision.rule).lower())


def warning_in_words(panel: Panel, dimension: DimensionId, rule: ScoringRule | None) -> str:
    """Return a warning where a published score would nearly be a vote, else nothing."""
    _, spread = last_spread(panel, dimension)
    if not nearly_tells_votes(rule, spread):
        return ""
    words = QCoreApplication.translate(
        "panel",
        "Only {n} voted: anyone who reads this score can almost tell who voted what. A score by consensus "
        "reveals less.",
    )
    return put(words, n=spread.n)
