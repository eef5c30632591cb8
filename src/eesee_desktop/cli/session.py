"""What the verbs of one call share: where the workspace lies and how its passphrase is asked for."""

from __future__ import annotations

import argparse
import getpass
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.services.workspace import Workspace, open_workspace
from eesee_desktop.system import clock
from eesee_desktop.system.paths import default_workspace
from eesee_desktop.system.randomness import random_bytes


class UsageError(Exception):
    """The command was used wrongly in a way that the parser cannot see; its text is for a person."""


class Session:
    """Opens the workspace when a verb first asks for it, and closes it at the end.

    Args:
        folder: Where the workspace lies; None for the usual place.
        passphrase_file: A file whose first line is the passphrase; None to ask at the terminal.
    """

    def __init__(self, folder: Path | None, passphrase_file: Path | None) -> None:
        self.folder = folder or default_workspace()
        self._passphrase_file = passphrase_file
        self._workspace: Workspace | None = None
        self.clock = clock.now
        self.new_id = clock.new_id
        self.random = random_bytes

    @classmethod
    def from_arguments(cls, arguments: argparse.Namespace) -> Session:
        """Make the session that the common options describe."""
        return cls(arguments.workspace, arguments.passphrase_file)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._workspace is not None:
            self._workspace.close()

    @property
    def workspace(self) -> Workspace:
        """The open workspace."""
        if self._workspace is None:
            self._workspace = open_workspace(
                self.folder, passphrase=self.passphrase(), clock=self.clock, new_id=self.new_id
            )
        return self._workspace

    def passphrase(self, *, is_new: bool = False) -> str:
        """Return the passphrase from its file, or ask for it without echo, twice where it is new.

        Raises:
            UsageError: There is neither a file nor a terminal, or the two entries differ.
        """
        return _secret("Passphrase: ", self._passphrase_file, "--passphrase-file", is_new=is_new)

    def other_passphrase(self, prompt: str, file: Path | None) -> str:
        """Return a passphrase that is made up now, for something else than the workspace.

        Raises:
            UsageError: There is neither a file nor a terminal, it is empty, or the two entries differ.
        """
        secret = _secret(prompt, file, "--key-passphrase-file", is_new=True)
        if not secret:
            raise UsageError("The passphrase is empty; nothing was written.")
        return secret


def _secret(prompt: str, file: Path | None, option: str, *, is_new: bool) -> str:
    if file is not None:
        return read_text(file).partition("\n")[0].rstrip("\r")
    if not sys.stdin.isatty():
        raise UsageError(f"There is no terminal to ask at: give the passphrase with {option} FILE.")
    entered = getpass.getpass(prompt)
    if is_new and getpass.getpass("Once more: ") != entered:
        raise UsageError("The two entries differ; nothing was made.")
    return entered


def read_bytes(path: Path) -> bytes:
    """Return the bytes of a file that a person named.

    Raises:
        KnownError: FILE_NOT_READABLE.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise KnownError(ErrorCode.FILE_NOT_READABLE, path=str(path)) from error


def read_text(path: Path) -> str:
    """Return the text of a UTF-8 file that a person named; a byte-order mark is passed over.

    Raises:
        KnownError: FILE_NOT_READABLE.
    """
    try:
        return read_bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise KnownError(ErrorCode.FILE_NOT_READABLE, path=str(path)) from error
