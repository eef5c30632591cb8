from __future__ import annotations

import dataclasses
import hashlib
from fractions import Fraction

import pytest

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.instrument import Instrument, LocalText, Provisional, ScoringRule
from eesee_desktop.intake.instrument_file import load_instrument
from eesee_desktop.system.resources import resource

SHIPPED = resource("instrument", "eusee-2025.2.toml").read_bytes()

SMALL = """\
format = 1
id = "small"
version = "2030.1"
title.en = "Small"
title.fr = "Petit"
languages = ["en", "fr"]
provisional = ["weights"]
[scale]
step = "1/2"
words.en = ["a", "b", "c", "d", "e"]
words.fr = ["A", "B", "C", "D", "E"]
[rounding]
decimals = 1
ties = "half_up"
[panel]
rule = "median"
minimum = 5
[narrative]
words = [100, 200]
[[bands]]
lowest = "1.0"
below = "3.0"
name.en = "low"
[[bands]]
lowest = "3.0"
below = "5.0"
name.en = "high"
[[principles]]
id = 1
name.en = "One"
scored_by = "civicus_monitor"
[[principles.dimensions]]
id = "1.1"
name.en = "First"
weight = "1"
questions.en = ["why?"]
levels.en = ["1", "2", "3", "4", "5"]
[[principles]]
id = 2
name.en = "Two"
scored_by = "panel"
[[principles.dimensions]]
id = "2.1"
name = { en = "Third", fr = "Troisième" }
weight = "2/5"
questions.en = [
  "what?",
  "how?",
]
questions.fr = ["quoi ?", "comment ?"]
levels.en = ["1", "2", "3", "4", "5"]
"""


@pytest.fixture(name="instrument", scope="module")
def _instrument() -> Instrument:
    return load_instrument(SHIPPED)


def refusal(text: str | bytes) -> dict[str, object]:
    """Return the facts with which an instrument is refused."""
    with pytest.raises(KnownError) as caught:
        load_instrument(text if isinstance(text, bytes) else text.encode())
    assert caught.value.code is ErrorCode.INSTRUMENT_NOT_VALID
    return caught.value.facts


def test_shipped_instrument_has_the_shape_of_the_method(instrument: Instrument) -> None:
    """The shipped method has six principles of three dimensions, of which the first is external."""
    assert [principle.id for principle in instrument.principles] == [1, 2, 3, 4, 5, 6]
    assert [len(principle.dimensions) for principle in instrument.principles] == [3] * 6
    assert [principle.is_external for principle in instrument.principles] == [True, *[False] * 5]
    assert len(instrument.scored_dimensions) == 15


def test_shipped_weights_are_the_fitted_ones(instrument: Instrument) -> None:
    """The weights stand as method.md has them, exact, in the order of the dimensions."""
    third = Fraction(1, 3)
    weights = {
        principle.id: [dimension.weight for dimension in principle.dimensions]
        for principle in instrument.principles
        if not principle.is_external
    }
    assert weights == {
        2: [third] * 3,
        3: [Fraction(1, 4), Fraction(1, 4), Fraction(1, 2)],
        4: [Fraction(1, 5), Fraction(2, 5), Fraction(2, 5)],
        5: [third] * 3,
        6: [third] * 3,
    }


def test_shipped_rules_are_the_published_ones(instrument: Instrument) -> None:
    """Whole points, one decimal, consensus, eight members, 185 to 415 words and no bands."""
    assert instrument.step == Fraction(1)
    assert instrument.decimals == 1
    assert (instrument.panel_rule, instrument.minimum_panel) == (ScoringRule.CONSENSUS, 8)
    assert instrument.narrative_words == (185, 415)
    assert instrument.bands == ()


def test_everything_unknown_is_marked_provisional(instrument: Instrument) -> None:
    """All that the programme has not published is marked, except the bands, of which there are none."""
    assert instrument.provisional == frozenset(Provisional) - {Provisional.BANDS}


def test_each_dimension_helps_the_panel(instrument: Instrument) -> None:
    """Each dimension has three to five questions and five levels, and no sentence stands twice anywhere."""
    sentences: list[str] = []
    for dimension in instrument.dimensions:
        assert 3 <= len(dimension.questions) <= 5
        assert len(dimension.levels) == 5
        sentences += [text.in_language("en") for text in (*dimension.questions, *dimension.levels)]
    assert len(set(sentences)) == len(sentences)
    assert all(sentence[-1] in ".?" and len(sentence.split()) <= 32 for sentence in sentences)


def test_instrument_is_known_by_its_bytes(instrument: Instrument) -> None:
    """The reference holds the SHA-256 of the file and the instrument keeps the file unchanged."""
    assert instrument.raw == SHIPPED
    assert instrument.ref.sha256 == hashlib.sha256(SHIPPED).hexdigest()
    assert (instrument.ref.id, instrument.ref.version) == ("eusee", "2025.2")


