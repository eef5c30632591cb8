"""A desk that several editors share, on a server: prepared, granted, and opened beside the workspace of an editor.

The workspace stays each editor's own: it holds the key that receipts are signed with, and the name that others read.
"""

from __future__ import annotations

import contextlib

from eesee_desktop.services.workspace import Workspace
from eesee_desktop.storage.desk import Desk
from eesee_desktop.storage.server import Server
from eesee_desktop.storage.server_address import ServerAddress
from eesee_desktop.storage.server_rights import grant, grants_for, lay_tables


def use_server(workspace: Workspace, address: str, password: str | None = None) -> None:
    """Let the desk of an open workspace be the one on a server; it is let go of with the workspace.

    Args:
        address: ``postgresql://user@host:port/database``, without a password.
        password: None to let libpq look into ``PGPASSFILE``.

    Raises:
        KnownError: One of those that begin with DESK; DATABASE_TOO_NEW.
    """
    workspace.set_desk(Desk(Server.open(ServerAddress.parse(address), password)))


def prepare_server(address: str, password: str | None = None) -> str:
    """Lay the tables of a desk on a server or bring them up to date, as their owner; return their version.

    Raises:
        KnownError: One of those that begin with DESK; DATABASE_TOO_NEW.
    """
    with contextlib.closing(Server.connect(ServerAddress.parse(address), password)) as server:
        return lay_tables(server)


def let_editors_in(address: str, password: str | None, roles: tuple[str, ...]) -> tuple[str, ...]:
    """Let roles work as editors, as the owner of the desk; return each statement that was said to the server.

    Raises:
        KnownError: One of those that begin with DESK.
    """
    with contextlib.closing(Server.open(ServerAddress.parse(address), password)) as server:
        return tuple(statement for role in roles for statement in grant(server, role))


def rights_of_editors(roles: tuple[str, ...]) -> tuple[str, ...]:
    """Return the statements that let roles work as editors, for whoever wants to read them or give them by hand."""
    return tuple(statement for role in roles for statement in grants_for(role))
