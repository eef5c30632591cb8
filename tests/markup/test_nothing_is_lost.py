"""Every visible word that is stored is on the screen, comes back from it unchanged, and is on paper."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from eesee_desktop.markup.blocks import Block, BlockKind, plain
from eesee_desktop.markup.read import read
from eesee_desktop.markup.write import write
from eesee_desktop.report.content import Paper
from eesee_desktop.report.layout import Imprint, PageFlow, new_canvas, page_for_reading
from eesee_desktop.report.prose import flowables, inline_runs
from eesee_desktop.report.typesetter import BODY
from eesee_desktop.ui.editor.text_document import blocks_of, fill, markdown_of
from support_markup import HARD, TEXTS, ink, made_words
from support_pdf import page_texts

hard_texts = pytest.mark.parametrize("text", HARD.values(), ids=HARD.keys())


@given(TEXTS)
@settings(max_examples=400)
def test_whatever_is_stored_is_read(text: str) -> None:
    """No word of a text falls between its blocks, wherever it stands."""
    shown = plain(read(text))
    assert [word for word in made_words(text) if word not in shown] == []


@hard_texts
def test_hard_texts_are_read_whole(text: str) -> None:
    """As above, of texts that were lost before, or could be."""
    shown = ink(plain(read(text)))
    words = [word for word in ink_words(text) if word not in shown]
    assert words == []


@given(TEXTS)
@settings(max_examples=300)
def test_what_is_read_is_on_the_screen_and_comes_back(qapp: QApplication, text: str) -> None:
    """The editor's document shows each word that was read, and gives the text back as it was."""
    check_screen(qapp, text)


@hard_texts
def test_hard_texts_are_on_the_screen_and_come_back(qapp: QApplication, text: str) -> None:
    """As above, of texts that were lost before, or could be."""
    check_screen(qapp, text)


@given(TEXTS)
@settings(max_examples=80)
def test_what_is_read_is_on_paper(text: str) -> None:
    """The text of the PDF has each word that was read."""
    check_paper(text)


@hard_texts
def test_hard_texts_are_on_paper(text: str) -> None:
    """As above, of texts that were lost before, or could be."""
    check_paper(text)


@given(st.lists(TEXTS, max_size=3).map("\n\n".join))
def test_a_recommendation_of_one_line_loses_nothing(text: str) -> None:
    """Where a text is printed on one line, all its words are on it."""
    printed = ink("".join(run.text for run in inline_runs(text)))
    assert [run for block in read(text) for run in words_of(block) if ink(run) not in printed] == []


def check_screen(_: QApplication, text: str) -> None:
    """Hold the document of a text against what was read of it."""
    document = QTextDocument()
    fill(document, text)
    shown = document.toPlainText()
    assert ink(shown) == ink(plain(read(text)))
    assert [word for word in made_words(text) if word not in shown] == []
    assert tuple(block for block in blocks_of(document) if block.text or block.place) == read(text)
    assert markdown_of(document) == write(read(text))


def check_paper(text: str) -> None:
    """Hold the PDF of a text against what was read of it."""
    paper = ink("".join(page_texts(pdf_of(text))))
    for block in read(text):
        for words in words_of(block):
            # A cell may go on below the head of its table, repeated on the next page.
            parts = words.split() if block.kind is BlockKind.CELL else [words]
            assert [part for part in parts if ink(part) not in paper] == []
    assert [word for word in made_words(text) if word not in paper] == []


def pdf_of(text: str) -> bytes:
    """Return a PDF with a text and nothing else."""
    stream = io.BytesIO()
    geometry = page_for_reading(Paper.A4)
    imprint = Imprint("", "", "", "", "en", datetime(2025, 8, 1, tzinfo=UTC))
    flow = PageFlow(new_canvas(stream, geometry, imprint), geometry, lambda _: None)
    flow.new_page()
    flow.add(flowables(text, BODY))
    flow.finish()
    return stream.getvalue()


def words_of(block: Block) -> list[str]:
    """Return what stands between the labels of notes in a block; paper has numbers in their places."""
    parts = [""]
    for run in block.runs:
        if run.look.is_call:
            parts.append("")
        else:
            parts[-1] += run.text
    return parts


def ink_words(text: str) -> list[str]:
    """Return the words of a hard text that are to be seen."""
    return [word for word in text.split() if word.isalnum()]
