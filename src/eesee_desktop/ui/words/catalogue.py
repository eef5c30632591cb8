"""The catalogue of messages in the language of the screen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import country_code
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.review import Finding
from eesee_desktop.intake.account import Piece
from eesee_desktop.intake.reports.reading import Destination
from eesee_desktop.messages.errors import error_message
from eesee_desktop.messages.findings import finding_message
from eesee_desktop.messages.language_packs import packs_named
from eesee_desktop.messages.message import Message
from eesee_desktop.messages.openings import opening_message
from eesee_desktop.messages.reasons import reason_of
from eesee_desktop.messages.report_account import destination_words
from eesee_desktop.messages.sheets_account import sheets_account_words
from eesee_desktop.messages.votes_account import votes_account_words
from eesee_desktop.services.language_packs import LanguagePack
from eesee_desktop.services.opening import OpeningNotice
from eesee_desktop.ui.words.countries import country_name
from eesee_desktop.ui.words.dates import moment_words
from eesee_desktop.ui.words.places import numbered_place, place_name
from eesee_desktop.ui.words.placing import listed

_OF_CHARACTERS = {ErrorCode.FONT_MISSING, ErrorCode.LANGUAGE_PACK_MISSING}
# What is printed and belongs to no section: names and words around the text.
_ON_EVERY_PAPER = {"", "text", "cover", "scores"}


def in_one(error: KnownError) -> str:
    """Return the words for an error as one paragraph."""
    return error_message(_with_names(error), QCoreApplication.translate, moment_words).in_one


def in_brief(error: KnownError) -> str:
    """Return the sentence for an error alone, where what to do stands beside it."""
    return error_message(_with_names(error), QCoreApplication.translate).sentence


def _with_names(error: KnownError) -> KnownError:
    """Return an error with the names of a country and of a place that it knows by their codes."""
    facts = dict(error.facts)
    if facts.get("country"):
        facts["country"] = country_name(str(facts["country"]))
    if error.code in _OF_CHARACTERS:
        where = str(facts.get("where", ""))
        facts["where"] = numbered_place("draft" if where in _ON_EVERY_PAPER else where)
    return KnownError(error.code, **facts)


def pack_names(packs: Iterable[LanguagePack]) -> str:
    """Return the names of language packs in the language of the screen."""
    return listed(packs_named(pack.name, QCoreApplication.translate) for pack in packs)


def opening_words(notice: OpeningNotice) -> str:
    """Return the words for what an opening found as one paragraph."""
    return opening_message(notice, QCoreApplication.translate, moment_words).in_one


def reason_words(error: KnownError) -> str:
    """Return the words for the reason inside an error, empty where there is none."""
    return reason_of(error, QCoreApplication.translate)


def finding_words(finding: Finding) -> Message:
    """Return what is missing, why it matters, and what puts it right."""
    return finding_message(finding, QCoreApplication.translate)


def fact_named(name: str, value: str) -> str:
    """Return a fact of a submission as people know it: a field by its words, a country by its name."""
    words = {"where": numbered_place, "country": country_name}.get(name)
    return words(value) if words is not None and value else value


def report_account_told(piece: Piece, instrument: Instrument) -> str:
    """Return where a paragraph of a report went, or why it went nowhere, in the language of the screen."""
    place = place_name(piece.field, instrument) if piece.field else ""
    countries = {
        name: country_name(country_code(piece.facts[name]))
        for name in ("country", "expected")
        if piece.reason == Destination.OTHER_COUNTRY
    }
    named = replace(piece, facts={**piece.facts, **countries})
    return destination_words(named, place, QCoreApplication.translate)


def votes_account_told(piece: Piece) -> str:
    """Return what became of a cell of a table of votes, in the language of the screen."""
    return votes_account_words(piece, QCoreApplication.translate)


def sheets_account_told(piece: Piece) -> str:
    """Return what became of a field or a note of a score sheet, in the language of the screen."""
    return sheets_account_words(piece, QCoreApplication.translate)
