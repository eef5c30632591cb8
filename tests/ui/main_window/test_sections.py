"""How far each section is: what is half filled is not done."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.fields import find_field, value_from_text, with_value
from eesee_desktop.domain.scoring import compute
from eesee_desktop.services import assessments
from eesee_desktop.services.workspace import Workspace, latest_instrument
from eesee_desktop.ui.main_window.section_tree import SectionProgress, SectionRow, SectionTree
from eesee_desktop.ui.main_window.sections import section_rows
from support_workspace import begin_assessment, counted_ids, fitted_example

WHOLE = {
    "2.1": {"score": "3", "justification": "Because.", "narrative": "Words."},
    "1": {"external.raw": "40", "external.rating": "repressed", "external.edition": "2024-12"},
    "1.1": {"narrative": "Words."},
    "context": {"": "Words."},
    "recommendations": dict.fromkeys(("government", "donors", "civil_society"), "- Publish."),
}


@pytest.fixture
def blank(workspace: Workspace) -> Assessment:
    """Return an empty assessment."""
    return assessments.load(workspace, begin_assessment(workspace))


def _with(assessment: Assessment, section: str, leaves: Mapping[str, str]) -> Assessment:
    instrument, new_id = latest_instrument(), counted_ids()
    for leaf, text in leaves.items():
        field = find_field(f"{section}.{leaf}".rstrip("."), instrument)
        assessment = with_value(assessment, field, value_from_text(field, text), new_id)
    return assessment


def _progress(assessment: Assessment) -> dict[str, SectionProgress | None]:
    instrument = latest_instrument()
    rows = section_rows(assessment, instrument, compute(assessment, instrument))
    return {row.section: row.progress for row in rows}


def test_a_principle_says_how_its_figure_came_about(qtbot: QtBot) -> None:
    """Beside the name of a principle its working can be read: the weights need not be equal."""
    assessment, instrument = fitted_example(), latest_instrument()
    rows = section_rows(assessment, instrument, compute(assessment, instrument))
    tree = SectionTree()
    qtbot.addWidget(tree)
    tree.show_rows(rows)
    value = next(row.value for row in rows if row.section == "4")
    [item] = [one for one in tree.findItems("4 ", Qt.MatchFlag.MatchStartsWith) if one.text(1) == value]
    assert item.toolTip(0).endswith(f" = {value}")
    assert item.toolTip(0).count("⅖") == 2


def test_names_wrap_when_the_first_score_takes_room(blank: Assessment, qtbot: QtBot) -> None:
    """A name that no longer fits beside a figure gets its second line at once, and no dots in the first."""
    instrument = latest_instrument()
    tree = SectionTree()
    qtbot.addWidget(tree)
    tree.show_rows(section_rows(blank, instrument, compute(blank, instrument)))
    [item] = tree.findItems("3 ", Qt.MatchFlag.MatchStartsWith)
    name = tree.fontMetrics().horizontalAdvance(item.text(0))
    tree.resize(name + 90, 500)
    tree.show()
    qtbot.waitUntil(lambda: tree.visualItemRect(item).height() < 2 * tree.fontMetrics().lineSpacing())
    row = SectionRow("5", "5 Some principle", value="9999999.9")
    tree.update_rows([row])
    qtbot.waitUntil(lambda: tree.visualItemRect(item).height() >= 2 * tree.fontMetrics().lineSpacing())


def test_names_wrap_as_the_list_gets_narrow_and_wide(blank: Assessment, qtbot: QtBot) -> None:
    """Whatever made the column another width, a name has two lines where it needs them and one where it does not."""
    instrument = latest_instrument()
    tree = SectionTree()
    qtbot.addWidget(tree)
    tree.show_rows(section_rows(blank, instrument, compute(blank, instrument)))
    [item] = tree.findItems("3 ", Qt.MatchFlag.MatchStartsWith)
    name, line = tree.fontMetrics().horizontalAdvance(item.text(0)), tree.fontMetrics().lineSpacing()
    tree.resize(name + 120, 500)
    tree.show()
    qtbot.waitUntil(lambda: tree.visualItemRect(item).height() < 2 * line)
    tree.header().resizeSection(1, 150)
    qtbot.waitUntil(lambda: tree.visualItemRect(item).height() >= 2 * line)
    tree.resize(name + 300, 500)
    qtbot.waitUntil(lambda: tree.visualItemRect(item).height() < 2 * line)


def test_no_name_ends_in_dots_that_has_one_line(blank: Assessment, qtbot: QtBot) -> None:
    """At each width where a name has a single line all of it is in that line, whatever the style puts around it."""
    instrument = latest_instrument()
    tree = SectionTree()
    tree.setStyleSheet("QTreeWidget::item { padding: 4px 9px; }")
    qtbot.addWidget(tree)
    tree.show_rows(section_rows(blank, instrument, compute(blank, instrument)))
    [item] = tree.findItems("3 ", Qt.MatchFlag.MatchStartsWith)
    index, delegate = tree.indexFromItem(item), tree.itemDelegateForColumn(0)
    assert isinstance(delegate, QStyledItemDelegate)
    name, line = tree.fontMetrics().horizontalAdvance(item.text(0)), tree.fontMetrics().lineSpacing()
    margin = tree.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1
    tree.show()
    heights = set()
    for width in range(name + 40, name + 120):
        tree.resize(width, 500)
        QApplication.processEvents()
        height = tree.visualItemRect(item).height()
        heights.add(height)
        if height < 2 * line:
            option = QStyleOptionViewItem()
            tree.initViewItemOption(option)
            option.rect = tree.visualRect(index)
            delegate.initStyleOption(option, index)
            room = tree.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, tree)
            assert name <= room.width() - 2 * margin
    assert len(heights) == 2


def test_nothing_is_begun_in_an_empty_assessment(blank: Assessment) -> None:
    """What is required is not begun, what may stay empty says so."""
    shown = _progress(blank)
    assert {shown[section] for section in ("context", "1", "1.1", "2", "2.1")} == {SectionProgress.NONE}
    optional = ("introduction", "recommendations", "research_process", "notice")
    assert {shown[section] for section in optional} == {SectionProgress.OPTIONAL}


def test_everything_is_done_in_a_complete_assessment() -> None:
    """Where nothing is missing each section but the optional texts left empty is done."""
    shown = _progress(fitted_example())
    written = {section: progress for section, progress in shown.items() if progress is not None}
    assert {section for section, progress in written.items() if progress is not SectionProgress.DONE} <= {
        "introduction",
        "notice",
    }


@pytest.mark.parametrize(
    ("section", "leaf"),
    [(section, leaf) for section, leaves in WHOLE.items() for leaf in leaves if len(leaves) > 1],
)
def test_half_filled_is_not_done(blank: Assessment, section: str, leaf: str) -> None:
    """With one required thing there, or one still missing, a section has begun and is not done."""
    others = {name: text for name, text in WHOLE[section].items() if name != leaf}
    for leaves in ({leaf: WHOLE[section][leaf]}, others):
        assert _progress(_with(blank, section, leaves))[section] is SectionProgress.SOME


def test_blanks_fill_nothing(blank: Assessment) -> None:
    """A text of blanks is no text."""
    assert _progress(_with(blank, "2.1", {"narrative": " \n "}))["2.1"] is SectionProgress.NONE


@pytest.mark.parametrize("section", ["2.1", "1.1", "context", "recommendations"])
def test_filled_is_done(blank: Assessment, section: str) -> None:
    """With all that is required a section is done; in an external principle a narrative is all."""
    assert _progress(_with(blank, section, WHOLE[section]))[section] is SectionProgress.DONE


def test_a_principle_is_done_with_the_last_of_its_dimensions(blank: Assessment) -> None:
    """One done dimension of three begins a principle, three make it done."""
    assessment = blank
    for dimension in ("2.1", "2.2", "2.3"):
        assert _progress(assessment)["2"] is not SectionProgress.DONE
        assessment = _with(assessment, dimension, WHOLE["2.1"])
        assert _progress(assessment)[dimension] is SectionProgress.DONE
    assert _progress(assessment)["2"] is SectionProgress.DONE


def test_the_external_principle_needs_its_score_and_its_narratives(blank: Assessment) -> None:
    """Principle 1 is done with raw score, rating, edition and the narratives of its dimensions, not before."""
    scored = _with(blank, "1", WHOLE["1"])
    assert _progress(scored)["1"] is SectionProgress.SOME
    told = blank
    for dimension in ("1.1", "1.2", "1.3"):
        told = _with(told, dimension, WHOLE["1.1"])
    assert _progress(told)["1"] is SectionProgress.SOME
    for leaf in WHOLE["1"]:
        half = {name: text for name, text in WHOLE["1"].items() if name != leaf}
        assert _progress(_with(told, "1", half))["1"] is SectionProgress.SOME
    assert _progress(_with(told, "1", WHOLE["1"]))["1"] is SectionProgress.DONE
