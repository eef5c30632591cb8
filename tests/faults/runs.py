"""One run of a course in which something goes wrong, and the verdict on what it left."""

from __future__ import annotations

import contextlib
import dataclasses
import gc
import json
import os
import random
import select
import shutil
import signal
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from faults.child import COURSES, WORKSPACE, Course, Telling, Work, code_beside, prepared, run_course
from faults.judge import Before, Found, look, look_at_text
from faults.shim import Shim, end_with_parent
from faults.trace import Disk, Record, read_trace

_PATIENCE_S = 60.0


def _prepare_window(work: Work) -> None:
    from faults.window_child import prepare  # noqa: PLC0415  loads Qt

    prepare(work)


WINDOW = Course("window", _prepare_window, ())


@dataclass(frozen=True)
class Trial:
    """What is to go wrong in a course.

    Attributes:
        campaign: Which table it counts in.
        what: The fault, in a word or two.
        place: The call that it strikes.
        plan: For the library.
        kill_after: Part of the time that the course takes, after which it is killed from outside.
        signal: What it is killed with.
        cut: Seed and way of a power cut.
    """

    course: str
    campaign: str
    what: str
    place: str = ""
    plan: Mapping[str, object] = field(default_factory=dict)
    kill_after: float | None = None
    signal: int = signal.SIGKILL
    cut: tuple[int, str] | None = None


@dataclass(frozen=True)
class Outcome:
    """What came of it: nothing to say, or faults."""

    trial: Trial
    faults: tuple[str, ...]


@dataclass(frozen=True)
class Reference:
    """What a course leaves where nothing goes wrong.

    Attributes:
        states: Before the first step and after each.
        calls: All calls of the whole course.
        seconds: How long it takes.
    """

    states: tuple[Found, ...]
    calls: tuple[Record, ...]
    seconds: float


