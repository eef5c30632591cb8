from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from eesee_desktop.domain.assessment import DimensionScore
from eesee_desktop.domain.ids import DimensionId, MemberId
from eesee_desktop.domain.instrument import ScoringRule
from eesee_desktop.domain.panel import Panel, PanelMember, PanelVote, Round
from eesee_desktop.domain.score import Score
from eesee_desktop.report.panel_content import MeetingContent
from eesee_desktop.report.panel_results import render_agenda, render_results_sheet
from support_assessments import CREATED, example_assessment, example_instrument
from support_pdf import page_texts, squeezed

CODE = "12345 67890 12345 67890"
NAME = {str(one.id): one.name.in_language("en") for one in example_instrument().dimensions}
APART = {
    "2.1": "2 2 2 2 2",
    "2.2": "1 2 3 4 5",
    "2.3": "2 2 3 3 3",
    "3.1": "1 1 1 3 3",
    "3.2": "1 1 5 5 5",
    "3.3": "1 5",
}
NAMES = ("Xochitl", "Quilla", "Wayra", "Inti", "Killa", "Amaru")


def _content(votes: dict[str, str], *, decision: DimensionScore | None = None) -> MeetingContent:
    """Return a meeting on votes in the first round, written ``{"2.1": "2 3 -"}`` in the order of the members."""
    assessment = example_assessment()
    cast = tuple(
        PanelVote(
            MemberId(name), Round.FIRST, DimensionId(dimension), None if word == "-" else Score.parse(word)
        )
        for dimension, row in votes.items()
        for name, word in zip(NAMES, row.split(), strict=False)
    )
    dimensions = tuple(
        replace(one, decision=decision or DimensionScore()) if "1." not in one.id[:2] else one
        for one in assessment.dimensions
    )
    panel = Panel(tuple(PanelMember(MemberId(name)) for name in NAMES), cast)
    return MeetingContent(
        assessment=replace(assessment, panel=panel, dimensions=dimensions),
        instrument=replace(example_instrument(), step=Fraction(1)),
        country_name="Peru",
        check_code=CODE,
        created=CREATED,
        language="en",
        app_version="0.1.0",
    )


def _text(data: bytes) -> str:
    return " ".join(" ".join(page_texts(data)).split())


def test_results_show_figures_and_no_pseudonym() -> None:
    """Number, median, range, disagreement in words and last year stand there; who voted does not."""
    content = _content({"2.1": "1 2 2 3 4 -"}, decision=DimensionScore(previous_score=Score.parse("3")))
    text = _text(render_results_sheet(content))
    assert "5 votes · 1 without a score · median 2 · range 3" in text
    assert "No disagreement." in text
    assert "Last year: 3" in text
    assert not any(name in text for name in NAMES)


def test_movement_from_the_first_round_is_told() -> None:
    """Where there was a second round it counts, and the first stands beside it."""
    content = _content({"2.1": "1 2 2 3 4 4"})
    second = tuple(
        replace(vote, round=Round.SECOND, score=Score.parse("3")) for vote in content.assessment.panel.votes
    )
    panel = replace(content.assessment.panel, votes=(*content.assessment.panel.votes, *second))
    text = _text(render_results_sheet(replace(content, assessment=replace(content.assessment, panel=panel))))
    assert "6 votes · median 3 · range 0" in text
    assert "First round: median 2.5, range 3" in text


def test_few_votes_are_hidden_with_everything_calculated_from_them() -> None:
    """With three voters and a mean as the decision, no figure on the sheet lets a vote be worked out."""
    decision = DimensionScore(score=Score(Fraction(7, 3)), rule=ScoringRule.MEAN)
    content = _content({"2.1": "1 1 5"}, decision=decision)
    for data in (render_results_sheet(content), render_agenda(content)):
        text = _text(data)
        assert "Fewer than 5 votes: not shown." in text
        for figure in ("2.33", "7/3", "3 votes", "range 4", "median 1"):
            assert figure not in text.partition("2.2 Operating")[0]


@pytest.mark.parametrize(("row", "is_shown"), [("1 2 2 3 4", True), ("1 2 2 3 -", False), ("1 2 2 3", False)])
def test_exactly_the_minimum_of_votes_is_shown(row: str, *, is_shown: bool) -> None:
    """Five scores are enough, four are not, with or without an abstention beside them."""
    content = _content({"2.1": row})
    for data in (render_results_sheet(content), render_agenda(content)):
        text = _text(data)
        assert ("5 votes ·" in text) is is_shown
        assert ("median 2" in text) is is_shown
        assert ("Fewer than 5 votes: not shown." in text) is not is_shown


@pytest.mark.parametrize(("row", "is_shown"), [("1 2 2 3 4 -", True), ("1 2 2 3 - -", False)])
def test_exactly_the_minimum_of_the_first_round_is_shown(row: str, *, is_shown: bool) -> None:
    """Beside a second round of enough votes the first one stands only if enough voted in it too."""
    content = _content({"2.1": row})
    first = content.assessment.panel.votes
    second = tuple(replace(vote, round=Round.SECOND, score=Score.parse("3")) for vote in first)
    panel = replace(content.assessment.panel, votes=(*first, *second))
    text = _text(render_results_sheet(replace(content, assessment=replace(content.assessment, panel=panel))))
    assert "6 votes · median 3" in text
    assert ("First round: median 2" in text) is is_shown


