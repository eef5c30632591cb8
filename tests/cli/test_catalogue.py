"""The catalogue at the terminal."""

from __future__ import annotations

import re
import string

import pytest

from eesee_desktop.cli.catalogue import NEXT_STEPS, error_sentence, finding_sentence
from eesee_desktop.cli.command_line import build_parser
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.review import Finding, FindingCode
from support_facts import facts_given


@pytest.mark.parametrize("code", list(NEXT_STEPS))
def test_next_steps_ask_only_for_facts_that_are_given(code: ErrorCode) -> None:
    """A place for a fact that no part of the program fills would print as an ellipsis."""
    given = facts_given().get(code.name, {"**"})
    asked = {name for _, name, _, _ in string.Formatter().parse(NEXT_STEPS[code]) if name}
    assert "**" in given or asked <= given, f"asked {asked}, given {given}"


def test_next_steps_name_verbs_and_options_that_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever types what the sentence says is understood."""
    for step in NEXT_STEPS.values():
        for verb in re.findall(r"`eesee ([a-z-]+)", step):
            with pytest.raises(SystemExit):
                build_parser().parse_args([verb, "--help"])
            assert all(option in capsys.readouterr().out for option in re.findall(r"--[a-z-]+", step))


def test_a_remedy_at_the_terminal_is_a_verb() -> None:
    """The sentence and the cause are those of the screen, the next step is one for a terminal."""
    assert error_sentence(KnownError(ErrorCode.ASSESSMENT_SEALED)) == (
        "The assessment is sealed and cannot be changed. `eesee reopen ID` makes it the draft of its next revision."
    )


def test_a_finding_is_one_line() -> None:
    """A list of findings has a short sentence for each, with its figures."""
    found = Finding(
        FindingCode.NARRATIVE_LONG, "2.narrative", (("words", "900"), ("shortest", "300"), ("longest", "800"))
    )
    assert (
        finding_sentence(found) == "Words in the narrative: 900. The guide for this text: 300 to 800 words."
    )
