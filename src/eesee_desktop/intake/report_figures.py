"""The figures and standard text of a published report: title page, rebasing footnote, funding notice, logo."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass

from eesee_desktop.domain.external import RAW_HIGHEST, Edition, Rating
from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.intake.report_passages import Passage, PassageKind
from eesee_desktop.markup.words import count_plain, plain_text
from eesee_desktop.system.countries import country_called

_MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
_MONTH_YEAR = re.compile(rf"\b(?P<month>{'|'.join(_MONTHS)})\s+(?P<year>20[0-9]{{2}})\b", re.IGNORECASE)
_YEAR = re.compile(r"\b20[0-9]{2}\b")
_TITLE = re.compile(r"country focus report", re.IGNORECASE)
_REBASED = re.compile(r"\brebased\b|\bCIVICUS Monitor\b", re.IGNORECASE)
_RAW = re.compile(rf"(?<![0-9.])(?P<raw>[0-9]{{1,3}})\s*(?:/|out of)\s*{RAW_HIGHEST}\b")
_RATING = re.compile(rf"\b(?:{'|'.join(Rating)})\b", re.IGNORECASE)
_NOTICE = re.compile(
    r"\bfunded\b.*\bEuropean Union\b.*\b(?:responsibility|reflect)\b", re.IGNORECASE | re.DOTALL
)
# The notice is one short paragraph. Prose about EU funding may well use the same words, at length.
_NOTICE_WORDS = 90
_LOGO_WORDS = 8
_PICTURE = re.compile(r"(?:!\[[^\]]*\]\([^)]*\)\s*)+|<img\b[^>]*>")
_PAGE_NUMBER = re.compile(r"(?:page\s+)?[0-9]{1,3}(?:\s*(?:/|of)\s*[0-9]{1,3})?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cover:
    """What a paragraph of the title page says; empty values where it does not."""

    is_title: bool = False
    country: CountryCode | None = None
    published: str = ""


@dataclass(frozen=True, slots=True)
class Rebasing:
    """What the footnote on the score of principle 1 says."""

    raw: int
    rating: Rating | None
    edition: Edition | None


def cover_of(text: str) -> Cover:
    """Return what a paragraph of the title page says."""
    words = " ".join(plain_text(text).split())
    month = _MONTH_YEAR.search(words)
    rest = _YEAR.sub("", _TITLE.sub("", _MONTH_YEAR.sub("", words)))
    country = country_called(rest)
    return Cover(
        is_title=_TITLE.search(words) is not None,
        country=None if country is None else CountryCode(country),
        published=str(_edition(month)) if month is not None else "",
    )


def rebasing_of(passage: Passage) -> Rebasing | None:
    """Return what the footnote on rebasing says, None where the passage is another one."""
    words = " ".join(plain_text(passage.text).split())
    # Converters turn footnotes into ordinary paragraphs at the foot of the page; the published wording gives
    # them away.
    is_note = passage.kind is PassageKind.FOOTNOTE or words.lower().startswith(
        ("this is a rebased", "rebased")
    )
    raw = _RAW.search(words)
    # Every part has to be there. A wrong raw score would be worse than one that has to be typed in.
    if not is_note or raw is None or int(raw["raw"]) > RAW_HIGHEST or not _REBASED.search(words):
        return None
    rating, month = _RATING.search(words), _MONTH_YEAR.search(words)
    return Rebasing(
        raw=int(raw["raw"]),
        rating=None if rating is None else Rating(rating[0].lower()),
        edition=None if month is None else _edition(month),
    )


def is_notice(text: str) -> bool:
    """Tell whether a paragraph is the funding notice."""
    words = plain_text(text)
    return _NOTICE.search(words) is not None and count_plain(words) <= _NOTICE_WORDS


def is_logo(text: str) -> bool:
    """Tell whether a paragraph can be the words of a logo or a cover: few, and no sentence."""
    words = plain_text(text).strip()
    return count_plain(words) <= _LOGO_WORDS and not words.endswith((".", "?", "!", ":"))


def is_picture(text: str) -> bool:
    """Tell whether a paragraph is nothing but pictures."""
    return _PICTURE.fullmatch(text.strip()) is not None


def is_page_number(text: str) -> bool:
    """Tell whether a paragraph is nothing but the number of a page."""
    return _PAGE_NUMBER.fullmatch(plain_text(text).strip()) is not None


def _edition(match: re.Match[str]) -> Edition:
    return Edition(int(match["year"]), _MONTHS[match["month"].lower()])
