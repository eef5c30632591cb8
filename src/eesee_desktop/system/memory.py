"""Memory that is free and still counts as taken."""

from __future__ import annotations

import sys


def give_back() -> None:
    """Return to the system what was freed; where that cannot be asked for, it is left to the allocator.

    What a long session opened and closed leaves holes that the C library keeps: a day of it looks like a leak.
    """
    import ctypes  # noqa: PLC0415  5 ms that the first paint, long before any of this, is spared
    import gc  # noqa: PLC0415  as above

    gc.collect()
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none
        if trim is not None:
            trim(0)
