"""One desk on a server, two editors: nothing lost, nothing twice, each told."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from eesee_desktop.domain.assessment import NetworkMember
from eesee_desktop.domain.comments import CommentAct, CommentKind
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.services import comments, desk, receiving, register
from eesee_desktop.services.comments import NewComment
from eesee_desktop.services.receiving import Given, Intake, look_through
from eesee_desktop.services.shared_desk import use_server
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.storage.reviews import KeptComment
from support_postgres import EDITORS, PASSWORDS, SharedDesk
from support_received import Sender, folder_of
from support_workspace import StillClock, make_workspace, reopen

Editor = Callable[[str], Workspace]


@pytest.fixture
def editor(shared_desk: SharedDesk, tmp_path: Path) -> Iterator[Editor]:
    """Give what opens the workspace of an editor at the shared desk."""
    opened: list[Workspace] = []

    def open_for(name: str) -> Workspace:
        workspace, _ = make_workspace(tmp_path / name, StillClock())
        opened.append(workspace)
        workspace.set_member(NetworkMember(f"Editor {name}", CountryCode("BEL"), f"{name}@eusee"))
        use_server(workspace, shared_desk.address(name), PASSWORDS[name])
        return workspace

    yield open_for
    for workspace in opened:
        workspace.close()


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """Give a folder with the sealed files of a member, one assessment each, and its enrolment file."""
    sender = Sender.of("PER")
    return folder_of(sender, tmp_path_factory.mktemp("member"), 12), sender.enrolment


def _enrol(workspace: Workspace, enrolment: bytes) -> None:
    key, _ = register.add(workspace, enrolment)
    register.confirm(workspace, key.principal, key.public.digits)


def _must_be_whole(shared: SharedDesk, count: int) -> None:
    """What was stored is stored as a whole: each submission once, with its file, its way, its head and its figures."""
    for table in ("received", "received_file", "received_head"):
        assert shared.rows(f"SELECT count(*) FROM {table}") == [(count,)], table  # noqa: S608  our own names
    assert shared.rows("SELECT count(*) FROM arrival") == [(count,)]
    assert shared.rows("SELECT count(*) FROM received_figure") == [(count * 24,)]


def test_two_editors_see_one_desk(editor: Editor, files: tuple[Path, bytes], shared_desk: SharedDesk) -> None:
    """What one takes in the other has, with its figures; each signs receipts with a key of their own."""
    anna, ben = editor("anna"), editor("ben")
    _enrol(anna, files[1])
    assert [key.principal for key in register.listed(ben)] == ["per@eusee"]
    (first, *_) = look_through([files[0]]).submissions
    received = receiving.receive(ben, first, Given())
    assert received.is_remembered
    (country,) = desk.overview(anna)
    assert country.last is not None
    assert country.last.taken_by == "Editor ben"
    assert len(desk.figures(anna)) == 24
    again = receiving.receive(anna, first, Given())
    assert again.receipt == received.receipt
    _must_be_whole(shared_desk, 1)


def test_two_who_alter_the_same_key_lose_nothing(editor: Editor, files: tuple[Path, bytes]) -> None:
    """The second of two who read the same row is told who was first, and what the first wrote stays."""
    anna, ben = editor("anna"), editor("ben")
    _enrol(anna, files[1])
    (seen,) = register.listed(ben)
    at = anna.clock()
    register.revoke(anna, "per@eusee", at)
    with pytest.raises(KnownError) as late:
        ben.desk.enrolled.put(replace(seen, expires=at + timedelta(days=9)), by="Editor ben", at=at)
    assert late.value.code is ErrorCode.CHANGED_MEANWHILE
    assert late.value.facts["by"] == "Editor anna"
    (now,) = register.listed(ben)
    assert now.revoked == at
    assert now.expires is None


def test_two_who_answer_the_same_comment_lose_nothing(editor: Editor, files: tuple[Path, bytes]) -> None:
    """Of two who act on one comment at once, one is told who was first; what that one did stands, once."""
    anna, ben = editor("anna"), editor("ben")
    _enrol(anna, files[1])
    (first, *_) = look_through([files[0]]).submissions
    receiving.receive(anna, first, Given())
    key = comments.find_submission(ben, "PER")
    asked = NewComment("context", CommentKind.QUESTION, "Since when?")
    seen, _ = comments.add_comment(anna, key, asked)
    again = comments.find_comment(ben, key, seen.comment.id)
    both = threading.Barrier(2)
    done: list[str] = []
    late: list[KnownError] = []

    def act(workspace: Workspace, act: CommentAct, before: KeptComment) -> None:
        both.wait()
        try:
            comments.act_on(workspace, before, act, "Anna, please.")
            done.append(workspace.member.name)
        except KnownError as error:
            late.append(error)

    threads = [
        threading.Thread(target=act, args=(anna, CommentAct.ASSIGNED, seen)),
        threading.Thread(target=act, args=(ben, CommentAct.CLOSED, again)),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    ((winner,), (told,)) = done, late
    assert told.code is ErrorCode.CHANGED_MEANWHILE
    assert told.facts["by"] == winner
    (now,) = comments.reviewed(anna, key).comments
    assert [event.by for event in now.comment.events] == [winner]


def test_two_who_enrol_the_same_key_enrol_it_once(editor: Editor, files: tuple[Path, bytes]) -> None:
    """A key that another editor has put into the register meanwhile is told to be there."""
    anna, ben = editor("anna"), editor("ben")
    key, _ = register.add(anna, files[1])
    with pytest.raises(KnownError) as late:
        ben.desk.enrolled.put(replace(key, version=0), by="Editor ben", at=ben.clock())
    assert late.value.code is ErrorCode.CHANGED_MEANWHILE
    assert len(register.listed(ben)) == 1


def test_two_who_sign_at_once_give_two_numbers(editor: Editor) -> None:
    """No two registers have one number, whoever signs them and when."""
    signers = [editor(name) for name in EDITORS]
    numbers: list[int] = []

    def sign(workspace: Workspace) -> None:
        numbers.extend(register.sign_register(workspace)[1] for _ in range(5))

    threads = [threading.Thread(target=sign, args=(one,)) for one in signers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(numbers) == list(range(1, 11))


def test_two_intakes_of_a_folder_do_each_file_once(
    editor: Editor, files: tuple[Path, bytes], shared_desk: SharedDesk
) -> None:
    """Each file is read by one of them; to the other it is told, and nothing is there twice."""
    workspaces = [editor(name) for name in EDITORS]
    _enrol(workspaces[0], files[1])
    found = look_through([files[0]]).submissions
    intakes = [Intake(workspace, found) for workspace in workspaces]
    done: list[str] = []
    left: list[str] = []

    def take_in(intake: Intake) -> None:
        for came in found:
            try:
                assert intake.receive(came, Given()).is_remembered
                done.append(came.name)
            except KnownError as error:
                assert error.code is ErrorCode.TAKEN_IN_ELSEWHERE  # noqa: PT017  told apart from what else may fail
                left.append(came.name)

    threads = [threading.Thread(target=take_in, args=(intake,)) for intake in intakes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(done) == sorted(came.name for came in found)
    assert sorted(left) == sorted(done)
    _must_be_whole(shared_desk, len(found))


KILLED = """
import os, signal, sys
from pathlib import Path
from eesee_desktop.services import receiving
from eesee_desktop.services.receiving import Given, Intake, look_through
from eesee_desktop.services.shared_desk import use_server
from eesee_desktop.storage.received import ReceivedStore
from support_workspace import reopen
folder, address, password, files, stop_at = sys.argv[1:]
workspace = reopen(Path(folder))
use_server(workspace, address, password)
keep, left = ReceivedStore.keep_file, [int(stop_at)]
def keep_then_die(self, *given, **named):
    keep(self, *given, **named)
    left[0] -= 1
    if not left[0]:
        os.kill(os.getpid(), signal.SIGKILL)
