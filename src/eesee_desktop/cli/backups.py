"""Verbs of keeping: backup, backups, restore."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from eesee_desktop.cli.answer import Answer, ExitCode
from eesee_desktop.cli.catalogue import error_sentence
from eesee_desktop.cli.session import Session
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.services.backups import (
    Backup,
    back_up,
    backups_near,
    check,
    describe,
    find_backups,
    keep_up,
)
from eesee_desktop.services.bringing_back import (
    AssessmentStanding,
    BackedUpAssessment,
    Compared,
    Contents,
    bring_back,
    lay_ready,
    put_away,
)
from eesee_desktop.system.settings import SettingsFile, settings_path

_STANDING = {
    AssessmentStanding.SAME: "the same as here",
    AssessmentStanding.OLDER: "older than what is here",
    AssessmentStanding.NEWER: "newer than what is here",
    AssessmentStanding.MISSING: "not here any more",
    AssessmentStanding.UNKNOWN: "",
}
_COMPARED = {
    Compared.NOTHING_HERE: "There is no workspace here yet.",
    Compared.DONE: "",
    Compared.ANOTHER: "The workspace that is here is another one, with another key.",
    Compared.UNREADABLE: "The workspace that is here cannot be read, so it cannot be compared.",
}


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this file."""
    making = verbs.add_parser("backup", help="write a backup: one encrypted file, opened and checked")
    making.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="DIR",
        help="folder for it, as on a stick; else that of the workspace",
    )
    making.set_defaults(verb=_backup)

    listing = verbs.add_parser("backups", help="list the backups; needs no passphrase")
    listing.add_argument("folder", type=Path, nargs="?", metavar="DIR", help="where to look as well")
    listing.add_argument("--check", action="store_true", help="read all of each; 1 if one is not whole")
    listing.set_defaults(verb=_backups)

    bringing = verbs.add_parser("restore", help="bring a backup back; what is there is kept")
    bringing.add_argument("file", type=Path, metavar="FILE")
    bringing.add_argument("--look", action="store_true", help="only say what is in it, and how it differs")
    bringing.add_argument(
        "--recovery-code-file",
        type=Path,
        metavar="FILE",
        help="its first line opens it instead of the passphrase; O is read as 0, I and L as 1",
    )
    bringing.add_argument("--yes", action="store_true", help="replace the workspace that is there")
    bringing.set_defaults(verb=_restore)


def _backup(session: Session, arguments: argparse.Namespace) -> Answer:
    if arguments.output is not None:
        made = back_up(session.workspace, arguments.output)
        lines = (f"Backup: {made}", "It was opened and checked. Your present passphrase opens it.")
        return Answer({"file": str(made), "bytes": made.stat().st_size, "new": True}, lines)
    kept = keep_up(session.workspace, None)
    if kept.own is not None:
        lines = (
            f"Backup: {kept.own}",
            "It lies on the same disk: `eesee backup -o DIR` writes one elsewhere.",
        )
        return Answer({"file": str(kept.own), "bytes": kept.own.stat().st_size, "new": True}, lines)
    last = find_backups(session.workspace.folder)[0]
    line = f"Nothing has changed since the last backup: {last.path}"
    return Answer({"file": str(last.path), "bytes": last.size, "new": False}, (line,))


def _backups(session: Session, arguments: argparse.Namespace) -> Answer:
    place = SettingsFile(settings_path()).settings.backup_place
    found = list(find_backups(session.folder, Path(place) if place else None))
    if arguments.folder is not None:
        known = {one.path for one in found}
        found += [one for one in backups_near(arguments.folder) if one.path not in known]
        if not found and describe(arguments.folder).fault is None:
            found.append(describe(arguments.folder))
    listed, lines, is_whole = [], [], True
    for one in found:
        fault = _fault(one, is_thorough=arguments.check)
        is_whole &= not fault
        listed.append(
            {
                "file": str(one.path),
                "made": one.made.isoformat(),
                "bytes": one.size,
                "place": one.place.value,
                "replaced": one.is_replaced,
                "fault": fault,
            }
        )
        state = fault or ("whole" if arguments.check else "")
        note = "  what a restore replaced" if one.is_replaced else ""
        lines.append(f"{one.made:%Y-%m-%d %H:%M:%S} UTC  {one.size:>12}  {one.path}{note}  {state}".rstrip())
    if not lines:
        lines.append("No backup was found. `eesee backup` makes one.")
    return Answer({"backups": listed}, tuple(lines), ExitCode.DONE if is_whole else ExitCode.NO)


def _fault(backup: Backup, *, is_thorough: bool) -> str:
    if backup.fault is not None:
        return error_sentence(KnownError(backup.fault, path=str(backup.path)))
    if is_thorough:
        try:
            check(backup.path)
        except KnownError as error:
            return error_sentence(error)
    return ""


def _restore(session: Session, arguments: argparse.Namespace) -> Answer:
    backup = describe(arguments.file)
    if backup.fault is not None:
        raise KnownError(backup.fault, path=str(arguments.file))
    code_file = arguments.recovery_code_file
    ready = lay_ready(
        arguments.file,
        session.folder,
        passphrase=session.passphrase() if code_file is None else None,
        recovery_code=None if code_file is None else session.first_line(code_file),
        clock=session.clock,
        new_id=session.new_id,
    )
    data, lines = _look(backup, ready.contents)
    is_free = ready.contents.compared is Compared.NOTHING_HERE
    if arguments.look or not (is_free or arguments.yes):
        put_away(ready.coming, session.folder)
        if not arguments.look:
            lines += (
                "Not restored: there is a workspace here. With --yes this takes its place; it is kept.",
            )
        code = ExitCode.DONE if arguments.look else ExitCode.NO
        return Answer({**data, "restored": False, "kept": None}, lines, code)
    kept = bring_back(ready, session.clock())
    lines += (f"Restored: {session.folder}",)
    if kept is not None:
        lines += (f"What was there is kept: {kept}", "`eesee restore` takes that folder likewise.")
    return Answer({**data, "restored": True, "kept": None if kept is None else str(kept)}, lines)


def _look(backup: Backup, contents: Contents) -> tuple[dict[str, Any], tuple[str, ...]]:
    data = {
        "made": backup.made.isoformat(),
        "member": contents.member,
        "compared": contents.compared.value,
        "assessments": [_entry(one) for one in contents.entries],
        "only_here": [_entry(one) for one in contents.only_here],
    }
    lines = [
        f"Backup of {contents.member}, {backup.made:%Y-%m-%d %H:%M:%S} UTC. Every page was read and is whole."
    ]
    lines += [_line(one, _STANDING[one.standing]) for one in contents.entries]
    lines += [_line(one, "only here, not in the backup") for one in contents.only_here]
    if _COMPARED[contents.compared]:
        lines.append(_COMPARED[contents.compared])
    return data, tuple(lines)


def _entry(entry: BackedUpAssessment) -> dict[str, Any]:
    return {
        "id": entry.id,
        "country": entry.country,
        "from": entry.period.first.isoformat(),
        "to": entry.period.last.isoformat(),
        "status": entry.status.value,
        "training": entry.is_training,
        "words": entry.words,
        "modified": entry.modified.isoformat(),
        "standing": entry.standing.value,
    }


def _line(entry: BackedUpAssessment, standing: str) -> str:
    period = f"{entry.period.first} to {entry.period.last}"
    return f"  {entry.country} {period}  {entry.words} words  {entry.modified:%Y-%m-%d %H:%M} UTC  {standing}".rstrip()
