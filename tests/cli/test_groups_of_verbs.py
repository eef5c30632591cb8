"""A call loads the verbs of its own group alone."""

from __future__ import annotations

import argparse
import importlib

import pytest

from eesee_desktop.cli import command_line
from eesee_desktop.cli.command_line import GROUPS, main


@pytest.mark.parametrize("group", GROUPS)
def test_the_table_says_which_verbs_a_group_registers(group: str) -> None:
    """A verb that the table lacks could be named in the help and never be called."""
    verbs = argparse.ArgumentParser().add_subparsers()
    importlib.import_module(f"{command_line.__package__}.{group}").register(verbs)
    assert tuple(verbs.choices) == GROUPS[group]


def test_a_folder_may_be_called_as_a_verb(capsys: pytest.CaptureFixture[str]) -> None:
    """What the words mean is left to the parser; a name among them alone decides nothing."""
    assert main(["-w", "draft", "verify"]) == 2
    assert "`eesee verify --help`" in capsys.readouterr().err


def test_help_before_a_verb_is_that_of_all(capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever looks for a verb sees each."""
    with pytest.raises(SystemExit):
        main(["--help", "draft"])
    assert "read-report" in capsys.readouterr().out


def test_a_mistake_is_answered_with_all_verbs(capsys: pytest.CaptureFixture[str]) -> None:
    """A verb that there is not is told beside all there are, whatever else was named."""
    assert main(["-w", "draft", "drafts"]) == 2
    assert "read-report" in capsys.readouterr().err
