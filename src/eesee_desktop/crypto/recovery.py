"""The recovery code: 130 random bits as 28 characters in seven groups, two of them a check.

Crockford's alphabet leaves out I, L, O and U; read back, I and L count as 1 and O as 0. The check makes the whole
code, taken as a number in base 32, divisible by 1021 (a prime): every single wrong character and every swap of
neighbours is noticed before a key is derived, so that a typo is told from the code of another workspace.
"""

from __future__ import annotations

import unicodedata

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.system.randomness import RandomBytes

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_BITS = 130
_SIGNS = 28
_GROUP = 4
# The largest prime below 1024, so that two base-32 characters hold the check. As a prime it divides no
# difference that a single wrong character or a swap of neighbours makes.
_PRIME = 1021
_CHECK_SPAN = 1024
_AS_READ = str.maketrans({"I": "1", "L": "1", "O": "0"})


def new_recovery_code(random: RandomBytes) -> str:
    """Return a new code: ``XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX``."""
    # 130 is not a multiple of 8; the extra bits are cut off, which keeps the rest uniform.
    value = int.from_bytes(random((_BITS + 7) // 8), "big") % (1 << _BITS)
    number = value * _CHECK_SPAN
    # Multiplying by 1024 left ten free bits at the end, more than enough to reach the next multiple of 1021.
    number += -number % _PRIME
    signs = "".join(_ALPHABET[number >> 5 * place & 31] for place in reversed(range(_SIGNS)))
    return "-".join(signs[start : start + _GROUP] for start in range(0, _SIGNS, _GROUP))


def recovery_signs(text: str) -> str:
    """Return what counts of a code as typed, right or wrong: capitals, no spaces, no dashes, I and L as 1, O as 0."""
    # Read as people write by hand: the alphabet has neither I nor L nor O, so whoever writes one of them meant
    # the digit it looks like. Any dash will do, as mail and word processors put longer ones for a hyphen.
    counted = (sign for sign in text if not sign.isspace() and unicodedata.category(sign) != "Pd")
    return "".join(counted).upper().translate(_AS_READ)


def normal_recovery_code(text: str) -> str:
    """Return the 28 characters of a code as typed: any case, spaces and hyphens, I and L for 1, O for 0.

    Raises:
        KnownError: RECOVERY_CODE_MISTYPED if it has another length, a character that no code has, or a wrong check.
    """
    signs = recovery_signs(text)
    if len(signs) != _SIGNS or not set(signs) <= set(_ALPHABET):
        raise KnownError(ErrorCode.RECOVERY_CODE_MISTYPED)
    number = 0
    for sign in signs:
        number = number * 32 + _ALPHABET.index(sign)
    # Told before a key is derived: Argon2id would take a tenth of a second to say "wrong", and could not say
    # why.
    if number % _PRIME:
        raise KnownError(ErrorCode.RECOVERY_CODE_MISTYPED)
    return signs
