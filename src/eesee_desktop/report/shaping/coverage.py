"""Which characters the faces have, without loading what prints with them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from functools import cache

import uharfbuzz as hb

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.report.families import (
    INVISIBLE,
    PLAIN_SCRIPTS,
    SHAPED_SCRIPTS,
    SIGNS,
    TEXT_FACE,
    installed_scripts,
)
from eesee_desktop.system.language_packs import font_data


def without_face(text: str, *, is_shaped: bool) -> Iterator[str]:
    """Yield the characters of a text that no face has, in order, as printing it would find them.

    Args:
        is_shaped: It is set by its glyphs, and not the quick way, on which there are faces of fewer scripts.
    """
    known = _known(installed_scripts() if is_shaped else (), is_shaped=is_shaped)
    for character in unicodedata.normalize("NFC", text):
        code = ord(character)
        # A tab is a blank, and what shows nothing goes with the letters that it stands between.
        is_there = code in known or code == ord("\t") or code in INVISIBLE
        if not is_there and not (is_shaped and unicodedata.category(character) == "Cf"):
            yield character


def _known(packs: tuple[str, ...], *, is_shaped: bool) -> frozenset[int]:
    scripts = (TEXT_FACE, *PLAIN_SCRIPTS, *(SHAPED_SCRIPTS if is_shaped else ()), *packs)
    found: frozenset[int] = frozenset()
    for name in (*(f"{script}-Regular" for script in scripts), *SIGNS):
        # Of a pack that was damaged: asked again with each text, as it may be put right any moment.
        with suppress(KnownError):
            found |= _coverage(name)
    return found


@cache
def _coverage(name: str) -> frozenset[int]:
    return frozenset(hb.Face(hb.Blob(font_data(name))).unicodes)
