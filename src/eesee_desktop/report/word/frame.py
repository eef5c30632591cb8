"""What is around the text of a draft as a Word document: pages, head and foot, contents, the picture's frame."""

from __future__ import annotations

from collections.abc import Sequence

from eesee_desktop.report.content import DraftContent, Paper
from eesee_desktop.report.messages.phrases import Phrase
from eesee_desktop.report.messages.words import Words
from eesee_desktop.report.state_words import identification, marks_of
from eesee_desktop.report.word.package import attribute, picture_relation, relation_of
from eesee_desktop.report.word.prose import paragraph, run

_SIZES = {Paper.A4: (11906, 16838), Paper.LETTER: (12240, 15840)}
_TEXT_WIDTH = 9006
_EMU = 12700  # of a point
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ps", "ur"})
# Not every word processor heeds the direction of a run.
_FROM_THE_LEFT = "\u200e"
_PLACE = "\N{OBJECT REPLACEMENT CHARACTER}"


def is_mirrored(language: str) -> bool:
    """Tell whether pages in a language (BCP 47) are read from the right."""
    return language.partition("-")[0].lower() in _RIGHT_TO_LEFT


def section_properties(paper: Paper, language: str) -> str:
    """Return the page, and what stands on each but the first."""
    width, height = _SIZES[paper]
    side = (width - _TEXT_WIDTH) // 2
    direction = "<w:bidi/>" if is_mirrored(language) else ""
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="{relation_of("header")}"/>'
        f'<w:footerReference w:type="default" r:id="{relation_of("footer")}"/>'
        f'<w:pgSz w:w="{width}" w:h="{height}"/><w:pgMar w:top="1440" w:right="{side}" w:bottom="1440" '
        f'w:left="{side}" w:header="720" w:footer="720" w:gutter="0"/><w:titlePg/>{direction}</w:sectPr>'
    )


def from_the_left(figures: str, language: str) -> str:
    """Return groups of digits or a calculation as they keep their order on pages that are read from the right."""
    return f"{_FROM_THE_LEFT}{figures}" if is_mirrored(language) else figures


def header(content: DraftContent, words: Words) -> str:
    """Return the head of the pages."""
    left = f"{content.country_name} · {words(Phrase.TITLE)}"
    marks = " · ".join(mark.upper() for mark in marks_of(content, words))
    return paragraph(f"{run(left)}{_TAB}{run(marks)}", "Header", is_mirrored=is_mirrored(content.language))


def footer(content: DraftContent, words: Words) -> str:
    """Return the foot of the pages: revision, check code, and the number of the page."""
    code = content.check_code
    left = identification(content, words)
    if code:  # read aloud group by group
        left = left.replace(code, from_the_left(code, content.language))
    before, _, after = words(Phrase.PAGE_OF, page=_PLACE).partition(_PLACE)
    numbers = f"{run(before)}{_simple_field('PAGE')}{run(after)}{_simple_field('NUMPAGES')}"
    return paragraph(f"{run(left)}{_TAB}{numbers}", "Footer", is_mirrored=is_mirrored(content.language))


_TAB = "<w:r><w:tab/></w:r>"


def _simple_field(code: str) -> str:
    return f'<w:fldSimple w:instr=" {code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def heading_anchor(number: int) -> str:
    """Return the bookmark of a heading that the contents lead to."""
    return f"_Toc{100000 + number}"


def contents_field(title: str, headings: Sequence[tuple[int, str]], language: str) -> list[str]:
    """Return the contents as a field, which Word fills with page numbers when the document is opened.

    Args:
        headings: Level and words of each.
    """
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r>'
        '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" \\h \\z </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    rows = [
        paragraph(
            f'{"" if number > 1 else begin}<w:hyperlink w:anchor="{heading_anchor(number)}" w:history="1">'
            f"{run(words)}</w:hyperlink>",
            f"TOC{level}",
            text=words,
            is_mirrored=is_mirrored(language),
        )
        for number, (level, words) in enumerate(headings, 1)
    ]
    end = paragraph('<w:r><w:fldChar w:fldCharType="end"/></w:r>')
    head = paragraph(
        run(title), "TOCHeading", "<w:pageBreakBefore/>", text=title, is_mirrored=is_mirrored(language)
    )
    inside = f"{head}{''.join(rows)}{end}"
    kind = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
    return [f"<w:sdt><w:sdtPr>{kind}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"]


def drawing(width: float, height: float, name: str, description: str) -> str:
    """Return a run with the picture of the scores.

    Args:
        width: In points.
        description: What it shows, for those who do not see it.
    """
    size = f'cx="{round(width * _EMU)}" cy="{round(height * _EMU)}"'
    named = f'id="1" name={attribute(name)} descr={attribute(description)}'
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f'<wp:docPr {named}/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr id="1" name={attribute(name)}/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{picture_relation()}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )
