"""What of a report has been read so far: texts paragraph by paragraph, figures, recommendations, and the account."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from eesee_desktop.domain.fields import FieldKind, all_fields
from eesee_desktop.domain.ids import CountryCode, RecommendationId
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.narrative import clean_text
from eesee_desktop.domain.recommendation import Audience, Recommendation
from eesee_desktop.intake.account import Account, Piece
from eesee_desktop.intake.reports.advice import begins_item
from eesee_desktop.intake.reports.figures import holds_rebasing, says_rebasing, sentences_of
from eesee_desktop.intake.reports.passages import Passage
from eesee_desktop.intake.reports.reading import Destination, ReportReading, report_piece, sources_in

_CLOSING = "\"'\u201d\u2019\u00bb)]*_"
_OPENING = "\"'\u201c\u2018\u00ab([*_"
_SENTENCE_ENDS = ".!?:;…\u061f\u06d4"  # the last two those of Arabic script
# A paragraph that ends in one of these has not ended, whatever follows.
_UNFINISHED = re.compile(
    r"(?:,|-|–|،|\b(?:a|an|and|as|at|by|for|from|in|into|its|of|on|or|that|the|their|to|which|with))",
    re.IGNORECASE,
)
_LAST_WORD = re.compile(r"(?:[^\W\d_]+|[^\w\s])$")
_CALL = re.compile(r"(?<!\\)\[\^(?P<label>[^\[\]\s]{1,40})\](?!:)")
_TARGET = re.compile(r"\]\([^()\s]*\)|\[\^[^\[\]\s]*\]")
# Only the end of a paragraph says whether it goes on.
_END_CHARACTERS = 400


@dataclass(slots=True)
class Growing:
    """A paragraph, or a recommendation, that page ends may have divided.

    Attributes:
        parts: Of its text, the blanks between them included.
    """

    parts: list[str]
    audience: Audience | None = None
    notes: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All of it, notes at the end."""
        return "\n\n".join(["".join(self.parts), *self.notes])

    def add(self, following: str) -> None:
        """Add the rest of the paragraph; a word divided at the end of a page keeps its hyphen."""
        # Kept, because whether "self-" at the end of a page is half of a word or of a compound, no rule can tell.
        last = self.parts[-1].rstrip()
        is_divided = re.search(r"[^\W\d_]-$", last[-2:]) is not None
        self.parts[-1] = last
        self.parts.append(("" if is_divided else " ") + following.lstrip())

    def is_broken_off(self, following: str) -> bool:
        """Tell whether a page ended inside, so that ``following`` is the rest of it."""
        end = _TARGET.sub("", self.parts[-1][-_END_CHARACTERS:]).rstrip().rstrip(_CLOSING)
        start = following.lstrip()
        # Two conditions have to meet, an open end and a beginning that continues it: joining two paragraphs
        # wrongly is worse than leaving one divided.
        if not end or not start or end[-1] in _SENTENCE_ENDS or begins_item(start):
            return False
        last = _LAST_WORD.search(end[-40:])
        opening = start[:20].lstrip(_OPENING)
        return opening[:1].islower() or (last is not None and _UNFINISHED.fullmatch(last[0]) is not None)


