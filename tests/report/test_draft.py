from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pypdfium2
import pytest
from pypdf.generic import ArrayObject, DictionaryObject

from eesee_desktop.domain.assessment import AssessmentStatus, DimensionEntry, DimensionScore
from eesee_desktop.domain.completeness import check
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.external import ExternalScore
from eesee_desktop.domain.ids import DimensionId, SourceId
from eesee_desktop.domain.instrument import LocalText
from eesee_desktop.domain.score import Score
from eesee_desktop.domain.scoring import compute, written
from eesee_desktop.domain.source import LOST_ADDRESS, Citation, Source
from eesee_desktop.markup.words import text_facts
from eesee_desktop.report.draft import DraftContent, Paper, render_draft, render_panel_copy
from eesee_desktop.report.messages.words import Words
from support_drafts import example_draft, peru_draft, texts_in_order
from support_pdf import page_texts, paragraphs_of, part, reader_of, running_text, squeezed
from support_reports import needs_published_report

HEAD = "Peru · Country Focus Report"
HARD_TEXT = """Of <b>bold</b> & "quotes" <a href="javascript:1">x</a> **strong _both_ words** and *slanted*.

1. one
2. two
   - inner **deep**
     - deeper
3. three

> A quotation of
> two lines.\\
> After a hard break.

### A heading

See https://example.org/a_b?c=d&e=f, [no address](), [bad](ftp://x.y/z), ![a chart](https://example.org/c.png).

```
code <here>
    indented
```
"""

_LONG_NAME = "Protection of civil society from undue interference by the state and by others with power"


def _with_narrative(content: DraftContent, markdown: str) -> DraftContent:
    entry = replace(content.assessment.dimension(DimensionId("2.1")), narrative=markdown)
    dimensions = tuple(entry if one.id == "2.1" else one for one in content.assessment.dimensions)
    return replace(content, assessment=replace(content.assessment, dimensions=dimensions))


def _with_long_name(content: DraftContent, long_name: str = _LONG_NAME) -> DraftContent:
    name = LocalText((("en", long_name),))
    principles = tuple(
        replace(
            one, dimensions=tuple(replace(of, name=name) if of.id == "2.1" else of for of in one.dimensions)
        )
        for one in content.instrument.principles
    )
    return replace(content, instrument=replace(content.instrument, principles=principles))


def _missing(content: DraftContent, data: bytes) -> list[str]:
    """Return the paragraphs that do not follow one another in the printed text."""
    printed, at, missing = running_text(data, HEAD, "1This score does not come from"), 0, []
    for text in texts_in_order(content.assessment, content):
        for paragraph in paragraphs_of(text):
            found = printed.find(paragraph, at)
            if found < 0:
                missing.append(paragraph)
            else:
                at = found + len(paragraph)
    return missing


def _addresses(data: bytes) -> list[str]:
    return [
        annotation.get_object()["/A"]["/URI"]
        for page in reader_of(data).pages
        for annotation in page.get("/Annots", ())
        if "/URI" in annotation.get_object().get("/A", {})
    ]


def test_every_paragraph_is_printed_in_order() -> None:
    """Nothing that an assessment says is lost on paper."""
    content = example_draft(introduction="Our own opening.", notice="Our own last words.")
    assert _missing(content, render_draft(content)) == []


@needs_published_report
def test_the_published_report_is_printed_whole() -> None:
    """All 130 links, every paragraph and the six published scores of the Peru report stand in the draft."""
    content = peru_draft()
    data = render_draft(content)
    assert _missing(content, data) == []
    assert [str(result.value) for result in content.result.principles] == [
        "2.6",
        "2.3",
        "2.3",
        "2.4",
        "2.0",
        "2.7",
    ]
    text = squeezed("".join(page_texts(data)))
    for result in content.result.principles:
        assert squeezed(written(result)) in text
    assert "2.61Repressed" in text
    assert all(squeezed(source.title) in text for source in content.assessment.sources)


