"""A real server of PostgreSQL on a free port of the loopback, begun once for all tests and gone after them."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from eesee_desktop.services.shared_desk import let_editors_in, prepare_server

OWNER = "desk_owner"
EDITORS = ("anna", "ben")
PASSWORDS: Mapping[str, str] = {
    name: f"{name} of six quiet mills" for name in ("postgres", OWNER, *EDITORS, "nobody_here")
}
CERTIFIED_HOST = "127.1"
"""The loopback as nobody writes it, which the program takes for another machine's name."""
_OLDEST = 15
_WATCH = "while kill -0 {tests} 2>/dev/null; do sleep 2; done; kill -QUIT {server}"
_databases = count(1)


@dataclass(frozen=True)
class Cluster:
    """A running server.

    Attributes:
        folder: Holds its data, its socket and its log; short, as the path of a socket must be.
    """

    folder: Path
    port: int

    def address(self, database: str, user: str) -> str:
        """Return the address by which the command line takes it."""
        return f"postgresql://{user}@127.0.0.1:{self.port}/{database}"

    def connect(self, database: str, user: str = "postgres") -> psycopg.Connection[Any]:
        """Connect past the program."""
        return psycopg.connect(
            host="127.0.0.1",
            port=self.port,
            dbname=database,
            user=user,
            password=PASSWORDS[user],
            autocommit=True,
            connect_timeout=10,
        )

    def new_database(self, template: str | None = None) -> str:
        """Make a database of the owner and return its name."""
        name = f"desk{next(_databases)}"
        with self.connect("postgres") as connection:
            like = f" TEMPLATE {template}" if template else ""
            connection.execute(f"CREATE DATABASE {name} OWNER {OWNER}{like}".encode())
        return name


@dataclass(frozen=True)
class SharedDesk:
    """A prepared desk on it, at which two editors may work."""

    cluster: Cluster
    database: str

    def address(self, user: str = EDITORS[0]) -> str:
        """Return the address of an editor."""
        return self.cluster.address(self.database, user)

    def password_file(self, folder: Path, user: str = EDITORS[0]) -> Path:
        """Return a file with the password of an editor."""
        path = folder / f"{user}.password"
        path.write_text(PASSWORDS[user] + "\n", encoding="utf-8")
        return path

    def rows(self, statement: str) -> list[tuple[Any, ...]]:
        """Return what the server says, past the program."""
        with self.cluster.connect(self.database) as connection:
            connection.execute("SET search_path = eesee")
            return connection.execute(statement.encode()).fetchall()

    def say(self, statement: str, user: str = "postgres") -> None:
        """Say something to the server, past the program."""
        with self.cluster.connect(self.database, user) as connection:
            connection.execute("SET search_path = eesee")
            connection.execute(statement.encode())

    def drop_connections(self) -> int:
        """End each connection of an editor, as a network or a server that is begun anew does; return how many."""
        names = ", ".join(f"'{name}'" for name in (*EDITORS, OWNER))
        whose = f"usename IN ({names}) AND datname = '{self.database}'"
        ended = self.rows(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {whose}")  # noqa: S608  our own
        return len(ended)


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """Give a running server."""
    # Not below pytest's own folder, which nobody but its owner may look into, and a server does not run as root.
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))
    try:
        with running_cluster(folder) as running:
            yield running
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def prepared(cluster: Cluster) -> str:
    """Give the name of a database in which a desk was prepared, to be copied."""
    name = cluster.new_database()
    address = cluster.address(name, OWNER)
    prepare_server(address, PASSWORDS[OWNER])
    let_editors_in(address, PASSWORDS[OWNER], EDITORS)
    return name


@pytest.fixture
def shared_desk(cluster: Cluster, prepared: str) -> SharedDesk:
    """Give an empty desk of the test's own."""
    return SharedDesk(cluster, cluster.new_database(prepared))


