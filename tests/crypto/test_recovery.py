"""The recovery code: enough chance, readable aloud, and a slip is told from a wrong code."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eesee_desktop.crypto.recovery import new_recovery_code, normal_recovery_code
from eesee_desktop.domain.errors import ErrorCode, KnownError

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
seeds = st.binary(min_size=17, max_size=17)


@given(seeds)
def test_code_is_seven_groups_of_four(seed: bytes) -> None:
    """A code has 28 characters of Crockford's alphabet in groups of four."""
    code = new_recovery_code(lambda _: seed)
    assert [len(group) for group in code.split("-")] == [4] * 7
    assert set(code) <= set(SIGNS + "-")


@given(seeds, seeds)
def test_codes_differ_where_chance_differs(one: bytes, other: bytes) -> None:
    """All 130 bits of chance are in the code."""
    same = int.from_bytes(one, "big") % 2**130 == int.from_bytes(other, "big") % 2**130
    assert (new_recovery_code(lambda _: one) == new_recovery_code(lambda _: other)) is same


@given(seeds)
def test_code_is_read_as_people_type_it(seed: bytes) -> None:
    """Case, hyphens and blanks do not matter, nor do O for 0 and I or L for 1."""
    code = new_recovery_code(lambda _: seed)
    typed = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert normal_recovery_code(typed) == code.replace("-", "")


@given(seeds, st.integers(0, 27), st.sampled_from(SIGNS))
def test_one_wrong_sign_is_noticed(seed: bytes, place: int, sign: str) -> None:
    """A code with any one sign changed is known to be mistyped."""
    code = new_recovery_code(lambda _: seed).replace("-", "")
    changed = code[:place] + sign + code[place + 1 :]
    assert _is_mistyped(changed) is (changed != code)


@given(seeds, st.integers(0, 26))
def test_swapped_neighbours_are_noticed(seed: bytes, place: int) -> None:
    """A code with two neighbours swapped is known to be mistyped."""
    code = new_recovery_code(lambda _: seed).replace("-", "")
    changed = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assert _is_mistyped(changed) is (changed != code)


@pytest.mark.parametrize("text", ["", "0" * 27, "0" * 29, "U" * 28, "é" * 28])
def test_other_text_is_mistyped(text: str) -> None:
    """Another length or sign cannot be a code."""
    assert _is_mistyped(text)


def _is_mistyped(text: str) -> bool:
    try:
        normal_recovery_code(text)
    except KnownError as error:
        return error.code is ErrorCode.RECOVERY_CODE_MISTYPED
    return False
