"""How hard a passphrase is to guess for somebody who knows words and habits (zxcvbn, Wheeler 2016)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

# zxcvbn's work grows with the cube of the length; what stands beyond only adds strength.
_LONGEST = 72


class StrengthCode(StrEnum):
    """What makes a passphrase easy to guess; the words for it live on screen."""

    COMMON = "common"
    DATE = "date"
    KEYBOARD_ROW = "keyboard_row"
    PERSONAL = "personal"
    REPEATED = "repeated"
    SEQUENCE = "sequence"
    SHORT = "short"


_CODES = {
    "date": StrengthCode.DATE,
    "regex": StrengthCode.DATE,
    "repeat": StrengthCode.REPEATED,
    "sequence": StrengthCode.SEQUENCE,
    "spatial": StrengthCode.KEYBOARD_ROW,
}
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_SHORT = 10
_STRONG = 4


@dataclass(frozen=True, slots=True)
class Strength:
    """An estimate.

    Attributes:
        score: 0 (guessed at once) to 4 (out of reach).
        guesses_log10: Decimal logarithm of the number of guesses.
        codes: What weakens it, none for a score of 4.
    """

    score: int
    guesses_log10: float
    codes: tuple[StrengthCode, ...]


def estimate(passphrase: str, personal_words: Iterable[str] = ()) -> Strength:
    """Estimate a passphrase.

    Args:
        personal_words: Names that an attacker would try first: of the organisation, the country, the person.
    """
    # Judged in the form in which it will be used, see passphrase._normal.
    normal = unicodedata.normalize("NFKC", passphrase)
    if not normal.strip():
        return Strength(0, 0.0, (StrengthCode.SHORT,))
    # "Red Ejemplo" as a whole and each of its words: people take one of them and add a year.
    words = [part for word in personal_words for part in (word, *word.split()) if part]
    from zxcvbn import zxcvbn  # noqa: PLC0415  slow to load, and few calls need it

    found = zxcvbn(normal[:_LONGEST], user_inputs=words)
    score = int(found["score"])
    # A strong passphrase may well hold a date or a common word; to say so would only make people change it for
    # the worse.
    codes = set() if score == _STRONG else {_code(match) for match in found["sequence"]} - {None}
    if score < _STRONG and len(normal) < _SHORT:
        codes.add(StrengthCode.SHORT)
    return Strength(
        score, float(found["guesses_log10"]), tuple(sorted(code for code in codes if code is not None))
    )


def _code(match: dict[str, object]) -> StrengthCode | None:
    if match["pattern"] == "dictionary":
        return StrengthCode.PERSONAL if match["dictionary_name"] == "user_inputs" else StrengthCode.COMMON
    # The keypad has the keys of 2025 side by side; a person sees a year, and would look for such keys in vain.
    if _YEAR.fullmatch(str(match["token"])):
        return StrengthCode.DATE
    return _CODES.get(str(match["pattern"]))