@contextmanager
def running_cluster(folder: Path) -> Iterator[Cluster]:
    """Begin a server in an empty folder, and end it."""
    tools, run = _tools(), _as_somebody(folder)
    data, log, secret = folder / "data", folder / "log", folder / "password"
    secret.write_text(PASSWORDS["postgres"] + "\n", encoding="utf-8")
    secret.chmod(0o644)
    run(
        tools / "initdb",
        *("-D", data, "-U", "postgres", "-A", "scram-sha-256", f"--pwfile={secret}"),
        *("-E", "UTF8", "--locale=C.UTF-8", "--no-sync"),
    )
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    _certify(data)
    # Nothing of it outlives the tests, so it need not wait for the disk.
    options = (
        f"-c listen_addresses=127.0.0.1 -p {port} -k {folder} -c fsync=off -c max_connections=40 -c ssl=on"
    )
    run(tools / "pg_ctl", "-D", data, "-l", log, "-w", "-t", "60", "-o", options, "start")
    # Nobody would end it where the tests are killed. By the beginning of its file, which the server itself writes.
    server = int((data / "postmaster.pid").read_text("utf-8").split()[0])
    watch = _WATCH.format(tests=os.getpid(), server=server)
    watcher = subprocess.Popen(["sh", "-c", watch], cwd="/", start_new_session=True)
    try:
        found = Cluster(folder, port)
        with found.connect("postgres") as connection:
            for name in (OWNER, *EDITORS, "nobody_here"):
                connection.execute(f"CREATE ROLE {name} LOGIN PASSWORD '{PASSWORDS[name]}'".encode())
        yield found
    finally:
        watcher.kill()
        watcher.wait()
        run(tools / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")


def _certify(data: Path) -> None:
    """Give the server a certificate for one name, by which it vouches for itself."""
    # Not Ed25519, which PostgreSQL 15 cannot bind a password to.
    key = ec.generate_private_key(ec.SECP256R1())
    named = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, CERTIFIED_HOST)])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(named)
        .issuer_name(named)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))]), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    written = {
        "server.crt": certificate.public_bytes(Encoding.PEM),
        "server.key": key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
    }
    owner = data.stat()
    for name, content in written.items():
        (data / name).write_bytes(content)
        (data / name).chmod(0o600)
        os.chown(data / name, owner.st_uid, owner.st_gid)
    shutil.copy(data / "server.crt", data.parent / "root.crt")
    (data.parent / "root.crt").chmod(0o644)


def _tools() -> Path:
    """Return where the programs of the newest server on this machine lie."""
    found = [Path(path).parent for path in filter(None, [shutil.which("initdb")])]
    found = [*Path("/usr/lib/postgresql").glob("*/bin"), *(path.resolve() for path in found)]
    newest = max(
        (path for path in found if (path / "initdb").is_file()),
        key=lambda path: int(path.parent.name) if path.parent.name.isdigit() else _OLDEST,
        default=None,
    )
    if newest is None:
        pytest.skip(
            f"needs PostgreSQL {_OLDEST} or later on this machine: packaging/linux/system-libraries.sh test"
        )
    return newest


def _as_somebody(folder: Path) -> Callable[..., None]:
    """Return what runs a program as somebody who is not root, to whom the folder is given."""
    somebody: list[str] = []
    if os.geteuid() == 0:
        import pwd  # noqa: PLC0415  every test reads this file, and Windows has no such module

        names = {entry.pw_name for entry in pwd.getpwall()}
        user = pwd.getpwnam("postgres" if "postgres" in names else "nobody")
        somebody = ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]
        os.chown(folder, user.pw_uid, user.pw_gid)

    def run(*words: object) -> None:
        # Nothing of what the tests set for the program: a library loaded before others, a folder that is root's own.
        environment = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C", "HOME": str(folder)}
        with (folder / "told").open("ab") as told:
            done = subprocess.run(
                [*somebody, *map(str, words)],
                stdout=told,
                stderr=told,
                check=False,
                env=environment,
                cwd=folder,
                timeout=120,
            )
        assert done.returncode == 0, (folder / "told").read_text("utf-8", "replace")

    return run
