"""What a receipt says, in words: why a file was refused, and what was found in it."""

from __future__ import annotations

from collections.abc import Callable

from eesee_desktop.bundle.faults import Fault
from eesee_desktop.bundle.letters import Receipt
from eesee_desktop.bundle.verdict import Notice, NoticeCode, Point, PointCode
from eesee_desktop.messages.message import Translate, in_english
from eesee_desktop.messages.submission_faults import fault_sentence
from eesee_desktop.messages.verdicts import as_it_is, notice_sentence, point_sentence


def receipt_sentences(
    receipt: Receipt, translate: Translate = in_english, named: Callable[[str, str], str] = as_it_is
) -> tuple[str, ...]:
    """Return a sentence for each thing that was found, in the order of the receipt.

    Args:
        named: As of :func:`point_sentence`.
    """
    return tuple(
        _sentence(one.code, tuple((fact.name, fact.value) for fact in one.facts), translate, named)
        for one in receipt.notices
    )


def refused_words(receipt: Receipt, translate: Translate = in_english) -> str:
    """Return why a file was refused, empty where the sentences of what was found say it, or where it was not."""
    if not receipt.code or receipt.code in {one.code for one in receipt.notices}:
        return ""
    # One of a later version has a code for which this one has no words.
    return fault_sentence(Fault(receipt.code), {}, translate) if receipt.code in set(Fault) else receipt.code


def _sentence(
    code: str, facts: tuple[tuple[str, str], ...], translate: Translate, named: Callable[[str, str], str]
) -> str:
    if code in set(NoticeCode):
        return notice_sentence(Notice(NoticeCode(code), facts), translate)
    if code in set(PointCode):
        return point_sentence(Point(PointCode(code), facts), translate, named)
    return code  # of a later version
