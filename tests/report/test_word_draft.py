"""The draft as a Word document: all of it, in real styles, opened without repair, and naming nobody."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

import pytest

from eesee_desktop.domain.fields import FieldKind, all_fields, find_field, text_of, with_value
from eesee_desktop.markup.blocks import plain
from eesee_desktop.markup.read import read
from eesee_desktop.report.content import Paper
from eesee_desktop.report.word.draft import render_word_draft
from support_documents import part_of, words_in
from support_drafts import example_draft

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
# The order of the schema (ECMA-376, part 1, 17.3); Word repairs or refuses what is in another one.
_ORDER = {
    "pPr": (
        *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "numPr", "tabs", "bidi", "spacing", "ind"),
        *("jc", "outlineLvl", "rPr"),
    ),
    "rPr": (
        *(
            "rStyle",
            "rFonts",
            "b",
            "bCs",
            "i",
            "iCs",
            "strike",
            "color",
            "sz",
            "szCs",
            "u",
            "vertAlign",
            "rtl",
        ),
        "lang",
    ),
    "tblPr": ("tblStyle", "bidiVisual", "tblW", "tblBorders", "tblCellMar"),
    "sectPr": ("headerReference", "footerReference", "pgSz", "pgMar", "titlePg", "bidi"),
    "style": ("name", "basedOn", "next", "qFormat", "pPr", "rPr", "tblPr"),
    "settings": ("defaultTabStop", "characterSpacingControl", "footnotePr", "compat", "themeFontLang"),
}


@pytest.fixture(scope="module")
def document() -> bytes:
    """Return the example draft as a Word document."""
    return render_word_draft(example_draft())


def _trees(document: bytes) -> dict[str, Element]:
    with zipfile.ZipFile(BytesIO(document)) as archive:
        names = [name for name in archive.namelist() if name.endswith((".xml", ".rels"))]
        return {name: fromstring(archive.read(name)) for name in names}  # noqa: S314  of our own making


def test_the_same_content_gives_the_same_bytes(document: bytes) -> None:
    """Nothing of the moment or of the machine is in it."""
    assert document == render_word_draft(example_draft())


def test_every_word_of_every_text_is_in_it_in_order(document: bytes) -> None:
    """What the assessment says stands in the document, field after field."""
    content = example_draft()
    said = re.sub(r"\s+", "", words_in(part_of(document, "word/document.xml"))).replace("&lt;", "<")
    said = said.replace("&gt;", ">").replace("&amp;", "&")
    for field in all_fields(content.instrument):
        if field.kind is FieldKind.TEXT:
            for block in read(text_of(content.assessment, field)):
                runs = tuple(run for run in block.runs if not run.look.is_call)
                words = "" if block.label else plain([replace(block, runs=runs)])
                assert re.sub(r"\s+", "", words) in said, field.name


def test_its_elements_are_in_the_order_of_the_schema(document: bytes) -> None:
    """Word opens it without repair: properties stand in the order that their schema gives."""
    for name, tree in _trees(document).items():
        for element in tree.iter():
            kind = element.tag.removeprefix(_W)
            if kind in _ORDER:
                found = [child.tag.removeprefix(_W) for child in element]
                places = [_ORDER[kind].index(one) for one in found]
                assert places == sorted(places), (name, found)


def test_everything_that_it_points_to_is_there(document: bytes) -> None:
    """Styles, lists, notes, bookmarks, relations: each that is named exists, and each bookmark once."""
    trees = _trees(document)
    main = trees["word/document.xml"]
    styles = {one.get(f"{_W}styleId") for one in trees["word/styles.xml"].iter(f"{_W}style")}
    named = {
        one.get(f"{_W}val") for kind in ("pStyle", "rStyle", "tblStyle") for one in main.iter(f"{_W}{kind}")
    }
    assert named <= styles
    lists = {one.get(f"{_W}numId") for one in trees["word/numbering.xml"].iter(f"{_W}num")}
    assert {one.get(f"{_W}val") for one in main.iter(f"{_W}numId")} <= lists
    notes = {one.get(f"{_W}id") for one in trees["word/footnotes.xml"].iter(f"{_W}footnote")}
    assert {one.get(f"{_W}id") for one in main.iter(f"{_W}footnoteReference")} <= notes
    bookmarks = [one.get(f"{_W}name", "") for one in main.iter(f"{_W}bookmarkStart")]
    assert len(bookmarks) == len(set(bookmarks))
    assert max(map(len, bookmarks)) <= 40
    assert {one.get(f"{_W}anchor") for one in main.iter(f"{_W}hyperlink") if one.get(f"{_W}anchor")} <= set(
        bookmarks
    )
    relations = {one.get("Id") for one in trees["word/_rels/document.xml.rels"]}
    used = {value for one in main.iter() for key, value in one.attrib.items() if key.startswith(_R)}
    assert used <= relations


def test_it_names_no_person_and_no_machine(document: bytes) -> None:
    """Its properties have the title, the language and a date, and nobody who wrote it."""
    core = part_of(document, "docProps/core.xml")
    assert set(re.findall(r"<(\w+:\w+)", core)) == {
        *("cp:coreProperties", "dcterms:created", "dc:language", "dc:title"),
    }
    with zipfile.ZipFile(BytesIO(document)) as archive:
        assert not [name for name in archive.namelist() if "app.xml" in name or "custom" in name]
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_its_pages_have_numbers_and_the_check_code() -> None:
    """At the foot of each page stand the check code and the fields that Word counts pages by."""
    content = replace(example_draft(), check_code="12345 67890 12345 67890", paper=Paper.LETTER)
    document = render_word_draft(content)
    foot = part_of(document, "word/footer.xml")
    assert "12345 67890 12345 67890" in foot
    assert re.findall(r'w:instr=" (\w+) "', foot) == ["PAGE", "NUMPAGES"]
    assert 'w:w="12240"' in part_of(document, "word/document.xml")
    assert 'TOC \\o "1-3"' in part_of(document, "word/document.xml")


def test_a_report_from_right_to_left_says_so() -> None:
    """Language and direction are those of the report, paragraph by paragraph and for the pages."""
    content = example_draft()
    field = find_field("context", content.instrument)
    assessment = with_value(content.assessment, field, "القانون رقم 54 (معدّل).\n\nA paragraph.", lambda: "")
    document = render_word_draft(replace(content, assessment=assessment, language="ar"))
    main = part_of(document, "word/document.xml")
    assert re.search(r"<w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t[^>]*>القانون", main)
    assert re.search(r"<w:titlePg/><w:bidi/></w:sectPr>", main)
    assert 'w:bidi="ar"' in part_of(document, "word/styles.xml")


def test_each_run_has_its_direction() -> None:
    """Arabic words are of runs from the right; names, dates and addresses among them of runs that stay as written."""
    text = "بين 2024-09-01 و31/08/2025 قالت **اللجنة** (Inter-American Commission) 54. في NGO Law No. 12/2020"
    content = example_draft()
    field = find_field("context", content.instrument)
    assessment = with_value(
        content.assessment, field, f"{text}\n\n| أ | ب |\n|:--|--:|\n| ج | د |", lambda: ""
    )
    main = part_of(
        render_word_draft(replace(content, assessment=assessment, language="ar")), "word/document.xml"
    )
    runs = re.findall(r"<w:r>(?:<w:rPr>((?:(?!</w:rPr>).)*)</w:rPr>)?<w:t[^>]*>([^<]*)</w:t></w:r>", main)
    looks = {words.strip(): look for look, words in runs}
    assert "<w:rtl/>" in looks["بين"]
    assert "<w:bCs/><w:rtl/>" in looks["اللجنة"]
    assert "<w:rtl/>" in looks["54. في"]
    for kept in ("2024-09-01", "31/08/2025", "(Inter-American Commission)"):
        assert "rtl" not in looks[kept]
        assert '<w:lang w:val="x-none"/>' in looks[kept]
    assert "NGO Law No. 12/2020" in looks
    # The first column at the right; in a paragraph from the right "left" is the side at which lines begin.
    assert main.count("<w:bidiVisual/>") == main.count("<w:tbl>")
    assert re.search(r'<w:bidi/><w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t[^>]*>ج<', main)


def test_all_of_a_report_from_right_to_left_runs_so() -> None:
    """Cells of tables, scores, calculations and what is written in Latin letters begin at the right as well.

    Groups of digits and calculations keep their order where a word processor goes by the letters alone.
    """
    content = replace(example_draft(), language="ar", check_code="12345 67890 12345 67890")
    main = part_of(render_word_draft(content), "word/document.xml")
    paragraphs = re.findall(r"<w:p>((?:(?!</w:p>).)*)</w:p>", main)
    words = [one for one in paragraphs if "<w:t" in one]
    assert len(words) > 50
    assert [one for one in words if not re.match(r"<w:pPr>(?:(?!</w:pPr>).)*<w:bidi/>", one)] == []
    assert ">\u200e12345 67890 12345 67890<" in main
    assert re.search(r">\u200e[^<]*× ⅓[^<]*<", main)


def test_letters_of_every_script_are_as_large_and_as_bold() -> None:
    """What a style says of Latin letters it says of Arabic ones too, whose size and weight Word keeps apart."""
    styles = part_of(render_word_draft(example_draft()), "word/styles.xml")
    for looks in re.findall(r"<w:rPr>((?:(?!</w:rPr>).)*)</w:rPr>", styles):
        assert re.findall(r'<w:sz w:val="(\d+)"/>', looks) == re.findall(r'<w:szCs w:val="(\d+)"/>', looks)
        assert looks.count("<w:b/>") == looks.count("<w:bCs/>")
        assert looks.count("<w:i/>") == looks.count("<w:iCs/>")


@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
def test_libreoffice_prints_every_word_in_order(document: bytes, tmp_path: Path) -> None:
    """What is printed from it has the words of the document, none more and none less."""
    source = tmp_path / "draft.docx"
    source.write_bytes(document)
    office = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to"]
    into = ["txt:Text (encoded):UTF8", "--outdir", str(tmp_path), str(source)]
    subprocess.run([*office, *into], check=True, capture_output=True, timeout=120)
    printed = re.sub(r"\s+", "", (tmp_path / "draft.txt").read_text("utf-8-sig"))
    position = 0
    for words in re.findall(r"<w:t[^>]*>([^<]*)</w:t>", part_of(document, "word/document.xml")):
        bare = re.sub(r"\s+", "", words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
        position = printed.find(bare, position)
        assert position >= 0, bare
        position += len(bare)
