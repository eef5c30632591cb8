"""Verbs on workspaces and assessments: init, recovery-code, new, list, show, set, delete."""

from __future__ import annotations

import argparse
import re
import sys
from datetime import date
from typing import Any

from eesee_desktop.bundle.letters import ReceiptVerdict
from eesee_desktop.cli.answer import Answer, UsageError
from eesee_desktop.cli.letters import receipt_data, receipt_lines
from eesee_desktop.cli.lookup import found_id
from eesee_desktop.cli.session import Session, given_text
from eesee_desktop.crypto.strength import estimate
from eesee_desktop.domain.assessment import Assessment, NetworkMember, StudyPeriod
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.fields import Field, FieldKind, all_fields, text_of
from eesee_desktop.domain.ids import CountryCode, country_code
from eesee_desktop.domain.narrative import clean_text
from eesee_desktop.services import assessments, receipts
from eesee_desktop.services.receipts import SealedStanding
from eesee_desktop.services.workspace import change_recovery_code, confirm_recovery_code, has_workspace
from eesee_desktop.services.workspace_opening import create_workspace
from eesee_desktop.system.countries import is_country
from eesee_desktop.system.paths import is_synchronised

# The usual form of BCP 47: a language, then script, region or variant.
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_SHOWN_CHARACTERS = 60
# Nothing that OpenSSH would take for a pattern, a list or an end.
_PRINCIPAL = re.compile(r"[A-Za-z0-9@._-]{1,80}")
# Of the five grades of strength.py, 0 to 4. A warning and no refusal: whoever is made to take another
# passphrase writes it down.
_WEAK_BELOW = 3


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this file."""
    init = verbs.add_parser("init", help="make a workspace; prints the recovery code once")
    init.add_argument("--member", required=True, metavar="TEXT", help="name of the national organisation")
    init.add_argument("--country", required=True, metavar="ISO3", help="ISO 3166-1 alpha-3, such as PER")
    init.add_argument(
        "--principal", default="", metavar="NAME", help="name in registers of signers; per@eusee for PER"
    )
    init.set_defaults(verb=_init)

    recovery = verbs.add_parser(
        "recovery-code", help="make a new recovery code; the old one opens nothing any more"
    )
    recovery.set_defaults(verb=_recovery_code)

    new = verbs.add_parser("new", help="begin an assessment; prints its id")
    new.add_argument("--country", required=True, metavar="ISO3", help="ISO 3166-1 alpha-3, such as PER")
    new.add_argument(
        "--from", dest="first", required=True, type=_day, metavar="DATE", help="first day, YYYY-MM-DD"
    )
    new.add_argument(
        "--to", dest="last", required=True, type=_day, metavar="DATE", help="last day, YYYY-MM-DD"
    )
    new.add_argument(
        "--language", default="en", type=_language, help="of the report, such as en (default) or es"
    )
    new.set_defaults(verb=_new)

    listing = verbs.add_parser("list", help="list the assessments")
    listing.set_defaults(verb=_list)

    show = verbs.add_parser("show", help="show an assessment, or one field of it")
    show.add_argument("id")
    show.add_argument("field", nargs="?", help="such as context, 1.external.raw, 2.1.score")
    show.set_defaults(verb=_show)

    setting = verbs.add_parser("set", help="set one field")
    setting.add_argument("id")
    setting.add_argument("field", help="such as context, 1.external.raw, 2.1.score")
    setting.add_argument(
        "value",
        help="the value; @FILE takes it from a file, @- from standard input, @@TEXT is a text that begins with @; "
        "an empty one clears the field; put -- before one that begins with a hyphen",
    )
    setting.set_defaults(verb=_set)

    delete = verbs.add_parser("delete", help="delete an assessment permanently")
    delete.add_argument("id")
    delete.add_argument("--yes", action="store_true", help="confirm it")
    delete.set_defaults(verb=_delete)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"{text} is not a date; write YYYY-MM-DD, such as 2025-07-31"
        ) from error


def _language(text: str) -> str:
    if not _LANGUAGE.fullmatch(text):
        raise argparse.ArgumentTypeError(f"{text} is not a language tag; write one such as en or pt-BR")
    return text


def _known_country(text: str) -> CountryCode:
    code = country_code(text)
    if not is_country(code):
        raise KnownError(ErrorCode.COUNTRY_UNKNOWN, value=text)
    return code


def _init(session: Session, arguments: argparse.Namespace) -> Answer:
    country = _known_country(arguments.country)
    name = " ".join(clean_text(arguments.member).split())
    if not name:
        raise UsageError("The name of the organisation is empty. Give it with --member.")
    # Checked before the passphrase is asked for twice.
    if has_workspace(session.folder):
        raise KnownError(ErrorCode.WORKSPACE_EXISTS, path=str(session.folder))
    passphrase = session.passphrase(is_new=True)
    if not passphrase:
        raise UsageError("The passphrase is empty; nothing was made. Take four or more unrelated words.")
    if estimate(passphrase, (name,)).score < _WEAK_BELOW:
        print("This passphrase is easy to guess. Four or more unrelated words are better.", file=sys.stderr)
    if is_synchronised(session.folder):
        print(
            f"{session.folder} seems to lie in a folder that is synchronised with other computers, which can damage "
            "the database. Name another one with -w DIR.",
            file=sys.stderr,
        )
    # The form of names in the consortium's register, ``per@eusee``.
    principal = arguments.principal or f"{country.lower()}@eusee"
    if not _PRINCIPAL.fullmatch(principal):
        raise UsageError(f"{principal} is not a name for a register: letters, digits and @ . _ - only.")
    member = NetworkMember(name, country, principal)
    workspace, recovery_code = create_workspace(
        session.folder,
        passphrase,
        member,
        clock=session.clock,
        new_id=session.new_id,
        random=session.random,
        is_code_kept=False,
    )
    session.hold(workspace)
    fingerprint = workspace.signing_key.public.fingerprint
    return Answer(
        {"workspace": str(session.folder), "recovery_code": recovery_code, "fingerprint": fingerprint},
        (
            f"Workspace created in {session.folder}",
            f"Recovery code: {recovery_code}",
            "Write it on paper and keep it apart from this computer: it will not be shown again.",
            f"Signing key: {fingerprint}",
        ),
        # Not before it stands on the screen: a code that nobody saw must not count as kept.
        once_told=lambda: confirm_recovery_code(workspace),
    )


def _recovery_code(session: Session, _arguments: argparse.Namespace) -> Answer:
    workspace, passphrase = session.open_proven()
    code, _ = change_recovery_code(workspace, passphrase, random=session.random, is_code_kept=False)
    return Answer(
        {"recovery_code": code},
        (
            f"Recovery code: {code}",
            "Write it on paper and keep it apart from this computer: it is shown only now.",
            "The code from before opens nothing any more.",
        ),
        once_told=lambda: confirm_recovery_code(workspace),
    )


def _new(session: Session, arguments: argparse.Namespace) -> Answer:
    country: CountryCode = _known_country(arguments.country)
    period = StudyPeriod(arguments.first, arguments.last)
    made, _ = assessments.new_assessment(session.workspace, country, period, arguments.language)
    return Answer({"id": made}, (made,))


def _list(session: Session, _arguments: argparse.Namespace) -> Answer:
    items = assessments.list_assessments(session.workspace)
    data = [
        {
            "id": item.id,
            "country": item.country,
            "from": item.period.first.isoformat(),
            "to": item.period.last.isoformat(),
            "language": item.language,
            "instrument": f"{item.instrument.id} {item.instrument.version}",
            "status": item.status.value,
            "revision": item.revision,
            "training": item.is_training,
            "filled": item.filled,
            "required": item.total,
            "modified": item.modified.isoformat(),
            **_became(receipts.standings(session.workspace, item.id)),
        }
        for item in items
    ]
    lines = tuple(
        f"{row['id']}  {row['country']}  {row['from']} to {row['to']}  {row['status']} r{row['revision']:02d}"
        f"  {row['filled']}/{row['required']}{'  TRAINING' if row['training'] else ''}{_became_line(row)}"
        for row in data
    )
    return Answer({"assessments": data}, lines or ("No assessments yet. `eesee new` begins one.",))


def _show(session: Session, arguments: argparse.Namespace) -> Answer:
    assessment = assessments.load(session.workspace, found_id(session, arguments.id))
    instrument = session.workspace.instrument(assessment.instrument)
    if arguments.field:
        field = session.workspace.field(assessment.id, arguments.field)
        text = text_of(assessment, field)
        return Answer({"id": assessment.id, "field": field.name, "value": text}, (text,))
    fields = all_fields(instrument)
    standings = receipts.standings(session.workspace, assessment.id)
    data = {
        "id": assessment.id,
        "country": assessment.country,
        "from": assessment.period.first.isoformat(),
        "to": assessment.period.last.isoformat(),
        "language": assessment.language,
        "status": assessment.status.value,
        "revision": assessment.revision,
        "training": assessment.is_training,
        "sources": len(assessment.sources),
        "citations": len(assessment.citations),
        "submissions": [_standing_data(one) for one in standings],
        "fields": {field.name: text_of(assessment, field) for field in fields},
    }
    head = (
        f"{assessment.country}  {data['from']} to {data['to']}  {data['status']} r{assessment.revision:02d}",
        f"{data['sources']} sources, cited {data['citations']} times",
    )
    became = tuple(line for one in standings for line in _standing_lines(one))
    return Answer(data, head + became + tuple(_line_of(assessment, field) for field in fields))


def _became(standings: tuple[SealedStanding, ...]) -> dict[str, str | None]:
    """Return when the last sealed revision was sealed, sent on and received; None where it was not."""
    last = standings[-1] if standings else None
    accepted = (
        []
        if last is None
        else [one.received for one in last.receipts if one.verdict is ReceiptVerdict.ACCEPTED]
    )
    return {
        "sealed": None if last is None else last.sealed.isoformat(),
        "sent": None if last is None or last.sent is None else last.sent.isoformat(),
        "received": accepted[-1].isoformat() if accepted else None,
    }


def _became_line(row: dict[str, Any]) -> str:
    told = (f"{word} {row[word][:10]}" for word in ("sealed", "sent", "received") if row[word])
    return "".join(f"  {part}" for part in told)


def _standing_data(standing: SealedStanding) -> dict[str, Any]:
    return {
        "revision": standing.revision,
        "digest": standing.digest,
        "sealed": standing.sealed.isoformat(),
        "sent": None if standing.sent is None else standing.sent.isoformat(),
        "receipts": [receipt_data(one) for one in standing.receipts],
    }


def _standing_lines(standing: SealedStanding) -> list[str]:
    sent = "" if standing.sent is None else f", sent on {standing.sent:%Y-%m-%d}"
    head = f"r{standing.revision:02d} sealed {standing.sealed:%Y-%m-%d}{sent}"
    return [head, *(f"  {line}" for one in standing.receipts for line in receipt_lines(one))]


def _line_of(assessment: Assessment, field: Field) -> str:
    """Return a field and the beginning of its value on one line."""
    text = text_of(assessment, field)
    if field.kind in {FieldKind.TEXT, FieldKind.LIST}:
        words = text.split()
        text = " ".join(words)
        if len(text) > _SHOWN_CHARACTERS:
            text = f"{text[:_SHOWN_CHARACTERS].rstrip()}… ({len(words)} words)"
    return f"{field.name:28} {text or '–'}"


def _set(session: Session, arguments: argparse.Namespace) -> Answer:
    value = given_text(arguments.value)
    wanted = found_id(session, arguments.id)
    changes = assessments.set_field(session.workspace, wanted, arguments.field, value)
    # Read again and not echoed: the answer shows what is stored, with what cleaning has changed.
    saved = assessments.load(session.workspace, wanted)
    field = session.workspace.field(wanted, arguments.field)
    data = {
        "id": wanted,
        "field": field.name,
        "value": text_of(saved, field),
        "saved": changes.at.isoformat(),
    }
    return Answer(data, (_line_of(saved, field),))


def _delete(session: Session, arguments: argparse.Namespace) -> Answer:
    # Before the id is looked up, so that nobody is asked for a passphrase only to be told of an option.
    if not arguments.yes:
        raise UsageError("A deletion cannot be undone. Give --yes to confirm it.")
    wanted = found_id(session, arguments.id)
    assessments.delete_assessment(session.workspace, wanted)
    return Answer({"deleted": wanted}, (f"Deleted {wanted}",))
