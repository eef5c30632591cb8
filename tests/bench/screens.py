"""What a person feels: typing, going from section to section, a long list."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from bench.measuring import Measured, python_process
from support_value_way import MOST_CALLS


def measure(folder: Path) -> Iterator[Measured]:
    """Measure each in a process of its own, so that one leaves nothing behind for the next."""
    typing = taken("typing", folder)
    for percent, key in ((50, "p50"), (95, "p95")):
        yield Measured(
            f"key press to paint, 10,000 words, with spelling, counts, autosave, p{percent}",
            typing[f"ours_{key}"],
            "ms",
            "QPlainTextEdit, same text",
            typing[f"bare_{key}"],
            1.5,
        )
    sections = taken("sections", folder)
    yield Measured("switch of section, p95", sections["again_p95"], "ms", aim=16)
    yield Measured("switch of section, p50", sections["again_p50"], "ms")
    yield Measured("section never seen before, p95", sections["rested_p95"], "ms", aim=50)
    yield Measured("the same in haste, no rest in any section, p95", sections["hasty_p95"], "ms", aim=50)
    calls = taken("calls", folder)
    for what, most in MOST_CALLS.items():
        yield Measured(f"calls of our own to commit and show a {what}", calls[what], "calls", aim=most)
    home = taken("home", folder)
    yield Measured("home with 1,000 assessments, read and painted", home["shown"], "ms", aim=100)


def taken(what: str, folder: Path) -> dict[str, float]:
    """Run one of the children and return its figures."""
    below = folder / what
    below.mkdir()
    found: dict[str, float] = json.loads(python_process("-m", "bench.screen_child", what, str(below)))
    return found
