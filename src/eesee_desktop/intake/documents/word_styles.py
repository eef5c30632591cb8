"""The styles and the numbering of a .docx, as far as they say what a paragraph is."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field, replace
from xml.etree.ElementTree import Element

from eesee_desktop.intake.documents.style_names import inner_heading
from eesee_desktop.intake.documents.word_names import W, number, switch, value
from eesee_desktop.markup.blocks import HIGHEST_HEADING

_HEADING = re.compile(r"(?:heading|überschrift|titre|título|titolo|عنوان) ?([1-9])")
_TITLES = frozenset({"title", "titre", "título", "titel"})
_LISTED = re.compile(r"list (bullet|number)(?: ([2-5]))?")
_INHERITED_MOST = 20
_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_ROMAN_MOST = 399
_LETTERS = 26
_LEVELS = 9


@dataclass(frozen=True, slots=True)
class WordStyle:
    """What a style says of a paragraph or a run; None where it says nothing.

    Attributes:
        outline: 1 to 6 for a heading, 0 for none.
        numbering: Id and level of the list.
        raised: ``superscript``, ``subscript`` or empty.
        run_name: Of the style of a run alone.
    """

    name: str = ""
    outline: int = 0
    numbering: tuple[str, int] | None = None
    is_bold: bool | None = None
    is_italic: bool | None = None
    is_struck: bool | None = None
    is_hidden: bool | None = None
    raised: str = ""
    run_name: str = ""

    @property
    def listed(self) -> tuple[str, int] | None:
        """The kind and the level of a list that goes by its style alone."""
        found = _LISTED.fullmatch(self.name)
        return (found[1], int(found[2] or 1)) if found else None


def read_styles(tree: Element | None) -> dict[str, WordStyle]:
    """Return the styles by id, each with what it inherits; that of paragraphs without one under the empty name."""
    if tree is None:
        return {"": WordStyle()}
    written = {value(one, "styleId"): one for one in tree.iter(f"{W}style")}
    known: dict[str, WordStyle] = {}
    for name in written:
        chain: list[str] = []
        at_name = name
        while at_name in written and at_name not in chain and len(chain) < _INHERITED_MOST:
            chain.append(at_name)
            at_name = value(written[at_name].find(f"{W}basedOn"))
        style = WordStyle()
        for ancestor in reversed(chain):
            style = _with(style, written[ancestor])
        known[name] = style
    default = next(
        (
            name
            for name, one in written.items()
            if value(one, "default") in {"1", "true"} and value(one, "type") == "paragraph"
        ),
        "",
    )
    return {**known, "": known.get(default, WordStyle())}


def _with(style: WordStyle, written: Element) -> WordStyle:
    name = value(written.find(f"{W}name")).lower().strip()
    of_paragraph = written.find(f"{W}pPr")
    outline = style.outline
    match = _HEADING.fullmatch(name)
    if match is not None:
        outline = min(int(match[1]), HIGHEST_HEADING)
    elif name in _TITLES:
        outline = 1
    inner = inner_heading(name)
    outline = inner or outline
    changed = replace(style, name=name, outline=outline)
    if of_paragraph is not None:
        changed = replace(
            changed,
            # The headings that a text of a draft has itself have levels of their own.
            outline=outline if inner else outline_of(of_paragraph, outline),
            numbering=numbering_of(of_paragraph, style.numbering),
        )
    return with_looks(changed, written.find(f"{W}rPr"))


def with_looks(style: WordStyle, properties: Element | None) -> WordStyle:
    """Return a style changed by what is said of a run."""
    if properties is None:
        return style
    bold, italic = switch(properties, "b"), switch(properties, "i")
    struck = switch(properties, "strike")
    struck = struck or switch(properties, "dstrike")
    hidden = switch(properties, "vanish")
    raised = properties.find(f"{W}vertAlign")
    return replace(
        style,
        is_bold=style.is_bold if bold is None else bold,
        is_italic=style.is_italic if italic is None else italic,
        is_struck=style.is_struck if struck is None else struck,
        is_hidden=style.is_hidden if hidden is None else hidden,
        raised=style.raised if raised is None else value(raised),
    )


def outline_of(of_paragraph: Element, otherwise: int) -> int:
    """Return the level of a heading that the properties of a paragraph say; Word's 9 is running text."""
    found = of_paragraph.find(f"{W}outlineLvl")
    if found is None:
        return otherwise
    level = number(found, otherwise=_LEVELS)
    return min(level + 1, HIGHEST_HEADING) if 0 <= level < _LEVELS else 0


