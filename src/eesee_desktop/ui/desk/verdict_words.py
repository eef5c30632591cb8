"""What came of a submission, in words that somebody at the desk can act on."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from eesee_desktop.bundle.faults import Fault
from eesee_desktop.bundle.verdict import NoticeCode, Step, Verdict
from eesee_desktop.messages.verdicts import notice_sentence, point_sentence, refusal_sentence
from eesee_desktop.services.receiving import ReceivedSubmission
from eesee_desktop.services.register import KeyState
from eesee_desktop.ui.kit.messages import Tone
from eesee_desktop.ui.words.catalogue import fact_named
from eesee_desktop.ui.words.placing import put

translate = QCoreApplication.translate

_FINGERPRINT = re.compile(r"SHA256:\S+")
_GROUP = re.compile(r".{8}")
_TELEPHONED = frozenset({Step.SIGNATURE, Step.SEQUENCE})
_SPOILT = frozenset({Step.ENTRIES, Step.HASHES})


@dataclass(frozen=True, slots=True)
class Judged:
    """What came of one.

    Attributes:
        headline: With a sign, so that no colour is needed.
        short: The same in a word or two, for a table.
        next: What to do now.
    """

    tone: Tone
    headline: str
    short: str
    next: str


def judged(received: ReceivedSubmission) -> Judged:
    """Return the words for what came of a submission."""
    verdict = received.verdict
    if not verdict.is_valid:
        return Judged(
            Tone.ALARM,
            translate("desk", "✕ Not valid"),
            translate("desk", "✕ not valid"),
            breakable_keys(f"{refusal_sentence(verdict, translate)} {_next_if_invalid(received)}"),
        )
    if any(point.refuses for point in verdict.points):
        return Judged(
            Tone.NOTICE,
            translate("desk", "△ Valid, but not accepted"),
            translate("desk", "△ not accepted"),
            translate(
                "desk",
                "It is whole and from the member, and was not stored, for what is named below. Send the receipt: it "
                "tells them why. They put it right and seal the next file.",
            ),
        )
    if not received.is_remembered:
        return Judged(
            Tone.NOTICE,
            translate("desk", "△ Valid, from an unknown sender"),
            translate("desk", "△ unknown sender"),
            translate("desk", "It was not stored: no register vouches for whose key it is."),
        )
    if any(notice.code is NoticeCode.ALREADY_RECEIVED for notice in verdict.notices):
        return Judged(
            Tone.DONE,
            translate("desk", "✓ Received before"),
            translate("desk", "✓ received before"),
            translate(
                "desk", "The very same file is stored already. The receipt is the one of then; send it again."
            ),
        )
    return Judged(
        Tone.DONE,
        translate("desk", "✓ Received"),
        translate("desk", "✓ received"),
        translate(
            "desk",
            "It is whole, from a key that is confirmed, and stored with all that it came in. Send the receipt back, "
            "and compare the check code by telephone.",
        ),
    )


def _next_if_invalid(received: ReceivedSubmission) -> str:
    verdict = received.verdict
    if received.key_state is KeyState.PENDING:
        return translate(
            "desk",
            "Its key is in the register and pending. Telephone the member on a number that you know, compare the "
            "digits on the page Register, and drop the file here again.",
        )
    if verdict.code in {Fault.KEY_REVOKED, Fault.SIGNER_EXPIRED} or verdict.failed in _TELEPHONED:
        return translate(
            "desk", "Telephone the member on a number that you know before you do anything else."
        )
    if verdict.failed is Step.SENDER:
        return translate(
            "desk",
            "Ask the member for the enrolment file, drop it here, and compare the digits by telephone. Then drop this "
            "file again.",
        )
    if verdict.failed in _SPOILT:
        return translate(
            "desk",
            "The way it came may have spoilt it. Ask the member to send it once more, on another way if need be.",
        )
    return translate(
        "desk", "It was not stored. Tell the member what is said here; they seal it with a newer version."
    )


def key_words(received: ReceivedSubmission) -> str:
    """Return who signed and how well that key is known."""
    verdict, said = received.verdict, received.verdict.submission
    if verdict.key is None:
        return translate(
            "desk", "Nobody is known to have signed it: the signature was not even reached, or is wrong."
        )
    state = _state_words(received.key_state)
    if said is None or not verdict.is_valid:
        # Of a file that is refused nothing that it says of itself stands as a fact.
        signed = put(translate("desk", "A key signed it: %1."), verdict.key.fingerprint)
        return breakable_keys(f"{signed} {state}")
    who = put(translate("desk", "%1, registered as %2."), said.member.name, said.member.principal)
    return f"{who} {state}"


def _state_words(state: KeyState | None) -> str:
    return {
        None: translate("desk", "The register does not know this key."),
        KeyState.PENDING: translate(
            "desk", "The key is pending: nobody compared its digits by telephone yet."
        ),
        KeyState.CONFIRMED: translate("desk", "The key is confirmed: its digits were compared by telephone."),
        KeyState.EXPIRED: translate("desk", "The key has expired."),
        KeyState.REVOKED: translate("desk", "The key is revoked: somebody else may have it."),
    }[state]


def breakable_keys(text: str) -> str:
    """Return a text in which fingerprints, which have no blanks, can be broken over lines."""
    return _FINGERPRINT.sub(lambda found: _GROUP.sub("\\g<0>\u200b", found[0]), text)


def told_points(verdict: Verdict) -> tuple[tuple[str, str], ...]:
    """Return what is to be seen about a valid file, each with its sign: what refuses it first."""
    refusing = [
        ("✕", point_sentence(point, translate, fact_named)) for point in verdict.points if point.refuses
    ]
    noticed = [
        ("△", point_sentence(point, translate, fact_named)) for point in verdict.points if not point.refuses
    ]
    noticed += [("△", notice_sentence(notice, translate)) for notice in verdict.notices]
    return tuple(refusing + noticed)
