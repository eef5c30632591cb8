"""The count of what tests run counts right, and changes nothing of what is run."""

from __future__ import annotations

import ast
from types import SimpleNamespace

import pytest

from support_coverage import Coverage, Marker

PROGRAM = '''"""Docstring."""
from __future__ import annotations

def sign(number):
    """Docstring."""
    if number < 0:
        return "-"
    try:
        1 / number
    except ZeroDivisionError:
        return "0"
    return "+"
'''


@pytest.mark.parametrize(("number", "answer", "run"), [(-1, "-", 3), (0, "0", 5), (1, "+", 5)])
def test_each_way_through_sets_its_marks(number: int, answer: str, run: int) -> None:
    """Seven statements stand there beside docstrings; each way runs its own, and answers as without marks."""
    marker = Marker()
    tree = marker.mark(ast.parse(PROGRAM))
    marks = [0] * len(marker.sizes)
    names: dict[str, object] = {"__marks__": marks}
    exec(compile(tree, "program", "exec"), names)  # noqa: S102  what is tested is what a loader does
    sign = names["sign"]
    assert callable(sign)
    assert sign(number) == answer
    assert names["__doc__"] == sign.__doc__ == "Docstring."
    assert sum(marker.sizes) == 7
    assert sum(size for size, mark in zip(marker.sizes, marks, strict=True) if mark) == run


def test_a_worker_that_died_takes_nothing_of_the_others() -> None:
    """What others saw is added up, and the test in which one died is told, not a fault of the counting."""
    coverage = Coverage()
    seen = {"marks": {"module": [1, 0]}, "sizes": {"module": [2, 3]}}
    coverage.pytest_testnodedown(SimpleNamespace(workeroutput=seen))
    coverage.pytest_testnodedown(SimpleNamespace())
    assert coverage.marks == {"module": [1, 0]}
