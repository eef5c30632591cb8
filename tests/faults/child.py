"""Somebody at work: verbs over the services, step by step, each of which is done as a whole or not at all.

The same each time: the clock and the ids follow from the number of the step, so that what a step leaves can be told by
comparing. Says on a pipe what is tried, and what is safe, and that only once the service has returned.
"""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pyrage import x25519

from eesee_desktop.domain.assessment import Confidence
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId, DimensionId, SourceId
from eesee_desktop.domain.panel import Ballot, Round
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.score import Score
from eesee_desktop.domain.source import Source
from eesee_desktop.services import (
    assessments,
    history,
    intake,
    panel,
    recommendations,
    sources,
    submissions,
)
from eesee_desktop.services.backups import back_up, keep_up
from eesee_desktop.services.bringing_back import bring_back, lay_ready, restore
from eesee_desktop.services.submissions import SealingChoice
from eesee_desktop.services.workspace import (
    Workspace,
    change_passphrase,
    change_recovery_code,
    confirm_recovery_code,
)
from eesee_desktop.services.workspace_opening import create_workspace, open_workspace
from eesee_desktop.system.randomness import random_bytes
from faults.shim import Shim
from support_reports import PRACTICE_REPORT
from support_workspace import (
    CHEAP,
    MEMBER,
    PASSPHRASE,
    add_example,
    begin_assessment,
    counted_ids,
    fitted_example,
)

MARK = "zqmarkqz"
"""Stands in all that is written here, and so in no file in clear."""

NEW_PASSPHRASE = "five brown otters diving"  # noqa: S105  of workspaces that live for one test
SECRETS = (PASSPHRASE, NEW_PASSPHRASE)
RECIPIENTS = tuple(str(x25519.Identity.generate().to_public()) for _ in range(2))
GOLDEN = Path(__file__).parents[1] / "golden"
_START = datetime(2025, 8, 1, 12, tzinfo=UTC)
_STEP = timedelta(seconds=10)
_IDS_A_STEP = 0x1000
_ASSESSMENT = AssessmentId("a" * 31 + "1")
WORKSPACE, OUT, STICK = "workspace", "out", "stick"


