"""Inputs for the readers of what travels: changed inside and signed anew, or hurt as they lie."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from eesee_desktop.bundle.faults import Refused
from eesee_desktop.bundle.letters import (
    read_comments,
    read_enrolment,
    read_receipt,
    read_recipients,
    read_register,
    read_rotation,
)
from eesee_desktop.bundle.manifest import SUBMISSION_NAMESPACE
from eesee_desktop.bundle.parts import PART_MARK, join, read_part
from eesee_desktop.bundle.policy import read_policy, write_policy
from eesee_desktop.bundle.reading import read_bundle
from eesee_desktop.bundle.statement import KINDS
from eesee_desktop.crypto.signers import parse_revoked, parse_signers
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.intake.instrument_file import load_instrument
from eesee_desktop.intake.mail_file import attachments
from support_bundles import KEY, entries_of, example_bundle, signed
from support_judged import POLICY

_LETTERS = Path(__file__).parents[1] / "vectors" / "letters"
_AT = datetime(2025, 7, 28, tzinfo=UTC)
_NAMESPACES = {kind.name: kind.namespace for kind in KINDS}
_LONGEST = 1_000_000
_PIECES = (
    "[",
    "{",
    '"',
    "\\ud800",
    "1e9",
    '":',
    "null",
    "0" * 40,
    "\x00",
    "\u202e",
    "ssh-ed25519 ",
    "age1",
    "\n",
    "=",
)


@cache
def _sample(name: str) -> bytes:
    if name == "submission":
        return example_bundle()
    if name == "policy":
        return write_policy(json.dumps(POLICY).encode(), KEY)
    return (_LETTERS / f"{name}.zip").read_bytes()


def _changed(data: bytes, changes: list[tuple[int, bytes, int]]) -> bytes:
    """Return bytes with some put in between, perhaps many times over."""
    for place, new, times in changes:
        start = place % (len(data) + 1)
        data = data[:start] + new * times + data[start + len(new) :]
    return data[:_LONGEST]


_new = st.one_of(st.sampled_from([piece.encode() for piece in _PIECES]), st.binary(max_size=8))
_changes = st.lists(
    st.tuples(st.integers(0, 20_000), _new, st.sampled_from([1] * 20 + [60, 4_000, 60_000])), max_size=4
)


def statements(name: str) -> st.SearchStrategy[bytes]:
    """Return files of a kind: one entry changed and all signed anew, or bytes changed in the file as it lies."""

    def made(given: tuple[int, list[tuple[int, bytes, int]], bool]) -> bytes:
        number, changes, is_inside = given
        data = _sample(name)
        if not is_inside:
            return _changed(data, changes)
        entries = entries_of(data)
        names = sorted(one for one in entries if not one.startswith("SHA256SUMS"))
        chosen = names[number % len(names)]
        namespace = _NAMESPACES.get(name, SUBMISSION_NAMESPACE)
        return signed({**entries, chosen: _changed(entries[chosen], changes)}, namespace=namespace)

    return st.tuples(st.integers(0, 9), _changes, st.booleans()).map(made)


def texts(*lines: str) -> st.SearchStrategy[str]:
    """Return lists as OpenSSH reads them, hurt and long."""
    return st.tuples(st.lists(st.sampled_from(lines), max_size=5), _changes).map(
        lambda given: _changed("\n".join(given[0]).encode(), given[1]).decode("utf-8", "replace")
    )


mails = st.tuples(st.sampled_from(sorted(path.name for path in _LETTERS.glob("*.eml"))), _changes).map(
    lambda given: _changed((_LETTERS / given[0]).read_bytes(), given[1])
)
parts = st.tuples(st.sampled_from(sorted(path.name for path in _LETTERS.glob("*.part"))), _changes).map(
    lambda given: _changed((_LETTERS / given[0]).read_bytes(), given[1])
)
_LINE = f'per@eusee namespaces="eesee-submission-v1@eusee",valid-after="20250101Z" {KEY.public.openssh}'
registers = texts(_LINE, f"per@eusee {KEY.public.openssh} a comment", "# said", "", KEY.public.openssh)


def _refusing(read: Callable[[bytes], object]) -> Callable[[bytes], None]:
    def reads(given: bytes) -> None:
        with suppress(Refused, KnownError):
            read(given)

    return reads


def _read_submission(given: bytes) -> None:
    signers = tuple(parse_signers(_LINE))
    read_bundle(given, signers=signers, member=None, at=_AT, load_instrument=load_instrument, received=())


def _read_part(given: bytes) -> None:
    if given.startswith(PART_MARK):
        join([read_part(given)])


def _read_register(given: str) -> None:
    for read in (parse_signers, parse_revoked):
        with suppress(KnownError):
            read(given)


LETTER_READERS: Mapping[str, tuple[st.SearchStrategy[Any], Callable[[Any], None]]] = {
    "submissions": (statements("submission"), _read_submission),
    "receipts": (statements("receipt"), _refusing(read_receipt)),
    "registers": (statements("register"), _refusing(read_register)),
    "recipients": (statements("recipients"), _refusing(read_recipients)),
    "enrolments": (statements("enrolment"), _refusing(read_enrolment)),
    "rotations": (statements("rotation"), _refusing(read_rotation)),
    "policies": (
        statements("policy"),
        _refusing(lambda given: read_policy(given, signers=parse_signers(_LINE), revoked=(), at=_AT)),
    ),
    "comments": (statements("comments"), _refusing(read_comments)),
    "lists of keys": (registers, _read_register),
    "mails": (mails, _refusing(lambda given: attachments(given, "a mail"))),
    "parts": (parts, _refusing(_read_part)),
}
