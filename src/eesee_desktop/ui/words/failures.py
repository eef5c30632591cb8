"""Failures in words, their facts filled in."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.ui.words.failure_words import FAILURES
from eesee_desktop.ui.words.reasons import Facts, reason_words


class Failure(NamedTuple):
    """What a person reads of a failure.

    Attributes:
        sentence: What could not be done.
        cause: Why; may be empty where the sentence says it.
        next_step: What to do.
    """

    sentence: str
    cause: str
    next_step: str

    @property
    def in_one(self) -> str:
        """All three as one paragraph."""
        return " ".join(part for part in self if part)


def failure(error: KnownError) -> Failure:
    """Return the words for an error, in the screen's language, its facts filled in."""
    facts = Facts(error.facts)
    reason = reason_words(error)
    if reason:
        facts["reason"] = reason
    return Failure(
        *(
            QCoreApplication.translate("failures", words).format_map(facts) if words else ""
            for words in FAILURES[error.code]
        )
    )


def in_one(error: KnownError) -> str:
    """Return the words for an error as one paragraph."""
    return failure(error).in_one
