"""The words of the command line: a sentence for each error and each finding, English."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from eesee_desktop.cli.reason_words import REASONS
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.review import Finding, FindingCode
from eesee_desktop.domain.score import printed

ERRORS: Mapping[ErrorCode, str] = {
    ErrorCode.ADDRESS_INVALID: "{value} is not a web address. Give one that begins with https:// or http://.",
    ErrorCode.ASSESSMENT_INCOMPLETE: "Required things missing: {count}. `eesee check {id}` lists them.",
    ErrorCode.ASSESSMENT_NOT_FOUND: "There is no assessment {id}. `eesee list` shows those there are.",
    ErrorCode.ASSESSMENT_NOT_SEALED: "The assessment is a draft; only a sealed one can be reopened.",
    ErrorCode.ASSESSMENT_SEALED: "The assessment is sealed. `eesee reopen ID` makes it the next revision.",
    ErrorCode.ATTACHMENT_KIND_REFUSED: "Files of the kind {extension} cannot be attached. Use one of: {expected}.",
    ErrorCode.ATTACHMENT_TOO_LARGE: "The file has {size} bytes; at most {limit} can be attached.",
    ErrorCode.BACKUP_FAILED: "The backup could not be written, so nothing else was changed. Check the disk.",
    ErrorCode.BUNDLE_NOT_VALID: "The submission file is not valid.",
    ErrorCode.COUNTRY_UNKNOWN: "{value} is not a country code. Give three letters of ISO 3166-1, such as PER.",
    ErrorCode.DATABASE_DAMAGED: "The database is damaged. Restore the newest backup of this workspace.",
    ErrorCode.DATABASE_LOCKED: "The workspace is open in another program or window. Close it there and try again.",
    ErrorCode.DATABASE_TOO_NEW: (
        "The workspace was written by a newer program (schema {found}, this program knows {known}). "
        "Install the newer program; nothing was changed."
    ),
    ErrorCode.DISK_FAILED: (
        "The disk could not be read or written. See whether it is plugged in and not write-protected; "
        "what was saved is kept."
    ),
    ErrorCode.DISK_FULL: "The disk is full. Free some space and try again; what was saved before is safe.",
    ErrorCode.FIELD_UNKNOWN: "There is no field {field}. `eesee show ID` lists all fields.",
    ErrorCode.FILE_EXISTS: "{path} is there already. Give another name, or move the old file away.",
    ErrorCode.FILE_NOT_READABLE: "{path} cannot be read. Check that it is there and that you may read it.",
    ErrorCode.FILE_NOT_WRITABLE: "{path} cannot be written. Check the folder and the space on the disk.",
    ErrorCode.FONT_MISSING: (
        "The fonts of the program lack characters that stand in {where}: {characters}. They would print as boxes. "
        "Write them in another way there; a submission can also be sealed with --no-draft."
    ),
    ErrorCode.IMPORT_NOT_VALID: "The file is no assessment of this program: {reason}. Nothing was changed.",
    ErrorCode.INSTRUMENT_NOT_FOUND: "The method of this assessment (SHA-256 {sha256}) is not in this workspace.",
    ErrorCode.INSTRUMENT_NOT_VALID: "The method file is not valid at {key}, line {line}: {reason}.",
    ErrorCode.KEY_FILE_DAMAGED: "The key file is damaged. Put back a copy of it from a backup.",
    ErrorCode.KEY_FILE_MISSING: "The key file is missing. Put back a copy of it from a backup.",
    ErrorCode.MEMBER_EXISTS: "There is a panel member {member} already. Choose another pseudonym.",
    ErrorCode.MEMBER_UNKNOWN: "There is no panel member {member}. `eesee members ID` lists them.",
    ErrorCode.OPERATION_CANCELLED: "Cancelled; nothing was changed.",
    ErrorCode.PASSPHRASE_WRONG: "The passphrase is wrong. The data are undamaged; try again.",
    ErrorCode.PASSPHRASE_TOO_WEAK: "The passphrase is too easy to guess. Take four or more unrelated words.",
    ErrorCode.PERIOD_INVALID: "The study period ends ({last}) before it begins ({first}).",
    ErrorCode.RECIPIENT_INVALID: "{value} is not an age recipient. It begins with age1.",
    ErrorCode.RECOVERY_CODE_WRONG: "The recovery code is wrong. Look at it again, sign by sign.",
    ErrorCode.REPORT_NOT_READABLE: "The file cannot be read as a Country Focus Report in Markdown: {reason}.",
    ErrorCode.SCORE_OFF_STEP: (
        "{score} is not a step of the scale. Only the panel's score by the rule mean or median can lie between two "
        "steps: set the rule of the dimension first."
    ),
    ErrorCode.SHEET_REFUSED: "The sheet was refused: {reason}.",
    ErrorCode.SIGNERS_NOT_READABLE: "The list of signers cannot be read at line {line}: {reason}.",
    ErrorCode.SOURCE_UNKNOWN: "There is no source {id}.",
    ErrorCode.VALUE_INVALID: "{value} is not a value for {field}. Expected: {expected}.",
    ErrorCode.VOTES_NOT_READABLE: "The table of votes cannot be read at {where}: {reason}.",
    ErrorCode.VOTE_EXISTS: "Votes there already with another value: {count}. Give --overwrite to replace them.",
    ErrorCode.WORKSPACE_EXISTS: "There is a workspace in {path} already.",
    ErrorCode.WORKSPACE_NOT_FOUND: "There is no workspace in {path}. `eesee init` makes one.",
    ErrorCode.ASSESSMENT_CHANGED: "The assessment was changed while it was being sealed. Look at it and seal it again.",
    ErrorCode.ASSESSMENT_EXISTS: "This assessment is here already and an import never overwrites. Nothing was changed.",
    ErrorCode.ATTACHMENT_MISSING: "The attached file is not in this workspace.",
    ErrorCode.MEMBER_HAS_VOTED: "The panel member {member} has voted. Say that the member left; the votes stay.",
    ErrorCode.PUBLIC_KEY_INVALID: "{value} is no public key of the kind ssh-ed25519.",
    ErrorCode.RECOMMENDATION_UNKNOWN: "There is no recommendation {id}.",
    ErrorCode.RECOVERY_CODE_MISTYPED: "The recovery code has a slip in it. Look at it again, sign by sign.",
    ErrorCode.SEALED_FILE_NOT_OPENED: "The encrypted file cannot be opened with this identity, or it was damaged.",
    ErrorCode.SIGNATURE_NOT_READABLE: "The signature cannot be read.",
    ErrorCode.SUBMISSION_TOO_LARGE: (
        "The submission would be larger than any that is accepted ({entry}: {size}, at most {limit}). Shorten the "
        "texts, attach smaller files, or seal without the attached files. Nothing was changed."
    ),
    ErrorCode.TEXT_TOO_LONG: (
        "The text for {field} has {characters} characters; at most {limit} are kept, some forty pages. "
        "Shorten it; nothing was changed."
    ),
    ErrorCode.SUBMISSION_DIFFERS: "Another submission of revision {revision} was received before. Telephone them.",
}

FINDINGS: Mapping[FindingCode, str] = {
    FindingCode.CONTEXT_MISSING: "The country context is empty.",
    FindingCode.EXTERNAL_SCORE_MISSING: "The score of the CIVICUS Monitor is not complete.",
    FindingCode.SCORE_MISSING: "The score of the panel is missing.",
    FindingCode.JUSTIFICATION_MISSING: "The score has no justification.",
    FindingCode.NARRATIVE_MISSING: "The narrative is empty.",
    FindingCode.CONFIDENCE_MISSING: "How sure the panel is has not been said.",
    FindingCode.DUPLICATE_SOURCE: "The same work is in the list of sources twice.",
    FindingCode.EXTERNAL_EDITION_OLD: "The edition {edition} may be superseded: ratings change in December.",
    FindingCode.EXTERNAL_RATING_DISAGREES: "The rating is not the one that the raw score falls into.",
    FindingCode.LINK_DEAD: "Links without an address: {count}.",
    FindingCode.LINK_MALFORMED: "Links with an address that is not one: {count}.",
    FindingCode.NARRATIVE_LONG: "Words: {words}; the guide says at most {longest}.",
    FindingCode.NARRATIVE_SHORT: "Words: {words}; the guide says at least {shortest}.",
    FindingCode.PANEL_DIVIDED: (
        "The panel is divided: {below} of {n} votes are {low} or less, {above} are {high} or more."
    ),
    FindingCode.PANEL_SMALL: "Panel members recorded: {members}; the method advises at least {minimum}.",
    FindingCode.PANEL_WIDE: "The votes lie wide apart: the middle half of {n} votes spans {range} points.",
    FindingCode.REASON_FOR_CHANGE_MISSING: "The score moved since last time and no reason is given.",
    FindingCode.RECOMMENDATIONS_MISSING: "There is no recommendation to this audience.",
    FindingCode.RECOMMENDATION_UNTIED: "Recommendations tied to no principle: {count}.",
    FindingCode.RULE_MISSING: "How the panel decided has not been said.",
    FindingCode.SCORE_OFF_STEP: "The score {score} is not a step of the scale and no rule explains it.",
    FindingCode.SCORE_UNSURE: "The panel's confidence in this score is low.",
    FindingCode.SOURCES_MISSING: "No source is cited.",
    FindingCode.SOURCE_OUTSIDE_PERIOD: "The source lies outside the study period.",
    FindingCode.SOURCE_WITHOUT_ADDRESS: "The source has neither an address nor a file.",
    FindingCode.VOTES_CHANGED_SINCE: "Votes changed since the panel decided.",
}


class Facts(dict[str, object]):
    """Facts of an error; one that is lacking shows as its name rather than failing the sentence."""

    def __missing__(self, key: str) -> str:
        return f"({key})"


def error_sentence(error: KnownError) -> str:
    """Return what a person at a terminal reads of an error."""
    facts = Facts(error.facts)
    if "reason" in facts:
        reason = str(facts["reason"])
        facts["reason"] = REASONS.get(error.code, {}).get(reason, reason).format_map(facts)
    if "score" in facts:
        facts["score"] = printed(Fraction(str(facts["score"])))
    return ERRORS[error.code].format_map(facts)


def finding_sentence(finding: Finding) -> str:
    """Return what a person at a terminal reads of a finding."""
    return FINDINGS[finding.code].format_map(Facts(dict(finding.facts)))
