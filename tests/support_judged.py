"""Vectors that are valid, and what the consortium's policy makes of each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from eesee_desktop.bundle.writing import SubmissionContent, write_bundle
from eesee_desktop.domain.assessment import StudyPeriod
from eesee_desktop.domain.external import Edition, ExternalScore, Rating
from eesee_desktop.domain.instrument import ScoringRule
from eesee_desktop.domain.panel import Panel
from eesee_desktop.domain.score import Score
from eesee_desktop.intake.practice import practice_narratives
from eesee_desktop.report.messages.phrases import Phrase
from eesee_desktop.report.messages.tables import table_of
from eesee_desktop.services.workspace import latest_instrument
from support_assessments import EXAMPLE_INSTRUMENT_BYTES, example_instrument, load_example_instrument
from support_bundles import KEY, entries_of, example_content, signed, with_draft, with_json
from support_vectors import ID, REGISTER, Vector

POLICY: dict[str, Any] = {
    "format": "eesee-policy",
    "version": 1,
    "number": 1,
    "issued": "2025-01-01T00:00:00Z",
    "instruments": [{"id": "example", "version": "1", "sha256": example_instrument().ref.sha256}],
    "speakers": [{"principal": "per@eusee", "countries": ["PER"]}],
    "earliest": "2020-01-01",
    "longest_days": 732,
    "smallest_panel": 3,
    "needs_predecessor": True,
    "accepts_training": False,
}

Of = Callable[..., Vector]


def judged_vectors() -> Iterator[Vector]:
    """Yield files that are valid, and what the consortium's policy makes of them."""
    # Without the paper, whose words change with the program: that is in those about the paper alone.
    content = example_content(draft=None)
    plain = write_bundle(content, KEY)
    withheld = ("something_withheld",)

    def of(
        name: str,
        comment: str,
        data: bytes,
        *codes: str,
        notices: tuple[str, ...] = withheld,
        **given: Any,  # noqa: ANN401  parts of a vector
    ) -> Vector:
        points = tuple((code.removesuffix("?"), not code.endswith("?")) for code in codes)
        known = {"signers": REGISTER, "member": "per@eusee", "policy": POLICY, **given}
        return Vector(name, data, comment, given=known, notices=notices, points=points)

    def changed(**changes: Any) -> bytes:  # noqa: ANN401  any part
        with_votes = changes.pop("with_votes", False)
        instrument = changes.pop("method", content.instrument)
        assessment = replace(content.assessment, instrument=instrument.ref, **changes)
        more = {"instrument": instrument, "assessment": assessment, "with_votes": with_votes}
        return write_bundle(replace(content, **more), KEY)

    yield of("accepted", "As the policy wants it.", plain)
    yield of("no_policy", "Nothing to hold it against.", plain, "policy_not_given?", policy=None)
    for name, old, new in (
        ("weights", b'weight = "1"', b'weight = "9"'),
        ("decimals", b'step = "1/2"', b'step = "1/2"\n[rounding]\ndecimals = 2'),
        ("provisional", b'step = "1/2"', b'step = "1/2"\nprovisional = []'),
    ):
        method = load_example_instrument(EXAMPLE_INSTRUMENT_BYTES.replace(old, new, 1))
        yield of(
            f"method_{name}",
            "The method's name, and another method.",
            changed(method=method),
            "instrument_altered",
        )
    last = EXAMPLE_INSTRUMENT_BYTES.replace(b'version = "1"', b'version = "2"')
    other = changed(method=load_example_instrument(last))
    yield of("method_unknown", "A method that is not on the list.", other, "instrument_not_accepted")
    yield of(
        "method_no_policy",
        "Told without a policy, too.",
        other,
        "policy_not_given?",
        "instrument_not_accepted?",
        policy=None,
    )
    yield of(
        "country_other",
        "A country that is another member's.",
        changed(country="COL"),
        "country_not_the_members",
    )
    nowhere = changed(country="XXX")
    yield of("country_none", "No country.", nowhere, "country_unknown", "country_not_the_members")
    future, long = (
        StudyPeriod(date(2030, 1, 1), date(2030, 12, 31)),
        StudyPeriod(date(1125, 1, 1), date(2025, 1, 1)),
    )
    yield of("period_future", "A year that has not begun.", changed(period=future), "period_in_future")
    yield of(
        "period_long", "Nine hundred years.", changed(period=long), "period_too_long", "period_too_early"
    )
    running = StudyPeriod(date(2025, 1, 1), date(2025, 12, 31))
    yield of("period_running", "A year that is not over.", changed(period=running), "period_not_over?")
    ahead = write_bundle(replace(content, created=datetime(2030, 1, 1, tzinfo=UTC)), KEY)
    yield of("created_future", "Made by a clock that is years ahead.", ahead, "created_in_future?")
    yield from _judged_order(content, of)
    disagreeing = changed(external=ExternalScore(100, Rating.REPRESSED, Edition(2024, 12)))
    yield of("external_disagrees", "100 of 100, and repressed.", disagreeing, "external_disagrees?")
    later = changed(external=ExternalScore(40, Rating.REPRESSED, Edition(2099, 12)))
    yield of("external_later", "An edition of 2099.", later, "external_in_future")
    members = content.assessment.panel.members
    yield of("panel_of_one", "One person scored.", changed(panel=Panel(members[:1])), "panel_too_small")
    yield of(
        "panel_small", "Fewer than the method advises.", changed(panel=Panel(members[:4])), "panel_small?"
    )
    yield from _judged_scores(content, changed, of)
    yield from _judged_people(plain, of)
    yield from _judged_drafts(content, of)
    practice = tuple(sorted(practice_narratives(latest_instrument())))[:15]
    texts = tuple(
        replace(entry, narrative=text)
        for entry, text in zip(content.assessment.dimensions, practice, strict=False)
    )
    relabelled = changed(dimensions=texts + content.assessment.dimensions[len(texts) :])
    yield of(
        "practice_relabelled", "The practice assessment, as though real.", relabelled, "practice_relabelled"
    )
    training = changed(is_training=True)
    yield of(
        "training",
        "Practice is not accepted.",
        training,
        "training_not_accepted",
        notices=("training", *withheld),
    )


