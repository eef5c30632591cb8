"""The words of the command line for the reason inside an error: a clause that its sentence takes in, English.

Lower layers give a reason as a short code; the sentence of an error ends with the clause for it.
"""

from __future__ import annotations

from collections.abc import Mapping

REASONS: Mapping[str, str] = {
    # a published report
    "empty": "it is empty",
    "no_section": "no heading of such a report is in it",
    "not_utf8": "it is not written in UTF-8; save it so and try again",
    "too_large": "it is larger than any such file",
    # an exported assessment
    "format_too_new": "a newer program wrote it; install that program",
    "format_unknown": "it holds something else",
    "instrument": "its principles or dimensions are not those of its method",
    "json_not_readable": "it is no JSON, or was cut short",
    "key_doubled": "it says {key} twice",
    "nested_too_deeply": "it is nested too deeply",
    "number_refused": "it holds the number {number}, which no assessment has",
    "text_has_hidden_controls": "it holds invisible signs at {where} that can reverse what one reads",
    "text_not_normal": "it holds text at {where} that is not in normal form",
    "value_refused": "it has a value at {where} that cannot be there",
    # a list of signers
    "namespaces": "a namespace is missing",
    "option": "an option is not known, or is there twice",
    "principal or key": "a name and a key are expected",
    "public_key_invalid": "the key is none of the kind ssh-ed25519",
    "quotes": "a quotation mark is not closed",
    "time": "a time is not written as YYYYMMDD or YYYYMMDDHHMMSS",
    # a method file
    "count_wrong": "there are too many or too few",
    "key_missing": "the key is missing",
    "key_unknown": "the key is not known",
    "language_missing": "the English text is missing",
    "syntax": "it is no TOML",
    "type_wrong": "it is of another type; expected is {expected}",
}
"""By the code of the reason; what has no words here is shown as it is."""
