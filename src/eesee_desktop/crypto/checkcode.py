"""Digits that people compare on paper, on screen and by voice, the last of them a Damm check digit.

The Damm code (H. M. Damm, 2004) notices every single wrong digit and every swap of neighbours, the two mistakes
that people make most when they read digits aloud.
"""

from __future__ import annotations

import re

CHECK_CODE_DIGITS = 20
_GROUP = 5
# Reducing a 256-bit number modulo 10^39 leaves a bias of less than 2^-126; with a short digest some codes would
# be likelier than others.
_SHORTEST_DIGEST = 32

# The quasigroup of order 10 from Damm's thesis. Its diagonal is zero, so that an appended check digit makes the
# whole come out as 0.
_DAMM = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)
_WRITTEN = re.compile(r"[0-9]{5}(?: [0-9]{5})*", re.ASCII)


def damm_digit(digits: str) -> str:
    """Return the digit that makes ``digits`` followed by it pass the Damm check."""
    interim = 0
    for digit in digits:
        interim = _DAMM[interim][int(digit)]
    return str(interim)


def digits_of(digest: bytes, count: int) -> str:
    """Return ``count`` digits that stand for a digest, in groups of five, the last a check digit.

    The digest is read as one big-endian number of which the last ``count - 1`` decimal digits are kept.

    Args:
        digest: 32 bytes or more, so that the digits are evenly spread.
        count: A multiple of five.
    """
    if len(digest) < _SHORTEST_DIGEST or count % _GROUP:
        msg = "digest or count"
        raise ValueError(msg)
    # The last digits and not the first: those of a large number are evenly spread, its first ones follow
    # Benford's law.
    body = str(int.from_bytes(digest, "big") % 10 ** (count - 1)).zfill(count - 1)
    whole = body + damm_digit(body)
    return " ".join(whole[start : start + _GROUP] for start in range(0, count, _GROUP))


def are_digits(text: str, count: int) -> bool:
    """Tell whether ``text`` is ``count`` digits in groups of five with a right check digit."""
    bare = text.replace(" ", "")
    return _WRITTEN.fullmatch(text) is not None and len(bare) == count and damm_digit(bare[:-1]) == bare[-1]


def check_code(digest: bytes) -> str:
    """Return the 20 digits of a digest: ``ddddd ddddd ddddd ddddd``."""
    return digits_of(digest, CHECK_CODE_DIGITS)


def is_check_code(text: str) -> bool:
    """Tell whether ``text`` has the form of a check code and its last digit is right."""
    return are_digits(text, CHECK_CODE_DIGITS)
