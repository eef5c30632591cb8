"""Each vector of a statement, a mail or a part is taken or refused as ``letters.json`` says."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from eesee_desktop.bundle.faults import Refused
from eesee_desktop.bundle.letters import (
    read_comments,
    read_enrolment,
    read_receipt,
    read_recipients,
    read_register,
    read_rotation,
)
from eesee_desktop.bundle.statement import COMMENTS
from eesee_desktop.crypto.signers import parse_signers
from eesee_desktop.domain.errors import KnownError
from eesee_desktop.domain.ids import CountryCode
from eesee_desktop.services.answers import must_be_for, must_be_later
from eesee_desktop.services.consortium import must_speak
from eesee_desktop.services.receiving import look_through
from support_bundles import verdict_of

FOLDER = Path(__file__).parents[1] / "vectors"
CASES: list[dict[str, Any]] = json.loads((FOLDER / "letters.json").read_text("utf-8"))
READERS: dict[str, Callable[[bytes], object]] = {
    "comments": read_comments,
    "enrolment": read_enrolment,
    "receipt": read_receipt,
    "recipients": read_recipients,
    "register": read_register,
    "rotation": read_rotation,
}


def _fault_of(case: dict[str, Any]) -> str:
    data = (FOLDER / "letters" / case["name"]).read_bytes()
    if case["read_as"] == "submission":
        code = verdict_of(data).code
        return "" if code is None else code.value
    try:
        READERS[case["read_as"]](data)
        if case["member"] is not None:
            _hold_against(data, case["member"])
    except Refused as refused:
        return refused.fault.value
    except KnownError as error:
        return error.code.value
    return ""


def _hold_against(data: bytes, member: dict[str, Any]) -> None:
    found, key, _ = read_comments(data)
    must_speak(key, parse_signers(member["signers"]), COMMENTS, found.made)
    sealed = {int(revision): digest for revision, digest in member["sealed"].items()}
    must_be_for(found, CountryCode(member["country"]), sealed)
    must_be_later(found, member["round"])


@pytest.mark.parametrize(
    "case", [case for case in CASES if case["read_as"] != "mail"], ids=lambda case: case["name"]
)
def test_a_statement_is_taken_or_refused_as_said(case: dict[str, Any]) -> None:
    """The fault is the one that is said, and there is none where none is said."""
    assert _fault_of(case) == case["fault"]


@pytest.mark.parametrize(
    "case", [case for case in CASES if case["read_as"] == "mail"], ids=lambda case: case["name"]
)
def test_a_mail_or_part_holds_what_is_said(case: dict[str, Any]) -> None:
    """What is found is the file that was sent, byte for byte; what was damaged on its way is another or none."""
    paths = [FOLDER / "letters" / name for name in (case["name"], *case["files"])]
    found = look_through(paths)
    held = [hashlib.sha256(came.data).hexdigest() for came in found.submissions]
    if case["fault"] in {"", "differs"}:
        assert (held == case["holds"]) is not bool(case["fault"])
    else:
        assert held == []
        assert {error.code.value for _, error in found.faults} == {case["fault"]}


def test_every_file_is_a_case() -> None:
    """No vector lies there unread."""
    assert {path.name for path in (FOLDER / "letters").iterdir()} == {case["name"] for case in CASES}
