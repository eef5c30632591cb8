"""Verbs of what travels with a sealed file and comes back for it: leaving, mail, take-receipt, recipients."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import Any

from eesee_desktop.bundle.letters import Receipt, ReceiptVerdict, RecipientsFile
from eesee_desktop.cli.answer import Answer, ExitCode, UsageError
from eesee_desktop.cli.lookup import found_id
from eesee_desktop.cli.session import Session, add_database_options, read_bytes
from eesee_desktop.crypto.signers import parse_signers, signers_text
from eesee_desktop.intake.instrument_file import load_instrument
from eesee_desktop.messages.leaving import layer_words, thing_words, why_words
from eesee_desktop.messages.receipts import receipt_sentences
from eesee_desktop.services import consortium, leaving, mail, receipts
from eesee_desktop.services.leaving import Layer, Thing
from eesee_desktop.services.outgoing import write_out

_MEGABYTE = 1_000_000


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this file."""
    left = verbs.add_parser("leaving", help="what left with the last sealed revision, layer by layer")
    left.add_argument("id")
    left.set_defaults(verb=_leaving)

    drafting = verbs.add_parser(
        "mail", help="write a mail with a sealed file, as a draft for any mail program"
    )
    drafting.add_argument("file", type=Path)
    drafting.add_argument("-o", "--output", type=Path, required=True, metavar="DRAFT.eml")
    drafting.add_argument("--to", default="", metavar="ADDRESS", help="whom it is for")
    drafting.add_argument(
        "--limit", type=_megabytes, default=0, metavar="MB", help="largest mail; more goes in numbered parts"
    )
    drafting.set_defaults(verb=_mail)

    taking = verbs.add_parser("take-receipt", help="tie a receipt to the revision that it is for")
    taking.add_argument("file", type=Path)
    taking.add_argument(
        "--signers", type=Path, metavar="FILE", help="who speaks for the consortium (allowed_signers)"
    )
    taking.add_argument(
        "--key", default="", metavar="DIGITS", help="digits of its key, as they were read to you"
    )
    taking.set_defaults(verb=_take_receipt)
    _register_recipients(verbs)


