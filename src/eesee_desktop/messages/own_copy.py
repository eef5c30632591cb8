"""Whether a copy of the program is whole, in words. At a terminal alone, so in English."""

from __future__ import annotations

from eesee_desktop.services.own_copy import OwnCopy

_SHOWN = 10


def copy_lines(found: OwnCopy | None) -> tuple[str, ...]:
    """Return what a look at every file found, a line each."""
    if found is None:
        return ("Not handed out as a folder with a list of its files: there is nothing to hold it against.",)
    signed = (
        f"The list is signed with the release key {found.signer}."
        if found.signer
        else "The list is not signed: this copy was made without a release key."
    )
    if found.is_whole:
        return (f"WHOLE: all {found.files} files in {found.folder} are as they were handed out.", signed)
    lines = [f"NOT WHOLE: {found.folder} is not as it was handed out. Install the program again."]
    for what, names in (
        ("missing", found.differs.missing),
        ("altered", found.differs.altered),
        ("added", found.differs.added),
    ):
        lines += [f"  {what}: {name}" for name in names[:_SHOWN]]
        if len(names) > _SHOWN:
            lines.append(f"  {what}: {len(names) - _SHOWN} more")
    return (*lines, signed)
