"""A key file that somebody altered on purpose, its checksum made anew: it costs nothing and opens nothing."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from typing import Any

import pytest

from eesee_desktop.crypto.passphrase import KdfCost, KeyFile
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.system.randomness import random_bytes

LOW = KdfCost(memory_kib=8 * 1024, iterations=1, lanes=1)
PASSPHRASE = "una frase de paso"  # noqa: S105  of a test
KEY_FILE, KEY, CODE = KeyFile.create(PASSPHRASE, random_bytes, LOW)

Document = dict[str, Any]


def forged(change: Callable[[Document], object]) -> bytes:
    """Return the key file changed, with a checksum that is right for it."""
    document = json.loads(KEY_FILE.to_bytes())
    del document["checksum"]
    change(document)
    plain = json.dumps(document, sort_keys=True, separators=(",", ":")).encode()
    return (json.dumps({**document, "checksum": hashlib.sha256(plain).hexdigest()}, indent=2) + "\n").encode()


def test_a_forged_file_without_a_change_is_read() -> None:
    """What is refused below is not refused for its checksum."""
    assert KeyFile.from_bytes(forged(lambda _: None)) == KEY_FILE


def _in_slot(name: str, value: object) -> Callable[[Document], object]:
    return lambda document: document["slots"][0].__setitem__(name, value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("memory_kib", 2**27),
        ("memory_kib", 2**20 + 1),
        ("memory_kib", 8 * 1024 - 1),
        ("iterations", 0),
        ("iterations", 17),
        ("lanes", 0),
        ("lanes", 17),
        ("lanes", True),
        ("lanes", 1.0),
        ("kdf", "pbkdf2"),
        ("cipher", "none"),
        ("salt", "AAAA"),
        ("nonce", ""),
        ("wrapped", "AAAA"),
        ("more", 1),
    ],
)
def test_hostile_parameters_are_refused_before_they_are_paid(name: str, value: object) -> None:
    """A file can ask neither for a hundred gigabytes of memory nor for a cheaper or another way."""
    with pytest.raises(KnownError) as caught:
        KeyFile.from_bytes(forged(_in_slot(name, value)))
    assert caught.value.code is ErrorCode.KEY_FILE_DAMAGED


@pytest.mark.parametrize("name", ["memory_kib", "iterations", "lanes"])
def test_a_slot_is_bound_to_its_cost(name: str) -> None:
    """With another cost, be it allowed, the right passphrase opens nothing."""
    higher = KEY_FILE.slots[0].cost.memory_kib + 1024 if name == "memory_kib" else 2
    altered = KeyFile.from_bytes(forged(_in_slot(name, higher)))
    with pytest.raises(KnownError) as caught:
        altered.open_with_passphrase(PASSPHRASE)
    assert caught.value.code is ErrorCode.PASSPHRASE_WRONG


def _rename(document: Document) -> None:
    """Offer the recovery slot's wrapping under the other name, with the recovery code for a passphrase."""
    (recovery,) = (slot for slot in document["slots"] if slot["name"] == "recovery")
    document["slots"] = [{**recovery, "name": "passphrase"}]


def test_a_slot_is_bound_to_its_name() -> None:
    """The recovery code does not pass as a passphrase, whatever slot it is put into."""
    altered = KeyFile.from_bytes(forged(_rename))
    with pytest.raises(KnownError) as caught:
        altered.open_with_passphrase(CODE.replace("-", ""))
    assert caught.value.code is ErrorCode.PASSPHRASE_WRONG


def test_a_missing_slot_is_damage() -> None:
    """Without its slot a passphrase is not wrong: the file is."""
    altered = KeyFile.from_bytes(forged(lambda document: document.update(slots=[])))
    with pytest.raises(KnownError) as caught:
        altered.open_with_passphrase(PASSPHRASE)
    assert caught.value.code is ErrorCode.KEY_FILE_DAMAGED


def test_a_slot_with_another_key_is_damage() -> None:
    """Where the right passphrase yields a key that is not the database's, nobody is told that it was wrong."""
    other = KeyFile.create(PASSPHRASE, random_bytes, LOW)[0]
    foreign = json.loads(other.to_bytes())["slots"]
    altered = KeyFile.from_bytes(forged(lambda document: document.update(slots=foreign)))
    with pytest.raises(KnownError) as caught:
        altered.open_with_passphrase(PASSPHRASE)
    assert caught.value.code is ErrorCode.KEY_FILE_DAMAGED


def test_the_file_of_a_later_program_is_not_called_damaged() -> None:
    """Whoever goes back to an older program is told so, with both versions, and does not reach for a backup."""
    with pytest.raises(KnownError) as caught:
        KeyFile.from_bytes(forged(lambda document: document.update(version=2, novelty=True)))
    assert caught.value.code is ErrorCode.DATABASE_TOO_NEW
    assert caught.value.facts == {"found": 2, "known": 1}


def test_a_file_of_any_size_is_not_parsed() -> None:
    """What is larger than any key file is refused as it is."""
    padded = forged(lambda document: document["slots"].extend(document["slots"] * 40))
    with pytest.raises(KnownError) as caught:
        KeyFile.from_bytes(padded)
    assert caught.value.code is ErrorCode.KEY_FILE_DAMAGED


def test_half_a_character_is_a_passphrase_like_others() -> None:
    """What a terminal with another encoding hands over is taken, and is wrong or right like any other."""
    odd = "contrase\udcf1a"
    key_file, key, _ = KeyFile.create(odd, random_bytes, LOW)
    assert key_file.open_with_passphrase(odd) == key
    with pytest.raises(KnownError) as caught:
        KEY_FILE.open_with_passphrase(odd)
    assert caught.value.code is ErrorCode.PASSPHRASE_WRONG


def test_no_wrapping_is_shown_by_accident() -> None:
    """The wrapped key, which a guesser would want, stays out of what is printed for programmers."""
    assert all(repr(slot.wrapped) not in repr(KEY_FILE) for slot in KEY_FILE.slots)
