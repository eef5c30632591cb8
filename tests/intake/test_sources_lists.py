"""Sources out of lists of reference managers: what each entry becomes, and an account without a gap."""

from __future__ import annotations

import itertools
import json
import time
import tracemalloc
from collections.abc import Iterable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import SourceId
from eesee_desktop.domain.narrative import clean_text
from eesee_desktop.domain.source import Source, SourceKind
from eesee_desktop.intake.account import Fate
from eesee_desktop.intake.sources.entries import ENTRIES_MOST, SourceWhy
from eesee_desktop.intake.sources.reading import SourcesReading, is_bibtex, is_csl, read_sources
from eesee_desktop.intake.sources.writing import bibtex_of, csl_of
from support_account import lost_from, of_every_account
from support_source_lists import source_lists

_SECONDS = 3
_NO_ID = SourceId("")


def read(text: str | bytes, known: Iterable[Source] = (), *, takes_alike: bool = False) -> SourcesReading:
    """Read a list."""
    numbers = itertools.count()
    return read_sources(text, known, lambda: f"{next(numbers):032x}", takes_alike=takes_alike)


def only(text: str) -> Source:
    """Return the one source that a list gives, and check its account."""
    reading = read(text)
    assert lost_from(text, reading.account) == ""
    (source,) = reading.sources
    return source


def reasons(reading: SourcesReading, fate: Fate) -> list[str]:
    """Return why pieces went the way they did."""
    return [piece.reason for piece in reading.account.pieces if piece.fate is fate]


@pytest.mark.parametrize(
    ("written", "title"),
    [
        (r"{L'{\'E}tat de la libert\'e}", "L'État de la liberté"),
        (r"{{M{\"u}ller} \& {S{\o}n}}", "Müller & Søn"),
        (r"{\c{C}a va, {\~n}and\'{u} \v{s} {\H o} \'{\i}}", "Ça va, ñandú š ő í"),
        (r'"Law no. 30{\textsuperscript{th}} of \emph{May}"', "Law no. 30th of May"),
        (r"{A -- B --- C ``quoted'' \ldots}", "A – B — C “quoted” …"),
        (r"{Pages~12 \% of \$5 \_x\_ \#1}", "Pages 12 % of $5 _x_ #1"),
        ("{حرية تكوين الجمعيات}", "حرية تكوين الجمعيات"),
        ("{Two\n   lines}", "Two lines"),
        ('law # " of the year"', "Organic Law of the year"),
        (r"{An \unknown{command} stays}", r"An \unknown command stays"),
    ],
)
def test_titles_of_bibtex_are_read_as_people_read_them(written: str, title: str) -> None:
    """Accents, braces, dashes, signs, abbreviations put together; a command that is unknown is not lost."""
    text = f'@string{{law = "Organic Law"}}\n@misc{{key, title = {written} }}\n'
    reading = read(text)
    assert lost_from(text, reading.account) == ""
    assert reading.sources[0].title == title


@pytest.mark.parametrize(
    ("fields", "published"),
    [
        ("year = 2024", "2024"),
        ("year = {2024}, month = mar", "2024-03"),
        ("month = {3}, year = {2024}, day = 7", "2024-03-07"),
        ("date = {2024-05-01}, year = {2024}", "2024-05-01"),
        ("date = {2024-5}", "2024-05"),
        ("date = {2024-13}", ""),
        ("date = {2023-02-30}", ""),
        ("year = {in press}", ""),
        ("year = {٢٠٢٤}", "2024"),
        ("date = {2024/2025}", ""),
    ],
)
def test_dates_are_as_exact_as_the_list_says(fields: str, published: str) -> None:
    """A year, a month or a day; what is no certain date is told and not guessed."""
    text = f"@book{{k, title = {{T}}, {fields}}}"
    reading = read(text)
    assert reading.sources[0].published == published
    assert (SourceWhy.DATE_UNCLEAR.value in reasons(reading, Fate.TOLD)) is (not published)


def test_an_export_of_zotero_keeps_what_a_source_has_and_tells_the_rest() -> None:
    """Title, publication, date and address; author, volume, notes and access date are told with their words."""
    text = r"""
@article{perez_registering_2024,
	title = {Registering an {NGO}: {The} long way},
	volume = {12},
	url = {https://www.example.org/a\_b?x=1\&y=2},
	doi = {10.1000/182},
	urldate = {2025-01-02},
	journal = {Journal of Civil Society},
	author = {P{\'e}rez, Ana and {Red Ejemplo}},
	month = mar,
	year = {2024},
	file = {Full Text:files/A.pdf:application/pdf},
}
"""
    reading = read(text)
    (source,) = reading.sources
    assert (source.title, source.kind) == ("Registering an NGO: The long way", SourceKind.ACADEMIC)
    assert (source.publisher, source.published) == ("Journal of Civil Society", "2024-03")
    assert source.address == "https://www.example.org/a_b?x=1&y=2"
    told = {piece.facts["name"] for piece in reading.account.to_look_at}
    assert told == {"volume", "doi", "urldate", "author"}
    assert lost_from(text, reading.account) == ""


