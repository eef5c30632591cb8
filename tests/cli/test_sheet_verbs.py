"""sheets and read-sheets: nine filled forms and their 135 votes, and every sheet that is refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from eesee_desktop.domain.sheet import FIELD_ASSESSMENT, FIELD_MEMBER, FIELD_METHOD, FIELD_ROUND
from support_command_line import CommandLine
from support_filling import fill

DIMENSIONS = [f"{principle}.{place}" for principle in range(2, 7) for place in range(1, 4)]
MEMBERS = [f"M{number}" for number in range(1, 10)]


def option(member: int, dimension: int) -> str:
    """Return the answer of a member, no two members and no two dimensions alike throughout."""
    return "abstain" if (member + dimension) % 11 == 0 else str((member * 2 + dimension * 3) % 5 + 1)


@pytest.fixture
def meeting(eesee: CommandLine) -> str:
    """Return the id of an assessment with nine members and no votes."""
    made = eesee("new", "--country", "PER", "--from", "2024-08-01", "--to", "2025-07-31").data["id"]
    for _ in MEMBERS:
        eesee("members", made, "--add")
    return str(made)


@pytest.fixture
def forms(eesee: CommandLine, meeting: str, tmp_path: Path) -> dict[str, Path]:
    """Return the fillable sheets of the nine members."""
    made = eesee("sheets", meeting, "--fillable", "-o", tmp_path / "forms" / "sheet.pdf").data["files"]
    return dict(zip(MEMBERS, map(Path, made), strict=True))


def votes_by_place(eesee: CommandLine, wanted: str) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield member and dimension, and the vote."""
    for row in eesee("votes", wanted).data["rows"]:
        for member, value in row["votes"].items():
            yield (member, row["dimension"]), value


def test_nine_filled_sheets_give_135_votes(eesee: CommandLine, meeting: str, forms: dict[str, Path]) -> None:
    """Nine forms filled in by a program that is not ours come back, each of the 135 votes in its place."""
    wanted = {
        (member, dimension): option(row, column)
        for row, member in enumerate(MEMBERS)
        for column, dimension in enumerate(DIMENSIONS)
    }
    for member, path in forms.items():
        fill(path, {dimension: wanted[member, dimension] for dimension in DIMENSIONS})
    folder = forms["M1"].parent
    tried = eesee("read-sheets", meeting, folder, "--dry-run").data
    assert (tried["entered"], len(tried["sheets"])) == (0, 9)
    assert dict(votes_by_place(eesee, meeting)) == {}
    done = eesee("read-sheets", meeting, folder).data
    assert (done["entered"], done["refused"]) == (135, [])
    assert dict(votes_by_place(eesee, meeting)) == wanted


def test_sheet_with_another_vote_is_held_back(
    eesee: CommandLine, meeting: str, forms: dict[str, Path]
) -> None:
    """A sheet that would replace a vote is not entered without --overwrite; the others are; reading twice is fine."""
    eesee("vote", meeting, "M1", 1, "2.1", "1")
    fill(forms["M1"], {"2.1": "5", "2.2": "3"}, reasons={"2.1": "Because\nof the law."})
    fill(forms["M2"], {"2.1": "4"})
    first = eesee("read-sheets", meeting, forms["M1"], forms["M2"], expect=1).data
    assert [(row["member"], row["held"]) for row in first["sheets"]] == [("M1", True), ("M2", False)]
    assert first["sheets"][0]["reasons"] == {"2.1": "Because\nof the law."}
    assert dict(votes_by_place(eesee, meeting)) == {("M1", "2.1"): "1", ("M2", "2.1"): "4"}
    said = eesee.plain("read-sheets", meeting, forms["M1"], "--overwrite").out
    assert "Replaced: M1, round 1, 2.1, 1; offered: 5" in said
    assert "Reason, 2.1: Because of the law." in said
    assert eesee("read-sheets", meeting, forms["M1"], forms["M2"]).data["entered"] == 3


def test_each_wrong_sheet_is_refused_with_a_sentence(
    eesee: CommandLine, practice: str, meeting: str, forms: dict[str, Path], tmp_path: Path
) -> None:
    """Another assessment, method, round or member, a wrong score, nothing filled in, no sheet: each is told apart."""
    other = tmp_path / "other.pdf"
    eesee("sheets", practice, "--fillable", "--member", "M1", "-o", other)
    agenda = tmp_path / "agenda.pdf"
    eesee("sheets", meeting, "--agenda", "-o", agenda)
    damaged = tmp_path / "damaged.pdf"
    damaged.write_bytes(forms["M9"].read_bytes()[:3000])
    method = f"eusee/2099.1/{'0' * 64}"
    cases = {
        fill(other, {"2.1": "3"}): "belongs to another assessment",
        fill(forms["M1"], {"2.1": "3"}, heads={FIELD_METHOD: method}): "another version of the method",
        fill(forms["M2"], {"2.1": "9"}): "“9” is not a score for 2.1",
        fill(forms["M3"], {"2.1": "2.5"}): "“2.5” is not a score for 2.1",
        fill(forms["M4"], {"2.1": "3"}, heads={FIELD_MEMBER: "M77"}): "“M77” is not a member of this panel",
        fill(forms["M5"], {"2.1": "3"}, heads={FIELD_ROUND: "7"}): "What it says about itself was altered",
        fill(forms["M6"], {"2.1": "3"}, heads={FIELD_ASSESSMENT: "x"}): "was altered",
        forms["M7"]: "Nothing was scored",
        agenda: "not a score sheet of this program",
        damaged: "damaged or is not a PDF",
    }
    done = eesee("read-sheets", meeting, *cases, expect=1).data
    told = {Path(row["file"]): row["sentence"] for row in done["refused"]}
    assert set(told) == set(cases)
    for path, words in cases.items():
        assert words in told[path], told[path]
    assert done["entered"] == 0
    assert dict(votes_by_place(eesee, meeting)) == {}