def test_other_languages_fall_back_to_english() -> None:
    """A language that leaves a text out shows the English one there."""
    small = load_instrument(SMALL.encode())
    assert small.title == LocalText((("en", "Small"), ("fr", "Petit")))
    question = small.principles[1].dimensions[0].questions[1]
    assert question.in_language("fr") == "comment ?"
    assert small.principles[1].name.in_language("fr") == "Two"
    assert small.bands[1].name.in_language("en") == "high"
    assert small.step == Fraction(1, 2)


def test_windows_line_ends_count_as_one_line() -> None:
    """The line told is the one an editor shows, whatever the line ends are."""
    broken = SMALL.replace('rule = "median"', 'rule = "dice"')
    assert refusal(broken.replace("\n", "\r\n"))["line"] == refusal(broken)["line"] == 16


@pytest.mark.parametrize(
    ("old", "new", "fault", "key", "line"),
    [
        ("format = 1", "format = 3", "value_refused", "format", 1),
        ("format = 1", "format = 2", "key_missing", "disagreement", 1),
        ("format = 1", "", "key_missing", "format", 1),
        ("format = 1", "format = true", "type_wrong", "format", 1),
        ('id = "small"', 'id = "Small Method"', "value_refused", "id", 2),
        ('version = "2030.1"', "version = 2030.1", "type_wrong", "version", 3),
        ('title.en = "Small"', "", "language_missing", "title", 5),
        ('title.fr = "Petit"', 'title.de = "Klein"', "key_unknown", "title.de", 5),
        ('title.fr = "Petit"', 'title.fr = "Pe\u202etit"', "value_refused", "title.fr", 5),
        ('title.fr = "Petit"', 'title.fr = ""', "value_refused", "title.fr", 5),
        ('["en", "fr"]', '["en", "French"]', "value_refused", "languages[2]", 6),
        ('["en", "fr"]', '["fr"]', "language_missing", "languages", 6),
        ('["en", "fr"]', '["en", 7]', "type_wrong", "languages[2]", 6),
        ('["weights"]', '["weights", "luck"]', "value_refused", "provisional[2]", 7),
        ('["weights"]', '["weights", "weights"]', "value_refused", "provisional[2]", 7),
        ('["weights"]', '"weights"', "type_wrong", "provisional", 7),
        ('step = "1/2"', 'step = "1/4"', "value_refused", "scale.step", 9),
        ('step = "1/2"', 'step = "1/2"\ncolour = "red"', "key_unknown", "scale.colour", 10),
        ('words.fr = ["A", ', "words.fr = [", "count_wrong", "scale.words.fr", 11),
        ('words.en = ["a", ', "words.en = [", "count_wrong", "scale.words.en", 10),
        ('"b", "c", "d", "e"]', '"b",\n"c", "d", ""]', "value_refused", "scale.words.en[5]", 11),
        ("decimals = 1", "decimals = 9", "value_refused", "rounding.decimals", 13),
        ('ties = "half_up"', 'ties = "half_even"', "value_refused", "rounding.ties", 14),
        ('rule = "median"', "", "key_missing", "panel.rule", 15),
        ("minimum = 5", "minimum = 0", "value_refused", "panel.minimum", 17),
        ("minimum = 5", 'minimum = "5"', "type_wrong", "panel.minimum", 17),
        ("words = [100, 200]", "words = [200, 100]", "value_refused", "narrative.words[2]", 19),
        ("words = [100, 200]", "words = [100]", "count_wrong", "narrative.words", 19),
        ("words = [100, 200]", "words = [100, 2.5]", "type_wrong", "narrative.words[2]", 19),
        ('lowest = "3.0"', 'lowest = "3.1"', "value_refused", "bands[2].lowest", 25),
        ('below = "5.0"', 'below = "4.0"', "value_refused", "bands[2].below", 26),
        ('below = "5.0"', 'below = "2.0"', "value_refused", "bands[2].below", 26),
        ("id = 2", "id = 3", "value_refused", "principles[2].id", 39),
        ('scored_by = "panel"', 'scored_by = "nobody"', "value_refused", "principles[2].scored_by", 41),
        (
            'scored_by = "panel"',
            'scored_by = "civicus_monitor"',
            "value_refused",
            "principles[2].scored_by",
            41,
        ),
        ('id = "2.1"', 'id = "2.2"', "value_refused", "principles[2].dimensions[1].id", 43),
        ('en = "Third", ', "", "language_missing", "principles[2].dimensions[1].name", 44),
        ('weight = "2/5"', "weight = 0.4", "type_wrong", "principles[2].dimensions[1].weight", 45),
        ('weight = "2/5"', 'weight = "0"', "value_refused", "principles[2].dimensions[1].weight", 45),
        ('weight = "2/5"', 'weight = "2/0"', "value_refused", "principles[2].dimensions[1].weight", 45),
        ('weight = "2/5"', "", "key_missing", "principles[2].dimensions[1].weight", 42),
        ('  "how?",', "  7,", "type_wrong", "principles[2].dimensions[1].questions.en[2]", 48),
        ('  "how?",', "", "count_wrong", "principles[2].dimensions[1].questions.fr", 50),
        (
            '"2", "3", "4", "5"]\n[[',
            '"2", "3", "4"]\n[[',
            "count_wrong",
            "principles[1].dimensions[1].levels.en",
            37,
        ),
    ],
)
def test_each_fault_is_told_with_its_key_and_line(
    old: str, new: str, fault: str, key: str, line: int
) -> None:
    """A fault names what is wrong, the key as people count, and the line on which it stands."""
    assert old in SMALL
    facts = refusal(SMALL.replace(old, new, 1))
    assert (facts["reason"], facts["key"], facts["line"]) == (fault, key, line)
    assert facts["expected"]


