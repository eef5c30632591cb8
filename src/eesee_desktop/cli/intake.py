"""The verb that brings in what others wrote: read-report."""

from __future__ import annotations

import argparse
from pathlib import Path

from eesee_desktop.cli.answer import Answer
from eesee_desktop.cli.lookup import found_id
from eesee_desktop.cli.session import Session, read_text
from eesee_desktop.markup.links import links_of
from eesee_desktop.services.intake import take_report


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this file."""
    read = verbs.add_parser("read-report", help="fill an assessment from a published Country Focus Report")
    read.add_argument("id")
    read.add_argument("file", type=Path, metavar="FILE.md", help="the report as Markdown")
    read.add_argument("--overwrite", action="store_true", help="also replace fields that hold other text")
    read.set_defaults(verb=_read_report)


def _read_report(session: Session, arguments: argparse.Namespace) -> Answer:
    wanted = found_id(session, arguments.id)
    markdown = read_text(arguments.file)
    report, _ = take_report(session.workspace, wanted, markdown, overwrite=arguments.overwrite)
    reading = report.reading
    links = sum(len(links_of(text)) for _, text in reading.values) + sum(
        len(links_of(item.text)) for item in reading.recommendations
    )
    unplaced = [placement for placement in reading.placements if not placement.is_placed]
    data = {
        "id": wanted,
        "taken": list(report.taken),
        "kept": list(report.kept),
        "links": links,
        "sources": len(reading.sources),
        "recommendations": len(reading.recommendations),
        "paragraphs": [
            {
                "number": item.number,
                "line": item.line,
                "excerpt": item.excerpt,
                "destination": item.destination.value,
                "field": item.field,
            }
            for item in reading.placements
        ],
        "unplaced": [item.number for item in unplaced],
    }
    lines = [
        f"{item.line:5}  {item.field or item.destination.value:28} {item.excerpt}"
        for item in reading.placements
    ]
    lines += [
        f"Taken: {len(report.taken)} fields, {len(reading.recommendations)} recommendations",
        f"Links: {links}, as {len(reading.sources)} sources",
        *(f"Kept as it was: {name} (--overwrite replaces it)" for name in report.kept),
        *(f"Could not place line {item.line}: {item.text}" for item in unplaced),
        f"Paragraphs: {len(reading.placements)}, not placed: {len(unplaced)}",
    ]
    return Answer(data, tuple(lines))
