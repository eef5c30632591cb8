"""What a draft loads: counts that no machine changes, where milliseconds depend on one."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import deque
from datetime import timedelta

from eesee_desktop.services.compaction import compact, is_compaction_due
from eesee_desktop.storage.mapping import to_moment
from support_command_line import CommandLine

_CHILD = """
import json, sys
from eesee_desktop.cli.__main__ import main
code = main()
print(json.dumps([code, *sorted(sys.modules)]))
"""
# Each of them takes as long to load as several pages take to print.
HEAVY = frozenset(
    {
        *("PIL", "PySide6", "alembic", "logging.handlers", "pydantic", "pypdf", "reportlab.platypus"),
        *("sqlalchemy", "sqlmodel", "uharfbuzz", "zipfile"),
    }
)
_MOST_OF_OURS = 153
_MOST_IN_ALL = 485  # with what Python itself loads, which differs a little between its versions


def _loaded_by(*words: str) -> set[str]:
    child = subprocess.run([sys.executable, "-c", _CHILD, *words], capture_output=True, text=True, check=True)
    code, *names = json.loads(child.stdout.splitlines()[-1])
    assert code == 0, child.stderr
    return set(names)


def test_a_draft_loads_what_it_needs(eesee: CommandLine, practice: str) -> None:
    """Neither the mapped classes nor ReportLab's own layout nor what shapes letters, and few modules in all."""
    # Once a day a verb also makes the file smaller, which goes through the mapped classes.
    with eesee.open() as workspace:
        deque(compact(workspace), maxlen=0)
    common = ("-w", str(eesee.folder / "ws"), "--passphrase-file", str(eesee.folder / "passphrase.txt"))
    loaded = _loaded_by(*common, "draft", practice, "-o", str(eesee.folder / "draft.pdf"))
    assert loaded & HEAVY == set()
    ours = {name for name in loaded if name.partition(".")[0] == "eesee_desktop"}
    assert len(ours) <= _MOST_OF_OURS, len(ours)
    assert len(loaded) <= _MOST_IN_ALL, len(loaded)


def test_the_file_is_made_smaller_once_a_day(eesee: CommandLine, practice: str) -> None:
    """What that needs is loaded by the first command of a day, which comes to an end with it, and by no other."""
    with eesee.open() as workspace:
        workspace.ui_state.set("compacted", to_moment(workspace.clock() - timedelta(days=2)))
        assert is_compaction_due(workspace)
    common = ("-w", str(eesee.folder / "ws"), "--passphrase-file", str(eesee.folder / "passphrase.txt"))
    assert "sqlalchemy" in _loaded_by(*common, "draft", practice, "-o", str(eesee.folder / "first.pdf"))
    assert _loaded_by(*common, "draft", practice, "-o", str(eesee.folder / "second.pdf")) & HEAVY == set()
