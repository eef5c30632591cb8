"""Verbs on the history: what was, taking an act back, and bringing a thing or the whole state of a moment back.

A moment is told by an act: it is the one before that act. Whatever is brought back is an act itself, and can be taken
back like any other.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from eesee_desktop.codec.things import AFTER, STATUS, Content, Wanted, is_same, kind_of, parts_of, with_things
from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.fields import FieldKind, text_of
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services.assessments import ADDED, set_field
from eesee_desktop.services.changes import ChangeKind, Changes, changes_of
from eesee_desktop.services.journal import (
    REDO,
    RESTORE_STATE,
    RESTORE_THING,
    UNDO,
    Reach,
    content_at_present,
    recording,
    things_at_present,
    with_act,
)
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.storage.history import HistoryEntry

__all__ = [
    "REDO",
    "UNDO",
    "Difference",
    "HistoryEntry",
    "history",
    "restore_state",
    "restore_thing",
    "undo",
    "what_would_change",
]

_SUBJECT = frozenset({"country", "period"})
"""What a sealed file is known by elsewhere."""
_KINDS = {
    "field": ChangeKind.FIELDS,
    "decision": ChangeKind.FIELDS,
    "source": ChangeKind.SOURCES,
    "citation": ChangeKind.CITATIONS,
    "recommendation": ChangeKind.RECOMMENDATIONS,
    "member": ChangeKind.PANEL,
    "identity": ChangeKind.IDENTITIES,
    "vote": ChangeKind.VOTES,
}


@dataclass(frozen=True, slots=True)
class Difference:
    """A thing that would be another one.

    Attributes:
        now: Its text; None if it is not there.
        then: Its text as it was; None if it was not there.
    """

    thing: str
    now: str | None
    then: str | None


def history(
    workspace: Workspace, assessment_id: AssessmentId, thing: str | None = None
) -> tuple[HistoryEntry, ...]:
    """Return every entry of a thing, or of all, the oldest first.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND, FIELD_UNKNOWN.
    """
    workspace.assessments.status(assessment_id)
    if thing is not None and kind_of(thing) == "field":
        workspace.field(assessment_id, thing)
    return workspace.history.entries(assessment_id, thing=thing)


def undo(workspace: Workspace, assessment_id: AssessmentId, act: int) -> Changes:
    """Take an act back: what it altered is as it was before it. To take that back is to do the act again.

    Raises:
        KnownError: CHANGE_UNKNOWN; CHANGE_OVERTAKEN, naming a thing that was altered since or that others rest on now;
            ASSESSMENT_WAS_SEALED for a correction of the country or the period; ASSESSMENT_NOT_FOUND,
            ASSESSMENT_SEALED.
    """
    of_act = workspace.history.entries(assessment_id, act=act)
    verb = REDO if of_act and of_act[0].verb == UNDO else UNDO
    with recording(workspace, assessment_id, verb, Reach.ALL, undoes=act) as found:
        entries = _entries_of(workspace, assessment_id, act)
        _must_be_free(workspace, assessment_id, [entry.thing for entry in entries])
        present = _present(workspace, assessment_id, (entry.thing for entry in entries))
        wanted: dict[str, str | None] = {}
        for entry in entries:
            now = present.get(entry.thing)
            if is_same(entry.thing, entry.old, entry.new):
                # Only its place in a list is another one: it made room for something, and whatever it says now stays.
                if now is not None and entry.old is not None:
                    place = {AFTER: json.loads(entry.old)[AFTER]}
                    wanted[entry.thing] = json.dumps(json.loads(now) | place)
            elif is_same(entry.thing, now, entry.new):
                wanted[entry.thing] = entry.old
            else:
                raise KnownError(ErrorCode.CHANGE_OVERTAKEN, where=entry.thing)
        changes = _write(workspace, assessment_id, wanted)
    return with_act(changes, found.act)


def restore_thing(workspace: Workspace, assessment_id: AssessmentId, thing: str, act: int) -> Changes:
    """Give a thing the text that it had before an act.

    Raises:
        KnownError: CHANGE_UNKNOWN if no act from that one on altered it; CHANGE_OVERTAKEN if what it belongs to is not
            there; SCORE_OFF_STEP for a score that its rule cannot give now; ASSESSMENT_WAS_SEALED for the country or
            the period; ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
    """
    with recording(workspace, assessment_id, RESTORE_THING, Reach.ALL) as found:
        before = workspace.history.before(assessment_id, act)
        if thing not in before or kind_of(thing) == STATUS:
            raise KnownError(ErrorCode.CHANGE_UNKNOWN)
        _must_be_free(workspace, assessment_id, [thing])
        if kind_of(thing) == "field":
            # As if it were set now: a score is checked against its rule, and rests on the votes as they are.
            changes = set_field(workspace, assessment_id, thing, before[thing] or "")
        else:
            changes = _write(workspace, assessment_id, {thing: before[thing]})
    return with_act(changes, found.act)


def restore_state(workspace: Workspace, assessment_id: AssessmentId, act: int) -> Changes:
    """Bring everything back to what it was before an act, all or nothing.

    Once a revision was sealed, the country and the period stay as they are.

    Raises:
        KnownError: CHANGE_UNKNOWN; ASSESSMENT_NOT_FOUND, ASSESSMENT_SEALED.
    """
    with recording(workspace, assessment_id, RESTORE_STATE, Reach.ALL) as found:
        changes = _write(workspace, assessment_id, _state_before(workspace, assessment_id, act))
    return with_act(changes, found.act)


def what_would_change(workspace: Workspace, assessment_id: AssessmentId, act: int) -> tuple[Difference, ...]:
    """Return what :func:`restore_state` would alter; things that would merely stand elsewhere are left out.

    Raises:
        KnownError: CHANGE_UNKNOWN, ASSESSMENT_NOT_FOUND.
    """
    with workspace.database.transaction():
        wanted = _state_before(workspace, assessment_id, act)
        present = _present(workspace, assessment_id, wanted)
    return tuple(
        Difference(thing, present.get(thing), then)
        for thing, then in wanted.items()
        if not is_same(thing, present.get(thing), then)
    )


def assessment_at(workspace: Workspace, assessment_id: AssessmentId, moment: datetime) -> Assessment:
    """Return an assessment as it was at a moment, as far as the history goes back.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    with workspace.database.transaction():
        present = content_at_present(workspace, assessment_id)
        later = (entry for entry in workspace.history.entries(assessment_id) if entry.at > moment)
        first = next(
            (entry for entry in later if entry.verb != ADDED and kind_of(entry.thing) != STATUS), None
        )
        if first is None:
            return present.assessment
        wanted = _state_before(workspace, assessment_id, first.act)
        fields = workspace.fields_of(assessment_id)
        return with_things(present, wanted, fields, workspace.new_id).assessment


