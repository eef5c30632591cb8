"""The examples in docstrings run."""

from __future__ import annotations

import doctest
import importlib
from pathlib import Path

import pytest

from support_sources import PACKAGE, python_files

WITH_EXAMPLES = [path for path in python_files("src") if ">>> " in path.read_text(encoding="utf-8")]


def _module_name(path: Path) -> str:
    return ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)


@pytest.mark.parametrize("path", WITH_EXAMPLES, ids=lambda path: path.stem)
def test_an_example_does_what_it_says(path: Path) -> None:
    """What somebody copies out of a docstring gives what stands below it."""
    outcome = doctest.testmod(importlib.import_module(_module_name(path)))
    assert outcome.attempted > 0
    assert outcome.failed == 0


def test_the_reader_of_submission_files_has_an_example() -> None:
    """The most careful part of the program shows how it is used."""
    assert PACKAGE / "bundle" / "reading.py" in WITH_EXAMPLES
