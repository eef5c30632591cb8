"""What came of reading a submission file, in words: the steps, why it was refused, what to see about a valid one."""

from __future__ import annotations

from collections.abc import Mapping

from eesee_desktop.bundle.verdict import Notice, NoticeCode, Step, Verdict
from eesee_desktop.messages.marking import QT_TRANSLATE_NOOP
from eesee_desktop.messages.message import Facts, Translate, filled, in_english
from eesee_desktop.messages.submission_faults import fault_sentence

# Without a verb, because the same words stand behind "passed" and "failed".
STEPS: Mapping[Step, str] = {
    Step.LIMITS: QT_TRANSLATE_NOOP("verdicts", "size within limits"),
    Step.ENTRIES: QT_TRANSLATE_NOOP("verdicts", "nothing missing, nothing added"),
    Step.SIGNATURE: QT_TRANSLATE_NOOP("verdicts", "signature"),
    Step.SENDER: QT_TRANSLATE_NOOP("verdicts", "known sender"),
    Step.HASHES: QT_TRANSLATE_NOOP("verdicts", "checksum of every part"),
    Step.JSON: QT_TRANSLATE_NOOP("verdicts", "data that can be read"),
    Step.SCHEMA: QT_TRANSLATE_NOOP("verdicts", "data in the agreed form"),
    Step.AGREEMENT: QT_TRANSLATE_NOOP("verdicts", "all parts tell the same"),
    Step.SCORES: QT_TRANSLATE_NOOP("verdicts", "scores recomputed"),
    Step.SEQUENCE: QT_TRANSLATE_NOOP("verdicts", "place in the sequence of revisions"),
}

NOTICES: Mapping[NoticeCode, str] = {
    NoticeCode.SENDER_UNKNOWN: QT_TRANSLATE_NOOP(
        "verdicts", "Sender not checked: no list of signers was given."
    ),
    NoticeCode.TRAINING: QT_TRANSLATE_NOOP(
        "verdicts", "TRAINING: a practice assessment, not to be published."
    ),
    NoticeCode.REVISION_GAP: QT_TRANSLATE_NOOP("verdicts", "Revisions before this one are missing."),
    NoticeCode.ALREADY_RECEIVED: QT_TRANSLATE_NOOP("verdicts", "The same file was received before."),
    NoticeCode.SOMETHING_WITHHELD: QT_TRANSLATE_NOOP(
        "verdicts",
        "Kept back by the sender: confidential sources {confidential_sources}, votes {votes}, names {identities}.",
    ),
}


def refusal_sentence(verdict: Verdict, translate: Translate = in_english) -> str:
    """Return why a file is not valid, empty if it is."""
    return "" if verdict.code is None else fault_sentence(verdict.code, dict(verdict.facts), translate)


def notice_sentence(notice: Notice, translate: Translate = in_english) -> str:
    """Return what a person should see about a file that is valid."""
    facts = Facts(dict(notice.facts))
    if notice.code is NoticeCode.SOMETHING_WITHHELD:
        facts = Facts({"confidential_sources": "0", "votes": "0", "identities": "0", **facts})
    return filled("verdicts", NOTICES[notice.code], facts, translate)


def step_words(step: Step, translate: Translate = in_english) -> str:
    """Return what a step of the reading checks."""
    return translate("verdicts", STEPS[step])
