"""Verbs that give an assessment out as tables: table, and export with --tidy."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from eesee_desktop.cli.answer import Answer, UsageError
from eesee_desktop.cli.catalogue import finding_next_step, finding_sentence
from eesee_desktop.cli.lookup import found_id
from eesee_desktop.cli.session import Session
from eesee_desktop.domain.review import Finding
from eesee_desktop.services import tables
from eesee_desktop.services.outgoing import write_out
from eesee_desktop.services.tables import TableWritten
from eesee_desktop.tables.table import TableKind


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this file."""
    table = verbs.add_parser("table", help="write scores, votes, sources and so on as a table")
    table.add_argument("id")
    table.add_argument("kind", metavar="KIND", choices=[kind.value for kind in TableKind], help="scores, …")
    table.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE", help="FILE.xlsx or FILE.csv"
    )
    table.add_argument(
        "--confidential", action="store_true", help="of the sources also those that are confidential"
    )
    table.set_defaults(verb=_table)


def _table(session: Session, arguments: argparse.Namespace) -> Answer:
    wanted = found_id(session, arguments.id)
    kind = TableKind(arguments.kind)
    target = session.target(arguments.output)
    suffix = target.suffix.lower()
    if suffix not in tables.SUFFIXES:
        raise UsageError(f"{target} should end in .xlsx or .csv.")
    if arguments.confidential and kind is not TableKind.SOURCES:
        raise UsageError("--confidential is for sources.")
    made = tables.table(
        session.workspace, wanted, kind, suffix, _words, with_confidential=arguments.confidential
    )
    write_out(session.workspace, target, made.data)
    data = {
        "id": wanted,
        "kind": kind.value,
        "file": str(target),
        "bytes": len(made.data),
        "rows": made.rows,
        "left_out": made.left_out,
        "cut": made.cut,
    }
    return Answer(data, (f"{made.rows} rows in {target}", *_told(made)))


def _told(made: TableWritten) -> Iterator[str]:
    """Say each time what leaves the encrypted workspace, and what does not."""
    if made.kind is TableKind.VOTES:
        yield "It says who scored what, by pseudonym: keep it where only the convenor can read it."
    if made.kind is TableKind.FINDINGS:
        yield "Findings on the panel tell something of its votes."
    yield from told_of_sources(made.left_out, made.confidential)
    if made.cut:
        yield (
            f"Texts longer than a cell of a spreadsheet can hold, cut there: {made.cut}. In CSV they are whole."
        )
    yield "The file is not encrypted."


def told_of_sources(left_out: int, confidential: int) -> Iterator[str]:
    """Say which confidential sources are in a file, and which are not."""
    if left_out:
        yield f"Left out: {left_out} confidential sources. --confidential takes them in."
    if confidential:
        yield f"It names {confidential} confidential sources."


def _words(finding: Finding) -> tuple[str, str, str]:
    return finding.where, finding_sentence(finding), finding_next_step(finding)
