"""The matrix of comments and responses: a row a comment; beside it what was answered, and what was changed there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from io import BytesIO

from eesee_desktop.domain.comments import CommentKind, CommentState, MatrixRow
from eesee_desktop.domain.difference import Part, PartKind, word_diff
from eesee_desktop.domain.fields import ChangedField
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.report import fonts
from eesee_desktop.report.canvas import PaperCanvas
from eesee_desktop.report.direction import printing_in
from eesee_desktop.report.faces import Face, say_where
from eesee_desktop.report.flowing import Flowable
from eesee_desktop.report.fonts import Anchor, Lettering
from eesee_desktop.report.layout import INK, PALE, QUIET, Imprint, PageFlow, new_canvas, page_for_tables
from eesee_desktop.report.matrix_content import MatrixContent
from eesee_desktop.report.messages.phrases import MatrixPhrase, Phrase
from eesee_desktop.report.messages.words import Words
from eesee_desktop.report.paragraph import paragraph, plain_paragraph
from eesee_desktop.report.pen import Pen
from eesee_desktop.report.runs import Style, TextRun
from eesee_desktop.report.tags import Element

_BODY = Style(size=9.5, leading=13.5, after=4.0)
# Words of the program's own, with names and places in them: where they begin is a matter of the paper.
_QUIET = replace(_BODY, size=8.5, leading=12.0, colour=QUIET, follows_paper=True)
_STRONG = replace(_BODY, face=Face.BOLD, follows_paper=True)
_GAP = 14.0
# Of the width: place, comment, response, change.
_SHARES = (0.14, 0.28, 0.26, 0.32)
_KINDS = {
    CommentKind.QUESTION: MatrixPhrase.QUESTION,
    CommentKind.MUST_CHANGE: MatrixPhrase.MUST_CHANGE,
    CommentKind.SUGGESTION: MatrixPhrase.SUGGESTION,
}
_STATES = {
    CommentState.OPEN: MatrixPhrase.OPEN,
    CommentState.ANSWERED: MatrixPhrase.ANSWERED,
    CommentState.ACCEPTED: MatrixPhrase.ACCEPTED,
    CommentState.CLOSED: MatrixPhrase.CLOSED,
}
_HEADS = (MatrixPhrase.PLACE, MatrixPhrase.COMMENT, MatrixPhrase.RESPONSE, MatrixPhrase.CHANGE)
_COLUMN_HEAD = {"Table": {"Scope": "/Column"}}
_ROW_HEAD = {"Table": {"Scope": "/Row"}}
# Of what stayed, the ends tell where one is.
_LONGEST_KEPT, _END = 160, 60


def render_matrix(content: MatrixContent) -> bytes:
    """Print the matrix. Same content, same bytes.

    Raises:
        KnownError: FONT_MISSING.
    """
    words = Words(content.language)
    with printing_in(words.language):
        return _printed(content, words)


def _printed(content: MatrixContent, words: Words) -> bytes:
    stream = BytesIO()
    geometry = page_for_tables(content.paper)
    title = words.labelled(MatrixPhrase.TITLE, content.country_name)
    imprint = Imprint(
        title=title,
        author=content.assessment.member.name,
        subject=words(MatrixPhrase.TITLE),
        creator=f"eesee_desktop {content.app_version}",
        language=words.language,
        created=content.created,
    )
    canvas = new_canvas(stream, geometry, imprint)
    heads = _Heads(canvas, title, [words(head) for head in _HEADS])
    flow = PageFlow(canvas, geometry, lambda page: _draw_furniture(page, content, words, heads))
    if content.rows:
        canvas.showOutline()
    flow.begin_part()
    flow.new_page("")
    flow.add(_lines(content, words, heads.table, flow))
    flow.finish()
    return stream.getvalue()


class _Heads:
    """The title and the heads of the columns: each page carries them, and they are read once, before the rows."""

    def __init__(self, canvas: PaperCanvas, title: str, columns: Sequence[str]) -> None:
        # Read first, though the head of a page is drawn last.
        self._title_element = canvas.lead(Element("H1"))
        self._title = title
        self._columns = columns
        self.table = Element("Table")
        line = Element("TR", self.table)
        self.table.kids.append(line)
        self._elements = [Element("TH", line, attributes=_COLUMN_HEAD) for _ in columns]

    def draw(self, flow: PageFlow, top: float, *, has_rows: bool) -> None:
        """Draw them on a page."""
        canvas, pen = flow.canvas, flow.pen()
        is_first = flow.page == 1
        with canvas.tag(self._title_element) if is_first else canvas.running("Header"):
            pen.text(0, top, self._title, Lettering(10.0, Face.BOLD, colour=INK))
        x = 0.0
        rooms = _rooms(flow.geometry.text_width)
        for column, element, room in zip(self._columns, self._elements, rooms, strict=True):
            with canvas.tag(element) if is_first and has_rows else canvas.running("Header"):
                pen.text(x, top - 20, column, Lettering(9.0, Face.BOLD, colour=INK))
            x += room + _GAP


def _lines(content: MatrixContent, words: Words, table: Element, flow: PageFlow) -> Iterator[Flowable]:
    if not content.rows:
        yield plain_paragraph(words(MatrixPhrase.NOTHING), _BODY)
        return
    yield plain_paragraph(words(MatrixPhrase.LEAD), _QUIET)
    for number, row in enumerate(content.rows, start=1):
        line = Element("TR", table)
        cells = [Element("TH", line, attributes=_ROW_HEAD), *(Element("TD", line) for _ in _SHARES[1:])]
        with say_where(row.comment.address):
            columns = (
                _place(number, row, content.instrument, words),
                list(_comment(row, words)),
                list(_response(row, words)),
                list(_change(row, words)),
            )
        yield _Row(cells, columns, _marking(flow, f"{number}  {row.comment.address}", f"row-{number}"))


def _marking(flow: PageFlow, title: str, key: str) -> Callable[[float], None]:
    return lambda top: flow.mark(key, title, 0, top)


def _place(number: int, row: MatrixRow, instrument: Instrument, words: Words) -> list[Flowable]:
    comment = row.comment
    name = _name_of(comment.address, instrument, words)
    parts: list[Flowable] = [plain_paragraph(f"{number}  {comment.address}", _STRONG)]
    if name:
        parts.append(plain_paragraph(name, _BODY))
    told = f"{words(_KINDS[comment.kind])} · {words(_STATES[comment.state])}"
    return [*parts, plain_paragraph(told, _QUIET)]


def _name_of(address: str, instrument: Instrument, words: Words) -> str:
    """Return the name of the dimension or principle that an address is in; empty for what is named by itself."""
    for principle in instrument.principles:
        for dimension in principle.dimensions:
            if address == dimension.id or address.startswith(f"{dimension.id}."):
                return dimension.name.in_language(words.language)
        if address == str(principle.id) or address.startswith(f"{principle.id}."):
            return principle.name.in_language(words.language)
    return ""


def _comment(row: MatrixRow, words: Words) -> Iterator[Flowable]:
    comment = row.comment
    day = words.day(comment.at.date())
    yield plain_paragraph(
        words(MatrixPhrase.SAID_BY, by=comment.by, day=day, revision=comment.revision), _QUIET
    )
    if comment.quote:
        yield plain_paragraph(f"“{comment.quote}”", replace(_BODY, face=Face.ITALIC))
    yield from _paragraphs(comment.text)
    if comment.wording:
        yield from _paragraphs(words(MatrixPhrase.PROPOSED, wording=comment.wording))


def _response(row: MatrixRow, words: Words) -> Iterator[Flowable]:
    for event in row.comment.answers:
        day = words.day(event.at.date())
        yield plain_paragraph(
            words(MatrixPhrase.SAID_BY, by=event.by, day=day, revision=event.revision), _QUIET
        )
        yield from _paragraphs(event.text or words(MatrixPhrase.TAKEN_OVER))
    if row.answer is not None:
        yield from _paragraphs(row.answer or words(MatrixPhrase.TAKEN_OVER))
    if not row.answers:
        yield plain_paragraph(words(MatrixPhrase.NOT_ANSWERED), _QUIET)


def _change(row: MatrixRow, words: Words) -> Iterator[Flowable]:
    if row.later is None:
        yield plain_paragraph(words(MatrixPhrase.NO_LATER), _QUIET)
    elif not row.changed:
        yield plain_paragraph(words(MatrixPhrase.NOT_CHANGED, revision=row.later), _QUIET)
    for changed in row.changed:
        told = words(MatrixPhrase.CHANGED, field=changed.name, first=row.comment.revision, later=row.later)
        yield plain_paragraph(told, _QUIET)
        yield paragraph(_difference(changed), _BODY)


def _difference(changed: ChangedField) -> list[TextRun]:
    """Return a change word by word: what was removed in brackets, what was added bold; legible without colour."""
    return [_run(part) for part in word_diff(changed.before, changed.after)]


def _run(part: Part) -> TextRun:
    text = " ".join(part.text.split(" ")).replace("\n", " ")
    if part.kind is PartKind.REMOVED:
        return TextRun(f"[{text.strip()}] ", is_quiet=True)
    if part.kind is PartKind.ADDED:
        return TextRun(text, bold=True)
    return TextRun(f"{text[:_END]} … {text[-_END:]}" if len(text) > _LONGEST_KEPT else text)


def _paragraphs(text: str) -> Iterator[Flowable]:
    for one in text.split("\n"):
        if one.strip():
            yield plain_paragraph(one, _BODY)


class _Row(Flowable):
    """Columns beside each other under a rule; each goes on by itself on the next page.

    Args:
        on_draw: Told where the row begins, with its height; None for what goes on from the page before.
    """

    def __init__(
        self,
        cells: Sequence[Element],
        columns: Sequence[list[Flowable]],
        on_draw: Callable[[float], None] | None,
    ) -> None:
        super().__init__()
        self._on_draw = on_draw
        self._cells = cells
        self._columns = tuple(columns)

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803  ReportLab's names
        """Return its size."""
        self.width = availWidth
        heights = (
            sum(one.wrap(room, availHeight)[1] + one.space_after for one in column)
            for column, room in zip(self._columns, _rooms(availWidth), strict=True)
        )
        self.height = max(heights) + _GAP
        return availWidth, self.height

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803  ReportLab's names
        """Return what stands on this page and what goes on; nothing where too little would stand on this one."""
        room = availHeight - _GAP
        parts = [
            _divided(column, width, room)
            for column, width in zip(self._columns, _rooms(availWidth), strict=True)
        ]
        # A column that has something and of which nothing fits would leave its row with a hole.
        if any(column and not head for column, (head, _) in zip(self._columns, parts, strict=True)):
            return []
        return [
            _Row(self._cells, [head for head, _ in parts], self._on_draw),
            _Row(self._cells, [rest for _, rest in parts], None),
        ]

    def draw(self) -> None:
        """Draw the rule, and the columns from the top."""
        if self._on_draw is not None:
            self._on_draw(self.height)
        pen = Pen(self.canv, self.width)
        self.canv.saveState()
        pen.colours(stroke=PALE, width=0.6)
        pen.line(0, self.height - 2, self.width, self.height - 2)
        self.canv.restoreState()
        x = 0.0
        for cell, column, room in zip(self._cells, self._columns, _rooms(self.width), strict=True):
            y = self.height - _GAP / 2
            with self.canv.group(cell):
                for one in column:
                    height = one.wrap(room, self.height)[1]
                    one.draw_on(self.canv, pen.part(x, room), y - height)
                    y -= height + one.space_after
            x += room + _GAP


def _rooms(width: float) -> list[float]:
    return [(width - _GAP * (len(_SHARES) - 1)) * share for share in _SHARES]


def _divided(column: list[Flowable], width: float, room: float) -> tuple[list[Flowable], list[Flowable]]:
    """Return what of a column fits into a height, and the rest."""
    head: list[Flowable] = []
    for number, one in enumerate(column):
        # With the space below it, as the whole is measured: what is called fitting has to fit.
        below = one.space_after
        height = one.wrap(width, room)[1] + below
        if height <= room:
            head.append(one)
            room -= height
            continue
        pieces = one.split(width, room - below)
        return [*head, *pieces[:1]], [*(pieces[1:] or [one]), *column[number + 1 :]]
    return head, []


def _draw_furniture(flow: PageFlow, content: MatrixContent, words: Words, heads: _Heads) -> None:
    """Draw what it is, the heads of the columns, and which page it is."""
    page, pen, canvas = flow.geometry, flow.pen(), flow.canvas
    top = page.height - 30
    end = Lettering(9.0, anchor=Anchor.END, colour=QUIET)
    heads.draw(flow, top, has_rows=bool(content.rows))
    with canvas.running("Header"):
        pen.text(page.text_width, top, words.period(content.assessment.period), end)
    foot = 30
    total = page.text_width - fonts.width("000", 9)
    with canvas.running("Footer"):
        pen.text(total, foot, words(Phrase.PAGE_OF, page=flow.page_in_part), end)
        flow.want_page_total(lambda number: pen.text(total, foot, number, Lettering(9.0, colour=QUIET)))
