"""init, new, list, show, set, delete: what they do, and what they refuse with which sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from eesee_desktop.services.workspace_opening import open_workspace
from eesee_desktop.system import clock
from support_command_line import CommandLine

PERIOD = ("--from", "2024-08-01", "--to", "2025-07-31")


def test_init_prints_the_recovery_code_and_opens(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A new workspace opens with its passphrase; its recovery code was printed, and nowhere stored in clear."""
    line = CommandLine(tmp_path, capsys)
    code = line("init", "--member", " Red\n  «Ñandú» ", "--country", "per").data["recovery_code"]
    assert line("list").data == {"assessments": []}
    assert line("key", "show").data["principal"] == "per@eusee"
    with line.open() as workspace:
        assert workspace.member.name == "Red «Ñandú»"
    assert not any(code.encode() in path.read_bytes() for path in (tmp_path / "ws").iterdir())


@pytest.mark.parametrize(
    ("given", "code", "told"),
    [
        (("  ", "PER", "long enough to be one"), 2, "--member"),
        (("A", "XXX", "long enough to be one"), 3, "such as PER"),
        (("A", "Perú", "long enough to be one"), 3, "such as PER"),
        (("A", "PER", ""), 2, "passphrase is empty"),
    ],
)
def test_init_refuses_and_leaves_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], given: tuple[str, str, str], code: int, told: str
) -> None:
    """A workspace is made whole or not at all."""
    line = CommandLine(tmp_path, capsys)
    member, country, secret = given
    (tmp_path / "passphrase.txt").write_text(secret, encoding="utf-8")
    assert told in line.plain("init", "--member", member, "--country", country, expect=code).err
    assert not (tmp_path / "ws").exists()