class Work:
    """What the steps of one child share.

    Attributes:
        root: Holds the workspace, a folder for what leaves, and the stick.
        step: The number of the step that is being done.
        code: The recovery code, where the workspace was made here.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.step = 0
        self.code = ""
        self._opened: Workspace | None = None
        self._ids: Callable[[], str] = counted_ids()

    @property
    def folder(self) -> Path:
        """Of the workspace."""
        return self.root / WORKSPACE

    @property
    def workspace(self) -> Workspace:
        """The workspace, which an earlier step opened."""
        assert self._opened is not None
        return self._opened

    def clock(self) -> datetime:
        """Return the moment of the step."""
        return _START + self.step * _STEP

    def new_id(self) -> str:
        """Return an id; the same ones whenever a step is tried again."""
        return self._ids()

    def random(self, count: int) -> bytes:
        """Return bytes that follow from the step."""
        return self._chance.randbytes(count)

    def begin(self, step: int) -> None:
        """Begin a step, or begin it again."""
        self.step = step
        self._ids = counted_ids((step + 1) * _IDS_A_STEP)
        self._chance = random.Random(step)

    def nothing(self) -> None:
        """Leave the folder as it is."""

    def create(self) -> None:
        """Make the workspace, whose recovery code nobody has seen yet."""
        self._opened, self.code = create_workspace(
            self.folder,
            PASSPHRASE,
            MEMBER,
            clock=self.clock,
            new_id=self.new_id,
            # Not those of the step: what is laid aside under a random name is laid under another one next time.
            random=random_bytes,
            cost=CHEAP,
            is_code_kept=False,
        )

    def open(self) -> None:
        """Open the workspace."""
        self._opened = open_workspace(
            self.folder, passphrase=PASSPHRASE, clock=self.clock, new_id=self.new_id
        )

    def close(self) -> None:
        """Close it."""
        self.workspace.close()


@dataclass(frozen=True)
class Step:
    """What is done as a whole or not at all."""

    name: str
    do: Callable[[Work], object]


@dataclass(frozen=True)
class Course:
    """Steps on a prepared folder.

    Attributes:
        prepare: Fills an empty folder.
        is_begun: There is a workspace before the first step.
    """

    name: str
    prepare: Callable[[Work], object]
    steps: tuple[Step, ...]
    is_begun: bool = True


def _set(field: str, text: str) -> Step:
    return Step(f"set {field}", lambda work: assessments.set_field(work.workspace, _ASSESSMENT, field, text))


def _source(work: Work) -> object:
    found = Source(SourceId(""), f"Title {MARK}", publisher="Gazette", address="https://example.org/a")
    return sources.add_source(work.workspace, _ASSESSMENT, found)


def _newest(work: Work) -> SourceId:
    return next(
        one.id
        for one in assessments.load(work.workspace, _ASSESSMENT).sources
        if one.title.startswith("Title")
    )


def _attach(work: Work) -> object:
    data = f"Inside {MARK} ".encode() * 2000
    return sources.attach_file(work.workspace, _ASSESSMENT, _newest(work), "note.txt", data)


def _vote(work: Work) -> object:
    member = assessments.load(work.workspace, _ASSESSMENT).panel.members[0].id
    place = Ballot(member, Round(1), DimensionId("2.1"))
    return panel.set_vote(work.workspace, _ASSESSMENT, place, Score.parse("4"))


def _bring_back(work: Work) -> object:
    acts = history.history(work.workspace, _ASSESSMENT, "2.2.narrative")
    return history.restore_thing(work.workspace, _ASSESSMENT, "2.2.narrative", acts[-1].act)


def _undo(work: Work) -> object:
    acts = history.history(work.workspace, _ASSESSMENT, "2.2.narrative")
    return history.undo(work.workspace, _ASSESSMENT, acts[-1].act)


def _restore_state(work: Work) -> object:
    acts = history.history(work.workspace, _ASSESSMENT, "2.2.narrative")
    return history.restore_state(work.workspace, _ASSESSMENT, acts[1].act)


def _seal(work: Work) -> object:
    choice = SealingChoice(recipients=RECIPIENTS, with_draft=False)
    return submissions.seal(work.workspace, _ASSESSMENT, work.root / OUT, choice)


def _take_report(work: Work) -> object:
    text = PRACTICE_REPORT.read_text("utf-8")
    return intake.take_report(work.workspace, _ASSESSMENT, text, overwrite=True)


def _change_passphrase(work: Work) -> object:
    return change_passphrase(
        work.workspace, NEW_PASSPHRASE, passphrase=PASSPHRASE, random=work.random, cost=CHEAP
    )


def _change_code(work: Work) -> object:
    return change_recovery_code(
        work.workspace, PASSPHRASE, random=work.random, cost=CHEAP, is_code_kept=False
    )


def _complete(work: Work) -> None:
    """A workspace with a complete assessment, closed."""
    work.create()
    confirm_recovery_code(work.workspace)
    add_example(work.workspace)
    for number in (1, 2):
        work.begin(number * 100)
        _set("2.2.narrative", f"{MARK} " + "before " * 60 * number).do(work)
    work.close()


def _with_backup(work: Work) -> None:
    """Nothing but a backup on a stick, of a workspace that is gone."""
    _complete(work)
    work.open()
    back_up(work.workspace, work.root / STICK)
    work.close()
    shutil.rmtree(work.folder)


def _backup(work: Work) -> Path:
    return next((work.root / STICK).iterdir())


def _keep_up(work: Work) -> None:
    kept = keep_up(work.workspace, work.root / STICK)
    if kept.failure is not None:  # the one on the stick; that of the workspace's own is there
        raise kept.failure


def _beside_backup(work: Work) -> None:
    """A workspace in which more was written since the backup on the stick."""
    _complete(work)
    work.open()
    back_up(work.workspace, work.root / STICK)
    work.begin(1100)
    _set("context", f"{MARK} since the backup").do(work)
    work.close()


def _look_and_bring_back(work: Work) -> None:
    ready = lay_ready(_backup(work), work.folder, passphrase=PASSPHRASE, clock=work.clock, new_id=work.new_id)
    bring_back(ready, work.clock())


def _old(work: Work) -> None:
    """The workspace of the first released version."""
    shutil.copytree(GOLDEN / "0.1.0" / "workspace", work.folder, copy_function=shutil.copyfile)


_OPEN, _CLOSE = Step("open", Work.open), Step("close", Work.close)
_TYPED = " ".join(f"{MARK}{number}" for number in range(40))

COURSES = {
    course.name: course
    for course in (
        Course(
            "create",
            Work.nothing,
            (
                Step("create", Work.create),
                Step("see the code", lambda work: confirm_recovery_code(work.workspace)),
                Step("begin", lambda work: begin_assessment(work.workspace)),
                _CLOSE,
            ),
            is_begun=False,
        ),
        Course(
            "edit",
            _complete,
            (
                _OPEN,
                # As the window saves: at each pause, and every two seconds without one.
                *(_set("2.1.narrative", _TYPED[:end]) for end in (30, 90, 170, 260, 380)),
                _set("2.1.score", "4"),
                _set("2.1.confidence", Confidence.HIGH.value),
                _set("2.1.justification", f"{MARK} because"),
                Step("add source", _source),
                Step("cite", lambda work: sources.cite(work.workspace, _ASSESSMENT, "2.1", _newest(work))),
                Step("attach", _attach),
                Step(
                    "advise",
                    lambda work: recommendations.add_recommendation(
                        work.workspace, _ASSESSMENT, Audience.DONORS, f"Fund {MARK}"
                    ),
                ),
                Step("add member", lambda work: panel.add_member(work.workspace, _ASSESSMENT, "P09")),
                Step("vote", _vote),
                _set("context", f"{MARK} " * 4000),
                _CLOSE,
            ),
        ),
        Course(
            "history",
            _complete,
            (
                _OPEN,
                _set("2.2.narrative", f"{MARK} spoilt"),
                Step("bring back", _bring_back),
                Step("undo", _undo),
                Step("bring back a moment", _restore_state),
                _CLOSE,
            ),
        ),
        Course("seal", _complete, (_OPEN, Step("seal", _seal), _CLOSE)),
        Course(
            "backup",
            _complete,
            (
                _OPEN,
                Step("back up", lambda work: back_up(work.workspace, work.root / STICK)),
                _set("context", f"{MARK} after"),
                Step("back up again", lambda work: back_up(work.workspace, work.root / STICK)),
                _CLOSE,
            ),
        ),
        Course(
            "keep up",
            _complete,
            (
                _OPEN,
                Step("keep up", _keep_up),
                _set("context", f"{MARK} after"),
                Step("keep up again", _keep_up),
                _CLOSE,
            ),
        ),
        Course(
            "restore",
            _with_backup,
            (Step("restore", lambda work: restore(_backup(work), work.folder)), _OPEN, _CLOSE),
            is_begun=False,
        ),
        Course("bring back", _beside_backup, (Step("bring back", _look_and_bring_back), _OPEN, _CLOSE)),
        Course("import", _complete, (_OPEN, Step("take a report", _take_report), _CLOSE)),
        Course("passphrase", _complete, (_OPEN, Step("change the passphrase", _change_passphrase), _CLOSE)),
        Course(
            "recovery code",
            _complete,
            (
                _OPEN,
                Step("change the code", _change_code),
                Step("see the code", lambda work: confirm_recovery_code(work.workspace)),
                _CLOSE,
            ),
        ),
        Course("migrate", _old, (_OPEN, _CLOSE)),
        Course(
            "delete",
            _complete,
            (
                _OPEN,
                Step("begin", lambda work: begin_assessment(work.workspace)),
                Step("delete", lambda work: assessments.delete_assessment(work.workspace, _ASSESSMENT)),
                Step(
                    "bring in",
                    lambda work: assessments.add_assessment(
                        work.workspace,
                        replace(fitted_example(), context=MARK),
                        work.workspace.instrument(fitted_example().instrument),
                    ),
                ),
                _CLOSE,
            ),
        ),
    )
}


class Telling:
    """Says on a pipe, and into the trace, how far the work is."""

    def __init__(self, descriptor: int, shim: Shim) -> None:
        self._descriptor = descriptor
        self._shim = shim

    def say(self, *words: object) -> None:
        """Say something, in one line."""
        line = " ".join(str(word) for word in words).replace("\n", " | ")
        os.write(self._descriptor, f"{line}\n".encode())
        self._shim.mark(line)


def run_course(
    course: Course, root: Path, shim: Shim, telling: Telling, after: Callable[[int], object] = id
) -> None:
    """Do the steps; whoever is refused tries once more after the fault is mended.

    Args:
        after: Called with the number of each step that is done.
    """
    work = Work(root)
    try:
        for number, step in enumerate(course.steps):
            for is_again in (False, True):
                work.begin(number)
                telling.say("try", number)
                try:
                    step.do(work)
                except KnownError as error:
                    # Done, and what is left to do is done at the next opening.
                    if error.code is ErrorCode.SEALED_FILE_HAS_NO_NAME:
                        break
                    telling.say("stuck" if is_again else "refused", number, error.code)
                    if is_again:
                        return
                    shim.mend()
                else:
                    break
            telling.say("safe", number)
            after(number)
    except BaseException as error:  # noqa: BLE001  whatever it is, it is told
        where = traceback.extract_tb(error.__traceback__)
        ours = [frame for frame in where if "eesee_desktop" in frame.filename] or list(where)
        place = f"{Path(ours[-1].filename).name}:{ours[-1].lineno}"
        # Without the path, which is another one each time.
        text = error.strerror if isinstance(error, OSError) else str(error)[:200]
        telling.say("bug", work.step, type(error).__name__, place, text)


@contextlib.contextmanager
def prepared(course: Course, root: Path) -> Iterator[Path]:
    """Give a folder as it is before the first step."""
    work = Work(root)
    work.begin(1000)
    for place in (root, root / OUT, root / STICK):
        place.mkdir(mode=0o700)
    course.prepare(work)
    code_beside(root).write_text(work.code)
    yield root


def code_beside(root: Path) -> Path:
    """Return where the recovery code of a prepared folder is noted: outside of it."""
    return root.with_suffix(".code")
