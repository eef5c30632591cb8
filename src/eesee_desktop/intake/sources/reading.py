"""Sources out of a list that a reference manager wrote: what each entry becomes, and the account of all of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import SourceId
from eesee_desktop.domain.narrative import clean_text, is_web_address
from eesee_desktop.domain.source import Source
from eesee_desktop.intake.account import Account, Fate, Piece, Place
from eesee_desktop.intake.reports.decoding import decoded
from eesee_desktop.intake.sources.bibtex import STARTS, read_bibtex
from eesee_desktop.intake.sources.csl import LISTS, read_csl
from eesee_desktop.intake.sources.dates import published
from eesee_desktop.intake.sources.entries import (
    ENTRIES_MOST,
    PARTS_MOST,
    Between,
    Item,
    ListedPart,
    ListedWork,
    SourcesFault,
    SourceWhy,
)
from eesee_desktop.intake.sources.kinds import kind_of
from eesee_desktop.intake.sources.matching import KnownWorks, Match

ADD, LEAVE_OUT = "add", "leave_out"
"""The answers to whether a work that is alike is another one."""

_TITLES = ("title", "subtitle")
_PUBLISHERS = (
    *("publisher", "institution", "organization", "school", "authority", "journal", "journaltitle"),
    *("container-title", "event", "eventtitle", "booktitle", "howpublished"),
)
# Of an article the place where it appeared says more than the house that owns it.
_JOURNALS = ("journal", "journaltitle", "container-title")
_PEOPLE = ("author", "editor")
_DATES = ("date", "issued", "year")
_ADDRESSES = ("url", "doi")
_KIND_MARKS = ("type", "genre", "entrysubtype")
_MACHINE = frozenset(
    {
        *("id", "file", "citation-key", "citation-label", "langid", "timestamp", "owner", "date-added"),
        *("date-modified", "bdsk-url-1", "bdsk-file-1", "rating", "groups", "crossref", "options"),
    }
)
_TOLD = frozenset({SourceWhy.FIELD_MISSING, SourceWhy.MACHINE, SourceWhy.DATE_UNCLEAR, SourceWhy.ADDRESS_ODD})
_TAKEN_ASIDES = frozenset({SourceWhy.ABBREVIATION, SourceWhy.PUNCTUATION})


@dataclass(frozen=True, slots=True)
class SourcesReading:
    """What a list holds.

    Attributes:
        sources: New ones, in its order, each with an id of its own.
        held: Alike to one that is there: a person says whether they are added.
        account: Every part of every entry, and what stands between them.
        encoding: ``utf-8``, or what was concluded from the bytes.
    """

    sources: tuple[Source, ...]
    held: tuple[Source, ...]
    account: Account
    encoding: str


def is_bibtex(text: str) -> bool:
    """Tell whether a text looks like a list in BibTeX."""
    return STARTS.search(text) is not None


def is_csl(written: object) -> bool:
    """Tell whether what a file in JSON holds looks like a list in CSL-JSON, or an entry of one."""
    if isinstance(written, dict):
        inside = next((written[name] for name in LISTS if isinstance(written.get(name), list)), None)
        written = [written] if inside is None else inside
    return isinstance(written, list) and any(
        isinstance(item, dict) and "type" in item and ("title" in item or "URL" in item) for item in written
    )


def read_sources(
    data: str | bytes, known: Iterable[Source], new_id: Callable[[], str], *, takes_alike: bool = False
) -> SourcesReading:
    """Read a list of sources in BibTeX or CSL-JSON, told apart by what is in it.

    Args:
        known: The sources that are there; what is the same as one of them is told and not added.
        takes_alike: What has the title of one that is there is added as well.

    Raises:
        KnownError: SOURCES_NOT_READABLE with ``reason`` (a :class:`SourcesFault`) and, by reason, ``size`` or
            ``lines`` or ``count``, and ``most``, or ``line``.
    """
    try:
        text = decoded(data)
    except KnownError as error:
        raise KnownError(ErrorCode.SOURCES_NOT_READABLE, **error.facts) from error
    is_json = text.text.lstrip("\ufeff \t\r\n").startswith(("{", "["))
    items = _bounded((read_csl if is_json else read_bibtex)(text.text.lstrip("\ufeff")))
    count = sum(isinstance(item, ListedWork) for item in items)
    if count > ENTRIES_MOST:
        raise _refusal(SourcesFault.TOO_MANY, count=count, most=ENTRIES_MOST)
    if not any(isinstance(item, ListedWork) and item.parts for item in items):
        raise _refusal(SourcesFault.NO_SOURCE)
    return _Reader(known, new_id, takes_alike=takes_alike).read(items, text.encoding)


def _bounded(items: Iterable[Item]) -> Sequence[Item]:
    """Return what stands in a list, while it is not too much to give an account of."""
    found: list[Item] = []
    parts = 0
    for item in items:
        parts += 1 + (len(item.parts) if isinstance(item, ListedWork) else 0)
        if parts > PARTS_MOST:
            raise _refusal(SourcesFault.TOO_MANY_PARTS, most=PARTS_MOST)
        found.append(item)
    return found


class _Reader:
    def __init__(self, known: Iterable[Source], new_id: Callable[[], str], *, takes_alike: bool) -> None:
        self._there = KnownWorks(known)
        self._new_id = new_id
        self._takes_alike = takes_alike
        self._sources: list[Source] = []
        self._held: list[Source] = []
        self._pieces: list[Piece] = []

    def read(self, items: Sequence[Item], encoding: str) -> SourcesReading:
        """Return what a list holds."""
        for item in items:
            self._pieces += [_aside(item)] if isinstance(item, Between) else self._entry(item)
        return SourcesReading(tuple(self._sources), tuple(self._held), Account(tuple(self._pieces)), encoding)

    def _entry(self, entry: ListedWork) -> Iterator[Piece]:
        source, fates = source_of(entry, SourceId(self._new_id()))
        if source is None:
            yield _whole(entry, Fate.TOLD, SourceWhy.NAMELESS)
            return
        match, other = self._there.match(source)
        facts = {} if other is None else {"title": other.title, "address": other.known_address}
        if match is Match.SAME:
            yield _whole(entry, Fate.TOLD, SourceWhy.DOUBLE, facts)
            return
        if match is Match.ALIKE and not self._takes_alike:
            self._held.append(source)
            yield _whole(entry, Fate.ASKED, SourceWhy.ALIKE, facts)
            return
        self._there.add(source)
        self._sources.append(source)
        name = source.title or source.known_address
        yield _piece(entry, entry.head, Fate.TAKEN, SourceWhy.KIND, field=name)
        for number, part in enumerate(entry.parts):
            yield _part(entry, part, fates.get(number), name)
        if entry.tail.strip():
            yield _piece(entry, entry.tail, Fate.TAKEN, SourceWhy.PUNCTUATION, field=name)


def source_of(entry: ListedWork, wanted: SourceId) -> tuple[Source | None, Mapping[int, SourceWhy]]:
    """Return the source that an entry is, None without title and address, and what became of its parts, by number."""
    fates: dict[int, SourceWhy] = {}
    named = {part.name: number for number, part in reversed(tuple(enumerate(entry.parts)))}

    def take(names: Sequence[str], why: SourceWhy) -> str:
        """Return the first value among fields; it is noted what became of its part."""
        for name in names:
            number = named.get(name)
            if number is not None and entry.parts[number].value:
                fates[number] = why
                return entry.parts[number].value
        return ""

    marks = " ".join(take((name,), SourceWhy.KIND) for name in _KIND_MARKS)
    titles = [said for said in (take((name,), SourceWhy.TITLE) for name in _TITLES) if said]
    ordered = (*_JOURNALS, *_PUBLISHERS) if "article" in entry.kind else _PUBLISHERS
    publisher = take(ordered, SourceWhy.PUBLISHER) or take(_PEOPLE, SourceWhy.AUTHOR)
    address = _address(entry, named, fates)
    source = Source(
        wanted,
        _clean(": ".join(titles)),
        kind_of(entry.kind, marks),
        _clean(publisher),
        _date(entry, named, fates),
        address,
    )
    return (source if source.title or address else None), fates


def _date(entry: ListedWork, named: Mapping[str, int], fates: dict[int, SourceWhy]) -> str:
    """Return when a work was published, of the first field that says it."""
    found = ""
    month = entry.parts[named["month"]].value if "month" in named else ""
    day = entry.parts[named["day"]].value if "day" in named else ""
    for name in _DATES:
        number = named.get(name)
        if number is None or not entry.parts[number].value:
            continue
        value = entry.parts[number].value
        said = published(value, month, day) if name == "year" else published(value)
        if not said:
            fates[number] = SourceWhy.DATE_UNCLEAR
        elif not found:
            found, fates[number] = said, SourceWhy.DATE
        elif found.startswith(said) or said.startswith(found):
            fates[number] = SourceWhy.AGAIN
        if said and name == "year":
            _note_month(entry, named, fates, found)
    return found


def _note_month(entry: ListedWork, named: Mapping[str, int], fates: dict[int, SourceWhy], found: str) -> None:
    """Note that month and day are in the date, where they are."""
    year = found[:4]
    month = entry.parts[named["month"]].value if "month" in named else ""
    for name, length in (("month", len("2025-03")), ("day", len("2025-03-17"))):
        number = named.get(name)
        if number is None:
            continue
        day = entry.parts[number].value if name == "day" else ""
        said = published(year, month, day)
        is_in = len(said) >= length and found.startswith(said)
        fates[number] = SourceWhy.DATE if is_in else SourceWhy.DATE_UNCLEAR


def _address(entry: ListedWork, named: Mapping[str, int], fates: dict[int, SourceWhy]) -> str:
    found = ""
    for name in _ADDRESSES:
        number = named.get(name)
        value = "" if number is None else entry.parts[number].value
        if number is None or not value:
            continue
        if name == "doi" and "://" not in value:
            value = f"https://doi.org/{value.removeprefix('doi:').strip()}"
        if not is_web_address(value):
            fates[number] = SourceWhy.ADDRESS_ODD
        elif not found:
            found, fates[number] = value, SourceWhy.ADDRESS
    return found


def _part(entry: ListedWork, part: ListedPart, why: SourceWhy | None, name: str) -> Piece:
    if why is None:
        # An empty field says nothing that anybody could miss.
        is_machine = part.name in _MACHINE or not part.value
        why = SourceWhy.MACHINE if is_machine else SourceWhy.FIELD_MISSING
    return _piece(
        entry,
        part.words,
        Fate.TOLD if why in _TOLD else Fate.TAKEN,
        why,
        field=name,
        facts={"name": part.name},
        line=part.line,
        is_standing=why is SourceWhy.MACHINE,
        is_doubtful=why is SourceWhy.AUTHOR,
    )


def _piece(  # noqa: PLR0913  a piece has so many
    entry: ListedWork,
    words: str,
    fate: Fate,
    why: SourceWhy,
    *,
    field: str = "",
    facts: Mapping[str, str] | None = None,
    line: int = 0,
    is_standing: bool = False,
    is_doubtful: bool = False,
) -> Piece:
    return Piece(
        Place(line=line or entry.line, entry=entry.key),
        words.strip(),
        fate,
        why.value,
        field=field,
        choices=(ADD, LEAVE_OUT) if fate is Fate.ASKED else (),
        facts=facts or {},
        is_standing=is_standing,
        is_doubtful=is_doubtful,
    )


def _whole(entry: ListedWork, fate: Fate, why: SourceWhy, facts: Mapping[str, str] | None = None) -> Piece:
    return _piece(entry, entry.words, fate, why, facts=facts)


def _aside(item: Between) -> Piece:
    is_taken = item.why in _TAKEN_ASIDES
    return Piece(
        Place(line=item.line),
        item.words.strip(),
        Fate.TAKEN if is_taken else Fate.TOLD,
        item.why.value,
        is_standing=item.why is SourceWhy.MACHINE or not item.words.strip(),
    )


def _clean(text: str) -> str:
    return " ".join(clean_text(text).split())


def _refusal(fault: SourcesFault, **facts: int) -> KnownError:
    return KnownError(ErrorCode.SOURCES_NOT_READABLE, reason=fault.value, **facts)
