"""The words of a .docx inside a paragraph: runs, links, fields, tracked changes, calls of notes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from eesee_desktop.domain.source import LOST_ADDRESS
from eesee_desktop.intake.documents.gathering import is_tied
from eesee_desktop.intake.documents.word_names import MC, A, M, R, W, value
from eesee_desktop.intake.documents.word_styles import WordStyle, with_looks
from eesee_desktop.intake.documents.written import Aside, AsideWords, Picture
from eesee_desktop.markup.blocks import CALL, LINE_BREAK, Look, Run, clean_words
from eesee_desktop.markup.raised import lowered, raised

_LINK_FIELD = re.compile(r'\s*HYPERLINK\s+(?:\\[^l"]\s+)*"([^"]*)"', re.IGNORECASE)
_PASSED = frozenset(
    f"{W}{name}"
    for name in (
        "smartTag",
        "customXml",
        "sdt",
        "sdtContent",
        "dir",
        "bdo",
        "ins",
        "moveTo",
        "rubyBase",
        "ruby",
    )
)
_GONE = frozenset({f"{W}del", f"{W}moveFrom"})
_PRIVATE = 0xF000
# What Word's old symbol fonts show for their bullets and for the tick.
_SYMBOLS = {
    0xB7: "•",
    0xA7: "▪",
    0xFC: "✓",
    0xE0: "→",
    0xB0: "°",
    0xB1: "±",
    0xB3: "≥",
    0xA3: "≤",
    0x2D: "\u2212",
}
_SIGNS = {f"{W}tab": " ", f"{W}cr": LINE_BREAK, f"{W}noBreakHyphen": "\u2011", f"{W}ptab": " "}


@dataclass(slots=True)
class _Field:
    """A field of Word's that has begun and not ended; its code comes before its result."""

    code: str = ""
    is_in_result: bool = False
    address: str = ""

    @property
    def is_contents(self) -> bool:
        return self.is_in_result and self.code.lstrip().upper().startswith(("TOC", "INDEX", "TOA"))


