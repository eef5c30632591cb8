"""The verb that brings in what others wrote: read-report."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from eesee_desktop.cli.account import place_words
from eesee_desktop.cli.answer import Answer, ExitCode
from eesee_desktop.cli.lookup import found_id
from eesee_desktop.cli.session import Session, read_bytes
from eesee_desktop.intake.account import Fate, Piece
from eesee_desktop.intake.reports.reading import QUESTIONS, Destination, ReportReading
from eesee_desktop.markup.links import links_of
from eesee_desktop.messages.report_account import destination_words
from eesee_desktop.services.intake import ReportTaken, questions_in, take_report
from eesee_desktop.services.pictures import PicturesKept, keep_pictures

_WIDTH = 28


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this file."""
    read = verbs.add_parser("read-report", help="fill an assessment from a published Country Focus Report")
    read.add_argument("id")
    read.add_argument(
        "file", type=Path, metavar="FILE", help="the report as .docx, .odt, .html, .pdf, .md or .txt"
    )
    read.add_argument("--overwrite", action="store_true", help="also replace fields that hold other text")
    read.add_argument(
        "--pictures",
        action="store_true",
        help="keep the pictures of the document as sources with an attached file",
    )
    read.add_argument(
        "--accept",
        action="append",
        default=[],
        choices=sorted(question.value for question in QUESTIONS),
        help="take the report although it is of another country or period, or read on where a second one begins",
    )
    read.set_defaults(verb=_read_report)


def _read_report(session: Session, arguments: argparse.Namespace) -> Answer:
    wanted = found_id(session, arguments.id)
    report, _ = take_report(
        session.workspace,
        wanted,
        read_bytes(arguments.file),
        overwrite=arguments.overwrite,
        accepted=[Destination(given) for given in arguments.accept],
    )
    pictures = PicturesKept((), ())
    if arguments.pictures and not report.waits:
        pictures, _ = keep_pictures(session.workspace, wanted, read_bytes(arguments.file))
    code = ExitCode.DONE if report.is_whole else ExitCode.NO
    return Answer(
        _data(wanted, report)
        | {"pictures_kept": list(pictures.kept), "pictures_refused": list(pictures.refused)},
        (*_lines(report), *_picture_lines(report.reading, pictures)),
        code,
    )


def _data(wanted: str, report: ReportTaken) -> dict[str, Any]:
    reading = report.reading
    numbered = list(enumerate(reading.account.pieces, start=1))
    return {
        "id": wanted,
        "stored": not report.waits,
        "taken": list(report.taken),
        "kept": list(report.kept),
        "same": list(report.same),
        "links": _links(reading),
        "sources": len(reading.sources),
        "recommendations": len(reading.recommendations),
        "encoding": reading.encoding,
        "insertions": reading.insertions,
        "deletions": reading.deletions,
        "pictures": reading.pictures,
        "without_score": list(reading.without_score),
        "paragraphs": [
            {
                "number": number,
                "line": piece.place.line,
                "fate": piece.fate.value,
                "destination": piece.reason,
                "field": piece.field,
                "choices": list(piece.choices),
                "doubtful": piece.is_doubtful,
                "excerpt": piece.excerpt,
                "words": piece.words,
            }
            for number, piece in numbered
        ],
        "asked": [number for number, piece in numbered if piece.fate is Fate.ASKED],
        "unplaced": [number for number, piece in numbered if piece.needs_a_look],
    }


def _picture_lines(reading: ReportReading, pictures: PicturesKept) -> Iterator[str]:
    left = reading.pictures - len(pictures.kept)
    yield from (f"Kept as a source: {name}" for name in pictures.kept)
    yield from (f"Not kept, as it is no PNG or JPEG of 20 MiB at most: {name}" for name in pictures.refused)
    if left:
        yield f"Pictures that were left in the document: {left} (--pictures keeps them as sources)"


def _links(reading: ReportReading) -> int:
    texts = (*(text for _, text in reading.values), *(item.text for item in reading.recommendations))
    return sum(len(links_of(text)) for text in texts)


def _lines(report: ReportTaken) -> Iterator[str]:
    reading = report.reading
    for piece in reading.account.pieces:
        where = piece.place.line or piece.place.entry
        yield f"{where!s:>5}  {piece.field or piece.reason:{_WIDTH}} {piece.excerpt}"
    yield ""
    for piece in reading.account.by_need:
        if piece.needs_a_look or piece.is_doubtful:
            yield from _whole(piece)
    if reading.encoding != "utf-8":
        yield f"The file is not in UTF-8; it was read as {reading.encoding}."
    if reading.insertions or reading.deletions:
        changes = f"{reading.insertions} insertions and {reading.deletions} deletions"
        yield f"Tracked changes, taken as accepted: {changes}"
    if report.waits:
        for question in questions_in(reading):
            yield f"Nothing was stored. To take it all the same: --accept {question.value}"
    else:
        yield f"Taken: {len(report.taken)} fields, {len(reading.recommendations)} recommendations"
    yield f"Links: {_links(reading)}, as {len(reading.sources)} sources"
    yield from (f"Kept as it was: {name} (--overwrite replaces it)" for name in report.kept)
    if report.same:
        lead = "" if report.taken else "Nothing new: "
        yield f"{lead}{len(report.same)} fields hold this text already."
    if reading.without_score:
        yield f"No score was found for: {', '.join(reading.without_score)}"
    yield f"Paragraphs: {len(reading.account.pieces)}, not placed: {len(reading.account.to_look_at)}"


def _whole(piece: Piece) -> Iterator[str]:
    """Yield a paragraph with all its words, and above them why it should be looked at."""
    why = destination_words(piece, piece.field)
    if piece.is_doubtful:
        why = f"Taken, and it may say more than was taken: {why}"
    where = place_words(piece.place)
    yield f"{where[:1].upper()}{where[1:]}: {why}" if where else why
    yield from (f"    {line}" for line in piece.words.split("\n"))
