"""What changed since the last revision: everything in it, not only the fields."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from eesee_desktop.bundle.reading import read_bundle
from eesee_desktop.bundle.record import SubmissionRecord
from eesee_desktop.bundle.verdict import ReceivedRevision, Step, Verdict
from eesee_desktop.codec.things import Content
from eesee_desktop.crypto.signers import parse_signers
from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.panel import Identity, PanelMember
from eesee_desktop.domain.score import Score
from eesee_desktop.services.receiving import compare
from support_assessments import (
    example_assessment,
    example_identities,
    example_instrument,
    load_example_instrument,
)
from support_bundles import KEY, OTHER_KEY, example_bundle

BEFORE = example_assessment()


def _source(one: Assessment) -> Assessment:
    first, *others = one.sources
    return replace(one, sources=(replace(first, title="Another gazette"), *others))


def _source_gone(one: Assessment) -> Assessment:
    gone = one.sources[-1].id
    return replace(
        one,
        sources=one.sources[:-1],
        citations=tuple(cited for cited in one.citations if cited.source != gone),
    )


def _recommendation(one: Assessment) -> Assessment:
    first, *others = one.recommendations
    return replace(one, recommendations=(replace(first, text="Repeal the law."), *others))


def _vote(one: Assessment) -> Assessment:
    first, *others = one.panel.votes
    other = "1" if first.score != Score.parse("1") else "2"
    return replace(one, panel=replace(one.panel, votes=(replace(first, score=Score.parse(other)), *others)))


def _member(one: Assessment) -> Assessment:
    more = (*one.panel.members, PanelMember(type(one.panel.members[0].id)("M99")))
    return replace(one, panel=replace(one.panel, members=more))


def _score(one: Assessment) -> Assessment:
    entry = one.dimensions[4]
    changed = replace(entry, decision=replace(entry.decision, score=Score.parse("5")))
    return replace(one, dimensions=(*one.dimensions[:4], changed, *one.dimensions[5:]))


@pytest.mark.parametrize(
    ("change", "name"),
    [
        (_source, "source/"),
        (_source_gone, "source/"),
        (_recommendation, "recommendation/"),
        (_vote, "vote/"),
        (_member, "member/M99"),
        (_score, "2.2.score"),
    ],
)
def test_whatever_changed_is_named(change: object, name: str) -> None:
    """A source, a recommendation, a vote, a member of the panel or a score that is another is told, and only that."""
    assert callable(change)
    after = change(BEFORE)
    found = compare(Content(BEFORE), Content(after), example_instrument())
    assert {one.name for one in found if one.name.startswith(name)}
    others = [one for one in found if not one.name.startswith((name, "citation/"))]
    assert not others
    assert all(one.before != one.after for one in found)
    assert not compare(Content(after), Content(after), example_instrument())


def test_order_alone_is_no_change() -> None:
    """Sources that were only put in another order say what they said."""
    after = replace(BEFORE, sources=tuple(reversed(BEFORE.sources)))
    assert compare(Content(BEFORE), Content(after), example_instrument()) == ()


def test_who_is_named_is_told() -> None:
    """A name that was not in the revision before, or is no more, is a change."""
    named = tuple(one for one in example_identities() if one.may_be_named_in_bundle)
    found = compare(Content(BEFORE, named), Content(BEFORE), example_instrument())
    assert {one.name for one in found} == {f"identity/{one.member}" for one in named}
    assert all(one.after == "" and _first_name(named) in found[0].before for one in found[:1])


def _first_name(named: Sequence[Identity]) -> str:
    return named[0].name


def test_what_came_before_is_asked_of_a_known_sender_only() -> None:
    """A file is read once: what came before is looked up on the way, and for nobody whom the register does not know."""
    asked: list[str] = []

    def came_before(said: SubmissionRecord) -> list[ReceivedRevision]:
        asked.append(said.id)
        return [ReceivedRevision(said.id, said.revision, "0" * 64)]

    def read(signers: str | None) -> Verdict:
        return read_bundle(
            example_bundle(),
            signers=None if signers is None else parse_signers(signers),
            member=None,
            at=datetime(2025, 8, 1, tzinfo=UTC),
            load_instrument=load_example_instrument,
            received=came_before,
        )

    unknown = read(None)
    assert not asked
    assert Step.SEQUENCE in unknown.not_asked
    read(f"per@eusee {OTHER_KEY.public.openssh}")
    assert not asked
    known = read(f"per@eusee {KEY.public.openssh}")
    assert (known.failed, len(asked)) == (Step.SEQUENCE, 1)
