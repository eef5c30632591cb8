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


_TO_READ = (
    "a workspace that could not be written to when it was opened is open to read until it is opened again"
)
KNOWN = (Known(".*", r"stuck in .*: workspace_read_only", _TO_READ),)


def reason(course: str, fault: str) -> str:
    """Return what a fault waits for; empty where it is not known."""
    return next((known.why for known in KNOWN if known.fits(course, fault)), "")


def mended(found: Counter[tuple[str, str]]) -> list[Known]:
    """Return what is listed and was not found any more."""
    return [known for known in KNOWN if not any(known.fits(course, fault) for course, fault in found)]
