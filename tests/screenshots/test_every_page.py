"""Every page and dialog, measured where room is scarce and walked with the Tab key, in faces of any width."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from screenshots.conditions import LANGUAGES

_TESTS = Path(__file__).parents[1]
_PATIENCE_S = 280
_FEWEST_SCENES = 60
_TRANSLATED = ("clipped", "mnemonics", "english")
_CHECKS = {"ar": (*_TRANSLATED, "mixed")}


@pytest.mark.parametrize(
    ("condition", "faces", "checks"),
    [
        ("small-accented", ("wide", "narrow", "shipped"), ("clipped",)),
        ("small-large", ("wide", "narrow", "shipped"), ("clipped",)),
        ("narrow-large", ("shipped",), ("clipped",)),
        ("light", ("wide",), ("unnamed", "mnemonics", "unreached", "roles")),
        *((f"small-{language}", ("shipped",), _CHECKS.get(language, _TRANSLATED)) for language in LANGUAGES),
        *(
            (f"{size}-large-{language}", ("shipped",), ("clipped",))
            for size in ("small", "narrow")
            for language in LANGUAGES
        ),
    ],
)
def test_every_page(condition: str, faces: tuple[str, ...], checks: tuple[str, ...]) -> None:
    """Nothing is clipped at 800 by 600 in long words or double type, nor at 640 wide, nor does a page scroll sideways.

    All is named, and Tab comes to all of it. In each language the words fit, no two keys clash, none is English,
    and from right to left no name loses its order.
    """
    inspectors = {
        face: _inspector(condition, face, checks) for face in faces
    }  # they mostly wait: side by side
    try:
        found = {face: process.communicate(timeout=_PATIENCE_S) for face, process in inspectors.items()}
    finally:
        for process in inspectors.values():
            process.kill()
    troubles = {}
    for face, (told, complaints) in found.items():
        assert inspectors[face].returncode == 0, complaints[-3000:]
        *troubles[face], count = told.splitlines()
        assert int(count.split()[0]) >= _FEWEST_SCENES
    assert troubles == {face: [] for face in faces}


def _inspector(condition: str, face: str, checks: tuple[str, ...]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "screenshots.inspector", condition, face, *checks],
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join(
                (str(_TESTS), str(_TESTS.parent / "packaging"), os.environ.get("PYTHONPATH", ""))
            ),
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