def test_every_file_of_a_folder_is_named(
    eesee: CommandLine, meeting: str, forms: dict[str, Path], tmp_path: Path
) -> None:
    """A folder is read whole: sheets by content, the rest refused or skipped with what it is."""
    folder = tmp_path / "post"
    (folder / "inner").mkdir(parents=True)
    fill(forms["M1"], {"2.1": "3"}).rename(folder / "s-M1.pd_")
    fill(forms["M2"], {"2.1": "4"}).rename(folder / "inner" / "s-M2.pdf.txt")
    (folder / "winmail.dat").write_bytes(b"\x78\x9f\x3e\x22")
    (folder / "cut.pdf").write_bytes((folder / "s-M1.pd_").read_bytes()[:4000])
    done = eesee("read-sheets", meeting, folder, expect=1).data
    assert {row["member"] for row in done["sheets"]} == {"M1", "M2"}
    assert [(Path(row["file"]).name, row["reason"]) for row in done["skipped"]] == [
        ("winmail.dat", "winmail")
    ]
    assert [Path(row["file"]).name for row in done["refused"]] == ["cut.pdf"]
    assert "Skipped: " in eesee.plain("read-sheets", meeting, folder, expect=1).out


def test_doubled_member_is_refused(
    eesee: CommandLine, meeting: str, forms: dict[str, Path], tmp_path: Path
) -> None:
    """Of two sheets of one member that differ neither is entered, for nobody here knows which one counts."""
    second = tmp_path / "second.pdf"
    second.write_bytes(forms["M1"].read_bytes())
    fill(forms["M1"], {"2.1": "3"})
    fill(second, {"2.1": "4"})
    done = eesee("read-sheets", meeting, forms["M1"], second, expect=1).data
    assert [row["reason"] for row in done["refused"]] == ["member_doubled", "member_doubled"]
    assert "Keep the one that counts" in done["refused"][0]["sentence"]
    assert dict(votes_by_place(eesee, meeting)) == {}


def test_round_of_a_sheet_is_the_round_of_its_votes(eesee: CommandLine, meeting: str, tmp_path: Path) -> None:
    """A sheet made for the second round gives votes of the second round, and --round takes no others."""
    path = tmp_path / "s.pdf"
    eesee("sheets", meeting, "--fillable", "--member", "M1", "--round", 2, "-o", path)
    fill(path, {"2.1": "3"})
    refused = eesee("read-sheets", meeting, path, "--round", 1, expect=1).data["refused"]
    assert "It is for round 2" in refused[0]["sentence"]
    assert eesee("read-sheets", meeting, path).data["sheets"][0]["round"] == 2


def test_unnamed_sheet_takes_the_pseudonym_that_was_filled_in(
    eesee: CommandLine, meeting: str, tmp_path: Path
) -> None:
    """A sheet for anybody belongs to the member who wrote a pseudonym into it, and to nobody without."""
    path = tmp_path / "any.pdf"
    eesee("sheets", meeting, "--fillable", "--unnamed", "-o", path)
    fill(path, {"2.1": "3"})
    refused = eesee("read-sheets", meeting, path, expect=1).data["refused"]
    assert "No pseudonym was filled in" in refused[0]["sentence"]
    fill(path, {"2.1": "3"}, heads={FIELD_MEMBER: "m5"})
    assert eesee("read-sheets", meeting, path).data["sheets"][0]["member"] == "M5"


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("--results", "--agenda"), 2, "not allowed"),
        (("--results", "--member", "M1"), 2, "name no member"),
        (("--member", "M1", "--unnamed"), 2, "either --member or --unnamed"),
        (("--member", "M77"), 3, "no panel member M77"),
        (("--dimension", "1.1"), 3, "no field “1.1”"),
        (("--paper", "a3"), 2, "a3"),
    ],
)
def test_sheets_refuses(
    eesee: CommandLine, practice: str, words: tuple[str, ...], code: int, told: str
) -> None:
    """What contradicts itself or does not exist is refused, and no file is written."""
    target = eesee.folder / "x" / "s.pdf"
    assert told in eesee.plain("sheets", practice, *words, "-o", target, expect=code).err
    assert not target.parent.exists()
