"""Verbs of sending, and of carrying from workspace to workspace: seal, reopen, export, import, key."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from eesee_desktop.cli.answer import Answer, ExitCode, UsageError
from eesee_desktop.cli.catalogue import finding_sentence
from eesee_desktop.cli.letters import things_answer
from eesee_desktop.cli.lookup import found_id
from eesee_desktop.cli.session import Session, read_bytes
from eesee_desktop.domain.completeness import blocking
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import consortium, exchange, leaving, results, submissions, tables
from eesee_desktop.services.outgoing import write_out
from eesee_desktop.services.register import rotate_key
from eesee_desktop.services.submissions import SealingChoice, signers_line
from eesee_desktop.system.files import write_file


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this file."""
    seal = verbs.add_parser("seal", help="make a revision final and write its submission file")
    seal.add_argument("id")
    seal.add_argument("-o", "--output", type=Path, metavar="DIR", help="folder for the file")
    seal.add_argument("--with-votes", action="store_true", help="send the votes by pseudonym")
    seal.add_argument("--with-files", action="store_true", help="send the files attached to public sources")
    seal.add_argument("--no-draft", action="store_true", help="leave the draft report out")
    seal.add_argument(
        "--recipient",
        action="append",
        default=[],
        metavar="AGE",
        help="encrypt for this age recipient; give two or more",
    )
    seal.add_argument(
        "--signed-only",
        action="store_true",
        help="do not encrypt, though there is a recipients file on board",
    )
    seal.add_argument(
        "--leave-out",
        action="append",
        default=[],
        metavar="KEY",
        help="keep this source, or this member's name, back; --dry-run lists the keys",
    )
    seal.add_argument("--dry-run", action="store_true", help="say what would leave, and seal nothing")
    seal.set_defaults(verb=_seal)

    reopen = verbs.add_parser("reopen", help="make a sealed assessment the draft of its next revision")
    reopen.add_argument("id")
    reopen.set_defaults(verb=_reopen)

    export = verbs.add_parser("export", help="write everything of an assessment as JSON")
    export.add_argument("id")
    export.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE.json", help="with --tidy a folder"
    )
    export.add_argument(
        "--tidy", action="store_true", help="as one table for programs, with datapackage.json beside it"
    )
    export.set_defaults(verb=_export)

    taking = verbs.add_parser("import", help="import an exported assessment")
    taking.add_argument("file", type=Path, metavar="FILE.json")
    taking.set_defaults(verb=_import)
    _register_key(verbs)


