"""What is known to fail, and what it waits for. A line goes when the thing is mended: the long form says when.

``make faults`` ends with 1 as long as any of it fails; the short form, as ``make test`` runs it, fails on what is not
listed.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass


@dataclass(frozen=True)
class Known:
    """A fault that is known.

    Attributes:
        course: Pattern of the courses in which it was seen.
        fault: Pattern of what the verdict says.
        why: What it waits for.
    """

    course: str
    fault: str
    why: str

    def fits(self, course: str, fault: str) -> bool:
        """Tell whether a fault is this one."""
        return re.fullmatch(self.course, course) is not None and re.fullmatch(self.fault, fault) is not None


_CLOSING = "closing tells its failure as a known error, and a second close of what is closed does nothing"
_ASIDE = "what backups and restores lay aside is cleared at the next opening"
_RAW = "backups and restores turn each failure of the disk into a known error"
_AGAIN = "a verb that was refused changed nothing, so that it can be tried again"
_KEEPING = ".*(backup|keep up|bring back)"
KNOWN = (
    Known(".*", r"bug in close: (OSError commit_log|ResourceClosedError database)\.py:.*", _CLOSING),
    Known(".*", r"stuck in .*: workspace_read_only", _AGAIN),
    Known(".*", r"ended in .*", _CLOSING),
    Known(f"{_KEEPING}|window", r"leftover workspace/(backups/)?\.(copy|restoring|eesee-backup)-.*", _ASIDE),
    Known(_KEEPING, r"leftover stick/.*\.part", _ASIDE),
    Known(
        _KEEPING,
        r"bug in .*: (OS|Permission|Operational)Error (database|backups|backup_file|restoring)\.py:.*",
        _RAW,
    ),
    Known(_KEEPING, r"stuck in .*: (file_exists|file_not_writable)", _AGAIN),
    Known("create|restore", r"stuck in (create|restore): workspace_exists", _AGAIN),
    Known("passphrase", r"stuck in change the passphrase: passphrase_wrong", _AGAIN),
    Known("keep up", r"(lost|by half): .*", _AGAIN),
    Known("window", r"bug OSError .*pages\.py:.*", _RAW),
)


def reason(course: str, fault: str) -> str:
    """Return what a fault waits for; empty where it is not known."""
    return next((known.why for known in KNOWN if known.fits(course, fault)), "")


def mended(found: Counter[tuple[str, str]]) -> list[Known]:
    """Return what is listed and was not found any more."""
    return [known for known in KNOWN if not any(known.fits(course, fault) for course, fault in found)]
