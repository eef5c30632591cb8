"""What a store needs of a database: transactions. Both the encrypted file and a server give them."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Protocol

from sqlalchemy import Connection
from sqlmodel import Session


class Transactions(Protocol):
    """A database in which something happens as a whole or not at all."""

    def transaction(self) -> AbstractContextManager[Connection]:
        """Give the connection inside a transaction; one inside another joins it."""

    def session(self) -> AbstractContextManager[Session]:
        """Give a session inside a transaction, for reading and adding rows; what was added is stored at its end."""
