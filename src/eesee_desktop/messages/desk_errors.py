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
    ErrorCode.DESK_ADDRESS_TELLS_TOO_MUCH: Message(
        QT_TRANSLATE_NOOP("errors", "The address of the desk has a password in it."),
        QT_TRANSLATE_NOOP(
            "errors", "Everybody on this computer can read the words of a command while it runs."
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Give it in a file or when it is asked for, and change it: it may have been seen.",
        ),
    ),
    ErrorCode.DESK_ADDRESS_INVALID: Message(
        QT_TRANSLATE_NOOP("errors", "That is no address of a desk."),
        "",
        QT_TRANSLATE_NOOP(
            "errors",
            "Write postgresql://name@host:5432/database; sslrootcert=FILE may follow a question mark.",
        ),
    ),
    ErrorCode.DESK_BUSY: Message(
        QT_TRANSLATE_NOOP(
            "errors", "Somebody else is storing the same at the desk {database} at this moment."
        ),
        QT_TRANSLATE_NOOP("errors", "Nothing of what you wanted to store was stored."),
        QT_TRANSLATE_NOOP("errors", "Wait a moment and try again."),
    ),
    ErrorCode.DESK_CONNECTION_LOST: Message(
        QT_TRANSLATE_NOOP("errors", "The connection to the desk {database} dropped."),
        QT_TRANSLATE_NOOP(
            "errors",
            "What was stored before is safe; what was being stored then is there as a whole or not at all.",
        ),
        QT_TRANSLATE_NOOP("errors", "Do it again: nothing is stored twice, and the connection is made anew."),
    ),
    ErrorCode.DESK_DRIVER_MISSING: Message(
        QT_TRANSLATE_NOOP(
            "errors", "This program was installed without what it needs for a desk on a server."
        ),
        "",
        QT_TRANSLATE_NOOP(
            "errors",
            'Install it with the extra “desk”, which brings psycopg: pip install "eesee-desktop[desk]".',
        ),
    ),
    ErrorCode.DESK_DRIVER_NOT_PACKAGED: Message(
        QT_TRANSLATE_NOOP(
            "errors", "The packages of this program come without what it needs for a desk on a server."
        ),
        "",
        QT_TRANSLATE_NOOP(
            "errors",
            'Run it from a checkout of its source for that; there, psycopg comes with pip install ".[desk]".',
        ),
    ),
    ErrorCode.DESK_NOT_ENCRYPTED: Message(
        QT_TRANSLATE_NOOP("errors", "The connection to {host} would not be safe from those in between."),
        QT_TRANSLATE_NOOP(
            "errors",
            "It has to go by TLS, to a server whose certificate is trusted for its name.",
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Have the server given a certificate; ?sslrootcert=FILE in the address names who vouches for it.",
        ),
    ),
    ErrorCode.DESK_NOT_LET_IN: Message(
        QT_TRANSLATE_NOOP("errors", "The desk {database} does not let “{user}” in."),
        QT_TRANSLATE_NOOP(
            "errors", "The name, the password, or the server's list of who may come from where is another."
        ),
        QT_TRANSLATE_NOOP("errors", "Check the name and the password, or ask whoever keeps the server."),
    ),
    ErrorCode.DESK_NOT_PREPARED: Message(
        QT_TRANSLATE_NOOP("errors", "There are no tables of this program's version at {database}."),
        QT_TRANSLATE_NOOP("errors", "The desk was not prepared yet, or by an older version."),
        QT_TRANSLATE_NOOP("errors", "Have its owner run eesee desk init with this version."),
    ),
    ErrorCode.DESK_NOT_REACHED: Message(
        QT_TRANSLATE_NOOP("errors", "The desk {database} was not reached."),
        QT_TRANSLATE_NOOP("errors", "The server is not running, or the way to it is barred."),
        QT_TRANSLATE_NOOP("errors", "Check the address and the network; nothing was changed."),
    ),
    ErrorCode.DESK_RIGHT_MISSING: Message(
        QT_TRANSLATE_NOOP("errors", "“{user}” may not do this at the desk {database}."),
        QT_TRANSLATE_NOOP("errors", "Editors read, add and answer; they delete nothing and alter no table."),
        QT_TRANSLATE_NOOP(
            "errors", "Have the owner of the desk do it, or let you work there with eesee desk grant."
        ),
    ),
    ErrorCode.DESK_ROLE_UNKNOWN: Message(
        QT_TRANSLATE_NOOP("errors", "The server knows no role “{role}”."),
        "",
        QT_TRANSLATE_NOOP("errors", "Have it made first: CREATE ROLE name LOGIN."),
    ),
    ErrorCode.DESK_SERVER_FAILED: Message(
        QT_TRANSLATE_NOOP("errors", "The server of the desk {database} could not do it."),
        QT_TRANSLATE_NOOP(
            "errors", "Its disk may be full, it may have too many connections, or only be read at present."
        ),
        QT_TRANSLATE_NOOP("errors", "Tell whoever keeps the server; what was stored before is safe."),
    ),
    ErrorCode.DESK_SERVER_TOO_OLD: Message(
        QT_TRANSLATE_NOOP("errors", "The server is PostgreSQL {found}; {known} or later is needed."),
        "",
        QT_TRANSLATE_NOOP("errors", "Have the server brought up to date, or use another one."),
    ),
    ErrorCode.EXTRA_MISSING: Message(
        QT_TRANSLATE_NOOP(
            "errors", "This program was installed without {library}, which writes this format."
        ),
        "",
        QT_TRANSLATE_NOOP(
            "errors",
            'Install it with the extra “{extra}”: pip install "eesee-desktop[{extra}]"; or choose CSV.',
        ),
    ),
    ErrorCode.EXTRA_NOT_PACKAGED: Message(
        QT_TRANSLATE_NOOP(
            "errors", "The packages of this program come without {library}, which writes this format."
        ),
        "",
        QT_TRANSLATE_NOOP(
            "errors",
            'Choose CSV, or run it from a checkout of its source; there it comes with pip install ".[{extra}]".',
        ),
    ),
    ErrorCode.SUBMISSION_NOT_HERE: Message(
        QT_TRANSLATE_NOOP("errors", "Revision {revision} of {member} is not at this desk, or not whole."),
        "",
        QT_TRANSLATE_NOOP("errors", "Receive its file again: the same file changes nothing that is here."),
    ),
    ErrorCode.TAKEN_IN_ELSEWHERE: Message(
        QT_TRANSLATE_NOOP("errors", "Another editor is taking this file in, or has just done so."),
        QT_TRANSLATE_NOOP("errors", "It was left to them, so that nothing is done twice."),
        QT_TRANSLATE_NOOP("errors", "The list of what was received will have it; its receipt is there too."),
    ),
}
