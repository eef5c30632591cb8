"""Words that could be stored nowhere: put aside elsewhere, encrypted, and put back where they were typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.domain.ids import AssessmentId
from eesee_desktop.services import assessments
from eesee_desktop.services.history import undo
from eesee_desktop.services.incoming import IncomingKind, look_into
from eesee_desktop.services.rescue import (
    open_words,
    put_back,
    read_rescue,
    rescue_key,
    rescue_name,
    seal_words,
    what_would_change,
    write_rescue,
)
from eesee_desktop.services.workspace import Workspace
from support_workspace import PASSPHRASE, add_example, make_workspace

WORDS = "What was typed while the disk was full: naïve, 𝄞."


@pytest.fixture
def draft(workspace: Workspace) -> AssessmentId:
    """Give a complete draft."""
    return add_example(workspace).id


def _refusal(verb: object) -> ErrorCode:
    assert callable(verb)
    with pytest.raises(KnownError) as refused:
        verb()
    return refused.value.code


def test_words_come_back_where_they_were_typed(
    workspace: Workspace, draft: AssessmentId, tmp_path: Path
) -> None:
    """A file elsewhere holds them, says what they would change, puts them back as one act, and undo takes that back."""
    value = assessments.load(workspace, draft)
    advice = f"recommendation/{value.recommendations[0].id}"
    texts = {"context": WORDS, "2.1.score": "999", advice: "Another advice.", "identity/M1": "Somebody"}
    target = write_rescue(workspace, draft, texts, tmp_path / rescue_name(workspace))
    assert WORDS.encode() not in target.read_bytes()
    assert b"full" not in target.read_bytes()
    found = look_into(workspace, (target,))
    assert (found.kind, found.is_here, found.made) == (IncomingKind.RESCUE, True, workspace.clock())
    assert found.rescued is not None
    assert dict(found.rescued.texts) == texts
    assert {one.thing: one.then for one in found.differences} == texts
    now = {one.thing: one.now for one in found.differences}
    assert (now["context"], now[advice]) == (value.context, value.recommendations[0].text)
    assert now["identity/M1"] is None
    aside, changes = put_back(workspace, draft, found.rescued.texts)
    assert set(aside) == {"2.1.score", "identity/M1"}
    after = assessments.load(workspace, draft)
    assert (after.context, after.recommendations[0].text) == (WORDS, "Another advice.")
    assert workspace.ui_state.get(f"set_aside/{draft}/2.1.score") == "999"
    assert [one.thing for one in what_would_change(workspace, found.rescued)] == ["2.1.score", "identity/M1"]
    undo(workspace, draft, changes.act)
    assert assessments.load(workspace, draft).context == value.context


def test_passphrase_and_recovery_code_open_it(tmp_path: Path) -> None:
    """The key file goes with the words: where nothing else is left, either secret opens them; others do not."""
    workspace, code = make_workspace(tmp_path / "workspace")
    with workspace:
        draft = add_example(workspace).id
        data = write_rescue(workspace, draft, {"context": WORDS}, tmp_path / "words").read_bytes()
        key = workspace.keys.key
    assert rescue_key(data, passphrase=PASSPHRASE) == rescue_key(data, recovery_code=code) == key
    assert dict(read_rescue(data, key).texts) == {"context": WORDS}
    assert _refusal(lambda: rescue_key(data, passphrase=WORDS)) is ErrorCode.PASSPHRASE_WRONG
    other, _ = make_workspace(tmp_path / "other")
    with other:
        (tmp_path / "renamed.txt").write_bytes(data)
        assert _refusal(lambda: look_into(other, (tmp_path / "renamed.txt",))) is ErrorCode.RESCUE_NOT_VALID
    for hurt in (data.replace(b'"words": "', b'"words": "AAAA'), data[:-40], b'{"format": "eesee-rescue"}'):
        assert _refusal(lambda hurt=hurt: read_rescue(hurt, key)) is ErrorCode.RESCUE_NOT_VALID


def test_a_sealed_assessment_takes_nothing(workspace: Workspace, draft: AssessmentId) -> None:
    """What is final stays: the words are refused with the reason, and stay in their file."""
    from eesee_desktop.services.submissions import SealingChoice, seal  # noqa: PLC0415  for this one test

    seal(workspace, draft, workspace.folder.parent / "out", SealingChoice(with_draft=False))
    assert _refusal(lambda: put_back(workspace, draft, {"context": WORDS})) is ErrorCode.ASSESSMENT_SEALED


def test_what_a_lock_carries_is_not_plain(workspace: Workspace, draft: AssessmentId) -> None:
    """Words that outlive a lock in memory are encrypted there; the workspace's key alone opens them."""
    sealed = seal_words(workspace, draft, {"context": WORDS})
    assert b"typed" not in sealed
    assert open_words(workspace.keys.key, sealed) == (draft, {"context": WORDS})
    assert open_words(bytes(32), sealed) is None
