from __future__ import annotations

import errno
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

import eesee_desktop.services.page_check as page_check_module
from eesee_desktop.domain.damage import Defect, DefectKind, Loss, LossKind
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments
from eesee_desktop.services.backups import back_up, own_folder
from eesee_desktop.services.damage import Salvage, last_good_backup, prepare_salvage
from eesee_desktop.services.full_check import check_workspace
from eesee_desktop.services.journal import things_at_present
from eesee_desktop.services.practice import add_practice
from eesee_desktop.services.submissions import SealingChoice, seal
from eesee_desktop.services.submissions import reopen as reopen_assessment
from eesee_desktop.storage.key_files import read_key_file
from eesee_desktop.storage.restoring import DECISION_NAME
from eesee_desktop.storage.salvage.btree import Tables
from eesee_desktop.storage.salvage.pages import Pages
from eesee_desktop.system.randomness import random_bytes
from support_workspace import PASSPHRASE, StillClock, add_example, counted_ids, make_workspace, reopen

PAGE = 4096
EXAMPLE = AssessmentId("a" * 31 + "1")


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a closed workspace with two assessments, one of them sealed, and with a long history."""
    folder = tmp_path_factory.mktemp("damage") / "workspace"
    with make_workspace(folder)[0] as workspace:
        add_example(workspace)
        practice = add_practice(workspace)[0]
        for number in range(60):
            assessments.set_field(workspace, EXAMPLE, "2.1.narrative", f"Version {number}: " + "words " * 800)
        seal(workspace, practice, folder.parent, SealingChoice(with_draft=False))
    return folder


@pytest.fixture
def folder(original: Path, tmp_path: Path) -> Path:
    """Give a copy of it."""
    return Path(shutil.copytree(original, tmp_path / "workspace"))


def _key(folder: Path) -> bytes:
    return read_key_file(folder).open_with_passphrase(PASSPHRASE)


def _spoil(path: Path, *pages: int) -> None:
    with path.open("r+b") as file:
        for number in pages:
            file.seek((number - 1) * PAGE + 1234)
            file.write(b"\xff\x00\xff")


def _pages_of(folder: Path, table: str) -> list[int]:
    """Return the pages of a table, its root first."""
    with Pages(folder / "workspace.db", _key(folder)) as pages:
        tables = Tables(pages.open, pages.count)
        root = next(one.values[3] for one in tables.walk(1).records if one.values[1] == table)
        assert isinstance(root, int)
        return [root, *sorted(tables.walk(root).seen - {root})]


def _salvage(folder: Path) -> Salvage:
    return prepare_salvage(
        folder, passphrase=PASSPHRASE, clock=StillClock(), new_id=counted_ids(), random=random_bytes
    )


def _code_at_opening(folder: Path) -> ErrorCode:
    with pytest.raises(KnownError) as refused:
        reopen(folder)
    return refused.value.code


def test_a_hurt_page_is_told_at_opening_and_nothing_is_written(folder: Path) -> None:
    """A byte that flipped anywhere, read or not, keeps the workspace from being opened, and its file as it is."""
    pages = (folder / "workspace.db").stat().st_size // PAGE
    for number in (1, 2, pages // 2, pages):
        shutil.copyfile(folder / "workspace.db", folder.parent / "whole")
        _spoil(folder / "workspace.db", number)
        before = {path.name: path.read_bytes() for path in folder.iterdir()}
        assert _code_at_opening(folder) is ErrorCode.DATABASE_DAMAGED
        assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
        shutil.copyfile(folder.parent / "whole", folder / "workspace.db")
    reopen(folder).close()


@pytest.mark.parametrize(
    "table",
    [
        "assessment",
        "assessment_text",
        "dimension_entry",
        "principle_entry",
        "source",
        "citation",
        "recommendation",
        "panel_member",
        "panel_vote",
        "identity",
        "instrument",
        "ui_state",
        "commit_count",
    ],
)
def test_what_the_history_holds_comes_back_whole(folder: Path, table: str) -> None:
    """With all the pages of a table gone, every entry of each assessment is there again as it was stored last."""
    with reopen(folder) as workspace:
        every = [one.id for one in assessments.list_assessments(workspace)]
        before = {one: things_at_present(workspace, one) for one in every}
        status = {one: workspace.assessments.status(one) for one in every}
    _spoil(folder / "workspace.db", *_pages_of(folder, table))
    salvage = _salvage(folder)
    assert salvage.account.lost == (2 if table == "assessment" else 0)
    kept = salvage.take_place()
    with reopen(folder) as workspace:
        assert {one: things_at_present(workspace, one) for one in every} == before
        assert {one: workspace.assessments.status(one) for one in every} == status
        assert check_workspace(workspace).is_whole
    assert (kept / "workspace.db").is_file()


def test_leaves_whose_inner_page_is_gone_find_their_table(folder: Path) -> None:
    """Where the root of the history is lost, the pages below it are found by their shape, and every entry is there."""
    with reopen(folder) as workspace:
        before = workspace.history.entries(EXAMPLE)
    _spoil(folder / "workspace.db", _pages_of(folder, "history")[0])
    _salvage(folder).take_place()
    with reopen(folder) as workspace:
        assert workspace.history.entries(EXAMPLE) == before


def test_without_the_first_page_the_tables_are_found(folder: Path) -> None:
    """The page that tells where each table begins can be lost, and all but the order of nothing with it."""
    with reopen(folder) as workspace:
        before = things_at_present(workspace, EXAMPLE)
    _spoil(folder / "workspace.db", 1)
    _salvage(folder).take_place()
    with reopen(folder) as workspace:
        assert things_at_present(workspace, EXAMPLE) == before


def test_what_is_nowhere_any_more_is_named(folder: Path) -> None:
    """A text whose page is lost and whose versions are lost as well is a loss with its address, and nothing else is."""
    with reopen(folder) as workspace:
        before = things_at_present(workspace, EXAMPLE)
    _spoil(folder / "workspace.db", *_pages_of(folder, "history"), *_pages_of(folder, "assessment_text"))
    salvage = _salvage(folder)
    account = next(one for one in salvage.account.assessments if one.id == EXAMPLE)
    names = {"introduction", "context", "research_process", "notice"}
    assert set(account.losses) == {Loss(LossKind.FIELD, EXAMPLE, name) for name in names}
    assert account.lost == 4
    assert Loss(LossKind.ROWS, where="history") in salvage.account.others
    salvage.take_place()
    with reopen(folder) as workspace:
        now = things_at_present(workspace, EXAMPLE)
    assert now == {thing: text for thing, text in before.items() if thing not in names}


def test_without_its_own_row_a_workspace_gets_a_new_key_and_says_so(folder: Path) -> None:
    """A lost signing key is replaced, since nothing could be signed without one, and named as a loss."""
    _spoil(folder / "workspace.db", *_pages_of(folder, "workspace"))
    salvage = _salvage(folder)
    assert Loss(LossKind.OWNER) in salvage.account.others
    salvage.take_place()
    with reopen(folder) as workspace:
        assert workspace.member.name == assessments.load(workspace, EXAMPLE).member.name


def test_a_sealed_file_that_is_lost_is_named(folder: Path) -> None:
    """The bytes of a submission stand nowhere else here; its revision is told."""
    _spoil(folder / "workspace.db", _pages_of(folder, "submission")[-1])
    kinds = {loss.kind for one in _salvage(folder).account.assessments for loss in one.losses}
    assert kinds == {LossKind.SUBMISSION}


def test_leaving_it_leaves_everything(folder: Path) -> None:
    """Looking at what is left changes nothing, and what was laid ready is cleared away."""
    _spoil(folder / "workspace.db", 5)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    _salvage(folder).discard()
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_salvage_that_was_decided_is_finished_at_the_next_opening(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Broken off at any of its steps, the next opening has the new workspace, and the damaged one lies beside it."""
    _spoil(folder / "workspace.db", 5)
    damaged = (folder / "workspace.db").read_bytes()
    moves = iter(range(100))
    replace: Callable[..., Path] = Path.replace

    def broken_off(self: Path, target: Path) -> Path:
        if self.parent == folder and self.name == "workspace.key" and next(moves) == 0:
            raise OSError
        return replace(self, target)

    salvage = _salvage(folder)
    monkeypatch.setattr(Path, "replace", broken_off)
    with pytest.raises(KnownError):
        salvage.take_place()
    assert (folder / DECISION_NAME).exists()
    reopen(folder).close()
    (kept,) = folder.glob("damaged-*")
    assert (kept / "workspace.db").read_bytes() == damaged


