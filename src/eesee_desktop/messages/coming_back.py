"""What came back and is not for the member, in words: what it is, and what to do with it."""

from __future__ import annotations

from collections.abc import Mapping

from eesee_desktop.messages.marking import QT_TRANSLATE_NOOP
from eesee_desktop.messages.message import Translate, in_english
from eesee_desktop.services.coming_back import NotForMember

NOT_FOR_MEMBER: Mapping[NotForMember, str] = {
    NotForMember.SEALED_FILE: QT_TRANSLATE_NOOP(
        "coming back",
        "a sealed file, or a part of one: it goes to the consortium, and nothing is taken from it here",
    ),
    NotForMember.OF_THE_DESK: QT_TRANSLATE_NOOP(
        "coming back", "a file between members and the consortium’s desk: send it to the consortium"
    ),
    NotForMember.OTHER: QT_TRANSLATE_NOOP(
        "coming back",
        "no receipt and no list of the consortium: save it from the mail and bring it in by itself",
    ),
}


def not_for_member_words(what: NotForMember, translate: Translate = in_english) -> str:
    """Return what something is that is not taken in, and what to do with it."""
    return translate("coming back", NOT_FOR_MEMBER[what])
