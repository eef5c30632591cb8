"""The main road of the product, walked on screen by keyboard and mouse, and once more on the command line."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pypdf import PdfReader

from journeys.values import CONFIDENCE, DIMENSIONS, SCORES, justification
from support_command_line import CommandLine
from support_reports import PRACTICE_REPORT

TESTS = Path(__file__).parents[1]
_PATIENCE_S = 170

pytestmark = pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed")


@contextmanager
def display() -> Iterator[str]:
    """Give a screen that nobody looks at; yield its name."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as said:
            number = said.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(10)


def on_screen(folder: Path) -> None:
    """Walk the road on screen, in a process of its own."""
    with display() as name:
        environment = {
            **os.environ,
            "DISPLAY": name,
            "QT_QPA_PLATFORM": "xcb",
            "QT_QPA_PLATFORMTHEME": "",
            "XDG_CURRENT_DESKTOP": "",
            "QT_LOGGING_RULES": "*.debug=false",
            "PYTHONPATH": os.pathsep.join((str(TESTS), os.environ.get("PYTHONPATH", ""))),
        }
        done = subprocess.run(
            [sys.executable, "-m", "journeys.walk_desktop", str(folder), str(PRACTICE_REPORT)],
            env=environment,
            capture_output=True,
            text=True,
            timeout=_PATIENCE_S,
            check=False,
        )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr[-3000:]}\nA picture may lie in {folder}"
    assert "Traceback" not in done.stderr, done.stderr[-3000:]


def on_command_line(line: CommandLine) -> str:
    """Walk the same road on the command line; return the id of the assessment."""
    wanted = line.begin()
    line("read-report", wanted, PRACTICE_REPORT)
    for dimension in DIMENSIONS:
        for leaf, value in (
            ("score", SCORES[dimension]),
            ("confidence", CONFIDENCE[dimension]),
            ("rule", "consensus"),
            ("justification", justification(dimension)),
        ):
            line("set", wanted, f"{dimension}.{leaf}", value)
    line("seal", wanted, "-o", line.folder)
    return wanted


def comparable(exported: Path) -> object:
    """Return an export with ids replaced by the order in which they appear, and moments by nothing."""
    text = exported.read_text(encoding="utf-8")
    order: dict[str, str] = {}
    text = re.sub(r"\b[0-9a-f]{32}\b", lambda found: order.setdefault(found[0], f"id {len(order)}"), text)
    text = re.sub(r"\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)", "", text)
    return json.loads(text)


def test_screen_and_command_line_end_in_the_same_assessment(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Keyboard and mouse alone lead from first start to draft and seal; the export equals the command line's."""
    for name in ("screen", "line"):
        (tmp_path / name).mkdir()
    on_screen(tmp_path / "screen")
    screen = CommandLine(tmp_path / "screen", capsys)
    line = screen.elsewhere(tmp_path / "line")
    (item,) = screen("list").data["assessments"]
    screen("export", item["id"], "-o", tmp_path / "screen.json")
    line("export", on_command_line(line), "-o", tmp_path / "line.json")
    assert comparable(tmp_path / "screen.json") == comparable(tmp_path / "line.json")
    (bundle,) = (tmp_path / "screen").glob("*.eesee")
    assert screen("verify", bundle).data["valid"] is True
    assert len(PdfReader(tmp_path / "screen" / "draft.pdf").pages) > 10
