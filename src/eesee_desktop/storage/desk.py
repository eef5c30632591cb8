"""The consortium's desk: what it holds of the members, apart from the workspace of whoever works at it.

Services of the consortium's side use ``workspace.desk`` only, and those of a member's side never touch it: the desk may
be in another database than the workspace, one that several editors share.

Whoever adds a table to the desk: its model goes into ``DESK_TABLES``, refers to no table of the member's side, and is
made by the same migration on both engines. Its statements are such as both understand. Rows that several people alter
have versions, see :mod:`eesee_desktop.storage.versions`; what is counted on, as the next number of a list, is counted
in a transaction after :meth:`Desk.wait_for_turn`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from eesee_desktop.storage.enrolled_keys import EnrolledKeyStore
from eesee_desktop.storage.heads import HeadStore
from eesee_desktop.storage.letters import HeldStatementStore
from eesee_desktop.storage.received import ReceivedStore
from eesee_desktop.storage.reviews import ReviewStore
from eesee_desktop.storage.server import Server
from eesee_desktop.storage.transactions import Transactions
from eesee_desktop.storage.turns import takes_turn, wait_for_turn


class Desk:
    """The stores of the consortium's side, over one database.

    Attributes:
        received: Submissions, with their bytes and what they came in.
        heads: What is listed of them, and their figures.
        enrolled: The register of members.
        reviews: How far each revision was looked at, and the comments on it.
        held: The numbered lists of the consortium: register, recipients, policy.
    """

    def __init__(self, database: Transactions) -> None:
        self._database = database
        self.received = ReceivedStore(database)
        self.heads = HeadStore(database)
        self.enrolled = EnrolledKeyStore(database)
        self.reviews = ReviewStore(database)
        self.held = HeldStatementStore(database)

    def close(self) -> None:
        """Let go of a database that is not the workspace's own."""
        if isinstance(self._database, Server):
            self._database.close()

    @property
    def place(self) -> str:
        """Where it is, for people; empty where it is in the workspace."""
        return self._database.address.shown if isinstance(self._database, Server) else ""

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Let what several stores do happen as a whole or not at all."""
        with self._database.transaction():
            yield

    def wait_for_turn(self, name: str) -> None:
        """Wait, inside a transaction, until no other editor is in a turn of this name; it lasts until the end of it."""
        with self._database.transaction() as connection:
            wait_for_turn(connection, name)

    def takes_turn(self, name: str) -> bool:
        """Take a turn inside a transaction, until its end; tell whether no other editor was in it."""
        with self._database.transaction() as connection:
            return takes_turn(connection, name)
