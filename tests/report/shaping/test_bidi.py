"""Directions, against the cases that Unicode publishes."""

from __future__ import annotations

from pathlib import Path

import pytest

from eesee_desktop.report.shaping.bidi import first_strong, levels_of, line_order, with_line_ends
from eesee_desktop.report.shaping.isolates import isolated_in

_CASES = [
    line.split(";")
    for line in (Path(__file__).parents[2] / "data" / "bidi_cases.txt")
    .read_text(encoding="utf-8")
    .splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(("characters", "direction", "base", "levels", "order"), _CASES)
def test_levels_and_order_are_those_of_unicode(
    characters: str, direction: str, base: str, levels: str, order: str
) -> None:
    """Levels of characters and their order in a line are those that Unicode expects."""
    text = "".join(chr(int(code, 16)) for code in characters.split())
    level = int(base)
    if direction == "2":
        assert (first_strong(text) or 0) == level
    found = with_line_ends(text, levels_of(text, level), level)
    expected = levels.split()
    assert [str(one) if wish != "x" else "x" for one, wish in zip(found, expected, strict=True)] == expected
    seen = [position for position, wish in enumerate(expected) if wish != "x"]
    assert [seen[place] for place in line_order([found[position] for position in seen])] == [
        int(position) for position in order.split()
    ]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("بين 2024-09-01 و31/08/2025 معا", ["2024-09-01", "31/08/2025"]),
        ("بنسبة 45.5%. انظر", ["45.5%"]),
        ("في 18 بعدا", []),
        ("انظر https://example.org/a(b) للمزيد", ["https://example.org/a(b)"]),
        ("راسل who@example.org اليوم", ["who@example.org"]),
        ("2 × ⅓ + 3 × ⅓ = 2.3", ["2 × ⅓ + 3 × ⅓ = 2.3"]),
        ("(Enabling Environment) في", ["(Enabling Environment)"]),
        ("(مصر) في", []),
        ("اتصل بـ +51 1 555-0100 اليوم", ["+51 1 555-0100"]),
        ("الموضع 2.1.narrative هنا", ["2.1.narrative"]),
        ("الملف 2025-07_report.docx معنا", ["2025-07_report.docx"]),
        ("الرمز 12345 67890 12345 هنا", ["12345 67890 12345"]),
        ("القانون NGO Law No. 12/2020 هنا", []),
        ("في Geneva، 12/2020 معا", ["12/2020"]),
    ],
)
def test_what_runs_from_left_to_right_in_itself(text: str, parts: list[str]) -> None:
    """Dates, decimal numbers, calculations and addresses keep their order in text from right to left.

    The number of a law or of a version stays with the name before it.
    """
    assert [text[start:end] for start, end in isolated_in(text)] == parts
