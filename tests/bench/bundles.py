"""Sealing and verifying without the PDF, and what the file weighs."""

from __future__ import annotations

import itertools
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from bench.measuring import Figure, Taken, alternate, run_process, timed_ms
from bench.peru import peru_workspace
from eesee_desktop.services import submissions
from eesee_desktop.services.submissions import SealingChoice
from eesee_desktop.system.clock import now
from eesee_desktop.system.randomness import random_bytes

_ROUNDS = 25
_BYTES = 40_000  # about what a submission has
_KEYGEN = "ssh-keygen and sha256sum on the same bytes"
_SEALED = Figure("seal without the PDF, written and recorded", "ms", _KEYGEN, 25, is_aim_a_value=True)
_VERIFIED = Figure("verify, signature and scores included", "ms", _KEYGEN, 20, is_aim_a_value=True)
_SIZE = Figure("submission file without the PDF", "kB", "its content by zip", 60, is_aim_a_value=True)
FIGURES = (_SEALED, _VERIFIED, _SIZE)


def measure(folder: Path) -> Iterator[Taken]:
    """Seal revision after revision, and verify one."""
    workspace, found = peru_workspace(folder / "workspace")
    choice = SealingChoice(with_draft=False)
    revisions = itertools.count(1)
    target = folder / "out"
    target.mkdir()
    latest: list[Path] = []

    def seal() -> float:
        if next(revisions) > 1:
            submissions.reopen(workspace, found)
        sealing = timed_ms(lambda: latest.append(submissions.seal(workspace, found, target, choice)[0].path))
        return sealing()

    rival = _Keygen(folder) if shutil.which("ssh-keygen") else None
    yield _SEALED.taken(*_beside(seal, rival.sign if rival else None))
    data = latest[0].read_bytes()
    register = f'per@eusee namespaces="eesee-submission-v1@eusee" {workspace.signing_key.public.openssh}\n'
    verdict = submissions.verify(data, now(), signers=register, member="per@eusee")
    if not verdict.is_valid:
        msg = f"the file that is measured is not valid: {verdict.failed}"
        raise AssertionError(msg)
    verify = timed_ms(lambda: submissions.verify(data, now(), signers=register, member="per@eusee"))
    yield _VERIFIED.taken(*_beside(verify, rival.verify if rival else None))
    yield _SIZE.taken(len(data) / 1000, len(zipped_again(latest[0], folder / "again.zip")) / 1000)
    workspace.close()


def _beside(ours: Callable[[], float], theirs: Callable[[], object] | None) -> list[list[float]]:
    ways = [ours] if theirs is None else [ours, timed_ms(theirs)]
    return alternate(*ways, rounds=_ROUNDS, warm_up=2)


def zipped_again(path: Path, to: Path) -> bytes:
    """Return what the entries of a file weigh in a plain zip."""
    with zipfile.ZipFile(path) as archive, zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as again:
        for name in archive.namelist():
            again.writestr(name, archive.read(name))
    return to.read_bytes()


class _Keygen:
    """Signs and checks as many bytes with the tools of OpenSSH and of the system.

    Args:
        folder: For key, file and signature.
    """

    def __init__(self, folder: Path) -> None:
        self._key, self._file = folder / "key", folder / "signed"
        self._file.write_bytes(random_bytes(_BYTES))
        run_process("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(self._key))
        self._signers = folder / "signers"
        public = self._key.with_suffix(".pub").read_text("utf-8")
        self._signers.write_text(f"somebody {public}", encoding="utf-8")
        self.sign()

    def sign(self) -> None:
        """Sum up, sign and write the signature."""
        self._file.with_suffix(".sig").unlink(missing_ok=True)
        run_process("sha256sum", str(self._file))
        run_process("ssh-keygen", "-q", "-Y", "sign", "-n", "bench", "-f", str(self._key), str(self._file))

    def verify(self) -> None:
        """Sum up and check the signature."""
        run_process("sha256sum", str(self._file))
        words = ("ssh-keygen", "-q", "-Y", "verify", "-n", "bench", "-I", "somebody")
        with self._file.open("rb") as stream:
            subprocess.run(
                [*words, "-f", str(self._signers), "-s", f"{self._file}.sig"],
                stdin=stream,
                check=True,
                capture_output=True,
            )
