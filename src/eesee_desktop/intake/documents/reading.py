"""A report in whatever it was written: a document, a page of the web, a PDF or a text."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection, Iterator
from contextlib import closing

from eesee_desktop.domain.draft_marks import marked_assessment
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.intake.account import Account, Piece, Place
from eesee_desktop.intake.documents.draft_reading import question_about, reading_of_draft
from eesee_desktop.intake.documents.own_draft import own_draft
from eesee_desktop.intake.documents.own_print import own_print
from eesee_desktop.intake.documents.written import Aside, AsideWords, Document, refusal
from eesee_desktop.intake.file_kind import FileKind, kind_of
from eesee_desktop.intake.reports.reader import read_report
from eesee_desktop.intake.reports.reading import (
    Destination,
    ExpectedAssessment,
    ReportFault,
    ReportReading,
    report_piece,
)
from eesee_desktop.markup.write import write

_DESTINATIONS = {
    Aside.COMMENT: Destination.COMMENT,
    Aside.STRUCK_OUT: Destination.STRUCK_OUT,
    Aside.DELETED: Destination.DELETED,
    Aside.HIDDEN: Destination.HIDDEN,
    Aside.CONTENTS: Destination.CONTENTS,
    Aside.PAGE_EDGE: Destination.PAGE_EDGE,
    Aside.PROGRAM: Destination.PROGRAM_WORDS,
    Aside.PICTURE: Destination.PICTURE_WORDS,
}
# In a draft of this program.
_OF_PROGRAM = frozenset({Aside.PICTURE, Aside.PAGE_EDGE})
_REFUSED = {
    FileKind.OLD_WORD: ReportFault.OLD_DOCUMENT,
    FileKind.RTF: ReportFault.RICH_TEXT,
    FileKind.LOCKED_OFFICE: ReportFault.LOCKED,
    FileKind.DAMAGED_ARCHIVE: ReportFault.DAMAGED,
    FileKind.EMPTY: ReportFault.EMPTY,
}
_OTHERS = frozenset(
    {
        *(FileKind.XLSX, FileKind.XLSB, FileKind.ODS, FileKind.XLS, FileKind.NUMBERS, FileKind.OUTLOOK),
        *(FileKind.TNEF, FileKind.MAIL, FileKind.XML, FileKind.IMAGE, FileKind.ARCHIVE, FileKind.UNKNOWN),
    }
)


def read_report_file(
    data: str | bytes,
    instrument: Instrument,
    new_id: Callable[[], str],
    expected: ExpectedAssessment | None = None,
    accepted: Collection[Destination] = (),
) -> ReportReading:
    """Read a published report, by what the file is and not by how it is called.

    Args:
        new_id: As of :func:`~eesee_desktop.intake.reports.reader.read_report`, with ``expected`` and ``accepted``.

    Raises:
        KnownError: REPORT_NOT_READABLE.
    """
    document = None if isinstance(data, str) else document_of(data)
    if document is None:
        return read_report(data, instrument, new_id, expected, accepted)
    if not document.blocks:
        raise refusal(ReportFault.EMPTY)
    draft = own_draft(document, instrument) or own_print(document, instrument)
    if draft is not None:
        reading = reading_of_draft(
            draft, document, instrument, new_id, question_about(draft, expected, accepted)
        )
    else:
        reading = read_report(write(document.blocks), instrument, new_id, expected, accepted)
    pieces = (
        *reading.account.pieces,
        *(
            own_piece(told) if draft is not None and told.aside in _OF_PROGRAM else told_piece(told)
            for told in document.told
        ),
    )
    return dataclasses.replace(
        reading,
        account=Account(pieces),
        insertions=document.insertions,
        deletions=document.deletions,
        pictures=0 if draft is not None else len(document.pictures),
    )


def document_of(data: bytes) -> Document | None:
    """Return what a document says; None for a text.

    Raises:
        KnownError: REPORT_NOT_READABLE for what is neither.
    """
    # Each reader is loaded by the first file that needs it.
    kind = kind_of(data)
    if kind is FileKind.WORD:
        from eesee_desktop.intake.documents.word import read_word  # noqa: PLC0415  see above

        if b"word/" not in data and b"opendocument.text" in data[:200]:
            from eesee_desktop.intake.documents.open_text import read_open_text  # noqa: PLC0415  as above

            return read_open_text(data)
        return read_word(data)
    if kind is FileKind.HTML:
        from eesee_desktop.intake.documents.web import read_web  # noqa: PLC0415  as above

        return read_web(data)
    if kind is FileKind.PDF:
        from eesee_desktop.intake.documents.pdf_pages import read_pdf  # noqa: PLC0415  as above

        return read_pdf(data)
    if kind in _REFUSED:
        raise refusal(_REFUSED[kind])
    if kind in _OTHERS:
        raise refusal(ReportFault.OTHER_FILE)
    return None


def pictures_of(data: bytes) -> Iterator[tuple[str, str, bytes]]:
    """Yield the pictures of a document: the name of its part, what it shows, its bytes.

    Raises:
        KnownError: REPORT_NOT_READABLE.
    """
    document = document_of(data)
    # That of a draft is drawn by this program.
    if document is None or marked_assessment(tuple(mark.name for mark in document.marks)) is not None:
        return
    from eesee_desktop.intake.documents.package import Package  # noqa: PLC0415  as in document_of

    with closing(Package(data)) as package:
        for picture in document.pictures:
            yield picture.part, picture.description, package.part(picture.part)


def own_piece(told: AsideWords) -> Piece:
    """Return the piece that words are which this program says beside the text of a draft."""
    piece = report_piece(0, told.words, Destination.PROGRAM_WORDS)
    return dataclasses.replace(piece, place=Place(entry=told.where))


def told_piece(told: AsideWords) -> Piece:
    """Return the piece that words are which are no part of the text."""
    piece = report_piece(0, told.words, _DESTINATIONS[told.aside])
    return dataclasses.replace(piece, place=Place(entry=told.where))
