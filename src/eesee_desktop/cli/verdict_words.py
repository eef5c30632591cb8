"""The words of the command line for what came of reading a submission file, English."""

from __future__ import annotations

from collections.abc import Mapping

from eesee_desktop.bundle.faults import Fault
from eesee_desktop.bundle.verdict import Notice, NoticeCode, Step, Verdict
from eesee_desktop.cli.words import Facts

STEPS: Mapping[Step, str] = {
    Step.LIMITS: "size within limits",
    Step.ENTRIES: "exactly the entries that belong in it",
    Step.SIGNATURE: "signature",
    Step.SENDER: "sender in the list of signers",
    Step.HASHES: "hash of every entry",
    Step.JSON: "strict JSON",
    Step.SCHEMA: "form of the documents",
    Step.AGREEMENT: "the parts agree with each other",
    Step.SCORES: "scores computed anew",
    Step.SEQUENCE: "place in the row of revisions",
}

FAULTS: Mapping[Fault, str] = {
    Fault.FILE_TOO_LARGE: "The file has {bytes} bytes; no submission has more than {limit}.",
    Fault.TOO_MANY_ENTRIES: "The file has {entries} entries; no submission has more than {limit}.",
    Fault.ENTRY_TOO_LARGE: "The entry {entry} is larger than {limit} bytes.",
    Fault.ENTRY_TOO_COMPRESSED: "The entry {entry} would unpack to far more than a submission holds.",
    Fault.ARCHIVE_NOT_READABLE: "This is no submission file, or it was cut short or altered. Ask for it again.",
    Fault.FILE_DAMAGED: "The file was damaged on its way. Ask the member to send it again.",
    Fault.HEADERS_DIFFER: "The archive says two things of {entry}: it was altered.",
    Fault.ENTRY_DOUBLED: "The entry {entry} is there twice: the file was altered.",
    Fault.ENTRY_NAME_REFUSED: "The entry {entry} has a name that no submission uses.",
    Fault.ENTRY_NOT_A_FILE: "The entry {entry} is no plain file.",
    Fault.ENTRY_UNEXPECTED: "The entry {entry} does not belong in a submission file.",
    Fault.ENTRY_MISSING: "The entry {entry} is missing.",
    Fault.SIGNATURE_NOT_READABLE: "The signature cannot be read.",
    Fault.SIGNATURE_OF_ANOTHER_KIND: "The signature is not one of a submission but of {namespace}.",
    Fault.SIGNATURE_WRONG: "The signature does not belong to this content: it was altered after sealing.",
    Fault.KEY_REVOKED: "The key {fingerprint} was revoked. Do not rely on the file; telephone the member.",
    Fault.SIGNER_UNKNOWN: "The key {fingerprint} is not in the list of signers. Compare it by telephone.",
    Fault.SIGNER_IS_ANOTHER: "The key belongs to {found}, not to {expected}.",
    Fault.SIGNER_NOT_ALLOWED: "The key may not sign submissions ({namespace}).",
    Fault.SIGNER_NOT_YET_VALID: "The key is valid only after {valid_after}.",
    Fault.SIGNER_EXPIRED: "The key was valid until {valid_before}.",
    Fault.MANIFEST_NOT_READABLE: "The list of hashes has not the form of one.",
    Fault.ENTRY_NOT_LISTED: "The entry {entry} was added: the signed list does not name it.",
    Fault.LISTED_ENTRY_MISSING: "The entry {entry} was dropped: the signed list names it.",
    Fault.HASH_DIFFERS: "The entry {entry} was altered after sealing.",
    Fault.ARCHIVE_REPACKED: "The content is right but the file was packed anew by another program.",
    Fault.JSON_NOT_READABLE: "{entry} is no JSON.",
    Fault.KEY_DOUBLED: "{entry} says {key} twice.",
    Fault.NESTED_TOO_DEEPLY: "{entry} is nested too deeply.",
    Fault.NUMBER_REFUSED: "{entry} holds the number {number}, which no submission uses.",
    Fault.TEXT_NOT_NORMAL: "{entry} holds text that is not in normal form at {where}.",
    Fault.TEXT_HAS_HIDDEN_CONTROLS: "{entry} holds invisible signs at {where} that can reverse what one reads.",
    Fault.FORMAT_UNKNOWN: "{entry} is not in the form {expected}.",
    Fault.FORMAT_TOO_NEW: "{entry} is in version {version}; this program knows {known}. Install a newer program.",
    Fault.VALUE_REFUSED: "{entry} has a value that cannot be at {where} ({problem}).",
    Fault.INSTRUMENT_REFUSED: "The method in the file is not valid ({reason}).",
    Fault.PARTS_DISAGREE: "The parts of the file disagree about {value}.",
    Fault.MEMBER_IS_ANOTHER: "The file names the member {found}; expected was {expected}.",
    Fault.ATTACHMENT_NOT_NAMED: "No source names the attachment {entry}.",
    Fault.SCORE_MISSING: "Principle {principle} has no score.",
    Fault.SCORE_DIFFERS: "The score of principle {principle} is {submitted}; computed anew it is {computed}.",
    Fault.REVISION_REPLACED: "Another file with revision {revision} was received before. Telephone the member.",
    Fault.REVISION_LOWER: "Revision {revision} is older than {latest}, which was received before.",
    Fault.PREVIOUS_DIFFERS: "The revision before it is not the one that was received.",
}

NOTICES: Mapping[NoticeCode, str] = {
    NoticeCode.SENDER_UNKNOWN: "Sender not checked: give the list of signers with --signers.",
    NoticeCode.TRAINING: "TRAINING: a practice assessment, not to be published.",
    NoticeCode.REVISION_GAP: "Revisions are missing before this one.",
    NoticeCode.ALREADY_RECEIVED: "The same file was received before.",
    NoticeCode.SOMETHING_WITHHELD: (
        "Kept back by the sender: {confidential_sources} confidential sources, {votes} votes, {identities} names."
    ),
}


def refusal_sentence(verdict: Verdict) -> str:
    """Return why a file is not valid, empty if it is."""
    return "" if verdict.code is None else FAULTS[verdict.code].format_map(Facts(dict(verdict.facts)))


def notice_sentence(notice: Notice) -> str:
    """Return what a person should see about a file that is valid."""
    if notice.code is NoticeCode.SOMETHING_WITHHELD:
        kept_back = {"confidential_sources": "0", "votes": "0", "identities": "0", **dict(notice.facts)}
        return NOTICES[notice.code].format_map(kept_back)
    return NOTICES[notice.code].format_map(Facts(dict(notice.facts)))
