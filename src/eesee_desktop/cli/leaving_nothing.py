"""Verbs for a computer that may be taken away: leave-nothing, and go-on from the consortium's copy."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from eesee_desktop.cli.answer import Answer, ExitCode, UsageError
from eesee_desktop.cli.session import Session, read_bytes, read_text
from eesee_desktop.crypto.recipients import is_sealed, unseal
from eesee_desktop.messages.leaving_nothing import here_words, limit_words, state_words
from eesee_desktop.messages.verdicts import refusal_sentence
from eesee_desktop.services import submissions
from eesee_desktop.services.leaving_nothing import (
    HereKind,
    HereState,
    HereThing,
    OnMachine,
    Unsent,
    going_on,
    print_going_on,
    remove_here,
    unsent,
    what_is_here,
)
from eesee_desktop.services.outgoing import write_out
from eesee_desktop.system.paths import log_folder
from eesee_desktop.system.settings import SettingsFile, settings_path

_ALL = "all"
_OPENING = {HereKind.WORKSPACE, HereKind.KEYS}


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this file."""
    leaving = verbs.add_parser(
        "leave-nothing", help="say what is on this computer, and remove what you pick, for good"
    )
    leaving.add_argument(
        "--remove",
        action="append",
        default=[],
        choices=[*(kind.value for kind in HereKind), _ALL],
        metavar="KIND",
        help="what goes: sent, written, backups, second-backups, kept, log, settings, workspace, keys, or all",
    )
    leaving.add_argument(
        "--sheet",
        type=Path,
        metavar="FILE",
        help="write first what is needed to go on from the consortium's copy, as FILE.pdf or FILE.txt",
    )
    leaving.add_argument(
        "--without-sheet", action="store_true", help="remove workspace or keys without writing it"
    )
    leaving.add_argument(
        "--even-unsent",
        action="store_true",
        help="also where no receipt says that the consortium has accepted what is here",
    )
    leaving.add_argument("--yes", action="store_true", help="really remove; it cannot be undone")
    leaving.set_defaults(verb=_leave_nothing)

    going = verbs.add_parser(
        "go-on", help="begin the next revision from a sealed file of one's own, as the consortium has it"
    )
    going.add_argument("file", type=Path)
    going.add_argument("--identity", type=Path, metavar="FILE", help="opens it where it is encrypted")
    going.set_defaults(verb=_go_on)


def _leave_nothing(session: Session, arguments: argparse.Namespace) -> Answer:
    workspace = session.workspace
    place = SettingsFile(settings_path()).settings.backup_place
    machine = OnMachine(Path(place) if place else None, log_folder(), settings_path())
    things, missing = what_is_here(workspace, machine), unsent(workspace)
    picked = _picked(things, arguments.remove)
    data: dict[str, Any] = {
        "things": [_data(one) for one in things],
        "unsent": [{"id": one.id, "country": one.country, "sealed": one.is_sealed} for one in missing],
        "limits": list(limit_words()),
        "sheet": None,
        "removed": [],
        "left": [],
    }
    lines = _list(things, missing)
    is_opening = any(one.kind in _OPENING for one in picked)
    if arguments.remove:
        _must_be_meant(arguments, missing if is_opening else (), is_opening=is_opening)
    if arguments.sheet is not None:
        target = session.target(arguments.sheet)
        content = going_on(workspace, "en")
        write_out(workspace, target, print_going_on(content, as_text=target.suffix.lower() != ".pdf"))
        data["sheet"] = str(target)
        lines.append(f"What is needed to go on: {target}. Take it from this computer.")
    if not arguments.remove:
        return Answer(data, tuple(lines))
    if is_opening:
        session.let_go()
    # The sheet was written by this very call: it is for the person, and not among what was listed.
    removed = remove_here(workspace, picked)
    data["removed"] = [_data(one) for one in removed.gone]
    data["left"] = [_data(one) for one in removed.left]
    lines = [f"Removed: {one.path}" for one in removed.gone]
    lines += [f"STILL THERE: {one.path}" for one in removed.left]
    lines += ["Out of reach, and maybe still somewhere:", *(f"  {one}" for one in limit_words())]
    return Answer(data, tuple(lines), ExitCode.NO if removed.left else ExitCode.DONE)


