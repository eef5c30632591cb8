"""Verbs of the meeting on paper: sheets, read-sheets."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from eesee_desktop.cli.answer import Answer, ExitCode, UsageError
from eesee_desktop.cli.catalogue import error_sentence
from eesee_desktop.cli.lookup import found_id, known_dimension, known_member
from eesee_desktop.cli.session import Session, read_bytes
from eesee_desktop.cli.votes import conflict_lines, conflict_rows
from eesee_desktop.domain.ids import AssessmentId, MemberId
from eesee_desktop.domain.panel import Round
from eesee_desktop.domain.sheet import option_of
from eesee_desktop.services import panel, sheets, votes_intake
from eesee_desktop.services.outgoing import write_out
from eesee_desktop.services.votes_intake import SheetRead


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this file."""
    printing = verbs.add_parser(
        "sheets",
        help="print score sheets, the results of the votes, or the agenda",
        description="Score sheets are for those who have not left, unless --member or --unnamed says otherwise.",
    )
    printing.add_argument("id")
    kind = printing.add_mutually_exclusive_group()
    for name, text in (
        ("blank", "score sheets to fill in by hand, all in one file (this is the default)"),
        ("fillable", "score sheets as PDF forms, a file for each member: FILE-M1.pdf, FILE-M2.pdf"),
        ("results", "the votes without names, with their spread"),
        ("agenda", "the dimensions the panel is furthest apart on first"),
    ):
        kind.add_argument(f"--{name}", dest="kind", action="store_const", const=name, help=text)
    printing.add_argument(
        "--dimension", nargs="+", action="extend", default=[], metavar="2.1", help="only these dimensions"
    )
    printing.add_argument(
        "--member", nargs="+", action="extend", default=[], metavar="M1", help="only these members"
    )
    printing.add_argument(
        "--unnamed", action="store_true", help="one copy without a pseudonym, which its member writes in"
    )
    printing.add_argument("--round", type=int, choices=[1, 2], default=1, help="of score sheets")
    printing.add_argument("--paper", choices=["a4", "letter"], default="a4")
    printing.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.pdf")
    printing.set_defaults(verb=_sheets, kind="blank")

    reading = verbs.add_parser("read-sheets", help="read filled score sheets; 1 if one was not entered")
    reading.add_argument("id")
    reading.add_argument("files", type=Path, nargs="+", metavar="FILE", help="PDF files, or folders of them")
    reading.add_argument("--round", type=int, choices=[1, 2], help="only sheets of this round")
    reading.add_argument("--overwrite", action="store_true", help="also replace votes with another score")
    reading.add_argument("--dry-run", action="store_true", help="only say what would be entered")
    reading.set_defaults(verb=_read_sheets)


def _sheets(session: Session, arguments: argparse.Namespace) -> Answer:
    wanted = found_id(session, arguments.id)
    target = session.target(arguments.output)
    written = _printed(session, wanted, arguments, target)
    for path, drawn in written.items():
        write_out(session.workspace, path, drawn)
    data = {"id": wanted, "kind": arguments.kind, "files": [str(path) for path in written]}
    return Answer(data, tuple(f"Printed: {path}" for path in written))


def _printed(
    session: Session, wanted: AssessmentId, arguments: argparse.Namespace, target: Path
) -> dict[Path, bytes]:
    """Return the files that were asked for, by name."""
    workspace = session.workspace
    instrument = workspace.instrument_of(wanted)
    dimensions = tuple(known_dimension(instrument, text) for text in arguments.dimension)
    paper = sheets.Paper(arguments.paper)
    if arguments.kind in {"results", "agenda"}:
        if arguments.member or arguments.unnamed:
            raise UsageError(f"The {arguments.kind} name no member. Leave --member and --unnamed out.")
        content = sheets.meeting_content(workspace, wanted, dimensions=dimensions, paper=paper)
        drawn = (
            sheets.print_results_sheet(content)
            if arguments.kind == "results"
            else sheets.print_agenda(content)
        )
        return {target: drawn}
    members = _members(session, wanted, arguments)
    choice = sheets.SheetChoice(members, dimensions, Round(arguments.round), paper)
    blank = sheets.sheet_content(workspace, wanted, choice)
    if arguments.kind == "blank":
        return {target: sheets.print_score_sheets(blank)}
    # A single form keeps the name that was asked for; only several need the pseudonyms in theirs.
    if len(members) <= 1:
        return {target: sheets.print_fillable_sheet(blank, *members)}
    names = {target.with_stem(f"{target.stem}-{member.replace(' ', '_')}"): member for member in members}
    return {path: sheets.print_fillable_sheet(blank, member) for path, member in names.items()}


