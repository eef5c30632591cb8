"""A published report fills an assessment, and puts nothing in place of what somebody wrote."""

from __future__ import annotations

import pytest

from eesee_desktop.domain.fields import all_fields, text_of
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.domain.review import FindingCode
from eesee_desktop.intake.reports.reading import Destination
from eesee_desktop.services import assessments, recommendations
from eesee_desktop.services.history import history
from eesee_desktop.services.intake import look_at_report_for, questions_in, take_report
from eesee_desktop.services.results import findings
from eesee_desktop.services.workspace import Workspace, latest_instrument
from eesee_desktop.system.resources import resource
from support_workspace import begin_assessment

REPORT = resource("practice", "peru-2025.md").read_text(encoding="utf-8")

_OF_BROUGHT = {FindingCode.TEXT_BROUGHT, FindingCode.PEOPLE_BROUGHT}


@pytest.fixture
def draft(workspace: Workspace) -> AssessmentId:
    """Give an empty assessment."""
    return begin_assessment(workspace)


def _texts(workspace: Workspace, draft: AssessmentId) -> dict[str, str]:
    assessment = assessments.load(workspace, draft)
    return {field.name: text_of(assessment, field) for field in all_fields(latest_instrument())}


def test_an_empty_assessment_takes_all_of_a_report(workspace: Workspace, draft: AssessmentId) -> None:
    """Each field that is named as taken holds something, all others are as empty as before, and nothing is kept."""
    taken, changes = take_report(workspace, draft, REPORT)
    filled = {name for name, text in _texts(workspace, draft).items() if text}
    assert filled == set(taken.taken)
    assert changes.fields == filled
    assert {"context", "1.external.raw", "2.1.narrative", "recommendations.donors"} <= filled
    assert taken.kept == ()
    assert assessments.load(workspace, draft).sources


def test_what_somebody_wrote_stays_and_is_named(workspace: Workspace, draft: AssessmentId) -> None:
    """A text, a figure and advice that were there are left alone with their sources, and told; the rest is taken."""
    assessments.set_field(workspace, draft, "2.1.narrative", "Our own words.")
    assessments.set_field(workspace, draft, "1.external.raw", "7")
    recommendations.add_recommendation(workspace, draft, Audience.DONORS, "Our own advice.")
    taken, _ = take_report(workspace, draft, REPORT)
    texts = _texts(workspace, draft)
    own = {"2.1.narrative", "1.external.raw", "recommendations.donors"}
    assert set(taken.kept) == own
    assert not own & set(taken.taken)
    assert [texts[name] for name in sorted(own)] == ["7", "Our own words.", "- Our own advice."]
    assert texts["2.2.narrative"]
    assert texts["recommendations.government"]
    cited = {citation.section for citation in assessments.load(workspace, draft).citations}
    assert "2.1" not in cited
    assert cited


def test_what_was_left_alone_is_not_called_taken(workspace: Workspace, draft: AssessmentId) -> None:
    """What was meant for a field that holds something else is told with its words; the account is still all of it."""
    assessments.set_field(workspace, draft, "2.1.narrative", "Our own words.")
    recommendations.add_recommendation(workspace, draft, Audience.DONORS, "Our own advice.")
    looked = look_at_report_for(workspace, draft, REPORT)
    own = {"2.1.narrative", "recommendations.donors"}
    told = {piece.field: piece for piece in looked.reading.account.to_look_at if piece.field in own}
    assert {field: piece.reason for field, piece in told.items()} == dict.fromkeys(
        own, Destination.FIELD_KEPT
    )
    assert all(piece.words.strip() for piece in told.values())
    assert not own & {piece.field for piece in looked.reading.account.taken}
    taken, _ = take_report(workspace, draft, REPORT)
    assert taken.reading.account.words == looked.reading.account.words
    again, _ = take_report(workspace, draft, REPORT)
    assert set(taken.taken) <= set(again.same)
    assert not again.reading.account.taken
    assert "2.2.narrative" in {
        piece.field for piece in again.reading.account.told if piece.reason == Destination.FIELD_SAME
    }


def test_what_is_replaced_on_request_stays_in_the_history(workspace: Workspace, draft: AssessmentId) -> None:
    """Where somebody says so the report's text is put in; the one before is in the history."""
    assessments.set_field(workspace, draft, "2.1.narrative", "Our own words.")
    recommendations.add_recommendation(workspace, draft, Audience.DONORS, "Our own advice.")
    taken, _ = take_report(workspace, draft, REPORT, overwrite=True)
    assert taken.kept == ()
    texts = _texts(workspace, draft)
    assert "Our own" not in "".join(texts.values())
    assert [entry.old for entry in history(workspace, draft, "2.1.narrative")] == ["", "Our own words."]


def test_the_same_report_again_changes_nothing(workspace: Workspace, draft: AssessmentId) -> None:
    """What is there already as the report has it is neither replaced nor told as kept, and no source comes twice."""
    take_report(workspace, draft, REPORT)
    before = assessments.load(workspace, draft)
    again, _ = take_report(workspace, draft, REPORT)
    after = assessments.load(workspace, draft)
    assert (again.taken, again.kept) == ((), ())
    assert set(again.same) == {name for name, text in _texts(workspace, draft).items() if text}
    assert (after.sources, after.citations, after.recommendations) == (
        before.sources,
        before.citations,
        before.recommendations,
    )


def test_a_score_beyond_the_scale_stops_no_report(workspace: Workspace, draft: AssessmentId) -> None:
    """A note that speaks of 140 of 100 is no score of the CIVICUS Monitor; everything else is taken as ever."""
    wrong = REPORT.replace("40/100", "140/100")
    assert wrong != REPORT
    taken, _ = take_report(workspace, draft, wrong)
    assert assessments.load(workspace, draft).external.raw is None
    assert "2.1.narrative" in taken.taken
    assert any("140/100" in piece.words for piece in taken.reading.account.pieces)


@pytest.mark.parametrize(
    ("before", "after", "question"),
    [
        ("Peru\n", "Togo\n", Destination.OTHER_COUNTRY),
        ("August 2025", "August 2021", Destination.OTHER_PERIOD),
    ],
)
def test_a_report_of_something_else_is_asked_about_first(
    workspace: Workspace, draft: AssessmentId, before: str, after: str, question: Destination
) -> None:
    """Of a report of another country or period nothing is stored until somebody has said so."""
    other = REPORT.replace(before, after, 1)
    taken, changes = take_report(workspace, draft, other)
    assert taken.waits
    assert questions_in(taken.reading) == (question,)
    assert not changes
    assert not any(_texts(workspace, draft).values())
    taken, _ = take_report(workspace, draft, other, accepted=[question])
    assert not taken.waits
    assert _texts(workspace, draft)["2.1.narrative"]


def test_texts_of_a_report_are_known_until_somebody_changes_them(
    workspace: Workspace, draft: AssessmentId
) -> None:
    """Each is advised to be looked at; what was written anew, and what was written here before, is not."""
    assessments.set_field(workspace, draft, "context", "Our own words.")
    take_report(workspace, draft, REPORT)
    before = {one.where: one.code for one in findings(workspace, draft) if one.code in _OF_BROUGHT}
    assert before["2.1.narrative"] is FindingCode.TEXT_BROUGHT
    assert before["recommendations.donors"] is FindingCode.TEXT_BROUGHT
    assert "context" not in before
    assessments.set_field(workspace, draft, "2.1.narrative", "As it is this year.")
    after = {one.where for one in findings(workspace, draft) if one.code in _OF_BROUGHT}
    assert after == before.keys() - {"2.1.narrative"}
