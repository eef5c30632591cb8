"""Verbs of writing: assessments are made, listed, loaded, changed field by field, replaced, deleted.

Every verb that alters something returns :class:`Changes`. What a person writes is on disk when a verb returns.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from eesee_desktop.codec.things import Content, things_of
from eesee_desktop.domain.assessment import Assessment, AssessmentStatus, StudyPeriod, blank_entries
from eesee_desktop.domain.decision import is_on_scale
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.fields import (
    Field,
    FieldKind,
    FieldValue,
    StoredValue,
    all_fields,
    recommendations_from,
    storable_value,
    text_of,
    value_from_text,
    with_stored,
)
from eesee_desktop.domain.fit import unfit_part
from eesee_desktop.domain.ids import AssessmentId, CountryCode, DimensionId
from eesee_desktop.domain.instrument import Instrument, InstrumentRef, ScoringRule
from eesee_desktop.domain.narrative import stored_text
from eesee_desktop.domain.next_period import as_next
from eesee_desktop.domain.panel import Panel, votes_digest
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.score import Score
from eesee_desktop.domain.summary import AssessmentSummary
from eesee_desktop.services import recommendations
from eesee_desktop.services.changes import ChangeKind, Changes, changes_of
from eesee_desktop.services.journal import Reach, recorded
from eesee_desktop.services.workspace import (
    TYPING_WINDOW,
    Workspace,
    latest_instrument,
    shipped_instruments,
)
from eesee_desktop.storage.deeds import Deed

if TYPE_CHECKING:
    from eesee_desktop.domain.outlook import Outlook

ADDED = "add_assessment"
"""The first act of an assessment; what was there before it is nothing."""

# How the keys begin under which what was typed and could not be stored is kept with the state of the window.
SET_ASIDE = "set_aside"
_NO_WINDOW = timedelta(0)
_EVERYTHING = frozenset(
    {
        ChangeKind.FIELDS,
        ChangeKind.SOURCES,
        ChangeKind.CITATIONS,
        ChangeKind.RECOMMENDATIONS,
        ChangeKind.PANEL,
        ChangeKind.VOTES,
    }
)
# After these an assessment is read anew as a whole; they are rare.
_WHOLE = frozenset({ChangeKind.ASSESSMENTS, ChangeKind.STATUS})
_OF_PANEL = frozenset({ChangeKind.PANEL, ChangeKind.VOTES})
_OF_SOURCES = frozenset({ChangeKind.SOURCES, ChangeKind.CITATIONS})


def new_assessment(  # noqa: PLR0913  what an assessment is made of
    workspace: Workspace,
    country: CountryCode,
    period: StudyPeriod,
    language: str,
    *,
    instrument: Instrument | None = None,
    is_training: bool = False,
) -> tuple[AssessmentId, Changes]:
    """Begin an assessment.

    Args:
        language: Of the report, BCP 47.
        instrument: None for the latest that ships with the program. Its bytes are kept with the assessment.
    """
    # Fixed when an assessment begins: forms that change under the people who fill them in are the complaint
    # most heard of other systems (docs/adr/0006).
    chosen = instrument or latest_instrument()
    at = workspace.clock()
    principles, dimensions = blank_entries(chosen)
    assessment = Assessment(
        id=AssessmentId(workspace.new_id()),
        country=country,
        period=period,
        language=language,
        member=workspace.member,
        instrument=chosen.ref,
        created=at,
        modified=at,
        is_training=is_training,
        principles=principles,
        dimensions=dimensions,
    )
    return assessment.id, add_assessment(workspace, assessment, chosen)


def add_assessment(workspace: Workspace, assessment: Assessment, instrument: Instrument) -> Changes:
    """Add an assessment that was made elsewhere, as it is: id, revision and status with it.

    Its history begins with what it holds.

    Args:
        instrument: The one that it is pinned to.

    Raises:
        KnownError: ASSESSMENT_EXISTS if one has its id; IMPORT_NOT_VALID if it is pinned to another instrument.
    """
    _must_fit(assessment, instrument)
    at = workspace.clock()
    with workspace.database.transaction():
        # Before the assessment, which refers to it.
        workspace.keep_instrument(instrument)
        workspace.assessments.add(assessment)
        things = things_of(Content(assessment), workspace.fields_of(assessment.id).values())
        fields = {field.name for field in all_fields(instrument) if text_of(assessment, field)}
        begun = {name: ("" if name in fields else None, text) for name, text in things.items()}
        workspace.history.add(assessment.id, begun, Deed(ADDED, at))
    return changes_of(assessment.id, at, ChangeKind.ASSESSMENTS, fields=frozenset(fields))


def list_assessments(workspace: Workspace) -> tuple[AssessmentSummary, ...]:
    """Return a line about each assessment, the one last changed first."""
    return workspace.assessments.summaries(workspace.required_fields)


def outlooks(workspace: Workspace, wanted: Sequence[AssessmentId]) -> Mapping[AssessmentId, Outlook]:
    """Return the scores of some assessments and the next thing to do in each; those not found are left out.

    Args:
        wanted: As many as a screen shows.
    """
    from eesee_desktop.domain.outlook import outlook_of  # noqa: PLC0415  nothing asks for it but the list on screen

    return {
        each: outlook_of(parts, workspace.instrument_of(each))
        for each, parts in workspace.assessments.parts(wanted).items()
    }


def load(workspace: Workspace, assessment_id: AssessmentId) -> Assessment:
    """Return all there is of an assessment.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    return workspace.assessments.load(assessment_id)


