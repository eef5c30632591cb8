"""The account of a list of sources in words: what became of each part of an entry, or why it went nowhere."""

from __future__ import annotations

from collections.abc import Mapping

from eesee_desktop.intake.account import Piece
from eesee_desktop.intake.sources.entries import SourceWhy
from eesee_desktop.messages.marking import QT_TRANSLATE_NOOP
from eesee_desktop.messages.message import Facts, Translate, filled, in_english

SOURCES_ACCOUNT: Mapping[SourceWhy, str] = {
    SourceWhy.KIND: QT_TRANSLATE_NOOP("sources_account", "Kind of “{field}”"),
    SourceWhy.TITLE: QT_TRANSLATE_NOOP("sources_account", "Title of “{field}”"),
    SourceWhy.PUBLISHER: QT_TRANSLATE_NOOP("sources_account", "Publisher of “{field}”"),
    SourceWhy.AUTHOR: QT_TRANSLATE_NOOP(
        "sources_account", "Publisher of “{field}”: who wrote it, as no publisher is named"
    ),
    SourceWhy.DATE: QT_TRANSLATE_NOOP("sources_account", "Date of publication of “{field}”"),
    SourceWhy.ADDRESS: QT_TRANSLATE_NOOP("sources_account", "Web address of “{field}”"),
    SourceWhy.AGAIN: QT_TRANSLATE_NOOP("sources_account", "Says of “{field}” what is taken already"),
    SourceWhy.ABBREVIATION: QT_TRANSLATE_NOOP("sources_account", "What an abbreviation in the file means"),
    SourceWhy.PUNCTUATION: QT_TRANSLATE_NOOP("sources_account", "What separates the entries"),
    SourceWhy.FIELD_MISSING: QT_TRANSLATE_NOOP(
        "sources_account", "Not taken: a source has no field for “{name}” (of “{field}”)"
    ),
    SourceWhy.MACHINE: QT_TRANSLATE_NOOP("sources_account", "Not taken: of use to the program that wrote it"),
    SourceWhy.DATE_UNCLEAR: QT_TRANSLATE_NOOP("sources_account", "Not taken: no certain date (of “{field}”)"),
    SourceWhy.ADDRESS_ODD: QT_TRANSLATE_NOOP("sources_account", "Not taken: no web address (of “{field}”)"),
    SourceWhy.COMMENT: QT_TRANSLATE_NOOP("sources_account", "Not taken: a comment"),
    SourceWhy.OUTSIDE: QT_TRANSLATE_NOOP("sources_account", "Not taken: it stands between the entries"),
    SourceWhy.DAMAGED: QT_TRANSLATE_NOOP(
        "sources_account", "Not taken: the entry is damaged; its braces or commas do not fit"
    ),
    SourceWhy.NAMELESS: QT_TRANSLATE_NOOP(
        "sources_account", "Not taken: the entry has no title and no web address"
    ),
    SourceWhy.DOUBLE: QT_TRANSLATE_NOOP("sources_account", "Not taken: this source is there, “{title}”"),
    SourceWhy.ALIKE: QT_TRANSLATE_NOOP(
        "sources_account", "Another work, or the one that is there? It has the title of “{title}” ({address})"
    ),
}


def sources_account_words(piece: Piece, translate: Translate = in_english) -> str:
    """Return what became of a part of a list of sources."""
    facts = Facts({**piece.facts, "field": piece.field})
    return filled("sources_account", SOURCES_ACCOUNT[SourceWhy(piece.reason)], facts, translate)
