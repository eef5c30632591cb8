"""Failed unlocks slow down: how long, over restarts, and never for ever."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.services.workspace_opening import open_workspace
from eesee_desktop.storage.tries import time_left, wait_after
from support_workspace import PASSPHRASE, StillClock, counted_ids, make_workspace, reopen


@pytest.fixture
def clock() -> StillClock:
    """Return a clock that stands still."""
    return StillClock()


@pytest.fixture
def folder(tmp_path: Path, clock: StillClock) -> Path:
    """Return the folder of a workspace that is closed."""
    made, _ = make_workspace(tmp_path / "ws", clock)
    made.close()
    return tmp_path / "ws"


def _refusal(folder: Path, clock: StillClock, passphrase: str = "not the one") -> KnownError:  # noqa: S107  no secret
    with pytest.raises(KnownError) as refused:
        open_workspace(folder, passphrase=passphrase, clock=clock, new_id=counted_ids())
    return refused.value


def test_waits_grow_and_end() -> None:
    """Three failures are free, then each wait is twice the one before, and none is longer than a quarter of an hour."""
    waits = [wait_after(count).total_seconds() for count in range(13)]
    assert waits == [0, 0, 0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900]
    assert wait_after(10_000) == timedelta(minutes=15)


def test_who_waits_comes_in(folder: Path, clock: StillClock) -> None:
    """While it waits not even the right passphrase is tried, and the time left is told; after it, it opens."""
    for _ in range(4):
        assert _refusal(folder, clock).code is ErrorCode.PASSPHRASE_WRONG
    refused = _refusal(folder, clock, PASSPHRASE)
    assert (refused.code, refused.facts["wait"]) == (ErrorCode.UNLOCK_TOO_SOON, "0:05")
    clock.pass_time(3.2)
    assert _refusal(folder, clock, PASSPHRASE).facts["wait"] == "0:02"
    clock.pass_time(1.8)
    reopen(folder, clock).close()
    # And begins anew.
    for _ in range(4):
        assert _refusal(folder, clock).code is ErrorCode.PASSPHRASE_WRONG


def test_it_is_kept_over_restarts_and_holds_no_secret(folder: Path, clock: StillClock) -> None:
    """What is counted lies in a file of a number and a moment, which any later start reads."""
    for _ in range(5):
        _refusal(folder, clock, "zqguessqz")
        clock.pass_time(60)
    written = (folder / "workspace.tries").read_text("ascii")
    assert "zqguessqz" not in written
    assert '"failures": 5' in written
    assert time_left(folder, clock.now) == timedelta(0)
    assert _refusal(folder, clock, "zqguessqz").code is ErrorCode.PASSPHRASE_WRONG
    assert time_left(folder, clock.now) == timedelta(seconds=20)


def test_a_clock_that_was_put_back_keeps_nobody_out(folder: Path, clock: StillClock) -> None:
    """However the clock goes, nobody waits longer than the last failure made them."""
    for _ in range(4):
        _refusal(folder, clock)
    clock.pass_time(-400 * 86_400)
    assert time_left(folder, clock.now) == timedelta(seconds=5)


@pytest.mark.parametrize(
    "data", [b"", b"[]", b'{"failures": 9}', b'{"failures": 9, "last": "soon"}', b"\xff"]
)
def test_a_damaged_count_keeps_nobody_out(folder: Path, clock: StillClock, data: bytes) -> None:
    """A file of that name that says nothing is passed over."""
    (folder / "workspace.tries").write_bytes(data)
    reopen(folder, clock).close()
    assert not (folder / "workspace.tries").exists()


def test_the_recovery_code_waits_as_well(tmp_path: Path, clock: StillClock) -> None:
    """Codes cannot be tried one after the other either; one that cannot be any is not counted."""
    made, code = make_workspace(tmp_path / "ws", clock)
    made.close()
    _, other = make_workspace(tmp_path / "other", clock)

    def with_code(tried: str) -> ErrorCode:
        with pytest.raises(KnownError) as refused:
            open_workspace(tmp_path / "ws", recovery_code=tried, clock=clock, new_id=counted_ids())
        return refused.value.code

    for _ in range(6):
        assert with_code("AAAA") is ErrorCode.RECOVERY_CODE_MISTYPED
    for _ in range(4):
        assert with_code(other) is ErrorCode.RECOVERY_CODE_WRONG
    assert with_code(code) is ErrorCode.UNLOCK_TOO_SOON
