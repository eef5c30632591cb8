"""Whether somebody sits at a terminal."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

ASK = [
    sys.executable,
    "-c",
    "from eesee_desktop.system.terminal import is_at_terminal; print(is_at_terminal())",
]


def test_nobody_types_where_nothing_is_given() -> None:
    """Neither the device of nothing, which Windows takes for a terminal, nor a pipe is one."""
    nothing = subprocess.run(ASK, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True)
    pipe = subprocess.run(ASK, input="typed", capture_output=True, text=True, check=True)
    assert (nothing.stdout.strip(), pipe.stdout.strip()) == ("False", "False")


@pytest.mark.skipif(
    sys.platform == "win32", reason="there are no pseudo-terminals, and no closing of a stream alone"
)
def test_a_terminal_is_known_and_a_closed_stream_is_none() -> None:
    """At a terminal somebody may type; where standard input was closed nobody does."""
    master, slave = os.openpty()
    typed = subprocess.run(ASK, stdin=slave, capture_output=True, text=True, check=True)
    closed = subprocess.run(
        ["/bin/sh", "-c", 'exec "$@" <&-', "sh", *ASK], capture_output=True, text=True, check=True
    )
    os.close(slave)
    os.close(master)
    assert (typed.stdout.strip(), closed.stdout.strip()) == ("True", "False")
