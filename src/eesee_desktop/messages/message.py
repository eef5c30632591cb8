"""A message in its three parts, and how facts and another language get into it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from fractions import Fraction
from typing import NamedTuple

from eesee_desktop.domain.score import printed
from eesee_desktop.messages.apart import apart, is_mirrored
from eesee_desktop.messages.marking import QT_TRANSLATE_NOOP

Translate = Callable[[str, str], str]
"""Returns a text, given with its context, in the language of whoever reads it."""


Dating = Callable[[datetime], str]
"""Writes a moment as whoever reads it writes one, by the clock on their wall."""


DECIMAL_SIGN = QT_TRANSLATE_NOOP("message", ".")


class Message(NamedTuple):
    """What a person reads.

    Attributes:
        sentence: What is the matter.
        cause: Why, or what it means; empty where the sentence says it.
        next_step: What to do.
    """

    sentence: str
    cause: str = ""
    next_step: str = ""

    @property
    def in_one(self) -> str:
        """All three as one paragraph."""
        return " ".join(part for part in self if part)


def in_numbers(moment: datetime) -> str:
    """Return a moment as the command line writes it: in the order of ISO 8601, to the minute."""
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"


class Facts(dict[str, object]):
    """Names and figures for a sentence.

    One that is missing shows as an ellipsis: a sentence with a gap still tells more than a failure while telling of
    a failure.
    """

    def __init__(self, facts: Mapping[str, object], dated: Dating = in_numbers) -> None:
        super().__init__(facts)
        if "score" in self:  # exact inside, 5/2; as people write it in a sentence, 2.5
            self["score"] = printed(Fraction(str(self["score"])))
        for name, value in facts.items():
            if isinstance(value, datetime):
                self[name] = dated(value)

    def apart(self) -> Facts:
        """Return the same for a sentence from right to left: each fact in its own direction."""
        kept = Facts({})
        kept.update({name: apart(str(value), in_mirrored=True) for name, value in self.items()})
        return kept

    def __missing__(self, key: str) -> str:
        return "…"


def in_english(_context: str, text: str) -> str:
    """Return a text as it is written in the source: the translation of the command line."""
    return text


def filled(context: str, text: str, facts: Facts, translate: Translate) -> str:
    """Return one text of the catalogue, translated first and then filled in: facts belong to no language."""
    # An empty text is not translated: Qt returns the header of the translation file for it.
    if not text:
        return ""
    if "score" in facts:  # facts belong to no language, the decimal sign of a score does
        facts = Facts(facts)
        facts["score"] = str(facts["score"]).replace(".", translate("message", DECIMAL_SIGN))
    told = translate(context, text)
    # Qt-free, so by the text itself: one in Arabic letters keeps names in Latin letters together.
    return told.format_map(facts.apart() if is_mirrored(told) else facts)
