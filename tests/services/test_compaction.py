"""The file of a workspace stays bounded, and what the rule keeps can be read, restored and undone as before."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from eesee_desktop.domain.compaction import LAST_ACTS
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId, SourceId
from eesee_desktop.domain.source import Source
from eesee_desktop.services import assessments, sources
from eesee_desktop.services.compaction import compact, compact_before_closing, is_compaction_due
from eesee_desktop.services.full_check import check_workspace
from eesee_desktop.services.history import history, restore_state, restore_thing, undo
from eesee_desktop.services.journal import REOPENED, SEALED, things_at_present
from eesee_desktop.services.submissions import SealingChoice, reopen, seal
from eesee_desktop.services.workspace import Workspace
from support_workspace import StillClock, add_example, begin_assessment

DAY = 24 * 3600.0


def _compact(workspace: Workspace) -> None:
    for _ in compact(workspace):
        pass


def _write(workspace: Workspace, draft: AssessmentId, clock: StillClock, count: int, words: str = "") -> None:
    """Write so many versions of a text, ten minutes apart."""
    text = words
    for number in range(count):
        text += f" Sentence {number} of a text that goes on and on."
        clock.pass_time(600)
        assessments.set_field(workspace, draft, "context", text, window=timedelta(0))


def _fill_up(workspace: Workspace, draft: AssessmentId, clock: StillClock) -> None:
    """Let some months pass, and write as many acts as stay in any case."""
    clock.pass_time(80 * DAY)
    for number in range(LAST_ACTS + 1):
        assessments.set_field(workspace, draft, "2.1.score", str(1 + number % 2))


@pytest.fixture
def draft(workspace: Workspace) -> AssessmentId:
    """Give an empty assessment."""
    return begin_assessment(workspace)


def _faults(workspace: Workspace) -> object:
    return check_workspace(workspace).faults


def test_the_last_state_of_each_hour_stays(
    workspace: Workspace, draft: AssessmentId, clock: StillClock
) -> None:
    """Months later an hour of writing is one change from its first state to its last, and chains are whole."""
    _write(workspace, draft, clock, 12)  # from 12:10 to 14:00
    before = history(workspace, draft, "context")
    _fill_up(workspace, draft, clock)
    state = things_at_present(workspace, draft)
    _compact(workspace)
    after = history(workspace, draft, "context")
    assert [(one.old, one.new) for one in after] == [
        (before[0].old, before[4].new),
        (before[5].old, before[10].new),
        (before[11].old, before[11].new),
    ]
    assert after[0].began == before[0].began
    assert after[0].at == before[4].at
    assert things_at_present(workspace, draft) == state
    assert _faults(workspace) == ()
    restore_thing(workspace, draft, "context", after[1].act)
    assert assessments.load(workspace, draft).context == before[4].new
    restore_state(workspace, draft, after[0].act)
    assert assessments.load(workspace, draft).context == ""


def test_acts_of_several_things_stay_whole(
    workspace: Workspace, draft: AssessmentId, clock: StillClock
) -> None:
    """What several things became within an hour is one act, undone as a whole; what came and went leaves nothing."""
    made, _ = sources.add_source(workspace, draft, Source(SourceId(""), "A law"))
    sources.cite(workspace, draft, "2.1", made)
    gone, _ = sources.add_source(workspace, draft, Source(SourceId(""), "Another"))
    sources.remove_source(workspace, draft, gone)
    _fill_up(workspace, draft, clock)
    _compact(workspace)
    things = [entry for entry in history(workspace, draft) if "/" in entry.thing]
    assert [entry.thing for entry in things] == [f"source/{made}", f"citation/2.1/{made}"]
    (act,) = {entry.act for entry in things}
    undo(workspace, draft, act)
    assert assessments.load(workspace, draft).sources == ()
    assert _faults(workspace) == ()


def test_what_was_brought_back_stays_for_ever(
    workspace: Workspace, draft: AssessmentId, clock: StillClock
) -> None:
    """An act that took another back and the act that it took back stay, within an hour of others too."""
    for text in ("One.", "Two.", "Three."):
        changes = assessments.set_field(workspace, draft, "context", text, window=timedelta(0))
    undo(workspace, draft, changes.act)
    for text in ("Four.", "Five."):
        assessments.set_field(workspace, draft, "context", text, window=timedelta(0))
    _fill_up(workspace, draft, clock)
    _compact(workspace)
    found = [(one.old, one.new) for one in history(workspace, draft, "context")]
    assert found == [("", "Two."), ("Two.", "Three."), ("Three.", "Two."), ("Two.", "Five.")]


def test_bring_back_goes_by_entry_when_the_clock_was_wrong(
    workspace: Workspace, draft: AssessmentId, clock: StillClock
) -> None:
    """Written while the clock was a year back, or ahead: the order is that of writing, and nothing is dropped."""
    texts = ["Before.", "While it was wrong.", "While it was ahead.", "After."]
    for text, days in zip(texts, (0, -365, 730, -365), strict=True):
        clock.pass_time(days * DAY)
        assessments.set_field(workspace, draft, "context", text)
    _compact(workspace)
    entries = history(workspace, draft, "context")
    assert [entry.new for entry in entries] == texts
    restore_thing(workspace, draft, "context", entries[2].act)
    assert assessments.load(workspace, draft).context == "While it was wrong."
    restore_state(workspace, draft, entries[1].act)
    assert assessments.load(workspace, draft).context == "Before."


def test_many_versions_of_one_text_take_little_room(
    workspace: Workspace, draft: AssessmentId, clock: StillClock
) -> None:
    """A thousand versions within a month stay, each to the letter, in a small part of the room; reading finds them."""
    words = "A page of text that stays the same while something is added to it. " * 60
    text = words
    for number in range(1000):
        text = text[: 100 * (number % 40)] + f"[{number}]" + text[100 * (number % 40) :]
        text = text if len(text) < 6000 else words
        clock.pass_time(61)
        assessments.set_field(workspace, draft, "context", text)
    workspace.settle()
    size = workspace.database.path.stat().st_size
    before = history(workspace, draft)
    _compact(workspace)
    workspace.settle()
    assert history(workspace, draft) == before
    for entry in before[5::97]:
        assert history(workspace, draft)[entry.id - before[0].id].old == entry.old
        assert workspace.history.before(draft, entry.act)["context"] == entry.old
        assert workspace.history.entries(draft, act=entry.act) == (entry,)
    # What is not packed are the last acts: some 12,000 characters each, on four pages.
    assert size > 10_000_000
    assert workspace.database.path.stat().st_size < LAST_ACTS * 16_500 + 1_500_000
    assert _faults(workspace) == ()
    # Packed ones become one later, and are packed again.
    _fill_up(workspace, draft, clock)
    _compact(workspace)
    left = history(workspace, draft, "context")
    assert 15 < len(left) < 30
    assert [one.new for one in left[:-1]] == [after.old for after in left[1:]]
    assert left[-1].new == text.strip()
    assert _faults(workspace) == ()


def test_a_packed_version_that_is_hurt_is_told(
    workspace: Workspace, draft: AssessmentId, clock: StillClock
) -> None:
    """A version that cannot be had is never shown as another one."""
    _write(workspace, draft, clock, 30, "Much the same. " * 50)
    for number in range(LAST_ACTS + 1):
        assessments.set_field(workspace, draft, "2.1.score", str(1 + number % 2))
    _compact(workspace)
    with workspace.database.transaction() as connection:
        hurt = "UPDATE history SET packed = CAST(substr(packed, 1, 12) AS BLOB) WHERE id = "
        which = "(SELECT min(id) + 5 FROM history WHERE packed IS NOT NULL)"
        connection.exec_driver_sql(hurt + which)
    with pytest.raises(KnownError) as refused:
        history(workspace, draft, "context")
    assert refused.value.code is ErrorCode.DATABASE_DAMAGED
    lost = workspace.history.unreadable()
    assert {thing for _, thing in lost} == {"context"}
    assert 1 <= len(lost) <= 16
    assert len(history(workspace, draft, "context")) == 30 - len(lost)


def test_a_deleted_assessment_gives_its_room_back(workspace: Workspace) -> None:
    """What an assessment took is free on the disk again, not only in the file."""
    kept = add_example(workspace).id
    workspace.settle()
    size = workspace.database.path.stat().st_size
    draft = begin_assessment(workspace)
    source, _ = sources.add_source(workspace, draft, Source(SourceId(""), "A table"))
    sources.attach_file(workspace, draft, source, "table.txt", b"0123456789" * 200_000)
    assessments.delete_assessment(workspace, draft)
    workspace.settle()
    assert workspace.database.path.stat().st_size > size + 1_000_000
    _compact(workspace)
    workspace.settle()
    assert workspace.database.path.stat().st_size < size + 100_000
    assert assessments.load(workspace, kept).id == kept


def test_it_is_done_once_a_day(workspace: Workspace, clock: StillClock) -> None:
    """It is due on the next day, on an earlier one too, and not again on the same."""
    assert is_compaction_due(workspace)
    compact_before_closing(workspace, 5)
    assert not is_compaction_due(workspace)
    for days in (1, -3):
        clock.pass_time(days * DAY)
        assert is_compaction_due(workspace)


def test_what_is_told_of_sealing_stays(workspace: Workspace, clock: StillClock, tmp_path: Path) -> None:
    """Years later each sealing and each reopening still stands in the history, also those of one afternoon."""
    wanted = add_example(workspace).id
    for _ in range(2):
        seal(workspace, wanted, tmp_path, SealingChoice(with_draft=False))
        reopen(workspace, wanted)
        assessments.set_field(workspace, wanted, "2.1.confidence", "low")
        clock.pass_time(60)
    _fill_up(workspace, wanted, clock)
    _compact(workspace)
    told = [entry.verb for entry in history(workspace, wanted) if entry.thing.startswith("status/")]
    assert told == [SEALED, REOPENED, SEALED, REOPENED]
    assert _faults(workspace) == ()
