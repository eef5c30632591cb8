"""Documents as the text that the reader of reports takes, and what no reader of them sees, told."""

from __future__ import annotations

import itertools
import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.intake.documents.reading import document_of, read_report_file
from eesee_desktop.intake.documents.written import Aside, Document
from eesee_desktop.markup.write import write
from support_assessments import example_instrument
from support_documents import open_document, paragraph, word_document, words_in, zipped

_STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="Titre1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Looks"><w:name w:val="Looks"/>'
    '<w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/><w:rPr><w:i/></w:rPr></w:style>'
)
_NUMBERING = (
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
)

_JOINED = (
    "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>One and </w:t></w:r></w:p>"
    "<w:p><w:r><w:t>two</w:t></w:r></w:p>"
)
_FIELD = (
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK "https://example.org/x"</w:instrText>'
    '<w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>here</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)
_TABLE_OF_FOUR = (
    f"<w:tbl><w:tr><w:tc>{paragraph('A')}</w:tc><w:tc>{paragraph('B')}</w:tc></w:tr>"
    f"<w:tr><w:tc>{paragraph('1')}</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"
)


def _document(data: bytes) -> Document:
    found = document_of(data)
    assert found is not None
    return found


def _text(body: str, **parts: str) -> str:
    return write(_document(word_document(body, styles=_STYLES, numbering=_NUMBERING, **parts)).blocks)


def _listed(text: str, number: int, level: int = 0, style: str = "") -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return paragraph(text, f'{named}<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


@pytest.mark.parametrize(
    ("body", "written"),
    [
        (paragraph("A title", '<w:pStyle w:val="Titre1"/>'), "# A title"),
        (paragraph("By what it is based on", '<w:pStyle w:val="Mine"/>'), "# By what it is based on"),
        (paragraph("By its outline", '<w:pStyle w:val="Looks"/>'), "## By its outline"),
        (paragraph("By its own outline", '<w:outlineLvl w:val="2"/>'), "### By its own outline"),
        (paragraph("Quoted", '<w:pStyle w:val="Zitat"/>'), "> Quoted"),
        (paragraph("Strong", look="<w:b/>"), "**Strong**"),
        (paragraph("Off", look='<w:b w:val="0"/>'), "Off"),
        (f"{_listed('One', 1)}{_listed('Two', 1)}", "1. One\n2. Two"),
        (f"{_listed('a', 2)}{_listed('b', 2, 1)}{_listed('c', 2)}", "- a\n  - b\n- c"),
        (
            f"{_listed('Principle', 1, 0, 'Titre1')}{_listed('Dimension', 1, 1, 'Looks')}",
            "# 1. Principle\n\n## 1.1 Dimension",
        ),
        (paragraph("2024 to 6", look='<w:vertAlign w:val="superscript"/>'), "2024 to 6"),
        (paragraph("26", look='<w:vertAlign w:val="superscript"/>'), "²⁶"),
        ("<w:p><w:ins><w:r><w:t>Came</w:t></w:r></w:ins></w:p>", "Came"),
        (_JOINED, "One and two"),
        (_FIELD, "[here](https://example.org/x)"),
        (_TABLE_OF_FOUR, "| A | B |\n| --- | --- |\n| 1 |  |"),
        (
            f"<w:tbl><w:tr><w:tc>{paragraph('A frame of one cell is no table.')}</w:tc></w:tr></w:tbl>",
            "A frame of one cell is no table.",
        ),
    ],
)
def test_styles_and_looks_of_word_become_the_forms_of_a_text(body: str, written: str) -> None:
    """Headings by style, by what it is based on or by outline; numbers that Word counts; lists; links; tables."""
    assert _text(body) == written


def test_notes_of_word_stand_behind_the_text_in_the_order_of_their_calls() -> None:
    """The number of a note is that of its call, whatever Word calls it inside the file."""
    call = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    notes = "".join(
        f'<w:footnote w:id="{number}">{paragraph(text)}</w:footnote>' for number, text in ((7, "B"), (9, "A"))
    )
    body = f"<w:p><w:r><w:t>One</w:t></w:r>{call.format(9)}<w:r><w:t> two</w:t></w:r>{call.format(7)}</w:p>"
    assert _text(body, footnotes=notes) == "One[^1] two[^2]\n\n[^1]: A\n\n[^2]: B"


@pytest.mark.parametrize(
    ("body", "aside", "words"),
    [
        (paragraph("Struck", look="<w:strike/>"), Aside.STRUCK_OUT, "Struck"),
        (paragraph("Twice", look="<w:dstrike/>"), Aside.STRUCK_OUT, "Twice"),
        (paragraph("Unseen", look="<w:vanish/>"), Aside.HIDDEN, "Unseen"),
        ("<w:p><w:del><w:r><w:delText>Gone</w:delText></w:r></w:del></w:p>", Aside.DELETED, "Gone"),
        (paragraph("1.1 Law 7", '<w:pStyle w:val="TOC1"/>'), Aside.CONTENTS, "1.1 Law 7"),
    ],
)
def test_what_is_no_part_of_the_text_is_told(body: str, aside: Aside, words: str) -> None:
    """Struck out, hidden, deleted, listed as contents: kept out of the text, and told with its words."""
    found = _document(word_document(body + paragraph("Text"), styles=_STYLES))
    assert write(found.blocks) == "Text"
    assert [(told.aside, told.words) for told in found.told] == [(aside, words)]


def test_comments_and_tracked_changes_are_counted_and_told() -> None:
    """A report with remarks of its editors: each remark is told, the changes are counted, the text is the new one."""
    body = (
        paragraph("Principle 1: Respect", '<w:pStyle w:val="Titre1"/>')
        + paragraph("1.1 Freedom of association", '<w:pStyle w:val="Looks"/>')
        + "<w:p><w:r><w:t>The law is </w:t></w:r><w:del><w:r><w:delText>bad</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r></w:p>"
    )
    comments = f'<w:comment w:id="0" w:author="Somebody">{paragraph("Is this so?")}</w:comment>'
    numbers = itertools.count(1)
    data = word_document(body, styles=_STYLES, comments=comments)
    reading = read_report_file(data, example_instrument(), lambda: f"{next(numbers):032x}")
    assert dict(reading.values) == {"1.1.narrative": "The law is new."}
    assert (reading.insertions, reading.deletions) == (1, 1)
    assert {(piece.reason, piece.words) for piece in reading.account.told if not piece.is_standing} == {
        ("deleted", "bad"),
        ("comment", "Is this so?"),
    }
    assert "Somebody" not in repr(reading)


_WORDS = st.text(st.sampled_from("abc éß١२ـ،.,-:"), min_size=1, max_size=20).filter(str.strip)
_LOOKS = st.sampled_from(["", "<w:b/>", "<w:i/>", "<w:strike/>", "<w:vanish/>"])
_RUNS = st.tuples(_WORDS, _LOOKS).map(lambda run: f"<w:r><w:rPr>{run[1]}</w:rPr><w:t>{run[0]}</w:t></w:r>")
_INLINE = st.one_of(
    _RUNS,
    _RUNS.map(lambda run: f"<w:ins>{run}</w:ins>"),
    _WORDS.map(lambda words: f"<w:del><w:r><w:delText>{words}</w:delText></w:r></w:del>"),
    _RUNS.map(lambda run: f"<w:hyperlink>{run}</w:hyperlink>"),
    _RUNS.map(lambda run: f"<w:sdt><w:sdtContent>{run}</w:sdtContent></w:sdt>"),
)
_STYLE = st.sampled_from(["", "Titre1", "Looks", "TOC1", "Zitat"])
_PARAGRAPH = st.tuples(_STYLE, st.lists(_INLINE, max_size=4)).map(
    lambda one: f'<w:p><w:pPr><w:pStyle w:val="{one[0]}"/></w:pPr>{"".join(one[1])}</w:p>'
)
_TABLE = st.lists(st.lists(_PARAGRAPH, min_size=1, max_size=3), min_size=1, max_size=3).map(
    lambda rows: (
        "<w:tbl>"
        + "".join(f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in row)}</w:tr>" for row in rows)
        + "</w:tbl>"
    )
)


@settings(deadline=None)
@given(st.lists(st.one_of(_PARAGRAPH, _TABLE), min_size=1, max_size=6).map("".join))
def test_every_word_of_a_document_is_in_its_text_or_told(body: str) -> None:
    """Text and what is told are the document, letter for letter, whatever stands in it."""
    found = _document(word_document(body, styles=_STYLES))
    letters = "".join(block.text for block in found.blocks) + "".join(told.words for told in found.told)
    assert sorted(letters.replace("\n", "").replace(" ", "")) == sorted(words_in(body).replace(" ", ""))


def _bomb() -> bytes:
    return word_document(paragraph(" " * 60_000_000))


def _many() -> bytes:
    return word_document("<w:p/>" * 3_000_001)


def _deep() -> bytes:
    return word_document("<w:sdt><w:sdtContent>" * 400 + "</w:sdtContent></w:sdt>" * 400)


def _entities() -> bytes:
    text = '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document xmlns:w="x"><w:body>&a;</w:body></w:document>'
    return zipped({"word/document.xml": text})


def _broken() -> bytes:
    return word_document("<w:p>").replace(b"</w:body>", b"<w:body>", 1)


def _locked() -> bytes:
    stream = BytesIO(word_document(paragraph("x")))
    with zipfile.ZipFile(stream) as archive:
        data = bytearray(stream.getvalue())
        for entry in archive.infolist():
            data[entry.header_offset + 6] |= 1
    start = data.find(b"PK\x01\x02")
    while start >= 0:
        data[start + 8] |= 1
        start = data.find(b"PK\x01\x02", start + 4)
    return bytes(data)


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (_bomb, "too_large"),
        (_many, "too_large"),
        (_deep, "damaged"),
        (_entities, "damaged"),
        (_broken, "damaged"),
        (_locked, "locked"),
        (lambda: word_document("<w:p/>"), "empty"),
        (lambda: zipped({"xl/workbook.xml": "<a/>"}), "other_file"),
        (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "old_document"),
        (lambda: b"{\\rtf1 Text}", "rich_text"),
        (lambda: b"%PDF-1.7\n%%EOF\n", "damaged"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(make: Callable[[], bytes], reason: str) -> None:
    """Bombs, damage, passwords and other files: none is read, each is told as what it is."""
    with pytest.raises(KnownError) as caught:
        read_report_file(make(), example_instrument(), lambda: "0" * 32)
    assert caught.value.code is ErrorCode.REPORT_NOT_READABLE
    assert caught.value.facts["reason"] == reason


def test_a_web_page_is_read_with_its_notes() -> None:
    """What pandoc and others write as notes are notes; what is struck out is told."""
    page = (
        '<!DOCTYPE html><html><body><h2>1.1 Law</h2><p>The law<a href="#fn1" id="fnref1"><sup>1</sup></a> '
        "<del>old</del>holds.</p><ol><li id='fn1'><p>See <a href='https://example.org'>there</a>."
        "<a href='#fnref1'>↩</a></p></li></ol></body></html>"
    )
    found = _document(page.encode())
    assert (
        write(found.blocks) == "## 1.1 Law\n\nThe law[^1] holds.\n\n[^1]: See [there](https://example.org)."
    )
    assert [(told.aside, told.words) for told in found.told] == [(Aside.STRUCK_OUT, "old")]


_OPEN_STYLES = (
    '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="T2" style:family="text">'
    '<style:text-properties style:text-line-through-style="solid"/></style:style>'
    '<style:style style:name="Quotations" style:family="paragraph"/>'
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>'
    '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/>'
    '<text:list-level-style-bullet text:level="2"/></text:list-style>'
)
_OPEN_LIST = (
    '<text:list text:style-name="L1"><text:list-item><text:p>One</text:p><text:list><text:list-item>'
    "<text:p>inside</text:p></text:list-item></text:list></text:list-item>"
    "<text:list-item><text:p>Two</text:p></text:list-item></text:list>"
)


@pytest.mark.parametrize(
    ("body", "written"),
    [
        ('<text:h text:outline-level="3">A title</text:h>', "### A title"),
        ('<text:p text:style-name="P1">Quoted</text:p>', "> Quoted"),
        (
            '<text:p>a <text:span text:style-name="T1">b</text:span><text:s text:c="3"/>c</text:p>',
            "a **b**   c",
        ),
        ("<text:p>a<text:line-break/>b</text:p>", "a\\\nb"),
        (
            '<text:p><text:a xlink:href="https://example.org/x">here</text:a></text:p>',
            "[here](https://example.org/x)",
        ),
        (_OPEN_LIST, "1. One\n   - inside\n2. Two"),
    ],
)
def test_styles_and_looks_of_an_odt_become_the_forms_of_a_text(body: str, written: str) -> None:
    """Headings, quotations, looks, links and lists in lists, as in a .docx."""
    assert write(_document(open_document(body, _OPEN_STYLES)).blocks) == written


def test_what_is_no_part_of_an_odt_is_told() -> None:
    """Struck out words, remarks and what was deleted by a tracked change."""
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
        '<text:p>A<text:span text:style-name="T2">struck</text:span>'
        "<office:annotation><text:p>Is this so?</text:p></office:annotation></text:p>"
    )
    found = _document(open_document(body, _OPEN_STYLES))
    assert write(found.blocks) == "A"
    assert {(told.aside, told.words) for told in found.told} == {
        (Aside.DELETED, "gone"),
        (Aside.STRUCK_OUT, "struck"),
        (Aside.COMMENT, "Is this so?"),
    }
    assert found.deletions == 1
