"""What comes back to a member: receipts, comments and lists of the consortium, as files or attached to mails.

Contents decide, not names. Each letter is taken in by the verb of its kind; what is for somebody else is told as what
it is, and nothing is done by it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from eesee_desktop.bundle.letters import CommentsFile, Receipt, RecipientsFile
from eesee_desktop.bundle.parts import PART_MARK
from eesee_desktop.bundle.statement import (
    COMMENTS,
    ENROLMENT,
    POLICY,
    RECEIPT,
    RECIPIENTS,
    REGISTER,
    ROTATION,
    StatementKind,
    kind_of,
)
from eesee_desktop.crypto.recipients import is_sealed
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.intake.mail_file import attachments, is_mail
from eesee_desktop.services.answers import take_comments
from eesee_desktop.services.changes import Changes
from eesee_desktop.services.consortium import take_recipients
from eesee_desktop.services.receipts import take_receipt
from eesee_desktop.services.workspace import Workspace

_ZIP = b"PK\x03\x04"
_LARGEST = 200 * 1024 * 1024  # as of a mail with a sealed file


class NotForMember(StrEnum):
    """What can be in a mail that comes back and is not for the member."""

    SEALED_FILE = "sealed_file"
    """Signed or encrypted, or a part of one: it goes to the consortium and does not come from there."""
    OF_THE_DESK = "of_the_desk"
    """A register, a policy, an enrolment, a rotation."""
    OTHER = "other"
    """No file of this program."""


_OF_THE_DESK = frozenset({ENROLMENT, POLICY, REGISTER, ROTATION})


@dataclass(frozen=True, slots=True)
class Letter:
    """A signed statement for the member; nothing of it is believed yet.

    Attributes:
        name: Of its file, or as the mail calls what is attached.
    """

    name: str
    kind: StatementKind
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class CameBack:
    """What was found in files.

    Attributes:
        others: Names of what is not for the member, each with what it is.
        has_mail: One of the files is a mail.
    """

    letters: tuple[Letter, ...]
    others: tuple[tuple[str, NotForMember], ...]
    has_mail: bool

    @property
    def is_any(self) -> bool:
        """There is something in it that this is the place for."""
        is_of_desk = any(what is NotForMember.OF_THE_DESK for _, what in self.others)
        return bool(self.letters) or self.has_mail or is_of_desk


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of a letter.

    Attributes:
        is_new: It was not taken in before.
        receipt: Of a receipt.
        recipients: Of a recipients file.
        comments: Of a comments file.
    """

    kind: StatementKind
    is_new: bool = True
    receipt: Receipt | None = None
    recipients: RecipientsFile | None = None
    comments: CommentsFile | None = None


def look_at(paths: Sequence[Path]) -> CameBack:
    """Return the letters in files and in mails; nothing is stored.

    Raises:
        KnownError: FILE_NOT_READABLE, MAIL_NOT_READABLE.
    """
    letters: dict[bytes, Letter] = {}
    others: list[tuple[str, NotForMember]] = []
    has_mail = False
    for path in paths:
        data = _read(path)
        pieces: Sequence[tuple[str, bytes]] = ((path.name, data),)
        if is_mail(data):
            has_mail = True
            pieces = attachments(data, path.name)
        for name, piece in pieces:
            kind = kind_of(piece) if piece.startswith(_ZIP) else None
            if kind is not None and kind in _TAKERS:
                letters.setdefault(piece, Letter(name, kind, piece))
            elif not name.startswith(
                f"{path.name}#"
            ):  # else the text of a mail, which is read in the mail program
                others.append((name, _what(kind, piece)))
    return CameBack(tuple(letters.values()), tuple(others), has_mail)


def take(workspace: Workspace, letter: Letter, compared: str = "") -> tuple[Taken, Changes]:
    """Take a letter in by the verb of its kind.

    Args:
        compared: Fingerprint or digits of its key as they were read aloud, where it is not known here.

    Raises:
        KnownError: STATEMENT_NOT_TRUSTED with the key, to be compared by telephone; whatever else its kind raises.
    """
    return _TAKERS[letter.kind](workspace, letter.data, compared)


def _receipt(workspace: Workspace, data: bytes, compared: str) -> tuple[Taken, Changes]:
    receipt, is_new, changes = take_receipt(workspace, data, compared=compared)
    return Taken(RECEIPT, is_new, receipt=receipt), changes


def _recipients(workspace: Workspace, data: bytes, compared: str) -> tuple[Taken, Changes]:
    found, changes = take_recipients(workspace, data, compared)
    return Taken(RECIPIENTS, recipients=found), changes


def _comments(workspace: Workspace, data: bytes, compared: str) -> tuple[Taken, Changes]:
    found, is_new, changes = take_comments(workspace, data, compared=compared)
    return Taken(COMMENTS, is_new, comments=found), changes


_TAKERS: Mapping[StatementKind, Callable[[Workspace, bytes, str], tuple[Taken, Changes]]] = {
    RECEIPT: _receipt,
    RECIPIENTS: _recipients,
    COMMENTS: _comments,
}


def _what(kind: StatementKind | None, data: bytes) -> NotForMember:
    if kind is not None:
        return NotForMember.OF_THE_DESK if kind in _OF_THE_DESK else NotForMember.OTHER
    is_sealed_file = is_sealed(data) or data.startswith(PART_MARK) or b"SHA256SUMS.sig" in data[-4096:]
    return NotForMember.SEALED_FILE if is_sealed_file else NotForMember.OTHER


def _read(path: Path) -> bytes:
    try:
        # A folder, or what is too large to be a letter, is looked into elsewhere.
        if path.is_dir() or path.stat().st_size > _LARGEST:
            return b""
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise KnownError(ErrorCode.FILE_NOT_READABLE, path=path.name) from error
