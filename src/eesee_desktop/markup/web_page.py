"""HTML from the clipboard or from a file, of Word or of the web, reduced to what a narrative can hold.

Kept: paragraphs, headings, lists, tables, bold, italic, links, line breaks, raised and lowered figures; of files
notes too. Everything else (sizes, colours, pictures, scripts, hidden text, Word's own marks) is dropped; its visible
words stay. What is struck out and what comments say is kept apart. A table of one row or one column is taken for
what mail programs and web pages make of it, a way to place paragraphs.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from enum import StrEnum
from html.parser import HTMLParser

from eesee_desktop.domain.narrative import is_web_address
from eesee_desktop.markup.blocks import (
    CALL,
    HIGHEST_HEADING,
    LINE_BREAK,
    PLAIN,
    Block,
    BlockKind,
    CellPlace,
    Look,
    Run,
    clean_words,
    merged,
)
from eesee_desktop.markup.raised import lowered, raised

_BLOCK_TAGS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
    ]
)
_SKIPPED_TAGS = frozenset(
    ["head", "noscript", "object", "script", "select", "style", "svg", "template", "textarea", "title"]
)
_VOID_TAGS = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ]
)
_BOLD_TAGS, _ITALIC_TAGS = frozenset({"b", "strong"}), frozenset({"i", "em", "cite"})
_WEIGHT = re.compile(r"(?<![\w-])font-weight\s*:\s*(bold|bolder|normal|lighter|[1-9]00)", re.IGNORECASE)
_SLOPE = re.compile(r"(?<![\w-])font-style\s*:\s*(italic|oblique|normal)", re.IGNORECASE)
_WORD_LIST = re.compile(r"mso-list\s*:\s*l\d+\s+level(\d)", re.IGNORECASE)
_WORD_MARK = re.compile(r"mso-list\s*:\s*ignore", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all", re.IGNORECASE)
_STRUCK = re.compile(r"text-decoration(?:-line)?\s*:[^;]*line-through", re.IGNORECASE)
_COMMENT = re.compile(r"mso-(?:element|special-character)\s*:\s*comment", re.IGNORECASE)
_RAISING = re.compile(r"vertical-align\s*:\s*(super|sub)\b", re.IGNORECASE)
_STRUCK_TAGS = frozenset({"s", "strike", "del"})
# What pandoc, mammoth, Word and LibreOffice call the place of a note, and the place that calls it.
_NOTE = re.compile(
    r"_?(?:ftn|edn|fn|footnote-|endnote-|sdfootnote|sdendnote)(?P<number>[0-9]{1,4})(?:sym)?", re.IGNORECASE
)
_CALLING = re.compile(
    r"_?(?:ftnref|ednref|fnref|footnote-ref-|endnote-ref-)(?P<number>[0-9]{1,4})"
    r"|sd(?:foot|end)note(?P<other>[0-9]{1,4})anc",
    re.IGNORECASE,
)
# A mark that opens no tag, as another one follows before it ends; the parser would look for its end again and again.
_NO_TAG = re.compile(r"<(?=[A-Za-z/][^<>]*(?:<|\Z))")
_QUOTED_TAG = re.compile(
    r"<[^<>\"']{1,200}(?:\"[^\"]{0,2000}\"[^<>\"']{0,200}|'[^']{0,2000}'[^<>\"']{0,200}){1,40}>"
)
_CONDITION_END = re.compile(r"\]\s*>")
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_NUMBER = re.compile(r"\s*\(?[0-9a-zA-Z]{1,4}[.)]")
_BOLD_FROM = 600
_WIDEST_SPAN = 50  # columns; whoever writes a number without end means the rest of the row


class Apart(StrEnum):
    """Why words of a page are no part of its text."""

    STRUCK_OUT = "struck_out"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True)
class WebPage:
    """What a page says.

    Attributes:
        apart: Words that are kept apart, with why.
    """

    blocks: tuple[Block, ...]
    apart: tuple[tuple[Apart, str], ...] = ()


def read_html(html: str) -> tuple[Block, ...]:
    """Return the blocks of an HTML text that was copied: its notes are paragraphs, as they may be copied alone."""
    return _read(html, has_notes=False).blocks


def read_web_page(html: str) -> WebPage:
    """Return what a whole page says, its notes as notes."""
    return _read(html, has_notes=True)


def _read(html: str, *, has_notes: bool) -> WebPage:
    reader = _Reader(has_notes=has_notes)
    ended = _without_open_comments(html)
    reader.feed(_NO_TAG.sub(lambda mark: _as_it_is(ended, mark.start()), ended))
    reader.close()
    return WebPage(reader.finish(), tuple((why, words) for why, words in reader.apart if words.strip()))


def _without_open_comments(html: str) -> str:
    """Return HTML with comments and conditions that never end as words: the parser would look for each end."""
    last = html.rfind("-->")
    html = html[: last + 1] + html[last + 1 :].replace("<!--", "&lt;!--")
    last = max((end.start() for end in _CONDITION_END.finditer(html)), default=-1)
    return html[: last + 1] + html[last + 1 :].replace("<![", "&lt;![")


def _as_it_is(html: str, position: int) -> str:
    return "<" if _QUOTED_TAG.match(html, position) else "&lt;"


@dataclass(frozen=True, slots=True)
class _Open:
    """An element that has begun and not ended."""

    tag: str
    look: Look
    is_skipped: bool
    is_mark: bool
    apart: Apart | None = None
    raising: str = ""
    note: str = ""


class _Reader(HTMLParser):
    def __init__(self, *, has_notes: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.apart: list[tuple[Apart, str]] = []
        self._has_notes = has_notes
        self._notes: dict[str, list[Run]] = {}
        self._open: list[_Open] = []
        self._counts: Counter[str] = Counter()
        self._lists: list[BlockKind] = []
        self._blocks: list[Block] = []
        self._runs: list[Run] = []
        self._form = Block()
        self._mark = ""
        self._tables = 0
        self._table: list[Block] = []
        self._row, self._column = -1, 0
        self._cell: list[Run] | None = None
        self._span = 1

    def finish(self) -> tuple[Block, ...]:
        """Return what was read."""
        self._end_block()
        self._tables = 0
        self._end_table()
        notes = (
            Block(BlockKind.NOTE, runs=merged((Run(label, CALL), *_tidy(runs))))
            for label, runs in self._notes.items()
            if _tidy(runs)
        )
        return (*self._blocks, *notes)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        facts = {name: value or "" for name, value in attrs}
        if tag in _BLOCK_TAGS:
            self._end_block()
            self._begin_block(tag, facts)
        if tag == "br":
            self._runs.append(Run(LINE_BREAK, self._look))
        elif tag == "table":
            self._tables += 1
            if self._tables == 1:
                self._row, self._column = -1, 0
        elif tag == "tr" and self._tables == 1:
            self._row, self._column = self._row + 1, 0
        elif tag in {"td", "th"}:
            self._begin_cell(facts)
        if tag in _VOID_TAGS:
            return
        self._counts[tag] += 1
        self._open.append(self._element(tag, facts))

    def _element(self, tag: str, facts: dict[str, str]) -> _Open:
        style = facts.get("style", "")
        around = self._open[-1] if self._open else _Open("", PLAIN, is_skipped=False, is_mark=False)
        is_skipped = around.is_skipped or tag in _SKIPPED_TAGS or bool(_HIDDEN.search(style))
        is_comment = bool(_COMMENT.search(style)) or "msocom" in facts.get("class", "").lower()
        is_struck = tag in _STRUCK_TAGS or bool(_STRUCK.search(style))
        apart = Apart.COMMENT if is_comment else Apart.STRUCK_OUT if is_struck else None
        raising = _RAISING.search(style)
        note = (
            _NOTE.fullmatch(facts.get("id", ""))
            if self._has_notes and tag in {"li", "div", "aside"}
            else None
        )
        if tag == "a" and self._has_notes:
            is_skipped = self._took_call(facts.get("href", "")) or is_skipped
        return _Open(
            tag,
            _look(around.look, tag, facts),
            is_skipped,
            around.is_mark or bool(_WORD_MARK.search(style)),
            apart or around.apart,
            raising[1].lower() if raising else tag if tag in {"sup", "sub"} else around.raising,
            note["number"] if note else around.note,
        )

    def _took_call(self, address: str) -> bool:
        """Take a link inside the page for the call of a note, or for the way back from it; its words are a mark."""
        place = address[1:] if address.startswith("#") else ""
        called = _NOTE.fullmatch(place)
        if called is not None and not self._is_skipping and not (self._open and self._open[-1].apart):
            self._runs.append(Run(called["number"], CALL))
        return called is not None or _CALLING.fullmatch(place) is not None

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCK_TAGS:
            self._end_block()
        if tag in {"ul", "ol"} and self._lists:
            self._lists.pop()
        if tag in {"td", "th"} and self._tables == 1:
            self._end_cell()
        elif tag == "table" and self._tables:
            self._tables -= 1
            self._end_table()
        # Word and the web leave elements open: what was begun inside the one that ends, ends with it.
        while self._counts[tag]:
            ended = self._open.pop()
            self._counts[ended.tag] -= 1
            if ended.tag == tag:
                break

    def handle_data(self, data: str) -> None:
        if self._is_skipping:
            return
        if self._is_in_mark:
            self._mark += data
            return
        element = self._open[-1] if self._open else None
        if element is not None and element.apart is not None:
            self._keep_apart(element.apart, data)
            return
        if element is not None and element.raising:
            data = raised(data) if element.raising.startswith("sup") else lowered(data)
        self._runs.append(Run(clean_words(_BLANKS.sub(" ", data)), self._look))

    def _keep_apart(self, why: Apart, data: str) -> None:
        words = _BLANKS.sub(" ", data)
        # One comment, one stretch that was struck out: what stands together is kept together.
        if self.apart and self.apart[-1][0] is why and not data.startswith("\n"):
            words = self.apart.pop()[1] + words
        self.apart.append((why, words))

    def unknown_decl(self, data: str) -> None:
        """Pass over Word's conditional marks."""

    @property
    def _look(self) -> Look:
        return self._open[-1].look if self._open else PLAIN

    @property
    def _is_skipping(self) -> bool:
        return bool(self._open) and self._open[-1].is_skipped

    @property
    def _is_in_mark(self) -> bool:
        return bool(self._open) and self._open[-1].is_mark

    def _begin_block(self, tag: str, facts: dict[str, str]) -> None:
        if tag in {"ul", "ol"}:
            self._lists.append(BlockKind.NUMBERED if tag == "ol" else BlockKind.BULLETED)
        elif tag == "li":
            kind = self._lists[-1] if self._lists else BlockKind.BULLETED
            self._form = Block(kind, max(len(self._lists), 1))
        elif len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():  # noqa: PLR2004  h1 to h6
            self._form = Block(BlockKind.HEADING, min(int(tag[1]), HIGHEST_HEADING))
        elif match := _WORD_LIST.search(facts.get("style", "")):
            self._form = Block(BlockKind.BULLETED, int(match[1]))

    def _begin_cell(self, facts: dict[str, str]) -> None:
        """Begin a cell; those of a table inside a table are words of the cell around it."""
        if self._tables > 1 or self._row < 0:
            self._runs.append(Run(" "))
            return
        self._end_cell()
        self._cell = []
        self._span = int(facts["colspan"]) if facts.get("colspan", "").isdecimal() else 1

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        self._end_block()
        runs, self._cell = _tidy(self._cell), None
        self._table.append(Block(BlockKind.CELL, runs=runs, place=CellPlace(self._row, self._column)))
        self._column += max(1, min(self._span, _WIDEST_SPAN))

    def _end_table(self) -> None:
        """Put down the table that has ended, or its words where it was none."""
        if self._tables:
            return
        self._end_cell()
        cells, self._table = self._table, []
        is_table = len({cell.place.row for cell in cells if cell.place}) > 1 and any(
            cell.place.column for cell in cells if cell.place
        )
        self._blocks += cells if is_table else [Block(runs=cell.runs) for cell in cells if cell.runs]

    def _end_block(self) -> None:
        runs = _tidy(self._runs)
        self._runs = []
        note = self._open[-1].note if self._open else ""
        if note:
            lines = self._notes.setdefault(note, [])
            lines += [*([Run(LINE_BREAK)] if lines and runs else []), *runs]
            self._form, self._mark = Block(), ""
            return
        if self._cell is not None:
            self._form, self._mark = Block(), ""
            self._cell += [*([Run(LINE_BREAK)] if self._cell and runs else []), *runs]
            return
        form, mark = self._form, self._mark
        if not runs:
            return  # an item may begin with an empty paragraph: its form waits for its words
        self._form, self._mark = Block(), ""
        if form.is_item and _NUMBER.match(mark):
            form = replace(form, kind=BlockKind.NUMBERED)
        if form.kind is BlockKind.HEADING:
            runs = tuple(replace(run, look=replace(run.look, is_bold=False)) for run in runs)
        self._blocks.append(replace(form, runs=merged(runs)))


