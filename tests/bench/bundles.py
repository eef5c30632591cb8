"""Sealing and verifying without the PDF, and what the file weighs."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

from bench.measuring import Measured, alternate, timed_ms
from bench.peru import peru_workspace
from eesee_desktop.services import submissions
from eesee_desktop.services.submissions import SealingChoice
from eesee_desktop.system.clock import now

_ROUNDS = 25


def measure(folder: Path) -> Iterator[Measured]:
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

    (sealed,) = alternate(seal, rounds=_ROUNDS, warm_up=2)
    data = latest[0].read_bytes()
    register = f'per@eusee namespaces="eesee-submission-v1@eusee" {workspace.signing_key.public.openssh}\n'
    verdict = submissions.verify(data, now(), signers=register, member="per@eusee")
    if not verdict.is_valid:
        msg = f"the file that is measured is not valid: {verdict.failed}"
        raise AssertionError(msg)
    (verified,) = alternate(
        timed_ms(lambda: submissions.verify(data, now(), signers=register, member="per@eusee")),
        rounds=_ROUNDS,
        warm_up=2,
    )
    yield Measured("seal without the PDF, written and recorded", sealed, "ms", aim=50)
    yield Measured("verify, signature and scores included", verified, "ms", aim=20)
    yield Measured("submission file without the PDF", len(data) / 1000, "kB", aim=60)
    workspace.close()
