"""Verbs of keys and people: enrol, register."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

from eesee_desktop.cli.answer import Answer
from eesee_desktop.cli.session import Session, add_database_options, read_bytes
from eesee_desktop.report.content import Paper
from eesee_desktop.services import register as members
from eesee_desktop.services import reports
from eesee_desktop.services.outgoing import write_out
from eesee_desktop.services.register import state_of
from eesee_desktop.storage.enrolled_keys import EnrolledKey


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this file."""
    enrol = verbs.add_parser("enrol", help="write the file by which the consortium learns your key")
    enrol.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    enrol.add_argument("--card", type=Path, metavar="FILE.pdf", help="and print the card to read aloud from")
    enrol.add_argument("--paper", choices=[size.value for size in Paper], default=Paper.A4.value)
    enrol.set_defaults(verb=_enrol)

    keeping = verbs.add_parser("register", help="for the consortium: whose keys are known")
    actions = keeping.add_subparsers(
        dest="action", required=True, metavar="add|rotate|confirm|expire|revoke|list|sign|take"
    )
    add = actions.add_parser("add", help="the key of an enrolment file; it is pending then")
    add.add_argument("file", type=Path)
    add.set_defaults(verb=_add)
    rotate = actions.add_parser("rotate", help="a member's new key, for which the old one vouches")
    rotate.add_argument("file", type=Path)
    rotate.set_defaults(verb=_rotate)
    confirm = actions.add_parser("confirm", help="a pending key, after its digits were compared by telephone")
    confirm.add_argument("which", metavar="WHICH", help="name or fingerprint")
    confirm.add_argument("--digits", required=True, metavar="DIGITS", help="as they were read to you")
    confirm.set_defaults(verb=_confirm)
    for name, words in (
        ("expire", "let a key be good until the end of a day"),
        ("revoke", "rely on a key no more, from a day on"),
    ):
        action = actions.add_parser(name, help=words)
        action.add_argument("which", metavar="WHICH", help="name or fingerprint")
        action.add_argument("--on", type=_day, metavar="DATE", help="now, where it is not given")
        action.set_defaults(verb=_expire if name == "expire" else _revoke)
    listing = actions.add_parser("list", help="all keys, and how far each is known")
    listing.set_defaults(verb=_list)
    sign = actions.add_parser("sign", help="write the register, signed and numbered, or as plain files")
    sign.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    sign.add_argument("--plain", type=Path, metavar="DIR", help="also write allowed_signers and revoked_keys")
    sign.set_defaults(verb=_sign)
    take = actions.add_parser("take", help="a register that another desk of the consortium signed")
    take.add_argument("file", type=Path)
    take.add_argument(
        "--key", default="", metavar="DIGITS", help="digits of its key, as they were read to you"
    )
    take.set_defaults(verb=_take)
    for action in actions.choices.values():
        add_database_options(action)


def _day(text: str) -> datetime:
    try:
        return datetime.combine(datetime.fromisoformat(text).date(), time(), UTC)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is not a date; write one such as 2026-05-31") from error


def _enrol(session: Session, arguments: argparse.Namespace) -> Answer:
    workspace, target = session.workspace, session.target(arguments.output)
    write_out(workspace, target, members.enrolment_of(workspace))
    public = workspace.signing_key.public
    lines = [f"Enrolment file: {arguments.output}", f"To be read aloud: {public.digits}"]
    if arguments.card:
        card = reports.enrolment_card(workspace, Paper(arguments.paper))
        write_out(workspace, session.target(arguments.card), card)
        lines.append(f"Enrolment card: {arguments.card}")
    data = {
        "file": str(arguments.output),
        "card": None if arguments.card is None else str(arguments.card),
        "principal": workspace.member.principal,
        "fingerprint": public.fingerprint,
        "digits": public.digits,
    }
    return Answer(data, tuple(lines))


def _key_answer(session: Session, key: EnrolledKey, told: str = "") -> Answer:
    data = _key_data(session, key)
    lines = (_key_line(data), told) if told else (_key_line(data),)
    return Answer(data, lines)


def _add(session: Session, arguments: argparse.Namespace) -> Answer:
    key, _ = members.add(session.workspace, read_bytes(arguments.file))
    told = (
        f"Telephone {key.organisation} on a number that you know; `eesee register confirm` takes the digits."
    )
    return _key_answer(session, key, told)


def _rotate(session: Session, arguments: argparse.Namespace) -> Answer:
    key, _ = members.take_rotation(session.workspace, read_bytes(arguments.file))
    return _key_answer(session, key, "The old key vouched for it, and is good no more.")


def _confirm(session: Session, arguments: argparse.Namespace) -> Answer:
    return _key_answer(session, members.confirm(session.workspace, arguments.which, arguments.digits)[0])


def _expire(session: Session, arguments: argparse.Namespace) -> Answer:
    end = session.clock() if arguments.on is None else arguments.on.replace(hour=23, minute=59, second=59)
    return _key_answer(session, members.expire(session.workspace, arguments.which, end)[0])


def _revoke(session: Session, arguments: argparse.Namespace) -> Answer:
    since = arguments.on or session.clock()
    return _key_answer(session, members.revoke(session.workspace, arguments.which, since)[0])


def _list(session: Session, _arguments: argparse.Namespace) -> Answer:
    keys = [_key_data(session, key) for key in members.listed(session.workspace)]
    lines = tuple(_key_line(key) for key in keys)
    return Answer(
        {"keys": keys}, lines or ("No keys yet. `eesee register add FILE` takes an enrolment file.",)
    )


def _sign(session: Session, arguments: argparse.Namespace) -> Answer:
    workspace, target = session.workspace, session.target(arguments.output)
    data, number = members.sign_register(workspace)
    write_out(workspace, target, data)
    if arguments.plain:
        keys = members.listed(workspace)
        for name, text in (
            ("allowed_signers", members.signers_text(keys)),
            ("revoked_keys", members.revoked_text(keys, workspace.clock())),
        ):
            write_out(workspace, session.target(arguments.plain / name), text.encode())
    digits = workspace.signing_key.public.digits
    return Answer(
        {"file": str(arguments.output), "number": number, "digits": digits},
        (f"Register {number}: {arguments.output}", f"Its key, to be read aloud: {digits}"),
    )


def _take(session: Session, arguments: argparse.Namespace) -> Answer:
    taken, _ = members.take_register(session.workspace, read_bytes(arguments.file), arguments.key)
    data = {
        "number": taken.head.number,
        "by": taken.head.by,
        "signers": len(taken.signers),
        "revoked": len(taken.revoked),
    }
    return Answer(data, (f"Register {data['number']} of {data['by']}: {data['signers']} lines",))


def _key_data(session: Session, key: EnrolledKey) -> dict[str, Any]:
    def said(at: datetime | None) -> str | None:
        return None if at is None else at.isoformat()

    return {
        "principal": key.principal,
        "organisation": key.organisation,
        "country": key.country,
        "fingerprint": key.public.fingerprint,
        "digits": key.public.digits,
        "state": state_of(key, session.clock()).value,
        "added": said(key.added),
        "confirmed": said(key.confirmed),
        "expires": said(key.expires),
        "revoked": said(key.revoked),
    }


def _key_line(key: dict[str, Any]) -> str:
    return f"{key['state']:10}  {key['principal']}  {key['organisation']}  {key['fingerprint']}"
