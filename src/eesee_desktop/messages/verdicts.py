"""What came of reading a submission file, in words: the steps, why it was refused, what to see about a valid one."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from eesee_desktop.bundle.verdict import Notice, NoticeCode, Point, PointCode, Step, Verdict
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
    NoticeCode.ARRIVED_OPEN: QT_TRANSLATE_NOOP(
        "verdicts",
        "PASSED ON: the sender encrypted it for {count} recipients, and it came in the clear. Others may have read it.",
    ),
    NoticeCode.ADDRESSED_TO_OTHERS: QT_TRANSLATE_NOOP(
        "verdicts",
        "PASSED ON: the sender did not encrypt it for you. Somebody who could open it encrypted it anew for you.",
    ),
    NoticeCode.SOMETHING_WITHHELD: QT_TRANSLATE_NOOP(
        "verdicts",
        "Kept back by the sender: confidential sources {confidential_sources}, votes {votes}, names {identities}.",
    ),
}


POINTS: Mapping[PointCode, str] = {
    PointCode.POLICY_NOT_GIVEN: QT_TRANSLATE_NOOP(
        "verdicts", "Not held against the consortium’s policy: none was given."
    ),
    PointCode.INSTRUMENT_ALTERED: QT_TRANSLATE_NOOP(
        "verdicts", "The method calls itself {id} {version} and is another: it was altered ({sha256})."
    ),
    PointCode.INSTRUMENT_NOT_ACCEPTED: QT_TRANSLATE_NOOP(
        "verdicts", "The method {id} {version} ({sha256}) is none that is accepted."
    ),
    PointCode.COUNTRY_UNKNOWN: QT_TRANSLATE_NOOP("verdicts", "{country} is no country."),
    PointCode.COUNTRY_NOT_THE_MEMBERS: QT_TRANSLATE_NOOP(
        "verdicts", "{principal} does not speak for {country}."
    ),
    PointCode.PERIOD_IN_FUTURE: QT_TRANSLATE_NOOP("verdicts", "The study period only begins on {first}."),
    PointCode.PERIOD_NOT_OVER: QT_TRANSLATE_NOOP("verdicts", "The study period ends only on {last}."),
    PointCode.PERIOD_TOO_LONG: QT_TRANSLATE_NOOP(
        "verdicts", "The study period has {days} days; more than {limit} are not expected."
    ),
    PointCode.PERIOD_TOO_EARLY: QT_TRANSLATE_NOOP(
        "verdicts", "The study period begins on {first}, before {earliest}."
    ),
    PointCode.CREATED_IN_FUTURE: QT_TRANSLATE_NOOP(
        "verdicts", "The file says that it was made on {created}."
    ),
    PointCode.PREDECESSOR_NOT_NAMED: QT_TRANSLATE_NOOP(
        "verdicts", "Revision {revision} names no revision that it follows."
    ),
    PointCode.PREDECESSOR_NOT_HERE: QT_TRANSLATE_NOOP(
        "verdicts", "Revision {revision} follows one that is not here ({previous}…)."
    ),
    PointCode.EXTERNAL_DISAGREES: QT_TRANSLATE_NOOP(
        "verdicts", "Score and rating of the CIVICUS Monitor do not fit each other ({where})."
    ),
    PointCode.EXTERNAL_IN_FUTURE: QT_TRANSLATE_NOOP(
        "verdicts", "The edition {edition} of the CIVICUS Monitor has not appeared yet."
    ),
    PointCode.PANEL_TOO_SMALL: QT_TRANSLATE_NOOP(
        "verdicts", "Members of the panel: {members}; at least {limit} are required."
    ),
    PointCode.PANEL_SMALL: QT_TRANSLATE_NOOP(
        "verdicts", "Members of the panel: {members}; the method advises {limit}."
    ),
    PointCode.VOTE_OFF_STEP: QT_TRANSLATE_NOOP("verdicts", "A vote on {dimension} is no step of the scale."),
    PointCode.SCORE_OFF_STEP: QT_TRANSLATE_NOOP("verdicts", "No step of the scale: {where}."),
    PointCode.JUSTIFICATION_MISSING: QT_TRANSLATE_NOOP("verdicts", "A score has no justification ({where})."),
    PointCode.SCORE_AGAINST_VOTES: QT_TRANSLATE_NOOP(
        "verdicts", "The score is not what its rule makes of the votes ({where})."
    ),
    PointCode.INCOMPLETE: QT_TRANSLATE_NOOP("verdicts", "Something required is missing ({where})."),
    PointCode.CONFIDENTIAL_INSIDE: QT_TRANSLATE_NOOP(
        "verdicts", "Confidential sources inside: {count}. Do not pass the file on; tell the member."
    ),
    PointCode.NAME_WITHOUT_CONSENT: QT_TRANSLATE_NOOP(
        "verdicts", "Names without consent inside: {count}. Do not pass the file on; tell the member."
    ),
    PointCode.PRACTICE_RELABELLED: QT_TRANSLATE_NOOP(
        "verdicts", "Narratives of the practice assessment: {count}. It is not marked as practice."
    ),
    PointCode.TRAINING_NOT_ACCEPTED: QT_TRANSLATE_NOOP("verdicts", "Practice assessments are not accepted."),
    PointCode.DRAFT_NOT_A_PDF: QT_TRANSLATE_NOOP(
        "verdicts", "What is enclosed as draft report is no readable PDF. Do not open it."
    ),
    PointCode.DRAFT_IS_ANOTHER: QT_TRANSLATE_NOOP(
        "verdicts",
        "The enclosed draft report does not say what the file says (printed by version {version}).",
    ),
    PointCode.DRAFT_PRINTED_OTHERWISE: QT_TRANSLATE_NOOP(
        "verdicts",
        "The enclosed draft report has the words of the file and other bytes than ours (printed by version {version}).",
    ),
    PointCode.DRAFT_WORDED_OTHERWISE: QT_TRANSLATE_NOOP(
        "verdicts",
        "The enclosed draft report was printed by version {version}, which words the standing parts otherwise; all "
        "texts, names and figures of the file stand in it.",
    ),
    PointCode.DRAFT_NOT_COMPARED: QT_TRANSLATE_NOOP(
        "verdicts", "The enclosed draft report could not be printed anew and compared ({reason})."
    ),
}


def as_it_is(_name: str, value: str) -> str:
    """Return a fact as it stands in the file."""
    return value


def point_sentence(
    point: Point, translate: Translate = in_english, named: Callable[[str, str], str] = as_it_is
) -> str:
    """Return what acceptance has to say of a valid file.

    Args:
        named: Says a fact, given with its name, as people know it; addresses of fields and codes of countries stay what
            they are where people type them.
    """
    facts = {name: named(name, value) for name, value in point.facts}
    return filled("verdicts", POINTS[point.code], Facts(facts), translate)


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
