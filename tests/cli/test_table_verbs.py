"""Tables, the data package and lists of sources at the terminal."""

from __future__ import annotations

import csv
import json
import re
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from eesee_desktop.domain.ids import AssessmentId, SourceId
from eesee_desktop.domain.source import Source
from eesee_desktop.services import assessments, sources
from support_command_line import CommandLine


def hide_one(eesee: CommandLine, wanted: str) -> None:
    """Add a confidential source."""
    with eesee.open() as workspace:
        secret = Source(SourceId(""), "A confidential talk", is_confidential=True)
        sources.add_source(workspace, AssessmentId(wanted), secret)


@pytest.mark.parametrize("kind", ["scores", "votes", "sources", "recommendations", "findings"])
@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_each_kind_is_written_as_both(
    eesee: CommandLine, practice: str, tmp_path: Path, kind: str, suffix: str
) -> None:
    """As many rows as are said, below a head; and each time it is said that the file is not encrypted."""
    target = tmp_path / f"t{suffix}"
    told = eesee.plain("table", practice, kind, "-o", target).out
    assert "not encrypted" in told
    rows = eesee("table", practice, kind, "-o", target).data["rows"]
    if suffix == ".csv":
        found = len(list(csv.reader(StringIO(target.read_bytes().decode("utf-8-sig"), newline=""))))
    else:
        found = load_workbook(BytesIO(target.read_bytes())).worksheets[0].max_row
    assert found == rows + 1


def test_confidential_sources_leave_only_when_asked_for_and_told(
    eesee: CommandLine, practice: str, tmp_path: Path
) -> None:
    """They stay in the workspace, which is said; or go, which is said as well."""
    hide_one(eesee, practice)
    for verb in (("table", practice, "sources"), ("sources", practice)):
        target = tmp_path / ("s.csv" if verb[0] == "table" else "s.json")
        assert re.search(r"Left out: [1-9][0-9]* confidential", eesee.plain(*verb, "-o", target).out)
        assert "confidential talk" not in target.read_text("utf-8-sig")
        told = eesee.plain(*verb, "-o", target, "--confidential").out
        assert re.search(r"It names [1-9][0-9]* confidential", told)
        assert "confidential talk" in target.read_text("utf-8-sig")


def test_wrong_endings_and_options_are_refused(eesee: CommandLine, practice: str, tmp_path: Path) -> None:
    """A name that says no format, and an option that has nothing to do with the table."""
    eesee("table", practice, "scores", "-o", tmp_path / "x.ods", expect=2)
    eesee("table", practice, "scores", "-o", tmp_path / "x.csv", "--confidential", expect=2)
    eesee("sources", practice, "-o", tmp_path / "x.ris", expect=2)
    assert not list(tmp_path.glob("x.*"))


def test_the_data_package_lies_in_a_folder(eesee: CommandLine, practice: str, tmp_path: Path) -> None:
    """Both files, the description naming the other."""
    eesee("export", practice, "--tidy", "-o", tmp_path / "new")
    described = json.loads((tmp_path / "new" / "datapackage.json").read_text("utf-8"))
    assert (tmp_path / "new" / described["resources"][0]["path"]).is_file()


@pytest.mark.parametrize("suffix", [".bib", ".json"])
def test_sources_go_to_a_reference_manager_and_come_back(
    eesee: CommandLine, practice: str, tmp_path: Path, suffix: str
) -> None:
    """Into another assessment all public ones come back the same; into the same one none is doubled."""
    target = tmp_path / f"refs{suffix}"
    count = eesee("sources", practice, "-o", target).data["sources"]
    again = eesee("read-sources", practice, target, expect=1).data
    assert again["sources"] == []
    made = eesee("new", "--country", "PER", "--from", "2020-01-01", "--to", "2020-12-31").data["id"]
    assert len(eesee("read-sources", made, target, "--dry-run").data["sources"]) == count
    eesee("read-sources", made, target)
    with eesee.open() as workspace:
        old, new = (assessments.load(workspace, AssessmentId(one)) for one in (practice, made))
    kept = [(s.title, s.kind, s.publisher, s.published, s.known_address) for s in old.public_sources]
    assert [(s.title, s.kind, s.publisher, s.published, s.address) for s in new.sources] == kept


def test_what_is_alike_is_held_back_and_all_of_the_account_is_printed(
    eesee: CommandLine, practice: str, tmp_path: Path
) -> None:
    """The words of what was not taken stand in the output; --accept adds what was held back."""
    with eesee.open() as workspace:
        title = assessments.load(workspace, AssessmentId(practice)).sources[0].title
    target = tmp_path / "refs.bib"
    target.write_text(
        f"@misc{{k, title = {{{title}}}, url = {{https://example.org/other}}, volume = {{7}}}}\n", "utf-8"
    )
    told = eesee.plain("read-sources", practice, target, expect=1).out
    assert "--accept alike" in told
    assert "https://example.org/other" in told
    answer = eesee("read-sources", practice, target, "--accept", "alike", expect=1).data
    assert len(answer["sources"]) == 1
    assert [piece["words"] for piece in answer["account"] if piece["reason"] == "field_missing"] == [
        "volume = {7}"
    ]
