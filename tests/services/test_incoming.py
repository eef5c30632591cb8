"""What a file from elsewhere is, whatever it is called."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.intake.practice import practice_assessment
from eesee_desktop.services import assessments, backups, exchange, submissions
from eesee_desktop.services.incoming import IncomingKind, look_into
from eesee_desktop.services.reports import draft_content, print_draft, print_word_draft
from eesee_desktop.services.sheets import SheetChoice, print_fillable_sheet, sheet_content
from eesee_desktop.services.workspace import Workspace, latest_instrument
from eesee_desktop.storage.backup_file import unpack
from eesee_desktop.system.resources import resource
from eesee_desktop.tables.votes import vote_lines, votes_table
from eesee_desktop.tables.writing import csv_of, xlsx_of
from support_documents import open_sample, word_sample
from support_workspace import StillClock, fitted_example, make_workspace

CASES = Path(__file__).parents[3] / "shared" / "cases"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Give a workspace with one complete assessment."""
    made, _ = make_workspace(tmp_path / "workspace")
    with made:
        assessments.add_assessment(made, fitted_example(), latest_instrument())
        yield made


def _kind(workspace: Workspace, folder: Path, data: bytes) -> IncomingKind:
    """Return what bytes are taken for, under a name that says nothing."""
    path = folder / "attachment.bin"
    path.write_bytes(data)
    return look_into(workspace, (path,)).kind


def test_each_kind_is_told_by_what_is_in_it(workspace: Workspace, tmp_path: Path) -> None:
    """Mail programs and phones rename files: the ending counts for nothing."""
    example = fitted_example()
    instrument = latest_instrument()
    sealed, _ = submissions.seal(workspace, example.id, tmp_path)
    sheet = print_fillable_sheet(sheet_content(workspace, example.id, SheetChoice()))
    report = resource("practice", "peru-2025.md").read_bytes()
    for data, kind in (
        (report, IncomingKind.REPORT),
        (b"\xef\xbb\xbf" + report, IncomingKind.REPORT),
        (word_sample(), IncomingKind.REPORT),
        (open_sample(), IncomingKind.REPORT),
        (b"<!DOCTYPE html><h2>2.1 Registration</h2><p>The registry asked.</p>", IncomingKind.REPORT),
        (print_draft(draft_content(workspace, example.id)), IncomingKind.REPORT),
        (print_word_draft(draft_content(workspace, example.id)), IncomingKind.CORRECTIONS),
        (exchange.export_assessment(workspace, example.id), IncomingKind.ASSESSMENT),
        (sealed.path.read_bytes(), IncomingKind.SUBMISSION),
        (csv_of(votes_table(example.panel, instrument)), IncomingKind.VOTES),
        (csv_of(vote_lines(example.panel)), IncomingKind.VOTES),
        (xlsx_of(votes_table(example.panel, instrument)), IncomingKind.VOTES),
        (b"name;2.1;2.2\nP1;3;2\n", IncomingKind.VOTES),
        (sheet, IncomingKind.SHEETS),
        (b"%PDF-1.7\n%%EOF\n", IncomingKind.PDF),
        (b"age-encryption.org/v1\n-> X25519 abc\n", IncomingKind.ENCRYPTED),
        (b"\n@misc{k, title = {T}}\n", IncomingKind.SOURCES),
        (b'[{"type": "report", "title": "T"}]', IncomingKind.SOURCES),
        (b'{"type": "report", "title": "T"}', IncomingKind.SOURCES),
        (b"[1, 2]", IncomingKind.UNKNOWN),
        (b"{}", IncomingKind.UNKNOWN),
        (b'{"format": "eesee-key-file"}', IncomingKind.UNKNOWN),
        (b"Dear all, see you on Monday.\n", IncomingKind.UNKNOWN),
        (b"\x89PNG\r\n\x1a\n\0\0", IncomingKind.UNKNOWN),
        (b"", IncomingKind.UNKNOWN),
    ):
        assert _kind(workspace, tmp_path, data) is kind, data[:40]