def _register_key(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    key = verbs.add_parser("key", help="the signing key")
    actions = key.add_subparsers(dest="action", required=True, metavar="show|export|rotate")
    show = actions.add_parser("show", help="its public half")
    show.add_argument("--allowed-signers", action="store_true", help="only the line for a list of signers")
    show.add_argument(
        "--consortium", action="store_true", help="the line of a key that speaks for the consortium"
    )
    show.set_defaults(verb=_key_show)
    export = actions.add_parser("export", help="as an OpenSSH key under a passphrase of its own")
    export.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    export.add_argument(
        "--key-passphrase-file", type=Path, metavar="FILE", help="its first line protects the key"
    )
    export.set_defaults(verb=_key_export)
    rotate = actions.add_parser(
        "rotate", help="take another key; the file tells the consortium, signed with both"
    )
    rotate.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    rotate.set_defaults(verb=_key_rotate)


def _seal(session: Session, arguments: argparse.Namespace) -> Answer:
    wanted = found_id(session, arguments.id)
    # Asked here although sealing asks again: the list of what is missing is the answer, not an error.
    required = blocking(results.findings(session.workspace, wanted))
    if required:
        missing = [{"where": finding.where, "sentence": finding_sentence(finding)} for finding in required]
        lines = [f"Not sealed. Required entries missing: {len(required)}"]
        lines += [f"  {item['where']:28} {item['sentence']}" for item in missing]
        return Answer({"id": wanted, "sealed": False, "missing": missing}, tuple(lines), ExitCode.NO)
    choice = _choice(arguments)
    prepared = submissions.prepare_sealing(session.workspace, wanted, choice)
    if arguments.dry_run:
        return things_answer({"id": wanted}, leaving.leaving_of(prepared, submissions.seal_bytes(prepared)))
    if arguments.output is None:
        raise UsageError("Give the folder for the file with -o DIR.")
    made, _ = submissions.finish_sealing(
        session.workspace, submissions.seal_bytes(prepared), arguments.output
    )
    data = {
        "id": wanted,
        "sealed": True,
        "revision": made.revision,
        "file": str(made.path),
        "encrypted": made.is_encrypted,
        "recipients": list(prepared.content.recipients),
        "digest": made.digest,
        "check_code": made.check_code,
    }
    return Answer(
        data,
        (
            f"Sealed revision {made.revision}: {made.path}",
            _encryption_told(session, prepared.content.recipients),
            f"Check code: {made.check_code}",
        ),
    )


def _encryption_told(session: Session, recipients: tuple[str, ...]) -> str:
    """Return who can read the file."""
    if not recipients:
        return "It is signed and NOT encrypted: whoever gets hold of it can read it."
    board = consortium.on_board(session.workspace)
    if board is not None and board.recipients == recipients:
        return (
            f"Encrypted for the {len(recipients)} recipients of list {board.head.number} of {board.head.by}: "
            "nobody else can read it."
        )
    return f"Encrypted for the {len(recipients)} recipients that you gave: nobody else can read it."


def _choice(arguments: argparse.Namespace) -> SealingChoice:
    if arguments.signed_only and arguments.recipient:
        raise UsageError("--signed-only and --recipient exclude each other.")
    given = () if arguments.signed_only else tuple(arguments.recipient) or None
    return SealingChoice(
        recipients=given,
        left_out=frozenset(arguments.leave_out),
        with_votes=arguments.with_votes,
        with_files=arguments.with_files,
        with_draft=not arguments.no_draft,
    )


def _reopen(session: Session, arguments: argparse.Namespace) -> Answer:
    wanted = found_id(session, arguments.id)
    revision, _ = submissions.reopen(session.workspace, wanted)
    return Answer({"id": wanted, "revision": revision}, (f"Reopened as revision {revision}",))


def _export(session: Session, arguments: argparse.Namespace) -> Answer:
    wanted = found_id(session, arguments.id)
    if arguments.tidy:
        return _export_tidy(session, wanted, arguments.output)
    target = session.target(arguments.output)
    data = exchange.export_assessment(session.workspace, wanted)
    write_out(session.workspace, target, data)
    stays = exchange.left_out(session.workspace, wanted)
    # Said each time: an export is plain JSON outside of the encrypted workspace.
    told = "Anybody can read everything in it: votes by pseudonym, sources, narratives."
    lacking = (
        f"Not included: names of panel members ({stays.names}), attached files ({stays.files}), "
        f"sealed submissions ({stays.submissions}), the history of the fields. A backup keeps all."
    )
    return Answer(
        {
            "id": wanted,
            "file": str(arguments.output),
            "bytes": len(data),
            "left_out": asdict(stays),
        },
        (f"Exported to {arguments.output}", told, lacking),
    )


def _export_tidy(session: Session, wanted: AssessmentId, folder: Path) -> Answer:
    files = tables.tidy_package(session.workspace, wanted)
    targets = [session.target(folder / name) for name in files]
    for target, data in zip(targets, files.values(), strict=True):
        write_out(session.workspace, target, data)
    told = "Anybody can read it: scores, justifications, narratives; no votes, no names, no sources."
    return Answer({"id": wanted, "files": [str(target) for target in targets]}, (*map(str, targets), told))


def _import(session: Session, arguments: argparse.Namespace) -> Answer:
    taken, _ = exchange.import_assessment(session.workspace, read_bytes(arguments.file))
    missing = exchange.missing_files(session.workspace, taken)
    # An export names attached files and does not hold them; unsaid, they would be missed at the next sealing.
    told = (f"Attached files that did not come with it: {len(missing)}",) if missing else ()
    return Answer(
        {"id": taken, "missing_files": list(missing)}, (taken, *told, *(f"  {name}" for name in missing))
    )


def _key_show(session: Session, arguments: argparse.Namespace) -> Answer:
    public, principal = session.workspace.signing_key.public, session.workspace.member.principal
    workspace = session.workspace
    line = consortium.consortium_signer(workspace).line if arguments.consortium else signers_line(workspace)
    data = {
        "principal": principal,
        "fingerprint": public.fingerprint,
        "digits": public.digits,
        "allowed_signers": line,
    }
    if arguments.allowed_signers:
        return Answer(data, (line,))
    return Answer(data, (principal, public.fingerprint, public.digits, public.openssh))


def _key_export(session: Session, arguments: argparse.Namespace) -> Answer:
    target = session.target(arguments.output)
    if target.exists():  # it might be the only copy of another key
        raise KnownError(ErrorCode.FILE_EXISTS, path=str(target))
    key = session.workspace.signing_key
    protecting = session.other_passphrase("Passphrase for the exported key: ", arguments.key_passphrase_file)
    write_file(target, key.export_openssh(protecting))
    data = {"file": str(arguments.output), "fingerprint": key.public.fingerprint}
    told = "Whoever has this file and its passphrase can sign as you. `ssh-keygen -Y sign` takes it."
    return Answer(data, (f"Signing key in {arguments.output}", told))


def _key_rotate(session: Session, arguments: argparse.Namespace) -> Answer:
    target = session.target(arguments.output)
    data, _ = rotate_key(session.workspace, session.random, lambda file: write_file(target, file))
    public = session.workspace.signing_key.public
    return Answer(
        {
            "file": str(arguments.output),
            "bytes": len(data),
            "fingerprint": public.fingerprint,
            "digits": public.digits,
        },
        (
            f"New signing key; tell the consortium with {arguments.output}",
            f"To be read aloud: {public.digits}",
        ),
    )
