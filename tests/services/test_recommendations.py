from __future__ import annotations

import pytest

from eesee_desktop.codec.things import said
from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId, PrincipleId, RecommendationId
from eesee_desktop.domain.recommendation import Audience
from eesee_desktop.services import assessments, recommendations
from eesee_desktop.services.changes import ChangeKind
from eesee_desktop.services.history import history
from eesee_desktop.services.workspace import Workspace
from support_workspace import StillClock, begin_assessment

TO_STATE, TO_DONORS = Audience.GOVERNMENT, Audience.DONORS


@pytest.fixture
def draft(workspace: Workspace) -> AssessmentId:
    """Give an empty assessment."""
    return begin_assessment(workspace)


def _texts(workspace: Workspace, draft: AssessmentId) -> list[str]:
    return [item.text for item in assessments.load(workspace, draft).recommendations]


def test_recommendations_stand_in_the_order_of_their_audiences(
    workspace: Workspace, draft: AssessmentId
) -> None:
    """One is added behind the others to its audience, tied to principles in ascending order."""
    recommendations.add_recommendation(workspace, draft, TO_DONORS, "Fund.")
    made, changes = recommendations.add_recommendation(
        workspace, draft, TO_STATE, "Repeal.", [PrincipleId(4), PrincipleId(2), PrincipleId(4)]
    )
    recommendations.add_recommendation(workspace, draft, TO_STATE, "Consult.")
    assert _texts(workspace, draft) == ["Repeal.", "Consult.", "Fund."]
    first = assessments.load(workspace, draft).recommendations[0]
    assert (first.id, first.principles) == (made, (2, 4))
    assert changes.kinds == {ChangeKind.RECOMMENDATIONS, ChangeKind.FIELDS}
    assert changes.fields == {"recommendations.government"}


def test_a_recommendation_is_changed_moved_and_removed(workspace: Workspace, draft: AssessmentId) -> None:
    """It keeps its id through all of it; only what changes the text is a change of the field."""
    ids = [
        recommendations.add_recommendation(workspace, draft, TO_STATE, text)[0] for text in ("A", "B", "C")
    ]
    assert recommendations.move_recommendation(workspace, draft, ids[2], 0).fields == {
        "recommendations.government"
    }
    assert _texts(workspace, draft) == ["C", "A", "B"]
    recommendations.move_recommendation(workspace, draft, ids[1], -1)
    assert _texts(workspace, draft) == ["B", "C", "A"]
    recommendations.move_recommendation(workspace, draft, ids[1], 99)
    recommendations.move_recommendation(workspace, draft, ids[2], 99)
    recommendations.move_recommendation(workspace, draft, ids[0], 0)
    assert _texts(workspace, draft) == ["A", "B", "C"]
    tied = recommendations.set_recommendation(workspace, draft, ids[1], principles=[PrincipleId(3)])
    assert tied.kinds == {ChangeKind.RECOMMENDATIONS}
    assert not tied.fields
    recommendations.set_recommendation(workspace, draft, ids[1], text="B, soon")
    kept = assessments.load(workspace, draft).recommendations[1]
    assert (kept.id, kept.text, kept.principles) == (ids[1], "B, soon", (3,))
    assert not recommendations.set_recommendation(workspace, draft, ids[1], text="B, soon")
    recommendations.remove_recommendation(workspace, draft, ids[0])
    assert _texts(workspace, draft) == ["B, soon", "C"]


def test_setting_the_list_keeps_what_it_can(workspace: Workspace, draft: AssessmentId) -> None:
    """Set as one Markdown list, an item whose words stay keeps its id and its principles."""
    made, _ = recommendations.add_recommendation(workspace, draft, TO_STATE, "Repeal.", [PrincipleId(2)])
    assessments.set_field(workspace, draft, "recommendations.government", "- Consult.\n- Repeal.")
    first, second = assessments.load(workspace, draft).recommendations
    assert (second.id, second.principles) == (made, (2,))
    assert (first.text, first.principles) == ("Consult.", ())


def test_each_change_of_a_list_is_in_the_history(
    workspace: Workspace, draft: AssessmentId, clock: StillClock
) -> None:
    """The history holds each recommendation, before and after, with its principles."""
    made, _ = recommendations.add_recommendation(workspace, draft, TO_STATE, "Repeal.")
    clock.pass_time(1)
    recommendations.set_recommendation(workspace, draft, made, principles=[PrincipleId(2)])
    first, second = history(workspace, draft, f"recommendation/{made}")
    assert first.old is None
    assert first.new == second.old
    assert [said(text)["principles"] for text in (second.old, second.new)] == [[], [2]]


def test_what_is_not_there_is_told(workspace: Workspace, draft: AssessmentId) -> None:
    """An unknown recommendation and an unknown principle are refused."""
    with pytest.raises(KnownError) as unknown:
        recommendations.remove_recommendation(workspace, draft, RecommendationId("f" * 32))
    assert unknown.value.code is ErrorCode.RECOMMENDATION_UNKNOWN
    with pytest.raises(KnownError) as no_principle:
        recommendations.add_recommendation(workspace, draft, TO_STATE, "Repeal.", [PrincipleId(7)])
    assert no_principle.value.code is ErrorCode.FIELD_UNKNOWN
    assert _texts(workspace, draft) == []