ReceivedStore.keep_file = keep_then_die
found = look_through([Path(files)]).submissions
intake = Intake(workspace, found)
for came in found:
    intake.receive(came, Given())
"""


def test_one_who_is_killed_in_the_middle_of_an_intake_leaves_nothing_half(
    editor: Editor, files: tuple[Path, bytes], shared_desk: SharedDesk, tmp_path: Path
) -> None:
    """What was stored before stays, what was being stored is not there, and the other editor takes the rest in."""
    anna = editor("anna")
    _enrol(anna, files[1])
    make_workspace(tmp_path / "killed")[0].close()
    words = [str(tmp_path / "killed"), shared_desk.address("ben"), PASSWORDS["ben"], str(files[0]), "5"]
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, *words],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    found = look_through([files[0]]).submissions
    intake = Intake(anna, found)
    receipts = [intake.receive(came, Given()).receipt for came in found]
    assert all(receipts)
    _must_be_whole(shared_desk, len(found))
    reopen(tmp_path / "killed").close()


def test_a_connection_that_drops_in_the_middle_is_told_and_done_again(
    editor: Editor, files: tuple[Path, bytes], shared_desk: SharedDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing of the file is stored, the person is told, and the next call connects anew and stores it once."""
    anna = editor("anna")
    _enrol(anna, files[1])
    (first, *_) = look_through([files[0]]).submissions
    keep = type(anna.desk.received).keep_file

    def keep_and_drop(*given: object, **named: bool) -> None:
        keep(*given, **named)  # type: ignore[arg-type]  # as it was called
        shared_desk.drop_connections()

    with monkeypatch.context() as patched:
        patched.setattr(type(anna.desk.received), "keep_file", keep_and_drop)
        with pytest.raises(KnownError) as dropped:
            receiving.receive(anna, first, Given())
    assert dropped.value.code is ErrorCode.DESK_CONNECTION_LOST
    _must_be_whole(shared_desk, 0)
    assert receiving.receive(anna, first, Given()).is_remembered
    _must_be_whole(shared_desk, 1)