def test_the_same_content_gives_the_same_bytes() -> None:
    """A draft can be compared by its hash, whatever was printed before it."""
    content = example_draft()
    first = render_draft(content)
    render_panel_copy(content)
    assert render_draft(content) == first


def test_the_day_of_the_content_dates_the_file() -> None:
    """The file's own date is that of the content, not the day of printing nor a fixed one."""
    information = reader_of(render_draft(example_draft())).metadata
    assert information is not None
    assert information.creation_date_raw == "D:20250602093000+00'00'"


def test_file_says_what_it_is() -> None:
    """Title, author, subject and language are in the file, for screen readers and file lists."""
    reader = reader_of(render_draft(example_draft()))
    information = reader.metadata
    assert information is not None
    assert information.title == "Country Focus Report: Peru, 1 August 2024 to 31 May 2025"
    assert information.author == "Asociación Ejemplo"
    assert information.subject
    assert part(reader.trailer, "/Root", "/Lang") == "en"
    assert part(reader.trailer, "/Root", "/ViewerPreferences", "/DisplayDocTitle")


def test_all_fonts_are_embedded() -> None:
    """The report looks the same on a computer without its fonts."""
    fonts = [
        font.get_object()
        for page in reader_of(render_draft(example_draft())).pages
        for font in part(page, "/Resources", "/Font").values()
    ]
    assert fonts
    assert all("/FontFile2" in font["/FontDescriptor"].get_object() for font in fonts)


def test_contents_lead_to_their_pages() -> None:
    """Each number in the contents is the page on which its heading stands, and the row is a link to it."""
    data = render_draft(example_draft())
    pages = page_texts(data)
    contents = pages[1]
    for title in (
        "2.1 Founding",
        "6.3 Tools",
        "Principle 4: Government",
        "C) Recommendations",
        "Research process",
    ):
        place = next(
            number
            for number, text in enumerate(pages, 1)
            if number > 2
            and squeezed(title.removeprefix("Principle 4: ")) in squeezed(text.partition(HEAD)[0])
        )
        assert squeezed(title) in squeezed(contents)
        assert str(place) in contents.split()
    reader = reader_of(data)
    number_of = {page.indirect_reference: number for number, page in enumerate(reader.pages, 1)}
    led_to = [number_of[part(link.get_object(), "/Dest")[0]] for link in part(reader.pages[1], "/Annots")]
    assert len(led_to) == 30
    assert led_to == [int(word) for word in contents.partition(HEAD)[0].split() if word.isdigit()]


def test_outline_follows_the_report() -> None:
    """The reader's side bar shows principles and, below them, dimensions."""
    outline = reader_of(render_draft(example_draft())).outline
    assert [str(entry["/Title"]) for entry in outline if not isinstance(entry, list)] == [
        "Introduction to the enabling environment",
        "A) Introduction: the country context",
        "B) Assessment of the enabling environment",
        "C) Recommendations",
        "Research process",
        "Sources",
    ]
    principles = outline[3]
    assert isinstance(principles, list)
    assert [str(entry["/Title"]) for entry in principles if not isinstance(entry, list)][
        1
    ] == "Principle 2: Law"


def test_every_page_says_which_it_is() -> None:
    """From the contents on, each page carries its number of all, revision and check code, and DRAFT."""
    content = example_draft(revision=3)
    draft = page_texts(render_draft(content))
    for number, text in enumerate(draft[1:], 2):
        assert f"Page{number}of{len(draft)}" in squeezed(text)
        assert "Revision 3 · Draft" in text
        assert "DRAFT" in text
    sealed = replace(
        content,
        assessment=replace(content.assessment, status=AssessmentStatus.SEALED),
        check_code="12345 12345 12345 12345",
    )
    for text in page_texts(render_draft(sealed))[1:]:
        assert "Revision 3 · Check code 12345 12345 12345 12345" in text
        assert "DRAFT" not in text