def _judged_order(content: SubmissionContent, of: Of) -> Iterator[Vector]:
    def revised(**changes: Any) -> bytes:  # noqa: ANN401  any part
        assessment = replace(content.assessment, revision=99)
        return write_bundle(replace(content, assessment=assessment, **changes), KEY)

    first = [{"id": ID, "revision": 1, "digest": "c" * 64}]
    gap = ("something_withheld", "revision_gap")
    alone, strange = revised(), revised(previous_digest="b" * 64)
    yield of(
        "revision_alone", "Revision 99 of nothing.", alone, "predecessor_not_named", received=[], notices=gap
    )
    yield of(
        "revision_strange",
        "Follows a stranger.",
        strange,
        "predecessor_not_here",
        received=first,
        notices=gap,
    )
    yield of("revision_not_counted", "Nobody keeps count.", strange, "predecessor_not_here?")


def _judged_scores(content: SubmissionContent, changed: Callable[..., bytes], of: Of) -> Iterator[Vector]:
    dimensions = content.assessment.dimensions
    bare = replace(dimensions[3], decision=replace(dimensions[3].decision, justification=""))
    data = changed(dimensions=(*dimensions[:3], bare, *dimensions[4:]))
    yield of("justification_missing", "A score and no reason.", data, "justification_missing")
    silent = replace(dimensions[3], narrative=" ")
    data = changed(dimensions=(*dimensions[:3], silent, *dimensions[4:]))
    yield of("narrative_missing", "A score and no text.", data, "incomplete")
    decision = replace(dimensions[3].decision, rule=ScoringRule.MEDIAN, score=Score.parse("5"))
    data = changed(
        dimensions=(*dimensions[:3], replace(dimensions[3], decision=decision), *dimensions[4:]),
        with_votes=True,
    )
    names = ("something_withheld",)
    yield of("median_against_votes", "Median, they say.", data, "score_against_votes", notices=names)
    decision = replace(dimensions[3].decision, score=Score.parse("13/3"))
    data = changed(dimensions=(*dimensions[:3], replace(dimensions[3], decision=decision), *dimensions[4:]))
    yield of("score_off_step", "A consensus between two steps.", data, "score_off_step")
    panel = content.assessment.panel
    votes = (replace(panel.votes[0], score=Score.parse("13/3")), *panel.votes[1:])
    data = changed(panel=Panel(panel.members, votes), with_votes=True)
    yield of("vote_off_step", "A vote that is no step.", data, "vote_off_step", notices=names)


