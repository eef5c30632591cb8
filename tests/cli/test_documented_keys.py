"""docs/command-line.md names each verb, each option and each key that --json prints, and no other."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from eesee_desktop.bundle.archive import read_archive, write_archive
from eesee_desktop.cli.command_line import build_parser
from eesee_desktop.crypto.sshsig import SigningKey
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services.rescue import write_rescue
from eesee_desktop.services.workspace_opening import open_workspace
from eesee_desktop.system.clock import now
from eesee_desktop.system.randomness import random_bytes
from eesee_desktop.system.resources import resource
from making.delta import write_update
from support_command_line import CommandLine
from support_copies import handed_out
from support_documents import altered
from support_filling import fill
from support_judged import POLICY
from support_language_packs import built_pack
from support_postgres import OWNER, PASSWORDS, Cluster

DOCUMENT = Path(__file__).parents[2] / "docs" / "command-line.md"
_ROW = re.compile(r"^\| (?P<usage>`[a-z][^|]*)\|[^|]*\|(?P<keys>[^|]*)\|$", re.MULTILINE)
_AGE = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
_COMMON = {
    "--database",
    "--database-password-file",
    "--workspace",
    "--passphrase-file",
    "--read-only",
    "--even-if-in-use",
    "--json",
    "--help",
}


def documented() -> dict[str, tuple[str, set[str]]]:
    """Return the usage and the keys of each row, by its usage without what may be left out."""
    rows = {}
    for match in _ROW.finditer(DOCUMENT.read_text(encoding="utf-8")):
        usage = match["usage"].replace("`", "").strip()
        name = " ".join(re.sub(r"\[[^]]*\]", "", usage).split())
        rows[name] = (usage, set(re.findall(r"`([a-z_]+)`", match["keys"])))
    return rows


def keys_of(value: dict[str, Any]) -> set[str]:
    """Return the keys of an object and of the objects in its lists."""
    inner = (item for inside in value.values() if isinstance(inside, list) for item in inside)
    return set(value) | {key for item in inner if isinstance(item, dict) for key in keys_of(item)}


def verbs() -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Yield each verb, ``key show`` as one, with its parser."""

    def inside(parser: argparse.ArgumentParser, name: str) -> Iterator[tuple[str, argparse.ArgumentParser]]:
        nested = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]  # noqa: SLF001  argparse shows its verbs no other way
        if not nested:
            yield name, parser
        for action in nested:
            for word, child in action.choices.items():
                yield from inside(child, f"{name} {word}".strip())

    yield from inside(build_parser(), "")


def test_every_verb_is_documented_with_all_its_options() -> None:
    """The document has each verb and each option that there is, and none that is not."""
    usages: dict[str, set[str]] = {}
    names = [name for name, _ in verbs()]
    for usage, _ in documented().values():
        (name,) = (name for name in names if usage == name or usage.startswith(f"{name} "))
        usages.setdefault(name, set()).update(re.findall(r"--[a-z0-9-]+", usage))
    assert sorted(usages) == sorted(names)
    for name, parser in verbs():
        known = {option for action in parser._actions for option in action.option_strings}  # noqa: SLF001  as above
        long = {
            option for option in known if option.startswith("--") and not option.startswith("--no-consent")
        }
        assert usages[name] == long - _COMMON - {"--output"}, name


def _lose_a_change(eesee: CommandLine, wanted: str) -> None:
    """Put an older copy of the database in the place of the present one."""
    database = eesee.folder / "ws" / "workspace.db"
    older = database.read_bytes()
    eesee("set", wanted, "notice", "Not in the older copy.")
    database.write_bytes(older)


def _put_aside(eesee: CommandLine, wanted: str, target: Path) -> Path:
    """Write a rescue file, which only the window does."""
    passphrase = (eesee.folder / "passphrase.txt").read_text("utf-8").strip()
    with open_workspace(
        eesee.folder / "ws", passphrase=passphrase, clock=now, new_id=lambda: "a" * 32
    ) as workspace:
        return write_rescue(workspace, AssessmentId(wanted), {"notice": "Put aside."}, target)


