"""The links of a text, and the web addresses that stand in it as words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from eesee_desktop.domain.narrative import Link, is_web_address
from eesee_desktop.markup.blocks import Block
from eesee_desktop.markup.read import read

_BARE_ADDRESS = re.compile(r"https?://[^\s<>\"]*[^\s<>\"'.,;:!?)\]}…’”»]")


def links_of(markdown: str) -> tuple[Link, ...]:
    """Return the links of a text in their order."""
    return links_in(read(markdown))


def links_in(blocks: Iterable[Block]) -> tuple[Link, ...]:
    """Return the links of blocks in their order; a picture is a link to it."""
    return tuple(
        Link("".join(run.text for run in group), address)
        for block in blocks
        for (address, _), group in groupby(block.runs, key=lambda run: (run.look.address, run.look.title))
        if address is not None
    )


def bare_addresses_in(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of the web addresses that stand in words which are no link."""
    for match in _BARE_ADDRESS.finditer(text):
        if is_web_address(match[0]):
            yield match.span()
