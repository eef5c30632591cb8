"""Markdown as it is stored, read into the blocks that the writing surface knows.

Whatever is not among them (quotations, code, tables, HTML) keeps its words and loses its form; no text is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from eesee_desktop.domain.narrative import clean_text
from eesee_desktop.ui.editor.prose import LINE_BREAK, PLAIN, Block, BlockKind, Look, Run, clean_words, merged

_LIST_KINDS = {"bullet_list_open": BlockKind.BULLETED, "ordered_list_open": BlockKind.NUMBERED}
# Deeper than this the parser stops and would drop the rest; nobody writes so.
_NESTING = 200
_TOO_DEEP = re.compile(r"^(?:[ \t]*(?:>|[-+*]|[0-9]{1,9}[.)])){60}", re.MULTILINE)
_TOO_INDENTED = re.compile(r"^ {200}", re.MULTILINE)


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": _NESTING})
    # A definition of a reference would vanish from the text; addresses are kept as they were written.
    parser.disable("reference")
    parser.normalizeLink = _as_written  # type: ignore[method-assign,assignment]  # the documented way to say so
    parser.validateLink = _any_address  # type: ignore[method-assign,assignment]  # as above
    return parser


def read_markdown(markdown: str) -> tuple[Block, ...]:
    """Return the blocks of a text; an empty text has none."""
    text = clean_text(markdown)
    if _TOO_DEEP.search(text) or _TOO_INDENTED.search(text):
        lines = (" ".join(clean_words(line).split()) for line in text.split("\n"))
        return tuple(Block(runs=(Run(line),)) for line in lines if line)
    return tuple(_Reader(_parser().parse(text)).blocks())


def read_line(markdown: str) -> tuple[Run, ...]:
    """Return the runs of what stands inside one block."""
    tokens = _parser().parseInline(markdown)
    return _runs(tokens[0].children or []) if tokens else ()


class _Reader:
    """Walks the parser's tokens and keeps account of the lists it is in."""

    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._lists: list[tuple[BlockKind, int]] = []
        self._begins_item = False
        self._starts_list = False
        self._heading = 0

    def blocks(self) -> Iterator[Block]:
        """Yield the blocks in their order."""
        for token in self._tokens:
            if token.type in _LIST_KINDS:
                self._lists.append((_LIST_KINDS[token.type], int(token.attrs.get("start", 1))))
                self._starts_list = True
            elif token.type in {"bullet_list_close", "ordered_list_close"}:
                self._lists.pop()
            elif token.type == "list_item_open":
                self._begins_item = True
            elif token.type == "heading_open":
                self._heading = int(token.tag[1:])
            elif token.type == "inline":
                yield from self._block(_runs(token.children or []))
            elif token.type in {"fence", "code_block"}:
                yield from self._code(token)

    def _block(self, runs: tuple[Run, ...]) -> Iterator[Block]:
        heading, self._heading = self._heading, 0
        if not "".join(run.text for run in runs).strip():
            return
        if self._lists and self._begins_item:
            kind, start = self._lists[-1]
            first = start if self._starts_list else 1
            yield Block(kind, len(self._lists), runs, first)
            self._begins_item = self._starts_list = False
        elif heading and not self._lists:
            yield Block(BlockKind.HEADING, heading, runs)
        else:
            yield Block(BlockKind.PARAGRAPH, len(self._lists), runs)

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
            found.append(Run("", looks[-1]))
        elif token.type in {"strong_close", "em_close", "link_close"}:
            looks.pop()
        elif token.type == "image":
            found.append(_picture(token, look))
        elif token.type in {"softbreak", "hardbreak"}:
            found.append(Run(" " if token.type == "softbreak" else LINE_BREAK, look))
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
    if look.address is not None:
        return Run(words or clean_words(address), look)
    return Run(words or clean_words(address), replace(look, address=address))


def _on_one_line(title: str) -> str:
    return " ".join(title.replace('"', "'").replace("\\", "/").split())


def _as_written(address: str) -> str:
    return address


def _any_address(_: str) -> bool:
    return True
