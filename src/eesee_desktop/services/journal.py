"""The recorder: whatever a verb does to an assessment, the history has it, with the way back.

It compares what there was before a verb and what there is after it, and so knows nothing of what the verb does. Every
verb that alters the content of an assessment has ``@recorded``; a test holds that none is without. Only the value of
a single field goes another way, for it is stored while somebody types: see ``assessments.set_value``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum, auto
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from eesee_desktop.codec.things import Content, Things, altered_in, is_typing, kind_of, things_in, things_of
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services.changes import Changes
from eesee_desktop.services.workspace import TYPING_WINDOW, Workspace
from eesee_desktop.storage.deeds import Altered, Deed

UNDO, REDO, RESTORE_THING, RESTORE_STATE = "undo", "redo", "restore_thing", "restore_state"
SEALED, REOPENED = "seal", "reopen"
BRINGING_BACK = frozenset({UNDO, REDO, RESTORE_THING, RESTORE_STATE})

P = ParamSpec("P")
Done = TypeVar("Done", bound=Changes | tuple[Any, Changes])


class Reach(Enum):
    """What of an assessment a verb can alter at all, so that no more need be compared."""

    ALL = auto()
    SOURCES = auto()
    """With where they are cited."""
    RECOMMENDATIONS = auto()
    PANEL = auto()
    """Members, who they are, votes."""
    VOTES = auto()


@dataclass(slots=True)
class Recording:
    """What came of recording a verb.

    Attributes:
        act: Its number in the history; 0 where nothing altered, or where a verb around this one is recorded.
    """

    act: int = 0


@contextmanager
def recording(
    workspace: Workspace, assessment_id: AssessmentId, verb: str, reach: Reach, *, undoes: int | None = None
) -> Iterator[Recording]:
    """Write what happens inside as one act, in one transaction.

    Args:
        verb: What is done.
        undoes: Number of the act that is taken back.
    """
    found = Recording()
    history = workspace.history
    with workspace.database.transaction():
        # A verb that is made of verbs is one act: that of the outermost.
        if history.is_held:
            yield found
            return
        # Before the verb: the assessment says it was last changed a moment later, and what is asked of that moment
        # has to find the act done.
        at = workspace.clock()
        votes = workspace.panel.votes(assessment_id) if reach is Reach.VOTES else ()
        # Compared from outside, so that no verb can forget to say what it altered.
        before = {} if reach is Reach.VOTES else things_at_present(workspace, assessment_id, reach)
        history.is_held = True
        try:
            yield found
        finally:
            # In finally: a verb that is refused must not leave the recorder held for all that follow.
            history.is_held = False
        if reach is Reach.VOTES:
            # At each key of the grid: only what became another vote is even written as text.
            altered = _altered(*altered_in("vote", votes, workspace.panel.votes(assessment_id)))
        else:
            altered = _altered(before, things_at_present(workspace, assessment_id, reach))
        if altered:
            # What is brought back must be visible, and be taken back, by itself.
            window = TYPING_WINDOW if verb not in BRINGING_BACK and _is_typing(altered) else timedelta(0)
            found.act = history.add(assessment_id, altered, Deed(verb, at, window, undoes))


def recorded(
    reach: Reach,
) -> Callable[
    [Callable[Concatenate[Workspace, AssessmentId, P], Done]],
    Callable[Concatenate[Workspace, AssessmentId, P], Done],
]:
    """Make a function on an assessment one that is recorded, under its own name."""

    def decorate(
        verb: Callable[Concatenate[Workspace, AssessmentId, P], Done],
    ) -> Callable[Concatenate[Workspace, AssessmentId, P], Done]:
        @wraps(verb)
        def call(
            workspace: Workspace, assessment_id: AssessmentId, *arguments: P.args, **named: P.kwargs
        ) -> Done:
            with recording(workspace, assessment_id, verb.__name__, reach) as found:
                done = verb(workspace, assessment_id, *arguments, **named)
            return with_act(done, found.act)

        # Arguments keep their names, which the type of a decorated function cannot say.
        return cast("Callable[Concatenate[Workspace, AssessmentId, P], Done]", call)

    return decorate


def with_act(done: Done, act: int) -> Done:
    """Return what a verb returned, with the number of its act among the changes."""
    if isinstance(done, Changes):
        return cast("Done", replace(done, act=act))
    made, changes = done
    return cast("Done", (made, replace(changes, act=act)))


def content_at_present(workspace: Workspace, assessment_id: AssessmentId) -> Content:
    """Return all that the history looks after.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    return Content(workspace.assessments.load(assessment_id), workspace.identities.load(assessment_id))


def things_at_present(workspace: Workspace, assessment_id: AssessmentId, reach: Reach = Reach.ALL) -> Things:
    """Return everything that is there.

    Raises:
        KnownError: ASSESSMENT_NOT_FOUND.
    """
    if reach is Reach.SOURCES:
        sources, citations = workspace.sources.load_all(assessment_id)
        return things_in("source", sources) | things_in("citation", citations)
    if reach is Reach.RECOMMENDATIONS:
        return things_in("recommendation", workspace.recommendations.load(assessment_id))
    if reach is Reach.PANEL:
        panel = workspace.panel.load(assessment_id)
        identities = things_in("identity", workspace.identities.load(assessment_id))
        return things_in("member", panel.members) | things_in("vote", panel.votes) | identities
    content = content_at_present(workspace, assessment_id)
    return things_of(content, workspace.fields_of(assessment_id).values())


def _altered(before: Things, after: Things) -> Altered:
    # A field is always there: without a value it is empty.
    missing = {name: "" if kind_of(name) == "field" else None for name in (*before, *after)}
    texts = {name: (before.get(name, absent), after.get(name, absent)) for name, absent in missing.items()}
    return {name: (old, new) for name, (old, new) in texts.items() if old != new}


def _is_typing(altered: Altered) -> bool:
    return len(altered) == 1 and all(is_typing(thing, *texts) for thing, texts in altered.items())
