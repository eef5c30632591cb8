"""The account of what was read, printed whole: what needs a look first, with all its words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from eesee_desktop.intake.account import Account, Piece, Place

_PLACE_WIDTH = 12


def place_words(place: Place) -> str:
    """Return where a piece stands, as people say it."""
    cell = f"{place.sheet}!{place.cell}" if place.sheet and place.cell else place.cell or place.sheet
    page = f"page {place.page}" if place.page else ""
    line = f"line {place.line}" if place.line else ""
    return ", ".join(part for part in (place.file, cell, page, line, place.entry) if part)


def account_lines(account: Account, words_of: Callable[[Piece], str]) -> Iterator[str]:
    """Yield a line for each piece; all the words of those that nobody has taken follow."""
    for piece in account.pieces:
        said = f"{place_words(piece.place):{_PLACE_WIDTH}} {words_of(piece)}"
        yield f"{said}: {piece.excerpt}" if piece.words else said
    for piece in account.to_look_at:
        # A file that could not be looked into has no words, and was told above.
        if not piece.words:
            continue
        yield f"{place_words(piece.place)}: {words_of(piece)}"
        yield from (f"    {line}" for line in piece.words.split("\n"))


def account_rows(account: Account) -> list[dict[str, Any]]:
    """Return the same for a program."""
    return [
        {
            "place": place_words(piece.place),
            "fate": piece.fate.value,
            "reason": piece.reason,
            "field": piece.field,
            "choices": list(piece.choices),
            "words": piece.words,
        }
        for piece in account.pieces
    ]
