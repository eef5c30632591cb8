"""From an empty computer to a verified submission, on the practice report; a stretch of it on the published one."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import unicodedata
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

from eesee_desktop.cli.session import Session
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments
from eesee_desktop.services.submissions import verify
from support_command_line import CommandLine
from support_reports import PRACTICE_REPORT, PUBLISHED_REPORT, needs_published_report

DIMENSIONS = [f"{principle}.{place}" for principle in range(2, 7) for place in range(1, 4)]
SCORES = dict(zip(DIMENSIONS, "322322232222323", strict=True))
# Of the practice report as of the published one, whose facts it tells in words of its own.
AUDIENCES = ("government", "donors", "civil_society")
ITEMS = {"government": 8, "donors": 5, "civil_society": 5}
EXTERNAL = {"raw": "40", "rating": "repressed", "edition": "2024-12"}


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder in which the way was walked once: report.json, draft.pdf, out/*.eesee, signers."""
    return tmp_path_factory.mktemp("peru")


@pytest.fixture
def eesee(sealed: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    """Return the command line, with the real report taken in, scored and sealed."""
    line = CommandLine(sealed, capsys)
    if not (sealed / "out").exists():
        walk(line)
    return line


def walk(line: CommandLine) -> None:
    """Walk the main road of the product once."""
    wanted = line.begin()
    taken = line("read-report", wanted, PRACTICE_REPORT)
    (line.folder / "report.json").write_text(taken.out, encoding="utf-8")
    with Session(line.folder / "ws", line.folder / "passphrase.txt") as session:
        for dimension, score in SCORES.items():
            assessments.set_field(session.workspace, AssessmentId(wanted), f"{dimension}.score", score)
            reason = f"What the panel heard about {dimension}."
            assessments.set_field(
                session.workspace, AssessmentId(wanted), f"{dimension}.justification", reason
            )
    line("draft", wanted, "-o", line.folder / "draft.pdf")
    line("export", wanted, "-o", line.folder / "whole.json")
    line("seal", wanted, "-o", line.folder / "out")
    signer = line.plain("key", "show", "--allowed-signers").out
    (line.folder / "signers").write_text(signer, encoding="utf-8")


def bundle_of(line: CommandLine) -> Path:
    """Return the submission file."""
    (found,) = (line.folder / "out").glob("*.eesee")
    return found


def test_report_is_placed_whole(eesee: CommandLine) -> None:
    """read-report takes the context, eighteen narratives, every recommendation, the external score and all links."""
    (item,) = eesee("list").data["assessments"]
    shown = eesee("show", item["id"]).data
    fields = shown["fields"]
    assert len(fields["context"].split()) > 200
    narratives = [name for name in fields if re.fullmatch(r"\d\.\d\.narrative", name) and fields[name]]
    assert len(narratives) == 18
    assert {name: fields[f"recommendations.{name}"].count("\n- ") + 1 for name in AUDIENCES} == ITEMS
    assert [fields[f"1.external.{leaf}"] for leaf in EXTERNAL] == [*EXTERNAL.values()]
    assert (shown["sources"], shown["citations"]) == (24, 42)


@needs_published_report
def test_published_report_is_placed_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of the published report, too, nothing is left over: 18 recommendations, six scores, 130 links."""
    line = CommandLine(tmp_path, capsys)
    wanted = line.begin()
    told = line("read-report", wanted, PUBLISHED_REPORT).data
    assert (told["unplaced"], told["links"]) == ([], 130)
    shown = line("show", wanted).data
    fields = shown["fields"]
    assert {name: fields[f"recommendations.{name}"].count("\n- ") + 1 for name in AUDIENCES} == ITEMS
    assert [fields[f"1.external.{leaf}"] for leaf in EXTERNAL] == [*EXTERNAL.values()]
    assert [fields[f"{number}.previous_score"] for number in range(1, 7)] == [
        "13/5",
        "23/10",
        "23/10",
        "12/5",
        "2",
        "27/10",
    ]
    assert shown["sources"] == shown["citations"] == 130


def test_every_word_of_the_report_is_accounted_for(eesee: CommandLine) -> None:
    """Each paragraph of the report is listed with where it went, and none is left unplaced."""
    told = json.loads((eesee.folder / "report.json").read_text(encoding="utf-8"))
    assert told["unplaced"] == []
    assert told["links"] == 42
    lines = [item["line"] for item in told["paragraphs"]]
    assert lines == sorted(lines)


def test_scores_show_their_working(eesee: CommandLine) -> None:
    """The six published scores come out of the dimension scores, each with its working and no seventh figure."""
    (item,) = eesee("list").data["assessments"]
    said = eesee.plain("scores", item["id"]).out
    assert "1  2.6 (Repressed)" in said
    assert "3 × ⅓ + 2 × ⅓ + 2 × ⅓ = 2.3" in said
    assert "3 × ¼ + 2 × ¼ + 2 × ½ = 2.3" in said
    assert "2 × ⅕ + 3 × ⅖ + 2 × ⅖ = 2.4" in said
    scores = [row["score"] for row in eesee("scores", item["id"]).data["principles"]]
    assert scores == ["2.6", "2.3", "2.3", "2.4", "2.0", "2.7"]


def test_draft_prints_every_paragraph_in_order(eesee: CommandLine) -> None:
    """The PDF holds the words of every text of the assessment, in the order of the report."""
    (item,) = eesee("list").data["assessments"]
    reader = PdfReader(eesee.folder / "draft.pdf")
    printed = words_of("\n".join(page.extract_text() for page in reader.pages))
    fields = eesee("show", item["id"]).data["fields"]
    order = ["introduction", "context"]
    order += [name for name in fields if re.fullmatch(r"\d(\.\d)?\.narrative", name)]
    order += [f"recommendations.{name}" for name in ("government", "donors", "civil_society")]
    order += ["research_process", "notice"]
    position = 0
    for name in order:
        for paragraph in filter(None, re.split(r"\n+", fields[name])):
            # The middle words of a paragraph: page furniture can stand between its first and last.
            wanted = words_of(re.sub(r"\]\([^)]*\)", "]", paragraph))[:60]
            found = printed.find(wanted[:40], position)
            assert found >= position, f"{name}: {paragraph[:60]}"
            position = found


def words_of(text: str) -> str:
    """Return the letters and digits of a text only, so that hyphens, ligatures and line ends make no difference."""
    return "".join(
        character for character in unicodedata.normalize("NFKD", text).casefold() if character.isalnum()
    )


def test_stock_tools_accept_the_bundle(eesee: CommandLine, tmp_path: Path) -> None:
    """unzip, ssh-keygen -Y verify and sha256sum -c accept the submission file."""
    for tool in ("unzip", "ssh-keygen", "sha256sum"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")
    bundle = bundle_of(eesee)
    subprocess.run(["unzip", "-q", str(bundle), "-d", str(tmp_path)], check=True)
    command = ["ssh-keygen", "-Y", "verify", "-f", str(eesee.folder / "signers"), "-I", "per@eusee"]
    command += ["-n", "eesee-submission-v1@eusee", "-s", str(tmp_path / "SHA256SUMS.sig")]
    said = subprocess.run(
        command, input=(tmp_path / "SHA256SUMS").read_bytes(), capture_output=True, check=True
    )
    assert said.stdout.startswith(b'Good "eesee-submission-v1@eusee" signature for per@eusee')
    checked = subprocess.run(["sha256sum", "-c", "SHA256SUMS"], cwd=tmp_path, capture_output=True, check=True)
    assert checked.stdout.count(b": OK") == 4


def test_verify_calls_the_bundle_valid(eesee: CommandLine) -> None:
    """Verify says valid; only with the register of members does it say who sent it."""
    alone = eesee("verify", bundle_of(eesee)).data
    assert (alone["valid"], alone["sender"]) == (True, "unknown")
    known = eesee(
        "verify", bundle_of(eesee), "--signers", eesee.folder / "signers", "--member", "per@eusee"
    ).data
    assert (known["valid"], known["sender"]) == (True, "known")
    other = eesee(
        "verify", bundle_of(eesee), "--signers", eesee.folder / "signers", "--member", "bol@eusee", expect=1
    ).data
    assert other["failed_step"] == "sender"


@pytest.mark.parametrize(
    "entry", ["assessment.json", "draft.pdf", "instrument.toml", "submission.json", "SHA256SUMS"]
)
def test_altered_entry_is_refused(eesee: CommandLine, tmp_path: Path, entry: str) -> None:
    """One altered byte inside any entry, packed anew by another program, is told with the entry or the signature."""
    altered = tmp_path / "altered.eesee"
    with zipfile.ZipFile(bundle_of(eesee)) as old, zipfile.ZipFile(altered, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            content = bytearray(old.read(info))
            if info.filename == entry:
                content[len(content) // 2] ^= 1
            new.writestr(info, bytes(content))
    said = eesee("verify", altered, expect=1).data
    assert said["valid"] is False
    assert said["sentence"]


def test_each_flipped_byte_is_refused(eesee: CommandLine) -> None:
    """One changed byte anywhere in the file is noticed: every 997th byte, and all of the first and last hundred."""
    data = bundle_of(eesee).read_bytes()
    places = {*range(100), *range(len(data) - 100, len(data)), *range(0, len(data), 997)}
    at = datetime.now(UTC)
    believed = [
        place
        for place in sorted(places)
        if verify(data[:place] + bytes([data[place] ^ 0x01]) + data[place + 1 :], at).is_valid
    ]
    assert believed == []


def test_reopened_assessment_is_the_next_revision(eesee: CommandLine, tmp_path: Path) -> None:
    """A sealed assessment refuses edits; reopened it is revision 2, whose bundle names the digest of the first."""
    (item,) = eesee("list").data["assessments"]
    refused = eesee("set", item["id"], "context", "Another.", expect=3)
    assert refused.data["error"]["code"] == "assessment_sealed"
    assert eesee("reopen", item["id"]).data["revision"] == 2
    eesee("set", item["id"], "2.1.confidence", "high")
    made = eesee("seal", item["id"], "-o", tmp_path, "--no-draft").data
    assert made["revision"] == 2
    with zipfile.ZipFile(made["file"]) as bundle:
        submission = bundle.read("submission.json").decode()
    first = eesee("verify", bundle_of(eesee)).data["digest"]
    assert f'"previous_digest":"{first}"' in submission.replace(" ", "").replace("\n", "")


def test_export_and_import_lose_nothing(
    eesee: CommandLine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An assessment exported, imported elsewhere and exported again gives the same bytes."""
    (tmp_path / "elsewhere").mkdir()
    elsewhere = CommandLine(tmp_path / "elsewhere", capsys)
    elsewhere("init", "--member", "Otra Red", "--country", "BOL")
    taken = elsewhere("import", eesee.folder / "whole.json").data["id"]
    elsewhere("export", taken, "-o", tmp_path / "again.json")
    assert (tmp_path / "again.json").read_bytes() == (eesee.folder / "whole.json").read_bytes()
