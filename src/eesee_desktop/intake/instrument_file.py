"""The method as a file: reading it, or saying which key on which line is at fault."""

from __future__ import annotations

import hashlib
import re
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from eesee_desktop.domain.errors import ErrorCode
from eesee_desktop.domain.ids import DimensionId, PrincipleId
from eesee_desktop.domain.instrument import (
    FALLBACK_LANGUAGE,
    UNSTATED_DISAGREEMENT,
    Band,
    Dimension,
    DisagreementRule,
    Instrument,
    InstrumentRef,
    Principle,
    Provisional,
    ScoringRule,
)
from eesee_desktop.domain.score import HIGHEST, LOWEST
from eesee_desktop.intake.toml_table import Table, TomlFault, read_toml

FORMAT = 2
"""Version of the form of the file, not of the method in it. Format 1 has no table ``disagreement``."""

_LEVELS = HIGHEST - LOWEST + 1
_QUESTIONS_MOST = 12
_PRINCIPLES_MOST = 9
_DIMENSIONS_MOST = 9
_STEPS = ("1", "1/2")
_DECIMALS_MOST = 3
_PANEL_MOST = 99
_WORDS_MOST = 5000
_SHARE_MOST = Fraction(1, 2)  # with more, no panel could have two camps of it
_ID = r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?"
_VERSION = r"[0-9]{4}(?:\.[0-9]{1,3}){1,2}"
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?")
_BOUND = r"[1-5]\.[0-9]"


class Scorer(StrEnum):
    """Who scores a principle."""

    PANEL = "panel"
    CIVICUS_MONITOR = "civicus_monitor"


class Ties(StrEnum):
    """How a value in the middle of two is rounded."""

    HALF_UP = "half_up"


def load_instrument(data: bytes) -> Instrument:
    """Read an instrument file.

    Args:
        data: The bytes of the file, which the instrument keeps and is hashed by.

    Raises:
        KnownError: INSTRUMENT_NOT_VALID with ``reason`` (a :class:`TomlFault`), ``key``, ``line`` (from 1),
            ``value`` and ``expected``.
    """
    root = read_toml(data, ErrorCode.INSTRUMENT_NOT_VALID)
    # First of all: of a later format nothing else could be judged.
    form = root.whole("format", 1, FORMAT)
    languages = _languages(root)
    scale, rounding = root.table("scale"), root.table("rounding")
    panel, narrative = root.table("panel"), root.table("narrative")
    rounding.word("ties", Ties)
    low, high = narrative.wholes("words", 2, 1, _WORDS_MOST)
    step_pattern = "|".join(_STEPS)
    scale.text("step", step_pattern, " or ".join(_STEPS))
    instrument = Instrument(
        ref=InstrumentRef(
            id=root.text("id", _ID, "lower-case letters, digits and hyphens"),
            version=root.text("version", _VERSION, "year and number, such as 2025.1"),
            sha256=hashlib.sha256(data).hexdigest(),
        ),
        title=root.local_text("title", languages),
        languages=languages,
        scale=scale.local_texts("words", languages, _LEVELS, _LEVELS),
        step=scale.fraction("step"),
        decimals=rounding.whole("decimals", 0, _DECIMALS_MOST),
        panel_rule=panel.word("rule", ScoringRule),
        minimum_panel=panel.whole("minimum", 1, _PANEL_MOST),
        disagreement=UNSTATED_DISAGREEMENT if form == 1 else _disagreement(root, languages),
        narrative_words=(low, high),
        bands=_bands(root, languages) if root.has("bands") else (),
        provisional=_provisional(root),
        principles=_principles(root, languages),
        raw=data,
    )
    # Closing refuses keys that nobody has asked for. A misspelt optional key would otherwise count as absent,
    # and change every score silently.
    for table in (scale, rounding, panel, narrative, root):
        table.close()
    return instrument


def _languages(root: Table) -> tuple[str, ...]:
    languages = root.texts("languages")
    for position, language in enumerate(languages):
        if not _LANGUAGE.fullmatch(language):
            root.refuse(TomlFault.VALUE_REFUSED, "BCP 47, such as en or pt-BR", "languages", position)
    if FALLBACK_LANGUAGE not in languages:
        root.refuse(TomlFault.LANGUAGE_MISSING, FALLBACK_LANGUAGE, "languages")
    return languages


