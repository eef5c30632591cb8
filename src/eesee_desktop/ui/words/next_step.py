"""The next thing to do, in as many words as a card or a heading has room for."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from eesee_desktop.domain.review import Finding, FindingCode
from eesee_desktop.ui.words.places import section_of

# %1 stands for the number of the dimension or principle.
NEXT_STEPS: Mapping[FindingCode, str] = {
    FindingCode.CONTEXT_MISSING: QT_TRANSLATE_NOOP("next_step", "write the country context"),
    FindingCode.EXTERNAL_SCORE_MISSING: QT_TRANSLATE_NOOP(
        "next_step", "complete %1 from the CIVICUS Monitor"
    ),
    FindingCode.SCORE_MISSING: QT_TRANSLATE_NOOP("next_step", "%1 needs a score"),
    FindingCode.JUSTIFICATION_MISSING: QT_TRANSLATE_NOOP("next_step", "%1 needs a justification"),
    FindingCode.NARRATIVE_MISSING: QT_TRANSLATE_NOOP("next_step", "%1 needs a narrative"),
    FindingCode.SCORE_NOT_BY_RULE: QT_TRANSLATE_NOOP("next_step", "%1: decide again, the votes have changed"),
    FindingCode.RULE_MISSING: QT_TRANSLATE_NOOP("next_step", "%1: say how the panel decided"),
    FindingCode.CONFIDENCE_MISSING: QT_TRANSLATE_NOOP("next_step", "%1: state the panel’s confidence"),
    FindingCode.RECOMMENDATIONS_MISSING: QT_TRANSLATE_NOOP("next_step", "complete the recommendations"),
}
_REVIEW = QT_TRANSLATE_NOOP("next_step", "review it, then seal it")


def next_step_words(finding: Finding | None) -> str:
    """Return what to do about a finding; that it can be reviewed where nothing was found."""
    words = _REVIEW if finding is None else NEXT_STEPS[finding.code]
    text = QCoreApplication.translate("next_step", words)
    return text if finding is None else text.replace("%1", section_of(finding.where))


def next_step_place(finding: Finding | None) -> str:
    """Return the field or page where that is done."""
    return "review" if finding is None else finding.where
