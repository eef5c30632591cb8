"""The key file: opened by passphrase or recovery code, and clear about why it was not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from eesee_desktop.crypto.passphrase import (
    PASSPHRASE_SLOT,
    RECOVERY_SLOT,
    STANDARD_COST,
    KdfCost,
    KeyFile,
)
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.system.randomness import random_bytes

LOW = KdfCost(memory_kib=8 * 1024, iterations=1, lanes=1)
PASSPHRASE = "una frase de paso"  # noqa: S105  of a test
KEY_FILE, KEY, CODE = KeyFile.create(PASSPHRASE, random_bytes, LOW)


def _code_of(error: pytest.ExceptionInfo[KnownError]) -> ErrorCode:
    return error.value.code


def test_passphrase_and_recovery_code_open_the_same_key() -> None:
    """Both slots give the 32-byte database key, before and after storing."""
    for key_file in (KEY_FILE, KeyFile.from_bytes(KEY_FILE.to_bytes())):
        assert key_file.open_with_passphrase(PASSPHRASE) == KEY
        assert key_file.open_with_recovery_code(CODE) == KEY
    assert len(KEY) == 32


def test_standard_cost_round_trips() -> None:
    """The cost that people get is stored beside each slot and used when it is opened."""
    key_file, key, _ = KeyFile.create(PASSPHRASE, random_bytes)
    assert {slot.cost for slot in key_file.slots} == {STANDARD_COST}
    assert KeyFile.from_bytes(key_file.to_bytes()).open_with_passphrase(PASSPHRASE) == key


def test_wrong_secrets_are_told_apart() -> None:
    """A wrong passphrase, a slip in the code and the code of another workspace have each their own error."""
    with pytest.raises(KnownError) as caught:
        KEY_FILE.open_with_passphrase(PASSPHRASE + " ")
    assert _code_of(caught) is ErrorCode.PASSPHRASE_WRONG
    other = KeyFile.create(PASSPHRASE, random_bytes, LOW)[2]
    with pytest.raises(KnownError) as caught:
        KEY_FILE.open_with_recovery_code(other)
    assert _code_of(caught) is ErrorCode.RECOVERY_CODE_WRONG
    with pytest.raises(KnownError) as caught:
        KEY_FILE.open_with_recovery_code(CODE[:-1] + ("0" if CODE[-1] != "0" else "1"))
    assert _code_of(caught) is ErrorCode.RECOVERY_CODE_MISTYPED


def test_every_changed_byte_is_damage_not_a_wrong_passphrase() -> None:
    """A file that is not as written says that it is damaged, before anybody doubts their memory."""
    data = KEY_FILE.to_bytes()
    for place in range(len(data)):
        changed = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        with pytest.raises(KnownError) as caught:
            KeyFile.from_bytes(changed)
        assert _code_of(caught) is ErrorCode.KEY_FILE_DAMAGED


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b"null", b"\xff", b"[" * 10_000, b" " * 20_000])
def test_anything_else_is_damage(data: bytes) -> None:
    """What is not a key file at all is refused in the same words."""
    with pytest.raises(KnownError) as caught:
        KeyFile.from_bytes(data)
    assert _code_of(caught) is ErrorCode.KEY_FILE_DAMAGED


def test_new_passphrase_replaces_the_old_one_alone() -> None:
    """After a change the new passphrase and the old recovery code open, the old passphrase does not."""
    changed = KEY_FILE.with_new_passphrase(KEY, "otra frase", random_bytes, LOW)
    assert changed.open_with_passphrase("otra frase") == KEY
    assert changed.open_with_recovery_code(CODE) == KEY
    with pytest.raises(KnownError) as caught:
        changed.open_with_passphrase(PASSPHRASE)
    assert _code_of(caught) is ErrorCode.PASSPHRASE_WRONG


def test_new_recovery_code_replaces_the_old_one_alone() -> None:
    """After a change the printed old code opens nothing."""
    changed, code = KEY_FILE.with_new_recovery_code(KEY, random_bytes, LOW)
    assert changed.open_with_recovery_code(code) == KEY
    assert changed.open_with_passphrase(PASSPHRASE) == KEY
    with pytest.raises(KnownError) as caught:
        changed.open_with_recovery_code(CODE)
    assert _code_of(caught) is ErrorCode.RECOVERY_CODE_WRONG


def test_key_of_another_file_is_not_wrapped() -> None:
    """A passphrase is never set for a key that the database does not have."""
    with pytest.raises(ValueError, match="not the key"):
        KEY_FILE.with_new_passphrase(bytes(32), "otra frase", random_bytes, LOW)


def test_passphrase_is_one_however_its_letters_are_composed() -> None:
    """Keyboards differ in how they make an accent; the passphrase is the same."""
    key_file, key, _ = KeyFile.create("Perú y más", random_bytes, LOW)
    assert key_file.open_with_passphrase("Peru\u0301 y ma\u0301s") == key


@pytest.mark.parametrize("passphrase", ["", "  "])
def test_empty_passphrase_is_refused(passphrase: str) -> None:
    """There is no workspace without a passphrase."""
    with pytest.raises(KnownError) as caught:
        KeyFile.create(passphrase, random_bytes, LOW)
    assert _code_of(caught) is ErrorCode.PASSPHRASE_TOO_WEAK


def test_nothing_secret_is_shown_by_accident() -> None:
    """The file holds neither passphrase, code nor key in clear, nor does its repr."""
    shown = repr(KEY_FILE) + KEY_FILE.to_bytes().decode()
    assert all(secret not in shown for secret in (PASSPHRASE, CODE, KEY.hex(), str(KEY)))


def test_a_slot_passes_as_no_other() -> None:
    """A wrapping opens only under the name and the cost that it was made for."""
    slot = next(one for one in KEY_FILE.slots if one.name == PASSPHRASE_SLOT)
    secret = PASSPHRASE.encode()
    assert slot.unwrap(secret) == KEY
    assert replace(slot, name=RECOVERY_SLOT).unwrap(secret) is None
    assert replace(slot, cost=replace(LOW, iterations=2)).unwrap(secret) is None


def test_a_key_that_is_not_the_databases_is_damage() -> None:
    """Slots that open, beside the check value of another key, are a damaged file and not a wrong passphrase."""
    other = KeyFile.create(PASSPHRASE, random_bytes, LOW)[0]
    mixed = KeyFile.from_bytes(replace(KEY_FILE, key_check=other.key_check).to_bytes())
    with pytest.raises(KnownError) as caught:
        mixed.open_with_passphrase(PASSPHRASE)
    assert _code_of(caught) is ErrorCode.KEY_FILE_DAMAGED
    with pytest.raises(KnownError) as caught:
        mixed.open_with_recovery_code(CODE)
    assert _code_of(caught) is ErrorCode.KEY_FILE_DAMAGED
    with pytest.raises(ValueError, match="not the key"):
        mixed.with_new_passphrase(KEY, "another", random_bytes, LOW)