def _provisional(root: Table) -> frozenset[Provisional]:
    parts = root.texts("provisional")
    for position, part in enumerate(parts):
        if part not in {known.value for known in Provisional}:
            root.refuse(TomlFault.VALUE_REFUSED, ", ".join(Provisional), "provisional", position)
    return frozenset(Provisional(part) for part in parts)


def _disagreement(root: Table, languages: tuple[str, ...]) -> DisagreementRule:
    table = root.table("disagreement")
    divided, wide = table.table("divided"), table.table("wide")
    low, high = divided.fraction("low"), divided.fraction("high")
    if low < LOWEST:
        divided.refuse(TomlFault.VALUE_REFUSED, f"{LOWEST} at least", "low")
    if not low < high <= HIGHEST:
        divided.refuse(TomlFault.VALUE_REFUSED, f"above low, {HIGHEST} at most", "high")
    share = divided.fraction("share")
    if share > _SHARE_MOST:
        divided.refuse(TomlFault.VALUE_REFUSED, f"{_SHARE_MOST} at most", "share")
    apart = wide.fraction("interquartile_range")
    if apart > HIGHEST - LOWEST:
        wide.refuse(TomlFault.VALUE_REFUSED, f"{HIGHEST - LOWEST} at most", "interquartile_range")
    rule = DisagreementRule(
        divided=divided.local_text("name", languages),
        low=low,
        high=high,
        share=share,
        wide=wide.local_text("name", languages),
        interquartile_range=apart,
        source=table.local_text("source", languages),
    )
    for part in (divided, wide, table):
        part.close()
    return rule


def _bands(root: Table, languages: tuple[str, ...]) -> tuple[Band, ...]:
    """Read bands that touch each other and together reach from 1 to 5."""
    bands: list[Band] = []
    edge = Decimal(LOWEST)
    tables = root.tables("bands", 1, _LEVELS * 2)
    for table in tables:
        lowest = Decimal(table.text("lowest", _BOUND, "1.0 to 5.0 as text"))
        below = Decimal(table.text("below", _BOUND, "1.0 to 5.0 as text"))
        # Bands must touch: a gap would leave a score without a word, an overlap would give it two.
        if lowest != edge:
            table.refuse(TomlFault.VALUE_REFUSED, str(edge), "lowest")
        if not lowest < below <= HIGHEST:
            table.refuse(TomlFault.VALUE_REFUSED, f"above {lowest}, {HIGHEST} at most", "below")
        bands.append(Band(lowest, below, table.local_text("name", languages)))
        table.close()
        edge = below
    if edge != HIGHEST:
        tables[-1].refuse(TomlFault.VALUE_REFUSED, f"{HIGHEST}.0 in the last band", "below")
    return tuple(bands)


def _principles(root: Table, languages: tuple[str, ...]) -> tuple[Principle, ...]:
    principles: list[Principle] = []
    for number, table in enumerate(root.tables("principles", 1, _PRINCIPLES_MOST), start=1):
        # Stated in the file although the order says it: whoever reorders principles gets an error instead of an
        # instrument that means something else.
        table.whole("id", number, number)
        is_external = table.word("scored_by", Scorer) is not Scorer.PANEL
        if is_external and any(principle.is_external for principle in principles):
            table.refuse(TomlFault.VALUE_REFUSED, "one external principle at most", "scored_by")
        dimensions = table.tables("dimensions", 1, _DIMENSIONS_MOST)
        principles.append(
            Principle(
                id=PrincipleId(number),
                name=table.local_text("name", languages),
                is_external=is_external,
                dimensions=tuple(
                    _dimension(dimension, f"{number}.{position}", languages)
                    for position, dimension in enumerate(dimensions, start=1)
                ),
            )
        )
        table.close()
    return tuple(principles)


def _dimension(table: Table, wanted: str, languages: tuple[str, ...]) -> Dimension:
    dimension = Dimension(
        id=DimensionId(table.text("id", re.escape(wanted), wanted)),
        name=table.local_text("name", languages),
        weight=table.fraction("weight"),
        questions=table.local_texts("questions", languages, 1, _QUESTIONS_MOST),
        levels=table.local_texts("levels", languages, _LEVELS, _LEVELS),
    )
    table.close()
    return dimension
