"""The table of what can break: each of its tests is there."""

from __future__ import annotations

import re

from support_sources import CHECKOUT

_TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")


def test_every_condition_has_a_test_that_exists() -> None:
    """Each row names a test, and the test is where it says."""
    text = (CHECKOUT / "docs" / "when-things-break.md").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| ")][1:]
    assert len(rows) > 15
    for row in rows:
        found = _TEST.search(row)
        assert found, row
        path, name = found.groups()
        assert f"def {name}(" in (CHECKOUT / path).read_text(encoding="utf-8"), row
