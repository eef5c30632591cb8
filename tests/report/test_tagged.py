"""Every PDF that the program makes can be listened to, and kept: PDF/UA-1 and PDF/A-2a."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from eesee_desktop.report.draft import render_draft, render_panel_copy
from support_drafts import example_draft
from support_tagged_pdf import faults_of

_NARRATIVE = """\
A paragraph with a [link](https://example.org/a) and a call.[^1]

## A heading

- one
- two
    1. inside
    2. again

> Quoted.

| Dimension | Score |
|---|---|
| 2.1 | 3 |

[^1]: The note, with https://example.org/b in it.
"""


def test_the_draft_passes() -> None:
    """The draft report has no fault that a program can find."""
    assert faults_of(render_draft(example_draft())) == []


def test_the_panels_copy_passes() -> None:
    """Neither has the copy with numbered lines."""
    assert faults_of(render_panel_copy(example_draft())) == []


def test_every_form_of_text_passes() -> None:
    """Lists in lists, tables, quotations, headings and notes are what they are for those who listen, too."""
    content = example_draft()
    assessment = replace(content.assessment, context=_NARRATIVE * 2, introduction=_NARRATIVE)
    assert faults_of(render_draft(replace(content, assessment=assessment))) == []


def test_the_order_is_that_of_reading(tmp_path: Path) -> None:
    """A reader of the structure gets headings, paragraphs, lists, tables and notes in the order of the page."""
    if shutil.which("pdfinfo") is None:
        pytest.skip("pdfinfo is not there")
    content = example_draft()
    path = tmp_path / "draft.pdf"
    path.write_bytes(
        render_draft(replace(content, assessment=replace(content.assessment, context=_NARRATIVE)))
    )
    told = subprocess.run(
        ["pdfinfo", "-struct-text", path], capture_output=True, text=True, check=True
    ).stdout
    section = told[told.index('"A) Introduction: the country context"') :]
    words = re.findall(r'"(.*?)"', section)
    assert words[1:3] == ["Sources: 1", "A paragraph with a "]
    wanted = ["link", " and a call.1", "A heading", "•", "one", "•", "two", "1.", "inside", "2.", "again"]
    assert words[3 : 3 + len(wanted)] == wanted
    assert words[3 + len(wanted) :][:5] == ["Quoted.", "Dimension", "Score", "2.1", "3"]
