"""What a check found lacking."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Whether a finding stands in the way of sealing."""

    BLOCKS = "blocks"
    ADVISES = "advises"


class FindingCode(StrEnum):
    """What was found; the words stand where findings are shown."""

    CONTEXT_MISSING = "context_missing"
    EXTERNAL_SCORE_MISSING = "external_score_missing"
    SCORE_MISSING = "score_missing"
    JUSTIFICATION_MISSING = "justification_missing"
    NARRATIVE_MISSING = "narrative_missing"
    CONFIDENCE_MISSING = "confidence_missing"
    DUPLICATE_SOURCE = "duplicate_source"
    EXTERNAL_EDITION_OLD = "external_edition_old"
    EXTERNAL_RATING_DISAGREES = "external_rating_disagrees"
    COMMENT_UNANSWERED = "comment_unanswered"
    FONT_MISSING = "font_missing"
    LANGUAGE_PACK_MISSING = "language_pack_missing"
    LINK_DEAD = "link_dead"
    LINK_MALFORMED = "link_malformed"
    NARRATIVE_LONG = "narrative_long"
    NARRATIVE_SHORT = "narrative_short"
    PANEL_DIVIDED = "panel_divided"
    PANEL_SMALL = "panel_small"
    PANEL_WIDE = "panel_wide"
    PEOPLE_BROUGHT = "people_brought"
    REASON_FOR_CHANGE_MISSING = "reason_for_change_missing"
    RECOMMENDATIONS_MISSING = "recommendations_missing"
    RECOMMENDATION_UNTIED = "recommendation_untied"
    RULE_MISSING = "rule_missing"
    SCORE_NOT_BY_RULE = "score_not_by_rule"
    SCORE_OFF_STEP = "score_off_step"
    SCORE_UNSURE = "score_unsure"
    SOURCES_MISSING = "sources_missing"
    SOURCE_OUTSIDE_PERIOD = "source_outside_period"
    SOURCE_WITHOUT_ADDRESS = "source_without_address"
    TEXT_BROUGHT = "text_brought"
    VOTES_CHANGED_SINCE = "votes_changed_since"


# Only what a submission cannot do without. Everything else is for the panel to judge, and a check that blocks
# on a matter of judgement is soon worked around.
BLOCKING = frozenset(
    {
        FindingCode.CONTEXT_MISSING,
        FindingCode.EXTERNAL_SCORE_MISSING,
        FindingCode.SCORE_MISSING,
        FindingCode.JUSTIFICATION_MISSING,
        FindingCode.NARRATIVE_MISSING,
        # No matter of judgement either: "decided by the median" over a score that is none is untrue.
        FindingCode.SCORE_NOT_BY_RULE,
    }
)

TELLING_OF_VOTES = frozenset({FindingCode.PANEL_DIVIDED, FindingCode.PANEL_WIDE})
"""Findings whose figures come from single votes."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to complete or to look at again.

    Attributes:
        where: Name of the field to go to; ``panel``, or ``sources/<id>`` for a source.
        facts: Figures for the sentence, such as words counted and words advised; never prose.
    """

    code: FindingCode
    where: str
    facts: tuple[tuple[str, str], ...] = ()

    @property
    def severity(self) -> Severity:
        """BLOCKS for what an assessment cannot be sealed without, else ADVISES."""
        return Severity.BLOCKS if self.code in BLOCKING else Severity.ADVISES
