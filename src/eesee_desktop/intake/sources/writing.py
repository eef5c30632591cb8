"""Sources as BibTeX (BibLaTeX) and as CSL-JSON, for a reference manager."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from eesee_desktop.domain.source import Source
from eesee_desktop.intake.sources.csl import marked
from eesee_desktop.intake.sources.kinds import BIBTEX_TYPES, CSL_TYPES
from eesee_desktop.intake.sources.latex import escaped

_NOT_IN_KEY = re.compile(r"[^a-z0-9]+")
_KEY_LETTERS = 24


def bibtex_of(sources: Sequence[Source]) -> bytes:
    """Return sources as BibTeX in UTF-8; what :func:`reading.read_sources` reads back the same."""
    entries = (_entry(source, key) for source, key in zip(sources, _keys(sources), strict=True))
    return "\n".join(entries).encode()


def csl_of(sources: Sequence[Source]) -> bytes:
    """Return sources as CSL-JSON."""
    items = [_item(source, key) for source, key in zip(sources, _keys(sources), strict=True)]
    return f"{json.dumps(items, ensure_ascii=False, indent=2)}\n".encode()


def _entry(source: Source, key: str) -> str:
    kind, marks = BIBTEX_TYPES[source.kind]
    # In a second pair of braces, or a style would put the capitals of a title into small letters.
    fields = [("title", f"{{{escaped(source.title)}}}"), *((name, value) for name, value in marks)]
    place = "journaltitle" if kind == "article" else "publisher"
    fields += [(place, f"{{{escaped(source.publisher)}}}")] if source.publisher else []
    fields += [("date", source.published)] if source.published else []
    fields += [("url", _bare(source.known_address))] if source.known_address else []
    lines = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields)
    return f"@{kind}{{{key},\n{lines}\n}}\n"


def _item(source: Source, key: str) -> dict[str, Any]:
    kind, genre = CSL_TYPES[source.kind]
    item: dict[str, Any] = {"id": key, "type": kind, "title": marked(source.title)}
    if genre:
        item["genre"] = genre
    if source.publisher:
        item["container-title" if kind.startswith("article") else "publisher"] = marked(source.publisher)
    if source.published:
        item["issued"] = {"date-parts": [[int(part) for part in source.published.split("-")]]}
    if source.known_address:
        item["URL"] = source.known_address
    return item


def _keys(sources: Sequence[Source]) -> Iterator[str]:
    """Yield a key for each source, by which a text can cite it; no two alike."""
    used: dict[str, int] = {}
    for source in sources:
        said = _NOT_IN_KEY.sub("-", f"{source.publisher or source.title}".casefold()).strip("-")
        stem = f"{said[:_KEY_LETTERS].strip('-') or 'source'}-{source.published[:4] or 'nd'}"
        used[stem] = used.get(stem, 0) + 1
        yield stem if used[stem] == 1 else f"{stem}-{used[stem]}"


def _bare(address: str) -> str:
    """Return an address without what would end the field it stands in."""
    return address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C")
