"""What no font has is found where it was written, long before anything is printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from eesee_desktop.domain.comments import CommentKind, ReviewComment
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.fields import FieldKind, all_fields
from eesee_desktop.domain.ids import AssessmentId, CommentId, SourceId
from eesee_desktop.domain.panel import Identity
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.review import Finding, FindingCode, Severity
from eesee_desktop.domain.source import Source
from eesee_desktop.markup.words import plain_text
from eesee_desktop.messages.findings import finding_message
from eesee_desktop.report.draft import render_draft
from eesee_desktop.services import (
    assessments,
    characters,
    language_packs,
    panel,
    recommendations,
    results,
    sources,
)
from eesee_desktop.services.answers import AnsweredComment
from eesee_desktop.services.characters import CharacterCheck
from eesee_desktop.services.reports import draft_content
from eesee_desktop.services.workspace import Workspace, latest_instrument
from support_language_packs import built_pack
from support_workspace import begin_assessment

KHMER = "កម្ពុជា"
NEW = SourceId("")
Writing = Callable[[Workspace, AssessmentId], str]


def _field(name: str, text: str = KHMER) -> Writing:
    def write(workspace: Workspace, wanted: AssessmentId) -> str:
        assessments.set_field(workspace, wanted, name, text)
        return name

    return write


def _recommendation(workspace: Workspace, wanted: AssessmentId) -> str:
    recommendations.add_recommendation(workspace, wanted, Audience.DONORS, f"Fund **{KHMER}**.")
    return "recommendations.donors"


def _source(source: Source) -> Writing:
    def write(workspace: Workspace, wanted: AssessmentId) -> str:
        made, _ = sources.add_source(workspace, wanted, source)
        return f"sources/{made}"

    return write


def _named(*, agreed: bool) -> Writing:
    def write(workspace: Workspace, wanted: AssessmentId) -> str:
        member, _ = panel.add_member(workspace, wanted)
        identity = Identity(member, "A. B.", KHMER, may_be_named_in_report=agreed)
        panel.set_identity(workspace, wanted, identity)
        return "panel"

    return write


def _lacking(workspace: Workspace, wanted: AssessmentId) -> list[Finding]:
    codes = {FindingCode.FONT_MISSING, FindingCode.LANGUAGE_PACK_MISSING}
    return [one for one in results.findings(workspace, wanted) if one.code in codes]


def _is_printed(workspace: Workspace, wanted: AssessmentId) -> bool:
    try:
        render_draft(draft_content(workspace, wanted))
    except KnownError as error:
        if error.code not in {ErrorCode.FONT_MISSING, ErrorCode.LANGUAGE_PACK_MISSING}:
            raise
        return False
    return True


PRINTED: dict[str, Writing] = {
    "narrative": _field("2.1.narrative", f"About *{KHMER}* and more."),
    "narrative of a principle": _field("3.narrative"),
    "justification": _field("4.2.justification"),
    "minority note": _field("4.2.minority_note"),
    "context": _field("context"),
    "notice": _field("notice"),
    "a character by its number": _field("introduction", "So &#6016; it is"),
    "note": _field("context", f"Text.[^1]\n\n[^1]: {KHMER}"),
    "recommendation": _recommendation,
    "title of a source": _source(Source(NEW, KHMER)),
    "publisher": _source(Source(NEW, "A law", publisher=KHMER)),
    "address": _source(Source(NEW, "A law", address=f"https://example.org/{KHMER}")),
    "name of who took part": _named(agreed=True),
}
NOT_PRINTED: dict[str, Writing] = {
    "where a link leads": _field("2.1.narrative", f"[here](https://example.org/{KHMER})"),
    "confidential source": _source(Source(NEW, KHMER, is_confidential=True)),
    "name of who did not agree": _named(agreed=False),
    "other letters": _field("context", "Größe, “цена”, ዋጋ, السعر, ≈ 5 €"),
}


@pytest.mark.parametrize("write", PRINTED.values(), ids=PRINTED)
def test_what_cannot_be_printed_is_found_at_its_place(workspace: Workspace, write: Writing) -> None:
    """Wherever it was written, it is advised there, and no more once the pack is installed; the draft agrees."""
    wanted = begin_assessment(workspace)
    where = write(workspace, wanted)
    [found] = _lacking(workspace, wanted)
    assert (found.code, found.where) == (FindingCode.LANGUAGE_PACK_MISSING, where)
    assert found.severity is Severity.ADVISES
    assert dict(found.facts)["packs"] == "Khmer"
    assert not _is_printed(workspace, wanted)
    language_packs.install(built_pack("khmer"))
    assert _lacking(workspace, wanted) == []
    assert _is_printed(workspace, wanted)


@pytest.mark.parametrize("write", NOT_PRINTED.values(), ids=NOT_PRINTED)
def test_what_is_printed_or_on_no_paper_is_no_finding(workspace: Workspace, write: Writing) -> None:
    """Nobody is warned of what does no harm."""
    wanted = begin_assessment(workspace)
    write(workspace, wanted)
    assert _lacking(workspace, wanted) == []
    assert _is_printed(workspace, wanted)


def test_every_text_is_looked_at(workspace: Workspace) -> None:
    """No field of text is forgotten."""
    wanted = begin_assessment(workspace)
    names = [one.name for one in all_fields(latest_instrument()) if one.kind is FieldKind.TEXT]
    for name in names:
        assessments.set_field(workspace, wanted, name, KHMER)
    assert [one.where for one in _lacking(workspace, wanted)] == names


def test_the_name_of_the_member_leads_to_the_report(workspace: Workspace) -> None:
    """It stands on the cover alone, and on no page where it could be written."""
    wanted = begin_assessment(workspace)
    named = replace(assessments.load(workspace, wanted), member=replace(workspace.member, name=KHMER))
    [found] = CharacterCheck().findings(named, latest_instrument(), ())
    assert found.where == "draft"


def test_an_answer_to_the_consortium_is_printed_too(workspace: Workspace) -> None:
    """The matrix prints it: it is found at the section that the comment is about, beside which it was written."""
    assessment = assessments.load(workspace, begin_assessment(workspace))
    asked = ReviewComment(
        CommentId("c1"), 1, "2.1.narrative", "", CommentKind.QUESTION, "Why?", "A. B.", workspace.clock()
    )
    answered = AnsweredComment(asked, "2.1", KHMER, stands=False)
    [found] = CharacterCheck().findings(assessment, latest_instrument(), comments=[answered])
    assert found.where == "2.1"


def test_what_a_pack_has_and_what_none_has_are_told_apart(workspace: Workspace) -> None:
    """Installing a pack helps with its own characters only; of many the first ones are named."""
    wanted = begin_assessment(workspace)
    assessments.set_field(workspace, wanted, "context", "កខគឃងចឆជឈញ 中")
    packs, none = (finding_message(one) for one in _lacking(workspace, wanted))
    assert packs.sentence == "Without a language pack (Khmer) this cannot be printed."
    assert packs.cause.startswith("It has the fonts for these characters: ក (U+1780), ខ (U+1781), ")
    assert packs.cause.endswith("ជ (U+1787), ….")
    assert "Bring in" in packs.next_step
    assert "中 (U+4E2D)" in none.cause


def test_a_text_is_read_once_until_the_fonts_are_others(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What did not change is not asked about again; after a pack was installed it is."""
    wanted = begin_assessment(workspace)
    assessments.set_field(workspace, wanted, "context", KHMER)
    assessments.set_field(workspace, wanted, "notice", "English")
    assessment, asked = assessments.load(workspace, wanted), []

    def noting(markdown: str) -> str:
        asked.append(markdown)
        return plain_text(markdown)

    monkeypatch.setattr(characters, "plain_text", noting)
    check = CharacterCheck()
    for _ in range(3):
        assert len(check.findings(assessment, latest_instrument(), ())) == 1
    assert asked == [KHMER]
    language_packs.install(built_pack("khmer"))
    check.forget()
    assert check.findings(assessment, latest_instrument(), ()) == ()
    assert asked == [KHMER, KHMER]
