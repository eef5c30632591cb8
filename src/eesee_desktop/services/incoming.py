"""What a file from elsewhere is, told by what is in it and not by its name; nothing is stored."""

from __future__ import annotations

import csv
import json
import re
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from io import BytesIO, StringIO
from pathlib import Path

from eesee_desktop.bundle.manifest import MANIFEST, SUBMISSION
from eesee_desktop.bundle.payload import document_from_json
from eesee_desktop.bundle.verdict import Verdict
from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.domain.sheet import SheetHead
from eesee_desktop.intake.documents.reading import read_report_file
from eesee_desktop.intake.file_kind import FileKind, kind_of
from eesee_desktop.intake.filled_sheets import SheetFault, read_head, refusal_by_kind
from eesee_desktop.intake.printed_sheet import asks_questions
from eesee_desktop.intake.reports.decoding import decoded
from eesee_desktop.intake.reports.reading import ReportFault, ReportReading
from eesee_desktop.intake.sources.reading import is_bibtex, is_csl
from eesee_desktop.intake.votes_words import TABLE_COLUMNS, column_of
from eesee_desktop.services import assessments, submissions
from eesee_desktop.services.backups import check, describe, is_backup
from eesee_desktop.services.corrections import Corrections, marked_draft, read_corrections
from eesee_desktop.services.history import Difference
from eesee_desktop.services.own_copy import is_update
from eesee_desktop.services.rescue import FORMAT as RESCUE_FORMAT
from eesee_desktop.services.rescue import Rescued, read_rescue, what_would_change
from eesee_desktop.services.sheet_files import sheet_files
from eesee_desktop.services.workspace import Workspace, has_workspace, latest_instrument
from eesee_desktop.storage.key_files import read_key_file
from eesee_desktop.system.workspace_files import DATABASE_NAME, KEY_FILE_NAME

# Larger than any file that this program writes; more is not even opened.
_MOST_BYTES = 500_000_000
_AGE = b"age-encryption.org/v1"
_ZIP = b"PK\x03\x04"
_PDF = b"%PDF-"
_JSON = b"{"
_JSON_LIST = b"["
_BEFORE_TEXT = b"\xef\xbb\xbf \t\r\n"  # a byte order mark, white space
_ASSESSMENT_FORMAT = "eesee-assessment"
_DIMENSION = re.compile(r"[1-9][.,][1-9](?:\s|$)")
# Why a file is no report that can as well be something else.
_SAYS_LITTLE = frozenset({ReportFault.NO_SECTION, ReportFault.EMPTY, ReportFault.OTHER_FILE})
_TITLE_LINES = 12
_CELL_CHARACTERS = 60
_START_CHARACTERS = 20_000
_SEPARATORS = ",;\t"
_SEPARATOR_LINE = "sep="


