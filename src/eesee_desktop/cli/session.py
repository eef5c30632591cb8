"""What the verbs of one call share: where the workspace lies and how its passphrase is asked for."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

from eesee_desktop.cli.answer import UsageError
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.system import clock
from eesee_desktop.system.paths import default_workspace
from eesee_desktop.system.randomness import random_bytes
from eesee_desktop.system.terminal import is_at_terminal
from eesee_desktop.system.workspace_files import followed, look_into

if TYPE_CHECKING:
    from eesee_desktop.services.unlocking import Unlocking
    from eesee_desktop.services.workspace import Workspace

_COMPACTED_FOR_S = 0.3  # once a day
_Reached = TypeVar("_Reached")


def add_database_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the verbs of the desk that say where it is."""
    parser.add_argument(
        "--database",
        metavar="URL",
        help="the desk that several editors share: postgresql://name@host/database, without a password",
    )
    parser.add_argument(
        "--database-password-file",
        type=Path,
        metavar="FILE",
        help="its first line is the password of the database; else PGPASSFILE is looked into",
    )


class Session:
    """Opens the workspace when a verb first asks for it, and closes it at the end.

    Args:
        folder: Where the workspace lies; None for the usual place.
        passphrase_file: A file whose first line is the passphrase; None to ask at the terminal.
        is_read_only: Open the workspace to read only.
        even_if_in_use: Open it though another computer said that it has it open.
        database: The address of the desk that several editors share; None for the one in the workspace.
        database_password_file: A file whose first line is its password.
    """

    def __init__(  # noqa: PLR0913  what the common options say
        self,
        folder: Path | None,
        passphrase_file: Path | None,
        *,
        is_read_only: bool = False,
        even_if_in_use: bool = False,
        database: str | None = None,
        database_password_file: Path | None = None,
    ) -> None:
        self.folder = followed(folder or default_workspace())
        self._passphrase_file = passphrase_file
        self._is_read_only = is_read_only
        self._even_if_in_use = even_if_in_use
        self._database = database
        self._database_password_file = database_password_file
        # Opened on demand: ``verify`` and ``--help`` need no workspace, and asking for a passphrase that is not
        # needed teaches people to type it anywhere.
        self._workspace: Workspace | None = None
        self._unlocking: Unlocking | None = None
        # Here and not in the verbs, so that a test gives a session other ones and every verb of it follows.
        self.clock = clock.now
        self.new_id = clock.new_id
        self.random = random_bytes

    @classmethod
    def from_arguments(cls, arguments: argparse.Namespace) -> Session:
        """Make the session that the common options describe."""
        return cls(
            arguments.workspace,
            arguments.passphrase_file,
            is_read_only=arguments.read_only,
            even_if_in_use=arguments.even_if_in_use,
            # Of the verbs of the desk alone.
            database=getattr(arguments, "database", None),
            database_password_file=getattr(arguments, "database_password_file", None),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._workspace is not None:
            if kind is None:
                from eesee_desktop.services.compaction import compact_before_closing  # noqa: PLC0415  see open_proven

                compact_before_closing(self._workspace, _COMPACTED_FOR_S)
            # What failed inside is told before what failed while closing.
            self._workspace.__exit__(kind, error, trace)

    @property
    def workspace(self) -> Workspace:
        """The open workspace."""
        if self._workspace is None:
            return self.open_proven()[0]
        return self._workspace

    def begin_unlocking(self) -> None:
        """Derive the key from now on, on a thread of its own, for a verb that has much to load before it opens.

        Raises:
            UsageError: As :meth:`passphrase`.
        """
        # Whether it can be opened at all is said when it is; for a folder that is none no passphrase is asked for.
        found = look_into(self.folder)
        if self._workspace is None and found.has_database and found.has_key:
            from eesee_desktop.services.unlocking import Unlocking  # noqa: PLC0415  not every verb unlocks

            self._unlocking = Unlocking(self.folder, self.passphrase())

    def open_proven(self) -> tuple[Workspace, str]:
        """Open the workspace; return it with the passphrase, for a verb that changes what opens it.

        Raises:
            KnownError: As ``open_workspace``.
        """
        # Not above: it is loaded while the key is derived, where a verb begins to before, and not at all by those that
        # open nothing.
        from eesee_desktop.services.opening import OpeningCode  # noqa: PLC0415  see the lines above
        from eesee_desktop.services.workspace import has_workspace  # noqa: PLC0415  likewise
        from eesee_desktop.services.workspace_opening import open_workspace  # noqa: PLC0415  likewise

        if not has_workspace(self.folder):  # said before a passphrase is asked for
            is_half = look_into(self.folder).has_key
            code = ErrorCode.DATABASE_MISSING if is_half else ErrorCode.WORKSPACE_NOT_FOUND
            raise KnownError(code, path=str(self.folder))
        # Asked only after the folder was found: a mistyped -w should not cost a passphrase and a key
        # derivation.
        passphrase = self.passphrase() if self._unlocking is None else self._unlocking.passphrase
        self._workspace = open_workspace(
            self.folder,
            passphrase=passphrase,
            unlocking=self._unlocking,
            clock=self.clock,
            new_id=self.new_id,
            is_read_only=self._is_read_only,
            even_if_in_use=self._even_if_in_use,
        )
        # Who asked for it knows.
        told = [one for one in self._workspace.notices if one.code is not OpeningCode.READ_ONLY_ASKED]
        if told:
            from eesee_desktop.cli.catalogue import opening_sentence  # noqa: PLC0415  nearly always there is nothing

            for notice in told:
                print(opening_sentence(notice), file=sys.stderr)
        if self._database is not None:
            from eesee_desktop.services.shared_desk import use_server  # noqa: PLC0415  loads SQLAlchemy

            opened = self._workspace
            self.at_server(lambda address, password: use_server(opened, address, password))
        return self._workspace, passphrase

    def at_server(self, reach: Callable[[str, str | None], _Reached]) -> _Reached:
        """Do something with the address of the shared desk and its password, which is asked for where none is found.

        Raises:
            UsageError: No address was given.
        """
        if self._database is None:
            raise UsageError("Say where the desk is: --database postgresql://name@host/database.")
        if self._database_password_file is not None:
            return reach(self._database, self.first_line(self._database_password_file))
        try:
            return reach(self._database, None)
        except KnownError as error:
            if error.code is not ErrorCode.DESK_NOT_LET_IN or not is_at_terminal():
                raise
        return reach(
            self._database, _secret("Password of the desk: ", None, "--database-password-file", is_new=False)
        )

    def hold(self, workspace: Workspace) -> None:
        """Take over a workspace that a verb made, which is closed at the end."""
        self._workspace = workspace

    def let_go(self) -> None:
        """Leave the closing of the workspace to a verb that removes it."""
        self._workspace = None

    def target(self, path: Path) -> Path:
        """Return where a person wants a file, if one may be written there.

        Raises:
            UsageError: It is not a file name, or it is one among the workspace's own.
        """
        if not path.name:
            raise UsageError("The name of the file to write is empty. Give one after -o.")
        # Said before any work is done: printing takes seconds, and the error of the file system names no
        # remedy.
        if path.is_dir():
            raise UsageError(f"{path} is a folder. Give the name of a file in it: -o {path / 'NAME'}.")
        # A file beside the database looks like part of it: a backup would leave it out, and whoever tidies up
        # might delete the wrong one.
        if path.parent.resolve() == self.folder.resolve():
            raise UsageError(f"{path} would lie among the workspace's own files. Choose another folder.")
        return path

    def passphrase(self, *, is_new: bool = False) -> str:
        """Return the passphrase from its file, or ask for it without echo, twice where it is new.

        Raises:
            UsageError: There is neither a file nor a terminal, or the two entries differ.
        """
        return _secret("Passphrase: ", self._passphrase_file, "--passphrase-file", is_new=is_new)

    @staticmethod
    def first_line(file: Path) -> str:
        """Return the first line of a file that holds a secret.

        Raises:
            KnownError: FILE_NOT_READABLE.
            UsageError: It is not UTF-8 text.
        """
        # The first line only, without its line end, as ssh and gpg read such files; not stripped otherwise,
        # since spaces may belong to it.
        return read_text(file).partition("\n")[0].rstrip("\r")

    def other_passphrase(self, prompt: str, file: Path | None) -> str:
        """Return a passphrase that is made up now, for something else than the workspace.

        Raises:
            UsageError: There is neither a file nor a terminal, it is empty, or the two entries differ.
        """
        secret = _secret(prompt, file, "--key-passphrase-file", is_new=True)
        # An exported key without a passphrase would be the one thing of a workspace that lies in clear.
        if not secret:
            raise UsageError("The passphrase is empty; nothing was written.")
        return secret


def _secret(prompt: str, file: Path | None, option: str, *, is_new: bool) -> str:
    if file is not None:
        return Session.first_line(file)
    # getpass would fall back to reading standard input with echo, and warn about it too late.
    if not is_at_terminal():
        raise UsageError(f"There is no terminal to ask on: give the passphrase with {option} FILE.")
    try:
        entered = getpass.getpass(prompt)
        if is_new and getpass.getpass("Again: ") != entered:
            raise UsageError("The two entries differ; nothing was made. Try again.")
    except EOFError as error:
        raise UsageError(f"No passphrase was entered. Try again, or give it with {option} FILE.") from error
    return entered


def read_bytes(path: Path) -> bytes:
    """Return the bytes of a file that a person named.

    Raises:
        KnownError: FILE_NOT_READABLE.
    """
    try:
        return path.read_bytes()
    # ValueError: a path with a NUL in it, which no file system has.
    except (OSError, ValueError) as error:
        raise KnownError(ErrorCode.FILE_NOT_READABLE, path=str(path)) from error


def read_text(path: Path) -> str:
    """Return the text of a UTF-8 file that a person named; a byte-order mark is skipped.

    Raises:
        KnownError: FILE_NOT_READABLE.
        UsageError: It is not UTF-8 text.
    """
    return decoded(read_bytes(path), str(path))


def decoded(data: bytes, name: str) -> str:
    """Return UTF-8 bytes as text.

    Args:
        name: What a person calls them.

    Raises:
        UsageError: They are not UTF-8 text.
    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise UsageError(
            f"{name} is not UTF-8 text (line {line}). Save it as UTF-8 text and try again."
        ) from error


def given_text(value: str) -> str:
    """Return the value that an argument stands for: itself, or what a file or the standard input holds."""
    # curl's signs for the same. A narrative does not fit on a command line, and would stand in the shell's
    # history.
    if value == "@-":
        return decoded(sys.stdin.buffer.read(), "The standard input")
    if value == "@":
        raise UsageError("There is no file name after @. To write a lone @, give `@@`.")
    if value.startswith("@@"):
        return value[1:]
    return read_text(Path(value[1:])) if value.startswith("@") else value