@pytest.mark.parametrize("long_name", [_LONG_NAME, f"{_LONG_NAME}, and {_LONG_NAME.lower()}"])
def test_names_of_dimensions_are_printed_whole(long_name: str) -> None:
    """A name too long for its line goes on below, in the contents as beside its scores."""
    _cover, contents, *pages = page_texts(render_draft(_with_long_name(example_draft(), long_name)))
    shown = squeezed("".join(pages))
    assert squeezed(long_name) in squeezed(contents)
    for cut in range(12, len(_LONG_NAME)):
        assert f"{squeezed(_LONG_NAME[:cut])}…" not in shown


@pytest.mark.parametrize("lines", range(0, 60, 2))
def test_notice_never_stands_alone_on_the_last_page(lines: int) -> None:
    """Wherever the text before it ends, the closing notice has some of it on its page."""
    process = "\n\n".join(f"Step {number} was taken." for number in range(lines + 1))
    content = example_draft(sources=(), research_process=process, notice="The very last words.")
    last = page_texts(render_draft(content))[-1]
    assert "The very last words." in last
    assert f"Step {lines} was taken." in last or "PROCESS" in squeezed(last).upper()


def test_training_is_marked_on_every_page() -> None:
    """A practice assessment can never be taken for one."""
    assert all("TRAINING" in text for text in page_texts(render_draft(example_draft(is_training=True))))


def test_foot_note_on_the_rebasing_stands_on_the_page_of_principle_1() -> None:
    """The score of the CIVICUS Monitor explains itself on the same page, below the text."""
    pages = page_texts(render_draft(example_draft()))
    page = next(
        text for text in pages if "2.61" in squeezed(text).replace("2.6¹", "2.61") and "Repressed" in text
    )
    assert "edition of December 2024" in " ".join(page.split())
    assert "1 + 4 × 40 ÷ 100 = 2.6" in page


def test_incomplete_assessment_prints() -> None:
    """A draft can be printed on the first day, when nothing has been scored or written."""
    content = example_draft()
    blank = replace(
        content.assessment,
        external=ExternalScore(),
        context="",
        recommendations=(),
        sources=(),
        citations=(),
        dimensions=tuple(DimensionEntry(one.id) for one in content.assessment.dimensions),
    )
    result = compute(blank, content.instrument)
    text = squeezed("".join(page_texts(render_draft(replace(content, assessment=blank, result=result)))))
    assert "Notscoredyet;stillmissing:2.1,2.2,2.3." in text
    assert text.count("Notwrittenyet.") == 19


def test_weights_are_called_provisional_only_where_they_are() -> None:
    """Paper says of the weights what the method says."""
    content = example_draft()
    assert "The weights are provisional." in "".join(page_texts(render_draft(content)))
    settled = replace(content.instrument, provisional=frozenset())
    result = compute(content.assessment, settled)
    text = "".join(page_texts(render_draft(replace(content, instrument=settled, result=result))))
    assert "provisional" not in text


def test_a_mean_is_printed_with_its_rule() -> None:
    """Where a rule gave the score, the score is exact in the working and the rule is named."""
    content = example_draft()
    decision = DimensionScore(
        score=Score(Fraction(22, 9)), rule=content.assessment.dimensions[7].decision.rule
    )
    dimensions = tuple(
        replace(one, decision=decision) if one.id == "3.2" else one for one in content.assessment.dimensions
    )
    assessment = replace(content.assessment, dimensions=dimensions)
    changed = replace(content, assessment=assessment, result=compute(assessment, content.instrument))
    text = " ".join("".join(page_texts(render_draft(changed))).split())
    assert "2.44" in text
    assert "the median of the votes" in text


def test_hard_markdown_is_printed_as_text() -> None:
    """Markup of other kinds in a narrative is text, lists keep their numbers, only web addresses become links."""
    content = _with_narrative(example_draft(), HARD_TEXT)
    data = render_draft(content)
    printed = running_text(data, HEAD)
    for words in (
        'Of<b>bold</b>&"quotes"<ahref="javascript:1">x</a>strongbothwordsandslanted.',
        "1.one",
        "2.two",
        "3.three",
        "Aquotationoftwolines.Afterahardbreak.",
        "Aheading",
        "Seehttps://example.org/a_b?c=d&e=f,noaddress,bad,achart",
        "code<here>indented",
    ):
        assert words in printed
    addresses = _addresses(data)
    assert "https://example.org/a_b?c=d&e=f" in addresses
    assert not [address for address in addresses if not address.startswith("https://")]


