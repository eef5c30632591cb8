"""Findings in words: what is lacking, why it matters, what mends it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP as NOOP
from PySide6.QtCore import QCoreApplication

from eesee_desktop.domain.review import Finding, FindingCode
from eesee_desktop.ui.words.failures import Failure
from eesee_desktop.ui.words.reasons import Facts


def finding_words(finding: Finding) -> Failure:
    """Return the sentence, the reason and the next step of a finding, in the screen's language."""
    facts = Facts(dict(finding.facts))
    return Failure(
        *(
            QCoreApplication.translate("findings", words).format_map(facts) if words else ""
            for words in FINDINGS[finding.code]
        )
    )


_DECIDES = NOOP("findings", "The score of the principle cannot be computed without it.")
_TELLS = NOOP("findings", "Readers and the consortium's editor ask for it first.")
_LINKS = NOOP("findings", "Links are how this report proves what it says.")

FINDINGS: Mapping[FindingCode, tuple[str, str, str]] = {
    FindingCode.CONTEXT_MISSING: (
        NOOP("findings", "The country context is empty."),
        NOOP("findings", "The report opens with it."),
        NOOP("findings", "Write it; last year's may serve as a start."),
    ),
    FindingCode.EXTERNAL_SCORE_MISSING: (
        NOOP("findings", "The score from the CIVICUS Monitor is not complete."),
        _DECIDES,
        NOOP("findings", "Enter raw score, rating and edition."),
    ),
    FindingCode.SCORE_MISSING: (
        NOOP("findings", "The score of the panel is missing."),
        _DECIDES,
        NOOP("findings", "Enter what the panel decided."),
    ),
    FindingCode.JUSTIFICATION_MISSING: (
        NOOP("findings", "The score has no justification."),
        _TELLS,
        NOOP("findings", "Say in a few sentences why this score and not its neighbour."),
    ),
    FindingCode.NARRATIVE_MISSING: (
        NOOP("findings", "The narrative is empty."),
        NOOP("findings", "It is what is published."),
        NOOP("findings", "Write it."),
    ),
    FindingCode.CONFIDENCE_MISSING: (
        NOOP("findings", "How sure the panel is has not been said."),
        NOOP("findings", "It never alters the score; it tells where to look again."),
        NOOP("findings", "Choose low, medium or high."),
    ),
    FindingCode.DUPLICATE_SOURCE: (
        NOOP("findings", "The same work is in the list of sources twice."),
        NOOP("findings", "It has the address or the file of another one."),
        NOOP("findings", "Remove one; citations can move over."),
    ),
    FindingCode.EXTERNAL_EDITION_OLD: (
        NOOP("findings", "The edition {edition} of the CIVICUS Monitor may be superseded."),
        NOOP("findings", "Ratings change once a year, in early December."),
        NOOP("findings", "See whether there is a newer one; if not, leave it."),
    ),
    FindingCode.EXTERNAL_RATING_DISAGREES: (
        NOOP("findings", "The rating is not the one that the raw score falls into."),
        NOOP("findings", "One of the two may be mistyped."),
        NOOP("findings", "Compare both with the CIVICUS Monitor."),
    ),
    FindingCode.LINK_DEAD: (
        NOOP("findings", "Links without an address: {count}."),
        _LINKS,
        NOOP("findings", "Give each its address, or make it plain text."),
    ),
    FindingCode.LINK_MALFORMED: (
        NOOP("findings", "Links with an address that is not one: {count}."),
        _LINKS,
        NOOP("findings", "An address begins with https:// or http://."),
    ),
    FindingCode.NARRATIVE_LONG: (
        NOOP("findings", "The narrative has {words} words."),
        NOOP("findings", "The guide says at most {longest}."),
        NOOP("findings", "Shorten it if it reads better so."),
    ),
    FindingCode.NARRATIVE_SHORT: (
        NOOP("findings", "The narrative has {words} words."),
        NOOP("findings", "The guide says at least {shortest}."),
        NOOP("findings", "See whether an event, a law or a case is still to tell."),
    ),
    FindingCode.PANEL_DIVIDED: (
        NOOP(
            "findings",
            "The panel is divided: {below} of {n} votes are {low} or less, {above} are {high} or more.",
        ),
        NOOP("findings", "Two camps are worth a second look; they never change a score."),
        NOOP("findings", "Say in the justification or the minority note what divides it."),
    ),
    FindingCode.PANEL_WIDE: (
        NOOP("findings", "The votes lie wide apart: the middle half of {n} votes spans {range} points."),
        NOOP("findings", "A wide spread is worth a second look; it never changes a score."),
        NOOP("findings", "Say in the justification or the minority note how the votes are to be understood."),
    ),
    FindingCode.PANEL_SMALL: (
        NOOP("findings", "Panel members recorded: {members}."),
        NOOP("findings", "The method advises at least {minimum}."),
        NOOP("findings", "Record the members who took part."),
    ),
    FindingCode.REASON_FOR_CHANGE_MISSING: (
        NOOP("findings", "The score moved since last time and no reason is given."),
        NOOP("findings", "Readers compare years."),
        NOOP("findings", "Say what happened, or that the panel judges differently."),
    ),
    FindingCode.RECOMMENDATIONS_MISSING: (
        NOOP("findings", "There is no recommendation to this audience."),
        "",
        NOOP("findings", "Add one, if there is one to make."),
    ),
    FindingCode.RECOMMENDATION_UNTIED: (
        NOOP("findings", "Recommendations tied to no principle: {count}."),
        "",
        NOOP("findings", "Tick the principles that each would further."),
    ),
    FindingCode.RULE_MISSING: (
        NOOP("findings", "How the panel decided has not been said."),
        "",
        NOOP("findings", "Choose consensus, median, mean or vote."),
    ),
    FindingCode.SCORE_OFF_STEP: (
        NOOP("findings", "The score {score} is not a step of the scale."),
        NOOP("findings", "Only a mean or a median of votes may lie between two steps."),
        NOOP("findings", "Choose a step, or say how the panel decided."),
    ),
    FindingCode.SCORE_UNSURE: (
        NOOP("findings", "The panel's confidence in this score is low."),
        "",
        NOOP("findings", "See whether a source could make it surer; if not, leave it."),
    ),
    FindingCode.SOURCES_MISSING: (
        NOOP("findings", "No source is cited."),
        _LINKS,
        NOOP("findings", "Cite at least one work that supports the narrative."),
    ),
    FindingCode.SOURCE_OUTSIDE_PERIOD: (
        NOOP("findings", "The source lies outside the study period."),
        "",
        NOOP("findings", "Leave it as background, or look for a newer one."),
    ),
    FindingCode.SOURCE_WITHOUT_ADDRESS: (
        NOOP("findings", "The source has neither an address nor a file."),
        NOOP("findings", "Nobody could look it up."),
        NOOP("findings", "Add one, or mark it confidential."),
    ),
    FindingCode.VOTES_CHANGED_SINCE: (
        NOOP("findings", "Votes changed since the panel decided."),
        "",
        NOOP("findings", "Confirm the decision, or take it again."),
    ),
}
