"""What comes back to a member: told by its content, taken in by its kind."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest
from pyrage import x25519

from eesee_desktop.bundle.statement import RECEIPT, RECIPIENTS
from eesee_desktop.domain.assessment import NetworkMember
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId, CountryCode
from eesee_desktop.services import coming_back, consortium, register, submissions
from eesee_desktop.services.coming_back import NotForMember
from eesee_desktop.services.practice import add_practice
from eesee_desktop.services.receipts import standings
from eesee_desktop.services.receiving import Given, look_through, receive
from eesee_desktop.services.submissions import SealingChoice
from eesee_desktop.services.workspace import Workspace
from support_workspace import make_workspace

DESK = NetworkMember("Consortium desk", CountryCode("BEL"), "desk@eusee")


class Exchange:
    """A member with a sealed file, and the desk that received it."""

    def __init__(self, folder: Path) -> None:
        self.post = folder / "post"
        self.post.mkdir()
        self.member, _ = make_workspace(folder / "member")
        self.desk, _ = make_workspace(folder / "desk")
        self.desk.set_member(DESK)
        self.id: AssessmentId = add_practice(self.member)[0]
        self.sealed, _ = submissions.seal(
            self.member, self.id, self.post, SealingChoice((), with_draft=False)
        )
        register.add(self.desk, register.enrolment_of(self.member))
        register.confirm(self.desk, "per@eusee", self.member.signing_key.public.digits)
        (came,) = look_through([self.sealed.path]).submissions
        received = receive(self.desk, came, Given())
        assert received.receipt is not None
        self.receipt = self.post / "a receipt.bin"
        self.receipt.write_bytes(received.receipt)

    @property
    def digits(self) -> str:
        """What the desk reads aloud."""
        return self.desk.signing_key.public.digits

    def recipients(self) -> Path:
        """Return the list of recipients of the desk."""
        keys = tuple(str(x25519.Identity.generate().to_public()) for _ in range(2))
        path = self.post / "list"
        path.write_bytes(consortium.sign_recipients(self.desk, keys, date(2099, 12, 31), ())[0])
        return path

    def take(self, workspace: Workspace, path: Path, compared: str = "") -> coming_back.Taken:
        """Take the one letter in a file in."""
        (letter,) = coming_back.look_at([path]).letters
        return coming_back.take(workspace, letter, compared)[0]


@pytest.fixture(name="exchange")
def _exchange(tmp_path: Path) -> Iterator[Exchange]:
    made = Exchange(tmp_path)
    yield made
    made.member.close()
    made.desk.close()


def mail_with(path: Path, *attached: Path) -> Path:
    """Write a mail that others' programs might have sent."""
    mail = EmailMessage()
    mail["From"] = "desk@example.org"
    mail.set_content("Thank you, received.")
    for one in attached:
        mail.add_attachment(
            one.read_bytes(), maintype="application", subtype="octet-stream", filename=f"x {one.name}"
        )
    path.write_bytes(mail.as_bytes())
    return path


def test_letters_are_told_by_content_in_files_and_mails(exchange: Exchange) -> None:
    """A receipt and a list under any name, alone or attached, are found once each; what else came is named."""
    recipients = exchange.recipients()
    (exchange.post / "notes.txt").write_text("SHA of nothing", encoding="utf-8")
    enrolment = exchange.post / "enrolment"
    enrolment.write_bytes(register.enrolment_of(exchange.member))
    mail = mail_with(
        exchange.post / "reply",
        exchange.receipt,
        recipients,
        exchange.sealed.path,
        exchange.post / "notes.txt",
        enrolment,
    )
    found = coming_back.look_at([mail, exchange.receipt])
    assert [letter.kind for letter in found.letters] == [RECEIPT, RECIPIENTS]
    assert [what for _, what in found.others] == [
        NotForMember.SEALED_FILE,
        NotForMember.OTHER,
        NotForMember.OF_THE_DESK,
    ]
    assert (found.has_mail, found.is_any) == (True, True)
    unnamed = mail.read_bytes().replace(b'filename="x a receipt.bin"', b"")
    (exchange.post / "unnamed").write_bytes(unnamed)
    assert len(coming_back.look_at([exchange.post / "unnamed"]).letters) == 2
    assert not coming_back.look_at([exchange.post / "notes.txt", exchange.post]).is_any


def test_a_key_is_compared_once(exchange: Exchange) -> None:
    """The first receipt needs its key compared; the next letter of the same key does not ask again."""
    with pytest.raises(KnownError) as refused:
        exchange.take(exchange.member, exchange.receipt)
    assert refused.value.code is ErrorCode.STATEMENT_NOT_TRUSTED
    assert refused.value.facts["digits"] == exchange.digits
    taken = exchange.take(exchange.member, exchange.receipt, exchange.digits)
    assert taken.receipt is not None
    assert taken.receipt.by == "Consortium desk"
    assert not exchange.take(exchange.member, exchange.receipt).is_new
    (standing,) = standings(exchange.member, exchange.id)
    assert [receipt.by for receipt in standing.receipts] == ["Consortium desk"]
    listed = exchange.take(exchange.member, exchange.recipients()).recipients
    assert listed is not None
    assert consortium.on_board(exchange.member) == listed


def test_with_a_list_on_board_it_alone_says_who_speaks(exchange: Exchange, tmp_path: Path) -> None:
    """A key that was compared before is believed no more once a list is on board that does not name it."""
    exchange.take(exchange.member, exchange.receipt, exchange.digits)
    other, _ = make_workspace(tmp_path / "other")
    keys = tuple(str(x25519.Identity.generate().to_public()) for _ in range(2))
    path = exchange.post / "other list"
    path.write_bytes(consortium.sign_recipients(other, keys, date(2099, 12, 31), ())[0])
    exchange.take(exchange.member, path, other.signing_key.public.digits)
    other.close()
    with pytest.raises(KnownError) as refused:
        exchange.take(exchange.member, exchange.receipt)
    assert refused.value.code is ErrorCode.STATEMENT_NOT_TRUSTED
