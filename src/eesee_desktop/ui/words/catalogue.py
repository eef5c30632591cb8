"""The catalogue of messages in the language of the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.review import Finding
from eesee_desktop.messages.errors import error_message
from eesee_desktop.messages.findings import finding_message
from eesee_desktop.messages.message import Message
from eesee_desktop.messages.openings import opening_message
from eesee_desktop.messages.reasons import reason_of
from eesee_desktop.services.opening import OpeningNotice
from eesee_desktop.ui.words.dates import moment_words


def in_one(error: KnownError) -> str:
    """Return the words for an error as one paragraph."""
    return error_message(error, QCoreApplication.translate, moment_words).in_one


def in_brief(error: KnownError) -> str:
    """Return the sentence for an error alone, where what to do stands beside it."""
    return error_message(error, QCoreApplication.translate).sentence


def opening_words(notice: OpeningNotice) -> str:
    """Return the words for what an opening found as one paragraph."""
    return opening_message(notice, QCoreApplication.translate, moment_words).in_one


def reason_words(error: KnownError) -> str:
    """Return the words for the reason inside an error, empty where there is none."""
    return reason_of(error, QCoreApplication.translate)


def finding_words(finding: Finding) -> Message:
    """Return what is missing, why it matters, and what puts it right."""
    return finding_message(finding, QCoreApplication.translate)
