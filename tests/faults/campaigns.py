"""What the campaigns try: each call, random kills, power cuts, habits of systems, moments of the window."""

from __future__ import annotations

import errno
import random
import signal

from faults.runs import Stage, Trial
from faults.shim import POSSIBLE


def positions(stage: Stage, names: tuple[str, ...]) -> list[Trial]:
    """Return each call of each course with each way in which it can fail, and a kill before it."""
    trials: list[Trial] = []
    for name in names:
        calls = [one for one in stage.references[name].calls if one.kind is not None]
        for call in calls:
            trials.append(Trial(name, "position", "kill", call.place, {"act": "kill", "at": call.number}))
            if call.call == "write":
                trials.append(Trial(name, "position", "tear", call.place, {"act": "tear", "at": call.number}))
            for error, kinds in POSSIBLE.items():
                if call.kind is None or not call.kind & kinds:
                    continue
                plan = {"act": "fail", "at": call.number, "errno": error, "kinds": int(kinds)}
                code = errno.errorcode[error]
                trials.append(Trial(name, "position", f"{code} once", call.place, plan))
                trials.append(Trial(name, "position", f"{code} on", call.place, {**plan, "sticky": 1}))
        end = {"act": "kill", "at": calls[-1].number, "after": 1}
        trials.append(Trial(name, "position", "kill", "the end", end))
    return trials


def kills(names: tuple[str, ...], count: int, seed: int) -> list[Trial]:
    """Return kills at random moments, spread over the courses."""
    chance = random.Random(seed)
    return [
        Trial(names[number % len(names)], "random kill", "kill", kill_after=chance.uniform(0, 1.05))
        for number in range(count if names else 0)
    ]


def cuts(names: tuple[str, ...], count: int, seed: int) -> list[Trial]:
    """Return power cuts, spread over the courses and the ways in which writes can be lost."""
    ways = ("none", "all", "some", "torn")
    return [
        Trial(
            names[number % len(names)],
            "power cut",
            f"writes since fsync: {ways[number // len(names) % 4]}",
            cut=(seed + number, ways[number // len(names) % 4]),
        )
        for number in range(count if names else 0)
    ]


def habits(names: tuple[str, ...]) -> list[Trial]:
    """Return each course with short writes, and on something like Windows."""
    return [
        Trial(name, "habit", what, plan={plan: 1})
        for name in names
        for what, plan in (("short writes", "short"), ("Windows", "windows"))
    ]


def windows(stage: Stage, count: int, seed: int) -> list[Trial]:
    """Return kills, terminations and failing calls at moments of the window's life."""
    chance = random.Random(seed)
    trials: list[Trial] = []
    for number in range(count):
        # Loading and opening take the first third, in which nothing can be lost.
        moment = chance.uniform(0.2, 1.0)
        kind = ("kill", "SIGTERM", "ENOSPC on", "kill", "EIO once", "kill at", "kill", "EACCES on")[
            number % 8
        ]
        if kind in {"kill", "SIGTERM"}:
            sent = signal.SIGKILL if kind == "kill" else signal.SIGTERM
            trials.append(Trial("window", "window", kind, kill_after=moment, signal=sent))
            continue
        at = chance.randint(1, stage.window_calls)
        if kind == "kill at":
            trials.append(Trial("window", "window", kind, plan={"act": "kill", "at": at}))
            continue
        code, how = kind.split()
        error = getattr(errno, code)
        plan = {"act": "fail", "at": at, "errno": error, "kinds": int(POSSIBLE[error])}
        trials.append(Trial("window", "window", kind, plan=plan | ({"sticky": 1} if how == "on" else {})))
    return trials
