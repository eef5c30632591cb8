"""Verbs on the workspace as a whole: what is missing from it, and where it lies."""

from __future__ import annotations

import argparse
from pathlib import Path

from eesee_desktop.cli.answer import Answer
from eesee_desktop.cli.session import Session
from eesee_desktop.services.relocating import move_workspace
from eesee_desktop.services.workspace import accept_missing
from eesee_desktop.storage.commit_log import Commit
from eesee_desktop.system.paths import is_synchronised


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs."""
    missing = verbs.add_parser(
        "missing", help="list changes that were saved and are gone, after a crash or an exchange of files"
    )
    missing.add_argument("--known", action="store_true", help="you know; tell of them no more")
    missing.set_defaults(verb=_missing)
    move = verbs.add_parser("move-workspace", help="move the workspace to another folder, whole and checked")
    move.add_argument("target", type=Path, metavar="DIR", help="a folder that holds no workspace")
    move.set_defaults(verb=_move)


def _missing(session: Session, arguments: argparse.Namespace) -> Answer:
    workspace = session.workspace
    found = workspace.missing
    data = {
        "missing": [
            {"at": commit.at.isoformat(), "assessment": commit.assessment, "things": list(commit.things)}
            for commit in found
        ]
    }
    lines = tuple(_line_of(commit) for commit in found) or ("Nothing is missing.",)
    if arguments.known and found:
        accept_missing(workspace)
    return Answer(data, lines)


def _line_of(commit: Commit) -> str:
    things = ", ".join(commit.things) or "where you were, or the workspace itself"
    more = f" and {commit.unnamed} more" if commit.unnamed else ""
    of = f"{commit.assessment[:8]}  " if commit.assessment else ""
    return f"{commit.at.astimezone():%Y-%m-%d %H:%M:%S}  {of}{things}{more}"


def _move(session: Session, arguments: argparse.Namespace) -> Answer:
    target: Path = arguments.target.absolute()
    before = session.folder
    move_workspace(session.workspace, target)
    lines = [f"The workspace lies in {target} now. What was in {before} was removed after a check."]
    if is_synchronised(target):
        lines.append(
            "That folder seems to be synchronised with other computers, which can damage the workspace."
        )
    return Answer({"workspace": str(target)}, tuple(lines))