def _members(session: Session, wanted: AssessmentId, arguments: argparse.Namespace) -> tuple[MemberId, ...]:
    if arguments.unnamed:
        if arguments.member:
            raise UsageError("Say either --member or --unnamed.")
        return ()
    present = panel.panel(session.workspace, wanted)
    chosen = dict.fromkeys(known_member(present, text) for text in arguments.member)
    return tuple(chosen) or sheets.present_members(session.workspace, wanted)


def _read_sheets(session: Session, arguments: argparse.Namespace) -> Answer:
    wanted = found_id(session, arguments.id)
    files = [(str(path), read_bytes(path)) for path in _expanded(arguments.files)]
    round_ = None if arguments.round is None else Round(arguments.round)
    read = votes_intake.read_filled_sheets(session.workspace, wanted, files, round_=round_)
    entered = [sheet for sheet in read.sheets if arguments.overwrite or not sheet.conflicts]
    # A sheet is entered whole or not at all; otherwise nobody could say later which answers counted.
    held = [sheet for sheet in read.sheets if sheet not in entered]
    if entered and not arguments.dry_run:
        votes_intake.enter_sheets(session.workspace, wanted, entered, overwrite=arguments.overwrite)
    lines = [line for sheet in read.sheets for line in _sheet_lines(sheet, is_held=sheet in held)]
    refused = [(name, error_sentence(error), error.facts.get("reason")) for name, error in read.refused]
    lines += [f"{name}: {sentence}" for name, sentence, _ in refused]
    count = sum(len(sheet.sheet.votes) for sheet in entered)
    verb = "Would enter" if arguments.dry_run else "Entered"
    lines.append(
        f"{verb}: votes {count}, from sheets {len(entered)}; sheets not taken: {len(held) + len(refused)}"
    )
    # The workspace has a place for the panel's justification and none for a member's reason. Unsaid, people
    # would rely on finding it later.
    if any(sheet.sheet.reasons for sheet in read.sheets):
        lines.append("The reasons are shown here only: they are not kept with the votes.")
    data = {
        "id": wanted,
        "dry_run": arguments.dry_run,
        "entered": 0 if arguments.dry_run else count,
        "sheets": [_sheet_row(sheet, is_held=sheet in held) for sheet in read.sheets],
        "refused": [
            {"file": name, "reason": reason, "sentence": sentence} for name, sentence, reason in refused
        ],
    }
    return Answer(data, tuple(lines), ExitCode.NO if held or refused else ExitCode.DONE)


def _expanded(paths: list[Path]) -> list[Path]:
    """Return files, those of a folder in the order of their names; each once."""
    found: dict[Path, Path] = {}
    for path in paths:
        inside = (
            sorted(one for one in path.iterdir() if one.suffix.lower() == ".pdf") if path.is_dir() else [path]
        )
        if not inside:
            raise UsageError(f"There is no PDF file in {path}.")
        for one in inside:
            # A folder and a file in it, both given, would enter the same sheet twice and report it as doubled.
            found.setdefault(one.resolve(), one)
    return list(found.values())


def _sheet_lines(read: SheetRead, *, is_held: bool) -> list[str]:
    sheet = read.sheet
    scores = ", ".join(f"{vote.dimension} {option_of(vote.score)}" for vote in sheet.votes)
    lines = [f"{read.name}: {sheet.member}, round {sheet.round.value}: {scores}"]
    lines += [f"  {line}" for line in conflict_lines(read.conflicts, is_replaced=not is_held)]
    if is_held:
        lines.append("  Not entered: --overwrite replaces what is there.")
    lines += [f"  Reason, {dimension}: {' '.join(text.split())}" for dimension, text in sheet.reasons]
    return lines


def _sheet_row(read: SheetRead, *, is_held: bool) -> dict[str, Any]:
    sheet = read.sheet
    return {
        "file": read.name,
        "member": sheet.member,
        "round": sheet.round.value,
        "votes": {vote.dimension: option_of(vote.score) for vote in sheet.votes},
        "reasons": dict(sheet.reasons),
        "new": len(read.new),
        "conflicts": conflict_rows(read.conflicts),
        "held": is_held,
    }
