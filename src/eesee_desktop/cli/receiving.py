"""Verbs of checking: verify, policy; and how a verdict is told."""

from __future__ import annotations

import argparse
import textwrap
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from eesee_desktop.bundle.statement import POLICY
from eesee_desktop.bundle.verdict import ReceivedRevision, Verdict
from eesee_desktop.cli.answer import Answer, ExitCode, UsageError
from eesee_desktop.cli.session import Session, read_bytes, read_text
from eesee_desktop.crypto.checkcode import is_check_code
from eesee_desktop.crypto.recipients import is_sealed, unseal
from eesee_desktop.crypto.signers import AllowedSigner, revoked_text, signers_text
from eesee_desktop.messages.verdicts import notice_sentence, point_sentence, refusal_sentence, step_words
from eesee_desktop.services import acceptance, submissions
from eesee_desktop.services.outgoing import write_out

_CODE_GROUP = 5


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this file."""
    verify = verbs.add_parser("verify", help="check a submission file; needs no workspace")
    verify.add_argument("bundle", type=Path)
    add_register_options(verify)
    verify.add_argument(
        "--received",
        type=Path,
        action="append",
        metavar="FILE",
        help="a revision that came in before; give each",
    )
    verify.add_argument(
        "--code", metavar="CODE", help="the check code as it was read to you or stands on paper"
    )
    verify.add_argument(
        "--at",
        metavar="DAY",
        help="the day on which the file came in, YYYY-MM-DD, or a moment YYYY-MM-DDTHH:MM:SSZ; else it is now",
    )
    verify.set_defaults(verb=_verify)

    policy = verbs.add_parser("policy", help="sign what the consortium accepts, for verify and receive")
    policy.add_argument("document", type=Path, metavar="FILE", help="the policy, as JSON")
    policy.add_argument("-o", "--output", type=Path, metavar="FILE", required=True)
    policy.set_defaults(verb=_policy)


def add_register_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that say what a submission is held against."""
    parser.add_argument(
        "--signers", type=Path, metavar="FILE", help="the register of members (allowed_signers)"
    )
    parser.add_argument("--revoked", type=Path, metavar="FILE", help="public keys that were revoked")
    parser.add_argument(
        "--policy", type=Path, metavar="FILE", help="what the consortium accepts, signed; see the verb policy"
    )
    parser.add_argument(
        "--member", metavar="NAME", help="the principal it is expected from, such as per@eusee"
    )
    parser.add_argument(
        "--identity",
        type=Path,
        metavar="FILE",
        help="your age identity, which opens a file encrypted for you",
    )


def _verify(session: Session, arguments: argparse.Namespace) -> Answer:
    if arguments.member and not arguments.signers:
        raise UsageError(
            "--member says whom to expect; it needs the register of members with --signers FILE."
        )
    if arguments.policy and not arguments.signers:
        raise UsageError("--policy is signed; who may sign it says the register, with --signers FILE.")
    at: datetime = session.clock() if arguments.at is None else _moment(arguments.at)
    # Before the file is read: a code that was misheard is a matter of the telephone and not of the file.
    expected = _check_code(arguments.code)
    given = register_given(arguments)
    data = _opened(arguments.bundle, arguments)
    received = None
    if arguments.received:
        received = [_received(path, at, arguments) for path in arguments.received]
    verdict = acceptance.verify_and_judge(data, at, received=received, **given)
    answer = _answer(verdict, {"at": at.isoformat(), "code_agrees": None})
    # Only of a valid file: the code of one that is not says nothing about what was read aloud.
    if expected and verdict.is_valid:
        agrees = verdict.check_code == expected
        told = (
            "The check code is the one you gave." if agrees else f"NOT THE CHECK CODE you gave: {expected}."
        )
        # Valid, but not the content whose code was read aloud: for the person asking, the answer is no.
        code = answer.code if agrees else ExitCode.NO
        answer = Answer({**answer.data, "code_agrees": agrees}, (*answer.lines, told), code)
    return answer


def _answer(verdict: Verdict, more: dict[str, Any]) -> Answer:
    is_refused = any(point.refuses for point in verdict.points)
    code = ExitCode.DONE if verdict.is_valid and not is_refused else ExitCode.NO
    return Answer({**verdict_data(verdict), **more}, verdict_lines(verdict), code)


def register_given(arguments: argparse.Namespace) -> dict[str, Any]:
    """Return what a file is held against, as the services take it."""
    return {
        # Not as other texts are read: what ssh-keygen would not skip is not skipped either.
        "signers": signers_text(read_bytes(arguments.signers)) if arguments.signers else None,
        "revoked": revoked_text(read_bytes(arguments.revoked)) if arguments.revoked else None,
        "policy": read_bytes(arguments.policy) if arguments.policy else None,
        "member": arguments.member,
    }