def _alter_beside_the_history(eesee: CommandLine) -> None:
    """Write a text as no verb does."""
    with eesee.open() as workspace, workspace.database.transaction() as connection:
        connection.exec_driver_sql("UPDATE assessment_text SET context = 'not through the history'")


def _hurt_a_page(eesee: CommandLine) -> None:
    """Flip a byte in a page of a text that was just written, in the middle of the file."""
    database = eesee.folder / "ws" / "workspace.db"
    data = bytearray(database.read_bytes())
    for page in range(len(data) // 8192, len(data) // 4096):
        data[page * 4096 + 100] ^= 1
    database.write_bytes(data)


def _letters(
    say: Callable[..., dict[str, Any]], eesee: CommandLine, practice: str, folder: Path, sealed: str
) -> None:
    """Say what travels besides sealed files; the workspace is the member's and the consortium's at once."""
    digits = say("enrol -o FILE", "enrol", "-o", folder / "e")["digits"]
    say("register add FILE", "register", "add", folder / "e")
    say("register confirm WHICH --digits DIGITS", "register", "confirm", "per@eusee", "--digits", digits)
    say("mail FILE -o DRAFT.eml", "mail", sealed, "-o", folder / "m.eml")
    say("leaving ID", "leaving", practice)
    (folder / "odd").write_text("nothing", encoding="utf-8")
    part = folder / "part"
    part.write_bytes(b"eesee-part-v1 damaged")
    got = say(
        "receive FILE", "receive", folder / "m.eml", part, folder / "odd", "--receipts", folder, expect=1
    )
    receipt = got["submissions"][0]["receipt"]
    say("take-receipt FILE", "take-receipt", receipt, "--key", digits)
    entries = dict(read_archive(Path(receipt).read_bytes()).entries)
    hurt = folder / "hurt"
    hurt.write_bytes(write_archive({**entries, "receipt.json": entries["receipt.json"] + b" "}))
    say("take FILE…", "take", receipt, folder / "odd", hurt, "--key", digits, expect=1)
    say("rehearse ID", "rehearse", practice)
    (folder / "stick").mkdir()
    say("copy ID DIR", "copy", practice, folder / "stick")
    say("show ID", "show", practice)
    _questions(say, practice, folder, digits)
    method = resource("instrument", "eusee-2025.1.toml")
    recipients = (
        "--recipient",
        _AGE,
        "--recipient",
        eesee("key", "show").data["allowed_signers"].split(" ", 2)[2],
    )
    say(
        "recipients sign -o FILE --recipient AGE --expires DATE",
        *("recipients", "sign", "-o", folder / "l", "--expires", "2099-01-01", "--instrument", method),
        *recipients,
    )
    say("recipients take FILE", "recipients", "take", folder / "l")
    say("recipients show", "recipients", "show")
    say("register sign -o FILE", "register", "sign", "-o", folder / "r")
    say("register take FILE", "register", "take", folder / "r")
    say("register list", "register", "list")
    say("key rotate -o FILE", "key", "rotate", "-o", folder / "k2")
    say("register rotate FILE", "register", "rotate", folder / "k2")
    say("register expire WHICH", "register", "expire", "per@eusee", "--on", "2099-01-01")
    say("register revoke WHICH", "register", "revoke", "per@eusee")


def _questions(say: Callable[..., dict[str, Any]], practice: str, folder: Path, digits: str) -> None:
    """Say what is asked and answered."""
    asked = say("comment WHICH PLACE TEXT", "comment", "PER", "2.1.narrative", "Why?", "--assign", "Ana")[
        "comment"
    ]
    for verb, what, text in (
        ("word", "TEXT", "Because."),
        ("assign", "NAME", "Ben"),
        ("accept", "", ""),
        ("reopen", "TEXT", "And why?"),
        ("close", "", ""),
        ("reopen", "TEXT", "And why?"),
    ):
        row = f"comments {verb} WHICH COMMENT {what}".strip()
        say(row, "comments", verb, "PER", asked, *([text] if text else []))
    say("comments list WHICH", "comments", "list", "PER")
    say("comments state WHICH STATE", "comments", "state", "PER", "in_review")
    signed = say("comments sign WHICH -o DIR", "comments", "sign", "PER", "-o", folder)
    say("take-comments FILE", "take-comments", signed["file"], "--key", digits)
    say("answers ID", "answers", practice)
    say("answer ID COMMENT", "answer", practice, asked, "It says so in the law.")
    say("matrix WHICH -o FILE", "matrix", practice, "-o", folder / "m.csv")


def test_verbs_print_the_documented_keys(  # noqa: PLR0915  one for each row
    eesee: CommandLine, cluster: Cluster, practice: str, tmp_path: Path
) -> None:
    """Each row of the document names exactly the keys that its verb prints with --json."""
    printed: dict[str, set[str]] = {}

    def say(row: str, *words: object, expect: int = 0) -> dict[str, Any]:
        data = eesee(*words, expect=expect).data
        printed[row] = keys_of(data)
        return data

    new = say(
        "new --country ISO3 --from DATE --to DATE",
        *("new", "--country", "PER", "--from", "2024-08-01", "--to", "2025-07-31"),
    )["id"]
    say("list", "list")
    say("installation", "installation", expect=1)  # a checkout was not handed out as a folder
    release_key = SigningKey.generate(random_bytes)
    old, after = (
        handed_out(tmp_path / version, {"eesee": version.encode()}, version, release_key)
        for version in ("0.1.0", "0.2.0")
    )
    write_update(old, after, tmp_path / "u.eesee-update")
    say("update FILE", "update", tmp_path / "u.eesee-update", "--folder", old)
    say("show ID FIELD", "show", practice, "context")
    say("set ID FIELD VALUE", "set", practice, "2.1.confidence", "high")
    report = Path(__file__).parents[2] / "resources" / "practice" / "peru-2025.md"
    say("read-report ID FILE", "read-report", new, report)
    say("scores ID", "scores", practice)
    say("check ID", "check", new, expect=1)
    say("table ID KIND -o FILE", "table", practice, "scores", "-o", tmp_path / "s.xlsx")
    say("sources ID -o FILE", "sources", practice, "-o", tmp_path / "s.bib")
    (tmp_path / "new.bib").write_text("@misc{k, title = {New}}", encoding="utf-8")
    say("read-sources ID FILE", "read-sources", new, tmp_path / "new.bib")
    say("export ID -o DIR --tidy", "export", practice, "--tidy", "-o", tmp_path / "tidy")
    say("draft ID -o FILE.pdf", "draft", practice, "-o", tmp_path / "d.pdf")
    eesee("draft", practice, "-o", tmp_path / "d.docx")
    sent = tmp_path / "d.docx"
    sent.write_bytes(altered(sent.read_bytes(), "They document abuses", "They record abuses"))
    say("read-corrections ID FILE.docx", "read-corrections", practice, sent, expect=1)
    say("votes ID", "votes", practice)
    say("votes ID -o FILE", "votes", practice, "-o", tmp_path / "v.csv")
    say("vote ID MEMBER ROUND FIELD VALUE", "vote", practice, "M1", 1, "2.1", "abstain")
    say("members ID", "members", practice)
    say("import-votes ID FILE", "import-votes", practice, tmp_path / "v.csv", expect=1)
    say("decide ID DIMENSION --rule RULE", "decide", practice, "2.1", "--rule", "median", expect=1)
    forms = tmp_path / "forms"
    say("sheets ID -o FILE.pdf", "sheets", practice, "--fillable", "--member", "M1", "-o", forms / "f.pdf")
    fill(forms / "f.pdf", {"2.1": "5"})
    (forms / "g.pdf").write_bytes(b"no sheet")
    say("read-sheets ID FILE", "read-sheets", practice, forms, expect=1)
    say("seal ID -o DIR, where something blocks", "seal", new, "-o", tmp_path, expect=1)
    say("seal ID --dry-run", "seal", practice, "--dry-run")
    sealed = say("seal ID -o DIR", "seal", practice, "-o", tmp_path)
    say("verify BUNDLE", "verify", sealed["file"])
    _letters(say, eesee, practice, tmp_path, sealed["file"])
    say("reopen ID", "reopen", practice)
    eesee("set", practice, "context", "Another context.")
    again = eesee("seal", practice, "-o", tmp_path, "--signed-only").data["file"]
    register = tmp_path / "allowed_signers"
    register.write_text(eesee("key", "show").data["allowed_signers"] + "\n", encoding="utf-8")
    printed["receive FILE"] |= keys_of(eesee("receive", again, "--signers", register).data)
    (tmp_path / "owner").write_text(PASSWORDS[OWNER], encoding="utf-8")
    address = cluster.address(cluster.new_database(), OWNER)
    say("desk init", "desk", "init", "--database", address, "--database-password-file", tmp_path / "owner")
    say("desk list", "desk", "list")
    say("desk grant ROLE", "desk", "grant", "anna", "--dry-run")
    say("desk show COUNTRY", "desk", "show", "PER", "--principle", "2")
    say("desk compare", "desk", "compare")
    say("desk export -o FOLDER", "desk", "export", "-o", tmp_path / "data")
    policy = tmp_path / "policy.json"
    policy.write_text(json.dumps(POLICY), encoding="utf-8")
    say("policy FILE -o SIGNED", "policy", policy, "-o", tmp_path / "policy")
    say("export ID -o FILE.json", "export", practice, "-o", tmp_path / "e.json")
    saved = say("backup", "backup", "-o", tmp_path)["file"]
    say("backups", "backups", tmp_path)
    aside = _put_aside(eesee, new, tmp_path / "words.eesee-rescue")
    say("rescue FILE", "rescue", aside)
    say("rescue FILE --put-back", "rescue", aside, "--put-back")
    say("restore FILE", "restore", saved, "--look")
    say("leave-nothing", "leave-nothing")
    say("delete ID", "delete", practice, "--yes")
    say("go-on FILE", "go-on", again)
    eesee("delete", practice, "--yes")
    say("import FILE", "import", tmp_path / "e.json")
    say("key show", "key", "show")
    say("language-pack FILE.eesee-fonts", "language-pack", built_pack("hebrew"))
    say("language-pack --remove ID", "language-pack", "--remove", "hebrew")
    say("language-pack", "language-pack")
    _alter_beside_the_history(eesee)
    say("check-workspace", "check-workspace", expect=1)
    _hurt_a_page(eesee)
    printed["check-workspace"] |= keys_of(eesee("check-workspace", expect=1).data)
    say("salvage", "salvage", expect=1)
    say("recovery-code", "recovery-code")
    _lose_a_change(eesee, new)
    say("missing", "missing", "--known")
    say("move-workspace DIR", "move-workspace", tmp_path / "moved")
    say(
        "key export -o FILE",
        "key",
        "export",
        "-o",
        tmp_path / "k",
        "--key-passphrase-file",
        eesee.folder / "passphrase.txt",
    )
    (tmp_path / "other").mkdir()
    other = eesee.elsewhere(tmp_path / "other")
    printed["init --member TEXT --country ISO3"] = keys_of(
        other("init", "--member", "X", "--country", "PER").data
    )
    printed["practice -o DIR"] = keys_of(other.bare("--json", "practice", "-o", tmp_path / "p").data)
    assert printed == {row: keys for row, (_, keys) in documented().items()}


def test_failures_print_the_documented_keys(eesee: CommandLine) -> None:
    """A failure prints one object with code and sentence, with the facts where there are any."""
    assert set(eesee("show", "nope", expect=3).data["error"]) == {"code", "facts", "sentence"}
    assert set(eesee("show", expect=2).data["error"]) == {"code", "sentence"}
