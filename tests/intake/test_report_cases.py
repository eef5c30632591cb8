"""Reports as they really arrive, each standing for a kind: what is taken, and what is told instead of being misread."""

from __future__ import annotations

import itertools
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.intake.account import Fate
from eesee_desktop.intake.reports.reader import read_report
from eesee_desktop.intake.reports.reading import Destination, ExpectedAssessment, ReportReading
from support_account import lost_from
from support_instruments import shipped_instrument

CASES = Path(__file__).parents[3] / "shared" / "cases" / "reports"
_BENIN = ExpectedAssessment(CountryCode("BEN"), 2025, 2025, "Maison")
_ONE, _TWO = "1.1.narrative", "2.1.narrative"
_PAPERS = "The registry asked for new papers."
_P1 = "### Principle 1: Respect and protection of fundamental freedoms\n\n"
_P2 = "### Principle 2: Supportive legal and regulatory framework\n\n"
_D11 = "#### 1.1 Freedom of association\n\n"
_D21 = "#### 2.1 Registration\n\n"


def read(markdown: str | bytes, *accepted: Destination) -> ReportReading:
    """Read a report for an assessment of Benin in 2025."""
    ids = itertools.count(1)
    return read_report(markdown, shipped_instrument(), lambda: f"{next(ids):032x}", _BENIN, accepted)


def values(markdown: str | bytes) -> dict[str, str]:
    """Return what a report gives."""
    return dict(read(markdown).values)


def told(reading: ReportReading) -> list[tuple[str, str]]:
    """Return what a person has to look at, with the reason."""
    return [(piece.words, piece.reason) for piece in reading.account.to_look_at]


# By the beginning of the file's name: values, recommendations, and what is told or asked.
RIGHT: Mapping[str, tuple[dict[str, str], list[str], list[tuple[str, str]]]] = {
    "02": (
        {
            "1.previous_score": "2.6",
            _ONE: _PAPERS,
            "2.narrative": "The ministry answered late.",
            "2.previous_score": "2.3",
            _TWO: "Banks wanted a second guarantee.",
        },
        [],
        [],
    ),
    "04": (
        {
            "1.external.raw": "41",
            "1.external.rating": "repressed",
            "1.external.edition": "2025-12",
            "1.previous_score": "2.6",
            _ONE: _PAPERS,
            "1.2.narrative": "Two districts refused.",
        },
        [],
        [
            (
                "![Figure 1. Nine of twelve districts moved meetings away from the square.](media/image1.png)",
                "caption",
            ),
            ("The network thinks it too kind, because two radio hosts were not counted.", "footnote_rest"),
            ("<!-- Reviewer: ask the ministry before this is printed. -->", "comment"),
        ],
    ),
    "05": (
        {
            "1.narrative": "The year was hard.",
            "1.previous_score": "2.6",
            _ONE: _PAPERS,
            "1.2.narrative": "Two districts refused.",
        },
        [],
        [],
    ),
    "06": (
        {"1.previous_score": "2.6", _ONE: "In Benin the registry asked for new papers."},
        [],
        [
            (words, "second_report")
            for words in (
                "# Country Focus Report",
                "Togo",
                "March 2026",
                "### Principle 1: Respect and protection of fundamental freedoms",
                "Score: 2.6",
                "#### 1.1 Freedom of association",
                "In Togo the registry closed for a month.",
            )
        ],
    ),
    "07": ({"1.previous_score": "2.6", "1.narrative": "The year was hard.", _ONE: _PAPERS}, [], []),
    "09": (
        {"1.previous_score": "2.6", _ONE: _PAPERS},
        [],
        [
            (words, "section_aside")
            for words in (
                "## Annex: laws cited",
                "#### 1.1 Law on associations",
                "Section four says that nine founders are needed.",
            )
        ],
    ),
    "10": (
        {_ONE: _PAPERS},
        ["Publish the list of papers.", "Answer within thirty days.", "Let groups meet in the square."],
        [],
    ),
    "20": (
        {
            "1.previous_score": "2.6",
            _ONE: "Le guichet a demandé des pièces nouvelles.",
            "1.2.narrative": "Deux communes ont refusé la place centrale.",
            _TWO: "Les banques exigent une deuxième caution.",
        },
        [],
        [],
    ),
    "21": (
        {
            "2.narrative": "The ministry answered late.",
            "2.previous_score": "2.3",
            _TWO: "Banks wanted a second guarantee.",
        },
        ["Publish the list of papers."],
        [],
    ),
    "22": (
        {"introduction": "The year was hard.", _ONE: _PAPERS},
        [],
        [
            ("Prepared by the Maison des Associations", "other_member"),
            ("Names were changed at their wish", "cover_words"),
        ],
    ),
    "24": (
        {
            "2.narrative": "The ministry answered late.",
            _TWO: "Banks wanted a second guarantee.",
            "2.2.narrative": "Two offices were searched.",
        },
        [],
        [("Score: 4", "score_of_dimension"), ("Score: 1", "score_of_dimension")],
    ),
    "25": (
        {"1.previous_score": "2.6", _ONE: "In Benin the registry asked for new papers."},
        [],
        [("Togo", "other_country")],
    ),
    "F01": (
        {"1.previous_score": "2.6", _ONE: "Text one.", "2.previous_score": "1.3", _TWO: "Text two."},
        [],
        [],
    ),
    "F02": ({_ONE: "Text one.", "2.previous_score": "1.3", _TWO: "Text two."}, [], []),
    "F04": ({_TWO: "The registry was closed for two months in spring.\n\nMore text."}, [], []),
    "F07": ({"2.previous_score": "2.3", _TWO: "Text."}, [], []),
    "F09": (
        {
            "2.narrative": "Opening text.",
            "2.previous_score": "2.3",
            _TWO: "Text one.",
            "2.2.narrative": "Text two.",
        },
        [],
        [],
    ),
    "F10": ({"2.previous_score": "2.3", _TWO: "Text."}, ["Open the registry."], []),
}