def set_field(
    workspace: Workspace,
    assessment_id: AssessmentId,
    field_name: str,
    text: str,
    *,
    window: timedelta = TYPING_WINDOW,
) -> Changes:
    """Give a field the value that a text stands for; an empty text is the absence of one. See :func:`set_value`.

    Raises:
        KnownError: FIELD_UNKNOWN; VALUE_INVALID; and what :func:`set_value` raises.
    """
    field = workspace.field(assessment_id, field_name)
    value = value_from_text(field, text)
    if field.kind is FieldKind.LIST:
        with workspace.database.transaction():
            before = workspace.recommendations.load(assessment_id)
            items = recommendations_from(before, Audience(field.leaf), str(value or ""), workspace.new_id)
            return recommendations.replace_recommendations(workspace, assessment_id, items)
    return set_value(workspace, assessment_id, field, value, window=window)[1]


def set_value(
    workspace: Workspace,
    assessment_id: AssessmentId,
    field: Field,
    value: FieldValue,
    *,
    window: timedelta = TYPING_WINDOW,
) -> tuple[StoredValue, Changes]:
    """Give a field of the assessment a value; recommendations have verbs of their own.

    With a score of the panel it is kept on which votes it was decided.

    Args:
        value: Of the type that the kind of the field asks for.
        window: A change of prose extends an entry of the history that began within this time; zero for one that
            stands by itself. Other values are never typed by halves and always make an entry.

    Returns:
        What the field holds now, so that nobody need read it again, and what altered.

    Raises:
        KnownError: TEXT_TOO_LONG; SCORE_OFF_STEP for a score between the steps of the instrument's scale, unless
            the panel's rule is mean or median; ASSESSMENT_NOT_FOUND; ASSESSMENT_SEALED.
    """
    at = workspace.clock()
    stored = StoredValue(field, storable_value(field, value))
    score = value if isinstance(value, Score) and field.leaf == "score" else None
    if score is not None:
        _must_be_on_step(workspace, assessment_id, field, score)
    # A score is set and not typed: two settings within a minute are two decisions, and both stand in the
    # history.
    if field.kind is not FieldKind.TEXT:
        window = _NO_WINDOW
    with workspace.database.transaction():
        act = workspace.fields.set(assessment_id, field, stored.value, at, window)
        if act is None:
            return stored, changes_of(assessment_id, at)
        if score is not None:
            on = DimensionId(field.section)
            votes = Panel(votes=workspace.panel.votes_on(assessment_id, on))
            stored = dataclasses.replace(stored, votes_digest=votes_digest(votes, on))
            before, after = workspace.panel.digest(assessment_id, on), stored.votes_digest or ""
            if workspace.panel.set_digest(assessment_id, on, after, at):
                workspace.history.supplement(act, f"decision/{on}", (before or None, after or None))
    return stored, changes_of(assessment_id, at, ChangeKind.FIELDS, fields=frozenset({field.name}), act=act)


