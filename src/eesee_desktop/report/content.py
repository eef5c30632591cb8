"""What goes onto paper as a draft, and on which paper: frozen values, made without loading ReportLab."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.panel import Identity
from eesee_desktop.domain.review import Finding
from eesee_desktop.domain.scoring import AssessmentResult

# A call that answers, so that one function serves to tell and to cancel, on whichever thread the printing
# runs.
TellProgress = Callable[[int, int], bool]
"""Told sections done and sections in all; returning False cancels."""


# Two sizes are what printers in the countries of the programme hold.
class Paper(StrEnum):
    """Sizes of paper."""

    A4 = "a4"
    LETTER = "letter"


# Where printers hold Letter, after the paper sizes of Unicode's Common Locale Data Repository.
_LETTER_COUNTRIES = frozenset(
    {"BLZ", "CAN", "CHL", "COL", "CRI", "GTM", "MEX", "NIC", "PAN", "PHL", "PRI", "SLV", "USA", "VEN"}
)


def usual_paper(country: CountryCode) -> Paper:
    """Return the size of paper that is usual in a country."""
    return Paper.LETTER if country in _LETTER_COUNTRIES else Paper.A4


@dataclass(frozen=True, slots=True)
class DraftContent:
    """All that a draft report prints.

    Attributes:
        country_name: In the report language.
        check_code: Of the submission; None while the assessment is a draft.
        created: Aware; the document's date, and with it part of its bytes.
        language: Of the words around the text, BCP 47.
        app_version: Of this program.
        findings: Printed in the panel copy only, as questions.
        identities: Of panel members; only those who agreed to it are printed.
    """

    assessment: Assessment
    instrument: Instrument
    result: AssessmentResult
    country_name: str
    check_code: str | None
    created: datetime
    language: str
    app_version: str
    findings: tuple[Finding, ...] = ()
    identities: tuple[Identity, ...] = ()
    paper: Paper = Paper.A4
