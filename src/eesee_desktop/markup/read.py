"""A text as it is stored, read into blocks.

Whatever is not among them (code, rules, HTML) keeps its words and loses its form; no word is lost.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from markdown_it.token import Token

from eesee_desktop.domain.narrative import clean_text
from eesee_desktop.markup import dialect
from eesee_desktop.markup.blocks import (
    CALL,
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

_LIST_KINDS = {"bullet_list_open": BlockKind.BULLETED, "ordered_list_open": BlockKind.NUMBERED}


def read(markdown: str) -> tuple[Block, ...]:
    """Return the blocks of a text, its notes behind all others; an empty text has none."""
    return tuple(each_block(markdown))


def each_block(markdown: str) -> Iterator[Block]:
    """Yield the blocks of a text; of those that nobody asks for the lines are not looked into."""
    text = clean_text(markdown)
    # Checked before parsing, because the parser silently drops what is nested too deep. As plain lines
    # nothing is lost.
    if dialect.is_too_deep(text):
        lines = (" ".join(clean_words(line).split()) for line in text.split("\n"))
        yield from (Block(runs=(Run(line),)) for line in lines if line)
        return
    reader = _Reader()
    # The order matters: reader.notes is full only after the generator before it has run to its end.
    yield from reader.blocks(dialect.parse(text))
    yield from reader.notes


def read_line(markdown: str) -> tuple[Run, ...]:
    """Return the runs of what stands inside one block."""
    return _runs(dialect.parse_line(markdown))


@dataclass(slots=True)
class _Around:
    """A list or quotation that has begun and not ended.

    Attributes:
        number: Of its present item.
        is_begun: One of its items was seen.
    """

    kind: BlockKind
    number: int = 0
    is_begun: bool = False


class _Reader:
    """Walks the parser's tokens and keeps account of what it is in."""

    def __init__(self) -> None:
        self.notes: list[Block] = []
        self._around: list[_Around] = []
        self._begins_item = False
        self._heading = 0
        self._place: CellPlace | None = None
        self._open_notes: list[list[Run]] = []

    def blocks(self, tokens: list[Token]) -> Iterator[Block]:
        """Yield the blocks in their order, all but notes."""
        for token in tokens:
            if token.type == "inline":
                yield from self._block(read_line(token.content))
            elif token.type in {"fence", "code_block"}:
                yield from self._code(token)
            elif token.type == "heading_open":
                self._heading = int(token.tag[1:])
            elif token.type == "cell":
                self._place = CellPlace(**token.meta)
            else:
                self._enter_or_leave(token)

    def _enter_or_leave(self, token: Token) -> None:
        """Keep account of lists, items, quotations and notes."""
        if token.type in _LIST_KINDS:
            self._around.append(_Around(_LIST_KINDS[token.type], int(token.attrs.get("start", 1)) - 1))
        elif token.type == "blockquote_open":
            self._around.append(_Around(BlockKind.QUOTATION))
        elif token.type in {"bullet_list_close", "ordered_list_close", "blockquote_close"}:
            self._around.pop()
        elif token.type == "list_item_open":
            self._around[-1].number += 1
            self._begins_item = True
        elif token.type == "list_item_close":
            self._begins_item = False
        elif token.type == "note_open":
            self._open_notes.append([Run(token.content, CALL)])
        elif token.type == "note_close":
            self.notes.append(Block(BlockKind.NOTE, runs=merged(tuple(self._open_notes.pop()))))

    def _block(self, runs: tuple[Run, ...]) -> Iterator[Block]:
        # Taken and cleared in one step: the token that opened it applies to the next text and to no other.
        heading, self._heading = self._heading, 0
        place, self._place = self._place, None
        has_words = bool("".join(run.text for run in runs).strip())
        if self._open_notes:
            note = self._open_notes[-1]
            # A note holds words only: what would be paragraphs in it are its lines.
            note += [*([Run(LINE_BREAK)] if len(note) > 1 else []), *runs] if has_words else []
        elif place is not None:
            yield Block(BlockKind.CELL, len(self._lists()), runs, place=place)
        elif has_words:
            yield self._formed(runs, heading)

    def _lists(self) -> list[_Around]:
        return [around for around in self._around if around.kind is not BlockKind.QUOTATION]

    def _formed(self, runs: tuple[Run, ...], heading: int) -> Block:
        lists = self._lists()
        if lists and self._begins_item:
            current = lists[-1]
            number = current.number if current.kind is BlockKind.NUMBERED else 1
            start = None if current.is_begun else number
            self._begins_item, current.is_begun = False, True
            return Block(current.kind, len(lists), runs, start)
        if heading and not lists:
            return Block(BlockKind.HEADING, heading, runs)
        is_quoted = bool(self._around) and self._around[-1].kind is BlockKind.QUOTATION
        return Block(BlockKind.QUOTATION if is_quoted else BlockKind.PARAGRAPH, len(lists), runs)

    def _code(self, token: Token) -> Iterator[Block]:
        """Keep each line of code, and what stands beside the fence, as words."""
        lines = [*([token.info.strip()] if token.info.strip() else []), *token.content.split("\n")]
        text = clean_words(LINE_BREAK.join(line.strip() for line in lines if line.strip()))
        if text:
            yield from self._block((Run(text),))


def _runs(tokens: list[Token]) -> tuple[Run, ...]:
    found: list[Run] = []
    looks = [PLAIN]
    for token in tokens:
        look = looks[-1]
        if token.type == "strong_open":
            looks.append(replace(look, is_bold=True))
        elif token.type == "em_open":
            looks.append(replace(look, is_italic=True))
        elif token.type == "link_open":
            address, title = str(token.attrs.get("href", "")), str(token.attrs.get("title", ""))
            looks.append(replace(look, address=address, title=_on_one_line(title)))
            # An empty run marks the place of a link without words, which gets its address as its text below.
            found.append(Run("", looks[-1]))
        elif token.type in {"strong_close", "em_close", "link_close"}:
            looks.pop()
        elif token.type == "image":
            found.append(_picture(token, look))
        elif token.type in {"softbreak", "hardbreak"}:
            found.append(Run(" " if token.type == "softbreak" else LINE_BREAK, look))
        elif token.type == "call":
            found.append(Run(token.content, CALL))
        else:
            found.append(Run(clean_words(token.content), look))
    return merged(_with_texts_for_bare_links(found))


def _with_texts_for_bare_links(runs: list[Run]) -> tuple[Run, ...]:
    """Return the runs with a link that has no text showing its address instead, so that it is not lost."""
    shown: list[Run] = []
    for position, run in enumerate(runs):
        following = runs[position + 1].look if position + 1 < len(runs) else PLAIN
        is_bare = run.look.address and not run.text and following.address is None
        shown.append(replace(run, text=clean_words(run.look.address or "")) if is_bare else run)
    return tuple(shown)


def _picture(token: Token, look: Look) -> Run:
    """Return a picture as a link to it: the writing surface holds words only."""
    address = str(token.attrs.get("src", ""))
    words = "".join(run.text for run in _runs(token.children or []))
    # A picture inside a link: links do not nest, and the outer one is where a reader would get to.
    if look.address is not None:
        return Run(words or clean_words(address), look)
    return Run(words or clean_words(address), replace(look, address=address))


def _on_one_line(title: str) -> str:
    # So that writing it between quotation marks needs no escapes.
    return " ".join(title.replace('"', "'").replace("\\", "/").split())
