"""The account of a table of votes in words: what became of each cell, or why it went nowhere."""

from __future__ import annotations

from collections.abc import Mapping

from eesee_desktop.intake.account import Piece
from eesee_desktop.intake.votes_reading import Why
from eesee_desktop.messages.marking import QT_TRANSLATE_NOOP
from eesee_desktop.messages.message import Facts, Translate, filled, in_english

VOTES_ACCOUNT: Mapping[Why, str] = {
    Why.VOTE: QT_TRANSLATE_NOOP("votes_account", "Vote {field}"),
    Why.MEMBER: QT_TRANSLATE_NOOP("votes_account", "Member {field}"),
    Why.NAME_TO_PSEUDONYM: QT_TRANSLATE_NOOP(
        "votes_account", "A person’s name: it becomes {field}, and is kept with the names of the panel only"
    ),
    Why.DIMENSION: QT_TRANSLATE_NOOP("votes_account", "Dimension {field}"),
    Why.ROUND: QT_TRANSLATE_NOOP("votes_account", "Round"),
    Why.HEAD: QT_TRANSLATE_NOOP("votes_account", "Head of a column"),
    Why.SEPARATOR: QT_TRANSLATE_NOOP("votes_account", "What separates the cells"),
    Why.AROUND: QT_TRANSLATE_NOOP("votes_account", "Not taken: it stands outside the table"),
    Why.STATISTIC: QT_TRANSLATE_NOOP("votes_account", "Not taken: a figure of the panel, which nobody cast"),
    Why.BESIDE: QT_TRANSLATE_NOOP("votes_account", "Not taken: it explains the votes and is none"),
    Why.NO_DIMENSION: QT_TRANSLATE_NOOP(
        "votes_account", "Not taken: the row names no dimension that a panel scores"
    ),
    Why.NO_MEMBER: QT_TRANSLATE_NOOP("votes_account", "Not taken: it names a round and no member"),
    Why.NO_VOTES: QT_TRANSLATE_NOOP("votes_account", "Not taken: there is no vote with it"),
    Why.SHEET_OTHER: QT_TRANSLATE_NOOP("votes_account", "Not taken: this sheet has no table of votes"),
    Why.SHEET_HIDDEN: QT_TRANSLATE_NOOP("votes_account", "Not taken: this sheet is hidden"),
    Why.SHEET_LEFT_OUT: QT_TRANSLATE_NOOP("votes_account", "Not taken: this sheet was left out"),
    Why.SHEET_AGAIN: QT_TRANSLATE_NOOP(
        "votes_account",
        "Not taken: another sheet has votes of the same round. Say of which round each is, or leave one out",
    ),
    Why.NUMBER_AGAINST_NAME: QT_TRANSLATE_NOOP(
        "votes_account",
        "Not taken: the number is that of one dimension, the name that of another. Correct one of them",
    ),
    Why.MERGED_VOTE: QT_TRANSLATE_NOOP(
        "votes_account", "Not taken: one vote stretches over several cells. Split the cell"
    ),
    Why.SECOND_HEAD: QT_TRANSLATE_NOOP(
        "votes_account",
        "Not taken: a second table with other heads begins above. Put it on a sheet, or into a file, of its own",
    ),
    Why.ROUND_OR_MEMBER: QT_TRANSLATE_NOOP(
        "votes_account", "Not taken: this may be a round or a member. Write “Round 1”, or “Member 1”"
    ),
}


def votes_account_words(piece: Piece, translate: Translate = in_english) -> str:
    """Return what became of a cell of a table of votes."""
    facts = Facts({**piece.facts, "field": piece.field})
    return filled("votes_account", VOTES_ACCOUNT[Why(piece.reason)], facts, translate)
