"""The words of one report language, with facts filled in as the language writes them.

The words of the screen are elsewhere: the language of a report and that of the screen are two settings. A report in a
language without a folder takes the English words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from string import Formatter

from eesee_desktop.domain.assessment import StudyPeriod
from eesee_desktop.domain.external import Edition
from eesee_desktop.domain.instrument import FALLBACK_LANGUAGE, nearest_language
from eesee_desktop.domain.review import Finding
from eesee_desktop.domain.score import printed
from eesee_desktop.report.messages.phrases import PanelPhrase, Phrase
from eesee_desktop.report.messages.plural import OTHER, category_of
from eesee_desktop.report.messages.tables import Counted, table_of
from eesee_desktop.system.resources import language_file, languages

# "ar-u-nu-arab": the extension of BCP 47 by which a language tag names the digits it wants.
_DIGITS_WANTED = re.compile(r"-u(?:-[a-z0-9]+)*?-nu-(?P<name>[a-z]{4,8})", re.IGNORECASE)
_DECIMAL = re.compile(r"(?<=[0-9])\.(?=[0-9])")
_NOTE = re.compile(r"\A<!--.*?-->\s*", re.DOTALL)
_EDITION = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})")


class Words:
    """The words of one report language.

    Args:
        language: BCP 47; its base language is tried next, then English. ``-u-nu-arab`` at its end asks for the
            digits of that name, where the language has them.
    """

    def __init__(self, language: str) -> None:
        self.language = nearest_language(language, languages()) or FALLBACK_LANGUAGE
        self._table = table_of(self.language)
        wanted = _DIGITS_WANTED.search(language)
        figures = self._table.figures
        self._figures = figures.get(wanted["name"].lower() if wanted else "", figures[""])
        own = self._figures.digits
        self._digits = str.maketrans("0123456789", own) if own else {}

    def __call__(self, code: Enum, **facts: object) -> str:
        """Return the words for a code, with its facts filled in; numbers as the language writes them."""
        words = self._table.words[code]
        if isinstance(words, Counted):
            words = words.form(category_of(_number(facts[words.by]), self._table.plural))
        # The figures of the words themselves first, and of what is filled in only what came as a number: the name of
        # an organisation stays as it is written.
        return words.translate(self._digits).format(
            **{name: self._fact(fact) for name, fact in facts.items()}
        )

    def finding(self, finding: Finding) -> str:
        """Return a finding as a question; its facts are figures written as text."""
        facts = {name: self._figure_fact(fact) for name, fact in finding.facts}
        return self(finding.code, **facts)

    def figures(self, text: str) -> str:
        """Return figures as the language writes them: ``2,3``, ``2 × ⅓ + 3 × ⅔ = 2,7``.

        Args:
            text: Without words; a point stands for the decimal sign.
        """
        return _DECIMAL.sub(self._figures.decimal, text).translate(self._digits)

    def figure(self, value: Fraction | Decimal | float) -> str:
        """Return a number as the language writes it."""
        return self.figures(printed(value) if isinstance(value, Fraction) else str(value))

    def numbering(self, text: object) -> str:
        """Return the number of a section, a page, an item, in the digits of the language: ``2.1`` stays ``2.1``."""
        return str(text).translate(self._digits)

    def labelled(self, label: Enum, fact: str) -> str:
        """Return a fact behind its label: ``Study period: 1 August 2024 to 31 July 2025``."""
        return self(Phrase.LABELLED, label=self(label), fact=fact)

    def listed(self, items: Iterable[str]) -> str:
        """Return what is listed in a sentence."""
        return self._table.between.join(items)

    def day(self, when: date) -> str:
        """Return a date as the language writes it: ``1 August 2025``."""
        pattern = self._table.first_of_month if when.day == 1 else self._table.day
        return self._date(pattern, when.day, when.month, when.year)

    def period(self, period: StudyPeriod) -> str:
        """Return a study period as the language writes it: ``1 August 2024 to 31 July 2025``."""
        return self(Phrase.PERIOD, first=self.day(period.first), last=self.day(period.last))

    def month(self, edition: Edition) -> str:
        """Return an edition as the language writes it: ``December 2024``."""
        return self._date(self._table.month, 1, edition.month, edition.year)

    def standing(self, name: str) -> str:
        """Return a standing text, Markdown with places to fill in, such as ``{principles}``."""
        text = language_file(self.language, f"{name}.md").read_text(encoding="utf-8")
        # Who translated it stands in a comment at its head, for reviewers and not for readers.
        return _NOTE.sub("", text).strip().translate(self._digits)

    def _date(self, pattern: str, day: int, month: int, year: int) -> str:
        filled = pattern.format(day=day, month=self._table.months[month - 1], year=year)
        return filled.translate(self._digits)

    def _fact(self, fact: object) -> object:
        return self.figure(fact) if isinstance(fact, int | Fraction | Decimal) else fact

    def _figure_fact(self, fact: str) -> object:
        edition = _EDITION.fullmatch(fact)
        if edition is not None:
            return self.month(Edition(int(edition["year"]), int(edition["month"])))
        try:
            return Fraction(fact)
        except ValueError:
            return fact


class FactsAlone(Words):
    """What is said of an assessment without the words that stand on every paper: what another version says as well.

    Marks such as a rating, a rule or a confidence stay, as they say something; phrases are only their facts.
    """

    def __call__(self, code: Enum, **facts: object) -> str:
        """Return the facts of a phrase, and the words of anything else."""
        if not isinstance(code, Phrase | PanelPhrase):
            return super().__call__(code, **facts)
        words = self._table.words[code]
        words = words if isinstance(words, str) else words.form(OTHER)
        names = (name for _, name, _, _ in Formatter().parse(words) if name)
        return " ".join(str(self._fact(facts[name])) for name in names)

    def standing(self, name: str) -> str:
        """Return the places to fill in of a standing text, and nothing else of it."""
        return "\n\n".join(re.findall(r"\{\w+\}", super().standing(name)))


def languages_and_digits() -> tuple[str, ...]:
    """Return the languages there are, BCP 47; those with digits of their own with them too."""
    return tuple(
        f"{language}-u-nu-{name}" if name else language
        for language in languages()
        for name in sorted(table_of(language).figures)
    )


def _number(fact: object) -> Fraction:
    return fact if isinstance(fact, Fraction) else Fraction(str(fact))
