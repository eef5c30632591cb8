"""Make the vectors of statements, parts and mails anew: ``PYTHONPATH=src:tests python tests/vectors/make_letters.py``.

``letters.json`` says of each file as what it is read (a kind of statement, or ``mail``: looked through with whatever
else its case names) and what comes of it: a fault, or none; of mails and parts the SHA-256 of what they hold. Comments
are also held against what a member has, where a case says what that is: who speaks for the consortium, the digest of
each revision that was sealed of the submission, its country, and the number of the comments file that holds.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from eesee_desktop.bundle.archive import write_archive
from eesee_desktop.bundle.letters import (
    CommentsFile,
    Enrolment,
    Receipt,
    ReceiptVerdict,
    RecipientsHead,
    RegisterHead,
    Rotation,
    write_comments,
    write_enrolment,
    write_receipt,
    write_recipients,
    write_register,
    write_rotation,
)
from eesee_desktop.bundle.parts import split
from eesee_desktop.domain.assessment import StudyPeriod
from eesee_desktop.domain.comments import (
    CommentAct,
    CommentEvent,
    CommentKind,
    ReviewComment,
    ReviewState,
    with_event,
)
from eesee_desktop.domain.ids import AssessmentId, CommentId, CountryCode
from support_bundles import KEY, OTHER_KEY, entries_of, example_bundle, signed

HERE = Path(__file__).resolve().parent
FOLDER = HERE / "letters"
NOW = datetime(2025, 8, 1, 12, tzinfo=UTC)
PERU = CountryCode("PER")
LINE = f'per@eusee namespaces="eesee-submission-v1@eusee" {KEY.public.openssh}\n'
RECIPIENTS = ("age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p", OTHER_KEY.public.openssh)
BUNDLE = example_bundle()


@dataclass(frozen=True)
class Case:
    """A vector.

    Attributes:
        read_as: A kind of statement, ``submission`` or ``mail``.
        fault: Empty where it is taken.
        member: What comments are held against; None where they are only read.
        holds: SHA-256 of each submission in a mail, or in parts.
    """

    name: str
    read_as: str
    why: str
    fault: str = ""
    holds: tuple[str, ...] = ()
    files: tuple[str, ...] = field(default=())
    member: dict[str, Any] | None = None


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _receipt() -> bytes:
    receipt = Receipt(
        id=AssessmentId("a" * 31 + "1"),
        country=PERU,
        period=StudyPeriod(date(2024, 8, 1), date(2025, 7, 31)),
        revision=1,
        digest="0" * 64,
        check_code="00000 00000 00000 00000",
        received=NOW,
        by="Consortium",
        by_principal="desk@eusee",
        verdict=ReceiptVerdict.ACCEPTED,
        code="",
        notices=(),
    )
    return write_receipt(receipt, KEY)


def _statements() -> Iterator[tuple[Case, bytes]]:
    receipt = _receipt()
    register = write_register(RegisterHead(2, NOW, "Consortium"), LINE, "", KEY)
    recipients = write_recipients(
        RecipientsHead(3, NOW, "Consortium", date(2026, 12, 31), ()), RECIPIENTS, LINE, KEY
    )
    enrolment = write_enrolment(Enrolment("Red", PERU, "per@eusee", KEY.public.openssh, NOW), KEY)
    change = Rotation("per@eusee", KEY.public.openssh, OTHER_KEY.public.openssh, NOW)
    rotation = write_rotation(change, KEY, OTHER_KEY)
    for kind, data in (
        ("receipt", receipt),
        ("register", register),
        ("recipients", recipients),
        ("enrolment", enrolment),
        ("rotation", rotation),
    ):
        yield Case(f"{kind}.zip", kind, "as it is written"), data
    another = "signature_of_another_kind"
    yield Case("receipt_as_register.zip", "register", "a receipt is no register", another), receipt
    yield Case("submission_as_receipt.zip", "receipt", "a submission is no receipt", another), BUNDLE
    yield (
        Case("receipt_as_submission.zip", "submission", "a receipt is no submission", "entry_unexpected"),
        receipt,
    )
    dressed = signed(entries_of(BUNDLE), namespace="eesee-receipt-v1@eusee")
    why = "a submission that is signed as a receipt is none"
    yield Case("signed_as_receipt.zip", "submission", why, another), dressed
    flipped = receipt[:700] + bytes([receipt[700] ^ 1]) + receipt[701:]
    yield Case("receipt_flipped.zip", "receipt", "one bit on its way", "file_damaged"), flipped
    swapped = write_rotation(change, OTHER_KEY, KEY)
    why = "the old key did not sign first"
    yield Case("rotation_swapped.zip", "rotation", why, "parts_disagree"), swapped
    entries = entries_of(rotation)
    del entries["SHA256SUMS.2.sig"]
    why = "the new key did not sign"
    yield Case("rotation_alone.zip", "rotation", why, "entry_missing"), write_archive(entries)
    stolen = Enrolment("Red", PERU, "per@eusee", OTHER_KEY.public.openssh, NOW)
    why = "it gives a key that did not sign it"
    yield Case("enrolment_of_another.zip", "enrolment", why, "parts_disagree"), write_enrolment(stolen, KEY)
    more = {**entries_of(register), "another.txt": b"more\n"}
    yield (
        Case("register_with_more.zip", "register", "an entry too many", "entry_unexpected"),
        write_archive(more),
    )


def _comments() -> Iterator[tuple[Case, bytes]]:
    question = ReviewComment(
        CommentId("c" * 32), 1, "2.1.narrative", "", CommentKind.QUESTION, "Who says so?", "Editor", NOW
    )
    wanted = ReviewComment(
        CommentId("d" * 32), 1, "2.2", "", CommentKind.MUST_CHANGE, "Say when.", "Editor", NOW
    )
    answered = CommentEvent(CommentAct.ANSWERED, NOW, "Red", 2, "In March.")
    said = CommentsFile(
        id=AssessmentId("a" * 31 + "1"),
        country=PERU,
        period=StudyPeriod(date(2024, 8, 1), date(2025, 7, 31)),
        revision=1,
        digest="0" * 64,
        round=2,
        state=ReviewState.HAS_QUESTIONS,
        made=NOW,
        by="Consortium",
        by_principal="desk@eusee",
        comments=(question, wanted),
    )
    speaks = f'desk@eusee namespaces="eesee-comments-v1@eusee" {KEY.public.openssh}\n'
    member = {"signers": speaks, "country": "PER", "sealed": {"1": "0" * 64}, "round": 1}
    data = write_comments(said, KEY)
    yield Case("comments.zip", "comments", "on what was sealed, later than the last", member=member), data
    later = replace(
        said, revision=2, digest="1" * 64, round=3, comments=(question, with_event(wanted, answered))
    )
    sealed = {**member, "sealed": {"1": "0" * 64, "2": "1" * 64}}
    why = "the answer stands at the comment"
    yield Case("comments_answered.zip", "comments", why, member=sealed), write_comments(later, KEY)
    for name, why, fault, held in (
        ("older", "an older round", "comments_older", {**member, "round": 3}),
        ("again", "the same round with other content", "comments_older", {**member, "round": 2}),
        ("unsealed", "on a revision that was never sealed", "comments_of_another", {**member, "sealed": {}}),
        ("other_digest", "on another file", "comments_differ", {**member, "sealed": {"1": "2" * 64}}),
        (
            "stranger",
            "a stranger's key",
            "statement_not_trusted",
            {**member, "signers": speaks.replace(KEY.public.openssh, OTHER_KEY.public.openssh)},
        ),
        (
            "member_speaks",
            "a member's key, for submissions",
            "statement_not_trusted",
            {**member, "signers": LINE},
        ),
    ):
        yield Case(f"comments_{name}.zip", "comments", why, fault, member=held), data
    abroad = write_comments(replace(said, country=CountryCode("COL")), KEY)
    why = "of another country"
    yield Case("comments_abroad.zip", "comments", why, "comments_of_another", member=member), abroad
    why = "a receipt is no comment"
    yield Case("receipt_as_comments.zip", "comments", why, "signature_of_another_kind"), _receipt()
    why = "comments are no receipt"
    yield Case("comments_as_receipt.zip", "receipt", why, "signature_of_another_kind"), data
    entries = entries_of(data)
    document = entries["comments.json"].replace(b'"state": "open"', b'"state": "closed"', 1)
    why = "closed by no event"
    forged = signed({"comments.json": document}, namespace="eesee-comments-v1@eusee")
    yield Case("comments_state.zip", "comments", why, "parts_disagree"), forged


def _mail(written: str, line_end: str = "\r\n") -> bytes:
    head = (
        "MIME-Version: 1.0\nX-Unsent: 1\n"
        'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nCheck code.\n'
        "--b\nContent-Type: application/octet-stream; name=a.dat\nContent-Transfer-Encoding: base64\n\n"
    )
    return f"{head}{written}\n--b--\n".replace("\n", line_end).encode()


def _mails() -> Iterator[tuple[Case, bytes]]:
    text = base64.encodebytes(BUNDLE).decode()
    holds = (_sha256(BUNDLE),)
    for name, why, data in (
        ("crlf.eml", "line ends of mails", _mail(text)),
        ("lf.eml", "line ends of Unix", _mail(text, "\n")),
        ("cr_doubled.eml", "line ends doubled on their way", _mail(text, "\r\r\n")),
        ("one_line.eml", "base64 without line ends", _mail(text.replace("\n", ""))),
        ("blanks.eml", "blanks at the ends of base64", _mail(text.replace("\n", " \n"))),
    ):
        yield Case(name, "mail", why, holds=holds), data
    cut = _mail(text)[:-600]
    yield Case("cut.eml", "mail", "cut short: the file in it is damaged", "differs", holds), cut
    footer = f"{text}\n-- \nTo leave this list write to it.\n"
    why = "a list wrote its foot behind the base64"
    yield Case("footer.eml", "mail", why, holds=holds), _mail(footer)
    quoted = "".join(f"> {line}\n" for line in text.splitlines())
    yield Case("quoted.eml", "mail", "answered with quotation marks", holds=holds), _mail(quoted)
    lines = text.splitlines()
    lost = "\n".join(lines[:5] + lines[6:]) + "\n"
    yield Case("line_lost.eml", "mail", "a line of the base64 is gone", "differs", holds), _mail(lost)
    swapped = "\n".join((*lines[:5], lines[6], lines[5], *lines[7:])) + "\n"
    yield Case("lines_swapped.eml", "mail", "two lines changed places", "differs", holds), _mail(swapped)
    signs = text.replace("\n", "=\n", 3)
    yield Case("soft_breaks.eml", "mail", "line ends as of quoted-printable", holds=holds), _mail(signs)
    as_text = BUNDLE.replace(b"\n", b"\r\n")
    whole = base64.encodebytes(as_text).decode()
    why = "attached as text: the line ends inside were changed"
    yield Case("as_text.eml", "mail", why, "differs", holds), _mail(whole)


def _parts() -> Iterator[tuple[Case, bytes]]:
    # Stored twice over in noise that does not shrink: two parts of the smallest size.
    noise = b"".join(hashlib.sha256(bytes([low, high])).digest() for high in range(16) for low in range(256))
    padded = write_archive({"SHA256SUMS": b"no submission, but means to be one\n", "noise": noise})
    names = ("first.part", "second.part", "third.part")
    parts = split(padded, "PER-2025-r01-1a2b3c4d.eesee", 64 * 1024)
    for name, data in zip(names, parts, strict=True):
        others = tuple(other for other in names if other != name)
        yield Case(name, "mail", "joined with the others", holds=(_sha256(padded),), files=others), data
    yield Case("alone.part", "mail", "the others are missing", "parts_missing"), parts[0]
    textual = parts[0].replace(b"\n", b"\r\n")
    yield Case("crlf.part", "mail", "line ends of a text", "part_damaged"), textual
    why = "the first part twice, with the others"
    twice = ("first.part", "second.part", "third.part")
    yield Case("doubled.part", "mail", why, holds=(_sha256(padded),), files=twice), parts[0]
    yield Case("last.part", "mail", "the middle is missing", "parts_missing", files=("first.part",)), parts[2]
    # One of another file that was given the number and the whole of this one, its own hash right.
    line, _, rest = parts[1].partition(b"\n")
    other = rest[::-1]
    words = line.split(b" ")
    words[3] = _sha256(other).encode()
    why, others = "a part of another file, with the number of this one", ("first.part", "third.part")
    yield Case("of_another.part", "mail", why, "part_damaged", files=others), b" ".join(words) + b"\n" + other
    renamed = split(padded[::-1], "PER-2025-r01-1a2b3c4d.eesee", 64 * 1024)[1]
    why = "a part of another file of the same name"
    yield Case("stranger.part", "mail", why, "parts_missing", files=("first.part", "third.part")), renamed


def main() -> None:
    """Write the files and what is to be found of each."""
    FOLDER.mkdir(exist_ok=True)
    cases = []
    for case, data in (*_statements(), *_comments(), *_mails(), *_parts()):
        (FOLDER / case.name).write_bytes(data)
        cases.append(asdict(case))
    (HERE / "letters.json").write_text(json.dumps(cases, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
