"""Findings in words: what is missing, why it matters, what puts it right."""

from __future__ import annotations

from collections.abc import Mapping

from eesee_desktop.domain.external import Rating
from eesee_desktop.domain.instrument import ScoringRule
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.review import Finding, FindingCode
from eesee_desktop.messages.language_packs import PACK_FACTS, packs_named
from eesee_desktop.messages.marking import QT_TRANSLATE_NOOP
from eesee_desktop.messages.message import Facts, Message, Translate, filled, in_english

# Said once for several findings; marked here, where lupdate sees the text.
_DECIDES = QT_TRANSLATE_NOOP("findings", "The score of the principle cannot be computed without it.")
_TELLS = QT_TRANSLATE_NOOP("findings", "Readers and the consortium's editor ask for it first.")
_LINKS = QT_TRANSLATE_NOOP("findings", "Links are how this report proves what it says.")

# Facts that are codes and not figures, as they stand inside a sentence.
_CODES = frozenset({"audience", "rating", "fitting", "rule"})
_CALLED: Mapping[str, str] = {
    Audience.GOVERNMENT.value: QT_TRANSLATE_NOOP("findings", "the government"),
    Audience.DONORS.value: QT_TRANSLATE_NOOP("findings", "donors and the international community"),
    Audience.CIVIL_SOCIETY.value: QT_TRANSLATE_NOOP("findings", "civil society"),
    Rating.CLOSED.value: QT_TRANSLATE_NOOP("findings", "closed"),
    Rating.REPRESSED.value: QT_TRANSLATE_NOOP("findings", "repressed"),
    Rating.OBSTRUCTED.value: QT_TRANSLATE_NOOP("findings", "obstructed"),
    Rating.NARROWED.value: QT_TRANSLATE_NOOP("findings", "narrowed"),
    Rating.OPEN.value: QT_TRANSLATE_NOOP("findings", "open"),
    ScoringRule.MEDIAN.value: QT_TRANSLATE_NOOP("findings", "median"),
    ScoringRule.MEAN.value: QT_TRANSLATE_NOOP("findings", "mean"),
}

