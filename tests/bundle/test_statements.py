"""Signed statements: whole or refused, of one kind only, by who may make them."""

from __future__ import annotations

import pytest

from eesee_desktop.bundle.archive import write_archive
from eesee_desktop.bundle.faults import Fault, Refused
from eesee_desktop.bundle.manifest import SUBMISSION_NAMESPACE
from eesee_desktop.bundle.statement import (
    COMMENTS,
    POLICY,
    RECEIPT,
    RECIPIENTS,
    REGISTER,
    ROTATION,
    StatementKind,
    check_speaker,
    read_statement,
    write_statement,
)
from eesee_desktop.crypto.signers import parse_signers
from support_assessments import MODIFIED
from support_bundles import KEY, OTHER_KEY, entries_of, example_bundle, signed, verdict_of

KINDS = (POLICY, RECEIPT, COMMENTS, REGISTER, RECIPIENTS, ROTATION)


def _statement(kind: StatementKind) -> bytes:
    keys = (KEY, OTHER_KEY)[: kind.signatures]
    return write_statement(kind, {name: f"the {name}\n".encode() for name in kind.entries}, *keys)


def _refusal(data: bytes, kind: StatementKind) -> Fault:
    with pytest.raises(Refused) as refused:
        read_statement(data, kind)
    return refused.value.fault


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.namespace)
def test_what_is_written_is_read(kind: StatementKind) -> None:
    """Content and keys come back; the same content and keys give the same bytes."""
    data = _statement(kind)
    read = read_statement(data, kind)
    assert {*read.entries} == {*kind.entries}
    assert read.keys == (KEY.public, OTHER_KEY.public)[: kind.signatures]
    assert data == _statement(kind)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.namespace)
def test_any_one_changed_byte_is_noticed(kind: StatementKind) -> None:
    """Every single byte of a statement changed one at a time: none is accepted."""
    data = bytearray(_statement(kind))
    for place in range(len(data)):
        for bit in (1, 128):
            data[place] ^= bit
            with pytest.raises(Refused):
                read_statement(bytes(data), kind)
            data[place] ^= bit


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.namespace)
def test_no_kind_passes_as_another(kind: StatementKind) -> None:
    """Not as it is, and not with the entries of the other kind and a signature made for this one."""
    for other in KINDS:
        if other is not kind:
            assert _refusal(_statement(kind), other) is Fault.SIGNATURE_OF_ANOTHER_KIND
            mimed = StatementKind(kind.namespace, other.entries, other.signatures)
            assert _refusal(_statement(mimed), other) is Fault.SIGNATURE_OF_ANOTHER_KIND
    assert not verdict_of(_statement(kind)).is_valid
    as_submission = signed(entries_of(example_bundle()), namespace=kind.namespace)
    assert verdict_of(as_submission).code is Fault.SIGNATURE_OF_ANOTHER_KIND


def test_a_rotation_is_signed_by_both_keys() -> None:
    """The second signature is asked like the first: it must be there, and right."""
    entries = entries_of(_statement(ROTATION))
    wrong = {**entries, "SHA256SUMS.2.sig": KEY.sign(b"something else", ROTATION.namespace).encode()}
    with pytest.raises(ValueError, match="another kind"):
        write_statement(ROTATION, {"rotation.json": b""}, KEY)
    for changed in (wrong, {name: value for name, value in entries.items() if ".2." not in name}):
        assert _refusal(write_archive(changed), ROTATION) in {Fault.SIGNATURE_WRONG, Fault.ENTRY_MISSING}


@pytest.mark.parametrize(
    ("options", "fault"),
    [
        (f'namespaces="{POLICY.namespace}" ', None),
        (f'namespaces="{SUBMISSION_NAMESPACE},{POLICY.namespace}" ', None),
        ("", Fault.SIGNER_NOT_ALLOWED),
        ('namespaces="*" ', Fault.SIGNER_NOT_ALLOWED),
        (f'namespaces="{SUBMISSION_NAMESPACE}" ', Fault.SIGNER_NOT_ALLOWED),
        (f'namespaces="{POLICY.namespace},!eesee-policy-*" ', Fault.SIGNER_NOT_ALLOWED),
        (f'namespaces="{POLICY.namespace}",valid-before="20200101" ', Fault.SIGNER_EXPIRED),
    ],
)
def test_who_may_make_a_statement_is_named_expressly(options: str, fault: Fault | None) -> None:
    """A key that may sign anything by a pattern, or by saying nothing, does not speak for the consortium."""
    statement = read_statement(_statement(POLICY), POLICY)
    signers = parse_signers(f"consortium@eusee {options}{KEY.public.openssh}\n")
    if fault is None:
        check_speaker(statement, signers=signers, revoked=(), at=MODIFIED)
        with pytest.raises(Refused) as refused:
            check_speaker(statement, signers=signers, revoked=(KEY.public,), at=MODIFIED)
        assert refused.value.fault is Fault.KEY_REVOKED
        return
    with pytest.raises(Refused) as refused:
        check_speaker(statement, signers=signers, revoked=(), at=MODIFIED)
    assert refused.value.fault is fault
