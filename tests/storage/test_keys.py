"""The signing key rests in the database and shows itself nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.services.workspace_opening import open_workspace
from eesee_desktop.storage.tables import WorkspaceRow
from eesee_desktop.system.workspace_files import KEY_FILE_NAME
from support_workspace import PASSPHRASE, StillClock, counted_ids, make_workspace


def test_the_signing_key_is_not_in_what_is_printed_of_its_row(tmp_path: Path) -> None:
    """A row, a key or a store that ends up in a message of an error does not carry the key along."""
    workspace, _ = make_workspace(tmp_path / "workspace")
    with workspace, workspace.database.session() as session:
        row = session.get_one(WorkspaceRow, 1)
        shown = "".join(
            map(repr, (row, str(row), workspace.signing_key, workspace.owner, vars(workspace.owner)))
        )
        assert row.member_name in shown
        assert repr(row.signing_key)[2:-1] not in shown
        assert row.signing_key.hex() not in shown


def test_a_key_file_of_a_later_program_is_refused_by_name(tmp_path: Path) -> None:
    """The workspace says that a newer program is needed, before the passphrase is doubted."""
    folder = tmp_path / "workspace"
    make_workspace(folder)[0].close()
    path = folder / KEY_FILE_NAME
    path.write_text(path.read_text("ascii").replace('"version": 1', '"version": 2'), encoding="ascii")
    with pytest.raises(KnownError) as refused:
        open_workspace(folder, passphrase=PASSPHRASE, clock=StillClock(), new_id=counted_ids())
    assert refused.value.code is ErrorCode.DATABASE_TOO_NEW
