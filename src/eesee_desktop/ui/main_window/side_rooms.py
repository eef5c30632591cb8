"""What stands beside the page: sections and guidance, where they are wanted and there is room."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from eesee_desktop.ui.kit.em import em_of
from eesee_desktop.ui.main_window.head_line import HeadLine
from eesee_desktop.ui.main_window.section_tree import SectionTree
from eesee_desktop.ui.main_window.sections import is_written_in
from eesee_desktop.ui.main_window.side_panel import SidePanel

# Widths, in ems, below which the guidance and then the sections give way to the page.
_FOR_GUIDANCE, _FOR_SECTIONS = 56, 36
_NARROWEST = 12  # of the guidance, in the same


class SideRooms:
    """Shares the width of a frame between the page and what stands beside it.

    Attributes:
        wants_sections: The person wants to see the sections where there is room.
        wants_guidance: The same of the guidance.
    """

    def __init__(self, frame: QWidget, head: HeadLine, tree: SectionTree, side: SidePanel) -> None:
        self._frame = frame
        self._head = head
        self._tree = tree
        self._side = side
        self._insists_on_sections = self._insists_on_guidance = False
        self.wants_sections = self.wants_guidance = True

    @property
    def insists_on_sections(self) -> bool:
        """The sections were asked for where there is no room for them."""
        return self._insists_on_sections

    def toggle_sections(self) -> None:
        """Show or hide the sections; in a narrow frame they take the place of the guidance."""
        self.wants_sections = self._insists_on_sections = self._tree.isHidden()
        self._insists_on_guidance = self._insists_on_guidance and not self._insists_on_sections
        self.share()
        if self.wants_sections:
            self._tree.setFocus()

    def toggle_guidance(self) -> None:
        """Show or hide the guidance; in a narrow frame it takes the place of the sections."""
        self.wants_guidance = self._insists_on_guidance = self._side.isHidden()
        self._insists_on_sections = self._insists_on_sections and not self._insists_on_guidance
        self.share()

    def settle(self) -> None:
        """Let what was insisted on go, as another section is in front; who moves by keys still needs the sections."""
        self._insists_on_guidance = False
        self._insists_on_sections = self._insists_on_sections and self._tree.hasFocus()

    def leave_sections(self) -> None:
        """Let sections that were insisted on make room for the page."""
        self._insists_on_sections = False
        self.share()

    def share(self) -> None:
        """Show sections and guidance where they are wanted and there is room, or somebody insists."""
        em = em_of(self._frame)
        room, narrowest = self._frame.width() / em, int(em * _NARROWEST)
        # Setting a minimum makes the layout start over, and this runs with every resize.
        if self._side.minimumWidth() != narrowest:
            self._side.setMinimumWidth(narrowest)
            self._tree.setMinimumWidth(narrowest * 3 // 4)
        sections = self.wants_sections and (room >= _FOR_SECTIONS or self._insists_on_sections)
        guidance = self.wants_guidance and (room >= _FOR_GUIDANCE or self._insists_on_guidance)
        # A page that is written in keeps its width from section to section; what only shows takes all there is.
        has_guidance = is_written_in(self._tree.section) or not self._side.is_empty
        self._tree.setVisible(sections)
        self._side.setVisible(guidance and has_guidance)
        self._head.show_room(sections=sections, guidance=guidance, has_guidance=has_guidance)
