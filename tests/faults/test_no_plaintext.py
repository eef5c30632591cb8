"""What a person writes is nowhere on the disk in clear: not in the database, beside it, in a log or a temporary file.

A verb that takes text is added to ``VERBS``; each gets its own mark, so that a leak names the verb.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.ids import AssessmentId, SourceId
from eesee_desktop.domain.panel import Identity
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.source import Source
from eesee_desktop.services import assessments, recommendations, sources
from eesee_desktop.services.backups import back_up
from eesee_desktop.services.bringing_back import restore
from eesee_desktop.services.history import restore_state, restore_thing, undo
from eesee_desktop.services.panel import add_member, set_identity
from eesee_desktop.services.workspace import Workspace, latest_instrument
from eesee_desktop.system.log import Log
from eesee_desktop.system.paths import default_workspace, log_folder
from eesee_desktop.system.settings import SettingsFile, settings_path
from support_workspace import YEAR_2026, begin_assessment, fitted_example, make_workspace, reopen

Verb = Callable[[Workspace, AssessmentId, str], object]


def _source(mark: str) -> Source:
    return Source(SourceId(""), f"Title {mark}", publisher=f"Publisher {mark}", address=f"https://{mark}.org")


def _edit_source(workspace: Workspace, at: AssessmentId, mark: str) -> None:
    made, _ = sources.add_source(workspace, at, _source("another"))
    sources.set_source(workspace, at, dataclasses.replace(_source(mark), id=made))
    sources.cite(workspace, at, "2.1", made)


def _remove_source(workspace: Workspace, at: AssessmentId, mark: str) -> None:
    made, _ = sources.add_source(workspace, at, _source(mark))
    sources.attach_file(workspace, at, made, f"{mark}.txt", f"Inside {mark}".encode() * 4000)
    sources.remove_source(workspace, at, made)


def _attach(workspace: Workspace, at: AssessmentId, mark: str) -> None:
    made, _ = sources.add_source(workspace, at, _source("another"))
    sources.attach_file(workspace, at, made, f"{mark}.txt", f"Inside {mark}".encode() * 4000)


def _advise(workspace: Workspace, at: AssessmentId, mark: str) -> None:
    made, _ = recommendations.add_recommendation(workspace, at, Audience.DONORS, f"Fund {mark}")
    recommendations.set_recommendation(workspace, at, made, text=f"Fund more {mark}")
    recommendations.move_recommendation(workspace, at, made, 0)


def _restore(workspace: Workspace, at: AssessmentId, mark: str) -> None:
    spoilt = assessments.set_field(workspace, at, "5.1.narrative", f"Spoilt {mark}", window=timedelta(0)).act
    restored = restore_thing(workspace, at, "5.1.narrative", spoilt)
    undo(workspace, at, restored.act)
    restore_state(workspace, at, spoilt)


def _replace(workspace: Workspace, at: AssessmentId, mark: str) -> None:
    loaded = assessments.load(workspace, at)
    assessments.replace_content(workspace, at, dataclasses.replace(loaded, notice=f"Notice {mark}"))


def _bring_in_and_delete(workspace: Workspace, _: AssessmentId, mark: str) -> None:
    example = dataclasses.replace(fitted_example(), context=f"Context {mark} " * 3000)
    assessments.add_assessment(workspace, example, latest_instrument())
    assessments.duplicate_as_next(workspace, example.id, YEAR_2026, with_narratives=True)
    assessments.delete_assessment(workspace, example.id)


def _name_member(workspace: Workspace, at: AssessmentId, mark: str) -> None:
    member, _ = add_member(workspace, at, mark)
    set_identity(workspace, at, Identity(member, f"Name {mark}", f"Organisation {mark}"))


def _refused(workspace: Workspace, at: AssessmentId, mark: str) -> None:
    with pytest.raises(KnownError):
        assessments.set_field(workspace, at, "2.1.score", mark)


VERBS: dict[str, Verb] = {
    "set_field": lambda ws, at, mark: assessments.set_field(ws, at, "2.1.narrative", f"Words {mark} " * 3000),
    "set_field_short": lambda ws, at, mark: assessments.set_field(ws, at, "context", mark),
    "set_field_list": lambda ws, at, mark: assessments.set_field(
        ws, at, "recommendations.government", f"- {mark}"
    ),
    "set_field_refused": _refused,
    "add_source": lambda ws, at, mark: sources.add_source(ws, at, _source(mark)),
    "set_source": _edit_source,
    "remove_source": _remove_source,
    "attach_file": _attach,
    "recommendations": _advise,
    "history": _restore,
    "replace_content": _replace,
    "add_assessment": _bring_in_and_delete,
    "identity": _name_member,
    "ui_state": lambda ws, _, mark: ws.ui_state.set("search", mark),
}


def _mark(verb: str) -> str:
    return f"zq{verb.replace('_', '')}qz"


def _leaks(folder: Path) -> set[str]:
    """Return verb and file of every mark that stands in any file under a folder, in UTF-8 or UTF-16."""
    return {
        f"{verb} in {path.name}"
        for path in folder.rglob("*")
        if path.is_file()
        for data in [path.read_bytes()]
        for verb in [*VERBS, "member", "organisation"]
        if any(_mark(verb).encode(encoding) in data for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
    }


def test_no_verb_leaves_plaintext_anywhere(machine: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Marked text goes through every verb; no byte under data, config, cache or temporary folders holds a mark."""
    folder = default_workspace()
    workspace, _ = make_workspace(folder)
    log, settings = Log(log_folder()), SettingsFile(settings_path())
    with workspace:
        workspace.set_member(dataclasses.replace(workspace.member, name=_mark("organisation")))
        wanted = begin_assessment(workspace)
        for verb, run in VERBS.items():
            run(workspace, wanted, _mark(verb))
            log.record("verb_done")
        settings.change(workspace=str(folder))
        assert (folder / "workspace.db-wal").stat().st_size > 0
        assert _leaks(machine) == set()
        backup = back_up(workspace, folder.parent)
        assert _leaks(machine) == set()
    restore(backup, folder.parent / "restored")
    with reopen(folder.parent / "restored") as again:
        assert _mark("set_field") in assessments.load(again, wanted).dimensions[3].narrative
    log.close()
    assert _leaks(machine) == set()
    assert sum(1 for path in machine.rglob("*") if path.is_file()) >= 7
    assert "zq" not in "".join(capfd.readouterr())


def test_the_search_would_find_a_leak(machine: Path) -> None:
    """A mark in any file of any of the folders is found, in either encoding."""
    (machine / "temporary" / "left").write_bytes(b"\x00" + _mark("add_source").encode("utf-16-le"))
    (machine / "cache" / "left").write_bytes(_mark("identity").encode())
    assert _leaks(machine) == {"add_source in left", "identity in left"}
