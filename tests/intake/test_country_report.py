from __future__ import annotations

import itertools
import random
import re
from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.fields import find_field, value_from_text
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.source import LOST_ADDRESS
from eesee_desktop.intake.instrument_file import load_instrument
from eesee_desktop.intake.reports.reader import read_report
from eesee_desktop.intake.reports.reading import Destination, ReportReading
from eesee_desktop.markup.words import count_words
from eesee_desktop.system.resources import resource
from support_report_text import NOTE, ReportWriter
from support_reports import PUBLISHED_REPORT, needs_published_report

INSTRUMENT = load_instrument(resource("instrument", "eusee-2025.2.toml").read_bytes())
IN_A_FIELD = {Destination.TEXT, Destination.CONTINUATION, Destination.RECOMMENDATION}


def ids() -> Callable[[], str]:
    """Return a maker of identifiers that count."""
    count = itertools.count(1)
    return lambda: f"{next(count):032x}"


def read(markdown: str | bytes) -> ReportReading:
    """Read a report with the shipped instrument."""
    return read_report(markdown, INSTRUMENT, ids())


def words_of(text: str) -> Counter[str]:
    """Count runs of letters and digits."""
    return Counter(re.findall(r"[^\W_]+", text))


def lost_words(markdown: str, reading: ReportReading) -> Counter[str]:
    """Return the words of a report that are in no value and in no paragraph listed with a reason."""
    rest = words_of(re.sub(r"<!--.*?-->|</?sup>", " ", markdown))
    for _, value in reading.values:
        rest -= words_of(value)
    for recommendation in reading.recommendations:
        rest -= words_of(recommendation.text)
    for piece in reading.account.pieces:
        if piece.reason not in IN_A_FIELD:
            rest -= words_of(piece.words)
    # The number that marks an item of a list is the one thing a recommendation does not keep.
    return rest - Counter({"1": rest["1"]})


@pytest.fixture(name="peru", scope="module")
def _peru() -> ReportReading:
    return read(PUBLISHED_REPORT.read_bytes())


@needs_published_report
def test_real_report_fills_context_and_all_narratives(peru: ReportReading) -> None:
    """The context and all eighteen narratives of the real report are there, at their known lengths."""
    values = dict(peru.values)
    assert count_words(values["context"]) == 277
    lengths = [count_words(values[f"{dimension.id}.narrative"]) for dimension in INSTRUMENT.dimensions]
    assert len(lengths) == 18
    assert (min(lengths), max(lengths)) == (185, 415)
    assert {"introduction", "1.narrative", "research_process", "notice"} <= values.keys()


@needs_published_report
def test_real_report_gives_every_link_as_a_source(peru: ReportReading) -> None:
    """All 130 links become sources; none is merged, because every address was lost."""
    assert len(peru.sources) == len({source.id for source in peru.sources}) == 130
    assert len(peru.citations) == 130
    assert {source.address for source in peru.sources} == {LOST_ADDRESS}
    cited = Counter(citation.section for citation in peru.citations)
    assert (cited["context"], cited["research_process"]) == (11, 4)
    assert all(cited[dimension.id] >= 1 for dimension in INSTRUMENT.dimensions if dimension.id != "4.2")


@needs_published_report
def test_real_report_gives_recommendations_by_audience(peru: ReportReading) -> None:
    """Eight recommendations to the government, five to donors, five to civil society, over page ends."""
    count = Counter(item.audience for item in peru.recommendations)
    assert count == {Audience.GOVERNMENT: 8, Audience.DONORS: 5, Audience.CIVIL_SOCIETY: 5}


@needs_published_report
def test_real_report_gives_all_scores(peru: ReportReading) -> None:
    """The external score with rating and edition and the six published scores are there."""
    values = dict(peru.values)
    external = [values[f"1.external.{leaf}"] for leaf in ("raw", "rating", "edition")]
    assert external == ["40", "repressed", "2024-12"]
    scores = [values[f"{number}.previous_score"] for number in range(1, 7)]
    assert scores == ["2.6", "2.3", "2.3", "2.4", "2", "2.7"]
    assert (peru.country, peru.published) == ("PER", "2025-08")


