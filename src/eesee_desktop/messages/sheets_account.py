"""The account of score sheets in words: what became of each field and note."""

from __future__ import annotations

from collections.abc import Mapping

from eesee_desktop.intake.account import Piece
from eesee_desktop.intake.filled_sheets import SheetWhy
from eesee_desktop.messages.marking import QT_TRANSLATE_NOOP
from eesee_desktop.messages.message import Facts, Translate, filled, in_english

SHEETS_ACCOUNT: Mapping[SheetWhy, str] = {
    SheetWhy.SCORE: QT_TRANSLATE_NOOP("sheets_account", "Vote {field}"),
    SheetWhy.SCORE_UNMARKED: QT_TRANSLATE_NOOP(
        "sheets_account", "Vote {field}: the file says so, though no circle is marked on the page"
    ),
    SheetWhy.REASON: QT_TRANSLATE_NOOP("sheets_account", "Reason for a score: shown here only"),
    SheetWhy.HEAD: QT_TRANSLATE_NOOP("sheets_account", "Which sheet it is"),
    SheetWhy.FIELD_OTHER: QT_TRANSLATE_NOOP("sheets_account", "Not taken: a field that no sheet of ours has"),
    SheetWhy.NOTE: QT_TRANSLATE_NOOP(
        "sheets_account", "Not taken: written or drawn onto the page, beside the form ({kind})"
    ),
    SheetWhy.MARK_DIFFERS: QT_TRANSLATE_NOOP(
        "sheets_account", "Not taken: the file keeps something else than the page shows. Ask the member"
    ),
    SheetWhy.SHEET_REFUSED: QT_TRANSLATE_NOOP("sheets_account", "Not taken: the sheet was refused"),
    SheetWhy.PAGE: QT_TRANSLATE_NOOP("sheets_account", "Not taken: the words of a page that is no form"),
}


def sheets_account_words(piece: Piece, translate: Translate = in_english) -> str:
    """Return what became of a field or a note."""
    facts = Facts({**piece.facts, "field": piece.field})
    return filled("sheets_account", SHEETS_ACCOUNT[SheetWhy(piece.reason)], facts, translate)
