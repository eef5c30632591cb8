"""Why a submission file, or a document in it, is refused: as codes; the words live where they are shown."""

from __future__ import annotations

import re
from enum import StrEnum

# What a file says of itself stands in the sentence of a refusal. It may neither begin a line of its own there nor fill
# the screen.
_NOT_SHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_LONGEST_FACT = 300


class Fault(StrEnum):
    """One reason for a refusal, in the order of the steps that find it."""

    # limits
    FILE_TOO_LARGE = "file_too_large"
    TOO_MANY_ENTRIES = "too_many_entries"
    ENTRY_TOO_LARGE = "entry_too_large"
    ENTRY_TOO_COMPRESSED = "entry_too_compressed"
    # entries
    ARCHIVE_NOT_READABLE = "archive_not_readable"
    FILE_DAMAGED = "file_damaged"
    HEADERS_DIFFER = "headers_differ"
    ENTRY_DOUBLED = "entry_doubled"
    ENTRY_NAME_REFUSED = "entry_name_refused"
    ENTRY_NOT_A_FILE = "entry_not_a_file"
    ENTRY_UNEXPECTED = "entry_unexpected"
    ENTRY_MISSING = "entry_missing"
    # signature
    SIGNATURE_NOT_READABLE = "signature_not_readable"
    SIGNATURE_OF_ANOTHER_KIND = "signature_of_another_kind"
    SIGNATURE_WRONG = "signature_wrong"
    # sender
    KEY_REVOKED = "key_revoked"
    SIGNER_UNKNOWN = "signer_unknown"
    SIGNER_IS_ANOTHER = "signer_is_another"
    SIGNER_NOT_ALLOWED = "signer_not_allowed"
    SIGNER_NOT_YET_VALID = "signer_not_yet_valid"
    SIGNER_EXPIRED = "signer_expired"
    # hashes
    MANIFEST_NOT_READABLE = "manifest_not_readable"
    ENTRY_NOT_LISTED = "entry_not_listed"
    LISTED_ENTRY_MISSING = "listed_entry_missing"
    HASH_DIFFERS = "hash_differs"
    ARCHIVE_REPACKED = "archive_repacked"
    # strict JSON
    JSON_NOT_READABLE = "json_not_readable"
    KEY_DOUBLED = "key_doubled"
    TOO_MANY_VALUES = "too_many_values"
    NESTED_TOO_DEEPLY = "nested_too_deeply"
    NUMBER_REFUSED = "number_refused"
    TEXT_NOT_NORMAL = "text_not_normal"
    TEXT_HAS_HIDDEN_CONTROLS = "text_has_hidden_controls"
    # schema
    FORMAT_UNKNOWN = "format_unknown"
    FORMAT_TOO_NEW = "format_too_new"
    VALUE_REFUSED = "value_refused"
    INSTRUMENT_REFUSED = "instrument_refused"
    # agreement
    PARTS_DISAGREE = "parts_disagree"
    MEMBER_IS_ANOTHER = "member_is_another"
    ATTACHMENT_NOT_NAMED = "attachment_not_named"
    # scores
    SCORE_MISSING = "score_missing"
    SCORE_DIFFERS = "score_differs"
    # sequence
    REVISION_REPLACED = "revision_replaced"
    REVISION_LOWER = "revision_lower"
    PREVIOUS_DIFFERS = "previous_differs"


class Refused(Exception):  # noqa: N818  a refusal is an answer, not a failure of the program
    """Raised inside the reading of a file; callers outside see a Verdict or a KnownError.

    Args:
        facts: Names and figures for the sentence of the fault; never prose of the assessment.
    """

    def __init__(self, fault: Fault, /, **facts: object) -> None:
        super().__init__(fault.value)
        self.fault = fault
        self.facts = tuple((name, _shown(str(value))) for name, value in facts.items())


def _shown(text: str) -> str:
    """Return a text as it may stand in a sentence: on one line, nothing hidden, not longer than a few lines."""
    if len(text) > _LONGEST_FACT:
        text = f"{text[:_LONGEST_FACT]}…"
    return _NOT_SHOWN.sub(lambda match: ascii(match[0])[1:-1], text)


Place = tuple["Place", str | int] | None
"""Where a value stands in a document: the place of what holds it, and its key or position there. None is the root."""


def place_to_text(place: Place) -> str:
    """Return a place as it is told: ``/dimensions/3/decision/score``; empty for the root."""
    parts: list[str] = []
    while place is not None:
        place, part = place
        parts.append(f"/{part}")
    return "".join(reversed(parts))
