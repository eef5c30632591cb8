"""A .docx as its parts: the same parts give the same bytes, and nothing in them names a person or a machine."""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_FIXED_TIME = (1980, 1, 1, 0, 0, 0)
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMESPACES = f'xmlns:w="{WORD}" xmlns:r="{DOCUMENT}"'
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_DRAWING = (
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
# In this order they are declared; their names are those of their kinds.
_PARTS = ("styles", "numbering", "settings", "footnotes", "header", "footer")
PICTURE = "media/scores.png"
_FIRST_LINK = 20
_PICTURE_ID = 10


def text_of(words: str) -> str:
    """Return words as they stand in XML."""
    return escape(_NOT_IN_XML.sub("", words))


def attribute(words: str) -> str:
    """Return words as the value of an attribute, with its marks."""
    return quoteattr(_NOT_IN_XML.sub("", words))


class Links:
    """The addresses that a part leads to, each with an id."""

    def __init__(self) -> None:
        self._addresses: dict[str, str] = {}

    def id_of(self, address: str) -> str:
        """Return the id of an address."""
        return self._addresses.setdefault(address, f"rId{_FIRST_LINK + len(self._addresses)}")

    @property
    def relations(self) -> str:
        """All of them, as the part's relations have them."""
        return "".join(
            f'<Relationship Id="{identity}" Type="{DOCUMENT}/hyperlink" Target={attribute(address)} '
            'TargetMode="External"/>'
            for address, identity in self._addresses.items()
        )


@dataclass(frozen=True, slots=True)
class WordParts:
    """What a document is made of, each part without its declaration.

    Attributes:
        body: Inside of ``w:body``.
        footnotes: All ``w:footnote`` elements.
        picture: PNG.
    """

    body: str
    styles: str
    numbering: str
    settings: str
    footnotes: str
    header: str
    footer: str
    links: Links
    note_links: Links
    picture: bytes


@dataclass(frozen=True, slots=True)
class Properties:
    """What a document says of itself to file managers."""

    title: str
    language: str
    created: datetime


def relation_of(kind: str) -> str:
    """Return the id of the relation of a part to the main one."""
    return f"rId{_PARTS.index(kind) + 1}"


def picture_relation() -> str:
    """Return the id of the relation of the picture to the main part."""
    return f"rId{_PICTURE_ID}"


def packed(parts: WordParts, properties: Properties) -> bytes:
    """Return the document as a file."""
    files: dict[str, bytes] = {
        "[Content_Types].xml": _encoded(_content_types()),
        "_rels/.rels": _encoded(_package_relations()),
        "docProps/core.xml": _encoded(_core(properties)),
        "word/_rels/document.xml.rels": _encoded(_document_relations(parts.links)),
        "word/document.xml": _encoded(
            f"<w:document {NAMESPACES} {_DRAWING}><w:body>{parts.body}</w:body></w:document>"
        ),
        "word/styles.xml": _encoded(f"<w:styles {NAMESPACES}>{parts.styles}</w:styles>"),
        "word/numbering.xml": _encoded(f"<w:numbering {NAMESPACES}>{parts.numbering}</w:numbering>"),
        "word/settings.xml": _encoded(f"<w:settings {NAMESPACES}>{parts.settings}</w:settings>"),
        "word/footnotes.xml": _encoded(f"<w:footnotes {NAMESPACES}>{parts.footnotes}</w:footnotes>"),
        "word/_rels/footnotes.xml.rels": _encoded(
            f'<Relationships xmlns="{_RELATIONS}">{parts.note_links.relations}</Relationships>'
        ),
        "word/header.xml": _encoded(f"<w:hdr {NAMESPACES}>{parts.header}</w:hdr>"),
        "word/footer.xml": _encoded(f"<w:ftr {NAMESPACES}>{parts.footer}</w:ftr>"),
        f"word/{PICTURE}": parts.picture,
    }
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, _FIXED_TIME), content, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def _encoded(xml: str) -> bytes:
    return f"{_HEAD}{xml}".encode()


def _content_types() -> str:
    overrides = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{_CONTENT}.{part}+xml"/>' for part in _PARTS
    )
    return (
        f'<Types xmlns="{_TYPES}">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="png" ContentType="image/png"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_CONTENT}.document.main+xml"/>{overrides}'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    )


def _package_relations() -> str:
    return (
        f'<Relationships xmlns="{_RELATIONS}">'
        f'<Relationship Id="rId1" Type="{DOCUMENT}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{_RELATIONS}/metadata/core-properties" Target="docProps/core.xml"/>'
        "</Relationships>"
    )


def _document_relations(links: Links) -> str:
    parts = "".join(
        f'<Relationship Id="{relation_of(part)}" Type="{DOCUMENT}/{part}" Target="{part}.xml"/>'
        for part in _PARTS
    )
    picture = f'<Relationship Id="{picture_relation()}" Type="{DOCUMENT}/image" Target="{PICTURE}"/>'
    return f'<Relationships xmlns="{_RELATIONS}">{parts}{picture}{links.relations}</Relationships>'


def _core(properties: Properties) -> str:
    # No creator and no one who changed it last: the file goes to people who need not know who wrote it, and on which
    # computer.
    moment = properties.created.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return (
        f'<cp:coreProperties xmlns:cp="{_CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created>'
        f"<dc:language>{text_of(properties.language)}</dc:language>"
        f"<dc:title>{text_of(properties.title)}</dc:title></cp:coreProperties>"
    )
