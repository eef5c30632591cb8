"""What a PDF says, read back with a program that is not ours."""

from __future__ import annotations

import io
import re
from typing import Any

from pypdf import PdfReader

from eesee_desktop.markup.words import plain_text


def reader_of(data: bytes) -> PdfReader:
    """Return a strict reader of a PDF."""
    return PdfReader(io.BytesIO(data), strict=True)


def page_texts(data: bytes) -> list[str]:
    """Return the text of each page."""
    return [page.extract_text() for page in reader_of(data).pages]


def squeezed(text: str) -> str:
    """Return a text without blanks: line breaks of paper and of Markdown are not compared."""
    return re.sub(r"\s+", "", text)


def running_text(data: bytes, *marks: str) -> str:
    """Return all text, squeezed, each page up to the last place of one of ``marks``, where foot and head begin."""
    kept = []
    for text in page_texts(data):
        rest = squeezed(text)
        for mark in marks:
            rest = rest.rpartition(squeezed(mark))[0] or rest
        kept.append(rest)
    return "".join(kept)


def part(value: Any, *path: str) -> Any:  # noqa: ANN401  pypdf's objects are whatever a PDF holds
    """Return what stands at a path of names inside a PDF object."""
    for name in path:
        value = value[name].get_object()
    return value


def paragraphs_of(markdown: str) -> list[str]:
    """Return the words of each paragraph of a Markdown text, squeezed."""
    return [
        squeezed(plain_text(line))
        for block in re.split(r"\n\s*\n", markdown)
        for line in re.split(r"\n(?=\s*(?:[-*+]|\d+[.)])\s)", block)
        if line.strip()
    ]
