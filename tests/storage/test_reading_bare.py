"""What is read in SQL is what the mapped classes hold."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy
from sqlmodel import Session, select

from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.storage.assessment_rows import table_named
from eesee_desktop.storage.mapping import CHILDREN, IDENTITIES, to_assessment
from eesee_desktop.storage.panel_tables import IdentityRow, PanelMemberRow
from eesee_desktop.storage.rows import Row
from eesee_desktop.storage.tables import (
    AssessmentRow,
    AssessmentTextRow,
    InstrumentRow,
    UiStateRow,
    WorkspaceRow,
)
from support_workspace import add_example, make_workspace


class _Both:
    """The columns of several rows as those of one."""

    def __init__(self, *rows: Row, **more: str) -> None:
        for row in rows:
            self.__dict__.update(row.model_dump())
        self.__dict__.update(more)


def _mapped(session: Session, wanted: AssessmentId) -> Any:  # noqa: ANN401  what is compared
    header = session.get_one(AssessmentRow, wanted)
    instrument = session.get_one(InstrumentRow, header.instrument_sha256)
    whole = _Both(
        header,
        session.get_one(AssessmentTextRow, wanted),
        instrument_id=instrument.id,
        instrument_version=instrument.version,
    )
    lists = {}
    for name, children in CHILDREN.items():
        table = table_named(children.table)
        statement = (
            sqlalchemy.select(table).where(table.c.assessment_id == wanted).order_by(table.c[children.order])
        )
        lists[name] = session.execute(statement).all()
    return to_assessment(whole, lists)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Return an open workspace."""
    made, _ = make_workspace(tmp_path)
    with made:
        yield made


def test_an_assessment_is_the_same_either_way(workspace: Workspace) -> None:
    """Truths, numbers, moments and missing values: SQLAlchemy's types and the driver's lead to equal values."""
    wanted = add_example(workspace).id
    with workspace.database.session() as session:
        expected = _mapped(session, wanted)
    found = workspace.assessments.load(wanted)
    assert found == expected
    # What is equal may still be 1 for True.
    assert repr(found) == repr(expected)
    assert found.sources, "an example without sources would show nothing"
    assert found.panel.votes, "likewise"


def test_what_is_around_it_is_the_same_either_way(workspace: Workspace) -> None:
    """The owner, the identities in the order of the panel, the instrument, the state of the window, the list."""
    assessment = add_example(workspace)
    workspace.ui_state.set("assessment/a_b", "1")
    workspace.ui_state.set("assessment/aXb", "2")
    with workspace.database.session() as session:
        owner = session.get_one(WorkspaceRow, 1)
        texts = session.exec(select(UiStateRow)).all()
        raw = session.get_one(InstrumentRow, assessment.instrument.sha256).raw
        identities = _identities(session, assessment.id)
    assert workspace.identities.load(assessment.id) == identities
    assert workspace.instruments.raw(assessment.instrument.sha256) == raw
    assert (workspace.member.name, workspace.signing_key.to_bytes()) == (
        owner.member_name,
        owner.signing_key,
    )
    assert workspace.ui_state.beginning_with("") == {row.key: row.value for row in texts}
    assert workspace.ui_state.beginning_with("assessment/a_") == {"b": "1"}
    (line,) = workspace.assessments.summaries(workspace.required_fields)
    assert (line.id, line.is_training, line.modified) == (assessment.id, False, assessment.modified)


def _identities(session: Session, assessment: AssessmentId) -> tuple[Any, ...]:
    members = session.exec(select(PanelMemberRow).where(PanelMemberRow.assessment_id == assessment)).all()
    rows = {
        row.member_id: row
        for row in session.exec(select(IdentityRow).where(IdentityRow.assessment_id == assessment))
    }
    ordered = sorted(members, key=lambda member: member.position)
    return tuple(IDENTITIES.value_of(rows[member.id]) for member in ordered if member.id in rows)


def test_a_text_that_is_there_already_is_no_commit(workspace: Workspace) -> None:
    """Where somebody was is set again and again; what changes nothing waits for no disk."""
    workspace.ui_state.set("window", "here")
    before = workspace.database.last_commit
    with workspace.database.bare_transaction() as raw:
        changes = raw.total_changes
    workspace.ui_state.set("window", "here")
    with workspace.database.bare_transaction() as raw:
        assert raw.total_changes == changes
    assert workspace.database.last_commit == before


def test_what_fails_inside_another_transaction_takes_all_of_it_back(workspace: Workspace) -> None:
    """A verb made of verbs, some in SQL and some through the mapped classes, is done as a whole or not at all."""
    try:
        with workspace.database.transaction():
            workspace.ui_state.set("first", "1")
            with workspace.database.session() as session:
                session.add(UiStateRow(key="second", value="2"))
            raise KeyboardInterrupt  # noqa: TRY301  what a person does
    except KeyboardInterrupt:
        pass
    assert workspace.ui_state.beginning_with("").keys().isdisjoint({"first", "second"})
    with workspace.database.bare_transaction():
        workspace.ui_state.set("first", "1")
        with workspace.database.session() as session:
            session.add(UiStateRow(key="second", value="2"))
    assert (workspace.ui_state.get("first"), workspace.ui_state.get("second")) == ("1", "2")
