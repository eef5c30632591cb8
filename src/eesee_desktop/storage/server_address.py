"""The address of a server, ``postgresql://anna@host:5432/desk``: strict, and never with a password in it.

An address stands in the list of processes, in the history of a shell and in scripts. And what goes to another machine
goes by TLS, to a server whose certificate was checked: one that merely encrypts does so for whoever answers.
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from urllib.parse import parse_qsl, unquote, urlsplit

from eesee_desktop.domain.errors import ErrorCode, KnownError

_SCHEMES = ("postgresql", "postgres")
_OPTIONS = frozenset({"host", "sslmode", "sslrootcert"})
_CHECKED = "verify-full"
_USUAL_PORT = 5432


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """Where a desk is.

    Attributes:
        host: Name, address, or the folder of a socket, which begins with a slash; empty for the usual socket.
        user: Empty for the name of whoever is logged in.
        root_certificate: The file of who vouches for the server's certificate; ``system`` for whom this machine trusts.
    """

    host: str
    port: int
    user: str
    database: str
    root_certificate: str = "system"

    @classmethod
    def parse(cls, text: str) -> ServerAddress:
        """Return the address that a text holds.

        Raises:
            KnownError: DESK_ADDRESS_INVALID, DESK_ADDRESS_TELLS_TOO_MUCH, DESK_NOT_ENCRYPTED. None repeats the text: it
                may have a password in it.
        """
        try:
            parts = urlsplit(text)
            port, options = (
                parts.port or _USUAL_PORT,
                dict(parse_qsl(parts.query, strict_parsing=bool(parts.query))),
            )
        except ValueError as error:
            raise KnownError(ErrorCode.DESK_ADDRESS_INVALID) from error
        if parts.password is not None or "password" in options:
            raise KnownError(ErrorCode.DESK_ADDRESS_TELLS_TOO_MUCH)
        database = unquote(parts.path.removeprefix("/"))
        if parts.scheme not in _SCHEMES or not database or set(options) - _OPTIONS or parts.fragment:
            raise KnownError(ErrorCode.DESK_ADDRESS_INVALID)
        found = cls(
            host=options.get("host", parts.hostname or ""),
            port=port,
            user=unquote(parts.username or ""),
            database=database,
            root_certificate=options.get("sslrootcert", "system"),
        )
        if not found.is_here and options.get("sslmode", _CHECKED) != _CHECKED:
            raise KnownError(ErrorCode.DESK_NOT_ENCRYPTED, host=found.host)
        return found

    @property
    def is_here(self) -> bool:
        """It is this machine: a socket or the loopback, which nobody else can listen on."""
        if not self.host or self.host.startswith("/") or self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    @property
    def shown(self) -> str:
        """For people: the database and where it is."""
        return f"{self.database} @ {self.host or 'localhost'}"

    @property
    def parameters(self) -> dict[str, object]:
        """What libpq is told; its own variables of the environment change none of it."""
        found: dict[str, object] = {"port": self.port, "dbname": self.database}
        if self.host:
            found["host"] = self.host
        if self.user:
            found["user"] = self.user
        if self.is_here:
            return {**found, "sslmode": "prefer"}
        return {**found, "sslmode": _CHECKED, "sslrootcert": self.root_certificate}