def _register_recipients(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    recipients = verbs.add_parser("recipients", help="whom sealed files are encrypted for")
    actions = recipients.add_subparsers(dest="action", required=True, metavar="show|take|sign")
    show = actions.add_parser("show", help="the recipients file on board")
    show.set_defaults(verb=_show_recipients)
    take = actions.add_parser("take", help="let a recipients file of the consortium hold from now on")
    take.add_argument("file", type=Path)
    take.add_argument(
        "--key", default="", metavar="DIGITS", help="digits of its key, as they were read to you"
    )
    take.set_defaults(verb=_take_recipients)
    sign = actions.add_parser("sign", help="for the consortium: write the next recipients file")
    sign.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    sign.add_argument("--recipient", action="append", default=[], metavar="AGE", help="give two or more")
    sign.add_argument("--expires", type=date.fromisoformat, required=True, metavar="DATE")
    sign.add_argument(
        "--instrument", type=Path, action="append", default=[], metavar="FILE", help="a method to be accepted"
    )
    sign.add_argument(
        "--signers", type=Path, metavar="FILE", help="who else speaks for the consortium (allowed_signers)"
    )
    add_database_options(sign)
    sign.set_defaults(verb=_sign_recipients)


def _megabytes(text: str) -> int:
    try:
        size = int(float(text) * _MEGABYTE)
    except (ValueError, OverflowError) as error:
        raise argparse.ArgumentTypeError(f"{text} is not a number of megabytes") from error
    if size <= 0:
        raise argparse.ArgumentTypeError(f"{text} is not a number of megabytes")
    return size


def _leaving(session: Session, arguments: argparse.Namespace) -> Answer:
    wanted = found_id(session, arguments.id)
    return things_answer({"id": wanted}, leaving.left(session.workspace, wanted))


def things_answer(head: dict[str, Any], things: tuple[Thing, ...]) -> Answer:
    """Return what leaves and what stays, for ``leaving`` and ``seal --dry-run``."""
    data = [
        {
            "layer": thing.layer.value,
            "kind": thing.kind.value,
            "what": thing.what,
            "leaves": thing.leaves,
            "why": thing.why.value,
            "key": thing.key,
        }
        for thing in things
    ]
    lines: list[str] = []
    for layer in Layer:
        lines.append(f"{layer_words(layer)}:")
        for thing in things:
            if thing.layer is layer:
                mark = "leaves" if thing.leaves else "STAYS "
                key = f"  [{thing.key}]" if thing.key else ""
                lines.append(f"  {mark}  {thing_words(thing)}: {thing.what} ({why_words(thing)}){key}")
    return Answer({**head, "things": data}, tuple(lines))


def _mail(session: Session, arguments: argparse.Namespace) -> Answer:
    workspace, target = session.workspace, session.target(arguments.output)
    wanted, drafts = mail.mail_drafts(workspace, arguments.file, arguments.to, arguments.limit)
    paths, _ = mail.write_drafts(workspace, wanted, drafts, target)
    files = [
        {"file": str(path), "attached": draft.name, "bytes": draft.size}
        for path, draft in zip(paths, drafts, strict=True)
    ]
    lines = [f"Draft: {item['file']}  ({item['bytes']} bytes, with {item['attached']})" for item in files]
    return Answer(
        {"id": wanted, "drafts": files}, (*lines, "Open it with your mail program, and send it from there.")
    )


def _take_receipt(session: Session, arguments: argparse.Namespace) -> Answer:
    signers = signers_text(read_bytes(arguments.signers)) if arguments.signers else None
    receipt, is_new, _ = receipts.take_receipt(
        session.workspace, read_bytes(arguments.file), signers, arguments.key
    )
    accepted = receipt.verdict is ReceiptVerdict.ACCEPTED
    lines = receipt_lines(receipt)
    told = () if is_new else ("It was taken in before.",)
    code = ExitCode.DONE if accepted else ExitCode.NO
    return Answer({"new": is_new, **receipt_data(receipt)}, (*lines, *told), code)


def receipt_data(receipt: Receipt) -> dict[str, Any]:
    """Return a receipt as the object that ``--json`` prints."""
    return {
        "id": receipt.id,
        "country": receipt.country,
        "revision": receipt.revision,
        "digest": receipt.digest,
        "check_code": receipt.check_code,
        "received": receipt.received.isoformat(),
        "by": receipt.by,
        "verdict": receipt.verdict.value,
        "code": receipt.code,
        "notices": [
            {"code": one.code, "sentence": sentence}
            for one, sentence in zip(receipt.notices, receipt_sentences(receipt), strict=True)
        ],
    }


def receipt_lines(receipt: Receipt) -> tuple[str, ...]:
    """Return a receipt for a person."""
    what = f"{receipt.country} revision {receipt.revision}, check code {receipt.check_code}"
    when = f"{receipt.received:%Y-%m-%d %H:%M} UTC"
    if receipt.verdict is ReceiptVerdict.REFUSED:
        return (f"REFUSED ({receipt.code}): {what}, by {receipt.by} on {when}", *receipt_sentences(receipt))
    return (f"Received: {what}, by {receipt.by} on {when}", *receipt_sentences(receipt))


def _show_recipients(session: Session, _arguments: argparse.Namespace) -> Answer:
    found = consortium.on_board(session.workspace)
    if found is None:
        told = "No recipients file on board: sealed files are signed and not encrypted, unless you give --recipient."
        return Answer(recipients_data(None), (told,), ExitCode.NO)
    return Answer(recipients_data(found), recipients_lines(found))


def _take_recipients(session: Session, arguments: argparse.Namespace) -> Answer:
    found, _ = consortium.take_recipients(session.workspace, read_bytes(arguments.file), arguments.key)
    return Answer(recipients_data(found), recipients_lines(found))


def recipients_data(found: RecipientsFile | None) -> dict[str, Any]:
    """Return a recipients file as the object that ``--json`` prints."""
    if found is None:
        return {"number": None, "by": None, "expires": None, "recipients": [], "instruments": []}
    return {
        "number": found.head.number,
        "by": found.head.by,
        "expires": found.head.expires.isoformat(),
        "recipients": list(found.recipients),
        "instruments": [
            {"id": one.id, "version": one.version, "digest": one.sha256} for one in found.head.instruments
        ],
    }


def recipients_lines(found: RecipientsFile) -> tuple[str, ...]:
    """Return a recipients file for a person."""
    head = found.head
    told = f"Recipients file {head.number} of {head.by}, good until {head.expires.isoformat()}."
    return (
        f"{told} Sealing encrypts for all of these:",
        *(f"  {recipient}" for recipient in found.recipients),
        *(f"Accepts the method {one.id} {one.version}  {one.sha256}" for one in head.instruments),
    )


def _sign_recipients(session: Session, arguments: argparse.Namespace) -> Answer:
    target = session.target(arguments.output)
    if not arguments.recipient:
        raise UsageError("Give two or more recipients with --recipient.")
    instruments = tuple(load_instrument(read_bytes(path)).ref for path in arguments.instrument)
    more = parse_signers(signers_text(read_bytes(arguments.signers))) if arguments.signers else ()
    data, number = consortium.sign_recipients(
        session.workspace, tuple(arguments.recipient), arguments.expires, instruments, more
    )
    write_out(session.workspace, target, data)
    public = session.workspace.signing_key.public
    return Answer(
        {"file": str(arguments.output), "number": number, "digits": public.digits},
        (f"Recipients file {number}: {arguments.output}", f"Its key, to be read aloud: {public.digits}"),
    )
