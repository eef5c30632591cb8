"""Draft reports to print in tests."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from eesee_desktop.domain import fields
from eesee_desktop.domain.assessment import Assessment, StudyPeriod, blank_entries
from eesee_desktop.domain.completeness import check
from eesee_desktop.domain.scoring import compute
from eesee_desktop.intake.instrument_file import load_instrument
from eesee_desktop.intake.reports.reader import read_report
from eesee_desktop.markup.words import text_facts
from eesee_desktop.report.content import DraftContent, Paper
from eesee_desktop.system.resources import resource
from support_assessments import CREATED, example_assessment, example_identities, example_instrument
from support_reports import PUBLISHED_REPORT

# What paper does most with: notes that change their numbers, lists, tables, links, letters that join or are lacking in
# the first face, and brackets that a line ends inside of.
_PIECES = (
    "A paragraph, number $, of one line.",
    "A long one with **bold words**, *slanted ones* and [a link](https://example.org/$) "
    + "that goes on " * 40,
    "A call[^a], another[^b$].\n\n[^b$]: The note of $.\n\n[^a]: Another note, [with a link](https://example.org).",
    "1. one\n2. two $\n   - inner\n     - deeper",
    "> quoted “words” of $",
    "| A | B |\n|---|--:|\n| $ | العربية |\n| [link](https://example.org) | (x) |",
    "لا يوجد (" + "أي شيء هنا " * 12 + "$) في 2024-09-01 من https://example.org/$ " + "نص طويل " * 20,
    "Ωμέγα, Привет, ქართული, አማርኛ, 10⁶ ≤ ½, e\u0301",
)
_PERU_SCORES = "2 2 3 2 3 2 2 3 2 2 2 2 3 2 3".split()  # noqa: SIM905  a row of figures reads better


def example_draft(**changes: Any) -> DraftContent:  # noqa: ANN401  any field of the content
    """Return a draft of the example assessment; ``changes`` are fields of the assessment."""
    assessment = replace(example_assessment(), **changes)
    instrument = example_instrument()
    return DraftContent(
        assessment=assessment,
        instrument=instrument,
        result=compute(assessment, instrument),
        country_name="Peru",
        check_code=None,
        created=CREATED,
        language="en",
        app_version="0.1.0",
        findings=check(assessment, instrument, date(2025, 8, 20), text_facts),
        identities=example_identities(),
    )


def peru_draft() -> DraftContent:
    """Return a draft of the one published report at hand, with scores that give its figures."""
    numbers = itertools.count(1)

    def new_id() -> str:
        return f"{next(numbers):032x}"

    instrument = load_instrument(resource("instrument", "eusee-2025.2.toml").read_bytes())
    reading = read_report(PUBLISHED_REPORT.read_text(encoding="utf-8"), instrument, new_id)
    principles, dimensions = blank_entries(instrument)
    assessment = replace(
        example_assessment(),
        period=StudyPeriod(date(2024, 8, 1), date(2025, 7, 31)),
        instrument=instrument.ref,
        context="",
        research_process="",
        principles=principles,
        dimensions=dimensions,
        sources=reading.sources,
        citations=reading.citations,
        recommendations=reading.recommendations,
    )
    values = [*reading.values]
    for dimension, score in zip(instrument.scored_dimensions, _PERU_SCORES, strict=True):
        values += [
            (f"{dimension.id}.score", score),
            (f"{dimension.id}.justification", "Agreed by the panel."),
        ]
    for name, text in values:
        field = fields.find_field(name, instrument)
        assessment = fields.with_value(assessment, field, fields.value_from_text(field, text), new_id)
    assessment = replace(assessment, recommendations=reading.recommendations)
    result = compute(assessment, instrument)
    return DraftContent(assessment, instrument, result, "Peru", None, CREATED, "en", "0.1.0")


def texts_in_order(assessment: Assessment, content: DraftContent) -> list[str]:
    """Return every text of an assessment in the order in which the report prints them."""
    texts = [assessment.introduction, assessment.context]
    for principle in content.instrument.principles:
        texts.append(assessment.principle(principle.id).narrative)
        for dimension in principle.dimensions:
            entry = assessment.dimension(dimension.id)
            decision = entry.decision
            texts += [
                entry.narrative,
                decision.justification,
                decision.minority_note,
                decision.reason_for_change,
            ]
    texts += [item.text for item in assessment.recommendations]
    return [*texts, assessment.research_process, assessment.notice]


def edited_drafts(count: int, seed: int = 1) -> Iterator[DraftContent]:
    """Yield a draft as it is after one edit, after two, and so on: texts grow, shrink, come back, change language."""
    chance = random.Random(seed)  # noqa: S311  the same edits each time
    content = example_draft()
    texts = {dimension.id: [dimension.narrative] for dimension in content.assessment.dimensions}
    for number in range(count):
        identity = chance.choice(list(texts))
        earlier = texts[identity]
        paragraphs = earlier[-1].split("\n\n")
        place = chance.randrange(len(paragraphs) + 1)
        match chance.randrange(4):
            case 0:
                paragraphs.insert(place, chance.choice(_PIECES).replace("$", str(number)))
            case 1:
                paragraphs[place - 1] += f" Edit {number}."
            case 2:
                del paragraphs[place - 1 :]
            case 3:
                paragraphs = chance.choice(earlier).split("\n\n")
        earlier.append("\n\n".join(paragraphs))
        assessment = content.assessment
        dimensions = tuple(
            replace(one, narrative=texts[one.id][-1]) if one.id in texts else one
            for one in assessment.dimensions
        )
        language = chance.choice(["en", "en", "fr", "ar", "ar-u-nu-arab"])
        content = replace(
            content,
            assessment=replace(assessment, dimensions=dimensions, language=language),
            language=language,
            paper=chance.choice(list(Paper)),
        )
        yield content