def _look(outer: Look, tag: str, facts: dict[str, str]) -> Look:
    look = outer
    if tag in _BOLD_TAGS:
        look = replace(look, is_bold=True)
    if tag in _ITALIC_TAGS:
        look = replace(look, is_italic=True)
    style = facts.get("style", "")
    if match := _WEIGHT.search(style):
        weight = match[1].lower()
        is_bold = int(weight) >= _BOLD_FROM if weight.isdigit() else weight.startswith("bold")
        look = replace(look, is_bold=is_bold)
    if match := _SLOPE.search(style):
        look = replace(look, is_italic=match[1].lower() != "normal")
    address = "".join(facts.get("href", "").split())
    if tag == "a" and is_web_address(address):
        look = replace(look, address=address)
    return look


def _tidy(runs: list[Run]) -> tuple[Run, ...]:
    """Return runs with blanks as a browser shows them: one between words, none at the ends of lines."""
    kept: list[Run] = []
    ends_blank = True
    for run in runs:
        text = run.text
        if ends_blank:
            text = text.lstrip(" ")
        text = re.sub(r" *\n *", LINE_BREAK, text)
        if text:
            ends_blank = text.endswith((" ", LINE_BREAK))
            kept.append(Run(text, run.look))
    while kept and not kept[-1].text.strip():
        kept.pop()
    while kept and not kept[0].text.strip():
        kept.pop(0)
    if not kept:
        return ()
    kept[-1] = Run(kept[-1].text.rstrip(), kept[-1].look)
    kept[0] = Run(kept[0].text.lstrip(), kept[0].look)
    return merged(tuple(kept))
