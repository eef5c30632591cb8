"""What is required, what is advised, each one step away; and the seal, once nothing blocks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from eesee_desktop.domain.completeness import blocking
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.review import Finding, Severity
from eesee_desktop.services import submissions
from eesee_desktop.tables.table import TableKind
from eesee_desktop.ui.kit import icons
from eesee_desktop.ui.kit.flow import Flow
from eesee_desktop.ui.kit.form import ranked
from eesee_desktop.ui.kit.overriding import override
from eesee_desktop.ui.kit.theme import Space, current_colours
from eesee_desktop.ui.kit.whole_words import WholeWords
from eesee_desktop.ui.section.section_page import SectionPage, Work
from eesee_desktop.ui.section.table_button import TableButton
from eesee_desktop.ui.words.catalogue import finding_words
from eesee_desktop.ui.words.places import place_name, section_name, section_of, short_place_name
from eesee_desktop.ui.words.placing import labelled, listed, put
from eesee_desktop.ui.words.words import word

_WHERE, _WHOLE, _IS_MANY = (Qt.ItemDataRole.UserRole + number for number in range(3))
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class ReviewPage(SectionPage):
    """The findings by weight: what is required by section, advice by what it says; none once it is sealed.

    Signals:
        seal_requested: Seal the assessment.
        save_again_requested: Save the submission file of the last sealed revision again.
        reopen_requested: Make it the next revision.
    """

    seal_requested = Signal()
    save_again_requested = Signal()
    reopen_requested = Signal()

    def __init__(self, work: Work, section: str, parent: QWidget | None = None) -> None:
        super().__init__(work, section, parent, widest=Space.WIDE)
        self._shown: tuple[Finding, ...] | None = None
        self._sealed_as: tuple[tuple[int, bool], str, str] | None = None
        self._lead = ranked("", "muted", self.home)
        self._tree = QTreeWidget(self.home)
        self._whole = ranked("", "body", self.home)
        self._seal = QPushButton(self.tr("&Seal…"), self.home)
        self._save_again = QPushButton(self.tr("Save the sealed &file again…"), self.home)
        self._reopen = QPushButton(self.tr("Re&open as the next revision…"), self.home)
        self._save_table = TableButton(work, TableKind.FINDINGS, self.home)

        self._lead.setTextInteractionFlags(_SELECTABLE)  # the check code
        self._tree.setColumnCount(2)
        self._tree.setHeaderLabels([self.tr("To complete"), self.tr("What to do")])
        self._tree.setAccessibleName(self.tr("To complete"))
        self._tree.setAccessibleDescription(self.tr("Enter goes to the place"))
        self._tree.setRootIsDecorated(True)
        self._tree.setWordWrap(True)
        self._tree.setItemDelegate(WholeWords(self._tree))
        self._tree.setMinimumHeight(self._tree.fontMetrics().lineSpacing() * 12)
        self._tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._whole.setMinimumHeight(self._tree.fontMetrics().lineSpacing() * 3)
        self._whole.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._seal.setProperty("kind", "main")
        self._seal.setIcon(icons.icon("seal", current_colours().on_accent))
        self.column.addWidget(self._lead)
        self.column.addSpacing(Space.MEDIUM)
        self.column.addWidget(self._tree, 1)
        self.column.addSpacing(Space.SMALL)
        self.column.addWidget(self._whole)
        self.column.addSpacing(Space.MEDIUM)
        below = Flow(self.home)
        for button in (self._seal, self._save_again, self._reopen, self._save_table):
            below.add(button)
        self.column.addWidget(below)
        self.show_findings()

        self._tree.itemActivated.connect(self._on_tree_item_activated)
        self._tree.itemClicked.connect(self._on_tree_item_activated)
        self._tree.currentItemChanged.connect(self._on_tree_current_item_changed)
        # A tree asks how high its rows are once; with words that wrap that follows from how wide they are.
        self._tree.header().sectionResized.connect(self._tree.scheduleDelayedItemsLayout)
        self._save_table.told.connect(self.told)
        self._save_table.succeeded.connect(self.succeeded)
        self._seal.clicked.connect(self.seal_requested)
        self._save_again.clicked.connect(self.save_again_requested)
        self._reopen.clicked.connect(self.reopen_requested)

    def go_to(self, field: str) -> None:  # noqa: ARG002  there is one place here
        """Put the focus on the findings."""
        self._tree.setFocus()

    def show_rest(self) -> None:
        """Show what can be done now."""
        self.show_findings()

    @override
    def show_findings(self) -> None:
        """Show what the check found."""
        findings = self.work.open.findings
        is_sealed = self.work.open.value.is_sealed
        required = len(blocking(findings))
        self._seal.setVisible(not is_sealed)
        can_write = not self.work.open.workspace.is_read_only
        self._seal.setEnabled(not required and can_write)
        self._reopen.setVisible(is_sealed and can_write)
        # Nothing of it can be put right in what is sealed; it is there again with the next revision.
        self._tree.setVisible(not is_sealed)
        self._whole.setVisible(not is_sealed)
        name, code = self._sealed()
        self._save_again.setVisible(bool(name))
        if is_sealed:
            lead = self.tr(
                "Sealed as revision %1, in the file %3. Check code: %2. To continue working on it, reopen "
                "it as the next revision."
            )
            lead = put(lead, self.work.open.value.revision, code, name)
        elif required:
            lead = self.tr(
                "%n required item(s) must be completed before the assessment can be sealed. Advice "
                "never stands in the way.",
                "",
                required,
            )
        else:
            lead = self.tr("Nothing required is missing. You can seal the assessment.")
        self._lead.setText(lead)
        # The check runs after every pause in typing. A tree that was rebuilt would lose selection and scroll
        # position each time.
        if findings != self._shown:
            self._shown = findings
            self._build(findings)

    def _sealed(self) -> tuple[str, str]:
        """Return file name and check code of what was sealed last, unpacked once a revision; empty if nothing was."""
        opened = self.work.open
        state = opened.value.revision, opened.value.is_sealed
        # Unpacking a submission with attachments takes a moment; its name and code cannot change while the
        # revision does not.
        if self._sealed_as is None or self._sealed_as[0] != state:
            name = submissions.submission_name(opened.workspace, opened.id)
            self._sealed_as = state, name, submissions.sealed_code(opened.workspace, opened.id)
        return self._sealed_as[1:]

    def _build(self, findings: tuple[Finding, ...]) -> None:
        self._tree.clear()
        colours = current_colours()
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
            if is_required:
                self._add_by_section(top, of_weight)
            else:
                self._add_by_kind(top, of_weight)
            top.setExpanded(True)
        first = self._tree.topLevelItem(0)
        if first is not None:
            self._tree.setCurrentItem(first)

    def _add_by_section(self, top: QTreeWidgetItem, findings: Sequence[Finding]) -> None:
        """Add findings by the page that each can be put right on: what is required is worked through so."""
        instrument = self.work.open.instrument
        groups: dict[str, QTreeWidgetItem] = {}
        for finding in findings:
            section = section_of(finding.where)
            if section not in groups:
                groups[section] = QTreeWidgetItem(top, [section_name(section, instrument)])
                groups[section].setFirstColumnSpanned(True)
                groups[section].setExpanded(True)
            self._fill(QTreeWidgetItem(groups[section]), finding, self._of_source(finding))

    def _add_by_kind(self, top: QTreeWidgetItem, findings: Sequence[Finding]) -> None:
        """Add findings by what they say, each said once with all its places; what is said of one place alone first."""
        instrument = self.work.open.instrument
        kinds: dict[str, list[Finding]] = {}
        for finding in findings:
            kinds.setdefault(finding_words(finding).sentence, []).append(finding)
        for alike in sorted(kinds.values(), key=lambda found: len(found) > 1):
            if len(alike) == 1:
                self._fill(
                    QTreeWidgetItem(top), alike[0], self._of_source(alike[0]) or _where(alike[0], instrument)
                )
                continue
            words = finding_words(alike[0])
            # Once, where several fields of one section are meant.
            places = listed(dict.fromkeys(self._of_source(one) or _where(one, instrument) for one in alike))
            line = put(self.tr("%1: %2"), words.sentence.rstrip("."), places)
            group = QTreeWidgetItem(top, [line, words.next_step])
            group.setData(0, _IS_MANY, True)
            group.setData(0, _WHOLE, f"{words.in_one} {places}")
            for one in alike:
                title = self._of_source(one) or place_name(one.where, instrument)
                self._fill(QTreeWidgetItem(group), one, title, is_place_alone=True)

    def _of_source(self, finding: Finding) -> str:
        """Return the title of the source that a finding is about; empty where it is about none."""
        sources = self.work.open.value.sources
        return next((one.title for one in sources if finding.where == f"sources/{one.id}"), "")

    def _fill(
        self, item: QTreeWidgetItem, finding: Finding, place: str, *, is_place_alone: bool = False
    ) -> None:
        """Say in a line what was found, and lead to the place."""
        words = finding_words(finding)
        sentence = labelled(place, words.sentence) if place else words.sentence
        item.setText(0, place if is_place_alone else sentence)
        item.setText(1, "" if is_place_alone else words.next_step)
        whole = labelled(place_name(finding.where, self.work.open.instrument), words.in_one)
        item.setData(0, _WHERE, finding.where)
        item.setData(0, _WHOLE, whole)
        item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, whole)

    def _on_tree_current_item_changed(self, item: QTreeWidgetItem | None) -> None:
        whole = "" if item is None else str(item.data(0, _WHOLE) or "")
        self._whole.setText(whole)
        # With nothing in it Tab need not come by.
        self._whole.setTextInteractionFlags(
            _SELECTABLE if whole else Qt.TextInteractionFlag.NoTextInteraction
        )

    def _on_tree_item_activated(self, item: QTreeWidgetItem) -> None:
        where = item.data(0, _WHERE)
        if where:
            self.go_requested.emit(str(where))
        elif item.data(0, _IS_MANY):
            item.setExpanded(not item.isExpanded())


def _where(finding: Finding, instrument: Instrument) -> str:
    """Return where something was found in as few characters as tell it."""
    section = section_of(finding.where)
    return section if section[0].isdecimal() else short_place_name(finding.where, instrument)
