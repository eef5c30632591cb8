"""How the command line is called: options before and behind, misuse, output that nobody can take, bugs."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from eesee_desktop.cli.answer import Answer, print_outcome
from eesee_desktop.cli.command_line import main
from eesee_desktop.services import assessments
from support_command_line import PASSPHRASE, CommandLine

EESEE = [sys.executable, "-m", "eesee_desktop.cli"]


def run(
    line: CommandLine, *words: object, stdin: bytes = b"", encoding: str = "utf-8", **streams: object
) -> subprocess.CompletedProcess[bytes]:
    """Run a verb as a process of its own, with no terminal."""
    common = ["-w", str(line.folder / "ws"), "--passphrase-file", str(line.folder / "passphrase.txt")]
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | streams
    return subprocess.run(  # type: ignore[call-overload,no-any-return]  # streams of either kind
        [*EESEE, *common, *map(str, words)],
        input=stdin,
        env=os.environ | {"PYTHONIOENCODING": encoding},
        check=False,
        **options,
    )


def test_common_options_stand_before_or_behind_the_verb(eesee: CommandLine, practice: str) -> None:
    """-w, --passphrase-file and --json mean the same on both sides of the verb."""
    common = ["-w", eesee.folder / "ws", "--passphrase-file", eesee.folder / "passphrase.txt", "--json"]
    before = eesee.bare(*common, "show", practice, "context").data
    behind = eesee.bare("show", practice, "context", *common).data
    between = eesee.bare(*common[:2], "key", *common[2:4], "show", "--json").data
    assert before == behind
    assert between["principal"] == "per@eusee"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "VERB"),
        (("fly",), "invalid choice: 'fly'"),
        (("show",), "required: id"),
        (("show", "x", "--bogus"), "--bogus"),
        (("key",), "show|export"),
        (("new", "--country", "PER", "--from", "soon", "--to", "2025-07-31"), "YYYY-MM-DD"),
        (
            ("new", "--country", "PER", "--from", "2025-01-01", "--to", "2025-07-31", "--language", "!"),
            "such as en",
        ),
        (("draft", "x", "-o", "f.pdf", "--paper", "a3"), "a3"),
    ],
)
def test_misuse_is_one_sentence_that_says_where_to_read_on(
    eesee: CommandLine, words: tuple[str, ...], told: str
) -> None:
    """A wrong call ends with 2 and one line that names what is wrong and the help; nothing on standard output."""
    said = eesee.plain(*words, expect=2)
    assert said.out == ""
    assert told in said.err
    assert said.err.count("\n") == 1
    assert "--help` says more." in said.err


def test_help_lists_every_verb(eesee: CommandLine) -> None:
    """`eesee --help` has a line of help for each verb and the meaning of the exit codes."""
    said = " ".join(eesee.bare("--help").out.split())
    for verb in (
        "init",
        "new",
        "read-report",
        "members",
        "read-sheets",
        "decide",
        "seal",
        "verify",
        "practice",
    ):
        assert f" {verb} " in said
    assert "Exit codes: 0 done; 1 the answer is no; 2 used wrongly; 3 an error that names its remedy." in said


def test_workspace_that_is_not_there_is_said_before_a_passphrase_is_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without a workspace there is nothing to unlock."""
    said = CommandLine(tmp_path, capsys).bare("-w", tmp_path / "none", "list", expect=3)
    assert "`eesee init` makes one" in said.err


def test_passphrase_needs_a_terminal_or_a_file(eesee: CommandLine) -> None:
    """Without both the option is named; a wrong passphrase is told from damage; a missing file is named."""
    folder = eesee.folder
    (folder / "wrong").write_text("wrong\n", encoding="utf-8")
    nobody = subprocess.run(
        [*EESEE, "-w", str(folder / "ws"), "list"], stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    assert (nobody.returncode, b"--passphrase-file" in nobody.stderr) == (2, True)
    wrong = eesee.bare("-w", folder / "ws", "--passphrase-file", folder / "wrong", "list", expect=3)
    assert "undamaged" in wrong.err
    missing = eesee.bare("-w", folder / "ws", "--passphrase-file", folder / "nope", "list", expect=3)
    assert "nope” cannot be read" in missing.err


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="there are no pseudo-terminals here")
def test_passphrase_is_asked_for_at_the_terminal_without_echo(eesee: CommandLine, tmp_path: Path) -> None:
    """At a terminal the passphrase is asked for, a new one twice; what is typed is not shown."""
    opened = at_terminal(["-w", eesee.folder / "ws", "list"], [PASSPHRASE])
    assert (opened.code, opened.shown) == (0, "")
    new = ["-w", tmp_path / "new", "init", "--member", "A", "--country", "PER"]
    differing = at_terminal(new, [PASSPHRASE, "something else"])
    assert (differing.code, "The two entries differ" in differing.err) == (2, True)
    assert at_terminal(new, [PASSPHRASE, PASSPHRASE]).code == 0


@dataclass(frozen=True)
class Shown:
    """What came of a call at a terminal: exit code, standard error, and what the terminal echoed."""

    code: int
    err: str
    shown: str


