"""A year between member and consortium by command line alone, over real files: keys, mail, receipt, revision 2."""

from __future__ import annotations

import json
import re
import subprocess
import zipfile
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from pyrage import x25519

from eesee_desktop.bundle.archive import read_archive
from eesee_desktop.bundle.letters import read_receipt
from eesee_desktop.crypto.recipients import seal_to, unseal
from eesee_desktop.domain.assessment import NetworkMember
from eesee_desktop.domain.ids import AssessmentId, CountryCode
from eesee_desktop.services.submissions import save_submission, submission_name
from eesee_desktop.services.workspace_opening import create_workspace
from eesee_desktop.system import clock
from eesee_desktop.system.randomness import random_bytes
from support_command_line import PASSPHRASE, CommandLine, furnish
from support_workspace import CHEAP


class Year:
    """A member and a desk of the consortium, each at a command line of its own, and what lies between them.

    Attributes:
        identities: What opens files of the two recipients: one of age, one of SSH.
    """

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        for name in ("member", "desk", "post"):
            (folder / name).mkdir()
        self.post = folder / "post"
        self.id = furnish(folder / "member")
        _furnish(folder / "desk", NetworkMember("Consortium desk", CountryCode("BEL"), "desk@eusee"))
        self.member = CommandLine(folder / "member", capsys)
        self.desk = CommandLine(folder / "desk", capsys)
        age = x25519.Identity.generate()
        ssh = self.post / "editor_key"
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", ssh], check=True)
        (self.post / "editor.age").write_text(f"# made for a test\n{age}\n", encoding="utf-8")
        self.recipients = (str(age.to_public()), ssh.with_suffix(".pub").read_text("utf-8").strip())
        self.identities = (self.post / "editor.age", ssh)

    def enrol(self) -> None:
        """Let the desk know the member's key, and the member whom to encrypt for."""
        given = self.member("enrol", "-o", self.post / "per.eesee-enrolment").data
        added = self.desk("register", "add", self.post / "per.eesee-enrolment").data
        assert (added["state"], added["digits"]) == ("pending", given["digits"])
        self.desk("register", "confirm", "per@eusee", "--digits", given["digits"])
        words = [word for one in self.recipients for word in ("--recipient", one)]
        signed = self.desk(
            "recipients", "sign", "-o", self.post / "list", "--expires", "2099-12-31", *words
        ).data
        self.member("recipients", "take", self.post / "list", "--key", signed["digits"])

    def seal(self, *words: str) -> Path:
        """Seal and return the file."""
        return Path(self.member("seal", self.id, "-o", self.post, *(words or ("--no-draft",))).data["file"])


def _furnish(folder: Path, member: NetworkMember) -> None:
    made, _ = create_workspace(
        folder / "ws",
        PASSPHRASE,
        member,
        clock=clock.now,
        new_id=clock.new_id,
        random=random_bytes,
        cost=CHEAP,
    )
    made.close()