@dataclass(slots=True)
class Gathered:
    """What has been read so far.

    Attributes:
        paragraphs: Of each text field.
        footnotes: Of each text field; they stand after its paragraphs.
        figures: Of each field that is not text.
    """

    paragraphs: dict[str, list[Growing]] = field(default_factory=dict)
    footnotes: dict[str, list[str]] = field(default_factory=dict)
    figures: dict[str, str] = field(default_factory=dict)
    advice: list[Growing] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    country: CountryCode | None = None
    published: str = ""
    _called: dict[str, str | Growing] = field(default_factory=dict)

    def note(  # noqa: PLR0913  what a piece says, one value each
        self,
        passage: Passage,
        destination: Destination,
        name: str = "",
        *,
        is_asked: bool = False,
        is_doubtful: bool = False,
        facts: Mapping[str, str] | None = None,
    ) -> None:
        """Write down where a passage went."""
        # Taken or not, every passage is noted: an account of a report that leaves some out is worth nothing.
        self.pieces.append(
            report_piece(
                passage.line,
                passage.raw,
                destination,
                name,
                is_asked=is_asked,
                is_doubtful=is_doubtful,
                facts=facts,
            )
        )

    def note_rebasing(self, passage: Passage, name: str) -> None:
        """Write down which sentences of the footnote on rebasing were taken, and which say more."""
        line = passage.line
        for position, sentence in enumerate(sentences_of(passage.raw)):
            part = replace(passage, raw=sentence, line=line)
            # The label of the note stands in the first.
            said = sentence if position else re.sub(r"^\s*(?:\[\^[^\]]*\]:|<sup>[^<]*</sup>)", "", sentence)
            if holds_rebasing(said) or says_rebasing(said):
                self.note(part, Destination.SCORE_FOOTNOTE, name, is_doubtful=not says_rebasing(said))
            else:
                self.note(part, Destination.FOOTNOTE_REST, name)
            line += sentence.count("\n")

    def add_paragraph(self, name: str, text: str) -> None:
        """Begin a paragraph of a field."""
        self.paragraphs.setdefault(name, []).append(Growing([text]))
        self.call(text, name)

    def add_advice(self, audience: Audience, text: str) -> None:
        """Begin a recommendation."""
        self.advice.append(Growing([text], audience))
        self.call(text, self.advice[-1])

    def call(self, text: str, where: str | Growing) -> None:
        """Remember which notes a text refers to."""
        if "[^" in text:
            self._called |= {match["label"]: where for match in _CALL.finditer(text)}

    def is_called(self, label: str) -> bool:
        """Tell whether a text refers to a note."""
        return label in self._called

    def add_footnote(self, label: str, text: str, name: str) -> str:
        """Put a note at the end of the text that refers to it, else of the field named; return where it went."""
        # Taken out, so that a second note of the same label goes to the section that it stands in.
        where = self._called.pop(label, name)
        if isinstance(where, Growing):
            # Recommendations are stored one by one, so the note has to go into the one that calls it.
            where.notes.append(text)
            return f"recommendations.{where.audience.value}" if where.audience is not None else ""
        if where:
            self.footnotes.setdefault(where, []).append(text)
            self.call(text, where)
        return where

    def reading(self, instrument: Instrument, new_id: Callable[[], str], encoding: str) -> ReportReading:
        """Return the result, in the order of the report."""
        values: list[tuple[str, str]] = []
        cited: list[tuple[str, str]] = []
        advice: list[Recommendation] = []
        for known in all_fields(instrument):
            if known.kind is FieldKind.LIST:
                items = self._advice_to(Audience(known.leaf), new_id)
                advice += items
                cited += [(known.section, item.text) for item in items]
            elif known.kind is FieldKind.TEXT:
                text = self._text_of(known.name)
                values += [(known.name, text)] if text else []
                cited.append((known.section, text))
            elif known.name in self.figures:
                values.append((known.name, self.figures[known.name]))
        sources, citations = sources_in(tuple(cited), new_id)
        numbers = (str(principle.id) for principle in instrument.principles)
        return ReportReading(
            country=self.country,
            published=self.published,
            encoding=encoding,
            values=tuple(values),
            sources=sources,
            citations=citations,
            recommendations=tuple(advice),
            without_score=tuple(one for one in numbers if f"{one}.previous_score" not in self.figures),
            account=Account(tuple(self.pieces)),
        )

    def _text_of(self, name: str) -> str:
        paragraphs = (paragraph.text for paragraph in self.paragraphs.get(name, ()))
        return clean_text("\n\n".join((*paragraphs, *self.footnotes.get(name, ()))))

    def _advice_to(self, audience: Audience, new_id: Callable[[], str]) -> tuple[Recommendation, ...]:
        return tuple(
            Recommendation(RecommendationId(new_id()), audience, clean_text(item.text))
            for item in self.advice
            if item.audience is audience
        )


def calls_in(text: str) -> frozenset[str]:
    """Return the labels of the notes that a text refers to."""
    return frozenset(match["label"] for match in _CALL.finditer(text))
