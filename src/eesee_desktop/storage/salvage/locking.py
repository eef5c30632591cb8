"""Whether another program has a database open, asked without opening it as one: that alone could write to it."""

from __future__ import annotations

import sys
from pathlib import Path

if sys.platform != "win32":
    import fcntl

# The bytes that SQLite locks, see os.h of its source: they lie where no file has anything.
_SHARED_FIRST = 0x40000000 + 2
_SHARED_SIZE = 510


def is_locked(path: Path) -> bool:
    """Tell whether another process writes to a database, or has it to itself.

    Raises:
        OSError: The file cannot be read.
    """
    # Windows has locks of another kind, and there the database itself tells.
    if sys.platform == "win32":
        return False
    with path.open("rb") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_SH | fcntl.LOCK_NB, _SHARED_SIZE, _SHARED_FIRST)
        except BlockingIOError:
            return True
        # Some network folders know no locks; SQLite will say so itself.
        except OSError:
            return False
    return False