def test_init_warns_of_a_synchronised_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Who makes a workspace where a service copies files is told so, and nothing is said elsewhere."""
    for name, is_warned in (("Dropbox", True), ("safe", False)):
        (tmp_path / name).mkdir()
        said = CommandLine(tmp_path / name, capsys)("init", "--member", "A", "--country", "PER").err
        assert ("synchronised" in said) is is_warned


def test_a_new_recovery_code_is_printed_once(eesee: CommandLine) -> None:
    """The code that `eesee recovery-code` prints opens the workspace from then on."""
    code = eesee("recovery-code").data["recovery_code"]
    open_workspace(eesee.folder / "ws", recovery_code=code, clock=clock.now, new_id=clock.new_id).close()


def test_init_never_replaces_a_workspace(eesee: CommandLine, practice: str) -> None:
    """A second init in the same folder is refused, and the first workspace is as it was."""
    assert "already" in eesee.plain("init", "--member", "B", "--country", "BOL", expect=3).err
    assert [item["id"] for item in eesee("list").data["assessments"]] == [practice]


def test_new_refuses_a_period_that_ends_before_it_begins(eesee: CommandLine) -> None:
    """The two days are named in the order in which they were meant."""
    said = eesee.plain("new", "--country", "PER", "--from", "2025-07-31", "--to", "2024-08-01", expect=3)
    assert "ends (2024-08-01) before it begins (2025-07-31)" in said.err
    assert len(eesee("list").data["assessments"]) == 1


def test_id_may_be_shortened_where_it_is_clear(eesee: CommandLine, practice: str) -> None:
    """The beginning of an id is enough, in capitals too; an unclear, empty or unknown one is told."""
    eesee("new", "--country", "PER", *PERIOD)
    assert eesee("show", practice[:8].upper(), "context").data["id"] == practice
    assert "Several assessments" in eesee.plain("show", "", expect=2).err
    assert "`eesee list`" in eesee.plain("show", "zzz", expect=3).err


def test_show_lists_every_field_on_a_line(eesee: CommandLine, practice: str) -> None:
    """Each field has one line, however long it is."""
    fields = eesee("show", practice).data["fields"]
    lines = eesee.plain("show", practice).out.splitlines()
    assert [line.split()[0] for line in lines[2:]] == list(fields)
    assert "words)" in next(line for line in lines if line.startswith("2.1.narrative"))


@pytest.mark.parametrize(
    ("given", "code", "told"),
    [
        (("nothing", "x"), 3, "`eesee show ID` lists all fields"),
        (("2.1.score", "6"), 3, "Expected: 1 to 5"),
        (("2.1.score", "-3"), 3, "Expected: 1 to 5"),
        (("2.1.score", "three"), 3, "Expected: 1 to 5"),
        (("2.1.score", "2.5"), 3, "2.5 is not a step"),
        (("2.1.confidence", "sure"), 3, "low, medium, high"),
        (("1.external.raw", "200"), 3, "0 to 100"),
        (("1.external.rating", "grim"), 3, "closed, repressed, obstructed, narrowed, open"),
        (("1.external.edition", "2024-13"), 3, "a month, such as 2024-12"),
        (("context", "@"), 2, "@@"),
        (("context", "@no-such-file"), 3, "no-such-file” cannot be read"),
        (("context", "@."), 3, "cannot be read"),
    ],
)
def test_set_refuses_with_what_would_be_right(
    eesee: CommandLine, practice: str, given: tuple[str, str], code: int, told: str
) -> None:
    """A value that cannot be there is refused with what can, and the old one stays."""
    before = eesee("show", practice).data["fields"]
    assert told in eesee.plain("set", practice, *given, expect=code).err
    assert eesee("show", practice).data["fields"] == before


def test_set_takes_odd_text_whole(eesee: CommandLine, practice: str, tmp_path: Path) -> None:
    """Quotes, other scripts, a leading @, a leading hyphen and files with a byte-order mark arrive as written."""
    for given, stored in (
        ("\"Así\" 'dijo' $(x) `y` \\ မြန်မာ", "\"Así\" 'dijo' $(x) `y` \\ မြန်မာ"),
        ("@@handle", "@handle"),
        ("- one\n- two", "- one\n- two"),
        ("", ""),
    ):
        assert eesee("set", practice, "context", given).data["value"] == stored
    assert eesee("set", practice, "context", "--", "-x").data["value"] == "-x"
    file = tmp_path / "odd näme (1).txt"
    file.write_bytes("\ufeffUno\r\ndos\r\n".encode())
    assert eesee("set", practice, "context", f"@{file}").data["value"] == "Uno\ndos"
    file.write_bytes(b"one\ntwo \xff")
    assert "not UTF-8 text (line 2)" in eesee.plain("set", practice, "context", f"@{file}", expect=2).err


def test_delete_wants_to_hear_it(eesee: CommandLine, practice: str) -> None:
    """Nothing is deleted without --yes; with it the assessment is gone."""
    assert "--yes" in eesee.plain("delete", practice, expect=2).err
    assert eesee("list").data["assessments"]
    eesee("delete", practice, "--yes")
    assert eesee("list").data["assessments"] == []


def test_sealed_assessment_takes_no_change(eesee: CommandLine, practice: str, tmp_path: Path) -> None:
    """Every verb that would alter a sealed assessment says how to reopen it."""
    eesee("seal", practice, "-o", tmp_path, "--no-draft")
    (tmp_path / "v.csv").write_text("member,dimension,score\nM1,2.1,5\n", encoding="utf-8")
    report = Path(__file__).parents[2] / "resources" / "practice" / "peru-2025.md"
    for words in (
        ("set", practice, "context", "x"),
        ("read-report", practice, report, "--overwrite"),
        ("vote", practice, "M1", 1, "2.1", "5"),
        ("members", practice, "--add"),
        ("import-votes", practice, tmp_path / "v.csv", "--overwrite"),
        ("decide", practice, "2.1", "--rule", "consensus", "--value", "5"),
        ("seal", practice, "-o", tmp_path),
    ):
        assert "`eesee reopen ID`" in eesee.plain(*words, expect=3).err, words
