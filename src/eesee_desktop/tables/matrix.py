"""Comments and responses as a table."""

from __future__ import annotations

from collections.abc import Sequence

from eesee_desktop.domain.comments import MatrixRow
from eesee_desktop.tables.table import Cell, CellKind, ColumnOut, TableOut


def matrix_table(rows: Sequence[MatrixRow]) -> TableOut:
    """Return a row for each field that was changed at the place of a comment, one at least a comment."""
    columns = (
        ColumnOut("number", "Of the comment, in the order of the report.", CellKind.WHOLE),
        ColumnOut("place", "The field or section it is about."),
        ColumnOut("kind", "question, must_change or suggestion."),
        ColumnOut("state", "open, answered, accepted or closed."),
        ColumnOut("revision", "In which it was made.", CellKind.WHOLE),
        ColumnOut("quote", "The passage it is about."),
        ColumnOut("comment", "What is asked or wanted."),
        ColumnOut("by", "Who asks."),
        ColumnOut("day", "When."),
        ColumnOut("assigned_to", "Who of the editors looks after it."),
        ColumnOut("wording", "Proposed instead."),
        ColumnOut("responses", "What was answered, one paragraph a response."),
        ColumnOut("wording_taken_over", "Whether the wording proposed was taken over.", CellKind.YES_OR_NO),
        ColumnOut("later_revision", "The one that is compared.", CellKind.WHOLE),
        ColumnOut("field", "That was changed there."),
        ColumnOut("before", "What it said."),
        ColumnOut("after", "What it says."),
    )
    written: list[tuple[Cell, ...]] = []
    for number, row in enumerate(rows, start=1):
        comment = row.comment
        head = (
            number,
            comment.address,
            comment.kind.value,
            comment.state.value,
            comment.revision,
            comment.quote,
            comment.text,
            comment.by,
            comment.at.date().isoformat(),
            comment.assigned_to,
            comment.wording,
            "\n".join(text for text in row.answers if text),
            "" in row.answers,
            row.later,
        )
        changes = [(one.name, one.before, one.after) for one in row.changed] or [("", "", "")]
        written += [(*head, *change) for change in changes]
    return TableOut("comments", columns, tuple(written))
