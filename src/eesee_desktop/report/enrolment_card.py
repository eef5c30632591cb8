"""The enrolment card: who a network member is and which key it signs with, to be read aloud or scanned."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from io import BytesIO
from itertools import groupby
from typing import Any

from reportlab.graphics.barcode import qrencoder

from eesee_desktop.crypto.signers import AllowedSigner
from eesee_desktop.crypto.sshsig import PublicKey
from eesee_desktop.domain.assessment import NetworkMember
from eesee_desktop.report.content import Paper
from eesee_desktop.report.direction import printing_in
from eesee_desktop.report.faces import Face
from eesee_desktop.report.flowing import Flowable, Spacer
from eesee_desktop.report.layout import Imprint, PageFlow, new_canvas, page_for_sheets
from eesee_desktop.report.meeting_sheet import BLACK, SHEET_BODY, SHEET_PART, SHEET_TITLE
from eesee_desktop.report.messages.phrases import LetterPhrase
from eesee_desktop.report.messages.words import Words
from eesee_desktop.report.paragraph import plain_paragraph
from eesee_desktop.report.tags import Element

# Five centimetres: a telephone reads it from a hand's distance, off paper and off a screen.
_QR_SIDE = 142.0
_QUIET_ZONE = 4  # modules
_DIGITS_IN_ROW = 20


@dataclass(frozen=True, slots=True)
class CardContent:
    """What an enrolment card prints.

    Attributes:
        made: Aware; the date of the document.
    """

    member: NetworkMember
    public: PublicKey
    made: datetime
    language: str
    app_version: str
    paper: Paper = Paper.A4


class _Code(Flowable):
    """A QR code of a text."""

    def __init__(self, text: str, said: str) -> None:
        super().__init__()
        self._text = text
        self._said = said
        self.width = self.height = _QR_SIDE

    def draw(self) -> None:
        """Draw it as rectangles, which print sharp at any size."""
        code: Any = qrencoder.QRCode(None, qrencoder.QRErrorCorrectLevel.M)
        # As bytes, which it comes to anyhow: asked to find out, it tries an encoding of Japan, which packages lack.
        code.addData(qrencoder.QR8bitByte(self._text))
        code.make()
        count = code.getModuleCount()
        side = _QR_SIDE / (count + 2 * _QUIET_ZONE)
        left, bottom = self.canv.absolutePosition(0, 0)
        box = f"[{left:.2f} {bottom:.2f} {left + _QR_SIDE:.2f} {bottom + _QR_SIDE:.2f}]"
        # What the code holds stands in words above it.
        layout = {"Layout": {"BBox": box, "Placement": "/Block"}}
        with self.canv.tag(Element("Figure", alternative=self._said, attributes=layout)):
            self.canv.fill_with(BLACK)
            for row in range(count):
                y = _QR_SIDE - (row + 1 + _QUIET_ZONE) * side
                # Neighbours as one rectangle: no hair lines between them, on paper or on a screen.
                for is_dark, places in groupby(range(count), key=lambda column: code.isDark(row, column)):
                    columns = list(places)
                    if is_dark:
                        x = (columns[0] + _QUIET_ZONE) * side
                        self.canv.rect(x, y, len(columns) * side, side, stroke=0, fill=1)


def render_card(content: CardContent) -> bytes:
    """Print an enrolment card. Same content, same bytes."""
    words = Words(content.language)
    with printing_in(words.language):
        return _printed(content, words)


def _printed(content: CardContent, words: Words) -> bytes:
    stream = BytesIO()
    geometry = page_for_sheets(content.paper)
    imprint = Imprint(
        title=words.labelled(LetterPhrase.CARD, content.member.principal),
        author=content.member.name,
        subject=words(LetterPhrase.CARD),
        creator=f"eesee_desktop {content.app_version}",
        language=words.language,
        created=content.made,
    )
    flow = PageFlow(new_canvas(stream, geometry, imprint), geometry, lambda _: None)
    flow.begin_part()
    flow.new_page("")
    flow.add(_card(content, words))
    flow.finish()
    return stream.getvalue()


def _card(content: CardContent, words: Words) -> Iterator[Flowable]:
    member, public = content.member, content.public
    large = replace(SHEET_BODY, size=17.0, leading=25.0, face=Face.BOLD, after=0.0)
    title = replace(SHEET_TITLE, size=26, leading=32)
    yield plain_paragraph(words(LetterPhrase.CARD), title, element=Element("H1"))
    yield plain_paragraph(words(LetterPhrase.CARD_LEAD), SHEET_BODY)
    for label, value in (
        (LetterPhrase.CARD_ORGANISATION, member.name),
        (LetterPhrase.CARD_NAME, member.principal),
    ):
        yield Spacer(1, 10)
        yield plain_paragraph(words(label), SHEET_PART, element=Element("H2"))
        yield plain_paragraph(value, SHEET_BODY)
    yield Spacer(1, 10)
    yield plain_paragraph(words(LetterPhrase.CARD_DIGITS), SHEET_PART, element=Element("H2"))
    # Two rows of four groups: who reads them aloud finds the place again.
    groups = public.digits.split()
    half = _DIGITS_IN_ROW // len(groups[0])
    for row in (groups[:half], groups[half:]):
        yield plain_paragraph("   ".join(row), large)
    yield plain_paragraph(words(LetterPhrase.CARD_DIGITS_HOW), SHEET_BODY)
    for label, value in (
        (LetterPhrase.CARD_FINGERPRINT, public.fingerprint),
        (LetterPhrase.CARD_KEY, public.openssh),
    ):
        yield Spacer(1, 10)
        yield plain_paragraph(words(label), SHEET_PART, element=Element("H2"))
        yield plain_paragraph(value, replace(SHEET_BODY, size=10.0, leading=14.0))
    yield Spacer(1, 14)
    yield _Code(AllowedSigner((member.principal,), public).line, words(LetterPhrase.CARD_SCAN))
    yield plain_paragraph(words(LetterPhrase.CARD_SCAN), SHEET_BODY)