FINDINGS: Mapping[FindingCode, Message] = {
    FindingCode.CONTEXT_MISSING: Message(
        QT_TRANSLATE_NOOP("findings", "The country context is empty."),
        QT_TRANSLATE_NOOP("findings", "The report opens with it."),
        QT_TRANSLATE_NOOP("findings", "Write it; last year's can serve as a start."),
    ),
    FindingCode.EXTERNAL_SCORE_MISSING: Message(
        QT_TRANSLATE_NOOP("findings", "The score from the CIVICUS Monitor is not complete."),
        _DECIDES,
        QT_TRANSLATE_NOOP("findings", "Enter raw score, rating and edition."),
    ),
    FindingCode.SCORE_MISSING: Message(
        QT_TRANSLATE_NOOP("findings", "The score of the panel is missing."),
        _DECIDES,
        QT_TRANSLATE_NOOP("findings", "Enter what the panel decided."),
    ),
    FindingCode.JUSTIFICATION_MISSING: Message(
        QT_TRANSLATE_NOOP("findings", "The score has no justification."),
        _TELLS,
        QT_TRANSLATE_NOOP(
            "findings", "Say in a few sentences why this score and not the next one up or down."
        ),
    ),
    FindingCode.NARRATIVE_MISSING: Message(
        QT_TRANSLATE_NOOP("findings", "The narrative is empty."),
        QT_TRANSLATE_NOOP("findings", "It is what is published."),
        QT_TRANSLATE_NOOP("findings", "Write it."),
    ),
    FindingCode.CONFIDENCE_MISSING: Message(
        QT_TRANSLATE_NOOP("findings", "The panel’s confidence has not been recorded."),
        QT_TRANSLATE_NOOP("findings", "It never alters the score; it shows where to look again."),
        QT_TRANSLATE_NOOP("findings", "Choose low, medium or high."),
    ),
    FindingCode.DUPLICATE_SOURCE: Message(
        QT_TRANSLATE_NOOP("findings", "The same work is in the list of sources twice."),
        QT_TRANSLATE_NOOP("findings", "It has the same address or file as another one."),
        QT_TRANSLATE_NOOP("findings", "Remove one; its citations can move to the other."),
    ),
    FindingCode.EXTERNAL_EDITION_OLD: Message(
        QT_TRANSLATE_NOOP("findings", "The edition {edition} of the CIVICUS Monitor may be superseded."),
        QT_TRANSLATE_NOOP("findings", "Ratings change once a year, in early December."),
        QT_TRANSLATE_NOOP("findings", "Check whether there is a newer one; if not, leave it."),
    ),
    FindingCode.EXTERNAL_RATING_DISAGREES: Message(
        QT_TRANSLATE_NOOP("findings", "A raw score of {raw} belongs to the rating {fitting}, not {rating}."),
        QT_TRANSLATE_NOOP("findings", "One of the two may be mistyped."),
        QT_TRANSLATE_NOOP("findings", "Compare both with the CIVICUS Monitor."),
    ),
    FindingCode.LINK_DEAD: Message(
        QT_TRANSLATE_NOOP("findings", "Links without an address: {count}."),
        _LINKS,
        QT_TRANSLATE_NOOP("findings", "Give each its address, or make it plain text."),
    ),
    FindingCode.LINK_MALFORMED: Message(
        QT_TRANSLATE_NOOP("findings", "Links whose address is not valid: {count}."),
        _LINKS,
        QT_TRANSLATE_NOOP("findings", "An address begins with https:// or http://."),
    ),
    FindingCode.NARRATIVE_LONG: Message(
        QT_TRANSLATE_NOOP(
            "findings",
            "Words in the narrative: {words}. The guide for this text: {shortest} to {longest} words.",
        ),
        "",
        QT_TRANSLATE_NOOP("findings", "Shorten it if it reads better that way."),
    ),
    FindingCode.NARRATIVE_SHORT: Message(
        QT_TRANSLATE_NOOP(
            "findings",
            "Words in the narrative: {words}. The guide for this text: {shortest} to {longest} words.",
        ),
        "",
        QT_TRANSLATE_NOOP("findings", "Check whether an event, a law or a case is missing."),
    ),
    FindingCode.PANEL_DIVIDED: Message(
        QT_TRANSLATE_NOOP(
            "findings",
            "The panel is divided: {below} of {n} votes at {low} or below, {above} at {high} or above.",
        ),
        QT_TRANSLATE_NOOP("findings", "Two camps are worth a second look; they never change a score."),
        QT_TRANSLATE_NOOP("findings", "Say in the justification or the minority note what divides it."),
    ),
    FindingCode.PANEL_WIDE: Message(
        QT_TRANSLATE_NOOP(
            "findings", "The votes lie wide apart: the middle half of {n} votes spans {range} points."
        ),
        QT_TRANSLATE_NOOP("findings", "A wide spread is worth a second look; it never changes a score."),
        QT_TRANSLATE_NOOP("findings", "Say in the justification or the minority note what divides it."),
    ),
    FindingCode.PANEL_SMALL: Message(
        QT_TRANSLATE_NOOP(
            "findings", "Panel members recorded: {members}; the method advises at least {minimum}."
        ),
        "",
        QT_TRANSLATE_NOOP("findings", "Record the members who took part."),
    ),
    FindingCode.PEOPLE_BROUGHT: Message(
        QT_TRANSLATE_NOOP("findings", "The text came with a report brought in and has not been changed yet."),
        QT_TRANSLATE_NOOP("findings", "It may name people who took part then, and not now."),
        QT_TRANSLATE_NOOP("findings", "Write how it was done this time; take out names of last time."),
    ),
    FindingCode.REASON_FOR_CHANGE_MISSING: Message(
        QT_TRANSLATE_NOOP("findings", "The score has changed since last time and no reason is given."),
        QT_TRANSLATE_NOOP("findings", "Readers compare years."),
        QT_TRANSLATE_NOOP("findings", "Say what happened, or that the panel judges differently."),
    ),
    FindingCode.RECOMMENDATIONS_MISSING: Message(
        QT_TRANSLATE_NOOP("findings", "There is no recommendation to {audience}."),
        "",
        QT_TRANSLATE_NOOP("findings", "Add one if there is one to make."),
    ),
    FindingCode.RECOMMENDATION_UNTIED: Message(
        QT_TRANSLATE_NOOP("findings", "Recommendations tied to no principle: {count}."),
        "",
        QT_TRANSLATE_NOOP("findings", "Tick the principles that each would advance."),
    ),
    FindingCode.RULE_MISSING: Message(
        QT_TRANSLATE_NOOP("findings", "It has not been recorded how the panel decided."),
        "",
        QT_TRANSLATE_NOOP("findings", "Choose consensus, median, mean or vote."),
    ),
    FindingCode.SCORE_NOT_BY_RULE: Message(
        QT_TRANSLATE_NOOP("findings", "The score {score} is not the {rule} of the votes as they are now."),
        QT_TRANSLATE_NOOP("findings", "The report would say that it was decided by it."),
        QT_TRANSLATE_NOOP("findings", "Decide again, or keep the score and say why."),
    ),
    FindingCode.SCORE_OFF_STEP: Message(
        QT_TRANSLATE_NOOP("findings", "The score {score} is not a step of the scale."),
        QT_TRANSLATE_NOOP("findings", "Only a mean or a median of votes may lie between two steps."),
        QT_TRANSLATE_NOOP("findings", "Choose a step, or say how the panel decided."),
    ),
    FindingCode.SCORE_UNSURE: Message(
        QT_TRANSLATE_NOOP("findings", "The panel's confidence in this score is low."),
        "",
        QT_TRANSLATE_NOOP("findings", "Check whether another source could raise it; if not, leave it."),
    ),
    FindingCode.SOURCES_MISSING: Message(
        QT_TRANSLATE_NOOP("findings", "No source is cited."),
        _LINKS,
        QT_TRANSLATE_NOOP("findings", "Cite at least one work that supports the narrative."),
    ),
    FindingCode.SOURCE_OUTSIDE_PERIOD: Message(
        QT_TRANSLATE_NOOP("findings", "The source lies outside the study period."),
        "",
        QT_TRANSLATE_NOOP("findings", "Leave it as background, or look for a newer one."),
    ),
    FindingCode.COMMENT_UNANSWERED: Message(
        QT_TRANSLATE_NOOP("findings", "The consortium says that something must change here."),
        "",
        QT_TRANSLATE_NOOP("findings", "Answer the comment, or take over the wording that it proposes."),
    ),
    FindingCode.FONT_MISSING: Message(
        QT_TRANSLATE_NOOP("findings", "This has characters that no font of the program has."),
        QT_TRANSLATE_NOOP("findings", "Nothing can be printed with them: {characters}."),
        QT_TRANSLATE_NOOP("findings", "Write it with other characters."),
    ),
    FindingCode.LANGUAGE_PACK_MISSING: Message(
        QT_TRANSLATE_NOOP("findings", "Without a language pack ({packs}) this cannot be printed."),
        QT_TRANSLATE_NOOP("findings", "It has the fonts for these characters: {characters}."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Ask the consortium for the pack and take its file by “Bring in…”, or write it with other characters.",
        ),
    ),
    FindingCode.TEXT_BROUGHT: Message(
        QT_TRANSLATE_NOOP("findings", "Taken from a report brought in, and not changed yet."),
        "",
        QT_TRANSLATE_NOOP("findings", "Bring it up to the study period, or leave it if it still holds."),
    ),
    FindingCode.SOURCE_WITHOUT_ADDRESS: Message(
        QT_TRANSLATE_NOOP("findings", "The source has neither an address nor a file."),
        QT_TRANSLATE_NOOP("findings", "Nobody could look it up."),
        QT_TRANSLATE_NOOP("findings", "Add an address or a file, or mark the source as confidential."),
    ),
    FindingCode.VOTES_CHANGED_SINCE: Message(
        QT_TRANSLATE_NOOP("findings", "Votes have changed since the panel decided."),
        "",
        QT_TRANSLATE_NOOP("findings", "Confirm the decision, or decide again."),
    ),
}


def finding_message(finding: Finding, translate: Translate = in_english) -> Message:
    """Return the words for a finding."""
    facts = Facts(
        {
            name: translate("findings", _CALLED[fact]) if name in _CODES and fact in _CALLED else fact
            for name, fact in finding.facts
        }
    )
    facts |= {name: packs_named(str(facts[name]), translate) for name in PACK_FACTS if name in facts}
    return Message(*(filled("findings", text, facts, translate) for text in FINDINGS[finding.code]))
