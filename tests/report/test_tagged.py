"""Every PDF that the program makes can be listened to, and kept: PDF/UA-1 and PDF/A-2a."""

from __future__ import annotations

import ast
import itertools
import re
import shutil
import subprocess
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from eesee_desktop import report
from eesee_desktop.domain.ids import MemberId
from eesee_desktop.intake.practice import practice_assessment
from eesee_desktop.report.content import DraftContent
from eesee_desktop.report.draft import render_draft, render_panel_copy
from eesee_desktop.report.matrix import render_matrix
from eesee_desktop.report.score_sheet import render_score_sheet
from support_assessments import CREATED, MEMBER
from support_drafts import example_draft, texts_in_order
from support_papers import PAPERS, matrix_content, sheet_content
from support_pdf import paragraphs_of
from support_spoken import PRINTED_LANGUAGES, spoken_draft
from support_tagged_pdf import faults_of, told_by

_CANVAS = re.compile(r"\bnew_canvas\(|\bPaperCanvas\(|\bnew_sheet\(")
# What makes a canvas, and the module whose papers it is for; empty for what makes none.
_DRAWN_BY = {
    "layout.new_canvas": "",
    "meeting_sheet.new_sheet": "",
    # Both for the program's own eyes: one is turned into a picture, one is compared word by word.
    "word.picture.png_of": "",
    "draft._printed_alone": "",
    "draft._printed": "draft",
    "enrolment_card._printed": "enrolment_card",
    "going_on_sheet._printed": "going_on_sheet",
    "matrix._printed": "matrix",
    "panel_results._printed_agenda": "panel_results",
    "panel_results._printed_results": "panel_results",
    "score_sheet._printed": "score_sheet",
    "score_sheet._printed_form": "score_sheet",
}
_NARRATIVE = """\
A paragraph with a [link](https://example.org/a) and a call.[^1]

## A heading

- one
- two
    1. inside
    2. again

> Quoted.

| Dimension | Score |
|---|---|
| 2.1 | 3 |

[^1]: The note, with https://example.org/b in it.
"""


def test_the_draft_passes() -> None:
    """The draft report has no fault that a program can find."""
    assert faults_of(render_draft(example_draft())) == []


def test_the_panels_copy_passes() -> None:
    """Neither has the copy with numbered lines."""
    assert faults_of(render_panel_copy(example_draft())) == []


def test_every_form_of_text_passes() -> None:
    """Lists in lists, tables, quotations, headings and notes are what they are for those who listen, too."""
    content = example_draft()
    assessment = replace(content.assessment, context=_NARRATIVE * 2, introduction=_NARRATIVE)
    assert faults_of(render_draft(replace(content, assessment=assessment))) == []


def test_the_order_is_that_of_reading(tmp_path: Path) -> None:
    """A reader of the structure gets headings, paragraphs, lists, tables and notes in the order of the page."""
    if shutil.which("pdfinfo") is None:
        pytest.skip("pdfinfo is not there")
    content = example_draft()
    path = tmp_path / "draft.pdf"
    path.write_bytes(
        render_draft(replace(content, assessment=replace(content.assessment, context=_NARRATIVE)))
    )
    told = subprocess.run(
        ["pdfinfo", "-struct-text", path], capture_output=True, text=True, check=True
    ).stdout
    section = told[told.index('"A) Introduction: the country context"') :]
    words = re.findall(r'"(.*?)"', section)
    assert words[1:3] == ["Sources: 1", "A paragraph with a "]
    wanted = ["link", " and a call.1", "A heading", "•", "one", "•", "two", "1.", "inside", "2.", "again"]
    assert words[3 : 3 + len(wanted)] == wanted
    assert words[3 + len(wanted) :][:5] == ["Quoted.", "Dimension", "Score", "2.1", "3"]


def _practice(language: str) -> DraftContent:
    """Return the practice report as it comes, or with its texts in another language."""
    spoken = spoken_draft(language)
    if language != "en":
        return spoken
    numbers = itertools.count(1)
    whole = practice_assessment(spoken.instrument, MEMBER, at=CREATED, new_id=lambda: f"{next(numbers):032x}")
    return replace(spoken, assessment=whole)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_practice_report_is_told_in_its_order(language: str) -> None:
    """Who listens hears each heading of the outline and each paragraph of each text, once and one behind the other."""
    content = _practice(language)
    told = told_by(render_draft(content))
    spoken = _joined(text for _, text in told)
    at = 0
    for text in texts_in_order(content.assessment, content):
        for paragraph in paragraphs_of(text):
            wanted = _joined([paragraph])
            found = spoken.find(wanted, at)
            assert found >= 0, paragraph
            at = found + len(wanted)
    headings = _joined(text for kind, text in told if kind in {"H1", "H2", "H3"})
    at = 0
    for name in _titles(content):
        found = headings.find(_joined([name]), at)
        assert found >= 0, name
        at = found + 1


