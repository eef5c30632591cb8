"""The catalogue of messages at the terminal: English, with verbs and options in place of buttons and pages."""

from __future__ import annotations

from collections.abc import Mapping

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.review import Finding
from eesee_desktop.messages.errors import error_message
from eesee_desktop.messages.findings import finding_message
from eesee_desktop.messages.message import Facts
from eesee_desktop.messages.openings import opening_message
from eesee_desktop.services.opening import OpeningCode, OpeningNotice

NEXT_STEPS: Mapping[ErrorCode, str] = {
    ErrorCode.ASSESSMENT_EXISTS: "Delete the one that is there first.",
    ErrorCode.ASSESSMENT_INCOMPLETE: "`eesee check {id}` lists them.",
    ErrorCode.ASSESSMENT_NOT_FOUND: "`eesee list` shows those there are.",
    ErrorCode.ASSESSMENT_SEALED: "`eesee reopen ID` makes it the draft of its next revision.",
    ErrorCode.COUNTRY_UNKNOWN: "Give three letters of ISO 3166-1, such as PER.",
    ErrorCode.DATABASE_DAMAGED: (
        "`eesee check-workspace` says what is left; `eesee salvage` makes a new workspace of it, and `eesee restore` "
        "brings a backup back."
    ),
    ErrorCode.FIELD_UNKNOWN: "`eesee show ID` lists all fields.",
    ErrorCode.FONT_MISSING: "Replace them; a submission can also be sealed with --no-draft.",
    ErrorCode.LANGUAGE_PACK_DAMAGED: "`eesee language-pack FILE` installs it again.",
    ErrorCode.LANGUAGE_PACK_MISSING: "`eesee language-pack FILE` installs one; the consortium has the file.",
    ErrorCode.MEMBER_HAS_VOTED: "`eesee members ID --left {member}` records that the member left; the votes stay.",
    ErrorCode.MEMBER_UNKNOWN: "`eesee members ID` lists them.",
    ErrorCode.PASSPHRASE_WRONG: "Try again.",
    ErrorCode.SCORE_OFF_STEP: "Set the rule of the dimension first.",
    ErrorCode.SUBMISSION_TOO_LARGE: "Shorten the texts, attach smaller files, or leave --with-files out.",
    ErrorCode.VOTE_EXISTS: "Give --overwrite to replace them.",
    ErrorCode.WORKSPACE_GONE: "Put it back and try again.",
    ErrorCode.WORKSPACE_IN_USE: "Close it there, or give --read-only. --even-if-in-use opens it all the same.",
    ErrorCode.WORKSPACE_NOT_FOUND: "`eesee init` makes one.",
    ErrorCode.WORKSPACE_READ_ONLY: "Try without --read-only, where the folder can be written to.",
}
"""Where the remedy is a verb or an option; elsewhere the catalogue's next step serves both."""

OPENING_STEPS: Mapping[OpeningCode, str] = {
    OpeningCode.CODE_NOT_CONFIRMED: "`eesee recovery-code` makes a new one.",
    OpeningCode.COMMITS_MISSING: "`eesee missing` lists them; `eesee missing --known` ends this notice.",
}
"""Likewise, of what an opening tells."""


def opening_sentence(notice: OpeningNotice) -> str:
    """Return what a person at a terminal reads of what an opening found."""
    message = opening_message(notice)
    return message._replace(next_step=OPENING_STEPS.get(notice.code, message.next_step)).in_one


def error_sentence(error: KnownError) -> str:
    """Return what a person at a terminal reads of an error."""
    message = error_message(error)
    if error.code in NEXT_STEPS:
        # Sentence and cause stay those of the screen: only what one can do next differs between the two.
        message = message._replace(next_step=NEXT_STEPS[error.code].format_map(Facts(error.facts)))
    return message.in_one


def finding_sentence(finding: Finding) -> str:
    """Return what a person at a terminal reads of a finding: one line of a list, so the first sentence only."""
    return finding_message(finding).sentence


def finding_next_step(finding: Finding) -> str:
    """Return what puts a finding right."""
    return finding_message(finding).next_step
