"""Damage in words: what a check found, what a salvage brought back, and what is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from eesee_desktop.domain.assessment import StudyPeriod
from eesee_desktop.domain.damage import Damage, Defect, DefectKind, Loss, LossKind
from eesee_desktop.messages.marking import QT_TRANSLATE_NOOP
from eesee_desktop.messages.message import Facts, Translate, filled, in_english
from eesee_desktop.services.damage import AccountOfAll, AccountOfOne

LOSSES: Mapping[LossKind, str] = {
    LossKind.FIELD: QT_TRANSLATE_NOOP("damage", "{where}: lost"),
    LossKind.HEADER: QT_TRANSLATE_NOOP(
        "damage", "when it was begun and what state it was in: lost; look at country and period"
    ),
    LossKind.VERSION: QT_TRANSLATE_NOOP("damage", "an earlier version of {where}: lost"),
    LossKind.ATTACHMENT: QT_TRANSLATE_NOOP("damage", "the file attached to “{where}”: lost; attach it again"),
    LossKind.SUBMISSION: QT_TRANSLATE_NOOP(
        "damage", "the sealed file of revision {where}: lost here; the one that was sent is valid"
    ),
    LossKind.SOURCE: QT_TRANSLATE_NOOP("damage", "the source “{where}”: lost"),
    LossKind.CITATION: QT_TRANSLATE_NOOP("damage", "a source cited in {where}: lost"),
    LossKind.RECOMMENDATION: QT_TRANSLATE_NOOP("damage", "the text of a recommendation: lost"),
    LossKind.MEMBER: QT_TRANSLATE_NOOP("damage", "when panel member {where} was added or left: lost"),
    LossKind.METHOD: QT_TRANSLATE_NOOP(
        "damage", "the method file: lost; version {where}, which came with the program, takes its place"
    ),
    LossKind.OWNER: QT_TRANSLATE_NOOP(
        "damage", "the signing key: lost; a new one was made, tell the consortium its fingerprint"
    ),
    LossKind.ROWS: QT_TRANSLATE_NOOP("damage", "{where}: some may be lost"),
}
TABLES: Mapping[str, str] = {
    "arrival": QT_TRANSLATE_NOOP("damage", "files that submissions came in"),
    "assessment": QT_TRANSLATE_NOOP("damage", "assessments"),
    "assessment_text": QT_TRANSLATE_NOOP("damage", "texts about the whole country"),
    "attachment": QT_TRANSLATE_NOOP("damage", "attached files"),
    "comment_event": QT_TRANSLATE_NOOP("damage", "answers to comments, and what was done to comments"),
    "comments_file": QT_TRANSLATE_NOOP("damage", "comments files that were written"),
    "comments_taken": QT_TRANSLATE_NOOP("damage", "comments of the consortium"),
    "response": QT_TRANSLATE_NOOP("damage", "answers to comments of the consortium"),
    "review": QT_TRANSLATE_NOOP("damage", "how far revisions were looked at"),
    "review_comment": QT_TRANSLATE_NOOP("damage", "comments on what was received"),
    "citation": QT_TRANSLATE_NOOP("damage", "where sources are cited"),
    "dimension_entry": QT_TRANSLATE_NOOP("damage", "scores and texts of dimensions"),
    "received_head": QT_TRANSLATE_NOOP("damage", "entries in the list of what was received"),
    "received_figure": QT_TRANSLATE_NOOP("damage", "figures of what was received"),
    "enrolled_key": QT_TRANSLATE_NOOP("damage", "keys in the register of members"),
    "field_change": QT_TRANSLATE_NOOP("damage", "earlier versions in the history"),
    "held_statement": QT_TRANSLATE_NOOP("damage", "registers and recipients files"),
    "history": QT_TRANSLATE_NOOP("damage", "earlier versions in the history"),
    "identity": QT_TRANSLATE_NOOP("damage", "who members of the panel are"),
    "instrument": QT_TRANSLATE_NOOP("damage", "method files"),
    "panel_member": QT_TRANSLATE_NOOP("damage", "members of the panel"),
    "panel_vote": QT_TRANSLATE_NOOP("damage", "votes of the panel"),
    "principle_entry": QT_TRANSLATE_NOOP("damage", "texts of principles"),
    "receipt": QT_TRANSLATE_NOOP("damage", "receipts of what was sent"),
    "received": QT_TRANSLATE_NOOP("damage", "which files were received before"),
    "received_file": QT_TRANSLATE_NOOP("damage", "submissions that were received, and their receipts"),
    "recommendation": QT_TRANSLATE_NOOP("damage", "recommendations"),
    "retired_key": QT_TRANSLATE_NOOP("damage", "earlier signing keys of this workspace"),
    "sent": QT_TRANSLATE_NOOP("damage", "which sealed files were sent on"),
    "source": QT_TRANSLATE_NOOP("damage", "sources"),
    "submission": QT_TRANSLATE_NOOP("damage", "sealed files"),
    "workspace": QT_TRANSLATE_NOOP("damage", "name and signing key of the network member"),
}
"""What the rows of a table are to a person."""
DEFECTS: Mapping[DefectKind, str] = {
    DefectKind.PAGE: QT_TRANSLATE_NOOP("damage", "Page {where} of the file is not as it was written."),
    DefectKind.STRUCTURE: QT_TRANSLATE_NOOP("damage", "The structure of the database is damaged: {where}."),
    DefectKind.REFERENCE: QT_TRANSLATE_NOOP("damage", "Something refers to what is not there, in “{where}”."),
    DefectKind.ASSESSMENT: QT_TRANSLATE_NOOP("damage", "An assessment cannot be loaded."),
    DefectKind.ATTACHMENT: QT_TRANSLATE_NOOP("damage", "An attached file is not the one that was attached."),
    DefectKind.METHOD: QT_TRANSLATE_NOOP("damage", "The method file {where} is not the one that was stored."),
    DefectKind.SUBMISSION: QT_TRANSLATE_NOOP("damage", "The sealed file of revision {where} is not valid."),
    DefectKind.HISTORY: QT_TRANSLATE_NOOP("damage", "The history of {where} does not join up."),
}
_AGAIN = QT_TRANSLATE_NOOP("damage", "{where}: lost from its place and found again in the history")
_OLDER = QT_TRANSLATE_NOOP(
    "damage",
    "{where}: lost from its place; there stands now the last version that the history still has: look at it",
)
_PAGES = QT_TRANSLATE_NOOP("damage", "{bad} of {pages} pages of the file are not as they were written.")
_FRAMES = QT_TRANSLATE_NOOP(
    "damage",
    "Of the last changes, which lie in a file of their own, {frames} pages are not as they were written.",
)
_CUT = QT_TRANSLATE_NOOP("damage", "The file ends before it should.")
_SALT = QT_TRANSLATE_NOOP("damage", "The beginning of the file is not as it was written.")
_TOTAL = QT_TRANSLATE_NOOP("damage", "Entries recovered: {recovered}. Lost: {lost}.")
_MORE = QT_TRANSLATE_NOOP("damage", "More may be lost; the list says of what.")
_ONE = QT_TRANSLATE_NOOP("damage", "{name}: {recovered} recovered, {lost} lost")
_REST = QT_TRANSLATE_NOOP("damage", "Besides:")

NameOf = Callable[[Loss], str]
"""Returns what a person calls the place of a loss."""
PeriodWords = Callable[[StudyPeriod], str]


def damage_sentence(damage: Damage, translate: Translate = in_english) -> str:
    """Return what a check of the pages found."""
    facts = Facts({"bad": len(damage.bad), "pages": damage.pages, "frames": damage.hurt_frames})
    texts = [
        text
        for text, is_said in (
            (_PAGES, bool(damage.bad)),
            (_FRAMES, bool(damage.hurt_frames)),
            (_CUT, damage.is_cut_off),
        )
        if is_said
    ]
    return " ".join(filled("damage", text, facts, translate) for text in texts or [_SALT])


def total_sentence(account: AccountOfAll, translate: Translate = in_english) -> str:
    """Return how much of everything came back."""
    facts = Facts({"recovered": account.recovered, "lost": account.lost})
    total = filled("damage", _TOTAL, facts, translate)
    more = translate("damage", _MORE)
    return f"{total} {more}" if account.may_lack_more else total


def account_lines(
    account: AccountOfAll,
    name_of: Callable[[AccountOfOne], str],
    place_of: NameOf = lambda loss: loss.where,
    translate: Translate = in_english,
) -> Iterator[str]:
    """Yield the account of a salvage: a line for each assessment, below it what is lost.

    Args:
        name_of: Gives country and period of an assessment, as they are written here.
    """
    for one in account.assessments:
        facts = Facts({"name": name_of(one), "recovered": one.recovered, "lost": one.lost})
        yield filled("damage", _ONE, facts, translate)
        yield from (f"  {loss_words(loss, place_of, translate)}" for loss in one.losses)
    if account.others:
        yield translate("damage", _REST)
        yield from (f"  {loss_words(loss, place_of, translate)}" for loss in account.others)


def loss_words(loss: Loss, place_of: NameOf, translate: Translate = in_english) -> str:
    """Return what is lost."""
    text = LOSSES[loss.kind]
    if loss.is_from_history:
        text = _OLDER if loss.may_be_older else _AGAIN
    where = translate("damage", TABLES[loss.where]) if loss.kind is LossKind.ROWS else place_of(loss)
    return filled("damage", text, Facts({"where": where}), translate)


def fault_words(fault: Defect, translate: Translate = in_english) -> str:
    """Return what a full check found."""
    return filled("damage", DEFECTS[fault.kind], Facts({"where": fault.where}), translate)
