"""The catalogue of messages in the language of the screen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.ids import country_code
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.review import Finding
from eesee_desktop.intake.account import Piece
from eesee_desktop.intake.reports.reading import Destination
from eesee_desktop.messages.errors import error_message
from eesee_desktop.messages.findings import finding_message
from eesee_desktop.messages.message import Message
from eesee_desktop.messages.openings import opening_message
from eesee_desktop.messages.reasons import reason_of
from eesee_desktop.messages.report_account import destination_words
from eesee_desktop.messages.sheets_account import sheets_account_words
from eesee_desktop.messages.votes_account import votes_account_words
from eesee_desktop.services.opening import OpeningNotice
from eesee_desktop.ui.words.countries import country_name
from eesee_desktop.ui.words.dates import moment_words
from eesee_desktop.ui.words.places import numbered_place, place_name


def in_one(error: KnownError) -> str:
    """Return the words for an error as one paragraph."""
    return error_message(_with_names(error), QCoreApplication.translate, moment_words).in_one


def in_brief(error: KnownError) -> str:
    """Return the sentence for an error alone, where what to do stands beside it."""
    return error_message(_with_names(error), QCoreApplication.translate).sentence


def _with_names(error: KnownError) -> KnownError:
    """Return an error that names the country that it is about, where it knows it by its code."""
    code = str(error.facts.get("country", ""))
    return KnownError(error.code, **{**error.facts, "country": country_name(code)}) if code else error


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
