"""A principle: its score with the working, and for principle 1 what the CIVICUS Monitor says."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from eesee_desktop.domain.external import Rating, rating_of, rebased
from eesee_desktop.domain.ids import DimensionId, PrincipleId
from eesee_desktop.domain.review import FindingCode
from eesee_desktop.domain.scoring import PrincipleResult, RebasedWorking, WeightedWorking
from eesee_desktop.services.changes import Changes
from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.announce import say
from eesee_desktop.ui.kit.explanation import Explanation
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space
from eesee_desktop.ui.kit.turning_row import TurningRow
from eesee_desktop.ui.section.section_page import SectionPage, Work
from eesee_desktop.ui.section.working_table import WorkingRow, WorkingTable
from eesee_desktop.ui.words.catalogue import finding_words
from eesee_desktop.ui.words.places import screen_language, section_name
from eesee_desktop.ui.words.placing import put
from eesee_desktop.ui.words.shown_scores import in_figures
from eesee_desktop.ui.words.words import word

_THREE_BESIDE = 34  # ems that three short fields take side by side
_MONITOR = "https://monitor.civicus.org/"
_NOTES = {FindingCode.EXTERNAL_RATING_DISAGREES, FindingCode.EXTERNAL_EDITION_OLD}


class PrinciplePage(SectionPage):
    """One principle."""

    def __init__(self, work: Work, section: str, parent: QWidget | None = None) -> None:
        super().__init__(work, section, parent)
        self._id = PrincipleId(int(section))
        self._is_external = work.open.instrument.principle(self._id).is_external
        self._score = ranked("", "figure", self.home)
        self._band = ranked("", "muted", self.home)
        self._working = WorkingTable(self.home)
        self._notes = ranked("", "danger", self.home)
        self._footnote = ranked("", "small", self.home)
        self._explanation: Explanation | None = None

        self._score.setWordWrap(False)
        row = QHBoxLayout()
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self._score)
        row.addWidget(self._band, 1)
        self.column.addLayout(row)
        self.column.addSpacing(Space.SMALL)
        if self._is_external:
            self._working.hide()
            self._add_external()
        else:
            self.column.addWidget(self._working)
            self.column.addWidget(self._footnote)
            self.column.addSpacing(Space.MEDIUM)
        self.bind_line(
            f"{section}.previous_score",
            self.tr("&Previous score"),
            self.tr("1 to 5, as it was published last time; empty if there is none."),
            letters=12,
        )
        self.bind_narrative(f"{section}.narrative", self.tr("I&ntroduction to this principle"), lines=6)
        self.show_rest()

    @override
    def is_concerned(self, changes: Changes) -> bool:
        """Tell whether changes may be to the score or its working."""
        return changes.fields != {f"{self.section}.narrative"}

    @override
    def show_findings(self) -> None:
        """Show what the check found, in what the CIVICUS Monitor says too."""
        super().show_findings()
        self._show_notes()

    @override
    def show_rest(self) -> None:
        """Show score and working."""
        result = next(item for item in self.work.open.result.principles if item.principle == self._id)
        self._score.setText("–" if result.value is None else in_figures(result.value))
        self._score.setAccessibleName(
            put(self.tr("Principle score: %1"), "–" if result.value is None else in_figures(result.value))
        )
        self._band.setText(self._words_beside(result))
        if self._explanation is not None:
            self._explanation.setVisible(not self.work.open.value.external.is_complete)
        if isinstance(result.working, RebasedWorking):
            self._footnote.setText(self._rebasing(result.working.raw))
        elif self._is_external:
            self._footnote.clear()
        else:
            self._show_working(result)
        self._show_notes()

    def _words_beside(self, result: PrincipleResult) -> str:
        if result.value is None:
            return self.tr("no score yet") if self._is_external else self.tr("some of its scores are missing")
        external = self.work.open.value.external
        if self._is_external and external.rating is not None:
            return word(external.rating)
        return "" if result.band is None else result.band.name.in_language(screen_language())

    def _show_working(self, result: PrincipleResult) -> None:
        instrument = self.work.open.instrument
        scores = self.work.open.value.exact_scores()
        dimensions = instrument.principle(self._id).dimensions
        total = sum(dimension.weight for dimension in dimensions)
        self._working.show_rows(
            [
                WorkingRow(
                    name=self._named(dimension.id),
                    score=scores.get(dimension.id),
                    share=dimension.weight / total,
                )
                for dimension in dimensions
            ],
            result.value,
        )
        working = result.working
        is_provisional = isinstance(working, WeightedWorking) and working.is_provisional
        self._footnote.setText(
            self.tr("The weights are provisional: the programme has not published them.")
            if is_provisional
            else ""
        )

    def _named(self, dimension: DimensionId) -> str:
        """Return the name of a dimension with the rule that gave its score."""
        name = section_name(dimension, self.work.open.instrument)
        decision = self.work.open.value.dimension(dimension).decision
        return (
            name
            if decision.score is None or decision.rule is None
            else f"{name} · {word(decision.rule).lower()}"
        )

    def _rebasing(self, raw: int) -> str:
        return put(
            self.tr(
                "As it will print: the CIVICUS Monitor's score of %1 on its scale of 0 to 100, rebased to the scale "
                "of 1 to 5: 1 + 4 × %1 / 100 = %2."
            ),
            raw,
            rebased(raw, self.work.open.instrument.decimals),
        )

    def _show_notes(self) -> None:
        if self._is_external:
            found = [finding for finding in self.work.open.findings if finding.code in _NOTES]
            say(self._notes, "\n".join(finding_words(finding).in_one for finding in found))
            self._notes.setVisible(bool(found))

    def _explain_external(self) -> None:
        """Say what the CIVICUS Monitor is and where its figure stands, for as long as that is not entered."""
        explanation = Explanation(
            self.tr("This score comes from the CIVICUS Monitor"),
            (
                self.tr(
                    "Your panel does not score principle 1. The CIVICUS Monitor rates civic space in nearly every "
                    "country: how free people are to associate, to assemble and to speak."
                ),
                self.tr(
                    "Where it stands: look your country up at monitor.civicus.org. Its page shows a score of 0 to 100 "
                    "and one of five ratings: open, narrowed, obstructed, repressed or closed."
                ),
                put(
                    self.tr(
                        "When it changes: once a year, in early December. Take the edition that held at the end of "
                        "your study period, and enter the month it was published, for example %1."
                    ),
                    f"{self._last_year}-12",
                ),
            ),
            self.home,
        )
        follow = QPushButton(self.tr("Open monitor.civicus.org"), explanation)
        follow.setIcon(icons.icon("link"))
        follow.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(_MONITOR)))
        explanation.add_button(follow)
        self.column.addWidget(explanation)
        self._explanation = explanation

    @property
    def _last_year(self) -> int:
        """The last year of the study period, whose December edition is the likeliest."""
        return self.work.open.value.period.last.year

    def _add_external(self) -> None:
        where = self.section
        self._explain_external()
        self.column.addSpacing(Space.MEDIUM)
        row = TurningRow(_THREE_BESIDE, self.home, spacing=Space.LARGE)
        columns: list[QVBoxLayout] = []
        for _ in range(3):
            part = QWidget(row)
            row.add(part)
            columns.append(QVBoxLayout(part))
            columns[-1].setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(row)
        raw = self.bind_line(f"{where}.external.raw", self.tr("Ra&w score"), self.tr("0 to 100"), columns[0])
        raw.editingFinished.connect(self._offer_rating)
        self.bind_choice(
            f"{where}.external.rating",
            self.tr("Ra&ting"),
            Rating,
            columns[1],
        )
        self.bind_line(
            f"{where}.external.edition",
            self.tr("E&dition"),
            put(self.tr("Month of publication, such as %1-12 or December %1"), self._last_year),
            columns[2],
        )
        self.column.addWidget(self._notes)
        self.column.addWidget(self._footnote)
        self.column.addSpacing(Space.MEDIUM)

    def _offer_rating(self) -> None:
        """Choose the rating that the raw score falls into, where none was chosen yet."""
        external = self.work.open.value.external
        if external.raw is not None and external.rating is None and not self.work.open.is_fixed:
            field = self.work.open.fields[f"{self.section}.external.rating"]
            # By nobody, so that the page shows what it did not choose itself.
            rating = rating_of(external.raw)
            self.work.autosave.note(
                field.name, partial(self.work.open.set_value, field, rating), lambda: rating.value
            )
            self.work.autosave.flush()
            filled_in = self.tr("Rating filled in: %1, as that is what a raw score of %2 is rated.")
            self.succeeded.emit(put(filled_in, word(rating), external.raw))
