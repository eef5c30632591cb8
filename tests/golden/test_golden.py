"""What version 0.1.0 wrote stays readable, and is written to the byte as it was.

``0.1.0`` holds a workspace with the example and the practice assessment, the export of each, and a submission file of
each with votes and the names of those who agreed. These files are never made anew: a version that writes otherwise
gets a folder of its own beside them.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from eesee_desktop.bundle.archive import read_archive
from eesee_desktop.bundle.payload import document_from_json, document_to_json
from eesee_desktop.bundle.reading import read_bundle
from eesee_desktop.bundle.writing import SubmissionContent, write_bundle
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.intake.instrument_file import load_instrument
from eesee_desktop.services import exchange
from eesee_desktop.services.workspace import Workspace
from support_assessments import ATTACHMENT_BYTES
from support_bundles import ATTACHMENT_SHA256, KEY
from support_workspace import reopen

FOLDER = Path(__file__).parent / "0.1.0"
IDS = {"example": AssessmentId("a" * 31 + "1"), "practice": AssessmentId(f"{0x1002F:032x}")}
SEALED = datetime(2025, 8, 1, 12, tzinfo=UTC)


@pytest.fixture(name="workspace", scope="module")
def _workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    folder = tmp_path_factory.mktemp("golden") / "workspace"
    shutil.copytree(FOLDER / "workspace", folder)
    with reopen(folder) as opened:
        yield opened


@pytest.mark.parametrize("name", sorted(IDS))
def test_an_old_workspace_holds_what_it_held(workspace: Workspace, name: str) -> None:
    """Every value that the old version stored and exported is loaded, and exported to the byte as then."""
    exported = (FOLDER / f"{name}.json").read_bytes()
    assert workspace.assessments.load(IDS[name]) == document_from_json(exported).assessment
    assert exchange.export_assessment(workspace, IDS[name]) == exported


@pytest.mark.parametrize("name", sorted(IDS))
def test_an_old_export_is_read_and_written_to_the_byte(name: str) -> None:
    """Nothing of a document is lost, moved or written otherwise on the way through the program."""
    exported = (FOLDER / f"{name}.json").read_bytes()
    assert document_to_json(document_from_json(exported)) == exported


@pytest.mark.parametrize("name", sorted(IDS))
def test_an_old_submission_is_valid_and_made_again_to_the_byte(workspace: Workspace, name: str) -> None:
    """The same content and key give the entries of the old file, signature included, and the old file is valid."""
    data = (FOLDER / f"{name}.eesee").read_bytes()
    verdict = read_bundle(data, signers=None, member=None, at=SEALED, load_instrument=load_instrument)
    assert verdict.is_valid
    assessment = workspace.assessments.load(IDS[name])
    content = SubmissionContent(
        assessment=assessment,
        instrument=workspace.instrument(assessment.instrument),
        created=SEALED,
        app_version="0.1.0",
        with_votes=True,
        identities=workspace.identities.load(assessment.id),
        attachments={ATTACHMENT_SHA256: ATTACHMENT_BYTES},
        draft=b"%PDF-1.7\n% the draft\n%%EOF\n",
    )
    # Entries, not the file: how well zlib packs is another matter on another machine.
    assert read_archive(write_bundle(content, KEY)).entries == read_archive(data).entries


def test_the_samples_hold_something_of_everything() -> None:
    """Together they have a value in every field, so that no field can be lost unnoticed."""
    example, practice = (
        document_from_json((FOLDER / f"{name}.json").read_bytes()).assessment
        for name in ("example", "practice")
    )
    assert example.dimension(example.dimensions[3].id).decision.previous_score is not None
    assert any(source.attachment for source in example.sources)
    assert any(source.is_confidential for source in practice.sources)
    assert {vote.round for vote in practice.panel.votes} == {1, 2}
    assert any(vote.score is None for vote in practice.panel.votes)
    assert any(item.principles for item in practice.recommendations)
    assert practice.is_training
