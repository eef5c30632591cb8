"""members, vote, votes, import-votes, decide: what they enter, and what they never do unsaid."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from support_command_line import CommandLine

PERIOD = ("--from", "2024-08-01", "--to", "2025-07-31")


@pytest.fixture
def empty(eesee: CommandLine) -> str:
    """Return the id of an assessment without a panel."""
    return str(eesee("new", "--country", "PER", *PERIOD).data["id"])


@pytest.fixture
def three(eesee: CommandLine, empty: str) -> str:
    """Return the id of an assessment with the members M1, M2 and Condor."""
    eesee("members", empty, "--add")
    eesee("members", empty, "--add")
    eesee("members", empty, "--add", "Condor")
    return empty


def test_members_come_and_go(eesee: CommandLine, three: str) -> None:
    """Members are numbered or named, leave and come back; the minimum of the method is advised."""
    assert [row["id"] for row in eesee("members", three).data["members"]] == ["M1", "M2", "Condor"]
    eesee("vote", three, "M2", 1, "2.1", 3)
    left = eesee("members", three, "--left", "m2").data["members"][1]
    assert (left["left"], left["votes"]) == (True, 1)
    assert eesee("members", three, "--back", "M2").data["members"][1]["left"] is False
    assert "has voted" in eesee.plain("members", three, "--remove", "M2", expect=3).err
    eesee("members", three, "--remove", "Condor")
    assert "advises at least 8" in eesee.plain("members", three).out


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("--add", "CONDOR"), 3, "already"),
        (("--add", "a/b"), 3, "“a/b” is not valid"),
        (("--left", "M77"), 3, "no panel member M77"),
        (("--name", "Ana"), 2, "--add or --member"),
        (("--member", "M1", "--consent-report"), 2, "Give --name"),
        (("--add", "M8", "--left", "M1"), 2, "not allowed"),
    ],
)
def test_members_refuses(
    eesee: CommandLine, three: str, words: tuple[str, ...], code: int, told: str
) -> None:
    """What cannot be is refused and the panel stays as it was."""
    before = eesee("members", three, "--names").data
    assert told in eesee.plain("members", three, *words, expect=code).err
    assert eesee("members", three, "--names").data == before


def test_names_are_shown_only_when_asked_for(eesee: CommandLine, three: str) -> None:
    """Who a member is and what that person agreed to is kept, shown with --names only, and can be forgotten."""
    said = ("--name", "Ana Pérez", "--organisation", "Org", "--consent-report")
    eesee("members", three, "--member", "M1", *said)
    assert "Ana" not in eesee.plain("members", three).out
    assert "Ana Pérez, Org" in eesee.plain("members", three, "--names").out
    eesee("members", three, "--member", "M1", "--consent-bundle", "--no-consent-report")
    row = eesee("members", three, "--names").data["members"][0]
    assert (row["name"], row["consent_report"], row["consent_bundle"]) == ("Ana Pérez", False, True)
    eesee("members", three, "--member", "M1", "--name", "")
    assert eesee("members", three, "--names").data["members"][0]["is_named"] is False


def test_vote_tells_what_was_there(eesee: CommandLine, three: str) -> None:
    """A vote is set, changed, abstained and cleared; each time the answer names what it replaced."""
    steps = (("3", "3", None), ("4", "4", "3"), ("abstain", "abstain", "4"), ("-", None, "abstain"))
    for given, value, previous in steps:
        data = eesee("vote", three, "m1", 1, "2.1.score", given).data
        assert (data["member"], data["value"], data["previous"]) == ("M1", value, previous)
    eesee("vote", three, "M1", 1, "2.1", "2")
    assert eesee.plain("vote", three, "M1", 1, "2.1", "5").out == "M1, round 1, 2.1: 5 (was 2)\n"


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("M1", "1", "2.1", "7"), 3, "“7” is not valid here"),
        (("M1", "1", "2.1", "0"), 3, "“0” is not valid here"),
        (("M1", "1", "2.1", "2.5"), 3, "2.5 is not a step"),
        (("M1", "3", "2.1", "3"), 2, "choose from 1, 2"),
        (("M1", "1", "1.1", "3"), 3, "no field “1.1”"),
        (("M1", "1", "9.9", "3"), 3, "no field “9.9”"),
        (("M9", "1", "2.1", "3"), 3, "no panel member M9"),
    ],
)
def test_vote_refuses(eesee: CommandLine, three: str, words: tuple[str, ...], code: int, told: str) -> None:
    """A vote that cannot be is refused with what is wrong."""
    assert told in eesee.plain("vote", three, *words, expect=code).err
    assert all(row["n"] == 0 for row in eesee("votes", three).data["rows"])


def test_votes_show_the_spread(eesee: CommandLine, three: str) -> None:
    """Beside the votes stand n, median, mean, range and whether the panel disagrees; abstention is not absence."""
    for member, value in (("M1", "1"), ("M2", "4"), ("Condor", "abstain")):
        eesee("vote", three, member, 1, "2.1", value)
    row = eesee("votes", three).data["rows"][0]
    assert row == {
        "dimension": "2.1",
        "round": 1,
        "votes": {"M1": "1", "M2": "4", "Condor": "abstain"},
        "n": 2,
        "abstentions": 1,
        "median": "5/2",
        "mean": "5/2",
        "range": "3",
        "interquartile_range": "3/2",
        "distance": "3/2",
        "disagreement": "divided",
    }
    assert "panel disagrees: divided" in eesee.plain("votes", three).out


@pytest.mark.parametrize("name", ["v.csv", "v.xlsx", "lines.csv"])
def test_votes_travel_as_tables(
    eesee: CommandLine, practice: str, empty: str, tmp_path: Path, name: str
) -> None:
    """Votes written as a table and taken in by a panel without members are the same votes."""
    options = ["--lines"] if name.startswith("lines") else []
    count = eesee("votes", practice, "-o", tmp_path / name, *options).data["votes"]
    taken = eesee("import-votes", empty, tmp_path / name).data
    assert taken["entered"] == count
    assert taken["new_members"] == [row["id"] for row in eesee("members", practice).data["members"]]
    assert eesee("votes", empty).data["rows"] == eesee("votes", practice).data["rows"]
    if name.endswith("xlsx"):
        assert load_workbook(tmp_path / name).active is not None


def test_table_with_another_value_is_held_back(eesee: CommandLine, three: str, tmp_path: Path) -> None:
    """Without --overwrite nothing of a table is entered that would replace a vote; each such vote is told."""
    eesee("vote", three, "M1", 1, "2.1", "2")
    table = tmp_path / "t.csv"
    table.write_text("member,round,dimension,score\nM1,1,2.1,5\nM2,1,2.1,4\n", encoding="utf-8")
    held = eesee("import-votes", three, table, expect=1).data
    assert held["entered"] == 0
    assert [(one["member"], one["present"], one["offered"]) for one in held["conflicts"]] == [
        ("M1", "2", "5")
    ]
    assert eesee("votes", three).data["rows"][0]["votes"] == {"M1": "2"}
    eesee("import-votes", three, table, "--overwrite")
    assert eesee("votes", three).data["rows"][0]["votes"] == {"M1": "5", "M2": "4"}


def test_names_in_a_table_go_to_where_names_are_kept(eesee: CommandLine, empty: str, tmp_path: Path) -> None:
    """A table with people's names gives members M1, M2; the names are kept apart and leave in no export."""
    table = tmp_path / "t.csv"
    table.write_text("dimension,Aissatou Ba,Koffi Mensah\n2.1,3,4\n", encoding="utf-8")
    tried = eesee("import-votes", empty, table, "--dry-run").data
    assert (tried["entered"], eesee("members", empty).data["members"]) == (0, [])
    done = eesee("import-votes", empty, table).data
    assert (done["entered"], done["new_members"], done["named"]) == (2, ["M1", "M2"], ["M1", "M2"])
    members = eesee("members", empty, "--names").data["members"]
    assert [(one["id"], one["name"]) for one in members] == [("M1", "Aissatou Ba"), ("M2", "Koffi Mensah")]
    eesee("export", empty, "-o", tmp_path / "out.json")
    assert b"Aissatou" not in (tmp_path / "out.json").read_bytes()
    # A later table with the same people finds them.
    table.write_text("dimension,Koffi Mensah,AISSATOU BA\n2.2,1,2\n", encoding="utf-8")
    assert eesee("import-votes", empty, table).data["entered"] == 2
    kept = eesee("votes", empty).data["rows"]
    assert [row["votes"] for row in kept[:2]] == [{"M1": "3", "M2": "4"}, {"M1": "2", "M2": "1"}]