def _entries_of(workspace: Workspace, assessment_id: AssessmentId, act: int) -> tuple[HistoryEntry, ...]:
    """Return the entries of an act that can be taken back."""
    found = workspace.history.entries(assessment_id, act=act)
    if not found or found[0].verb == ADDED or kind_of(found[0].thing) == STATUS:
        raise KnownError(ErrorCode.CHANGE_UNKNOWN)
    return found


def _state_before(workspace: Workspace, assessment_id: AssessmentId, act: int) -> Wanted:
    """Return what is to be another thing so that all is as it was before an act."""
    found = workspace.history.entries(assessment_id, act=act)
    if not found or found[0].verb == ADDED:
        raise KnownError(ErrorCode.CHANGE_UNKNOWN)
    left = {STATUS}
    if workspace.assessments.load(assessment_id).was_sealed:
        left |= _SUBJECT
    before = workspace.history.before(assessment_id, act)
    return {thing: text for thing, text in before.items() if kind_of(thing) not in left}


def _must_be_free(workspace: Workspace, assessment_id: AssessmentId, things: Iterable[str]) -> None:
    """Refuse to alter what an assessment is about once a file of it was sealed and may be in other hands."""
    if not _SUBJECT.isdisjoint(map(kind_of, things)) and workspace.assessments.load(assessment_id).was_sealed:
        raise KnownError(ErrorCode.ASSESSMENT_WAS_SEALED)


def _present(workspace: Workspace, assessment_id: AssessmentId, names: Iterable[str]) -> Wanted:
    """Return everything as it is, the lists of recommendations among the names too, as old entries name them."""
    fields = workspace.fields_of(assessment_id)
    assessment = workspace.assessments.load(assessment_id)
    lists = {
        name: text_of(assessment, fields[name])
        for name in names
        if name in fields and fields[name].kind is FieldKind.LIST
    }
    return things_at_present(workspace, assessment_id) | lists


def _write(workspace: Workspace, assessment_id: AssessmentId, wanted: Wanted) -> Changes:
    """Make things what they are wanted to be."""
    at = workspace.clock()
    before = content_at_present(workspace, assessment_id)
    after = with_things(before, wanted, workspace.fields_of(assessment_id), workspace.new_id)
    _must_hold_together(after)
    # Also where nothing would be altered: what is sealed is not even tried.
    workspace.assessments.replace(replace(after.assessment, modified=at), at)
    workspace.identities.replace(assessment_id, after.identities)
    if after == before:
        return changes_of(assessment_id, at)
    return _changes_between(workspace, before, after, wanted)


def _changes_between(workspace: Workspace, before: Content, after: Content, wanted: Wanted) -> Changes:
    kinds = {_KINDS.get(kind_of(thing), ChangeKind.ASSESSMENTS) for thing in wanted}
    fields = {
        field.name
        for field in workspace.fields_of(after.assessment.id).values()
        if text_of(before.assessment, field) != text_of(after.assessment, field)
    } | {f"{parts_of(thing)[0]}.score" for thing in wanted if kind_of(thing) == "decision"}
    if before.assessment.recommendations != after.assessment.recommendations:
        kinds.add(ChangeKind.RECOMMENDATIONS)
    return changes_of(after.assessment.id, workspace.clock(), *kinds, fields=frozenset(fields))


def _must_hold_together(content: Content) -> None:
    """Refuse what would leave a citation without its source, a vote or a name without its member."""
    assessment = content.assessment
    sources = {source.id for source in assessment.sources}
    members = {member.id for member in assessment.panel.members}
    loose = [
        *(
            f"citation/{one.section}/{one.source}"
            for one in assessment.citations
            if one.source not in sources
        ),
        *(
            f"vote/{v.dimension}/{v.round.value}/{v.member}"
            for v in assessment.panel.votes
            if v.member not in members
        ),
        *(f"identity/{one.member}" for one in content.identities if one.member not in members),
    ]
    if loose:
        raise KnownError(ErrorCode.CHANGE_OVERTAKEN, where=loose[0])
