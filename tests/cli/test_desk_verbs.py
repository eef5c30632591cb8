"""What was received, listed, looked at and compared at the consortium's desk."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from eesee_desktop.services.shared_desk import rights_of_editors
from eesee_desktop.storage.schema import SCHEMA_VERSION
from eesee_desktop.system.paths import log_folder
from support_command_line import CommandLine
from support_postgres import OWNER, PASSWORDS, Cluster


@pytest.fixture
def received(eesee: CommandLine, practice: str, tmp_path: Path) -> CommandLine:
    """Return a desk that has two revisions of one assessment, of a member whose key is confirmed."""
    out = tmp_path / "out"
    out.mkdir()
    eesee("enrol", "-o", tmp_path / "key.eesee-enrolment")
    digits = eesee("register", "add", tmp_path / "key.eesee-enrolment").data["digits"]
    eesee("register", "confirm", "per@eusee", "--digits", digits)
    for _ in range(2):
        sealed = eesee("seal", practice, "-o", out, "--no-draft").data["file"]
        eesee("receive", sealed)
        eesee("reopen", practice)
    return eesee


def test_each_member_is_listed_with_what_it_sent(received: CommandLine) -> None:
    """A row says country, organisation, key, and of each assessment its last revision."""
    ((member,),) = received("desk", "list").data.values()
    assert (member["country"], member["principal"], member["key"]) == ("PER", "per@eusee", "confirmed")
    (assessment,) = member["assessments"]
    assert assessment["revisions"] == [1, 2]
    assert assessment["revision"] == 2
    assert assessment["weights_provisional"]
    (line,) = received.plain("desk", "list").out.splitlines()
    assert line.startswith("PER")
    assert "revision 2" in line


def test_a_member_of_the_register_is_listed_before_anything_came(eesee: CommandLine, tmp_path: Path) -> None:
    """Who has not sent anything is not forgotten."""
    assert eesee("desk", "list").data == {"members": []}
    eesee("enrol", "-o", tmp_path / "key.eesee-enrolment")
    eesee("register", "add", tmp_path / "key.eesee-enrolment")
    ((member,),) = eesee("desk", "list").data.values()
    assert member["key"] == "pending"
    assert member["assessments"] == []


def test_a_submission_is_shown_with_the_working_of_its_figures(received: CommandLine) -> None:
    """Each principle has the figure that its sender printed and the sum it comes from."""
    shown = received("desk", "show", "PER").data
    assert shown["verdict"] == "accepted"
    principles = [one for one in shown["figures"] if one["dimension"] is None]
    assert [one["principle"] for one in principles] == [1, 2, 3, 4, 5, 6]
    assert all(one["working"].endswith(f" = {one['score']}") for one in principles)
    assert len(shown["figures"]) == 6 + 18
    one = received("desk", "show", "per@eusee", "--revision", "1", "--principle", "2").data
    assert one["revision"] == 1
    assert {figure["principle"] for figure in one["figures"]} == {2}
    assert [term["dimension"] for term in one["terms"]] == ["2.1", "2.2", "2.3"]


@pytest.mark.parametrize(
    "words", [("show", "KEN"), ("show", "PER", "--year", "1999"), ("show", "PER", "--revision", "3")]
)
def test_what_was_not_received_is_said_not_to_be_there(received: CommandLine, words: tuple[str, ...]) -> None:
    """Another country, year or revision is an error that says what to do."""
    outcome = received("desk", *words, expect=3)
    assert outcome.data["error"]["code"] == "submission_not_here"


def test_countries_are_compared_by_principle_and_by_dimension(received: CommandLine) -> None:
    """Only the last revision is compared, and there is no figure over all principles."""
    figures = received("desk", "compare").data["figures"]
    assert [one["principle"] for one in figures] == [1, 2, 3, 4, 5, 6]
    assert {one["revision"] for one in figures} == {2}
    of_two = received("desk", "compare", "PER", "--principle", "2").data["figures"]
    assert [one["dimension"] for one in of_two] == [None, "2.1", "2.2", "2.3"]
    assert received("desk", "compare", "KEN").data["figures"] == []


def test_all_figures_are_given_out_as_a_data_package(received: CommandLine, tmp_path: Path) -> None:
    """Both revisions are in it, and it is said which one counts."""
    written = received("desk", "export", "-o", tmp_path / "data", "--format", "csv,parquet,xlsx").data
    assert (written["rows"], written["submissions"]) == (2 * 24, 2)
    assert {Path(path).name for path in written["files"]} == {
        "scores.csv",
        "scores.parquet",
        "scores.xlsx",
        "datapackage.json",
    }
    lines = (tmp_path / "data" / "scores.csv").read_text("utf-8").splitlines()
    counts = {(row[4], row[5]) for row in csv.reader(lines[1:])}
    assert counts == {("1", "false"), ("2", "true")}
    received("desk", "export", "-o", tmp_path, "--format", "ods", expect=2)


def test_a_shared_desk_is_prepared_granted_and_used(
    eesee: CommandLine, cluster: Cluster, practice: str, tmp_path: Path
) -> None:
    """Its owner lays the tables and lets an editor in, who takes in a file that the workspace itself then lacks."""
    database = cluster.new_database()
    (tmp_path / "owner").write_text(PASSWORDS[OWNER], encoding="utf-8")
    (tmp_path / "anna").write_text(PASSWORDS["anna"], encoding="utf-8")
    as_owner = (
        "--database",
        cluster.address(database, OWNER),
        "--database-password-file",
        tmp_path / "owner",
    )
    as_anna = ("--database", cluster.address(database, "anna"), "--database-password-file", tmp_path / "anna")
    assert eesee("desk", "list", *as_anna, expect=3).data["error"]["code"] == "desk_not_prepared"
    assert eesee("desk", "init", *as_owner).data["version"] == SCHEMA_VERSION
    assert eesee("desk", "init", *as_owner).data["version"] == SCHEMA_VERSION
    assert eesee("desk", "list", *as_anna, expect=3).data["error"]["code"] == "desk_right_missing"
    unknown = eesee("desk", "grant", "somebody", *as_owner, expect=3).data["error"]
    assert (unknown["code"], unknown["facts"]["role"]) == ("desk_role_unknown", "somebody")
    said = eesee("desk", "grant", "anna", "--dry-run").data["statements"]
    assert eesee("desk", "grant", "anna", *as_owner).data["statements"] == said
    assert not any("DELETE" in statement for statement in said)
    eesee("enrol", "-o", tmp_path / "key.eesee-enrolment")
    digits = eesee("register", "add", tmp_path / "key.eesee-enrolment", *as_anna).data["digits"]
    eesee("register", "confirm", "per@eusee", "--digits", digits, *as_anna)
    sealed = eesee("seal", practice, "-o", tmp_path, "--no-draft").data["file"]
    assert eesee("receive", sealed, *as_anna).data["submissions"][0]["remembered"]
    ((member,),) = eesee("desk", "list", *as_anna).data.values()
    assert member["assessments"][0]["revision"] == 1
    assert eesee("desk", "list").data == {"members": []}


def test_the_password_of_a_desk_is_never_told(eesee: CommandLine, cluster: Cluster, tmp_path: Path) -> None:
    """Neither what is printed nor what is logged holds it, however it was given."""
    (tmp_path / "wrong").write_text("seven loud bells", encoding="utf-8")
    address = cluster.address("postgres", "anna")
    refused = eesee(
        "desk", "list", "--database", address, "--database-password-file", tmp_path / "wrong", expect=3
    )
    assert json.loads(refused.out)["error"]["code"] == "desk_not_let_in"
    inside = eesee("desk", "list", "--database", address.replace("anna@", "anna:seven loud bells@"), expect=3)
    assert json.loads(inside.out)["error"]["code"] == "desk_address_tells_too_much"
    logs = [path.read_text("utf-8") for path in log_folder().glob("*") if path.is_file()]
    for said in (refused.out, refused.err, inside.out, inside.err, *logs):
        assert "loud" not in said


def test_the_rights_are_documented() -> None:
    """The statements that stand in the documentation are those that are said to the server."""
    documented = (Path(__file__).parents[2] / "docs" / "shared-desk.md").read_text("utf-8")
    for statement in rights_of_editors(("anna",)):
        assert f"{statement};" in documented
