from __future__ import annotations

import itertools
import re
from datetime import UTC, date, datetime

import pytest

from eesee_desktop.domain.assessment import Assessment, Confidence, NetworkMember
from eesee_desktop.domain.completeness import blocking, check
from eesee_desktop.domain.decision import offered_score
from eesee_desktop.domain.disagreement import disagreement_of
from eesee_desktop.domain.fields import all_fields, text_of
from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.domain.instrument import ScoringRule
from eesee_desktop.domain.narrative import is_web_address
from eesee_desktop.domain.panel import Round, spread_of, votes_digest, votes_on
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.review import FindingCode
from eesee_desktop.domain.scoring import compute
from eesee_desktop.intake.practice import practice_assessment
from eesee_desktop.markup.words import count_words, text_facts
from support_instruments import shipped_instrument
from support_reports import PUBLISHED_REPORT, needs_published_report

SHINGLE = 8
INSTRUMENT = shipped_instrument()


@pytest.fixture(name="practice", scope="module")
def _practice() -> Assessment:
    count = itertools.count(1)
    return practice_assessment(
        INSTRUMENT,
        NetworkMember("Practice organisation", CountryCode("PER"), "practice@eusee"),
        at=datetime(2025, 8, 1, tzinfo=UTC),
        new_id=lambda: f"{next(count):032x}",
    )


def test_practice_gives_the_published_scores(practice: Assessment) -> None:
    """The practice panel's scores give the figures published for Peru under the provisional weights."""
    result = compute(practice, INSTRUMENT)
    values = [str(principle.value) for principle in result.principles]
    assert values == ["2.6", "2.3", "2.3", "2.4", "2.0", "2.7"]
    assert (practice.external.raw, str(practice.external.edition)) == (40, "2024-12")
    assert practice.external.rating == "repressed"


def test_practice_is_marked_and_can_be_sealed(practice: Assessment) -> None:
    """The practice assessment says that it is one and lacks nothing that sealing asks for."""
    findings = check(practice, INSTRUMENT, date(2025, 8, 31), text_facts)
    assert practice.is_training
    assert blocking(findings) == ()
    codes = {finding.code for finding in findings}
    assert FindingCode.VOTES_CHANGED_SINCE not in codes
    assert FindingCode.NARRATIVE_SHORT not in codes
    assert FindingCode.SOURCE_WITHOUT_ADDRESS in codes


def test_each_narrative_has_the_usual_length_and_sources(practice: Assessment) -> None:
    """Eighteen narratives of 190 to 260 words, each with a cited source, and a context of their size."""
    for entry in practice.dimensions:
        assert 190 <= count_words(entry.narrative) <= 260
        assert any(citation.section == entry.id for citation in practice.citations)
    assert 190 <= count_words(practice.context) <= 260
    assert all(not source.address or is_web_address(source.address) for source in practice.sources)


def test_recommendations_are_tied_to_principles(practice: Assessment) -> None:
    """There is advice to each audience, and each piece of it furthers some principle."""
    assert {item.audience for item in practice.recommendations} == set(Audience)
    assert all(item.principles for item in practice.recommendations)


def test_nine_pseudonyms_voted_twice(practice: Assessment) -> None:
    """Nine members voted in the first round and the eight who stayed in the second."""
    assert len(practice.panel.members) == 9
    for dimension in INSTRUMENT.scored_dimensions:
        assert len(votes_on(practice.panel, dimension.id, Round.FIRST)) == 9
        assert len(votes_on(practice.panel, dimension.id, Round.SECOND)) == 8


def test_decisions_follow_from_their_rules(practice: Assessment) -> None:
    """A median or a vote is what the second round yields, and a consensus is what all who scored chose."""
    seen: set[ScoringRule] = set()
    for dimension in INSTRUMENT.scored_dimensions:
        decision = practice.dimension(dimension.id).decision
        spread = spread_of(votes_on(practice.panel, dimension.id, Round.SECOND))
        assert decision.rule is not None
        seen.add(decision.rule)
        if decision.rule is ScoringRule.CONSENSUS:
            assert [score for score, _ in spread.counts] == [decision.score]
        else:
            assert offered_score(decision.rule, spread) == decision.score
        assert decision.votes_digest == votes_digest(practice.panel, dimension.id)
        assert 25 <= count_words(decision.justification) <= 80
    assert seen == {ScoringRule.CONSENSUS, ScoringRule.MEDIAN, ScoringRule.VOTE}


def test_there_is_something_to_see_in_the_panel(practice: Assessment) -> None:
    """Some rows lie further apart than others, there is an abstention, low confidence and a minority note."""
    first = [spread_of(votes_on(practice.panel, d.id, Round.FIRST)) for d in INSTRUMENT.scored_dimensions]
    assert len({spread.distance for spread in first}) >= 5
    assert any(spread.abstentions for spread in first)
    decisions = [practice.dimension(d.id).decision for d in INSTRUMENT.scored_dimensions]
    assert {decision.confidence for decision in decisions} == set(Confidence)
    assert any(decision.minority_note for decision in decisions)


def test_the_panel_of_nine_is_calm(practice: Assessment) -> None:
    """None of its fifteen rows is flagged in either round: its votes lie side by side, however far the outermost."""
    panel, dimensions = practice.panel, INSTRUMENT.scored_dimensions
    spreads = [spread_of(votes_on(panel, one.id, round_)) for round_ in Round for one in dimensions]
    flags = [disagreement_of(spread, INSTRUMENT.disagreement) for spread in spreads]
    assert flags == [None] * 30


def shingles(text: str) -> set[tuple[str, ...]]:
    """Return every run of eight words."""
    words = re.findall(r"[^\W_]+", re.sub(r"\]\([^)]*\)", "]", text).casefold())
    return {tuple(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1)}


@needs_published_report
def test_no_sentence_of_the_real_report_is_in_the_practice(practice: Assessment) -> None:
    """No eight words in a row were taken from the published report."""
    real = shingles(PUBLISHED_REPORT.read_text(encoding="utf-8"))
    for field in all_fields(INSTRUMENT):
        assert not shingles(text_of(practice, field)) & real, field.name
