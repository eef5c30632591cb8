"""Reports in each language: a corpus of headings and score lines, and the encodings that files come in."""

from __future__ import annotations

import itertools
import tomllib
from pathlib import Path

import pytest

from eesee_desktop.intake.reports.reader import read_report
from eesee_desktop.intake.reports.reading import ReportReading
from eesee_desktop.system.resources import languages
from support_instruments import shipped_instrument
from support_spoken import spoken_instrument

CORPORA = Path(__file__).parents[1] / "data" / "headings"
_SAID = "Xyz 2030 abc."
_OTHER = "Zyx 2031 cba."
_PARTS = {"introduction", "context", "research_process"}


def _corpus(key: str) -> list[tuple[str, str, str]]:
    found = []
    for language in languages():
        read = tomllib.loads((CORPORA / f"{language}.toml").read_text(encoding="utf-8"))
        found += [(language, line, wanted) for line, wanted in read[key]]
    return found


def _read(markdown: str | bytes) -> ReportReading:
    ids = itertools.count(1)
    return read_report(markdown, shipped_instrument(), lambda: f"{next(ids):032x}")


@pytest.mark.parametrize(("language", "heading", "wanted"), _corpus("headings"))
def test_heading_is_known(language: str, heading: str, wanted: str) -> None:
    """What stands below a heading goes to the field that the heading names, in whatever shape the heading comes."""
    first, second, last = (_principle(language, number) for number in (1, 2, 6))
    if wanted.count(".") > 1:
        # A dimension may come by its name alone, below its principle.
        before, after = f"## {_principle(language, int(wanted[0]))}\n\n", ""
    elif wanted in {"introduction", "context"}:
        before, after = "", f"\n\n## {first}\n\n{_OTHER}\n"
    else:
        before = "" if "." in wanted else f"## {second if wanted[0] != '2' else last}\n\n{_OTHER}\n\n"
        after = ""
    reading = _read(f"{before}{heading}\n\n{_SAID}\n{after}")
    if "." in wanted or wanted in _PARTS:
        assert dict(reading.values).get(wanted) == _SAID
    else:
        assert [(item.audience.value, item.text) for item in reading.recommendations] == [(wanted, _SAID)]


@pytest.mark.parametrize(("language", "line", "wanted"), _corpus("scores"))
def test_score_line_is_known(language: str, line: str, wanted: str) -> None:
    """A score below the heading of its principle is that principle's score, comma or point, in any digits."""
    reading = _read(f"## {_principle(language, 2)}\n\n{line}\n\n{_SAID}\n")
    assert dict(reading.values) == {"2.previous_score": wanted, "2.narrative": _SAID}


def test_each_language_has_its_thirty() -> None:
    """Each language that reports are written in has a corpus of at least thirty headings, and score lines."""
    for language in languages():
        assert sum(one == language for one, *_ in _corpus("headings")) >= 30
        assert sum(one == language for one, *_ in _corpus("scores")) >= 8


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "cp1256"]
)
def test_encoding_is_told_by_the_bytes(language: str, encoding: str) -> None:
    """A report is read as what it says in whatever encoding it was saved, as far as that has its letters."""
    spoken = spoken_instrument(language)
    levels = [level.in_language(language) for level in spoken.dimensions[3].levels]
    name = f"2.1 {spoken.dimensions[3].name.in_language(language)}"
    text = f"## {_principle(language, 2)}\n\n### {name}\n\n" + "\n\n".join(levels) + "\n"
    try:
        data = text.encode(encoding)
    except UnicodeEncodeError:
        assert (language == "ar") is (encoding == "cp1252")
        return
    assert dict(_read(data).values)["2.1.narrative"].split("\n\n") == levels


def _principle(language: str, number: int) -> str:
    return spoken_instrument(language).principles[number - 1].name.in_language(language)


@pytest.mark.parametrize("language", languages())
def test_footnote_of_the_first_score_is_known_as_a_paragraph(language: str) -> None:
    """Points, rating and edition of the CIVICUS Monitor are taken; the note is no part of what the report says."""
    note = _corpus_line(language, "rebasing")
    reading = _read(f"## {_principle(language, 1)}\n\n{_SAID}\n\n{note}\n")
    values = dict(reading.values)
    assert {name: values.get(f"1.external.{name}") for name in ("raw", "rating", "edition")} == {
        "raw": "35",
        "rating": "repressed",
        "edition": "2025-12",
    }
    assert values["1.narrative"] == _SAID
    assert reading.account.to_look_at == ()


@pytest.mark.parametrize("language", languages())
def test_notice_on_funding_is_known(language: str) -> None:
    """The last paragraph goes to the notice, and not to whatever section stands before it."""
    notice = _corpus_line(language, "notice")
    reading = _read(f"## {_principle(language, 2)}\n\n{_SAID}\n\n{notice}\n")
    assert dict(reading.values) == {"2.narrative": _SAID, "notice": notice}


def _corpus_line(language: str, key: str) -> str:
    return str(tomllib.loads((CORPORA / f"{language}.toml").read_text(encoding="utf-8"))[key])
