"""What reading a published report gives: the values, and where each paragraph went."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from eesee_desktop.domain.ids import CountryCode, SourceId
from eesee_desktop.domain.narrative import Link, is_web_address
from eesee_desktop.domain.recommendation import Recommendation
from eesee_desktop.domain.source import LOST_ADDRESS, Citation, Source
from eesee_desktop.markup.links import bare_addresses_in, links_in
from eesee_desktop.markup.read import read
from eesee_desktop.markup.words import plain_text

_EXCERPT_CHARACTERS = 72


class ReportFault(StrEnum):
    """Why a file cannot be read as a report."""

    TOO_LARGE = "too_large"
    NOT_UTF8 = "not_utf8"
    EMPTY = "empty"
    NO_SECTION = "no_section"
    """It has no heading of a principle or of a dimension."""


class Destination(StrEnum):
    """What became of a paragraph."""

    TEXT = "text"
    """Stands in the field as it is."""
    CONTINUATION = "continuation"
    """As TEXT, joined to the paragraph that a page end had broken off."""
    RECOMMENDATION = "recommendation"
    HEADING = "heading"
    """Opened the section of the field; the report prints such headings itself."""
    SCORE = "score"
    """Its figures were taken into the field."""
    SCORE_FOOTNOTE = "score_footnote"
    """As SCORE; the report prints the footnote on rebasing itself."""
    STANDING_TITLE = "standing_title"
    COUNTRY = "country"
    MONTH = "month"
    LOGO = "logo"
    PICTURE = "picture"
    PAGE_NUMBER = "page_number"
    SECTION_UNKNOWN = "section_unknown"
    """Not placed: it stands under a heading that no report has."""
    FIELD_MISSING = "field_missing"
    """Not placed: the report has the section, an assessment has no field for prose in it."""
    SCORE_DOUBLED = "score_doubled"
    """Not placed: an earlier paragraph gave this score."""


UNPLACED = frozenset({Destination.SECTION_UNKNOWN, Destination.FIELD_MISSING, Destination.SCORE_DOUBLED})


@dataclass(frozen=True, slots=True)
class Placement:
    """One paragraph and where it went.

    Attributes:
        number: From 1, in the order of the file.
        line: Of its first line in the file, from 1.
        text: The whole paragraph.
        field: Name of the field it went to or opened; empty where none.
    """

    number: int
    line: int
    text: str
    destination: Destination
    field: str = ""

    @property
    def excerpt(self) -> str:
        """The first words, for a list."""
        words = " ".join(plain_text(self.text).split())
        if len(words) <= _EXCERPT_CHARACTERS:
            return words
        return words[:_EXCERPT_CHARACTERS].rpartition(" ")[0] + " …"

    @property
    def is_placed(self) -> bool:
        """The paragraph needs no second look: it was taken, or it is standard text."""
        return self.destination not in UNPLACED


@dataclass(frozen=True, slots=True)
class ReportReading:
    """What a report gave.

    Attributes:
        country: None where the report does not name one that is known.
        published: ``YYYY-MM`` of the title page; empty where it has none.
        values: Name of the field and its text form, see :mod:`eesee_desktop.domain.fields`.
    """

    country: CountryCode | None
    published: str
    values: tuple[tuple[str, str], ...]
    sources: tuple[Source, ...]
    citations: tuple[Citation, ...]
    recommendations: tuple[Recommendation, ...]
    placements: tuple[Placement, ...]

    @property
    def unplaced(self) -> tuple[Placement, ...]:
        """The paragraphs that a person must look at."""
        return tuple(placement for placement in self.placements if not placement.is_placed)


def sources_in(
    texts: tuple[tuple[str, str], ...], new_id: Callable[[], str]
) -> tuple[tuple[Source, ...], tuple[Citation, ...]]:
    """Return the links of texts as sources with the sections that cite them.

    One source for each address; a link whose address was lost is always a source of its own, because titles
    such as "report" or "Law" recur for different works.

    Args:
        texts: Section (``context``, ``2.1``, ``recommendations``) and Markdown.
    """
    by_address: dict[str, Source] = {}
    sources: list[Source] = []
    citations: dict[Citation, None] = {}
    for section, text in texts:
        for link in _all_links(text):
            address = link.address if is_web_address(link.address) else ""
            # With and without a slash at the end it is one page.
            source = by_address.get(address.rstrip("/")) if address else None
            if source is None:
                title = " ".join(link.text.split()) or link.address
                source = Source(SourceId(new_id()), title, address=address or LOST_ADDRESS)
                sources.append(source)
                if address:
                    by_address[address.rstrip("/")] = source
            citations[Citation(section, source.id)] = None
    return tuple(sources), tuple(citations)


def _all_links(markdown: str) -> tuple[Link, ...]:
    """Return the links with a text of their own, then bare addresses."""
    blocks = read(markdown)
    words = (run.text for block in blocks for run in block.runs if run.look.address is None)
    bare = (text[first:last] for text in words for first, last in bare_addresses_in(text))
    return (*links_in(blocks), *(Link(address, address) for address in bare))