def test_a_document_of_a_word_processor_is_named(workspace: Workspace, tmp_path: Path) -> None:
    """One in which there is no report is still said to be a document, and why it cannot be brought in."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>")
    assert _kind(workspace, tmp_path, made.getvalue()) is IncomingKind.WORD


@pytest.mark.skipif(not CASES.is_dir(), reason="the folder of hard inputs is not beside this checkout")
def test_the_hard_inputs_are_told_for_what_they_are(workspace: Workspace) -> None:
    """Each of the shared cases is handed to its reader; a sheet whose last save was cut to none."""
    kinds = {"reports": IncomingKind.REPORT, "votes": IncomingKind.VOTES, "sheets": IncomingKind.SHEETS}
    for folder, kind in kinds.items():
        for path in sorted((CASES / folder).iterdir()):
            is_cut, is_assessment = path.name.startswith("19_"), path.suffix == ".json"
            wanted = IncomingKind.PDF if is_cut else IncomingKind.ASSESSMENT if is_assessment else kind
            assert look_into(workspace, (path,)).kind is wanted, path.name


@pytest.mark.parametrize("cut", [0, 1])
def test_a_damaged_score_sheet_is_no_report(workspace: Workspace, tmp_path: Path, cut: int) -> None:
    """It names dimensions and has words below them; what it lost is said, and nothing of it becomes a narrative."""
    sheet = print_fillable_sheet(sheet_content(workspace, fitted_example().id, SheetChoice()))
    # A second save whose end did not arrive; a table of contents that points beside what it lists.
    hurt = sheet + b"\n1 0 obj\n<< /Type /Annot" if cut else sheet.replace(b"startxref\n", b"startxref\n1", 1)
    path = tmp_path / "sheet.pdf"
    path.write_bytes(hurt)
    found = look_into(workspace, (path,))
    assert (found.kind, found.reading) == (IncomingKind.PDF, None)
    assert found.refusal is not None
    assert found.refusal.facts["reason"] in {"save_cut", "pdf_mended", "pdf_damaged"}


def test_a_backup_is_known_by_what_is_in_it(workspace: Workspace, clock: StillClock, tmp_path: Path) -> None:
    """A backup under any name is one, and a hurt one is told; of an old one either file or the folder will do."""
    made = backups.back_up(workspace, tmp_path).rename(tmp_path / "from my sister")
    found = look_into(workspace, (made,))
    assert (found.kind, found.paths, found.made, found.is_here) == (
        IncomingKind.BACKUP,
        (made,),
        clock.now,
        False,
    )
    old = tmp_path / "old"
    old.mkdir()
    unpack(made, old, lambda *_: None)
    for chosen in (old, old / "workspace.db", old / "workspace.key"):
        found = look_into(workspace, (chosen,))
        assert (found.kind, found.paths) == (IncomingKind.BACKUP, (old,))
    (old / "workspace.key").unlink()
    assert look_into(workspace, (old / "workspace.db",)).kind is IncomingKind.UNKNOWN
    data = bytearray(made.read_bytes())
    data[-5000] ^= 1
    made.write_bytes(data)
    with pytest.raises(KnownError) as refused:
        look_into(workspace, (made,))
    assert refused.value.code is ErrorCode.BACKUP_NOT_VALID


def test_several_files_and_folders_are_sheets_or_nothing(workspace: Workspace, tmp_path: Path) -> None:
    """Filled sheets come in at once, as files or as their folder; a stranger among them is told with the others."""
    content = sheet_content(workspace, fitted_example().id, SheetChoice())
    paths = tuple(tmp_path / f"{number}.pdf" for number in range(3))
    for path in paths:
        path.write_bytes(print_fillable_sheet(content))
    found = look_into(workspace, paths)
    assert (found.kind, found.is_here) == (IncomingKind.SHEETS, True)
    assert found.head is not None
    assert found.head.assessment == fitted_example().id
    (tmp_path / "other").write_bytes(b"x")
    assert look_into(workspace, (tmp_path / "other", *paths)).kind is IncomingKind.SHEETS
    found = look_into(workspace, (tmp_path,))
    assert (found.kind, found.paths, found.is_here) == (IncomingKind.SHEETS, (tmp_path,), True)
    for path in paths:
        path.unlink()
    assert look_into(workspace, (tmp_path,)).kind is IncomingKind.UNKNOWN
    assert look_into(workspace, (tmp_path / "other", tmp_path / "other")).kind is IncomingKind.UNKNOWN


def test_nothing_is_stored_by_looking(workspace: Workspace, tmp_path: Path) -> None:
    """A preview leaves the workspace as it is, and says whether the assessment is here already."""
    other, _ = make_workspace(tmp_path / "other")
    made = practice_assessment(latest_instrument(), other.member, at=other.clock(), new_id=other.new_id)
    assessments.add_assessment(other, made, latest_instrument())
    path = tmp_path / "export"
    path.write_bytes(exchange.export_assessment(other, made.id))
    before = assessments.list_assessments(workspace)
    found = look_into(workspace, (path,))
    assert found.assessment == made
    assert not found.is_here
    assert look_into(other, (path,)).is_here
    assert assessments.list_assessments(workspace) == before


def test_what_cannot_be_read_is_told(workspace: Workspace, tmp_path: Path) -> None:
    """A file that is gone, and an export that is damaged, say so."""
    with pytest.raises(KnownError) as caught:
        look_into(workspace, (tmp_path / "nothing",))
    assert caught.value.code is ErrorCode.FILE_NOT_READABLE
    (tmp_path / "export").write_bytes(b'{"format": "eesee-assessment", "version": 1}')
    with pytest.raises(KnownError) as caught:
        look_into(workspace, (tmp_path / "export",))
    assert caught.value.code is ErrorCode.IMPORT_NOT_VALID


def test_an_own_submission_comes_back_with_its_file(workspace: Workspace, tmp_path: Path) -> None:
    """After the loss of a workspace, the sealed file brings its assessment back, and can be written again."""
    wanted = fitted_example().id
    sealed, _ = submissions.seal(workspace, wanted, tmp_path)
    assessments.delete_assessment(workspace, wanted)
    found = look_into(workspace, (sealed.path,))
    assert found.verdict is not None
    taken, _ = submissions.take_back(workspace, found.data, found.verdict)
    assert taken == wanted
    assert assessments.load(workspace, wanted).is_sealed
    again = submissions.save_submission(workspace, wanted, tmp_path / "again.eesee")
    assert again.read_bytes() == sealed.path.read_bytes()
    other, _ = make_workspace(tmp_path / "other")
    stranger = look_into(other, (sealed.path,))
    assert stranger.verdict is not None
    submissions.take_back(other, stranger.data, stranger.verdict)
    assert other.submissions.last(wanted) is None  # signed with another's key: not a link of the own chain
