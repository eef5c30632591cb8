"""Export and import: what comes back is what went, and what does not come along is said."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from eesee_desktop.bundle.payload import assessment_to_json
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.narrative import LONGEST_TEXT_CHARACTERS
from eesee_desktop.domain.panel import Identity
from eesee_desktop.services import assessments, exchange, panel, sources, submissions
from eesee_desktop.services.submissions import SealingChoice
from eesee_desktop.services.workspace import Workspace, shipped_instruments
from eesee_desktop.system.resources import resource
from support_workspace import add_example, begin_assessment, fitted_example, make_workspace

SCHEMA = json.loads(resource("schema/assessment.schema.json").read_text("utf-8"))
PDF = b"%PDF-1.7\n% a law\n"

Document = dict[str, Any]


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Workspace]:
    """Give another workspace."""
    made, _ = make_workspace(tmp_path / "elsewhere")
    with made:
        yield made


def test_everything_comes_back_as_it_went(workspace: Workspace, elsewhere: Workspace) -> None:
    """An assessment with all that can be in one is the same in another workspace, and its document to the byte."""
    example = add_example(workspace)
    data = exchange.export_assessment(workspace, example.id)
    taken, _ = exchange.import_assessment(elsewhere, data)
    assert assessments.load(elsewhere, taken) == assessments.load(workspace, example.id) == example
    assert exchange.export_assessment(elsewhere, taken) == data


@pytest.mark.parametrize("instrument", shipped_instruments(), ids=lambda one: one.ref.version)
def test_what_was_made_with_an_older_method_comes_in(elsewhere: Workspace, instrument: Instrument) -> None:
    """An assessment finds its method in a workspace that never had it, whichever of those that ever shipped it is."""
    made = replace(fitted_example(), instrument=instrument.ref)
    taken, _ = exchange.import_assessment(elsewhere, assessment_to_json(made))
    assert elsewhere.instrument_of(taken) == instrument
    assert assessments.load(elsewhere, taken) == made


def test_what_is_exported_fits_the_published_schema(workspace: Workspace) -> None:
    """Draft, sealed and empty assessments fit resources/schema by the judgement of another library."""
    example = add_example(workspace)
    empty, _ = assessments.new_assessment(workspace, example.country, example.period, "en")
    checker = jsonschema.Draft202012Validator(SCHEMA)
    for wanted in (example.id, empty):
        checker.validate(json.loads(exchange.export_assessment(workspace, wanted)))
    sealing = submissions.prepare_sealing(workspace, example.id, SealingChoice(with_draft=False))
    checker.validate(json.loads(sealing.written.data))


def test_what_stays_behind_is_counted(workspace: Workspace, elsewhere: Workspace, tmp_path: Path) -> None:
    """Names, attached files and submissions are not in an export; it says how many, the import which files."""
    example = add_example(workspace)
    before = exchange.left_out(workspace, example.id)
    sources.attach_file(workspace, example.id, example.sources[0].id, "law.pdf", PDF)
    panel.set_identity(workspace, example.id, Identity(example.panel.members[0].id, "Ana Quispe"))
    submissions.seal(workspace, example.id, tmp_path / "out", SealingChoice(with_draft=False))
    after = exchange.left_out(workspace, example.id)
    assert (after.names - before.names, after.submissions - before.submissions) == (1, 1)
    data = exchange.export_assessment(workspace, example.id)
    assert b"Ana Quispe" not in data
    assert b"law.pdf" in data
    taken, _ = exchange.import_assessment(elsewhere, data)
    assert "law.pdf" in exchange.missing_files(elsewhere, taken)
    assert "law.pdf" not in exchange.missing_files(workspace, example.id)
    assert elsewhere.identities.load(taken) == ()


def test_names_in_a_document_are_taken_in(workspace: Workspace) -> None:
    """What a document says of who the members are is kept, and a name of nobody in the panel is refused."""
    example = fitted_example()
    known = Identity(example.panel.members[0].id, "Ana Quispe", "Red Ejemplo", may_be_named_in_report=True)
    taken, _ = exchange.import_assessment(workspace, assessment_to_json(example, identities=(known,)))
    assert workspace.identities.load(taken) == (known,)
    stranger = replace(
        example, id=type(example.id)("a" * 32), panel=replace(example.panel, members=(), votes=())
    )
    with pytest.raises(KnownError) as refused:
        exchange.import_assessment(workspace, assessment_to_json(stranger, identities=(known,)))
    assert refused.value.code is ErrorCode.IMPORT_NOT_VALID
    assert [item.id for item in assessments.list_assessments(workspace)] == [taken]


def test_an_import_never_overwrites(workspace: Workspace) -> None:
    """The same assessment again is refused, and the one that is there stays."""
    example = add_example(workspace)
    data = exchange.export_assessment(workspace, example.id)
    assessments.set_field(workspace, example.id, "context", "Written since.")
    with pytest.raises(KnownError) as refused:
        exchange.import_assessment(workspace, data)
    assert refused.value.code is ErrorCode.ASSESSMENT_EXISTS
    assert assessments.load(workspace, example.id).context == "Written since."


def _vote(document: Document) -> None:
    member = document["panel"]["members"][0]["id"]
    document["panel"]["votes"].append({"member": member, "round": 2, "dimension": "1.1", "score": "3"})


UNFIT: dict[str, tuple[Callable[[Document], object], str]] = {
    "citation": (lambda document: document["citations"][0].update(section="nowhere"), "citations"),
    "recommendation": (
        lambda document: document["recommendations"][0].update(principles=[9]),
        "recommendations",
    ),
    "vote": (_vote, "votes"),
    "order": (lambda document: document["dimensions"].reverse(), "dimensions"),
    "principle": (lambda document: document["principles"].pop(), "principles"),
    "version": (lambda document: document["instrument"].update(version="2099.1"), "instrument"),
}


@pytest.mark.parametrize("name", UNFIT)
def test_what_the_method_has_no_place_for_is_refused_by_name(workspace: Workspace, name: str) -> None:
    """A reference to a section, principle or dimension that the method has not is named, and nothing is stored."""
    change, part = UNFIT[name]
    begin_assessment(workspace)
    before = assessments.list_assessments(workspace)
    document = json.loads(assessment_to_json(fitted_example()))
    change(document)
    with pytest.raises(KnownError) as refused:
        exchange.import_assessment(workspace, json.dumps(document).encode())
    assert refused.value.code is ErrorCode.IMPORT_NOT_VALID
    assert refused.value.facts["where"] == part
    assert assessments.list_assessments(workspace) == before


def test_a_text_that_could_never_be_sealed_is_refused(workspace: Workspace) -> None:
    """What is too long to be set is too long to be imported."""
    document = assessment_to_json(replace(fitted_example(), context="é" * (LONGEST_TEXT_CHARACTERS + 1)))
    with pytest.raises(KnownError) as refused:
        exchange.import_assessment(workspace, document)
    assert refused.value.code is ErrorCode.TEXT_TOO_LONG
    assert refused.value.facts["field"] == "context"


@pytest.mark.parametrize("name", ["", "Good Name\nVALID", "a\u2028b", "x" * 401])
def test_a_member_with_no_name_or_two_lines_of_it_is_refused(workspace: Workspace, name: str) -> None:
    """Nobody's name can pass for a line of the program's own."""
    document = json.loads(assessment_to_json(fitted_example()))
    document["member"]["name"] = name
    with pytest.raises(KnownError) as refused:
        exchange.import_assessment(workspace, json.dumps(document).encode())
    assert refused.value.code is ErrorCode.IMPORT_NOT_VALID