def test_what_is_not_taken_of_a_table_is_told_whole(eesee: CommandLine, empty: str, tmp_path: Path) -> None:
    """Figures, remarks and doubtful rows are printed with their words, and the verb ends with 1."""
    table = tmp_path / "t.csv"
    table.write_text("Votes of May\ndimension,M1,Decision\n2.1,3,4\n2.2 Registration,2,2\n", encoding="utf-8")
    done = eesee("import-votes", empty, table, "--dry-run", expect=1)
    fates = {row["words"]: (row["fate"], row["reason"]) for row in done.data["account"]}
    assert fates["Votes of May"] == ("told", "around")
    assert fates["Decision"] == ("told", "statistic")
    assert fates["2.2 Registration 2"][0] == "asked"
    said = eesee.plain("import-votes", empty, table, expect=1).out
    assert "Not taken: a figure of the panel, which nobody cast" in said
    assert "the number is that of one dimension, the name that of another" in said
    assert "Entered: 1 votes" in said


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "There are no votes in it"),
        (b"garbage", "There are no votes in it"),
        (b"PK\x03\x04 no archive", "The workbook is damaged"),
        (b"member,round,dimension,score\nM7,1,2.1,3\n", "“M7” is not a member of this panel"),
        (b"member,round,dimension,score\nM1,3,2.1,3\n", "“3” is not a round"),
        (b"member,round,dimension,score\nM1,1,9.9,3\n", "“9.9” is not a dimension"),
        (b"member,round,dimension,score\nM1,1,2.1,9\n", "“9” is not a score"),
        (b"member,round,dimension,score\nM1,1,2.1,3\nM1,1,2.1,3\n", "a second vote"),
    ],
)
def test_table_that_is_none_is_refused_with_its_cell(
    eesee: CommandLine, three: str, tmp_path: Path, content: bytes, told: str
) -> None:
    """A table that cannot be read names the cell and the reason; nothing of it is entered."""
    (tmp_path / "t.csv").write_bytes(content)
    assert told in eesee.plain("import-votes", three, tmp_path / "t.csv", expect=3).err
    assert all(row["n"] == 0 for row in eesee("votes", three).data["rows"])