class Stage:
    """Prepared folders, and runs on copies of them.

    Args:
        folder: Where all of it lies.
    """

    def __init__(self, folder: Path, names: tuple[str, ...]) -> None:
        self.folder = folder
        self._shim = Shim()
        self._numbers = 0
        self.references: dict[str, Reference] = {}
        self._traces: dict[str, tuple[Record, ...]] = {}
        self.has_window = False
        self._warm_up()
        for name in names:
            course = COURSES[name]
            with prepared(course, self._base(course)):
                self.references[name] = self._refer(course)

    def open_window(self) -> None:
        """Get ready for trials of the window, and measure one in which nothing goes wrong."""
        from faults import window_child  # noqa: PLC0415  loads Qt, which the services do without

        self._window = window_child
        with prepared(WINDOW, self._base(WINDOW)), self._copy(WINDOW) as root:
            began = time.perf_counter()
            said = self._play_window(root, Trial("window", "window", "nothing"))
            seconds = time.perf_counter() - began
            calls = int(next(line for line in said if line.startswith("calls")).split()[1])
            faults = self._judge_window(root, said, 0)
            assert not faults, (faults, said)
        self.window = Reference((), (), seconds)
        self.window_calls = calls
        self.has_window = True

    def try_out(self, trial: Trial) -> Outcome:
        """Run a course with a fault in it, and judge."""
        if trial.course == "window":
            with self._copy(WINDOW) as root:
                said = self._play_window(root, trial)
                killed = trial.signal if trial.kill_after is not None else 0
                killed = signal.SIGKILL if trial.plan.get("act") == "kill" else killed
                return Outcome(trial, tuple(self._judge_window(root, said, killed)))
        course = COURSES[trial.course]
        if trial.cut is not None:
            return Outcome(trial, tuple(self._after_cut(course, *trial.cut)))
        with self._copy(course) as root:
            delay = None
            if trial.kill_after is not None:
                delay = trial.kill_after * self.references[trial.course].seconds
            said = self._play(course, root, dict(trial.plan), delay)
            is_lasting = trial.plan.get("act") not in {"kill", "tear"} and delay is None
            return Outcome(trial, tuple(self._judge(course, root, said, is_whole=is_lasting)))

    def _warm_up(self) -> None:
        """Do once in this process what each would otherwise do first: it is loading, and nothing of any workspace."""
        course = COURSES["edit"]
        with prepared(course, self.folder / "warm") as root:
            reading, writing = os.pipe()
            run_course(course, root, self._shim, Telling(writing, self._shim))
            look(root, course, Before("", b""))
            for descriptor in (reading, writing):
                os.close(descriptor)
        gc.freeze()

    def _refer(self, course: Course) -> Reference:
        """Run a course in peace; look at copies of the folder as it was after each step, as if killed there."""
        copies = [self._new_root() for _ in range(len(course.steps) + 1)]
        shutil.copytree(self._base(course), copies[0])
        root = self._new_root()

        def keep(number: int) -> None:
            with self._shim.looking_away():
                shutil.copytree(root, copies[number + 1])

        began = time.perf_counter()
        calls = self._trace(course, root, keep)
        seconds = time.perf_counter() - began
        self._check_replay(course, root, calls, copies)
        states: list[Found] = []
        for copy in copies:
            state = self._ask(partial(look, copy, course, self._before(course)))
            # Nothing went wrong so far, and what was killed there is whole; nor is anybody in the way of a beginning.
            assert not state.faults, (course.name, len(states), state.faults)
            states.append(state)
            shutil.rmtree(copy)
        return Reference(tuple(states), calls, seconds)

    def _trace(self, course: Course, root: Path, after: Callable[[int], object] = id) -> tuple[Record, ...]:
        """Run a course in peace in a folder, which is gone afterwards; return its calls."""
        trace = root.with_suffix(".trace")

        def work(descriptor: int) -> None:
            self._shim.arm(root, trace=trace)
            run_course(course, root, self._shim, Telling(descriptor, self._shim), after)

        with self._copy(course, root):
            said = said_by(work)
        steps = range(len(course.steps))
        assert said == [f"{word} {number}" for number in steps for word in ("try", "safe")], said
        calls = read_trace(trace)
        trace.unlink()
        return calls

    def _check_replay(
        self, course: Course, root: Path, calls: tuple[Record, ...], copies: list[Path]
    ) -> None:
        """Hold the replay against the folder itself: with all that was written, it is as it was after each step."""
        disk, replayed = Disk(self._base(course), root), self._new_root()
        for call in calls:
            disk.play(call)
            if call.kind is None and call.path.startswith("safe"):
                number = int(call.path.split()[1])
                disk.cut(replayed, random.Random(0), "all")
                assert _contents(replayed) == _contents(copies[number + 1]), (course.name, number)
                shutil.rmtree(replayed)

    def _judge(self, course: Course, root: Path, said: list[str], *, is_whole: bool) -> list[str]:
        found = self._ask(lambda: look(root, course, self._before(course)))
        faults = list(found.faults)
        safe, tried, is_refused = 0, 0, False
        for line in said:
            words = line.split()
            is_refused = is_refused or words[0] == "refused"
            if words[0] == "safe":
                safe = tried = int(words[1]) + 1
            elif words[0] == "try":
                tried = int(words[1]) + 1
            elif words[0] != "refused":
                faults.append(_named(course, words))
        if (
            is_whole
            and safe < len(course.steps)
            and not any(one.startswith(("stuck", "bug")) for one in faults)
        ):
            faults.append(f"ended in {course.steps[safe].name}")
        states = self.references[course.name].states
        is_between = tried > safe
        fits = [
            number
            for number in range(safe, tried + 1)
            if _is_like(
                found,
                states[number],
                may_lack_file=number > safe,
                may_lack_code=is_between,
                may_be_twice=is_refused,
            )
        ]
        if not fits and not any(one.startswith(("shut", "gone", "no way")) for one in faults):
            older = [
                number
                for number in range(safe)
                if _is_like(found, states[number], may_lack_file=True, may_lack_code=True)
            ]
            if older:
                faults.append(f"lost: {course.steps[older[-1]].name}")
            else:
                faults.append(f"by half: {course.steps[min(safe, len(states) - 2)].name}")
        return sorted(set(faults))

    def _play_window(self, root: Path, trial: Trial) -> list[str]:
        def work(descriptor: int) -> None:
            telling = Telling(descriptor, self._shim)
            self._shim.arm(root, **trial.plan)
            self._window.run_window(root, self._shim, telling)
            telling.say("calls", self._shim.count)

        delay = None if trial.kill_after is None else trial.kill_after * self.window.seconds
        return said_by(work, delay, trial.signal)

    def _judge_window(self, root: Path, said: list[str], killed: int) -> list[str]:
        found = self._ask(lambda: look_at_text(root, self._window.SECTION))
        faults = list(found.faults)
        numbers = dict.fromkeys(("typed", "safe"), 0)
        for line in said:
            words = line.split()
            if words[0] in numbers:
                numbers[words[0]] = int(words[1])
            elif words[0] == "shows":
                faults.append("lock lost words")
            elif words[0] in {"stuck", "bug", "hangs"}:
                faults.append(line)
        if found.state is None:
            return sorted(set(faults))
        text, whole = found.state["text"], self._window.TEXT
        wanted = numbers["safe"] if killed == signal.SIGKILL else numbers["typed"]
        if not whole.startswith(text):
            faults.append("another text")
        elif len(text) < len(whole[:wanted].strip()):
            faults.append(
                "lost what the line called safe" if killed == signal.SIGKILL else "lost what was typed"
            )
        if not killed and "closed" not in said:
            faults.append("never closed")
        return sorted(set(faults))

    def _after_cut(self, course: Course, seed: int, how: str) -> list[str]:
        # Where it was written, as a disk that lost its power is mounted at the same place: a workspace knows where it
        # writes files to. So each worker has a folder, and a trace, of its own.
        root = self.folder / f"cut-{os.getpid()}"
        if course.name not in self._traces:
            self._traces[course.name] = self._trace(course, root)
        chance = random.Random(seed)
        calls = self._traces[course.name]
        end = chance.randrange(len(calls) + 1)
        disk = Disk(self._base(course), root)
        for call in calls[:end]:
            disk.play(call)
        disk.cut(root, chance, how)
        try:
            return self._judge(course, root, disk.words, is_whole=False)
        finally:
            shutil.rmtree(root)

    def _play(
        self,
        course: Course,
        root: Path,
        plan: dict[str, object],
        kill_after: float | None,
    ) -> list[str]:
        """Run a course in a process of its own; return what it said."""

        def work(descriptor: int) -> None:
            self._shim.arm(root, **plan)
            run_course(course, root, self._shim, Telling(descriptor, self._shim))

        return said_by(work, kill_after)

    def _ask(self, question: Callable[[], Found]) -> Found:
        """Ask a process that knows nothing yet."""

        def work(descriptor: int) -> None:
            try:
                answer = dataclasses.asdict(question())
            except Exception as error:  # noqa: BLE001  an opening that fails in no known way is a verdict
                answer = {"faults": [f"judge {type(error).__name__} {str(error)[:200]}"]}
            with os.fdopen(os.dup(descriptor), "w") as stream:
                stream.write(json.dumps(answer))

        said = said_by(work)
        if not said or not said[0].startswith("{"):
            return Found(faults=[f"judge {' '.join(said) or 'died'}"])
        return Found(**json.loads(said[0]))

    @contextlib.contextmanager
    def _copy(self, course: Course, place: Path | None = None) -> Any:  # noqa: ANN401  a path, for a while
        root = place or self._new_root()
        # By hand and not by copytree, whose files would have other inodes in another order.
        shutil.copytree(self._base(course), root)
        try:
            yield root
        finally:
            shutil.rmtree(root, ignore_errors=True)

    def _before(self, course: Course) -> Before:
        base = self._base(course)
        key = base / WORKSPACE / "workspace.key"
        return Before(code_beside(base).read_text(), key.read_bytes() if key.exists() else b"")

    def _base(self, course: Course) -> Path:
        return self.folder / f"base-{course.name}".replace(" ", "-")

    def _new_root(self) -> Path:
        self._numbers += 1
        return self.folder / f"run-{os.getpid()}-{self._numbers}"