def _policy(session: Session, arguments: argparse.Namespace) -> Answer:
    path = session.target(arguments.output)
    signed = acceptance.sign_policy(session.workspace, read_bytes(arguments.document))
    write_out(session.workspace, path, signed)
    key = session.workspace.signing_key.public
    line = AllowedSigner(("consortium@eusee",), key, (POLICY.namespace,)).line
    return Answer(
        {"file": str(path), "signers_line": line},
        (f"Signed: {path}", "Who is to be judged by it needs this line in the register:", line),
    )


def _moment(text: str) -> datetime:
    """Return the moment for which the register is asked: of a day its end, when all that came in had come."""
    try:
        day = datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        try:
            return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
        except ValueError as error:
            raise UsageError(
                f"{text} is no day, such as 2025-08-01, nor a moment, 2025-08-01T12:00:00Z."
            ) from error
    return day + timedelta(days=1, seconds=-1)


def _received(path: Path, at: datetime, arguments: argparse.Namespace) -> ReceivedRevision:
    """Return which revision a file from before holds; one that is not valid itself proves nothing.

    Whose it may be is not asked again: the member's key may have been another at the time.
    """
    verdict = submissions.verify(_opened(path, arguments), at)
    if not verdict.is_valid:
        raise UsageError(f"{path} is not valid itself: {refusal_sentence(verdict)} Leave it out.")
    return submissions.revision_in(verdict)


def _check_code(text: str | None) -> str:
    """Return a check code in its groups, however it was typed; empty if none was."""
    if text is None:
        return ""
    code = " ".join(textwrap.wrap("".join(text.split()), _CODE_GROUP))
    if not is_check_code(code):
        raise UsageError(
            f"{text} is not a check code: twenty digits, the last of which fits the others. Have it read once more."
        )
    return code


def _opened(path: Path, arguments: argparse.Namespace) -> bytes:
    """Return the bytes of a submission file, decrypted where they were encrypted."""
    data = read_bytes(path)
    # Told apart from damage: the file is fine, it only has to be opened first.
    if not is_sealed(data):
        return data
    if arguments.identity is None:
        raise UsageError(
            f"{path} is encrypted. Give your age identity with --identity FILE, or open it first: "
            f"`age -d -i FILE -o OPENED.eesee {path}`."
        )
    return unseal(data, read_text(arguments.identity))


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
        "accepted": verdict.is_taken and verdict.has_policy,
        "points": [
            {"code": point.code.value, "refuses": point.refuses, "sentence": point_sentence(point)}
            for point in verdict.points
        ],
        "fingerprint": None if verdict.key is None else verdict.key.fingerprint,
        "digest": verdict.digest,
        "check_code": verdict.check_code,
        "country": None if said is None else said.country,
        "member": None if said is None else said.member.name,
        "principal": None if said is None else said.member.principal,
        "revision": None if said is None else said.revision,
        "instrument": None if said is None else f"{said.instrument.id} {said.instrument.version}",
        "instrument_digest": None if said is None else said.instrument.sha256,
        "from": None if said is None else said.period.first.isoformat(),
        "to": None if said is None else said.period.last.isoformat(),
        "created": None if said is None else said.created.isoformat(),
        "previous_digest": None if said is None else said.previous_digest,
        "training": None if said is None else said.is_training,
        "scores": {} if said is None else {str(result.principle): result.printed for result in said.results},
    }


def verdict_lines(verdict: Verdict) -> tuple[str, ...]:
    """Return a verdict for a person: the steps, the answer, and what it is an answer about."""
    lines = [f"  passed   {step_words(step)}" for step in verdict.steps_done]
    if verdict.failed is not None:
        # Nothing of the content follows: what a refused file says about itself must not stand on the screen
        # as an answer.
        lines += [f"  FAILED   {step_words(verdict.failed)}", f"NOT VALID: {refusal_sentence(verdict)}"]
        return tuple(lines)
    # In capitals and on a line of its own, which no text of the file can imitate: names are held to one line
    # each.
    refusing = [point for point in verdict.points if point.refuses]
    lines.append("VALID, BUT NOT ACCEPTED" if refusing else "VALID")
    lines += [f"  REFUSED  {point_sentence(point)}" for point in refusing]
    lines += [f"  notice   {point_sentence(point)}" for point in verdict.points if not point.refuses]
    lines += [notice_sentence(notice) for notice in verdict.notices]
    if verdict.submission is not None and verdict.key is not None:
        said = verdict.submission
        scores = ", ".join(f"P{result.principle} {result.printed}" for result in said.results)
        lines += [
            f"{said.country}  revision {said.revision}  {said.member.name} ({said.member.principal})",
            f"Study period: {said.period.first} to {said.period.last}",
            f"Method: {said.instrument.id} {said.instrument.version} ({said.instrument.sha256[:8]})",
            f"Made: {said.created.isoformat()}, as its sender says",
            f"Follows: {said.previous_digest or 'none'}",
            f"Scores: {scores}",
            f"Digest: {verdict.digest}",
            f"Key: {verdict.key.fingerprint}",
            f"Check code: {verdict.check_code}",
        ]
    return tuple(lines)