@pytest.mark.skipif(not CASES.is_dir(), reason="needs the folder of hard inputs beside the checkout")
@pytest.mark.parametrize("case", sorted(RIGHT))
def test_a_hard_report_is_read_right_or_told(case: str) -> None:
    """Each of the hard reports gives the right values, and tells what it did not take."""
    data = next(CASES.glob(f"{case}*")).read_bytes()
    reading = read(data)
    wanted, advice, left = RIGHT[case]
    assert dict(reading.values) == wanted
    assert [item.text for item in reading.recommendations] == advice
    assert told(reading) == left
    assert lost_from(data.decode(), reading.account) == ""


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ('### <a id="_Toc1"></a>Principle 2: Supportive legal and regulatory framework', "2"),
        ("### <span class='x'>Principle 2</span> {#p2 .western}", "2"),
        ("Principe 2 : Cadre juridique et réglementaire favorable", "2"),
        ("**Principio 2: Marco legal y regulatorio favorable**", "2"),
        ("PRINCÍPIO 2 – QUADRO LEGAL E REGULAMENTAR FAVORÁVEL", "2"),
        ("المبدأ الثاني: إطار قانوني وتنظيمي داعم", "2"),
        ("## المبدأ ٢", "2"),
        ("## P2 – Supportive legal and regulatory framework", "2"),
        ("## Principle II", "2"),
        ("Principle Two: Supportive legal and regulatory framework", "2"),
        ("II. Supportive legal and regulatory framework", "2"),
        ("2. Supportive legal and regulatory framework", "2"),
        ("### Supportive legal and regulatory framework", "2"),
        ("Principle 2: Supportive legal and\nregulatory framework", "2"),
        ("Principle 2\n===========", "2"),
        ("| Principle 2: Supportive legal and regulatory framework | |\n|---|---|", "2"),
        ("#### Dimension 2.1: Registration", "2.1"),
        ("Dimensión 2.1 – Registro", "2.1"),
        ("البعد \u0662\u066b\u0661: التسجيل", "2.1"),
        ("2,1 Registration", "2.1"),
        ("#### 2-1 Registration", "2.1"),
        ("#### 2.a Registration", "2.1"),
        ("2.1. Enregistrement", "2.1"),
        ("**2.1 | REGISTRATION**", "2.1"),
        ("#### [2.1 Registration](#_Toc77)", "2.1"),
        ("#### 2\\.1 Registration", "2.1"),
        ("| 2.1 Registration |\n| --- |", "2.1"),
        ("#### Registration", "2.1"),
    ],
)
def test_a_heading_is_known_by_number_or_by_name(heading: str, field: str) -> None:
    """However a heading is written, what stands below it goes to its field and nowhere else."""
    report = f"## Assessment\n\n{_P2 if '.' in field else _P1 + _D11}Before.\n\n{heading}\n\nBelow.\n"
    found = values(report)
    assert found[f"{field}.narrative"] == "Below."
    assert "Below." not in "".join(text for name, text in found.items() if name != f"{field}.narrative")


