"""The check: what an assessment lacks, in the order of the report.

Only a missing score, justification, narrative, context or external score blocks sealing, and a score that is not what
its rule makes of the votes; all else is advice.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from datetime import date
from functools import cache

from eesee_desktop.domain.assessment import Assessment, Confidence, DimensionEntry
from eesee_desktop.domain.decision import is_on_scale, is_what_votes_yield, votes_changed_since
from eesee_desktop.domain.disagreement import Disagreement, camps, disagreement_of
from eesee_desktop.domain.external import ExternalScore, rating_of
from eesee_desktop.domain.fields import all_fields
from eesee_desktop.domain.ids import DimensionId
from eesee_desktop.domain.instrument import Dimension, DisagreementRule, Instrument, Principle
from eesee_desktop.domain.narrative import TextFacts, is_web_address
from eesee_desktop.domain.panel import Spread, is_small, last_spread, may_show_votes
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.review import TELLING_OF_VOTES, Finding, FindingCode, Severity
from eesee_desktop.domain.score import printed
from eesee_desktop.domain.source import duplicates

_EVERY_YEAR = frozenset({"introduction", "notice"})  # reports have them alike
ReadText = Callable[[str], TextFacts]


def check(  # noqa: PLR0913, PLR0917  what there is, and what it is held against
    assessment: Assessment,
    instrument: Instrument,
    today: date,
    read: ReadText,
    brought: Collection[str] = (),
    asked: Collection[str] = (),
) -> tuple[Finding, ...]:
    """Return all findings, in the order of the report.

    Args:
        brought: Names of the fields whose text came with a report and is still as it was there.
        today: Decides, with the end of the study period, whether a newer edition of the CIVICUS Monitor was
            to be had.
        asked: Addresses at which the consortium said that something must change, and nothing was answered.
    """
    # The texts of a decision and of a field are asked for more than once, and reading one is what takes time.
    found = _findings(assessment, instrument, today, cache(read))
    return (*found, *_brought(instrument, brought), *_asked(instrument, asked))


def blocking(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return the findings that stand in the way of sealing."""
    return tuple(finding for finding in findings if finding.severity is Severity.BLOCKS)


def obstacles(
    assessment: Assessment, instrument: Instrument, today: date, has_words: Callable[[str], bool]
) -> tuple[Finding, ...]:
    """Return the findings that stand in the way of sealing, and read no text further than its first word.

    Of a text nothing blocks but that it has no words: how many there are, and where its links lead, is advice.
    """
    return blocking(check(assessment, instrument, today, lambda text: TextFacts(int(has_words(text)), ())))


def printable(
    findings: tuple[Finding, ...], assessment: Assessment, instrument: Instrument
) -> tuple[Finding, ...]:
    """Leave out what tells of votes that may not be shown: with a printed mean it would tell who scored what."""
    return tuple(
        finding
        for finding in findings
        # The same bound as for the figures themselves. "Two camps of 2" beside a mean of four votes is as
        # good as the votes.
        if finding.code not in TELLING_OF_VOTES
        or may_show_votes(last_spread(assessment.panel, _dimension_of(finding))[1], instrument)
    )


def _dimension_of(finding: Finding) -> DimensionId:
    """Return the dimension whose score a finding is about."""
    return DimensionId(finding.where.removesuffix(".score"))


def _findings(
    assessment: Assessment, instrument: Instrument, today: date, read: ReadText
) -> Iterator[Finding]:
    # Empty is fine here: the report has a standard introduction. Only its links are looked at.
    yield from _text(assessment.introduction, "introduction", read)
    if not assessment.context.strip():
        yield Finding(FindingCode.CONTEXT_MISSING, "context")
    yield from _text(assessment.context, "context", read)
    for principle in instrument.principles:
        yield from _principle(assessment, instrument, principle, today, read)
    yield from _recommendations(assessment, read)
    yield from _text(assessment.research_process, "research_process", read)
    yield from _text(assessment.notice, "notice", read)
    yield from _panel(assessment, instrument)
    yield from _sources(assessment)