def numbering_of(of_paragraph: Element, otherwise: tuple[str, int] | None) -> tuple[str, int] | None:
    """Return the list, and the level in it, that the properties of a paragraph say."""
    found = of_paragraph.find(f"{W}numPr")
    if found is None:
        return otherwise
    identity = value(found.find(f"{W}numId"))
    level = found.find(f"{W}ilvl")
    before = otherwise or ("", 0)
    # The list 0 is Word's way to take a paragraph out of its list.
    if identity == "0":
        return None
    chosen = (identity or before[0], number(level, otherwise=before[1]))
    return (chosen[0], max(0, min(chosen[1], _LEVELS - 1))) if chosen[0] else None


@dataclass(frozen=True, slots=True)
class _Level:
    form: str = "decimal"
    start: int = 1
    text: str = "%1."


@dataclass(frozen=True, slots=True)
class Reached:
    """Where a list stands at one of its items.

    Attributes:
        number: Of the item.
        label: As Word shows it: ``2.1``.
    """

    is_bulleted: bool
    number: int
    label: str


@dataclass(slots=True)
class Numbering:
    """The lists of a document, counted as they are met."""

    _levels: dict[str, dict[int, _Level]] = field(default_factory=dict)
    _lists: dict[str, tuple[str, dict[int, int]]] = field(default_factory=dict)
    _counts: defaultdict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))
    _begun: set[tuple[str, int]] = field(default_factory=set)

    def read(self, tree: Element | None) -> Numbering:
        """Take the lists that a document defines."""
        if tree is None:
            return self
        for one in tree.iter(f"{W}abstractNum"):
            self._levels[value(one, "abstractNumId")] = {
                number(level, "ilvl"): _level(level) for level in one.findall(f"{W}lvl")
            }
        for one in tree.iter(f"{W}num"):
            starts = {
                number(changed, "ilvl"): number(begin, otherwise=1)
                for changed in one.findall(f"{W}lvlOverride")
                for begin in changed.findall(f"{W}startOverride")
            }
            self._lists[value(one, "numId")] = (value(one.find(f"{W}abstractNumId")), starts)
        return self

    def next(self, identity: str, level: int) -> Reached:
        """Count an item."""
        kind, starts = self._lists.get(identity, (identity, {}))
        levels = self._levels.get(kind, {})
        own = levels.get(level, _Level())
        counts = self._counts[kind]
        if level in starts and (identity, level) not in self._begun:
            self._begun.add((identity, level))
            counts[level] = starts[level]
        else:
            counts[level] = counts.get(level, own.start - 1) + 1
        for deeper in [one for one in counts if one > level]:
            del counts[deeper]
        label = own.text
        for outer in range(level + 1):
            known = levels.get(outer, _Level())
            reached = counts.setdefault(outer, known.start)
            label = label.replace(f"%{outer + 1}", _written(reached, known.form))
        return Reached(own.form in {"bullet", "none"}, counts[level], label)


def _level(level: Element) -> _Level:
    return _Level(
        value(level.find(f"{W}numFmt")) or "decimal",
        number(level.find(f"{W}start"), otherwise=1),
        value(level.find(f"{W}lvlText"))[:40],
    )


def _written(reached: int, form: str) -> str:
    if form.endswith("Letter"):
        letter = chr(ord("a") + (reached - 1) % _LETTERS)
        return letter.upper() if form.startswith("upper") else letter
    if form.endswith("Roman") and 0 < reached <= _ROMAN_MOST:
        text, left = "", reached
        for worth, sign in _ROMAN:
            text += sign * (left // worth)
            left %= worth
        return text.upper() if form.startswith("upper") else text
    return str(reached)
