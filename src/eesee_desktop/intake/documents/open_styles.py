"""The styles of an .odt, as far as they say what a paragraph or a run is."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from eesee_desktop.markup.blocks import HIGHEST_HEADING

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
FORMAT = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
LINK = "{http://www.w3.org/1999/xlink}"
_CODE = re.compile(r"_([0-9a-f]{2})_")
_INHERITED_MOST = 20
_BOLD_FROM = 600


@dataclass(frozen=True, slots=True)
class OpenStyle:
    """What a style says of a paragraph or a run.

    Attributes:
        name: As people see it, in lower case; of an automatic one that of the style it comes from.
        raised: ``super``, ``sub`` or empty.
        side: To which side a paragraph is set.
        is_whole: How all of the paragraph looks, which is no stress on words.
    """

    name: str = ""
    outline: int = 0
    is_bold: bool | None = None
    is_italic: bool | None = None
    is_struck: bool | None = None
    is_hidden: bool | None = None
    raised: str = ""
    side: str = ""


def read_open_styles(*trees: Element | None) -> dict[str, OpenStyle]:
    """Return the styles of all parts by name, each with what it inherits."""
    written = {
        one.get(f"{STYLE}name", ""): one
        for tree in trees
        if tree is not None
        for one in tree.iter(f"{STYLE}style")
    }
    known: dict[str, OpenStyle] = {}
    for name in written:
        chain: list[str] = []
        ancestor = name
        while ancestor in written and ancestor not in chain and len(chain) < _INHERITED_MOST:
            chain.append(ancestor)
            ancestor = written[ancestor].get(f"{STYLE}parent-style-name", "")
        style = OpenStyle(_seen(ancestor) if ancestor not in written else "")
        for one in reversed(chain):
            style = _with(style, written[one])
        known[name] = style
    return known


def _seen(name: str) -> str:
    return _CODE.sub(lambda code: chr(int(code[1], 16)), name).lower().strip()


def _with(style: OpenStyle, written: Element) -> OpenStyle:
    shown = written.get(f"{STYLE}display-name") or _seen(written.get(f"{STYLE}name", ""))
    # Automatic ones are called P1, T12 and so on, and have no name that people see.
    is_automatic = re.fullmatch(r"[a-z]+[0-9]+", shown) is not None
    outline = written.get(f"{STYLE}default-outline-level", "")
    changed = replace(
        style,
        name=style.name if is_automatic else shown.lower(),
        outline=min(int(outline), HIGHEST_HEADING) if outline.isdecimal() else style.outline,
    )
    of_paragraph = written.find(f"{STYLE}paragraph-properties")
    if of_paragraph is not None:
        changed = replace(changed, side=of_paragraph.get(f"{FORMAT}text-align", changed.side))
    looks = written.find(f"{STYLE}text-properties")
    return changed if looks is None else _with_looks(changed, looks)


def _with_looks(style: OpenStyle, looks: Element) -> OpenStyle:
    weight, slope = looks.get(f"{FORMAT}font-weight"), looks.get(f"{FORMAT}font-style")
    struck = looks.get(f"{STYLE}text-line-through-style")
    shown = looks.get(f"{TEXT}display")
    position = (looks.get(f"{STYLE}text-position") or "").split(" ")[0]
    raised = style.raised
    if position:
        is_raised = position.startswith("super") or (position.rstrip("%").isdecimal() and position != "0%")
        raised = "super" if is_raised else "sub" if position.startswith(("sub", "-")) else ""
    return replace(
        style,
        is_bold=style.is_bold if weight is None else _is_heavy(weight),
        is_italic=style.is_italic if slope is None else slope in {"italic", "oblique"},
        is_struck=style.is_struck if struck is None else struck != "none",
        is_hidden=style.is_hidden if shown is None else shown == "none",
        raised=raised,
    )


def _is_heavy(weight: str) -> bool:
    return int(weight) >= _BOLD_FROM if weight.isdecimal() else weight == "bold"


@dataclass(frozen=True, slots=True)
class ListForm:
    """What a level of a list looks like."""

    is_bulleted: bool = True
    start: int = 1


def read_list_forms(*trees: Element | None) -> dict[tuple[str, int], ListForm]:
    """Return the lists of all parts by name and level."""
    forms: dict[tuple[str, int], ListForm] = {}
    for tree in trees:
        for one in () if tree is None else tree.iter(f"{TEXT}list-style"):
            name = one.get(f"{STYLE}name", "")
            for level in one:
                written = level.get(f"{TEXT}level", "")
                start = level.get(f"{TEXT}start-value", "1")
                if written.isdecimal():
                    is_bulleted = level.tag != f"{TEXT}list-level-style-number" or not level.get(
                        f"{STYLE}num-format", ""
                    )
                    first = int(start) if start.isdecimal() else 1
                    forms[name, int(written)] = ListForm(is_bulleted, first)
    return forms
