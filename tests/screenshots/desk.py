"""The scenes of the consortium's desk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from eesee_desktop.domain.comments import CommentKind
from eesee_desktop.services import register
from eesee_desktop.services.comments import NewComment, add_comment
from eesee_desktop.services.receiving import Given
from eesee_desktop.services.taking_in import take_in
from eesee_desktop.storage.reviews import SubmissionKey
from eesee_desktop.ui.desk.desk_window import DeskWindow
from eesee_desktop.ui.desk.figures_table import FiguresTable
from eesee_desktop.ui.desk.key_questions import ask_compared, ask_expiry, ask_revocation
from eesee_desktop.ui.kit.background import Background
from eesee_desktop.ui.kit.fold import Fold
from eesee_desktop.ui.words.countries import country_name
from screenshots.resting import settle, wait_until
from support_desk import add_members, add_years, enrol, make_desk, make_post
from support_workspace import StillClock

_LAST = 2  # revision of Peru
Visit = Callable[[str, QWidget], None]
Asking = Callable[[str, Callable[[], object]], None]


def show_desk(folder: Path, size: tuple[int, int], visit: Visit, show_asked: Asking) -> None:
    """Show the pages of the desk: while nothing has come, and with something of everything."""
    clock = StillClock()
    post = make_post(folder / "post", clock)
    clock.pass_time(24 * 3600)
    workspace = make_desk(folder / "desk", clock)
    background = Background(QApplication.instance())
    window = DeskWindow(workspace, background)
    window.resize(*size)
    window.move(0, 0)
    window.show()
    window.activateWindow()
    settle()
    pages = {page.objectName(): page for page in window.pages}
    for name, page in pages.items():
        window.show_page(page)
        settle()
        visit(f"desk-{name}-empty", window)
    window.show_page(window.receive)
    window.receive.take([post.first])
    wait_until(lambda: not background.is_busy and window.receive.table.count > 0)
    settle()
    visit("desk-receive-stranger", window)
    key = enrol(workspace, post)
    add_members(workspace)
    take_in(workspace, [post.first], Given())
    add_years(workspace)
    window.receive.take([post.second])
    wait_until(lambda: not background.is_busy and window.receive.table.count > 1)
    for name, page in pages.items():
        window.show_page(page)
        page.refresh()
        settle()
        visit(f"desk-{name}", window)
        scroll = page.verticalScrollBar()
        if scroll.maximum():
            scroll.setValue(scroll.maximum())
            settle()
            visit(f"desk-{name}-end", window)
            scroll.setValue(0)
    _show_chosen(window, visit)
    _show_submission(window, visit)
    today = workspace.clock().date()
    show_asked("desk-expire", lambda: ask_expiry(window, key, today))
    show_asked("desk-revoke", lambda: ask_revocation(window, key, today))
    show_asked("desk-compare-key", lambda: ask_compared(window))
    window.close()
    window.put_away()
    background.stop()
    workspace.close()
    window.deleteLater()
    settle()


def _show_chosen(window: DeskWindow, visit: Visit) -> None:
    """Show the working of a figure, and each key."""
    window.show_page(window.compare)
    table = window.compare.table
    table.setCurrentCell(
        next(row for row in range(table.rowCount()) if _has_file(table, row)), table.columnCount() - 1
    )
    window.messages.clear()
    settle()
    visit("desk-compare-working", window)
    window.show_page(window.register)
    for one in register.listed(window.workspace):
        window.register.go_to(one.public.fingerprint)
        settle()
        visit(f"desk-key-{one.country}", window)


def _show_submission(window: DeskWindow, visit: Visit) -> None:
    """Show what came of Peru, with a comment on a passage of it and an answer to come."""
    head = next(one for one in window.workspace.desk.heads.all() if one.key.revision == _LAST)
    key = SubmissionKey(head.key.principal, head.key.submission_id)
    for new in (
        NewComment("2.1.narrative", CommentKind.QUESTION, "Which decree is that, and of which year?"),
        NewComment(
            "context",
            CommentKind.MUST_CHANGE,
            "Say which law.",
            "a law of associations",
            "the law 31 of 2024",
        ),
    ):
        add_comment(window.workspace, key, new)
    window.open_submission(head.key)
    page = window.submission
    for section in ("context", "2.1"):
        page.show_section(section)
        settle()
        visit(f"desk-submission-{section}", window)
    for fold in page.findChildren(Fold):
        fold.set_open(True)
    settle()
    visit("desk-submission-open", window)


def _has_file(table: FiguresTable, row: int) -> bool:
    """Tell whether what a row shows can be opened: Peru alone was received in earnest."""
    head = table.verticalHeaderItem(row)
    return head is not None and head.text() == country_name("PER")