def test_long_words_stay_inside_the_page() -> None:
    """A web address without a place to break is cut to lines; no character leaves the text area."""
    address = "https://example.org/" + "verylongpath" * 60
    content = _with_narrative(example_draft(), f"{address} and {'W' * 400} and **{'M' * 300}**")
    data = render_draft(content)
    assert squeezed(address) in running_text(data, HEAD)
    furthest = 0.0

    def visit(text: str, _cm: object, matrix: list[float], _font: object, _size: float) -> None:
        nonlocal furthest
        if text.strip():
            furthest = max(furthest, matrix[4])

    for page in reader_of(data).pages:
        page.extract_text(visitor_text=visit)
    assert 0 < furthest < 595 - 96


def test_confidential_sources_are_counted_and_not_printed() -> None:
    """Title and address of a confidential source never reach paper."""
    text = "".join(page_texts(render_draft(example_draft())))
    assert "Talk with an official" not in text
    assert "Confidential sources, which are not printed: 1." in text


def test_panel_members_are_named_only_by_consent() -> None:
    """Who agreed to be named in the report is named; who agreed to the submission file only is not."""
    text = "".join(page_texts(render_draft(example_draft())))
    assert "Luis Huamán (Red Ejemplo)" in text
    assert "Rosa Quispe" not in text


def test_votes_are_not_printed() -> None:
    """No pseudonym of a panel member stands in the draft."""
    assert "Condor" not in "".join(page_texts(render_draft(example_draft())))


def test_sources_are_numbered_in_the_order_of_citation() -> None:
    """The numbers under a section are those of the list, stretches drawn together."""
    content = example_draft()
    extra = tuple(Source(SourceId(f"{number:032x}"), f"Work {number}") for number in range(6))
    citations = tuple(Citation("1.1", source.id) for source in extra)
    assessment = replace(content.assessment, sources=extra, citations=citations)
    text = "".join(page_texts(render_draft(replace(content, assessment=assessment))))
    assert "Sources: 1–6" in text


def test_a_work_without_an_address_is_an_entry_like_any_other() -> None:
    """A book never had an address and lost none; only links that lost theirs are drawn together under a heading."""
    content = example_draft()
    works = (
        Source(SourceId("1" * 32), "A printed book"),
        Source(SourceId("2" * 32), "here", address=LOST_ADDRESS),
    )

    def printed(*sources: Source) -> str:
        citations = tuple(Citation("1.1", source.id) for source in sources)
        assessment = replace(content.assessment, sources=sources, citations=citations)
        return "".join(page_texts(render_draft(replace(content, assessment=assessment))))

    heading = "Links whose address has been lost"
    book = printed(works[0])
    assert heading not in book
    assert "address lost" not in book
    assert "A printed book" in book
    assert heading in printed(*works)


@pytest.mark.parametrize("leaf", ["narrative", "justification", "minority_note", "reason_for_change"])
def test_characters_without_a_face_are_refused_by_name(leaf: str) -> None:
    """A script that cannot be set properly is never printed as boxes: the character and the field are named."""
    content, text = example_draft(), "The word မြန်မာ in a sentence."
    if leaf == "narrative":
        content = _with_narrative(content, text)
    else:
        entry = content.assessment.dimension(DimensionId("2.1"))
        changed = replace(entry, decision=replace(entry.decision, **{leaf: text}))  # type: ignore[arg-type]  # texts
        dimensions = tuple(changed if one.id == "2.1" else one for one in content.assessment.dimensions)
        content = replace(content, assessment=replace(content.assessment, dimensions=dimensions))
    with pytest.raises(KnownError) as caught:
        render_draft(content)
    assert caught.value.code is ErrorCode.LANGUAGE_PACK_MISSING
    assert caught.value.facts["packs"] == "Burmese"
    assert "U+1019" in str(caught.value.facts["characters"])
    assert caught.value.facts["where"] == f"2.1.{leaf}"


