"""The words of the command line for the reason inside an error: a clause that its sentence takes in, English.

Lower layers give a reason as a short code; the sentence of an error ends with the clause for it.
"""

from __future__ import annotations

from collections.abc import Mapping

from eesee_desktop.domain.errors import ErrorCode

REASONS: Mapping[ErrorCode, Mapping[str, str]] = {
    ErrorCode.REPORT_NOT_READABLE: {
        "empty": "it is empty",
        "no_section": "no heading of such a report is in it",
        "not_utf8": "line {line} is not written in UTF-8; save it so and try again",
        "too_large": "it has {size} bytes, at most {most} are read",
    },
    ErrorCode.IMPORT_NOT_VALID: {
        "format_too_new": "a newer program wrote it; install that program",
        "format_unknown": "it holds something else",
        "unfit": "its {where} do not fit its method",
        "json_not_readable": "it is no JSON, or was cut short",
        "key_doubled": "it says {key} twice",
        "nested_too_deeply": "it is nested too deeply",
        "number_refused": "it holds the number {number}, which no assessment has",
        "text_has_hidden_controls": "it holds invisible signs at {where} that can reverse what one reads",
        "text_not_normal": "it holds text at {where} that is not in normal form",
        "value_refused": "it has a value at {where} that cannot be there",
    },
    ErrorCode.INSTRUMENT_NOT_VALID: {
        "count_wrong": "there are too many or too few",
        "key_missing": "the key is missing",
        "key_unknown": "the key is not known",
        "language_missing": "the English text is missing",
        "not_utf8": "it is not written in UTF-8",
        "syntax": "it is no TOML",
        "too_large": "the file is larger than any method",
        "type_wrong": "it is of another type; expected is {expected}",
        "value_refused": "{value} cannot be there; expected is {expected}",
    },
    ErrorCode.SIGNERS_NOT_READABLE: {
        "namespaces": "a namespace is missing",
        "option": "an option is not known, or is there twice",
        "principal or key": "a name and a key are expected",
        "public_key_invalid": "the key is none of the kind ssh-ed25519",
        "quotes": "a quotation mark is not closed",
        "time": "a time is not written as YYYYMMDD or YYYYMMDDHHMMSS",
    },
    ErrorCode.SHEET_REFUSED: {
        "assessment_other": "it belongs to another assessment ({value}, here is {expected})",
        "dimension_unknown": "it scores {field}, which the panel does not score",
        "format_unknown": "another version of the program made it ({found})",
        "head_damaged": "what it says about itself was altered ({field})",
        "member_doubled": "there is another sheet of {field} for that round, {value}; keep the one that counts",
        "member_missing": "no pseudonym was filled in; ask whose it is and fill it in",
        "member_unknown": "{value} is none of the panel's pseudonyms; `eesee members ID` lists them",
        "method_other": "it was made with another version of the method ({value}, here is {expected})",
        "not_a_sheet": "it is no score sheet of this program, or its form fields were lost; scan and type it in",
        "pdf_damaged": "the file is damaged or no PDF; ask for it again",
        "pdf_locked": "it is locked with a password; ask for it without",
        "round_other": "it is for round {value}, wanted is {expected}",
        "score_refused": "{value} is no score for {field}; expected is {expected}",
        "sheet_empty": "nothing was scored on the sheet of {field}",
        "too_large": "it has {value} bytes, at most {expected} are read",
    },
    ErrorCode.VOTES_NOT_READABLE: {
        "cell_stray": "{value} stands under no name or dimension",
        "column_doubled": "the column {value} is there twice",
        "column_missing": "the column {value} is missing; expected are {expected}",
        "dimension_unknown": "{value} is no dimension that a panel scores",
        "formula": "there is a formula without a value; save the table with values",
        "member_missing": "the pseudonym is missing",
        "member_unknown": "{value} is none of the panel's pseudonyms ({expected})",
        "not_a_table": "the file is neither CSV nor XLSX",
        "not_utf8": "it is not written in UTF-8; save it so and try again",
        "round_unknown": "{value} is no round; expected is {expected}",
        "score_refused": "{value} is no score; expected is {expected}",
        "table_empty": "there is no vote in it",
        "too_large": "the table is larger than any panel's",
        "vote_doubled": "there is a second vote for the same place",
    },
}
"""By the code of the error, then of the reason; a reason without words here is shown as it is."""
