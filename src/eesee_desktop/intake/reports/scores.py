"""How a score is written: "Score: 2.6", "Note : 2,3 sur 5", "2.0 out of 5", "Score: 2.3 (Disabling)"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from eesee_desktop.domain.external import Rating
from eesee_desktop.intake.reports.lines import folded_whole
from eesee_desktop.intake.reports.vocabulary import alternatives, vocabulary

# Bounded, or a row of dots would be tried in every way that it can be shared out.
_SIGN = r"[\s:=|,;.\-]{0,6}"
# Words that follow each other on a line, at most so many between a word for a score and its figure.
_BETWEEN = 4


@dataclass(frozen=True, slots=True)
class ScoreWords:
    """A score as it was written.

    Attributes:
        figure: As ``2.3``; empty where it cannot be a score, or where only its word stands there.
        principle: Its number, where the words name one.
        is_of_country: Of a whole country, which nobody computes here.
        is_open: The word alone: the figure follows.
    """

    figure: str = ""
    rating: Rating | None = None
    principle: str = ""
    is_of_country: bool = False
    is_open: bool = False


@cache
def _statement() -> re.Pattern[str]:
    words = vocabulary()
    said = alternatives((*words.words["levels"], *words.ratings))
    whole, score = words.one_of("overall"), words.one_of("score")
    of = r"(?:(?:of|for|du|de la|de|del|do|da)\s+)?(?:the\s+)?"
    numbered = rf"{of}{words.one_of('principle')}\s*(?:{words.one_of('number')}\s*)?(?P<principle>[1-9])"
    return re.compile(
        rf"\(?\s*(?P<overall>{whole}\s+)?(?:(?P<word>{score})(?!\w))?"
        rf"(?:\s+(?:{numbered}|{of}(?P<whole>{whole}))(?!\w))?"
        rf"(?:\s*\((?:/|{words.one_of('out_of')})\s*5\))?"
        rf"{_SIGN}(?:{said}{_SIGN}\(?)?\s*"
        rf"(?P<figure>\d{{1,3}}(?:[.,]\d{{1,3}})?)?(?![\d.,]*\d)"
        rf"\s*(?P<scale>(?:/|{words.one_of('out_of')})\s*5(?:[.,]0)?(?!\w|[.,]?\d))?"
        rf"{_SIGN}\(?\s*(?P<said>{said})?(?:\s*[,;/-]\s*{said})?[\s).]{{0,4}}"
    )


def score_in(text: str) -> ScoreWords | None:
    """Return the score that folded words state and nothing else, None where they say something else."""
    match = _statement().fullmatch(text)
    if match is None or not (match["word"] or (match["figure"] and (match["scale"] or match["said"]))):
        return None
    is_of_country = bool(match["overall"] or match["whole"])
    if match["figure"] is None:
        return ScoreWords(principle=match["principle"] or "", is_of_country=is_of_country, is_open=True)
    return ScoreWords(
        figure=_figure(match["figure"]),
        rating=vocabulary().ratings.get(match["said"] or ""),
        principle=match["principle"] or "",
        is_of_country=is_of_country,
    )


def figure_alone(text: str) -> str:
    """Return the score that folded words are, behind a line with the word for it; empty where they are none."""
    found = score_in(text) or score_in(f"score {text}")
    return found.figure if found is not None else ""


@cache
def _beginning() -> re.Pattern[str]:
    words = vocabulary()
    return re.compile(
        rf"(?:^|[\s(:|,.-])(?=\(?(?:{words.one_of('score')})[\s:=|(.-]*\d"
        rf"|\(?\d(?:[.,]\d{{1,2}})?\s*(?:/|{words.one_of('out_of')})\s*5(?:[.,]0)?[\s)]*$)"
    )


def score_at_end(text: str) -> tuple[int, ScoreWords] | None:
    """Return where in folded words the score begins that they end with, and the score."""
    for match in _beginning().finditer(text):
        found = score_in(text[match.end() :])
        if found is not None and found.figure:
            return match.start(), found
    return None


@cache
def _mention() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w){vocabulary().one_of('score')}(?!\w)(?:\W+\w+){{0,{_BETWEEN}}}?\W+"
        r"[1-5](?:[.,]\d{1,2})?(?![\w%]|[.,]\d|\s*(?:/|%|per|out of)\s*1?\d\d)"
    )


def mentions_score(text: str) -> bool:
    """Tell whether a paragraph names a score with its figure."""
    return _mention().search(folded_whole(text)) is not None


def _figure(written: str) -> str:
    """Return a figure as scores are written; empty if it is not on the scale."""
    figure = written.replace(",", ".")
    whole, _, decimals = figure.partition(".")
    if len(decimals) > 2 or not 1 <= float(figure) <= 5:  # noqa: PLR2004  the scale, and the decimals ever printed
        return ""
    # "2.80" is 2.8; "2.0" is what reports print.
    return f"{whole}.{decimals[0]}" if len(decimals) == 2 and decimals[1] == "0" else figure  # noqa: PLR2004  as above


@cache
def _head() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){vocabulary().one_of('score')}(?!\w)")


def is_score_head(text: str) -> bool:
    """Tell whether folded words can be the head of a column of scores."""
    return _head().search(text) is not None


@cache
def _head_words() -> re.Pattern[str]:
    words = vocabulary().one_of("score", "principle", "dimension", "levels", "number", "scale_words")
    return re.compile(rf"(?<!\w){words}s?(?!\w)")


def is_table_head(text: str) -> bool:
    """Tell whether folded words say no more than the head of a table of scores does."""
    return not any(letter.isalnum() for letter in _head_words().sub(" ", text))


@cache
def _level() -> re.Pattern[str]:
    words = vocabulary()
    return re.compile(rf"\(?{alternatives((*words.words['levels'], *words.ratings))}\)?")


def is_level(text: str) -> bool:
    """Tell whether folded words are nothing but the word for a score."""
    return _level().fullmatch(text) is not None
