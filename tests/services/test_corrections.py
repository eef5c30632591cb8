"""A draft that was sent and comes back corrected, while work goes on here."""

from __future__ import annotations

import re
import zipfile
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest

from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments, reports
from eesee_desktop.services.corrections import read_corrections
from eesee_desktop.services.intake import take_report
from eesee_desktop.services.submissions import SealingChoice, seal
from eesee_desktop.services.workspace import Workspace
from support_documents import altered, zipped
from support_reports import PRACTICE_REPORT
from support_workspace import add_example, begin_assessment, make_workspace


class _RunningClock:
    """A clock that goes on each time it is looked at, as a real one does."""

    def __init__(self) -> None:
        self._now = datetime(2025, 8, 1, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self._now += timedelta(milliseconds=3)
        return self._now


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """Return a workspace whose clock runs."""
    return make_workspace(tmp_path / "running", _RunningClock())[0]


@pytest.fixture
def begun(workspace: Workspace) -> AssessmentId:
    """Return an assessment that a report was just taken into."""
    made = begin_assessment(workspace)
    take_report(workspace, made, PRACTICE_REPORT.read_text(encoding="utf-8"))
    return made


def test_a_draft_saved_right_after_a_report_was_brought_in_is_known_as_it_was(
    workspace: Workspace, begun: AssessmentId
) -> None:
    """Nothing was changed here since: a corrected text warns of nothing, and no other field is named."""
    draft = reports.word_draft(workspace, begun)
    found = read_corrections(workspace, begun, altered(draft, "They document abuses", "They record abuses"))
    assert [(one.field.name, one.is_overtaken) for one in found.changes] == [("context", False)]


def test_a_draft_saved_while_somebody_types_is_known_as_it_was(
    workspace: Workspace, begun: AssessmentId
) -> None:
    """What is typed on after the draft was saved is another entry of the history than what was typed before."""
    assessments.set_field(workspace, begun, "notice", "Typed")
    assessments.set_field(workspace, begun, "notice", "Typed before it went.")
    draft = reports.word_draft(workspace, begun)
    assessments.set_field(workspace, begun, "notice", "Typed before it went. And since.")
    found = read_corrections(workspace, begun, altered(draft, "before it went", "before it left"))
    (change,) = found.changes
    assert change.is_overtaken
    # What the colleague changed is theirs alone: what was written here since is no part of it.
    assert (change.sent, change.after) == ("Typed before it went.", "Typed before it left.")


def test_a_figure_that_was_changed_in_a_document_is_told(workspace: Workspace, begun: AssessmentId) -> None:
    """Scores are decided here and not in a document; a changed one is told."""
    assessments.set_field(workspace, begun, "2.1.previous_score", "2.4")
    draft = reports.word_draft(workspace, begun)
    returned = altered(draft, "previous score 2.4", "previous score 2.5")
    found = read_corrections(workspace, begun, returned)
    assert [words for piece in found.account.to_look_at if "2.5" in (words := piece.words)]


def test_what_is_counted_anew_is_no_correction(workspace: Workspace, begun: AssessmentId) -> None:
    """A word processor counts the pages at their foot, and a check code follows from the rest: neither is told."""
    draft = reports.word_draft(workspace, begun)
    with zipfile.ZipFile(BytesIO(draft)) as archive:
        parts = {name: archive.read(name).decode("latin-1") for name in archive.namelist()}
    code = re.search(r"\d{5} \d{5} \d{5} \d{5}", parts["word/document.xml"])
    assert code is not None
    parts = {name: part.replace(code[0], "11111 22222 33333 44444") for name, part in parts.items()}
    foot = next(name for name in parts if name.startswith("word/footer"))
    parts[foot] = parts[foot].replace("<w:t>1</w:t>", "<w:t>27</w:t>")
    assert "27" in parts[foot]
    returned = zipped({name: part.encode("latin-1") for name, part in parts.items()})
    found = read_corrections(workspace, begun, returned)
    assert found.account.to_look_at == ()


def test_a_draft_of_before_it_was_sealed_differs_in_nothing(workspace: Workspace, tmp_path: Path) -> None:
    """That it was a draft then is no correction: cover, head and foot of the pages said so, and nobody altered them."""
    wanted = add_example(workspace).id
    draft = reports.word_draft(workspace, wanted)
    seal(workspace, wanted, tmp_path, SealingChoice(with_draft=False))
    found = read_corrections(workspace, wanted, draft)
    assert found.changes == ()
    assert found.account.to_look_at == ()
