"""The instrument itself: its table, what it calls a difference, and what docs quote of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bench import table
from bench.compare import compared, verdict
from bench.figures import GROUPS, all_figures
from bench.measuring import Figure, Taken, alternate
from bench.run import taken_of

_RATIO = Figure("commit", "ms", "raw commit", 2)
_VALUE = Figure("seal", "ms", "ssh-keygen", 25, is_aim_a_value=True)


def test_the_documented_table_has_a_row_for_each_figure() -> None:
    """docs/performance.md quotes a run: the same figures in the same order, beside the same, with the same aims."""
    rows = table.cells_of(table.DOCS.read_text("utf-8"))
    figures = all_figures()
    assert [cells[0] for cells in rows] == [figure.name for figure in figures]
    for cells, figure in zip(rows, figures, strict=True):
        assert table.names_beside(figure, cells[2]), cells
        assert cells[5] == figure.aim_words


def test_the_documented_table_calls_met_only_what_is() -> None:
    """What docs/performance.md says of an aim follows from the number that stands beside it."""
    figures = {figure.name: figure for figure in all_figures()}
    for name, ours, _, ratio, _, _, said in table.cells_of(table.DOCS.read_text("utf-8")):
        figure = figures[name]
        if figure.aim is None or said.startswith("not measured"):
            continue
        shown = ratio if figure.is_of_ratio else ours.split(" ")[0].replace(",", "")
        if not shown:
            continue
        # Rounded on paper: at the aim itself either may stand.
        if float(shown) != figure.aim:
            assert said.startswith("met" if float(shown) < figure.aim else "**missed**"), name


def test_each_figure_has_a_name_of_its_own() -> None:
    """A row of one run is found in another one by its name."""
    names = [figure.name for figure in all_figures()]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("taken", "cells"),
    [
        (
            _RATIO.taken([3.0, 4.0, 5.0], [2.0, 2.0, 2.0]),
            ("commit", "4 ms", "raw commit: 2 ms", "2.00", "± 12 %", "2 times", "met"),
        ),
        (
            _RATIO.taken([5.0], [2.0], note="once"),
            ("commit", "5 ms", "raw commit: 2 ms", "2.50", "", "2 times", "**missed** (once)"),
        ),
        (_VALUE.taken(30), ("seal", "30 ms", "ssh-keygen: –", "", "", "25 ms", "**missed**")),
        (
            _VALUE.taken([20.0], [1.0]),
            ("seal", "20 ms", "ssh-keygen: 1 ms", "20.00", "", "25 ms", "met"),
        ),
        (_VALUE.missing("no key"), ("seal", "–", "ssh-keygen", "", "", "25 ms", "not measured (no key)")),
    ],
)
def test_a_row_says_what_was_found(taken: Taken, cells: tuple[str, ...]) -> None:
    """A row has the medians, their ratio, the spread turn by turn, the aim, and whether it was met."""
    assert table.row(taken) == cells


def test_a_rival_that_is_not_there_leaves_the_aim_open() -> None:
    """Without its rival an aim of the ratio is neither met nor missed."""
    assert _RATIO.taken([3.0]).met is None


def test_the_ways_take_turns() -> None:
    """What is measured side by side is done in turn, the rounds to warm up apart."""
    done: list[str] = []

    def way(name: str) -> float:
        done.append(name)
        return float(len(done))

    found = alternate(lambda: way("ours"), lambda: way("theirs"), rounds=2, warm_up=1)
    assert done == ["ours", "theirs"] * 3
    assert found == [[3, 5], [4, 6]]


def test_a_group_that_breaks_is_told_in_all_its_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    """No figure is left out of the table because its bench broke."""

    class Broken:
        FIGURES = (_RATIO, _VALUE)

        def measure(self, folder: Path) -> Iterator[Taken]:
            assert folder.is_dir()
            yield _RATIO.taken([1.0], [1.0])
            raise OSError("no disk")

    monkeypatch.setitem(GROUPS, "broken", Broken())
    first, second = taken_of(["broken"])
    assert first.met
    assert (second.figure, second.note) == (_VALUE, "no disk")


def test_a_difference_is_one_only_beyond_the_spread() -> None:
    """Two revisions differ where their medians lie further apart than the turns of either."""
    assert verdict(0.9, 0.05) == "**less here**"
    assert verdict(1.2, 0.05) == "**more here**"
    assert verdict(1.04, 0.05) == verdict(0.999, 0) == "within the spread"
    here = [_RATIO.taken([value], [1.0]).as_json() for value in (1.0, 1.1, 1.2)]
    there = [_RATIO.taken([value * 4], [2.0]).as_json() for value in (1.0, 1.1, 1.2)]
    assert compared(here, there) == (
        "commit",
        "1.1 ms",
        "4.4 ms",
        "0.50",
        "± 9 %",
        "**less here**",
    )


def test_a_part_is_put_into_the_table_at_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run of some groups replaces their rows in docs/performance.md and leaves the others, and says so."""
    docs = tmp_path / "performance.md"
    monkeypatch.setattr(table, "DOCS", docs)
    docs.write_text(f"# Quick\n\n{table.BEGINS}\n{table.ENDS}\nAfter.\n", encoding="utf-8")
    order = [_RATIO.name, _VALUE.name]

    def said(*found: Taken) -> str:
        return "\n".join(["Machine.", "", table.head(), *(table.line(table.row(one)) for one in found)])

    table.quoted_in_docs(said(_RATIO.taken([1.0], [1.0]), _VALUE.taken(20)), order, [])
    table.quoted_in_docs(said(_VALUE.taken(30)), order, ["bundles"])
    text = docs.read_text("utf-8")
    assert [cells[:2] for cells in table.cells_of(text)] == [("commit", "1 ms"), ("seal", "30 ms")]
    assert "\nMachine. Anew since then: bundles.\n" in text
    assert text.startswith("# Quick\n")
    assert text.endswith("After.\n")


def test_the_machine_is_told() -> None:
    """Cores, processor, Python and Qt stand above the table: figures mean nothing without them."""
    assert re.match(r"\d+ cores, .+Python 3\.\d+\.\d+, Qt 6\.", table.machine())