@pytest.mark.parametrize(
    ("lines", "score"),
    [
        ("Score: 2.80", "2.8"),
        ("Score : 2,3", "2.3"),
        ("Score: 2.0 out of 5", "2.0"),
        ("2.0 out of 5", "2.0"),
        ("2.3/5", "2.3"),
        ("Score: 2.3 (partially enabling)", "2.3"),
        ("Partially enabling – 2.3/5", "2.3"),
        ("Score: Disabling (2.3)", "2.3"),
        ("Note : 2,3 sur 5", "2.3"),
        ("Puntuación: 2,3 de 5", "2.3"),
        ("الدرجة: \u0662\u066b\u0663", "2.3"),
        ("امتیاز\n\nScore: \u06f2\u066b\u06f3", "2.3"),
        ("Score\n\n2.3", "2.3"),
        ("Score:\n2.3", "2.3"),
        ("Principle 2 score: 2.3", "2.3"),
        ("Score of principle 2: 2.3", "2.3"),
        ("| Score | 2.3 |", "2.3"),
        ("| Principle | Score |\n|---|---|\n| Principle 2 | 2.3 |", "2.3"),
    ],
)
def test_a_score_is_taken_however_it_is_written(lines: str, score: str) -> None:
    """A score in any form goes to the principle that it stands under."""
    assert values(f"{_P2}{lines}\n\nText.\n")["2.previous_score"] == score


@pytest.mark.parametrize(
    "heading",
    [
        "### Principle 2: Supportive legal and regulatory framework – Score: 2.3",
        "### Principle 2: Supportive legal and regulatory framework (2.3/5)",
        "| Principle 2: Supportive legal and regulatory framework | Score: 2.3 |\n|---|---|",
    ],
)
def test_a_score_on_the_line_of_its_heading_is_taken(heading: str) -> None:
    """The score may stand on the line of the heading."""
    assert values(f"{heading}\n\nText.\n") == {"2.narrative": "Text.", "2.previous_score": "2.3"}


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Overall score: 2.4", Destination.SCORE_OF_COUNTRY),
        ("Puntuación global: 2,4", Destination.SCORE_OF_COUNTRY),
        ("Score: 7", Destination.SCORE_OFF_SCALE),
        ("Score: 2.345", Destination.SCORE_OFF_SCALE),
        ("#### Score", Destination.SCORE_NOWHERE),
    ],
)
def test_a_score_that_is_not_taken_is_told(line: str, reason: Destination) -> None:
    """An overall score is never stored, and a line with a word for a score that was not taken is told."""
    reading = read(f"{_P2}{line}\n\nText.\n\n{_D21}More.\n")
    assert dict(reading.values) == {"2.narrative": "Text.", _TWO: "More."}
    assert told(reading) == [(line, reason)]
    assert reading.without_score == ("1", "2", "3", "4", "5", "6")


def test_a_score_inside_a_sentence_is_pointed_at() -> None:
    """A sentence keeps its figure and goes into the narrative, but a person is told that it names a score."""
    reading = read(f"{_P2}{_D21}The score fell from 2.6 to 2.3.\n")
    assert [piece.words for piece in reading.account.pieces if piece.is_doubtful] == [
        "The score fell from 2.6 to 2.3."
    ]


def test_nothing_has_a_place_below_a_heading_that_was_not_understood() -> None:
    """After such a heading scores and texts are told, until the next one that is certain."""
    reading = read(f"{_P1}{_D11}One.\n\n### Prinzip zwei\n\nScore: 1.3\n\nZwei.\n\n{_P2}Score: 2.3\n")
    assert dict(reading.values) == {_ONE: "One.", "2.previous_score": "2.3"}
    assert told(reading) == [
        ("### Prinzip zwei", Destination.SECTION_UNKNOWN),
        ("Score: 1.3", Destination.SCORE_NOWHERE),
        ("Zwei.", Destination.SECTION_UNKNOWN),
    ]


