"""The styles, lists and settings of a draft as a Word document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from eesee_desktop.report.word.package import attribute

ACCENT, QUIET, PALE = "660094", "5F5A66", "B9B4C0"
_FACE = "Noto Sans"
# Word's own for scripts that the face lacks.
_OTHER_FACE = "Arial"
BULLETED, NUMBERED = 0, 1
_BULLETS = ("•", "–", "·")
_LEVELS = 9
_STEP = 400  # twentieths of a point, by which each list is set in
_HANGING = 340
LISTS_DEEP = 5
INNER_HEADINGS = 6


def style_sheet(language: str) -> str:
    """Return all styles."""
    tag = attribute(language)
    defaults = (
        f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{_FACE}" w:hAnsi="{_FACE}" w:eastAsia="{_FACE}" '
        f'w:cs="{_OTHER_FACE}"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val={tag} w:eastAsia={tag} '
        f"w:bidi={tag}/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
        '<w:spacing w:after="160" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    )
    return defaults + "".join((*_headings(), *_of_text(), *_of_lists(), *_small(), *_of_runs(), _table()))


def _paragraph(
    identity: str, name: str, inside: str = "", looks: str = "", *, following: str = "Normal"
) -> str:
    of_paragraph = f"<w:pPr>{inside}</w:pPr>" if inside else ""
    of_runs = f"<w:rPr>{looks}</w:rPr>" if looks else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{identity}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/>'
        f'<w:next w:val="{following}"/><w:qFormat/>{of_paragraph}{of_runs}</w:style>'
    )


def _headings() -> Iterator[str]:
    yield '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
    for level, size in ((1, 40), (2, 34), (3, 28)):
        yield _paragraph(
            f"Heading{level}",
            f"heading {level}",
            f'<w:keepNext/><w:keepLines/><w:spacing w:before="{400 - 60 * level}" w:after="140"/>'
            f'<w:outlineLvl w:val="{level - 1}"/>',
            f'<w:b/><w:bCs/><w:color w:val="{ACCENT}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>',
        )
    # The headings that a text has itself stand below those of the report, in levels of their own, so that they come
    # back as what they were.
    for level in range(1, INNER_HEADINGS + 1):
        yield _paragraph(
            f"InnerHeading{level}",
            f"inner heading {level}",
            '<w:keepNext/><w:keepLines/><w:spacing w:before="200" w:after="80"/>'
            f'<w:outlineLvl w:val="{min(2 + level, _LEVELS - 1)}"/>',
            "<w:b/><w:bCs/>",
        )


def _of_text() -> Iterator[str]:
    yield _paragraph(
        "Title",
        "Title",
        '<w:spacing w:before="2400" w:after="120"/>',
        f'<w:color w:val="{QUIET}"/><w:sz w:val="32"/><w:szCs w:val="32"/>',
    )
    yield _paragraph(
        "Subtitle",
        "Subtitle",
        "",
        f'<w:b/><w:bCs/><w:color w:val="{ACCENT}"/><w:sz w:val="64"/><w:szCs w:val="64"/>',
    )
    yield _paragraph("Quote", "Quote", '<w:ind w:left="567"/>', "<w:i/><w:iCs/>", following="Quote")
    yield _paragraph(
        "Score",
        "score",
        '<w:spacing w:before="120" w:after="80"/>',
        f'<w:b/><w:bCs/><w:color w:val="{ACCENT}"/><w:sz w:val="44"/><w:szCs w:val="44"/>',
    )


def _of_lists() -> Iterator[str]:
    yield _paragraph(
        "ListParagraph", "List Paragraph", '<w:spacing w:after="80"/>', following="ListParagraph"
    )
    for level in range(1, LISTS_DEEP + 1):
        name = "List Continue" if level == 1 else f"List Continue {level}"
        inside = f'<w:spacing w:after="80"/><w:ind w:left="{_STEP * level}"/>'
        yield _paragraph(f"ListContinue{level}", name, inside, following=f"ListContinue{level}")
        inside = f'<w:ind w:left="{_STEP * level + 300}"/>'
        yield _paragraph(
            f"ListQuote{level}",
            f"list quote {level}",
            inside,
            "<w:i/><w:iCs/>",
            following=f"ListQuote{level}",
        )


def _small() -> Iterator[str]:
    quiet = f'<w:color w:val="{QUIET}"/><w:sz w:val="17"/><w:szCs w:val="17"/>'
    yield _paragraph("Remark", "remark", '<w:spacing w:after="80"/>', quiet)
    yield _paragraph(
        "Label",
        "label",
        '<w:keepNext/><w:spacing w:before="160" w:after="40"/>',
        f'<w:b/><w:bCs/><w:color w:val="{ACCENT}"/><w:sz w:val="17"/><w:szCs w:val="17"/>',
    )
    yield _paragraph("TableText", "table text", '<w:spacing w:after="40" w:line="264" w:lineRule="auto"/>')
    yield _paragraph(
        "TableHead",
        "table head",
        '<w:keepNext/><w:spacing w:after="40"/>',
        "<w:b/><w:bCs/>",
        following="TableText",
    )
    yield _paragraph(
        "FootnoteText", "footnote text", '<w:spacing w:after="40"/>', '<w:sz w:val="17"/><w:szCs w:val="17"/>'
    )
    tabs = '<w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs><w:spacing w:after="0"/>'
    yield _paragraph("Header", "header", tabs, quiet)
    yield _paragraph("Footer", "footer", tabs, quiet)
    yield _paragraph(
        "TOCHeading",
        "TOC Heading",
        "<w:keepNext/>",
        '<w:b/><w:bCs/><w:sz w:val="40"/><w:szCs w:val="40"/>',
    )
    for level in (1, 2, 3):
        inside = f'<w:spacing w:after="40"/><w:ind w:left="{_STEP * (level - 1)}"/>'
        yield _paragraph(f"TOC{level}", f"toc {level}", inside)


def _of_runs() -> Iterator[str]:
    for identity, name, looks in (
        ("FootnoteReference", "footnote reference", '<w:vertAlign w:val="superscript"/>'),
        ("Hyperlink", "Hyperlink", f'<w:color w:val="{ACCENT}"/><w:u w:val="single"/>'),
        ("TiedWords", "tied words", f'<w:color w:val="{QUIET}"/>'),
        ("LostLink", "lost link", f'<w:u w:val="dotted" w:color="{PALE}"/>'),
    ):
        yield (
            f'<w:style w:type="character" w:styleId="{identity}"><w:name w:val="{name}"/>'
            f"<w:rPr>{looks}</w:rPr></w:style>"
        )


def _table() -> str:
    borders = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{PALE}"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    return (
        '<w:style w:type="table" w:styleId="EeseeTable"><w:name w:val="eesee table"/><w:tblPr>'
        f"<w:tblBorders>{borders}</w:tblBorders><w:tblCellMar>"
        '<w:top w:w="40" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/>'
        '<w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    )


def numbering(lists: Sequence[tuple[int, int, int]]) -> str:
    """Return the lists of a document.

    Args:
        lists: Kind, level from 0 and first number of each; the id of a list is its position, from 1.
    """
    # Each list has a definition of its own: LibreOffice takes lists of one definition for one list.
    kinds = "".join(
        f'<w:abstractNum w:abstractNumId="{position}"><w:multiLevelType w:val="multilevel"/>'
        f"{''.join(_level(kind, level, first if level == begun else 1) for level in range(_LEVELS))}</w:abstractNum>"
        for position, (kind, begun, first) in enumerate(lists, 1)
    )
    numbers = "".join(
        f'<w:num w:numId="{position}"><w:abstractNumId w:val="{position}"/></w:num>'
        for position in range(1, len(lists) + 1)
    )
    return kinds + numbers


def _level(kind: int, level: int, first: int) -> str:
    form, text = (
        ("bullet", _BULLETS[min(level, len(_BULLETS) - 1)])
        if kind == BULLETED
        else ("decimal", f"%{level + 1}.")
    )
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="{first}"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{_STEP * (level + 1)}" w:hanging="{_HANGING}"/></w:pPr></w:lvl>'
    )


def settings(language: str) -> str:
    """Return how the document is opened."""
    return (
        '<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
        # Without it Word opens the document in the compatibility mode of 2007.
        '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
        f'w:val="15"/></w:compat><w:themeFontLang w:val={attribute(language)}/>'
    )
