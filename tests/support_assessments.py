"""Assessments to test with: a small complete method, and a complete assessment made with it."""

from __future__ import annotations

import hashlib
import random
import tomllib
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

from eesee_desktop.domain.assessment import (
    Assessment,
    Confidence,
    DimensionEntry,
    DimensionScore,
    NetworkMember,
    PrincipleEntry,
    StudyPeriod,
)
from eesee_desktop.domain.errors import ErrorCode, KnownError
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
    UNSTATED_DISAGREEMENT,
    Band,
    Dimension,
    Instrument,
    InstrumentRef,
    LocalText,
    Principle,
    Provisional,
    ScoringRule,
)
from eesee_desktop.domain.panel import Identity, Panel, PanelMember, PanelVote, Round, votes_digest
from eesee_desktop.domain.recommendation import Audience, Recommendation
from eesee_desktop.domain.score import Score
from eesee_desktop.domain.source import Attachment, Citation, Source, SourceKind

CREATED = datetime(2025, 6, 2, 9, 30, tzinfo=UTC)
MODIFIED = datetime(2025, 7, 28, 16, 5, 12, 345678, tzinfo=UTC)
MEMBER = NetworkMember("Asociación Ejemplo", CountryCode("PER"), "per@eusee")
ATTACHMENT_BYTES = b"%PDF-1.4\n% a page of the official gazette\n%%EOF\n"

_PRINCIPLES = (
    ("Freedoms", ("Assembly", "Association", "Expression")),
    ("Law", ("Founding", "Operating", "Protection")),
    ("Money", ("Access", "Conditions", "Durability")),
    ("Government", ("Openness", "Participation", "Answering")),
    ("Public view", ("Media", "Trust", "Civic habits")),
    ("Digital life", ("Access to the net", "Safety online", "Tools")),
)
# Give 7/3, 7/3, 7/3, 2 and 8/3 for principles 2 to 6, printed 2.3, 2.3, 2.3, 2.0, 2.7.
_SCORES = ("2", "3", "2", "2", "5/2", "5/2", "2", "2", "3", "2", "2", "2", "3", "3", "2")
_SENTENCE = (
    "the law on associations was amended in spring and offices now ask for papers that nobody else needs "
    "while groups outside of the capital wait longer and pay more than before although courts have twice "
    "decided in their favour and journalists report pressure from several sides during public meetings"
)


def _example_toml() -> str:
    lines = ['id = "example"', 'version = "1"', 'title = "Example method"', 'step = "1/2"', ""]
    for number, (name, dimensions) in enumerate(_PRINCIPLES, start=1):
        lines += [
            "[[principles]]",
            f"id = {number}",
            f'name = "{name}"',
            f"external = {str(number == 1).lower()}",
            "",
        ]
        for place, dimension in enumerate(dimensions, start=1):
            lines += ["[[principles.dimensions]]", f'id = "{number}.{place}"', f'name = "{dimension}"']
            lines += ['weight = "1"', f'questions = ["What changed in: {dimension}?"]', ""]
    return "\n".join(lines)


EXAMPLE_INSTRUMENT_BYTES = _example_toml().encode()


def load_example_instrument(raw: bytes) -> Instrument:
    """Read a method in the small notation of these tests, a stand-in for the reader of instrument files."""
    try:
        document = tomllib.loads(raw.decode())
        return Instrument(
            ref=InstrumentRef(document["id"], document["version"], hashlib.sha256(raw).hexdigest()),
            title=_local(document["title"]),
            languages=("en",),
            scale=tuple(_local(word) for word in ("Very weak", "Weak", "Middling", "Good", "Very good")),
            step=Fraction(document["step"]),
            decimals=document.get("rounding", {}).get("decimals", 1),
            panel_rule=ScoringRule.CONSENSUS,
            minimum_panel=5,
            disagreement=UNSTATED_DISAGREEMENT,
            narrative_words=(40, 400),
            bands=(
                Band(Decimal(1), Decimal(3), _local("Closing")),
                Band(Decimal(3), Decimal(5), _local("Enabling")),
            ),
            provisional=frozenset(map(Provisional, document.get("provisional", ("weights", "bands")))),
            principles=tuple(_principle(item) for item in document["principles"]),
            raw=raw,
        )
    except (ValueError, KeyError, TypeError) as error:
        raise KnownError(ErrorCode.INSTRUMENT_NOT_VALID, key="", line=0) from error


def example_instrument() -> Instrument:
    """Return a small complete method: six principles of three dimensions, the first external."""
    return load_example_instrument(EXAMPLE_INSTRUMENT_BYTES)


