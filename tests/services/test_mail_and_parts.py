"""Mails as programs write and damage them, and files in parts."""

from __future__ import annotations

import base64
import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from eesee_desktop.bundle.parts import join, read_part, split
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.intake.mail_file import attachments, is_mail
from eesee_desktop.services.receiving import look_through
from support_bundles import example_bundle

BUNDLE = example_bundle()
HEAD = (
    "From: somebody@example.org\r\nTo: desk@example.org\r\nMIME-Version: 1.0\r\n"
    'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHello.\r\n'
    "--b\r\nContent-Type: application/octet-stream; name=renamed.dat\r\n"
    "Content-Transfer-Encoding: base64\r\n\r\n"
)


def mail(body: str) -> bytes:
    """Return a mail with an attachment in base64, as it is given."""
    return (HEAD + body + "\r\n--b--\r\n").encode()


WRITTEN = base64.encodebytes(BUNDLE).decode()
WAYS: dict[str, bytes] = {
    "as it should be": mail(WRITTEN.replace("\n", "\r\n")),
    "LF only": mail(WRITTEN).replace(b"\r\n", b"\n"),
    "CR doubled": mail(WRITTEN.replace("\n", "\r\r\n")),
    "one long line": mail(WRITTEN.replace("\n", "")),
    "blank lines between": mail(WRITTEN.replace("\n", "\r\n\r\n")),
    "blanks at the ends": mail(WRITTEN.replace("\n", " \r\n")),
    "a mailbox with one mail": b"From somebody Thu Jan  1 00:00:00 2026\n" + mail(WRITTEN),
    "passed on inside another": (
        b"From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n"
        b"Content-Type: message/rfc822\r\n\r\n" + mail(WRITTEN) + b"\r\n--c--\r\n"
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_mail_gives_what_was_attached(way: str, tmp_path: Path) -> None:
    """However a program wrote the mail, the file in it is the one that was sent, byte for byte."""
    (tmp_path / "any name").write_bytes(WAYS[way])
    found = look_through([tmp_path / "any name"])
    assert [came.data for came in found.submissions] == [BUNDLE]
    assert found.submissions[0].arrivals[0].data == WAYS[way]


def test_a_cut_mail_gives_a_damaged_file_and_no_failure(tmp_path: Path) -> None:
    """What a mail lost on its way is told by the reader of the submission, or as nothing of ours."""
    for cut in range(200, len(WAYS["as it should be"]), 997):
        (tmp_path / "cut").write_bytes(WAYS["as it should be"][:cut])
        for came in look_through([tmp_path / "cut"]).submissions:
            assert came.data != BUNDLE or cut > len(WAYS["as it should be"]) - 100


def test_a_mail_of_many_boundaries_is_refused_at_once() -> None:
    """A mail that would keep its reader busy is refused before it is taken apart."""
    nested = b"MIME-Version: 1.0\r\n" + b"".join(
        b"Content-Type: multipart/mixed; boundary=%d\r\n\r\n--%d\r\n" % (number, number)
        for number in range(2000)
    )
    assert is_mail(nested)
    with pytest.raises(KnownError) as refused:
        attachments(nested, "nested.eml")
    assert refused.value.code is ErrorCode.MAIL_NOT_READABLE


def test_a_text_is_no_mail() -> None:
    """What only looks a little like one is left alone."""
    assert not is_mail(b"Note: bring bread\nand milk\n")
    assert not is_mail(BUNDLE)


WHOLE = random.Random(1).randbytes(200_000)  # noqa: S311  the same at each run
PARTS = split(WHOLE, "PER-2025-r01-1a2b3c4d.eesee", 64 * 1024)


def test_parts_are_joined_in_any_order_some_twice() -> None:
    """All parts make the whole, whatever order they come in."""
    assert len(PARTS) > 1
    parts = [read_part(part) for part in (*reversed(PARTS), PARTS[0])]
    assert join(parts) == WHOLE
    assert all(len(part) <= 64 * 1024 for part in PARTS)


def test_missing_parts_are_named() -> None:
    """What is not here is named by its number."""
    with pytest.raises(KnownError) as missing:
        join([read_part(part) for part in PARTS[1:]])
    assert (missing.value.code, missing.value.facts["missing"]) == (ErrorCode.PARTS_MISSING, "1")


def _crlf(part: bytes) -> bytes:
    return part.replace(b"\n", b"\r\n")


def _flip(part: bytes) -> bytes:
    return part[:-1] + bytes([part[-1] ^ 1])


def _renumber(part: bytes) -> bytes:
    return re.sub(rb" 1/", b" 2/", part, count=1)


@pytest.mark.parametrize("damage", [_crlf, _flip, lambda part: part[:-1]])
def test_a_damaged_part_is_named(damage: Callable[[bytes], bytes], tmp_path: Path) -> None:
    """A part with another byte, or with the line ends of a text, is refused, and the others are kept apart."""
    for number, part in enumerate((damage(PARTS[0]), *PARTS[1:])):
        (tmp_path / str(number)).write_bytes(part)
    found = look_through([tmp_path])
    assert found.submissions == ()
    codes = {error.code for _, error in found.faults}
    assert codes == {ErrorCode.PART_DAMAGED, ErrorCode.PARTS_MISSING}


def test_a_part_with_another_number_does_not_make_the_whole() -> None:
    """The whole is checked as well as each part."""
    parts = [read_part(part) for part in (PARTS[0], _renumber(PARTS[0]), *PARTS[2:])]
    with pytest.raises(KnownError) as refused:
        join(parts)
    assert refused.value.code is ErrorCode.PART_DAMAGED
