"""Errors in words: a sentence, a cause and a next step for every code."""

from __future__ import annotations

from collections.abc import Mapping

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.messages.comment_errors import COMMENT_ERRORS
from eesee_desktop.messages.desk_errors import DESK_ERRORS
from eesee_desktop.messages.language_packs import PACK_FACTS, packs_named
from eesee_desktop.messages.marking import QT_TRANSLATE_NOOP
from eesee_desktop.messages.message import Dating, Facts, Message, Translate, filled, in_english, in_numbers
from eesee_desktop.messages.reasons import reason_of

_OF_PACKS = {ErrorCode.FONT_MISSING, ErrorCode.LANGUAGE_PACK_DAMAGED, ErrorCode.LANGUAGE_PACK_MISSING}
# Each text stands in a call of its own, since lupdate reads the source without running it and sees literals
# only. Placeholders have names: a translation may need them in another order.
ERRORS: Mapping[ErrorCode, Message] = {
    **COMMENT_ERRORS,
    **DESK_ERRORS,
    ErrorCode.ADDRESS_INVALID: Message(
        QT_TRANSLATE_NOOP("errors", "“{value}” is not a web address."),
        "",
        QT_TRANSLATE_NOOP("errors", "Give one that begins with https:// or http://."),
    ),
    ErrorCode.ASSESSMENT_CHANGED: Message(
        QT_TRANSLATE_NOOP("errors", "The assessment was changed while it was being sealed."),
        QT_TRANSLATE_NOOP("errors", "Nothing was sealed."),
        QT_TRANSLATE_NOOP("errors", "Look at it and seal it again."),
    ),
    ErrorCode.ASSESSMENT_EXISTS: Message(
        QT_TRANSLATE_NOOP("errors", "This assessment is already in the workspace."),
        QT_TRANSLATE_NOOP("errors", "An import never overwrites; nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Open the one that is there, or delete it first."),
    ),
    ErrorCode.ASSESSMENT_INCOMPLETE: Message(
        QT_TRANSLATE_NOOP("errors", "The assessment cannot be sealed yet."),
        QT_TRANSLATE_NOOP("errors", "Required entries still missing: {count}."),
        QT_TRANSLATE_NOOP("errors", "The review lists them; each is one click away."),
    ),
    ErrorCode.ASSESSMENT_NOT_FOUND: Message(
        QT_TRANSLATE_NOOP("errors", "The assessment is not in this workspace."),
        "",
        QT_TRANSLATE_NOOP("errors", "Go back to the list of assessments."),
    ),
    ErrorCode.ASSESSMENT_NOT_SEALED: Message(
        QT_TRANSLATE_NOOP("errors", "The assessment is a draft."),
        QT_TRANSLATE_NOOP("errors", "Only a sealed assessment can be reopened."),
        QT_TRANSLATE_NOOP("errors", "You can edit it as it is."),
    ),
    ErrorCode.ASSESSMENT_OF_ANOTHER: Message(
        QT_TRANSLATE_NOOP("errors", "The assessment is that of another network member, {found}."),
        QT_TRANSLATE_NOOP("errors", "This workspace signs as {expected}, and nobody would believe the file."),
        QT_TRANSLATE_NOOP(
            "errors", "Seal it in a workspace that was begun with the name in the register {found}."
        ),
    ),
    ErrorCode.ASSESSMENT_SEALED: Message(
        QT_TRANSLATE_NOOP("errors", "The assessment is sealed and cannot be changed."),
        "",
        QT_TRANSLATE_NOOP("errors", "Reopen it as the next revision to continue working on it."),
    ),
    ErrorCode.ASSESSMENT_WAS_SEALED: Message(
        QT_TRANSLATE_NOOP("errors", "Country, study period and organisation can no longer be changed."),
        QT_TRANSLATE_NOOP(
            "errors", "A revision of this assessment was sealed; whoever has that file knows it by them."
        ),
        QT_TRANSLATE_NOOP("errors", "Begin a new assessment, or export this one for its texts."),
    ),
    ErrorCode.ATTACHMENT_KIND_REFUSED: Message(
        QT_TRANSLATE_NOOP("errors", "Files of type “{extension}” cannot be attached."),
        QT_TRANSLATE_NOOP("errors", "Mail services and the consortium refuse some types of file."),
        QT_TRANSLATE_NOOP("errors", "Use one of these: {expected}."),
    ),
    ErrorCode.ATTACHMENT_MISSING: Message(
        QT_TRANSLATE_NOOP("errors", "The attached file is not in this workspace."),
        QT_TRANSLATE_NOOP("errors", "Only its name came with the assessment."),
        QT_TRANSLATE_NOOP("errors", "Ask the sender for the file and attach it again."),
    ),
    ErrorCode.ATTACHMENT_TOO_LARGE: Message(
        QT_TRANSLATE_NOOP("errors", "The file is too large to attach."),
        QT_TRANSLATE_NOOP("errors", "It has {size} bytes; a sealed file can carry at most {limit}."),
        QT_TRANSLATE_NOOP("errors", "Attach an extract, or give the web address instead."),
    ),
    ErrorCode.BACKUP_FAILED: Message(
        QT_TRANSLATE_NOOP("errors", "The backup could not be written."),
        QT_TRANSLATE_NOOP("errors", "Nothing else was changed."),
        QT_TRANSLATE_NOOP("errors", "Check whether the disk is full or the folder is write-protected."),
    ),
    ErrorCode.BACKUP_NOT_VALID: Message(
        QT_TRANSLATE_NOOP("errors", "This is no backup, or one that is damaged."),
        QT_TRANSLATE_NOOP(
            "errors", "It is not as the program wrote it: a part is missing or altered. Nothing was changed."
        ),
        QT_TRANSLATE_NOOP("errors", "Take another backup, the one before it or one from another place."),
    ),
    ErrorCode.BUNDLE_NOT_VALID: Message(
        QT_TRANSLATE_NOOP("errors", "The sealed file is not valid."),
        "{reason}",
        QT_TRANSLATE_NOOP("errors", "If it was sent to you, ask for it again and compare the check code."),
    ),
    ErrorCode.CHANGE_OVERTAKEN: Message(
        QT_TRANSLATE_NOOP("errors", "This cannot be taken back by itself any more."),
        QT_TRANSLATE_NOOP("errors", "What it changed was changed again since, or something rests on it now."),
        QT_TRANSLATE_NOOP("errors", "Undo the later change first, or restore the text in the history."),
    ),
    ErrorCode.CHANGE_UNKNOWN: Message(
        QT_TRANSLATE_NOOP("errors", "There is no such change to take back."),
        "",
        QT_TRANSLATE_NOOP("errors", "The history lists all changes."),
    ),
    ErrorCode.COPY_DAMAGED: Message(
        QT_TRANSLATE_NOOP("errors", "This copy of the program is not as it was handed out ({path})."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed. What you wrote lies elsewhere and is safe."),
        QT_TRANSLATE_NOOP("errors", "Install the program again."),
    ),
    ErrorCode.COPY_NOT_PACKAGED: Message(
        QT_TRANSLATE_NOOP("errors", "This copy of the program cannot be updated by a file."),
        QT_TRANSLATE_NOOP("errors", "It was not handed out as a folder with a signed list of its files."),
        QT_TRANSLATE_NOOP("errors", "Install the new version the way you installed this one."),
    ),
    ErrorCode.COPY_OF_A_PACKAGE: Message(
        QT_TRANSLATE_NOOP(
            "errors", "This copy of the program is looked after by the system’s package manager."
        ),
        QT_TRANSLATE_NOOP("errors", "It replaces the files itself, for everybody who uses this computer."),
        QT_TRANSLATE_NOOP("errors", "Install the package of the new version the way you installed this one."),
    ),
    ErrorCode.COUNTRY_UNKNOWN: Message(
        QT_TRANSLATE_NOOP("errors", "“{value}” is not a country that the program knows."),
        "",
        QT_TRANSLATE_NOOP("errors", "Choose one from the list."),
    ),
    ErrorCode.DATABASE_DAMAGED: Message(
        QT_TRANSLATE_NOOP("errors", "The file of the workspace is damaged."),
        QT_TRANSLATE_NOOP(
            "errors",
            "The passphrase is right; parts of the file are not as they were written. Nothing was changed.",
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Close the workspace and open it again: you are shown what is whole, and can salvage it or go back to a "
            "backup.",
        ),
    ),
    ErrorCode.DATABASE_LOCKED: Message(
        QT_TRANSLATE_NOOP("errors", "The workspace is open in another program."),
        "",
        QT_TRANSLATE_NOOP("errors", "Close the other one and try again."),
    ),
    ErrorCode.DATABASE_MISSING: Message(
        QT_TRANSLATE_NOOP("errors", "The database of the workspace in {path} is missing."),
        QT_TRANSLATE_NOOP(
            "errors", "Its key file is there, so there was one; without it nothing can be shown."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Look for the file workspace.db where it may have been moved, or bring back a backup."
        ),
    ),
    ErrorCode.DATABASE_TOO_NEW: Message(
        QT_TRANSLATE_NOOP("errors", "The workspace was written by a newer version of the program."),
        QT_TRANSLATE_NOOP(
            "errors", "It uses schema {found}; this version knows {known}. Nothing was changed."
        ),
        QT_TRANSLATE_NOOP("errors", "Install the newer version."),
    ),
    ErrorCode.COPY_DIFFERS: Message(
        QT_TRANSLATE_NOOP("errors", "What was copied does not come back as it was written: {path}."),
        QT_TRANSLATE_NOOP("errors", "The stick may be failing, or was pulled out too early."),
        QT_TRANSLATE_NOOP("errors", "Copy the file to another stick. The file that was sealed is as it was."),
    ),
    ErrorCode.DISK_FAILED: Message(
        QT_TRANSLATE_NOOP("errors", "The disk could not be read or written."),
        QT_TRANSLATE_NOOP(
            "errors", "It may have been unplugged, or it may be failing. What was saved before is safe."
        ),
        QT_TRANSLATE_NOOP("errors", "Plug it in again, restart, and make a backup on another disk."),
    ),
    ErrorCode.DISK_FULL: Message(
        QT_TRANSLATE_NOOP("errors", "The disk is full."),
        QT_TRANSLATE_NOOP("errors", "What was saved before is safe."),
        QT_TRANSLATE_NOOP("errors", "Free some space; then saving works again."),
    ),
    ErrorCode.DRAFT_NOT_KNOWN: Message(
        QT_TRANSLATE_NOOP("errors", "This document is no draft of this assessment."),
        QT_TRANSLATE_NOOP(
            "errors",
            "It is of another assessment, or was not saved by this program, or its bookmarks were lost, as when a text "
            "is copied into a new document.",
        ),
        QT_TRANSLATE_NOOP("errors", "Ask for the document that was sent, with the changes in it."),
    ),
    ErrorCode.FIELD_UNKNOWN: Message(
        QT_TRANSLATE_NOOP("errors", "The method of this assessment has no field “{field}”."),
        "",
        QT_TRANSLATE_NOOP("errors", "Choose a section from the list."),
    ),
    ErrorCode.FILE_EXISTS: Message(
        QT_TRANSLATE_NOOP("errors", "The file “{path}” already exists."),
        "",
        QT_TRANSLATE_NOOP("errors", "Choose another name, or move the old file away."),
    ),
    ErrorCode.FILE_IN_USE: Message(
        QT_TRANSLATE_NOOP("errors", "“{path}” is open in another program."),
        QT_TRANSLATE_NOOP("errors", "What was in the file is untouched."),
        QT_TRANSLATE_NOOP("errors", "Close it there and try again, or give this one another name."),
    ),
    ErrorCode.FILE_NOT_READABLE: Message(
        QT_TRANSLATE_NOOP("errors", "“{path}” cannot be read."),
        "",
        QT_TRANSLATE_NOOP(
            "errors",
            "Check that the file is still there, that you may read it, and that no other program has it open.",
        ),
    ),
    ErrorCode.FILE_NOT_WRITABLE: Message(
        QT_TRANSLATE_NOOP("errors", "“{path}” cannot be written."),
        QT_TRANSLATE_NOOP("errors", "The folder may be write-protected or the disk full."),
        QT_TRANSLATE_NOOP("errors", "Choose another folder."),
    ),
    ErrorCode.FONT_MISSING: Message(
        QT_TRANSLATE_NOOP("errors", "The report cannot be printed in full."),
        QT_TRANSLATE_NOOP(
            "errors", "The program’s fonts lack these characters: {characters}. They are used in {where}."
        ),
        QT_TRANSLATE_NOOP("errors", "Replace them, or ask whoever supports you for the fonts."),
    ),
    ErrorCode.IMPORT_NOT_VALID: Message(
        QT_TRANSLATE_NOOP("errors", "The file is not an assessment of this program."),
        QT_TRANSLATE_NOOP("errors", "{reason} Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Ask the sender to export it again."),
    ),
    ErrorCode.INSTRUMENT_NOT_FOUND: Message(
        QT_TRANSLATE_NOOP("errors", "The method of this assessment is not in this workspace."),
        QT_TRANSLATE_NOOP("errors", "Its SHA-256 is {sha256}."),
        QT_TRANSLATE_NOOP("errors", "Import an assessment that was made with it."),
    ),
    ErrorCode.INSTRUMENT_NOT_VALID: Message(
        QT_TRANSLATE_NOOP("errors", "The method file is not valid."),
        QT_TRANSLATE_NOOP("errors", "At {key}, line {line}: {reason}"),
        QT_TRANSLATE_NOOP("errors", "Ask the consortium for an intact copy."),
    ),
    ErrorCode.KEY_DIGITS_DIFFER: Message(
        QT_TRANSLATE_NOOP("errors", "These are not the digits of that key."),
        QT_TRANSLATE_NOOP("errors", "The key of {principal} has {digits}"),
        QT_TRANSLATE_NOOP(
            "errors", "Have them read once more. If they still differ, do not confirm the key."
        ),
    ),
    ErrorCode.KEY_EXISTS: Message(
        QT_TRANSLATE_NOOP("errors", "The key is in the register already, for {principal}."),
        QT_TRANSLATE_NOOP("errors", "A key that was revoked or has expired never comes back."),
        QT_TRANSLATE_NOOP("errors", "Look at the register; a lost key is replaced by a new one."),
    ),
    ErrorCode.KEY_UNKNOWN: Message(
        QT_TRANSLATE_NOOP("errors", "No single key in the register fits “{value}”."),
        "",
        QT_TRANSLATE_NOOP("errors", "Give its fingerprint, SHA256:…, as the register lists it."),
    ),
    ErrorCode.KEY_FILE_DAMAGED: Message(
        QT_TRANSLATE_NOOP("errors", "The key file of the workspace is damaged."),
        QT_TRANSLATE_NOOP("errors", "No passphrase can open it as it is."),
        QT_TRANSLATE_NOOP("errors", "Restore it from a backup."),
    ),
    ErrorCode.KEY_FILE_MISSING: Message(
        QT_TRANSLATE_NOOP("errors", "The key file of the workspace is missing."),
        QT_TRANSLATE_NOOP("errors", "The database is there, but nothing can open it without that file."),
        QT_TRANSLATE_NOOP("errors", "Restore it from a backup."),
    ),
    ErrorCode.LANGUAGE_PACK_DAMAGED: Message(
        QT_TRANSLATE_NOOP("errors", "The language pack “{pack}” is damaged."),
        QT_TRANSLATE_NOOP("errors", "A file of it is missing, or is not the one that was installed."),
        QT_TRANSLATE_NOOP("errors", "Install the pack again."),
    ),
    ErrorCode.LANGUAGE_PACK_MISSING: Message(
        QT_TRANSLATE_NOOP("errors", "The report cannot be printed in full without a language pack: {packs}."),
        QT_TRANSLATE_NOOP(
            "errors", "It has the fonts for these characters: {characters}. They are used in {where}."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Ask the consortium for the pack, then choose “Bring in…” and take its file."
        ),
    ),
    ErrorCode.LANGUAGE_PACK_NOT_VALID: Message(
        QT_TRANSLATE_NOOP("errors", "“{name}” is no language pack of this version."),
        QT_TRANSLATE_NOOP(
            "errors", "It is another file, of another version, or was altered. Nothing was installed."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Ask the consortium for the pack that belongs to this version of the program."
        ),
    ),
    ErrorCode.MAIL_NOT_READABLE: Message(
        QT_TRANSLATE_NOOP("errors", "The mail “{path}” cannot be read."),
        QT_TRANSLATE_NOOP("errors", "It is larger or nested deeper than any mail with a sealed file."),
        QT_TRANSLATE_NOOP("errors", "Save its attachment as a file and give that."),
    ),
    ErrorCode.MEMBER_EXISTS: Message(
        QT_TRANSLATE_NOOP("errors", "There is already a panel member {member}."),
        "",
        QT_TRANSLATE_NOOP("errors", "Choose another pseudonym."),
    ),
    ErrorCode.MEMBER_HAS_VOTED: Message(
        QT_TRANSLATE_NOOP("errors", "The panel member {member} has voted and cannot be removed."),
        QT_TRANSLATE_NOOP("errors", "The votes are part of the score’s history."),
        QT_TRANSLATE_NOOP("errors", "Mark the member as having left; the votes stay."),
    ),
    ErrorCode.MEMBER_UNKNOWN: Message(
        QT_TRANSLATE_NOOP("errors", "There is no panel member {member}."),
        "",
        QT_TRANSLATE_NOOP("errors", "Add the member first."),
    ),
    ErrorCode.OPERATION_CANCELLED: Message(
        QT_TRANSLATE_NOOP("errors", "Cancelled; nothing was changed."), "", ""
    ),
    ErrorCode.PARTS_MISSING: Message(
        QT_TRANSLATE_NOOP("errors", "Of {count} parts these are missing: {missing}."),
        QT_TRANSLATE_NOOP("errors", "The file {name} cannot be joined before all are here."),
        QT_TRANSLATE_NOOP("errors", "Look for the other mails, or ask the sender for these parts again."),
    ),
    ErrorCode.PART_DAMAGED: Message(
        QT_TRANSLATE_NOOP("errors", "Part {number} of {count} was damaged on its way."),
        "",
        QT_TRANSLATE_NOOP("errors", "Ask the sender for this part again."),
    ),
    ErrorCode.PASSPHRASE_WRONG: Message(
        QT_TRANSLATE_NOOP("errors", "The passphrase is wrong."),
        QT_TRANSLATE_NOOP("errors", "The data are undamaged."),
        QT_TRANSLATE_NOOP("errors", "Try again, or use the recovery code."),
    ),
    ErrorCode.PASSPHRASE_TOO_WEAK: Message(
        QT_TRANSLATE_NOOP("errors", "This passphrase is too easy to guess."),
        "",
        QT_TRANSLATE_NOOP("errors", "Use four or more unrelated words."),
    ),
    ErrorCode.PATH_TOO_LONG: Message(
        QT_TRANSLATE_NOOP("errors", "The name “{path}” is too long for this computer."),
        "",
        QT_TRANSLATE_NOOP("errors", "Choose a shorter name, or a folder that lies in fewer others."),
    ),
    ErrorCode.PERIOD_INVALID: Message(
        QT_TRANSLATE_NOOP("errors", "The study period ends ({last}) before it begins ({first})."),
        "",
        QT_TRANSLATE_NOOP("errors", "Swap the two dates."),
    ),
    ErrorCode.PUBLIC_KEY_INVALID: Message(
        QT_TRANSLATE_NOOP("errors", "This is not a public signing key."),
        "",
        QT_TRANSLATE_NOOP("errors", "Ask the sender for it again; it begins with ssh-ed25519."),
    ),
    ErrorCode.RECEIPT_DIFFERS: Message(
        QT_TRANSLATE_NOOP(
            "errors", "The receipt is for another file of revision {revision} than the one sealed here."
        ),
        QT_TRANSLATE_NOOP("errors", "It names the digest {found}; sealed here was {expected}."),
        QT_TRANSLATE_NOOP("errors", "Telephone the consortium: somebody may have sent a file in your name."),
    ),
    ErrorCode.RECEIPT_OF_ANOTHER: Message(
        QT_TRANSLATE_NOOP("errors", "The receipt is for something that was not sealed in this workspace."),
        QT_TRANSLATE_NOOP("errors", "It is for {country}, revision {revision}, check code {check_code}."),
        QT_TRANSLATE_NOOP("errors", "Open the workspace in which that was sealed, and take it in there."),
    ),
    ErrorCode.RECIPIENTS_EXPIRED: Message(
        QT_TRANSLATE_NOOP("errors", "The list of whom to encrypt for was good until {expires}."),
        QT_TRANSLATE_NOOP("errors", "A key on it may have been lost or given up since. Nothing was sealed."),
        QT_TRANSLATE_NOOP("errors", "Ask the consortium for its present recipients file."),
    ),
    ErrorCode.RECIPIENT_INVALID: Message(
        QT_TRANSLATE_NOOP("errors", "“{value}” is not a recipient of encrypted files."),
        "",
        QT_TRANSLATE_NOOP("errors", "It begins with age1; ask the consortium for it."),
    ),
    ErrorCode.RECOVERY_CODE_MISTYPED: Message(
        QT_TRANSLATE_NOOP("errors", "There is a typo in the recovery code."),
        QT_TRANSLATE_NOOP("errors", "Its check character does not match the rest."),
        QT_TRANSLATE_NOOP("errors", "Compare it with the paper, character by character."),
    ),
    ErrorCode.RECOMMENDATION_UNKNOWN: Message(
        QT_TRANSLATE_NOOP("errors", "The recommendation is not in the list."),
        "",
        QT_TRANSLATE_NOOP("errors", "Look at the list again."),
    ),
    ErrorCode.RECOVERY_CODE_WRONG: Message(
        QT_TRANSLATE_NOOP("errors", "This is not the recovery code of this workspace."),
        QT_TRANSLATE_NOOP("errors", "The data are undamaged."),
        QT_TRANSLATE_NOOP("errors", "Compare it with the paper, character by character."),
    ),
    ErrorCode.REPORT_NOT_READABLE: Message(
        QT_TRANSLATE_NOOP("errors", "The file cannot be read as a Country Focus Report."),
        "{reason}",
        QT_TRANSLATE_NOOP("errors", "Ask for the report as .docx, .odt or Markdown."),
    ),
    ErrorCode.RESCUE_NOT_VALID: Message(
        QT_TRANSLATE_NOOP("errors", "This rescue file cannot be opened."),
        QT_TRANSLATE_NOOP("errors", "It is damaged, or the words in it belong to another workspace."),
        QT_TRANSLATE_NOOP("errors", "Bring it in where that workspace is open; keep the file until then."),
    ),
    ErrorCode.SCORE_OFF_STEP: Message(
        QT_TRANSLATE_NOOP("errors", "{score} is not a step of the scale."),
        "",
        QT_TRANSLATE_NOOP("errors", "Only a mean or a median of votes may lie between two steps."),
    ),
    ErrorCode.SEALED_FILE_HAS_NO_NAME: Message(
        QT_TRANSLATE_NOOP("errors", "The revision is sealed, but its file “{path}” could not be finished."),
        QT_TRANSLATE_NOOP("errors", "The disk refused its name, and would not take the record of it back."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Write it again from the page “Sealed”; or lock and unlock, which finishes it if the disk is well by then.",
        ),
    ),
    ErrorCode.SEALED_FILE_NOT_FOUND: Message(
        QT_TRANSLATE_NOOP("errors", "“{path}” is not a file that was sealed in this workspace."),
        QT_TRANSLATE_NOOP("errors", "What was sealed elsewhere, or altered since, is not sent from here."),
        QT_TRANSLATE_NOOP("errors", "Write the sealed file again and take that one."),
    ),
    ErrorCode.SEALED_FILE_NOT_OPENED: Message(
        QT_TRANSLATE_NOOP("errors", "The encrypted file cannot be opened."),
        QT_TRANSLATE_NOOP("errors", "It was encrypted for somebody else, or it is damaged."),
        QT_TRANSLATE_NOOP("errors", "Ask the sender to encrypt it for you."),
    ),
    ErrorCode.SHEET_REFUSED: Message(
        QT_TRANSLATE_NOOP("errors", "The score sheet was refused."),
        "{reason}",
        QT_TRANSLATE_NOOP("errors", "Check that it belongs to this assessment."),
    ),
    ErrorCode.SIGNATURE_NOT_READABLE: Message(
        QT_TRANSLATE_NOOP("errors", "The signature cannot be read."),
        QT_TRANSLATE_NOOP("errors", "The file was damaged in transit or made by another program."),
        QT_TRANSLATE_NOOP("errors", "Ask the sender for it again."),
    ),
    ErrorCode.SIGNERS_NOT_READABLE: Message(
        QT_TRANSLATE_NOOP("errors", "The list of signers cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Line {line}: {reason}"),
        QT_TRANSLATE_NOOP("errors", "Ask the consortium for an intact copy."),
    ),
    ErrorCode.SOURCES_NOT_READABLE: Message(
        QT_TRANSLATE_NOOP("errors", "This list of sources cannot be read."),
        "{reason}",
        QT_TRANSLATE_NOOP("errors", "Export it from the reference manager as BibTeX or CSL-JSON."),
    ),
    ErrorCode.REVOKED_NOT_READABLE: Message(
        QT_TRANSLATE_NOOP("errors", "The list of revoked keys cannot be read, so no key can be believed."),
        QT_TRANSLATE_NOOP("errors", "Line {line}: {reason}"),
        QT_TRANSLATE_NOOP("errors", "Ask the consortium for an intact copy."),
    ),
    ErrorCode.SOURCE_UNKNOWN: Message(
        QT_TRANSLATE_NOOP("errors", "The source is not in the list."),
        "",
        QT_TRANSLATE_NOOP("errors", "Choose another one."),
    ),
    ErrorCode.STATEMENT_NOT_TRUSTED: Message(
        QT_TRANSLATE_NOOP("errors", "The file is signed with a key that is not known to speak here."),
        QT_TRANSLATE_NOOP("errors", "The key is {fingerprint}: {digits}"),
        QT_TRANSLATE_NOOP(
            "errors", "Telephone the consortium on a number that you know and compare the digits."
        ),
    ),
    ErrorCode.STATEMENT_NOT_VALID: Message(
        QT_TRANSLATE_NOOP("errors", "The signed file is not valid."),
        "{reason}",
        QT_TRANSLATE_NOOP("errors", "Ask its sender for an intact copy. Nothing was done by it."),
    ),
    ErrorCode.STATEMENT_OLDER: Message(
        QT_TRANSLATE_NOOP("errors", "The signed list has number {number}; number {held} is here already."),
        "",
        QT_TRANSLATE_NOOP("errors", "Use the later one, or ask the consortium which counts."),
    ),
    ErrorCode.SUBMISSION_DIFFERS: Message(
        QT_TRANSLATE_NOOP("errors", "Another sealed file of revision {revision} was received before."),
        QT_TRANSLATE_NOOP("errors", "Two different files claim the same number; one may be forged."),
        QT_TRANSLATE_NOOP("errors", "Telephone the network member and compare check codes."),
    ),
    ErrorCode.SUBMISSION_OF_ANOTHER: Message(
        QT_TRANSLATE_NOOP("errors", "The sealed file is that of another network member, {found}."),
        QT_TRANSLATE_NOOP("errors", "This workspace is that of {expected}. Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "errors", "Go on in a workspace that was begun with the name in the register {found}."
        ),
    ),
    ErrorCode.SUBMISSION_TOO_LARGE: Message(
        QT_TRANSLATE_NOOP("errors", "The sealed file would be too large to be accepted."),
        QT_TRANSLATE_NOOP(
            "errors", "The limit for “{entry}” is {limit}; it has {size}. Nothing was changed."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Shorten the texts, attach smaller files, or seal without the attached files."
        ),
    ),
    ErrorCode.TEXT_TOO_LONG: Message(
        QT_TRANSLATE_NOOP("errors", "The text is too long."),
        QT_TRANSLATE_NOOP(
            "errors", "It has {characters} characters; the limit is {limit}, about forty pages."
        ),
        QT_TRANSLATE_NOOP("errors", "Shorten it; what was saved before is safe."),
    ),
    ErrorCode.UNLOCK_TOO_SOON: Message(
        QT_TRANSLATE_NOOP("errors", "Too many tries have failed. Wait {wait} (minutes:seconds)."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Each failure makes the next try wait longer, a quarter of an hour at most; nothing is lost.",
        ),
        QT_TRANSLATE_NOOP("errors", "Try again then, with the recovery code if the passphrase is forgotten."),
    ),
    ErrorCode.UPDATE_NOT_VALID: Message(
        QT_TRANSLATE_NOOP("errors", "This is no update of the program that can be trusted."),
        QT_TRANSLATE_NOOP(
            "errors",
            "It is damaged, or not signed with the release key that came with this copy. Nothing was changed.",
        ),
        QT_TRANSLATE_NOOP("errors", "Ask for it again, or install the new version whole."),
    ),
    ErrorCode.UPDATE_OF_ANOTHER: Message(
        QT_TRANSLATE_NOOP(
            "errors", "The update is for version {version}; this one is {here}, or made otherwise."
        ),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Ask for the update that fits, or install the new version whole."),
    ),
    ErrorCode.VALUE_INVALID: Message(
        QT_TRANSLATE_NOOP("errors", "“{value}” is not valid here."),
        "",
        QT_TRANSLATE_NOOP("errors", "Expected: {expected}."),
    ),
    ErrorCode.VOTES_NOT_READABLE: Message(
        QT_TRANSLATE_NOOP("errors", "The table of votes cannot be read."),
        QT_TRANSLATE_NOOP("errors", "At {where}: {reason}"),
        QT_TRANSLATE_NOOP("errors", "Correct the table and try again."),
    ),
    ErrorCode.VOTE_EXISTS: Message(
        QT_TRANSLATE_NOOP("errors", "Votes already recorded with another value: {count}."),
        QT_TRANSLATE_NOOP("errors", "Nothing was overwritten."),
        QT_TRANSLATE_NOOP("errors", "Choose to replace them, or leave them."),
    ),
    ErrorCode.WORKSPACE_EXISTS: Message(
        QT_TRANSLATE_NOOP("errors", "There is already a workspace in {path}."),
        "",
        QT_TRANSLATE_NOOP("errors", "Open it, or choose another folder."),
    ),
    ErrorCode.WORKSPACE_GONE: Message(
        QT_TRANSLATE_NOOP("errors", "The file of this workspace is no longer where it was."),
        QT_TRANSLATE_NOOP(
            "errors",
            "{path} was moved, renamed, deleted or replaced while it was open. Nothing is lost as long as the program "
            "stays open.",
        ),
        QT_TRANSLATE_NOOP("errors", "Put it back, or save the workspace in another folder before you close."),
    ),
    ErrorCode.WORKSPACE_IN_USE: Message(
        QT_TRANSLATE_NOOP("errors", "The workspace is open on {computer}, by {account}, since {since}."),
        QT_TRANSLATE_NOOP("errors", "Two that write at once would damage it."),
        QT_TRANSLATE_NOOP("errors", "Close it there, or open it here to read only."),
    ),
    ErrorCode.WORKSPACE_NOT_FOUND: Message(
        QT_TRANSLATE_NOOP("errors", "There is no workspace in {path}."),
        "",
        QT_TRANSLATE_NOOP("errors", "Choose another folder, or start a new workspace."),
    ),
    ErrorCode.WORKSPACE_READ_ONLY: Message(
        QT_TRANSLATE_NOOP("errors", "The workspace is open to read only."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "To change something, open it where it can be written to."),
    ),
}


def error_message(
    error: KnownError, translate: Translate = in_english, dated: Dating = in_numbers
) -> Message:
    """Return the words for an error, its facts and the reason inside it filled in."""
    facts = Facts(error.facts, dated)
    reason = reason_of(error, translate)
    if reason:
        facts["reason"] = reason
    if error.code in _OF_PACKS:
        facts |= {name: packs_named(str(facts[name]), translate) for name in PACK_FACTS if name in facts}
    return Message(*(filled("errors", text, facts, translate) for text in ERRORS[error.code]))
