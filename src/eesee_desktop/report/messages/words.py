"""The words of the paper, by code and report language; the words of the screen are elsewhere.

A language is complete or it is not here: a test holds every table against its enums. A report in a language that
is not here yet takes the English words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from enum import Enum
from string import Formatter

from eesee_desktop.domain.assessment import StudyPeriod
from eesee_desktop.domain.external import Edition
from eesee_desktop.domain.instrument import FALLBACK_LANGUAGE, nearest_language
from eesee_desktop.report.messages.english import ENGLISH, ENGLISH_MONTHS
from eesee_desktop.report.messages.phrases import PanelPhrase, Phrase
from eesee_desktop.system.resources import resource

Table = Mapping[Enum, str]

# A StrEnum member equals its value, so no two enums here may share one: a test counts.
TABLES: Mapping[str, Table] = {"en": ENGLISH}
MONTHS: Mapping[str, tuple[str, ...]] = {"en": ENGLISH_MONTHS}


class Words:
    """The words of one report language.

    Args:
        language: BCP 47; its base language is tried next, then English.
    """

    def __init__(self, language: str) -> None:
        self.language = nearest_language(language, TABLES) or FALLBACK_LANGUAGE
        self._table = TABLES[self.language]
        self._months = MONTHS[self.language]

    def __call__(self, code: Enum, **facts: object) -> str:
        """Return the words for a code, with its facts filled in."""
        return self._table[code].format(**facts)

    def day(self, when: date) -> str:
        """Return a date as the language writes it: ``1 August 2025``."""
        return f"{when.day} {self._months[when.month - 1]} {when.year}"

    def period(self, period: StudyPeriod) -> str:
        """Return a study period as the language writes it: ``1 August 2024 to 31 July 2025``."""
        return self(Phrase.PERIOD, first=self.day(period.first), last=self.day(period.last))

    def month(self, edition: Edition) -> str:
        """Return an edition as the language writes it: ``December 2024``."""
        return f"{self._months[edition.month - 1]} {edition.year}"

    def standing(self, name: str) -> str:
        """Return a standing text, Markdown with places to fill in, such as ``{principles}``."""
        path = resource("report", self.language, f"{name}.md")
        return path.read_text(encoding="utf-8").strip()


class FactsAlone(Words):
    """What is said of an assessment without the words that stand on every paper: what another version says as well.

    Marks such as a rating, a rule or a confidence stay, as they say something; phrases are only their facts.
    """

    def __call__(self, code: Enum, **facts: object) -> str:
        """Return the facts of a phrase, and the words of anything else."""
        if not isinstance(code, Phrase | PanelPhrase):
            return super().__call__(code, **facts)
        names = (name for _, name, _, _ in Formatter().parse(self._table[code]) if name)
        return " ".join(str(facts[name]) for name in names)

    def standing(self, name: str) -> str:
        """Return the places to fill in of a standing text, and nothing else of it."""
        return "\n\n".join(re.findall(r"\{\w+\}", super().standing(name)))
