"""The check of everything in an open workspace, on demand; it reads all and changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from eesee_desktop.bundle.writing import bundle_digest
from eesee_desktop.codec.things import STATUS, is_same, kind_of
from eesee_desktop.domain.assessment import AssessmentStatus
from eesee_desktop.domain.damage import Defect, DefectKind
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.fields import FieldKind
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services.journal import things_at_present
from eesee_desktop.services.page_check import TellProgress
from eesee_desktop.services.submissions import verify
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.storage.checking import hash_faults, page_faults, structure_faults
from eesee_desktop.storage.history import HistoryEntry

_UNREADABLE = "it cannot be read to its end"


@dataclass(frozen=True, slots=True)
class FullCheck:
    """What a full check found.

    Attributes:
        assessments: How many were loaded.
        submissions: How many sealed revisions were verified.
        entries: How many entries of the history were followed.
    """

    assessments: int
    submissions: int
    entries: int
    faults: tuple[Defect, ...]

    @property
    def is_whole(self) -> bool:
        """Nothing is wrong."""
        return not self.faults


def check_workspace(workspace: Workspace, tell: TellProgress = lambda *_: None) -> FullCheck:
    """Check each page, the structure, references, hashes, and of each assessment all that belongs to it.

    Args:
        tell: Is told how many of how many steps are done; may raise to stop.
    """
    # Without counting what is filled: for that the method would be read, which may be what is wrong.
    every = [one.id for one in workspace.assessments.summaries(lambda _: 0)]
    steps = 3 + len(every)
    faults: list[Defect] = []
    parts: Sequence[Callable[[], list[Defect]]] = [
        lambda: page_faults(workspace.database),
        lambda: structure_faults(workspace.database),
        lambda: hash_faults(workspace.database),
    ]
    for number, part in enumerate(parts):
        tell(number, steps)
        try:
            faults += part()
        # Broken off by a page that cannot be read, which the first of them has told.
        except KnownError:
            faults.append(Defect(DefectKind.STRUCTURE, where=_UNREADABLE))
    submissions = entries = 0
    for number, assessment in enumerate(every):
        tell(len(parts) + number, steps)
        try:
            sealed, history = _check_one(workspace, assessment, faults)
        # What cannot be loaded is one thing that is wrong; the others are looked at all the same.
        except (KnownError, ValueError, TypeError, KeyError):
            faults.append(Defect(DefectKind.ASSESSMENT, assessment))
            continue
        submissions += sealed
        entries += history
    tell(steps, steps)
    return FullCheck(len(every), submissions, entries, tuple(faults))


def _check_one(workspace: Workspace, assessment: AssessmentId, faults: list[Defect]) -> tuple[int, int]:
    """Check one assessment; return how many submissions and entries of the history it has."""
    present = things_at_present(workspace, assessment)
    for source in workspace.assessments.load(assessment).sources:
        if source.attachment is not None and workspace.attachments.has(source.attachment.sha256):
            workspace.attachments.read(source.attachment.sha256)
    submissions = workspace.submissions.all(assessment)
    for one in submissions:
        verdict = verify(one.data, workspace.clock())
        if not verdict.is_valid or bundle_digest(one.data) != one.digest:
            faults.append(Defect(DefectKind.SUBMISSION, assessment, str(one.revision)))
    entries = workspace.history.entries(assessment)
    lists = {
        field.name
        for field in workspace.fields_of(assessment).values()
        # Entries of before lists were made of things; what followed them is the things.
        if field.kind is FieldKind.LIST
    }
    followed = [one for one in entries if one.thing not in lists and kind_of(one.thing) != STATUS]
    broken = dict.fromkeys(_broken_chains(followed, present))
    status, _ = workspace.assessments.status(assessment)
    told = [one for one in entries if kind_of(one.thing) == STATUS]
    broken |= dict.fromkeys(_broken_statuses(told, status))
    faults += [Defect(DefectKind.HISTORY, assessment, thing) for thing in broken]
    return len(submissions), len(entries)


def _broken_statuses(entries: Sequence[HistoryEntry], now: AssessmentStatus) -> Iterator[str]:
    """Yield what is told of sealing and reopening where that does not follow on what was before, or lead to now."""
    # Each revision is another thing there, and all of them are one story.
    for number, entry in enumerate(entries):
        before = entries[number - 1].new if number else entry.old
        is_last = number == len(entries) - 1
        if (
            {entry.old, entry.new} != set(AssessmentStatus)
            or entry.old != before
            or (is_last and entry.new != now)
        ):
            yield entry.thing


def _broken_chains(entries: Sequence[HistoryEntry], present: dict[str, str]) -> Iterator[str]:
    """Yield each thing of which an entry does not begin where the one before ended, or the last where it is now."""
    last: dict[str, str | None] = {}
    for entry in entries:
        if entry.thing in last and not is_same(entry.thing, last[entry.thing], entry.old):
            yield entry.thing
        last[entry.thing] = entry.new
    for thing, text in last.items():
        now = present.get(thing, "" if kind_of(thing) == "field" else None)
        if not is_same(thing, text, now):
            yield thing
