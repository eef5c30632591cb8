"""Verbs that print: draft."""

from __future__ import annotations

import argparse
from pathlib import Path

from eesee_desktop.cli.answer import Answer, UsageError
from eesee_desktop.cli.session import Session


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this file."""
    draft = verbs.add_parser("draft", help="the draft report as PDF, or as a Word document")
    draft.add_argument("id")
    draft.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.pdf|.docx")
    draft.add_argument("--paper", choices=["a4", "letter"], default="a4")
    draft.add_argument(
        "--panel-copy", action="store_true", help="numbered lines, a wide margin, findings as questions"
    )
    draft.set_defaults(verb=_draft)


def _draft(session: Session, arguments: argparse.Namespace) -> Answer:
    is_word = arguments.output.suffix.lower() == ".docx"
    if is_word and arguments.panel_copy:
        raise UsageError("The panel's copy is printed as PDF only: its lines are numbered.")
    session.begin_unlocking()
    # Meanwhile what prints is loaded, and not before.
    from eesee_desktop.cli.lookup import found_id  # noqa: PLC0415  see the line above
    from eesee_desktop.services import reports  # noqa: PLC0415  likewise
    from eesee_desktop.services.outgoing import write_out  # noqa: PLC0415  likewise

    reports.load_printing()
    wanted = found_id(session, arguments.id)
    target = session.target(arguments.output)
    paper = reports.Paper(arguments.paper)
    if is_word:
        drawn = reports.word_draft(session.workspace, wanted, paper=paper)
    else:
        is_panel_copy = arguments.panel_copy
        drawn = reports.draft_report(session.workspace, wanted, paper=paper, is_panel_copy=is_panel_copy)
    write_out(session.workspace, target, drawn)
    data = {"id": wanted, "file": str(arguments.output), "bytes": len(drawn)}
    return Answer(data, (f"Draft report in {arguments.output}",))
