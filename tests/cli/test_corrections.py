from __future__ import annotations

from pathlib import Path

import pytest

from support_command_line import CommandLine
from support_documents import altered

_SENTENCE = "They document abuses, accompany communities in conflicts"


@pytest.fixture
def sent(eesee: CommandLine, practice: str, tmp_path: Path) -> Path:
    """Return a draft that was saved for Word."""
    file = tmp_path / "draft.docx"
    eesee("draft", practice, "-o", file)
    return file


def test_a_draft_that_comes_back_as_it_went_changes_nothing(
    eesee: CommandLine, practice: str, sent: Path
) -> None:
    """Nobody corrected anything: nothing is changed, told or lost, and the answer is yes."""
    data = eesee("read-corrections", practice, sent).data
    assert (data["changes"], data["lost"]) == ([], [])
    assert {piece["reason"] for piece in data["account"]} <= {
        *("text", "program_words", "page_edge", "contents", "picture_words"),
    }


def test_a_corrected_field_is_shown_word_by_word_and_taken_when_it_is_said(
    eesee: CommandLine, practice: str, sent: Path
) -> None:
    """The change waits until its field is named; then the text is the corrected one, and nothing else has changed."""
    before = eesee("show", practice).data["fields"]
    sent.write_bytes(
        altered(sent.read_bytes(), _SENTENCE, "They record abuses, accompany communities in conflicts")
    )
    said = eesee.plain("read-corrections", practice, sent, expect=1).out
    assert "[-document -]{+record +}abuses" in said
    assert eesee("show", practice).data["fields"] == before
    eesee("read-corrections", practice, sent, "--take", "context")
    after = eesee("show", practice).data["fields"]
    assert after == before | {"context": before["context"].replace("document abuses", "record abuses")}


def test_what_was_changed_here_meanwhile_is_no_correction(
    eesee: CommandLine, practice: str, sent: Path
) -> None:
    """A text that was changed here after the document was saved is not set back by a document that has the old one."""
    eesee("set", practice, "context", "Written since.")
    assert eesee("read-corrections", practice, sent).data["changes"] == []
    sent.write_bytes(altered(sent.read_bytes(), _SENTENCE, "They record abuses"))
    eesee("read-corrections", practice, sent, "--take-all", expect=1)
    assert eesee("show", practice, "context").data["value"] == "Written since."
    (change,) = eesee("read-corrections", practice, sent, expect=1).data["changes"]
    assert change["overtaken"]


def test_what_the_program_prints_is_told_when_somebody_alters_it(
    eesee: CommandLine, practice: str, sent: Path
) -> None:
    """A figure altered in a table of the document changes no score, and is told with its words."""
    sent.write_bytes(altered(sent.read_bytes(), "1 + 4 × 40 ÷ 100 = 2.6", "1 + 4 × 40 ÷ 100 = 3.6"))
    data = eesee("read-corrections", practice, sent).data
    assert [piece["words"] for piece in data["account"] if piece["reason"] == "program_changed"] == [
        "1 + 4 × 40 ÷ 100 = 3.6"
    ]


def test_a_draft_of_another_assessment_is_refused(
    eesee: CommandLine, practice: str, sent: Path, tmp_path: Path
) -> None:
    """Corrections are of one assessment: into another one they are not read."""
    other = eesee("new", "--country", "BEN", "--from", "2025-01-01", "--to", "2025-12-31").data["id"]
    said = eesee.plain("read-corrections", other, sent, expect=3)
    assert "no draft of this assessment" in said.err
    text = tmp_path / "some.md"
    text.write_text("# A text", encoding="utf-8")
    eesee.plain("read-corrections", practice, text, expect=3)
