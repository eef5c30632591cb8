"""The list of sources, numbered in the order in which they are cited. Confidential ones are counted only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from eesee_desktop.domain.assessment import Assessment
from eesee_desktop.domain.fields import all_sections
from eesee_desktop.domain.ids import SourceId
from eesee_desktop.domain.instrument import Instrument
from eesee_desktop.domain.narrative import is_web_address
from eesee_desktop.domain.review import FindingCode
from eesee_desktop.domain.source import Source, SourceKind
from eesee_desktop.report.flowing import Flowable
from eesee_desktop.report.messages.phrases import Phrase
from eesee_desktop.report.messages.words import Words
from eesee_desktop.report.paragraph import item, paragraph
from eesee_desktop.report.runs import TextRun
from eesee_desktop.report.tags import Element
from eesee_desktop.report.typesetter import SMALL, Typesetter

_INDENT = 30.0


def numbers_of(assessment: Assessment, instrument: Instrument) -> Mapping[SourceId, int]:
    """Return the numbers of the sources that may be printed: cited ones first, as they are cited."""
    public = {source.id for source in assessment.public_sources}
    cited = (source for section in all_sections(instrument) for source in assessment.cited_in(section))
    # Numbered as a reader meets them. What nothing cites comes last, rather than be missing from the list.
    order = dict.fromkeys([*cited, *(source.id for source in assessment.sources)])
    # Confidential ones are taken out before numbering: a gap in the numbers would tell where they are cited.
    return {source: number for number, source in enumerate((one for one in order if one in public), 1)}


def cited_in(assessment: Assessment, numbers: Mapping[SourceId, int], section: str) -> str:
    """Return the numbers of the sources cited in a section: ``1-4, 9``; empty for none."""
    return _written(numbers[source] for source in assessment.cited_in(section) if source in numbers)


def _written(numbers: Iterable[int]) -> str:
    return ", ".join(
        str(first) if first == last else f"{first}–{last}" for first, last in _stretches(sorted(numbers))
    )


def draw_sources(typesetter: Typesetter) -> None:
    """Draw the list, a source a paragraph."""
    flow, words, assessment = typesetter.flow, typesetter.words, typesetter.content.assessment
    flow.new_page(words(Phrase.SOURCES))
    flow.add(
        [typesetter.section("sources", words(Phrase.SOURCES)), typesetter.remark(words(Phrase.SOURCES_LEAD))]
    )
    flow.add(_questions(typesetter))
    style = typesetter.numbered(replace(SMALL, size=9, leading=13, indent=_INDENT, after=3.5))
    sources = sorted(
        (source for source in assessment.sources if source.id in typesetter.numbers),
        key=lambda source: typesetter.numbers[source.id],
    )
    # In one paragraph: a report read from elsewhere can have many links without an address, each only a word
    # or two.
    lost = [source for source in sources if is_lost_link(source)]
    lost_ids = {source.id for source in lost}
    listed = Element("L", attributes={"List": {"ListNumbering": "/Decimal"}})
    for source in sources:
        if source.id not in lost_ids:
            number = f"{words.numbering(typesetter.numbers[source.id])}."
            flow.add([item(source_runs(source, typesetter.words), style, number, listed)])
    if lost:
        flow.add(
            [
                typesetter.label(words(Phrase.SOURCES_LOST)),
                paragraph(_run_in(lost, typesetter), replace(style, indent=0)),
            ]
        )
    hidden = len(assessment.sources) - len(assessment.public_sources)
    if hidden:
        flow.add([typesetter.remark(words(Phrase.SOURCES_CONFIDENTIAL, count=hidden))])


def _questions(typesetter: Typesetter) -> list[Flowable]:
    """Return the findings on printed sources as questions, one for each kind of finding, with their numbers."""
    numbers: dict[FindingCode, list[int]] = {}
    for finding in typesetter.content.findings:
        kind, _, identity = finding.where.partition("/")
        if kind == "sources" and identity in typesetter.numbers:
            numbers.setdefault(finding.code, []).append(typesetter.numbers[SourceId(identity)])
    return typesetter.asked(
        [
            f"{typesetter.words(code)} ({typesetter.words.numbering(_written(found))})"
            for code, found in numbers.items()
        ]
    )


def is_lost_link(source: Source) -> bool:
    """Tell whether nothing is known of a source but the words of a link that lost its address.

    One that never had an address, such as a book or a talk, is none.
    """
    known = (source.publisher, source.published, source.known_address)
    return (
        bool(source.address)
        and not any(known)
        and source.attachment is None
        and source.kind is SourceKind.OTHER
    )


def _run_in(sources: list[Source], typesetter: Typesetter) -> Iterator[TextRun]:
    for position, source in enumerate(sources):
        number = typesetter.words.numbering(typesetter.numbers[source.id])
        yield TextRun(f"{number}\N{NO-BREAK SPACE}", is_quiet=True)
        yield TextRun(source.title)
        if position + 1 < len(sources):
            yield TextRun(" · ", is_quiet=True)


def source_runs(source: Source, words: Words) -> list[TextRun]:
    """Return what is said of a source."""
    address = source.known_address
    is_live = is_web_address(address)
    facts = [source.publisher, source.published, words(source.kind)]
    if source.is_inside_period is False:
        facts.append(words(Phrase.OUTSIDE_PERIOD))
    if source.attachment is not None:
        facts.append(words(Phrase.KEPT_AS_FILE, name=source.attachment.name))
    elif source.address and not address:
        facts.append(words(Phrase.ADDRESS_LOST))
    after = "".join(f", {fact}" for fact in facts if fact)
    runs = [TextRun(source.title), TextRun(after, is_quiet=True)]
    if address:
        runs += [TextRun(". ", is_quiet=True), TextRun(address, address=address if is_live else "")]
    return [run for run in runs if run.text]


def _stretches(numbers: list[int]) -> Iterator[tuple[int, int]]:
    """Yield stretches of consecutive numbers; a stretch has three numbers at least."""
    start = 0
    for end in range(1, len(numbers) + 1):
        if end < len(numbers) and numbers[end] == numbers[end - 1] + 1:
            continue
        if end - start > 2:  # noqa: PLR2004  "3, 4" is shorter to read than "3–4"
            yield numbers[start], numbers[end - 1]
        else:
            yield from ((number, number) for number in numbers[start:end])
        start = end