@pytest.fixture
def year(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Year:
    """Give a year before anything happened."""
    return Year(tmp_path, capsys)


def test_the_year(year: Year) -> None:
    """Sealed, mailed, received from the mail, receipt taken in, and revision 2 names that receipt."""
    year.enrol()
    first = year.seal()
    assert first.name.endswith(".eesee.age")
    draft = year.post / "draft.eml"
    year.member("mail", first, "-o", draft, "--to", "desk@example.org")
    words = ("--identity", year.identities[0], "--receipts", year.post)
    received = year.desk("receive", draft, *words).data["submissions"][0]
    assert (received["valid"], received["sender"], received["key_state"]) == (True, "known", "confirmed")
    assert received["notices"] == [] or "addressed_to_others" not in json.dumps(received["notices"])
    receipt = Path(received["receipt"])
    taken = year.member("take-receipt", receipt).data
    assert (taken["new"], taken["verdict"], taken["digest"]) == (True, "accepted", received["digest"])
    assert taken["check_code"] == received["check_code"]
    shown = year.member("show", year.id).data["submissions"][0]
    assert shown["sent"] is not None
    assert shown["receipts"][0]["by"] == "Consortium desk"
    assert year.member("list").data["assessments"][0]["received"] == taken["received"]
    year.member("reopen", year.id)
    year.member("set", year.id, "context", "The context was written anew after the receipt.")
    second = year.seal()
    again = year.desk("receive", second, "--identity", year.identities[1]).data["submissions"][0]
    assert [one["field"] for one in again["changed"]] == ["context"]
    with year.member.open() as workspace:
        last = workspace.submissions.last(AssessmentId(year.id))
        assert last is not None
        record = json.loads(read_archive(last.data).entries["submission.json"])
    assert record["last_receipt_digest"] == read_receipt(receipt.read_bytes())[2]
    assert record["previous_digest"] == received["digest"]


def test_questions_and_answers(year: Year) -> None:
    """Asked about, answered at the places, received as revision 2 with what was changed there, approved by a file."""
    year.enrol()
    first = year.seal()
    year.desk("receive", first, "--identity", year.identities[0])
    narrative = year.member("show", year.id, "2.1.narrative").data["value"]
    passage = narrative.split(".")[0]
    asked = year.desk(
        "comment",
        "PER",
        "2.1.narrative",
        "Who says so?",
        "--quote",
        passage,
        "--wording",
        "Two people say so",
    ).data
    wanted = year.desk("comment", "PER", "2.2", "Say when this was.", "--kind", "must_change").data
    idea = year.desk("comment", "PER", "context", "A map would help.", "--kind", "suggestion").data
    year.desk("comments", "assign", "PER", wanted["comment"][:8], "Ana")
    year.desk("comments", "close", "PER", idea["comment"][:8])
    signed = year.desk("comments", "sign", "PER", "-o", year.post).data
    assert (signed["number"], signed["state"]) == (1, "has_questions")
    again = year.desk("comments", "sign", "PER", "-o", year.post).data
    assert again == signed
    file = Path(signed["file"])
    _must_verify(file, year, "eesee-comments-v1@eusee")

    taken = year.member("take-comments", file).data
    assert (taken["new"], taken["state"], taken["waiting"]) == (True, "has_questions", 2)
    assert [one["place"] for one in taken["comments"]] == ["2.1.narrative", "2.2"]
    year.member("reopen", year.id)
    findings = year.member("check", year.id).data["findings"]
    assert [one["where"] for one in findings if one["code"] == "comment_unanswered"] == ["2.2.score"]
    took = year.member("answer", year.id, asked["comment"][:8], "--take-wording").data
    assert (took["wording_stands"], took["waits"]) == (True, False)
    year.member("answer", year.id, wanted["comment"][:8], "In March; it stands there now.")
    year.member("set", year.id, "2.2.minority_note", "It was in March.")
    assert year.member("answers", year.id).data["waiting"] == 0
    left = year.member("seal", year.id, "--dry-run").data["things"]
    assert [one["what"] for one in left if one["kind"] == "answer"] == [
        "2.1.narrative",
        "2.2: In March; it stands there now.",
    ]
    second = year.seal()

    received = year.desk("receive", second, "--identity", year.identities[1]).data["submissions"][0]
    assert (received["answers"], received["strays"]) == (2, 0)
    listed = year.desk("comments", "list", "PER").data
    assert (listed["revision"], listed["state"], listed["open"]) == (2, "received", 0)
    assert [one["state"] for one in listed["comments"]] == ["closed", "answered", "answered"]
    year.desk("comments", "accept", "PER", asked["comment"][:8])
    year.desk("comments", "reopen", "PER", wanted["comment"][:8], "Which year?")
    year.desk("comments", "state", "PER", "approved", expect=3)
    year.desk("comments", "accept", "PER", wanted["comment"][:8], "Told by telephone.")
    approved = year.desk("comments", "state", "PER", "approved").data
    assert (approved["state"], approved["approved"]) == ("approved", 2)
    last = Path(year.desk("comments", "sign", "PER", "-o", year.post).data["file"])
    taken = year.member("take-comments", last).data
    assert (taken["revision"], taken["state"], taken["waiting"]) == (2, "approved", 0)
    assert year.member("take-comments", file, expect=3).data["error"]["code"] == "comments_older"


def _must_verify(file: Path, year: Year, namespace: str) -> None:
    """Check a statement by ssh-keygen and sha256sum alone, with who the member's recipients file lets speak."""
    folder = year.post / "unpacked"
    with zipfile.ZipFile(file) as archive:
        archive.extractall(folder)
    with year.member.open() as workspace:
        held = workspace.held.last("recipients")
        assert held is not None
        (folder / "signers").write_bytes(read_archive(held[1]).entries["allowed_signers"])
    words = ["ssh-keygen", "-Y", "verify", "-f", "signers", "-I", "desk@eusee", "-n", namespace]
    sums = (folder / "SHA256SUMS").read_bytes()
    subprocess.run([*words, "-s", "SHA256SUMS.sig"], cwd=folder, input=sums, check=True, capture_output=True)
    subprocess.run(["sha256sum", "-c", "--quiet", "SHA256SUMS"], cwd=folder, check=True)


def test_the_draft_says_the_code_and_nothing_of_the_sender(year: Year) -> None:
    """The mail has the file, the check code, X-Unsent, and neither date, host, sender nor id; it is always the same."""
    year.enrol()
    sealed = year.seal()
    year.member("mail", sealed, "-o", year.post / "a.eml")
    year.member("mail", sealed, "-o", year.post / "b.eml")
    data = (year.post / "a.eml").read_bytes()
    assert data == (year.post / "b.eml").read_bytes()
    mail = message_from_bytes(data, policy=default)
    assert sorted(name.lower() for name in mail) == ["content-type", "mime-version", "subject", "x-unsent"]
    body = mail.get_body()
    assert body is not None
    assert re.search(r"Check code: \d{5} \d{5} \d{5} \d{5}", body.get_content())
    (attached,) = mail.iter_attachments()
    assert attached.get_content() == sealed.read_bytes()
    assert attached.get_filename() == sealed.name
    assert all(len(line) <= 998 for line in data.split(b"\r\n"))


def test_parts_come_in_any_order_and_under_any_name(year: Year) -> None:
    """Over a limit the file goes in parts; from a folder they are joined, and what is missing or hurt is named."""
    year.enrol()
    sealed = year.seal("--with-votes")
    made = year.member("mail", sealed, "-o", year.post / "m.eml", "--limit", "0.1").data["drafts"]
    assert len(made) > 1
    inbox = year.post / "inbox"
    inbox.mkdir()
    for number, item in enumerate(reversed(made)):
        Path(item["file"]).rename(inbox / f"{number} from my phone.txt")
        assert item["bytes"] <= 100_000
    (inbox / "holiday.txt").write_text("Nothing of ours.", encoding="utf-8")
    got = year.desk("receive", inbox, "--identity", year.identities[0]).data
    assert (len(got["submissions"]), got["others"]) == (1, ["holiday.txt"])
    with year.desk.open() as workspace, workspace.database.transaction() as connection:
        kept = connection.exec_driver_sql("SELECT data FROM arrival").scalars().all()
    assert sorted(kept) == sorted(path.read_bytes() for path in inbox.glob("*phone.txt"))


def test_a_file_that_was_passed_on_is_told(year: Year) -> None:
    """Opened by one recipient and encrypted anew for somebody else, or sent on in the clear, it says so."""
    year.enrol()
    sealed = year.seal()
    outsider = x25519.Identity.generate()
    opened = unseal(sealed.read_bytes(), year.identities[0].read_text("utf-8"))
    anew = seal_to(opened, (str(outsider.to_public()), str(x25519.Identity.generate().to_public())))
    (year.post / "anew.age").write_bytes(anew)
    (year.post / "outsider").write_text(str(outsider), encoding="utf-8")
    told = year.desk("receive", year.post / "anew.age", "--identity", year.post / "outsider").data
    assert "addressed_to_others" in [one["code"] for one in told["submissions"][0]["notices"]]
    (year.post / "open.eesee").write_bytes(opened)
    told = year.desk("receive", year.post / "open.eesee").data["submissions"][0]
    assert {"arrived_open", "already_received"} <= {one["code"] for one in told["notices"]}


def test_nothing_falls_back_to_the_clear(year: Year) -> None:
    """Written again it is encrypted again; with an expired list nothing is sealed at all."""
    year.enrol()
    year.seal()
    with year.member.open() as workspace:
        wanted = AssessmentId(year.id)
        again = save_submission(workspace, wanted, year.post / submission_name(workspace, wanted))
    assert again.name.endswith(".eesee.age")
    assert again.read_bytes().startswith(b"age-encryption.org/v1")
    assert year.member("reopen", year.id).data["revision"] == 2
    words = [word for one in year.recipients for word in ("--recipient", one)]
    year.desk("recipients", "sign", "-o", year.post / "old", "--expires", "2020-01-01", *words)
    year.member("recipients", "take", year.post / "old")
    refused = year.member("seal", year.id, "-o", year.post, "--no-draft", expect=3).data["error"]
    assert refused["code"] == "recipients_expired"
    assert year.member("list").data["assessments"][0]["status"] == "draft"
    plain = year.member("seal", year.id, "-o", year.post, "--no-draft", "--signed-only").data
    assert plain["encrypted"] is False


def test_a_pending_key_is_not_believed(year: Year) -> None:
    """Before the call nothing by a key is stored, and the desk says that the call is what is missing."""
    year.member("enrol", "-o", year.post / "e")
    year.desk("register", "add", year.post / "e")
    sealed = year.seal()
    told = year.desk("receive", sealed, expect=1).data["submissions"][0]
    assert (told["remembered"], told["code"], told["key_state"]) == (False, "signer_unknown", "pending")
    wrong = year.desk("register", "confirm", "per@eusee", "--digits", "00000 " * 8, expect=3).data
    assert wrong["error"]["code"] == "key_digits_differ"


def test_nothing_is_left_and_the_work_goes_on(year: Year, tmp_path: Path) -> None:
    """After the receipt all is removed; from the consortium's copy, in a new workspace, revision 2 follows it."""
    year.enrol()
    first = year.seal()
    year.member("draft", year.id, "-o", year.post / "printed.pdf")
    words = ("--identity", year.identities[0], "--receipts", year.post)
    received = year.desk("receive", first, *words).data["submissions"][0]
    year.member("take-receipt", received["receipt"])
    for given, told in (
        (("--remove", "all"), "--yes"),
        (("--remove", "all", "--yes"), "--sheet"),
    ):
        assert told in year.member.plain("leave-nothing", *given, expect=2).err
    listed = year.member("leave-nothing").data
    assert {one["thing"] for one in listed["things"]} >= {"sent", "written", "workspace", "keys"}
    sheet = tmp_path / "stick" / "sheet.txt"
    opened = unseal(first.read_bytes(), year.identities[0].read_text("utf-8"))
    done = year.member("leave-nothing", "--remove", "all", "--yes", "--sheet", sheet).data
    assert done["left"] == []
    assert not (year.member.folder / "ws").exists()
    assert not first.exists()
    assert not (year.post / "printed.pdf").exists()
    told = sheet.read_text("utf-8")
    assert all(part in told for part in (received["check_code"], received["digest"], "per@eusee", "accepted"))
    copy = year.post / "copy.eesee"
    copy.write_bytes(opened)
    _furnish(year.member.folder, NetworkMember("Red Ejemplo", CountryCode("PER"), "per@eusee"))
    gone_on = year.member("go-on", copy).data
    assert gone_on["revision"] == 2
    assert {one["what"]: one["count"] for one in gone_on["kept_back"]}["votes"] > 0
    year.member("take-receipt", received["receipt"], "--key", _digits_of(year.desk))
    year.member("set", gone_on["id"], "context", "Written where nothing had been left.")
    second = Path(
        year.member("seal", gone_on["id"], "-o", year.post, "--no-draft", "--signed-only").data["file"]
    )
    record = json.loads(read_archive(second.read_bytes()).entries["submission.json"])
    assert record["previous_digest"] == received["digest"]
    assert record["last_receipt_digest"] == read_receipt(Path(received["receipt"]).read_bytes())[2]
    line = year.member("key", "show", "--allowed-signers").data["allowed_signers"]
    (year.post / "signers").write_text(line, encoding="utf-8")
    again = year.desk("receive", second, "--signers", year.post / "signers").data["submissions"][0]
    assert (again["remembered"], [one["field"] for one in again["changed"]]) == (True, ["context"])


def _digits_of(desk: CommandLine) -> str:
    return str(desk("key", "show").data["digits"])
