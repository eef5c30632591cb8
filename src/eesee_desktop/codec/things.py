"""The state of an assessment as named things, each with one text: what the history compares, keeps and brings back.

A thing is what a person would call one: a field (``2.1.score``), a source (``source/<id>``), its use in a section
(``citation/2.1/<id>``), a recommendation, a member of the panel, who that is, a vote, the votes that a decision rests
on (``decision/2.1``), the country. A field has the text form of its value, empty for none; everything else is written
as JSON by the shape of its value, and is missing where it is not there.

What stands in a list is written with what it stands ``after``. So adding to a list alters one thing and not all, and
the order comes back exactly.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from eesee_desktop.codec.shapes import shape_of
from eesee_desktop.domain.assessment import Assessment, StudyPeriod
from eesee_desktop.domain.fields import Field, FieldKind, text_of, value_from_text, with_dimension, with_value
from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.domain.panel import Identity, Panel, PanelMember, PanelVote
from eesee_desktop.domain.recommendation import Recommendation
from eesee_desktop.domain.source import Citation, Source

AFTER = "after"
STATUS = "status"
"""``status/2``: that the second revision was sealed, or begun by reopening; told, and never brought back."""
_TYPED = frozenset({"text", "title", "publisher", "published", "address", "name", "organisation"})
"""Parts of a thing that a person types, letter by letter."""


@dataclass(frozen=True, slots=True)
class Content:
    """All that the history of an assessment looks after; who the members are is no part of an assessment."""

    assessment: Assessment
    identities: tuple[Identity, ...] = ()


Things = dict[str, str]
Wanted = Mapping[str, str | None]
"""Things and the text that each is to have; None for one that is not to be there."""


@dataclass(frozen=True, slots=True)
class _List:
    """One list of an assessment.

    Attributes:
        kind: What stands in it.
        keys: The fields that tell its values apart; they are the name of the thing.
        take: From the content to the values.
        put: Back again.
    """

    kind: type[Any]
    keys: tuple[str, ...]
    take: Callable[[Content], tuple[Any, ...]]
    put: Callable[[Content, tuple[Any, ...]], Content]


def _put_in(name: str) -> Callable[[Content, tuple[Any, ...]], Content]:
    def put(content: Content, values: tuple[Any, ...]) -> Content:
        changes: dict[str, Any] = {name: values}
        return replace(content, assessment=replace(content.assessment, **changes))

    return put


def _put_in_panel(name: str) -> Callable[[Content, tuple[Any, ...]], Content]:
    def put(content: Content, values: tuple[Any, ...]) -> Content:
        panel: Panel = replace(content.assessment.panel, **{name: values})
        return replace(content, assessment=replace(content.assessment, panel=panel))

    return put


_LISTS: Mapping[str, _List] = {
    "source": _List(Source, ("id",), lambda content: content.assessment.sources, _put_in("sources")),
    "citation": _List(
        Citation, ("section", "source"), lambda content: content.assessment.citations, _put_in("citations")
    ),
    "recommendation": _List(
        Recommendation,
        ("id",),
        lambda content: content.assessment.recommendations,
        _put_in("recommendations"),
    ),
    "member": _List(
        PanelMember, ("id",), lambda content: content.assessment.panel.members, _put_in_panel("members")
    ),
    "identity": _List(
        Identity,
        ("member",),
        lambda content: content.identities,
        lambda content, values: replace(content, identities=values),
    ),
    # The member last: a pseudonym is the only part whose letters a person chooses.
    "vote": _List(
        PanelVote,
        ("dimension", "round", "member"),
        lambda content: content.assessment.panel.votes,
        _put_in_panel("votes"),
    ),
}
_HEADER: Mapping[str, tuple[Callable[[Assessment], str], Callable[[str], Any]]] = {
    "country": (lambda assessment: assessment.country, CountryCode),
    "language": (lambda assessment: assessment.language, str),
    "period": (
        lambda assessment: _json(shape_of(StudyPeriod).write(assessment.period)),
        lambda text: shape_of(StudyPeriod).read(json.loads(text)),
    ),
    "is_training": (lambda assessment: _json(assessment.is_training), json.loads),
}
_DECISION = "decision"


def kind_of(thing: str) -> str:
    """Return what sort of thing a name is of: ``source``, ``vote``, ``country`` …; ``field`` for a field."""
    first, mark, _ = thing.partition("/")
    return first if mark or thing in _HEADER else "field"


def parts_of(thing: str) -> tuple[str, ...]:
    """Return what the name of a thing is made of behind its kind: a source's id, a section and a source's id."""
    first, mark, rest = thing.partition("/")
    if not mark:
        return ()
    return tuple(rest.split("/", len(_LISTS[first].keys) - 1)) if first in _LISTS else (rest,)


def things_of(content: Content, fields: Iterable[Field]) -> Things:
    """Return everything that is there, by name; a field without a value is left out.

    Args:
        fields: Of the assessment's instrument.
    """
    assessment = content.assessment
    found = {name: write(assessment) for name, (write, _) in _HEADER.items()}
    for field in fields:
        # A list of recommendations is made of things of their own.
        if field.kind is not FieldKind.LIST and (text := text_of(assessment, field)):
            found[field.name] = text
    for entry in assessment.dimensions:
        if entry.decision.votes_digest:
            found[f"{_DECISION}/{entry.id}"] = entry.decision.votes_digest
    for name, of in _LISTS.items():
        found |= things_in(name, of.take(content))
    return found


def things_in(kind: str, values: Iterable[Any]) -> Things:
    """Return the things of one list.

    Args:
        kind: ``source``, ``citation``, ``recommendation``, ``member``, ``identity``, ``vote``.
    """
    return _things_of_pairs(kind, pairwise((None, *values)))


def _things_of_pairs(kind: str, pairs: Iterable[tuple[Any, Any]]) -> Things:
    """Return the things of values that each come with the one before it, None for the first."""
    of, shape = _LISTS[kind], shape_of(_LISTS[kind].kind)
    found: Things = {}
    for before, value in pairs:
        written = shape.write(value)
        after = None if before is None else _key(of, shape.write(before))
        found[f"{kind}/{_key(of, written)}"] = _json(written | {AFTER: after})
    return found


def _key(of: _List, written: dict[str, Any]) -> str:
    """Return the name of a value in its list, and take what it is made of out of what is written."""
    return "/".join(str(written.pop(name)) for name in of.keys)


def altered_in(kind: str, before: Sequence[Any], after: Sequence[Any]) -> tuple[Things, Things]:
    """Return the things of one list that are others in two states of it: as they were and as they are.

    As good as comparing :func:`things_in` of both, and much quicker where a long list is mostly the same.
    """
    was, now = (list(pairwise((None, *values))) for values in (before, after))
    kept = set(was) & set(now)
    return (
        _things_of_pairs(kind, [pair for pair in was if pair not in kept]),
        _things_of_pairs(kind, [pair for pair in now if pair not in kept]),
    )


def altered_lists(before: Content, after: Content) -> Iterator[tuple[Things, Things]]:
    """Yield of each list the things that are others in two contents, as :func:`altered_in` does."""
    for kind, of in _LISTS.items():
        was, now = of.take(before), of.take(after)
        if was != now:
            yield altered_in(kind, was, now)


def with_things(
    content: Content, wanted: Wanted, fields: Mapping[str, Field], new_id: Callable[[], str]
) -> Content:
    """Return the content with some things as they are wanted, all others as they are.

    Args:
        wanted: By name, see :func:`things_of`. A list of recommendations is taken too, as entries of before lists were
            made of things say it: what they said is put in place of the recommendations to that audience.
        fields: All of the assessment, by their addresses.
        new_id: Gives ids to recommendations of such an entry.
    """
    for kind, of in _LISTS.items():
        named = {name: text for name, text in wanted.items() if kind_of(name) == kind}
        if named:
            present = things_in(kind, of.take(content))
            content = of.put(content, _values_of(kind, present, named))
    assessment = content.assessment
    for name, text in wanted.items():
        kind = kind_of(name)
        if kind == "field":
            field = fields[name]
            assessment = with_value(assessment, field, value_from_text(field, text or ""), new_id)
        elif kind == _DECISION:
            entry = next(one for one in assessment.dimensions if one.id == parts_of(name)[0])
            decided = replace(entry.decision, votes_digest=text or "")
            assessment = with_dimension(assessment, replace(entry, decision=decided))
        elif kind in _HEADER and text is not None:
            changes: dict[str, Any] = {name: _HEADER[name][1](text)}
            assessment = replace(assessment, **changes)
    return replace(content, assessment=assessment)


def is_same(thing: str, one: str | None, other: str | None) -> bool:
    """Tell whether two texts of a thing say the same, wherever it stands in its list."""
    if kind_of(thing) in _LISTS and one is not None and other is not None:
        return said(one) == said(other)
    return (one or "") == (other or "")


def is_typing(thing: str, old: str | None, new: str | None) -> bool:
    """Tell whether a thing of a list became another by typing in one place of it."""
    if kind_of(thing) not in _LISTS or old is None or new is None:
        return False
    before, after = said(old), said(new)
    differing = {name for name in before if before[name] != after.get(name)}
    return len(differing) == 1 and differing <= _TYPED


def said(text: str | None) -> dict[str, Any]:
    """Return what a thing of a list says, without its place; empty for one that is not there."""
    written: dict[str, Any] = {} if text is None else json.loads(text)
    written.pop(AFTER, None)
    return written


def _values_of(kind: str, present: Things, wanted: Wanted) -> tuple[Any, ...]:
    """Return the values of a list in their order, some of them as they are wanted."""
    of, shape = _LISTS[kind], shape_of(_LISTS[kind].kind)
    # Those wanted first: what comes back stands right behind what it followed, before what was added there since.
    together = {name: text for name, text in {**wanted, **present, **wanted}.items() if text is not None}
    written = {name.partition("/")[2]: json.loads(text) for name, text in together.items()}
    values: list[Any] = []
    for key in _in_order({key: one[AFTER] for key, one in written.items()}):
        parts = key.split("/", len(of.keys) - 1)
        named: dict[str, Any] = dict(zip(of.keys, parts, strict=True))
        if "round" in named:
            named["round"] = int(named["round"])
        values.append(shape.read(written[key] | named))
    return tuple(values)


def _in_order(after: Mapping[str, str | None]) -> list[str]:
    """Return keys in the order that each says of the one before it.

    The two need not agree, as after a removal that was undone when the list had changed. Of several that follow the
    same one the first given comes first; what follows nothing that is there comes last.
    """
    following: dict[str | None, list[str]] = {}
    for key, before in after.items():
        following.setdefault(before, []).append(key)
    ordered: dict[str, None] = {}
    heads = [*following.get(None, ()), *(key for key, before in after.items() if before not in after)]
    # All keys at the end: two that each follow the other are reached from neither head.
    for head in (*heads, *after):
        waiting = [head]
        while waiting:
            key = waiting.pop()
            if key not in ordered:
                ordered[key] = None
                waiting += reversed(following.get(key, ()))
    return list(ordered)


def _json(value: Any) -> str:  # noqa: ANN401  whatever JSON can hold
    # Sorted and without blanks: these texts are compared, and a field added to a dataclass later must not
    # move others.
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
