"""What is attached to a mail that was saved as a file (RFC 5322, MIME), however its program wrote it."""

from __future__ import annotations

import re
from email import message_from_bytes
from email.message import Message

from eesee_desktop.domain.errors import ErrorCode, KnownError

_LARGEST = 200 * 1024 * 1024
# A mail that was passed on a few times has some ten; the parser asks each of them about every line.
_MOST_BOUNDARIES = 60
_DOUBLED = b"\r\r\n"
_HEAD_BYTES = 64 * 1024
_HEADER = re.compile(rb"(?:From [^\r\n]*\r*\n)?[!-9;-~]+:[ \t]?[^\r\n]*\r*\n")
_SAYS_MIME = re.compile(rb"^(?:mime-version|content-type)\s*:", re.IGNORECASE | re.MULTILINE)


def is_mail(data: bytes) -> bool:
    """Tell whether a file is a mail, by how it begins."""
    return _HEADER.match(data) is not None and _SAYS_MIME.search(data[:_HEAD_BYTES]) is not None


def attachments(data: bytes, name: str) -> tuple[tuple[str, bytes], ...]:
    """Return what is attached to a mail, and to mails inside it, each with the name that the mail gives it.

    Args:
        name: Of the file of the mail, for an error.

    Raises:
        KnownError: MAIL_NOT_READABLE if it is larger or more nested than a mail with a sealed file.
    """
    if len(data) > _LARGEST or len(re.findall(rb"boundary\s*=", data, re.IGNORECASE)) > _MOST_BOUNDARIES:
        raise KnownError(ErrorCode.MAIL_NOT_READABLE, path=name)
    if _DOUBLED in data[:_HEAD_BYTES]:
        # Written as text by a program for Windows that had CRLF already: the first line would be the whole head.
        data = data.replace(_DOUBLED, b"\r\n")
    try:
        return tuple(_leaves(message_from_bytes(data), name))
    except (RecursionError, ValueError, LookupError) as error:
        raise KnownError(ErrorCode.MAIL_NOT_READABLE, path=name) from error


def _leaves(mail: Message, name: str) -> list[tuple[str, bytes]]:
    found = []
    for number, part in enumerate(mail.walk()):
        if part.is_multipart():
            continue
        content = part.get_payload(decode=True)
        if isinstance(content, bytes):
            found.append((part.get_filename() or f"{name}#{number}", content))
    return found
