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


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """Return parts as a ZIP."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
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
