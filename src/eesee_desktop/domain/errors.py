"""Failures that a person can act on, as codes; the words for them live where they are shown."""

from __future__ import annotations

from enum import StrEnum


class ErrorCode(StrEnum):
    """Why something could not be done: NOUN_STATE, each with a sentence, a cause and a next step on screen."""

    ADDRESS_INVALID = "address_invalid"
    ASSESSMENT_EXISTS = "assessment_exists"
    ASSESSMENT_CHANGED = "assessment_changed"
    ASSESSMENT_INCOMPLETE = "assessment_incomplete"
    ASSESSMENT_NOT_FOUND = "assessment_not_found"
    ASSESSMENT_NOT_SEALED = "assessment_not_sealed"
    ASSESSMENT_SEALED = "assessment_sealed"
    ASSESSMENT_WAS_SEALED = "assessment_was_sealed"
    ATTACHMENT_KIND_REFUSED = "attachment_kind_refused"
    ATTACHMENT_MISSING = "attachment_missing"
    ATTACHMENT_TOO_LARGE = "attachment_too_large"
    BACKUP_FAILED = "backup_failed"
    BACKUP_NOT_VALID = "backup_not_valid"
    BUNDLE_NOT_VALID = "bundle_not_valid"
    CHANGED_MEANWHILE = "changed_meanwhile"
    CHANGE_OVERTAKEN = "change_overtaken"
    CHANGE_UNKNOWN = "change_unknown"
    COPY_DAMAGED = "copy_damaged"
    COPY_NOT_PACKAGED = "copy_not_packaged"
    COUNTRY_UNKNOWN = "country_unknown"
    DATABASE_DAMAGED = "database_damaged"
    DATABASE_LOCKED = "database_locked"
    DATABASE_MISSING = "database_missing"
    DATABASE_TOO_NEW = "database_too_new"
    DISK_FAILED = "disk_failed"
    DISK_FULL = "disk_full"
    DRAFT_NOT_KNOWN = "draft_not_known"
    FIELD_UNKNOWN = "field_unknown"
    FILE_EXISTS = "file_exists"
    FILE_NOT_READABLE = "file_not_readable"
    FILE_NOT_WRITABLE = "file_not_writable"
    FONT_MISSING = "font_missing"
    IMPORT_NOT_VALID = "import_not_valid"
    INSTRUMENT_NOT_FOUND = "instrument_not_found"
    INSTRUMENT_NOT_VALID = "instrument_not_valid"
    KEY_DIGITS_DIFFER = "key_digits_differ"
    KEY_EXISTS = "key_exists"
    KEY_UNKNOWN = "key_unknown"
    KEY_FILE_DAMAGED = "key_file_damaged"
    KEY_FILE_MISSING = "key_file_missing"
    MAIL_NOT_READABLE = "mail_not_readable"
    MEMBER_EXISTS = "member_exists"
    MEMBER_HAS_VOTED = "member_has_voted"
    MEMBER_UNKNOWN = "member_unknown"
    OPERATION_CANCELLED = "operation_cancelled"
    PARTS_MISSING = "parts_missing"
    PART_DAMAGED = "part_damaged"
    PASSPHRASE_WRONG = "passphrase_wrong"  # noqa: S105  a code, no secret
    PASSPHRASE_TOO_WEAK = "passphrase_too_weak"  # noqa: S105  a code, no secret
    PERIOD_INVALID = "period_invalid"
    PUBLIC_KEY_INVALID = "public_key_invalid"
    RECEIPT_DIFFERS = "receipt_differs"
    RECEIPT_OF_ANOTHER = "receipt_of_another"
    RECIPIENTS_EXPIRED = "recipients_expired"
    RECIPIENT_INVALID = "recipient_invalid"
    RECOMMENDATION_UNKNOWN = "recommendation_unknown"
    RECOVERY_CODE_MISTYPED = "recovery_code_mistyped"
    RECOVERY_CODE_WRONG = "recovery_code_wrong"
    REPORT_NOT_READABLE = "report_not_readable"
    RESCUE_NOT_VALID = "rescue_not_valid"
    REVOKED_NOT_READABLE = "revoked_not_readable"
    SCORE_OFF_STEP = "score_off_step"
    SEALED_FILE_HAS_NO_NAME = "sealed_file_has_no_name"
    SEALED_FILE_NOT_FOUND = "sealed_file_not_found"
    SEALED_FILE_NOT_OPENED = "sealed_file_not_opened"
    SHEET_REFUSED = "sheet_refused"
    SIGNATURE_NOT_READABLE = "signature_not_readable"
    SIGNERS_NOT_READABLE = "signers_not_readable"
    SOURCES_NOT_READABLE = "sources_not_readable"
    SOURCE_UNKNOWN = "source_unknown"
    STATEMENT_NOT_TRUSTED = "statement_not_trusted"
    STATEMENT_NOT_VALID = "statement_not_valid"
    STATEMENT_OLDER = "statement_older"
    SUBMISSION_DIFFERS = "submission_differs"
    SUBMISSION_NOT_HERE = "submission_not_here"
    SUBMISSION_OF_ANOTHER = "submission_of_another"
    SUBMISSION_TOO_LARGE = "submission_too_large"
    TEXT_TOO_LONG = "text_too_long"
    UPDATE_NOT_VALID = "update_not_valid"
    UPDATE_OF_ANOTHER = "update_of_another"
    VALUE_INVALID = "value_invalid"
    VOTES_NOT_READABLE = "votes_not_readable"
    VOTE_EXISTS = "vote_exists"
    WORKSPACE_EXISTS = "workspace_exists"
    WORKSPACE_GONE = "workspace_gone"
    WORKSPACE_IN_USE = "workspace_in_use"
    WORKSPACE_NOT_FOUND = "workspace_not_found"
    WORKSPACE_READ_ONLY = "workspace_read_only"


class KnownError(Exception):
    """The world refused: a person can read why and what to do next.

    Args:
        code: What went wrong.
        facts: Figures and names that the sentence for ``code`` needs. Never a secret or a narrative.
    """

    def __init__(self, code: ErrorCode, **facts: object) -> None:
        super().__init__(code.value, facts)
        self.code = code
        self.facts: dict[str, object] = facts

    def __str__(self) -> str:
        # The code alone: this is what a traceback and the log show, and the facts hold paths and names of
        # people.
        return self.code.value
