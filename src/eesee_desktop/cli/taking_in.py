"""The verb by which submissions come in, as files, mails, folders or parts: receive."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from eesee_desktop.cli.answer import Answer, ExitCode, UsageError
from eesee_desktop.cli.catalogue import error_sentence
from eesee_desktop.cli.receiving import add_register_options, register_given, verdict_data, verdict_lines
from eesee_desktop.cli.session import Session, add_database_options, read_text
from eesee_desktop.domain.difference import PartKind, word_diff
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.fields import ChangedField
from eesee_desktop.services.outgoing import write_out
from eesee_desktop.services.receiving import (
    Given,
    Intake,
    ReceivedSubmission,
    has_register,
    look_through,
    receipt_name,
)
from eesee_desktop.services.register import KeyState

_KNOWN = {
    KeyState.PENDING: "The key is PENDING: its digits were not compared yet. Telephone the member.",
    KeyState.CONFIRMED: "The key was confirmed in the register.",
    KeyState.EXPIRED: "The key has EXPIRED in the register.",
    KeyState.REVOKED: "The key was REVOKED. Telephone the member.",
}
_SHOWN_CHARACTERS = 200


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verb of this file."""
    receive = verbs.add_parser(
        "receive", help="check what came in against the revisions before, store it, and write the receipt"
    )
    receive.add_argument(
        "files", type=Path, nargs="+", metavar="FILE", help="files, mails, parts, or folders of them"
    )
    add_register_options(receive)
    add_database_options(receive)
    receive.add_argument("--receipts", type=Path, metavar="DIR", help="folder for the receipts")
    receive.set_defaults(verb=_receive)


def _receive(session: Session, arguments: argparse.Namespace) -> Answer:
    workspace = session.workspace
    if arguments.signers is None and not has_register(workspace):
        raise UsageError(
            "There is no register of members here. Give one with --signers FILE, or begin one with "
            "`eesee register add FILE`."
        )
    identity = read_text(arguments.identity) if arguments.identity else None
    given = Given(**register_given(arguments), identity=identity)
    found = look_through(arguments.files)
    if any(came.is_encrypted for came in found.submissions) and given.identity is None:
        raise UsageError("A file is encrypted. Give what opens it with --identity FILE.")
    data: dict[str, Any] = {"submissions": [], "faults": [], "others": list(found.others)}
    lines: list[str] = []
    faults = list(found.faults)
    intake = Intake(workspace, found.submissions)
    for came in found.submissions:
        try:
            received = intake.receive(came, given)
        except KnownError as error:
            # Encrypted for somebody else, say: the others are taken in all the same.
            if error.code not in {ErrorCode.SEALED_FILE_NOT_OPENED, ErrorCode.TAKEN_IN_ELSEWHERE}:
                raise
            faults.append((came.name, error))
            continue
        written = _write_receipt(session, arguments, received)
        data["submissions"].append(_data(received, written))
        lines += [f"{came.name}:", *_lines(received, written)]
    for letter in found.letters:
        data["others"].append(letter.file)
        lines.append(f"{letter.file}: no sealed file in it, but a signed {letter.kind.name} file.")
    for name, fault in faults:
        data["faults"].append({"file": name, "code": fault.code.value, "sentence": error_sentence(fault)})
        lines.append(f"{name}: {error_sentence(fault)}")
    lines += [f"{name}: no sealed file in it." for name in found.others]
    is_all_well = (
        bool(data["submissions"])
        and not data["faults"]
        and all(one["remembered"] for one in data["submissions"])
    )
    return Answer(data, tuple(lines), ExitCode.DONE if is_all_well else ExitCode.NO)


def _write_receipt(
    session: Session, arguments: argparse.Namespace, received: ReceivedSubmission
) -> Path | None:
    if received.receipt is None or arguments.receipts is None:
        return None
    target = session.target(arguments.receipts / receipt_name(received.verdict))
    write_out(session.workspace, target, received.receipt)
    return target


def _data(received: ReceivedSubmission, written: Path | None) -> dict[str, Any]:
    changed = received.changed
    return {
        "name": received.name,
        **verdict_data(received.verdict),
        "remembered": received.is_remembered,
        "key_state": None if received.key_state is None else received.key_state.value,
        "receipt": None if written is None else str(written),
        "changed": None
        if changed is None
        else [{"field": one.name, "before": one.before, "after": one.after} for one in changed],
        "answers": received.answers,
        "strays": received.strays,
    }


def _lines(received: ReceivedSubmission, written: Path | None) -> list[str]:
    lines = list(verdict_lines(received.verdict))
    if received.key_state is not None:
        lines.append(_KNOWN[received.key_state])
    if received.changed is not None:
        lines.append(f"Changed since the revision before: {len(received.changed)}")
        lines += [f"  {one.name}: {_difference(one)}" for one in received.changed]
    if received.answers:
        lines.append(f"Answers to comments: {received.answers}. `eesee comments list` shows them.")
    if received.strays:
        lines.append(f"Answers to comments that nobody here made: {received.strays}")
    if received.is_remembered:
        lines.append("Stored with all that it came in: the next revision is held against it.")
    else:
        lines.append("It was not stored.")
    if written is not None:
        lines.append(f"Receipt to be sent back: {written}")
    return lines


def _difference(changed: ChangedField) -> str:
    """Return a change word by word on one line: what was removed in brackets, what was added in braces."""
    marks = {PartKind.REMOVED: "[-{}-]", PartKind.ADDED: "{{+{}+}}", PartKind.KEPT: "{}"}
    parts = []
    for part in word_diff(changed.before, changed.after):
        text = " ".join(part.text.split())
        # Of what stayed, the ends tell where one is.
        if part.kind is PartKind.KEPT and len(text) > _SHOWN_CHARACTERS:
            text = f"{text[:40]} … {text[-40:]}"
        if text:
            parts.append(marks[part.kind].format(text))
    return " ".join(parts)
