"""The verb for a draft that comes back corrected: read-corrections."""

from __future__ import annotations

import argparse
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from eesee_desktop.cli.account import account_rows, place_words
from eesee_desktop.cli.answer import Answer, ExitCode, UsageError
from eesee_desktop.cli.lookup import found_id
from eesee_desktop.cli.session import Session, read_bytes
from eesee_desktop.domain.difference import PartKind, word_diff
from eesee_desktop.intake.account import Piece
from eesee_desktop.messages.report_account import destination_words
from eesee_desktop.services.corrections import Correction, Corrections, read_corrections, take_corrections

_MARKS = {PartKind.KEPT: ("", ""), PartKind.REMOVED: ("[-", "-]"), PartKind.ADDED: ("{+", "+}")}


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this file."""
    read = verbs.add_parser(
        "read-corrections", help="show what was changed in a draft that was saved for Word"
    )
    read.add_argument("id")
    read.add_argument(
        "file", type=Path, metavar="FILE.docx", help="the document as it came back, or an .odt of it"
    )
    read.add_argument(
        "--take",
        action="append",
        default=[],
        metavar="FIELD",
        help="put the corrected text of a field in place; may be given several times",
    )
    read.add_argument(
        "--take-all", action="store_true", help="take all but those whose text was changed here since"
    )
    read.set_defaults(verb=_read_corrections)


def _read_corrections(session: Session, arguments: argparse.Namespace) -> Answer:
    wanted = found_id(session, arguments.id)
    found = read_corrections(session.workspace, wanted, read_bytes(arguments.file))
    known = {change.field.name for change in found.changes}
    unknown = sorted(set(arguments.take) - known)
    if unknown:
        raise UsageError(f"Nothing was changed in the document in: {', '.join(unknown)}.")
    taken = set(arguments.take)
    if arguments.take_all:
        taken |= {change.field.name for change in found.changes if not change.is_overtaken}
    if taken:
        take_corrections(session.workspace, wanted, found, taken)
    waits = known - taken
    code = ExitCode.NO if waits or found.lost else ExitCode.DONE
    return Answer(_data(found, taken), tuple(_lines(found, taken)), code)


def _data(found: Corrections, taken: Collection[str]) -> dict[str, Any]:
    return {
        "id": found.assessment,
        "changes": [
            {
                "field": change.field.name,
                "sent": change.sent,
                "before": change.before,
                "after": change.after,
                "overtaken": change.is_overtaken,
                "taken": change.field.name in taken,
            }
            for change in found.changes
        ],
        "lost": list(found.lost),
        "insertions": found.insertions,
        "deletions": found.deletions,
        "account": account_rows(found.account),
    }


def _lines(found: Corrections, taken: Collection[str]) -> Iterator[str]:
    for change in found.changes:
        state = "taken" if change.field.name in taken else "not taken"
        yield f"{change.field.name}: {state}"
        if change.is_overtaken:
            yield "    The text here was changed since the document was saved; taking this undoes that."
        yield from (f"    {line}" for line in _marked(change).split("\n"))
    for piece in found.account.told:
        if piece.needs_a_look:
            yield from _told(piece)
    yield from (f"{name}: its place in the document is gone, and its text with it" for name in found.lost)
    if found.insertions or found.deletions:
        changes = f"{found.insertions} insertions and {found.deletions} deletions"
        yield f"Tracked changes, taken as accepted: {changes}"
    yield f"Changed fields: {len(found.changes)}, taken: {len(taken)} (--take FIELD, --take-all)"


def _marked(change: Correction) -> str:
    """Return the text as it was sent and as it came back as one, in the signs of wdiff."""
    parts = word_diff(change.sent, change.after)
    return "".join(f"{_MARKS[part.kind][0]}{part.text}{_MARKS[part.kind][1]}" for part in parts)


def _told(piece: Piece) -> Iterator[str]:
    where = place_words(piece.place)
    yield f"{where}: {destination_words(piece, '')}" if where else destination_words(piece, "")
    yield from (f"    {line}" for line in piece.words.split("\n"))
