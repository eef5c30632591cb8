"""What reading a published report gives: the values, and where each paragraph went."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from eesee_desktop.domain.ids import CountryCode, SourceId
from eesee_desktop.domain.narrative import Link, is_web_address
from eesee_desktop.domain.recommendation import Recommendation
from eesee_desktop.domain.source import LOST_ADDRESS, Citation, Source
from eesee_desktop.intake.account import Account, Fate, Piece, Place
from eesee_desktop.markup.links import bare_addresses_in, links_in
from eesee_desktop.markup.read import read

_NO_FACTS: Mapping[str, str] = MappingProxyType({})  # one for all pieces, of which there can be many
# What a link or a bare address begins with; the grammar of texts is asked only where one can be.
_LINK_SIGNS = ("](", "<mailto", "http://", "https://", "www.")


class ReportFault(StrEnum):
    """Why a file cannot be read as a report."""

    TOO_LARGE = "too_large"
    TOO_MANY_LINES = "too_many_lines"
    NOT_UTF8 = "not_utf8"
    EMPTY = "empty"
    NO_SECTION = "no_section"
    """It has no heading of a principle or of a dimension."""
    PDF = "pdf"
    DOCUMENT = "document"
    """A .docx or .odt, or another archive."""
    OLD_DOCUMENT = "old_document"
    """A .doc of Word 97."""
    RICH_TEXT = "rich_text"
    NOT_TEXT = "not_text"
    DAMAGED = "damaged"
    """A document that cannot be unpacked, or that is not what it says."""
    LOCKED = "locked"
    """A document with a password."""
    NO_WORDS = "no_words"
    """A PDF of pictures alone."""
    OTHER_FILE = "other_file"
    """A table, a mail, an archive: nothing that a report is written in."""


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
    """Nothing is left of it once the words that every report has are taken away."""
    PICTURE = "picture"
    PAGE_NUMBER = "page_number"
    PAGE_BREAK = "page_break"
    CONTENTS = "contents"
    """A line of the list of contents."""
    SECTION_UNKNOWN = "section_unknown"
    """Not placed: it stands under a heading that no report has."""
    SECTION_ASIDE = "section_aside"
    """Not placed: it stands in a foreword, a summary, an annex or the like."""
    FIELD_MISSING = "field_missing"
    """Not placed: the report has the section, an assessment has no field for prose in it."""
    COVER_WORDS = "cover_words"
    """Not placed: it stands before the first section."""
    HEADING_UNCLEAR = "heading_unclear"
    """Not placed: a heading that could belong to another principle or dimension than it says."""
    CAPTION = "caption"
    """Not placed: what was written below a picture."""
    COMMENT = "comment"
    """Not placed: a note to those who write, which no reader of the report sees."""
    FRONT_MATTER = "front_matter"
    """Not placed: what a program wrote before the report."""
    STRUCK_OUT = "struck_out"
    """Not placed: somebody has struck it out."""
    DELETED = "deleted"
    """Not placed: deleted by a tracked change, which was taken as accepted."""
    HIDDEN = "hidden"
    """Not placed: the document does not show it."""
    PAGE_EDGE = "page_edge"
    """Not placed: head or foot of all pages of a document."""
    PICTURE_WORDS = "picture_words"
    """Not placed: what a picture shows, in words that nobody sees."""
    PROGRAM_WORDS = "program_words"
    """Not placed: this program prints it in each draft."""
    PROGRAM_CHANGED = "program_changed"
    """Not placed: in a draft of this program, somebody has altered what is printed from elsewhere."""
    FIELD_KEPT = "field_kept"
    """Not placed: the field of the assessment holds something else, which stays."""
    FIELD_SAME = "field_same"
    """Not placed: the field of the assessment holds it already, to the letter."""
    FOOTNOTE_REST = "footnote_rest"
    """Not placed: what the footnote on rebasing says besides the score."""
    RATING_BEFORE = "rating_before"
    """Not placed: the rating of an earlier period; that of this one is yet to be entered."""
    SCORE_DOUBLED = "score_doubled"
    """Not placed: an earlier paragraph gave this score."""
    SCORE_OF_DIMENSION = "score_of_dimension"
    """Not placed: the score of a dimension; only those of principles have a field."""
    SCORE_OF_COUNTRY = "score_of_country"
    """Not placed: the programme has no overall score."""
    SCORE_NOWHERE = "score_nowhere"
    """Not placed: it is not certain which principle it is of."""
    SCORE_OFF_SCALE = "score_off_scale"
    """Not placed: the figure cannot be a score."""
    SECOND_REPORT = "second_report"
    """Asked, and not placed: from here on it is another report."""
    OTHER_COUNTRY = "other_country"
    """Asked: the report is of another country than the assessment."""
    OTHER_PERIOD = "other_period"
    """Asked: the report is about another period than the assessment."""
    OTHER_MEMBER = "other_member"
    """Not placed: the title page names somebody else than the network member of this workspace."""


QUESTIONS = frozenset({Destination.SECOND_REPORT, Destination.OTHER_COUNTRY, Destination.OTHER_PERIOD})
"""What is asked, and can be answered by taking it all the same."""

_TAKEN = frozenset(
    {
        *(Destination.TEXT, Destination.CONTINUATION, Destination.RECOMMENDATION),
        *(Destination.SCORE, Destination.SCORE_FOOTNOTE),
    }
)
_STANDING = frozenset(
    {
        *(Destination.STANDING_TITLE, Destination.LOGO, Destination.PICTURE, Destination.PAGE_NUMBER),
        *(Destination.COUNTRY, Destination.MONTH, Destination.HEADING),
        *(Destination.PAGE_BREAK, Destination.CONTENTS, Destination.PROGRAM_WORDS, Destination.FIELD_SAME),
    }
)


class Reply(StrEnum):
    """An answer to what is asked."""

    TAKE = "take"
    LEAVE = "leave"


def report_piece(  # noqa: PLR0913  what a piece says, one value each
    line: int,
    words: str,
    destination: Destination,
    name: str = "",
    *,
    is_asked: bool = False,
    is_doubtful: bool = False,
    facts: Mapping[str, str] | None = None,
) -> Piece:
    """Return the piece that a paragraph is.

    Args:
        name: Of the field that it went to or opened.
    """
    # A heading that says more than the one that the report prints is to be looked at.
    is_taken = destination in _TAKEN or is_doubtful
    fate = Fate.ASKED if is_asked else Fate.TAKEN if is_taken else Fate.TOLD
    return Piece(
        Place(line=line),
        words,
        fate,
        destination.value,
        name,
        choices=tuple(Reply) if is_asked else (),
        facts=facts or _NO_FACTS,
        is_standing=destination in _STANDING and not is_doubtful,
        is_doubtful=is_doubtful,
    )


@dataclass(frozen=True, slots=True)
class ExpectedAssessment:
    """The assessment that a report is read for.

    Attributes:
        first_year: Of its study period.
        last_year: Of its study period.
        member: The network member of the workspace.
    """

    country: CountryCode
    first_year: int
    last_year: int
    member: str


@dataclass(frozen=True, slots=True)
class ReportReading:
    """What a report gave.

    Attributes:
        country: None where the report does not name one that is known.
        published: ``YYYY-MM`` of the title page; empty where it has none.
        encoding: How the bytes of the file were read.
        values: Name of the field and its text form, see :mod:`eesee_desktop.domain.fields`.
        without_score: The numbers of the principles for which no score was taken.
        account: Every paragraph and where it went.
        insertions: Tracked changes of a document that were taken as accepted.
        deletions: As ``insertions``.
        pictures: How many stand in the document.
    """

    country: CountryCode | None
    published: str
    encoding: str
    values: tuple[tuple[str, str], ...]
    sources: tuple[Source, ...]
    citations: tuple[Citation, ...]
    recommendations: tuple[Recommendation, ...]
    without_score: tuple[str, ...]
    account: Account
    insertions: int = 0
    deletions: int = 0
    pictures: int = 0


def without_fields(reading: ReportReading, kept: Collection[str], same: Collection[str]) -> ReportReading:
    """Return a reading whose account says of what was meant for some fields that it was not taken.

    Args:
        kept: Names of fields that hold something else, which stays.
        same: Names of those that hold to the letter what the report gives.
    """

    def left(piece: Piece) -> Piece:
        if piece.fate is not Fate.TAKEN or piece.field not in {*kept, *same}:
            return piece
        reason = Destination.FIELD_KEPT if piece.field in kept else Destination.FIELD_SAME
        return dataclasses.replace(
            piece,
            fate=Fate.TOLD,
            reason=reason.value,
            is_standing=reason in _STANDING,
            is_doubtful=False,
        )

    return dataclasses.replace(
        reading, account=Account(tuple(left(piece) for piece in reading.account.pieces))
    )


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
        for link in _links_of(text):
            if link.address.startswith("#") and link.address != LOST_ADDRESS:
                continue  # to another place of the same file
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


def _links_of(markdown: str) -> Iterator[Link]:
    """Yield the links of a text, paragraph by paragraph: only those that can hold one are read closely."""
    for paragraph in markdown.split("\n\n"):
        if any(sign in paragraph for sign in _LINK_SIGNS):
            yield from _all_links(paragraph)


def _all_links(markdown: str) -> tuple[Link, ...]:
    """Return the links with a text of their own, then bare addresses."""
    blocks = read(markdown)
    words = (run.text for block in blocks for run in block.runs if run.look.address is None)
    bare = (text[first:last] for text in words for first, last in bare_addresses_in(text))
    return (*links_in(blocks), *(Link(address, address) for address in bare))
