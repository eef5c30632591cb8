"""What leaves with a sealed file, in words: what each thing is, who sees it, and why it leaves or stays."""

from __future__ import annotations

from collections.abc import Mapping

from eesee_desktop.messages.marking import QT_TRANSLATE_NOOP
from eesee_desktop.messages.message import Translate, in_english
from eesee_desktop.services.leaving import Layer, LeavingReason, Thing, ThingKind

LAYERS: Mapping[Layer, str] = {
    Layer.SERVER: QT_TRANSLATE_NOOP("leaving", "Seen by whoever carries the mail"),
    Layer.READER: QT_TRANSLATE_NOOP("leaving", "Seen by whoever can open the file"),
}
KINDS: Mapping[ThingKind, str] = {
    ThingKind.FILE_NAME: QT_TRANSLATE_NOOP("leaving", "name of the file"),
    ThingKind.SIZE: QT_TRANSLATE_NOOP("leaving", "size in bytes"),
    ThingKind.ADDRESSES: QT_TRANSLATE_NOOP("leaving", "addresses of sender and recipient, and the time"),
    ThingKind.RECIPIENT: QT_TRANSLATE_NOOP("leaving", "recipient"),
    ThingKind.ORGANISATION: QT_TRANSLATE_NOOP("leaving", "organisation"),
    ThingKind.TEXTS: QT_TRANSLATE_NOOP("leaving", "all texts, scores and recommendations"),
    ThingKind.METHOD: QT_TRANSLATE_NOOP("leaving", "method"),
    ThingKind.MEMBER_NAME: QT_TRANSLATE_NOOP("leaving", "name of a panel member"),
    ThingKind.PSEUDONYMS: QT_TRANSLATE_NOOP("leaving", "panel members"),
    ThingKind.VOTES: QT_TRANSLATE_NOOP("leaving", "votes"),
    ThingKind.SOURCE: QT_TRANSLATE_NOOP("leaving", "source"),
    ThingKind.ATTACHED_FILE: QT_TRANSLATE_NOOP("leaving", "attached file"),
    ThingKind.ANSWER: QT_TRANSLATE_NOOP("leaving", "answer to a comment"),
    ThingKind.DRAFT: QT_TRANSLATE_NOOP("leaving", "draft report"),
    ThingKind.PROGRAM: QT_TRANSLATE_NOOP("leaving", "program and its version"),
}
WHYS: Mapping[LeavingReason, str] = {
    LeavingReason.NEEDED: QT_TRANSLATE_NOOP("leaving", "a submission cannot be without it"),
    LeavingReason.SEEN_BY_CARRIERS: QT_TRANSLATE_NOOP("leaving", "encryption does not hide it"),
    LeavingReason.AGREED: QT_TRANSLATE_NOOP("leaving", "agreed to be named in the submission"),
    LeavingReason.DID_NOT_AGREE: QT_TRANSLATE_NOOP("leaving", "did not agree to be named in the submission"),
    LeavingReason.IS_PUBLIC: QT_TRANSLATE_NOOP("leaving", "not marked confidential"),
    LeavingReason.IS_CONFIDENTIAL: QT_TRANSLATE_NOOP("leaving", "marked confidential"),
    LeavingReason.CHOSEN: QT_TRANSLATE_NOOP("leaving", "chosen to be sent"),
    LeavingReason.NOT_CHOSEN: QT_TRANSLATE_NOOP("leaving", "not chosen to be sent"),
    LeavingReason.LEFT_OUT: QT_TRANSLATE_NOOP("leaving", "left out of this one"),
}


def layer_words(layer: Layer, translate: Translate = in_english) -> str:
    """Return who sees a layer."""
    return translate("leaving", LAYERS[layer])


def thing_words(thing: Thing, translate: Translate = in_english) -> str:
    """Return what a thing is."""
    return translate("leaving", KINDS[thing.kind])


def why_words(thing: Thing, translate: Translate = in_english) -> str:
    """Return why a thing leaves or stays."""
    return translate("leaving", WHYS[thing.why])
