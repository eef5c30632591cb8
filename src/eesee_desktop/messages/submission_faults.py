"""What the reader of submission files refuses, in words."""

from __future__ import annotations

from collections.abc import Mapping

from eesee_desktop.bundle.faults import Fault
from eesee_desktop.messages.marking import QT_TRANSLATE_NOOP
from eesee_desktop.messages.message import Facts, Translate, filled, in_english

# Each says what was found and not who may have done it: damage and forgery look alike until somebody
# telephones.
FAULTS: Mapping[Fault, str] = {
    Fault.FILE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "faults", "The file has {bytes} bytes; no sealed file has more than {limit}."
    ),
    Fault.TOO_MANY_ENTRIES: QT_TRANSLATE_NOOP(
        "faults", "The file has {entries} entries; no sealed file has more than {limit}."
    ),
    Fault.ENTRY_TOO_LARGE: QT_TRANSLATE_NOOP("faults", "The entry {entry} is larger than {limit} bytes."),
    Fault.ENTRY_TOO_COMPRESSED: QT_TRANSLATE_NOOP(
        "faults", "The entry {entry} would unpack to far more than a sealed file holds."
    ),
    Fault.ARCHIVE_NOT_READABLE: QT_TRANSLATE_NOOP(
        "faults", "This is not a sealed file, or it was cut short or altered. Ask for it again."
    ),
    Fault.FILE_DAMAGED: QT_TRANSLATE_NOOP(
        "faults", "The file was damaged in transit. Ask the member to send it again."
    ),
    Fault.HEADERS_DIFFER: QT_TRANSLATE_NOOP(
        "faults", "The archive contradicts itself about {entry}: it was altered."
    ),
    Fault.ENTRY_DOUBLED: QT_TRANSLATE_NOOP(
        "faults", "The entry {entry} appears twice: the file was altered."
    ),
    Fault.ENTRY_NAME_REFUSED: QT_TRANSLATE_NOOP(
        "faults", "The entry {entry} has a name that no sealed file uses."
    ),
    Fault.ENTRY_NOT_A_FILE: QT_TRANSLATE_NOOP("faults", "The entry {entry} is not a plain file."),
    Fault.ENTRY_UNEXPECTED: QT_TRANSLATE_NOOP(
        "faults", "The entry {entry} does not belong in a sealed file."
    ),
    Fault.ENTRY_MISSING: QT_TRANSLATE_NOOP("faults", "The entry {entry} is missing."),
    Fault.SIGNATURE_NOT_READABLE: QT_TRANSLATE_NOOP("faults", "The signature cannot be read."),
    Fault.SIGNATURE_OF_ANOTHER_KIND: QT_TRANSLATE_NOOP(
        "faults", "The signature is not for a sealed file but for {namespace}."
    ),
    Fault.SIGNATURE_WRONG: QT_TRANSLATE_NOOP(
        "faults", "The signature does not belong to this content: it was altered after sealing."
    ),
    Fault.KEY_REVOKED: QT_TRANSLATE_NOOP(
        "faults", "The key {fingerprint} was revoked. Do not rely on the file; telephone the member."
    ),
    Fault.SIGNER_UNKNOWN: QT_TRANSLATE_NOOP(
        "faults", "The key {fingerprint} is not in the list of signers. Compare it by telephone."
    ),
    Fault.SIGNER_IS_ANOTHER: QT_TRANSLATE_NOOP("faults", "The key belongs to {found}, not to {expected}."),
    Fault.SIGNER_NOT_ALLOWED: QT_TRANSLATE_NOOP("faults", "The key may not sign submissions ({namespace})."),
    Fault.SIGNER_NOT_YET_VALID: QT_TRANSLATE_NOOP("faults", "The key is valid only after {valid_after}."),
    Fault.SIGNER_EXPIRED: QT_TRANSLATE_NOOP("faults", "The key was valid until {valid_before}."),
    Fault.MANIFEST_NOT_READABLE: QT_TRANSLATE_NOOP("faults", "The list of hashes is malformed."),
    Fault.ENTRY_NOT_LISTED: QT_TRANSLATE_NOOP(
        "faults", "The entry {entry} was added: the signed list does not name it."
    ),
    Fault.LISTED_ENTRY_MISSING: QT_TRANSLATE_NOOP(
        "faults", "The entry {entry} was removed: the signed list names it."
    ),
    Fault.HASH_DIFFERS: QT_TRANSLATE_NOOP("faults", "The entry {entry} was altered after sealing."),
    Fault.ARCHIVE_REPACKED: QT_TRANSLATE_NOOP(
        "faults", "The content is right, but another program repacked the file."
    ),
    Fault.JSON_NOT_READABLE: QT_TRANSLATE_NOOP("faults", "{entry} is not JSON, or was cut short."),
    Fault.KEY_DOUBLED: QT_TRANSLATE_NOOP("faults", "{entry} has the key “{key}” twice."),
    Fault.TOO_MANY_VALUES: QT_TRANSLATE_NOOP(
        "faults", "{entry} holds {values} values; no document has more than {limit}."
    ),
    Fault.NESTED_TOO_DEEPLY: QT_TRANSLATE_NOOP("faults", "{entry} is nested too deeply."),
    Fault.NUMBER_REFUSED: QT_TRANSLATE_NOOP(
        "faults", "{entry} holds the number {number}, which is not allowed."
    ),
    Fault.TEXT_NOT_NORMAL: QT_TRANSLATE_NOOP(
        "faults", "{entry} holds text at {where} that is not in normal form (NFC)."
    ),
    Fault.TEXT_HAS_HIDDEN_CONTROLS: QT_TRANSLATE_NOOP(
        "faults", "{entry} holds control characters at {where} that can reorder the text you see."
    ),
    Fault.FORMAT_UNKNOWN: QT_TRANSLATE_NOOP("faults", "{entry} is not in the format {expected}."),
    Fault.FORMAT_TOO_NEW: QT_TRANSLATE_NOOP(
        "faults", "{entry} is in version {version}; this program knows {known}. Install the newer program."
    ),
    Fault.VALUE_REFUSED: QT_TRANSLATE_NOOP(
        "faults", "{entry} has a value at {where} that is not allowed ({problem})."
    ),
    Fault.INSTRUMENT_REFUSED: QT_TRANSLATE_NOOP("faults", "The method in the file is not valid."),
    Fault.PARTS_DISAGREE: QT_TRANSLATE_NOOP("faults", "The parts of the file disagree about {value}."),
    Fault.MEMBER_IS_ANOTHER: QT_TRANSLATE_NOOP(
        "faults", "The file names the member {found}; {expected} was expected."
    ),
    Fault.ATTACHMENT_NOT_NAMED: QT_TRANSLATE_NOOP("faults", "No source names the attachment {entry}."),
    Fault.SCORE_MISSING: QT_TRANSLATE_NOOP("faults", "Principle {principle} has no score."),
    Fault.SCORE_DIFFERS: QT_TRANSLATE_NOOP(
        "faults", "The score of principle {principle} is {submitted}; recomputed it is {computed}."
    ),
    Fault.REVISION_REPLACED: QT_TRANSLATE_NOOP(
        "faults", "Another file with revision {revision} was received before. Telephone the member."
    ),
    Fault.REVISION_LOWER: QT_TRANSLATE_NOOP(
        "faults", "Revision {revision} is older than {latest}, which was received before."
    ),
    Fault.PREVIOUS_DIFFERS: QT_TRANSLATE_NOOP(
        "faults", "The revision that it follows is not the one that was received."
    ),
}

_IN_DIMENSION = QT_TRANSLATE_NOOP(
    "faults", "{entry} has a value for dimension {dimension} ({where}) that is not allowed ({problem})."
)
_WHOLE_FILE = QT_TRANSLATE_NOOP("faults", "The file")


def fault_sentence(fault: Fault, facts: Mapping[str, object], translate: Translate = in_english) -> str:
    """Return why a file is refused.

    Args:
        facts: Without ``entry`` where the document is not one of several in a submission file.
    """
    # The facts come second and win: the words for a whole file stand only where no entry is named.
    named = {"entry": translate("faults", _WHOLE_FILE), **facts}
    is_placed = fault is Fault.VALUE_REFUSED and "dimension" in facts
    return filled("faults", _IN_DIMENSION if is_placed else FAULTS[fault], Facts(named), translate)