def load_changed(workspace: Workspace, before: Assessment, changes: Changes) -> Assessment:
    """Return an assessment as it is after changes: only what they name is read.

    Args:
        before: As it was read last.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    wanted, kinds = before.id, changes.kinds
    if kinds & _WHOLE:
        return load(workspace, wanted)
    with workspace.database.transaction():
        # After a keystroke an assessment is not read again as a whole: what is loaded is what the verb says
        # it altered.
        parts: dict[str, Any] = {"modified": changes.at}
        if kinds & _OF_PANEL:
            parts["panel"] = workspace.panel.load(wanted)
        if ChangeKind.RECOMMENDATIONS in kinds:
            parts["recommendations"] = workspace.recommendations.load(wanted)
        if kinds & _OF_SOURCES:
            parts["sources"], parts["citations"] = workspace.sources.load_all(wanted)
        after = dataclasses.replace(before, **parts)
        for name in changes.fields:
            field = workspace.field(wanted, name)
            # Recommendations came with their own kind above; a field of theirs is only their text form.
            if field.kind is not FieldKind.LIST:
                after = with_stored(after, _stored(workspace, wanted, field), workspace.new_id)
    return after


@recorded(Reach.ALL)
def replace_texts(workspace: Workspace, assessment_id: AssessmentId, texts: Mapping[str, str]) -> Changes:
    """Give several fields a text each, all or none: one act.

    Args:
        texts: By the names of the fields.

    Raises:
        KnownError: What :func:`set_field` raises.
    """
    kinds: frozenset[ChangeKind] = frozenset()
    fields: frozenset[str] = frozenset()
    for name, text in texts.items():
        altered = set_field(workspace, assessment_id, name, text)
        kinds, fields = kinds | altered.kinds, fields | altered.fields
    return Changes(assessment_id, fields, kinds, workspace.clock())


def delete_assessment(workspace: Workspace, assessment_id: AssessmentId) -> Changes:
    """Delete an assessment with its history, votes and submissions, sealed or not. Backups keep it.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    with workspace.database.transaction():
        workspace.assessments.delete(assessment_id)
        workspace.attachments.remove_unused()
        # What was typed and could not be stored goes with it.
        aside = f"{SET_ASIDE}/{assessment_id}/"
        for place in workspace.ui_state.beginning_with(aside):
            workspace.ui_state.remove(aside + place)
    return changes_of(assessment_id, workspace.clock(), ChangeKind.ASSESSMENTS)


