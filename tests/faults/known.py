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


_FIRST_START = "first start: what was left half is rolled forward or cleared at the next start"
_LEFT = "leftovers of ours are cleared at the next opening"
_BACKUP = "backups as one file, written durably, opened and checked before they are called done"
_SEALING = "sealing without a signed file that no record knows"
_KEY = "the key file has a second copy, and its name is made durable by syncing the folder"
KNOWN = (
    Known("create", r"leftover workspace/\.new-\*/.*", _FIRST_START),
    Known("create", r"(stuck in create|no way to begin anew): workspace_exists", _FIRST_START),
    Known("create", r"shut database_damaged", _FIRST_START),
    Known("create", r"shut key_file_(damaged|missing)", _FIRST_START),
    Known("create", r"lost: .*", _KEY),
    Known("create", r"gone", _KEY),
    Known("backup", r"leftover stick/.*", _BACKUP),
    Known("backup", r"stuck in back up( again)?: backup_failed", _BACKUP),
    Known("backup", r"shut key_file_damaged", _BACKUP),
    Known("backup", r"backup .*", _BACKUP),
    Known("backup", r"(lost|by half): .*", _BACKUP),
    Known("restore", r"(stuck in restore|no way to begin anew): .*", _BACKUP),
    Known("restore", r"shut .*", _BACKUP),
    Known("restore", r"leftover .*", _BACKUP),
    Known("restore", r"lost: .*", _BACKUP),
    Known("seal", r"submission without a record", _SEALING),
    Known("seal", r"half of a submission", _SEALING),
    Known("seal", r"stuck in seal: file_exists", _SEALING),
    Known("seal", r"leftover out/.*", _SEALING),
    Known("passphrase", r"leftover workspace/\.workspace\.key\..*", _LEFT),
    Known("passphrase", r"lost: change the passphrase", _KEY),
    Known("recovery code", r"leftover workspace/\.workspace\.key\..*", _LEFT),
    Known("recovery code", r"(lost: change the code|by half: (change the code|see the code))", _KEY),
    Known("migrate", r"leftover workspace/workspace-before-\d+\.db\.part(-journal)?", _LEFT),
)


def reason(course: str, fault: str) -> str:
    """Return what a fault waits for; empty where it is not known."""
    return next((known.why for known in KNOWN if known.fits(course, fault)), "")


def mended(found: Counter[tuple[str, str]]) -> list[Known]:
    """Return what is listed and was not found any more."""
    return [known for known in KNOWN if not any(known.fits(course, fault) for course, fault in found)]
