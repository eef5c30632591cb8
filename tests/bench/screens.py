"""What a person feels: typing, going from section to section, a long list."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.measuring import Figure, Taken, python_process
from support_value_way import MOST_CALLS

_RUNS = 3
_TYPED = {
    key: Figure(
        f"key press to paint, 10,000 words, with spelling, counts, autosave, {key}",
        "ms",
        "QPlainTextEdit, same text",
        1.5,
    )
    for key in ("p50", "p95")
}
_SWITCHED = {
    "again_p95": Figure(
        "switch of section, p95", "ms", "two QPlainTextEdit in a QStackedWidget", 16, is_aim_a_value=True
    ),
    "again_p50": Figure("switch of section, p50", "ms", "two QPlainTextEdit in a QStackedWidget"),
    "rested_p95": Figure("section never seen before, p95", "ms", aim=50),
    "hasty_p95": Figure("the same in haste, no rest in any section, p95", "ms", aim=50),
}
_CALLED = {
    what: Figure(f"calls of our own to commit and show a {what}", "calls", aim=most)
    for what, most in MOST_CALLS.items()
}
_HOME = Figure(
    "home with 1,000 assessments, read and painted",
    "ms",
    "QTableView of as many bare rows",
    100,
    is_aim_a_value=True,
)
FIGURES = (*_TYPED.values(), *_SWITCHED.values(), *_CALLED.values(), _HOME)


def measure(folder: Path) -> Iterator[Taken]:
    """Measure each in processes of its own, so that one leaves nothing behind for the next."""
    runs = [taken("typing", folder / str(number)) for number in range(_RUNS)]
    for key, figure in _TYPED.items():
        yield figure.taken(*(_all(runs, f"{side}_{key}") for side in ("ours", "bare")))
    runs = [taken("sections", folder / str(number)) for number in range(_RUNS)]
    for key, figure in _SWITCHED.items():
        yield figure.taken(_all(runs, key), _all(runs, f"bare_{key}") if figure.beside else ())
    calls = taken("calls", folder)
    for what, figure in _CALLED.items():
        yield figure.taken(calls[what])
    runs = [taken("home", folder / str(number)) for number in range(_RUNS)]
    yield _HOME.taken(_all(runs, "shown"), _all(runs, "bare"))


def taken(what: str, folder: Path, language: str = "en") -> dict[str, float]:
    """Run one of the children in a language of the screen and return its figures."""
    below = folder / what
    below.mkdir(parents=True)
    found: dict[str, float] = json.loads(
        python_process("-m", "bench.screen_child", what, str(below), language)
    )
    return found


def _all(runs: Sequence[dict[str, float]], key: str) -> list[float]:
    return [run[key] for run in runs]
