"""Any assessment at all, within what the domain allows, for property tests (examples: support_assessments)."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction

from hypothesis import strategies as st

from eesee_desktop.domain.assessment import (
    Assessment,
    AssessmentStatus,
    Confidence,
    DimensionEntry,
    DimensionScore,
    NetworkMember,
    PrincipleEntry,
    StudyPeriod,
)
from eesee_desktop.domain.external import Edition, ExternalScore, Rating
from eesee_desktop.domain.ids import (
    AssessmentId,
    CountryCode,
    DimensionId,
    MemberId,
    PrincipleId,
    RecommendationId,
    SourceId,
)
from eesee_desktop.domain.instrument import (
    InstrumentRef,
    ScoringRule,
)
from eesee_desktop.domain.narrative import has_hidden_controls
from eesee_desktop.domain.panel import Panel, PanelMember, PanelVote, Round
from eesee_desktop.domain.recommendation import Audience, Recommendation
from eesee_desktop.domain.score import Score
from eesee_desktop.domain.source import Attachment, Citation, Source, SourceKind
from support_assessments import example_assessment


def _cleaned(text: str) -> str:
    return unicodedata.normalize("NFC", "".join(sign for sign in text if not has_hidden_controls(sign)))


# Cleaned rather than filtered, and short: Hypothesis draws strings of our own modules too, and gives up on a whole
# assessment for one text that is turned away.
clean_texts = st.text(st.characters(exclude_categories=["Cs"], include_characters="\n\té€"), max_size=30).map(
    _cleaned
)
clean_lines = clean_texts.map(lambda text: " ".join(("Red", *text.split()))[:400].strip())
hex_ids = st.integers(0, 2**128 - 1).map(lambda number: f"{number:032x}")
digests = st.binary(min_size=32, max_size=32).map(bytes.hex)
scores = st.builds(
    lambda whole, below, part: Score(min(Fraction(whole) + Fraction(part % below, below), Fraction(5))),
    st.integers(1, 5),
    st.integers(1, 99),
    st.integers(0, 98),
)
moments = st.datetimes(
    min_value=datetime(2020, 1, 1),  # noqa: DTZ001  hypothesis adds the zone
    max_value=datetime(2099, 12, 31),  # noqa: DTZ001  hypothesis adds the zone
    timezones=st.just(UTC),
)
countries = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=3, max_size=3).map(CountryCode)
network_members = st.builds(
    NetworkMember, name=clean_lines, country=countries, principal=st.just("per@eusee")
)
periods = st.tuples(st.dates(date(1990, 1, 1)), st.dates(date(1990, 1, 1))).map(
    lambda days: StudyPeriod(min(days), max(days))
)
instrument_refs = st.builds(InstrumentRef, id=st.just("example"), version=clean_texts, sha256=digests)
externals = st.builds(
    ExternalScore,
    raw=st.none() | st.integers(0, 100),
    rating=st.none() | st.sampled_from(Rating),
    edition=st.none() | st.builds(Edition, st.integers(1900, 2999), st.integers(1, 12)),
)
decisions = st.builds(
    DimensionScore,
    score=st.none() | scores,
    rule=st.none() | st.sampled_from(ScoringRule),
    confidence=st.none() | st.sampled_from(Confidence),
    justification=clean_texts,
    minority_note=clean_texts,
    previous_score=st.none() | scores,
    reason_for_change=clean_texts,
    votes_digest=st.just("") | digests.map(lambda digest: digest[:16]),
)
dimension_ids = st.builds(lambda a, b: DimensionId(f"{a}.{b}"), st.integers(1, 6), st.integers(1, 9))
principle_ids = st.integers(1, 6).map(PrincipleId)
attachments = st.builds(
    Attachment,
    sha256=digests,
    name=clean_texts,
    extension=st.sampled_from(["pdf", "png"]),
    size=st.integers(0, 10**7),
)
sources = st.builds(
    Source,
    id=hex_ids.map(SourceId),
    title=clean_texts,
    kind=st.sampled_from(SourceKind),
    publisher=clean_texts,
    published=st.sampled_from(["", "2025", "2025-03", "2025-03-31"]),
    address=clean_texts,
    attachment=st.none() | attachments,
    is_inside_period=st.none() | st.booleans(),
    is_confidential=st.booleans(),
)
recommendations = st.builds(
    Recommendation,
    id=hex_ids.map(RecommendationId),
    audience=st.sampled_from(Audience),
    text=clean_texts,
    principles=st.sets(principle_ids).map(lambda found: tuple(sorted(found))),
)
member_ids = st.integers(1, 99).map(lambda number: MemberId(f"M{number}")) | st.just(MemberId("Cóndor"))


@st.composite
def panels(draw: st.DrawFn) -> Panel:
    """Draw a panel whose votes are those of its members, one a round and dimension."""
    members = st.lists(
        st.builds(PanelMember, id=member_ids, has_left=st.booleans()),
        max_size=4,
        unique_by=lambda one: one.id,
    )
    found = tuple(draw(members))
    if not found:
        return Panel()
    votes = st.builds(
        PanelVote,
        member=st.sampled_from([one.id for one in found]),
        round=st.sampled_from(Round),
        dimension=dimension_ids,
        score=st.none() | scores,
    )
    unique = st.lists(votes, max_size=4, unique_by=lambda vote: (vote.member, vote.round, vote.dimension))
    return Panel(found, tuple(draw(unique)))


@st.composite
def assessments(draw: st.DrawFn) -> Assessment:
    """Draw any assessment: complete or not, sensible or not, but one that the domain lets be."""
    found = draw(st.lists(sources, max_size=3, unique_by=lambda source: source.id))
    sections = st.sampled_from(["context", "2.1", "research_process"])
    cited = (
        st.builds(Citation, sections, st.sampled_from([one.id for one in found])) if found else st.nothing()
    )
    blank = example_assessment(words=6)
    return replace(
        blank,
        id=AssessmentId(draw(hex_ids)),
        country=draw(countries),
        period=draw(periods),
        language=draw(st.sampled_from(["en", "es", "fr", "pt-BR", "my"])),
        member=draw(network_members),
        instrument=draw(instrument_refs),
        created=draw(moments),
        modified=draw(moments),
        status=draw(st.sampled_from(AssessmentStatus)),
        revision=draw(st.integers(1, 99)),
        is_training=draw(st.booleans()),
        introduction=draw(clean_texts),
        context=draw(clean_texts),
        research_process=draw(clean_texts),
        notice=draw(clean_texts),
        external=draw(externals),
        principles=draw(
            st.lists(
                st.builds(PrincipleEntry, principle_ids, clean_texts, st.none() | scores),
                max_size=3,
                unique_by=lambda one: one.id,
            ).map(tuple)
        ),
        dimensions=draw(
            st.lists(
                st.builds(DimensionEntry, dimension_ids, clean_texts, decisions),
                max_size=3,
                unique_by=lambda one: one.id,
            ).map(tuple)
        ),
        sources=tuple(found),
        citations=draw(st.lists(cited, max_size=3, unique=True).map(tuple)) if found else (),
        recommendations=draw(st.lists(recommendations, max_size=3, unique_by=lambda one: one.id).map(tuple)),
        panel=draw(panels()),
    )
