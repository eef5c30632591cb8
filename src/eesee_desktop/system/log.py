"""The log: codes and figures only. What a person wrote, or who somebody is, cannot get into it.

It exists so that somebody far away can be told what the program did; so it must be fit to be sent by e-mail.
"""

from __future__ import annotations

import logging
import os
import re
from enum import Enum
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from traceback import walk_tb
from types import TracebackType

_LOGGER = "eesee_desktop"
_LARGEST_BYTES = 256 * 1024
_KEPT = 3
_WORD = re.compile(r"[a-z][a-z0-9_]{0,39}")

Fact = int | bool | Enum
"""What may stand beside a code: figures and members of enumerations, never free text."""


class _OwnersHandler(RotatingFileHandler):
    """Makes files that only their owner can read, at the start and after each rotation."""

    def _open(self) -> TextIOWrapper:
        # logging would create the file by the umask, readable for others until somebody changed it.
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return TextIOWrapper(os.fdopen(descriptor, "ab"), encoding=self.encoding)


class Log:
    """A log in a folder, a few files of bounded size.

    Args:
        folder: Need not exist. Where it cannot be written, nothing is logged and nothing fails.
    """

    def __init__(self, folder: Path) -> None:
        # A logger of its own for each log: several are open in tests, and handlers of one name would add up.
        self._logger = logging.getLogger(f"{_LOGGER}.{id(self)}")
        # The root logger may belong to a library that prints, and what it prints where is not ours to say.
        self._logger.propagate = False
        self._logger.setLevel(logging.INFO)
        # A log that cannot be written must not stop the work that it is about.
        self._handler: logging.Handler = logging.NullHandler()
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._handler = _OwnersHandler(
                folder / "eesee.log", maxBytes=_LARGEST_BYTES, backupCount=_KEPT, encoding="ascii"
            )
        except OSError:
            pass
        self._handler.setFormatter(logging.Formatter("%(asctime)s %(message)s", "%Y-%m-%dT%H:%M:%S"))
        self._logger.addHandler(self._handler)

    def record(self, code: str, /, **facts: Fact) -> None:
        """Write a line: a code and figures.

        Args:
            code: Lower-case letters, digits and underscores, as error codes are.

        Raises:
            TypeError: The code is malformed or a fact is text: a bug, better found than logged.
        """
        words = [_word(code), *(f"{_word(name)}={_fact(value)}" for name, value in facts.items())]
        self._logger.info(" ".join(words))

    def record_failure(self, error: BaseException) -> None:
        """Write where an unexpected error arose: types, modules and lines, without its message."""
        # The message of an exception often quotes the value that caused it: a narrative, a name, a path with a
        # user in it. Module and line are enough to find the place.
        places = ">".join(_places(error.__traceback__)) or "unknown"
        self._logger.info("failure type=%s at=%s", type(error).__name__, places)

    def close(self) -> None:
        """Let go of the file."""
        self._logger.removeHandler(self._handler)
        self._handler.close()


def _places(traceback: TracebackType | None) -> list[str]:
    return [f"{frame.f_globals.get('__name__', '?')}:{line}" for frame, line in walk_tb(traceback)]


def _word(text: str) -> str:
    if not _WORD.fullmatch(text):
        msg = "a log takes codes, no text"
        raise TypeError(msg)
    return str(text)


def _fact(value: object) -> str:
    """Return a fact as it is written; the types are checked here too, for text must not get in unnoticed."""
    if isinstance(value, Enum):
        return _word(str(value.value))
    if isinstance(value, int):
        return str(int(value))
    msg = "a log takes figures and codes, no text"
    raise TypeError(msg)
