"""Verbs of the program itself: installation, update."""

from __future__ import annotations

import argparse
from pathlib import Path

from eesee_desktop import __version__
from eesee_desktop.cli.answer import Answer, ExitCode
from eesee_desktop.cli.session import Session, read_bytes
from eesee_desktop.messages.own_copy import copy_lines
from eesee_desktop.services.own_copy import check_copy, update


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this file."""
    installation = verbs.add_parser(
        "installation", help="prove that this copy of the program is whole; needs no workspace"
    )
    update_it = verbs.add_parser(
        "update",
        help="bring this copy of the program to another version, from a file; needs no workspace",
        description="Takes an update that came by mail or on a stick. It is signed with the release key and fits one "
        "version; whatever goes wrong, the copy stays as it was. Close the program first.",
    )
    update_it.add_argument("file", type=Path, metavar="FILE", help="the update, .eesee-update")
    for verb, function in ((installation, _installation), (update_it, _update)):
        verb.add_argument(
            "--folder",
            type=Path,
            metavar="DIR",
            help="where the copy lies; else it is the one that is running",
        )
        verb.set_defaults(verb=function)


def _installation(_session: Session, arguments: argparse.Namespace) -> Answer:
    found = check_copy(arguments.folder)
    data = {
        "version": __version__,
        "folder": None if found is None else str(found.folder),
        "is_whole": None if found is None else found.is_whole,
        "files": None if found is None else found.files,
        "missing": [] if found is None else list(found.differs.missing),
        "altered": [] if found is None else list(found.differs.altered),
        "added": [] if found is None else list(found.differs.added),
        "signer": None if found is None else found.signer or None,
    }
    is_whole = found is not None and found.is_whole
    return Answer(data, copy_lines(found), ExitCode.DONE if is_whole else ExitCode.NO)


def _update(_session: Session, arguments: argparse.Namespace) -> Answer:
    done = update(read_bytes(arguments.file), arguments.folder)
    data = {"version": done.version, "changed": done.changed, "removed": done.removed}
    told = f"This copy is version {done.version} now: {done.changed} files were replaced, {done.removed} removed."
    return Answer(data, (told,))
