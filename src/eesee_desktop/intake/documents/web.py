"""A page of the web, or what a word processor saved as one."""

from __future__ import annotations

import re

from eesee_desktop.intake.documents.written import Aside, AsideWords, Document
from eesee_desktop.intake.reports.decoding import decoded
from eesee_desktop.markup.web_page import Apart, read_web_page

_ASIDES = {Apart.STRUCK_OUT: Aside.STRUCK_OUT, Apart.COMMENT: Aside.COMMENT}
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,40})", re.IGNORECASE)
_BEGINNING = 4_000


def read_web(data: bytes) -> Document:
    """Return what a page says.

    Raises:
        KnownError: REPORT_NOT_READABLE.
    """
    page = read_web_page(_text_of(data))
    told = (
        AsideWords(_ASIDES[why], words.strip(), str(position))
        for position, (why, words) in enumerate(page.apart, 1)
    )
    return Document(page.blocks, tuple(told))


def _text_of(data: bytes) -> str:
    named = _CHARSET.search(data[:_BEGINNING])
    if named is not None:
        try:
            # Only tables of letters: a name of another codec would unpack what nobody asked for.
            text = data.decode(named[1].decode("ascii"))
        except (LookupError, ValueError):
            return decoded(data).text
        return decoded(text).text
    return decoded(data).text
