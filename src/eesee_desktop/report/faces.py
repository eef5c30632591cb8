"""The faces that text is printed in: which of them has a character; what none has is refused by name.

ReportLab has neither font fall-back nor shaping. So a text is cut into runs by the first face that has each
character; where letters join or move (Arabic, Burmese, Khmer, Bengali …) it goes to
:mod:`eesee_desktop.report.shaping`.
"""

from __future__ import annotations

import re
import threading
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from enum import Enum
from functools import cache
from typing import Any

from reportlab.pdfbase import pdfmetrics

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.report.families import (
    ANY_TEXT,
    INVISIBLE,
    PLAIN_SCRIPTS,
    SHAPED_SCRIPTS,
    SIGNS,
    Lack,
    installed_scripts,
)
from eesee_desktop.report.library import TTFont
from eesee_desktop.system.resources import resource


class Face(Enum):
    """One cut of the text face; the value is the name of its file, and of the font in the PDF."""

    REGULAR = "NotoSans-Regular"
    BOLD = "NotoSans-Bold"
    ITALIC = "NotoSans-Italic"
    BOLD_ITALIC = "NotoSans-BoldItalic"


FontRun = tuple[str, str]
"""Name of a registered font, and text that it has all characters of."""

_HEAVY = frozenset({Face.BOLD, Face.BOLD_ITALIC})
_MAP_NAME = "toUnicodeCMap:"
_MAP_ROWS = 100
# A draft is printed on a thread of its own, and a sheet may be asked for meanwhile; ReportLab's table of
# fonts is one for the process.
_registering = threading.Lock()


def face(*, bold: bool = False, italic: bool = False) -> Face:
    """Return the cut for a weight and a slope."""
    if bold:
        return Face.BOLD_ITALIC if italic else Face.BOLD
    return Face.ITALIC if italic else Face.REGULAR


def font_name(wanted: Face) -> str:
    """Register a face with ReportLab if that has not happened yet, and return its name."""
    _coverage(wanted.value)
    return wanted.value


def font_runs(text: str, wanted: Face = Face.REGULAR) -> list[FontRun]:
    """Cut a text that needs no shaping into runs of one font each.

    Raises:
        KnownError: As :meth:`Lack.refusal`.
    """
    covered = _coverage(wanted.value)
    # Each of our faces has these, and nothing is to be composed or left out of them.
    if text.isascii() and text.isprintable():
        return [(wanted.value, text)] if text else []
    shown = unicodedata.normalize("NFC", text).translate(INVISIBLE)
    # The way of nearly every text; going character by character takes many times as long.
    if covered.issuperset(map(ord, shown)):
        return [(wanted.value, shown)] if shown else []
    chosen: list[tuple[str, list[str]]] = []
    # All of them in one refusal, each once and in order: a person wants to mend the text once.
    missing: dict[str, None] = {}
    for character in shown:
        name = _font_for(ord(character), wanted, chosen[-1][0] if chosen else wanted.value)
        if name is None:
            missing[character] = None
        elif chosen and chosen[-1][0] == name:
            chosen[-1][1].append(character)
        else:
            chosen.append((name, [character]))
    if missing:
        raise Lack.of(missing).refusal()
    return [(name, "".join(characters)) for name, characters in chosen]


def faces_behind(wanted: Face) -> tuple[str, ...]:
    """Return the faces that a shaped text is set in, the wanted one first, those of language packs among them."""
    return (wanted.value, *_cuts((*PLAIN_SCRIPTS, *SHAPED_SCRIPTS, *installed_scripts()), wanted), *SIGNS)


@contextmanager
def say_where(where: str) -> Iterator[None]:
    """Name the field or section in which characters are lacking, unless a narrower place was named already."""
    try:
        yield
    except KnownError as error:
        if error.facts.get("where") == ANY_TEXT:
            error.facts["where"] = where
        raise


def _font_for(code: int, wanted: Face, current: str) -> str | None:
    """Return the font for a character; blanks and marks stay with the run they follow."""
    for name in (wanted.value, current, *_fallbacks(wanted)):
        if code in _coverage(name):
            return name
    return None


def _fallbacks(wanted: Face) -> tuple[str, ...]:
    return (*_cuts(PLAIN_SCRIPTS, wanted), *SIGNS)


def _cuts(scripts: Iterable[str], wanted: Face) -> Iterator[str]:
    weight = "Bold" if wanted in _HEAVY else "Regular"
    return (f"{script}-{weight}" for script in scripts)


@cache
def _coverage(name: str) -> frozenset[int]:
    """Register a font file and return the code points it has glyphs for.

    Registered here and nowhere else, so a font is loaded when the first text asks for it.
    """
    with _registering:
        # shapable would load a shaping library where one is installed, and the same text would be set
        # otherwise there.
        font = _TextFont(name, str(resource("fonts", f"{name}.ttf")), shapable=False)
        pdfmetrics.registerFont(font)
        glyphs: Iterable[int] = font.face.charToGlyph
        # A line break or a tab in a text is a blank to the line breaker.
        return frozenset(glyphs) | {0x09, 0x0A}


class _TextFont(TTFont):
    """A font whose map of characters holds no code that stands for none, as PDF/UA asks (Matterhorn 10-001)."""

    def write(self, doc: Any) -> None:  # noqa: ANN401  ReportLab's document, and its name for it
        """Write the font; called by ReportLab when the document is saved."""
        super().addObjects(doc)
        for name, thing in doc.idToObject.items():
            if name.startswith(_MAP_NAME) and name.endswith(f"+{self.face.name.decode('ascii')}"):
                thing.content = _map_of_characters(thing.content)

    addObjects = write  # noqa: N815  the name by which ReportLab calls it


def _map_of_characters(written: str) -> str:
    """Return a map of ReportLab's without codes that nothing is drawn by, in blocks of no more lines than allowed."""
    head, _, rest = written.partition("endcodespacerange\n")
    rows = [row for row in re.findall(r"<..> <....>", rest) if not row.endswith("<0000>")]
    lines = [head + "endcodespacerange"]
    for start in range(0, len(rows), _MAP_ROWS):
        block = rows[start : start + _MAP_ROWS]
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    return "\n".join([*lines, rest[rest.index("endcmap") :]])
