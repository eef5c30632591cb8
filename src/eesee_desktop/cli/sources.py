"""Verbs that carry sources to and from a reference manager: sources, read-sources."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from eesee_desktop.cli.account import account_lines, account_rows
from eesee_desktop.cli.answer import Answer, ExitCode, UsageError
from eesee_desktop.cli.lookup import found_id
from eesee_desktop.cli.session import Session, read_bytes
from eesee_desktop.cli.tables import told_of_sources
from eesee_desktop.domain.source import Source
from eesee_desktop.intake.sources.entries import SourceWhy
from eesee_desktop.intake.sources.reading import SourcesReading
from eesee_desktop.messages.sources_account import sources_account_words
from eesee_desktop.services import sources_exchange
from eesee_desktop.services.outgoing import write_out
from eesee_desktop.services.sources_exchange import SUFFIXES, SourcesWritten


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this file."""
    giving = verbs.add_parser("sources", help="write the sources for a reference manager, such as Zotero")
    giving.add_argument("id")
    giving.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="FILE",
        help="FILE.bib (BibTeX) or FILE.json (CSL-JSON)",
    )
    giving.add_argument("--confidential", action="store_true", help="also those that are confidential")
    giving.set_defaults(verb=_sources)

    taking = verbs.add_parser("read-sources", help="add the sources of a list in BibTeX or CSL-JSON")
    taking.add_argument("id")
    taking.add_argument("file", type=Path, metavar="FILE")
    taking.add_argument(
        "--accept",
        action="append",
        default=[],
        choices=[SourceWhy.ALIKE.value],
        help="also add a work with the title of one that is there",
    )
    taking.add_argument("--dry-run", action="store_true", help="only say what would be added")
    taking.set_defaults(verb=_read_sources)


def _sources(session: Session, arguments: argparse.Namespace) -> Answer:
    wanted = found_id(session, arguments.id)
    target = session.target(arguments.output)
    suffix = target.suffix.lower()
    if suffix not in SUFFIXES:
        raise UsageError(f"{target} should end in .bib or .json.")
    made = sources_exchange.written_list(
        session.workspace, wanted, suffix, with_confidential=arguments.confidential
    )
    write_out(session.workspace, target, made.data)
    data = {
        "id": wanted,
        "file": str(target),
        "bytes": len(made.data),
        "sources": made.count,
        "left_out": made.left_out,
    }
    return Answer(data, (f"{made.count} sources in {target}", *_told(made)))


def _told(made: SourcesWritten) -> Iterator[str]:
    yield from told_of_sources(made.left_out, made.confidential)
    if made.files:
        yield f"Not in it: attached files ({made.files})."
    if made.bearing:
        yield f"Not in it: whether a source bears on the study period ({made.bearing})."
    yield "The file is not encrypted."


def _read_sources(session: Session, arguments: argparse.Namespace) -> Answer:
    wanted = found_id(session, arguments.id)
    read = sources_exchange.read_list(
        session.workspace, wanted, read_bytes(arguments.file), takes_alike=bool(arguments.accept)
    )
    if read.sources and not arguments.dry_run:
        sources_exchange.add_list(session.workspace, wanted, read.sources)
    lost = read.account.to_look_at
    data = {
        "id": wanted,
        "dry_run": arguments.dry_run,
        "sources": [_row(source) for source in read.sources],
        "held": [_row(source) for source in read.held],
        "encoding": read.encoding,
        "account": account_rows(read.account),
        "unplaced": len(lost),
    }
    return Answer(
        data,
        tuple(_read_lines(read, is_dry=arguments.dry_run)),
        ExitCode.NO if lost or not read.sources else ExitCode.DONE,
    )


def _read_lines(read: SourcesReading, *, is_dry: bool) -> Iterator[str]:
    yield from account_lines(read.account, sources_account_words)
    if read.encoding != "utf-8":
        yield f"The file is not in UTF-8; it was read as {read.encoding}."
    yield f"{'Would add' if is_dry else 'Added'}: {len(read.sources)} sources"
    if read.held:
        yield f"Held back, as they may be there: {len(read.held)}. To add them: --accept {SourceWhy.ALIKE.value}"
    yield f"Parts not taken: {len(read.account.to_look_at)}"


def _row(source: Source) -> dict[str, str]:
    return {
        "title": source.title,
        "source_kind": source.kind.value,
        "publisher": source.publisher,
        "published": source.published,
        "address": source.address,
    }
