"""The figures and standard text of a published report: title page, rebasing footnote, funding notice, page rests.

A paragraph is standing matter only if nothing is left of it once the known words are taken away; what is left of one is
somebody's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from eesee_desktop.domain.external import RAW_HIGHEST, Edition, Rating
from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.intake.reports.lines import folded, folded_whole, line_of
from eesee_desktop.intake.reports.vocabulary import alternatives, vocabulary
from eesee_desktop.system.countries import country_called

_YEAR = re.compile(r"(?<!\d)20[0-9]{2}(?!\d)")
_RAW = re.compile(rf"(?<![0-9.])(?P<raw>[0-9]{{1,3}})\s*(?:/|out of|sur|sobre|de|من)\s*{RAW_HIGHEST}(?!\d)")
# The notice is one short paragraph. Prose about EU funding may well use the same words, at length.
_NOTICE_CHARACTERS = 700
_BEGINNING = 120  # characters, by which the footnote on rebasing is told from prose
_COVER_CHARACTERS = 200
_PICTURE = re.compile(
    r"!\[(?P<caption>[^\]]*)\](?:\([^)]*\)|\[[^\]]*\])|<img\b(?P<inside>[^>]*)>", re.IGNORECASE
)
_ALTERNATIVE = re.compile(r"\balt\s*=\s*\"(?P<caption>[^\"]*)\"", re.IGNORECASE)
_FILE = re.compile(r"[\w-]+\.(?:png|jpe?g|gif|svg|emf|wmf)", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_SENTENCES = re.compile(r"(?<=[.!?])\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Cover:
    """What a paragraph of the title page says; empty values where it does not.

    Attributes:
        left: The words that are none of these, folded.
    """

    is_title: bool = False
    country: CountryCode | None = None
    published: str = ""
    left: str = ""


@dataclass(frozen=True, slots=True)
class Rebasing:
    """What the footnote on the score of principle 1 says."""

    raw: int
    rating: Rating | None
    edition: Edition | None


@dataclass(frozen=True, slots=True)
class Period:
    """The years that a report says it is about."""

    first: int
    last: int


@cache
def _month_year() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?P<month>{alternatives(vocabulary().months)})(?!\w)\.?,?\s+(?:de\s+|of\s+|do\s+)?(?P<year>20[0-9]{{2}})(?!\d)"
    )


@cache
def _title() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){vocabulary().one_of('title')}(?!\w)")


@cache
def _standing() -> re.Pattern[str]:
    words = vocabulary()
    return re.compile(
        rf"(?<!\w)(?:{words.one_of('standing', 'title')}|{_page()}|{words.one_of('page')})(?!\w)"
    )


def _page() -> str:
    """Return a pattern of the number of a page."""
    page = vocabulary().one_of("page")
    return rf"(?:{page}\s*)?\d{{1,3}}(?:\s*(?:/|{page})\s*\d{{1,3}})?"


def cover_of(text: str) -> Cover:
    """Return what a paragraph of the title page says."""
    if len(text) > _COVER_CHARACTERS:
        return Cover(left=text)
    words = folded(text)
    month = _month_year().search(words)
    rest = _title().sub(" ", _month_year().sub(" ", words))
    rest = " ".join(_WORD.findall(_YEAR.sub(" ", rest)))
    # What is left when title and date are taken away: on some covers all three stand in one line.
    country = _country(rest) if rest else None
    return Cover(
        is_title=_title().search(words) is not None,
        country=None if country is None else CountryCode(country),
        published=str(_edition(month)) if month is not None else "",
        left="" if country is not None else rest,
    )


@cache
def _state() -> re.Pattern[str]:
    return re.compile(rf"{vocabulary().one_of('state')}\s+")


@cache
def _rebased() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){vocabulary().one_of('rebased')}(?!\w)")


@cache
def _rebasing_begins() -> re.Pattern[str]:
    return re.compile(rf"[\W\d]*{vocabulary().one_of('rebasing_begins')}(?!\w)")


@cache
def _notice() -> re.Pattern[str]:
    funded, union, denied = (
        rf"(?<!\w){vocabulary().one_of(f'notice_{part}')}(?!\w)" for part in ("funded", "union", "denied")
    )
    return re.compile(rf"(?:{funded}.*{union}|{union}.*{funded}).*{denied}", re.DOTALL)


@cache
def _rating() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){alternatives(vocabulary().ratings)}(?!\w)")


@cache
def _known_rebasing() -> re.Pattern[str]:
    words = vocabulary()
    known = words.one_of("rebased", "rebasing")
    return re.compile(rf"(?<!\w)(?:{known}|{alternatives(words.ratings)})(?!\w)")


@cache
def _period_line() -> re.Pattern[str]:
    return re.compile(rf"\(?\s*{vocabulary().one_of('period')}\s*[:|\-]\s*(?P<when>.+)")


@cache
def _member_line() -> re.Pattern[str]:
    return re.compile(rf"{vocabulary().one_of('member')}\s*:?\s+(?P<name>\S.*)")


def _country(words: str) -> str | None:
    found = country_called(words)
    if found is not None:
        return found
    state = _state().match(words)
    return country_called(words[state.end() :]) if state is not None else None


def is_standing(text: str) -> bool:
    """Tell whether nothing is left of a short text once the words that every report has are taken away."""
    if len(text) > _COVER_CHARACTERS:
        return False
    return _WORD.search(_standing().sub(" ", folded(text))) is None


def period_in(text: str) -> Period | None:
    """Return the years of a line that says which period a report is about, None where it does not say so."""
    words = folded(text)
    match = _period_line().match(words)
    years = [int(year) for year in _YEAR.findall(match["when"])] if match is not None else []
    return Period(min(years), max(years)) if years else None


def member_in(text: str) -> str:
    """Return whom a line of the title page names as the author, empty where it names nobody."""
    line = line_of(text)
    match = _member_line().match(line.text)
    return "" if match is None else text[line.origins[match.start("name")] :].strip(" *_")


def rebasing_of(text: str, *, is_note: bool) -> Rebasing | None:
    """Return what the footnote on rebasing says, None where the passage is another one."""
    # Converters turn footnotes into ordinary paragraphs at the foot of the page; how they begin gives them away.
    # The number of the note may stand before it.
    if not is_note and _rebasing_begins().match(folded(text[:_BEGINNING])) is None:
        return None
    plain = re.sub(r"\]\([^()\s]*\)|[*_\[\]]", "", folded_whole(" ".join(text.split())))
    raw = _RAW.search(plain)
    # Every part has to be there. A wrong raw score would be worse than one that has to be typed in.
    if raw is None or int(raw["raw"]) > RAW_HIGHEST or not _rebased().search(plain):
        return None
    ratings = vocabulary().ratings
    rating = _rating().search(plain)
    month = _month_year().search(plain)
    return Rebasing(
        raw=int(raw["raw"]),
        rating=None if rating is None else ratings[rating[0]],
        edition=None if month is None else _edition(month),
    )


def sentences_of(text: str) -> list[str]:
    """Return a text cut behind its sentences; joined by blanks they have its words."""
    return [sentence for sentence in _SENTENCES.split(text) if sentence.strip()]


def says_rebasing(sentence: str) -> bool:
    """Tell whether a sentence of the footnote on rebasing says what the fields take, or what every such note says."""
    words = folded_whole(sentence)
    rest = _RAW.sub(" ", _month_year().sub(" ", words))
    return not any(word.isalpha() for word in _WORD.findall(_known_rebasing().sub(" ", rest)))


def holds_rebasing(sentence: str) -> bool:
    """Tell whether a sentence names the rating, the score or the month."""
    words = folded_whole(sentence)
    return (
        _RAW.search(words) is not None
        or _month_year().search(words) is not None
        or _rating().search(words) is not None
    )


def is_notice(text: str) -> bool:
    """Tell whether a paragraph is the funding notice."""
    return len(text) <= _NOTICE_CHARACTERS and _notice().search(folded_whole(text)) is not None


def caption_of(text: str) -> str | None:
    """Return the words of a paragraph that is nothing but pictures, None where it is more than that."""
    if not text.lstrip().startswith(("!", "<img", "<IMG")) or _PICTURE.sub("", text).strip():
        return None
    captions: list[str] = []
    for picture in _PICTURE.finditer(text):
        inside = _ALTERNATIVE.search(picture["inside"] or "")
        captions.append(picture["caption"] or ("" if inside is None else inside["caption"]))
    words = _FILE.sub(" ", " ".join(captions))
    # A single letter, or the name of the file, says nothing about what can be seen.
    return "" if is_standing(words) or len(words.strip()) <= 1 else words.strip()


def _edition(match: re.Match[str]) -> Edition:
    return Edition(int(match["year"]), vocabulary().months[match["month"]])


def years_in(text: str) -> tuple[int, ...]:
    """Return the years that a short text names."""
    return tuple(map(int, _YEAR.findall(folded(text))))


def has_title(text: str) -> bool:
    """Tell whether a short paragraph names what such reports are called."""
    return len(text) <= _COVER_CHARACTERS and _title().search(folded(text)) is not None


def is_page_rest(text: str, country: CountryCode | None) -> bool:
    """Tell whether a paragraph is what stands at the head or foot of pages: number, title, country."""
    if len(text) > _COVER_CHARACTERS:
        return False
    words = folded(text)
    if not any(sign.isdigit() for sign in words) and _title().search(words) is None:
        return False
    rest = " ".join(_WORD.findall(_page_rest().sub(" ", words)))
    if not rest:
        return any(sign.isalnum() for sign in words)
    return country is not None and rest != " ".join(_WORD.findall(words)) and _country(rest) == country


@cache
def _page_rest() -> re.Pattern[str]:
    words = vocabulary()
    return re.compile(rf"(?<!\w)(?:{words.one_of('title')}|{_page()})(?![\w]|[.,]\d)(?<![.,]\d)")
