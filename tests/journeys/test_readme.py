"""What the README tells people to type, typed: nothing is asked for that lies beside the checkout."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from eesee_desktop.cli.session import Session
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments
from support_command_line import CommandLine, furnish
from support_filling import fill
from support_sources import CHECKOUT

README = (CHECKOUT / "README.md").read_text(encoding="utf-8")
BLOCKS = [block.strip() for block in re.findall(r"(?:^ {4}.+\n)+", README, re.MULTILINE)]
DIMENSIONS = [f"{principle}.{place}" for principle in range(2, 7) for place in range(1, 4)]
MEMBERS = 5
BUNDLE = "PER-2025-r01-1a2b3c4d.eesee"  # as the README calls what is called by its digest


def block(first_words: str) -> list[str]:
    """Return the lines of the README's block that begins so."""
    (found,) = (block for block in BLOCKS if block.startswith(first_words))
    return [line.split("  #")[0].strip() for line in found.splitlines()]


def words_of(line: str, wanted: str, folder: Path) -> list[str]:
    """Return the words of a line behind the name of the program, with the id and the file that there really are."""
    program, *words = shlex.split(line)
    assert program == "eesee"
    real = next((path.name for path in (folder / "outbox").glob("*.eesee")), BUNDLE)
    return [wanted if word == "ID" else word.replace(BUNDLE, real) for word in words]


@pytest.fixture
def line(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """Return the command line, typed in a folder that has the resources of the checkout in it and nothing else."""
    (tmp_path / "resources").symlink_to(CHECKOUT / "resources")
    monkeypatch.chdir(tmp_path)
    return CommandLine(tmp_path, capsys)


def test_the_whole_way_leads_to_a_submission_that_stock_tools_accept(line: CommandLine) -> None:
    """From nothing to a checked submission, and that checked with unzip, ssh-keygen and sha256sum."""
    (line.folder / "reasons.txt").write_text("Cheap, quick, and refused to some.", encoding="utf-8")
    wanted = ""
    for typed in block("eesee init"):
        words = words_of(typed, wanted, line.folder)
        if words[0] == "scores":
            decide_the_rest(line, wanted)
        if words[0] == "verify":
            signer = line.plain("key", "show", "--allowed-signers").out
            (line.folder / "allowed_signers").write_text(signer, encoding="utf-8")
        said = line.plain(*words).out
        if words[0] == "new":
            wanted = said.split()[0]
    (bundle,) = (line.folder / "outbox").glob("*.eesee")
    shutil.copy(bundle, line.folder)
    typed = "\n".join(block("unzip")).replace(BUNDLE, bundle.name)
    done = subprocess.run(
        ["bash", "-euc", typed], cwd=line.folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert 'Good "eesee-submission-v1@eusee" signature for per@eusee' in done.stdout
    assert done.stdout.count(": OK") == 4


def decide_the_rest(line: CommandLine, wanted: str) -> None:
    """Score the dimensions that the README leaves to its reader."""
    with Session(line.folder / "ws", line.folder / "passphrase.txt") as session:
        for dimension in DIMENSIONS[1:]:
            for leaf, value in (("score", "3"), ("justification", "As agreed.")):
                assessments.set_field(session.workspace, AssessmentId(wanted), f"{dimension}.{leaf}", value)


def test_the_panel_votes_on_paper(line: CommandLine) -> None:
    """Members join, sheets go out and come back filled in, results are printed, a dimension is decided."""
    furnish(line.folder)
    wanted = line("new", "--country", "PER", "--from", "2024-08-01", "--to", "2025-07-31").data["id"]
    for typed in block("eesee members"):
        words = words_of(typed, wanted, line.folder)
        if words[0] == "read-sheets":
            for sheet in (line.folder / "sheets").iterdir():
                fill(sheet, dict.fromkeys(DIMENSIONS, "3"))
        for _ in range(MEMBERS if words[0] == "members" else 1):
            line.plain(*words)
    assert len(list((line.folder / "sheets").iterdir())) == MEMBERS
    votes = [vote for row in line("votes", wanted).data["rows"] for vote in row["votes"].values()]
    assert votes == ["3"] * MEMBERS * len(DIMENSIONS)
    assert (line.folder / "results.pdf").read_bytes().startswith(b"%PDF")
    assert line("show", wanted, "2.1.rule").data["value"] == "median"


def test_a_passphrase_file_and_one_object_a_verb(line: CommandLine) -> None:
    """With --passphrase-file and --json a script reads one object; used wrongly a verb ends with 2, failed with 3."""
    furnish(line.folder)
    assert isinstance(line("list").data, dict)
    line("no-such-verb", expect=2)
    line("show", "no-such-id", expect=3)
