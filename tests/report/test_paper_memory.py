"""What is kept of texts from one printing to the next saves work, and shows nowhere else."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from dataclasses import replace

import pytest

from eesee_desktop.report.draft import render_draft, render_panel_copy
from eesee_desktop.report.paper_memory import PaperMemory, keeping, paper_memory
from support_calls import counted
from support_drafts import edited_drafts, example_draft
from support_sources import CHECKOUT
from support_spoken import spoken_draft

_EDITS = 24
_CHILD = f"""
import hashlib
from eesee_desktop.report.draft import render_draft
from support_drafts import edited_drafts
*_, last = edited_drafts({_EDITS})
print(hashlib.sha256(render_draft(last)).hexdigest())
"""


def test_a_draft_after_an_edit_is_the_one_of_a_fresh_process() -> None:
    """However much was printed before, a draft has the bytes that it has where nothing was."""
    kept = PaperMemory()
    *_, last = [render_draft(content, kept=kept) for content in edited_drafts(_EDITS)]
    paths = os.pathsep.join(
        (str(CHECKOUT / "src"), str(CHECKOUT / "tests"), os.environ.get("PYTHONPATH", ""))
    )
    child = subprocess.run(
        [sys.executable, "-c", _CHILD],
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=True,
    )
    assert child.stdout.strip() == hashlib.sha256(last).hexdigest()


@pytest.mark.parametrize("seed", [2, 3])
def test_each_draft_of_many_edits_is_what_it_is_alone(seed: int) -> None:
    """Report and panel's copy, in one language and another, on paper of two sizes: nothing of one gets into another."""
    kept = PaperMemory()
    for number, content in enumerate(edited_drafts(_EDITS // 2, seed)):
        render = render_panel_copy if number % 3 == 0 else render_draft
        assert render(content, kept=kept) == render(content), number


def test_after_an_edit_only_what_changed_is_set_anew() -> None:
    """Of a whole report a sentence more is read and broken into lines, and the lines that name the draft."""
    kept, before = PaperMemory(), spoken_draft("en")
    dimensions = before.assessment.dimensions
    changed = replace(dimensions[4], narrative=dimensions[4].narrative + " One sentence more.")
    assessment = replace(before.assessment, dimensions=(*dimensions[:4], changed, *dimensions[5:]))
    after = replace(before, assessment=assessment)
    first = counted(lambda: render_draft(before, kept=kept))
    second = counted(lambda: render_draft(after, kept=kept))
    read, set_, broken = "markup.read.read", "report.setting._set", "report.setting._broken"
    assert min(first.by_place[place] for place in (read, set_, broken)) > 30
    assert [second.by_place[place] for place in (read, set_, broken)] == [1, 1, 1]


def test_no_more_is_kept_than_a_report_needs() -> None:
    """What was asked for last is kept, and no more of it than is said."""
    kept = PaperMemory()
    asked: list[int] = []
    once = kept.of(asked.append, 3)
    for number in (1, 2, 3, 1, 4, 1, 2):
        once(number)
    assert asked == [1, 2, 3, 4, 2]


def test_other_fonts_begin_anew() -> None:
    """Where a language pack was installed meanwhile, a letter may be drawn in another face."""
    kept = PaperMemory()
    asked: list[int] = []
    for fonts in ((), ("NotoSansThai",), ("NotoSansThai",)):
        kept.take_fonts(fonts)
        kept.of(asked.append)(1)
    assert asked == [1, 1]


def test_what_is_forgotten_stays_so() -> None:
    """A draft that is still printed while its workspace is closed keeps nothing of what it prints."""
    kept = PaperMemory()
    asked: list[int] = []
    kept.of(asked.append)(1)
    kept.forget()
    render_draft(example_draft(), kept=kept)
    for _ in range(2):
        kept.of(asked.append)(1)
    assert asked == [1, 1, 1]


def test_outside_of_a_printing_nothing_is_kept() -> None:
    """No text is left behind by whoever asks how wide it is."""
    assert paper_memory().of(len) is len
    with keeping(PaperMemory()):
        assert paper_memory().of(len) is not len
