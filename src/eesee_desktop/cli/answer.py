"""What a verb answers: lines for a person, one object for a program, and an exit code."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any


class ExitCode(IntEnum):
    """What the shell learns."""

    DONE = 0
    NO = 1
    WRONG_USE = 2
    KNOWN_ERROR = 3


@dataclass(frozen=True, slots=True)
class Answer:
    """The outcome of a verb.

    Attributes:
        data: What ``--json`` prints, documented verb by verb in docs/command-line.md.
        lines: The same for a person.
    """

    data: dict[str, Any]
    lines: tuple[str, ...] = field(default=())
    code: ExitCode = ExitCode.DONE


def print_answer(answer: Answer, *, as_json: bool) -> None:
    """Print an answer to standard output."""
    if as_json:
        print(json.dumps(answer.data, ensure_ascii=False, indent=2))
        return
    for line in answer.lines:
        print(line)


def print_error(message: str, facts: dict[str, Any], *, as_json: bool) -> None:
    """Print a failure: words to standard error, with ``--json`` also an object to standard output."""
    print(message, file=sys.stderr)
    if as_json:
        print(json.dumps({"error": facts}, ensure_ascii=False, indent=2, default=str))
