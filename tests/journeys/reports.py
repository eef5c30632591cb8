"""The reports of the journeys as the files that they arrive in: Word documents of two kinds, OpenDocument, a web page.

What they say was made up; countries are real, so that the program knows their names.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape
from pathlib import Path

from support_documents import open_document, paragraph, word_document

TEXTS = Path(__file__).parents[1] / "data" / "journeys"
_HEADING = re.compile(r"(#+) (.*)")
_LINK = re.compile(r"\[([^\]]*)\]\(([^)]*)\)")
_NOTE = re.compile(r"\*([^*]+)\*")
_BOLD = "<w:b/>"
_ITEM = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
_BULLETS = (
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>'
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
)
_STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="Titre{level}"><w:name w:val="heading {level}"/></w:style>'
    for level in (1, 2, 3)
)


def report_text(language: str) -> str:
    """Return the report of a language, in Markdown."""
    return (TEXTS / f"{language}.md").read_text(encoding="utf-8")


def write_report(language: str, folder: Path) -> Path:
    """Write the report of a language as the kind of file that it comes in; return the file."""
    make, ending = _KINDS[language]
    path = folder / f"report-{language}.{ending}"
    path.write_bytes(make(report_text(language)))
    return path


def bold_word(text: str) -> bytes:
    """Return a .docx whose headings are paragraphs in bold type, as most people make them."""
    return _word(text, lambda _, words: paragraph(words, look=_BOLD))


def styled_word(text: str) -> bytes:
    """Return a .docx whose headings are of the styles for headings."""
    return _word(text, lambda level, words: paragraph(words, f'<w:pStyle w:val="Titre{level}"/>'))


def open_text(text: str) -> bytes:
    """Return an .odt."""
    return open_document("".join(map(_open_block, text.strip().split("\n\n"))))


def web_page(text: str) -> bytes:
    """Return a web page."""
    blocks = "\n".join(map(_web_block, text.strip().split("\n\n")))
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>\n{blocks}\n</body></html>'.encode()
    )


def _word(text: str, heading: Callable[[int, str], str]) -> bytes:
    body = []
    for block in text.strip().split("\n\n"):
        found = _HEADING.fullmatch(block)
        if found is not None:
            body.append(heading(len(found[1]), escape(found[2])))
        elif block.startswith("- "):
            body += [paragraph(_plain(item[2:]), _ITEM) for item in block.split("\n")]
        else:
            body.append(_word_paragraph(block))
    return word_document("".join(body), styles=_STYLES, numbering=_BULLETS)


def _word_paragraph(block: str) -> str:
    """Return a paragraph of Word's, a link in it as the field that it is there."""
    runs = []
    for at, part in enumerate(_LINK.split(_NOTE.sub(r"\1", block))):
        if at % 3 == 1:
            target = _LINK.findall(block)[at // 3][1]
            inside = f'<w:r><w:t xml:space="preserve">{escape(part)}</w:t></w:r>'
            runs.append(
                f'<w:fldSimple w:instr=" HYPERLINK &quot;{escape(target)}&quot; ">{inside}</w:fldSimple>'
            )
        elif at % 3 == 0:
            runs.append(f'<w:r><w:t xml:space="preserve">{escape(part)}</w:t></w:r>')
    return f"<w:p>{''.join(runs)}</w:p>"


def _open_block(block: str) -> str:
    found = _HEADING.fullmatch(block)
    if found is not None:
        return f'<text:h text:outline-level="{len(found[1])}">{escape(found[2])}</text:h>'
    if block.startswith("- "):
        items = (f"<text:p>{_plain(item[2:])}</text:p>" for item in block.split("\n"))
        inside = "".join(f"<text:list-item>{item}</text:list-item>" for item in items)
        return f"<text:list>{inside}</text:list>"
    linked = _LINK.sub(r'<text:a xlink:href="\2">\1</text:a>', escape(block, quote=False))
    plain = _NOTE.sub(r"\1", linked)
    return f"<text:p>{plain}</text:p>"


def _web_block(block: str) -> str:
    found = _HEADING.fullmatch(block)
    if found is not None:
        return f"<h{len(found[1])}>{escape(found[2])}</h{len(found[1])}>"
    if block.startswith("- "):
        items = "".join(f"<li>{_plain(item[2:])}</li>" for item in block.split("\n"))
        return f"<ul>{items}</ul>"
    linked = _LINK.sub(r'<a href="\2">\1</a>', escape(block, quote=False))
    slanted = _NOTE.sub(r"<i>\1</i>", linked)
    return f"<p>{slanted}</p>"


def _plain(words: str) -> str:
    return escape(_LINK.sub(r"\1", words))


_KINDS: dict[str, tuple[Callable[[str], bytes], str]] = {
    "en": (web_page, "html"),
    "fr": (bold_word, "docx"),
    "es": (styled_word, "docx"),
    "pt": (open_text, "odt"),
    "ar": (bold_word, "docx"),
}
LANGUAGES = tuple(_KINDS)