def at_terminal(words: Sequence[object], typed: Sequence[str]) -> Shown:
    """Run a verb at a pseudo-terminal, and type a line at each prompt."""
    master, slave = os.openpty()
    call = [*EESEE, *map(str, words)]
    pipe = subprocess.PIPE
    with subprocess.Popen(call, stdin=slave, stdout=pipe, stderr=pipe, start_new_session=True) as process:
        assert process.stderr is not None
        said = b""
        for line in typed:
            # What is typed before the prompt is thrown away, as by every program that asks for a secret.
            while not said.endswith((b"Passphrase: ", b"Again: ")):
                said += process.stderr.read(1)
            os.write(master, f"{line}\n".encode())
            said += b"\n"
        said += process.communicate(timeout=60)[1]
    os.set_blocking(master, False)
    os.close(slave)
    try:
        shown = os.read(master, 10_000)
    except OSError:
        shown = b""
    os.close(master)
    return Shown(process.returncode, said.decode(), shown.decode().strip())


def test_passphrase_file_may_come_from_windows(eesee: CommandLine) -> None:
    """A byte-order mark, CR LF and further lines do not count."""
    secret = eesee.folder / "passphrase.txt"
    windows = "\ufeff" + secret.read_text(encoding="utf-8").strip() + "\r\nsecond line\r\n"
    secret.write_bytes(windows.encode())
    eesee("list")


def test_workspace_in_use_is_said(eesee: CommandLine) -> None:
    """While one program has the workspace open another is told so and changes nothing."""
    with eesee.open():
        assert "another program" in eesee.plain("list", expect=3).err
    eesee("list")


def test_nobody_reading_on_is_no_failure(eesee: CommandLine, practice: str) -> None:
    """A reader that stops, as `| head` does, leaves exit code 0 and no complaint."""
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = run(eesee, "show", practice, stdout=writing)
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_full_standard_output_is_said(eesee: CommandLine) -> None:
    """An answer that cannot be written is an error with a sentence, no traceback."""
    with Path("/dev/full").open("wb") as full:
        done = run(eesee, "list", stdout=full)
    assert done.returncode == 3
    assert done.stderr.startswith(b"The verb ran, but its answer could not be printed")
    assert b"Traceback" not in done.stderr


def test_terminal_without_the_letters_fails_nothing(eesee: CommandLine, practice: str) -> None:
    """In an encoding without ñ a person sees its number, a program valid JSON."""
    shown = run(eesee, "set", practice, "context", "Ñandú", encoding="ascii")
    assert (shown.returncode, b"\\xd1and\\xfa" in shown.stdout) == (0, True)
    told = run(eesee, "--json", "show", practice, "context", encoding="ascii")
    assert json.loads(told.stdout)["value"] == "Ñandú"


def test_value_comes_from_standard_input(eesee: CommandLine, practice: str) -> None:
    """@- takes a value from standard input, as UTF-8 only."""
    assert run(eesee, "set", practice, "context", "@-", stdin="Año\n".encode()).returncode == 0
    assert eesee("show", practice, "context").data["value"] == "Año"
    refused = run(eesee, "set", practice, "context", "@-", stdin=b"A\xf1o\n")
    assert (refused.returncode, b"not UTF-8 text (line 1)" in refused.stderr) == (2, True)


def test_text_of_others_cannot_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    """Control characters and what turns the direction of reading are shown as numbers; tabs and line ends stay."""
    print_outcome(Answer({}, ("a\x1b[2Jb\x07\tc\nd\x9be\u202ef\u2028g",)), as_json=False)
    assert capsys.readouterr().out == "a\\x1b[2Jb\\x07\tc\nd\\x9be\\u202ef\\u2028g\n"


def test_bug_is_a_sentence_and_its_place_in_the_log(
    eesee: CommandLine, practice: str, machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What no one foresaw ends with 3 and a sentence; screen and log have the place and no text of the person."""
    marked = "marked text that must not be told"

    def fail(*_: object) -> None:
        raise RuntimeError(marked)

    monkeypatch.setattr(assessments, "load", fail)
    said = eesee("show", practice, expect=3)
    assert said.data["error"]["code"] == "program_failed"
    assert re.search(r"RuntimeError at \S*test_calling:[0-9]+\)", said.err)
    assert "What was saved before is safe" in said.err
    # It is sent to others: the folder of the log bears the name of its owner.
    assert str(Path.home()) not in said.err + said.out
    log = "".join(path.read_text("ascii") for path in machine.rglob("eesee.log"))
    assert "failure type=RuntimeError" in log
    assert marked not in said.err + said.out + log


@pytest.mark.parametrize(
    "words", [("draft", "{id}", "-o"), ("export", "{id}", "-o"), ("key", "export", "-o")]
)
def test_a_name_that_is_too_long_is_told(eesee: CommandLine, practice: str, words: tuple[str, ...]) -> None:
    """No system has names of more than 255 letters; each verb that writes says that the name is the matter."""
    wanted = [practice if word == "{id}" else word for word in words]
    of_key = ["--key-passphrase-file", eesee.folder / "passphrase.txt"] if words[0] == "key" else []
    said = eesee.plain(*wanted, eesee.folder / ("n" * 300), *of_key, expect=3)
    assert "is too long for this computer" in said.err


def test_a_folder_whose_name_is_too_long_is_told(eesee: CommandLine) -> None:
    """Of folders too."""
    said = eesee.bare("practice", "-o", eesee.folder / ("n" * 300), expect=3)
    assert "is too long for this computer" in said.err


def test_stopping_by_hand_is_said(eesee: CommandLine, practice: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl+C ends with 3 and a sentence."""

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(assessments, "load", stop)
    assert "Stopped; what was saved before is safe." in eesee.plain("show", practice, expect=3).err


def test_output_that_is_no_text_stream_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that gives its own stream for standard output gets the words in it."""
    taken = io.StringIO()
    monkeypatch.setattr(sys, "stdout", taken)
    assert main(["verify", "no-such-file"]) == 3
    assert taken.getvalue() == ""
