"""What this program says in a draft that it prints, as patterns: what is left of one that comes back, people wrote.

The words are those of ``resources/languages``, from which the print was made.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from string import Formatter
from typing import cast

from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.markup.read import read
from eesee_desktop.system.resources import language_file, languages

Tables = Mapping[str, Mapping[str, str | Mapping[str, str]]]

_STANDING = ("introduction", "research_process", "notice")
# Paragraphs that are the program's wherever they stand.
_ALONE = (
    *(
        "scores_lead",
        "no_overall",
        "not_scored",
        "missing_scores",
        "previous",
        "this_year_mark",
        "previous_mark",
    ),
    *(
        "working",
        "weights_provisional",
        "weights_provisional_long",
        "external_note",
        "external_partial",
        "cited",
    ),
    *("dimensions_unscored", "principle_number", "not_written", "none_given", "none_made", "panel_named"),
)
_QUIET = ("previous", "confidence", "decided_by_of", "decided_by", "no_longer_by")
_POINT = "[.,\u066b]"
_FORMULA = re.compile(r"[\d.,\u066b×÷+=/\u2044⅓⅔¼½¾⅕⅖⅗⅘⅙⅐⅛⅜⅝⅞⅑⅒\s]+")
_COMMENT = re.compile(r"\A<!--.*?-->\s*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class PrintWords:
    """The words of a print in one language, for one method.

    Attributes:
        headings: Of the parts that are printed in this order, by the key of the phrase.
        labels: The headings of reasons below a dimension, by the leaf of the field.
        score_line: What stands below the heading of a dimension.
        cited: What stands above a text.
        tied: What stands behind a recommendation.
        remark: The word beside the score of a principle.
        weight: Of a row of the table of a principle.
    """

    headings: Mapping[str, re.Pattern[str]]
    audiences: Mapping[Audience, re.Pattern[str]]
    labels: Mapping[str, re.Pattern[str]]
    links: re.Pattern[str]
    score_line: re.Pattern[str]
    figure: re.Pattern[str]
    cited: re.Pattern[str]
    remark: re.Pattern[str]
    tied: re.Pattern[str]
    weight: re.Pattern[str]
    own: re.Pattern[str]
    standing: re.Pattern[str]

    @property
    def above(self) -> tuple[re.Pattern[str], ...]:
        """What stands above the narrative of a dimension, in this order."""
        return self.score_line, self.cited

    def is_own(self, text: str) -> bool:
        """Tell whether a paragraph is one that the program says wherever it stands."""
        return any(one.fullmatch(text) for one in (self.own, self.standing, _FORMULA))


def language_of(title: str) -> str | None:
    """Return the language in which a print has a title; None where none has it."""
    return next(
        (one for one in languages() if pattern_of(_tables(one)["report"]["title"]).fullmatch(title)), None
    )


def print_words(language: str, instrument: Instrument) -> PrintWords:
    """Return the words of a print in a language that there is; the instrument has its texts in that language."""
    tables = _tables(language)
    report = tables["report"]
    scale = _one_of(word.in_language(language) for word in instrument.scale)
    number = rf"\d(?:{_POINT}\d{{1,2}})?"
    facts = {
        "rule": _one_of(cast("Iterable[str]", tables["rules"].values())),
        "level": _one_of(cast("Iterable[str]", tables["confidence"].values())),
        "score": number,
        "count": r"\d+",
        "numbers": r"\d+(?:(?:–|[,،]\s+)\d+)*",
        "share": r"\S+",
    }
    quiet = "(?:" + "|".join(_pattern(report[key], facts) for key in _QUIET) + ")"
    quiet = rf"{quiet}(?:\s+·\s+{quiet})*"
    strong = rf"(?:{_pattern(report['not_scored'])}|{number}(?:\s+{scale})?)"
    decimals = rf"\d{_POINT}\d{{{instrument.decimals}}}" if instrument.decimals else r"\d"
    ratings = cast("Iterable[str]", tables["ratings"].values())
    bands = [band.name.in_language(language) for band in instrument.bands]
    lead = f"{report['scores_lead']} {report['no_overall']}"
    # Of the note the first sentence is enough: figures and names in it may come back in another order.
    note = f"{_pattern(str(report['external_note']).partition('. ')[0])}\\..*"
    own = "|".join([_pattern(lead), note, *(_pattern(report[key], facts) for key in _ALONE)])
    return PrintWords(
        headings={
            key: pattern_of(report[key])
            for key in ("introduction", "context", "assessment", "recommendations", "process", "sources")
        },
        audiences={one: pattern_of(tables["audiences"][one.name.lower()]) for one in Audience},
        labels={
            leaf: pattern_of(report[leaf]) for leaf in ("justification", "minority_note", "reason_for_change")
        },
        links=pattern_of(f"{report['links_live']} {report['links_lost']}"),
        score_line=_compiled(rf"(?:{strong}(?:\s+{quiet})?|{quiet})(?=\s|$)\s*"),
        figure=_compiled(rf"(?P<figure>{decimals})[1¹\u0661]?(?:\s+{_one_of([*ratings, *bands])})?"),
        remark=_compiled(_one_of([*ratings, *bands])),
        cited=_compiled(rf"{_pattern(report['cited'], facts)}(?=\s|$)\s*"),
        tied=_compiled(
            rf"\s*(?:{_pattern(report['tied_to'], facts)}|{_pattern(report['tied_to_many'], facts)})$"
        ),
        weight=_compiled(_pattern(report["weight"], facts)),
        own=_compiled(own),
        standing=_compiled("|".join(_standing(language))),
    )


def pattern_of(words: str | Mapping[str, str]) -> re.Pattern[str]:
    """Return the pattern that a phrase fits, whatever its facts are."""
    return _compiled(_pattern(words))


@cache
def _tables(language: str) -> Tables:
    return cast("Tables", tomllib.loads(language_file(language, "words.toml").read_text(encoding="utf-8")))


def _standing(language: str) -> Iterator[str]:
    """Yield patterns of the paragraphs of the standing texts; the principles in them are told by their names."""
    for name in _STANDING:
        text = _COMMENT.sub("", language_file(language, f"{name}.md").read_text(encoding="utf-8"))
        yield from (_pattern(block.text) for block in read(text) if block.text.strip() != "{principles}")


def _pattern(words: str | Mapping[str, str], facts: Mapping[str, str] | None = None) -> str:
    if not isinstance(words, str):
        forms = (form for key, form in words.items() if key != "by")
        return "(?:" + "|".join(_pattern(form, facts) for form in forms) + ")"
    parts = []
    for literal, name, _, _ in Formatter().parse(words):
        # Blanks come back as other blanks, and figures in the digits of the report.
        parts.append(re.sub(r"\d", r"\\d", re.sub(r"(?:\\?\s)+", r"\\s+", re.escape(literal))))
        if name is not None:
            parts.append((facts or {}).get(name, ".+?"))
    return "".join(parts)


def _one_of(words: Iterable[str]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(_pattern(one) for one in longest_first) + ")"


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE | re.DOTALL)
