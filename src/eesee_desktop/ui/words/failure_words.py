"""The table of failures: a sentence, a cause, a next step for every error code, to be translated."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP as NOOP

from eesee_desktop.domain.errors import ErrorCode

FAILURES: Mapping[ErrorCode, tuple[str, str, str]] = {
    ErrorCode.ADDRESS_INVALID: (
        NOOP("failures", "“{value}” is not a web address."),
        "",
        NOOP("failures", "Give one that begins with https:// or http://."),
    ),
    ErrorCode.ASSESSMENT_CHANGED: (
        NOOP("failures", "The assessment was changed while it was being sealed."),
        NOOP("failures", "Nothing was sealed."),
        NOOP("failures", "Look at it and seal it again."),
    ),
    ErrorCode.ASSESSMENT_EXISTS: (
        NOOP("failures", "This assessment is here already."),
        NOOP("failures", "Bringing one in never overwrites; nothing was changed."),
        NOOP("failures", "Open the one that is here, or delete it first."),
    ),
    ErrorCode.ASSESSMENT_INCOMPLETE: (
        NOOP("failures", "The assessment cannot be sealed yet."),
        NOOP("failures", "Required things are missing: {count}."),
        NOOP("failures", "The review lists them; each is one click away."),
    ),
    ErrorCode.ASSESSMENT_NOT_FOUND: (
        NOOP("failures", "This assessment is not in the workspace any more."),
        "",
        NOOP("failures", "Go back to the list of assessments."),
    ),
    ErrorCode.ASSESSMENT_NOT_SEALED: (
        NOOP("failures", "The assessment is a draft."),
        NOOP("failures", "Only a sealed assessment can be reopened."),
        NOOP("failures", "You can edit it as it is."),
    ),
    ErrorCode.ASSESSMENT_SEALED: (
        NOOP("failures", "The assessment is sealed and cannot be changed."),
        "",
        NOOP("failures", "Reopen it as the next revision to go on working on it."),
    ),
    ErrorCode.ATTACHMENT_KIND_REFUSED: (
        NOOP("failures", "A file of the kind “{extension}” cannot be attached."),
        NOOP("failures", "Mail services and the consortium refuse some kinds of file."),
        NOOP("failures", "Use one of these: {expected}."),
    ),
    ErrorCode.ATTACHMENT_MISSING: (
        NOOP("failures", "The attached file is not in this workspace."),
        NOOP("failures", "Only its name came with the assessment."),
        NOOP("failures", "Ask the sender for the file and attach it again."),
    ),
    ErrorCode.ATTACHMENT_TOO_LARGE: (
        NOOP("failures", "The file is too large to attach."),
        NOOP("failures", "It has {size} bytes; at most {limit} can travel with a submission."),
        NOOP("failures", "Attach an extract, or give the web address instead."),
    ),
    ErrorCode.BACKUP_FAILED: (
        NOOP("failures", "The backup could not be written."),
        NOOP("failures", "Nothing else was changed."),
        NOOP("failures", "See whether the disk is full or the folder is protected."),
    ),
    ErrorCode.BUNDLE_NOT_VALID: (
        NOOP("failures", "The submission file is not valid."),
        "{reason}",
        NOOP("failures", "If it was sent to you, ask for it again and compare the check code."),
    ),
    ErrorCode.COUNTRY_UNKNOWN: (
        NOOP("failures", "“{value}” is not a country that the program knows."),
        "",
        NOOP("failures", "Choose one from the list."),
    ),
    ErrorCode.DATABASE_DAMAGED: (
        NOOP("failures", "The database is damaged."),
        NOOP("failures", "The passphrase is right; the file itself cannot be read."),
        NOOP("failures", "Restore the newest backup of this workspace."),
    ),
    ErrorCode.DATABASE_LOCKED: (
        NOOP("failures", "The workspace is open in another program."),
        "",
        NOOP("failures", "Close the other one and try again."),
    ),
    ErrorCode.DATABASE_TOO_NEW: (
        NOOP("failures", "The workspace was written by a newer version of the program."),
        NOOP("failures", "It has schema {found}; this version knows {known}. Nothing was changed."),
        NOOP("failures", "Install the newer version."),
    ),
    ErrorCode.DISK_FAILED: (
        NOOP("failures", "The disk could not be read or written."),
        NOOP("failures", "It may have been unplugged, or it is failing. What was saved before is kept."),
        NOOP("failures", "Plug it in again, restart, and make a backup on another disk."),
    ),
    ErrorCode.DISK_FULL: (
        NOOP("failures", "The disk is full."),
        NOOP("failures", "What was saved before is safe."),
        NOOP("failures", "Free some space; saving is tried again."),
    ),
    ErrorCode.FIELD_UNKNOWN: (
        NOOP("failures", "The method of this assessment has no field “{field}”."),
        "",
        NOOP("failures", "Choose a section from the list."),
    ),
    ErrorCode.FILE_EXISTS: (
        NOOP("failures", "There is a file “{path}” already."),
        "",
        NOOP("failures", "Give another name, or move the old file away."),
    ),
    ErrorCode.FILE_NOT_READABLE: (
        NOOP("failures", "“{path}” cannot be read."),
        "",
        NOOP("failures", "See whether the file is still there and not open elsewhere."),
    ),
    ErrorCode.FILE_NOT_WRITABLE: (
        NOOP("failures", "“{path}” cannot be written."),
        NOOP("failures", "The folder may be protected or the disk full."),
        NOOP("failures", "Choose another folder."),
    ),
    ErrorCode.FONT_MISSING: (
        NOOP("failures", "The report cannot be printed whole."),
        NOOP("failures", "The fonts of the program lack these characters: {characters}."),
        NOOP("failures", "Replace them, or ask those who support you for the fonts."),
    ),
    ErrorCode.IMPORT_NOT_VALID: (
        NOOP("failures", "The file is not an assessment of this program."),
        NOOP("failures", "{reason} Nothing was changed."),
        NOOP("failures", "Ask the sender to export it again."),
    ),
    ErrorCode.INSTRUMENT_NOT_FOUND: (
        NOOP("failures", "The method of this assessment is not in this workspace."),
        NOOP("failures", "Its SHA-256 is {sha256}."),
        NOOP("failures", "Import an assessment that was made with it."),
    ),
    ErrorCode.INSTRUMENT_NOT_VALID: (
        NOOP("failures", "The method file is not valid."),
        NOOP("failures", "At {key}, line {line}: {reason}"),
        NOOP("failures", "Ask the consortium for a sound copy."),
    ),
    ErrorCode.KEY_FILE_DAMAGED: (
        NOOP("failures", "The key file of the workspace is damaged."),
        NOOP("failures", "No passphrase can open it as it is."),
        NOOP("failures", "Put back a copy of it from a backup."),
    ),
    ErrorCode.KEY_FILE_MISSING: (
        NOOP("failures", "The key file of the workspace is missing."),
        NOOP("failures", "The database is there, and nothing can open it without that file."),
        NOOP("failures", "Put back a copy of it from a backup."),
    ),
    ErrorCode.MEMBER_EXISTS: (
        NOOP("failures", "There is a panel member {member} already."),
        "",
        NOOP("failures", "Choose another pseudonym."),
    ),
    ErrorCode.MEMBER_HAS_VOTED: (
        NOOP("failures", "The panel member {member} has voted and cannot be removed."),
        NOOP("failures", "The votes are part of the score’s history."),
        NOOP("failures", "Say that the member left; the votes stay."),
    ),
    ErrorCode.MEMBER_UNKNOWN: (
        NOOP("failures", "There is no panel member {member}."),
        "",
        NOOP("failures", "Add the member first."),
    ),
    ErrorCode.OPERATION_CANCELLED: (NOOP("failures", "Cancelled; nothing was changed."), "", ""),
    ErrorCode.PASSPHRASE_WRONG: (
        NOOP("failures", "This is not the passphrase."),
        NOOP("failures", "The data are undamaged."),
        NOOP("failures", "Try again, or use the recovery code."),
    ),
    ErrorCode.PASSPHRASE_TOO_WEAK: (
        NOOP("failures", "This passphrase is too easy to guess."),
        "",
        NOOP("failures", "Take four or more words that have nothing to do with each other."),
    ),
    ErrorCode.PERIOD_INVALID: (
        NOOP("failures", "The study period ends ({last}) before it begins ({first})."),
        "",
        NOOP("failures", "Exchange the two dates."),
    ),
    ErrorCode.PUBLIC_KEY_INVALID: (
        NOOP("failures", "This is not a public signing key."),
        "",
        NOOP("failures", "Ask the sender for it again; it begins with ssh-ed25519."),
    ),
    ErrorCode.RECIPIENT_INVALID: (
        NOOP("failures", "“{value}” is not a recipient of sealed files."),
        "",
        NOOP("failures", "It begins with age1; ask the consortium for it."),
    ),
    ErrorCode.RECOVERY_CODE_MISTYPED: (
        NOOP("failures", "There is a slip in the recovery code."),
        NOOP("failures", "Its check sign does not fit the rest."),
        NOOP("failures", "Compare it with the paper sign by sign."),
    ),
    ErrorCode.RECOMMENDATION_UNKNOWN: (
        NOOP("failures", "This recommendation is not there any more."),
        "",
        NOOP("failures", "Look at the list again."),
    ),
    ErrorCode.RECOVERY_CODE_WRONG: (
        NOOP("failures", "This is not the recovery code of this workspace."),
        NOOP("failures", "The data are undamaged."),
        NOOP("failures", "Compare it with the paper sign by sign."),
    ),
    ErrorCode.REPORT_NOT_READABLE: (
        NOOP("failures", "The file cannot be read as a Country Focus Report."),
        "{reason}",
        NOOP("failures", "Save the report as Markdown and try again."),
    ),
    ErrorCode.SCORE_OFF_STEP: (
        NOOP("failures", "{score} is not a step of the scale."),
        "",
        NOOP("failures", "Only a mean or a median of votes may lie between two steps."),
    ),
    ErrorCode.SEALED_FILE_NOT_OPENED: (
        NOOP("failures", "The sealed file cannot be opened."),
        NOOP("failures", "It was sealed to somebody else, or it is damaged."),
        NOOP("failures", "Ask the sender to seal it to you."),
    ),
    ErrorCode.SHEET_REFUSED: (
        NOOP("failures", "The score sheet was refused."),
        "{reason}",
        NOOP("failures", "See whether it belongs to this assessment."),
    ),
    ErrorCode.SIGNATURE_NOT_READABLE: (
        NOOP("failures", "The signature cannot be read."),
        NOOP("failures", "The file was damaged on its way or made by another program."),
        NOOP("failures", "Ask the sender for it again."),
    ),
    ErrorCode.SIGNERS_NOT_READABLE: (
        NOOP("failures", "The list of signers cannot be read."),
        NOOP("failures", "Line {line}: {reason}"),
        NOOP("failures", "Ask the consortium for a sound copy."),
    ),
    ErrorCode.SOURCE_UNKNOWN: (
        NOOP("failures", "This source is not in the list any more."),
        "",
        NOOP("failures", "Choose another one."),
    ),
    ErrorCode.SUBMISSION_DIFFERS: (
        NOOP("failures", "Another submission of revision {revision} was received before."),
        NOOP("failures", "Two different files claim the same number; one may be forged."),
        NOOP("failures", "Telephone the network member and compare check codes."),
    ),
    ErrorCode.SUBMISSION_TOO_LARGE: (
        NOOP("failures", "The submission would be larger than any that is accepted."),
        NOOP("failures", "{entry} has {size}, and at most {limit} is allowed. Nothing was changed."),
        NOOP("failures", "Shorten the texts, attach smaller files, or send it without the attached files."),
    ),
    ErrorCode.TEXT_TOO_LONG: (
        NOOP("failures", "The text is too long."),
        NOOP("failures", "It has {characters} characters; at most {limit} are kept, some forty pages."),
        NOOP("failures", "Shorten it; what was saved before is kept."),
    ),
    ErrorCode.VALUE_INVALID: (
        NOOP("failures", "“{value}” cannot be entered here."),
        "",
        NOOP("failures", "Expected: {expected}."),
    ),
    ErrorCode.VOTES_NOT_READABLE: (
        NOOP("failures", "The table of votes cannot be read."),
        NOOP("failures", "At {where}: {reason}"),
        NOOP("failures", "Mend the table and try again."),
    ),
    ErrorCode.VOTE_EXISTS: (
        NOOP("failures", "Some votes are there already with another value: {count}."),
        NOOP("failures", "Nothing was overwritten."),
        NOOP("failures", "Say that they shall be replaced, or leave them."),
    ),
    ErrorCode.WORKSPACE_EXISTS: (
        NOOP("failures", "There is a workspace in {path} already."),
        "",
        NOOP("failures", "Open it, or choose another folder."),
    ),
    ErrorCode.WORKSPACE_NOT_FOUND: (
        NOOP("failures", "There is no workspace in {path}."),
        "",
        NOOP("failures", "Choose another folder, or begin a new workspace."),
    ),
}
