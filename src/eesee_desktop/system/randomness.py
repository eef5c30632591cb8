"""Unpredictable bytes, handed to those who need them so that tests can hold them still."""

from __future__ import annotations

import os
from collections.abc import Callable

RandomBytes = Callable[[int], bytes]
"""Returns as many unpredictable bytes as asked for."""


def random_bytes(count: int) -> bytes:
    """Return ``count`` bytes from the operating system's generator."""
    return os.urandom(count)