def _principle(
    assessment: Assessment, instrument: Instrument, principle: Principle, today: date, read: ReadText
) -> Iterator[Finding]:
    if principle.is_external:
        yield from _external(assessment, principle, today)
    yield from _text(assessment.principle(principle.id).narrative, f"{principle.id}.narrative", read)
    # This includes principle 1: no panel scores it, but its narratives state facts, and facts need sources.
    for dimension in principle.dimensions:
        entry = assessment.dimension(dimension.id)
        if not principle.is_external:
            yield from _decision(entry, instrument)
            yield from _votes(assessment, instrument, dimension)
        yield from _narrative(entry, instrument, read)
        if not assessment.cited_in(dimension.id):
            yield Finding(FindingCode.SOURCES_MISSING, f"{dimension.id}.narrative")


def _external(assessment: Assessment, principle: Principle, today: date) -> Iterator[Finding]:
    external: ExternalScore = assessment.external
    parts = (("raw", external.raw), ("rating", external.rating), ("edition", external.edition))
    # One finding for each of the three, because each leads to a field of its own.
    for leaf, value in parts:
        if value is None:
            yield Finding(FindingCode.EXTERNAL_SCORE_MISSING, f"{principle.id}.external.{leaf}")
    # Advice only: the bands are inferred from published values, and where they disagree the Monitor's word
    # stands.
    if external.raw is not None and external.rating is not None and not external.agrees:
        yield Finding(
            FindingCode.EXTERNAL_RATING_DISAGREES,
            f"{principle.id}.external.rating",
            (
                ("raw", str(external.raw)),
                ("rating", external.rating.value),
                ("fitting", rating_of(external.raw).value),
            ),
        )
    # By the end of the period where that is past: an edition that appeared afterwards is not the one the period
    # should be judged by.
    if external.edition is not None and external.edition.is_superseded_on(min(assessment.period.last, today)):
        yield Finding(
            FindingCode.EXTERNAL_EDITION_OLD,
            f"{principle.id}.external.edition",
            (("edition", str(external.edition)),),
        )


def _decision(entry: DimensionEntry, instrument: Instrument) -> Iterator[Finding]:
    decision, where = entry.decision, entry.id
    if decision.score is None:
        yield Finding(FindingCode.SCORE_MISSING, f"{where}.score")
    # A mean or a median may lie anywhere between 1 and 5; anything else off the scale is a typo, or a decision
    # without its rule.
    elif not is_on_scale(decision.score, decision.rule, instrument.step):
        yield Finding(FindingCode.SCORE_OFF_STEP, f"{where}.score", (("score", str(decision.score)),))
    if not decision.justification.strip():
        yield Finding(FindingCode.JUSTIFICATION_MISSING, f"{where}.justification")
    if decision.score is not None and decision.rule is None:
        yield Finding(FindingCode.RULE_MISSING, f"{where}.rule")
    if decision.score is not None and decision.confidence is None:
        yield Finding(FindingCode.CONFIDENCE_MISSING, f"{where}.confidence")
    # Advice and never an obstacle: an honest "low" is worth more than a confident guess.
    if decision.confidence is Confidence.LOW:
        yield Finding(FindingCode.SCORE_UNSURE, f"{where}.confidence")
    # Moved means unequal as exact values. Printed figures can be equal while the panel has changed its mind.
    has_moved = (
        None not in (decision.score, decision.previous_score) and decision.score != decision.previous_score
    )
    if has_moved and not decision.reason_for_change.strip():
        yield Finding(FindingCode.REASON_FOR_CHANGE_MISSING, f"{where}.reason_for_change")


def _votes(assessment: Assessment, instrument: Instrument, dimension: Dimension) -> Iterator[Finding]:
    where = f"{dimension.id}.score"
    # Only the round that counts; the first one is meant to disagree, that is what the discussion is for.
    _, spread = last_spread(assessment.panel, dimension.id)
    yield from _disagreement(spread, instrument.disagreement, where)
    decision = assessment.dimension(dimension.id).decision
    rule, score = decision.rule, decision.score
    # Instead of "votes have changed since": that it can be kept as it is would be wrong advice here.
    if rule is not None and score is not None and not is_what_votes_yield(rule, score, spread):
        yield Finding(
            FindingCode.SCORE_NOT_BY_RULE, where, (("score", printed(score.exact)), ("rule", rule.value))
        )
    elif votes_changed_since(assessment.panel, dimension.id, decision):
        yield Finding(FindingCode.VOTES_CHANGED_SINCE, where)


