"""No verb of the command line leaves in clear what it was given, but in the files that were asked for.

Searched are the bytes as they are, in UTF-8 and UTF-16; what was compressed first would not be found. Against that
stands the second claim: the program writes no file at all but its workspace, its log and what was asked for.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from eesee_desktop.cli.command_line import build_parser
from eesee_desktop.domain.ids import AssessmentId, SourceId
from eesee_desktop.domain.source import Source
from eesee_desktop.services import sources
from eesee_desktop.services.rescue import write_rescue
from eesee_desktop.services.workspace_opening import open_workspace
from eesee_desktop.system import clock
from eesee_desktop.system.paths import default_workspace, log_folder
from support_command_line import CommandLine
from support_filling import fill

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_SECRET = "zqphraseqz under seven bridges"  # noqa: S105  of a workspace that lives for one test
_watched: list[set[str]] = []


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "open" and _watched and isinstance(arguments[0], str):
        _, mode, flags = arguments
        is_writing = bool(flags & _WRITING) if mode is None else bool(set(mode) & set("wax+"))
        if is_writing:
            _watched[-1].add(arguments[0])


@pytest.fixture
def written() -> Iterator[set[str]]:
    """Return the names of all files that Python opens for writing; the hook stays for ever, idle between tests."""
    if not hasattr(sys, "_eesee_watches"):
        sys.addaudithook(_watch)
        sys._eesee_watches = True  # type: ignore[attr-defined]  # noqa: SLF001  remembered with the interpreter
    _watched.append(set())
    yield _watched[-1]
    _watched.pop()


def leaks(folder: Path, marks: set[str]) -> set[str]:
    """Return mark and file for every mark in any file under a folder."""
    return {
        f"{mark} in {path.name}"
        for path in folder.rglob("*")
        if path.is_file()
        for data in [path.read_bytes()]
        for mark in marks
        if any(mark.encode(encoding) in data for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
    }


class Walk:
    """Runs every verb on the workspace in its usual place, and remembers which verbs ran.

    Args:
        out: Where the files that are asked for go.
    """

    def __init__(self, line: CommandLine, out: Path) -> None:
        self._line = line
        self.out = out
        self.ran: set[str] = set()
        self._secret = out / "secret"
        self._secret.write_text(f"{_SECRET}\n", encoding="utf-8")

    def __call__(self, *words: object, expect: int = 0) -> dict[str, Any]:
        """Run a verb."""
        self.ran.add(str(words[0]))
        said = self._line.bare("--passphrase-file", self._secret, "--json", *words, expect=expect)
        found: dict[str, Any] = json.loads(said.out)
        return found

    def attach(self, wanted: str) -> None:
        """Add a source with a file, for which the command line has no verb."""
        with open_workspace(
            default_workspace(), passphrase=_SECRET, clock=clock.now, new_id=clock.new_id
        ) as workspace:
            source = Source(
                SourceId(""), "zqtitleqz", publisher="zqpublisherqz", address="https://zqaddressqz.org"
            )
            made, _ = sources.add_source(workspace, AssessmentId(wanted), source)
            content = b"zqattachedqz " * 5000
            sources.attach_file(workspace, AssessmentId(wanted), made, "zqfileqz.txt", content)
            sources.cite(workspace, AssessmentId(wanted), "2.1", made)

    def put_aside(self, wanted: str) -> Path:
        """Write a rescue file, for which the command line has no verb."""
        with open_workspace(
            default_workspace(), passphrase=_SECRET, clock=clock.now, new_id=clock.new_id
        ) as workspace:
            target = self.out / "words.eesee-rescue"
            return write_rescue(workspace, AssessmentId(wanted), {"notice": "zqrescuedqz"}, target)

    @staticmethod
    def hurt() -> None:
        """Flip a byte in every other page of the second half of the workspace."""
        database = default_workspace() / "workspace.db"
        data = bytearray(database.read_bytes())
        for place in range(len(data) // 8192 * 4096 + 100, len(data), 8192):
            data[place] ^= 1
        database.write_bytes(data)


def lose_and_find(walk: Walk, wanted: str) -> None:
    """Run the verbs that are there for a bad day."""
    saved = walk("backup", "-o", walk.out)["file"]
    walk("backups", walk.out)
    walk("missing")
    walk("rescue", walk.put_aside(wanted))
    walk("check-workspace")
    walk("restore", saved, "--yes")
    walk.hurt()
    walk("check-workspace", expect=1)
    walk("salvage", expect=1)
    walk("restore", saved, "--yes")
    walk("move-workspace", default_workspace().with_name("elsewhere"))


def give_out_and_take_in(walk: Walk, wanted: str) -> None:
    """Run the verbs of drafts, tables and lists."""
    walk("draft", wanted, "-o", walk.out / "d.pdf")
    walk("draft", wanted, "-o", walk.out / "d.docx")
    walk("read-corrections", wanted, walk.out / "d.docx")
    (walk.out / "zqlistedqz.bib").write_text("@misc{k, title = {zqlistedqz}}", encoding="utf-8")
    walk("read-sources", wanted, walk.out / "zqlistedqz.bib")
    walk("export", wanted, "-o", walk.out / "e.json")
    walk("export", wanted, "--tidy", "-o", walk.out / "tidy")
    walk("table", wanted, "findings", "-o", walk.out / "t.xlsx")
    walk("sources", wanted, "-o", walk.out / "s.bib", "--confidential")


def walk_letters(walk: Walk, wanted: str, sealed: str) -> None:
    """Run the verbs of what travels besides a sealed file."""
    digits = walk("enrol", "-o", walk.out / "enrolment", "--card", walk.out / "card.pdf")["digits"]
    walk("register", "add", walk.out / "enrolment")
    walk("register", "confirm", "per@eusee", "--digits", digits)
    walk("register", "list")
    walk("leaving", wanted)
    walk("mail", sealed, "-o", walk.out / "draft.eml")
    got = walk("receive", walk.out / "draft.eml", "--receipts", walk.out)
    walk("take-receipt", got["submissions"][0]["receipt"], "--key", digits)
    walk("take", got["submissions"][0]["receipt"])
    walk("rehearse", wanted)
    walk("copy", wanted, walk.out / "stick")
    walk_questions(walk, wanted, digits)
    walk("recipients", "show", expect=1)
    (walk.out / "policy.json").write_text("{}", encoding="utf-8")
    walk("policy", walk.out / "policy.json", "-o", walk.out / "policy", expect=3)


def walk_questions(walk: Walk, wanted: str, digits: str) -> None:
    """Run the verbs of comments and answers, and those of the desk."""
    asked = walk("comment", "PER", "2.1.narrative", "zqaskedqz", "--wording", "zqwordingqz")
    walk("comments", "list", "PER")
    signed = walk("comments", "sign", "PER", "-o", walk.out)["file"]
    walk("take-comments", signed, "--key", digits)
    walk("answers", wanted)
    walk("answer", wanted, asked["comment"], "zqansweredqz")
    walk("matrix", wanted, "-o", walk.out / "matrix.csv")
    walk("desk", "list")
    walk("desk", "export", "-o", walk.out / "figures")


def walk_everything(walk: Walk, machine: Path) -> set[str]:
    """Run every verb with marked text; return the marks that were given."""
    code = walk("init", "--member", "zqmemberqz", "--country", "PER")["recovery_code"]
    wanted = walk("new", "--country", "PER", "--from", "2024-08-01", "--to", "2025-07-31")["id"]
    report = (Path(__file__).parents[2] / "resources" / "practice" / "peru-2025.md").read_text("utf-8")
    marked = report.replace("Peru", "zqreportqz")
    (walk.out / "report.md").write_text(marked, encoding="utf-8")
    walk("read-report", wanted, walk.out / "report.md", expect=1)  # not all of it has a place
    walk("set", wanted, "context", "zqcontextqz " * 2000)
    walk("set", wanted, "2.1.narrative", "zqnarrativeqz")
    walk("set", wanted, "2.1.score", "zqrefusedqz", expect=3)
    walk("set", wanted, "recommendations.donors", "- zqadviceqz")
    walk.attach(wanted)
    walk("members", wanted, "--add", "zqaliasqz", "--name", "zqnameqz", "--organisation", "zqorgqz")
    walk("members", wanted, "--add", "--consent-report", "--consent-bundle", "--name", "zqagreedqz")
    walk("vote", wanted, "zqaliasqz", 1, "2.1", 3)
    said = ("--justification", "zqreasonqz", "--minority-note", "zqnoteqz")
    walk("decide", wanted, "2.1", "--rule", "consensus", "--value", "3", *said)
    for dimension in [f"{major}.{minor}" for major in range(2, 7) for minor in (1, 2, 3)]:
        walk("set", wanted, f"{dimension}.score", "3")
        if dimension != "2.1":
            walk("set", wanted, f"{dimension}.justification", "zqjustifiedqz")
    for shown in ("show", "scores", "check", "votes"):
        walk(shown, wanted)
    walk("list")
    walk("language-pack")
    walk("language-pack", "--remove", "hebrew")
    walk("installation", expect=1)  # a checkout is no folder that was handed out
    walk("update", walk.out / "report.md", expect=3)
    walk("votes", wanted, "-o", walk.out / "v.xlsx")
    walk("votes", wanted, "-o", walk.out / "v.csv")
    walk("import-votes", wanted, walk.out / "v.csv")
    walk("sheets", wanted, "--results", "-o", walk.out / "r.pdf")
    walk("sheets", wanted, "--fillable", "--member", "M1", "-o", walk.out / "f.pdf")
    fill(walk.out / "f.pdf", {"2.2": "4"}, reasons={"2.2": "zqsheetqz"})
    walk("read-sheets", wanted, walk.out / "f.pdf")
    give_out_and_take_in(walk, wanted)
    sealed = walk("seal", wanted, "-o", walk.out, "--with-votes", "--with-files")
    walk("verify", sealed["file"])
    walk("reopen", wanted)
    walk_letters(walk, wanted, sealed["file"])
    lose_and_find(walk, wanted)
    walk("recovery-code")
    walk("key", "export", "-o", walk.out / "key", "--key-passphrase-file", walk.out / "secret")
    walk("delete", wanted, "--yes")
    walk("go-on", sealed["file"])
    walk("leave-nothing", "--sheet", walk.out / "sheet.txt")
    walk("delete", wanted, "--yes")
    walk("import", walk.out / "e.json")
    walk("practice", "-o", walk.out / "practice")
    assert (machine / "data").exists()
    names = (
        *("phrase", "member", "report", "context", "narrative", "refused", "advice", "title", "publisher"),
        *(
            "address",
            "listed",
            "attached",
            "file",
            "alias",
            "name",
            "org",
            "agreed",
            "reason",
            "note",
            "justified",
            "sheet",
            "rescued",
            "asked",
            "wording",
            "answered",
        ),
    )
    return {code, *(f"zq{name}qz" for name in names)}


def test_no_verb_leaves_anything_in_clear(
    machine: Path,
    tmp_path: Path,
    written: set[str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Marked text goes through every verb; no folder of the account holds any of it in clear."""
    out = tmp_path / "asked"
    out.mkdir()
    before = (machine / "temporary").stat().st_mtime_ns
    walk = Walk(CommandLine(tmp_path, capsys), out)
    marks = walk_everything(walk, machine)
    (verbs,) = (action.choices for action in build_parser()._actions if action.dest == "verb_name")  # noqa: SLF001  argparse shows its verbs no other way
    assert walk.ran == set(verbs or ())
    assert leaks(machine, marks) == set()
    # The search finds what the export holds, which is in clear because it was asked for.
    unsaid = {"zqphraseqz", "zqrefusedqz", "zqattachedqz", "zqnameqz", "zqorgqz", "zqagreedqz", "zqsheetqz"}
    unsaid |= {"zqrescuedqz", "zqaskedqz", "zqwordingqz", "zqansweredqz"}
    found = {leak.partition(" ")[0] for leak in leaks(out, marks) if leak.endswith(" in e.json")}
    assert {mark for mark in marks - found if mark.startswith("zq")} == unsaid
    allowed = (
        default_workspace(),
        default_workspace().with_name("elsewhere"),
        log_folder(),
        tmp_path,
        Path(os.devnull),
    )
    strays = {
        name for name in written if not any(Path(name).absolute().is_relative_to(one) for one in allowed)
    }
    assert {name for name in strays if "__pycache__" not in name} == set()
    assert (machine / "temporary").stat().st_mtime_ns == before, "a temporary file was made"
