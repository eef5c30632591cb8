"""What is on this computer, in words, and what nobody can promise to remove."""

from __future__ import annotations

from collections.abc import Mapping

from eesee_desktop.messages.marking import QT_TRANSLATE_NOOP
from eesee_desktop.messages.message import Translate, in_english
from eesee_desktop.services.leaving_nothing import HereKind, HereState

KINDS: Mapping[HereKind, str] = {
    HereKind.SENT: QT_TRANSLATE_NOOP("leaving_nothing", "Sealed files and mails"),
    HereKind.WRITTEN: QT_TRANSLATE_NOOP("leaving_nothing", "Reports, sheets, tables, other files"),
    HereKind.BACKUPS: QT_TRANSLATE_NOOP("leaving_nothing", "Backups beside the workspace"),
    HereKind.SECOND_BACKUPS: QT_TRANSLATE_NOOP("leaving_nothing", "Backups in the second place"),
    HereKind.KEPT: QT_TRANSLATE_NOOP("leaving_nothing", "Damaged workspaces that were kept"),
    HereKind.LOG: QT_TRANSLATE_NOOP("leaving_nothing", "Log: codes and times, no text"),
    HereKind.SETTINGS: QT_TRANSLATE_NOOP("leaving_nothing", "Settings, with the last folders"),
    HereKind.WORKSPACE: QT_TRANSLATE_NOOP("leaving_nothing", "Workspace: all text, signing key"),
    HereKind.KEYS: QT_TRANSLATE_NOOP("leaving_nothing", "Key file: without it nothing opens"),
}
STATES: Mapping[HereState, str] = {
    HereState.THERE: "",
    HereState.CHANGED: QT_TRANSLATE_NOOP("leaving_nothing", "it is another file now, and is left alone"),
    HereState.MISSING: QT_TRANSLATE_NOOP("leaving_nothing", "not there: moved, renamed, or on a stick"),
}
LIMITS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP(
        "leaving_nothing",
        "Copies that you or a service made: other folders and computers, sticks, a cloud, the backups of the system.",
    ),
    QT_TRANSLATE_NOOP(
        "leaving_nothing",
        "Mail that was sent, in your mailbox, on its servers and with whoever got it; drafts that a mail program has "
        "taken in.",
    ),
    QT_TRANSLATE_NOOP(
        "leaving_nothing",
        "Old blocks of the disk: a disk made of flash keeps what was written over for a while, and an expert may "
        "find it. What was in the workspace is encrypted there, too; files that were written for others are not.",
    ),
    QT_TRANSLATE_NOOP(
        "leaving_nothing",
        "Traces that the system keeps: names of files that were opened last, search indexes, "
        "previews, the memory that it wrote to disk.",
    ),
    QT_TRANSLATE_NOOP(
        "leaving_nothing",
        "Backups and rescue files elsewhere: they open with the passphrase or the recovery code of their day. Destroy "
        "the paper with the code.",
    ),
    QT_TRANSLATE_NOOP("leaving_nothing", "The program itself, and that it was installed."),
)


def here_words(kind: HereKind, translate: Translate = in_english) -> str:
    """Return what something on this computer is."""
    return translate("leaving_nothing", KINDS[kind])


def state_words(state: HereState, translate: Translate = in_english) -> str:
    """Return why something is not removed; empty where it can be."""
    return translate("leaving_nothing", STATES[state]) if STATES[state] else ""


def limit_words(translate: Translate = in_english) -> tuple[str, ...]:
    """Return what the program cannot reach, a sentence each."""
    return tuple(translate("leaving_nothing", limit) for limit in LIMITS)