def test_a_first_round_is_hidden_with_the_second() -> None:
    """Where too few voted in the round that counts, neither round is shown, however many voted in the first."""
    content = _content({"2.1": "1 2 2 3 4 4"})
    first = content.assessment.panel.votes
    second = tuple(replace(vote, round=Round.SECOND) for vote in first[:4])
    panel = replace(content.assessment.panel, votes=(*first, *second))
    text = _text(render_results_sheet(replace(content, assessment=replace(content.assessment, panel=panel))))
    assert "Fewer than 5 votes: not shown." in text
    assert "First round:" not in text


@pytest.mark.parametrize("rule", [ScoringRule.MEAN, ScoringRule.MEDIAN, ScoringRule.VOTE])
def test_no_score_that_came_from_hidden_votes_is_printed(rule: ScoringRule) -> None:
    """A decision that was calculated or counted from too few votes is named by its rule and not in figures."""
    decision = DimensionScore(score=Score.parse("4"), rule=rule)
    few = replace(_content({"2.1": "4 4 1"}, decision=decision), dimensions=(DimensionId("2.1"),))
    enough = replace(_content({"2.1": "4 4 4 4 1"}, decision=decision), dimensions=(DimensionId("2.1"),))
    assert "Decided: 4" not in _text(render_results_sheet(few))
    assert "Decided: 4" in _text(render_results_sheet(enough))


def test_a_decision_by_consensus_is_shown() -> None:
    """What the panel agreed upon in the open is no secret, however few voted."""
    decision = DimensionScore(score=Score.parse("2"), rule=ScoringRule.CONSENSUS)
    assert "Decided: 2, consensus" in _text(
        render_results_sheet(_content({"2.1": "1 1 5"}, decision=decision))
    )


def test_votes_changed_since_the_decision_are_marked() -> None:
    """A decision taken on other votes than these says so."""
    decision = DimensionScore(score=Score.parse("2"), rule=ScoringRule.CONSENSUS, votes_digest="0" * 16)
    text = _text(render_results_sheet(_content({"2.1": "2 2 2 2 2"}, decision=decision)))
    assert "Votes have changed since the decision." in text


def test_votes_changed_since_are_told_of_a_decision_only() -> None:
    """Where the panel took its score back, there is no decision that other votes could be told beside."""
    cleared = DimensionScore(votes_digest="0" * 16)
    assert "Votes have changed" not in _text(
        render_results_sheet(_content({"2.1": "2 2 2"}, decision=cleared))
    )


def test_disagreement_is_told_by_its_clause() -> None:
    """A row says which clause flags it and with what figures, and the sheet says the rule and its source, once."""
    text = _text(
        render_results_sheet(_content({"2.1": "1 2 3 4 5 5", "2.2": "1 1 1 3 3 3", "2.3": "2 2 3 3 3 3"}))
    )
    assert text.count("The panel is divided: 2 of 6 votes at 2 or below, 3 at 4 or above.") == 1
    assert text.count("The votes lie wide apart: the middle half of 6 votes spans 2 points.") == 1
    assert text.count("No disagreement.") == 1
    assert text.count("After the RAND/UCLA appropriateness method") == 1


def test_results_come_in_the_order_of_distance() -> None:
    """The dimension whose votes lie furthest from their median comes first, what has no figures last."""
    text = _text(render_results_sheet(_content(APART)))
    order = [text.index(f" {one} {NAME[one]}") for one in ("3.2", "2.2", "3.1", "2.3", "2.1", "3.3", "4.1")]
    assert order == sorted(order)


def test_agenda_begins_where_opinions_are_furthest_apart() -> None:
    """Disagreement first, by mean distance; then what is close; then what has too few votes; then none."""
    text = _text(render_agenda(_content(APART)))
    order = [text.index(f". {one} ") for one in ("3.2", "2.2", "3.1", "2.3", "2.1", "3.3", "4.1")]
    assert order == sorted(order)
    for title in ("To discuss first", "To confirm", "To discuss: too few votes to show", "Without votes yet"):
        assert title in text
    assert "What speaks for 1, and what for 5?" in text
    assert "Can the panel agree on 2?" in text


def test_agenda_offers_steps_of_the_scale() -> None:
    """A median between two steps is no score that a panel may give: both steps are offered."""
    assert "Can the panel agree on 2 or on 3?" in _text(render_agenda(_content({"2.1": "2 2 2 3 3 3"})))


def test_each_page_says_what_it_is() -> None:
    """Check code, country, the dimensions on the page, and its number."""
    content = _content({"2.1": "1 2 2 3 4"})
    for data in (render_results_sheet(content), render_agenda(content)):
        pages = page_texts(data)
        for number, text in enumerate(pages, 1):
            assert CODE in text
            assert "Peru · " in text
            assert f"Page{number}of{len(pages)}" in squeezed(text)


def test_one_dimension_can_be_printed() -> None:
    """A meeting on one dimension needs one block."""
    content = replace(_content({"2.1": "1 2 2 3 4"}), dimensions=(DimensionId("2.1"),))
    text = _text(render_results_sheet(content))
    assert "2.1 Founding" in text
    assert "2.2 Operating" not in text


def test_the_same_content_gives_the_same_bytes() -> None:
    """Meeting sheets can be compared by their hash."""
    content = _content({"2.1": "1 2 2 3 4"})
    assert render_results_sheet(content) == render_results_sheet(content)
    assert render_agenda(content) == render_agenda(content)
