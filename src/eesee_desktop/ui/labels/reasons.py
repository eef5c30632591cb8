"""Why a score sheet or a table of votes was refused: the clause that the sentence of the failure takes in."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP as NOOP
from PySide6.QtCore import QCoreApplication

from eesee_desktop.domain.errors import ErrorCode, KnownError

REASONS: Mapping[ErrorCode, Mapping[str, str]] = {
    ErrorCode.SHEET_REFUSED: {
        "too_large": NOOP("reasons", "It is larger than any score sheet."),
        "pdf_damaged": NOOP("reasons", "The file is damaged, or no PDF. Ask for it again."),
        "pdf_locked": NOOP("reasons", "It is locked with a password. Ask for it without."),
        "not_a_sheet": NOOP(
            "reasons",
            "It is no score sheet of this program, or its form fields were lost, as when it is printed into a new "
            "PDF. Key the votes in.",
        ),
        "format_unknown": NOOP("reasons", "Another version of the program made it ({found})."),
        "head_damaged": NOOP("reasons", "What it says about itself was altered ({field})."),
        "assessment_other": NOOP(
            "reasons", "It belongs to another assessment ({value}; this one is {expected})."
        ),
        "method_other": NOOP(
            "reasons", "It was made with another version of the method ({value}; here is {expected})."
        ),
        "round_other": NOOP("reasons", "It is of round {value}; wanted is round {expected}."),
        "member_missing": NOOP("reasons", "No pseudonym was filled in. Ask whose it is."),
        "member_unknown": NOOP("reasons", "“{value}” is no member of this panel."),
        "member_doubled": NOOP(
            "reasons", "There is another sheet of {field} for that round ({value}). Keep the one that counts."
        ),
        "dimension_unknown": NOOP("reasons", "It scores {field}, which the panel does not score."),
        "score_refused": NOOP("reasons", "“{value}” is no score for {field}."),
        "sheet_empty": NOOP("reasons", "Nothing was scored on it ({field})."),
    },
    ErrorCode.VOTES_NOT_READABLE: {
        "too_large": NOOP("reasons", "It is larger than the table of any panel."),
        "not_utf8": NOOP("reasons", "It is not written in UTF-8. Save it so."),
        "not_a_table": NOOP("reasons", "It is neither CSV nor XLSX."),
        "table_empty": NOOP("reasons", "There is no vote in it."),
        "formula": NOOP("reasons", "There is a formula without a value. Save the table with values."),
        "column_missing": NOOP("reasons", "The column “{value}” is missing ({expected})."),
        "column_doubled": NOOP("reasons", "The column “{value}” is there twice."),
        "member_missing": NOOP("reasons", "The pseudonym is missing."),
        "member_unknown": NOOP("reasons", "“{value}” is no member of this panel ({expected})."),
        "round_unknown": NOOP("reasons", "“{value}” is no round."),
        "dimension_unknown": NOOP("reasons", "“{value}” is no dimension that a panel scores."),
        "score_refused": NOOP("reasons", "“{value}” is no score on the scale."),
        "vote_doubled": NOOP("reasons", "There is a second vote for the same place."),
        "cell_stray": NOOP("reasons", "“{value}” stands under no name or dimension."),
    },
}
"""By the code of the error, then of the reason."""


def reason_words(error: KnownError) -> str:
    """Return the words for the reason inside an error, empty where there are none."""
    words = REASONS.get(error.code, {}).get(str(error.facts.get("reason", "")))
    if not words:
        return ""
    facts = {"value": "…", "field": "…", "expected": "…", "found": "…"} | error.facts
    return QCoreApplication.translate("reasons", words).format_map(facts)
