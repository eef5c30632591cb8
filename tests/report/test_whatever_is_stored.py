"""Whatever may be stored prints: every field at its longest, in every shape, with its last word on paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eesee_desktop.domain.assessment import Assessment, blank_entries
from eesee_desktop.domain.ids import DimensionId
from eesee_desktop.domain.narrative import LONGEST_TEXT_CHARACTERS
from eesee_desktop.domain.recommendation import Recommendation
from eesee_desktop.report.content import DraftContent
from eesee_desktop.report.draft import render_draft, render_panel_copy
from support_drafts import example_draft
from support_pdf import page_texts

LAST = "Mgongo"
_TABLE = "| a | b |\n|---|---|\n"
HARD: dict[str, str] = {
    "a paragraph of several pages": "word " * 1500 + LAST,
    "one word of 10,000 letters": "x" * 10_000 + f"\n\n{LAST}",
    "an address of 9,000 letters": "https://example.org/" + "a" * 9000 + f"\n\n{LAST}",
    "a list of 1,000": "- item\n" * 1000 + f"- {LAST}",
    "a list 150 levels deep": "".join("  " * level + "- item\n" for level in range(150)) + f"\n{LAST}",
    "a numbered list 60 levels deep": "".join("   " * level + "1. item\n" for level in range(60))
    + f"\n{LAST}",
    "quotations in one another": ">" * 200 + " text\n\n" + LAST,
    "a table of 500 rows": _TABLE + "| x | y |\n" * 500 + f"| x | {LAST} |",
    "a cell longer than a page": _TABLE + "| " + "word " * 2000 + f"| {LAST} |",
    "a cell that fits but for rounding": _TABLE + "| " + "word " * 3000 + f"| {LAST} |",
    "rows that grow": _TABLE
    + "".join(f"| *cell* | {'long ' * row * 7} |\n" for row in range(40))
    + f"| x | {LAST} |",
    "a cell that is one word": _TABLE + "| " + "x" * 20_000 + f" | {LAST} |",
    "a head longer than a page": "| " + "word " * 2000 + f"| b |\n|---|---|\n| x | {LAST} |",
    "a table of 40 columns": "|" + "a|" * 40 + "\n|" + "---|" * 40 + "\n|" + "x|" * 39 + f"{LAST}|",
    "a table in a deep list": "".join("  " * level + "- a\n" for level in range(20))
    + "\n"
    + "".join(" " * 40 + row + "\n" for row in ("| a | b |", "|---|---|", *["| x | y |"] * 90))
    + f"\n{LAST}",
    "a heading longer than a page": "### " + "word " * 2000 + LAST,
    "a heading that is one word": "# " + "x" * 10_000 + f"\n\n{LAST}",
    "300 notes": " ".join(f"a[^{number}]" for number in range(300))
    + "\n\n"
    + "\n\n".join(f"[^{number}]: note {LAST}" for number in range(300)),
    "a note of several pages": f"a[^1]\n\n[^1]: {'word ' * 5000}{LAST}",
    "code of 200 long lines": "```\n" + ("code " * 30 + "\n") * 200 + f"```\n\n{LAST}",
    "2,000 hard breaks": "line\\\n" * 2000 + LAST,
    "marks on marks": "e" + "\u0301" * 3000 + f"\n\n{LAST}",
    "nothing but marks of Markdown": "-\n" * 500 + "*a **b " * 200 + f"\n\n{LAST}",
}


def _named(leaf: str, text: str) -> dict[str, Any]:
    return {leaf: text}


def _texts(assessment: Assessment, **texts: Any) -> Assessment:  # noqa: ANN401  texts, whatever their names
    return replace(assessment, **texts)


def _in_dimension(leaf: str) -> Callable[[Assessment, str], Assessment]:
    def put(assessment: Assessment, text: str) -> Assessment:
        # The first that is scored by the panel: of others nothing but the narrative is printed.
        wanted = assessment.dimension(DimensionId("2.1"))
        if leaf == "narrative":
            changed = replace(wanted, narrative=text)
        else:
            changed = replace(wanted, decision=replace(wanted.decision, **_named(leaf, text)))
        every = tuple(changed if one.id == wanted.id else one for one in assessment.dimensions)
        return replace(assessment, dimensions=every)

    return put


def _in_principle(assessment: Assessment, text: str) -> Assessment:
    first, *rest = assessment.principles
    return replace(assessment, principles=(replace(first, narrative=text), *rest))


def _in_recommendation(assessment: Assessment, text: str) -> Assessment:
    first, *rest = assessment.recommendations
    items: tuple[Recommendation, ...] = (replace(first, text=text), *rest)
    return replace(assessment, recommendations=items)


def _in_source(leaf: str) -> Callable[[Assessment, str], Assessment]:
    def put(assessment: Assessment, text: str) -> Assessment:
        first, *rest = assessment.sources
        return replace(assessment, sources=(replace(first, **_named(leaf, text)), *rest))

    return put


FIELDS: dict[str, Callable[[Assessment, str], Assessment]] = {
    "introduction": lambda assessment, text: _texts(assessment, introduction=text),
    "context": lambda assessment, text: _texts(assessment, context=text),
    "research_process": lambda assessment, text: _texts(assessment, research_process=text),
    "notice": lambda assessment, text: _texts(assessment, notice=text),
    "principle": _in_principle,
    **{
        leaf: _in_dimension(leaf)
        for leaf in ("narrative", "justification", "minority_note", "reason_for_change")
    },
    "recommendation": _in_recommendation,
    **{f"source {leaf}": _in_source(leaf) for leaf in ("title", "publisher", "address")},
}


def _with(content: DraftContent, field: str, text: str) -> DraftContent:
    return replace(content, assessment=FIELDS[field](content.assessment, text))


@pytest.mark.parametrize("shape", HARD)
def test_every_shape_prints_in_every_kind_of_place(shape: str) -> None:
    """As the last words of the report and, small with a bar, below a score: nothing is left out."""
    content = example_draft()
    for field in ("notice", "minority_note"):
        pages = page_texts(render_draft(_with(content, field, HARD[shape])))
        assert LAST in "".join(pages), field
    assert render_panel_copy(_with(content, "narrative", HARD[shape]))


def test_every_field_prints_at_its_longest() -> None:
    """A hundred thousand characters, which is the most that is stored, in one paragraph; and pages in each field."""
    text = "words of a text " * (LONGEST_TEXT_CHARACTERS // 16)
    text = f"{text[: LONGEST_TEXT_CHARACTERS - len(LAST) - 1]} {LAST}"
    assert len(text) == LONGEST_TEXT_CHARACTERS
    content = example_draft()
    assert LAST in "".join(page_texts(render_draft(_with(content, "notice", text))))
    for number, field in enumerate(FIELDS):
        content = _with(content, field, f"{'words ' * 1000}{LAST}{number}x")
    printed = "".join(page_texts(render_draft(content)))
    assert [field for number, field in enumerate(FIELDS) if f"{LAST}{number}x" not in printed] == []


def test_an_assessment_of_nothing_prints() -> None:
    """Every field empty, no source, no recommendation, nobody in the panel."""
    content = example_draft()
    principles, dimensions = blank_entries(content.instrument)
    empty = replace(
        content.assessment,
        introduction="",
        context="",
        research_process="",
        notice="",
        principles=principles,
        dimensions=dimensions,
        sources=(),
        citations=(),
        recommendations=(),
    )
    for render in (render_draft, render_panel_copy):
        assert render(replace(content, assessment=empty))


_PIECES = st.sampled_from(
    [
        "word " * 900,
        "x" * 3000,
        "\n\n",
        "\n",
        "- item\n",
        "   1. deeper\n",
        "> ",
        "# ",
        "### A heading\n",
        _TABLE,
        "| x | y |\n",
        "```\n",
        "[a](https://e.org) ",
        "[^1]",
        "\n[^1]: note\n",
        "**",
        "\\\n",
        "<b>&amp;",
    ]
)


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(st.sampled_from(sorted(FIELDS)), st.lists(_PIECES, min_size=1, max_size=30).map("".join))
def test_whatever_stands_one_after_the_other_prints(field: str, text: str) -> None:
    """Any mixture of long words, lists, headings, tables, quotations and notes in any field becomes pages."""
    assert render_draft(_with(example_draft(), field, text))
