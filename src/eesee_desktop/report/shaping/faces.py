"""Which face has a character, among those of the program and of the language packs; faces as HarfBuzz reads them."""

from __future__ import annotations

import threading
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

import uharfbuzz as hb

from eesee_desktop.report.faces import Face, faces_behind
from eesee_desktop.report.families import INVISIBLE, Lack
from eesee_desktop.system.language_packs import font_data

_loading = threading.Lock()


@dataclass(frozen=True, slots=True)
class ShapingFace:
    """A face that glyphs are taken from.

    Attributes:
        ascent: Of the face, in ems.
        depth: How far it reaches below the base line, in ems; positive.
    """

    name: str
    data: bytes
    font: hb.Font
    per_em: int
    coverage: frozenset[int]
    ascent: float
    depth: float


@dataclass(frozen=True, slots=True)
class FaceRun:
    """A stretch of a text that one face has all characters of."""

    start: int
    end: int
    face: str


def shaping_face(name: str) -> ShapingFace:
    """Return a face by the name of its file."""
    with _loading:
        return _loaded(name)


@cache
def _loaded(name: str) -> ShapingFace:
    data = font_data(name)
    face = hb.Face(hb.Blob(data))
    font = hb.Font(face)
    extents = font.get_font_extents("ltr")
    return ShapingFace(
        name,
        data,
        font,
        face.upem,
        frozenset(face.unicodes),
        extents.ascender / face.upem,
        -extents.descender / face.upem,
    )


def face_runs(text: str, wanted: Face, offset: int = 0) -> list[FaceRun]:
    """Cut a text into runs of one face each.

    Args:
        offset: Added to the positions.

    Raises:
        KnownError: As :func:`eesee_desktop.report.fonts.font_runs`.
    """
    runs: list[FaceRun] = []
    missing: dict[str, None] = {}
    names = faces_behind(wanted)
    for position, character in enumerate(text, offset):
        name = _face_for(character, runs[-1].face if runs else None, names)
        if name is None:
            missing[character] = None
        elif runs and runs[-1].face == name:
            runs[-1] = FaceRun(runs[-1].start, position + 1, name)
        else:
            runs.append(FaceRun(position, position + 1, name))
    if missing:
        raise Lack.of(missing).refusal()
    return _leading_blanks_joined(runs, text, offset)


def _face_for(character: str, current: str | None, names: Iterable[str]) -> str | None:
    code = ord(character)
    # What shows nothing, joiners above all, belongs to the letters that it stands between.
    if code in INVISIBLE or unicodedata.category(character) == "Cf":
        return current or next(iter(names))
    if current is not None and _goes_with_neighbours(character) and code in shaping_face(current).coverage:
        return current
    if code in {0x09, 0x0A}:
        return current or next(iter(names))
    return next((name for name in names if code in shaping_face(name).coverage), None)


def _goes_with_neighbours(character: str) -> bool:
    """Tell whether a character has no script of its own: a mark, a blank, punctuation."""
    return unicodedata.category(character)[0] in "MZP" or character.isspace()


def _leading_blanks_joined(runs: list[FaceRun], text: str, offset: int) -> list[FaceRun]:
    """Give an opening bracket or quotation mark the face of the word behind it."""
    # Else each bracket in an Arabic sentence would be a run of its own, of the Latin face.
    joined: list[FaceRun] = []
    for number, run in enumerate(runs):
        here = text[run.start - offset : run.end - offset]
        following = runs[number + 1] if number + 1 < len(runs) else None
        if (
            following is not None
            and all(_goes_with_neighbours(character) for character in here)
            and {ord(character) for character in here} <= shaping_face(following.face).coverage
        ):
            runs[number + 1] = FaceRun(run.start, following.end, following.face)
        else:
            joined.append(run)
    return joined