def _titles(content: DraftContent) -> Iterator[str]:
    language = content.language
    for principle in content.instrument.principles:
        yield principle.name.in_language(language)
        for dimension in principle.dimensions:
            yield f"{dimension.id} {dimension.name.in_language(language)}"


def _joined(texts: Iterable[str]) -> str:
    # Blanks at the ends of lines, and the direction marks around numbers, are not what is compared.
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", "".join(texts)))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_pdfinfo_tells_the_same(tmp_path: Path, language: str) -> None:
    """Another reader of the structure has the same elements with the same letters in the same order."""
    if shutil.which("pdfinfo") is None:
        pytest.skip("pdfinfo is not there")
    data = render_draft(_practice(language))
    path = tmp_path / "draft.pdf"
    path.write_bytes(data)
    command = ["pdfinfo", "-struct-text", str(path)]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    told = "".join(re.findall(r'^ +"(.*)"$', lines, re.MULTILINE))
    # It does not turn round what runs from right to left; words of a figure are drawn, and told by its description.
    drawn = "".join(text for _, text in told_by(data, as_drawn=True))
    assert re.sub(r"\s+", "", told) == re.sub(r"\s+", "", drawn)


@pytest.mark.parametrize("language", PRINTED_LANGUAGES)
@pytest.mark.parametrize("name", sorted(PAPERS))
def test_every_paper_passes(name: str, language: str) -> None:
    """Reports, sheets, forms, results, cards, the matrix: none has a fault that a program can find, in any language."""
    for paper in PAPERS[name](language):
        assert faults_of(paper) == []


def test_every_member_finds_the_sheet() -> None:
    """In a file of several copies the outline leads to each, and no two have one name."""
    content = replace(sheet_content("en"), members=(MemberId("M1"), MemberId("M2")))
    printed = render_score_sheet(content)
    assert faults_of(printed) == []
    names = [str(mark.title) for mark in PdfReader(BytesIO(printed)).outline if not isinstance(mark, list)]
    assert ["M1" in names[0], "M2" in names[1], len(names)] == [True, True, 2]


def test_a_matrix_without_comments_passes() -> None:
    """Where there is nothing to answer there is no table, and no head of one."""
    assert faults_of(render_matrix(replace(matrix_content("en"), rows=()))) == []


def test_no_paper_is_forgotten() -> None:
    """Whatever below ``report`` returns a PDF is among the papers that are checked; what never leaves is named here."""
    folder = Path(report.__file__).parent
    makers = {
        f"{path.relative_to(folder).with_suffix('').as_posix().replace('/', '.')}.{part.name}"
        for path in folder.rglob("*.py")
        for part in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(part, ast.FunctionDef) and _CANVAS.search(ast.unparse(part))
    }
    # The function that makes a canvas and those that a public one of their module calls, one for each paper.
    assert makers == set(_DRAWN_BY)
    assert set(_DRAWN_BY.values()) - {""} == {name.partition(".")[0] for name in PAPERS}


def test_a_fault_is_found() -> None:
    """The checker sees what it is there for: each alteration of a good file is told."""
    good = PAPERS["draft.render_draft"]("en")[0]
    assert faults_of(good) == []
    for old, new in (
        (b"/Tabs /S", b"/Tabs /R"),
        (b"/Scope /Row", b"/Scopf /Row"),
        (b"/S /TH", b"/S /TD"),
        (b"/S /H1", b"/S /H2"),
        (b"/Marked true", b"/Marked null"),
        (b"\r\nendstream", b"  endstream"),
        (b"/DisplayDocTitle true", b"/DisplayDocTitle null"),
        (b"<pdfuaid:part>1", b"<pdfuaid:part>7"),
        (b"/Lang (en)", b"/Lang (??)"),
        (b"/Contents (", b"/Contento ("),
        (b"/Alt (", b"/Alu ("),
        (b"/ID (note", b"/IE (note"),
        (b"/MCID 3 ", b"/MCID 4 "),
        (b"/Subtype /Link", b"/Subtype /Lynk"),
        (b"/S /Reference", b"/S /Referenco"),
        (b"/S /LBody", b"/S /P    "),
    ):
        assert good.count(old), old
        assert faults_of(good.replace(old, new)), old
