"""What an opening tells, in words: one line each, and what to do."""

from __future__ import annotations

from collections.abc import Mapping

from eesee_desktop.messages.marking import QT_TRANSLATE_NOOP
from eesee_desktop.messages.message import Dating, Facts, Message, Translate, filled, in_english, in_numbers
from eesee_desktop.services.opening import OpeningCode, OpeningNotice

OPENINGS: Mapping[OpeningCode, Message] = {
    OpeningCode.CODE_NOT_CONFIRMED: Message(
        QT_TRANSLATE_NOOP("openings", "Nobody may have the recovery code of this workspace."),
        "",
        QT_TRANSLATE_NOOP("openings", "Make a new one in the settings and write it down."),
    ),
    OpeningCode.CLOCK_AHEAD: Message(
        QT_TRANSLATE_NOOP(
            "openings", "The clock of this computer says {now}; the last change was made {last}."
        ),
        "",
        QT_TRANSLATE_NOOP("openings", "Set the clock if it is wrong; nothing is lost either way."),
    ),
    OpeningCode.CLOCK_BEHIND: Message(
        QT_TRANSLATE_NOOP(
            "openings", "The clock of this computer says {now}, which is before the last change ({last})."
        ),
        "",
        QT_TRANSLATE_NOOP("openings", "Set the clock if it is wrong; nothing is lost either way."),
    ),
    OpeningCode.COMMITS_MISSING: Message(
        QT_TRANSLATE_NOOP(
            "openings", "Changes that were saved since {first} are missing from the workspace: {count}."
        ),
        QT_TRANSLATE_NOOP(
            "openings",
            "A file beside the database was damaged or removed after a crash, or an older copy was put in its place.",
        ),
        QT_TRANSLATE_NOOP("openings", "Look at the texts that are named, and at your backups."),
    ),
    OpeningCode.KEY_FILE_DAMAGED: Message(
        QT_TRANSLATE_NOOP("openings", "The key file was damaged. It was restored from its second copy."),
        "",
        QT_TRANSLATE_NOOP("openings", "Make a backup: the disk may be failing."),
    ),
    OpeningCode.KEY_FILE_MISSING: Message(
        QT_TRANSLATE_NOOP("openings", "The key file was missing. It was restored from its second copy."),
        "",
        QT_TRANSLATE_NOOP("openings", "Find out what removed it, and make a backup."),
    ),
    OpeningCode.READ_ONLY_ASKED: Message(
        QT_TRANSLATE_NOOP("openings", "Open to read only: nothing can be changed here."),
        "",
        QT_TRANSLATE_NOOP("openings", "To write, open it when it is open nowhere else."),
    ),
    OpeningCode.READ_ONLY_PROTECTED: Message(
        QT_TRANSLATE_NOOP("openings", "Open to read only: the folder of the workspace cannot be written to."),
        "",
        QT_TRANSLATE_NOOP("openings", "To write, remove the protection or copy the folder to another place."),
    ),
}


def opening_message(
    notice: OpeningNotice, translate: Translate = in_english, dated: Dating = in_numbers
) -> Message:
    """Return the words for what an opening found, its facts filled in."""
    facts = Facts(notice.facts, dated)
    return Message(*(filled("openings", text, facts, translate) for text in OPENINGS[notice.code]))
