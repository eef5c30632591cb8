"""What a document says, whatever program wrote it: its blocks, and apart from them what no reader of it sees."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.intake.reports.reading import ReportFault
from eesee_desktop.markup.blocks import Block


class Aside(StrEnum):
    """Why words of a document are no part of its text."""

    COMMENT = "comment"
    STRUCK_OUT = "struck_out"
    DELETED = "deleted"
    """By a tracked change."""
    HIDDEN = "hidden"
    CONTENTS = "contents"
    """A list of contents that the program made."""
    PAGE_EDGE = "page_edge"
    """Head or foot of all pages."""
    PROGRAM = "program"
    """What this program says in a text of somebody's, in a draft."""
    PICTURE = "picture"
    """What the picture shows, in words of whoever put it there."""


@dataclass(frozen=True, slots=True)
class AsideWords:
    """Words that stand in a document and not in its text.

    Attributes:
        where: A number within its kind, or the name of a part.
    """

    aside: Aside
    words: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that stands in a document.

    Attributes:
        part: Name of the part of the document that holds it.
        description: Empty for none.
    """

    part: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A bookmark.

    Attributes:
        position: Of the block that it begins in.
        has_words: It does begin in it; one in an empty paragraph stands before the block.
        paragraph: The number of its paragraph, empty ones counted.
    """

    name: str
    position: int
    has_words: bool
    paragraph: int


@dataclass(frozen=True, slots=True)
class Document:
    """A document that was read.

    Attributes:
        insertions: How many tracked insertions were taken as accepted.
        deletions: How many tracked deletions were taken as accepted.
        is_own_print: It is a PDF that says that this program made it.
    """

    blocks: tuple[Block, ...]
    told: tuple[AsideWords, ...] = ()
    marks: tuple[Bookmark, ...] = ()
    pictures: tuple[Picture, ...] = ()
    insertions: int = 0
    deletions: int = 0
    is_own_print: bool = False


def refusal(fault: ReportFault, **facts: object) -> KnownError:
    """Return why a document is not read."""
    return KnownError(ErrorCode.REPORT_NOT_READABLE, reason=fault.value, **facts)
