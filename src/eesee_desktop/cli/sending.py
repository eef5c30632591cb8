"""Verbs of sending and taking in: seal, reopen, verify, export, import, key."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from eesee_desktop.bundle.verdict import Verdict
from eesee_desktop.cli.answer import Answer, ExitCode, UsageError
from eesee_desktop.cli.catalogue import finding_sentence
from eesee_desktop.cli.lookup import found_id
from eesee_desktop.cli.session import Session, read_bytes, read_text
from eesee_desktop.domain.completeness import blocking
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.messages.verdicts import notice_sentence, refusal_sentence, step_words
from eesee_desktop.services import exchange, results, submissions
from eesee_desktop.services.submissions import SealingChoice, signers_line
from eesee_desktop.system.files import write_file

_AGE_BEGINNING = b"age-encryption.org/v1"


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this file."""
    seal = verbs.add_parser("seal", help="make a revision final and write its submission file")
    seal.add_argument("id")
    seal.add_argument("-o", "--output", type=Path, required=True, metavar="DIR", help="folder for the file")
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
    seal.set_defaults(verb=_seal)

    reopen = verbs.add_parser("reopen", help="make a sealed assessment the draft of its next revision")
    reopen.add_argument("id")
    reopen.set_defaults(verb=_reopen)

    verify = verbs.add_parser("verify", help="check a submission file; needs no workspace")
    verify.add_argument("bundle", type=Path)
    verify.add_argument(
        "--signers", type=Path, metavar="FILE", help="the register of members (allowed_signers)"
    )
    verify.add_argument("--revoked", type=Path, metavar="FILE", help="public keys that were revoked")
    verify.add_argument(
        "--member", metavar="NAME", help="the principal it is expected from, such as per@eusee"
    )
    verify.set_defaults(verb=_verify)

    export = verbs.add_parser("export", help="write everything of an assessment as JSON")
    export.add_argument("id")
    export.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.json")
    export.set_defaults(verb=_export)

    taking = verbs.add_parser("import", help="import an exported assessment")
    taking.add_argument("file", type=Path, metavar="FILE.json")
    taking.set_defaults(verb=_import)
    _register_key(verbs)


