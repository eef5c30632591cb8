"""Why a table is refused, and the names of its columns; tables are read in ``workbook`` and written in ``tables``."""

from __future__ import annotations

from enum import StrEnum

from eesee_desktop.domain.errors import ErrorCode, KnownError

_LETTERS = 26


class TableFault(StrEnum):
    """Why a table, or a cell of it, is refused: the ``reason`` of VOTES_NOT_READABLE."""

    TOO_LARGE = "too_large"
    NOT_UTF8 = "not_utf8"
    NOT_A_TABLE = "not_a_table"
    OLD_EXCEL = "old_excel"
    BINARY_EXCEL = "binary_excel"
    LOCKED = "locked"
    NUMBERS = "numbers"
    WEB_PAGE = "web_page"
    PDF = "pdf"
    IMAGE = "image"
    WORD = "word"
    ARCHIVE_DAMAGED = "archive_damaged"
    TABLE_EMPTY = "table_empty"
    FORMULA = "formula"
    COLUMN_MISSING = "column_missing"
    COLUMN_DOUBLED = "column_doubled"
    MEMBER_MISSING = "member_missing"
    MEMBER_UNKNOWN = "member_unknown"
    ROUND_UNKNOWN = "round_unknown"
    DIMENSION_UNKNOWN = "dimension_unknown"
    SCORE_REFUSED = "score_refused"
    VOTE_DOUBLED = "vote_doubled"
    CELL_STRAY = "cell_stray"


def refusal(
    fault: TableFault, row: int = 1, column: int = 1, value: str = "", expected: str = ""
) -> KnownError:
    """Return the error for a cell.

    Args:
        row: From 1.
        column: From 1; ``where`` names it as spreadsheets do, ``C4``.
    """
    return KnownError(
        ErrorCode.VOTES_NOT_READABLE,
        reason=fault.value,
        where=f"{column_name(column)}{row}",
        row=row,
        column=column,
        value=value[:40],
        expected=expected,
    )


def column_name(column: int) -> str:
    """Return the letters of a column, from 1: ``A``, ``Z``, ``AA``."""
    name = ""
    while column:
        column, letter = divmod(column - 1, _LETTERS)
        name = chr(ord("A") + letter) + name
    return name


def column_number(name: str) -> int:
    """Return the number of a column, from 1; the inverse of :func:`column_name`."""
    number = 0
    for letter in name:
        number = number * _LETTERS + ord(letter) - ord("A") + 1
    return number
