"""The table of threats: each of its tests is there."""

from __future__ import annotations

import re

from support_sources import CHECKOUT

_TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")


def test_every_attempt_has_a_test_that_exists() -> None:
    """Each row of what they can do names a test, and the test is where it says."""
    text = (CHECKOUT / "docs" / "threat-model.md").read_text(encoding="utf-8")
    attempts = text.partition("## What they can do")[2].partition("## What nothing")[0]
    rows = [line for line in attempts.splitlines() if line.startswith("| ")][1:]
    assert len(rows) > 20
    for row in rows:
        found = _TEST.search(row)
        assert found, row
        path, name = found.groups()
        assert f"def {name}(" in (CHECKOUT / path).read_text(encoding="utf-8"), row
