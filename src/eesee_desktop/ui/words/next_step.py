"""The next thing to do, in as many words as a card or a heading has room for."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from eesee_desktop.domain.review import Finding, FindingCode, Severity
from eesee_desktop.ui.words.places import section_of
from eesee_desktop.ui.words.placing import put

# %1 stands for the number of the dimension or principle.
NEXT_STEPS: Mapping[FindingCode, str] = {
    FindingCode.CONTEXT_MISSING: QT_TRANSLATE_NOOP("next_step", "write the country context"),
    FindingCode.EXTERNAL_SCORE_MISSING: QT_TRANSLATE_NOOP(
        "next_step", "fill in principle %1 from the CIVICUS Monitor"
    ),
    FindingCode.SCORE_MISSING: QT_TRANSLATE_NOOP("next_step", "%1 needs a score"),
    FindingCode.JUSTIFICATION_MISSING: QT_TRANSLATE_NOOP("next_step", "%1 needs a justification"),
    FindingCode.NARRATIVE_MISSING: QT_TRANSLATE_NOOP("next_step", "%1 needs a narrative"),
    FindingCode.SCORE_NOT_BY_RULE: QT_TRANSLATE_NOOP("next_step", "%1: decide again, the votes have changed"),
    FindingCode.RULE_MISSING: QT_TRANSLATE_NOOP("next_step", "%1: say how the panel decided"),
    FindingCode.CONFIDENCE_MISSING: QT_TRANSLATE_NOOP("next_step", "%1: state the panel’s confidence"),
    FindingCode.RECOMMENDATIONS_MISSING: QT_TRANSLATE_NOOP("next_step", "complete the recommendations"),
}
# %1 stands for what there is to do.
_NEXT = QT_TRANSLATE_NOOP("next_step", "Next: %1")
_OPTIONAL = QT_TRANSLATE_NOOP("next_step", "Ready to seal. Optional: %1")
_REVIEW = QT_TRANSLATE_NOOP("next_step", "review it, then seal it")


def next_step_words(finding: Finding | None) -> str:
    """Return what to do next in one line: about a finding, or to review where nothing was found.

    Where nothing required is missing it says so before what is left to do, which would look required otherwise.
    """
    if finding is None:
        form, words = _NEXT, _REVIEW
    else:
        form = _NEXT if finding.severity is Severity.BLOCKS else _OPTIONAL
        words = NEXT_STEPS[finding.code]
    text = QCoreApplication.translate("next_step", words)
    if finding is not None:
        text = put(text, section_of(finding.where))
    return put(QCoreApplication.translate("next_step", form), text)


def next_step_place(finding: Finding | None) -> str:
    """Return the field or page where that is done."""
    return "review" if finding is None else finding.where
