from __future__ import annotations

from pathlib import Path

import pytest

from support_command_line import CommandLine
from support_documents import paragraph, with_picture, word_document

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


_HEADINGS = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>'


def test_a_word_document_is_read_whatever_it_is_called(
    eesee: CommandLine, benin: str, tmp_path: Path
) -> None:
    """A .docx without its ending fills the assessment; its changes are counted, its comment is told."""
    body = (
        paragraph("Benin")
        + paragraph("Principle 2: Supportive legal and regulatory framework", '<w:pStyle w:val="H"/>')
        + paragraph("Score: 2.3")
        + paragraph("2.1 Registration", '<w:pStyle w:val="H"/>')
        + "<w:p><w:r><w:t>The registry asked for </w:t></w:r><w:ins><w:r><w:t>new papers.</w:t></w:r></w:ins></w:p>"
    )
    file = tmp_path / "report_pd"
    comments = f'<w:comment w:id="0">{paragraph("Which papers?")}</w:comment>'
    file.write_bytes(word_document(body, styles=_HEADINGS, comments=comments))
    data = eesee("read-report", benin, file, expect=1).data
    assert data["taken"] == ["2.previous_score", "2.1.narrative"]
    assert data["insertions"] == 1
    assert [one["words"] for one in data["paragraphs"] if one["destination"] == "comment"] == [
        "Which papers?"
    ]
    assert eesee("show", benin, "2.1.narrative").data["value"] == "The registry asked for new papers."


def test_pictures_of_a_document_are_kept_as_sources_when_it_is_said(
    eesee: CommandLine, benin: str, tmp_path: Path
) -> None:
    """A picture is left in the document and said to be; with the option it is a source with the file attached."""
    body = paragraph("2.1 Registration", '<w:pStyle w:val="H"/>') + paragraph("The registry asked.")
    picture = b"\x89PNG\r\n\x1a\n and more"
    file = tmp_path / "report.docx"
    file.write_bytes(with_picture(word_document(body, styles=_HEADINGS), "march.png", picture))
    assert "left in the document: 1" in eesee.plain("read-report", benin, file, expect=1).out
    data = eesee("read-report", benin, file, "--pictures", expect=1).data
    assert (data["pictures_kept"], data["pictures_refused"]) == (["march.png"], [])
    assert eesee("show", benin).data["sources"] == 1
    file.write_bytes(with_picture(word_document(body, styles=_HEADINGS), "march.emf", b"EMF"))
    data = eesee("read-report", benin, file, "--pictures", expect=1).data
    assert (data["pictures_kept"], data["pictures_refused"]) == ([], ["march.emf"])
    assert eesee("show", benin).data["sources"] == 1
