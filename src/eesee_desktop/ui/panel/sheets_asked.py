"""Of which round the votes on each sheet of a workbook are: what is asked, and what was answered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from eesee_desktop.domain.panel import Round
from eesee_desktop.intake.votes_reading import SheetOfVotes
from eesee_desktop.ui.section.account_view import Question
from eesee_desktop.ui.words.placing import put
from eesee_desktop.ui.words.words import word

_KEY = "sheet/"
_SKIP, _AS_IT_SAYS = "skip", "as_it_says"


def sheet_questions(sheets: Sequence[SheetOfVotes], answers: Mapping[str, str]) -> tuple[Question, ...]:
    """Return what is asked of the sheets with a table of votes: of which round they are, and whether they are read.

    Args:
        answers: Those that were given.
    """
    return tuple(
        _question(sheet, answers.get(_KEY + sheet.name, _at_first(sheet)), is_alone=len(sheets) == 1)
        for sheet in sheets
        if len(sheets) > 1 or not sheet.says_round
    )


def rounds_of_sheets(answers: Mapping[str, str]) -> dict[str, Round | None]:
    """Return what was answered, as the reader takes it: the round of each sheet, None for one that is left out."""
    return dict(_chosen(answers))


def _chosen(answers: Mapping[str, str]) -> Iterator[tuple[str, Round | None]]:
    for key, answer in answers.items():
        if key.startswith(_KEY) and answer != _AS_IT_SAYS:
            yield key.removeprefix(_KEY), None if answer == _SKIP else Round(int(answer))


def _at_first(sheet: SheetOfVotes) -> str:
    """Return the answer that holds unless another one is given; empty where somebody has to give one."""
    if sheet.round is None:
        return ""
    return _AS_IT_SAYS if sheet.says_round else str(sheet.round.value)


def _question(sheet: SheetOfVotes, answer: str, *, is_alone: bool) -> Question:
    translate = QCoreApplication.translate
    rounds = tuple((str(round_.value), word(round_)) for round_ in Round)
    if sheet.says_round:
        rounds = ((_AS_IT_SAYS, translate("PanelIntake", "Read, each of the round that its cells say")),)
    left_out = () if is_alone else ((_SKIP, translate("PanelIntake", "Left out")),)
    words = put(translate("PanelIntake", "The votes on the sheet “%1” are of"), sheet.name)
    if is_alone:
        words = translate("PanelIntake", "The votes are of")
    return Question(_KEY + sheet.name, words, (*rounds, *left_out), answer)
