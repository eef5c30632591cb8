"""A desk's database on a server of PostgreSQL, for several editors at once.

Each transaction has a connection of its own from a small pool, so that a window can be painted while something comes
in. A connection that dropped is noticed when it is next taken, and another is made; one that drops in the middle of a
transaction takes all of it back. What an editor does can be done again: nothing is stored twice.
"""

from __future__ import annotations

import importlib.util
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, text
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.pool import QueuePool
from sqlmodel import Session

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.storage.schema import SHIPPED
from eesee_desktop.storage.server_address import ServerAddress
from eesee_desktop.system.own_program import is_packaged

SCHEMA = "eesee"
"""Where the tables lie: not in ``public``, which other programs use too."""

_OLDEST = 150_000
_POOL_SIZE, _MORE = 2, 4
_SETTINGS = {
    "search_path": SCHEMA,
    # Longer than anything takes, shorter than patience: nobody waits for an editor whose machine went to sleep.
    "lock_timeout": "20s",
    "statement_timeout": "120s",
    "idle_in_transaction_session_timeout": "120s",
    # Whatever the server's own setting: what was confirmed is on its disk.
    "synchronous_commit": "on",
}
_PATIENCE = {
    "connect_timeout": 10,
    "keepalives": 1,
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "tcp_user_timeout": 30_000,
}

# By SQLSTATE or its class; https://www.postgresql.org/docs/15/errcodes-appendix.html
_STATES: Mapping[str, ErrorCode] = {
    "28": ErrorCode.DESK_NOT_LET_IN,
    "3D": ErrorCode.DESK_NOT_PREPARED,
    "3F": ErrorCode.DESK_NOT_PREPARED,
    "42P01": ErrorCode.DESK_NOT_PREPARED,
    "42501": ErrorCode.DESK_RIGHT_MISSING,
    "40001": ErrorCode.DESK_BUSY,
    "40P01": ErrorCode.DESK_BUSY,
    "55P03": ErrorCode.DESK_BUSY,
    "57014": ErrorCode.DESK_BUSY,
    "53": ErrorCode.DESK_SERVER_FAILED,
    "58": ErrorCode.DESK_SERVER_FAILED,
    "XX": ErrorCode.DESK_SERVER_FAILED,
    "25006": ErrorCode.DESK_SERVER_FAILED,
    "08": ErrorCode.DESK_CONNECTION_LOST,
    "57P": ErrorCode.DESK_CONNECTION_LOST,
    "25P": ErrorCode.DESK_CONNECTION_LOST,
}