def test_decision_is_offered_never_taken(eesee: CommandLine, three: str) -> None:
    """Without --value the rule's score is told and nothing recorded; a mean is recorded exactly."""
    for member, value in (("M1", "2"), ("M2", "2"), ("Condor", "3")):
        eesee("vote", three, member, 1, "2.1", value)
    offer = eesee("decide", three, "2.1", "--rule", "mean", expect=1).data
    assert (offer["decided"], offer["offered"]) == (False, "7/3")
    assert eesee("show", three, "2.1.score").data["value"] == ""
    wrong = eesee.plain("decide", three, "2.1", "--rule", "mean", "--value", "2", expect=2)
    assert "the votes yield 7/3, not 2" in wrong.err
    said = ("--confidence", "low", "--justification", "Two saw more.", "--minority-note", "One did not.")
    eesee("decide", three, "2.1", "--rule", "mean", "--value", "offered", *said)
    fields = eesee("show", three).data["fields"]
    kept = [
        fields[f"2.1.{leaf}"] for leaf in ("score", "rule", "confidence", "justification", "minority_note")
    ]
    assert kept == ["7/3", "mean", "low", "Two saw more.", "One did not."]


def test_votes_after_the_decision_are_noticed(eesee: CommandLine, three: str) -> None:
    """A vote that changes after the panel decided is an advice of `check`; the score stays."""
    eesee("vote", three, "M1", 1, "2.1", "2")
    eesee("decide", three, "2.1", "--rule", "consensus", "--value", "3")
    assert "votes_changed_since" not in found_codes(eesee, three)
    eesee("vote", three, "M1", 1, "2.1", "5")
    assert "votes_changed_since" in found_codes(eesee, three)
    assert eesee("show", three, "2.1.score").data["value"] == "3"


def found_codes(eesee: CommandLine, wanted: str) -> set[str]:
    """Return the codes of what `check` finds."""
    return {row["code"] for row in eesee("check", wanted, expect=1).data["findings"]}


def test_of_several_sheets_it_is_said_which_round_each_is(
    eesee: CommandLine, empty: str, tmp_path: Path
) -> None:
    """--sheet names the round of a sheet, or leaves it out; a sheet that is not there is refused."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name in ("Monday", "Tuesday"):
        sheet = book.create_sheet(name)
        sheet.append(["dimension", "A1", "A2"])
        sheet.append(["2.1 Registration", 1, 2])
    book.save(tmp_path / "v.xlsx")
    held = eesee("import-votes", empty, tmp_path / "v.xlsx", "--dry-run", expect=1).data
    assert held["sheets"] == [{"sheet": "Monday", "round": 1}, {"sheet": "Tuesday", "round": None}]
    said = ("--sheet", "Monday=skip", "--sheet", "Tuesday=2")
    eesee("import-votes", empty, tmp_path / "v.xlsx", *said, expect=1)
    rows = eesee("votes", empty).data["rows"]
    assert [row["round"] for row in rows if row["votes"]] == [2]
    eesee("import-votes", empty, tmp_path / "v.xlsx", "--sheet", "Friday=1", expect=2)
    eesee("import-votes", empty, tmp_path / "v.xlsx", "--sheet", "Monday=3", expect=2)
