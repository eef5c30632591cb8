"""What a file says of itself so that archives and screen readers take it: PDF/A-2a and PDF/UA-1."""

from __future__ import annotations

import struct
from datetime import datetime
from html import escape
from typing import NamedTuple

# The primaries and the white of sRGB, seen by the light of print (D50), after IEC 61966-2-1 and ICC.1.
_WHITE = (0.9642, 1.0, 0.82491)
_PRIMARIES = {
    b"rXYZ": (0.43607, 0.22249, 0.01392),
    b"gXYZ": (0.38515, 0.71687, 0.09708),
    b"bXYZ": (0.14307, 0.06061, 0.7141),
}
_TO_PRINT_LIGHT = (1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168)
# ((x + 0.055) / 1.055) ^ 2.4, and x / 12.92 below 0.04045.
_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)


class SaidOfFile(NamedTuple):
    """What stands in a file's own description."""

    title: str
    author: str
    subject: str
    creator: str
    producer: str
    language: str
    created: datetime


def colour_profile() -> bytes:
    """Return an ICC profile of sRGB, in which all colours of the paper are meant."""
    tags = {
        b"desc": _words("sRGB"),
        b"cprt": _words("No copyright, use freely"),
        b"wtpt": _point(_WHITE),
        b"chad": b"sf32" + bytes(4) + _fixed(_TO_PRINT_LIGHT),
        **{name: _point(value) for name, value in _PRIMARIES.items()},
    }
    curve = b"para" + struct.pack(">4xHH", 3, 0) + _fixed(_CURVE)
    names = [*tags, b"rTRC", b"gTRC", b"bTRC"]
    offset = 128 + 4 + 12 * len(names)
    body, places = b"", {}
    for name, data in (*tags.items(), (b"rTRC", curve)):
        places[name] = (offset + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    places[b"gTRC"] = places[b"bTRC"] = places[b"rTRC"]
    table = struct.pack(">I", len(names)) + b"".join(
        name + struct.pack(">II", *places[name]) for name in names
    )
    head = struct.pack(">I4xI", 128 + len(table) + len(body), 0x04200000) + b"mntrRGB XYZ "
    head += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + bytes(28) + _fixed(_WHITE)
    return head + bytes(128 - len(head)) + table + body


def _escaped(text: str) -> str:
    # Not by xml.sax, which loads what talks to servers.
    return escape(text, quote=False)


def _fixed(values: tuple[float, ...]) -> bytes:
    return struct.pack(f">{len(values)}i", *(round(value * 65536) for value in values))


def _point(value: tuple[float, float, float]) -> bytes:
    return b"XYZ " + bytes(4) + _fixed(value)


def _words(text: str) -> bytes:
    data = text.encode("utf-16-be")
    return b"mluc" + struct.pack(">4xII", 1, 12) + b"enUS" + struct.pack(">II", len(data), 28) + data


# PDF/A asks that properties which it does not know, as those of PDF/UA are, be described in the file.
_DESCRIBED = """\
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
"""


def metadata(said: SaidOfFile) -> bytes:
    """Return the description of a file as XMP; the same facts as in the file's older dictionary."""
    when = said.created.strftime("%Y-%m-%dT%H:%M:%S+00:00")
    return f"""\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{_escaped(said.title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{_escaped(said.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{_escaped(said.subject)}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{_escaped(said.language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{_escaped(said.creator)}</xmp:CreatorTool>
<xmp:CreateDate>{when}</xmp:CreateDate>
<xmp:ModifyDate>{when}</xmp:ModifyDate>
<pdf:Producer>{_escaped(said.producer)}</pdf:Producer>
<pdf:Keywords></pdf:Keywords>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
{_DESCRIBED}</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>""".encode()