def _disagreement(spread: Spread, rule: DisagreementRule, where: str) -> Iterator[Finding]:
    found = disagreement_of(spread, rule)
    if found is Disagreement.DIVIDED:
        below, above = camps(spread, rule)
        bounds = (("low", printed(rule.low)), ("high", printed(rule.high)))
        facts = (("below", str(below)), ("above", str(above)), *bounds, ("n", str(spread.n)))
        yield Finding(FindingCode.PANEL_DIVIDED, where, facts)
    elif found is Disagreement.WIDE and spread.interquartile_range is not None:
        spans = ("range", printed(spread.interquartile_range))
        yield Finding(FindingCode.PANEL_WIDE, where, (spans, ("n", str(spread.n))))


def _narrative(entry: DimensionEntry, instrument: Instrument, read: ReadText) -> Iterator[Finding]:
    field = f"{entry.id}.narrative"
    shortest, longest = instrument.narrative_words
    words = read(entry.narrative).words
    # Missing stands for too short as well: two findings about one empty field would only be noise.
    if not words:
        yield Finding(FindingCode.NARRATIVE_MISSING, field)
        return
    facts = (("words", str(words)), ("shortest", str(shortest)), ("longest", str(longest)))
    if words < shortest:
        yield Finding(FindingCode.NARRATIVE_SHORT, field, facts)
    if words > longest:
        yield Finding(FindingCode.NARRATIVE_LONG, field, facts)
    yield from _text(entry.narrative, field, read)


def _text(markdown: str, field: str, read: ReadText) -> Iterator[Finding]:
    """Look at the links of a text: those without an address, and those whose address is malformed."""
    # One finding per field, with a count: a published dimension has up to 14 links, and 14 findings about one
    # text would bury the rest of the list.
    links = read(markdown).links
    dead = sum(link.is_dead for link in links)
    malformed = sum(not link.is_dead and not is_web_address(link.address) for link in links)
    if dead:
        yield Finding(FindingCode.LINK_DEAD, field, (("count", str(dead)),))
    if malformed:
        yield Finding(FindingCode.LINK_MALFORMED, field, (("count", str(malformed)),))


def _brought(instrument: Instrument, names: Collection[str]) -> Iterator[Finding]:
    """Remind of texts of another report: what they say of now, and of who took part, was true of then."""
    for field in all_fields(instrument):
        if field.name in names and field.name not in _EVERY_YEAR:
            is_of_people = field.name == "research_process"
            yield Finding(
                FindingCode.PEOPLE_BROUGHT if is_of_people else FindingCode.TEXT_BROUGHT, field.name
            )


def _asked(instrument: Instrument, addresses: Collection[str]) -> Iterator[Finding]:
    told: set[str] = set()
    for field in all_fields(instrument):
        for address in (field.section, field.name):
            # At the first field of a section that is asked about as a whole.
            if address in addresses and address not in told:
                told.add(address)
                yield Finding(FindingCode.COMMENT_UNANSWERED, field.name)


def _recommendations(assessment: Assessment, read: ReadText) -> Iterator[Finding]:
    for audience in Audience:
        field = f"recommendations.{audience.value}"
        items = assessment.recommendations_to(audience)
        if not items:
            yield Finding(FindingCode.RECOMMENDATIONS_MISSING, field, (("audience", audience.value),))
        # A recommendation that furthers no principle in particular is legitimate, so this is only advice.
        untied = sum(not item.principles for item in items)
        if untied:
            yield Finding(FindingCode.RECOMMENDATION_UNTIED, field, (("count", str(untied)),))
        for item in items:
            yield from _text(item.text, field, read)


def _panel(assessment: Assessment, instrument: Instrument) -> Iterator[Finding]:
    if is_small(assessment.panel, instrument):
        members = len(assessment.panel.members)
        facts = (("members", str(members)), ("minimum", str(instrument.minimum_panel)))
        yield Finding(FindingCode.PANEL_SMALL, "panel", facts)


def _sources(assessment: Assessment) -> Iterator[Finding]:
    for source in assessment.sources:
        where = f"sources/{source.id}"
        # A confidential source is the exception: that nobody can look it up is the point.
        if not source.known_address and source.attachment is None and not source.is_confidential:
            yield Finding(FindingCode.SOURCE_WITHOUT_ADDRESS, where)
        # None means that nobody has said: an undated source is not reported as outside.
        if source.is_inside_period is False:
            yield Finding(FindingCode.SOURCE_OUTSIDE_PERIOD, where)
    for _, later in duplicates(assessment.sources):
        yield Finding(FindingCode.DUPLICATE_SOURCE, f"sources/{later.id}")