def _judged_people(plain: bytes, of: Of) -> Iterator[Vector]:
    entries = entries_of(plain)

    def confide(document: dict[str, Any]) -> None:
        document["sources"][0]["is_confidential"] = True

    def name(document: dict[str, Any]) -> None:
        document["panel"]["identities"][0]["may_be_named_in_bundle"] = False

    data = signed(with_json(entries, "assessment.json", confide))
    yield of("confidential_inside", "A source that was to stay.", data, "confidential_inside")
    data = signed(with_json(entries, "assessment.json", name))
    yield of("name_without_consent", "A name that was to stay.", data, "name_without_consent")


def _judged_drafts(content: SubmissionContent, of: Of) -> Iterator[Vector]:
    def enclosing(draft: bytes) -> bytes:
        return write_bundle(replace(content, draft=draft), KEY)

    printed = with_draft(content).draft
    assert printed is not None
    yield of("draft_printed", "The paper that belongs into it.", enclosing(printed))
    better = with_draft(
        replace(content, assessment=replace(content.assessment, context="All is well."))
    ).draft
    assert better is not None
    yield of("draft_another", "The paper of another assessment.", enclosing(better), "draft_is_another")
    yield of("draft_empty", "No paper.", enclosing(b""), "draft_not_a_pdf")
    yield of("draft_program", "A program.", enclosing(b"MZ\x90\x00" + bytes(60)), "draft_not_a_pdf")
    yield of("draft_cut", "A beginning of a PDF.", enclosing(b"%PDF-1.7\n"), "draft_not_a_pdf")
    with worded_otherwise():
        older = with_draft(replace(content, app_version="0.0.9"))
        other = with_draft(replace(older, assessment=replace(content.assessment, context="All is well.")))
    yield of(
        "draft_older",
        "The paper that belongs into it, in the words of another version.",
        write_bundle(older, KEY),
        "draft_worded_otherwise?",
    )
    yield of(
        "draft_older_another",
        "Another version's paper of another assessment.",
        write_bundle(replace(older, draft=other.draft), KEY),
        "draft_is_another",
    )
    behind = printed + b"% more\n"
    yield of("draft_otherwise", "The same words, other bytes.", enclosing(behind), "draft_printed_otherwise?")


@contextmanager
def worded_otherwise() -> Iterator[None]:
    """Have the paper say what stands on each in other words, as another version of the program does."""
    table = table_of("en").words
    assert isinstance(table, dict)
    before = dict(table)
    table.update(
        {
            Phrase.TITLE: "Report on a country",
            Phrase.ABOUT: "On this paper",
            Phrase.STUDY_PERIOD: "Time under study",
            Phrase.CONTENTS: "What is in it",
            Phrase.JUSTIFICATION: "The reason for this score",
            Phrase.PAGE_OF: "{page} of ",
            Phrase.SCORES_LEAD: "Each principle is by itself. The scale goes from 1 (fully disabling) to 5 (enabling).",
            Phrase.SOURCES_LEAD: "As they are cited.",
        }
    )
    try:
        yield
    finally:
        table.update(before)
