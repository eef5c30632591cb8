from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eesee_desktop.domain.fields import recommendations_from
from eesee_desktop.domain.ids import PrincipleId, RecommendationId
from eesee_desktop.domain.narrative import clean_text
from eesee_desktop.domain.recommendation import Audience, Recommendation, as_list, from_list

texts = (
    st.text(
        st.sampled_from("ab.1)-*+ \n#") | st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40
    )
    .map(lambda text: clean_text(text).strip())
    .filter(bool)
)
lists = st.lists(texts, max_size=6)


def ids() -> Callable[[], str]:
    """Return a maker of identifiers that count up."""
    numbers: Iterator[int] = itertools.count(1)
    return lambda: f"{next(numbers):032x}"


def made(items: list[str], audience: Audience = Audience.GOVERNMENT) -> tuple[Recommendation, ...]:
    """Return recommendations with texts, each tied to a principle of its own number."""
    return tuple(
        Recommendation(RecommendationId(f"{100 + place:032x}"), audience, text, (PrincipleId(1 + place % 6),))
        for place, text in enumerate(items)
    )


@given(lists)
def test_a_list_reads_back(items: list[str]) -> None:
    """Recommendations written as one list and read again are the same, paragraphs and inner lists included."""
    written = as_list(made(items), Audience.GOVERNMENT)
    assert from_list(written) == tuple(items)
    assert clean_text(written) == written


@pytest.mark.parametrize(
    ("markdown", "items"),
    [
        ("- one\n- two", ("one", "two")),
        ("* one\n+ two", ("one", "two")),
        ("1. one\n2. two\n10) ten", ("one", "two", "ten")),
        ("  - one\n  - two", ("one", "two")),
        ("one\ngoes on\n\ntwo", ("one\ngoes on", "two")),
        ("- one\n\n  more of one\n- two", ("one\n\nmore of one", "two")),
        ("- one\n  - inner\n- two", ("one\n- inner", "two")),
        ("- in 2025\n1. is no mark here", ("in 2025\n1. is no mark here",)),
        ("\n\n- one\n\n\n- two\n", ("one", "two")),
        ("- \n-\n- one", ("-", "one")),
        ("", ()),
        (" \n ", ()),
    ],
)
def test_lists_as_people_write_them(markdown: str, items: tuple[str, ...]) -> None:
    """Bullets, numbers or bare paragraphs: one item each."""
    assert from_list(markdown) == items


@given(lists)
def test_setting_the_same_list_changes_nothing(items: list[str]) -> None:
    """Items with unchanged words keep their ids and principles, equal ones too."""
    before = made(items)
    assert (
        recommendations_from(before, Audience.GOVERNMENT, as_list(before, Audience.GOVERNMENT), ids())
        == before
    )


@given(lists, lists)
def test_a_list_to_one_audience_leaves_the_others_alone(
    to_government: list[str], to_donors: list[str]
) -> None:
    """Reading the list to donors anew changes nothing that is addressed to the government."""
    before = made(to_government)
    after = recommendations_from(
        before, Audience.DONORS, as_list(made(to_donors), Audience.GOVERNMENT), ids()
    )
    assert tuple(item for item in after if item.audience is Audience.GOVERNMENT) == before
    assert tuple(item.text for item in after if item.audience is Audience.DONORS) == tuple(to_donors)
    assert [item.audience for item in after] == sorted(
        (item.audience for item in after), key=list(Audience).index
    )


@given(lists.flatmap(lambda items: st.tuples(st.just(items), st.permutations(items))))
def test_moved_items_keep_what_they_are_tied_to(moved: tuple[list[str], list[str]]) -> None:
    """An item that moved keeps its id: the same ids, each with the words it had."""
    before = made(moved[0])
    markdown = "\n".join(as_list(made([text]), Audience.GOVERNMENT) for text in moved[1])
    after = recommendations_from(before, Audience.GOVERNMENT, markdown, ids())
    assert {(item.id, item.text, item.principles) for item in after} == {
        (item.id, item.text, item.principles) for item in before
    }


def test_a_reworded_item_keeps_its_place_and_ties() -> None:
    """An item at the same place with other words is the same recommendation, reworded."""
    before = made(["one", "two", "three"])
    after = recommendations_from(before, Audience.GOVERNMENT, "- one\n- two, better\n- three\n- four", ids())
    assert [item.id for item in after[:3]] == [item.id for item in before]
    assert after[1].principles == before[1].principles
    assert after[1].text == "two, better"
    assert after[3].principles == ()