@dataclass(slots=True)
class WordText:
    """Reads the inside of paragraphs, and keeps what runs on over several.

    Attributes:
        links: Addresses by the id of their relation.
        note_called: Called with the kind and the id of a note; returns its label.
        told: What is no part of the text.
        boxes: The texts of boxes that are anchored in the paragraph.
    """

    styles: dict[str, WordStyle]
    links: dict[str, str]
    note_called: Callable[[str, str], str]
    told: list[AsideWords] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    insertions: int = 0
    deletions: int = 0
    _fields: list[_Field] = field(default_factory=list)

    @property
    def is_in_contents(self) -> bool:
        """What comes next stands in a list of contents that Word made."""
        return any(one.is_contents for one in self._fields)

    def runs(self, paragraph: Element, style: WordStyle) -> list[Run]:
        """Return the runs of a paragraph."""
        return list(self._inside(paragraph, style, None, ""))

    def _inside(self, element: Element, style: WordStyle, address: str | None, title: str) -> Iterator[Run]:
        for child in element:
            tag = child.tag
            if tag == f"{W}r":
                yield from self._run(child, style, address, title)
            elif tag == f"{W}hyperlink":
                target = self.links.get(child.get(f"{R}id", ""), address)
                yield from self._inside(child, style, target, value(child, "tooltip"))
            elif tag in _PASSED:
                self.insertions += tag in {f"{W}ins", f"{W}moveTo"}
                yield from self._inside(child, style, address, title)
            elif tag in _GONE:
                self._tell_deleted(child)
            elif tag == f"{W}bookmarkStart":
                self.marks.append(value(child, "name"))
            elif tag == f"{W}fldSimple":
                found = _LINK_FIELD.match(value(child, "instr"))
                yield from self._inside(child, style, found[1] if found else address, title)
            elif tag.startswith(M):
                words = "".join(part.text or "" for part in child.iter(f"{M}t"))
                yield Run(clean_words(words), _look(style, address, title))

    def _tell_deleted(self, element: Element) -> None:
        self.deletions += 1
        words = "".join(part.text or "" for part in element.iter(f"{W}delText"))
        words = words or "".join(part.text or "" for part in element.iter(f"{W}t"))
        if words.strip():
            self.told.append(AsideWords(Aside.DELETED, words, str(self.deletions)))

    def _run(self, run: Element, style: WordStyle, address: str | None, title: str) -> Iterator[Run]:
        properties = run.find(f"{W}rPr")
        if properties is not None:
            named = self.styles.get(value(properties.find(f"{W}rStyle")))
            style = with_looks(_mixed(style, named), properties)
        if properties is not None and any(properties.find(tag) is not None for tag in _GONE):
            self._tell_deleted(run)
            return
        for child in run:
            text = self._text_of(child)
            if child.tag in {f"{W}footnoteReference", f"{W}endnoteReference"}:
                label = self.note_called(child.tag.removeprefix(W)[:-9], value(child, "id"))
                if label:
                    yield Run(label, CALL)
            elif text:
                yield from self._shown(text, style, address, title)

    def _shown(self, text: str, style: WordStyle, address: str | None, title: str) -> Iterator[Run]:
        if any(not one.is_in_result for one in self._fields):
            return
        if style.is_struck or style.is_hidden:
            if text.strip():
                self.told.append(AsideWords(Aside.STRUCK_OUT if style.is_struck else Aside.HIDDEN, text))
            return
        if style.run_name == "tied words" and is_tied(text):
            self.told.append(AsideWords(Aside.PROGRAM, text))
            return
        if style.raised:
            text = raised(text) if style.raised == "superscript" else lowered(text)
        linked = next((one.address for one in reversed(self._fields) if one.address), None)
        yield Run(clean_words(text), _look(style, address if linked is None else linked, title))

    def _text_of(self, child: Element) -> str:
        tag = child.tag
        if tag == f"{W}t":
            return child.text or ""
        if tag in _SIGNS:
            return _SIGNS[tag]
        if tag == f"{W}br":
            return LINE_BREAK if value(child, "type") in {"", "textWrapping"} else ""
        if tag == f"{W}sym":
            return _symbol(value(child, "char"))
        if tag == f"{W}fldChar":
            self._turn_field(value(child, "fldCharType"))
        elif tag == f"{W}instrText" and self._fields:
            self._fields[-1].code += (child.text or "")[:2000]
        elif tag in {f"{W}drawing", f"{W}pict", f"{W}object", f"{MC}AlternateContent"}:
            self._take_drawing(child)
        return ""

    def _turn_field(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].is_in_result = True
            found = _LINK_FIELD.match(self._fields[-1].code)
            self._fields[-1].address = found[1] if found else ""
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _take_drawing(self, drawing: Element) -> None:
        # The same drawing twice, the second time for programs that do not understand the first.
        first = drawing.find(f"{MC}Choice") if drawing.tag == f"{MC}AlternateContent" else drawing
        chosen = drawing if first is None else first
        description = next(
            (
                one.get("descr", "")
                for one in chosen.iter()
                if one.tag.endswith("}docPr") and one.get("descr")
            ),
            "",
        )
        if description:
            self.told.append(AsideWords(Aside.PICTURE, description))
        for one in chosen.iter():
            if one.tag.endswith("}txbxContent"):
                self.boxes.append(one)
            elif one.tag == f"{A}blip" or one.tag.endswith("}imagedata"):
                target = self.links.get(one.get(f"{R}embed", "") or one.get(f"{R}id", ""), "")
                if target:
                    self.pictures.append(Picture(target, description))


def _mixed(style: WordStyle, named: WordStyle | None) -> WordStyle:
    """Return the style of a paragraph changed by that of a run in it."""
    if named is None:
        return style
    return WordStyle(
        style.name,
        run_name=named.name,
        is_bold=style.is_bold if named.is_bold is None else named.is_bold,
        is_italic=style.is_italic if named.is_italic is None else named.is_italic,
        is_struck=style.is_struck if named.is_struck is None else named.is_struck,
        is_hidden=style.is_hidden if named.is_hidden is None else named.is_hidden,
        # That of the calls of notes, which are no words.
        raised="" if "reference" in named.name else named.raised or style.raised,
    )


def _look(style: WordStyle, address: str | None, title: str) -> Look:
    return Look(
        is_bold=bool(style.is_bold),
        is_italic=bool(style.is_italic),
        address=LOST_ADDRESS if style.run_name == "lost link" else address or None,
        title=title if address else "",
    )


def _symbol(written: str) -> str:
    try:
        code = int(written, 16)
    except ValueError:
        return ""
    code = code - _PRIVATE if _PRIVATE <= code < _PRIVATE + 256 else code
    return _SYMBOLS.get(code) or (chr(code) if 32 <= code < 0xD800 else "")  # noqa: PLR2004  no control sign, no half of one