def _register_key(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    key = verbs.add_parser("key", help="the signing key")
    actions = key.add_subparsers(dest="action", required=True, metavar="show|export")
    show = actions.add_parser("show", help="its public half")
    show.add_argument("--allowed-signers", action="store_true", help="only the line for a list of signers")
    show.set_defaults(verb=_key_show)
    export = actions.add_parser("export", help="as an OpenSSH key under a passphrase of its own")
    export.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    export.add_argument(
        "--key-passphrase-file", type=Path, metavar="FILE", help="its first line protects the key"
    )
    export.set_defaults(verb=_key_export)


def _seal(session: Session, arguments: argparse.Namespace) -> Answer:
    wanted = found_id(session, arguments.id)
    required = blocking(results.findings(session.workspace, wanted))
    if required:
        missing = [{"where": finding.where, "sentence": finding_sentence(finding)} for finding in required]
        lines = [f"Not sealed. Required entries missing: {len(required)}"]
        lines += [f"  {item['where']:28} {item['sentence']}" for item in missing]
        return Answer({"id": wanted, "sealed": False, "missing": missing}, tuple(lines), ExitCode.NO)
    choice = SealingChoice(
        recipients=tuple(arguments.recipient),
        with_votes=arguments.with_votes,
        with_files=arguments.with_files,
        with_draft=not arguments.no_draft,
    )
    made, _ = submissions.seal(session.workspace, wanted, arguments.output, choice)
    data = {
        "id": wanted,
        "sealed": True,
        "revision": made.revision,
        "file": str(made.path),
        "encrypted": made.is_encrypted,
        "digest": made.digest,
        "check_code": made.check_code,
    }
    return Answer(data, (f"Sealed revision {made.revision}: {made.path}", f"Check code: {made.check_code}"))


def _reopen(session: Session, arguments: argparse.Namespace) -> Answer:
    wanted = found_id(session, arguments.id)
    revision, _ = submissions.reopen(session.workspace, wanted)
    return Answer({"id": wanted, "revision": revision}, (f"Reopened as revision {revision}",))


def _verify(session: Session, arguments: argparse.Namespace) -> Answer:
    if arguments.member and not arguments.signers:
        raise UsageError(
            "--member says whom to expect; it needs the register of members with --signers FILE."
        )
    data = read_bytes(arguments.bundle)
    # Told apart from damage: the file is fine, it only has to be opened first.
    if data.startswith(_AGE_BEGINNING):
        raise UsageError(
            f"{arguments.bundle} is encrypted. Open it first, `age -d -i KEYFILE -o FILE.eesee {arguments.bundle}`, "
            "then verify what comes out."
        )
    verdict = submissions.verify(
        data,
        session.clock(),
        signers=read_text(arguments.signers) if arguments.signers else None,
        revoked=read_text(arguments.revoked) if arguments.revoked else None,
        member=arguments.member,
    )
    return Answer(
        verdict_data(verdict), verdict_lines(verdict), ExitCode.DONE if verdict.is_valid else ExitCode.NO
    )


def verdict_data(verdict: Verdict) -> dict[str, Any]:
    """Return a verdict as the object that ``--json`` prints."""
    said = verdict.submission
    return {
        "valid": verdict.is_valid,
        "sender": verdict.sender.value,
        "steps_done": [step.value for step in verdict.steps_done],
        "failed_step": None if verdict.failed is None else verdict.failed.value,
        "code": None if verdict.code is None else verdict.code.value,
        "facts": dict(verdict.facts),
        "sentence": refusal_sentence(verdict),
        "notices": [
            {"code": notice.code.value, "sentence": notice_sentence(notice)} for notice in verdict.notices
        ],
        "fingerprint": None if verdict.key is None else verdict.key.fingerprint,
        "digest": verdict.digest,
        "check_code": verdict.check_code,
        "country": None if said is None else said.country,
        "member": None if said is None else said.member.name,
        "principal": None if said is None else said.member.principal,
        "revision": None if said is None else said.revision,
        "training": None if said is None else said.is_training,
        "scores": {} if said is None else {str(result.principle): result.printed for result in said.results},
    }


def verdict_lines(verdict: Verdict) -> tuple[str, ...]:
    """Return a verdict for a person: the steps, the answer, and what it is an answer about."""
    lines = [f"  passed   {step_words(step)}" for step in verdict.steps_done]
    if verdict.failed is not None:
        lines += [f"  FAILED   {step_words(verdict.failed)}", f"NOT VALID: {refusal_sentence(verdict)}"]
        return tuple(lines)
    lines.append("VALID")
    lines += [notice_sentence(notice) for notice in verdict.notices]
    if verdict.submission is not None and verdict.key is not None:
        said = verdict.submission
        scores = ", ".join(f"P{result.principle} {result.printed}" for result in said.results)
        lines += [
            f"{said.country}  revision {said.revision}  {said.member.name} ({said.member.principal})",
            f"Scores: {scores}",
            f"Key: {verdict.key.fingerprint}",
            f"Check code: {verdict.check_code}",
        ]
    return tuple(lines)


def _export(session: Session, arguments: argparse.Namespace) -> Answer:
    wanted = found_id(session, arguments.id)
    target = session.target(arguments.output)
    data = exchange.export_assessment(session.workspace, wanted)
    write_file(target, data)
    stays = exchange.left_out(session.workspace, wanted)
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


def _import(session: Session, arguments: argparse.Namespace) -> Answer:
    taken, _ = exchange.import_assessment(session.workspace, read_bytes(arguments.file))
    missing = exchange.missing_files(session.workspace, taken)
    told = (f"Attached files that did not come with it: {len(missing)}",) if missing else ()
    return Answer(
        {"id": taken, "missing_files": list(missing)}, (taken, *told, *(f"  {name}" for name in missing))
    )


def _key_show(session: Session, arguments: argparse.Namespace) -> Answer:
    public, principal = session.workspace.signing_key.public, session.workspace.member.principal
    line = signers_line(session.workspace)
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