def test_a_wrong_passphrase_is_told_before_damage(folder: Path) -> None:
    """Whoever cannot open it learns nothing of it, damaged or not."""
    _spoil(folder / "workspace.db", 5)
    with pytest.raises(KnownError) as refused:
        prepare_salvage(
            folder, passphrase=PASSPHRASE[1:], clock=StillClock(), new_id=counted_ids(), random=random_bytes
        )
    assert refused.value.code is ErrorCode.PASSPHRASE_WRONG


def test_the_last_good_backup_is_one_that_is_as_it_was_written(folder: Path) -> None:
    """A backup that is damaged itself is not offered; the one before it is."""
    own_folder(folder).mkdir()
    clock = StillClock()
    with reopen(folder, clock) as workspace:
        first = back_up(workspace, own_folder(folder))
        clock.pass_time(3600)
        second = back_up(workspace, own_folder(folder))
    found = last_good_backup(folder)
    assert found is not None
    assert found.path == second
    _spoil(second, 20)
    found = last_good_backup(folder)
    assert found is not None
    assert found.path == first


def test_a_large_file_is_checked_while_it_is_open(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond what is checked at once the rest is looked at beside the work, and a hurt page in it is told then."""
    monkeypatch.setattr(page_check_module, "AT_ONCE_BYTES", 20 * PAGE)
    last = (folder / "workspace.db").stat().st_size // PAGE
    with reopen(folder) as workspace:
        check = workspace.page_check
        assert check is not None
        assert not check.is_done
        assessments.set_field(workspace, EXAMPLE, "context", "Written while the check goes on. " * 400)
        assert check.run_beside(workspace.database, lambda *_: None) is None
    _spoil(folder / "workspace.db", last)
    with reopen(folder) as workspace:
        check = workspace.page_check
        assert check is not None
        damage = check.run_beside(workspace.database, lambda *_: None)
        assert damage is not None
        assert damage.bad == (last,)


def test_a_whole_workspace_is_said_to_be_whole(folder: Path) -> None:
    """Every page, reference, hash, sealed file and step of the history is looked at and found in order."""
    with reopen(folder) as workspace:
        found = check_workspace(workspace)
    assert found.is_whole
    assert (found.assessments, found.submissions) == (2, 1)
    assert found.entries > 200


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("UPDATE history SET old = 'another' WHERE id = (SELECT max(id) FROM history)", DefectKind.HISTORY),
        ("UPDATE assessment_text SET context = 'not through the history'", DefectKind.HISTORY),
        ("UPDATE submission SET data = substr(data, 1, 999)", DefectKind.SUBMISSION),
        ("UPDATE instrument SET raw = CAST(raw || X'0A' AS BLOB)", DefectKind.METHOD),
        ("INSERT INTO attachment VALUES (printf('%064d', 7), X'00')", DefectKind.ATTACHMENT),
    ],
)
def test_a_full_check_finds_what_does_not_fit(folder: Path, statement: str, kind: DefectKind) -> None:
    """A history that does not join up, a sealed file, a method or an attachment that is another one is told."""
    with reopen(folder) as workspace:
        with workspace.database.transaction() as connection:
            connection.exec_driver_sql(statement)
        kinds = {fault.kind for fault in check_workspace(workspace).faults}
    assert kind in kinds


def test_a_page_that_is_hurt_while_it_is_open_is_found(folder: Path) -> None:
    """The full check reads the file again, whatever is remembered of it."""
    with reopen(folder) as workspace:
        _spoil(folder / "workspace.db", 60)
        assert Defect(DefectKind.PAGE, where="60") in check_workspace(workspace).faults


def test_random_damage_never_brings_a_wrong_word(folder: Path) -> None:
    """Of many pages that are hurt at once, what comes back is what was stored, and what does not is named."""
    with reopen(folder) as workspace:
        before = things_at_present(workspace, EXAMPLE)
        stored = {(entry.thing, entry.new) for entry in workspace.history.entries(EXAMPLE)}
    chance = random.Random(15)  # noqa: S311  the same at each run, and one that hurts what has older versions
    count = (folder / "workspace.db").stat().st_size // PAGE
    _spoil(folder / "workspace.db", *chance.sample(range(2, count + 1), count // 4))
    salvage = _salvage(folder)
    account = next(one for one in salvage.account.assessments if one.id == EXAMPLE)
    salvage.take_place()
    with reopen(folder) as workspace:
        now = things_at_present(workspace, EXAMPLE)
    fields = {thing: text for thing, text in now.items() if "/" not in thing}
    older = {loss.where for loss in account.losses if loss.may_be_older}
    assert older
    assert {thing for thing, text in fields.items() if before.get(thing) != text} <= older
    assert set(fields.items()) <= stored
    named = {loss.where for loss in account.losses}
    assert {thing for thing in before if thing not in now and "/" not in thing} <= named


def test_a_disk_that_fails_while_the_pages_are_checked_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is no damage, and what was not looked at is looked at by the next try."""
    fails = [True]
    in_file = Pages.in_file

    def read(pages: Pages, number: int) -> bytes:
        if number == 12 and fails:
            fails.clear()
            raise OSError(errno.EIO, "fails")
        return in_file(pages, number)

    monkeypatch.setattr(Pages, "in_file", read)
    with pytest.raises(KnownError) as refused:
        reopen(folder)
    assert refused.value.code is ErrorCode.FILE_NOT_READABLE
    reopen(folder).close()


def test_what_was_sealed_and_reopened_is_whole_and_is_salvaged(tmp_path: Path) -> None:
    """Sealing and reopening stand in the history and are no things: nothing of them is amiss, or to be put back."""
    folder = tmp_path / "sealed"
    with make_workspace(folder)[0] as workspace:
        practice = add_practice(workspace)[0]
        seal(workspace, practice, tmp_path, SealingChoice(with_draft=False))
        reopen_assessment(workspace, practice)
        assert check_workspace(workspace).faults == ()
    _spoil(folder / "workspace.db", _pages_of(folder, "assessment_text")[-1])
    _salvage(folder).take_place()
    with reopen(folder) as workspace:
        assert check_workspace(workspace).faults == ()