def test_what_is_no_entry_is_told_and_hurts_no_other() -> None:
    """Comments, text between entries, an entry that was cut, and one without a name."""
    text = (
        'Exported on Monday.\n@comment{jabref-meta: x}\n@preamble{"\\newcommand"}\n'
        '@misc{cut, title = {never closed\n@misc{none, note = {only}}\n@misc(round, title = "Round")\n'
    )
    reading = read(text)
    assert [source.title for source in reading.sources] == ["Round"]
    assert reasons(reading, Fate.TOLD) == ["outside", "comment", "machine", "damaged", "nameless"]
    assert lost_from(text, reading.account) == ""


CSL = [
    {
        "id": "http://zotero.org/users/1/items/A",
        "type": "article-newspaper",
        "title": "A <i>law</i> &amp; its fate",
        "container-title": "El Diario",
        "author": [{"family": "Pérez", "given": "Ana"}, {"literal": "Red"}],
        "issued": {"date-parts": [["2024", 5, 3]]},
        "URL": "https://example.org/law",
        "accessed": {"date-parts": [[2025, 1, 1]]},
    },
    {
        "id": 2,
        "type": "report",
        "genre": "Official document",
        "title": "Budget",
        "issued": {"raw": "2023-11"},
    },
    {"type": "bill", "title": "Draft law", "DOI": "10.1/AbC", "author": [{"literal": "Parliament"}]},
]


@pytest.mark.parametrize("text", [json.dumps(CSL), json.dumps({"items": CSL, "version": 1}, indent=3)])
def test_csl_json_is_read(text: str) -> None:
    """As a list, or inside of an object; dates in parts or as a text; no markup left in titles."""
    reading = read(text)
    assert [(s.title, s.kind, s.publisher, s.published, s.address) for s in reading.sources] == [
        ("A law & its fate", SourceKind.NEWS, "El Diario", "2024-05-03", "https://example.org/law"),
        ("Budget", SourceKind.OFFICIAL, "", "2023-11", ""),
        ("Draft law", SourceKind.LAW, "Parliament", "", "https://doi.org/10.1/AbC"),
    ]
    assert lost_from(text, reading.account) == ""
    assert is_csl(json.loads(text))


def test_one_entry_alone_is_read() -> None:
    """An object that is an entry itself."""
    text = json.dumps(CSL[0])
    assert only(text).title == "A law & its fate"
    assert is_csl(CSL[0])
    assert not is_csl({"format": "eesee-assessment"})
    assert is_bibtex("\n\n@Book{x, title={y}}")
    assert not is_bibtex("Write to me@example.org {please}")


THERE = Source(_NO_ID, "Annual report", published="2024", address="https://example.org/report/")


@pytest.mark.parametrize(
    ("fields", "fate"),
    [
        ("title = {Other words}, url = {http://www.EXAMPLE.org/report}", Fate.TOLD),
        ("title = {Other}, url = {https://example.org/report?utm_source=mail}", Fate.TOLD),
        ("title = {Annual Report!}, date = {2024}", Fate.TOLD),
        ("title = {Annual report}, date = {2023}", Fate.ASKED),
        ("title = {Annual report}, date = {2024}, url = {https://example.org/2}", Fate.ASKED),
        ("title = {Another report}, url = {https://example.org/2}", Fate.TAKEN),
    ],
)
def test_doubles_are_found_by_address_and_title(fields: str, fate: Fate) -> None:
    """The same page, or the same title and nothing that tells them apart, is a double; an equal title is asked."""
    reading = read(f"@misc{{k, {fields}}}", (THERE,))
    assert reading.account.pieces[0].fate is fate
    assert len(reading.sources) == (fate is Fate.TAKEN)
    assert len(reading.held) == (fate is Fate.ASKED)
    if fate is Fate.ASKED:
        assert len(read(f"@misc{{k, {fields}}}", (THERE,), takes_alike=True).sources) == 1


def test_a_double_inside_the_file_is_one() -> None:
    """An entry that stands twice in a list is added once."""
    entry = "@misc{%s, title = {T}, url = {https://example.org/%s}}\n"
    reading = read(entry % ("a", "x") + entry % ("b", "x"))
    assert len(reading.sources) == 1
    assert SourceWhy.DOUBLE.value in reasons(reading, Fate.TOLD)


