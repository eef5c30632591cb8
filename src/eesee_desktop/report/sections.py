"""The sections of the report between contents and sources."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from eesee_desktop.domain.assessment import DimensionEntry
from eesee_desktop.domain.instrument import Dimension, Principle, Provisional
from eesee_desktop.domain.recommendation import Audience, Recommendation
from eesee_desktop.domain.scoring import (
    PrincipleResult,
    WeightedWorking,
    shares,
    written,
    written_share,
)
from eesee_desktop.markup.blocks import as_item
from eesee_desktop.report.charts import DimensionRow, DimensionTable, ScoreBar, ScorePicture, StepsLine
from eesee_desktop.report.content import DraftContent
from eesee_desktop.report.faces import Face
from eesee_desktop.report.flowables import Ending, ShortRule
from eesee_desktop.report.flowing import Flowable, Spacer
from eesee_desktop.report.layout import ACCENT, QUIET
from eesee_desktop.report.messages.phrases import Phrase
from eesee_desktop.report.messages.words import Words
from eesee_desktop.report.paragraph import Paragraph, item, paragraph, plain_paragraph
from eesee_desktop.report.prose import blocks_of, flowables, inline_runs, set_blocks
from eesee_desktop.report.runs import Style, TextRun
from eesee_desktop.report.score_words import (
    external_note,
    named_members,
    remark_of,
    score_word,
    steps_words,
    tied_words,
)
from eesee_desktop.report.sources import cited_in
from eesee_desktop.report.standing import standing_text
from eesee_desktop.report.tags import Element
from eesee_desktop.report.typesetter import BODY, QUIET_SMALL, SMALL, Typesetter, place_of

# There is one note in the standing parts of a report, below the score of principle 1.
_NOTE_MARK = "1"
_FIGURE = Style(size=34, leading=40, face=Face.BOLD, colour=ACCENT, after=2.0, follows_paper=True)
_WORKING = Style(size=11, leading=16, after=3.0, follows_paper=True)


def draw_introduction(typesetter: Typesetter) -> None:
    """Draw the introduction, the standing one where the assessment has none of its own."""
    words, content = typesetter.words, typesetter.content
    standing = standing_text("introduction", content.assessment, content.instrument, words)
    _draw_section(
        typesetter,
        "introduction",
        words(Phrase.INTRODUCTION),
        typesetter.text(content.assessment.introduction.strip() or standing),
    )


def draw_context(typesetter: Typesetter) -> None:
    """Draw the country context."""
    below = [*typesetter.questions("context"), *typesetter.text(typesetter.content.assessment.context)]
    _draw_section(typesetter, "context", typesetter.words(Phrase.CONTEXT), below)


def draw_scores(typesetter: Typesetter) -> None:
    """Draw the picture of the six scores, which opens the assessment proper."""
    words, content = typesetter.words, typesetter.content
    # Said right above the picture, where readers would look for an overall score.
    lead = f"{words(Phrase.SCORES_LEAD)} {words(Phrase.NO_OVERALL)}"
    below = [
        plain_paragraph(lead, typesetter.body),
        Spacer(1, 10),
        score_picture(content, words),
        # Whether the panel is small is a question about all of its scores, so it stands under their picture.
        *typesetter.questions("panel"),
    ]
    _draw_section(typesetter, "assessment", words(Phrase.ASSESSMENT), below)


def score_picture(content: DraftContent, words: Words) -> ScorePicture:
    """Return the picture of the six scores."""
    bars = [
        ScoreBar(
            _numbered_name(content, words, result),
            result.value,
            result.previous,
            remark_of(content, words, result),
        )
        for result in content.result.principles
    ]
    scale = [word.in_language(words.language) for word in content.instrument.scale]
    legend = (words(Phrase.THIS_YEAR_MARK), words(Phrase.PREVIOUS_MARK))
    return ScorePicture(bars, scale, words(Phrase.NOT_SCORED), legend, words.figures)


def _numbered_name(content: DraftContent, words: Words, result: PrincipleResult) -> str:
    name = content.instrument.principle(result.principle).name.in_language(words.language)
    return f"{words.numbering(result.principle)}  {name}"


def draw_principle(typesetter: Typesetter, principle: Principle) -> None:
    """Draw a principle on a page of its own: score, working, and its dimensions."""
    words, content, flow = typesetter.words, typesetter.content, typesetter.flow
    result = next(one for one in content.result.principles if one.principle == principle.id)
    entry = content.assessment.principle(principle.id)
    key, name = f"p{principle.id}", principle.name.in_language(words.language)
    note = _external_note(typesetter, result) if principle.is_external else None
    # On a new page, so that each running head names one principle and the note has a foot to stand at.
    flow.new_page(words(Phrase.PRINCIPLE, number=principle.id, name=name), note=note)
    number = words(Phrase.PRINCIPLE_NUMBER, number=principle.id)
    flow.add([typesetter.principle(key, number, name, _score_block(typesetter, principle, result))])
    # Findings know fields by their whole addresses; the three stand on this page because nothing else asks
    # for them.
    external = [f"{principle.id}.external.{leaf}" for leaf in ("raw", "rating", "edition")]
    flow.add(typesetter.questions(*external, f"{principle.id}.narrative"))
    if entry.narrative.strip():
        flow.add(typesetter.field_text(f"{principle.id}.narrative", entry.narrative))
    for dimension in principle.dimensions:
        flow.add(_dimension(typesetter, principle, dimension))


def draw_recommendations(typesetter: Typesetter) -> None:
    """Draw the recommendations, by audience."""
    words, content = typesetter.words, typesetter.content
    has_none = content.assessment.is_sealed and not content.assessment.recommendations
    below: list[Flowable] = [plain_paragraph(words(Phrase.NONE_MADE), typesetter.body)] if has_none else []
    _draw_section(typesetter, "recommendations", words(Phrase.RECOMMENDATIONS), below)
    for audience in Audience:
        items = content.assessment.recommendations_to(audience)
        questions = typesetter.questions(f"recommendations.{audience.value}")
        # A draft says what is still to come. What is sealed has no "yet", and a heading over nothing looks lost.
        if content.assessment.is_sealed and not items and not questions:
            continue
        title = words(audience, country=content.country_name)
        typesetter.flow.add([typesetter.part(f"to-{audience.value}", title, 1)])
        typesetter.flow.add(questions)
        listed = Element("L")
        for recommendation in items:
            typesetter.flow.add(_recommendation(typesetter, recommendation, listed))
        if not items and not content.assessment.is_sealed:
            typesetter.flow.add(
                [plain_paragraph(words(Phrase.NONE_GIVEN), replace(typesetter.body, face=Face.ITALIC))]
            )


def draw_process(typesetter: Typesetter) -> None:
    """Draw how the report came about, and who took part and agreed to be named."""
    words, content = typesetter.words, typesetter.content
    assessment = content.assessment
    standing = standing_text("research_process", assessment, content.instrument, words)
    below = typesetter.text(assessment.research_process.strip() or standing)
    # In full here and in short beside each score, so that nobody copies a figure without having read it.
    if Provisional.WEIGHTS in content.instrument.provisional:
        below.append(plain_paragraph(words(Phrase.WEIGHTS_PROVISIONAL_LONG), typesetter.body))
    named = named_members(content, words)
    if named:
        below.append(plain_paragraph(words(Phrase.PANEL_NAMED, names=named), typesetter.body))
    _draw_section(typesetter, "process", words(Phrase.PROCESS), below)


def draw_notice(typesetter: Typesetter) -> None:
    """Draw the last words of the report, in one run, on a page with the end of what stands before them."""
    words, assessment = typesetter.words, typesetter.content.assessment
    notice = assessment.notice.strip() or standing_text(
        "notice", assessment, typesetter.content.instrument, words
    )
    paragraphs = flowables(notice, typesetter.numbered(SMALL))
    before = typesetter.flow.take_held()
    typesetter.flow.add([Ending([*before, Spacer(1, 22), ShortRule(after=8), *paragraphs])])


def _draw_section(typesetter: Typesetter, key: str, title: str, below: list[Flowable]) -> None:
    typesetter.flow.new_page(title)
    typesetter.flow.add([typesetter.section(key, title, _cited(typesetter, key)), *below])


def _score_block(typesetter: Typesetter, principle: Principle, result: PrincipleResult) -> Iterator[Flowable]:
    """Yield the score in large figures, its working, and the scores it is made of."""
    words = typesetter.words
    quiet = replace(QUIET_SMALL, size=9.5, leading=14)
    if result.value is None:
        # Which scores are missing, rather than a figure from those that are there: a score of two dimensions
        # is none.
        missing = words.listed(words.numbering(one) for one in result.missing)
        text = words(Phrase.MISSING_SCORES, dimensions=missing) if missing else words(Phrase.NOT_SCORED)
        yield plain_paragraph(
            text, replace(BODY, face=Face.ITALIC, colour=QUIET, before=6, follows_paper=True)
        )
    else:
        yield Spacer(1, 8)
        yield _figure(typesetter, principle, result)
    if result.previous is not None:
        yield plain_paragraph(words(Phrase.PREVIOUS, score=result.previous), quiet)
    if result.working is not None:
        yield plain_paragraph(words(Phrase.WORKING), typesetter.numbered(_label()))
        # Through the domain's own writing, so that paper, screen and terminal show the same characters.
        yield plain_paragraph(words.figures(written(result)), typesetter.numbered(_WORKING))
    if isinstance(result.working, WeightedWorking) and result.working.is_provisional:
        yield plain_paragraph(words(Phrase.WEIGHTS_PROVISIONAL), quiet)
    if principle.is_external:
        yield plain_paragraph(words(Phrase.DIMENSIONS_UNSCORED), quiet)
    yield from _cited(typesetter, str(principle.id))
    yield Spacer(1, 6)
    yield DimensionTable(
        [_row(typesetter, principle, position) for position in range(len(principle.dimensions))]
    )


def _label() -> Style:
    return Style(size=8.5, leading=14, face=Face.BOLD, colour=ACCENT, after=0, follows_paper=True)


def _figure(typesetter: Typesetter, principle: Principle, result: PrincipleResult) -> Paragraph:
    """Return the score; beside it the rating and the mark of the foot note, or the word of its band."""
    runs = [TextRun(typesetter.words.figures(str(result.value)))]
    if principle.is_external:
        runs.append(TextRun(typesetter.words.numbering(_NOTE_MARK), is_raised=True, is_smaller=True))
    word = score_word(typesetter.content, typesetter.words, result)
    if word:
        # The rating where there is one and a band's word elsewhere, never both: two words beside a figure
        # would be read as two judgements.
        runs.append(TextRun(f"  {word}", is_smaller=True))
    return paragraph(runs, typesetter.numbered(_FIGURE))


def _external_note(typesetter: Typesetter, result: PrincipleResult) -> Paragraph:
    """Return the foot note on where the score of an external principle comes from."""
    text = external_note(typesetter.content, typesetter.words, result)
    mark = TextRun(typesetter.words.numbering(_NOTE_MARK), is_raised=True, is_label=True)
    runs = [mark, TextRun(f" {text}")]
    return paragraph(runs, replace(QUIET_SMALL, after=0), element=Element("P", Element("Note")))


def _row(typesetter: Typesetter, principle: Principle, position: int) -> DimensionRow:
    dimension = principle.dimensions[position]
    entry = typesetter.content.assessment.dimension(dimension.id)
    name = (
        f"{typesetter.words.numbering(dimension.id)}  {dimension.name.in_language(typesetter.words.language)}"
    )
    score = None if principle.is_external or entry.decision.score is None else entry.decision.score.exact
    weight = typesetter.words(
        Phrase.WEIGHT, share=typesetter.words.numbering(written_share(shares(principle)[position]))
    )
    # A dash where a score is missing: a 0 would be a score, and an empty place looks like a printing fault.
    figure = "" if principle.is_external else "–" if score is None else typesetter.words.figure(score)
    return DimensionRow(place_of(dimension.id), name, score, figure, weight)


def _dimension(typesetter: Typesetter, principle: Principle, dimension: Dimension) -> Iterator[Flowable]:
    """Yield a dimension: score, questions, narrative, why this score, sources."""
    words = typesetter.words
    entry = typesetter.content.assessment.dimension(dimension.id)
    steps = [] if principle.is_external else [_steps(typesetter, entry)]
    below = [*steps, *_cited(typesetter, dimension.id)]
    yield typesetter.dimension(dimension.id, dimension.name.in_language(words.language), below)
    yield from typesetter.questions(
        *(f"{dimension.id}.{leaf}" for leaf in ("score", "rule", "confidence", "narrative"))
    )
    yield from typesetter.field_text(f"{dimension.id}.narrative", entry.narrative)
    yield from typesetter.questions(
        *(f"{dimension.id}.{leaf}" for leaf in ("justification", "minority_note", "reason_for_change"))
    )
    if not principle.is_external:
        decision = entry.decision
        for phrase, leaf, text in (
            (Phrase.JUSTIFICATION, "justification", decision.justification),
            (Phrase.MINORITY_NOTE, "minority_note", decision.minority_note),
            (Phrase.REASON_FOR_CHANGE, "reason_for_change", decision.reason_for_change),
        ):
            if text.strip():
                yield typesetter.label(words(phrase))
                yield from typesetter.field_text(f"{dimension.id}.{leaf}", text, is_small=True)


def _steps(typesetter: Typesetter, entry: DimensionEntry) -> StepsLine:
    """Return the score of a dimension in boxes, in words, and how it came about."""
    strong, quiet = steps_words(typesetter.content, typesetter.words, entry)
    decision = entry.decision
    score = None if decision.score is None else decision.score.exact
    return StepsLine(score, strong, quiet)


def _cited(typesetter: Typesetter, section: str) -> list[Flowable]:
    numbers = cited_in(typesetter.content.assessment, typesetter.numbers, section)
    if not numbers:
        return []
    runs = [
        TextRun(
            typesetter.words(Phrase.CITED, numbers=typesetter.words.numbering(numbers)),
            is_quiet=True,
            address="#sources",
        )
    ]
    return [paragraph(runs, typesetter.numbered(QUIET_SMALL))]


def _recommendation(
    typesetter: Typesetter, recommendation: Recommendation, listed: Element
) -> list[Flowable]:
    """Return a recommendation as an item of a list; what it would further stands at its end."""
    words = typesetter.words
    style = replace(typesetter.body, indent=17.0, bullet_indent=3.0, after=9.0)
    tied = tied_words(words, recommendation)
    blocks = blocks_of(recommendation.text)
    # What it furthers goes below where the advice has several paragraphs: behind the last one it would seem
    # to belong to that alone.
    if len(blocks) > 1:
        after = [plain_paragraph(tied, replace(QUIET_SMALL, indent=17.0))] if tied else []
        return [*set_blocks(as_item(blocks), typesetter.body, listed), *after]
    runs = inline_runs(recommendation.text)
    return [item([*runs, TextRun(f" {tied}", is_quiet=True)] if tied else runs, style, "•", listed)]
