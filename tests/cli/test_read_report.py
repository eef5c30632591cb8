from __future__ import annotations

from pathlib import Path

import pytest

from support_command_line import CommandLine

_REPORT = """# Country Focus Report

Benin

### Principle 1: Respect and protection of fundamental freedoms

Score: 2.6

#### 1.1 Freedom of association

The registry asked for new papers.
"""


@pytest.fixture
def benin(eesee: CommandLine) -> str:
    """Return the id of an empty assessment of Benin."""
    return str(eesee("new", "--country", "BEN", "--from", "2025-01-01", "--to", "2025-12-31").data["id"])


def test_a_report_that_was_placed_whole_ends_with_0(eesee: CommandLine, benin: str, tmp_path: Path) -> None:
    """Where everything has its place the answer is yes, and the account has each piece with its words."""
    file = tmp_path / "report.md"
    file.write_text(_REPORT, encoding="utf-8")
    data = eesee("read-report", benin, file).data
    assert (
        "".join(piece["words"] for piece in data["paragraphs"]).split()
        == "".join(line for line in _REPORT.split("\n") if line).split()
    )
    assert data["stored"]
    assert data["without_score"] == ["2", "3", "4", "5", "6"]
    assert (data["asked"], data["unplaced"]) == ([], [])


def test_what_was_not_placed_is_printed_whole_and_ends_with_1(
    eesee: CommandLine, benin: str, tmp_path: Path
) -> None:
    """A paragraph without a place is printed with all its words, and the exit code says that there was one."""
    lost = "Somebody wrote this below a heading that no report has, and it is much longer than a line of a list is."
    file = tmp_path / "report.md"
    file.write_text(f"{_REPORT}\n### A heading of our own\n\n{lost}\n", encoding="utf-16")
    said = eesee.plain("read-report", benin, file, expect=1)
    assert lost in said.out
    assert "not placed: 2" in said.out
    assert "read as utf-16-le" in said.out
    assert "No score was found for: 2, 3, 4, 5, 6" in said.out


def test_a_report_of_another_country_is_asked_about(eesee: CommandLine, benin: str, tmp_path: Path) -> None:
    """Nothing of it is stored until somebody accepts it, and the command says how."""
    file = tmp_path / "report.md"
    file.write_text(_REPORT.replace("Benin", "Togo"), encoding="utf-8")
    assert "--accept other_country" in eesee.plain("read-report", benin, file, expect=1).out
    assert not eesee("read-report", benin, file, expect=1).data["stored"]
    assert eesee("show", benin, "1.1.narrative").data["value"] == ""
    assert eesee("read-report", benin, file, "--accept", "other_country").data["stored"]
    assert eesee("show", benin, "1.1.narrative").data["value"] == "The registry asked for new papers."