class Server:
    """An open database on a server.

    Args:
        engine: Connects when it is first asked.
    """

    def __init__(self, address: ServerAddress, engine: Engine) -> None:
        self.address = address
        self._engine = engine
        self._here = threading.local()

    @classmethod
    def connect(cls, address: ServerAddress, password: str | None = None) -> Server:
        """Connect, whatever is there.

        Args:
            password: None where the server asks for none, or libpq finds it in ``PGPASSFILE``.

        Raises:
            KnownError: DESK_DRIVER_MISSING, DESK_DRIVER_NOT_PACKAGED, DESK_NOT_REACHED, DESK_NOT_LET_IN,
                DESK_NOT_PREPARED, DESK_NOT_ENCRYPTED, DESK_SERVER_TOO_OLD.
        """
        if importlib.util.find_spec("psycopg") is None:
            raise KnownError(
                ErrorCode.DESK_DRIVER_NOT_PACKAGED if is_packaged() else ErrorCode.DESK_DRIVER_MISSING
            )
        server = cls(address, _engine_of(address, password))
        try:
            with server.transaction() as connection:
                _check(connection, address)
        except BaseException:
            server.close()
            raise
        return server

    @classmethod
    def open(cls, address: ServerAddress, password: str | None = None) -> Server:
        """Connect to a desk whose tables are of this program's version.

        Raises:
            KnownError: As :meth:`connect`; DESK_NOT_PREPARED, DATABASE_TOO_NEW.
        """
        server = cls.connect(address, password)
        try:
            with server.transaction() as connection:
                _check_version(connection, address)
        except BaseException:
            server.close()
            raise
        return server

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Give a connection inside a transaction; one inside another on the same thread joins it.

        Raises:
            KnownError: Nothing has been stored then. DESK_CONNECTION_LOST: or all of it was, where it dropped at the
                very end.
        """
        joined: Connection | None = getattr(self._here, "connection", None)
        if joined is not None:
            yield joined
            return
        try:
            with self._engine.begin() as connection:
                self._here.connection = connection
                try:
                    yield connection
                finally:
                    self._here.connection = None
        except DBAPIError as error:
            raise _known(error, self.address) from error

    @contextmanager
    def session(self) -> Iterator[Session]:
        """Give a session inside a transaction, for reading and adding rows; what was added is stored at its end."""
        with self.transaction() as connection, Session(connection, expire_on_commit=False) as session:
            yield session
            session.flush()

    def close(self) -> None:
        """Let go of the connections."""
        self._engine.dispose()


def version_on(connection: Connection) -> str | None:
    """Return the version of the tables on a server; None if there are none."""
    found = connection.execute(text("SELECT to_regclass(:name)"), {"name": f"{SCHEMA}.alembic_version"})
    if found.scalar_one() is None:
        return None
    version = connection.exec_driver_sql(f"SELECT version_num FROM {SCHEMA}.alembic_version")  # noqa: S608  our own name
    return str(version.scalar_one())


def _check_version(connection: Connection, address: ServerAddress) -> None:
    found = version_on(connection)
    if found is None or found < SHIPPED.head:
        raise KnownError(ErrorCode.DESK_NOT_PREPARED, database=address.shown)
    if found > SHIPPED.head:
        raise KnownError(ErrorCode.DATABASE_TOO_NEW, found=found, known=SHIPPED.head)


def _engine_of(address: ServerAddress, password: str | None) -> Engine:
    import psycopg  # noqa: PLC0415  an extra, which most do without

    parameters = address.parameters | _PATIENCE | {"application_name": "eesee"}
    if password is not None:
        parameters["password"] = password
    settings = " ".join(f"-c {name}={value}" for name, value in _SETTINGS.items())

    def connect() -> Any:  # noqa: ANN401  of the driver
        # Given to the driver here, so that no URL with a password in it exists that could be logged.
        return psycopg.connect(**parameters, options=settings)  # type: ignore[arg-type]  # libpq's own names

    return create_engine(
        "postgresql+psycopg://",
        creator=connect,
        poolclass=QueuePool,
        pool_size=_POOL_SIZE,
        max_overflow=_MORE,
        # Asks first: a connection that dropped since is replaced and nobody hears of it.
        pool_pre_ping=True,
        # Or what a person wrote would stand in the message of an error.
        hide_parameters=True,
    )


def _check(connection: Connection, address: ServerAddress) -> None:
    raw: Any = connection.connection.driver_connection
    if raw.info.server_version < _OLDEST:
        raise KnownError(
            ErrorCode.DESK_SERVER_TOO_OLD, found=raw.info.server_version // 10_000, known=_OLDEST // 10_000
        )
    if not address.is_here and not raw.pgconn.ssl_in_use:
        raise KnownError(ErrorCode.DESK_NOT_ENCRYPTED, host=address.host)


def _known(error: DBAPIError, address: ServerAddress) -> Exception:
    """Return the known error for what a server or the way to it says, else the error itself: a bug of ours."""
    state = getattr(error.orig, "sqlstate", None)
    is_way = state is None and isinstance(error, (InterfaceError, OperationalError))
    code = _of_way(error, address) if is_way else _of_state(state or "")
    if code is None:
        # A violated constraint is a bug, and has to look like one.
        return error
    return KnownError(code, database=address.shown, user=address.user, host=address.host)


def _of_state(state: str) -> ErrorCode | None:
    beginnings = (state, state[:3], state[:2])
    return next((_STATES[beginning] for beginning in beginnings if beginning in _STATES), None)


def _of_way(error: DBAPIError, address: ServerAddress) -> ErrorCode:
    """Return what is wrong before the server answers by a state, or after it fell silent."""
    if error.connection_invalidated or error.statement is not None:
        return ErrorCode.DESK_CONNECTION_LOST
    # libpq hands on what the server said as it turned somebody away, without the state. In the language of the server,
    # so what is not known by these words is told as not reached.
    said = str(error.orig)
    if f'database "{address.database}" does not exist' in said:
        return ErrorCode.DESK_NOT_PREPARED
    if any(words in said for words in ("authentication failed", "no password supplied", "no pg_hba.conf")):
        return ErrorCode.DESK_NOT_LET_IN
    if "SSL" in said or "certificate" in said:
        return ErrorCode.DESK_NOT_ENCRYPTED
    return ErrorCode.DESK_NOT_REACHED
