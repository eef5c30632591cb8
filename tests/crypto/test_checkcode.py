"""Digits to be read aloud: every misreading and every typo is noticed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eesee_desktop.crypto.checkcode import are_digits, check_code, damm_digit, digits_of, is_check_code

digests = st.binary(min_size=32, max_size=32)


def test_damm_digit_of_the_published_example() -> None:
    """The example of Damm's paper: 572 takes 4."""
    assert damm_digit("572") == "4"


@given(digests)
def test_check_code_is_four_groups_of_five(digest: bytes) -> None:
    """A check code is 20 digits in groups of five and is known as one."""
    code = check_code(digest)
    assert [len(group) for group in code.split(" ")] == [5] * 4
    assert is_check_code(code)


@given(digests)
def test_check_code_is_the_end_of_the_digest_in_decimal(digest: bytes) -> None:
    """Anybody works the code out by hand: the last 19 decimal digits of the digest as a number, and a check digit."""
    written = f"{int(digest.hex(), 16):019d}"
    assert check_code(digest).replace(" ", "")[:-1] == written[-19:]


@given(digests, st.integers(0, 22), st.sampled_from("0123456789"))
def test_one_wrong_digit_is_noticed(digest: bytes, place: int, digit: str) -> None:
    """A code with any one digit changed is none."""
    code = check_code(digest)
    changed = code[:place] + digit + code[place + 1 :]
    assert is_check_code(changed) is (changed == code)


@given(digests, st.integers(0, 18))
def test_swapped_neighbours_are_noticed(digest: bytes, place: int) -> None:
    """A code with two neighbouring digits swapped is none."""
    bare = list(check_code(digest).replace(" ", ""))
    bare[place], bare[place + 1] = bare[place + 1], bare[place]
    text = "".join(bare)
    written = " ".join(text[start : start + 5] for start in range(0, 20, 5))
    assert is_check_code(written) is (written == check_code(digest))


@pytest.mark.parametrize(
    "text", ["", "00000", "00000 00000 00000 0000x", "00000000000000000000", "\u0660" * 20]
)
def test_other_text_is_no_check_code(text: str) -> None:
    """Another length, grouping or script is none."""
    assert not is_check_code(text)


def test_digits_are_wanted_of_whole_digests_in_whole_groups() -> None:
    """Too short a digest or a broken group is a mistake of the program."""
    with pytest.raises(ValueError, match="digest"):
        digits_of(bytes(31), 20)
    with pytest.raises(ValueError, match="count"):
        digits_of(bytes(32), 21)
    assert are_digits(digits_of(bytes(32), 40), 40)
