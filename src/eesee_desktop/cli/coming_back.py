"""Verbs around a sealed file and what comes back for it: rehearse, copy, take."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from eesee_desktop.bundle.letters import ReceiptVerdict
from eesee_desktop.cli.answer import Answer, ExitCode
from eesee_desktop.cli.answering import taken_data, taken_lines
from eesee_desktop.cli.catalogue import error_sentence
from eesee_desktop.cli.letters import receipt_data, receipt_lines, recipients_data, recipients_lines
from eesee_desktop.cli.lookup import found_id
from eesee_desktop.cli.session import Session
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.messages.coming_back import not_for_member_words
from eesee_desktop.services import coming_back, rehearsal, sealed_file, submissions
from eesee_desktop.services.coming_back import Letter, Taken
from eesee_desktop.services.rehearsal import Independent, Rehearsal
from eesee_desktop.services.sealed_file import FileState

_NAMED = 10


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this file."""
    trying = verbs.add_parser(
        "rehearse", help="read the sealed file as its receiver will, with another program, and compare it"
    )
    trying.add_argument("id")
    trying.set_defaults(verb=_rehearse)
    copying = verbs.add_parser("copy", help="copy the sealed file to a stick and read it back from there")
    copying.add_argument("id")
    copying.add_argument("folder", type=Path, metavar="DIR")
    copying.set_defaults(verb=_copy)
    taking = verbs.add_parser(
        "take", help="take in what came back: receipts, comments, lists, mails with such in them"
    )
    taking.add_argument("files", type=Path, nargs="+", metavar="FILE")
    taking.add_argument(
        "--key", default="", metavar="DIGITS", help="digits of its key, as they were read to you"
    )
    taking.set_defaults(verb=_take)


def _rehearse(session: Session, arguments: argparse.Namespace) -> Answer:
    wanted = found_id(session, arguments.id)
    found = rehearsal.rehearse(session.workspace, wanted, lambda _done, _total: True)
    data = {
        "id": wanted,
        "file": found.read.state.value,
        "independent": found.independent.value,
        "said": found.said,
        "compared": found.compared,
        "differing": list(found.differing),
        "reopened": found.is_reopened,
    }
    return Answer(data, tuple(_rehearsal_lines(found)), ExitCode.DONE if found.is_well else ExitCode.NO)


def _rehearsal_lines(found: Rehearsal) -> list[str]:
    if found.read.state is FileState.MISSING:
        return ["The file is no longer where it was written."]
    if found.read.state is FileState.DIFFERS:
        return ["The file is NOT what was sealed. Do not send it; write it again."]
    independent = {
        Independent.VALID: f"The small verifier says: {found.said}",
        Independent.REFUSED: f"THE SMALL VERIFIER REFUSES IT: {found.said}",
        Independent.NOT_RUN: "The small verifier was not run: there is no ssh-keygen on this computer.",
    }[found.independent]
    lines = ["The file is exactly what was sealed.", independent]
    if not found.differing:
        return [*lines, f"Values compared with the workspace: {found.compared}, all the same."]
    since = "changed since it was reopened" if found.is_reopened else "IN WHICH FILE AND WORKSPACE DIFFER"
    names = ", ".join(found.differing[:_NAMED])
    return [*lines, f"Values compared: {found.compared}; places {since}: {names}"]


def _copy(session: Session, arguments: argparse.Namespace) -> Answer:
    wanted = found_id(session, arguments.id)
    session.target(arguments.folder / submissions.submission_name(session.workspace, wanted))
    path, _ = sealed_file.copy_to(session.workspace, wanted, arguments.folder, lambda _done, _total: True)
    return Answer({"id": wanted, "file": str(path)}, (f"Copied, and read back from there: {path}",))


def _take(session: Session, arguments: argparse.Namespace) -> Answer:
    found = coming_back.look_at(arguments.files)
    data: dict[str, Any] = {"taken": [], "faults": [], "others": []}
    lines: list[str] = []
    is_well = bool(found.letters)
    for letter in found.letters:
        try:
            taken, _ = coming_back.take(session.workspace, letter, arguments.key)
        except KnownError as error:
            fault = {"name": letter.name, "code": error.code.value, "digits": error.facts.get("digits")}
            data["faults"].append(fault)
            lines.append(f"{letter.name}: {error_sentence(error)}")
            is_well = False
            continue
        is_refused = taken.receipt is not None and taken.receipt.verdict is ReceiptVerdict.REFUSED
        is_well = is_well and not is_refused
        data["taken"].append(_data(letter, taken))
        lines += [f"{letter.name}:", *_lines(taken)]
    for name, what in found.others:
        data["others"].append({"name": name, "what": what.value})
        lines.append(f"{name}: {not_for_member_words(what)}")
    if not (found.letters or found.others):
        lines.append("Nothing is attached to it.")
    return Answer(data, tuple(lines), ExitCode.DONE if is_well else ExitCode.NO)


def _data(letter: Letter, taken: Taken) -> dict[str, Any]:
    return {
        "name": letter.name,
        "kind": letter.kind.name,
        "new": taken.is_new,
        "receipt": None if taken.receipt is None else receipt_data(taken.receipt),
        "recipients": None if taken.recipients is None else recipients_data(taken.recipients),
        "comments": None if taken.comments is None else taken_data(taken.comments),
    }


def _lines(taken: Taken) -> tuple[str, ...]:
    lines: tuple[str, ...] = () if taken.is_new else ("It was taken in before.",)
    if taken.receipt is not None:
        lines = (*receipt_lines(taken.receipt), *lines)
    if taken.recipients is not None:
        lines = (*recipients_lines(taken.recipients), *lines)
    if taken.comments is not None:
        lines = taken_lines(taken.comments, is_new=taken.is_new)
    return lines
