"""The parser of the dialect: CommonMark as markdown-it reads it, with notes and simple tables, and nothing lost.

What CommonMark takes out of a text without a trace (definitions of references, addresses it deems unsafe, nesting
deeper than it likes, cells beyond the head of a table) stays in it here.
"""

from __future__ import annotations

import re
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from eesee_desktop.markup.blocks import LABEL, Alignment

# Deeper than this the parser stops and would drop the rest of the blocks; nobody writes so.
_BLOCK_NESTING = 200
# Inside a block it keeps the rest as words, and takes time in proportion to this for brackets that nobody closes.
_LINE_NESTING = 16
# A quotation needs a mark on its line, a list two columns before what stands in it: levels are bounded by both.
_TOO_DEEP = re.compile(r"^(?:[ ]*(?:>|[-+*]|[0-9]{1,9}[.)]|\[\^[^\s\]]+\]:)){40}", re.MULTILINE)
_TOO_INDENTED = re.compile(r"^[ >+*\-0-9.)]{150}", re.MULTILINE)
_RULE = re.compile(r"^[ ]*(?:(?:-[ ]*)+|(?:\*[ ]*)+)$", re.MULTILINE)

_CALL = re.compile(rf"\[\^({LABEL})\]")
_NOTE = re.compile(rf"\[\^({LABEL})\]:(?=[ \t]*\S)")
_INSIDE_NOTE = 4  # blanks before the further paragraphs of a note
_RULER = re.compile(r"(?!-\s)\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*")
_BAR = re.compile(r"(?<!\\)\|")


@lru_cache(maxsize=1)
def _block_parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": _BLOCK_NESTING})
    # What stands inside blocks is left to the other parser.
    parser.disable(["inline", "text_join"])
    # A definition of a reference would vanish from the text.
    parser.disable("reference")
    # Both may end a paragraph that stands right above.
    parser.block.ruler.before("code", "note", _note, {"alt": ["paragraph", "blockquote"]})
    parser.block.ruler.at("table", _table, {"alt": ["paragraph"]})
    parser.enable("table")
    return parser


@lru_cache(maxsize=1)
def _line_parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": _LINE_NESTING})
    # Addresses are kept as they were written.
    parser.normalizeLink = _as_written  # type: ignore[method-assign,assignment]  # the documented way to say so
    parser.validateLink = _any_address  # type: ignore[method-assign,assignment]  # as above
    parser.inline.ruler.after("image", "call", _call)
    return parser


def parse(text: str) -> list[Token]:
    """Return the tokens of the blocks of a cleaned text; of those called ``inline`` the content is yet to be parsed."""
    return _block_parser().parse(text)


def parse_line(text: str) -> list[Token]:
    """Return the tokens of what stands inside one block."""
    tokens = _line_parser().parseInline(text)
    return tokens[0].children or [] if tokens else []


def is_too_deep(text: str) -> bool:
    """Tell whether a text is nested deeper than the parser follows."""
    lines = _RULE.sub("", text.expandtabs(4))
    return _TOO_DEEP.search(lines) is not None or _TOO_INDENTED.search(lines) is not None


def _call(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  as markdown-it calls its rules
    match = _CALL.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    if not silent:
        state.push("call", "", 0).content = match[1]
    state.pos = match.end()
    return True


def _note(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001  as above
    first = state.bMarks[start] + state.tShift[start]
    match = _NOTE.match(state.src, first, state.eMarks[start])
    if match is None or state.is_code_block(start):
        return False
    if silent:
        return True
    state.push("note_open", "", 1).content = match[1]
    kept = state.bMarks[start], state.tShift[start], state.sCount[start], state.parentType
    rest = state.src[match.end() : state.eMarks[start]]
    # The rest of the line is where the text of the note begins, as the rest of a list item's first line is.
    state.bMarks[start] = match.end()
    state.tShift[start] = len(rest) - len(rest.lstrip())
    state.blkIndent += _INSIDE_NOTE
    state.sCount[start] = state.blkIndent
    state.parentType = "note"
    state.md.block.tokenize(state, start, end)
    state.bMarks[start], state.tShift[start], state.sCount[start], state.parentType = kept
    state.blkIndent -= _INSIDE_NOTE
    state.push("note_close", "", -1)
    return True


def _table(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001  as above
    if start + 1 >= end or state.is_code_block(start) or not _is_inside(state, start + 1):
        return False
    head, ruler = _line(state, start), _line(state, start + 1)
    if (
        _BAR.search(head) is None
        or _RULER.fullmatch(ruler) is None
        or len(_cells(head)) != len(_cells(ruler))
    ):
        return False
    if silent:
        return True
    rows, last = [_cells(head)], start + 2
    ends = state.md.block.ruler.getRules("blockquote")
    while last < end and _is_inside(state, last) and not state.isEmpty(last):
        if any(rule(state, last, end, True) for rule in ends):  # noqa: FBT003  as above
            break
        rows.append(_cells(_line(state, last)))
        last += 1
    # A row longer than the head keeps its last cells: the table grows instead.
    width = max(map(len, rows))
    sides = [_alignment(cell) for cell in _cells(ruler)]
    for number, row in enumerate(rows):
        for column in range(width):
            token = state.push("cell", "", 0)
            side = sides[column] if column < len(sides) else Alignment.NONE
            token.meta = {"row": number, "column": column, "alignment": side}
            inline = state.push("inline", "", 0)
            inline.content = row[column] if column < len(row) else ""
    state.line = last
    return True


def _is_inside(state: StateBlock, line: int) -> bool:
    return state.sCount[line] >= state.blkIndent and not state.is_code_block(line)


def _line(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]].strip()


def _cells(line: str) -> list[str]:
    cells = [cell.replace("\\|", "|").strip() for cell in _BAR.split(line)]
    first = 1 if line.startswith("|") else 0
    return cells[first : len(cells) - 1 if len(cells) > first + 1 and not cells[-1] else None]


def _alignment(cell: str) -> Alignment:
    sides = cell.startswith(":"), cell.endswith(":")
    return {
        (False, False): Alignment.NONE,
        (True, False): Alignment.LEFT,
        (True, True): Alignment.CENTRE,
        (False, True): Alignment.RIGHT,
    }[sides]


def _as_written(address: str) -> str:
    return address


def _any_address(_: str) -> bool:
    return True
