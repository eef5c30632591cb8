from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from pathlib import Path
from string import Formatter

import pytest

from eesee_desktop.domain.assessment import AssessmentStatus, Confidence
from eesee_desktop.domain.external import Edition, Rating
from eesee_desktop.domain.instrument import ScoringRule
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.review import Finding, FindingCode
from eesee_desktop.domain.source import SourceKind
from eesee_desktop.report.messages import tables
from eesee_desktop.report.messages.phrases import LetterPhrase, MatrixPhrase, PanelPhrase, Phrase
from eesee_desktop.report.messages.plural import CATEGORIES, OTHER, category_of
from eesee_desktop.report.messages.tables import SECTIONS, Counted, table_of
from eesee_desktop.report.messages.words import Words, languages_and_digits
from eesee_desktop.system.resources import language_file, languages

PRINTED: tuple[type[Enum], ...] = (
    Phrase,
    PanelPhrase,
    LetterPhrase,
    MatrixPhrase,
    AssessmentStatus,
    Confidence,
    Rating,
    ScoringRule,
    Audience,
    SourceKind,
    FindingCode,
)


# Those of the programme's publications. A folder that is lost would otherwise be missed by nobody.
OFFERED = ("ar", "en", "es", "fr", "pt")


def test_five_languages_are_offered() -> None:
    """Reports can be written in the languages in which the programme publishes, and Arabic in its own digits too."""
    assert languages() == OFFERED
    assert languages_and_digits() == ("ar", "ar-u-nu-arab", *OFFERED[1:])


@pytest.mark.parametrize("language", languages())
def test_every_code_has_words(language: str) -> None:
    """A report language says every code that can be printed, and nothing that is no code."""
    codes = [code for kind in PRINTED for code in kind]
    assert set(table_of(language).words) == set(codes)
    assert set(SECTIONS.values()) == set(PRINTED)
    assert len(set(codes)) == len(codes), "two enums share a value, so one would print the other's words"


@pytest.mark.parametrize("language", languages())
def test_every_language_needs_the_same_facts(language: str) -> None:
    """A translation fills in the same facts as the English words; a form for one or two may spell the number."""
    for code, words in table_of(language).words.items():
        wanted = _places(table_of("en").words[code])
        assert _places(words) == wanted, code
        if isinstance(words, Counted):
            assert all(_places(form) | {words.by} == wanted for form in words.forms.values()), code
            assert words.by in wanted, code


@pytest.mark.parametrize("language", [language for language in languages() if language != "en"])
def test_no_words_are_left_in_english(language: str) -> None:
    """A translation is one: a phrase is as in English only where the languages share the word."""
    # The word, where the languages share it.
    shared = {"consensus", "Question", "Suggestion", "Sources", "Notes", "Organisation", "min", ""}
    for code, words in table_of(language).words.items():
        bare = re.sub(r"{\w+}|eesee_desktop|[^\w-]", "", words) if isinstance(words, str) else ""
        if bare and words == table_of("en").words[code]:
            assert bare in shared, code


@pytest.mark.parametrize("language", [language for language in languages() if language != "en"])
def test_translations_say_who_made_them(language: str) -> None:
    """What this project translated says so in each file, so that a reviewer knows what to read."""
    table = table_of(language)
    assert table.translated_by
    assert not table.is_reviewed
    for name in ("introduction", "research_process", "notice"):
        head = language_file(language, f"{name}.md").read_text(encoding="utf-8").partition("\n")[0]
        assert re.fullmatch(r"<!-- translated-by: \w+, reviewed: (no|yes) -->", head)
        assert "translated-by" not in Words(language).standing(name)
    method = language_file(language, "method-eusee.toml").read_text(encoding="utf-8")
    assert 'translated-by = "' in method
    assert "reviewed = " in method


@pytest.mark.parametrize("language", languages())
def test_counted_words_have_the_forms_of_their_language(language: str) -> None:
    """What counts has a form for each category of its language that a number of votes can have."""
    table = table_of(language)
    categories = {category for category, _ in table.plural} | {OTHER}
    assert categories <= set(CATEGORIES)
    for words in table.words.values():
        if isinstance(words, Counted):
            assert set(words.forms) <= categories
    assert set(table.words[PanelPhrase.VOTES].forms) == categories  # type: ignore[union-attr]  # all languages count votes


