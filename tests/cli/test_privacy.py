"""Nothing tells who voted what: names without consent, aliases, and the votes of a panel that is too small."""

from __future__ import annotations

import io
import unicodedata
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import StreamObject

from eesee_desktop.bundle.disclosure import disclosed
from eesee_desktop.bundle.payload import document_to_json
from eesee_desktop.domain.assessment import Confidence
from eesee_desktop.domain.ids import AssessmentId, DimensionId
from eesee_desktop.domain.instrument import ScoringRule
from eesee_desktop.domain.panel import Ballot, PanelVote, Round
from eesee_desktop.domain.score import Score
from eesee_desktop.services import assessments, panel, reports, sheets
from eesee_desktop.services.workspace import Workspace
from support_command_line import CommandLine
from support_workspace import add_example, make_workspace

SECRET = (
    "Wilhelmina Quixada",
    "Zephyrine Obradovic",
    "Orfeo Tlatelpa",
    "Bureau Xylophagous",
    "Fundación Yttrium",
)
IN_REPORT, IN_BUNDLE = "Zsigmunda Consentida", "Bundela Permitida"
IN_BOTH = "Yvainka Ambosacordata"
ALIAS = "Zaunkoenig"


def layers(name: str, data: bytes) -> Iterator[tuple[str, str]]:
    """Yield name and text of a file and of all that is packed in it: archives, pages and streams of PDF files."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        yield f"{name} as {encoding}", data.decode(encoding, "replace")
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for entry in archive.infolist():
                yield from layers(f"{name}/{entry.filename}", archive.read(entry))
    if data.startswith(b"%PDF-"):
        reader = PdfReader(io.BytesIO(data))
        yield f"{name} text", " ".join(page.extract_text() for page in reader.pages)
        for number in range(1, len(reader.xref[0]) + 1 if reader.xref else 1):
            found = reader.get_object(number)
            if isinstance(found, StreamObject):
                yield f"{name} stream {number}", found.get_data().decode("utf-8", "replace")
            elif found is not None:
                yield f"{name} object {number}", str(found)


def told(folder: Path, names: tuple[str, ...]) -> set[str]:
    """Return which names, whole or by one of their words, stand in which file under a folder, at any depth."""
    words = {word for name in names for word in (*name.split(), name)}
    return {
        f"{word} in {place}"
        for path in folder.rglob("*")
        if path.is_file()
        for place, text in layers(path.name, path.read_bytes())
        for word in words
        if squeezed(word) in squeezed(text)
    }


def squeezed(text: str) -> str:
    """Return letters and digits only, so that hyphens and line ends hide nothing."""
    return "".join(sign for sign in unicodedata.normalize("NFC", text).casefold() if sign.isalnum())


@pytest.fixture
def named(eesee: CommandLine, practice: str) -> str:
    """Return the id of an assessment whose members have marked names, three of them with a consent."""
    eesee("members", practice, "--member", "M1", "--name", SECRET[0], "--organisation", SECRET[3])
    eesee("members", practice, "--member", "M2", "--name", SECRET[1], "--organisation", SECRET[4])
    eesee("members", practice, "--member", "M3", "--name", IN_REPORT, "--consent-report")
    eesee("members", practice, "--member", "M4", "--name", IN_BUNDLE, "--consent-bundle")
    eesee("members", practice, "--member", "M5", "--name", IN_BOTH, "--consent-report", "--consent-bundle")
    eesee("members", practice, "--add", ALIAS, "--name", SECRET[2])
    eesee("vote", practice, ALIAS, 1, "2.1", "1")
    return practice


def test_names_without_consent_are_told_nowhere(
    eesee: CommandLine, named: str, machine: Path, tmp_path: Path
) -> None:
    """Papers, tables, exports, submission files and logs hold no name without consent, at no depth."""
    out = tmp_path / "out"
    eesee("draft", named, "-o", out / "draft.pdf")
    eesee("draft", named, "--panel-copy", "-o", out / "copy.pdf")
    for kind in ("blank", "fillable", "results", "agenda"):
        eesee("sheets", named, f"--{kind}", "-o", out / f"{kind}.pdf")
    eesee("votes", named, "-o", out / "votes.xlsx")
    eesee("votes", named, "-o", out / "votes.csv")
    eesee("export", named, "-o", out / "export.json")
    eesee("seal", named, "-o", out / "without")
    eesee("reopen", named)
    eesee("seal", named, "-o", out / "with", "--with-votes")
    eesee("show", "no-such-id", expect=3)
    assert told(out, SECRET) == set()
    assert told(machine, SECRET) == set()
    # The search finds who agreed, where they agreed to be found and nowhere else.
    places = {place.partition(" in ")[2].partition(" ")[0] for place in told(out, (IN_REPORT,))}
    assert places == {"draft.pdf", "copy.pdf"}
    # On the paper inside of a submission only who agreed to both.
    places = {place.partition(" in ")[2].partition(" ")[0] for place in told(out, (IN_BOTH,))}
    enclosed = {place for place in places if ".eesee/" in place}
    assert {place.rpartition("/")[2] for place in enclosed} == {"draft.pdf", "assessment.json"}
    places = {place.partition(" in ")[2].partition(" ")[0] for place in told(out, (IN_BUNDLE,))}
    assert {place.rpartition("/")[2] for place in places} == {"assessment.json"}
    # A chosen alias can give a person away: it leaves only with the votes, for which the convenor asked.
    assert told(out / "without", (ALIAS,)) == set()
    assert told(out / "with", (ALIAS,)) != set()
    assert (
        told(out, (ALIAS,)) & {f"{ALIAS} in {name}.pdf text" for name in ("draft", "copy", "results")}
        == set()
    )


def small_panel(workspace: Workspace, votes: tuple[str, ...]) -> AssessmentId:
    """Return an assessment in which three members voted on 2.1 and the panel took the mean."""
    wanted = add_example(workspace).id
    panel.clear_votes(
        workspace,
        wanted,
        [Ballot(vote.member, vote.round, vote.dimension) for vote in panel.panel(workspace, wanted).votes],
    )
    members = [member.id for member in panel.panel(workspace, wanted).members][: len(votes)]
    dimension = DimensionId("2.1")
    cast = [
        PanelVote(member, Round.FIRST, dimension, Score.parse(vote))
        for member, vote in zip(members, votes, strict=True)
    ]
    panel.set_votes(workspace, wanted, cast)
    decision = panel.Decision(ScoringRule.MEAN, Score.parse("3"), Confidence.HIGH, "Heard both sides.")
    panel.decide(workspace, wanted, dimension, decision)
    return wanted


def papers(workspace: Workspace, wanted: AssessmentId) -> dict[str, bytes]:
    """Return everything that is printed or sent of an assessment, by what it is."""
    draft = reports.draft_content(workspace, wanted)
    meeting = sheets.meeting_content(workspace, wanted)
    members = sheets.present_members(workspace, wanted)
    blank = sheets.sheet_content(workspace, wanted, sheets.SheetChoice(members))
    return {
        "draft": reports.print_draft(draft),
        "panel copy": reports.print_draft(draft, is_panel_copy=True),
        "results": sheets.print_results_sheet(meeting),
        "agenda": sheets.print_agenda(meeting),
        "score sheets": sheets.print_score_sheets(blank),
        "form": sheets.print_fillable_sheet(blank, members[0]),
        "submission": document_to_json(disclosed(assessments.load(workspace, wanted))),
    }


def test_votes_of_a_small_panel_cannot_be_printed(tmp_path: Path) -> None:
    """Three voted, the mean is published: paper is the same to the byte whether they said 1, 3, 5 or 3, 3, 3."""
    printed = []
    for number, votes in enumerate((("1", "3", "5"), ("3", "3", "3"), ("5", "1", "3"))):
        workspace, _ = make_workspace(tmp_path / str(number))
        with workspace:
            printed.append(papers(workspace, small_panel(workspace, votes)))
    assert [name for name in printed[0] if not printed[0][name] == printed[1][name] == printed[2][name]] == []
