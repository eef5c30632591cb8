"""Verbs that print: draft."""

from __future__ import annotations

import argparse
from pathlib import Path

from eesee_desktop.cli.answer import Answer
from eesee_desktop.cli.lookup import found_id
from eesee_desktop.cli.session import Session
from eesee_desktop.services import reports
from eesee_desktop.services.outgoing import write_out


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this file."""
    draft = verbs.add_parser("draft", help="print the draft report as PDF")
    draft.add_argument("id")
    draft.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.pdf")
    draft.add_argument("--paper", choices=["a4", "letter"], default="a4")
    draft.add_argument(
        "--panel-copy", action="store_true", help="numbered lines, a wide margin, findings as questions"
    )
    draft.set_defaults(verb=_draft)


def _draft(session: Session, arguments: argparse.Namespace) -> Answer:
    reports.load_ahead()  # while the key is derived
    wanted = found_id(session, arguments.id)
    target = session.target(arguments.output)
    drawn = reports.draft_report(
        session.workspace, wanted, paper=reports.Paper(arguments.paper), is_panel_copy=arguments.panel_copy
    )
    write_out(session.workspace, target, drawn)
    data = {"id": wanted, "file": str(arguments.output), "bytes": len(drawn)}
    return Answer(data, (f"Draft report in {arguments.output}",))
