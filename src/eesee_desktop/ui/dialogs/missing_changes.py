"""Tells which changes were saved and are missing: what, where, when."""

from __future__ import annotations

from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import QWidget

from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments
from eesee_desktop.services.opening import OpeningCode
from eesee_desktop.services.workspace import Workspace
from eesee_desktop.storage.commit_log import Commit
from eesee_desktop.ui.kit.asking import AskingDialog
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.words.catalogue import opening_words
from eesee_desktop.ui.words.countries import country_name
from eesee_desktop.ui.words.dates import period_words
from eesee_desktop.ui.words.placing import in_line, put
from eesee_desktop.ui.words.things import ThingWords

_LINES = 12


class MissingChangesDialog(AskingDialog):
    """The changes by place, each place once with the last time it was written."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Changes are missing"), self.tr("I know"))
        self._workspace = workspace
        notice = next(one for one in workspace.notices if one.code is OpeningCode.COMMITS_MISSING)
        self.column.addWidget(ranked(opening_words(notice), "body", self))
        lines = self._lines()
        for line in lines[:_LINES]:
            self.column.addWidget(ranked(line, "body", self))
        if len(lines) > _LINES:
            more = self.tr("and %n more place(s)", "", len(lines) - _LINES)
            self.column.addWidget(ranked(more, "muted", self))
        self.set_cancel_words(self.tr("Tell me again"))

    def _lines(self) -> list[str]:
        """Return what is missing, the last first."""
        last: dict[str, Commit] = {}
        for commit in self._workspace.missing:
            names = [self._name(commit.assessment, thing) for thing in commit.things]
            for name in names or [self.tr("Something else: where you were, a setting, or a sealed file")]:
                last[name] = commit
        ordered = sorted(last.items(), key=lambda item: item[1].number, reverse=True)
        return [f"{_moment(commit)}  {name}" for name, commit in ordered]

    def _name(self, assessment: AssessmentId | None, thing: str) -> str:
        try:
            if assessment is None:
                return thing
            value = assessments.load(self._workspace, assessment)
            titles = {str(source.id): source.title for source in value.sources}
            words = ThingWords(self._workspace.instrument(value.instrument), titles)
            return in_line((country_name(value.country), period_words(value.period), words.name(thing, None)))
        # The assessment itself is among what is missing, or what the thing was is not known any more.
        except (KnownError, KeyError, ValueError):
            return put(self.tr("An assessment that is missing itself: %1"), thing)


def _moment(commit: Commit) -> str:
    return QDateTime.fromSecsSinceEpoch(int(commit.at.timestamp())).toString("yyyy-MM-dd HH:mm:ss")
