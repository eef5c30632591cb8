"""Markdown narratives as paragraphs.

Only the syntax tree of markdown-it is used: no text is ever handed to ReportLab's own markup, so that nothing in a
narrative can act as markup there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from markdown_it import MarkdownIt
from markdown_it.token import Token
from reportlab.platypus.flowables import Flowable, HRFlowable

from eesee_desktop.domain.narrative import is_web_address
from eesee_desktop.report.fonts import Face
from eesee_desktop.report.layout import PALE
from eesee_desktop.report.messages.phrases import Phrase
from eesee_desktop.report.messages.words import Words
from eesee_desktop.report.paragraphs import PrintedHeading, Style, TextRun, paragraph

_STEP = 17.0
_BULLETS = ("•", "–", "·")
_BARE_ADDRESS = re.compile(r"https?://[^\s<>\"]*[^\s<>\"'.,;:!?)\]}…’”»]")
_PARSER = MarkdownIt("commonmark", {"html": False})


@dataclass(slots=True)
class _List:
    """A list being read: the next number, None in a list of bullets."""

    number: int | None


@dataclass(slots=True)
class _Place:
    """Where in the nesting of lists and quotations the reader is."""

    lists: list[_List]
    quotes: int = 0
    bullet: str | None = None
    is_after_list: bool = False

    def style(self, base: Style) -> Style:
        depth = len(self.lists)
        indent = base.indent + _STEP * (depth + self.quotes)
        before = base.after if self.is_after_list else base.before
        self.is_after_list = False
        return replace(
            base,
            before=before,
            indent=indent,
            bullet_indent=indent - _STEP + 3,
            has_bar=base.has_bar or self.quotes > 0,
            after=base.after * (0.5 if depth else 1),
        )

    def take_bullet(self) -> str | None:
        bullet, self.bullet = self.bullet, None
        return bullet


def flowables(markdown: str, style: Style, words: Words) -> list[Flowable]:
    """Return the paragraphs of a Markdown text.

    Raises:
        KnownError: FONT_MISSING.
    """
    return list(_blocks(_PARSER.parse(markdown), style, words))


def inline_runs(markdown: str, words: Words) -> list[TextRun]:
    """Return a text of one paragraph as pieces; further paragraphs follow on the same line."""
    pieces: list[TextRun] = []
    for token in _PARSER.parse(markdown):
        if token.type == "inline":
            pieces += [TextRun(" ")] if pieces else []
            pieces += _pieces(token.children or [], words)
    return pieces


def _blocks(tokens: list[Token], base: Style, words: Words) -> Iterator[Flowable]:
    place = _Place([])
    heading = False
    for token in tokens:
        kind = token.type
        if kind in {"bullet_list_open", "ordered_list_open"}:
            start = token.attrGet("start")
            place.lists.append(_List(None if kind[0] == "b" else 1 if start is None else int(start)))
        elif kind in {"bullet_list_close", "ordered_list_close"}:
            place.lists.pop()
            place.is_after_list = not place.lists
        elif kind == "list_item_open":
            place.bullet = _bullet(place.lists)
        elif kind in {"blockquote_open", "blockquote_close"}:
            place.quotes += token.nesting
        elif kind in {"heading_open", "heading_close"}:
            heading = token.nesting == 1
        elif kind == "hr":
            yield HRFlowable(width="100%", thickness=0.6, color=PALE, spaceBefore=6, spaceAfter=10)
        elif kind in {"fence", "code_block"}:
            yield paragraph(_code(token.content), place.style(base), place.take_bullet())
        elif kind == "inline":
            pieces = _pieces(token.children or [], words)
            yield (
                _heading(pieces, place, base)
                if heading
                else paragraph(pieces, place.style(base), place.take_bullet())
            )


def _bullet(lists: list[_List]) -> str:
    current = lists[-1]
    if current.number is None:
        return _BULLETS[min(len(lists), len(_BULLETS)) - 1]
    current.number += 1
    return f"{current.number - 1}."


def _heading(pieces: list[TextRun], place: _Place, base: Style) -> Flowable:
    style = replace(place.style(base), face=Face.BOLD, after=3.0)
    return PrintedHeading([paragraph(pieces, style, place.take_bullet())], before=6, after=3)


def _code(content: str) -> Iterator[TextRun]:
    for number, line in enumerate(content.rstrip("\n").split("\n")):
        if number:
            yield TextRun("", is_break=True)
        indent = len(line) - len(line.lstrip(" "))
        yield TextRun("\N{NO-BREAK SPACE}" * indent + line[indent:])


def _pieces(tokens: list[Token], words: Words) -> list[TextRun]:
    pieces: list[TextRun] = []
    style = TextRun("")
    for token in tokens:
        kind = token.type
        if kind in {"strong_open", "strong_close"}:
            style = replace(style, bold=token.nesting == 1)
        elif kind in {"em_open", "em_close"}:
            style = replace(style, italic=token.nesting == 1)
        elif kind == "link_open":
            address = str(token.attrGet("href") or "")
            is_live = is_web_address(address)
            style = replace(style, address=address if is_live else "", is_lost=not is_live)
        elif kind == "link_close":
            style = replace(style, address="", is_lost=False)
        elif kind == "hardbreak":
            pieces.append(replace(style, text="", is_break=True, address="", is_lost=False))
        elif kind == "softbreak":
            pieces.append(replace(style, text=" "))
        elif kind == "image":
            pieces.append(replace(style, text=words(Phrase.PICTURE, alt=token.content)))
        elif token.content:
            pieces += _with_addresses(token.content, style)
    return pieces


def _with_addresses(text: str, style: TextRun) -> Iterator[TextRun]:
    """Yield a text with the web addresses that stand in it made live."""
    end = 0
    for match in _BARE_ADDRESS.finditer(text):
        if style.address or style.is_lost or not is_web_address(match[0]):
            continue
        if match.start() > end:
            yield replace(style, text=text[end : match.start()])
        yield replace(style, text=match[0], address=match[0])
        end = match.end()
    if end < len(text):
        yield replace(style, text=text[end:])
