from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId, SourceId
from eesee_desktop.domain.source import Citation, Source, SourceKind
from eesee_desktop.services import assessments, sources
from eesee_desktop.services.changes import ChangeKind
from eesee_desktop.services.workspace import Workspace
from support_workspace import begin_assessment

PDF = b"%PDF-1.7 a law"
LAW = Source(SourceId(""), "Law 32301", SourceKind.LAW, "Congress", "2025-04-15", "https://example.org/law")


@pytest.fixture
def draft(workspace: Workspace) -> AssessmentId:
    """Give an empty assessment."""
    return begin_assessment(workspace)


def test_a_source_is_added_changed_and_removed(workspace: Workspace, draft: AssessmentId) -> None:
    """A source keeps its id and its place while it is changed; what is not changed is said so."""
    first, changes = sources.add_source(workspace, draft, LAW)
    second, _ = sources.add_source(workspace, draft, dataclasses.replace(LAW, title=" Report\u202e "))
    assert changes.kinds == {ChangeKind.SOURCES}
    loaded = assessments.load(workspace, draft).sources
    assert [source.id for source in loaded] == [first, second]
    assert (loaded[0], loaded[1].title) == (dataclasses.replace(LAW, id=first), "Report")
    changed = dataclasses.replace(loaded[0], publisher="El Peruano", is_confidential=True)
    assert sources.set_source(workspace, draft, changed).kinds == {ChangeKind.SOURCES}
    assert not sources.set_source(workspace, draft, changed)
    assert assessments.load(workspace, draft).sources[0] == changed
    sources.remove_source(workspace, draft, first)
    assert [source.id for source in assessments.load(workspace, draft).sources] == [second]


def test_sources_and_citations_stand_in_the_order_of_adding(
    workspace: Workspace, draft: AssessmentId
) -> None:
    """A source comes behind the others, and so does a citation, whatever identifiers they happen to get."""
    workspace.new_id = iter([f"{number:032x}" for number in (0x30, 0x10, 0x20)]).__next__
    made = [sources.add_source(workspace, draft, LAW)[0] for _ in range(3)]
    for source in made:
        sources.cite(workspace, draft, "2.1", source)
    loaded = assessments.load(workspace, draft)
    assert [source.id for source in loaded.sources] == made
    assert [citation.source for citation in loaded.citations] == made


def test_a_source_that_is_not_there_is_told(workspace: Workspace, draft: AssessmentId) -> None:
    """Every verb on a source says when there is none of that id."""
    unknown = SourceId("f" * 32)
    verbs: tuple[Callable[[], object], ...] = (
        lambda: sources.set_source(workspace, draft, dataclasses.replace(LAW, id=unknown)),
        lambda: sources.remove_source(workspace, draft, unknown),
        lambda: sources.cite(workspace, draft, "context", unknown),
        lambda: sources.attach_file(workspace, draft, unknown, "law.pdf", PDF),
    )
    for verb in verbs:
        with pytest.raises(KnownError) as refused:
            verb()
        assert refused.value.code is ErrorCode.SOURCE_UNKNOWN


def test_citing(workspace: Workspace, draft: AssessmentId) -> None:
    """A source is cited in a section once; it is known where; removing it removes its citations."""
    source, _ = sources.add_source(workspace, draft, LAW)
    assert sources.cite(workspace, draft, "2.1", source).kinds == {ChangeKind.CITATIONS}
    assert not sources.cite(workspace, draft, "2.1", source)
    sources.cite(workspace, draft, "context", source)
    cited = assessments.load(workspace, draft).citations
    assert cited == (Citation("2.1", source), Citation("context", source))
    assert sources.uncite(workspace, draft, "2.1", source)
    assert not sources.uncite(workspace, draft, "2.1", source)
    assert assessments.load(workspace, draft).citations == (Citation("context", source),)
    with pytest.raises(KnownError) as refused:
        sources.cite(workspace, draft, "9.9", source)
    assert refused.value.code is ErrorCode.FIELD_UNKNOWN
    sources.remove_source(workspace, draft, source)
    assert assessments.load(workspace, draft).citations == ()


def test_a_file_is_kept_with_its_source(workspace: Workspace, draft: AssessmentId) -> None:
    """An attached file comes back byte for byte and stays while the source is edited."""
    source, _ = sources.add_source(workspace, draft, LAW)
    sources.attach_file(workspace, draft, source, "C:\\papers\\Law 32301.PDF", PDF)
    (loaded,) = assessments.load(workspace, draft).sources
    assert loaded.attachment is not None
    assert (loaded.attachment.name, loaded.attachment.extension) == ("Law 32301.PDF", "pdf")
    assert loaded.attachment.size == len(PDF)
    sources.set_source(workspace, draft, dataclasses.replace(loaded, title="A law", attachment=None))
    (edited,) = assessments.load(workspace, draft).sources
    assert edited.attachment == loaded.attachment
    assert sources.read_attachment(workspace, loaded.attachment) == PDF


def test_a_file_stays_for_as_long_as_the_history_can_bring_it_back(
    workspace: Workspace, draft: AssessmentId
) -> None:
    """The same file of two sources is stored once, and kept when both let go of it, until the assessment goes."""
    first, _ = sources.add_source(workspace, draft, LAW)
    second, _ = sources.add_source(workspace, draft, LAW)
    for source in (first, second):
        sources.attach_file(workspace, draft, source, "law.pdf", PDF)
    attachment = assessments.load(workspace, draft).sources[0].attachment
    assert attachment is not None
    sources.remove_source(workspace, draft, first)
    assert sources.read_attachment(workspace, attachment) == PDF
    assert sources.detach_file(workspace, draft, second).kinds == {ChangeKind.SOURCES}
    assert sources.read_attachment(workspace, attachment) == PDF
    assert not sources.detach_file(workspace, draft, second)
    assessments.delete_assessment(workspace, draft)
    with pytest.raises(KnownError) as gone:
        sources.read_attachment(workspace, attachment)
    assert gone.value.code is ErrorCode.ATTACHMENT_MISSING


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("run.exe", b"MZ"),
        ("page.html", b"<html>"),
        ("law.pdf", b"MZ\x90"),
        ("pdf", PDF),
        (".pdf", PDF),
        ("a.zip", b"PK"),
    ],
)
def test_only_allowed_kinds_are_attached(
    workspace: Workspace, draft: AssessmentId, name: str, data: bytes
) -> None:
    """A kind that is not allowed, or bytes that are not of the kind that the name says, are refused."""
    source, _ = sources.add_source(workspace, draft, LAW)
    with pytest.raises(KnownError) as refused:
        sources.attach_file(workspace, draft, source, name, data)
    assert refused.value.code is ErrorCode.ATTACHMENT_KIND_REFUSED


def test_a_file_that_is_too_large_is_refused(
    workspace: Workspace, draft: AssessmentId, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The limit is told with the size."""
    monkeypatch.setattr(sources, "ATTACHMENT_LARGEST", 10)
    source, _ = sources.add_source(workspace, draft, LAW)
    with pytest.raises(KnownError) as refused:
        sources.attach_file(workspace, draft, source, "law.pdf", PDF)
    assert refused.value.code is ErrorCode.ATTACHMENT_TOO_LARGE
    assert refused.value.facts == {"size": len(PDF), "limit": 10}
    monkeypatch.setattr(sources, "ATTACHMENT_LARGEST", len(PDF))
    assert sources.attach_file(workspace, draft, source, "law.pdf", PDF)