def _must_be_meant(arguments: argparse.Namespace, missing: Sequence[Unsent], *, is_opening: bool) -> None:
    if not arguments.yes:
        raise UsageError("Removing cannot be undone. Nothing was removed; say --yes as well if you mean it.")
    if missing and not arguments.even_unsent:
        raise UsageError(
            f"{len(missing)} assessment(s) here are drafts, or no receipt says that they were accepted: there may be "
            "no other copy. Nothing was removed; `eesee leave-nothing` lists them, --even-unsent removes them too."
        )
    if is_opening and arguments.sheet is None and not arguments.without_sheet:
        raise UsageError(
            "Write first what is needed to go on from the consortium's copy: --sheet FILE.pdf, on a stick or to be "
            "printed. Nothing was removed; --without-sheet goes without it."
        )


def _picked(things: Sequence[HereThing], kinds: Sequence[str]) -> list[HereThing]:
    return [
        one for one in things if one.state is HereState.THERE and (_ALL in kinds or one.kind.value in kinds)
    ]


def _list(things: Sequence[HereThing], missing: Sequence[Unsent]) -> list[str]:
    lines = ["On this computer, as far as the program knows:"]
    for kind in HereKind:
        of_kind = [one for one in things if one.kind is kind]
        if of_kind:
            lines.append(f"{kind.value}: {here_words(kind)}")
            lines += [f"  {one.path}  {state_words(one.state) or f'{one.size} bytes'}" for one in of_kind]
    for one in missing:
        why = "no receipt says that it was accepted" if one.is_sealed else "a draft"
        lines.append(f"NOT WITH THE CONSORTIUM: {one.id[:8]} {one.country}, {why}")
    return [*lines, "Out of reach:", *(f"  {one}" for one in limit_words())]


def _data(thing: HereThing) -> dict[str, Any]:
    return {
        "thing": thing.kind.value,
        "file": str(thing.path),
        "bytes": thing.size,
        "state": thing.state.value,
    }


def _go_on(session: Session, arguments: argparse.Namespace) -> Answer:
    data = read_bytes(arguments.file)
    if is_sealed(data):
        if arguments.identity is None:
            raise UsageError(
                "The file is encrypted. Ask for it opened, or give what opens it with --identity FILE."
            )
        data = unseal(data, read_text(arguments.identity))
    workspace = session.workspace
    verdict = submissions.verify(data, session.clock(), member=None)
    if not verdict.is_valid or verdict.content is None:
        return Answer(
            {"id": None, "revision": None, "fingerprint": None, "kept_back": []},
            (refusal_sentence(verdict),),
            ExitCode.NO,
        )
    made, revision, _ = submissions.go_on_from(workspace, data, verdict)
    withheld = verdict.content.withheld
    kept = {
        "confidential sources": withheld.confidential_sources,
        "votes": withheld.votes,
        "names": withheld.identities,
    }
    fingerprint = "" if verdict.key is None else verdict.key.fingerprint
    lines = [
        f"{made}  revision {revision}, a draft with what revision {revision - 1} said.",
        f"It was signed with {fingerprint}. Compare its check code by telephone: {verdict.check_code}",
    ]
    if any(kept.values()):
        lines.append(
            "Not in it: " + ", ".join(f"{count} {what}" for what, count in kept.items() if count) + "."
        )
    told = [{"what": what, "count": count} for what, count in kept.items()]
    return Answer(
        {"id": made, "revision": revision, "fingerprint": fingerprint, "kept_back": told}, tuple(lines)
    )
