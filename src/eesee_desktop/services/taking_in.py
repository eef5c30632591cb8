"""All that came in at once, as a file, a mail, a folder: each thing taken or told apart, nothing in silence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.services.receiving import (
    CameLetter,
    Given,
    ReceivedSubmission,
    look_through,
    receive,
)
from eesee_desktop.services.workspace import Workspace

_TOLD_APART = frozenset({ErrorCode.SEALED_FILE_NOT_OPENED, ErrorCode.SUBMISSION_DIFFERS})


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came of it.

    Attributes:
        letters: Signed statements that are no submissions.
        faults: What could not be read or opened, each with the name of the file.
        others: Names of files in which nothing of ours was found.
        left: How many submissions were not looked at, as somebody stopped it.
    """

    received: tuple[ReceivedSubmission, ...]
    letters: tuple[CameLetter, ...] = ()
    faults: tuple[tuple[str, KnownError], ...] = ()
    others: tuple[str, ...] = ()
    left: int = 0


def take_in(
    workspace: Workspace,
    paths: Sequence[Path],
    given: Given,
    go_on: Callable[[int, int], bool] = lambda _done, _total: True,
) -> TakenIn:
    """Receive every submission in files, mails, folders and parts.

    Args:
        go_on: Is told how many of how many are done, and returns whether to go on. What was stored by then stays.

    Raises:
        KnownError: FILE_NOT_READABLE; as :func:`receiving.receive`, where it concerns all of them.
    """
    found = look_through(paths)
    faults = list(found.faults)
    received: list[ReceivedSubmission] = []
    total = len(found.submissions)
    left = 0
    for number, came in enumerate(found.submissions):
        if not go_on(number, total):
            left = total - number
            break
        try:
            received.append(receive(workspace, came, given))
        except KnownError as error:
            # Encrypted for somebody else, say: the others are taken in all the same.
            if error.code not in _TOLD_APART:
                raise
            faults.append((came.name, error))
    return TakenIn(tuple(received), found.letters, tuple(faults), found.others, left)
