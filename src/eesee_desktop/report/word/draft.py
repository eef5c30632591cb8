"""The draft report as a Word document: all that the printed one has, to be corrected and sent back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from eesee_desktop.domain.draft_marks import (
    assessment_mark,
    covered_mark,
    field_mark,
    moment_mark,
    own_mark,
    score_mark,
    unwritten_mark,
)
from eesee_desktop.domain.ids import DimensionId, SourceId
from eesee_desktop.domain.instrument import Dimension, Principle, Provisional
from eesee_desktop.domain.recommendation import Audience, Recommendation
from eesee_desktop.domain.scoring import PrincipleResult, WeightedWorking, shares, written, written_share
from eesee_desktop.markup.blocks import Block, BlockKind, Run, as_item, plain
from eesee_desktop.markup.read import read
from eesee_desktop.report.content import DraftContent
from eesee_desktop.report.direction import printing_in
from eesee_desktop.report.draft import imprint_of
from eesee_desktop.report.messages.phrases import Phrase
from eesee_desktop.report.messages.words import Words
from eesee_desktop.report.score_words import (
    external_note,
    named_members,
    score_word,
    steps_words,
    tied_words,
)
from eesee_desktop.report.sections import score_picture
from eesee_desktop.report.sources import cited_in, is_lost_link, numbers_of, source_runs
from eesee_desktop.report.standing import standing_text
from eesee_desktop.report.state_words import facts_of, marks_of
from eesee_desktop.report.word.frame import (
    contents_field,
    drawing,
    footer,
    from_the_left,
    header,
    heading_anchor,
    is_mirrored,
    section_properties,
)
from eesee_desktop.report.word.package import Properties, WordParts, packed
from eesee_desktop.report.word.picture import png_of
from eesee_desktop.report.word.prose import WordBody, run, tied_run
from eesee_desktop.report.word.styles import numbering, settings, style_sheet

_NEW_PAGE = "<w:pageBreakBefore/>"


def render_word_draft(content: DraftContent) -> bytes:
    """Return the draft report as a .docx. The same content gives the same bytes.

    Raises:
        KnownError: FONT_MISSING, of the picture.
    """
    return _WordDraft(content, Words(content.language)).file()


@dataclass(slots=True)
class _WordDraft:
    """Writes one draft, section by section; what the program says itself is marked, see ``draft_marks``."""

    content: DraftContent
    words: Words
    body: WordBody = field(default_factory=WordBody)
    _own: int = 0
    _headings: list[tuple[int, str]] = field(default_factory=list)

    def file(self) -> bytes:
        content, words = self.content, self.words
        # Word processors know languages and regions, and not the digits that a report asks for.
        language = content.language.partition("-u-")[0]
        self.body.is_mirrored = is_mirrored(language)
        imprint = imprint_of(content, words)
        with printing_in(words.language):  # 1 at the side from which the report is read
            picture, width, height = png_of(score_picture(content, words), imprint)
        self._cover()
        contents_at = len(self.body.parts)
        self._whole("introduction", Phrase.INTRODUCTION, content.assessment.introduction)
        self._whole("context", Phrase.CONTEXT, content.assessment.context)
        self._scores(width, height)
        for principle in content.instrument.principles:
            self._principle(principle)
        self._recommendations()
        self._process()
        if content.assessment.sources:
            self._sources()
        instead = self._instead(content.assessment.notice, "notice")
        self._say("", marks=self._opening("notice", instead))
        self._field(content.assessment.notice, instead)
        body = self.body
        body.parts[contents_at:contents_at] = contents_field(words(Phrase.CONTENTS), self._headings, language)
        parts = WordParts(
            body="".join(body.parts) + section_properties(content.paper, language),
            styles=style_sheet(language),
            numbering=numbering(body.lists),
            settings=settings(language),
            footnotes=body.footnotes,
            header=header(content, words),
            footer=footer(content, words),
            links=body.links,
            note_links=body.note_links,
            picture=picture,
        )
        return packed(parts, Properties(imprint.title, language, content.created))

    def _say(
        self, text: str, style: str = "", *, marks: Sequence[str] = (), is_new_page: bool = False
    ) -> None:
        """Add a paragraph of the program's own."""
        self._own += 1
        own = [own_mark(self._own), *marks]
        self.body.plain(text, style, marks=own, properties=_NEW_PAGE if is_new_page else "")

    def _head(self, level: int, title: str, *, marks: Sequence[str] = (), is_new_page: bool = False) -> None:
        self._headings.append((level, title))
        anchor = heading_anchor(len(self._headings))
        self._say(title, f"Heading{level}", marks=(anchor, *marks), is_new_page=is_new_page)

    def _opening(self, name: str, instead: str) -> list[str]:
        """Return the marks of the paragraph behind which the text of a field begins.

        Args:
            instead: What is said in place of that text; empty where there is one.
        """
        unwritten = [unwritten_mark(self._own, plain(read(instead)))] if instead else []
        return [field_mark(name), *unwritten]

    def _field(self, markdown: str, instead: str) -> None:
        """Add the text of a field, or what is said in its place where it is empty."""
        if markdown.strip():
            self.body.prose(read(markdown))
        elif instead in {self.words(Phrase.NOT_WRITTEN), self.words(Phrase.NONE_GIVEN)}:
            self.body.plain(instead, "Remark")
        else:
            self.body.prose(read(instead))

    def _instead(self, markdown: str, section: str = "") -> str:
        """Return what is said in place of a text; empty where there is one."""
        if markdown.strip():
            return ""
        if not section:
            return self.words(Phrase.NOT_WRITTEN)
        return standing_text(section, self.content.assessment, self.content.instrument, self.words)

    def _cover(self) -> None:
        content, words, body = self.content, self.words, self.body
        marks = [assessment_mark(content.assessment.id)]
        period = content.assessment.period
        marks.append(moment_mark(content.assessment.modified))
        marks.append(covered_mark(content.assessment.country, period.first, period.last))
        self._say(words(Phrase.TITLE), "Title", marks=marks)
        self._say(content.country_name, "Subtitle")
        self._say(words.labelled(Phrase.STUDY_PERIOD, words.period(period)))
        for mark in marks_of(content, words):
            self._say(mark.upper(), "Label")
        if content.assessment.is_training:
            self._say(words(Phrase.TRAINING_LONG))
        facts = [
            (label, from_the_left(fact, words.language) if fact == content.check_code else fact)
            for label, fact in facts_of(content, words)
        ]
        body.table([[run(label), run(fact)] for label, fact in facts], widths=(28, 72))
        self._say("")

    def _whole(self, name: str, title: Phrase, text: str) -> None:
        instead = self._instead(text, "" if name == "context" else name)
        self._head(1, self.words(title), marks=self._opening(name, instead), is_new_page=True)
        self._field(text, instead)

    def _scores(self, width: float, height: float) -> None:
        words, content = self.words, self.content
        self._head(1, words(Phrase.ASSESSMENT), is_new_page=True)
        self._say(f"{words(Phrase.SCORES_LEAD)} {words(Phrase.NO_OVERALL)}")
        said = "; ".join(
            words(
                Phrase.LABELLED,
                label=self._principle_title(content.instrument.principle(one.principle)),
                fact=words(Phrase.NOT_SCORED) if one.value is None else words.figure(one.value),
            )
            for one in content.result.principles
        )
        self.body.paragraph(drawing(width, height, words(Phrase.SCORES), said))

    def _principle_title(self, principle: Principle) -> str:
        name = principle.name.in_language(self.words.language)
        return self.words(Phrase.PRINCIPLE, number=principle.id, name=name)

    def _principle(self, principle: Principle) -> None:
        words, content, body = self.words, self.content, self.body
        result = next(one for one in content.result.principles if one.principle == principle.id)
        self._head(2, self._principle_title(principle), is_new_page=True)
        self._figure(principle, result)
        if result.previous is not None:
            self._say(words(Phrase.PREVIOUS, score=result.previous), "Remark")
        if result.working is not None:
            self._say(words(Phrase.WORKING), "Label")
            self._say(from_the_left(words.figures(written(result)), words.language))
        if isinstance(result.working, WeightedWorking) and result.working.is_provisional:
            self._say(words(Phrase.WEIGHTS_PROVISIONAL), "Remark")
        if principle.is_external:
            self._say(words(Phrase.DIMENSIONS_UNSCORED), "Remark")
        body.table([[run(cell) for cell in row] for row in self._rows(principle)], widths=(64, 20, 16))
        self._say(
            self._cited(str(principle.id)), "Remark", marks=self._opening(f"{principle.id}.narrative", "")
        )
        self.body.prose(read(content.assessment.principle(principle.id).narrative))
        for dimension in principle.dimensions:
            self._dimension(principle, dimension)

    def _figure(self, principle: Principle, result: PrincipleResult) -> None:
        """Add the score in large figures, or which scores are missing."""
        words, body = self.words, self.body
        self._own += 1
        marks = "".join(body.mark(name) for name in (own_mark(self._own), score_mark(str(principle.id))))
        if result.value is None:
            missing = words.listed(words.numbering(one) for one in result.missing)
            text = words(Phrase.MISSING_SCORES, dimensions=missing) if missing else words(Phrase.NOT_SCORED)
            body.paragraph(marks + run(text), "Remark", text=text)
            return
        word = score_word(self.content, words, result)
        figure = run(f"{words.figure(result.value)}  {word}".rstrip())
        note = body.note(external_note(self.content, words, result)) if principle.is_external else ""
        body.paragraph(marks + figure + note, "Score")

    def _rows(self, principle: Principle) -> Iterator[list[str]]:
        """Yield what a principle is made of: dimension, weight, score."""
        words = self.words
        for dimension, share in zip(principle.dimensions, shares(principle), strict=True):
            entry = self.content.assessment.dimension(dimension.id)
            score = entry.decision.score
            figure = "" if principle.is_external else "–" if score is None else words.figure(score.exact)
            name = f"{words.numbering(dimension.id)}  {dimension.name.in_language(words.language)}"
            yield [name, words(Phrase.WEIGHT, share=words.numbering(written_share(share))), figure]

    def _dimension(self, principle: Principle, dimension: Dimension) -> None:
        words, name = self.words, dimension.name.in_language(self.words.language)
        entry = self.content.assessment.dimension(dimension.id)
        said = (
            []
            if principle.is_external
            else [" · ".join(filter(None, steps_words(self.content, words, entry)))]
        )
        said += list(filter(None, [self._cited(dimension.id)]))
        opens = f"{dimension.id}.narrative"
        instead = self._instead(entry.narrative)
        opening = self._opening(opens, instead)
        self._head(3, f"{words.numbering(dimension.id)} {name}", marks=() if said else opening)
        for position, text in enumerate(said, 1):
            self._say(text, "Remark", marks=opening if position == len(said) else ())
        self._field(entry.narrative, instead)
        if not principle.is_external:
            self._reasons(dimension.id)

    def _reasons(self, identity: DimensionId) -> None:
        decision = self.content.assessment.dimension(identity).decision
        for phrase, leaf, text in (
            (Phrase.JUSTIFICATION, "justification", decision.justification),
            (Phrase.MINORITY_NOTE, "minority_note", decision.minority_note),
            (Phrase.REASON_FOR_CHANGE, "reason_for_change", decision.reason_for_change),
        ):
            if text.strip():
                self._say(self.words(phrase), "Label", marks=self._opening(f"{identity}.{leaf}", ""))
                self.body.prose(read(text))

    def _cited(self, section: str) -> str:
        numbers = cited_in(self.content.assessment, self._numbers, section)
        return self.words(Phrase.CITED, numbers=self.words.numbering(numbers)) if numbers else ""

    @property
    def _numbers(self) -> dict[SourceId, int]:
        return dict(numbers_of(self.content.assessment, self.content.instrument))

    def _recommendations(self) -> None:
        words, content = self.words, self.content
        self._head(1, words(Phrase.RECOMMENDATIONS), is_new_page=True)
        for audience in Audience:
            title = words(audience, country=content.country_name)
            items = content.assessment.recommendations_to(audience)
            instead = "" if items else words(Phrase.NONE_GIVEN)
            self._head(2, title, marks=self._opening(f"recommendations.{audience.value}", instead))
            if items:
                self._advice(items)
            else:
                self._field("", instead)

    def _advice(self, items: Sequence[Recommendation]) -> None:
        """Add recommendations as one list; what each would further stands at the end of its first paragraph."""
        blocks: list[Block] = []
        after: dict[int, str] = {}
        for number, item in enumerate(items):
            tied = tied_words(self.words, item)
            if tied:
                after[len(blocks)] = tied_run(f" {tied}")
            for block in as_item(read(item.text)):
                is_first = not blocks and block.kind is BlockKind.BULLETED
                blocks.append(replace(_relabelled(block, number), start=1 if is_first else block.start))
        self.body.prose(blocks, after)

    def _process(self) -> None:
        words, content = self.words, self.content
        self._whole("research_process", Phrase.PROCESS, content.assessment.research_process)
        if Provisional.WEIGHTS in content.instrument.provisional:
            self._say(words(Phrase.WEIGHTS_PROVISIONAL_LONG))
        named = named_members(content, words)
        if named:
            self._say(words(Phrase.PANEL_NAMED, names=named))

    def _sources(self) -> None:
        words, assessment, numbers = self.words, self.content.assessment, self._numbers
        self._head(1, words(Phrase.SOURCES), is_new_page=True)
        self._say(words(Phrase.SOURCES_LEAD), "Remark")
        known = sorted(
            (one for one in assessment.sources if one.id in numbers), key=lambda one: numbers[one.id]
        )
        lost = [one for one in known if is_lost_link(one)]
        for source in known:
            if source not in lost:
                runs = [Run(f"{words.numbering(numbers[source.id])}. ")]
                runs += [Run(one.text) for one in source_runs(source, words)]
                self.body.paragraph(self.body.runs(runs, {}, self.body.links), text=source.title)
        if lost:
            self._say(words(Phrase.SOURCES_LOST), "Label")
            self._say(
                " · ".join(f"{words.numbering(numbers[one.id])}\N{NO-BREAK SPACE}{one.title}" for one in lost)
            )
        hidden = len(assessment.sources) - len(assessment.public_sources)
        if hidden:
            self._say(words(Phrase.SOURCES_CONFIDENTIAL, count=hidden), "Remark")


def _relabelled(block: Block, number: int) -> Block:
    """Return a block with the labels of its notes made its own: each recommendation has notes of its own."""
    runs = (replace(one, text=f"{number}.{one.text}") if one.look.is_call else one for one in block.runs)
    return replace(block, runs=tuple(runs))
