"""What is known of a damaged workspace: what was found, what is lost, and what stands for it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from eesee_desktop.domain.ids import AssessmentId


class LossKind(StrEnum):
    """What was lost. Its sentence takes the place, which is a field, a title, a number."""

    FIELD = "field"
    HEADER = "header"
    VERSION = "version"
    ATTACHMENT = "attachment"
    SUBMISSION = "submission"
    SOURCE = "source"
    CITATION = "citation"
    RECOMMENDATION = "recommendation"
    MEMBER = "member"
    METHOD = "method"
    OWNER = "owner"
    ROWS = "rows"


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing that a salvage could not get out of the file as it was stored last.

    Attributes:
        assessment: None where it belongs to none, or to one that nobody can tell any more.
        where: Address of a field, title of a source, number of a revision, name of a table.
        is_from_history: It was found again in the history, which holds every version.
        may_be_older: A part of the history is lost too, so that it may be an earlier version.
    """

    kind: LossKind
    assessment: AssessmentId | None = None
    where: str = ""
    is_from_history: bool = False
    may_be_older: bool = False


@dataclass(frozen=True, slots=True)
class Damage:
    """What a check of the pages found.

    Attributes:
        pages: How many the database has.
        bad: Those that are not whole.
        hurt_frames: Of the write-ahead log, where the last commits stand after a crash.
        is_cut_off: The file ends before the database does.
    """

    pages: int
    bad: tuple[int, ...]
    hurt_frames: int = 0
    is_cut_off: bool = False


class DefectKind(StrEnum):
    """What a full check found to be wrong."""

    PAGE = "page"
    STRUCTURE = "structure"
    REFERENCE = "reference"
    ASSESSMENT = "assessment"
    ATTACHMENT = "attachment"
    METHOD = "method"
    SUBMISSION = "submission"
    HISTORY = "history"


@dataclass(frozen=True, slots=True)
class Defect:
    """One thing that a full check found.

    Attributes:
        assessment: None where it belongs to none.
        where: Number of a page, title of a source, version of a method, number of a revision, a thing of the history.
    """

    kind: DefectKind
    assessment: AssessmentId | None = None
    where: str = ""