def test_plurals_follow_the_language() -> None:
    """One, two, few and many are what each language takes them for; half a point is no whole one."""
    arabic = table_of("ar").plural
    found = {
        count: category_of(Fraction(count), arabic) for count in (0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111)
    }
    few, many = dict.fromkeys((3, 10, 103), "few"), dict.fromkeys((11, 99, 111), "many")
    assert found == {0: "zero", 1: "one", 2: "two", 100: "other", 102: "other"} | few | many
    assert [category_of(Fraction(n, 2), table_of("fr").plural) for n in (0, 2, 3, 4)] == [
        "one",
        "one",
        "one",
        "other",
    ]
    assert [category_of(Fraction(n, 2), table_of("en").plural) for n in (0, 2, 3)] == [
        "other",
        "one",
        "other",
    ]
    assert Words("ar")(PanelPhrase.VOTES, count=2) == "صوتان"
    assert Words("ar-u-nu-arab")(PanelPhrase.VOTES, count=9) == "٩ أصوات"
    with pytest.raises(ValueError, match="no condition"):
        category_of(Fraction(1), (("one", "n is 1"),))


def test_numbers_and_dates_are_written_as_the_language_writes_them() -> None:
    """Decimal comma or point, the first of a month, the digits that were asked for; a number of a section stays one."""
    first, edition = date(2024, 9, 1), Edition(2024, 12)
    assert Words("fr").day(first) == "1er septembre 2024"
    assert Words("fr").day(date(2025, 8, 31)) == "31 août 2025"
    assert Words("es").day(first) == "1 de septiembre de 2024"
    assert Words("pt").month(edition) == "dezembro de 2024"
    assert Words("ar").day(first) == "1 سبتمبر 2024"
    assert Words("ar-u-nu-arab").day(first) == "١ سبتمبر ٢٠٢٤"  # noqa: RUF001  Arabic
    written = "2 × ⅓ + 3 × ⅔ = 2.7"
    assert Words("en").figures(written) == written
    assert Words("es").figures(written) == "2 × ⅓ + 3 × ⅔ = 2,7"
    assert Words("ar-u-nu-arab").figures(written) == "٢ × ⅓ + ٣ × ⅔ = ٢٫٧"  # noqa: RUF001  Arabic
    assert Words("fr").figure(Fraction(22, 9)) == "2,44"
    assert Words("fr").numbering("2.1") == "2.1"
    assert Words("ar-u-nu-arab").numbering("2.1") == "٢.١"  # noqa: RUF001  Arabic
    assert Words("fr")(Phrase.PREVIOUS, score=Decimal("2.0")) == "score précédent 2,0"


def test_facts_that_are_text_keep_their_digits() -> None:
    """The digits of a report's language are for figures, not for what people are called."""
    said = Words("ar-u-nu-arab")(Phrase.PANEL_NAMED, names="Amal (Forum 2030)")
    assert said.endswith("Amal (Forum 2030).")


def test_finding_is_asked_with_its_figures() -> None:
    """The figures of a finding, which are kept as text, are written as the language writes them."""
    old = Finding(FindingCode.EXTERNAL_EDITION_OLD, "1.external.edition", (("edition", "2024-12"),))
    assert "décembre 2024" in Words("fr").finding(old)
    off = Finding(FindingCode.SCORE_OFF_STEP, "2.1.score", (("score", "5/2"),))
    assert "2,5" in Words("fr").finding(off)


@pytest.mark.parametrize(
    ("line", "instead"),
    [('title = "', 'titel = "'), ('other = "{count} votes" }', 'some = "{count} votes" }')],
)
def test_folder_with_a_fault_is_refused(
    line: str, instead: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A key that is missing or unknown is an error where the words are read, not a gap on paper."""
    text = language_file("en", "words.toml").read_text(encoding="utf-8")
    assert line in text
    (tmp_path / "words.toml").write_text(text.replace(line, instead, 1), encoding="utf-8")
    monkeypatch.setattr(tables, "language_file", lambda _, name: tmp_path / name)
    with pytest.raises(ValueError, match=r"titel|other is one of them"):
        table_of.__wrapped__("en")


@pytest.mark.parametrize("language", languages())
def test_language_has_months_and_standing_texts(language: str) -> None:
    """Twelve months, an introduction, a research process and a notice."""
    words = Words(language)
    assert len(set(table_of(language).months)) == 12
    for name, places in (
        ("introduction", {"principles", "lowest", "highest"}),
        ("research_process", set()),
        ("notice", {"member"}),
    ):
        assert set(re.findall(r"{(\w+)}", words.standing(name))) == places


def test_language_falls_back() -> None:
    """A regional variety takes its base language; a language without words takes English."""
    assert Words("en-GB").language == "en"
    assert Words("my").language == "en"
    assert Words("my")(Confidence.HIGH) == "high"


def test_dates_are_written_out() -> None:
    """Days and editions are written as people write them."""
    assert Words("en").day(date(2025, 8, 1)) == "1 August 2025"
    assert Words("en").month(Edition(2024, 12)) == "December 2024"


def _places(words: str | Counted) -> set[str]:
    forms = words.forms.values() if isinstance(words, Counted) else [words]
    return {name for form in forms for _, name, _, _ in Formatter().parse(form) if name}
