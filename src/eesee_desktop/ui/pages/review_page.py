"""What is required, what is advised, each one step away; and the seal, once nothing blocks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from eesee_desktop.domain.review import Finding, Severity
from eesee_desktop.services import submission
from eesee_desktop.ui import icons
from eesee_desktop.ui.labels.findings import finding_words
from eesee_desktop.ui.labels.places import place_name, section_name, section_of
from eesee_desktop.ui.labels.words import word
from eesee_desktop.ui.pages.section_page import SectionPage, Work
from eesee_desktop.ui.theme import Space, current_colours
from eesee_desktop.ui.widgets.form import ranked

_WHERE = Qt.ItemDataRole.UserRole


class ReviewPage(SectionPage):
    """The findings, grouped by weight and section.

    Signals:
        seal_requested: Seal the assessment.
        reopen_requested: Make it the next revision.
    """

    seal_requested = Signal()
    reopen_requested = Signal()

    def __init__(self, work: Work, section: str, parent: QWidget | None = None) -> None:
        super().__init__(work, section, parent, widest=Space.WIDE)
        self._shown: tuple[Finding, ...] | None = None
        self._code = 0, ""
        self._lead = ranked("", "muted", self)
        self._tree = QTreeWidget(self)
        self._seal = QPushButton(self.tr("&Seal…"), self)
        self._reopen = QPushButton(self.tr("Re&open as the next revision…"), self)

        self._lead.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)  # the check code
        self._tree.setColumnCount(2)
        self._tree.setHeaderLabels([self.tr("To complete"), self.tr("What to do")])
        self._tree.setAccessibleName(self.tr("To complete"))
        self._tree.setAccessibleDescription(self.tr("Enter goes to the place"))
        self._tree.setRootIsDecorated(True)
        self._tree.setUniformRowHeights(True)
        self._tree.setMinimumHeight(self._tree.fontMetrics().lineSpacing() * 12)
        self._tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._seal.setProperty("kind", "main")
        self._seal.setIcon(icons.icon("seal", current_colours().on_accent))
        self.column.addWidget(self._lead)
        self.column.addSpacing(Space.MEDIUM)
        self.column.addWidget(self._tree, 1)
        self.column.addSpacing(Space.MEDIUM)
        self.column.addWidget(self._seal, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self._reopen, 0, Qt.AlignmentFlag.AlignLeading)
        self.show_findings()

        self._tree.itemActivated.connect(self._on_tree_item_activated)
        self._tree.itemClicked.connect(self._on_tree_item_activated)
        self._seal.clicked.connect(self.seal_requested)
        self._reopen.clicked.connect(self.reopen_requested)
        work.open.checked.connect(self.show_findings)

    def go_to(self, field: str) -> None:  # noqa: ARG002  there is one place here
        """Put the focus on the findings."""
        self._tree.setFocus()

    def show_rest(self) -> None:
        """Show what can be done now."""
        self.show_findings()

    def show_findings(self) -> None:
        """Show what the check found."""
        findings = self.work.open.findings
        is_sealed = self.work.open.value.is_sealed
        blocking = sum(finding.severity is Severity.BLOCKS for finding in findings)
        self._seal.setVisible(not is_sealed)
        self._seal.setEnabled(blocking == 0)
        self._reopen.setVisible(is_sealed)
        if is_sealed:
            lead = self.tr(
                "Sealed as revision %1. Check code: %2. To go on working on it, reopen it as the next revision."
            )
            lead = lead.replace("%1", str(self.work.open.value.revision)).replace("%2", self._sealed_code())
        elif blocking:
            lead = self.tr(
                "%n required thing(s) are missing before the assessment can be sealed. What is advised never "
                "stands in the way.",
                "",
                blocking,
            )
        else:
            lead = self.tr("Nothing required is missing. You can seal the assessment.")
        self._lead.setText(lead)
        if findings != self._shown:
            self._shown = findings
            self._build(findings)

    def _sealed_code(self) -> str:
        """Return the check code of what was sealed, unpacked once a revision."""
        revision = self.work.open.value.revision
        if self._code[0] != revision:
            self._code = revision, submission.sealed_code(self.work.open.workspace, self.work.open.id)
        return self._code[1]

    def _build(self, findings: tuple[Finding, ...]) -> None:
        self._tree.clear()
        colours = current_colours()
        instrument = self.work.open.instrument
        titles = {f"sources/{source.id}": source.title for source in self.work.open.value.sources}
        for severity in Severity:
            of_weight = [finding for finding in findings if finding.severity is severity]
            if not of_weight:
                continue
            top = QTreeWidgetItem(self._tree, [f"{word(severity)} ({len(of_weight)})"])
            is_required = severity is Severity.BLOCKS
            icon = icons.icon(
                "warning" if is_required else "info",
                colours.danger if is_required else colours.info,
                for_item=True,
            )
            top.setIcon(0, icon)
            top.setFirstColumnSpanned(True)
            groups: dict[str, QTreeWidgetItem] = {}
            for finding in of_weight:
                section = section_of(finding.where)
                if section not in groups:
                    groups[section] = QTreeWidgetItem(top, [section_name(section, instrument)])
                    groups[section].setFirstColumnSpanned(True)
                words = finding_words(finding)
                title = titles.get(finding.where)
                sentence = f"{title}: {words.sentence}" if title else words.sentence
                item = QTreeWidgetItem(groups[section], [sentence, words.next_step])
                item.setData(0, _WHERE, finding.where)
                item.setToolTip(0, f"{place_name(finding.where, instrument)}: {words.in_one}")
                item.setToolTip(1, words.in_one)
        self._tree.expandAll()
        first = self._tree.topLevelItem(0)
        if first is not None:
            self._tree.setCurrentItem(first)

    def _on_tree_item_activated(self, item: QTreeWidgetItem) -> None:
        where = item.data(0, _WHERE)
        if where:
            self.go_requested.emit(str(where))
