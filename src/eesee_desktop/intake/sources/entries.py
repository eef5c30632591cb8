"""What stands in a list of sources, whatever its format: entries with their parts, and what stands between them.

The words of all of it, one after another, are the words of the file.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

BYTES_MOST = 5_000_000
ENTRIES_MOST = 5_000
PARTS_MOST = 100_000


class SourcesFault(StrEnum):
    """Why a list of sources is refused: the ``reason`` of SOURCES_NOT_READABLE."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    TOO_MANY_LINES = "too_many_lines"
    TOO_MANY = "too_many"
    TOO_MANY_PARTS = "too_many_parts"
    NOT_UTF8 = "not_utf8"
    NOT_TEXT = "not_text"
    PDF = "pdf"
    DOCUMENT = "document"
    OLD_DOCUMENT = "old_document"
    RICH_TEXT = "rich_text"
    NOT_JSON = "not_json"
    NO_SOURCE = "no_source"


class SourceWhy(StrEnum):
    """What became of a piece of a list of sources: the ``reason`` of its account."""

    KIND = "kind"
    TITLE = "title"
    PUBLISHER = "publisher"
    AUTHOR = "author"
    """Taken for the publisher, as none is named."""
    DATE = "date"
    ADDRESS = "address"
    AGAIN = "again"
    """Says what another part says as well."""
    ABBREVIATION = "abbreviation"
    PUNCTUATION = "punctuation"
    FIELD_MISSING = "field_missing"
    MACHINE = "machine"
    """Of use to the program that wrote it only."""
    DATE_UNCLEAR = "date_unclear"
    ADDRESS_ODD = "address_odd"
    COMMENT = "comment"
    OUTSIDE = "outside"
    DAMAGED = "damaged"
    NAMELESS = "nameless"
    DOUBLE = "double"
    ALIKE = "alike"


@dataclass(frozen=True, slots=True)
class ListedPart:
    """A field of an entry.

    Attributes:
        name: In lower case.
        value: As people read it.
        words: As it stands in the file.
        line: From 1.
    """

    name: str
    value: str
    words: str
    line: int


@dataclass(frozen=True, slots=True)
class ListedWork:
    """A work in a list.

    Attributes:
        kind: As the format calls it, in lower case.
        key: By which it is cited.
        head: The words before its parts.
        tail: The words after them.
        line: From 1.
    """

    kind: str
    key: str
    head: str
    parts: tuple[ListedPart, ...]
    tail: str
    line: int

    @property
    def words(self) -> str:
        """All of it as it stands in the file."""
        return "".join([self.head, *(part.words for part in self.parts), self.tail])


@dataclass(frozen=True, slots=True)
class Between:
    """What stands between entries, or is none."""

    words: str
    line: int
    why: SourceWhy


Item = ListedWork | Between
