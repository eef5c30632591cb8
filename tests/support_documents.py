"""Documents that come from elsewhere, made from scratch or by altering one of the program's own."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping
from io import BytesIO

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)


_OPEN = "urn:oasis:names:tc:opendocument:xmlns"


def word_sample() -> bytes:
    """Return a .docx with a little of everything."""
    heading = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style>'
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    cells = f"<w:tr><w:tc>{paragraph('a')}</w:tc><w:tc>{paragraph('b')}</w:tc></w:tr>"
    body = (
        paragraph("Principle 2: Supportive legal framework", '<w:pStyle w:val="H"/>')
        + paragraph("2.1 Registration", '<w:pStyle w:val="H"/>')
        + f"<w:p><w:r><w:t>Some words</w:t></w:r>{note}<w:ins><w:r><w:t> more</w:t></w:r></w:ins></w:p>"
        + paragraph("an item", '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>')
        + f"<w:tbl>{cells}{cells}</w:tbl>"
    )
    lists = (
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="1"><w:numFmt w:val="lowerRoman"/>'
        '<w:lvlText w:val="%2."/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    notes = f'<w:footnote w:id="2">{paragraph("A note")}</w:footnote>'
    return word_document(body, styles=heading, numbering=lists, footnotes=notes)


def open_document(body: str, styles: str = "") -> bytes:
    """Return an .odt.

    Args:
        body: What stands in ``office:text``.
        styles: Automatic ones.
    """
    names = ("office", "style", "text", "table")
    space = " ".join(f'xmlns:{name}="{_OPEN}:{name}:1.0"' for name in names)
    space += f' xmlns:fo="{_OPEN}:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"'
    content = (
        f"<office:document-content {space}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def open_sample() -> bytes:
    """Return an .odt with a little of everything."""
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        "<text:note-body><text:p>A note</text:p></text:note-body></text:note>"
    )
    row = "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>"
    return open_document(
        '<text:h text:outline-level="2">2.1 Registration</text:h>'
        f'<text:p>Some <text:span>words</text:span><text:s text:c="2"/>more{note}</text:p>'
        "<text:list><text:list-item><text:p>an item</text:p></text:list-item></text:list>"
        f"<table:table>{row}{row}</table:table>"
    )


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """Return parts as a ZIP."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            # The type of an .odt stands in it unpacked.
            archive.writestr(
                name, content, zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            )
    return stream.getvalue()


def word_document(body: str, **parts: str) -> bytes:
    """Return a .docx.

    Args:
        body: What stands in ``w:body``.
        parts: Further parts by their names without ending, ``styles`` or ``comments``, each the inside of its root.
    """
    space = f'xmlns:w="{_W}" xmlns:r="{_R}"'
    further = {f"word/{name}.xml": f"<w:{name} {space}>{inside}</w:{name}>" for name, inside in parts.items()}
    return zipped(
        {
            "[Content_Types].xml": _TYPES,
            "word/document.xml": f"<w:document {space}><w:body>{body}</w:body></w:document>",
            **further,
        }
    )


def with_picture(document: bytes, name: str, data: bytes) -> bytes:
    """Return a Word document with a picture in a paragraph of its own at the end."""
    with zipfile.ZipFile(BytesIO(document)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    drawing = (
        '<w:p><w:r><w:drawing><x:docPr xmlns:x="p" descr="A march in Lima"/>'
        '<a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="rId900"/>'
        "</w:drawing></w:r></w:p></w:body>"
    )
    relation = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId900" Type="{_R}/image" Target="media/{name}"/></Relationships>'
    )
    text = parts["word/document.xml"].decode().replace("</w:body>", drawing)
    return zipped(
        {
            **parts,
            "word/document.xml": text,
            "word/_rels/document.xml.rels": relation,
            f"word/media/{name}": data,
        }
    )


def part_of(document: bytes, name: str) -> str:
    """Return a part of a document."""
    with zipfile.ZipFile(BytesIO(document)) as archive:
        return archive.read(name).decode()


def altered(document: bytes, old: str, new: str) -> bytes:
    """Return a Word document in whose text one stretch stands once and was replaced."""
    with zipfile.ZipFile(BytesIO(document)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    text = parts["word/document.xml"].decode()
    assert text.count(old) == 1, f"{text.count(old)} × {old}"
    return zipped({**parts, "word/document.xml": text.replace(old, new).encode()})


def paragraph(text: str, properties: str = "", look: str = "") -> str:
    """Return a paragraph of Word's with one run."""
    said = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    looks = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:p>{said}<w:r>{looks}<w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def words_in(markup: str) -> str:
    """Return the words of XML."""
    return " ".join(re.sub(r"<[^>]+>", " ", markup).split())
