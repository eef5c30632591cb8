"""What goes onto paper for a panel: frozen values, made without loading ReportLab."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.ids import DimensionId, MemberId
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.panel import Round
from eesee_desktop.report.content import Paper


@dataclass(frozen=True, slots=True)
class SheetContent:
    """What score sheets print: nothing of votes or of people, only pseudonyms.

    Attributes:
        members: Whose copies are printed, one after the other; empty for one copy without a pseudonym.
        dimensions: Which are asked; empty for all that a panel scores.
        check_code: Of what the sheets were made from.
        created: Aware; the document's date, and with it part of its bytes.
        language: Of questions and words, BCP 47.
    """

    assessment: Assessment
    instrument: Instrument
    country_name: str
    round: Round
    check_code: str
    created: datetime
    language: str
    app_version: str
    members: tuple[MemberId, ...] = ()
    dimensions: tuple[DimensionId, ...] = ()
    paper: Paper = Paper.A4


@dataclass(frozen=True, slots=True)
class MeetingContent:
    """What results sheet and agenda print: votes without names.

    Attributes:
        dimensions: Which are printed; empty for all that a panel scores.
        check_code: Of what the sheets were made from.
        created: Aware; the document's date, and with it part of its bytes.
        language: Of the words, BCP 47.
    """

    assessment: Assessment
    instrument: Instrument
    country_name: str
    check_code: str
    created: datetime
    language: str
    app_version: str
    dimensions: tuple[DimensionId, ...] = ()
    paper: Paper = Paper.A4
