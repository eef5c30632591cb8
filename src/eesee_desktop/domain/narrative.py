"""Published prose: Markdown text as it is stored, counted and looked through for links."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import urlsplit

# [text](address "title"), text with escaped brackets, address without blanks or in angle brackets.
_LINK = re.compile(
    r"(?<!!)\[(?P<text>(?:\\.|[^\[\]\\])*)\]\((?P<address><[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)"
    r"(?:\s+\"[^\"]*\")?\)"
)
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_MARKS = re.compile(r"^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+|\d{1,9}[.)]\s+)", re.MULTILINE)
# Embeddings, overrides and isolates can make a text read differently from what is signed; left-to-right and
# right-to-left marks cannot, and stay. NUL and other control characters have no business in prose.
_HIDDEN = re.compile("[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


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


def clean_text(text: str) -> str:
    """Return prose as it is stored: NFC, LF line ends, no hidden controls, no blanks at line ends."""
    lines = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    return "\n".join(line.rstrip() for line in _HIDDEN.sub("", lines).split("\n")).strip("\n")


def has_hidden_controls(text: str) -> bool:
    """Tell whether a text holds direction overrides or control characters that no reader would see."""
    return _HIDDEN.search(text) is not None


def links_of(markdown: str) -> tuple[Link, ...]:
    """Return the links of a text in their order."""
    return tuple(
        Link(_ESCAPE.sub(r"\1", match["text"]), match["address"].strip("<>"))
        for match in _LINK.finditer(markdown)
    )


def plain_text(markdown: str) -> str:
    """Return the words of a Markdown text, without marks and addresses."""
    text = _LINK.sub(lambda match: match["text"], markdown)
    text = _MARKS.sub("", text)
    return _ESCAPE.sub(r"\1", re.sub(r"(?<!\\)(?:\*{1,3}|(?<!\w)_{1,2}|_{1,2}(?!\w))", "", text))


def count_words(markdown: str) -> int:
    """Count words as a word processor does: runs of letters or digits between blanks."""
    return sum(any(character.isalnum() for character in word) for word in plain_text(markdown).split())


def is_web_address(address: str) -> bool:
    """Tell whether an address has the form of a link that a reader can open: http, https or mailto."""
    if any(character.isspace() for character in address):
        return False
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    if parts.scheme == "mailto":
        return "@" in parts.path
    return parts.scheme in {"http", "https"} and "." in (parts.hostname or "")
