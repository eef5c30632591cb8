"""The check code of what was sealed can be found again."""

from __future__ import annotations

from pathlib import Path

from eesee_desktop.services import submissions
from eesee_desktop.services.submissions import SealingChoice
from eesee_desktop.services.workspace import Workspace
from support_workspace import add_example


def test_the_code_of_what_was_sealed_is_found_again(workspace: Workspace, tmp_path: Path) -> None:
    """It is that of the file that left, votes in it or not; before sealing there is none."""
    example = add_example(workspace)
    assert not submissions.sealed_code(workspace, example.id)
    for with_votes in (False, True):
        choice = SealingChoice(with_votes=with_votes, with_draft=False)
        made = submissions.seal(workspace, example.id, tmp_path, choice)
        assert submissions.sealed_code(workspace, example.id) == made[0].check_code
        submissions.reopen(workspace, example.id)
