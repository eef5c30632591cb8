"""What became of each piece of something that was read: taken, told, or asked.

Every reader gives an account of all it was given: the words of the pieces, one after another, are the words of the
input. A reader may leave a piece out of an assessment and may ask; what it may not do is leave it out of the account.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from eesee_desktop.markup.words import plain_text

_EXCERPT_CHARACTERS = 72
# Enough for an excerpt whatever marks and addresses stand in it; a piece may be as long as its file.
_READ_CHARACTERS = 600


class Fate(StrEnum):
    """What became of a piece."""

    TAKEN = "taken"
    """Stands in a field, or said where what follows belongs."""
    TOLD = "told"
    """Stands nowhere; the reason says why."""
    ASKED = "asked"
    """Stands nowhere yet; a person decides."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the input a piece stands; what does not apply is empty.

    Attributes:
        file: Its name inside a folder or an archive.
        sheet: Of a workbook.
        cell: As spreadsheets name it, ``B7``, or ``B7:D7``.
        page: From 1.
        line: From 1.
        entry: The key or name of a record, of a field of a form, of a part of a document.
    """

    file: str = ""
    sheet: str = ""
    cell: str = ""
    page: int = 0
    line: int = 0
    entry: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, row, cell, page, sheet or file of the input, and what became of it.

    Attributes:
        words: As they stand in the input, whole.
        reason: A code of the reader: how it was taken, why it was not, or what is asked.
        field: Name of the field, or whatever else of the assessment it went to or opened; empty where none.
        choices: Codes of the answers to what is asked.
        facts: What the sentence of the reason names besides.
        is_standing: Told, and says nothing that anybody could miss: a page number, the title of the series.
        is_doubtful: Taken, and it may say more than was taken.
    """

    place: Place
    words: str
    fate: Fate
    reason: str
    field: str = ""
    choices: tuple[str, ...] = ()
    facts: Mapping[str, str] = dataclasses.field(default_factory=lambda: MappingProxyType({}))
    is_standing: bool = False
    is_doubtful: bool = False

    @property
    def excerpt(self) -> str:
        """The first words, for a list."""
        words = " ".join(plain_text(self.words[:_READ_CHARACTERS]).split())
        if len(words) <= _EXCERPT_CHARACTERS and len(self.words) <= _READ_CHARACTERS:
            return words
        return (words[:_EXCERPT_CHARACTERS].rpartition(" ")[0] or words[:_EXCERPT_CHARACTERS]) + " …"

    @property
    def needs_a_look(self) -> bool:
        """Nobody has taken it, and it may be missed."""
        return self.fate is Fate.ASKED or (self.fate is Fate.TOLD and not self.is_standing)


@dataclass(frozen=True, slots=True)
class Account:
    """All pieces of an input, in its order.

    Example:
        >>> line = Piece(Place(line=1), "Hello", Fate.TOLD, "section_unknown")
        >>> [piece.words for piece in Account((line,)).to_look_at]
        ['Hello']
    """

    pieces: tuple[Piece, ...] = ()

    @property
    def taken(self) -> tuple[Piece, ...]:
        """The pieces that went somewhere."""
        return tuple(piece for piece in self.pieces if piece.fate is Fate.TAKEN)

    @property
    def told(self) -> tuple[Piece, ...]:
        """The pieces that went nowhere."""
        return tuple(piece for piece in self.pieces if piece.fate is Fate.TOLD)

    @property
    def asked(self) -> tuple[Piece, ...]:
        """The pieces that a person decides on before anything is stored."""
        return tuple(piece for piece in self.pieces if piece.fate is Fate.ASKED)

    @property
    def to_look_at(self) -> tuple[Piece, ...]:
        """What is asked, then what was not taken, without standing matter."""
        return (*self.asked, *(piece for piece in self.told if piece.needs_a_look))

    @property
    def by_need(self) -> tuple[Piece, ...]:
        """All pieces, those first that need a decision, then a look, then none."""
        standing = tuple(piece for piece in self.told if piece.is_standing)
        return (*self.to_look_at, *sorted(self.taken, key=lambda piece: not piece.is_doubtful), *standing)

    @property
    def words(self) -> str:
        """The words of all pieces, without the blanks; equal to those of the input, or a reader has lost some.

        Without the blanks, because a comment or a page may end inside a word.
        """
        return "".join("".join(piece.words.split()) for piece in self.pieces)
