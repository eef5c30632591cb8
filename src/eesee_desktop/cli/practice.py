"""The verb that takes the practice assessment all the way: practice."""

from __future__ import annotations

import argparse
import base64
from pathlib import Path

from eesee_desktop.cli.answer import Answer, ExitCode, UsageError
from eesee_desktop.cli.session import Session
from eesee_desktop.domain.assessment import NetworkMember
from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.messages.verdicts import refusal_sentence
from eesee_desktop.services.practice import practice_draft, practise
from eesee_desktop.services.submissions import signers_line
from eesee_desktop.services.workspace import has_workspace
from eesee_desktop.services.workspace_opening import create_workspace
from eesee_desktop.system.files import write_file
from eesee_desktop.system.randomness import RandomBytes

_MEMBER = NetworkMember("Practice organisation", CountryCode("PER"), "per@eusee")
# 80 bits: nobody types it, since it lies in a file beside the workspace, but somebody may keep real work
# there.
_PASSPHRASE_BYTES = 10
_NOTE = "The line above opens the practice workspace beside this file. Never use it for a real one."


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verb of this file."""
    practice = verbs.add_parser(
        "practice",
        help="take the practice assessment all the way, from workspace to verified submission",
        description="Makes a workspace inside DIR, adds the practice assessment (training data: real facts about "
        "Peru, an invented panel), prints it, seals it and verifies the submission file; a second one stays a draft "
        "to write in. Run again it adds a new sealed one and leaves what is there alone.",
    )
    practice.add_argument(
        "-o", "--output", type=Path, required=True, metavar="DIR", help="folder for all of it"
    )
    practice.set_defaults(verb=_practice)


def _practice(_session: Session, arguments: argparse.Namespace) -> Answer:
    # Its passphrase lies in a file and its submissions are training: neither belongs into a workspace with
    # real work.
    if arguments.workspace is not None:
        raise UsageError(
            "practice makes a workspace of its own inside the folder given with -o. Leave -w out."
        )
    folder: Path = arguments.output
    kept = folder / "practice-passphrase.txt"
    with Session(folder / "workspace", arguments.passphrase_file or kept) as session:
        if not has_workspace(session.folder):
            # A file that is there belongs to a workspace that was made before, perhaps moved: writing over it
            # would lock it.
            if arguments.passphrase_file is None and not kept.exists():
                write_file(kept, f"{_passphrase(session.random)}\n{_NOTE}\n".encode())
            _make(session)
        signers = folder / "practice-signers"
        write_file(signers, f"{signers_line(session.workspace)}\n".encode())
        done = practise(session.workspace, folder)
        draft = practice_draft(session.workspace)
    secret = arguments.passphrase_file or kept
    data = {
        "workspace": str(session.folder),
        "passphrase_file": str(secret),
        "id": done.assessment_id,
        "draft": draft,
        "pdf": str(done.pdf),
        "bundle": str(done.sealed.path),
        "signers": str(signers),
        "valid": done.verdict.is_valid,
        "check_code": done.sealed.check_code,
    }
    lines = (
        "Practice assessment of Peru, training data.",
        f"Workspace:        {session.folder}",
        f"  its passphrase: {secret}",
        f"Draft report:     {done.pdf}",
        f"Submission file:  {done.sealed.path}",
        f"Check code:       {done.sealed.check_code}",
        f"Verified against: {signers}",
        "VALID" if done.verdict.is_valid else f"NOT VALID: {refusal_sentence(done.verdict)}",
        f"One to write in:  eesee -w {session.folder} --passphrase-file {secret} show {draft[:8]}",
    )
    return Answer(data, lines, ExitCode.DONE if done.verdict.is_valid else ExitCode.NO)


def _make(session: Session) -> None:
    workspace, _ = create_workspace(
        session.folder,
        session.passphrase(is_new=True),
        _MEMBER,
        clock=session.clock,
        new_id=session.new_id,
        random=session.random,
    )
    workspace.close()


def _passphrase(random: RandomBytes) -> str:
    """Return a passphrase of 80 random bits in groups of four letters and digits."""
    text = base64.b32encode(random(_PASSPHRASE_BYTES)).decode().lower()
    return "-".join(text[start : start + 4] for start in range(0, len(text), 4))
