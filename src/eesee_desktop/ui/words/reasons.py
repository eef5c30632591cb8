"""Why a file was refused: the sentence for the reason inside an error, which the words of the failure take in."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP as NOOP
from PySide6.QtCore import QCoreApplication

from eesee_desktop.domain.errors import ErrorCode, KnownError

OTHER = "other"
"""Stands for every reason that has no words of its own."""

REASONS: Mapping[ErrorCode, Mapping[str, str]] = {
    ErrorCode.BUNDLE_NOT_VALID: {
        "content_differs": NOOP("reasons", "It does not hold what the assessment says."),
        "key_differs": NOOP("reasons", "It is not signed with your key."),
        "text_not_normal": NOOP("reasons", "A text in it is not in normal form."),
        "text_has_hidden_controls": NOOP(
            "reasons", "A text in it has invisible signs that can reverse what one reads."
        ),
        "value_refused": NOOP("reasons", "A value in it cannot be there."),
        "score_missing": NOOP("reasons", "A score is missing in it."),
        "parts_disagree": NOOP("reasons", "Its parts do not agree with each other."),
        OTHER: NOOP("reasons", "A check of the whole file failed."),
    },
    ErrorCode.IMPORT_NOT_VALID: {
        "format_too_new": NOOP("reasons", "A newer version of the program wrote it. Install that one."),
        "format_unknown": NOOP("reasons", "It holds something else."),
        "json_not_readable": NOOP("reasons", "It is no JSON, or was cut short on its way."),
        "key_doubled": NOOP("reasons", "It says “{key}” twice."),
        "nested_too_deeply": NOOP("reasons", "It is nested more deeply than any assessment."),
        "number_refused": NOOP("reasons", "It holds the number {number}, which no assessment has."),
        "text_has_hidden_controls": NOOP(
            "reasons", "At {where} it has invisible signs that can reverse what one reads."
        ),
        "text_not_normal": NOOP("reasons", "The text at {where} is not in normal form."),
        "unfit": NOOP("reasons", "Its {where} do not fit its method."),
        "value_refused": NOOP("reasons", "At {where} it has a value that cannot be there."),
        OTHER: NOOP("reasons", "A check of the whole file failed."),
    },
    ErrorCode.INSTRUMENT_NOT_VALID: {
        "count_wrong": NOOP("reasons", "There are too many or too few ({expected})."),
        "key_missing": NOOP("reasons", "The key is missing."),
        "key_unknown": NOOP("reasons", "The key is not known."),
        "language_missing": NOOP("reasons", "The English text is missing."),
        "not_utf8": NOOP("reasons", "It is not written in UTF-8."),
        "syntax": NOOP("reasons", "It is no TOML."),
        "too_large": NOOP("reasons", "It is larger than any method."),
        "type_wrong": NOOP("reasons", "It is of another type; expected is {expected}."),
        "value_refused": NOOP("reasons", "“{value}” cannot be there; expected is {expected}."),
    },
    ErrorCode.REPORT_NOT_READABLE: {
        "empty": NOOP("reasons", "It is empty."),
        "no_section": NOOP("reasons", "No heading of a principle or a dimension is in it."),
        "not_utf8": NOOP("reasons", "Line {line} is not written in UTF-8. Save it so."),
        "too_large": NOOP("reasons", "It has {size} bytes; at most {most} are read."),
    },
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
    ErrorCode.SIGNERS_NOT_READABLE: {
        "namespaces": NOOP("reasons", "A namespace is missing."),
        "option": NOOP("reasons", "An option is not known, or is there twice."),
        "principal or key": NOOP("reasons", "A name and a key are expected."),
        "public_key_invalid": NOOP("reasons", "The key is not of the kind ssh-ed25519."),
        "quotes": NOOP("reasons", "A quotation mark is not closed."),
        "time": NOOP("reasons", "A time is not written as YYYYMMDD or YYYYMMDDHHMMSS."),
    },
}
"""By the code of the error, then of the reason."""


class Facts(dict[str, object]):
    """Facts of a code; one that is lacking shows as an ellipsis rather than failing the sentence."""

    def __missing__(self, key: str) -> str:
        return "…"


def reason_words(error: KnownError) -> str:
    """Return the words for the reason inside an error, empty where there are none."""
    reasons = REASONS.get(error.code, {})
    words = reasons.get(str(error.facts.get("reason", ""))) or reasons.get(OTHER)
    return QCoreApplication.translate("reasons", words).format_map(Facts(error.facts)) if words else ""
