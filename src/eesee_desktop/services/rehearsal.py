"""The rehearsal of a sealed file: read as its receiver will read it, by a program that shares nothing with this one.

The finished file is read from its disk and checked step by step; then the small verifier, standard library and
``ssh-keygen`` alone, reads it in a process of its own; then what stands in it is held value by value against what is in
the workspace. Of an encrypted file the written bytes are compared with those that were encrypted, and the signed file
inside, which the workspace keeps, is what the verifier reads: nothing of it is written anywhere for that.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory

from eesee_desktop.bundle.archive import read_archive
from eesee_desktop.bundle.disclosure import disclosed
from eesee_desktop.bundle.manifest import ASSESSMENT
from eesee_desktop.bundle.payload import document_to_json, read_document
from eesee_desktop.bundle.strict_json import read_json
from eesee_desktop.codec.things import Content
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.report.content import TellProgress
from eesee_desktop.services import assessments
from eesee_desktop.services.receiving import compare
from eesee_desktop.services.sealed_file import FileState, ReadBack, own_signers, read_back
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.system.own_program import small_verifier
from eesee_desktop.system.resources import resource

_STEPS = 3
_LOOK_S = 0.1  # how often a process is asked whether it is done, and the person whether to go on
_NO_WINDOW = getattr(
    subprocess, "CREATE_NO_WINDOW", 0
)  # Windows would open one for a program of the terminal


class Independent(StrEnum):
    """What came of the reading by the other program."""

    VALID = "valid"
    REFUSED = "refused"
    NOT_RUN = "not_run"
    """There is no ``ssh-keygen`` on this computer, or nothing to read."""


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What a rehearsal came to.

    Attributes:
        said: The line that the other program printed.
        compared: Values that stand in the file.
        differing: Fields, else places in the document, in which file and workspace differ.
        is_reopened: The assessment was reopened since, so that they may differ.
    """

    read: ReadBack
    independent: Independent = Independent.NOT_RUN
    said: str = ""
    compared: int = 0
    differing: tuple[str, ...] = ()
    is_reopened: bool = False

    @property
    def is_well(self) -> bool:
        """Nothing speaks against sending the file."""
        is_refused = self.independent is Independent.REFUSED
        is_other = bool(self.differing) and not self.is_reopened
        return self.read.state is FileState.WHOLE and not is_refused and not is_other


def rehearse(workspace: Workspace, assessment_id: AssessmentId, may_go_on: TellProgress) -> Rehearsal:
    """Read the file that was sealed last as its receiver will, and compare it with the workspace.

    Args:
        may_go_on: Is told how far it is, and says whether to go on.

    Raises:
        KnownError: ASSESSMENT_NOT_SEALED; FILE_NOT_READABLE; OPERATION_CANCELLED.
    """
    read = read_back(workspace, assessment_id)
    last = workspace.submissions.last(assessment_id)
    if read.state is not FileState.WHOLE or last is None:
        return Rehearsal(read)
    _go_on(may_go_on, 1)
    independent, said = _read_independently(workspace, last.data, may_go_on)
    _go_on(may_go_on, 2)
    compared, differing, is_reopened = _held_against_workspace(workspace, assessment_id, last.data)
    return Rehearsal(read, independent, said, compared, differing, is_reopened)


def _go_on(may_go_on: TellProgress, done: int) -> None:
    if not may_go_on(done, _STEPS):
        raise KnownError(ErrorCode.OPERATION_CANCELLED)


def _read_independently(
    workspace: Workspace, data: bytes, may_go_on: TellProgress
) -> tuple[Independent, str]:
    """Have the small verifier read a signed file, which goes to it through a pipe and onto no disk."""
    if shutil.which("ssh-keygen") is None:
        return Independent.NOT_RUN, ""
    # What the other program lays down for ssh-keygen is public, keys and a signature, and says all the same who works
    # here: it stays in the workspace's folder, and is gone when it is done.
    where = None if workspace.is_read_only else workspace.folder
    with TemporaryDirectory(prefix=".rehearsal-", dir=where) as folder:
        signers = Path(folder) / "allowed_signers"
        signers.write_text(f"{own_signers(workspace)}\n", encoding="ascii", newline="\n")
        words = ("--signers", str(signers), "--schemas", str(resource("schema")), "-")
        process = subprocess.Popen(  # noqa: S603  our own program, and no shell
            small_verifier(*words),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            creationflags=_NO_WINDOW,
            env={**os.environ, **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), folder)},
        )
        told = _told_by(process, data, may_go_on)
    state = Independent.VALID if process.returncode == 0 else Independent.REFUSED
    return state, told.decode("utf-8", "replace").strip().splitlines()[-1] if told.strip() else ""


def _told_by(process: subprocess.Popen[bytes], data: bytes, may_go_on: TellProgress) -> bytes:
    # On a thread: a call that is given up when its time is over stops writing what is left of a large file.
    with ThreadPoolExecutor(1) as threads:
        told = threads.submit(process.communicate, data)
        while True:
            try:
                return told.result(_LOOK_S)[0]
            except TimeoutError:
                pass
            try:
                _go_on(may_go_on, 1)
            except KnownError:
                process.kill()
                raise


def _held_against_workspace(
    workspace: Workspace, assessment_id: AssessmentId, data: bytes
) -> tuple[int, tuple[str, ...], bool]:
    """Return how many values a file has, where it and the workspace differ, and whether the latter was reopened."""
    written = read_archive(data).entries[ASSESSMENT]
    sent = read_document(read_json(written))
    stored = assessments.load(workspace, assessment_id)
    is_reopened = not stored.is_sealed
    if is_reopened:
        stored = replace(stored, revision=sent.assessment.revision, modified=sent.assessment.modified)
    identities = workspace.identities.load(assessment_id)
    names = {(one.name, one.organisation) for one in sent.identities}
    kept = {source.id for source in sent.assessment.sources}
    # What the person left out at the sealing is in the workspace and not in the file, as was wanted.
    left_out: set[str] = {source.id for source in stored.public_sources if source.id not in kept}
    left_out |= {one.member for one in identities if (one.name, one.organisation) not in names}
    is_named_alike = [one.id for one in sent.assessment.panel.members] == [
        one.id for one in stored.panel.members
    ]
    expected = disclosed(
        stored,
        with_votes=not sent.withheld.votes and is_named_alike,
        identities=identities,
        left_out=frozenset(left_out),
    )
    # As plain JSON, so that the comparison rests on what stands in the file and not on how it is read here.
    there = dict(_leaves(json.loads(written), ""))
    here = dict(_leaves(json.loads(document_to_json(expected)), ""))
    places = sorted(name for name in there.keys() | here.keys() if there.get(name) != here.get(name))
    fields = compare(
        Content(sent.assessment, sent.identities),
        Content(expected.assessment, expected.identities),
        workspace.instrument(stored.instrument),
    )
    return len(there), tuple(one.name for one in fields) or tuple(places), is_reopened


def _leaves(value: object, name: str) -> Iterator[tuple[str, object]]:
    """Return each value in a document that holds no others, by its place."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _leaves(inner, f"{name}/{key}")
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _leaves(inner, f"{name}/{number}")
        yield f"{name}/#", len(value)
    else:
        yield name, value
