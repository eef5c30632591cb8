"""SQLAlchemy over a connection of the driver: for what is mapped, and for what changes the tables."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import StaticPool

from eesee_desktop.storage.connection import connect


def engine_of(path: Path, key: bytes) -> Engine:
    """Return an engine with one connection to a file, opened when it is first used; see :func:`engine_over`."""
    return _engine(lambda: connect(path, key))


def engine_over(raw: Any) -> Engine:  # noqa: ANN401  the driver ships no types
    """Return an engine whose one connection is there already.

    What is executed on it happens in the transaction that the connection is in, or each statement by itself: the
    engine begins and ends none, see :func:`eesee_desktop.storage.connection.all_or_nothing`.
    """
    return _engine(lambda: raw)


def _engine(creator: Any) -> Engine:  # noqa: ANN401  as above
    return create_engine(
        # No path here: the driver is given one, so that no URL with a key in it exists that could be logged.
        "sqlite://",
        module=sqlcipher,
        creator=creator,
        # One connection for good: the exclusive lock would shut out a second one of our own as well.
        poolclass=StaticPool,
        # Or what a person wrote would stand in the message of an error.
        hide_parameters=True,
    )
