"""What a verb answers: lines for a person, one object for a program, and an exit code."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

# Text from somebody else's file must not control the terminal.
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


# 1 and 3 are apart so that a script can tell "not valid" from "could not look"; 2 is what argparse and shells
# use.
class ExitCode(IntEnum):
    """What the shell learns."""

    DONE = 0
    NO = 1
    WRONG_USE = 2
    KNOWN_ERROR = 3


def _nothing() -> None:
    """Do nothing more."""


class UsageError(Exception):
    """The command was used wrongly; its text is for a person and says what to do instead."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The outcome of a verb.

    Attributes:
        data: What ``--json`` prints, documented verb by verb in docs/command-line.md.
        lines: The same for a person.
        once_told: Done when the answer was printed and did not stay in a buffer.
    """

    data: dict[str, Any]
    lines: tuple[str, ...] = field(default=())
    code: ExitCode = ExitCode.DONE
    once_told: Callable[[], object] = _nothing


@dataclass(frozen=True, slots=True)
class Failure:
    """A verb that did not run to its end.

    Attributes:
        sentence: What went wrong and what to do next.
        facts: The code and what else a program may want to know.
    """

    sentence: str
    facts: dict[str, Any]
    code: ExitCode = ExitCode.KNOWN_ERROR


def print_outcome(outcome: Answer | Failure, *, as_json: bool) -> None:
    """Print an answer to standard output, a failure to standard error; with ``--json`` an object to the former."""
    if isinstance(outcome, Failure):
        # To standard error even with --json, so that a person who reads along sees it; the object goes where
        # the program reads.
        print(_harmless(outcome.sentence), file=sys.stderr)
        if as_json:
            print(_json({"error": {**outcome.facts, "sentence": outcome.sentence}}))
        return
    if as_json:
        print(_json(outcome.data))
        return
    for line in outcome.lines:
        print(_harmless(line))


def _json(data: dict[str, Any]) -> str:
    """Return JSON that the standard output can hold, whatever its encoding."""
    # Escapes are valid JSON everywhere; a Windows console in code page 1252 would otherwise fail at the first
    # letter it lacks.
    is_unicode = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    return json.dumps(data, ensure_ascii=not is_unicode, indent=2, default=str)


def _harmless(line: str) -> str:
    # Shown and not dropped: whoever checks a file should see that somebody has put an escape sequence into
    # it.
    return _STEERING.sub(lambda match: ascii(match[0])[1:-1], line)
