"""Old versions written small: what comes out is what went in, or it is told that it cannot be had."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eesee_desktop.storage.history_packing import PackedError, is_alone, pack_alone, pack_beside, unpack

TEXTS = st.text(max_size=200) | st.text("abé🦤\n", max_size=2000)


@given(TEXTS, TEXTS, TEXTS)
def test_a_text_comes_out_as_it_went_in(common: str, old: str, new: str) -> None:
    """Packed beside another or alone, both texts come back to the letter."""
    first, second = common + old + common[::-1], common + new + common[::-1]
    assert unpack(pack_beside(first, second), second) == (first, second)
    assert unpack(pack_alone(first, second), None) == (first, second)
    assert is_alone(pack_alone(first, second))
    assert not is_alone(pack_beside(first, second))


@given(TEXTS, TEXTS, TEXTS)
def test_beside_another_text_nothing_wrong_comes_out(old: str, new: str, other: str) -> None:
    """A version whose neighbour is lost or another one is refused, never shown as something else."""
    if other != new:
        with pytest.raises(PackedError):
            unpack(pack_beside(old, new), other)
    with pytest.raises(PackedError):
        unpack(pack_beside(old, new), None)


@pytest.mark.parametrize("pack", [pack_alone, pack_beside])
def test_no_flipped_byte_goes_unseen(pack: type) -> None:
    """Whichever byte is another one, what comes out is what went in or a refusal."""
    old, new = "The law of 2019 was amended. " * 20, "The law of 2021 was amended again. " * 20
    good = pack(old, new)
    for at in range(len(good)):
        hurt = good[:at] + bytes([good[at] ^ 0x55]) + good[at + 1 :]
        try:
            found = unpack(hurt, new)
        except PackedError:
            continue
        assert found == (old, new)


def test_a_version_costs_little() -> None:
    """A sentence altered in the middle of five pages takes a few dozen bytes, where both texts took 24,000."""
    new = " ".join(f"word{number}" for number in range(1500))
    old = new.replace("word700 ", "")
    assert len(pack_beside(old, new)) < 64
