"""Why a file was refused: the sentence for the reason inside an error, which the words of the error take in."""

from __future__ import annotations

from collections.abc import Mapping

from eesee_desktop.bundle.faults import Fault
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.messages.marking import QT_TRANSLATE_NOOP
from eesee_desktop.messages.message import Facts, Translate, filled, in_english
from eesee_desktop.messages.submission_faults import fault_sentence

REASONS: Mapping[ErrorCode, Mapping[str, str]] = {
    ErrorCode.BUNDLE_NOT_VALID: {
        "content_differs": QT_TRANSLATE_NOOP("reasons", "It does not hold what the assessment says."),
        "key_differs": QT_TRANSLATE_NOOP("reasons", "It is not signed with your key."),
    },
    ErrorCode.IMPORT_NOT_VALID: {
        "unfit": QT_TRANSLATE_NOOP("reasons", "Its {where} do not match its method."),
    },
    ErrorCode.INSTRUMENT_NOT_VALID: {
        "count_wrong": QT_TRANSLATE_NOOP("reasons", "There are too many or too few (expected: {expected})."),
        "key_missing": QT_TRANSLATE_NOOP("reasons", "The key is missing."),
        "key_unknown": QT_TRANSLATE_NOOP("reasons", "The key is unknown."),
        "language_missing": QT_TRANSLATE_NOOP("reasons", "The English text is missing."),
        "not_utf8": QT_TRANSLATE_NOOP("reasons", "The file is not in UTF-8."),
        "syntax": QT_TRANSLATE_NOOP("reasons", "This is not TOML."),
        "too_large": QT_TRANSLATE_NOOP("reasons", "The file is too large to be a method."),
        "type_wrong": QT_TRANSLATE_NOOP("reasons", "The value is of the wrong type (expected: {expected})."),
        "value_refused": QT_TRANSLATE_NOOP("reasons", "“{value}” is not allowed (expected: {expected})."),
    },
    ErrorCode.REPORT_NOT_READABLE: {
        "empty": QT_TRANSLATE_NOOP("reasons", "It is empty."),
        "no_section": QT_TRANSLATE_NOOP(
            "reasons", "It has no heading that names a principle or a dimension."
        ),
        "not_utf8": QT_TRANSLATE_NOOP(
            "reasons",
            "Line {line} was damaged: most of the file is in UTF-8, and this is not. Ask for the file again.",
        ),
        "too_large": QT_TRANSLATE_NOOP("reasons", "It has {size} bytes; at most {most} are read."),
        "too_many_lines": QT_TRANSLATE_NOOP("reasons", "It has {lines} lines; at most {most} are read."),
        "pdf": QT_TRANSLATE_NOOP("reasons", "It is a PDF. Ask for the document that it was made from."),
        "document": QT_TRANSLATE_NOOP(
            "reasons", "It is a document of a word processor, or an archive, and no text."
        ),
        "old_document": QT_TRANSLATE_NOOP(
            "reasons", "It is a document of Word 97 to 2003. Open it and save it as .docx."
        ),
        "rich_text": QT_TRANSLATE_NOOP("reasons", "It is a document in RTF. Open it and save it as .docx."),
        "not_text": QT_TRANSLATE_NOOP("reasons", "It is not a text."),
        "damaged": QT_TRANSLATE_NOOP("reasons", "The document is damaged. Ask for it again."),
        "locked": QT_TRANSLATE_NOOP("reasons", "It is locked with a password. Ask for one without."),
        "no_words": QT_TRANSLATE_NOOP(
            "reasons", "It holds pictures of pages and no words. Ask for the document that it was made from."
        ),
        "other_file": QT_TRANSLATE_NOOP(
            "reasons", "It is no document: a table, a mail, a picture or an archive."
        ),
    },
    ErrorCode.SHEET_REFUSED: {
        "too_large": QT_TRANSLATE_NOOP("reasons", "It is too large to be a score sheet."),
        "pdf_damaged": QT_TRANSLATE_NOOP("reasons", "The file is damaged or is not a PDF. Ask for it again."),
        "pdf_locked": QT_TRANSLATE_NOOP("reasons", "It is locked with a password. Ask for one without."),
        "not_a_sheet": QT_TRANSLATE_NOOP(
            "reasons",
            "It is not a score sheet of this program, or its form fields were lost, as happens when it is printed "
            "to a new PDF. Type the votes in.",
        ),
        "printed": QT_TRANSLATE_NOOP(
            "reasons",
            "It is not a score sheet of this program any more: it looks like one that was printed to a new PDF, and "
            "its form fields are lost. Ask for the file that was filled in, saved and not printed, or type the "
            "votes in.",
        ),
        "scanned": QT_TRANSLATE_NOOP(
            "reasons",
            "Its pages are pictures, as of a scan. Ask for the file that was filled in, or type the votes in.",
        ),
        "photo": QT_TRANSLATE_NOOP(
            "reasons", "It is a picture. Ask for the PDF that was filled in, or type the votes in from it."
        ),
        "archive": QT_TRANSLATE_NOOP("reasons", "It is an archive: unpack it and bring in the files."),
        "winmail": QT_TRANSLATE_NOOP(
            "reasons",
            "Outlook packed the attachments into it (winmail.dat). Ask for them again in a mail as plain text or "
            "HTML, or in a ZIP.",
        ),
        "mail": QT_TRANSLATE_NOOP("reasons", "It is a mail: save its attachment and bring in that."),
        "table": QT_TRANSLATE_NOOP("reasons", "It is a spreadsheet: bring it in as a table of votes."),
        "word": QT_TRANSLATE_NOOP("reasons", "It is a text document. Ask for the PDF that was filled in."),
        "other_file": QT_TRANSLATE_NOOP("reasons", "It is no PDF."),
        "not_a_pdf": QT_TRANSLATE_NOOP("reasons", "The file is damaged or is not a PDF. Ask for it again."),
        "empty": QT_TRANSLATE_NOOP("reasons", "The file is empty. Ask for it again."),
        "save_cut": QT_TRANSLATE_NOOP(
            "reasons",
            "The file is damaged: its last save was cut off, and what is left is an older answer. Ask for it again.",
        ),
        "pdf_mended": QT_TRANSLATE_NOOP(
            "reasons",
            "The file is damaged, and what a viewer shows after mending it may be an older answer. Ask for it again.",
        ),
        "notes_only": QT_TRANSLATE_NOOP(
            "reasons",
            "No circle was chosen on it ({field}), but something was written or drawn onto its pages. Look at it, "
            "and ask for circles or type the votes in.",
        ),
        "mark_differs": QT_TRANSLATE_NOOP(
            "reasons",
            "For {field} the file keeps “{value}”, while the page shows “{expected}”. Ask which one counts.",
        ),
        "mark_unclear": QT_TRANSLATE_NOOP(
            "reasons",
            "What the circles of {field} mean contradicts itself in the file ({value}). Ask the member.",
        ),
        "format_unknown": QT_TRANSLATE_NOOP("reasons", "Another version of the program made it ({found})."),
        "head_damaged": QT_TRANSLATE_NOOP("reasons", "What it says about itself was altered ({field})."),
        "assessment_other": QT_TRANSLATE_NOOP(
            "reasons", "It belongs to another assessment ({value}; this one is {expected})."
        ),
        "method_other": QT_TRANSLATE_NOOP(
            "reasons", "It was made with another version of the method ({value}; this one is {expected})."
        ),
        "round_other": QT_TRANSLATE_NOOP("reasons", "It is for round {value}; round {expected} is wanted."),
        "member_missing": QT_TRANSLATE_NOOP("reasons", "No pseudonym was filled in. Ask whose it is."),
        "member_unknown": QT_TRANSLATE_NOOP("reasons", "“{value}” is not a member of this panel."),
        "member_doubled": QT_TRANSLATE_NOOP(
            "reasons",
            "There is another sheet from {field} for that round ({value}). Keep the one that counts.",
        ),
        "dimension_unknown": QT_TRANSLATE_NOOP(
            "reasons", "It scores {field}, which the panel does not score."
        ),
        "score_refused": QT_TRANSLATE_NOOP(
            "reasons", "“{value}” is not a score for {field} (expected: {expected})."
        ),
        "sheet_empty": QT_TRANSLATE_NOOP("reasons", "Nothing was scored on it ({field})."),
    },
    ErrorCode.SOURCES_NOT_READABLE: {
        "empty": QT_TRANSLATE_NOOP("reasons", "It is empty."),
        "too_large": QT_TRANSLATE_NOOP("reasons", "It has {size} bytes; at most {most} are read."),
        "too_many_lines": QT_TRANSLATE_NOOP("reasons", "It has {lines} lines; at most {most} are read."),
        "too_many": QT_TRANSLATE_NOOP("reasons", "It has {count} entries; at most {most} are read."),
        "too_many_parts": QT_TRANSLATE_NOOP(
            "reasons", "It has more than {most} fields and remarks. Export fewer sources at a time."
        ),
        "not_utf8": QT_TRANSLATE_NOOP(
            "reasons",
            "Line {line} was damaged: most of the file is in UTF-8, and this is not. Ask for the file again.",
        ),
        "not_text": QT_TRANSLATE_NOOP("reasons", "It is not a text."),
        "pdf": QT_TRANSLATE_NOOP("reasons", "It is a PDF."),
        "document": QT_TRANSLATE_NOOP(
            "reasons", "It is a document of a word processor, or an archive, and no text."
        ),
        "old_document": QT_TRANSLATE_NOOP("reasons", "It is a document of Word 97 to 2003."),
        "rich_text": QT_TRANSLATE_NOOP("reasons", "It is a document in RTF."),
        "not_json": QT_TRANSLATE_NOOP("reasons", "It begins like JSON and is none."),
        "no_source": QT_TRANSLATE_NOOP("reasons", "It has no entry of BibTeX or CSL-JSON."),
    },
    ErrorCode.VOTES_NOT_READABLE: {
        "too_large": QT_TRANSLATE_NOOP("reasons", "It is larger than any panel’s table."),
        "not_utf8": QT_TRANSLATE_NOOP(
            "reasons", "Its letters cannot be read. Save the table as XLSX, or as “CSV UTF-8”."
        ),
        "not_a_table": QT_TRANSLATE_NOOP("reasons", "It is neither CSV nor XLSX nor ODS, or it is damaged."),
        "old_excel": QT_TRANSLATE_NOOP("reasons", "It is an Excel 97 file: save it as .xlsx."),
        "binary_excel": QT_TRANSLATE_NOOP("reasons", "It is a binary workbook (.xlsb): save it as .xlsx."),
        "locked": QT_TRANSLATE_NOOP("reasons", "It is locked with a password: save it without one."),
        "numbers": QT_TRANSLATE_NOOP("reasons", "It is a file of Apple Numbers: export it as Excel (.xlsx)."),
        "web_page": QT_TRANSLATE_NOOP(
            "reasons",
            "It is a web page, whatever its name says: open it in a spreadsheet and save it as .xlsx.",
        ),
        "pdf": QT_TRANSLATE_NOOP(
            "reasons", "It is a PDF. Ask for the table itself; a filled score sheet is read as a score sheet."
        ),
        "image": QT_TRANSLATE_NOOP(
            "reasons", "It is a picture. Ask for the table itself, or type the votes in."
        ),
        "word": QT_TRANSLATE_NOOP(
            "reasons", "It is a text document: copy its table into a spreadsheet and save that as .xlsx."
        ),
        "archive_damaged": QT_TRANSLATE_NOOP(
            "reasons",
            "The workbook is damaged, or packed in a way that no spreadsheet does. Save it anew as .xlsx.",
        ),
        "table_empty": QT_TRANSLATE_NOOP("reasons", "There are no votes in it."),
        "formula": QT_TRANSLATE_NOOP(
            "reasons", "There is a formula without a value. Save the table with values."
        ),
        "column_missing": QT_TRANSLATE_NOOP(
            "reasons", "The column “{value}” is missing (expected: {expected})."
        ),
        "column_doubled": QT_TRANSLATE_NOOP("reasons", "The column “{value}” appears twice."),
        "member_missing": QT_TRANSLATE_NOOP("reasons", "The pseudonym is missing."),
        "member_unknown": QT_TRANSLATE_NOOP(
            "reasons", "“{value}” is not a member of this panel (expected: {expected})."
        ),
        "round_unknown": QT_TRANSLATE_NOOP("reasons", "“{value}” is not a round (expected: {expected})."),
        "dimension_unknown": QT_TRANSLATE_NOOP(
            "reasons", "“{value}” is not a dimension that a panel scores."
        ),
        "score_refused": QT_TRANSLATE_NOOP("reasons", "“{value}” is not a score (expected: {expected})."),
        "vote_doubled": QT_TRANSLATE_NOOP("reasons", "There is a second vote for the same place."),
        "cell_stray": QT_TRANSLATE_NOOP("reasons", "“{value}” is not under a name or a dimension."),
    },
    ErrorCode.SIGNERS_NOT_READABLE: {
        "namespaces": QT_TRANSLATE_NOOP("reasons", "A namespace is missing."),
        "option": QT_TRANSLATE_NOOP("reasons", "An option is unknown or appears twice."),
        "principal or key": QT_TRANSLATE_NOOP("reasons", "A name and a key are expected."),
        "public_key_invalid": QT_TRANSLATE_NOOP("reasons", "The key is not of type ssh-ed25519."),
        "quotes": QT_TRANSLATE_NOOP("reasons", "A quotation mark is not closed."),
        "time": QT_TRANSLATE_NOOP("reasons", "A time is not written as YYYYMMDD or YYYYMMDDHHMMSS."),
    },
}
"""By the code of the error, then of the reason; what the reader of submission files finds has its words in faults."""

READ_BY_STEPS = frozenset({ErrorCode.BUNDLE_NOT_VALID, ErrorCode.IMPORT_NOT_VALID})
"""Errors whose reason may be a :class:`Fault`."""


def reason_of(error: KnownError, translate: Translate = in_english) -> str:
    """Return the sentence for the reason inside an error, empty where there is none."""
    reason = str(error.facts.get("reason", ""))
    words = REASONS.get(error.code, {}).get(reason, "")
    # Own words first: what an import or the writer of a file finds by itself is not a fault of the steps.
    if not words and error.code in READ_BY_STEPS and reason in set(Fault):
        return fault_sentence(Fault(reason), error.facts, translate)
    return filled("reasons", words, Facts(error.facts), translate)