_words = st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), max_size=20).map(
    lambda text: " ".join(text.split())
)
_dates = st.dates().filter(lambda day: day.year >= 1000 and day.year < 3000)
_published = st.one_of(
    st.just(""), _dates.map(lambda day: day.isoformat()[:4]), _dates.map(lambda day: day.isoformat()[:7]),
    _dates.map(lambda day: day.isoformat()),
)  # fmt: skip
_sources = st.builds(
    Source,
    id=st.just(_NO_ID),
    title=st.tuples(st.sampled_from(["", "A ", "{", "\\", "$5 & 6% #"]), _words).map("".join),
    kind=st.sampled_from(SourceKind),
    publisher=_words,
    published=_published,
    address=st.integers(0, 10_000).map(lambda number: f"https://example.org/{number}?a=b_c%20d#e~f"),
)


@given(st.lists(_sources, max_size=6, unique_by=lambda source: source.address))
def test_what_is_written_is_read_back(sources: list[Source]) -> None:
    """Every value that a list can hold comes back the same, from BibTeX and from CSL-JSON."""
    cleaned = [
        Source(_NO_ID, _clean(s.title), s.kind, _clean(s.publisher), s.published, s.address) for s in sources
    ]
    for write in (bibtex_of, csl_of):
        data = write(cleaned)
        if not sources:
            continue
        reading = read(data, takes_alike=True)
        assert lost_from(data.decode(), reading.account) == ""
        found = [(s.title, s.kind, s.publisher, s.published, s.address) for s in reading.sources]
        assert found == [(s.title, s.kind, s.publisher, s.published, s.address) for s in cleaned]


def _clean(text: str) -> str:
    """Return a text as sources keep it."""
    return " ".join(clean_text(text).split())


@of_every_account
@given(source_lists)
def test_taken_told_and_asked_are_the_list(text: str) -> None:
    """Whatever a file holds, its account is the file word for word, or it is refused with a reason."""
    try:
        reading = read(text)
    except KnownError:
        return
    assert lost_from(text.lstrip("\ufeff"), reading.account) == ""


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"%PDF-1.7", "pdf"),
        (b"PK\x03\x04xxxx", "document"),
        (b"Dear all, see you on Monday.", "no_source"),
        (b'{"type": ', "not_json"),
        (b"[]", "no_source"),
        (b"[" * 200_000, "not_json"),
        (b"x" * 5_000_001, "too_large"),
        (b"@misc{a, title={b}}\n" * (ENTRIES_MOST + 1), "too_many"),
        (b"@misc{a, " + b"x={}," * 100_000 + b"}", "too_many_parts"),
        (b"@comment{}\n" * 100_001, "too_many_lines"),
    ],
)
def test_what_is_no_list_says_why(data: bytes, reason: str) -> None:
    """A refusal names the reason."""
    with pytest.raises(KnownError) as caught:
        read(data)
    assert caught.value.code is ErrorCode.SOURCES_NOT_READABLE
    assert caught.value.facts["reason"] == reason


def test_other_encodings_are_read_by_content() -> None:
    """UTF-16 and Windows-1252, as Windows writes them, and a byte order mark."""
    text = "@misc{k, title = {Réunion}}"
    for encoding in ("utf-8-sig", "utf-16", "cp1252"):
        assert read(text.encode(encoding)).sources[0].title == "Réunion"


@pytest.mark.parametrize(
    "hostile",
    [
        "@misc{a, title = {" * 40_000,
        "@misc{a, title = {" + "{" * 900_000,
        "@" * 900_000,
        "@a{" * 300_000,
        "@misc{a, title = {" + "\\'{e}" * 180_000 + "}}",
        "@misc{a, " + "x = {y}, " * 100_000 + "}",
        "@string{" + "a = {b}, " * 100_000 + "}",
        "@misc{a" + " " * 900_000 + "= {b}}",
        '[{"type": "report", "title": "' + "<i" * 400_000 + '"}]',
        "{" + ", ".join(f'"k{n}": 1' for n in range(60_000)) + ', "type": "report", "title": "x"}',
        "".join(f"@misc{{k{n}, title = {{Same}}, url = {{https://e.org/{n}}}}}\n" for n in range(4_900)),
    ],
)
def test_no_list_takes_long(hostile: str) -> None:
    """A megabyte takes little more than a second where two cores are busy, and within 256 MiB."""
    begin = time.process_time()
    with suppress(KnownError):
        read(hostile)
    assert time.process_time() - begin < _SECONDS
    tracemalloc.start()
    with suppress(KnownError):
        read(hostile)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 256 * 1024 * 1024
