"""The same content gives the same PDF in another process, time zone and language of the computer."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from eesee_desktop.report.draft import render_draft
from support_drafts import example_draft

_CHILD = """
import hashlib, sys
from eesee_desktop.report.draft import render_draft
from support_drafts import example_draft
sys.stdout.write(hashlib.sha256(render_draft(example_draft())).hexdigest())
"""

_CHECKOUT = Path(__file__).parents[2]
_GIVEN = os.environ.get("PYTHONPATH", "")


@pytest.mark.parametrize(
    ("seed", "zone", "language"), [("1", "Asia/Kathmandu", "C.UTF-8"), ("777", "America/Lima", "C")]
)
def test_a_draft_is_the_same_everywhere(seed: str, zone: str, language: str) -> None:
    """Neither the order of hashes nor the clock's zone nor the language of the system shows in the bytes."""
    child = subprocess.run(
        [sys.executable, "-c", _CHILD],
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join((*(str(_CHECKOUT / part) for part in ("src", "tests")), _GIVEN)),
            "PYTHONHASHSEED": seed,
            "TZ": zone,
            "LC_ALL": language,
        },
        capture_output=True,
        text=True,
        check=True,
    )
    assert child.stdout == hashlib.sha256(render_draft(example_draft())).hexdigest()