class IncomingKind(StrEnum):
    """What a file can be."""

    REPORT = "report"
    ASSESSMENT = "assessment"
    SUBMISSION = "submission"
    ENCRYPTED = "encrypted"
    VOTES = "votes"
    SHEETS = "sheets"
    BACKUP = "backup"
    RESCUE = "rescue"
    CORRECTIONS = "corrections"
    SOURCES = "sources"
    UPDATE = "update"
    PDF = "pdf"
    WORD = "word"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file that was looked into.

    Attributes:
        paths: One, or several score sheets, or a folder of them.
        data: Of the one file; empty for several, and for a backup.
        reading: Of a report.
        assessment: Of an export, and of a submission file that is valid.
        verdict: Of a submission file.
        head: Of the first score sheet.
        refusal: Why a PDF is none.
        made: When a backup, or a rescue file, was made.
        rescued: The words in a rescue file of this workspace.
        differences: What putting them back would alter.
        corrections: Of a draft that was saved for a word processor and came back.
        is_here: The assessment, or the one that sheets belong to, is in the workspace already; a backup is none, but
            the workspace itself.
    """

    kind: IncomingKind
    paths: tuple[Path, ...]
    data: bytes = field(default=b"", repr=False)
    reading: ReportReading | None = None
    assessment: Assessment | None = None
    verdict: Verdict | None = None
    head: SheetHead | None = None
    refusal: KnownError | None = None
    made: datetime | None = None
    rescued: Rescued | None = None
    differences: tuple[Difference, ...] = ()
    is_here: bool = False
    corrections: Corrections | None = None


def look_into(workspace: Workspace, paths: tuple[Path, ...]) -> Incoming:
    """Say what files are; several are score sheets or nothing that could be brought in at once.

    Raises:
        KnownError: FILE_NOT_READABLE; BACKUP_NOT_VALID; RESCUE_NOT_VALID; IMPORT_NOT_VALID with the reason for an
            export that is damaged.
    """
    if len(paths) > 1:
        return _several(workspace, paths)
    path = paths[0]
    folder = path if path.is_dir() else path.parent
    if path.is_dir() or path.name in {DATABASE_NAME, KEY_FILE_NAME}:
        return _folder(workspace, folder, paths)
    if is_backup(path):
        found = describe(path)
        if found.fault is not None:
            raise KnownError(found.fault, path=path.name)
        check(path)  # all of it: this is where one learns whether it arrived whole
        return Incoming(IncomingKind.BACKUP, paths, made=found.made)
    data = _read(path)
    for beginning, looks in (
        (_AGE, _encrypted),
        (_ZIP, _archive),
        (_PDF, _pdf),
        (_JSON, _document),
        (_JSON_LIST, _list),
    ):
        # By content and not by extension: mail programs and phones rename files.
        if data.lstrip(_BEFORE_TEXT).startswith(beginning):
            return looks(workspace, paths, data)
    return _by_kind(workspace, paths, data)


def look_alone(path: Path, at: datetime) -> Incoming:
    """Say what a file is that was opened before any workspace: a submission file with its verdict, or an encrypted one.

    Everything else is UNKNOWN here: what it is may hang on what the workspace holds.

    Args:
        at: The moment for which the file is checked.

    Raises:
        KnownError: FILE_NOT_READABLE.
    """
    data = _read(path)
    if data.startswith(_AGE):
        return Incoming(IncomingKind.ENCRYPTED, (path,), data)
    if not data.startswith(_ZIP) or not _holds_submission(data):
        return Incoming(IncomingKind.UNKNOWN, (path,))
    verdict = submissions.verify(data, at, signers=None)
    content = verdict.content
    assessment = None if content is None else content.assessment
    return Incoming(IncomingKind.SUBMISSION, (path,), data, assessment=assessment, verdict=verdict)


def _by_kind(workspace: Workspace, paths: tuple[Path, ...], data: bytes) -> Incoming:
    kind = kind_of(data)
    if kind is FileKind.PDF:
        return _pdf(workspace, paths, data)
    # The reader of tables says what is to be done about an old one.
    if kind in {FileKind.XLS, FileKind.LOCKED_OFFICE}:
        return Incoming(IncomingKind.VOTES, paths, data)
    if kind is FileKind.HTML:
        # Spreadsheets save one as well, and call it .xls.
        is_table = b"<table" in data.lower()
        return _report(workspace, paths, data, IncomingKind.VOTES if is_table else IncomingKind.UNKNOWN)
    if kind in {FileKind.OLD_WORD, FileKind.RTF}:
        return _report(workspace, paths, data, IncomingKind.WORD)
    refusal = refusal_by_kind(kind)
    if refusal is not None:
        return Incoming(IncomingKind.UNKNOWN, paths, data, refusal=refusal)
    return _text(workspace, paths, data)


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise KnownError(ErrorCode.FILE_NOT_READABLE, path=path.name)
        return path.read_bytes()
    except OSError as error:
        raise KnownError(ErrorCode.FILE_NOT_READABLE, path=path.name) from error


def _several(workspace: Workspace, paths: tuple[Path, ...]) -> Incoming:
    head = _first_head(path for path in paths if path.is_file())
    if head is None:
        return Incoming(IncomingKind.UNKNOWN, paths)
    return Incoming(IncomingKind.SHEETS, paths, head=head, is_here=_is_here(workspace, head.assessment))


def _first_head(paths: Iterable[Path]) -> SheetHead | None:
    """Return which assessment the first score sheet among files belongs to; what is none is told when they are read."""
    for path in paths:
        data = _read(path)
        if kind_of(data) is FileKind.PDF:
            try:
                return read_head(data, latest_instrument())
            except KnownError:
                continue
    return None


def _folder(workspace: Workspace, folder: Path, paths: tuple[Path, ...]) -> Incoming:
    """Say what a folder is: a workspace, or one of score sheets."""
    found = _backup(workspace, folder, paths)
    if found.kind is not IncomingKind.UNKNOWN or not paths[0].is_dir():
        return found
    head = _first_head(file.path for file in sheet_files(paths))
    if head is None:
        return found
    return Incoming(IncomingKind.SHEETS, paths, head=head, is_here=_is_here(workspace, head.assessment))


def _backup(workspace: Workspace, folder: Path, paths: tuple[Path, ...]) -> Incoming:
    try:
        read_key_file(folder)
        is_backup = has_workspace(folder)
        made = datetime.fromtimestamp((folder / DATABASE_NAME).stat().st_mtime).astimezone()
    except (KnownError, OSError):
        return Incoming(IncomingKind.UNKNOWN, paths)
    if not is_backup:
        return Incoming(IncomingKind.UNKNOWN, paths)
    is_here = folder.resolve() == workspace.folder.resolve()
    return Incoming(IncomingKind.BACKUP, (folder,), made=made, is_here=is_here)


def _encrypted(_workspace: Workspace, paths: tuple[Path, ...], data: bytes) -> Incoming:
    return Incoming(IncomingKind.ENCRYPTED, paths, data)


def _archive(workspace: Workspace, paths: tuple[Path, ...], data: bytes) -> Incoming:
    if _holds_submission(data):
        # Without a register: this look only says what the file is, whom to trust is asked when it is brought
        # in.
        verdict = submissions.verify(data, workspace.clock(), signers=None)
        content = verdict.content
        is_here = content is not None and _is_here(workspace, content.assessment.id)
        return Incoming(
            IncomingKind.SUBMISSION,
            paths,
            data,
            assessment=None if content is None else content.assessment,
            verdict=verdict,
            is_here=is_here,
        )
    if is_update(BytesIO(data)):
        return Incoming(IncomingKind.UPDATE, paths)
    if kind_of(data) in {FileKind.XLSX, FileKind.XLSB, FileKind.ODS, FileKind.NUMBERS}:
        return Incoming(IncomingKind.VOTES, paths, data)
    if kind_of(data) is FileKind.WORD:
        corrections = _corrections(workspace, data)
        if corrections is not None:
            return Incoming(IncomingKind.CORRECTIONS, paths, data, corrections=corrections)
        return _report(workspace, paths, data, IncomingKind.WORD)
    return Incoming(IncomingKind.UNKNOWN, paths, data, refusal=refusal_by_kind(kind_of(data)))


def _holds_submission(data: bytes) -> bool:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = set(archive.namelist())
    # A damaged directory: the reader of submission files says precisely what is wrong with it.
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return True
    return bool(names & {SUBMISSION, MANIFEST})


def _corrections(workspace: Workspace, data: bytes) -> Corrections | None:
    """Return what was corrected in a draft of an assessment that is here; None for any other document."""
    try:
        marked = marked_draft(workspace, data)
        return None if marked is None else read_corrections(workspace, marked, data)
    except KnownError:
        return None


def _pdf(workspace: Workspace, paths: tuple[Path, ...], data: bytes) -> Incoming:
    try:
        head = read_head(data, latest_instrument())
    except KnownError as error:
        # It names the dimensions as a report does, and is none; of a save that was cut nobody knows what it held.
        if error.facts["reason"] in {SheetFault.PRINTED, SheetFault.SAVE_CUT}:
            return Incoming(IncomingKind.PDF, paths, data, refusal=error)
        return _report(workspace, paths, data, IncomingKind.PDF, error)
    return Incoming(IncomingKind.SHEETS, paths, head=head, is_here=_is_here(workspace, head.assessment))


def _document(workspace: Workspace, paths: tuple[Path, ...], data: bytes) -> Incoming:
    try:
        written = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        # RTF begins so, and a text may.
        return _by_kind(workspace, paths, data)
    if isinstance(written, dict) and written.get("format") == RESCUE_FORMAT:
        return _rescue(workspace, paths, data)
    if not isinstance(written, dict) or written.get("format") != _ASSESSMENT_FORMAT:
        if is_csl(written):
            return Incoming(IncomingKind.SOURCES, paths, data)
        return Incoming(IncomingKind.UNKNOWN, paths, data)
    assessment = document_from_json(data).assessment
    return Incoming(
        IncomingKind.ASSESSMENT,
        paths,
        data,
        assessment=assessment,
        is_here=_is_here(workspace, assessment.id),
    )


def _list(workspace: Workspace, paths: tuple[Path, ...], data: bytes) -> Incoming:
    """Say what begins with a bracket: a list of sources, or a text."""
    try:
        written = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return _text(workspace, paths, data)
    kind = IncomingKind.SOURCES if is_csl(written) else IncomingKind.UNKNOWN
    return Incoming(kind, paths, data)


def _rescue(workspace: Workspace, paths: tuple[Path, ...], data: bytes) -> Incoming:
    rescued = read_rescue(data, workspace.keys.key)
    is_here = _is_here(workspace, rescued.assessment)
    differences = what_would_change(workspace, rescued) if is_here else ()
    return Incoming(
        IncomingKind.RESCUE,
        paths,
        data,
        made=rescued.made,
        rescued=rescued,
        differences=differences,
        is_here=is_here,
    )


def _text(workspace: Workspace, paths: tuple[Path, ...], data: bytes) -> Incoming:
    try:
        text = decoded(data).text
    except KnownError:
        return Incoming(IncomingKind.UNKNOWN, paths, data)
    if is_bibtex(text):
        return Incoming(IncomingKind.SOURCES, paths, data)
    if _is_table(text):
        return Incoming(IncomingKind.VOTES, paths, data)
    return _report(workspace, paths, data, IncomingKind.UNKNOWN)


def _report(
    workspace: Workspace,
    paths: tuple[Path, ...],
    data: bytes,
    otherwise: IncomingKind,
    refusal: KnownError | None = None,
) -> Incoming:
    """Return a file as the report that it is, else as what it would be without being one, and why it is not that."""
    try:
        reading = read_report_file(data, latest_instrument(), workspace.new_id)
    except KnownError as error:
        is_known = error.facts["reason"] not in _SAYS_LITTLE
        return Incoming(otherwise, paths, data, refusal=refusal or (error if is_known else None))
    # Any text can be read as a report that holds nothing of one.
    is_report = bool(reading.values or reading.recommendations)
    # A damaged score sheet can be read so, and no report asks what a sheet asks.
    if refusal is not None and asks_questions(reading.account.words, latest_instrument()):
        is_report = False
    return Incoming(
        IncomingKind.REPORT if is_report else otherwise,
        paths,
        data,
        reading=reading if is_report else None,
        refusal=None if is_report else refusal,
    )


def _is_table(text: str) -> bool:
    """Tell whether a text is a table whose head names what a table of votes is about."""
    # The first line with more than one cell decides: those before it are titles. A report may well contain commas
    # and the word "member" further down.
    start = text[:_START_CHARACTERS].splitlines()
    lines = [line for line in start if line.strip() and not line.startswith(_SEPARATOR_LINE)]
    return any(_is_head(lines[:_TITLE_LINES], separator) for separator in _SEPARATORS)


def _is_head(lines: list[str], separator: str) -> bool:
    for number, line in enumerate(lines):
        cells = [cell.strip() for cell in next(csv.reader(StringIO(line), delimiter=separator), [])]
        filled = [cell for cell in cells if cell]
        if len(cells) > 1 and any(
            column_of(cell) in TABLE_COLUMNS or _DIMENSION.match(cell) for cell in filled
        ):
            return number == 0 or max(map(len, cells)) <= _CELL_CHARACTERS
        # A title fills one cell of its line; a sentence with commas is no row of a table.
        if len(filled) > 1:
            return False
    return False


def _is_here(workspace: Workspace, wanted: AssessmentId) -> bool:
    return any(summary.id == wanted for summary in assessments.list_assessments(workspace))