def test_progress_is_told_and_can_cancel() -> None:
    """Each section is announced, the last call says that all is done, and False stops the work."""
    calls: list[tuple[int, int]] = []

    def note(done: int, in_all: int) -> bool:
        calls.append((done, in_all))
        return True

    render_draft(example_draft(), note)
    assert [done for done, _ in calls] == list(range(len(calls)))
    assert calls[-1][0] == calls[-1][1]
    assert len(calls) > 12
    counter = itertools.count()
    with pytest.raises(KnownError) as caught:
        render_draft(example_draft(), lambda _done, _in_all: next(counter) < 3)
    assert caught.value.code is ErrorCode.OPERATION_CANCELLED


def test_both_papers() -> None:
    """A4 and Letter have their own measures and the same words."""
    content = example_draft()
    sizes = {}
    for paper in Paper:
        data = render_draft(replace(content, paper=paper))
        box = reader_of(data).pages[0].mediabox
        sizes[paper] = (float(box.width), float(box.height))
        assert _missing(content, data) == []
    assert sizes == {Paper.A4: (595.28, 841.89), Paper.LETTER: (612, 792)}


def test_panel_copy_numbers_lines_and_asks_the_findings() -> None:
    """The copy for the meeting has every paragraph, consecutive line numbers, and findings as questions."""
    content = example_draft()
    data = render_panel_copy(content)
    texts = page_texts(data)
    document = pypdfium2.PdfDocument(data)
    # What stands in the margin beside the text, between it and the mark along the edge.
    margins = [
        document[number].get_textpage().get_text_bounded(left=34, right=60) for number in range(len(document))
    ]
    numbers = [int(word) for text in margins[2:] for word in text.split() if word.isdigit()]
    document.close()
    assert set(range(1, 200)) <= set(numbers)
    text = " ".join("".join(texts).split())
    assert "Links that have lost their address: 1. Who knows where they led?" in text
    assert "To discuss" in text
    assert all("PANEL COPY" in page for page in texts)


def test_panel_copy_asks_every_finding() -> None:
    """No finding of the check is left out of the copy for the meeting, those on sources included."""
    content = example_draft()
    sources = tuple(replace(one, is_inside_period=False) for one in content.assessment.sources)
    assessment = replace(content.assessment, sources=sources, context="")
    findings = check(assessment, content.instrument, date(2025, 8, 20), text_facts)
    text = squeezed(
        "".join(page_texts(render_panel_copy(replace(content, assessment=assessment, findings=findings))))
    )
    confidential = {f"sources/{one.id}" for one in sources if one.is_confidential}
    words = Words("en")
    for finding in findings:
        if finding.where not in confidential:
            assert squeezed(words(finding.code, **dict(finding.facts))) in text, finding
    assert "Doesitstillbearonit?(1,2)" in text


def test_no_overall_score_is_printed() -> None:
    """The six scores are printed; their mean is not, in words or in figures."""
    content = example_draft()
    values = [result.value for result in content.result.principles if result.value is not None]
    text = "".join(page_texts(render_draft(content)))
    assert "there is no overall score" in text.replace("\n", " ")
    assert str(sum(values) / len(values))[:4] not in text


def test_links_in_the_file_are_well_formed() -> None:
    """Every link has a rectangle on its page and somewhere to go."""
    for page in reader_of(render_draft(example_draft())).pages:
        for reference in page.get("/Annots", ()):
            annotation = reference.get_object()
            assert isinstance(annotation, DictionaryObject)
            box = annotation["/Rect"]
            assert isinstance(box, ArrayObject)
            assert float(box[0]) < float(box[2])
            assert "/A" in annotation or "/Dest" in annotation
