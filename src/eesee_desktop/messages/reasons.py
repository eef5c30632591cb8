"""Why a file was refused: the sentence for the reason inside an error, which the words of the error take in."""

from __future__ import annotations

from collections.abc import Mapping

from eesee_desktop.bundle.faults import Fault
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.messages.marking import QT_TRANSLATE_NOOP
from eesee_desktop.messages.message import Facts, Translate, filled, in_english
from eesee_desktop.messages.submission_faults import fault_sentence

REASONS: Mapping[ErrorCode, Mapping[str, str]] = {
    ErrorCode.BUNDLE_NOT_VALID: {
        "content_differs": QT_TRANSLATE_NOOP("reasons", "It does not hold what the assessment says."),
        "key_differs": QT_TRANSLATE_NOOP("reasons", "It is not signed with your key."),
    },
    ErrorCode.IMPORT_NOT_VALID: {
        "unfit": QT_TRANSLATE_NOOP("reasons", "Its {where} do not match its method."),
    },
    ErrorCode.INSTRUMENT_NOT_VALID: {
        "count_wrong": QT_TRANSLATE_NOOP("reasons", "There are too many or too few (expected: {expected})."),
        "key_missing": QT_TRANSLATE_NOOP("reasons", "The key is missing."),
        "key_unknown": QT_TRANSLATE_NOOP("reasons", "The key is unknown."),
        "language_missing": QT_TRANSLATE_NOOP("reasons", "The English text is missing."),
        "not_utf8": QT_TRANSLATE_NOOP("reasons", "The file is not in UTF-8."),
        "syntax": QT_TRANSLATE_NOOP("reasons", "This is not TOML."),
        "too_large": QT_TRANSLATE_NOOP("reasons", "The file is too large to be a method."),
        "too_intricate": QT_TRANSLATE_NOOP(
            "reasons", "It is more intricate than a method can be: {expected}."
        ),
        "type_wrong": QT_TRANSLATE_NOOP("reasons", "The value is of the wrong type (expected: {expected})."),
        "value_refused": QT_TRANSLATE_NOOP("reasons", "“{value}” is not allowed (expected: {expected})."),
    },
    ErrorCode.REPORT_NOT_READABLE: {
        "empty": QT_TRANSLATE_NOOP("reasons", "It is empty."),
        "no_section": QT_TRANSLATE_NOOP(
            "reasons", "It has no heading that names a principle or a dimension."
        ),
        "not_utf8": QT_TRANSLATE_NOOP("reasons", "Line {line} is not in UTF-8."),
        "too_large": QT_TRANSLATE_NOOP("reasons", "It has {size} bytes; at most {most} are read."),
    },
    ErrorCode.SHEET_REFUSED: {
        "too_large": QT_TRANSLATE_NOOP("reasons", "It is too large to be a score sheet."),
        "pdf_damaged": QT_TRANSLATE_NOOP("reasons", "The file is damaged or is not a PDF. Ask for it again."),
        "pdf_locked": QT_TRANSLATE_NOOP("reasons", "It is locked with a password. Ask for one without."),
        "not_a_sheet": QT_TRANSLATE_NOOP(
            "reasons",
            "It is not a score sheet of this program, or its form fields were lost, as happens when it is printed "
            "to a new PDF. Type the votes in.",
        ),
        "format_unknown": QT_TRANSLATE_NOOP("reasons", "Another version of the program made it ({found})."),
        "head_damaged": QT_TRANSLATE_NOOP("reasons", "What it says about itself was altered ({field})."),
        "assessment_other": QT_TRANSLATE_NOOP(
            "reasons", "It belongs to another assessment ({value}; this one is {expected})."
        ),
        "method_other": QT_TRANSLATE_NOOP(
            "reasons", "It was made with another version of the method ({value}; this one is {expected})."
        ),
        "round_other": QT_TRANSLATE_NOOP("reasons", "It is for round {value}; round {expected} is wanted."),
        "member_missing": QT_TRANSLATE_NOOP("reasons", "No pseudonym was filled in. Ask whose it is."),
        "member_unknown": QT_TRANSLATE_NOOP("reasons", "“{value}” is not a member of this panel."),
        "member_doubled": QT_TRANSLATE_NOOP(
            "reasons",
            "There is another sheet from {field} for that round ({value}). Keep the one that counts.",
        ),
        "dimension_unknown": QT_TRANSLATE_NOOP(
            "reasons", "It scores {field}, which the panel does not score."
        ),
        "score_refused": QT_TRANSLATE_NOOP(
            "reasons", "“{value}” is not a score for {field} (expected: {expected})."
        ),
        "sheet_empty": QT_TRANSLATE_NOOP("reasons", "Nothing was scored on it ({field})."),
    },
    ErrorCode.VOTES_NOT_READABLE: {
        "too_large": QT_TRANSLATE_NOOP("reasons", "It is larger than any panel’s table."),
        "not_utf8": QT_TRANSLATE_NOOP("reasons", "The file is not in UTF-8."),
        "not_a_table": QT_TRANSLATE_NOOP("reasons", "It is neither CSV nor XLSX."),
        "table_empty": QT_TRANSLATE_NOOP("reasons", "There are no votes in it."),
        "formula": QT_TRANSLATE_NOOP(
            "reasons", "There is a formula without a value. Save the table with values."
        ),
        "column_missing": QT_TRANSLATE_NOOP(
            "reasons", "The column “{value}” is missing (expected: {expected})."
        ),
        "column_doubled": QT_TRANSLATE_NOOP("reasons", "The column “{value}” appears twice."),
        "member_missing": QT_TRANSLATE_NOOP("reasons", "The pseudonym is missing."),
        "member_unknown": QT_TRANSLATE_NOOP(
            "reasons", "“{value}” is not a member of this panel (expected: {expected})."
        ),
        "round_unknown": QT_TRANSLATE_NOOP("reasons", "“{value}” is not a round (expected: {expected})."),
        "dimension_unknown": QT_TRANSLATE_NOOP(
            "reasons", "“{value}” is not a dimension that a panel scores."
        ),
        "score_refused": QT_TRANSLATE_NOOP("reasons", "“{value}” is not a score (expected: {expected})."),
        "vote_doubled": QT_TRANSLATE_NOOP("reasons", "There is a second vote for the same place."),
        "cell_stray": QT_TRANSLATE_NOOP("reasons", "“{value}” is not under a name or a dimension."),
    },
    ErrorCode.SIGNERS_NOT_READABLE: {
        "control": QT_TRANSLATE_NOOP("reasons", "It holds a NUL, or begins with a byte order mark."),
        "key": QT_TRANSLATE_NOOP("reasons", "The key is not written as OpenSSH writes one."),
        "key type": QT_TRANSLATE_NOOP("reasons", "A key of a known type is expected behind the name."),
        "namespaces": QT_TRANSLATE_NOOP("reasons", "A namespace is missing, too long or given twice."),
        "not_utf8": QT_TRANSLATE_NOOP("reasons", "It is not UTF-8 text."),
        "option": QT_TRANSLATE_NOOP("reasons", "An option is unknown, or no comma divides it from the next."),
        "principal": QT_TRANSLATE_NOOP("reasons", "A name is missing or too long."),
        "quotes": QT_TRANSLATE_NOOP("reasons", "A quotation mark is not closed."),
        "valid-after": QT_TRANSLATE_NOOP("reasons", "The time of valid-after is none, or it is given twice."),
        "valid-before": QT_TRANSLATE_NOOP(
            "reasons", "The time of valid-before is none, is not behind valid-after, or is given twice."
        ),
    },
    ErrorCode.REVOKED_NOT_READABLE: {
        "binary": QT_TRANSLATE_NOOP(
            "reasons",
            "It is a key revocation list in binary form (KRL). A list of public keys is expected, one a line.",
        ),
        "control": QT_TRANSLATE_NOOP("reasons", "It holds a NUL, or begins with a byte order mark."),
        "key": QT_TRANSLATE_NOOP("reasons", "The key is not written as OpenSSH writes one."),
        "key type": QT_TRANSLATE_NOOP("reasons", "A key of a known type is expected."),
        "not_utf8": QT_TRANSLATE_NOOP("reasons", "It is not UTF-8 text."),
    },
}
"""By the code of the error, then of the reason; what the reader of submission files finds has its words in faults."""

READ_BY_STEPS = frozenset(
    {ErrorCode.BUNDLE_NOT_VALID, ErrorCode.IMPORT_NOT_VALID, ErrorCode.STATEMENT_NOT_VALID}
)
"""Errors whose reason may be a :class:`Fault`."""


def reason_of(error: KnownError, translate: Translate = in_english) -> str:
    """Return the sentence for the reason inside an error, empty where there is none."""
    reason = str(error.facts.get("reason", ""))
    words = REASONS.get(error.code, {}).get(reason, "")
    # Own words first: what an import or the writer of a file finds by itself is not a fault of the steps.
    if not words and error.code in READ_BY_STEPS and reason in set(Fault):
        return fault_sentence(Fault(reason), error.facts, translate)
    return filled("reasons", words, Facts(error.facts), translate)
