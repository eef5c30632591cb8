"""Errors of a desk that several editors share, in words."""

from __future__ import annotations

from collections.abc import Mapping

from eesee_desktop.domain.errors import ErrorCode
from eesee_desktop.messages.marking import QT_TRANSLATE_NOOP
from eesee_desktop.messages.message import Message

DESK_ERRORS: Mapping[ErrorCode, Message] = {
    ErrorCode.CHANGED_MEANWHILE: Message(
        QT_TRANSLATE_NOOP("errors", "Somebody else changed this meanwhile: {by}, {at} UTC."),
        QT_TRANSLATE_NOOP(
            "errors", "What you wanted to store was not stored, so that nothing of theirs is lost."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Look at what stands there now, and change it again if it is still needed."
        ),
    ),
    ErrorCode.SUBMISSION_NOT_HERE: Message(
        QT_TRANSLATE_NOOP("errors", "Revision {revision} of {member} is not at this desk, or not whole."),
        "",
        QT_TRANSLATE_NOOP("errors", "Receive its file again: the same file changes nothing that is here."),
    ),
}
