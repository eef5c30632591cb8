"""Turns: on a server several people do the same thing at the same time, and one of them has to wait.

A turn has a name, is taken inside a transaction and ends with it, whatever becomes of the program. In the encrypted
file, which one program alone has open, it is always one's turn.
"""

from __future__ import annotations

import hashlib

from sqlalchemy import Connection, func, select

_SERVER = "postgresql"


def wait_for_turn(connection: Connection, name: str) -> None:
    """Wait until nobody else is in a turn of this name, and take it until the end of the transaction."""
    if connection.dialect.name == _SERVER:
        connection.execute(select(func.pg_advisory_xact_lock(_number(name))))


def takes_turn(connection: Connection, name: str) -> bool:
    """Take a turn until the end of the transaction, if nobody else is in it; tell whether that was so."""
    if connection.dialect.name != _SERVER:
        return True
    return bool(connection.execute(select(func.pg_try_advisory_xact_lock(_number(name)))).scalar_one())


def _number(name: str) -> int:
    """Return the number that a server knows a turn by: 64 bits, signed."""
    return int.from_bytes(hashlib.sha256(f"eesee {name}".encode()).digest()[:8], "big", signed=True)