def test_number_and_name_that_contradict_each_other_are_told() -> None:
    """A heading with the number of one dimension and the name of another opens neither."""
    reading = read(f"{_P2}{_D21}One.\n\n#### 2.3 Operational environment\n\nTwo.\n")
    assert dict(reading.values) == {_TWO: "One."}
    assert [reason for _, reason in told(reading)] == [Destination.HEADING_UNCLEAR] * 2


@pytest.mark.parametrize(
    "summary",
    [
        f"## Executive summary\n\n{_P1}Short.\n\n{_P2}Shorter.\n\n",
        "## Contents\n\nPrinciple 1: Respect and protection of fundamental freedoms\n\n1.1 Freedom of association\n\n",
        "Contents\n\nPrinciple 1: Respect and protection of fundamental freedoms ... Score 2.9 ........ 4\n\n",
    ],
)
def test_summaries_and_contents_name_principles_and_are_not_them(summary: str) -> None:
    """What a summary says under the name of a principle does not become its narrative."""
    reading = read(
        f"# Country Focus Report\n\n{summary}## Assessment\n\n{_P1}Score: 2.6\n\n{_D11}One.\n\n{_P2}Two.\n"
    )
    assert dict(reading.values) == {"1.previous_score": "2.6", _ONE: "One.", "2.narrative": "Two."}


def test_a_list_of_the_principles_in_the_introduction_is_text() -> None:
    """The numbered names of the six principles, one below the other, open nothing."""
    names = [
        f"{principle.id}. {principle.name.in_language('en')}" for principle in shipped_instrument().principles
    ]
    report = (
        "## A) Introduction\n\nThere are six:\n\n"
        + "\n".join(names)
        + f"\n\nEach has three.\n\n{_P1}{_D11}One.\n"
    )
    assert values(report) == {
        "context": "There are six:\n\n" + "\n".join(names) + "\n\nEach has three.",
        _ONE: "One.",
    }


def test_what_is_raised_is_a_note_or_a_power_and_never_part_of_a_figure() -> None:
    """A raised figure calls the note of that number, and stays raised where there is none."""
    report = f"{_P1}{_D11}In 2024<sup>1</sup> some 10<sup>6</sup> people.\n\n<sup>1</sup> By our count.\n"
    assert values(report)[_ONE] == "In 2024[^1] some 10⁶ people.\n\n[^1]: By our count."


def test_notes_keep_their_place_and_their_second_paragraphs() -> None:
    """Notes at the end of the file go to the texts that call them, whole, behind the notice and the annex too."""
    report = (
        f"{_P1}{_D11}One.[^1]\n\n{_P2}{_D21}Two.[^2]\n\n## Annex\n\nLaws.\n\n"
        "[^1]: First.\n\n    Its second paragraph.\n\n[^2]: Second.\n"
    )
    found = read(report)
    assert dict(found.values) == {
        _ONE: "One.[^1]\n\n[^1]: First.\n\n    Its second paragraph.",
        _TWO: "Two.[^2]\n\n[^2]: Second.",
    }


def test_front_matter_and_comments_inside_a_paragraph_are_told() -> None:
    """What a program wrote before the report is told; a comment is cut out and the sentence around it is whole."""
    report = f"---\ntitle: Draft\nauthor: A. N.\n---\n\n{_P1}{_D11}The registry <!-- which? --> closed.\n"
    reading = read(report)
    assert dict(reading.values) == {_ONE: "The registry closed."}
    assert [reason for _, reason in told(reading)] == [Destination.FRONT_MATTER, Destination.COMMENT]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_the_encoding_is_told_by_what_is_in_the_file(encoding: str) -> None:
    """UTF-16 and Windows-1252 are read by content, and it is said how."""
    reading = read(f"{_P1}{_D11}L’année où l’État a écouté.\n".encode(encoding))
    assert dict(reading.values) == {_ONE: "L’année où l’État a écouté."}
    assert (reading.encoding == "utf-8") == encoding.startswith("utf-8")


