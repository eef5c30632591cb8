"""The method in another language: its texts beside those that its file has.

An assessment is pinned to the bytes of the method's file, so a translation is never written into it: it is a value of
its own, put beside the texts when they are printed or shown.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from eesee_desktop.domain.instrument import Dimension, Instrument, LocalText, Principle


@dataclass(frozen=True, slots=True)
class DimensionWords:
    """The texts of a dimension: as many questions and levels as the method has."""

    name: str
    questions: tuple[str, ...]
    levels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MethodWords:
    """The texts of a method in one language.

    Attributes:
        scale: The words of the scores 1 to 5.
        divided: What a panel of two camps is called.
        wide: What a panel is called whose middle half lies far apart.
        source: Where the rule of disagreement comes from.
        principles: By number.
        dimensions: By id.
    """

    title: str
    scale: tuple[str, ...]
    divided: str
    wide: str
    source: str
    principles: Mapping[int, str]
    dimensions: Mapping[str, DimensionWords]


def translated(instrument: Instrument, language: str, words: MethodWords) -> Instrument:
    """Return an instrument that has its texts in one more language; bytes, hash and figures are the same.

    Args:
        language: BCP 47; where the file has texts in it already, those stay.

    Raises:
        ValueError: The words are those of another method.
    """
    if language in instrument.languages:
        return instrument
    rule = instrument.disagreement
    return replace(
        instrument,
        title=_with(instrument.title, language, words.title),
        languages=(*instrument.languages, language),
        scale=_all_with(instrument.scale, language, words.scale),
        disagreement=replace(
            rule,
            divided=_with(rule.divided, language, words.divided),
            wide=_with(rule.wide, language, words.wide),
            source=_with(rule.source, language, words.source),
        ),
        principles=tuple(_principle(one, language, words) for one in instrument.principles),
    )


def _principle(principle: Principle, language: str, words: MethodWords) -> Principle:
    return replace(
        principle,
        name=_with(principle.name, language, words.principles[principle.id]),
        dimensions=tuple(_dimension(one, language, words.dimensions[one.id]) for one in principle.dimensions),
    )


def _dimension(dimension: Dimension, language: str, words: DimensionWords) -> Dimension:
    return replace(
        dimension,
        name=_with(dimension.name, language, words.name),
        questions=_all_with(dimension.questions, language, words.questions),
        levels=_all_with(dimension.levels, language, words.levels),
    )


def _with(text: LocalText, language: str, words: str) -> LocalText:
    return LocalText((*text.by_language, (language, words)))


def _all_with(texts: Sequence[LocalText], language: str, words: Sequence[str]) -> tuple[LocalText, ...]:
    # One left out would pair all that follow with other ones: strict, as the method's own file is.
    return tuple(_with(text, language, said) for text, said in zip(texts, words, strict=True))
