"""Published prose as it is stored, and what the check asks of it; how it is read is a matter of ``markup``."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import urlsplit

from eesee_desktop.domain.errors import ErrorCode, KnownError

LONGEST_TEXT_CHARACTERS = 100_000
"""What one field may hold: forty printed pages. All fields of an assessment stay below what a submission may hold."""

# Embeddings, overrides and isolates can make a text read differently from what is signed; left-to-right and
# right-to-left marks cannot, and stay. NUL and other control characters have no business in prose, nor have
# halves of a character (surrogates), which no file can hold.
_HIDDEN = re.compile("[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
# Word processors end a line inside a paragraph with a vertical tab or a line separator.
_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_MAIL_ADDRESS = re.compile(r"[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+")


@dataclass(frozen=True, slots=True)
class Link:
    """A link inside a narrative.

    Attributes:
        address: As written; empty or ``#`` where it was lost.
    """

    text: str
    address: str

    @property
    def is_dead(self) -> bool:
        """The link has a text and leads nowhere."""
        return self.address in {"", "#"}


@dataclass(frozen=True, slots=True)
class TextFacts:
    """What the check asks of a text.

    Attributes:
        words: How many it has, counted as a word processor does.
        links: In their order.
    """

    words: int
    links: tuple[Link, ...]


def clean_text(text: str) -> str:
    """Return prose as it is stored: NFC, LF line ends, no hidden controls, no blanks at line ends."""
    # Most text has nothing to take out, and asking so costs a tenth of looking for it: this runs with each save.
    if not text.replace("\n", "").isprintable():
        text = _HIDDEN.sub("", _LINE_END.sub("\n", text))
    # Composed last: a control taken out from between a letter and its accent makes them one character.
    composed = unicodedata.normalize("NFC", text)
    # Only line feeds at the ends: blanks at the beginning of a text may be Markdown.
    return "\n".join(line.rstrip() for line in composed.split("\n")).strip("\n")


def stored_text(text: str, field: str) -> str:
    """Return prose as it is stored, if it is not too long to be sealed one day.

    Args:
        field: The address of the field it is for.

    Raises:
        KnownError: TEXT_TOO_LONG with the field, the length and the limit.
    """
    cleaned = clean_text(text)
    if len(cleaned) > LONGEST_TEXT_CHARACTERS:
        raise KnownError(
            ErrorCode.TEXT_TOO_LONG, field=field, characters=len(cleaned), limit=LONGEST_TEXT_CHARACTERS
        )
    return cleaned


def has_hidden_controls(text: str) -> bool:
    """Tell whether a text holds direction overrides or control characters that no reader would see."""
    return _HIDDEN.search(text) is not None


def is_web_address(address: str) -> bool:
    """Tell whether an address has the form of a link that a reader can open: http, https or mailto."""
    # urlsplit drops tabs and line feeds and would find an address valid that no reader can click.
    if any(character.isspace() for character in address):
        return False
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    if parts.scheme == "mailto":
        return _MAIL_ADDRESS.fullmatch(parts.path) is not None
    # A host without a full stop is a machine in somebody's office, or a word in front of which "http://" was
    # pasted.
    return parts.scheme in {"http", "https"} and "." in (parts.hostname or "").strip(".")