def example_assessment(*, words: int = 60) -> Assessment:
    """Return a complete draft assessment of Peru: nothing in it blocks sealing.

    It holds votes of five members in two rounds, a confidential source, an attachment and a lost link.

    Args:
        words: Of each narrative.
    """
    instrument = example_instrument()
    chance = random.Random(2025)  # noqa: S311  the same prose each time, no secret
    dimensions = instrument.dimensions
    panel = _panel(instrument, chance)
    scores = dict(zip((one.id for one in instrument.scored_dimensions), _SCORES, strict=True))
    return Assessment(
        id=AssessmentId("a" * 31 + "1"),
        country=CountryCode("PER"),
        period=StudyPeriod(date(2024, 8, 1), date(2025, 5, 31)),
        language="en",
        member=MEMBER,
        instrument=instrument.ref,
        created=CREATED,
        modified=MODIFIED,
        context=f"## Setting\n\n{_prose(chance, words)}",
        research_process="A panel met twice; interviews were held in three regions.",
        external=ExternalScore(40, Rating.REPRESSED, Edition(2024, 12)),
        principles=tuple(
            PrincipleEntry(principle.id, previous_score=Score.parse("2.4") if principle.id == 2 else None)
            for principle in instrument.principles
        ),
        dimensions=tuple(
            DimensionEntry(
                one.id, _narrative(chance, words, position), _decision(panel, one.id, scores.get(one.id))
            )
            for position, one in enumerate(dimensions)
        ),
        sources=_sources(),
        citations=tuple(
            sorted(
                (
                    Citation("context", SourceId("5" * 31 + "1")),
                    Citation("2.1", SourceId("5" * 31 + "2")),
                    Citation("2.1", SourceId("5" * 31 + "3")),
                    *(Citation(one.id, SourceId("5" * 31 + "1")) for one in dimensions),
                )
            )
        ),
        recommendations=_recommendations(),
        panel=panel,
    )


def example_identities() -> tuple[Identity, ...]:
    """Return who two of the members are: one agreed to be named in a submission, the other did not."""
    return (
        Identity(MemberId("M1"), "Rosa Quispe", "Asociación Ejemplo", may_be_named_in_bundle=True),
        Identity(MemberId("Condor"), "Luis Huamán", "Red Ejemplo", may_be_named_in_report=True),
    )


def _local(text: str) -> LocalText:
    return LocalText((("en", text),))


def _principle(item: dict[str, Any]) -> Principle:
    return Principle(
        id=PrincipleId(item["id"]),
        name=_local(item["name"]),
        is_external=item["external"],
        dimensions=tuple(
            Dimension(
                id=DimensionId(one["id"]),
                name=_local(one["name"]),
                weight=Fraction(one["weight"]),
                questions=tuple(_local(question) for question in one["questions"]),
                levels=tuple(_local(f"Level {level}") for level in range(1, 6)),
            )
            for one in item["dimensions"]
        ),
    )


def _prose(chance: random.Random, words: int) -> str:
    stock = _SENTENCE.split()
    text = [chance.choice(stock) for _ in range(words)]
    for start in range(0, words, 20):
        text[start] = text[start].capitalize()
        text[min(start + 19, words - 1)] += "."
    return " ".join(text)


def _narrative(chance: random.Random, words: int, position: int) -> str:
    half = max(words // 2, 1)
    link = f"[a report](https://example.org/report-{position})" if position else "[a lost page](#)"
    return f"{_prose(chance, half)}\n\nAs {link} tells, señores: {_prose(chance, max(words - half - 5, 1))}"


def _decision(panel: Panel, dimension: DimensionId, score: str | None) -> DimensionScore:
    if score is None:
        return DimensionScore()
    return DimensionScore(
        score=Score.parse(score),
        rule=ScoringRule.MEDIAN if dimension == "3.2" else ScoringRule.CONSENSUS,
        confidence=Confidence.LOW if dimension == "6.2" else Confidence.HIGH,
        justification=f"The panel saw fewer refusals than feared in {dimension}.",
        minority_note="One member would have given less." if dimension == "2.1" else "",
        previous_score=Score.parse("3") if dimension == "2.1" else None,
        reason_for_change="The amended law." if dimension == "2.1" else "",
        votes_digest=votes_digest(panel, dimension),
    )


def _panel(instrument: Instrument, chance: random.Random) -> Panel:
    members = (
        *(PanelMember(MemberId(name)) for name in ("M1", "M2", "Condor", "M4")),
        PanelMember(MemberId("M5"), has_left=True),
    )
    votes = tuple(
        PanelVote(member.id, round_, one.id, chance.choice([None, Score.parse("2"), Score.parse("5/2")]))
        for one in instrument.scored_dimensions[:4]
        for round_ in Round
        for member in members
    )
    return Panel(members, votes)


def _sources() -> tuple[Source, ...]:
    attachment = Attachment(
        hashlib.sha256(ATTACHMENT_BYTES).hexdigest(), "gaceta.pdf", "pdf", len(ATTACHMENT_BYTES)
    )
    return (
        Source(
            SourceId("5" * 31 + "1"),
            "Boletín de espacio cívico",
            SourceKind.REPORT,
            publisher="Observatorio",
            published="2025-03",
            address="https://example.org/boletin",
            is_inside_period=True,
        ),
        Source(SourceId("5" * 31 + "2"), "Official gazette", SourceKind.LAW, attachment=attachment),
        Source(SourceId("5" * 31 + "3"), "Talk with an official", SourceKind.INTERVIEW, is_confidential=True),
    )


def _recommendations() -> tuple[Recommendation, ...]:
    return tuple(
        Recommendation(
            RecommendationId(f"{place:032x}"),
            audience,
            f"Publish the rules, point {place}.",
            (PrincipleId(2), PrincipleId(4)) if place else (),
        )
        for place, audience in enumerate((Audience.GOVERNMENT, *Audience))
    )
