"""The Peru draft as a whole process, beside LibreOffice turning a document of the same text into PDF."""

from __future__ import annotations

import re
import sys
import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from bench.measuring import Figure, Taken, alternate, run_process, timed_ms
from bench.peru import peru_workspace, report_text
from bench.table import office_program
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments, reports
from eesee_desktop.services.workspace import Workspace, latest_instrument
from support_workspace import CHEAP, PASSPHRASE, reopen

_ROUNDS = 5
_EDITS = 15
_OFFICE = "LibreOffice, .docx to PDF"
_DRAFT = Figure("Peru draft as PDF, whole process with unlocking", "ms", _OFFICE, 0.6)
_WORK = Figure("the same, without deriving the key", "ms", _OFFICE, 0.4)
_SECOND = Figure("second draft in the open program after one edit, read and printed", "ms", "", 100)
_SIZE = Figure("Peru draft, tagged", "kB", _OFFICE)
FIGURES = (_DRAFT, _WORK, _SECOND, _SIZE)
_LINK = re.compile(r"\[([^\]]*)\]\(([^)\s]*)\)")
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def measure(folder: Path) -> Iterator[Taken]:
    """Measure the command line's draft, and the converter where there is one; then the window's second one."""
    workspace, found = peru_workspace(folder / "workspace")
    workspace.close()
    workspace, same = peru_workspace(folder / "cheap", CHEAP)
    workspace.close()
    ours, *office = printers(folder, found)
    work = timed_ms(lambda: _print_draft(folder, "cheap", same))
    whole, alone, *theirs = alternate(ours, work, *office, rounds=_ROUNDS)
    yield _DRAFT.taken(whole, *theirs)
    yield _WORK.taken(alone, *theirs)
    with reopen(folder / "cheap") as workspace:
        yield _SECOND.taken(_second_drafts(workspace, same))
    sizes = [
        path.stat().st_size / 1000 for path in (folder / "draft.pdf", folder / "peru.pdf") if path.is_file()
    ]
    yield _SIZE.taken(*sizes)


def printers(folder: Path, found: AssessmentId, through: Sequence[str] = ()) -> list[Callable[[], float]]:
    """Return the ways of printing the workspace of a folder: the program, and LibreOffice where it is here.

    Args:
        through: A command that runs another one.
    """
    ours = timed_ms(lambda: _print_draft(folder, "workspace", found, through))
    office = office_program()
    if not office:
        return [ours]
    document = folder / "peru.docx"
    write_docx(document, report_text())
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    words = (office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(document))
    return [ours, timed_ms(lambda: run_process(*through, *words))]


def _print_draft(folder: Path, workspace: str, found: AssessmentId, through: Sequence[str] = ()) -> None:
    passphrase, draft = folder / "passphrase", folder / "draft.pdf"
    passphrase.write_text(PASSPHRASE + "\n", encoding="utf-8")
    draft.unlink(missing_ok=True)
    run_process(
        *(*through, sys.executable, "-m", "eesee_desktop.cli", "-w", str(folder / workspace)),
        *("--passphrase-file", str(passphrase), "draft", found, "-o", str(draft)),
    )


def _second_drafts(workspace: Workspace, found: AssessmentId) -> list[float]:
    """Return what a draft takes after each of some edits, in a program that has printed it before."""
    dimensions = latest_instrument().dimensions

    def draft() -> None:
        reports.print_draft(reports.draft_content(workspace, found), kept=workspace.paper_memory)

    def edit(number: int) -> None:
        wanted = dimensions[number % len(dimensions)].id
        narrative = assessments.load(workspace, found).dimension(wanted).narrative
        text = f"{narrative} Sentence {number}."
        assessments.set_field(workspace, found, f"{wanted}.narrative", text)

    draft()
    taken = []
    for number in range(_EDITS):
        edit(number)
        taken.append(timed_ms(draft)())
    return taken


def write_docx(path: Path, markdown: str) -> None:
    """Write a text as a plain Word document: paragraphs, headings in bold, live links."""
    relations: list[str] = []
    paragraphs = [
        paragraph(" ".join(block.split("\n")), relations)
        for block in re.split(r"\n\s*\n", markdown)
        if block.strip()
    ]
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{_RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
        + "".join(relations)
        + "</Relationships>",
        "word/document.xml": f'<w:document xmlns:w="{_WORD}" xmlns:r="{_RELATIONS}"><w:body>'
        + "".join(paragraphs)
        + "</w:body></w:document>",
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' + text)


def paragraph(block: str, relations: list[str]) -> str:
    """Return one paragraph, and note the addresses of its links."""
    heading = re.match(r"#{1,6}\s+", block)
    text = block[heading.end() :] if heading else block
    pieces, last = [], 0
    for link in _LINK.finditer(text):
        pieces.append(piece(text[last : link.start()], is_bold=bool(heading)))
        relations.append(
            f'<Relationship Id="l{len(relations)}" Type="{_RELATIONS}/hyperlink" '
            f'Target={quoteattr(link[2] or "#")} TargetMode="External"/>'
        )
        pieces.append(
            f'<w:hyperlink r:id="l{len(relations) - 1}">{piece(link[1], is_bold=False)}</w:hyperlink>'
        )
        last = link.end()
    return f"<w:p>{''.join(pieces)}{piece(text[last:], is_bold=bool(heading))}</w:p>"


def piece(text: str, *, is_bold: bool) -> str:
    """Return a run of text."""
    bold = "<w:rPr><w:b/></w:rPr>" if is_bold else ""
    return f'<w:r>{bold}<w:t xml:space="preserve">{escape(text.replace("**", ""))}</w:t></w:r>'
