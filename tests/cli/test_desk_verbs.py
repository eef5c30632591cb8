"""What was received, listed, looked at and compared at the consortium's desk."""

from __future__ import annotations

from pathlib import Path

import pytest

from support_command_line import CommandLine


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
