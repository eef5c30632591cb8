"""Names of the scripts that language packs are for."""

from __future__ import annotations

from eesee_desktop.messages.marking import QT_TRANSLATE_NOOP
from eesee_desktop.messages.message import Translate

# As the program's list of packs names them, since errors carry these names.
PACKS = (
    QT_TRANSLATE_NOOP("packs", "Hebrew"),
    QT_TRANSLATE_NOOP("packs", "Devanagari (Nepali, Hindi)"),
    QT_TRANSLATE_NOOP("packs", "Bengali"),
    QT_TRANSLATE_NOOP("packs", "Burmese"),
    QT_TRANSLATE_NOOP("packs", "Khmer"),
    QT_TRANSLATE_NOOP("packs", "Thai"),
    QT_TRANSLATE_NOOP("packs", "Lao"),
    QT_TRANSLATE_NOOP("packs", "Sinhala"),
    QT_TRANSLATE_NOOP("packs", "Tamil"),
)
PACK_FACTS = ("pack", "packs", "characters")
"""Facts in which such names stand."""


def packs_named(text: str, translate: Translate) -> str:
    """Return a text in which names of packs stand, with these in the language of the screen."""
    for name in PACKS:
        text = text.replace(name, translate("packs", name))
    return text