def _named(course: Course, words: list[str]) -> str:
    """Return what a child said with the name of its step."""
    if words[0] in {"stuck", "bug"}:
        return f"{words[0]} in {course.steps[int(words[1])].name}: {' '.join(words[2:])}"
    return " ".join(words)


def _contents(folder: Path) -> dict[str, bytes | None]:
    """Return the bytes of each file in a folder by its name, and None for each folder."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


def _is_like(
    found: Found, state: Found, *, may_lack_file: bool, may_lack_code: bool, may_be_twice: bool = False
) -> bool:
    """Tell whether what is there is what a step leaves.

    Args:
        may_lack_file: A submission may be recorded whose file has no name yet: that is told, and mended.
        may_lack_code: It may be said that nobody has the recovery code before there is another one.
        may_be_twice: A whole backup may be there twice: a disk that fails once a file has its name may refuse to
            take that away as well.
    """
    held = found.state
    if may_lack_code and held is not None and state.state is not None and not held["code"]:
        held = held | {"code": state.state["code"]}
    return (
        held == state.state
        and (
            found.backups == state.backups
            or (may_be_twice and list(dict.fromkeys(found.backups)) == list(dict.fromkeys(state.backups)))
        )
        and (found.sent == state.sent or (may_lack_file and not found.sent))
    )


def said_by(
    work: Callable[[int], None],
    kill_after: float | None = None,
    strike_with: int = signal.SIGKILL,
    patience_s: float = _PATIENCE_S,
) -> list[str]:
    """Fork, let the child work, and return the lines that it wrote to the descriptor."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.close(reading)
            quiet = os.open(os.devnull, os.O_WRONLY)
            os.dup2(quiet, 1)
            os.dup2(quiet, 2)
            end_with_parent()
            work(writing)
            code = 0
        finally:
            os._exit(code)
    os.close(writing)
    data, deadline = b"", time.monotonic() + patience_s
    strike = None if kill_after is None else time.monotonic() + kill_after
    with os.fdopen(reading, "rb", buffering=0) as stream:
        while True:
            now = time.monotonic()
            until = deadline if strike is None else min(strike, deadline)
            ready, _, _ = select.select([stream], [], [], max(0.0, until - now))
            if ready:
                part = stream.read(65536)
                if not part:
                    break
                data += part
            elif strike is not None and time.monotonic() >= strike:
                os.kill(child, strike_with)
                strike = None
            elif time.monotonic() >= deadline:
                os.kill(child, signal.SIGKILL)
                data += b"\nhangs\n"
                break
    os.waitpid(child, 0)
    return [line for line in data.decode("utf-8", "replace").split("\n") if line]


@contextlib.contextmanager
def roomy_folder() -> Iterator[Path]:
    """Give a folder in memory where there is one: what is tried is what the program asks for, not a disk."""
    memory = Path("/dev/shm")  # noqa: S108  a folder of its own is made in it
    with tempfile.TemporaryDirectory(
        prefix="eesee-faults-", dir=memory if memory.is_dir() else None
    ) as folder:
        yield Path(folder)