def test_a_report_of_the_same_country_in_its_own_language_is_not_asked_about() -> None:
    """The name of a country is known in the languages of the reports."""
    reading = read(f"# Rapport pays\n\nBénin\n\nmars 2026\n\n{_P1}{_D11}Un.\n")
    assert (reading.country, reading.published, reading.account.asked) == ("BEN", "2026-03", ())


@pytest.mark.parametrize(
    ("cover", "reason"),
    [
        ("Cameroun\n\n", Destination.OTHER_COUNTRY),
        ("توغو\n\n", Destination.OTHER_COUNTRY),
        ("March 2021\n\n", Destination.OTHER_PERIOD),
        ("Study period: January 2022 – December 2023\n\n", Destination.OTHER_PERIOD),
    ],
)
def test_another_country_or_period_is_asked_about(cover: str, reason: Destination) -> None:
    """A title page that names another country or period asks, until that was accepted."""
    report = f"# Country Focus Report\n\n{cover}{_P1}{_D11}One.\n"
    asked = read(report).account.asked
    assert [(piece.fate, piece.reason, piece.choices) for piece in asked] == [
        (Fate.ASKED, reason, ("take", "leave"))
    ]
    assert read(report, reason).account.asked == ()


def test_a_second_title_page_can_be_read_on() -> None:
    """Where somebody says that it is all one report, it is read on."""
    cover = "# Country Focus Report\n\nBenin\n\n"
    report = f"{cover}{_P1}{_D11}One.\n\n{cover}{_P1}{_D11}Two.\n"
    assert values(report) == {_ONE: "One."}
    assert dict(read(report, Destination.SECOND_REPORT).values) == {_ONE: "One.\n\nTwo."}


def test_advice_is_taken_in_every_language() -> None:
    """Recommendations go to the audience that their heading addresses; an unknown one takes none along."""
    report = (
        f"{_P1}{_D11}Un.\n\n## C) Recommandations\n\n### Au gouvernement\n\n- Publier.\n\n"
        "### Aux bailleurs\n\n▪ Financer.\n\n### À la société civile\n\n– Parler.\n\n### Aux médias\n\n- Écrire.\n"
    )
    reading = read(report)
    assert [(item.audience.value, item.text) for item in reading.recommendations] == [
        ("government", "Publier."),
        ("donors", "Financer."),
        ("civil_society", "Parler."),
    ]
    assert [words for words, _ in told(reading)] == ["### Aux médias", "- Écrire."]


@pytest.mark.parametrize(
    "section",
    [
        "The registry asked again, see [here](https://www.example.org/law). It waits.\n\n" * 30_000,
        "a line in lower case that goes on\n\n" * 1_600,
        "." * 8_000,
        "<a " * 100_000,
        "Score " + "." * 390 + "\n\n",
        "| a | b |\n|---|---|\n| 1 | 2 |\n\n" * 5_000,
        "text <!-- never closed\n" * 20_000,
        "Country Focus Report\n\n" * 20_000,
    ],
    ids=["3 MB", "lower case", "dots", "tags", "leaders", "tables", "comments", "titles"],
)
def test_reading_takes_time_in_proportion(section: str) -> None:
    """Twice the text takes twice the time: nothing is gone through again and again."""
    text = f"{_P2}{_D21}{section}"
    begun = time.process_time()
    read(text)
    # Some six times what was measured; what grows with the square takes a hundred times as long.
    assert time.process_time() - begun < 4 + 6 * len(text) / 1e6


def test_the_head_of_a_page_does_not_open_its_section_again() -> None:
    """The name of the principle at the head of each page, and its foot, leave the paragraph where it is."""
    name = "Principle 1: Respect and protection of fundamental freedoms"
    report = (
        f"{name}\n\n2.6/5\n(enabling)\n\n1.1 Freedom of association\n\nIt goes on\n\n{name}\n\nto its end.\n"
    )
    assert values(report) == {"1.previous_score": "2.6", _ONE: "It goes on to its end."}
    footed = f"{_P1}{_D11}It goes on\n\nCountry Focus Report – Benin | 12\n\nto its end.\n"
    assert values(footed) == {_ONE: "It goes on to its end."}
