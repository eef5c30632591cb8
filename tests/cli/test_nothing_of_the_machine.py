"""No file that leaves holds who wrote it on which computer: user, host, folders, time zone."""

from __future__ import annotations

import base64
import json
import os
import platform
import re
import socket
import time
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pyrage import x25519

from eesee_desktop.crypto.recipients import is_sealed, unseal
from eesee_desktop.intake.mail_file import attachments, is_mail
from eesee_desktop.report.pages import texts_of
from eesee_desktop.system.resources import resource
from support_command_line import CommandLine, furnish
from support_judged import POLICY

# A quarter to thirteen hours: no other zone is so far from UTC by such minutes.
ZONE = "<zqzoneqz>-12:45"
MARKS = ("zquserqz", "zqhostqz", "zqhomeqz", "zqfolderqz", "zqzoneqz", "zqmailqz")
OFFSETS = (b"+12:45", b"+12'45", b"+1245")
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_BASE64 = re.compile(rb"(?:[A-Za-z0-9+/]{40,}={0,2}\r?\n?)+")


@pytest.fixture
def line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[CommandLine]:
    """Return a command line in an account, on a computer and in a zone that would be recognised anywhere."""
    for name, value in {
        "USER": "zquserqz",
        "LOGNAME": "zquserqz",
        "USERNAME": "zquserqz",
        "HOSTNAME": "zqhostqz",
        "COMPUTERNAME": "zqhostqz",
        "EMAIL": "zqmailqz@example.org",
        "HOME": str(tmp_path / "zqhomeqz"),
        "TZ": ZONE,
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(socket, "gethostname", lambda: "zqhostqz")
    monkeypatch.setattr(platform, "node", lambda: "zqhostqz")
    folder = tmp_path / "zqhomeqz" / "zqfolderqz"
    folder.mkdir(parents=True)
    time.tzset()
    furnish(folder)
    yield CommandLine(folder, capsys)
    monkeypatch.undo()
    time.tzset()


def _write_everything(eesee: CommandLine, out: Path, identity: Path, recipients: tuple[str, ...]) -> None:
    """Have every kind of file written that is for others."""
    wanted = str(eesee("list").data["assessments"][0]["id"])
    for name in ("draft.pdf", "draft.docx"):
        eesee("draft", wanted, "-o", out / name)
    eesee("draft", wanted, "-o", out / "panel.pdf", "--panel-copy")
    for kind in ("scores", "votes", "sources", "recommendations", "findings"):
        for ending in ("xlsx", "csv"):
            eesee("table", wanted, kind, "-o", out / f"{kind}.{ending}")
    for ending in ("bib", "json"):
        eesee("sources", wanted, "-o", out / f"sources.{ending}", "--confidential")
    for ending in ("xlsx", "csv"):
        eesee("votes", wanted, "-o", out / f"v.{ending}")
    for option in ("--blank", "--results", "--agenda"):
        eesee("sheets", wanted, option, "-o", out / f"sheet{option}.pdf")
    eesee("sheets", wanted, "--fillable", "--member", "M1", "-o", out / "form.pdf")
    eesee("export", wanted, "-o", out / "export.json")
    eesee("export", wanted, "--tidy", "-o", out / "tidy")
    chosen = [word for one in recipients for word in ("--recipient", one)]
    sealed = eesee("seal", wanted, "-o", out, "--with-votes", "--with-files", *chosen).data["file"]
    eesee("mail", sealed, "-o", out / "mail.eml", "--to", "desk@example.org")
    digits = eesee("enrol", "-o", out / "enrolment", "--card", out / "card.pdf").data["digits"]
    eesee("register", "add", out / "enrolment")
    eesee("register", "confirm", "per@eusee", "--digits", digits)
    eesee("register", "sign", "-o", out / "register", "--plain", out / "plain")
    method = resource("instrument", "eusee-2025.1.toml")
    listed = ("-o", out / "recipients", "--expires", "2099-01-01", "--instrument", method)
    eesee("recipients", "sign", *listed, *chosen)
    (out / "policy.json").write_text(json.dumps(POLICY), encoding="utf-8")
    eesee("policy", out / "policy.json", "-o", out / "policy")
    eesee("receive", out / "mail.eml", "--identity", identity, "--receipts", out)
    eesee("key", "export", "-o", out / "key", "--key-passphrase-file", eesee.folder / "passphrase.txt")
    for ending in ("pdf", "txt"):
        eesee("leave-nothing", "--sheet", out / f"going-on.{ending}")
    eesee("key", "rotate", "-o", out / "rotation")


def _layers(name: str, data: bytes, identity: str) -> Iterator[tuple[str, bytes]]:
    """Yield a file, and everything that is wrapped inside of it, each with its way."""
    yield name, data
    if is_sealed(data):
        yield from _layers(f"{name} opened", unseal(data, identity), identity)
    if data.startswith(b"PK"):
        with zipfile.ZipFile(BytesIO(data)) as archive:
            for entry in archive.infolist():
                yield f"{name}/{entry.filename}", entry.filename.encode() + entry.extra + entry.comment
                yield from _layers(f"{name}/{entry.filename}", archive.read(entry), identity)
    if is_mail(data):
        for inner, content in attachments(data, name):
            yield from _layers(f"{name}/{inner}", content, identity)
    if data.startswith(b"%PDF"):
        yield f"{name} words", "\n".join(texts_of(data) or ()).encode()
        for stream in _STREAM.findall(data):
            yield f"{name} stream", _unpacked(stream)
    for found in _BASE64.findall(data) if len(data) < 1_000_000 else ():
        joined = b"".join(found.split())
        yield f"{name} base64", base64.b64decode(joined + b"=" * (-len(joined) % 4))


def _unpacked(stream: bytes) -> bytes:
    for data in (stream, _of_ascii85(stream)):
        try:
            return zlib.decompress(data)
        except zlib.error:
            continue
    return stream


def _of_ascii85(stream: bytes) -> bytes:
    try:
        return base64.a85decode(stream.strip().removesuffix(b"~>"))
    except ValueError:
        return b""


def _found_in(data: bytes, marks: tuple[str, ...]) -> set[str]:
    lower = data.lower()
    found = {
        mark
        for mark in marks
        if any(mark.lower().encode(encoding) in lower for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
    }
    return found | {offset.decode() for offset in OFFSETS if offset in data}


@pytest.mark.skipif(os.name != "posix", reason="a zone can be set for one process only there")
def test_no_file_that_leaves_says_where_it_was_written(line: CommandLine, tmp_path: Path) -> None:
    """Every kind of file is written in a marked account; none says so in any byte, in any layer."""
    assert time.strftime("%z") == "+1245"
    out = tmp_path / "zqhomeqz" / "zqfolderqz" / "out"
    out.mkdir()
    age, other = x25519.Identity.generate(), x25519.Identity.generate()
    identity = tmp_path / "identity"
    identity.write_text(f"{age}\n", encoding="utf-8")
    _write_everything(line, out, identity, (str(age.to_public()), str(other.to_public())))
    files = [path for path in out.rglob("*") if path.is_file()]
    assert len(files) > 35
    marks = (*MARKS, str(tmp_path))
    leaks = {
        f"{mark} in {way}"
        for path in files
        for way, data in _layers(path.relative_to(out).as_posix(), path.read_bytes(), f"{age}\n")
        for mark in _found_in(data, marks)
    }
    assert leaks == set()


def test_the_search_finds_what_is_hidden() -> None:
    """A mark in a compressed entry, in a mail, in a stream of a PDF or in UTF-16 would have been found."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("docProps/core.xml", "<creator>zquserqz</creator>")
        archive.writestr("other", "zqhostqz".encode("utf-16-le"))
    mail = (
        b"MIME-Version: 1.0\r\nContent-Type: application/octet-stream; name=a\r\n"
        b"Content-Transfer-Encoding: base64\r\n\r\n" + base64.encodebytes(packed.getvalue())
    )
    pdf = b"%PDF-1.4\nstream\n" + zlib.compress(b"(zqfolderqz) +12'45") + b"\nendstream"
    found = {
        mark
        for name, data in (("mail", mail), ("pdf", pdf))
        for _, layer in _layers(name, data, "")
        for mark in _found_in(layer, MARKS)
    }
    assert found == {"zquserqz", "zqhostqz", "zqfolderqz", "+12'45"}