def test_no_dimension_at_all_is_refused() -> None:
    """A principle without dimensions is told by the line of the principle."""
    head, _, _ = SMALL.partition('scored_by = "panel"')
    facts = refusal(head + 'scored_by = "panel"\n')
    assert (facts["reason"], facts["key"], facts["line"]) == ("key_missing", "principles[2].dimensions", 38)


@pytest.mark.parametrize(
    ("data", "fault", "line"),
    [
        (b"format = 1\nid = \n", "syntax", 2),
        (b"format = 1\nid = 'a\n\n", "syntax", 2),
        (b"format = 1\nformat = 1\n", "syntax", 2),
        (b'format = 1\nid = "\xff"\n', "not_utf8", 2),
        (b"#" * 1_000_001, "too_large", 1),
        (b"a = " + b"[" * 5000 + b"]" * 5000, "too_intricate", 1),
        (b"a = [\n" + b"1,\n" * 50_000 + b"]", "too_intricate", 50_000),
        (b"# a.b\n" + b".".join([b"a"] * 17) + b" = 1", "too_intricate", 2),
        (b'a = """\n' + b".".join([b"a"] * 17) + b'\n"""', "key_missing", 1),
        (b"", "key_missing", 1),
    ],
)
def test_what_is_no_toml_is_told_with_its_line(data: bytes, fault: str, line: int) -> None:
    """Bytes that are no TOML at all are refused with the place where reading stopped."""
    facts = refusal(data)
    assert (facts["reason"], facts["line"]) == (fault, line)


def test_the_method_of_before_is_unchanged() -> None:
    """2025.1 keeps its bytes, by which assessments are pinned to it, and differs in what it leaves unsaid alone."""
    data = resource("instrument", "eusee-2025.1.toml").read_bytes()
    older, newer = load_instrument(data), load_instrument(SHIPPED)
    assert older.ref.sha256 == "9de50f87ee22c23dc4d33bfcd6937ebf0ae285512a82b2d570784df14e8039d5"
    assert newer.provisional - older.provisional == {Provisional.DISAGREEMENT}
    said = dataclasses.replace(older, ref=newer.ref, raw=newer.raw, provisional=newer.provisional)
    assert said == newer


WIDE_RANGE = "disagreement.wide.interquartile_range"


@pytest.mark.parametrize(
    ("old", "new", "fault", "key"),
    [
        ('high = "4"', 'high = "2"', "value_refused", "disagreement.divided.high"),
        ('high = "4"', 'high = "6"', "value_refused", "disagreement.divided.high"),
        ('low = "2"', 'low = "1/2"', "value_refused", "disagreement.divided.low"),
        ('low = "2"', "low = 2", "type_wrong", "disagreement.divided.low"),
        ('share = "1/3"', 'share = "2/3"', "value_refused", "disagreement.divided.share"),
        ('share = "1/3"', 'share = "1/3"\nmost = "1"', "key_unknown", "disagreement.divided.most"),
        ('interquartile_range = "2"', 'interquartile_range = "9/2"', "value_refused", WIDE_RANGE),
        ('interquartile_range = "2"', "", "key_missing", WIDE_RANGE),
        ('name.en = "wide"', 'name.fr = "large"', "key_unknown", "disagreement.wide.name.fr"),
        ("format = 2", "format = 1", "key_unknown", "disagreement"),
    ],
)
def test_faults_in_the_rule_of_disagreement_are_named(old: str, new: str, fault: str, key: str) -> None:
    """Bounds that no panel could meet, and a table that format 1 has not, are refused by their key."""
    text = SHIPPED.decode()
    assert text.count(old) == 1
    found = refusal(text.replace(old, new))
    assert (found["reason"], found["key"]) == (fault, key)
