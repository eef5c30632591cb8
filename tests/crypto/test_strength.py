"""The estimate of a passphrase knows what an attacker would try first."""

from __future__ import annotations

import pytest

from eesee_desktop.crypto.strength import StrengthCode, estimate


@pytest.mark.parametrize(
    ("passphrase", "code"),
    [
        ("", StrengthCode.SHORT),
        ("password", StrengthCode.COMMON),
        ("aaaaaaaaaaaa", StrengthCode.REPEATED),
        ("abcdefghijkl", StrengthCode.SEQUENCE),
        ("mnbvcdfg", StrengthCode.KEYBOARD_ROW),
        ("12/04/1987", StrengthCode.DATE),
        ("Quispe", StrengthCode.PERSONAL),
    ],
)
def test_weakness_is_named(passphrase: str, code: StrengthCode) -> None:
    """An easy passphrase scores low, and the reason is given."""
    found = estimate(passphrase, ["Rosa Quispe"])
    assert found.score < 3
    assert code in found.codes


def test_a_year_is_called_a_year() -> None:
    """The keys of 2025 lie side by side on a keypad, and still it is the year that is named."""
    assert estimate("benin2025").codes == (StrengthCode.COMMON, StrengthCode.DATE, StrengthCode.SHORT)


def test_long_unrelated_words_are_strong() -> None:
    """A passphrase of several unrelated words reaches the top and has no fault."""
    found = estimate("lluvia cobre tambor ventana lejos", ["Rosa Quispe"])
    assert (found.score, found.codes) == (4, ())
    assert found.guesses_log10 > 12


def test_very_long_passphrase_is_estimated_in_no_time() -> None:
    """Length does not break or stall the estimate."""
    assert estimate("lluvia cobre tambor ventana lejos " * 100).score == 4