@needs_published_report
def test_real_report_loses_no_word(peru: ReportReading) -> None:
    """Every word of the real report is in a value or in a listed paragraph, and nothing was left unplaced."""
    assert not lost_words(PUBLISHED_REPORT.read_text(encoding="utf-8"), peru)
    assert peru.account.to_look_at == ()


@needs_published_report
def test_real_report_joins_paragraphs_over_page_ends(peru: ReportReading) -> None:
    """The eight paragraphs in which a page ends are whole again."""
    joined = [piece for piece in peru.account.pieces if piece.reason == Destination.CONTINUATION]
    assert len(joined) == 8
    for _, value in peru.values:
        assert not any(part[:1].islower() for part in value.split("\n\n")[1:])


@needs_published_report
def test_every_value_of_the_real_report_can_be_set(peru: ReportReading) -> None:
    """Each value read is accepted by the field it is for."""
    for name, text in peru.values:
        assert value_from_text(find_field(name, INSTRUMENT), text) is not None


@given(st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_report_in_any_style_is_read_whole(chance: random.Random) -> None:
    """However headings are written and pages end, each section holds exactly its own text."""
    written = ReportWriter(chance, INSTRUMENT).write()
    reading = read(written.markdown)
    assert dict(reading.values) == {
        name: "\n".join(line.rstrip() for line in text.split("\n")) for name, text in written.values.items()
    }
    for audience, items in written.advice.items():
        assert [item.text for item in reading.recommendations if item.audience == audience] == items
    assert len(reading.citations) == written.markdown.count("](") - written.markdown.count("![")
    assert (reading.country, reading.published) == ("PRY", "2026-03")
    assert reading.account.to_look_at == ()
    assert not lost_words(written.markdown, reading)


@given(st.randoms(use_true_random=False), st.sets(st.sampled_from([d.id for d in INSTRUMENT.dimensions])))
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_missing_sections_leave_their_fields_empty(chance: random.Random, missing: set[str]) -> None:
    """A section that a report does not have stays empty and takes nothing from its neighbours."""
    left_out = frozenset({"context", "research_process", *(f"{section}.narrative" for section in missing)})
    written = ReportWriter(chance, INSTRUMENT).write(left_out)
    reading = read(written.markdown)
    assert dict(reading.values).keys() == written.values.keys()
    assert not lost_words(written.markdown, reading)


@given(
    st.lists(
        st.sampled_from([*NOTE.split(), "\n", "\n\n", "# ", "- ", "Score: 2", "[a](b)", "2.1", "C)"]),
        max_size=60,
    )
)
@settings(max_examples=150, deadline=None)
def test_no_word_of_any_text_is_lost(parts: list[str]) -> None:
    """Whatever stands in a file that has one section, every word of it is accounted for."""
    markdown = "## 2.1 Registration\n\n" + " ".join(parts)
    assert not lost_words(markdown, read(markdown))


def test_footnotes_stand_after_the_text_that_calls_them() -> None:
    """A footnote printed inside another section goes to the end of the one that calls it."""
    reading = read(
        "## 2.1 Registration\n\nIt is free.<sup>2</sup>\n\n## 2.2 Operational environment\n\n"
        "It is hard.[^a]\n\n---\n\n<sup>2</sup> Act of 1999.\n[^a]: Own count.\n\nIt stays hard.\n"
    )
    assert dict(reading.values) == {
        "2.1.narrative": "It is free.[^2]\n\n[^2]: Act of 1999.",
        "2.2.narrative": "It is hard.[^a]\n\nIt stays hard.\n\n[^a]: Own count.",
    }


def test_one_source_for_one_address_and_none_for_two_lost_ones() -> None:
    """A real address is one source wherever it is cited; links without address are never merged."""
    reading = read(
        "## 2.1 Registration\n\n[Law](#) and [Law](#), [index](https://www.example.org/i) twice\\: "
        "[the index](https://www.example.org/i/).\n\n## 2.2 Operational environment\n\n"
        "See [it](https://www.example.org/i), https://www.example.org/bare.\n"
    )
    titles = [(source.title, source.address) for source in reading.sources]
    assert titles == [
        ("Law", LOST_ADDRESS),
        ("Law", LOST_ADDRESS),
        ("index", "https://www.example.org/i"),
        ("https://www.example.org/bare", "https://www.example.org/bare"),
    ]
    assert Counter(citation.section for citation in reading.citations) == {"2.1": 3, "2.2": 2}


def test_headings_of_a_contents_list_do_no_harm() -> None:
    """A list of contents opens sections that stay empty until they come."""
    reading = read(
        "# Country Focus Report: Kenya 2026\n\nPrinciple 2: Supportive legal and regulatory framework ..... 4\n"
        "2.1 Registration ..... 5\n\nResearch process ..... 9\n\n## 2.1 Registration\n\nIt works.\n"
    )
    assert dict(reading.values) == {"2.1.narrative": "It works."}
    assert reading.country == "KEN"
    assert reading.account.to_look_at == ()


def test_doubled_headings_add_to_one_text() -> None:
    """A section that is opened twice keeps both texts, in order."""
    reading = read(
        "## 2.1 Registration\n\nOne.\n\n## 2.2: Operational environment\n\nTwo.\n\n## 2.1. Registration\n\nThree.\n"
    )
    assert dict(reading.values) == {"2.1.narrative": "One.\n\nThree.", "2.2.narrative": "Two."}


def test_a_second_score_is_told_and_not_taken() -> None:
    """Of two different scores for a principle the first is taken and the second is listed."""
    reading = read("## Principle 3: Resources - Score: 2.5\n\n### Score: 2.6\n\n### Score: 2.5\n")
    assert dict(reading.values) == {"3.previous_score": "2.5"}
    assert [piece.reason for piece in reading.account.pieces] == [
        Destination.SCORE,
        Destination.SCORE_DOUBLED,
        Destination.SCORE,
    ]


def test_unknown_sections_are_listed_and_inner_headings_kept() -> None:
    """A section no report has is listed as not placed; a small heading inside a narrative stays in it."""
    reading = read(
        "## 2.1 Registration\n\n#### In the north\n\nIt works.\n\n## Annex of figures\n\nSeven.\n\n### More\n\n"
        "Eight.\n\n"
        "## C) Recommendations\n\nRead these well.\n\n### To donors\n\nWe ask donors to:\n"
        "- give\n- listen,\n\nin full.\n"
    )
    assert dict(reading.values) == {"2.1.narrative": "#### In the north\n\nIt works."}
    assert [item.text for item in reading.recommendations] == ["give", "listen, in full."]
    assert [(piece.words, piece.reason) for piece in reading.account.to_look_at] == [
        ("## Annex of figures", Destination.SECTION_ASIDE),
        ("Seven.", Destination.SECTION_ASIDE),
        ("### More", Destination.SECTION_ASIDE),
        ("Eight.", Destination.SECTION_ASIDE),
        ("Read these well.", Destination.FIELD_MISSING),
        ("We ask donors to:", Destination.FIELD_MISSING),
    ]


def test_sentences_that_begin_like_headings_are_sentences() -> None:
    """A number or a known word at the start of a paragraph does not make it a heading."""
    text = (
        "2.1 million people voted.\n\nPrinciple 2 is the one that fell.\n\nScore: 2 of 3 courts agreed.\n\n"
        "Introduction of the law was slow.\n\n**1.2 billion** was spent."
    )
    reading = read(f"### 4.1 Transparency\n\n{text}\n")
    assert dict(reading.values) == {"4.1.narrative": text}


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf \r\n", "empty"),
        ("## 2.1 Registration\n\ngood é, ".encode() + b"bad \xff byte", "not_utf8"),
        ("# A letter\n\nDear all, score 2.1 is fine.\n".encode("utf-16"), "no_section"),
        (b"%PDF-1.7\n## 2.1 Registration", "pdf"),
        (b"PK\x03\x04word/document.xml", "document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old_document"),
        (b"{\\rtf1 2.1 Registration}", "rich_text"),
        (b"## 2.1 Registration\0\0", "not_text"),
        (b"# A recipe\n\n- flour\n- water\n", "no_section"),
        (b"x" * 5_000_001, "too_large"),
        (b"\n" * 100_001 + b"## 2.1 Registration", "too_many_lines"),
    ],
)
def test_what_is_no_report_is_refused_with_the_reason(data: bytes, reason: str) -> None:
    """A file that cannot be read as a report is refused, and nothing is guessed."""
    with pytest.raises(KnownError) as caught:
        read(data)
    assert caught.value.code is ErrorCode.REPORT_NOT_READABLE
    assert caught.value.facts["reason"] == reason
