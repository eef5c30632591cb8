"""Whether two works are one: by their address, and by their title."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, auto

from eesee_desktop.domain.source import Source, same_page


class Match(Enum):
    """How alike a work is to one that is there."""

    NONE = auto()
    ALIKE = auto()
    """The title is the same; whether the work is, a person says."""
    SAME = auto()


class KnownWorks:
    """The works that are there, found by address and title in one step each."""

    def __init__(self, sources: Iterable[Source]) -> None:
        self._by_page: dict[str, Source] = {}
        self._by_title: dict[str, Source] = {}
        # "Annual report" recurs: the same title is the same work only where nothing else tells them apart.
        self._by_work: dict[tuple[str, str, str], Source] = {}
        self._by_work_alone: dict[tuple[str, str, str], Source] = {}
        for source in sources:
            self.add(source)

    def add(self, source: Source) -> None:
        """Note a work that is there from now on."""
        work = _work(source)
        if source.known_address:
            self._by_page.setdefault(same_page(source.known_address), source)
        if not work[0]:
            return
        self._by_title.setdefault(work[0], source)
        self._by_work.setdefault(work, source)
        if not source.known_address:
            self._by_work_alone.setdefault(work, source)

    def match(self, source: Source) -> tuple[Match, Source | None]:
        """Return how alike a work is to one that is there, and to which."""
        page = same_page(source.known_address) if source.known_address else ""
        work = _work(source)
        same = self._by_page.get(page) or (self._by_work_alone if page else self._by_work).get(work)
        if same is not None:
            return Match.SAME, same
        alike = self._by_title.get(work[0])
        return (Match.NONE, None) if alike is None else (Match.ALIKE, alike)


def _work(source: Source) -> tuple[str, str, str]:
    return title_key(source.title), source.published, title_key(source.publisher)


def title_key(title: str) -> str:
    """Return what a title says, without capitals, blanks and punctuation."""
    return "".join(sign for sign in title.casefold() if sign.isalnum())