def duplicate_as_next(
    workspace: Workspace, assessment_id: AssessmentId, period: StudyPeriod, *, with_narratives: bool = False
) -> tuple[AssessmentId, Changes]:
    """Begin the assessment of the next period: scores become previous scores, decisions start open.

    Args:
        with_narratives: Prose, sources, citations and recommendations come along as a starting point.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    with workspace.database.transaction():
        old = load(workspace, assessment_id)
        instrument = workspace.instrument(old.instrument)
        at = workspace.clock()
        blank = dataclasses.replace(
            old,
            id=AssessmentId(workspace.new_id()),
            period=period,
            member=workspace.member,
            created=at,
            modified=at,
            status=AssessmentStatus.DRAFT,
            revision=1,
        )
        made = as_next(old, blank, instrument, workspace.new_id, with_narratives=with_narratives)
        return made.id, add_assessment(workspace, made, instrument)


@recorded(Reach.ALL)
def replace_content(workspace: Workspace, assessment_id: AssessmentId, assessment: Assessment) -> Changes:
    """Put the content of an assessment in place of what is stored, in one transaction; the history keeps the rest.

    Taken are period, country, language, training mark, fields, sources, citations, recommendations, members and
    votes. What stays: id, network member, instrument, creation, status, revision, identities of members that
    remain, submissions.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND; ASSESSMENT_SEALED; IMPORT_NOT_VALID if it is pinned to another instrument.
    """
    at = workspace.clock()
    with workspace.database.transaction():
        stored = load(workspace, assessment_id)
        instrument = workspace.instrument(stored.instrument)
        _must_fit(assessment, instrument)
        wanted = dataclasses.replace(
            assessment,
            id=assessment_id,
            member=stored.member,
            created=stored.created,
            modified=at,
            status=stored.status,
            revision=stored.revision,
        )
        # Nothing new but the moment: a restore of what is there already must not look like work in the list.
        if dataclasses.replace(wanted, modified=stored.modified) == stored:
            return changes_of(assessment_id, at)
        fields = {
            field.name for field in all_fields(instrument) if text_of(stored, field) != text_of(wanted, field)
        }
        workspace.assessments.replace(wanted, at)
    return changes_of(assessment_id, at, ChangeKind.ASSESSMENTS, *_EVERYTHING, fields=frozenset(fields))


@recorded(Reach.ALL)
def set_country_and_period(
    workspace: Workspace,
    assessment_id: AssessmentId,
    country: CountryCode,
    period: StudyPeriod,
    language: str | None = None,
) -> Changes:
    """Correct which country and time an assessment is about, as long as nothing of it was ever sealed.

    Args:
        language: Of its report, BCP 47; None for the one it has.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND; ASSESSMENT_WAS_SEALED.
    """
    at = workspace.clock()
    with workspace.database.transaction():
        stored = load(workspace, assessment_id)
        if stored.was_sealed:
            raise KnownError(ErrorCode.ASSESSMENT_WAS_SEALED)
        wanted = dataclasses.replace(
            stored, country=country, period=period, language=language or stored.language
        )
        if wanted == stored:
            return changes_of(assessment_id, at)
        wanted = dataclasses.replace(wanted, modified=at)
        workspace.assessments.replace(wanted, at)
    return changes_of(assessment_id, at, ChangeKind.ASSESSMENTS)


def set_member_of(workspace: Workspace, assessment_id: AssessmentId) -> Changes:
    """Give an assessment of which nothing was ever sealed the name that the network member has now.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND; ASSESSMENT_WAS_SEALED.
    """
    at = workspace.clock()
    with workspace.database.transaction():
        stored = load(workspace, assessment_id)
        if stored.was_sealed:
            raise KnownError(ErrorCode.ASSESSMENT_WAS_SEALED)
        workspace.assessments.replace(dataclasses.replace(stored, member=workspace.member, modified=at), at)
    return changes_of(assessment_id, at, ChangeKind.ASSESSMENTS)


def under_another_name(workspace: Workspace) -> tuple[AssessmentId, ...]:
    """Return the assessments of which nothing was sealed and that bear another name of this member than it has now."""
    now = workspace.member
    others = (
        one for one in list_assessments(workspace) if not one.was_sealed and one.member_name != now.name
    )
    # What came from another organisation keeps its name.
    return tuple(one.id for one in others if load(workspace, one.id).member.principal == now.principal)


def same_subject(
    workspace: Workspace, country: CountryCode, period: StudyPeriod, besides: str = ""
) -> AssessmentSummary | None:
    """Return the assessment of a country and a period that was changed last; practice is not counted.

    Args:
        besides: Id of one that is not looked at.
    """
    found = (
        one
        for one in list_assessments(workspace)
        if (one.country, one.period) == (country, period) and not one.is_training and one.id != besides
    )
    return next(found, None)


def known_instrument(workspace: Workspace, ref: InstrumentRef) -> Instrument:
    """Return the instrument that an assessment from elsewhere is pinned to.

    Raises:
        KnownError: INSTRUMENT_NOT_FOUND if neither this workspace nor the program has its bytes.
    """
    # By reference, hash included: a file of the same version with other bytes is another method.
    shipped = next((instrument for instrument in shipped_instruments() if instrument.ref == ref), None)
    return shipped or workspace.instrument(ref)


def _must_fit(assessment: Assessment, instrument: Instrument) -> None:
    """Refuse an assessment that an instrument does not describe, or of which a text is too long to be sealed."""
    part = unfit_part(assessment, instrument)
    if part:
        raise KnownError(ErrorCode.IMPORT_NOT_VALID, reason="unfit", where=part)
    for field in all_fields(instrument):
        if field.kind is FieldKind.TEXT:
            # Called for its error: a text that is too long must be refused on the day it comes in, not on the
            # day of sealing.
            stored_text(text_of(assessment, field), field.name)


def _stored(workspace: Workspace, assessment_id: AssessmentId, field: Field) -> StoredValue:
    is_decided = field.kind is FieldKind.SCORE and field.leaf == "score"
    digest = workspace.panel.digest(assessment_id, DimensionId(field.section)) if is_decided else None
    return StoredValue(field, workspace.fields.value(assessment_id, field), digest)


def _must_be_on_step(workspace: Workspace, assessment_id: AssessmentId, field: Field, score: Score) -> None:
    step = workspace.instrument_of(assessment_id).step
    if score.is_on_step(step):
        return  # before the rule is looked up, which is a query
    rule = workspace.fields.value(assessment_id, workspace.field(assessment_id, f"{field.section}.rule"))
    if not is_on_scale(score, rule if isinstance(rule, ScoringRule) else None, step):
        raise KnownError(ErrorCode.SCORE_OFF_STEP, field=field.name, score=str(score))
